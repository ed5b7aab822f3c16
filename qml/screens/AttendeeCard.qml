pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// One person at the table: arriving is one tap, and so is everything else that happens to them.
Rectangle {
    id: root

    required property MeetingEditor meeting
    required property string key
    required property string name
    required property string agency
    required property string role
    required property bool authority
    required property bool present
    required property string times
    required property string modeWords
    required property bool acknowledged
    required property string apologies
    required property bool excluded
    readonly property bool editable: meeting.editable
    property bool withCode: false                // they chose a code of their own, to sign with

    signal arrived(key: string, mode: string)
    signal departed(key: string)
    signal heard(key: string)
    signal entryAsked(verb: string, target: string, more: var)
    signal codeAsked(key: string)

    implicitHeight: body.implicitHeight + 2 * Theme.spaceMedium
    radius: Theme.radius
    color: Theme.raised
    border { color: present ? Theme.accent : Theme.divider; width: present ? Theme.mm(0.4) : Theme.line }
    objectName: "attendee-" + key
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    ColumnLayout {
        id: body

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.spaceMedium }
        spacing: Theme.spaceSmall

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceSmall

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                BodyText {
                    Layout.fillWidth: true
                    text: root.name
                    strong: true
                }
                Caption {
                    Layout.fillWidth: true
                    text: qsTr("%1, %2").arg(root.role).arg(root.agency)
                }
                Caption {
                    Layout.fillWidth: true
                    text: root.times
                    visible: root.times.length > 0
                }
                Caption {
                    Layout.fillWidth: true
                    text: qsTr("Apologies: %1").arg(root.apologies)
                    visible: root.apologies.length > 0
                }
            }
            Badge {
                Layout.alignment: Qt.AlignTop
                text: qsTr("By exception")
                kind: Badge.Warning
                visible: root.excluded
            }
            Badge {
                Layout.alignment: Qt.AlignTop
                text: qsTr("Heard the statement")
                kind: Badge.Success
                visible: root.acknowledged
            }
            Badge {
                Layout.alignment: Qt.AlignTop
                text: qsTr("Own code")
                visible: root.withCode
                Accessible.name: qsTr("Has a code of their own")
            }
            Badge {
                Layout.alignment: Qt.AlignTop
                text: root.modeWords
                kind: Badge.Accent
                visible: root.present
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap
            visible: root.editable

            Repeater {
                model: root.present ? [] : Wording.choices("mode")

                Chip {
                    required property var modelData

                    text: modelData.text
                    quiet: true
                    objectName: "arrive-" + modelData.value
                    Accessible.name: qsTr("%1 arrives: %2").arg(root.name).arg(text)
                    onClicked: root.arrived(root.key, modelData.value)
                }
            }
            Chip {
                text: qsTr("Apologies")
                quiet: true
                visible: !root.present && root.apologies.length === 0 && root.times.length === 0
                objectName: "apologise"
                Accessible.name: qsTr("%1 sends apologies").arg(root.name)
                onClicked: root.entryAsked("apologise", root.key, null)
            }
            Chip {
                text: qsTr("Has heard the statement")
                quiet: true
                visible: root.present && !root.acknowledged
                objectName: "acknowledge"
                Accessible.name: qsTr("%1 has heard the statement on confidentiality").arg(root.name)
                onClicked: root.heard(root.key)
            }
            Chip {
                text: qsTr("Choose a code")
                quiet: true
                visible: root.present && !root.withCode
                objectName: "choose-code"
                Accessible.name: qsTr("Choose a code for %1").arg(root.name)
                onClicked: root.codeAsked(root.key)
            }
            Chip {
                text: qsTr("Leaves")
                quiet: true
                visible: root.present
                objectName: "leave"
                Accessible.name: qsTr("%1 leaves").arg(root.name)
                onClicked: root.departed(root.key)
            }
            EntryVerbs {
                meeting: root.meeting
                key: root.key
                heading: root.name
                onAsked: (verb) => root.entryAsked(verb, root.key, null)
            }
        }
    }
}
