import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// A panel beside the page for what belongs to it all the time: who is here, what was just said.
Rectangle {
    id: root

    required property string title
    default property alias content: body.data

    implicitWidth: Theme.mm(56) * Math.min(Theme.textScale, 1.4)
    implicitHeight: Theme.mm(80)
    color: Theme.raised
    Accessible.role: Accessible.Pane
    Accessible.name: title

    Rectangle {
        width: Theme.line
        height: parent.height
        color: Theme.divider
    }
    ColumnLayout {
        anchors { fill: parent; margins: Theme.spaceMedium; rightMargin: Theme.spaceTiny; bottomMargin: 0 }
        spacing: Theme.spaceSmall

        Heading {
            Layout.fillWidth: true
            text: root.title
            level: 3
        }
        ScrollArea {
            id: scroller

            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                id: body

                width: parent.width - Theme.mm(3)
                spacing: Theme.spaceSmall
            }
        }
        PageTurner {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.mm(3)
            Layout.bottomMargin: Theme.spaceSmall
            area: scroller
            upText: qsTr("Further up: %1").arg(root.title)
            downText: qsTr("More below: %1").arg(root.title)
        }
    }
}
