import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// A measure that protects a child; its clock runs from when it began, not from now.
EntryForm {
    id: root

    verb: "protect"
    saveText: qsTr("Save measure")

    FormChild {
        Layout.fillWidth: true
        form: root
    }
    FormChips {
        Layout.fillWidth: true
        form: root
        field: "measure"
        label: qsTr("Which measure")
    }
    FormMoment {
        Layout.fillWidth: true
        form: root
        field: "startedAt"
        label: qsTr("When it began")
        hint: qsTr("Its clock runs from here: police protection 72 hours, an emergency protection order 8 days.")
    }
}
