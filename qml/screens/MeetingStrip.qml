import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// The rail of a tablet that stands upright: the same in one line, the rest one tap away.
Rectangle {
    id: root

    required property MeetingEditor meeting
    readonly property Rows clocks: Rows { list: root.meeting.clocks; roles: ["left", "overrun", "met"] }
    readonly property real verbWidth: Math.round(width * 0.21)      // the verbs break their words before the name does
    readonly property int late: clocks.all.filter((clock) => clock.overrun && !clock.met).length

    signal sectionAsked(section: string)
    signal entryAsked(verb: string)
    signal glanceAsked()
    signal lineAsked()

    implicitHeight: row.implicitHeight + 2 * Theme.spaceSmall
    color: Theme.raised
    Accessible.role: Accessible.Pane
    Accessible.name: meeting.title

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.line
        color: Theme.divider
    }
    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.spaceLarge
            rightMargin: Theme.spaceLarge
        }
        spacing: Theme.spaceSmall

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceTiny

            BodyText {
                Layout.fillWidth: true
                text: root.meeting.title
                strong: true
                elide: Text.ElideRight
                maximumLineCount: 2
            }
            SavedLine {
                meeting: root.meeting
            }
        }
        ActionButton {
            text: root.meeting.quorumMet ? qsTr("Quorum met") : qsTr("Quorum not met")
            Layout.preferredWidth: Math.min(implicitWidth, root.verbWidth)
            leftPadding: Theme.mm(3)
            objectName: "strip-glance"
            Accessible.description: root.late > 0 ? qsTr("%n clock(s) overrun", "", root.late) : ""
            onClicked: root.glanceAsked()

            Rectangle {
                width: Theme.mm(3)
                height: width
                radius: width / 2
                x: parent.width - width / 2
                y: -height / 2
                color: root.late > 0 ? Theme.danger : Theme.warningSoft
                border { color: Theme.warningInk; width: Theme.line }
                visible: root.late > 0 || !root.meeting.quorumMet
            }
        }
        ActionButton {
            text: qsTr("Write a line")
            visible: root.meeting.editable
            Layout.preferredWidth: Math.min(implicitWidth, root.verbWidth)
            leftPadding: Theme.mm(3)
            objectName: "strip-line"
            onClicked: root.lineAsked()
        }
        ActionButton {
            text: qsTr("Add decision")
            kind: ActionButton.Primary
            visible: root.meeting.editable
            Layout.preferredWidth: Math.min(implicitWidth, root.verbWidth)
            leftPadding: Theme.mm(3)
            objectName: "strip-add-decision"
            onClicked: root.entryAsked("decide")
        }
    }
}
