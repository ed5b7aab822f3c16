import QtQuick
import QtQuick.Controls.Basic as Basic
import QtQuick.Layouts
import Roundtable.Theme

// One line of text. `text` is what the screen keeps and `edited` says each change; typing never waits for the screen.
FieldFrame {
    id: root

    property string text: ""
    property int maximumLength: 20000
    property int inputMethodHints: Qt.ImhNone
    property string accessibleName: label        // where the visible label needs its group: "Day, date of birth"
    property bool prose: false                   // sentences, which have a spelling; not names or numbers
    property string language: ""                 // of what is written, where it is not that of the screens
    property real fieldWidth: -1                 // for short answers; else as wide as there is room
    readonly property alias typed: field.text
    readonly property int length: characters(field.text, maximumLength)
    readonly property bool tooLong: length > maximumLength
    readonly property string problem: tooLong ? qsTr("%1 must be %n character(s) or fewer", "", maximumLength).arg(label) : error

    signal edited(text: string)
    signal accepted()

    function clear(): void { field.clear() }
    function focusField(): void { field.forceActiveFocus(Qt.TabFocusReason) }

    Basic.TextField {
        id: field

        readonly property bool prose: root.prose
        readonly property string language: root.language
        property Item spelling: null             // whoever looks after it puts its marks here, and counts them
        property int misspelt: 0

        Layout.fillWidth: root.fieldWidth < 0
        Layout.preferredWidth: root.fieldWidth
        implicitHeight: Math.max(Theme.touchTalk, contentHeight + topPadding + bottomPadding)
        leftPadding: Theme.mm(2.4)
        rightPadding: Theme.mm(2.4)
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        font { family: Theme.fontFamily; pixelSize: Theme.bodySize }
        inputMethodHints: root.inputMethodHints | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        objectName: root.objectName.length > 0 ? root.objectName + "-field" : ""
        Accessible.role: Accessible.EditableText
        Accessible.name: root.accessibleName
        Accessible.description: root.described(field.misspelt)
        onAccepted: root.accepted()

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
