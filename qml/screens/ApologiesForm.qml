import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Controls

// Somebody who was invited will not come.
EntryForm {
    id: root

    verb: "apologise"
    saveText: qsTr("Save apologies")
    onAboutToSave: root.edited("attendee", root.subject)

    BodyText {
        Layout.fillWidth: true
        text: root.meeting.nameOf(root.subject)
        lead: true
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "reason"
        label: qsTr("Reason")
        minimumLines: 2
    }
    FormToggle {
        Layout.fillWidth: true
        form: root
        field: "informationSent"
        text: qsTr("Has sent information")
    }
}
