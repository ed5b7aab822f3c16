import QtQuick
import Roundtable.App
import Roundtable.Controls

// A field that takes one of those who were invited, or several; those in the room alone when `here`.
ChoiceChips {
    id: root

    required property EntryForm form
    required property string field
    property bool here: false
    readonly property Rows rows: Rows { list: root.form.meeting.attendees; roles: ["name", "present", "agency"] }

    options: rows.all.filter((row) => !root.here || row.present || row.key === root.value || root.values.includes(row.key))
                     .map((row) => ({ value: row.key, text: row.name }))
    clearable: true
    value: multiple ? "" : form.fields[field] ?? ""
    values: multiple ? form.fields[field] ?? [] : []
    error: form.errorAt(field)
    objectName: form.nameOf(field)
    onPicked: (value) => root.form.edited(root.field, value)
    onValuesPicked: (values) => root.form.edited(root.field, values)
    Component.onCompleted: root.form.enter(root.field, root)
}
