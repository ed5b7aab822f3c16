import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Controls

// Somebody does not agree with a decision: their view stands in the record beside it.
EntryForm {
    id: root

    readonly property string decision: correcting ? before.decision ?? "" : subject

    verb: "dissent"
    saveText: qsTr("Save dissent")
    onAboutToSave: if (!root.correcting) root.edited("decision", root.subject)

    BodyText {
        Layout.fillWidth: true
        text: root.meeting.decisions.value(root.decision, "text") ?? ""
        lead: true
    }
    FormPeople {
        Layout.fillWidth: true
        form: root
        field: "attendee"
        label: qsTr("Who dissents")
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "view"
        label: qsTr("Their view")
        minimumLines: 2
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "reasons"
        label: qsTr("Their reasons")
        minimumLines: 2
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "chairResponse"
        label: qsTr("What the chair answers")
        optional: true
        minimumLines: 2
    }
    FormToggle {
        Layout.fillWidth: true
        form: root
        field: "escalate"
        text: qsTr("To be escalated")
    }
}
