import QtQuick
import Roundtable.Theme

// One page up or down.
Touchable {
    id: root

    property bool up: false

    leftPadding: 0
    rightPadding: 0
    implicitWidth: Theme.touchTalk

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.sunken : Theme.raised
        border { color: root.enabled ? Theme.border : Theme.divider; width: Theme.mm(0.3) }
    }
    contentItem: Item {
        Arrow {
            anchors.centerIn: parent
            rotation: root.up ? 0 : 180
            color: root.enabled ? Theme.ink : Theme.divider
        }
    }
}
