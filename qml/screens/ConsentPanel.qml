pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Whether consent was sought, and why not where it was not.
MeetingPage {
    id: root

    readonly property var matters: Wording.choices("matter")
    readonly property Rows consents: Rows { list: root.meeting.consents; roles: ["matter", "statusWords"] }

    title: qsTr("Consent")
    subtitle: qsTr("One entry for each matter: interviewing, seeking and sharing information, a medical.")
    actions: [
        ActionButton {
            text: qsTr("Record consent")
            kind: ActionButton.Primary
            visible: root.meeting.editable
            objectName: "consent-add"
            onClicked: root.entryAsked("consent", "", null)
        },
        ActionButton {
            text: qsTr("Add a finding of competence")
            visible: root.meeting.editable
            objectName: "competence-add"
            onClicked: root.entryAsked("competence", "", null)
        }
    ]

    Repeater {
        model: root.matters.length               // by number, as in SummaryCard: other words make no new rows

        TaskRow {
            required property int index
            readonly property var modelData: root.matters[index] ?? ({ value: "", text: "" })
            readonly property var given: root.consents.all.filter((row) => row.matter === modelData.text)

            Layout.fillWidth: true
            text: modelData.text
            status: given.length > 0 ? TaskRow.Done : TaskRow.Todo
            statusText: given.length > 0 ? Wording.join(given.map((row) => row.statusWords)) : qsTr("Not recorded yet")
            visible: root.meeting.editable
            objectName: "matter-" + modelData.value
            onClicked: root.entryAsked("consent", "", { fields: { matter: modelData.value } })
        }
    }
    Repeater {
        model: root.meeting.consents

        EntryCard {
            required property string matter
            required property string statusWords
            required property string grounds
            required property string rationale
            required property string exceptional
            required property string timing
            required property string officer
            required property var model

            Layout.fillWidth: true
            heading: matter
            badges: [{ text: statusWords, kind: Badge.Accent }]
            lines: [
                { label: qsTr("Grounds"), value: grounds }, { label: qsTr("Police officer"), value: officer },
                { label: qsTr("Exceptional because"), value: exceptional }, { label: qsTr("Reasons"), value: rationale },
                { label: qsTr("When consent will be sought"), value: timing }
            ].concat(root.meeting.linesOf(key))
            about: (model.children ?? []).length > 0 ? qsTr("About %1").arg(Wording.join(model.children)) : ""
            meeting: root.meeting
            objectName: "consent-" + key
            onEntryAsked: (verb, target, more) => root.entryAsked(verb, target, more)
        }
    }
    NoteList {
        Layout.fillWidth: true
        meeting: root.meeting
        kinds: ["competence"]
        heading: qsTr("Findings of competence")
        onEntryAsked: (verb, target, more) => root.entryAsked(verb, target, more)
    }
}
