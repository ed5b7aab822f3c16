import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// One job on one screen: a title, a way back, what is to be done, and at the bottom the verbs. Sheets open inside it.
Rectangle {
    id: root

    required property string title
    property string subtitle: ""
    property string backText: ""                     // "" where there is nothing to go back to
    property bool scrolls: true                      // false where the content has a list of its own
    property bool wide: false                        // for lists and two columns; text keeps to a readable width
    property var problems: []                        // shown as an error summary above the content
    property int sheets: 0                           // open sheets; the page below them rests
    readonly property bool portrait: height > width
    readonly property bool squat: height > 0 && height < Theme.mm(85)
    readonly property real asideWidth: asideSlot.children.length > 0 ? asideSlot.children[0].implicitWidth : 0
    readonly property bool asideFits: asideWidth > 0 && !portrait && width - asideWidth > Theme.mm(85) * Theme.textScale
    readonly property Item sheetHost: sheetLayer
    property alias trailing: trailingRow.data        // saved mark, clocks
    property alias actions: actionRow.data
    property alias aside: asideSlot.data             // a SideRail, at the right; left out in portrait or where it is narrow
    default property alias content: body.data

    signal back()

    function reveal(item: Item): void { area.reveal(item) }
    function inOneLine(row: Item): real {
        let sum = 0
        for (let i = 0; i < row.children.length; ++i)
            sum += row.children[i].visible ? row.children[i].width + Theme.mm(3) : 0
        return sum
    }
    function rest(more: int): void { root.sheets += more }
    function scrollToTop(): void { area.contentY = 0 }
    function inSight(item: Item): bool {             // to its end
        const bottom = item.mapToItem(area, 0, item.height).y
        return item.visible && item.height > 0 && bottom > 0 && bottom <= area.height + 1
    }

    color: Theme.surface
    Accessible.role: Accessible.Pane
    Accessible.name: problems.length > 0 ? qsTr("Error: %1").arg(title) : title

    ColumnLayout {
        anchors.fill: parent
        enabled: root.sheets === 0
        spacing: 0

        GridLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.spaceMedium
            Layout.leftMargin: Theme.spaceLarge
            Layout.rightMargin: Theme.spaceLarge
            Layout.bottomMargin: Theme.spaceSmall
            columnSpacing: Theme.spaceMedium
            rowSpacing: Theme.spaceSmall

            ActionButton {
                text: root.backText
                kind: ActionButton.Secondary
                compact: true
                visible: root.backText.length > 0
                objectName: "page-back"
                onClicked: root.back()
            }
            ColumnLayout {
                Layout.fillWidth: true
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
            Flow {
                id: trailingRow

                readonly property real oneLine: root.inOneLine(trailingRow)
                readonly property bool crowded: oneLine + titleText.implicitWidth > root.width - Theme.mm(50)

                Layout.row: crowded ? 1 : 0
                Layout.column: crowded ? 0 : 2
                Layout.columnSpan: crowded ? 3 : 1
                Layout.fillWidth: crowded
                Layout.preferredWidth: crowded ? 0 : oneLine
                Layout.alignment: Qt.AlignVCenter
                spacing: Theme.mm(3)
                visible: children.length > 0 && !root.squat
            }
            Item {                          // the verbs, while a keyboard takes half of the screen: as many as one line has
                id: headSlot

                Layout.preferredWidth: Math.min(root.inOneLine(actionRow), root.width * 0.6)
                Layout.preferredHeight: Math.min(actionRow.implicitHeight, Theme.touchTalk * Math.max(1, Theme.textScale * 0.6))
                clip: true
                visible: root.squat
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            ScrollArea {
                id: area

                Layout.fillWidth: true
                Layout.fillHeight: true
                interactive: root.scrolls

                ColumnLayout {
                    id: column

                    // Put, not bound: a layout of 6.4 that gets another width before its turn lays out items that are gone
                    // by then, and dies of it. So the body first forgets what has left it.
                    readonly property real room: Math.min(area.width - 2 * Theme.spaceLarge, root.wide ? Infinity : Theme.measure)

                    x: Theme.spaceLarge
                    y: Theme.focusWidth
                    height: root.scrolls ? implicitHeight : area.height - 2 * Theme.focusWidth
                    spacing: Theme.spaceMedium
                    onRoomChanged: {
                        body.ensurePolished()
                        column.width = column.room
                    }

                    ErrorSummary {
                        Layout.fillWidth: true
                        problems: root.problems
                        objectName: "page-problems"
                    }
                    ColumnLayout {
                        id: body

                        Layout.fillWidth: true
                        Layout.fillHeight: !root.scrolls
                        spacing: Theme.spaceMedium
                    }
                }
            }
            Item {
                id: asideSlot

                Layout.fillHeight: true
                implicitWidth: root.asideWidth
                visible: root.asideFits
                onChildrenChanged: if (children.length > 0) children[0].height = Qt.binding(() => asideSlot.height)
            }
        }
        Rectangle {
            id: foot

            Layout.fillWidth: true
            // Empty rather than hidden: what is hidden has no visible children, and would never come back. Preferred rather
            // than implicit: where that is 0 a layout takes the height that the item has.
            Layout.preferredHeight: !root.squat && actionRow.visibleChildren.length > 0 ? actionRow.implicitHeight + 2 * Theme.mm(2.4) : 0
            color: Theme.raised

            Rectangle {
                width: parent.width
                height: Theme.line
                color: Theme.divider
                visible: parent.height > 0
            }
            Flow {
                id: actionRow

                parent: root.squat ? headSlot : foot
                anchors {
                    left: parent.left
                    right: parent.right
                    top: root.squat ? parent.top : undefined
                    verticalCenter: root.squat ? undefined : parent.verticalCenter
                    leftMargin: root.squat ? 0 : Theme.spaceLarge
                    rightMargin: root.squat ? 0 : Theme.spaceLarge
                }
                spacing: Theme.mm(3)
            }
        }
    }
    Item {
        id: sheetLayer

        anchors.fill: parent
    }
}
