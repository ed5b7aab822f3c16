import QtQuick

// Shows one of several screens. Not a Loader: in 6.4 it cannot make a component of a file with
// `pragma ComponentBehavior: Bound`.
Item {
    id: root

    property Component content: null
    property Item item: null

    function show(): void {
        const old = root.item
        root.item = null
        if (old) {
            old.visible = false
            old.destroy()                        // what it had typed is written as it goes
        }
        if (!root.content)
            return
        // With its size from the start: a GridLayout of 6.4 that is told of other columns later keeps those it had.
        const made = root.content.createObject(root, { width: root.width, height: root.height })
        made.width = Qt.binding(() => root.width)
        made.height = Qt.binding(() => root.height)
        root.item = made
    }

    onContentChanged: show()
}
