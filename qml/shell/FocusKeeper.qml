import QtQuick

// Where what had the keyboard is gone, the next thing of the page has it, and shows it: nobody begins again at the top. Not a
// field: a keyboard of the screen would come with it. Whoever touches is left alone.
Item {
    id: root

    required property Window window
    required property var page                   // what is shown; null: nothing yet
    property bool byKeys: false                  // what has the focus shows it

    function note(): void {
        const item = root.window.activeFocusItem
        if (item && item !== root.window.contentItem)
            root.byKeys = item.visualFocus ?? root.byKeys          // a field does not tell
        else if (root.byKeys && root.page)
            root.seek()
    }
    function seek(): void {
        root.byKeys = false
        let next = root.page.nextItemInFocusChain()
        for (let i = 0; i < 50 && next && next.visualFocus === undefined; ++i)
            next = next.nextItemInFocusChain()
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason)
    }

    Connections {
        target: root.window

        function onActiveFocusItemChanged(): void { noted.restart() }
    }
    Timer {
        id: noted

        interval: 0
        onTriggered: root.note()
    }
}
