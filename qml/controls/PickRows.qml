pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// The rows of a pick list with their filter: any part of a name finds it, capitals and accents do not matter.
ColumnLayout {
    id: root

    required property var options
    property string value: ""
    readonly property string wanted: plain(filter.typed)
    readonly property var found: options.filter((option) => plain(option.text + " " + (option.group ?? "")).includes(wanted))

    signal picked(value: string)

    function plain(text: string): string {
        return text.trim().toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "")
    }

    spacing: Theme.spaceSmall

    TextBox {
        id: filter

        Layout.fillWidth: true
        Layout.topMargin: Theme.focusWidth
        Layout.rightMargin: Theme.spaceSmall
        label: qsTr("Filter")
        visible: root.options.length > 8
        objectName: "pick-filter"
        onAccepted: if (root.found.length === 1) root.picked(root.found[0].value)
    }
    PagedList {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        model: root.found
        emptyText: qsTr("Nothing here matches “%1”").arg(filter.typed)

        delegate: Item {
            id: line

            required property var modelData
            required property int index
            readonly property string group: modelData.group ?? ""
            readonly property bool first: group.length > 0
                                          && (index === 0 || (root.found[index - 1].group ?? "") !== group)

            width: ListView.view.width
            height: row.implicitHeight + (first ? heading.implicitHeight + Theme.spaceMedium : 0) + Theme.gap

            Heading {
                id: heading

                y: Theme.spaceSmall
                text: line.group
                level: 3
                visible: line.first
            }
            ListRow {
                id: row

                anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: Theme.gap }
                text: line.modelData.text
                detail: line.modelData.detail ?? ""
                chosen: line.modelData.value === root.value
                chevron: false
                objectName: "pick-" + line.modelData.value
                onClicked: root.picked(line.modelData.value)

                Tick {
                    color: Theme.accentSoftInk
                    visible: row.chosen
                }
            }
        }
    }
}
