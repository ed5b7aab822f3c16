import QtQuick
import Roundtable.Theme

// Where the keyboard is: yellow outside, black inside, so that it shows on every ground (WCAG 2.4.13).
Item {
    id: root

    property bool shown: false

    visible: shown
    Accessible.ignored: true

    Rectangle {
        anchors { fill: parent; margins: -Theme.focusWidth }
        color: "transparent"
        radius: Theme.radius + Theme.focusWidth
        border { color: Theme.focus; width: Theme.focusWidth }
    }
    Rectangle {
        anchors.fill: parent
        color: "transparent"
        radius: Theme.radius
        border { color: Theme.focusInner; width: Math.max(2, Theme.mm(0.4)) }
    }
}
