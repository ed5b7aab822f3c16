pragma ComponentBehavior: Bound

import QtQuick

// A task within a page, over its full height. What it holds exists only while it is open: what is closed cannot be
// read by anything. Inside it, `sheet.close()` is the page's to call, through the sheet's id.
Item {
    id: root

    required property string title
    property bool scrolls: true                       // false where the content has its own list
    property bool startsInField: true                 // false where a keyboard would cover what is to be picked
    property list<Item> actions                       // buttons for the foot
    default property Component content
    property SheetPanel panel: null
    property Item host: null                          // where it opens when it is in no page; else over the window
    property Item opener: null                        // gets the focus back
    property Page page: null                          // the page below, which rests while a sheet is open
    readonly property bool opened: panel !== null
    readonly property Item item: panel ? panel.contentItem : null

    signal closed()

    function open(): void {
        if (root.opened)
            return
        root.opener = root.Window.activeFocusItem
        root.page = root.findPage()
        const below = root.page ? root.page.sheetHost : root.host ?? root.Window.contentItem
        root.panel = maker.createObject(below) as SheetPanel
        if (root.page)
            root.page.rest(1)
        root.panel.takeFocus()
    }
    function close(): void {
        if (!root.opened)
            return
        const opener = root.opener
        if (root.page)                                // where the page goes with its sheet, its functions are gone already
            root.page.sheets = Math.max(0, root.page.sheets - 1)
        const gone = root.panel
        root.panel = null
        gone.parent = null                            // out of sight at once; a handler of its own may still be running
        gone.destroy()
        if (opener && opener.visible && opener.enabled)
            opener.forceActiveFocus(Qt.TabFocusReason)       // and seen there; where it is gone, FocusKeeper knows what comes next
        root.closed()
    }
    function findPage(): Page {
        for (let at = root.parent; at; at = at.parent) {
            if (at instanceof Page)
                return at as Page
        }
        return null
    }

    visible: false
    Component.onDestruction: close()

    Component {
        id: maker

        SheetPanel {
            anchors.fill: parent
            z: 10
            title: root.title
            scrolls: root.scrolls
            content: root.content
            actions: root.actions
            startsInField: root.startsInField
            onCloseAsked: root.close()
        }
    }
}
