import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// A text as it stands, in which words are marked: a finger takes whole words, Shift and the arrows any letters.
ColumnLayout {
    id: root

    required property string label
    required property string text
    property string name: "marked"

    signal taken(words: string)

    function focusField(): void { words.forceActiveFocus(Qt.TabFocusReason) }
    // Whole words, without what stands around them.
    function mark(from: int, to: int): void {
        const text = words.text
        let start = Math.min(from, to), end = Math.max(from, to)
        while (start > 0 && /\S/.test(text[start - 1]))
            --start
        while (end < text.length && /\S/.test(text[end]))
            ++end
        while (start < end && /[\s.,;:!?()"'“”‘’]/.test(text[start]))
            ++start
        while (end > start && /[\s.,;:!?()"'“”‘’]/.test(text[end - 1]))
            --end
        words.select(start, end)
    }
    function take(): void {
        root.taken(words.selectedText)
        words.deselect()
    }

    spacing: Theme.spaceTiny

    Caption {
        Layout.fillWidth: true
        text: root.label
        strong: true
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: words.implicitHeight + 2 * Theme.spaceSmall
        radius: Theme.radius
        color: Theme.raised
        border { color: words.activeFocus ? Theme.accent : Theme.divider; width: Theme.line }

        TextEdit {
            id: words

            anchors { fill: parent; margins: Theme.spaceSmall }
            text: root.text
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            readOnly: true
            activeFocusOnTab: true
            selectByMouse: false                 // a finger selects nothing there in Qt 6.4: the handler does
            selectByKeyboard: true
            persistentSelection: true
            color: Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            font { family: Theme.fontFamily; pixelSize: Theme.bodySize }
            objectName: root.name
            Accessible.role: Accessible.EditableText
            Accessible.readOnly: true
            Accessible.multiLine: true
            Accessible.name: root.label
            Keys.onReturnPressed: root.take()
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

            TapHandler {                         // the form does not scroll away under the finger
                property int first: 0

                gesturePolicy: TapHandler.DragWithinBounds
                grabPermissions: PointerHandler.TakeOverForbidden
                onPressedChanged: if (pressed) {
                    words.forceActiveFocus(Qt.MouseFocusReason)
                    first = words.positionAt(point.position.x, point.position.y)
                    root.mark(first, first)
                }
                onPointChanged: if (pressed)
                    root.mark(first, words.positionAt(point.position.x, point.position.y))
            }
        }
    }
    ActionButton {
        text: qsTr("Redact what is marked")
        enabled: words.selectedText.trim().length > 0
        objectName: root.name + "-take"
        Accessible.name: qsTr("Redact what is marked in: %1").arg(root.label)
        onClicked: root.take()
    }
}
