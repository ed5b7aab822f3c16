import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// What became of an action; also once the record is sealed.
EntryForm {
    id: root

    verb: "progress"
    saveText: qsTr("Save what became of it")
    onAboutToSave: root.edited("action", root.subject)

    BodyText {
        Layout.fillWidth: true
        text: root.meeting.wordsOf(root.subject)
        lead: true
    }
    FormChips {
        Layout.fillWidth: true
        form: root
        field: "state"
        list: "actionState"
        label: qsTr("How the action stands")
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "note"
        label: qsTr("Note on it")
        optional: true
        minimumLines: 2
    }
}
