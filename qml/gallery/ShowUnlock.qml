import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

Page {
    id: root

    property string kept: ""           // the gallery only: nothing of the product keeps a passphrase in QML

    title: "Unlock"
    subtitle: "Roundtable · Tablet 4 · Sedgefield"
    trailing: Mark { size: Theme.mm(14) }
    actions: ActionButton { text: "Unlock"; kind: ActionButton.Primary }

    PassphraseBox { Layout.fillWidth: true; count: root.kept.length; onTyped: (text) => root.kept += text; onErased: root.kept = root.kept.slice(0, -1); Component.onCompleted: focusField() }
}
