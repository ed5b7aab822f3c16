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
    readonly property real headRoom: width - 2 * Theme.spaceLarge
    property alias trailing: head.trailing        // saved mark, clocks
    property alias actions: actionRow.data
    property alias aside: asideSlot.data             // a SideRail, at the right; left out in portrait or where it is narrow
    default property alias content: body.data

    signal back()

    function reveal(item: Item): void { area.reveal(item) }
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

        PageHead {
            id: head

            Layout.fillWidth: true
            Layout.margins: Theme.spaceMedium
            Layout.leftMargin: Theme.spaceLarge
            Layout.rightMargin: Theme.spaceLarge
            Layout.bottomMargin: Theme.spaceSmall
            title: root.title
            subtitle: root.subtitle
            backText: root.backText
            squat: root.squat
            room: root.headRoom
            verbs: actionRow
            onBack: root.back()
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            ScrollArea {
                id: area

                Layout.fillWidth: true
                Layout.fillHeight: true
                // A list of its own wants some room, too.
                interactive: root.scrolls || contentHeight > height + 1

                ColumnLayout {
                    id: column

                    // Put, not bound: a layout of 6.4 that gets another width before its turn lays out items that are gone
                    // by then, and dies of it. So the body first forgets what has left it.
                    readonly property real room: Math.min(area.width - 2 * Theme.spaceLarge, root.wide ? Infinity : Theme.measure)

                    x: Theme.spaceLarge
                    y: Theme.focusWidth
                    height: root.scrolls ? implicitHeight
                        : Math.max(Math.min(implicitHeight, Theme.mm(60)), area.height - 2 * Theme.focusWidth)
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
                    Item {                   // the verbs of a squat page that has no room for them in its head
                        id: tail

                        readonly property bool used: root.squat && !head.holdsVerbs && actionRow.visibleChildren.length > 0

                        Layout.fillWidth: true
                        Layout.topMargin: used ? 0 : -column.spacing
                        Layout.preferredHeight: used ? actionRow.implicitHeight : 0
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
            Layout.preferredHeight: !root.squat && actionRow.visibleChildren.length > 0
                ? Math.min(verbs.contentHeight, root.height * 0.4) : 0
            color: Theme.raised

            Rectangle { width: parent.width; height: Theme.line; color: Theme.divider; visible: parent.height > 0 }
            ScrollArea {                     // many verbs in large letters leave the page most of its room
                id: verbs

                anchors.fill: parent
                contentHeight: actionRow.implicitHeight + 2 * Theme.mm(2.4)
                interactive: contentHeight > height + 1
            }
            FittedFlow {
                id: actionRow

                room: root.headRoom

                parent: head.holdsVerbs ? head.slot : root.squat ? tail : verbs.contentItem
                x: root.squat ? 0 : Theme.spaceLarge
                y: root.squat ? 0 : Theme.mm(2.4)
                width: head.holdsVerbs ? head.verbsRoom : root.squat ? column.width : root.headRoom
                spacing: Theme.mm(3)
            }
        }
    }
    Item {
        id: sheetLayer

        anchors.fill: parent
    }
}
