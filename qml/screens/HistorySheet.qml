pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// What an entry said before it was put right, newest first.
Sheet {
    id: root

    required property MeetingEditor meeting
    readonly property var entries: entriesOf(Session.language, key)

    property string key: ""

    function show(key: string): void {
        root.key = ""                            // it may have been corrected since
        root.key = key
        root.open()
    }
    function entriesOf(_language: string, key: string): var { return key.length > 0 ? root.meeting.history(key) : [] }

    title: qsTr("What it said before")

    ColumnLayout {
        spacing: Theme.spaceMedium

        Repeater {
            model: root.entries.length           // by number, as in SummaryCard: other words make no new cards

            SummaryCard {
                required property int index
                readonly property var modelData: root.entries[index]
                    ?? ({ field: "", before: "", after: "", at: "", by: "", reason: "" })

                Layout.fillWidth: true
                title: modelData.field
                rows: [
                    { label: qsTr("Before"), value: modelData.before },
                    { label: qsTr("After"), value: modelData.after },
                    { label: qsTr("When and by whom"),
                      value: qsTr("%1, %2").arg(modelData.at).arg(Session.users.value(modelData.by, "name") ?? modelData.by) },
                    { label: qsTr("Reason"), value: modelData.reason }
                ]
            }
        }
    }
}
