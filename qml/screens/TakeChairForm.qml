import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Whoever is at the tablet chairs from now on; the record says who chaired when.
EntryForm {
    id: root

    verb: "take-chair"
    saveText: qsTr("Take the chair now")

    BodyText {
        Layout.fillWidth: true
        text: qsTr("%1 chairs from now on. Until now it was %2.").arg(Session.userName)
            .arg(Session.users.value(root.meeting.chair, "name") ?? root.meeting.chair)
        lead: true
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "reason"
        label: qsTr("Why the chair changes")
        minimumLines: 2
    }
}
