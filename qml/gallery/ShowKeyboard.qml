import QtQuick
import QtQuick.Layouts
import Roundtable.Controls

Page {
    id: root

    title: "Information shared"
    backText: "Back"
    actions: ActionButton { text: "Save"; kind: ActionButton.Primary }

    TextBox { Layout.fillWidth: true; label: "Who shared it"; text: "Dr Amina Shah" }
    TextPane {
        Layout.fillWidth: true
        label: "What was shared"
        text: "Ada was seen at the surgery on Friday; her mother said that she fell from the sofa."
        Component.onCompleted: focusField()
    }
}
