import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// How the section 47 enquiry ended for a child; also once the record is sealed.
EntryForm {
    id: root

    readonly property Rows attendees: Rows { list: root.meeting.attendees; roles: ["name"] }

    verb: "outcome"
    saveText: qsTr("Save outcome")
    onAboutToSave: if (!root.correcting) root.edited("conferenceRequired", root.fields.conferenceRequired ?? false)

    FormChild {
        Layout.fillWidth: true
        form: root
    }
    FormChips {
        Layout.fillWidth: true
        form: root
        field: "determination"
        label: qsTr("What the enquiry found")
    }
    Toggle {
        Layout.fillWidth: true
        text: qsTr("A child protection conference is required")
        on: root.fields.conferenceRequired ?? false
        objectName: root.nameOf("conferenceRequired")
        onSwitched: (on) => root.edited("conferenceRequired", on)
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "reasons"
        label: qsTr("Reasons for this outcome")
        minimumLines: 2
    }
    FormNames {
        Layout.fillWidth: true
        form: root
        field: "involved"
        known: root.attendees.all.map((row) => row.name)
        label: qsTr("Who was involved in it")
    }
    FormLine {
        Layout.fillWidth: true
        form: root
        field: "ratifiedBy"
        label: qsTr("Which manager ratified it")
        optional: true
        maximumLength: 200
    }
}
