pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// What must be in sight all the time: is the meeting quorate, what is running out, what is missing, is it saved.
ColumnLayout {
    id: root

    required property MeetingEditor meeting

    signal sectionAsked(section: string)

    spacing: Theme.spaceSmall

    ActionButton {
        Layout.fillWidth: true
        text: qsTr("Undo: %1").arg(root.meeting.undoWords)
        kind: ActionButton.Quiet
        compact: true
        visible: root.meeting.undoWords.length > 0
        objectName: "rail-undo"
        onClicked: root.meeting.undo()
    }
    Caption {
        Layout.fillWidth: true
        text: root.meeting.stateWords
        objectName: "glance-state"
    }
    StatusBanner {
        Layout.fillWidth: true
        text: root.meeting.quorumWords
        kind: root.meeting.quorumMet ? StatusBanner.Success : StatusBanner.Warning
        objectName: "glance-quorum"
    }
    ListRow {
        Layout.fillWidth: true
        text: qsTr("%n thing(s) missing", "", root.meeting.missing.count)
        detail: root.meeting.withoutReason > 0 ? qsTr("%n without a reason yet", "", root.meeting.withoutReason) : ""
        objectName: "glance-missing"
        onClicked: root.sectionAsked("missing")
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceSmall
        text: qsTr("Clocks")
        level: 3
        visible: clocks.count > 0
    }
    Repeater {
        id: clocks

        model: root.meeting.clocks

        ClockRow {
            Layout.fillWidth: true
        }
    }
    ActionButton {
        text: qsTr("The clocks in full")
        kind: ActionButton.Quiet
        compact: true
        visible: clocks.count > 0
        objectName: "glance-clocks"
        onClicked: root.sectionAsked("meeting")
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceSmall
        text: qsTr("Children")
        level: 3
        visible: kids.count > 0
    }
    Repeater {
        id: kids

        model: root.meeting.children

        ListRow {
            required property string key
            required property string name
            required property string outcomes
            required property int decisions
            required property int actions

            Layout.fillWidth: true
            text: name
            detail: qsTr("%1 · %2").arg(qsTr("%n decision(s)", "", decisions)).arg(qsTr("%n action(s)", "", actions))
            objectName: "glance-child-" + key
            onClicked: root.sectionAsked("decisions")
        }
    }
}
