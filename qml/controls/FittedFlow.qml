import QtQuick

// What can be touched, one beside the other in as many lines as it takes. None is wider than its line: its words take two
// lines then. Told, not bound: before a layout has given it a width, a Flow is as wide as what it holds.
Flow {
    id: root

    property real room: width                    // that a line has; where the width is made of what it holds, another

    function fit(): void {
        for (let i = 0; i < root.children.length && root.room > 0; ++i) {
            const item = root.children[i]
            if (item instanceof Touchable)
                (item as Touchable).most = root.room
            else if (item instanceof Badge)
                (item as Badge).most = root.room
        }
    }

    // After the layout of this frame, which would not come to an end else.
    onRoomChanged: settled.restart()
    onChildrenChanged: settled.restart()

    Timer {
        id: settled

        interval: 0
        onTriggered: root.fit()
    }
}
