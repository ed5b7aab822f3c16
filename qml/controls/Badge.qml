import QtQuick
import Roundtable.Theme

// A word or a number on a coloured ground. The colour never says anything that the word does not. Breaks its line where it
// is given less room than it asks for.
Rectangle {
    id: root

    enum Kind { Neutral, Accent, Success, Warning, Danger }

    required property string text
    property int kind: Badge.Neutral

    implicitWidth: Math.max(implicitHeight, label.implicitWidth + Theme.mm(2.8))
    implicitHeight: label.implicitHeight + Theme.mm(0.8)
    radius: Theme.radius
    color: [Theme.sunken, Theme.accentSoft, Theme.successSoft, Theme.warningSoft, Theme.dangerSoft][kind]
    border {
        color: [Theme.border, Theme.accentSoftInk, Theme.successInk, Theme.warningInk, Theme.dangerText][kind]
        width: Theme.line
    }
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    ControlText {
        id: label

        anchors.centerIn: parent
        text: root.text
        color: [Theme.ink, Theme.accentSoftInk, Theme.successInk, Theme.warningInk, Theme.dangerText][root.kind]
        font { pixelSize: Theme.captionSize; weight: Font.DemiBold }
        width: Math.min(implicitWidth, root.width - Theme.mm(2.8))
        wrapMode: Text.Wrap
    }
}
