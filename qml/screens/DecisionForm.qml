import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// One decision: what, for which children, in which words, on what basis.
EntryForm {
    id: root

    readonly property Rows attendees: Rows { list: root.meeting.attendees; roles: ["name", "present"] }
    readonly property var here: attendees.all.filter((row) => row.present).map((row) => row.key)
    readonly property Rows lacking: Rows { list: root.meeting.missing; roles: ["target"] }

    verb: "decide"
    saveText: qsTr("Save decision")

    FormChips {
        Layout.fillWidth: true
        form: root
        field: "outcomes"
        label: qsTr("What is decided")
        hint: qsTr("As many as apply.")
        multiple: true
    }
    FormChildren {
        Layout.fillWidth: true
        form: root
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "text"
        label: qsTr("The decision in words")
        hint: qsTr("As it will be read back to everybody.")
        minimumLines: 2
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "basis"
        label: qsTr("On what basis")
        hint: qsTr("Why, in a sentence or two. It can follow later; the record cannot be sealed without it.")
        minimumLines: 2
    }
    BasedOn {
        Layout.fillWidth: true
        form: root
    }
    FormChips {
        Layout.fillWidth: true
        form: root
        field: "enquiry"
        label: qsTr("Who carries out the enquiry")
        optional: true
    }
    FormPeople {
        Layout.fillWidth: true
        form: root
        field: "involved"
        label: qsTr("Who decides")
        hint: options.length > 0 ? qsTr("Those who are present, unless you say otherwise.") : qsTr("Nobody has arrived yet.")
        multiple: true
        values: root.fields.involved ?? root.here
    }
}
