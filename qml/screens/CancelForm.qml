import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// The meeting will not be held. Nothing of it is lost; it can be read, and another one convened.
EntryForm {
    id: root

    verb: "cancel"
    saveText: qsTr("Cancel the meeting now")

    WarningText {
        Layout.fillWidth: true
        text: qsTr("A cancelled meeting cannot be taken up again. What was recorded stays as it is.")
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "reason"
        label: qsTr("Why it is not held")
        minimumLines: 2
    }
}
