import QtQuick
import QtQuick.Layouts
import Roundtable.Controls

// A field of several lines.
TextPane {
    id: root

    required property Form form
    required property string field

    text: form.fields[field] ?? ""
    error: form.errorAt(field)
    objectName: form.nameOf(field)
    onEdited: (text) => root.form.edited(root.field, text)
    Component.onCompleted: root.form.enter(root.field, root)

    PhraseRows {
        Layout.fillWidth: true
        pane: root
        field: root.form.prefix + "." + root.field
        about: [root.form.fields.outcomes, root.form.fields.status, root.form.fields.kind]
    }
}
