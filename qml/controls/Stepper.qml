import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// A whole number, by steps.
FieldFrame {
    id: root

    property int value: 0
    property int from: 0
    property int to: 99
    property int step: 1
    property bool typed: false                       // can be written, too: where the way there is long
    property string shown: value                     // where the number alone does not say it: "125 %"
    property string lessText: qsTr("One fewer, %1").arg(label)
    property string moreText: qsTr("One more, %1").arg(label)

    signal picked(value: int)

    function focusField(): void { more.forceActiveFocus(Qt.TabFocusReason) }

    Accessible.role: Accessible.SpinBox
    Accessible.name: qsTr("%1: %2").arg(root.label).arg(root.shown)

    RowLayout {
        spacing: Theme.gap

        ActionButton {
            Layout.alignment: Qt.AlignBottom
            text: "−"
            enabled: root.value > root.from
            objectName: "step-less"
            Accessible.name: root.lessText
            onClicked: root.picked(Math.max(root.from, root.value - root.step))
        }
        ControlText {
            Layout.preferredWidth: Math.max(Theme.mm(12), implicitWidth)
            text: root.shown
            font { pixelSize: Theme.leadSize; weight: Font.DemiBold }
            horizontalAlignment: Text.AlignHCenter
            visible: !root.typed
        }
        DatePart {
            label: qsTr("Number")
            group: root.label
            text: String(root.value)
            visible: root.typed
            objectName: root.objectName.length > 0 ? root.objectName + "-number" : ""
            onEdited: (text) => {
                const number = /^\d{1,3}$/.test(text.trim()) ? Number(text) : -1
                if (number >= root.from && number <= root.to)
                    root.picked(number)
            }
        }
        ActionButton {
            id: more

            Layout.alignment: Qt.AlignBottom
            text: "+"
            enabled: root.value < root.to
            objectName: "step-more"
            Accessible.name: root.moreText
            onClicked: root.picked(Math.min(root.to, root.value + root.step))
        }
    }
}
