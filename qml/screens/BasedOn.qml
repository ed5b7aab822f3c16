pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Which of the information that was shared a decision rests on: the latest first, ticked with one tap each.
FieldFrame {
    id: root

    required property EntryForm form
    property int limit: 6
    readonly property RowList list: form.meeting.information
    readonly property var values: form.fields.basedOn ?? []

    function touch(key: string): void {
        root.form.edited("basedOn", root.values.includes(key) ? root.values.filter((other) => other !== key)
                                                              : root.values.concat([key]))
    }
    function focusField(): void { if (rows.count > 0) rows.itemAt(0).forceActiveFocus(Qt.TabFocusReason) }

    label: qsTr("Based on what was shared")
    hint: list.count > 0 ? "" : qsTr("Nothing has been shared yet.")
    optional: true
    error: form.errorAt("basedOn")
    objectName: form.nameOf("basedOn")
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label
    Accessible.description: root.description
    Component.onCompleted: root.form.enter("basedOn", root)

    Repeater {
        id: rows

        model: Math.min(root.limit, root.list.count)

        ListRow {
            id: row

            required property int index
            readonly property string key: root.list.keyAt(root.list.count - 1 - index)

            Layout.fillWidth: true
            text: root.list.value(key, "text")
            detail: qsTr("%1, %2").arg(root.list.value(key, "by")).arg(root.list.value(key, "kindWords"))
            chevron: false
            chosen: root.values.includes(key)
            objectName: "based-on-" + key
            checkable: true                      // else it is told as a button, whatever its role is set to
            checked: chosen
            onClicked: {
                root.touch(row.key)
                row.checked = Qt.binding(() => row.chosen)
            }

            Tick {
                color: Theme.accentSoftInk
                visible: row.chosen
            }
        }
    }
    ActionButton {
        text: qsTr("Show more")
        kind: ActionButton.Quiet
        compact: true
        visible: root.list.count > root.limit
        objectName: "based-on-more"
        onClicked: root.limit += 12
    }
}
