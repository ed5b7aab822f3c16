import QtQuick
import Roundtable.Theme

// A tick, drawn from two strokes: no icon font to be missing.
Item {
    id: root

    property color color: Theme.ink
    property real size: Theme.bodySize * 0.8

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Rectangle {
        x: root.size * 0.02
        y: root.size * 0.58
        width: root.size * 0.42
        height: root.size * 0.15
        radius: height / 2
        antialiasing: true
        color: root.color
        rotation: 45
    }
    Rectangle {
        x: root.size * 0.20
        y: root.size * 0.44
        width: root.size * 0.84
        height: root.size * 0.15
        radius: height / 2
        antialiasing: true
        color: root.color
        rotation: -52
    }
}
