import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// Before a tablet is wiped: what is lost by it, counted, and a word to type, so that no tap does it by itself.
Page {
    id: root

    property bool counted: false                 // the two asked, and this would be lost
    property int meetings: 0                     // below 0: the store does not open any more
    property int unsealed: 0
    property int onlyHere: 0                     // not taken out since the last that was said in them
    property string word: qsTr("wipe")           // what is to be typed
    property string typed: ""
    property bool tried: false
    property var found: []                       // when "Go on" was touched: what is typed since does not move the focus
    property string problem: ""
    readonly property bool meant: typed.trim().toLowerCase() === word.toLowerCase()

    signal accepted(evenSo: bool)

    function go(): void {
        root.tried = true
        root.found = root.meant ? [] : [{ text: box.error, field: box }]
        if (root.meant)
            root.accepted(root.counted)
    }

    title: qsTr("Wipe this tablet")
    backText: qsTr("People and keys")
    problems: problem.length > 0 && !tried ? [{ text: problem, field: box }] : found
    actions: ActionButton {
        text: root.counted ? qsTr("Wipe it even so") : qsTr("Go on")
        kind: root.counted ? ActionButton.Danger : ActionButton.Primary
        objectName: "wipe-go"
        onClicked: root.go()
    }

    WarningText {
        Layout.fillWidth: true
        text: qsTr("Everything on this tablet is made unreadable, for ever and for everybody. No custodian can bring it back.")
    }
    SummaryCard {
        Layout.fillWidth: true
        title: qsTr("What is lost")
        visible: root.counted && root.meetings >= 0
        rows: [
            { code: "meetings", label: qsTr("On this tablet"), value: qsTr("%n meeting(s)", "", root.meetings) },
            { code: "unsealed", label: qsTr("Not sealed yet"), value: qsTr("%n meeting(s)", "", root.unsealed),
              missing: root.unsealed > 0 },
            { code: "only-here", label: qsTr("Only here"), value: qsTr("%n meeting(s)", "", root.onlyHere),
              missing: root.onlyHere > 0 }
        ]
        objectName: "wipe-lost"
    }
    BodyText {
        Layout.fillWidth: true
        text: !root.counted ? qsTr("First it is counted what would be lost. Only where nothing would be, it happens at once.")
            : root.meetings < 0 ? qsTr("The store does not open any more, so nobody can say what is in it.")
            : qsTr("Nothing was wiped yet. What is only here is lost with it: seal and export it first.")
        strong: root.counted
        objectName: "wipe-advice"
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("It takes two people, each with their own PIN or passphrase. "
                   + "One of them is an administrator, the other can open the store.")
    }
    TextBox {
        id: box

        Layout.fillWidth: true
        label: qsTr("Type the word “%1”").arg(root.word)
        hint: qsTr("So that nobody does it by a slip.")
        text: root.typed
        error: root.tried && !root.meant ? qsTr("Type “%1” to go on.").arg(root.word) : ""
        fieldWidth: Theme.mm(60)
        maximumLength: 40
        objectName: "wipe-word"
        onEdited: (text) => root.typed = text
        onAccepted: root.go()
    }
}
