import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// On or off, in words as well as by place. Like the chips it shows what it is told: `on: …; onSwitched: (on) => …`.
Touchable {
    id: root

    property bool on: false
    property string hint: ""

    signal switched(on: bool)

    leftPadding: 0
    rightPadding: 0
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.description: hint
    Accessible.onToggleAction: if (Assist.acts(root)) root.clicked()
    checkable: true
    checked: on
    onClicked: {
        root.switched(!root.on)
        root.checked = Qt.binding(() => root.on)           // the press flipped it; show what is kept
    }

    contentItem: RowLayout {
        spacing: Theme.mm(3)

        Rectangle {
            implicitWidth: Theme.mm(13)
            implicitHeight: Theme.mm(7.6)
            radius: height / 2
            color: root.on ? Theme.accent : Theme.raised
            border { color: root.on ? Theme.accent : Theme.border; width: Theme.mm(0.4) }

            Rectangle {
                x: root.on ? parent.width - width - Theme.mm(1) : Theme.mm(1)
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.mm(5.6)
                height: width
                radius: width / 2
                color: root.on ? Theme.accentInk : Theme.border

                Behavior on x { NumberAnimation { duration: Theme.quick } }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            ControlText {
                Layout.fillWidth: true
                text: root.text
                font.weight: Font.Medium
            }
            ControlText {
                Layout.fillWidth: true
                text: root.hint
                color: Theme.muted
                font.pixelSize: Theme.captionSize
                visible: root.hint.length > 0
            }
        }
        ControlText {
            text: root.on ? qsTr("On") : qsTr("Off")
            color: Theme.muted
            font.weight: Font.DemiBold
        }
    }
}
