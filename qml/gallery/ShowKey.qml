import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls
import Roundtable.Door

Page {
    id: root

    title: "Security key"
    wide: true

    GridLayout {
        Layout.fillWidth: true
        columns: root.portrait || root.width < Theme.mm(150) * Theme.textScale ? 1 : 3
        columnSpacing: Theme.mm(8)
        rowSpacing: Theme.spaceLarge

        TouchKey { Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop; step: "put-in"; count: 0 }
        TouchKey { Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop; step: "touch"; count: 0 }
        TouchKey { Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop; step: "pin"; count: 4; tries: 7 }
    }
}
