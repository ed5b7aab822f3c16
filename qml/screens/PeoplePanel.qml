pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Who is at the table and for whom they speak, what was read to them, and whom the meeting is about.
MeetingPage {
    id: root

    // Children whose entry is not finished yet: of a meeting that had to start at once.
    readonly property Rows lacking: Rows { list: root.meeting.missing; roles: ["section", "target", "words"] }
    readonly property var begun: lacking.all.filter((row) => row.section === "unfinished" && /^add-child\b/.test(row.target))

    title: qsTr("People")
    subtitle: meeting.typeWords
    actions: [
        ActionButton {
            text: qsTr("Start the meeting")
            kind: ActionButton.Primary
            visible: root.meeting.state === MeetingEditor.Planned
            objectName: "meeting-start"
            onClicked: root.meeting.start()
        },
        ActionButton {
            text: qsTr("Invite somebody")
            kind: root.meeting.state === MeetingEditor.Planned ? ActionButton.Secondary : ActionButton.Primary
            visible: root.meeting.editable
            objectName: "people-invite"
            onClicked: root.entryAsked("invite", "", null)
        },
        ActionButton {
            text: qsTr("Add a child")
            visible: root.meeting.editable
            objectName: "people-add-child"
            onClicked: root.entryAsked("add-child", "", null)
        },
        ActionButton {
            text: qsTr("Another person")
            visible: root.meeting.editable
            objectName: "people-add-person"
            onClicked: root.entryAsked("add-person", "", null)
        },
        ActionButton {
            text: qsTr("Another child")
            visible: root.meeting.editable
            objectName: "people-consider-child"
            Accessible.name: qsTr("Another child who may be affected")
            onClicked: root.entryAsked("consider-child", "", null)
        }
    ]

    Heading {
        Layout.fillWidth: true
        text: qsTr("At the table")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Nobody is invited yet. Pick the role first, then the name.")
        subdued: true
        visible: root.meeting.attendees.count === 0
    }
    Repeater {
        model: root.meeting.attendees

        AttendeeCard {
            Layout.fillWidth: true
            meeting: root.meeting
            withCode: Handing.withCode.includes(key)
            onCodeAsked: (key) => Handing.chooseCode(root.meeting, key)
            onArrived: (key, mode) => root.meeting.arrive(key, mode)
            onDeparted: (key) => root.meeting.leave(key)
            onHeard: (key) => root.meeting.acknowledge(key, "confidentiality")
            onEntryAsked: (verb, target, more) => root.entryAsked(verb, target, more)
        }
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceMedium
        text: qsTr("Also expected")
        level: 3
        visible: root.meeting.editable && root.meeting.wanted.count > 0
    }
    Repeater {
        model: root.meeting.editable ? root.meeting.wanted : null

        TaskRow {
            required property string key
            required property string role
            required property string roleWords
            required property string because

            Layout.fillWidth: true
            text: roleWords
            hint: because
            statusText: qsTr("Invite")
            objectName: "expected-" + key.replace(/\//g, "-")
            onClicked: root.entryAsked("invite", "", { fields: { role: role } })
        }
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceMedium
        text: qsTr("Read out at the start")
    }
    Repeater {
        model: root.meeting.statements

        TaskRow {
            required property string key
            required property string title
            required property bool read
            required property string readWords
            required property int acknowledged
            required property int present

            Layout.fillWidth: true
            text: title
            hint: readWords
            status: !read ? TaskRow.Todo : acknowledged < present ? TaskRow.Started : TaskRow.Done
            statusText: !read ? qsTr("Not read yet")
                              : qsTr("Heard by %1 of %2").arg(acknowledged).arg(present)
            objectName: "statement-" + key
            onClicked: statement.show(key)
        }
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceMedium
        text: qsTr("Children")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("No child yet.")
        subdued: true
        visible: root.meeting.children.count === 0 && root.begun.length === 0
    }
    Repeater {
        model: root.begun.length                 // by number, as in SummaryCard: other words make no new rows

        TaskRow {
            required property int index
            readonly property var modelData: root.begun[index] ?? ({ words: "", target: "" })

            Layout.fillWidth: true
            text: modelData.words
            hint: qsTr("Begun, and not in the record yet. Tap to finish it.")
            status: TaskRow.Started
            objectName: "child-begun"
            onClicked: root.entryAsked("add-child", modelData.target.split(/[:#]/)[1] ?? "", { key: modelData.target })
        }
    }
    Repeater {
        model: root.meeting.children

        ChildCard {
            Layout.fillWidth: true
            meeting: root.meeting
            onEntryAsked: (verb, target, more) => root.entryAsked(verb, target, more)
        }
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceMedium
        text: qsTr("Others in the picture")
        visible: root.meeting.people.count + root.meeting.otherChildren.count > 0
    }
    Repeater {
        model: root.meeting.people

        PersonCard {
            Layout.fillWidth: true
            meeting: root.meeting
            onEntryAsked: (verb, target, more) => root.entryAsked(verb, target, more)
        }
    }
    Repeater {
        model: root.meeting.otherChildren

        OtherChildCard {
            Layout.fillWidth: true
            meeting: root.meeting
            onEntryAsked: (verb, target, more) => root.entryAsked(verb, target, more)
        }
    }
    StatementSheet {
        id: statement

        meeting: root.meeting
    }
}
