import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// One line of a task list: what is to be done, and in a word how far it is.
Touchable {
    id: root

    enum Status { Todo, Started, Done, Blocked, Problem }

    property string hint: ""
    property int status: TaskRow.Todo
    property string statusText: [qsTr("To do"), qsTr("In progress"), qsTr("Completed"), qsTr("Cannot start yet"),
                                 qsTr("There is a problem")][status]

    implicitWidth: Theme.mm(80)
    touchHeight: Theme.mm(13)
    leftPadding: Theme.spaceMedium
    rightPadding: Theme.spaceMedium
    enabled: status !== TaskRow.Blocked
    Accessible.name: Array.of(text, statusText).join(", ")
    Accessible.description: hint

    background: Rectangle {
        color: root.down ? Theme.sunken : Theme.raised

        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: Theme.line
            color: Theme.divider
        }
    }
    contentItem: GridLayout {
        id: line

        // How far it is stands beside what it is, and below where it would take most of the room.
        readonly property bool crowded: said.advanceWidth + Theme.mm(9) > root.availableWidth / 2

        TextMetrics { id: said; text: root.statusText; font { family: Theme.fontFamily; pixelSize: Theme.bodySize; weight: Font.Medium } }

        columns: crowded ? 1 : 2
        columnSpacing: Theme.spaceMedium
        rowSpacing: Theme.spaceTiny

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            ControlText {
                Layout.fillWidth: true
                text: root.text
                color: root.enabled ? Theme.accent : Theme.muted
                font { weight: Font.DemiBold; underline: root.enabled }
            }
            ControlText {
                Layout.fillWidth: true
                text: root.hint
                color: Theme.muted
                font.pixelSize: Theme.captionSize
                visible: root.hint.length > 0
            }
        }
        RowLayout {
            id: mark

            Layout.fillWidth: line.crowded
            spacing: Theme.spaceSmall

            Tick {
                color: Theme.successInk
                visible: root.status === TaskRow.Done
            }
            ControlText {
                Layout.fillWidth: line.crowded
                text: root.statusText
                font.weight: Font.Medium
                wrapMode: line.crowded ? Text.Wrap : Text.NoWrap
                color: root.status === TaskRow.Blocked ? Theme.muted : Theme.ink
                visible: root.status === TaskRow.Done || root.status === TaskRow.Blocked
            }
            Badge {
                Layout.fillWidth: line.crowded
                Layout.maximumWidth: implicitWidth
                text: root.statusText
                kind: [Badge.Accent, Badge.Warning, Badge.Neutral, Badge.Neutral, Badge.Danger][root.status]
                visible: root.status !== TaskRow.Done && root.status !== TaskRow.Blocked
                Accessible.ignored: true
            }
        }
    }
}
