import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// A task within a page, over its full height. What it holds exists only while it is open: what is closed cannot be
// read by anything. Inside it, `sheet.close()` is the page's to call, through the sheet's id.
Item {
    id: root

    required property string title
    property bool scrolls: true                       // false where the content has its own list
    property list<Item> actions                   // buttons for the foot
    default property Component content
    readonly property bool opened: loader.active
    readonly property alias item: loader.contentItem

    signal closed()

    function open(): void {
        if (opened)
            return
        loader.opener = root.Window.activeFocusItem
        loader.host = root.findHost()
        loader.active = true
        if (loader.host.parent && loader.host.parent.sheets !== undefined)
            loader.host.parent.sheets += 1
        loader.item.takeFocus()
    }
    function close(): void {
        if (!opened)
            return
        loader.active = false
        if (loader.host.parent && loader.host.parent.sheets !== undefined)
            loader.host.parent.sheets -= 1
        if (loader.opener)
            loader.opener.forceActiveFocus(Qt.OtherFocusReason)
        root.closed()
    }
    function findHost(): Item {
        for (let at = root.parent; at; at = at.parent) {
            if (at.sheetHost)
                return at.sheetHost
        }
        return root.Window.contentItem
    }

    visible: false
    Component.onDestruction: close()

    Loader {
        id: loader

        property Item host: null
        property Item opener: null
        readonly property Item contentItem: item ? item.contentItem : null

        active: false
        parent: active ? host : root
        anchors.fill: parent
        z: 10

        sourceComponent: SheetPanel {
            title: root.title
            scrolls: root.scrolls
            content: root.content
            actions: root.actions
            onCloseAsked: root.close()
        }
    }
}
