import QtQuick
import QtQuick.Layouts
import Roundtable.Controls

// After how many minutes without a touch the screen hides, and the tablet locks.
Page {
    id: root

    required property int curtainMinutes
    required property int lockMinutes
    property int leastCurtain: 1
    property int mostCurtain: 5
    property int leastLock: 2
    property int mostLock: 30
    property bool chip: true
    property int curtain: curtainMinutes
    property int lock: lockMinutes
    property string problem: ""

    signal accepted(curtain: int, lock: int)

    title: qsTr("When the tablet hides and locks")
    backText: qsTr("People and keys")
    problems: problem.length > 0 ? [{ text: problem, field: lockSteps }] : []
    actions: ActionButton {
        text: qsTr("Save these times")
        kind: ActionButton.Primary
        objectName: "policy-save"
        onClicked: root.accepted(root.curtain, root.lock)
    }

    Stepper {
        Layout.fillWidth: true
        label: qsTr("Hides the screen")
        hint: qsTr("A touch shows it again. It guards against a glance.")
        value: root.curtain
        from: root.leastCurtain
        to: Math.min(root.mostCurtain, root.lock)
        shown: qsTr("%n minute(s)", "", root.curtain)
        lessText: qsTr("Hide sooner")
        moreText: qsTr("Hide later")
        objectName: "policy-curtain"
        onPicked: (value) => root.curtain = value
    }
    Stepper {
        id: lockSteps

        Layout.fillWidth: true
        label: qsTr("Locks")
        hint: root.chip ? qsTr("Then it takes the PIN or passphrase. What was typed is kept.")
                        : qsTr("Then it takes the passphrase. Without a security chip it waits %n minute(s) at most.", "", 5)
        value: root.lock
        from: root.leastLock
        to: root.mostLock
        shown: qsTr("%n minute(s)", "", root.lock)
        lessText: qsTr("Lock sooner")
        moreText: qsTr("Lock later")
        objectName: "policy-lock"
        onPicked: (value) => {
            root.lock = value
            root.curtain = Math.min(root.curtain, value)
        }
    }
}
