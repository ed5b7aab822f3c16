pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// The decisions are read back, and each person says whether they agree; then the meeting ends and is sealed.
MeetingPage {
    id: root

    property int asked: 0                        // grows when what waits may have changed
    readonly property Rows rows: Rows {
        list: root.meeting.signoffs
        roles: ["attendee", "name", "agency", "decision", "number", "response", "responseWords", "involved", "earlier"]
    }
    readonly property var signers: group(rows.all, asked)
    readonly property int earlier: rows.all.filter((row) => row.earlier).length
    readonly property int unsigned: rows.all.filter((row) => row.involved && row.response.length === 0).length

    function group(rows: var, _asked: int): var {
        const people = []
        for (const row of rows) {
            let person = people.find((other) => other.attendee === row.attendee)
            if (!person)
                people.push(person = { attendee: row.attendee, name: row.name, agency: row.agency, rows: [],
                                       waiting: Handing.waiting(root.meeting, row.attendee) })
            person.rows.push(row)
        }
        return people
    }

    title: qsTr("Sign-off")
    actions: [
        ActionButton {
            text: qsTr("Read the decisions back")
            kind: root.meeting.readBackDone || !root.meeting.editable ? ActionButton.Secondary : ActionButton.Primary
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
        visible: root.meeting.readBackDone || root.meeting.editable
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
        text: root.unsigned > 0 ? qsTr("%n answer(s) missing. Hand the tablet over, be the witness, or say why somebody is "
                                       + "unable to sign.", "", root.unsigned) : qsTr("Everybody has answered.")
        visible: root.signers.length > 0
        objectName: "signoff-missing"
    }
    StatusBanner {
        Layout.fillWidth: true
        text: root.earlier > 0 ? qsTr("%n answer(s) were given for an earlier text: the decision was corrected afterwards. Ask "
                                      + "them again, or the record says so.", "", root.earlier) : ""
        kind: StatusBanner.Warning
        objectName: "signoff-earlier"
    }
    BodyText {
        Layout.fillWidth: true
        text: root.meeting.decisions.count === 0 ? qsTr("There is no decision to sign yet.")
                                                 : qsTr("Nobody has been at the meeting yet.")
        subdued: true
        visible: root.signers.length === 0
    }
    Repeater {
        model: root.signers.length               // by number, as in SummaryCard: other words make no new cards

        SignerCard {
            required property int index
            readonly property var modelData: root.signers[index] ?? ({ attendee: "", name: "", agency: "", rows: [], waiting: [] })

            Layout.fillWidth: true
            attendee: modelData.attendee
            name: modelData.name
            agency: modelData.agency
            rows: modelData.rows
            waiting: modelData.waiting
            withCode: Handing.withCode.includes(modelData.attendee)
            editable: root.meeting.editable
            onOpened: signing.show(attendee, name, "spoken")
            onHandOverAsked: Handing.begin(root.meeting, attendee)
            onWitnessAsked: signing.show(attendee, name, "witnessed")
            onUnableAsked: (decisions) => unable.show(attendee, decisions)
            onCodeAsked: Handing.chooseCode(root.meeting, attendee)
            onConfirmed: Handing.witness(root.meeting, attendee)
            onDiscarded: {
                Handing.dismissWaiting(root.meeting, attendee)
                root.asked += 1
            }
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
    UnableSheet {
        id: unable

        meeting: root.meeting
    }
}
