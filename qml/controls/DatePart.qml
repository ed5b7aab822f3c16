import QtQuick
import QtQuick.Controls.Basic as Basic
import Roundtable.Theme

// Day, month or year of a date. Never moves on by itself.
Column {
    id: root

    required property string label
    property string group: ""
    property string text: ""
    property bool digitsOnly: true
    property bool wrong: false
    property real boxWidth: Theme.mm(14) * Theme.textScale
    readonly property alias typed: field.text

    signal edited(text: string)

    function show(): void { echo.show() }        // what is kept, also where that is what it was
    function focusField(): void { field.forceActiveFocus(Qt.TabFocusReason) }

    spacing: Theme.spaceTiny

    Caption {
        text: root.label
        color: Theme.ink
    }
    Basic.TextField {
        id: field

        width: root.boxWidth
        height: Math.max(Theme.touchTalk, contentHeight + Theme.mm(2))
        leftPadding: Theme.mm(2.4)
        rightPadding: Theme.mm(2.4)
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        font { family: Theme.fontFamily; pixelSize: Theme.bodySize }
        maximumLength: 12
        inputMethodHints: (root.digitsOnly ? Qt.ImhDigitsOnly : Qt.ImhNone) | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        objectName: root.objectName.length > 0 ? root.objectName + "-field" : ""
        Accessible.role: Accessible.EditableText
        Accessible.name: root.group.length > 0 ? qsTr("%1, %2").arg(root.label).arg(root.group) : root.label

        background: FieldBackground {
            focused: field.activeFocus
            wrong: root.wrong
        }
    }
    FieldEcho {
        id: echo

        field: field
        kept: root.text
        onNews: (text) => root.edited(text)
    }
}
