import QtQuick
import Roundtable.Theme

// A word or a number on a coloured ground. The colour never says anything that the word does not. Breaks its line where it
// is given less room than it asks for.
Rectangle {
    id: root

    enum Kind { Neutral, Accent, Success, Warning, Danger }

    required property string text
    property int kind: Badge.Neutral

    property real most: Infinity                     // as a Touchable has it
    readonly property real wanted: metrics.wide(text)
    readonly property real margin: Theme.mm(1.4)

    implicitWidth: Math.min(most, Math.max(Theme.captionSize + 2 * margin, wanted + 2 * margin))
    implicitHeight: label.implicitHeight + Theme.mm(0.8)
    radius: Theme.radius
    color: [Theme.sunken, Theme.accentSoft, Theme.successSoft, Theme.warningSoft, Theme.dangerSoft][kind]
    border {
        color: [Theme.border, Theme.accentSoftInk, Theme.successInk, Theme.warningInk, Theme.dangerText][kind]
        width: Theme.line
    }
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Metrics {                            // a text that has a width does not always say how wide it would like to be
        id: metrics

        font { family: Theme.fontFamily; pixelSize: Theme.captionSize; weight: Font.DemiBold; letterSpacing: Theme.letterGap }
    }
    ControlText {
        id: label

        anchors.centerIn: parent
        text: root.text
        color: [Theme.ink, Theme.accentSoftInk, Theme.successInk, Theme.warningInk, Theme.dangerText][root.kind]
        font { pixelSize: Theme.captionSize; weight: Font.DemiBold }
        width: Math.min(root.wanted, root.width - 2 * root.margin)
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}
