import QtQuick
import Roundtable.App
import Roundtable.Controls

// A field that takes a day.
DateBox {
    id: root

    required property Form form
    required property string field

    value: form.fields[field] ?? ""
    error: form.errorAt(field)
    objectName: form.nameOf(field)
    onPicked: (value) => root.form.edited(root.field, value)
    Component.onCompleted: root.form.enter(root.field, root)
}
