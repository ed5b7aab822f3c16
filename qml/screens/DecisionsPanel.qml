pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// What was decided, for which children, on what basis.
MeetingPage {
    id: root

    // The question that comes up when the children's outcomes differ, until it is answered.
    readonly property Rows lacking: Rows { list: root.meeting.missing; roles: ["target", "words"] }
    readonly property var differing: lacking.all.filter((row) => row.target === "differs")

    title: qsTr("Decisions")
    actions: [
        ActionButton {
            text: qsTr("Add decision")
            kind: ActionButton.Primary
            visible: root.meeting.editable
            objectName: "decision-add"
            Accessible.name: qsTr("Add decision here")
            onClicked: root.entryAsked("decide", "", null)
        }
    ]

    StatusBanner {
        Layout.fillWidth: true
        text: root.differing.length > 0 ? qsTr("The children's outcomes differ. Say why, in a decision or here.") : ""
        kind: StatusBanner.Warning
        actionText: root.meeting.editable ? qsTr("Say why they differ") : ""
        objectName: "decisions-differ"
        onActivated: root.entryAsked("answer", "differs", null)
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Nothing is decided yet.")
        subdued: true
        visible: root.meeting.decisions.count === 0
    }
    Repeater {
        model: root.meeting.decisions

        EntryCard {
            required property int number
            required property string basis
            required property string outcomes
            required property string enquiry
            required property string involved
            required property int signed
            required property int toSign
            required property string at
            required property var model

            Layout.fillWidth: true
            heading: qsTr("Decision %1").arg(number)
            when: at
            badges: [
                { text: outcomes, kind: Badge.Accent },
                { text: basis.length > 0 ? "" : qsTr("No basis yet"), kind: Badge.Warning },
                { text: toSign > 0 ? qsTr("Signed by %1 of %2").arg(signed).arg(toSign) : "",
                  kind: signed === toSign ? Badge.Success : Badge.Neutral }
            ]
            text: model.text ?? ""
            lines: [
                { label: qsTr("Basis"), value: basis }, { label: qsTr("Enquiry"), value: enquiry },
                { label: qsTr("Decided by"), value: involved }
            ]
            about: (model.children ?? []).length > 0 ? qsTr("For %1").arg(Wording.join(model.children)) : ""
            verbs: root.meeting.editable ? [{ code: "dissent", text: qsTr("Record dissent") }] : []
            meeting: root.meeting
            objectName: "decision-" + key
            onEntryAsked: (verb, target, more) => root.entryAsked(verb, target, more)
        }
    }
    NoteList {
        Layout.fillWidth: true
        meeting: root.meeting
        kinds: ["dissent"]
        heading: qsTr("Dissent")
        onEntryAsked: (verb, target, more) => root.entryAsked(verb, target, more)
    }
}
