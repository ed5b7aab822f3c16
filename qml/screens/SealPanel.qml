pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Check the answers before what cannot be undone: what the record holds, what it lacks and why, then the seal.
MeetingPage {
    id: root

    property int request: 0
    property string refusal: ""
    property bool sure: false
    readonly property Rows subjects: Rows { list: root.meeting.children; roles: ["name"] }
    readonly property Rows attendees: Rows { list: root.meeting.attendees; roles: ["name", "times"] }
    readonly property var came: attendees.all.filter((row) => row.times.length > 0)

    title: qsTr("Check and seal")
    backText: qsTr("Back")
    problems: refusal.length > 0 ? [{ text: refusal, field: null }] : []
    onBack: sectionAsked("signoff", "")
    actions: [
        ActionButton {
            text: qsTr("End the meeting")
            kind: ActionButton.Primary
            visible: root.meeting.state === MeetingEditor.Running
            objectName: "seal-end"
            onClicked: root.request = root.meeting.end()
        },
        ActionButton {
            text: qsTr("Seal the record")
            kind: ActionButton.Primary
            visible: root.meeting.state === MeetingEditor.Ended && !root.sure
            objectName: "seal-now"
            onClicked: root.sure = true
        },
        ActionButton {                           // where the first button was: a tap too many seals nothing
            text: qsTr("Not yet")
            visible: root.sure
            objectName: "seal-not-yet"
            onClicked: root.sure = false
        },
        ActionButton {
            text: qsTr("Yes, seal it now")
            kind: ActionButton.Danger
            visible: root.sure
            objectName: "seal-yes"
            onClicked: if (!root.meeting.saving)
                root.request = root.meeting.seal()
        }
    ]

    StatusBanner {
        Layout.fillWidth: true
        text: root.meeting.state === MeetingEditor.Running ? qsTr("The meeting is still going on. End it first.") : ""
    }
    SummaryCard {
        Layout.fillWidth: true
        title: qsTr("What the record holds")
        rows: [
            { code: "people", label: qsTr("Children"), value: Wording.join(root.subjects.all.map((row) => row.name)),
              change: true, missing: root.subjects.all.length === 0 },
            { code: "people", label: qsTr("At the meeting"), value: Wording.join(root.came.map((row) => row.name)),
              change: true, missing: root.came.length === 0 },
            { code: "information", label: qsTr("Information"), value: qsTr("%n item(s)", "", root.meeting.information.count),
              change: true },
            { code: "decisions", label: qsTr("Decisions"), value: qsTr("%n decision(s)", "", root.meeting.decisions.count),
              change: true },
            { code: "actions", label: qsTr("Actions"), value: qsTr("%n action(s)", "", root.meeting.actions.count),
              change: true },
            { code: "signoff", label: qsTr("Read back"), value: root.meeting.readBackDone ? qsTr("Yes") : "",
              change: true, missing: !root.meeting.readBackDone }
        ]
        onChanged: (code) => root.sectionAsked(code, "")
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceMedium
        text: qsTr("What it lacks")
        visible: root.meeting.missing.count > 0
    }
    Repeater {
        model: root.meeting.missing

        MissingRow {
            Layout.fillWidth: true
            onMendAsked: (section, target) => root.sectionAsked(section === "unfinished" || section === "decisions"
                                                                ? "missing" : section, target)
            onReasonAsked: (key, words, reason) => reasons.show(key, words, reason)
            onDiscardAsked: (form) => root.meeting.discardUnfinished(form)
        }
    }
    WarningText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceMedium
        text: qsTr("Sealing closes the record. After it nothing can be changed, only added, and every child has a record of their own.")
    }
    ReasonSheet {
        id: reasons

        meeting: root.meeting
    }
    Connections {
        target: root.meeting

        function onRefused(request: int, verb: string, problem: var): void {
            if (request !== root.request)
                return
            root.sure = false
            root.refusal = [problem.title, problem.advice].filter((part) => part.length > 0).join("\n")
            root.scrollToTop()
        }
        function onCommitted(request: int, verb: string): void {
            root.refusal = ""
            if (request === root.request && verb === "seal")
                root.sectionAsked("record", "")
        }
    }
}
