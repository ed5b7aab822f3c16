import QtQuick
import Roundtable.Theme

// How much room is left; silent until three quarters are used, and then in words. Text is never cut.
Caption {
    id: root

    required property int length
    required property int maximum
    readonly property bool over: length > maximum

    text: over ? qsTr("You have %n character(s) too many", "", length - maximum)
               : qsTr("You have %n character(s) left", "", maximum - length)
    color: over ? Theme.dangerText : Theme.muted
    strong: over
    visible: length > maximum * 0.75
}
