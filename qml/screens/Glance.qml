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
    property bool alone: true                        // false where the rail above says how the meeting stands

    readonly property Rows running: Rows { list: root.meeting.clocks; roles: ["met"] }
    readonly property int met: running.all.filter((clock) => clock.met).length

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
        visible: root.alone
        objectName: "glance-state"
    }
    StatusBanner {
        Layout.fillWidth: true
        text: root.meeting.quorumWords
        kind: root.meeting.quorumMet ? StatusBanner.Success : StatusBanner.Warning
        brief: root.meeting.quorumMet
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
        text: qsTr("Clocks")
        level: 3
        visible: clocks.count > 0
    }
    Repeater {
        id: clocks

        model: root.meeting.clocks

        ClockRow {
            required property string key

            Layout.fillWidth: true
            visible: !met
            objectName: "glance-clock-" + key.replace(/[\/:]/g, "-")
        }
    }
    Caption {
        Layout.fillWidth: true
        text: qsTr("%n clock(s) done", "", root.met)
        visible: root.met > 0
        objectName: "glance-met"
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
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
            required property int missing

            Layout.fillWidth: true
            text: name
            detail: [qsTr("%n decision(s)", "", decisions), qsTr("%n action(s)", "", actions),
                missing > 0 ? qsTr("%n missing", "", missing) : ""].filter((part) => part.length > 0).join(" · ")
            objectName: "glance-child-" + key
            onClicked: root.sectionAsked(missing > 0 ? "missing" : "decisions")
        }
    }
}
