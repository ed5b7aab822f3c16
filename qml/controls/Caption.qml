import QtQuick
import Roundtable.Theme

// Second-rank text: times, counts, sources.
Text {
    id: root

    required text
    property bool strong: false

    color: Theme.muted
    font {
        family: Theme.fontFamily
        pixelSize: Theme.captionSize
        weight: strong ? Font.DemiBold : Font.Normal
        letterSpacing: Theme.letterGap
        wordSpacing: Theme.wordGap
    }
    lineHeight: Theme.lineHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !visible             // a hidden text would still be read out
}
