pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Before anything leaves: what calls for a look, what is redacted, and what each child's copy then holds, side by side.
// Where the columns would be too narrow to read there is one at a time.
MeetingPage {
    id: root

    property string child: ""
    property int revision: 0
    readonly property var hints: read(root.revision)
    readonly property Rows subjects: Rows { list: root.meeting.children; roles: ["name"] }
    readonly property var kids: subjects.all
    // By the window and not by the page, which is narrower in a language with longer words: its switch would make the copies anew.
    readonly property bool abreast: kids.length > 0 && Window.width > Window.height
        && Window.width > (Theme.mm(90) + kids.length * Theme.mm(52)) * Theme.textScale
    readonly property var shown: abreast ? kids : kids.filter((kid, at) => kid.key === root.child || (root.child === "" && at === 0))

    function read(_revision: int): var { return root.meeting.redactionHints() }

    title: qsTr("Before release")
    subtitle: qsTr("What each child's copy holds when it leaves")
    backText: qsTr("Back")
    onBack: sectionAsked("record", "")

    Connections {
        target: root.meeting

        function onCommitted(): void { root.revision += 1 }
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("What calls for a look")
        visible: root.hints.length > 0
    }
    Repeater {
        model: root.hints.length                 // by number, as in SummaryCard: other words make no new rows

        Rectangle {
            id: hint

            required property int index
            readonly property var modelData: root.hints[index] ?? ({ target: "", text: "", reason: "", reasonWords: "" })

            Layout.fillWidth: true
            implicitHeight: row.implicitHeight + 2 * Theme.spaceMedium
            radius: Theme.radius
            color: Theme.raised
            border { color: Theme.divider; width: Theme.line }
            objectName: "release-hint-" + modelData.target
            Accessible.role: Accessible.Grouping
            Accessible.name: modelData.reasonWords + ": " + modelData.text.slice(0, 60)

            RowLayout {
                id: row

                anchors { fill: parent; margins: Theme.spaceMedium }
                spacing: Theme.spaceMedium

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.spaceTiny

                    Badge {
                        Layout.fillWidth: true
                        Layout.maximumWidth: implicitWidth
                        text: hint.modelData.reasonWords
                        kind: Badge.Danger
                    }
                    BodyText {
                        Layout.fillWidth: true
                        text: hint.modelData.text
                    }
                }
                ActionButton {
                    text: qsTr("Redact")
                    visible: root.meeting.mayChair
                    objectName: "hint-redact"
                    Accessible.name: qsTr("Redact: %1").arg(hint.modelData.text.slice(0, 60))
                    onClicked: root.entryAsked("redact", hint.modelData.target, { fields: { reason: hint.modelData.reason } })
                }
            }
        }
    }
    NoteList {
        Layout.fillWidth: true
        meeting: root.meeting
        kinds: ["redact"]
        heading: qsTr("What is redacted")
        emptyText: qsTr("Nothing is redacted.")
        onEntryAsked: (verb, target, more) => root.entryAsked(verb, target, more)
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceMedium
        text: qsTr("What leaves")
        visible: root.kids.length > 0
    }
    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("Whose copy")
        labelHidden: true
        value: root.shown.length === 1 ? root.shown[0].key : ""
        options: root.subjects.options("name")
        visible: !root.abreast && root.kids.length > 1
        objectName: "release-child"
        onPicked: (value) => root.child = value
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceLarge

        Repeater {
            model: root.shown.length

            ColumnLayout {
                id: column

                required property int index
                readonly property var kid: root.shown[index] ?? ({ key: "", name: "" })

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.spaceSmall
                objectName: "release-copy-" + kid.key
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("The copy of %1").arg(kid.name)

                RecordView {
                    id: copy

                    editor: root.meeting
                    child: column.kid.key
                    released: true
                }
                Heading {
                    Layout.fillWidth: true
                    text: column.kid.name
                }
                StatusBanner {
                    Layout.fillWidth: true
                    text: copy.problem.title
                    kind: StatusBanner.Problem
                }
                Repeater {
                    model: copy

                    RecordLine {
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}
