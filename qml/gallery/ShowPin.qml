import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

Page {
    id: root

    title: "PIN pad"
    wide: true

    GridLayout {
        Layout.fillWidth: true
        columns: root.portrait || root.width < Theme.mm(150) * Theme.textScale ? 1 : 2
        columnSpacing: Theme.mm(8)
        rowSpacing: Theme.spaceLarge

        PinPad { Layout.fillWidth: true; Layout.preferredWidth: 1; label: "PIN"; count: 0 }
        PinPad { Layout.fillWidth: true; Layout.preferredWidth: 1; label: "PIN, in another order"; count: 5; shuffled: true }
    }
}
