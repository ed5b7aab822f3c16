pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Whether consent was sought, and why not where it was not.
MeetingPage {
    id: root

    readonly property Rows notes: Rows { list: root.meeting.notes; roles: ["kind", "kindWords", "text", "children", "at"] }

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

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Nothing is recorded about consent yet.")
        subdued: true
        visible: root.meeting.consents.count === 0
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
            ]
            about: (model.children ?? []).length > 0 ? qsTr("About %1").arg(Wording.join(model.children)) : ""
            editable: root.meeting.editable
            objectName: "consent-" + key
            onCorrectAsked: root.entryAsked("correct", key, { correctable: ["rationale", "exceptional", "timing"] })
            onWithdrawAsked: root.entryAsked("withdraw", key, { words: qsTr("%1: %2").arg(matter).arg(statusWords) })
        }
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceMedium
        text: qsTr("Findings of competence")
        visible: findings.count > 0
    }
    Repeater {
        id: findings

        model: root.notes.all.filter((row) => row.kind === "competence")

        EntryCard {
            required property var modelData

            Layout.fillWidth: true
            key: modelData.key
            heading: Wording.join(modelData.children)
            when: modelData.at
            text: modelData.text
            editable: root.meeting.editable
            onCorrectAsked: root.entryAsked("correct", key, { correctable: ["reasons"] })
            onWithdrawAsked: root.entryAsked("withdraw", key, { words: text })
        }
    }
}
