import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Controls

// Another child who may be affected, and what happens about them.
EntryForm {
    id: root

    verb: "consider-child"
    saveText: qsTr("Save")

    FormLine {
        Layout.fillWidth: true
        form: root
        field: "name"
        label: qsTr("Name")
        optional: true
        maximumLength: 200
    }
    FormLine {
        Layout.fillWidth: true
        form: root
        field: "description"
        prose: true
        label: qsTr("Or what is known of them")
        optional: true
        maximumLength: 400
    }
    FormChips {
        Layout.fillWidth: true
        form: root
        field: "link"
        label: qsTr("How they are connected")
    }
    FormChips {
        Layout.fillWidth: true
        form: root
        field: "disposition"
        label: qsTr("What happens about them")
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "reason"
        label: qsTr("Reason")
        minimumLines: 2
    }
    FormPeople {
        Layout.fillWidth: true
        form: root
        field: "owner"
        label: qsTr("Who sees to it")
        optional: true
        onPicked: root.edited("owner.agency", undefined)
    }
    FormLine {
        Layout.fillWidth: true
        form: root
        field: "owner.agency"
        label: qsTr("Or an agency that is not at the table")
        optional: true
        visible: root.value("owner").length === 0
        maximumLength: 200
    }
}
