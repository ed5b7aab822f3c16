import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// What stands in a bar above the screens: at the left where one is, at the right what can be done. Where large words leave no
// room for both, the second goes below the first; nothing of it is ever out of the window.
Flow {
    id: root

    property alias leading: first.data
    default property alias content: second.data
    readonly property bool beside: first.implicitWidth + spacing + second.implicitWidth <= width

    spacing: Theme.spaceSmall

    Item {
        width: root.beside ? root.width - root.spacing - second.width : first.implicitWidth
        height: first.implicitWidth > 0 ? Math.max(first.implicitHeight, root.beside ? second.height : 0) : 0

        RowLayout {
            id: first

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.spaceSmall
        }
    }
    RowLayout {
        id: second

        width: Math.min(implicitWidth, root.width)
        spacing: Theme.spaceSmall
    }
}
