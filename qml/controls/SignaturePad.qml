import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// A signature drawn with a finger, kept as strokes (points as fractions of the pad's width, both ways), or a name typed
// instead: drawing is never the only way. `strokes` is [[{x, y}, …], …].
FieldFrame {
    id: root

    property var strokes: []
    property string typedName: ""
    property bool typing: false
    readonly property bool signed: typing ? typedName.trim().length > 0 : strokes.length > 0

    signal strokesDrawn(strokes: var)
    signal nameTyped(name: string)

    function clear(): void {
        root.strokes = []
        root.typedName = ""
        nameBox.clear()
        ink.requestPaint()
        root.strokesDrawn([])
        root.nameTyped("")
    }
    function focusField(): void { if (typing) nameBox.focusField(); else swap.forceActiveFocus(Qt.TabFocusReason) }

    label: qsTr("Signature")
    onStrokesChanged: ink.requestPaint()

    Rectangle {
        id: pad

        Layout.fillWidth: true
        implicitWidth: Theme.mm(110)
        implicitHeight: Theme.mm(36)
        radius: Theme.radius
        color: Theme.raised
        border { color: root.error.length > 0 ? Theme.danger : Theme.border; width: Theme.mm(0.3) }
        visible: !root.typing
        Accessible.role: Accessible.Graphic
        Accessible.name: root.signed ? qsTr("%1: drawn").arg(root.label) : qsTr("%1: empty").arg(root.label)

        Rectangle {
            x: Theme.mm(6)
            y: parent.height * 0.74
            width: parent.width - 2 * x
            height: Theme.line
            color: Theme.border
        }
        ControlText {
            x: Theme.mm(6)
            y: parent.height * 0.74 + Theme.spaceTiny
            text: qsTr("Sign here with a finger")
            color: Theme.muted
            font.pixelSize: Theme.captionSize
            visible: root.strokes.length === 0
        }
        SignatureInk {
            id: ink

            anchors.fill: parent
            objectName: "signature-ink"
            strokes: root.strokes
            onDrawn: (stroke) => {
                root.strokes = root.strokes.concat([stroke])
                root.strokesDrawn(root.strokes)
            }
        }
    }
    TextBox {
        id: nameBox

        Layout.fillWidth: true
        label: qsTr("Your full name, as your signature")
        text: root.typedName
        maximumLength: 200
        visible: root.typing
        objectName: "signature-name"
        onEdited: (text) => {
            root.typedName = text
            root.nameTyped(text)
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        ActionButton {
            text: qsTr("Clear")
            compact: true
            enabled: root.signed
            objectName: "signature-clear"
            onClicked: root.clear()
        }
        ActionButton {
            id: swap

            text: root.typing ? qsTr("Sign with a finger instead") : qsTr("Type my name instead")
            kind: ActionButton.Quiet
            compact: true
            objectName: "signature-swap"
            onClicked: root.typing = !root.typing
        }
    }
}
