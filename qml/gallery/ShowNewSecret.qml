import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls
import Roundtable.Door

Page {
    id: root

    property string kept: ""           // the gallery only: nothing of the product keeps a PIN in QML
    property string again: ""

    title: "A new PIN, a new passphrase"
    wide: true

    GridLayout {
        Layout.fillWidth: true
        columns: root.portrait ? 1 : 2
        columnSpacing: Theme.spaceLarge

        NewSecret {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            pin: true
            count: root.kept.length
            repeatedCount: root.again.length
            least: 8
            objectName: "one"
            onTyped: (text, again) => { if (again) root.again += text; else root.kept += text }
            onCleared: (again) => { if (again) root.again = ""; else root.kept = "" }
            onSubmitted: wrong = root.kept === root.again ? "" : "different"
        }
        NewSecret {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            pin: false
            count: 4
            repeatedCount: 0
            least: 15
            wrong: "short"
            objectName: "other"
        }
    }
}
