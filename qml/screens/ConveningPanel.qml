import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// What was said when the meeting was convened; what is filled in or put right here is a correction of it, with its
// history, and so are the times at which the meeting began and ended.
MeetingPage {
    id: root

    title: qsTr("Convening")
    subtitle: meeting.procedureWords
    backText: qsTr("Back")
    wide: false
    onBack: sectionAsked("meeting", "")
    actions: [
        ActionButton {
            text: qsTr("Save")
            kind: ActionButton.Primary
            visible: root.meeting.editable && form.filled
            objectName: "convening-save"
            onClicked: form.save()
        },
        ActionButton {
            text: qsTr("Discard")
            kind: ActionButton.Quiet
            visible: form.filled
            objectName: "convening-discard"
            onClicked: form.discard()
        }
    ]

    EntryForm {
        id: form

        Layout.fillWidth: true
        meeting: root.meeting
        verb: "convene"
        corrects: root.meeting.ref
        key: "correct:convening"
        enabled: root.meeting.editable
        onSaved: root.sectionAsked(root.target.length > 0 ? "missing" : "meeting", "")

        ConveneFields {
            Layout.fillWidth: true
            fields: form.fields
            problem: form.problem
            places: form.places
            summary: false
            onEdited: (field, value) => form.edited(field, value)
        }
        Heading {
            Layout.fillWidth: true
            text: qsTr("When it took place")
            visible: form.before.started !== undefined
        }
        FormMoment {
            Layout.fillWidth: true
            form: form
            field: "started"
            label: qsTr("When the meeting began")
            visible: form.before.started !== undefined
        }
        FormMoment {
            Layout.fillWidth: true
            form: form
            field: "ended"
            label: qsTr("When the meeting ended")
            visible: form.before.ended !== undefined
        }
    }
}
