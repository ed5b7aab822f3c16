import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// What stands in a bar above the screens: at the left where one is, at the right what can be done. Where large words leave no
// room for both, the second goes below the first, in as many lines as it takes; nothing of it is ever out of the window.
Flow {
    id: root

    property alias leading: first.data
    default property alias content: second.data
    readonly property real oneLine: inOneLine(second)
    property real leastLeading: 0                // what comes and goes at the left, so that nothing changes places with it
    readonly property bool beside: Math.max(first.implicitWidth, leastLeading) + spacing + oneLine <= width

    function inOneLine(row: Item): real {
        let sum = 0
        for (let i = 0; i < row.children.length; ++i)
            sum += row.children[i].visible ? row.children[i].implicitWidth + root.spacing : 0
        return Math.max(0, Math.ceil(sum - root.spacing))
    }

    spacing: Theme.spaceSmall

    Item {
        width: root.beside ? root.width - root.spacing - root.oneLine : first.implicitWidth
        height: first.implicitWidth > 0
            ? Math.max(first.implicitHeight, root.beside ? second.height : 0, root.leastLeading > 0 ? Theme.touch : 0) : 0

        RowLayout {
            id: first

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.spaceSmall
        }
    }
    FittedFlow {
        id: second

        room: root.width
        width: root.beside ? root.oneLine : root.width
        spacing: Theme.spaceSmall
    }
}
