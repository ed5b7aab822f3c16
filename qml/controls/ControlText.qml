import QtQuick
import Roundtable.Theme

// Text inside a control whose accessible name says the same already.
Text {
    id: root

    color: Theme.ink
    font { family: Theme.fontFamily; pixelSize: Theme.bodySize; letterSpacing: Theme.letterGap; wordSpacing: Theme.wordGap }
    lineHeight: Theme.lineHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.ignored: true
}
