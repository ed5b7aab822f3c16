pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// The first start of a tablet: its store and first user, or a practice store where nothing is real.
Page {
    id: root

    property bool practice: true                 // what is offered first
    property string mode: practice ? "practice" : "real"
    property string name: ""
    property string wrong: ""
    readonly property bool real: mode === "real"
    readonly property string words: [Door.problem.title, Door.problem.advice].filter((part) => part.length > 0).join("\n")

    function go(): void {
        root.wrong = ""
        if (Door.busy)
            return
        if (root.name.trim().length === 0)
            root.wrong = "name"
        else if (!root.real)
            Door.createPractice(root.name.trim())
        else
            root.create()
    }
    function create(): void {
        const same = Door.secret.matches(Door.repeated), enough = Door.secret.count >= Door.leastPassphrase
        Door.repeated.clear()
        if (same && enough) {
            Door.createStore(root.name.trim(), Door.secret)
            return
        }
        root.wrong = enough ? "again" : "passphrase"
        Door.secret.clear()
    }

    title: qsTr("Welcome to Roundtable")
    subtitle: qsTr("Minutes of strategy meetings, kept on this tablet and encrypted.")
    problems: Door.problem.shown ? [{ text: root.words, field: nameBox }]
            : root.wrong === "name" ? [{ text: nameBox.error, field: nameBox }]
            : root.wrong === "again" ? [{ text: again.error, field: again }]
            : root.wrong === "passphrase" ? [{ text: first.error, field: first }] : []
    actions: ActionButton {
        text: root.real ? qsTr("Set up this tablet") : qsTr("Start practising")
        kind: ActionButton.Primary
        objectName: "first-start-go"
        onClicked: root.go()
    }

    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("What is this tablet for?")
        value: root.mode
        options: [{ value: "practice", text: qsTr("Practice") }, { value: "real", text: qsTr("Real meetings") }]
        objectName: "first-start-mode"
        onPicked: (value) => root.mode = value
    }
    BodyText {
        Layout.fillWidth: true
        text: root.real
            ? qsTr("Real records are encrypted with your passphrase. Without it nobody can read them, and nobody can give it back to you.")
            : qsTr("Practice says so on every screen and in every document, and can never become real. It asks for no passphrase.")
    }
    TextBox {
        id: nameBox

        Layout.fillWidth: true
        label: qsTr("Your name")
        hint: qsTr("As it will stand in records. You may chair meetings.")
        text: root.name
        error: root.wrong === "name" ? qsTr("Enter your name.") : ""
        maximumLength: 200
        objectName: "first-start-name"
        onEdited: (text) => root.name = text
        onAccepted: root.go()
    }
    PassphraseBox {
        id: first

        Layout.fillWidth: true
        label: qsTr("Passphrase")
        hint: qsTr("At least %1 characters; four or more words are easy to remember and hard to guess.")
                  .arg(Door.leastPassphrase)
        error: root.wrong === "passphrase"
                   ? qsTr("The passphrase is too short. Use at least %1 characters.").arg(Door.leastPassphrase) : ""
        count: Door.secret.count
        visible: root.real
        objectName: "first-start-passphrase"
        onTyped: (text) => Door.secret.type(text)
        onErased: Door.secret.erase()
    }
    PassphraseBox {
        id: again

        Layout.fillWidth: true
        label: qsTr("The passphrase again")
        error: root.wrong === "again" ? qsTr("The two passphrases are not the same. Type both again.") : ""
        count: Door.repeated.count
        visible: root.real
        objectName: "first-start-again"
        onTyped: (text) => Door.repeated.type(text)
        onErased: Door.repeated.erase()
        onSubmitted: root.go()
    }
}
