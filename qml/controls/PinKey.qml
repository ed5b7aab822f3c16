import QtQuick
import Roundtable.Theme

// One key of the PIN pad. It looks the same and tells a screen reader the same whether a finger is on it or not: neither a
// camera nor a program that listens learns which one it was. So it is no stock button, and never has the keyboard's focus.
Rectangle {
    id: root

    required property string face
    property string spoken: face
    property bool quiet: false                       // erase and clear, beside the digits

    signal struck()

    implicitWidth: Theme.mm(20)
    implicitHeight: Math.max(Theme.mm(12.4), label.implicitHeight + Theme.spaceSmall)
    radius: Theme.radius
    color: quiet ? Theme.keyQuiet : Theme.key
    border { color: Theme.border; width: Theme.line }
    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.ignored: !visible
    Accessible.onPressAction: if (Assist.acts(root)) root.struck()

    ControlText {
        id: label

        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - Theme.spaceTiny)
        text: root.face
        color: root.enabled ? Theme.ink : Theme.muted
        font { pixelSize: root.quiet ? Theme.bodySize : Theme.mm(6.4); weight: Font.DemiBold }
        horizontalAlignment: Text.AlignHCenter
        fontSizeMode: root.quiet ? Text.HorizontalFit : Text.FixedSize
        wrapMode: Text.NoWrap
    }
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 3600                     // a hand that stays long has pressed all the same
        onTapped: root.struck()
    }
}
