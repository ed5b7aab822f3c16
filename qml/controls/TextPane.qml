import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Roundtable.Theme

// Text of several lines; grows with what is written. Tab leaves it: a keyboard user must never be caught in a field.
FieldFrame {
    id: root

    property string text: ""
    property int maximumLength: 20000
    property int minimumLines: 3
    property string language: ""                 // of what is written, where it is not that of the screens
    readonly property alias typed: field.text
    readonly property int length: characters(field.text, maximumLength)
    readonly property bool tooLong: length > maximumLength
    readonly property string problem: tooLong ? qsTr("%1 must be %n character(s) or fewer", "", maximumLength).arg(label) : error
    readonly property rect cursor: field.cursorRectangle      // Page keeps it above the keyboard

    signal edited(text: string)

    function clear(): void { field.clear() }
    function insert(phrase: string): void {
        const before = field.text.slice(0, field.cursorPosition)
        field.insert(field.cursorPosition, (before.length > 0 && !/\s$/.test(before) ? " " : "") + phrase)
        field.forceActiveFocus()
    }
    function focusField(): void { field.forceActiveFocus(Qt.TabFocusReason) }

    Basic.TextArea {
        id: field

        readonly property bool prose: true
        readonly property string language: root.language
        property Item spelling: null             // whoever looks after it puts its marks here, and counts them
        property int misspelt: 0

        Layout.fillWidth: true
        implicitHeight: Math.max(lines.height * root.minimumLines, contentHeight) + topPadding + bottomPadding
        padding: Theme.mm(2.4)
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        font { family: Theme.fontFamily; pixelSize: Theme.bodySize }
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        inputMethodHints: Qt.ImhMultiLine | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        KeyNavigation.priority: KeyNavigation.BeforeItem
        Keys.priority: Keys.BeforeItem
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        objectName: root.objectName.length > 0 ? root.objectName + "-field" : ""
        Accessible.role: Accessible.EditableText
        Accessible.multiLine: true
        Accessible.name: root.label
        Accessible.description: root.described(field.misspelt)

        FontMetrics {
            id: lines

            font: field.font
        }

        background: FieldBackground {
            focused: field.activeFocus
            wrong: root.problem.length > 0
        }
    }
    FieldEcho {
        field: field
        kept: root.text
        onNews: (text) => root.edited(text)
    }
    CharacterCount {
        length: root.length
        maximum: root.maximumLength
    }
}
