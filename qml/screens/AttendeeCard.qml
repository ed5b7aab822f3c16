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
    readonly property var modes: Wording.choices("mode")
    property bool withCode: false                // they chose a code of their own, to sign with

    signal arrived(key: string, mode: string)
    signal departed(key: string)
    signal heard(key: string)
    signal entryAsked(verb: string, target: string, more: var)
    signal codeAsked(key: string)

    function inOneLine(flow: Item): real {
        let sum = 0
        for (let i = 0; i < flow.children.length; ++i)
            sum += flow.children[i].visible ? flow.children[i].implicitWidth + Theme.spaceSmall : 0
        return sum
    }

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

        GridLayout {
            Layout.fillWidth: true
            columns: marks.crowded ? 1 : 2
            columnSpacing: Theme.spaceSmall
            rowSpacing: Theme.spaceSmall

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
            FittedFlow {                               // beside the name, or below it where it would have to break
                id: marks

                readonly property real oneLine: root.inOneLine(marks)
                readonly property bool crowded: oneLine + Theme.mm(40) * Theme.textScale > body.width

                Layout.fillWidth: crowded
                Layout.preferredWidth: crowded ? 1 : oneLine
                Layout.alignment: Qt.AlignTop
                spacing: Theme.spaceSmall

                Badge {
                    text: qsTr("By exception")
                    kind: Badge.Warning
                    visible: root.excluded
                }
                Badge {
                    text: qsTr("Heard the statement")
                    kind: Badge.Success
                    visible: root.acknowledged
                }
                Badge {
                    text: qsTr("Own code")
                    visible: root.withCode
                    Accessible.name: qsTr("Has a code of their own")
                }
                Badge {
                    text: root.modeWords
                    kind: Badge.Accent
                    visible: root.present
                }
            }
        }
        FittedFlow {
            Layout.fillWidth: true
            spacing: Theme.gap
            visible: root.editable

            Repeater {
                model: root.present ? 0 : root.modes.length      // by number, as in SummaryCard: other words make no new chips

                Chip {
                    required property int index
                    readonly property var modelData: root.modes[index] ?? ({ value: "", text: "" })

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
