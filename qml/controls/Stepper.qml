import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// A small whole number, by steps.
FieldFrame {
    id: root

    property int value: 0
    property int from: 0
    property int to: 99

    signal picked(value: int)

    function focusField(): void { more.forceActiveFocus(Qt.TabFocusReason) }

    Accessible.role: Accessible.SpinBox
    Accessible.name: qsTr("%1: %2").arg(root.label).arg(root.value)

    RowLayout {
        spacing: Theme.gap

        ActionButton {
            text: "−"
            enabled: root.value > root.from
            objectName: "step-less"
            Accessible.name: qsTr("One fewer, %1").arg(root.label)
            onClicked: root.picked(root.value - 1)
        }
        ControlText {
            Layout.preferredWidth: Theme.mm(12)
            text: root.value
            font { pixelSize: Theme.leadSize; weight: Font.DemiBold }
            horizontalAlignment: Text.AlignHCenter
        }
        ActionButton {
            id: more

            text: "+"
            enabled: root.value < root.to
            objectName: "step-more"
            Accessible.name: qsTr("One more, %1").arg(root.label)
            onClicked: root.picked(root.value + 1)
        }
    }
}
