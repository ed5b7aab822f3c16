pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// A field that takes names: one a line, those that are known one tap each.
FieldFrame {
    id: root

    required property Form form
    required property string field
    property var known: []                       // names that are offered
    readonly property var names: form.fields[field] ?? []

    function touch(name: string): void {
        const kept = root.names.filter((other) => other.length > 0)
        root.form.edited(root.field, kept.includes(name) ? kept.filter((other) => other !== name) : kept.concat([name]))
    }
    function focusField(): void { words.focusField() }

    error: form.errorAt(field)
    objectName: form.nameOf(field)
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label
    Accessible.description: root.description
    Component.onCompleted: root.form.enter(root.field, root)

    FittedFlow {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: root.known.length > 0

        Repeater {
            id: chips

            model: root.known

            Chip {
                id: chip

                required property string modelData
                required property int index

                text: modelData
                exclusive: false
                checked: root.names.includes(modelData)
                objectName: "name-" + index
                onClicked: {
                    root.touch(chip.modelData)
                    chip.checked = Qt.binding(() => root.names.includes(chip.modelData))
                }
            }
        }
    }
    TextPane {
        id: words

        Layout.fillWidth: true
        label: qsTr("%1: one name a line").arg(root.label)
        labelHidden: root.known.length === 0
        text: root.names.join("\n")
        minimumLines: 2
        objectName: root.objectName + "-names"
        onEdited: (text) => root.form.edited(root.field, text.length > 0 ? text.split("\n") : undefined)
    }
}
