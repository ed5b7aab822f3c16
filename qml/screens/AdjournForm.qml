import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// The meeting is broken off, and goes on later.
EntryForm {
    id: root

    verb: "adjourn"
    saveText: qsTr("Adjourn")

    FormText {
        Layout.fillWidth: true
        form: root
        field: "reason"
        label: qsTr("Why it is broken off")
        minimumLines: 2
    }
    FormMoment {
        Layout.fillWidth: true
        form: root
        field: "until"
        label: qsTr("Until when")
        dayAlone: true
        optional: true
    }
}
