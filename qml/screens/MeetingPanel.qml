pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// The meeting itself: who chairs, why it was convened, its clocks; breaking it off, going on, the one that follows; and
// what comes after it: how the enquiry ended, what was sent to whom, what was added.
MeetingPage {
    id: root

    readonly property bool running: meeting.state === MeetingEditor.Running
    readonly property bool adjourned: meeting.state === MeetingEditor.Adjourned
    readonly property bool sealed: meeting.state === MeetingEditor.Sealed
    readonly property Rows withdrawn: Rows { list: root.meeting.withdrawn; roles: ["kindWords", "text", "reason", "at"] }

    title: qsTr("Meeting")
    subtitle: meeting.stateWords
    actions: [
        ActionButton {
            text: qsTr("Resume the meeting")
            kind: ActionButton.Primary
            visible: root.adjourned
            objectName: "meeting-resume"
            onClicked: root.meeting.say("resume", ({}))
        },
        ActionButton {
            text: qsTr("Adjourn")
            visible: root.running
            objectName: "meeting-adjourn"
            onClicked: root.entryAsked("adjourn", "", null)
        },
        ActionButton {
            text: qsTr("Take the chair")
            visible: root.meeting.editable && root.meeting.mayChair
            objectName: "meeting-take-chair"
            onClicked: root.entryAsked("take-chair", "", null)
        },
        ActionButton {
            text: qsTr("Cancel")
            kind: ActionButton.Quiet
            visible: root.meeting.editable && root.meeting.state !== MeetingEditor.Ended
            objectName: "meeting-cancel"
            Accessible.name: qsTr("Cancel the meeting")
            onClicked: root.entryAsked("cancel", "", null)
        }
    ]

    StatusBanner {
        Layout.fillWidth: true
        text: root.meeting.adjournedWords
        kind: StatusBanner.Warning
        objectName: "meeting-adjourned"
    }
    SummaryCard {
        Layout.fillWidth: true
        title: qsTr("How it was convened")
        rows: [
            { code: "convening", label: qsTr("Type"), value: root.meeting.typeWords, change: root.meeting.editable },
            { label: qsTr("Why this type"), value: root.meeting.typeRule },
            { label: qsTr("Procedure"), value: root.meeting.procedureWords },
            { label: qsTr("Chaired by"), value: Session.users.value(root.meeting.chair, "name") ?? root.meeting.chair },
            { code: "convening", label: qsTr("Referral received"), change: root.meeting.editable,
              value: Wording.moment(root.meeting.convening["referral.received"] ?? ""),
              missing: !root.meeting.convening["referral.received"] }
        ]
        objectName: "meeting-convening"
        onChanged: root.sectionAsked("convening", "")

        EntryVerbs {
            Layout.fillWidth: true
            meeting: root.meeting
            key: root.meeting.ref
            heading: qsTr("Convening")
            editable: false
            onAsked: (verb) => root.entryAsked(verb, root.meeting.ref, null)
        }
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceMedium
        text: qsTr("Clocks")
        visible: root.meeting.clocks.count > 0
    }
    Repeater {
        model: root.meeting.clocks

        ClockCard {
            Layout.fillWidth: true
            onOverrunAsked: (key) => root.entryAsked("overrun", key, null)
        }
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceMedium
        text: qsTr("Afterwards")
    }
    FittedFlow {
        Layout.fillWidth: true
        spacing: Theme.gap

        ActionButton {
            text: qsTr("How the enquiry ended")
            objectName: "outcome-add"
            onClicked: root.entryAsked("outcome", "", null)
        }
        ActionButton {
            text: qsTr("Mark what was sent")
            objectName: "distribute-add"
            onClicked: root.entryAsked("distribute", "", null)
        }
        ActionButton {
            text: qsTr("Convene the next meeting")
            visible: root.meeting.state !== MeetingEditor.Planned
            objectName: "meeting-reconvene"
            onClicked: root.entryAsked("reconvene", "", null)
        }
        ActionButton {
            text: qsTr("Add to the record")
            visible: root.sealed
            objectName: "addendum-add"
            onClicked: root.entryAsked("addendum", "", null)
        }
    }
    NoteList {
        Layout.fillWidth: true
        meeting: root.meeting
        kinds: ["outcome", "distribute", "addendum"]
        onEntryAsked: (verb, target, more) => root.entryAsked(verb, target, more)
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceMedium
        text: qsTr("Withdrawn")
        visible: root.withdrawn.all.length > 0
    }
    Repeater {
        model: root.withdrawn.all.length         // by number, as in SummaryCard: other words make no new cards

        SummaryCard {
            required property int index
            readonly property var modelData: root.withdrawn.all[index] ?? ({ key: "", kindWords: "", text: "", reason: "", at: "" })

            Layout.fillWidth: true
            title: modelData.kindWords
            rows: [{ label: qsTr("What it said"), value: modelData.text },
                   { label: qsTr("Why it was withdrawn"), value: modelData.reason },
                   { label: qsTr("When"), value: modelData.at }]
            objectName: "withdrawn-" + modelData.key
        }
    }
}
