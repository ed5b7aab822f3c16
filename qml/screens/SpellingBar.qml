pragma ComponentBehavior: Bound

import QtQuick
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Above the keyboard: the word at the caret that no dictionary has, and what it may have been meant to be. A tap, or Ctrl
// and its number, puts that in its place; nothing is replaced by itself. The menu key goes to the suggestions, F7 to the
// next such word.
Rectangle {
    id: root

    required property Item target                    // what has the focus
    property bool yields: false                      // something else stands here: what an abbreviation stands for
    property SpellingMarks marks: null               // of the field that is written in, also while the focus is in here
    readonly property Item field: marks ? marks.field : null
    readonly property var here: marks && !yields ? marks.spelled.here : ({})
    readonly property bool shown: here.word !== undefined

    function isProse(item: Item): bool {
        return item !== null && item.prose === true && item.readOnly === false
    }
    function follow(): void {
        for (let at = root.target; at; at = at.parent) {
            if (at === root)
                return
        }
        if (!root.isProse(root.target)) {
            root.marks = null
            return
        }
        if (!root.target.spelling)
            root.target.spelling = checker.createObject(root.target, { field: root.target })
        root.marks = root.target.spelling
    }
    function take(index: int): void {
        if (!root.shown || !words.itemAt(index)?.visible)        // only what is seen is taken
            return
        const into = root.field, from = root.here.from, to = root.here.to, word = root.marks.spelled.suggestions[index]
        into.forceActiveFocus(Qt.OtherFocusReason)   // before these chips go, and the focus with them
        into.remove(from, to)
        into.insert(from, word)
        into.cursorPosition = from + word.length
    }
    function leave(): void {
        if (!root.shown)
            return
        root.field.forceActiveFocus(Qt.OtherFocusReason)
        Spelling.leave(root.here.word)
    }
    function goOn(): void {
        const at = root.marks.spelled.next(root.field.cursorPosition)
        if (at < 0)
            return
        root.field.cursorPosition = at
        root.field.forceActiveFocus(Qt.OtherFocusReason)
    }
    function enter(): void {
        const first = words.count > 0 ? words.itemAt(0) : leaving
        first.forceActiveFocus(Qt.TabFocusReason)
    }

    implicitHeight: shown ? row.implicitHeight + 2 * Theme.spaceTiny : 0
    visible: shown
    color: Theme.raised
    onTargetChanged: root.follow()
    objectName: "spelling-bar"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.shown ? row.title : ""
    Keys.onEscapePressed: root.field.forceActiveFocus(Qt.OtherFocusReason)

    // One line, whatever the size of the text: it stands where the page is needed. The sentence goes first where room is
    // short, because the word itself has its dots; then the less likely suggestions.
    Row {
        id: row

        readonly property string title: root.shown ? qsTr("No dictionary has “%1”.").arg(root.here.word) : ""

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.spaceLarge
            rightMargin: Theme.spaceLarge
        }
        spacing: Theme.gap

        function upTo(index: int): real {
            let wide = leaving.implicitWidth
            for (let i = 0; i <= index && i < words.count; ++i)
                wide += Theme.gap + (words.itemAt(i)?.implicitWidth ?? 0)
            return wide
        }

        BodyText {
            id: sentence

            visible: row.upTo(words.count - 1) + Theme.gap + implicitWidth <= row.width
            height: Theme.touchTalk
            verticalAlignment: Text.AlignVCenter
            text: row.title
        }
        Repeater {
            id: words

            model: root.shown ? root.marks.spelled.suggestions : []

            Chip {
                required property string modelData
                required property int index

                text: modelData
                quiet: true
                visible: row.upTo(index) <= row.width
                focusPolicy: Qt.TabFocus             // a tap leaves the keyboard to the field
                objectName: "spelling-" + index
                //: A word that may have been meant; a tap puts it in the place of the other.
                Accessible.name: qsTr("Write “%1” instead").arg(modelData)
                onClicked: root.take(index)
            }
        }
        Chip {
            id: leaving

            text: qsTr("Leave it")
            quiet: true
            focusPolicy: Qt.TabFocus
            objectName: "spelling-leave"
            Accessible.name: qsTr("Leave it: “%1” is right in this meeting").arg(root.here.word ?? "")
            onClicked: root.leave()
        }
    }
    Component { id: checker; SpellingMarks {} }
    Shortcut {
        sequence: "F7"
        enabled: root.field !== null && root.field.misspelt > 0
        onActivated: root.goOn()
    }
    Shortcut {
        sequences: ["Menu", "Shift+F10"]
        enabled: root.shown
        onActivated: root.enter()
    }
    Shortcut {
        sequence: "Ctrl+0"
        enabled: root.shown
        onActivated: root.leave()
    }
    Instantiator {
        model: 4                                     // as many as are suggested

        Shortcut {
            required property int index

            sequence: "Ctrl+" + (index + 1)
            enabled: root.shown
            onActivated: root.take(index)
        }
    }
}
