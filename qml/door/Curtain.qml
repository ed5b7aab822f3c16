import QtQuick
import Roundtable.Theme
import Roundtable.Controls

// What is shown instead of the record while nobody works at it. The whole of it is one button; behind it is nothing, since
// whoever shows it has let the screen go.
Touchable {
    id: root

    text: qsTr("Screen hidden. Tap to go on.")
    objectName: "curtain"

    background: Rectangle {
        color: Theme.surface
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: Math.min(parent.width, Theme.measure)
            spacing: Theme.spaceLarge

            Mark {
                anchors.horizontalCenter: parent.horizontalCenter
                size: Theme.mm(24)
            }
            ControlText {
                width: parent.width
                text: root.text
                font { family: Theme.headingFamily; pixelSize: Theme.headingSize1; weight: Font.DemiBold }
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
