pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Who does what for which child by when, and why by then; what protects a child now; what the family is told.
MeetingPage {
    id: root

    readonly property Rows progress: Rows { list: root.meeting.progress; roles: ["action", "stateWords", "note", "at"] }

    title: qsTr("Actions and protection")
    actions: [
        ActionButton {
            text: qsTr("Add action")
            kind: ActionButton.Primary
            visible: root.meeting.editable
            objectName: "action-add"
            Accessible.name: qsTr("Add action here")
            onClicked: root.entryAsked("act", "", null)
        },
        ActionButton {
            text: qsTr("Add protection")
            visible: root.meeting.editable
            objectName: "protect-add"
            onClicked: root.entryAsked("protect", "", null)
        },
        ActionButton {
            text: qsTr("Family information")
            visible: root.meeting.editable
            objectName: "family-add"
            onClicked: root.entryAsked("family", "", null)
        }
    ]

    NoteList {
        Layout.fillWidth: true
        meeting: root.meeting
        kinds: ["protect"]
        heading: qsTr("Protection now")
        onEntryAsked: (verb, target, more) => root.entryAsked(verb, target, more)
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("Actions")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("No action is agreed yet.")
        subdued: true
        visible: root.meeting.actions.count === 0
    }
    Repeater {
        model: root.meeting.actions

        EntryCard {
            id: card

            required property string what
            required property string purpose
            required property string owner
            required property string due
            required property string dueWhy
            required property string kind
            required property string contingency
            required property bool overdue
            required property var model
            readonly property var became: root.progress.all.filter((row) => row.action === card.key)

            Layout.fillWidth: true
            meeting: root.meeting
            heading: what
            badges: [
                { text: due.length > 0 ? qsTr("By %1").arg(due) : qsTr("No date yet"),
                  kind: overdue ? Badge.Danger : due.length > 0 ? Badge.Accent : Badge.Warning },
                { text: owner.length > 0 ? owner : qsTr("Nobody named yet"),
                  kind: owner.length > 0 ? Badge.Neutral : Badge.Warning },
                { text: kind, kind: Badge.Neutral },
                { text: became.length > 0 ? model.state : "", kind: Badge.Success }
            ]
            lines: [
                { label: qsTr("What for"), value: purpose }, { label: qsTr("Why this date"), value: dueWhy },
                { label: qsTr("If it cannot be done"), value: contingency }
            ].concat(became.map((row) => ({ label: qsTr("%1, %2").arg(row.at).arg(row.stateWords), value: row.note || row.stateWords })))
            about: (model.children ?? []).length > 0 ? qsTr("For %1").arg(Wording.join(model.children)) : ""
            verbs: [{ code: "progress", text: qsTr("What became of it") }]
            objectName: "action-" + key
            onEntryAsked: (verb, target, more) => root.entryAsked(verb, target, more)
        }
    }
    NoteList {
        Layout.fillWidth: true
        meeting: root.meeting
        kinds: ["family"]
        heading: qsTr("What the family is told")
        emptyText: qsTr("Nothing is agreed yet about what the family is told.")
        onEntryAsked: (verb, target, more) => root.entryAsked(verb, target, more)
    }
}
