import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// The sealed record stays as it is; what comes later stands beside it, dated, with the reason.
EntryForm {
    id: root

    verb: "addendum"
    saveText: qsTr("Save addition")

    FormText {
        Layout.fillWidth: true
        form: root
        field: "text"
        label: qsTr("What is added")
        minimumLines: 3
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "reason"
        label: qsTr("Why it is added now")
        minimumLines: 2
    }
    FormChildren {
        Layout.fillWidth: true
        form: root
        visible: options.length > 1 || error.length > 0
    }
}
