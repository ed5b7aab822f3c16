import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Somebody knows something and does not share it here: golden rule 7 has it recorded, with the reason.
EntryForm {
    id: root

    verb: "withhold"
    saveText: qsTr("Save what is withheld")

    FormPeople {
        Layout.fillWidth: true
        form: root
        field: "by"
        label: qsTr("Who withholds it")
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "what"
        label: qsTr("What is withheld")
        hint: qsTr("The kind of information, not what it says.")
        minimumLines: 2
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "reason"
        label: qsTr("Why it is not shared")
        minimumLines: 2
    }
    FormChildren {
        Layout.fillWidth: true
        form: root
        visible: options.length > 1 || error.length > 0
    }
}
