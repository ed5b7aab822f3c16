import QtQuick
import QtQuick.Controls.Basic as Basic
import Roundtable.Theme

// What every pressable control is made of: a press by finger, key or screen reader ends in `clicked`, it is never
// smaller than a finger, and it shows where the keyboard is. Qt 6.4 ignores a screen reader's Press on its buttons.
Basic.AbstractButton {
    id: root

    required text
    property real touchHeight: Theme.touchTalk
    property real most: Infinity                     // the widest that it may get: FittedFlow says

    implicitWidth: Math.min(most, Math.max(touchHeight, implicitContentWidth + leftPadding + rightPadding))
    implicitHeight: Math.max(touchHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.spaceMedium
    rightPadding: Theme.spaceMedium
    topPadding: Theme.spaceSmall
    bottomPadding: Theme.spaceSmall
    focusPolicy: Qt.StrongFocus
    font { family: Theme.fontFamily; pixelSize: Theme.bodySize }
    z: visualFocus ? 1 : 0

    // What Qt says anyway once a screen reader is there: a stock button takes no other role from us.
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.ignored: !visible
    Accessible.name: text
    Accessible.focusable: focusPolicy !== Qt.NoFocus
    Accessible.onPressAction: if (Assist.acts(root)) root.clicked()

    Keys.onReturnPressed: (event) => {               // with Ctrl it is somebody else's
        event.accepted = event.modifiers === Qt.NoModifier
        if (event.accepted)
            root.clicked()
    }
    Keys.onEnterPressed: root.clicked()
    Keys.onSpacePressed: (event) => event.accepted = event.modifiers !== Qt.NoModifier       // Ctrl+Space takes an abbreviation

    FocusRing {
        anchors.fill: parent
        shown: root.visualFocus
        z: 1
    }
}
