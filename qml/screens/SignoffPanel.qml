pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// The decisions are read back, and each person says whether they agree; then the meeting ends and is sealed.
MeetingPage {
    id: root

    readonly property Rows rows: Rows {
        list: root.meeting.signoffs
        roles: ["attendee", "name", "agency", "response", "involved"]
    }
    readonly property var signers: group(rows.all)

    function group(rows: var): var {
        const people = []
        for (const row of rows) {
            let person = people.find((other) => other.attendee === row.attendee)
            if (!person)
                people.push(person = { attendee: row.attendee, name: row.name, agency: row.agency, asked: 0, given: 0 })
            person.asked += row.involved ? 1 : 0
            person.given += row.response.length > 0 ? 1 : 0
        }
        return people
    }

    title: qsTr("Sign-off")
    actions: [
        ActionButton {
            text: qsTr("Read the decisions back")
            kind: root.meeting.readBackDone ? ActionButton.Secondary : ActionButton.Primary
            visible: root.meeting.decisions.count > 0
            objectName: "signoff-read-back"
            onClicked: readBack.open()
        },
        ActionButton {
            text: qsTr("End the meeting")
            visible: root.meeting.state === MeetingEditor.Running
            objectName: "meeting-end"
            onClicked: root.meeting.end()
        },
        ActionButton {
            text: qsTr("Check and seal")
            kind: root.meeting.readBackDone ? ActionButton.Primary : ActionButton.Secondary
            visible: root.meeting.editable
            objectName: "signoff-seal"
            onClicked: root.sectionAsked("seal", "")
        },
        ActionButton {
            text: qsTr("Read the record")
            kind: ActionButton.Primary
            visible: root.meeting.state === MeetingEditor.Sealed
            objectName: "signoff-record"
            onClicked: root.sectionAsked("record", "")
        }
    ]

    TaskRow {
        Layout.fillWidth: true
        text: qsTr("Read the decisions back to everybody")
        status: root.meeting.readBackDone ? TaskRow.Done : TaskRow.Todo
        objectName: "read-back-task"
        onClicked: readBack.open()
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceMedium
        text: qsTr("Who agrees to what")
    }
    BodyText {
        Layout.fillWidth: true
        text: root.meeting.decisions.count === 0 ? qsTr("There is no decision to sign yet.")
                                                 : qsTr("Nobody has been at the meeting yet.")
        subdued: true
        visible: root.signers.length === 0
    }
    Repeater {
        model: root.signers

        TaskRow {
            required property var modelData

            Layout.fillWidth: true
            text: modelData.name
            hint: modelData.agency
            status: modelData.given >= modelData.asked && modelData.given > 0 ? TaskRow.Done
                  : modelData.given > 0 ? TaskRow.Started : TaskRow.Todo
            statusText: modelData.given === 0 ? qsTr("Not asked yet")
                      : qsTr("%1 of %2 signed").arg(modelData.given).arg(Math.max(modelData.asked, modelData.given))
            objectName: "signer-" + modelData.attendee
            onClicked: signing.show(modelData.attendee, modelData.name)
        }
    }
    ReadBackSheet {
        id: readBack

        meeting: root.meeting
    }
    SigningSheet {
        id: signing

        meeting: root.meeting
    }
}
