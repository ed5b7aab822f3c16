pragma ComponentBehavior: Bound

import QtQuick
import Roundtable.App
import Roundtable.Theme

// Dots under the words of a field that no dictionary has. They say it to eyes only; to everybody else the field's
// description and the SpellingBar do.
Item {
    id: root

    required property Item field                     // TextInput or TextEdit
    readonly property alias spelled: spelled
    readonly property var marks: spelled.marks
    readonly property real dot: Theme.mm(0.5)
    readonly property bool line: field instanceof TextInput  // which leaves its padding out where it tells a place
    readonly property real inset: line ? field.leftPadding : 0
    readonly property real drop: line ? field.topPadding : 0

    // What moves words beside the text itself: another width, a line more; and a line that scrolls with its caret.
    readonly property var moved: [width, height, field.font.pixelSize, field.contentHeight,
                                  line ? field.cursorPosition : 0]

    // A word that goes over the end of a line is underlined to that end.
    function place(from: int, to: int, _moved: var): rect {
        if (to > root.field.length)                  // the text is shorter by now, and the marks not yet moved
            return Qt.rect(0, 0, 0, 0)
        const start = root.field.positionToRectangle(from), end = root.field.positionToRectangle(to)
        const right = Math.min(root.width, end.y === start.y ? end.x : root.width)
        return Qt.rect(start.x + root.inset, start.y + root.drop + start.height - root.dot, Math.max(0, right - start.x), root.dot)
    }
    function look(): void { spelled.look(root.field.text, root.field.cursorPosition) }

    anchors.fill: parent
    clip: true
    Accessible.ignored: true
    Component.onCompleted: root.look()

    Repeater {
        model: root.marks.length

        Row {
            id: mark

            required property int index
            readonly property var told: root.marks[index] ?? ({ from: 0, to: 0, word: "" })
            readonly property rect under: root.place(told.from, told.to, root.moved)

            x: under.x
            y: under.y
            spacing: root.dot
            objectName: "misspelt-" + told.word
            Accessible.ignored: true

            Repeater {
                model: Math.min(40, Math.ceil(mark.under.width / (2 * root.dot)))

                Rectangle {
                    width: root.dot
                    height: root.dot
                    color: Theme.dangerText
                    Accessible.ignored: true
                }
            }
        }
    }
    SpelledText {
        id: spelled

        spelling: Spelling
        language: root.field.language ?? ""
        onMarksChanged: root.field.misspelt = spelled.count
    }
    Connections {
        target: root.field

        function onTextChanged(): void { root.look() }
        function onCursorPositionChanged(): void { root.look() }
    }
}
