import QtQuick
import Roundtable.Theme

// One choice among chips. A tick as well as a colour says that it is chosen.
Touchable {
    id: root

    property bool exclusive: true
    property bool quiet: false           // a shortcut rather than a value: never shown as chosen

    // As wide as its words ask for, however wide it is: in two lines where the page is narrower than they are.
    readonly property real wanted: checked || quiet ? Theme.strongWidth(text) : Theme.plainWidth(text)
    readonly property real tickRoom: checked ? tick.width + Theme.mm(1.4) : 0

    implicitWidth: Math.min(most, Math.max(touchHeight, wanted + tickRoom + leftPadding + rightPadding))
    checkable: !quiet
    leftPadding: Theme.mm(3.2)
    rightPadding: Theme.mm(3.2)
    topPadding: Theme.spaceTiny
    bottomPadding: Theme.spaceTiny
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.onToggleAction: if (Assist.acts(root)) root.clicked()

    background: Rectangle {
        radius: root.exclusive ? height / 2 : Theme.mm(1.6)
        color: root.checked ? Theme.accentSoft : root.down ? Theme.sunken : Theme.raised
        border {
            color: root.checked ? Theme.accent : root.quiet ? Theme.divider : Theme.border
            width: root.checked ? Theme.mm(0.6) : Theme.mm(0.25)
        }
    }
    contentItem: Row {
        spacing: root.checked ? Theme.mm(1.4) : 0

        Tick {
            id: tick

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accentSoftInk
            visible: root.checked
        }
        ControlText {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(root.wanted, root.availableWidth - root.tickRoom)
            text: root.text
            color: root.checked ? Theme.accentSoftInk : root.quiet ? Theme.accent : Theme.ink
            font.weight: root.checked || root.quiet ? Font.DemiBold : Font.Medium
        }
    }
}
