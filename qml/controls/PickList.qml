pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// One choice from a long list: the field shows it, a sheet of big rows with a filter changes it.
FieldFrame {
    id: root

    required property var options            // [{ value, text, group?, detail? }], in the order of their groups
    property string value: ""
    property string placeholder: qsTr("Choose…")
    readonly property var chosen: options.find((option) => option.value === root.value) ?? null

    signal picked(value: string)

    function focusField(): void { face.forceActiveFocus(Qt.TabFocusReason) }
    function open(): void { sheet.open() }

    Touchable {
        id: face

        Layout.fillWidth: true
        text: root.chosen ? root.chosen.text : root.placeholder
        objectName: root.objectName.length > 0 ? root.objectName + "-open" : ""
        Accessible.name: qsTr("%1: %2").arg(root.label).arg(face.text)
        Accessible.description: root.description
        onClicked: sheet.open()

        background: FieldBackground {
            wrong: root.error.length > 0
        }
        contentItem: RowLayout {
            ControlText {
                Layout.fillWidth: true
                text: face.text
                color: root.chosen ? Theme.ink : Theme.muted
            }
            ControlText {
                text: qsTr("Choose")
                color: Theme.accent
                font { weight: Font.DemiBold; underline: true }
                visible: root.chosen !== null
            }
        }
    }
    Sheet {
        id: sheet

        title: root.label
        scrolls: false
        startsInField: false

        PickRows {
            options: root.options
            value: root.value
            onPicked: (value) => {
                root.picked(value)
                sheet.close()
            }
        }
    }
}
