import QtQuick
import Roundtable.App
import Roundtable.Controls

// A field that takes a code, or several, out of a list that is short enough to be seen whole.
ChoiceChips {
    id: root

    required property Form form
    required property string field
    property string list: field

    options: Wording.choices(list)
    clearable: true
    value: multiple ? "" : form.fields[field] ?? ""
    values: multiple ? form.fields[field] ?? [] : []
    error: form.errorAt(field)
    objectName: form.nameOf(field)
    onPicked: (value) => root.form.edited(root.field, value)
    onValuesPicked: (values) => root.form.edited(root.field, values)
    Component.onCompleted: root.form.enter(root.field, root)
}
