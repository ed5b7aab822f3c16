import QtQuick
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// One meeting in the list; the first of each group carries its heading.
Item {
    id: root

    required property string meetingId
    required property string title
    required property string when
    required property string stateWords
    required property bool today
    required property string group
    required property int index
    required property var model
    readonly property bool first: index < 1
        || Session.meetings.data(Session.meetings.index(index - 1, 0), MeetingList.GroupRole) !== group

    signal opened(meetingId: string)

    implicitHeight: row.implicitHeight + (first ? heading.implicitHeight + Theme.spaceMedium : 0)

    Heading {
        id: heading

        y: Theme.spaceSmall
        text: root.group
        visible: root.first
    }
    ListRow {
        id: row

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; rightMargin: Theme.focusWidth }
        text: root.title
        detail: root.when
        objectName: "meeting-" + root.meetingId
        Accessible.name: qsTr("%1, %2, %3").arg(root.title).arg(root.when).arg(root.stateWords)
        onClicked: root.opened(root.meetingId)

        Badge {
            text: root.stateWords
            kind: root.model.state === "running" ? Badge.Accent : root.model.state === "sealed" ? Badge.Success
                : root.model.state === "ended" ? Badge.Warning : Badge.Neutral
        }
    }
}
