import QtQuick
import QtQuick.Controls.Basic as Basic
import Roundtable.Theme

// Content that may be taller than its place: scrolls by finger, by keys and by itself, to keep what has the focus in
// sight when a keyboard takes half of the screen.
Flickable {
    id: root

    readonly property Item focusItem: Window.activeFocusItem

    function reveal(item: Item): void {
        if (!item || !contains(item))
            return
        const margin = Theme.spaceLarge
        const spot = item instanceof TextEdit ? (item as TextEdit).cursorRectangle : Qt.rect(0, 0, item.width, item.height)
        const tall = item.height > root.height - 2 * margin
        const top = item.mapToItem(root.contentItem, 0, tall ? spot.y : 0).y
        const bottom = top + (tall ? spot.height : item.height)
        if (top - margin < root.contentY)
            root.contentY = Math.max(0, top - margin)
        else if (bottom + margin > root.contentY + root.height)
            root.contentY = Math.max(0, Math.min(bottom + margin - root.height, root.contentHeight - root.height))
    }
    function turn(pages: int): void {                // keeps a line of the last page in sight
        const step = Math.max(Theme.touch, root.height - Theme.mm(8))
        root.contentY = Math.max(0, Math.min(root.contentHeight - root.height, root.contentY + pages * step))
    }
    function contains(item: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at === root.contentItem)
                return true
        }
        return false
    }

    clip: true
    contentWidth: width
    contentHeight: contentItem.childrenRect.height + Theme.spaceLarge
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    Accessible.ignored: true
    onFocusItemChanged: reveal(focusItem)
    onHeightChanged: settled.restart()

    Connections {                                    // the caret, too, while one writes
        target: root.focusItem
        ignoreUnknownSignals: true

        function onCursorRectangleChanged(): void { settled.restart() }
    }
    Timer {      // after the layout of this frame
        id: settled

        interval: 0
        onTriggered: root.reveal(root.focusItem)
    }
    Basic.ScrollBar.vertical: Basic.ScrollBar {
        width: Theme.mm(1.2)
        policy: root.contentHeight > root.height ? Basic.ScrollBar.AlwaysOn : Basic.ScrollBar.AlwaysOff
        Accessible.ignored: true

        contentItem: Rectangle {
            implicitWidth: Theme.mm(1.2)
            radius: width / 2
            color: Theme.border
        }
    }
}
