import QtQuick
import Roundtable.Theme

// The box of a text field.
Rectangle {
    id: root

    property bool focused: false
    property bool wrong: false

    radius: Theme.radius
    color: Theme.raised
    border {
        color: focused ? Theme.focusInner : wrong ? Theme.danger : Theme.border
        width: wrong || focused ? Math.max(2, Theme.mm(0.5)) : Theme.mm(0.3)
    }
    Accessible.ignored: true

    FocusRing {
        anchors.fill: parent
        shown: root.focused
    }
}
