import QtQuick
import Roundtable.Theme

// A heading. Each screen has exactly one of level 1, and Page makes it from its title.
Text {
    id: root

    required text
    property int level: 2

    color: Theme.ink
    font {
        family: Theme.headingFamily
        letterSpacing: Theme.letterGap
        wordSpacing: Theme.wordGap
        pixelSize: level === 1 ? Theme.headingSize1 : level === 2 ? Theme.headingSize2 : Theme.headingSize3
        weight: Font.DemiBold
    }
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.Heading
    Accessible.name: text
    Accessible.ignored: !visible             // a hidden text would still be read out
}
