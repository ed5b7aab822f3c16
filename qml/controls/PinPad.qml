pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls   // 6.4: a static module finds its own C++ types by name only

// A PIN, digit by digit, by finger, physical keys or a screen reader's Press. It keeps no digit, and shows and tells only
// how many there are:
//   PinPad { count: secret.count; onTyped: (text) => secret.type(text); onErased: secret.erase(); onCleared: secret.clear() }
FieldFrame {
    id: root

    required property int count                      // how many digits there are by now
    property bool shuffled: false                    // the digits lie in another order each time
    property string enterText: qsTr("Enter")
    property var keys: []                            // as they lie: ten digits, "clear" and "erase"

    signal typed(text: string)
    signal erased()
    signal cleared()
    signal submitted()

    function focusField(): void { display.forceActiveFocus(Qt.TabFocusReason) }
    function lay(): void {
        const digits = Array.from(display.order(root.shuffled))
        root.keys = digits.slice(0, 9).concat(["clear", digits[9], "erase"])
    }
    function strike(key: string): void {
        if (!display.activeFocus)
            display.forceActiveFocus(Qt.MouseFocusReason)
        if (key === "clear")
            root.cleared()
        else if (key === "erase")
            root.erased()
        else
            root.typed(key)
    }

    label: qsTr("PIN")
    onShuffledChanged: lay()
    onCountChanged: if (root.shuffled && root.count === 0) root.lay()
    Component.onCompleted: lay()

    SecretInput {
        id: display

        Layout.fillWidth: true
        implicitWidth: Theme.mm(64)
        implicitHeight: Theme.touchTalk
        digits: true
        objectName: root.objectName.length > 0 ? root.objectName + "-field" : ""
        Accessible.role: Accessible.StaticText
        Accessible.focusable: true
        Accessible.name: qsTr("%1: %n digit(s) entered", "", root.count).arg(root.label)
        Accessible.description: root.description
        onTyped: (text) => root.typed(text)
        onErased: root.erased()
        onSubmitted: root.submitted()

        TapHandler {
            onTapped: display.forceActiveFocus(Qt.MouseFocusReason)
        }
        FieldBackground {
            anchors.fill: parent
            focused: display.activeFocus
            wrong: root.error.length > 0
        }
        Row {
            readonly property int fitting: Math.max(0, Math.floor((display.width - Theme.mm(6)) / Theme.mm(4.6)))

            anchors.centerIn: parent
            spacing: Theme.mm(1.6)

            Repeater {
                model: Math.min(root.count, parent.fitting)

                Rectangle {
                    width: Theme.mm(3)
                    height: width
                    radius: width / 2
                    color: Theme.ink
                }
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: root.keys

            PinKey {
                id: key

                required property string modelData

                Layout.fillWidth: true
                face: modelData === "clear" ? qsTr("Clear") : modelData === "erase" ? "⌫" : modelData
                spoken: modelData === "clear" ? qsTr("Clear all digits")
                      : modelData === "erase" ? qsTr("Erase the last digit") : modelData
                quiet: modelData.length > 1
                objectName: root.objectName + "-" + modelData
                onStruck: root.strike(key.modelData)
            }
        }
    }
    ActionButton {
        Layout.fillWidth: true
        text: root.enterText
        kind: ActionButton.Primary
        objectName: root.objectName.length > 0 ? root.objectName + "-enter" : ""
        onClicked: root.submitted()
    }
}
