import QtQuick
import QtQuick.Layouts
import Roundtable.Controls

// The way back in, second half: the custodians' answer, and who is to be let in by it. The answer opens nothing by itself
// and works once, on this tablet; so it may be typed in the open.
Page {
    id: root

    required property var users                  // a list of (value text): who is there already
    required property var files                  // a list of (key name place): answers on a medium
    property bool forSomebody: true              // else it ends a lock-out of the chip
    property string user: ""                     // who is let in; "new": somebody who is not there yet
    property string name: ""                     // of the new one
    property string role: "chair"
    property string letters: ""                  // what was typed
    property string path: ""                     // or the file that was picked
    property bool tried: false
    property var found: []                       // when "Go on" was touched: what is typed since does not move the focus
    property string problem: ""
    readonly property string clean: letters.replace(/[^0-9A-Za-z]/g, "")
    readonly property bool answerless: clean.length === 0 && path.length === 0
    readonly property bool nobody: forSomebody && (user.length === 0 || user === "new" && name.trim().length === 0)

    signal accepted(user: string, name: string, role: string, letters: string, path: string)
    signal lookAsked()

    function go(): void {
        root.tried = true
        root.found = [
            ...(root.nobody ? [{ text: qsTr("Say who is to be let in."), field: root.user === "new" ? nameBox : who }] : []),
            ...(root.answerless ? [{ text: qsTr("Type the answer, or choose its file."), field: box }] : [])
        ]
        if (!root.answerless && !root.nobody)
            root.accepted(root.user === "new" ? "" : root.user, root.user === "new" ? root.name.trim() : "", root.role,
                          root.path.length > 0 ? "" : root.clean, root.path)
    }

    title: qsTr("The custodians' answer")
    backText: qsTr("Back")
    problems: problem.length > 0 && !tried ? [{ text: problem, field: box }] : found
    actions: ActionButton {
        text: qsTr("Go on")
        kind: ActionButton.Primary
        objectName: "answer-go"
        onClicked: root.go()
    }

    ChoiceChips {
        id: who

        Layout.fillWidth: true
        label: qsTr("Who is to be let in?")
        error: root.tried && root.user.length === 0 ? qsTr("Say who is to be let in.") : ""
        options: root.users.concat([{ value: "new", text: qsTr("Somebody new") }])
        value: root.user
        visible: root.forSomebody
        objectName: "answer-who"
        onPicked: (value) => root.user = value
    }
    TextBox {
        id: nameBox

        Layout.fillWidth: true
        label: qsTr("Their name")
        text: root.name
        error: root.tried && root.user === "new" && root.name.trim().length === 0 ? qsTr("Enter their name.") : ""
        maximumLength: 60
        visible: root.forSomebody && root.user === "new"
        objectName: "answer-name"
        onEdited: (text) => root.name = text
    }
    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("What they may do")
        options: [{ value: "chair", text: qsTr("Chair") }, { value: "admin", text: qsTr("Administrator") }]
        value: root.role
        visible: root.forSomebody && root.user === "new"
        objectName: "answer-role"
        onPicked: (value) => root.role = value
    }
    FileList {
        Layout.fillWidth: true
        label: qsTr("From a medium")
        absent: qsTr("No answer was found on a removable medium.")
        files: root.files
        visible: root.path.length === 0
        objectName: "answer-file"
        onPicked: (path) => root.path = path
        onLookAsked: root.lookAsked()
    }
    SummaryCard {
        Layout.fillWidth: true
        title: qsTr("The answer")
        rows: [{ code: "file", label: qsTr("From the file"), value: root.path, change: true }]
        visible: root.path.length > 0
        onChanged: root.path = ""
    }
    TextPane {
        id: box

        Layout.fillWidth: true
        label: qsTr("Or typed")
        hint: root.clean.length > 0 ? qsTr("%n letter(s) and digits so far", "", root.clean.length)
                                    : qsTr("Blanks, hyphens and lines do not matter; O is read as 0, I and L as 1.")
        error: root.tried && root.answerless ? qsTr("Type the answer, or choose its file.") : root.problem
        text: root.letters
        minimumLines: 3
        maximumLength: 4000
        visible: root.path.length === 0
        objectName: "answer-letters"
        onEdited: (text) => root.letters = text
    }
}
