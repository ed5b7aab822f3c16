import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

Page {
    id: root

    title: "Unlock"
    subtitle: "Roundtable · Tablet 4 · Sedgefield"
    trailing: Mark { size: Theme.mm(14) }
    actions: ActionButton { text: "Unlock"; kind: ActionButton.Primary }

    PassphraseBox { Layout.fillWidth: true; count: 0; Component.onCompleted: focusField() }
}
