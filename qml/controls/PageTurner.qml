import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// Up and down by a page, for whoever cannot flick; seen only where there is more than fits, so it also says that there is.
RowLayout {
    id: root

    property ScrollArea area: null
    property string upText: qsTr("Page up")
    property string downText: qsTr("Page down")
    readonly property real beyond: area ? area.contentHeight - area.height : 0      // what does not fit

    spacing: Theme.gap
    visible: beyond > 1

    PageButton {
        Layout.fillWidth: true
        text: root.upText
        up: true
        touchHeight: Theme.touch
        enabled: root.area !== null && root.area.contentY > 1
        objectName: "turn-up"
        onClicked: root.area.turn(-1)
    }
    PageButton {
        Layout.fillWidth: true
        text: root.downText
        touchHeight: Theme.touch
        enabled: root.area !== null && root.area.contentY < root.beyond - 1
        objectName: "turn-down"
        onClicked: root.area.turn(1)
    }
}
