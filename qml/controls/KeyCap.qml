import QtQuick
import Roundtable.Theme

// One key. It never takes the focus from the field that it types into. Holding Backspace or an arrow repeats.
Touchable {
    id: root

    required property string lower
    property bool upper: false
    property string command: ""
    property string spoken: ""
    property bool lit: false
    property bool locked: false
    readonly property string face: command.length === 0 && upper ? lower.toUpperCase() : lower
    readonly property bool repeats: /^(backspace|left|right|up|down)$/.test(command)

    signal typed(text: string)
    signal acted(action: string)

    function fire(): void {
        if (root.command.length > 0)
            root.acted(root.command)
        else
            root.typed(root.face)
    }

    text: spoken.length > 0 ? (locked ? qsTr("%1, locked").arg(spoken) : lit ? qsTr("%1, on").arg(spoken) : spoken) : face
    focusPolicy: Qt.NoFocus
    leftPadding: 0
    rightPadding: 0
    topPadding: 0
    bottomPadding: 0
    autoRepeat: repeats
    autoRepeatDelay: 450
    autoRepeatInterval: 70
    onClicked: fire()

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.accentSoft : root.lit ? Theme.accent
             : root.command.length > 0 ? Theme.keyQuiet : Theme.key
        border { color: Theme.divider; width: Theme.line }
    }
    contentItem: Item {
        ControlText {
            anchors.centerIn: parent
            text: root.lower === " " ? qsTr("space") : root.face
            color: root.down ? Theme.accentSoftInk : root.lit ? Theme.accentInk : Theme.ink
            font {
                pixelSize: root.command.length > 0 || root.lower === " " ? Theme.mm(3.8) : Theme.mm(4.8)
                weight: Font.Medium
                underline: root.locked
            }
            wrapMode: Text.NoWrap
        }
    }
}
