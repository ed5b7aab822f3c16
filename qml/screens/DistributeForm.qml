import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// What was sent to whom. It begins with everybody who is to have it; nobody in an excluded role is among them unless
// the chair said so when they were invited.
EntryForm {
    id: root

    readonly property var proposed: meeting.recipients()

    verb: "distribute"
    saveText: qsTr("Mark as sent")
    onAboutToSave: if (!root.correcting && root.fields.to === undefined) root.edited("to", root.proposed)

    FormChips {
        Layout.fillWidth: true
        form: root
        field: "product"
        label: qsTr("What was sent")
    }
    FormPeople {
        Layout.fillWidth: true
        form: root
        field: "to"
        label: qsTr("To whom it was sent")
        hint: qsTr("Those who are to have it, unless you say otherwise.")
        multiple: true
        values: root.fields.to ?? root.proposed
    }
    FormChips {
        Layout.fillWidth: true
        form: root
        field: "how"
        label: qsTr("How it was sent")
    }
}
