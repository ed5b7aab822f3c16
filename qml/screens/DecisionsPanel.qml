pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// What was decided, for which children, on what basis.
MeetingPage {
    id: root

    readonly property Rows notes: Rows { list: root.meeting.notes; roles: ["kind", "kindWords", "text", "by", "at"] }

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
            editable: root.meeting.editable
            objectName: "decision-" + key
            onVerbAsked: root.entryAsked("dissent", key, null)
            onCorrectAsked: root.entryAsked("correct", key, { correctable: ["text", "basis"] })
            onWithdrawAsked: root.entryAsked("withdraw", key, { words: text })
        }
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceMedium
        text: qsTr("Dissent")
        visible: dissents.count > 0
    }
    Repeater {
        id: dissents

        model: root.notes.all.filter((row) => row.kind === "dissent")

        EntryCard {
            required property var modelData

            Layout.fillWidth: true
            key: modelData.key
            heading: modelData.by
            when: modelData.at
            text: modelData.text
            editable: false
        }
    }
}
