import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Controls

// An adult or another person in the picture.
EntryForm {
    id: root

    readonly property Rows subjects: Rows { list: root.meeting.children; roles: ["name"] }

    verb: "add-person"
    saveText: qsTr("Add person")

    FormLine {
        Layout.fillWidth: true
        form: root
        field: "name"
        label: qsTr("Name")
        maximumLength: 200
    }
    FormDate {
        Layout.fillWidth: true
        form: root
        field: "born"
        label: qsTr("Date of birth")
        optional: true
    }
    FormRelations {
        Layout.fillWidth: true
        form: root
    }
    ChoiceChips {
        id: responsible

        Layout.fillWidth: true
        label: qsTr("Has parental responsibility for")
        optional: true
        multiple: true
        options: root.subjects.options("name")
        values: root.fields.parentalResponsibility ?? []
        error: root.errorAt("parentalResponsibility")
        objectName: root.nameOf("parentalResponsibility")
        onValuesPicked: (values) => root.edited("parentalResponsibility", values)
        Component.onCompleted: root.enter("parentalResponsibility", responsible)
    }
    FormToggle {
        Layout.fillWidth: true
        form: root
        field: "allegedPerpetrator"
        text: qsTr("Is alleged to have caused harm")
    }
    FormToggle {
        Layout.fillWidth: true
        form: root
        field: "under18"
        text: qsTr("Is under 18")
    }
    WarningText {
        Layout.fillWidth: true
        text: qsTr("Whether they need a strategy discussion of their own must be considered: add them as another child, too.")
        visible: (root.fields.allegedPerpetrator ?? false) && (root.fields.under18 ?? false)
    }
}
