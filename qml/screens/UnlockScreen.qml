pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Who is at the tablet, and their passphrase. A practice store asks for none.
Page {
    id: root

    property string user: Session.users.count === 1 ? Session.users.keyAt(0) : ""
    readonly property bool failed: Session.state === Session.Failed
    readonly property string words: [Session.problem.title, Session.problem.advice].filter((part) => part.length > 0).join("\n")

    function unlock(): void {
        if (root.user.length === 0 || Session.busy)
            return
        Session.unlock(root.user, secret)
    }

    title: qsTr("Unlock")
    subtitle: Session.practice ? qsTr("Practice: nothing here is real.")
                               : qsTr("The records on this tablet are encrypted.")
    problems: Session.problem.shown ? [{ text: root.words, field: Session.practice ? null : box }] : []
    actions: [
        ActionButton {
            text: Session.busy ? qsTr("Unlocking…") : qsTr("Unlock")
            kind: ActionButton.Primary
            visible: !root.failed
            objectName: "unlock"
            onClicked: root.unlock()
        },
        ActionButton {
            text: qsTr("Try again")
            kind: ActionButton.Primary
            visible: root.failed
            objectName: "unlock-again"
            onClicked: Session.look()
        }
    ]

    Secret {
        id: secret
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("Who are you?")
        visible: !root.failed
    }
    Repeater {
        model: root.failed ? null : Session.users

        ListRow {
            id: row

            required property string key
            required property string name
            required property bool mayChair

            Layout.fillWidth: true
            text: name
            detail: mayChair ? qsTr("May chair meetings") : ""
            chosen: root.user === key
            chevron: false
            objectName: "user-" + key
            onClicked: root.user = row.key

            Tick {
                color: Theme.accentSoftInk
                visible: row.chosen
            }
        }
    }
    PassphraseBox {
        id: box

        Layout.fillWidth: true
        count: secret.count
        visible: !Session.practice && !root.failed
        objectName: "passphrase"
        onTyped: (text) => secret.type(text)
        onErased: secret.erase()
        onSubmitted: root.unlock()
    }
}
