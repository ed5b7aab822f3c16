import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// One clock of the procedure in a line: what is due and how much time is left. A touch tells from when it counts and where
// the rule stands; why it ran out is always said.
Touchable {
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
    property bool unfolded: false
    readonly property string late: reason.length > 0 ? qsTr("Ran out because: %1").arg(reason) : ""

    text: root.child.length > 0 ? qsTr("%1: %2").arg(root.words).arg(root.child) : root.words
    touchHeight: Theme.touch
    leftPadding: Theme.spaceSmall
    rightPadding: Theme.spaceSmall
    objectName: "clock-row"
    topPadding: Theme.spaceTiny
    bottomPadding: Theme.spaceTiny
    Accessible.name: [root.text, root.remaining].filter((part) => part.length > 0).join(", ")
    Accessible.description: [root.late, root.why, root.source].filter((part) => part.length > 0).join(". ")
    onClicked: root.unfolded = !root.unfolded

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.sunken : Theme.raised
        border { color: root.overrun && !root.met ? Theme.dangerText : Theme.divider; width: Theme.line }
    }
    // No ColumnLayout: with texts that wrap, one within the rail's asked itself for its height without end.
    contentItem: Column {
        spacing: Theme.mm(0.5)

        RowLayout {
            width: parent.width
            spacing: Theme.spaceSmall

            Badge {
                Layout.maximumWidth: root.availableWidth
                Layout.alignment: Qt.AlignTop
                text: root.remaining
                kind: root.met ? Badge.Success : root.overrun ? Badge.Danger : Badge.Neutral
                Accessible.ignored: true
            }
            ControlText {
                Layout.fillWidth: true
                text: root.child
                color: Theme.muted
                elide: Text.ElideRight
                maximumLineCount: root.unfolded ? 4 : 1
                font.pixelSize: Theme.captionSize
            }
        }
        ControlText {
            width: parent.width
            text: root.words
            font { pixelSize: Theme.captionSize; weight: Font.DemiBold }
        }
        ControlText {
            width: parent.width
            text: [root.late, root.unfolded ? root.why : "", root.unfolded ? root.source : ""]
                .filter((part) => part.length > 0).join("\n")
            color: Theme.muted
            font.pixelSize: Theme.captionSize
            visible: text.length > 0
        }
    }
}
