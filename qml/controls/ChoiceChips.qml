pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// A short list of coded values to choose from, all in sight. It shows what it is told and says what was touched: the
// screen keeps the value (`value: editor.basis; onPicked: (code) => editor.basis = code`).
FieldFrame {
    id: root

    required property var options              // [{ value: "…", text: "…" }]
    property bool multiple: false
    property string value: ""
    property var values: []                    // when multiple
    property bool labelBeside: false           // where every line counts: the label stands before the first chip
    property bool clearable: false             // a second tap on the chosen value takes it back

    signal picked(value: string)               // single: "" when taken back
    signal valuesPicked(values: var)           // multiple: in the order of the options

    function isChosen(code: string): bool {
        return root.multiple ? root.values.includes(code) : root.value === code
    }
    function touch(code: string): void {
        if (root.multiple) {
            const chosen = root.isChosen(code)
            root.valuesPicked(root.options.map((option) => option.value)
                .filter((other) => other === code ? !chosen : root.isChosen(other)))
        } else {
            root.picked(root.clearable && root.value === code ? "" : code)
        }
    }
    function showWhatIsKept(): void {
        // A press flips chips by itself; what counts is what the screen keeps, also when it kept the old value.
        for (let i = 0; i < chips.count; ++i) {
            const chip = chips.itemAt(i)
            chip.checked = Qt.binding(() => root.isChosen(chip.modelData.value))
        }
    }
    function focusField(): void {
        if (chips.count > 0)
            chips.itemAt(0).forceActiveFocus(Qt.TabFocusReason)
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: root.label
    Accessible.description: root.description

    labelHidden: labelBeside

    FittedFlow {
        id: flow

        Layout.fillWidth: true
        room: root.labelBeside ? (width - spacing) / 2 : width       // beside its label two stand in each line
        spacing: Theme.gap

        BodyText {
            width: Math.min(implicitWidth, flow.width)
            height: Math.max(Theme.touchTalk, implicitHeight)
            text: root.optional ? qsTr("%1 (optional)").arg(root.label) : root.label
            strong: true
            verticalAlignment: Text.AlignVCenter
            rightPadding: Theme.spaceSmall
            visible: root.labelBeside
        }

        Repeater {
            id: chips

            model: root.options.length           // by number, as in SummaryCard: other words make no new chips

            Chip {
                id: chip

                required property int index
                readonly property var modelData: root.options[index] ?? ({ value: "", text: "" })

                text: modelData.text
                exclusive: !root.multiple
                checked: root.isChosen(modelData.value)
                objectName: "chip-" + modelData.value
                onClicked: {
                    root.touch(chip.modelData.value)
                    root.showWhatIsKept()
                }
            }
        }
    }
}
