pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// One decision after the other in letters that can be read across a table.
Sheet {
    id: root

    required property MeetingEditor meeting
    property int at: 0
    readonly property int count: meeting.decisions.count
    readonly property bool last: at >= count - 1
    readonly property Cells cells: Cells { list: root.meeting.decisions; key: root.meeting.decisions.keyAt(root.at) }

    title: qsTr("Read back: %1 of %2").arg(at + 1).arg(count)
    onOpenedChanged: if (opened) root.at = 0
    actions: [
        ActionButton {
            text: root.last ? qsTr("All is read back") : qsTr("Next decision")
            kind: ActionButton.Primary
            objectName: "read-back-next"
            onClicked: {
                if (!root.last) {
                    root.at += 1
                    return
                }
                if (!root.meeting.readBackDone && root.meeting.editable)
                    root.meeting.readBack()
                root.close()
            }
        },
        ActionButton {
            text: qsTr("One back")
            visible: root.at > 0
            objectName: "read-back-previous"
            onClicked: root.at -= 1
        }
    ]

    ColumnLayout {
        spacing: Theme.spaceLarge

        Caption {
            Layout.fillWidth: true
            text: (root.cells.of("children") || []).length > 0
                ? qsTr("For %1").arg(Wording.join(root.cells.of("children"))) : ""
            visible: text.length > 0
        }
        Heading {
            Layout.fillWidth: true
            text: root.cells.of("text")
            level: 2
            lineHeight: 1.25
            font.pixelSize: Math.round(Theme.headingSize1 * 1.3)
            objectName: "read-back-text"
        }
        BodyText {
            Layout.fillWidth: true
            text: root.cells.of("outcomes")
            strong: true
            font.pixelSize: Theme.headingSize2
        }
        BodyText {
            Layout.fillWidth: true
            text: root.cells.of("basis").length > 0 ? qsTr("Because: %1").arg(root.cells.of("basis")) : qsTr("No basis yet")
            font.pixelSize: Theme.headingSize2
            lineHeight: 1.2
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Decided by %1").arg(root.cells.of("involved"))
            subdued: true
        }
    }
}
