import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// For legal consequences only: what happens if this is done.
RowLayout {
    id: root

    required property string text

    spacing: Theme.mm(3)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Warning: %1").arg(root.text)

    Rectangle {
        Layout.alignment: Qt.AlignTop
        Layout.minimumWidth: implicitWidth       // also where the text wants all there is
        implicitWidth: Math.max(Theme.mm(8), mark.implicitHeight)
        implicitHeight: implicitWidth
        radius: width / 2
        color: Theme.ink

        ControlText {
            id: mark

            anchors.centerIn: parent
            text: "!"
            color: Theme.surface
            font { pixelSize: Theme.leadSize; weight: Font.Black }
        }
    }
    ControlText {
        Layout.fillWidth: true
        text: root.text
        font.weight: Font.DemiBold
    }
}
