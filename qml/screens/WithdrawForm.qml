import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Controls

// Takes an entry out of its list. It stays in the record as withdrawn, with the reason.
EntryForm {
    id: root

    required property string target
    required property string words

    verb: "withdraw"
    key: "withdraw:" + target
    saveText: qsTr("Withdraw")
    onAboutToSave: root.edited("target", root.target)

    BodyText {
        Layout.fillWidth: true
        text: root.words
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
