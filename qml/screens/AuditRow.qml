import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// One line of the audit trail. It is text, not a button.
Item {
    id: root

    required property string key
    required property string when
    required property string who
    required property string what
    required property string about

    implicitHeight: Math.max(Theme.touch, line.implicitHeight + 2 * Theme.spaceSmall)
    Accessible.role: Accessible.StaticText
    Accessible.name: Array.of(root.when, root.who, root.what, root.about).filter((part) => part.length > 0).join(", ")

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.line
        color: Theme.divider
    }
    GridLayout {
        id: line

        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        columns: root.width > Theme.mm(150) * Theme.textScale ? 3 : 1
        columnSpacing: Theme.spaceMedium
        rowSpacing: 0

        ControlText {
            Layout.fillWidth: line.columns === 1
            Layout.preferredWidth: line.columns === 1 ? -1 : Theme.mm(38) * Theme.textScale
            text: root.when
            color: Theme.muted
        }
        ControlText {
            Layout.fillWidth: line.columns === 1
            Layout.preferredWidth: line.columns === 1 ? -1 : Theme.mm(40) * Theme.textScale
            text: root.who
            font.weight: Font.DemiBold
        }
        ControlText {
            Layout.fillWidth: true
            text: root.about.length > 0 ? qsTr("%1: %2").arg(root.what).arg(root.about) : root.what
        }
    }
}
