pragma ComponentBehavior: Bound

import QtQuick
import Roundtable.Theme

// The product's mark: a table and its seats. `filled` seats are taken, which may be the people present.
Item {
    id: root

    property int seats: 7
    property int filled: seats
    property real size: Theme.mm(10)
    property color color: Theme.accent

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Rectangle {
        anchors.centerIn: parent
        width: root.size * 0.46
        height: width
        radius: width / 2
        color: "transparent"
        border { color: root.color; width: Math.max(2, root.size * 0.085) }
    }
    Repeater {
        model: root.seats

        Rectangle {
            required property int index
            readonly property real angle: index / root.seats * 2 * Math.PI - Math.PI / 2

            x: root.size / 2 + Math.cos(angle) * root.size * 0.42 - width / 2
            y: root.size / 2 + Math.sin(angle) * root.size * 0.42 - height / 2
            width: root.size * 0.15
            height: width
            radius: width / 2
            color: index < root.filled ? root.color : "transparent"
            border { color: root.color; width: Math.max(1, root.size * 0.025) }
        }
    }
}
