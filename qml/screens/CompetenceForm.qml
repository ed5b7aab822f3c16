import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Controls

// Whether a child is competent to decide this one matter.
EntryForm {
    id: root

    readonly property Rows subjects: Rows { list: root.meeting.children; roles: ["name"] }

    verb: "competence"
    saveText: qsTr("Save finding")

    ChoiceChips {
        id: child

        Layout.fillWidth: true
        label: qsTr("Which child")
        options: root.subjects.options("name")
        value: root.value("child")
        error: root.errorAt("child")
        objectName: root.nameOf("child")
        onPicked: (value) => root.edited("child", value)
        Component.onCompleted: root.enter("child", child)
    }
    FormChips {
        Layout.fillWidth: true
        form: root
        field: "matter"
        label: qsTr("In which matter")
    }
    FormChips {
        Layout.fillWidth: true
        form: root
        field: "finding"
        label: qsTr("Finding")
    }
    FormPeople {
        Layout.fillWidth: true
        form: root
        field: "assessedBy"
        label: qsTr("Assessed by")
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "reasons"
        label: qsTr("Reasons")
        hint: qsTr("Age, understanding, weighing, freedom from pressure, advice given.")
    }
}
