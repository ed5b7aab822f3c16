pragma ComponentBehavior: Bound

import QtQuick
import Roundtable.Theme

// Says above every screen of practice that it is none of the real ones: in words, and by a pattern that is nowhere else.
Rectangle {
    id: root

    property bool practice: false
    readonly property real stripe: Theme.mm(3)

    implicitWidth: Theme.mm(100)
    implicitHeight: practice ? label.implicitHeight + Theme.mm(1.6) : 0
    visible: practice
    color: Theme.warningSoft
    clip: true
    objectName: "practice-mark"
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text
    Accessible.ignored: !visible

    Repeater {                                       // stripes left and right of the words
        model: root.visible ? Math.ceil(root.width / (2 * root.stripe)) : 0

        Rectangle {
            required property int index
            readonly property bool behind: x + width > label.x - Theme.spaceSmall
                && x < label.x + label.width + Theme.spaceSmall

            x: index * 2 * root.stripe
            width: root.stripe
            height: root.height
            color: Theme.warningInk
            visible: !behind
        }
    }
    ControlText {
        id: label

        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 4 * Theme.spaceSmall)
        text: qsTr("Practice – not a real record")
        color: Theme.warningInk
        font { pixelSize: Theme.captionSize; weight: Font.DemiBold }
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}
