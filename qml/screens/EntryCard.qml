pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// One entry of the record: who or what, the words, what belongs to it, and what may still be done with it.
Rectangle {
    id: root

    required property MeetingEditor meeting
    required property string key
    property string heading: ""
    property string when: ""
    property string text: ""
    property string about: ""
    property var badges: []                      // [{ text, kind }]; those without text are left out
    readonly property var marks: badges.filter((badge) => badge.text.length > 0)
    property var lines: []                       // [{ label, value }]
    readonly property var said: lines.filter((line) => line.value.length > 0)
    property var verbs: []                       // [{ code, text }]
    property bool editable: meeting.editable     // can be put right and withdrawn
    // What its verbs are told apart by, by ear.
    readonly property string spoken: [heading, text.slice(0, 60)].filter((part) => part.length > 0).join(": ")

    signal entryAsked(verb: string, target: string, more: var)

    implicitHeight: body.implicitHeight + 2 * Theme.spaceMedium
    radius: Theme.radius
    color: Theme.raised
    border { color: Theme.divider; width: Theme.line }
    Accessible.role: Accessible.Grouping
    Accessible.name: spoken

    ColumnLayout {
        id: body

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.spaceMedium }
        spacing: Theme.spaceSmall

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceSmall

            Heading {
                Layout.fillWidth: true
                text: root.heading
                level: 3
            }
            Caption {
                text: root.when
                visible: root.when.length > 0
            }
        }
        FittedFlow {
            Layout.fillWidth: true
            spacing: Theme.spaceTiny
            visible: tags.count > 0

            Repeater {
                id: tags

                model: root.marks.length     // by number, as in SummaryCard: other words make no new ones

                Badge {
                    required property int index
                    readonly property var modelData: root.marks[index] ?? ({ text: "", kind: Badge.Neutral })

                    text: modelData.text
                    kind: modelData.kind
                }
            }
        }
        BodyText {
            Layout.fillWidth: true
            text: root.text
            visible: root.text.length > 0
        }
        Repeater {
            model: root.said.length              // by number, as in SummaryCard: a layout must not lose its lines

            ColumnLayout {
                id: line

                required property int index
                readonly property var modelData: root.said[index] ?? ({ label: "", value: "" })

                Layout.fillWidth: true
                spacing: 0

                Caption {
                    Layout.fillWidth: true
                    text: line.modelData.label
                    strong: true
                }
                BodyText {
                    Layout.fillWidth: true
                    text: line.modelData.value
                }
            }
        }
        Caption {
            Layout.fillWidth: true
            text: root.about
            visible: root.about.length > 0
        }
        EntryVerbs {
            Layout.fillWidth: true
            meeting: root.meeting
            key: root.key
            heading: root.spoken
            verbs: root.verbs
            editable: root.editable
            onAsked: (verb) => root.entryAsked(verb, root.key, null)
        }
    }
}
