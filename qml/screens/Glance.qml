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
}
