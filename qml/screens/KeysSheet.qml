pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// Which keys do what: the list that the keys themselves are made from.
Sheet {
    id: root

    required property MeetingKeys keys

    title: qsTr("Shortcuts of the keyboard")
    startsInField: false

    ColumnLayout {
        spacing: Theme.spaceSmall

        Repeater {
            model: root.keys.all.length          // by number, as in SummaryCard: other words make no new rows

            RowLayout {
                id: row

                required property int index
                readonly property var modelData: root.keys.all[index] ?? ({ keys: "", text: "" })

                Layout.fillWidth: true
                spacing: Theme.spaceMedium

                BodyText {
                    Layout.preferredWidth: Theme.mm(32) * Theme.textScale
                    text: row.modelData.keys
                    strong: true
                }
                BodyText {
                    Layout.fillWidth: true
                    text: row.modelData.text
                }
            }
        }
    }
}
