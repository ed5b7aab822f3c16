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
    property var entries: []

    function show(key: string): void {
        root.entries = root.meeting.history(key)
        root.open()
    }

    title: qsTr("What it said before")

    ColumnLayout {
        spacing: Theme.spaceMedium

        Repeater {
            model: root.entries

            SummaryCard {
                required property var modelData

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
