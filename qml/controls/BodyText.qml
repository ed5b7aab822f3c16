import QtQuick
import Roundtable.Theme

// Text to read. Always plain: what somebody typed can never become markup.
Text {
    id: root

    required text
    property bool strong: false
    property bool subdued: false
    property bool lead: false

    color: subdued ? Theme.muted : Theme.ink
    font {
        family: Theme.fontFamily
        letterSpacing: Theme.letterGap
        wordSpacing: Theme.wordGap
        pixelSize: lead ? Theme.leadSize : Theme.bodySize
        weight: strong ? Font.DemiBold : Font.Normal
    }
    lineHeight: Theme.lineHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !visible             // a hidden text would still be read out
}
