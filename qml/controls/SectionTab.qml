import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// One part of the meeting in the section bar; the part one is in joins the page.
Touchable {
    id: root

    property int count: 0
    property bool urgent: false
    property bool vertical: true
    property bool wide: false                    // below the page, its number beside its words
    property bool chosen: false
    readonly property color ink: chosen ? Theme.ink : Theme.barInk

    touchHeight: wide ? Theme.touch : Theme.mm(13)
    leftPadding: vertical ? Theme.mm(4) : wide ? Theme.mm(2) : 0
    rightPadding: vertical ? Theme.mm(3) : wide ? Theme.mm(2) : 0
    topPadding: wide ? 0 : Theme.spaceTiny
    bottomPadding: topPadding
    Accessible.description: chosen ? qsTr("You are here") : ""
    Accessible.name: count > 0 ? qsTr("%1, %n item(s)", "", count).arg(text) : text

    background: Rectangle {
        color: root.chosen ? Theme.surface : root.down ? Theme.barDivider : "transparent"

        Rectangle {
            width: root.vertical ? Theme.mm(1.2) : parent.width
            height: root.vertical ? parent.height : Theme.mm(1.2)
            color: Theme.accent
            visible: root.chosen
        }
    }
    contentItem: GridLayout {
        columns: root.vertical || root.wide ? 2 : 1
        columnSpacing: Theme.spaceTiny
        rowSpacing: 0

        ControlText {
            Layout.fillWidth: true
            text: root.text
            color: root.ink
            font {
                weight: root.chosen ? Font.DemiBold : Font.Medium
                pixelSize: root.vertical ? Theme.bodySize : Theme.captionSize
            }
            wrapMode: Text.NoWrap
            horizontalAlignment: root.vertical || root.wide ? Text.AlignLeft : Text.AlignHCenter
        }
        Rectangle {
            Layout.alignment: Qt.AlignCenter
            implicitWidth: Math.max(implicitHeight, number.implicitWidth + Theme.mm(2))
            implicitHeight: number.implicitHeight + Theme.mm(0.4)
            radius: height / 2
            color: root.urgent ? Theme.warningSoft : root.chosen ? Theme.accentSoft : Theme.barDivider
            visible: root.count > 0 || !root.vertical
            opacity: root.count > 0 ? 1 : 0            // keeps the words of a row in line

            ControlText {
                id: number

                anchors.centerIn: parent
                text: root.count
                color: root.urgent ? Theme.warningInk : root.chosen ? Theme.accentSoftInk : Theme.barInk
                font { pixelSize: Theme.captionSize; weight: Font.DemiBold }
            }
        }
    }
}
