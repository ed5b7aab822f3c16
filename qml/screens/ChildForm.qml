import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Controls

// A child of the meeting, born or not yet.
EntryForm {
    id: root

    property bool unborn: root.value("expected").length > 0

    verb: "add-child"
    saveText: qsTr("Add child")
    onSaved: if (subject.length > 0) meeting.promoted(subject)

    FormLine {
        Layout.fillWidth: true
        form: root
        field: "name"
        label: qsTr("Name")
        maximumLength: 200
    }
    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("Born or unborn")
        value: root.unborn ? "unborn" : "born"
        options: [{ value: "born", text: qsTr("Born") }, { value: "unborn", text: qsTr("Unborn") }]
        objectName: "add-child-birth"
        onPicked: (value) => {
            root.unborn = value === "unborn"
            root.edited(root.unborn ? "born" : "expected", undefined)
        }
    }
    FormDate {
        Layout.fillWidth: true
        form: root
        field: "born"
        label: qsTr("Date of birth")
        visible: !root.unborn
    }
    FormDate {
        Layout.fillWidth: true
        form: root
        field: "expected"
        label: qsTr("Expected date of birth")
        visible: root.unborn
    }
    FormChips {
        Layout.fillWidth: true
        form: root
        field: "sex"
        label: qsTr("Sex")
        optional: true
    }
    FormChips {
        Layout.fillWidth: true
        form: root
        field: "whereabouts"
        label: qsTr("Where the child is now")
        optional: true
    }
    FormToggle {
        Layout.fillWidth: true
        form: root
        field: "inPatient"
        text: qsTr("Is an in-patient")
    }
    FormLine {
        Layout.fillWidth: true
        form: root
        field: "caseRef"
        label: qsTr("Case reference")
        optional: true
        maximumLength: 60
    }
    FormLine {
        Layout.fillWidth: true
        form: root
        field: "nhsNumber"
        label: qsTr("NHS number")
        optional: true
        inputMethodHints: Qt.ImhDigitsOnly
        maximumLength: 20
    }
    FormLine {
        Layout.fillWidth: true
        form: root
        field: "school"
        label: qsTr("School or nursery")
        optional: true
        maximumLength: 200
    }
    FormLine {
        Layout.fillWidth: true
        form: root
        field: "upn"
        label: qsTr("Unique pupil number")
        optional: true
        maximumLength: 20
    }
    FormPick {
        Layout.fillWidth: true
        form: root
        field: "ethnicity"
        label: qsTr("Ethnicity")
        optional: true
    }
    FormLine {
        Layout.fillWidth: true
        form: root
        field: "language"
        label: qsTr("Language")
        optional: true
        maximumLength: 60
    }
    FormLine {
        Layout.fillWidth: true
        form: root
        field: "address"
        label: qsTr("Address")
        optional: true
        maximumLength: 400
    }
}
