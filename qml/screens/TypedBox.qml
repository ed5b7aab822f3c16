import QtQuick
import Roundtable.Controls

// A line that keeps what is typed itself, where nothing is a draft of the record.
TextBox {
    id: root

    property string held: ""

    function put(text: string): void { root.held = text }

    text: held
    objectName: "typed"                          // whoever uses it gives it its own
    onEdited: (text) => root.held = text
}
