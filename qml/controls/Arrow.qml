import QtQuick
import Roundtable.Theme

// An arrow head that points up; turn it with `rotation`.
Item {
    id: root

    property color color: Theme.ink
    property real size: Theme.mm(4)

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Rectangle {
        x: root.size * -0.02
        y: root.size * 0.44
        width: root.size * 0.62
        height: root.size * 0.13
        radius: height / 2
        antialiasing: true
        color: root.color
        rotation: -45
    }
    Rectangle {
        x: root.size * 0.40
        y: root.size * 0.44
        width: root.size * 0.62
        height: root.size * 0.13
        radius: height / 2
        antialiasing: true
        color: root.color
        rotation: 45
    }
}
