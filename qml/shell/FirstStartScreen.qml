pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls
import Roundtable.Door as Lock         // its name is that of the door itself

// The first start of a tablet: its store and first user, or a practice store where nothing is real.
Page {
    id: root

    property bool practice: true                 // what is offered first
    property string mode: practice ? "practice" : "real"
    property string name: ""
    property string wrong: ""
    property string council: ""                  // the file of the council's recovery key, once it is chosen
    readonly property bool real: mode === "real"
    readonly property int least: Door.chip ? Door.leastPin : Door.leastPassphrase
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
        if (Door.chip && !secretBox.repeating && Door.secret.count >= root.least) {
            secretBox.repeating = true
            return
        }
        const same = Door.secret.matches(Door.repeated), enough = Door.secret.count >= root.least
        Door.repeated.clear()
        secretBox.repeating = false
        if (same && enough) {
            Door.createStore(root.name.trim(), Door.secret, root.council)
            return
        }
        root.wrong = enough ? "different" : "short"
        Door.secret.clear()
    }

    title: qsTr("Welcome to Roundtable")
    subtitle: qsTr("Minutes of strategy meetings, kept on this tablet and encrypted.")
    problems: Door.problem.shown ? [{ text: root.words, field: nameBox }]
            : root.wrong === "name" ? [{ text: nameBox.error, field: nameBox }]
            : root.wrong.length > 0 ? [{ text: root.wrong === "short" ? secretBox.shortText : secretBox.differentText,
                                         field: secretBox }] : []
    actions: ActionButton {
        text: root.real ? qsTr("Set up this tablet") : qsTr("Start practising")
        kind: ActionButton.Primary
        objectName: "first-start-go"
        onClicked: root.go()
    }

    onRealChanged: if (root.real) KeyRoom.lookFor("council")
    Component.onCompleted: if (root.real) KeyRoom.lookFor("council")

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
            ? qsTr("Real records are encrypted. Without your PIN or passphrase nobody can read them.")
            : qsTr("Practice says so on every screen and in every document, and can never become real. It asks for no passphrase.")
    }
    BodyText {
        Layout.fillWidth: true
        text: Door.chip
            ? qsTr("This tablet has a security chip. It counts wrong tries, so a PIN is enough.")
            : qsTr("This tablet has no security chip that would count wrong tries. So it takes a passphrase, which is hard to guess.")
        visible: root.real
        objectName: "first-start-chip"
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("This tablet says that it is %1, %2. If that is not so, set its clock first: a record stands on its times.")
            .arg(Door.today).arg(Door.time)
        visible: root.real && !Door.board.inDoubt
        objectName: "first-start-time"
    }
    WarningText {
        Layout.fillWidth: true
        text: qsTr("This tablet's clock is wrong: it says %1, %2. Set it first: a record stands on its times.")
            .arg(Door.today).arg(Door.time)
        visible: root.real && Door.board.inDoubt
        objectName: "first-start-clock"
    }
    WarningText {
        Layout.fillWidth: true
        text: qsTr("The council's recovery key is not on this tablet yet. Until it is, nobody can help whoever forgets.")
        visible: root.real && root.council.length === 0
        objectName: "first-start-council"
    }
    Lock.FileList {
        Layout.fillWidth: true
        absent: qsTr("Plug in the medium with the file council.pub, then look again. It can also be done later.")
        files: KeyRoom.files
        visible: root.real && root.council.length === 0
        objectName: "first-start-council-file"
        onPicked: (path) => root.council = path
        onLookAsked: KeyRoom.lookFor("council")
    }
    SummaryCard {
        Layout.fillWidth: true
        title: qsTr("The council's recovery key")
        rows: [{ code: "council", label: qsTr("Taken from"), value: root.council, change: true }]
        visible: root.real && root.council.length > 0
        objectName: "first-start-council-taken"
        onChanged: root.council = ""
    }
    BodyText {
        Layout.fillWidth: true
        text: Door.chip ? qsTr("With it, two custodians can help whoever forgets, and end a lock-out of the security chip.")
                        : qsTr("With it, two custodians can help whoever forgets.")
        visible: root.real && root.council.length > 0
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
    Lock.NewSecret {
        id: secretBox

        Layout.fillWidth: true
        pin: Door.chip
        count: Door.secret.count
        repeatedCount: Door.repeated.count
        least: root.least
        wrong: root.wrong === "name" ? "" : root.wrong
        finishText: qsTr("Set up this tablet")
        visible: root.real
        objectName: "first-start"
        onTyped: (text, again) => { if (again) Door.repeated.type(text); else Door.secret.type(text) }
        onErased: (again) => { if (again) Door.repeated.erase(); else Door.secret.erase() }
        onCleared: (again) => { if (again) Door.repeated.clear(); else Door.secret.clear() }
        onSubmitted: root.go()
    }
}
