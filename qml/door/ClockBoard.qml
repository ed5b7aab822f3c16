pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// The clocks that run while nobody is at the tablet: when they run out, what is left. No name, no meeting, no kind: whoever
// sees it learns that something is due, and not about whom. An empty board means that nothing runs; where that is not
// known, it says so.
ColumnLayout {
    id: root

    property var clocks                          // a list of (what due left overdue)
    property int more: 0                         // that run too
    property int old: 0                          // that ran out long ago
    property bool unknown: false
    readonly property bool filled: rows.count > 0 || more > 0 || old > 0 || unknown

    spacing: Theme.gap
    visible: filled

    Heading {
        Layout.fillWidth: true
        text: qsTr("Running clocks")
    }
    Repeater {
        id: rows

        model: root.clocks

        Rectangle {
            id: row

            required property string what
            required property string due
            required property bool overdue
            required property var model          // its "left" would hide an anchor
            readonly property string remaining: row.model.left ?? ""

            Layout.fillWidth: true
            implicitHeight: line.implicitHeight + 2 * Theme.spaceSmall
            radius: Theme.radius
            color: Theme.raised
            border { color: row.overdue ? Theme.dangerText : Theme.divider; width: Theme.line }
            Accessible.role: Accessible.StaticText
            Accessible.name: Array.of(row.what, row.due, row.remaining).filter((part) => part.length > 0).join(", ")

            RowLayout {
                id: line

                anchors {
                    left: parent.left
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                    leftMargin: Theme.spaceMedium
                    rightMargin: Theme.mm(3)
                }
                spacing: Theme.mm(3)

                Column {         // a layout would keep the height of the first, narrow try
                    Layout.fillWidth: true

                    ControlText {
                        width: parent.width
                        text: row.what
                        font.weight: Font.DemiBold
                    }
                    ControlText {
                        width: parent.width
                        text: row.due
                        color: Theme.muted
                        font.pixelSize: Theme.captionSize
                        visible: row.due.length > 0
                    }
                }
                Badge {
                    Layout.maximumWidth: Math.max(Theme.mm(30), line.width / 2)
                    text: row.remaining
                    kind: row.overdue ? Badge.Danger : Badge.Neutral
                    Accessible.ignored: true
                }
            }
        }
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Which clocks run cannot be told here now. Unlock to see them.")
        visible: root.unknown
        objectName: "clocks-unknown"
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("And %n more.", "clocks that run", root.more)
        visible: root.more > 0
        objectName: "clocks-more"
    }
    Caption {
        Layout.fillWidth: true
        text: qsTr("%n ran out more than a week ago.", "clocks", root.old)
        visible: root.old > 0
        objectName: "clocks-old"
    }
    Caption {
        Layout.fillWidth: true
        text: qsTr("Unlock to see which meeting they belong to.")
        visible: !root.unknown
    }
}
