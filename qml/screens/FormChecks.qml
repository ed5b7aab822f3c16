pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Several out of a list whose words are sentences: a row each, ticked or not.
FieldFrame {
    id: root

    required property Form form
    required property string field
    property var options: Wording.choices(field)
    readonly property var values: form.fields[field] ?? []

    signal touched(values: var)                  // what was chosen once a row was touched

    function touch(code: string): void {
        const chosen = root.values.includes(code)
        const now = root.options.map((option) => option.value)
            .filter((other) => other === code ? !chosen : root.values.includes(other))
        root.form.edited(root.field, now)
        root.touched(now)
    }
    function focusField(): void { if (rows.count > 0) rows.itemAt(0).forceActiveFocus(Qt.TabFocusReason) }

    error: form.errorAt(field)
    objectName: form.nameOf(field)
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label
    Accessible.description: root.description
    Component.onCompleted: root.form.enter(root.field, root)

    Repeater {
        id: rows

        model: root.options.length               // by number, as in SummaryCard: other words make no new rows

        ListRow {
            id: row

            required property int index
            readonly property var modelData: root.options[index] ?? ({ value: "", text: "" })

            Layout.fillWidth: true
            text: modelData.text
            detail: modelData.detail ?? ""
            chevron: false
            chosen: root.values.includes(modelData.value)
            objectName: "check-" + modelData.value
            checkable: true                      // else it is told as a button, whatever its role is set to
            checked: chosen
            onClicked: {
                root.touch(row.modelData.value)
                row.checked = Qt.binding(() => row.chosen)
            }

            Tick {
                color: Theme.accentSoftInk
                visible: row.chosen
            }
        }
    }
}
