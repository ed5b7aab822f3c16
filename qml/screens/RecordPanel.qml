pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// The record as it reads: whole, or one child's own.
MeetingPage {
    id: root

    property string child: ""
    readonly property Rows subjects: Rows { list: root.meeting.children; roles: ["name"] }

    title: record.title.length > 0 ? record.title : qsTr("The record")
    subtitle: record.sealWords
    backText: qsTr("Back")
    wide: false
    onBack: sectionAsked("people", "")
    actions: ActionButton {
        text: qsTr("Before release")
        visible: root.meeting.state === MeetingEditor.Sealed
        objectName: "record-release"
        onClicked: root.sectionAsked("release", "")
    }

    RecordView {
        id: record

        editor: root.meeting
        child: root.child
    }
    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("Whose record")
        labelHidden: true
        value: root.child.length > 0 ? root.child : "whole"
        options: [{ value: "whole", text: qsTr("Whole record") }].concat(root.subjects.options("name"))
        visible: root.subjects.all.length > 0
        objectName: "record-child"
        onPicked: (value) => root.child = value === "whole" ? "" : value
    }
    StatusBanner {
        Layout.fillWidth: true
        text: record.problem.title
        kind: StatusBanner.Problem
    }
    Repeater {
        model: record

        RecordLine {
            Layout.fillWidth: true
        }
    }
}
