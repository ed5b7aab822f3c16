import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// The head of a page: the way back, the title, what stands at its right. No word of the title is broken: the way back stands
// above it where they have no room beside one another.
GridLayout {
    id: root

    required property string title
    required property string subtitle
    required property string backText
    required property bool squat                 // a keyboard has taken half of the page
    required property real room
    required property Item verbs                 // of the page: here while it is squat, if they fit
    property alias trailing: trailingRow.data
    readonly property alias slot: headSlot
    readonly property real verbsRoom: inOneLine(verbs)
    readonly property real titleRoom: Math.max(letters.longest(title), letters.wide(title) * 0.6)
    readonly property real backRoom: backText.length > 0 ? backButton.implicitWidth + columnSpacing : 0
    readonly property bool backAbove: backRoom > 0 && backRoom + titleRoom > room
    readonly property bool holdsVerbs: squat && (backAbove ? 0 : backRoom) + titleRoom + columnSpacing + verbsRoom <= room

    signal back()

    function inOneLine(row: Item): real {
        let sum = 0
        for (let i = 0; i < row.children.length; ++i) {
            const item = row.children[i]
            sum += item.visible ? (item.implicitWidth > 0 ? item.implicitWidth : item.width) + Theme.mm(3) : 0
        }
        return sum
    }

    columnSpacing: Theme.spaceMedium
    rowSpacing: Theme.spaceSmall

    ActionButton {
        id: backButton

        Layout.columnSpan: root.backAbove ? 4 : 1
        text: root.backText
        kind: ActionButton.Secondary
        compact: true
        visible: root.backText.length > 0
        objectName: "page-back"
        onClicked: root.back()
    }
    ColumnLayout {
        readonly property bool titleFirst: root.backAbove || root.backText.length === 0

        Layout.fillWidth: true
        Layout.row: root.backAbove ? 1 : 0
        Layout.column: titleFirst ? 0 : 1
        Layout.columnSpan: titleFirst ? 2 : 1
        spacing: 0

        Heading {
            id: titleText

            Layout.fillWidth: true
            text: root.title
            level: 1
            font.pixelSize: root.squat ? Theme.headingSize3 : Theme.headingSize1
        }
        BodyText {
            Layout.fillWidth: true
            text: root.subtitle
            subdued: true
            visible: root.subtitle.length > 0 && !root.squat
        }
    }
    FittedFlow {
        id: trailingRow

        readonly property real oneLine: root.inOneLine(trailingRow)
        readonly property bool crowded: oneLine + titleText.implicitWidth > root.room - Theme.mm(38)

        Layout.row: (root.backAbove ? 1 : 0) + (crowded ? 1 : 0)
        Layout.column: crowded ? 0 : 2
        Layout.columnSpan: crowded ? 4 : 1
        Layout.fillWidth: crowded
        Layout.preferredWidth: crowded ? 0 : oneLine
        Layout.alignment: Qt.AlignVCenter
        room: root.room
        spacing: Theme.mm(3)
        visible: children.length > 0 && !root.squat
    }
    Item {                          // the verbs, while a keyboard takes half of the screen
        id: headSlot

        Layout.row: root.backAbove ? 1 : 0
        Layout.column: 3
        Layout.preferredWidth: root.holdsVerbs ? root.verbsRoom : 0
        Layout.preferredHeight: root.holdsVerbs ? root.verbs.implicitHeight : 0
    }
    Metrics {
        id: letters

        font: titleText.font
    }
}
