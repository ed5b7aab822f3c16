import QtQuick
import Roundtable.App
import Roundtable.Controls

// A field that takes one child of the meeting.
ChoiceChips {
    id: root

    required property EntryForm form
    property string field: "child"
    readonly property Rows rows: Rows { list: root.form.meeting.children; roles: ["name"] }

    label: qsTr("Which child")
    hint: options.length > 0 ? "" : qsTr("Add the child first, under People.")
    options: rows.options("name")
    value: form.fields[field] ?? ""
    error: form.errorAt(field)
    objectName: form.nameOf(field)
    onPicked: (value) => root.form.edited(root.field, value)
    Component.onCompleted: {
        root.form.enter(root.field, root)
        root.form.aboutToSave.connect(root.takeTheOnlyOne)
    }

    function takeTheOnlyOne(): void {            // of one child there is nothing to choose
        if (root.value.length === 0 && root.options.length === 1)
            root.form.edited(root.field, root.options[0].value)
    }
}
