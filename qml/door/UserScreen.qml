import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// One person of this tablet: what is held about them, and the two things that can be done.
Page {
    id: root

    required property string name
    property string roles: ""                    // in words; empty while they are not known
    property string team: ""
    property bool opens: true                    // can open the store; else has the device alone
    property string kind: "pin"
    property bool chip: false
    property bool disabled: false
    property bool waiting: false
    property string problem: ""
    property bool removing: false                // asked to remove them: says what it means first

    signal changeAsked()
    signal removeAsked()
    signal recoveryAsked()

    title: name
    backText: qsTr("People on this tablet")
    actions: [
        ActionButton {
            text: qsTr("Change what they may do")
            visible: !root.removing
            objectName: "user-change"
            onClicked: root.changeAsked()
        },
        ActionButton {
            text: qsTr("Remove from this tablet")
            visible: !root.removing
            objectName: "user-remove"
            onClicked: root.removing = true
        },
        ActionButton {
            text: qsTr("Remove %1").arg(root.name)
            kind: ActionButton.Danger
            visible: root.removing
            objectName: "user-remove-sure"
            onClicked: root.removeAsked()
        },
        ActionButton {
            text: qsTr("Keep them")
            visible: root.removing
            objectName: "user-keep"
            onClicked: root.removing = false
        }
    ]

    StatusBanner {
        Layout.fillWidth: true
        text: root.problem
        kind: StatusBanner.Problem
        objectName: "user-problem"
    }
    WarningText {
        Layout.fillWidth: true
        text: qsTr("%1 will not be able to unlock this tablet any more. What they minuted stays in the record, with their name.")
                  .arg(root.name)
        visible: root.removing
        objectName: "user-warning"
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("If they may have copied the tablet's keys, give the store a new key afterwards: "
                   + "then those open nothing that is on it from then on.")
        visible: root.removing
    }
    SummaryCard {
        Layout.fillWidth: true
        title: qsTr("What this tablet knows of them")
        rows: [
            { code: "roles", label: qsTr("May do"),
              value: root.roles.length > 0 ? root.roles
                   : root.opens ? qsTr("Opens the store. What they may do stands inside it")
                   : qsTr("Looks after the tablet, reads nothing") },
            { code: "team", label: qsTr("Team"),
              value: root.team.length > 0 ? root.team : root.roles.length > 0 ? qsTr("None") : qsTr("Inside the store") },
            { code: "kind", label: qsTr("Unlocks with"),
              value: root.kind === "pin" ? root.chip ? qsTr("A PIN, which the security chip counts") : qsTr("A PIN")
                   : root.kind === "key" ? qsTr("A security key")
                   : root.kind === "passphrase-key" ? qsTr("A passphrase and a security key") : qsTr("A passphrase") },
            { code: "standing", label: qsTr("Now"),
              value: root.disabled ? qsTr("Cannot unlock: too many wrong tries")
                   : root.waiting ? qsTr("Has to wait after wrong tries") : qsTr("Can unlock") }
        ]
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceSmall
        visible: root.disabled && !root.removing

        BodyText {
            Layout.fillWidth: true
            text: qsTr("Two custodians of the council's recovery key can let them in again.")
        }
        ActionButton {
            text: qsTr("Let them in again")
            objectName: "user-recover"
            onClicked: root.recoveryAsked()
        }
    }
}
