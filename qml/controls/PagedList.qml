import QtQuick
import Roundtable.Theme

// A long list. Delegates are reused and made ahead of the finger, so that no row is ever blank; page buttons do what a
// flick does, for whoever cannot flick.
Item {
    id: root

    property var model
    property alias delegate: view.delegate
    property alias spacing: view.spacing
    property alias currentIndex: view.currentIndex
    readonly property alias view: view
    readonly property alias count: view.count
    readonly property bool overflows: view.contentHeight > view.height
    property bool paged: false                       // follows, once the rows have been laid out
    property string emptyText: ""

    function pageDown(): void { turn(1) }
    function pageUp(): void { turn(-1) }
    function turn(pages: int): void {
        const step = Math.max(Theme.touch, view.height - Theme.mm(8))       // keeps a line of the last page in sight
        const last = view.originY + Math.max(0, view.contentHeight - view.height)
        view.contentY = Math.max(view.originY, Math.min(last, view.contentY + pages * step))
    }

    implicitWidth: Theme.mm(80)
    implicitHeight: Math.min(view.contentHeight, Theme.mm(80))
    Accessible.role: Accessible.List
    Accessible.name: qsTr("%n item(s)", "", view.count)
    onOverflowsChanged: laidOut.restart()

    // Placed by hand: a layout that gives the list less room while the list tells it that it needs more never settles.
    ListView {
        id: view

        width: root.width - (root.paged ? buttons.width + Theme.gap : 0)
        height: root.height
        model: root.model
        clip: true
        reuseItems: true
        cacheBuffer: Theme.mm(200)
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        Accessible.ignored: true
    }
    // All rows go at once where a store is locked. What the list is making ahead of the finger it lets go of while those rows
    // are still there; afterwards Qt would complain of rows that it does not find.
    Connections {
        target: root.model instanceof QtObject ? root.model : null
        ignoreUnknownSignals: true
        function onModelAboutToBeReset(): void { view.model = null }
        function onModelReset(): void { view.model = Qt.binding(() => root.model) }
    }
    Item {
        id: buttons

        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Theme.touchTalk
        visible: root.paged

        PageButton {
            id: upButton

            width: parent.width
            text: qsTr("Page up")
            up: true
            enabled: view.contentY > view.originY + 1
            objectName: "page-up"
            onClicked: root.pageUp()
        }
        Item {
            anchors { top: upButton.bottom; bottom: downButton.top; margins: Theme.gap }
            width: parent.width

            Rectangle {       // where in the list one is
                x: (parent.width - width) / 2
                y: view.visibleArea.yPosition * parent.height
                width: Theme.mm(1.2)
                height: Math.max(Theme.mm(4), view.visibleArea.heightRatio * parent.height)
                radius: width / 2
                color: Theme.border
                Accessible.ignored: true
            }
        }
        PageButton {
            id: downButton

            anchors.bottom: parent.bottom
            width: parent.width
            text: qsTr("Page down")
            enabled: view.contentY < view.originY + view.contentHeight - view.height - 1
            objectName: "page-down"
            onClicked: root.pageDown()
        }
    }
    Timer {
        id: laidOut

        interval: 0
        onTriggered: root.paged = root.overflows
    }
    BodyText {
        anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: Theme.spaceSmall }
        text: root.emptyText
        subdued: true
        visible: view.count === 0 && root.emptyText.length > 0
    }
}
