import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Controls

// Takes an entry out of its list. It stays in the record as withdrawn, with the reason.
EntryForm {
    id: root

    verb: "withdraw"
    saveText: qsTr("Withdraw")
    onAboutToSave: root.edited("target", root.subject)

    BodyText {
        Layout.fillWidth: true
        text: root.meeting.wordsOf(root.subject)
        lead: true
    }
    WarningText {
        Layout.fillWidth: true
        text: qsTr("It leaves the list and stands in the record as withdrawn, with what it said.")
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "reason"
        label: qsTr("Why it is withdrawn")
        minimumLines: 2
    }
}
