import QtQuick
import QtQuick.Layouts
import Roundtable.Controls

Page {
    id: root

    title: "Sign what you agreed to"
    subtitle: "DS Gareth Pryce, Police"
    actions: [
        ActionButton { text: "Sign"; kind: ActionButton.Primary },
        ActionButton { text: "I do not agree" },
        ActionButton { text: "I was not here for this" }
    ]

    BodyText { Layout.fillWidth: true; text: "We start a joint section 47 enquiry about Ada and Tobi."; lead: true; strong: true }
    SignaturePad {
        Layout.fillWidth: true
        strokes: [[{ x: 0.1, y: 0.2 }, { x: 0.16, y: 0.08 }, { x: 0.2, y: 0.2 }, { x: 0.26, y: 0.12 }, { x: 0.33, y: 0.2 }, { x: 0.5, y: 0.16 }]]
    }
    SignaturePad { Layout.fillWidth: true; label: "Second signature" }
}
