import QtQuick
import Roundtable.Controls

// A yes or no.
Toggle {
    id: root

    required property Form form
    required property string field

    on: form.fields[field] ?? false
    objectName: form.nameOf(field)
    onSwitched: (on) => root.form.edited(root.field, on ? true : undefined)
    Component.onCompleted: root.form.enter(root.field, root)
}
