import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Controls

// Somebody was there for decisions and cannot answer for them; the chair says why, as the witness.
EntryForm {
    id: root

    required property string attendee
    required property var decisions              // refs

    verb: "sign"
    key: "sign:" + attendee
    saveText: qsTr("Save the reason")
    onAboutToSave: {
        root.edited("attendee", root.attendee)
        root.edited("decisions", root.decisions)
        root.edited("response", "unable_to_sign")
        root.edited("method", "witnessed")
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("%1 is asked for %n decision(s) and cannot answer. The record says so, and why.", "", root.decisions.length)
            .arg(root.meeting.nameOf(root.attendee))
        lead: true
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "comment"
        label: qsTr("Why they cannot sign")
        hint: qsTr("Called away, the line broke, unwell.")
        minimumLines: 2
    }
}
