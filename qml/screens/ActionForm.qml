import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// One action: what, for which child, what for, who, by when.
EntryForm {
    id: root

    verb: "act"
    saveText: qsTr("Save action")

    FormText {
        Layout.fillWidth: true
        form: root
        field: "what"
        label: qsTr("What is to be done")
        minimumLines: 2
    }
    FormChildren {
        Layout.fillWidth: true
        form: root
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "purpose"
        label: qsTr("What for")
        minimumLines: 1
    }
    FormPeople {
        Layout.fillWidth: true
        form: root
        field: "owner"
        label: qsTr("Who does it")
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
    DueField {
        Layout.fillWidth: true
        form: root
    }
    FormChips {
        Layout.fillWidth: true
        form: root
        field: "kind"
        list: "actionKind"
        label: qsTr("What kind of action")
        optional: true
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "contingency"
        label: qsTr("What happens if it cannot be done")
        optional: true
        minimumLines: 1
    }
}
