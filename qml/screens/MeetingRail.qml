import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Beside every part of the meeting, in landscape.
SideRail {
    id: root

    required property MeetingEditor meeting
    property bool physical: false                // a keyboard is in use: its shortcuts stand beside the verbs

    signal sectionAsked(section: string)
    signal entryAsked(verb: string)
    signal lineAsked()

    title: meeting.title

    FittedFlow {
        Layout.fillWidth: true
        spacing: Theme.spaceSmall

        SavedLine {
            meeting: root.meeting
            objectName: "rail-saved"
        }
        Caption {
            width: Math.min(implicitWidth, parent.width)
            text: root.meeting.stateWords
            objectName: "rail-state"
        }
    }
    ActionButton {
        Layout.fillWidth: true
        text: qsTr("Add decision")
        kind: ActionButton.Primary
        visible: root.meeting.editable
        objectName: "rail-add-decision"
        onClicked: root.entryAsked("decide")
    }
    Caption {
        Layout.alignment: Qt.AlignRight
        text: qsTr("Ctrl+D")
        visible: root.physical && root.meeting.editable
    }
    ActionButton {
        Layout.fillWidth: true
        text: qsTr("Write a line")
        visible: root.meeting.editable
        objectName: "rail-line"
        onClicked: root.lineAsked()
    }
    Caption {
        Layout.alignment: Qt.AlignRight
        text: qsTr("Ctrl+L, all shortcuts: Ctrl+/")
        visible: root.physical && root.meeting.editable
    }
    Glance {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceSmall
        meeting: root.meeting
        alone: false
        onSectionAsked: (section) => root.sectionAsked(section)
    }
}
