pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// What is held about one child or one item, as label and value; each line may offer Change, the card an action or two.
Rectangle {
    id: root

    required property string title
    property var rows: []                      // [{ code, label, value, change: bool, missing: bool }]
    property string badge: ""
    property int badgeKind: Badge.Neutral
    default property alias content: body.data

    signal changed(code: string)

    implicitWidth: Theme.mm(100)
    implicitHeight: column.implicitHeight + Theme.spaceMedium
    radius: Theme.radius
    color: Theme.raised
    border { color: Theme.divider; width: Theme.line }
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    ColumnLayout {
        id: column

        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.spaceMedium
            Layout.bottomMargin: Theme.spaceSmall
            spacing: Theme.spaceSmall

            Heading {
                Layout.fillWidth: true
                text: root.title
                level: 3
            }
            Badge {
                text: root.badge
                kind: root.badgeKind
                visible: root.badge.length > 0
            }
        }
        Repeater {
            // By number: other words in the same rows, as after a change of language, make no new lines. A layout of Qt 6.4
            // that arranges while lines of it are taken away goes on with what is gone, and the program ends.
            model: root.rows.length

            SummaryLine {
                required property int index
                readonly property var modelData: root.rows[index] ?? ({ label: "" })

                Layout.fillWidth: true
                label: modelData.label
                value: modelData.value ?? ""
                missing: modelData.missing ?? false
                changeable: modelData.change ?? false
                code: modelData.code ?? ""
                onChanged: (code) => root.changed(code)
            }
        }
        ColumnLayout {
            id: body

            Layout.fillWidth: true
            Layout.leftMargin: Theme.spaceMedium
            Layout.rightMargin: Theme.spaceMedium
            Layout.topMargin: children.length > 0 ? Theme.spaceSmall : 0
            spacing: Theme.spaceSmall
        }
    }
}
