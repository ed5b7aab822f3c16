import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// One clock of the procedure in full: when it runs out and why then, and why it ran out when it did.
SummaryCard {
    id: root

    required property string key
    required property string words
    required property string child
    required property string due
    required property var model                  // its "left" would hide an anchor
    required property bool overrun
    required property bool met
    required property string source
    required property string why
    required property string reason

    signal overrunAsked(key: string)

    title: child.length > 0 ? qsTr("%1: %2").arg(words).arg(child) : words
    badge: model.left ?? ""
    badgeKind: met ? Badge.Success : overrun ? Badge.Danger : Badge.Neutral
    rows: [
        { label: qsTr("Runs out"), value: root.due }, { label: qsTr("Counted"), value: root.why },
        { label: qsTr("Source"), value: root.source }, { label: qsTr("Why it ran out"), value: root.reason }
    ].filter((row) => row.value.length > 0)
    objectName: "clock-" + key.replace(/[\/:]/g, "-")

    ActionButton {
        text: qsTr("Say why it ran out")
        compact: true
        visible: root.overrun && root.reason.length === 0
        objectName: "clock-overrun"
        Accessible.name: qsTr("Say why it ran out: %1").arg(root.title)
        onClicked: root.overrunAsked(root.key)
    }
}
