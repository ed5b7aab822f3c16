import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// Somebody at the table chooses a code of their own, with which they can sign at this meeting. Nothing of the meeting is
// on the screen meanwhile. Whoever shows it keeps what is typed, compares it, and says what is wrong.
Page {
    id: root

    required property string name                // who chooses
    required property int count                  // digits of the code, and of the same again
    required property int repeatedCount
    property string wrong: ""                    // "", "short", "easy", "long", "different", "before"
    property bool repeating: false
    readonly property var sentences: ({
        "": "",
        "short": qsTr("The code is too short. Use four to six digits."),
        "long": qsTr("The code is too long. Use four to six digits."),
        "easy": qsTr("The code is easy to guess: digits in a row, all the same, or a year. Choose another."),
        "different": qsTr("The two codes are not the same. Choose one again."),
        "before": qsTr("A code was chosen before, and stands for this meeting.")
    })

    signal typed(text: string, again: bool)
    signal erased(again: bool)
    signal cleared(again: bool)
    signal submitted()
    signal declined()

    function focusField(): void { pad.focusField() }
    function enter(): void {
        if (root.repeating)
            root.submitted()
        else if (root.count > 0)
            root.repeating = true
    }

    title: qsTr("A code for %1").arg(name)
    subtitle: qsTr("For this meeting only")
    wide: true
    onWrongChanged: if (root.wrong.length > 0) root.repeating = false
    onCountChanged: if (root.count === 0) root.repeating = false
    Component.onCompleted: root.focusField()
    actions: [
        ActionButton {
            text: qsTr("No code")
            objectName: "code-leave"
            onClicked: root.declined()
        }
    ]

    Item {                                       // side by side where both fit above the foot
        id: halves

        Layout.fillWidth: true
        implicitHeight: root.portrait ? pad.y + pad.height : Math.max(words.height, pad.height)

        Column {
            id: words

            width: root.portrait ? halves.width : Math.max(Theme.mm(40), halves.width - pad.width - Theme.spaceLarge)
            spacing: Theme.spaceMedium

            StatusBanner {
                width: parent.width
                height: implicitHeight
                text: root.sentences[root.wrong] ?? ""
                kind: StatusBanner.Problem
                objectName: "code-wrong"
            }
            BodyText {
                width: parent.width
                text: root.repeating ? qsTr("Type the same code again.")
                                     : qsTr("Four to six digits. Not the PIN of your telephone or bank card.")
                lead: true
            }
            BodyText {
                width: parent.width
                text: qsTr("You never need it: you can always sign with a finger, with your name, or with the chair as your "
                           + "witness. It is forgotten when the meeting is sealed, and stands in no record.")
                subdued: true
            }
        }
        PinPad {
            id: pad

            x: root.portrait ? 0 : words.width + Theme.spaceLarge
            y: root.portrait ? words.height + Theme.spaceLarge : 0
            width: Math.min(Theme.mm(84), root.portrait ? halves.width : halves.width / 2)
            height: implicitHeight
            label: root.repeating ? qsTr("The same code again") : qsTr("Your code")
            count: root.repeating ? root.repeatedCount : root.count
            enterText: root.repeating ? qsTr("Keep this code") : qsTr("Go on")
            objectName: "code"
            onTyped: (text) => root.typed(text, root.repeating)
            onErased: root.erased(root.repeating)
            onCleared: root.cleared(root.repeating)
            onSubmitted: root.enter()
        }
    }
}
