import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Why a clock ran out, and who said that it may. It stops nothing; the record says so. The subject is the clock's key.
EntryForm {
    id: root

    readonly property Rows attendees: Rows { list: root.meeting.attendees; roles: ["name"] }

    verb: "overrun"
    saveText: qsTr("Save the reason")
    onAboutToSave: {
        const child = root.meeting.clocks.value(root.subject, "childRef") ?? ""
        root.edited("rule", root.meeting.clocks.value(root.subject, "rule"))
        root.edited("child", child.length > 0 ? child : undefined)
    }

    BodyText {
        Layout.fillWidth: true
        text: root.meeting.clocks.value(root.subject, "words") ?? ""
        lead: true
    }
    Caption {
        Layout.fillWidth: true
        text: root.meeting.clocks.value(root.subject, "why") ?? ""
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "reason"
        label: qsTr("Why it ran out")
        minimumLines: 2
    }
    FormLine {
        Layout.fillWidth: true
        form: root
        field: "authorisedBy"
        label: qsTr("Who authorised it")
        hint: qsTr("A senior manager, by name.")
        maximumLength: 200
    }
}
