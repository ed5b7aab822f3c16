pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// A statement to be read aloud: large, with who reads it and who has heard it.
Sheet {
    id: root

    required property MeetingEditor meeting
    property string key: ""
    property string reader: ""
    readonly property RowList list: meeting.statements
    readonly property Rows rows: Rows { list: root.list; roles: ["title", "words", "version", "read", "readWords", "acknowledged"] }
    readonly property var row: rows.all.find((row) => row.key === root.key) ?? null
    readonly property Rows attendees: Rows { list: root.meeting.attendees; roles: ["name", "present"] }
    readonly property var heard: row && row.acknowledged >= 0 ? meeting.heardBy(key) : []
    readonly property var here: attendees.all.filter((row) => row.present)

    function show(key: string): void {
        root.key = key
        root.reader = root.here.length > 0 ? root.here[0].key : ""
        root.open()
    }

    title: row ? row.title : ""
    actions: [
        ActionButton {
            text: qsTr("It has been read out")
            kind: ActionButton.Primary
            visible: root.row !== null && !root.row.read && root.meeting.editable
            enabled: root.reader.length > 0
            objectName: "statement-read"
            onClicked: root.meeting.readStatement(root.key, Session.language, root.reader)
        },
        ActionButton {
            text: qsTr("All present have heard it")
            visible: root.row !== null && root.row.read && root.here.length > 0 && root.meeting.editable
            objectName: "statement-all-heard"
            onClicked: {
                root.meeting.acknowledgeAll(root.key)
                root.close()
            }
        }
    ]

    ColumnLayout {
        spacing: Theme.spaceLarge

        BodyText {
            Layout.fillWidth: true
            text: root.row ? root.row.words : ""
            lead: true
            lineHeight: 1.35
        }
        Caption {
            Layout.fillWidth: true
            text: root.row ? qsTr("Version %1").arg(root.row.version) : ""
        }
        ChoiceChips {
            Layout.fillWidth: true
            label: qsTr("Read by")
            hint: root.here.length > 0 ? "" : qsTr("Nobody has arrived yet: see People.")
            options: root.here.map((row) => ({ value: row.key, text: row.name }))
            value: root.reader
            visible: root.row !== null && !root.row.read
            objectName: "statement-reader"
            onPicked: (value) => root.reader = value
        }
        StatusBanner {
            Layout.fillWidth: true
            text: root.row ? root.row.readWords : ""
            kind: StatusBanner.Success
        }
        FieldFrame {
            Layout.fillWidth: true
            label: qsTr("Who has heard it")
            visible: root.row !== null && root.row.read
            Accessible.role: Accessible.Grouping
            Accessible.name: label

            FittedFlow {
                Layout.fillWidth: true
                spacing: Theme.gap

                Repeater {
                    model: root.here.length          // by number, as in SummaryCard: other words make no new chips

                    Chip {
                        id: chip

                        required property int index
                        readonly property var modelData: root.here[index] ?? ({ key: "", name: "" })

                        text: modelData.name
                        exclusive: false
                        checked: root.heard.includes(modelData.key)
                        enabled: !root.heard.includes(modelData.key) && root.meeting.editable
                        objectName: "heard-" + modelData.key
                        onClicked: root.meeting.acknowledge(chip.modelData.key, root.key)
                    }
                }
            }
        }
    }
}
