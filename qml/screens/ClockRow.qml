import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// One clock of the procedure: what is due, how much time is left, and where the rule stands.
ColumnLayout {
    id: root

    required property string words
    required property string child
    required property string due
    required property var model                  // its "left" would hide an anchor
    readonly property string remaining: model.left ?? ""
    required property bool overrun
    required property bool met
    required property string source
    required property string why
    required property string reason

    spacing: Theme.spaceTiny
    Accessible.role: Accessible.StaticText
    Accessible.name: [root.words, root.child, root.remaining, root.why, root.reason].filter((part) => part.length > 0).join(". ")

    ControlText {
        Layout.fillWidth: true
        text: root.child.length > 0 ? qsTr("%1: %2").arg(root.words).arg(root.child) : root.words
        font { pixelSize: Theme.captionSize; weight: Font.DemiBold }
    }
    Badge {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: root.remaining
        kind: root.met ? Badge.Success : root.overrun ? Badge.Danger : Badge.Neutral
        Accessible.ignored: true
    }
    ControlText {
        Layout.fillWidth: true
        text: root.reason.length > 0 ? qsTr("Ran out because: %1").arg(root.reason) : root.why
        color: Theme.muted
        font.pixelSize: Theme.captionSize
    }
    ControlText {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.spaceSmall
        text: root.source
        color: Theme.muted
        font.pixelSize: Theme.captionSize
    }
}
