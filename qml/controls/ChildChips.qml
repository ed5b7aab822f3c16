pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// Which children an item is about. All of them until one is unpicked; never none.
FieldFrame {
    id: root

    required property var options             // [{ value: child id, text: name }]
    property var selected: []                 // ids; empty means all

    signal picked(selected: var)              // empty when all are chosen again

    readonly property var everyone: options.map((child) => child.value)
    readonly property bool all: selected.length === 0 || selected.length === options.length

    label: qsTr("Which children")

    function covers(child: string): bool { return root.all || root.selected.includes(child) }
    function touch(child: string): void {
        const now = root.everyone.filter((other) => other === child ? !root.covers(other) : root.covers(other))
        if (now.length > 0)
            root.picked(now.length === root.options.length ? [] : now)
    }
    function focusField(): void { allChip.forceActiveFocus(Qt.TabFocusReason) }

    Accessible.role: Accessible.Grouping
    Accessible.name: root.label
    Accessible.description: root.description

    FittedFlow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Chip {
            id: allChip

            text: qsTr("All children")
            exclusive: false
            checked: root.all
            visible: root.options.length > 1
            objectName: "children-all"
            onClicked: {
                root.picked([])
                allChip.checked = Qt.binding(() => root.all)
            }
        }
        Repeater {
            model: root.options.length           // by number, as in SummaryCard: other words make no new chips

            Chip {
                id: chip

                required property int index
                readonly property var modelData: root.options[index] ?? ({ value: "", text: "" })

                text: modelData.text
                exclusive: false
                checked: root.covers(modelData.value)
                objectName: "child-" + modelData.value
                onClicked: {
                    root.touch(chip.modelData.value)
                    chip.checked = Qt.binding(() => root.covers(chip.modelData.value))
                }
            }
        }
    }
}
