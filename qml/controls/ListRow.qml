import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// One thing in a list; the whole row is the target. Trailing items go in as children.
Touchable {
    id: root

    property string detail: ""
    property string trailing: ""
    property bool chosen: false
    property bool chevron: true
    default property alias extras: extraRow.data
    readonly property string spoken: Array.of(text, detail, trailing).filter((part) => part.length > 0).join(", ")

    implicitWidth: Theme.mm(80)
    touchHeight: Theme.mm(13)
    leftPadding: Theme.spaceMedium
    rightPadding: Theme.mm(3)
    Accessible.name: spoken
    Accessible.selected: chosen

    background: Rectangle {
        radius: Theme.radius
        color: root.chosen ? Theme.accentSoft : root.down ? Theme.sunken : Theme.raised
        border {
            color: root.chosen ? Theme.accent : Theme.divider
            width: root.chosen ? Theme.mm(0.5) : Theme.line
        }
    }
    contentItem: RowLayout {
        spacing: Theme.mm(3)

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            ControlText {
                Layout.fillWidth: true
                text: root.text
                font.weight: Font.DemiBold
                color: root.chosen ? Theme.accentSoftInk : root.enabled ? Theme.ink : Theme.muted
            }
            ControlText {
                Layout.fillWidth: true
                text: root.detail
                color: root.chosen ? Theme.accentSoftInk : Theme.muted
                font.pixelSize: Theme.captionSize
                visible: root.detail.length > 0
            }
        }
        Row {
            id: extraRow

            spacing: Theme.gap
            visible: children.length > 0
        }
        ControlText {
            text: root.trailing
            color: root.chosen ? Theme.accentSoftInk : Theme.muted
            wrapMode: Text.NoWrap
            visible: root.trailing.length > 0
        }
        ControlText {
            text: "›"
            color: root.chosen ? Theme.accentSoftInk : Theme.accent
            font { pixelSize: Theme.leadSize; weight: Font.DemiBold }
            visible: root.chevron
        }
    }
}
