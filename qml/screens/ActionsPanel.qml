pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Who does what for which child by when, and why by then.
MeetingPage {
    id: root

    title: qsTr("Actions")
    actions: [
        ActionButton {
            text: qsTr("Add action")
            kind: ActionButton.Primary
            visible: root.meeting.editable
            objectName: "action-add"
            Accessible.name: qsTr("Add action here")
            onClicked: root.entryAsked("act", "", null)
        }
    ]

    BodyText {
        Layout.fillWidth: true
        text: qsTr("No action is agreed yet.")
        subdued: true
        visible: root.meeting.actions.count === 0
    }
    Repeater {
        model: root.meeting.actions

        EntryCard {
            required property string what
            required property string purpose
            required property string owner
            required property string due
            required property string dueWhy
            required property string kind
            required property string contingency
            required property bool overdue
            required property var model

            Layout.fillWidth: true
            heading: what
            badges: [
                { text: due.length > 0 ? qsTr("By %1").arg(due) : qsTr("No date yet"),
                  kind: overdue ? Badge.Danger : due.length > 0 ? Badge.Accent : Badge.Warning },
                { text: owner.length > 0 ? owner : qsTr("Nobody named yet"),
                  kind: owner.length > 0 ? Badge.Neutral : Badge.Warning },
                { text: kind, kind: Badge.Neutral }
            ]
            lines: [
                { label: qsTr("What for"), value: purpose }, { label: qsTr("Why this date"), value: dueWhy },
                { label: qsTr("If it cannot be done"), value: contingency }
            ]
            about: (model.children ?? []).length > 0 ? qsTr("For %1").arg(Wording.join(model.children)) : ""
            editable: root.meeting.editable
            objectName: "action-" + key
            onCorrectAsked: root.entryAsked("correct", key, { correctable: ["what", "purpose", "due", "contingency"] })
            onWithdrawAsked: root.entryAsked("withdraw", key, { words: what })
        }
    }
}
