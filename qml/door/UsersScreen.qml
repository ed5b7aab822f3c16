pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// Who may unlock this tablet. What each of them may do stands inside the encrypted store: it is shown once somebody who can
// open it said so.
Page {
    id: root

    required property var people                 // a list of (key name roles team kind waitSeconds disabled)
    property bool known: false                   // roles and teams are there
    property string problem: ""

    signal picked(user: string)
    signal addAsked()
    signal knowAsked()

    title: qsTr("People on this tablet")
    subtitle: known ? "" : qsTr("What each of them may do is inside the encrypted store.")
    backText: qsTr("People and keys")
    actions: [
        ActionButton {
            text: qsTr("Add somebody")
            kind: ActionButton.Primary
            objectName: "users-add"
            onClicked: root.addAsked()
        },
        ActionButton {
            text: qsTr("Show what each may do")
            visible: !root.known
            objectName: "users-know"
            onClicked: root.knowAsked()
        }
    ]

    StatusBanner {
        Layout.fillWidth: true
        text: root.problem
        kind: StatusBanner.Problem
        objectName: "users-problem"
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Repeater {
            model: root.people

            ListRow {
                id: row

                required property string key
                required property string name
                required property string roles       // in words; empty while they are not known
                required property string team
                required property string kind        // "pin", "passphrase"
                required property bool disabled
                required property int waitSeconds
                readonly property string way: kind === "pin" ? qsTr("Unlocks with a PIN")
                    : kind === "key" ? qsTr("Unlocks with a security key")
                    : kind === "passphrase-key" ? qsTr("Unlocks with a passphrase and a security key")
                                                : qsTr("Unlocks with a passphrase")
                readonly property string standing: disabled ? qsTr("Cannot unlock") : waitSeconds > 0 ? qsTr("Has to wait") : ""

                Layout.fillWidth: true
                text: name
                detail: Array.of(roles, team, way).filter((part) => part.length > 0).join(" · ")
                objectName: "person-" + key
                Accessible.name: Array.of(name, standing, roles, team, way).filter((part) => part.length > 0).join(", ")
                onClicked: root.picked(row.key)

                Badge {
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.standing
                    kind: row.disabled ? Badge.Danger : Badge.Warning
                    visible: row.standing.length > 0
                    Accessible.ignored: true
                }
            }
        }
    }
}
