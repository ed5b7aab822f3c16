pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls   // 6.4: a static module finds its own C++ types by name only

// The keyboard: English and Welsh, nothing guessed, nothing remembered. It belongs below the page in the window's
// column, so that the page shrinks and keeps the field in sight. It is there while something takes text, and steps
// aside for a physical keyboard until the screen is touched again.
Rectangle {
    id: root

    property Item target: Window.activeFocusItem
    property bool wanted: true                       // false: the person put it away; the next field brings it back
    property string plane: "letters"                 // letters, accents, symbols
    property int shift: KeyLayout.Lower
    readonly property bool texting: sender.texting && !sender.physical
    property bool lingering: false                   // a page that grows under the finger would lose the tap
    readonly property bool shown: wanted && (texting || lingering)
    readonly property bool upper: shift !== KeyLayout.Lower
    readonly property bool multiLine: target instanceof TextEdit
    readonly property real gap: Math.min(Theme.gap, Math.max(2, (width - 10 * Theme.touchTalk) / 11))
    readonly property real unit: Math.min(Theme.mm(20), (width - 11 * gap) / 10)

    // Put, not bound: a change of language would make every key again while it is on the screen, and 6.4's layouts do not
    // survive that. Keys that cannot be seen are not there.
    property var rowsOfKeys: []

    function lay(): void { root.rowsOfKeys = root.shown ? KeyLayout.rows(root.plane, root.multiLine) : [] }
    function type(text: string): void {
        sender.commit(text)
        if (shift === KeyLayout.Once)
            shift = KeyLayout.Lower
        if (plane === "accents")
            plane = "letters"
    }
    function act(action: string): void {
        switch (action) {
        case "shift": shift = shift === KeyLayout.Lower ? KeyLayout.Once : shift === KeyLayout.Once ? KeyLayout.Locked
                                                                                                    : KeyLayout.Lower; break
        case "letters": case "accents": case "symbols": plane = action; break
        case "backspace": sender.press(Qt.Key_Backspace); break
        case "enter": sender.press(Qt.Key_Return); break
        case "left": sender.press(Qt.Key_Left); break
        case "right": sender.press(Qt.Key_Right); break
        case "up": sender.press(Qt.Key_Up); break
        case "down": sender.press(Qt.Key_Down); break
        case "hide": wanted = false; break
        }
    }

    objectName: "keyboard"
    implicitHeight: shown ? rows.implicitHeight + 2 * gap : 0
    visible: shown
    color: Theme.keyboard
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Keyboard")
    Accessible.ignored: !shown
    onTargetChanged: {
        if (target instanceof Touchable)
            return                                   // it goes away as it is, not with other keys
        wanted = true
        plane = target instanceof TextInput && ((target as TextInput).inputMethodHints & Qt.ImhDigitsOnly) ? "symbols" : "letters"
        shift = KeyLayout.Lower
    }

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.border
        Accessible.ignored: true
    }
    onShownChanged: lay()
    onPlaneChanged: lay()
    onMultiLineChanged: lay()
    onTextingChanged: {
        lingering = !texting && !sender.physical
        if (lingering)
            linger.restart()
    }

    Timer {
        id: linger

        interval: 300                                // longer than a tap
        onTriggered: root.lingering = false
    }
    KeySender {
        id: sender

        target: root.target
    }
    ColumnLayout {
        id: rows

        anchors.centerIn: parent
        spacing: root.gap

        Repeater {
            model: root.rowsOfKeys

            RowLayout {
                id: line

                required property var modelData

                Layout.alignment: Qt.AlignHCenter
                spacing: root.gap

                Repeater {
                    model: line.modelData

                    KeyCap {
                        id: cap

                        required property var modelData

                        lower: modelData.key
                        upper: root.upper
                        command: modelData.action ?? ""
                        spoken: modelData.name ?? ""
                        lit: cap.command === "shift" && root.upper
                        locked: cap.command === "shift" && root.shift === KeyLayout.Locked
                        implicitWidth: Math.round((modelData.span ?? 1) * root.unit + ((modelData.span ?? 1) - 1) * root.gap)
                        objectName: cap.command.length > 0 ? "key-" + cap.command : "key-" + cap.lower
                        onTyped: (text) => root.type(text)
                        onActed: (action) => root.act(action)
                    }
                }
            }
        }
    }
}
