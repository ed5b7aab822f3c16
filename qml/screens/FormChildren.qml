import QtQuick
import Roundtable.App
import Roundtable.Controls

// Which children an entry is about: all of them unless somebody says otherwise. What is saved names each of them, so
// that a child who joins the meeting later is not swept in.
ChildChips {
    id: root

    required property EntryForm form
    readonly property Rows rows: Rows { list: root.form.meeting.children; roles: ["name"] }

    options: rows.options("name")
    selected: form.fields.children ?? []
    error: form.errorAt("children")
    objectName: form.nameOf("children")
    onPicked: (selected) => root.form.edited("children", selected.length > 0 ? selected : root.everyone)
    Component.onCompleted: root.form.enter("children", root)

    Connections {
        target: root.form

        function onAboutToSave(): void {
            if (!root.form.correcting && root.selected.length === 0 && root.everyone.length > 0)
                root.form.edited("children", root.everyone)
        }
    }
}
