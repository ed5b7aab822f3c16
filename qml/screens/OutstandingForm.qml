import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Information that the meeting still wants: from whom, who gets it, by when.
EntryForm {
    id: root

    verb: "outstanding"
    saveText: qsTr("Save what is wanted")

    FormLine {
        Layout.fillWidth: true
        form: root
        field: "agency"
        label: qsTr("From which agency")
        maximumLength: 200
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "what"
        label: qsTr("What is wanted")
        minimumLines: 2
    }
    FormPeople {
        Layout.fillWidth: true
        form: root
        field: "owner"
        label: qsTr("Who gets it")
    }
    FormDate {
        Layout.fillWidth: true
        form: root
        field: "due"
        label: qsTr("By when it is wanted")
        today: Wording.dayFromNow(0)
    }
}
