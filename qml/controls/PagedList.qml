import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// A long list. Delegates are reused and made ahead of the finger, so that no row is ever blank; page buttons do what a
// flick does, for whoever cannot flick.
Item {
    id: root

    property alias model: view.model
    property alias delegate: view.delegate
    property alias spacing: view.spacing
    property alias currentIndex: view.currentIndex
    readonly property alias view: view
    readonly property alias count: view.count
    readonly property bool overflows: view.contentHeight > view.height
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

    RowLayout {
        anchors.fill: parent
        spacing: Theme.gap

        ListView {
            id: view

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            reuseItems: true
            cacheBuffer: Theme.mm(200)
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.fillWidth: false
            Layout.fillHeight: true
            spacing: Theme.gap
            visible: root.overflows

            PageButton {
                text: qsTr("Page up")
                up: true
                enabled: view.contentY > view.originY + 1
                objectName: "page-up"
                onClicked: root.pageUp()
            }
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true

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
                text: qsTr("Page down")
                enabled: view.contentY < view.originY + view.contentHeight - view.height - 1
                objectName: "page-down"
                onClicked: root.pageDown()
            }
        }
    }
    BodyText {
        anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: Theme.spaceSmall }
        text: root.emptyText
        subdued: true
        visible: view.count === 0 && root.emptyText.length > 0
    }
}
