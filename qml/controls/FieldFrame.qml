import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// What every field has around it: a visible label, an optional hint of one sentence, and the error above the box with
// a bar at the left, in the same words as in the error summary.
Item {
    id: root

    required property string label
    property string hint: ""
    property string error: ""
    property bool optional: false
    property bool labelHidden: false          // only where a heading right above says the same
    default property alias content: body.data
    readonly property string description: Array.of(error, hint).filter((part) => part.length > 0).join(". ")

    // With what a reader cannot see: the dots under words.
    function described(misspelt: int): string {
        const words = misspelt > 0 ? qsTr("%n word(s) that no dictionary has; F7 goes there", "", misspelt) : ""
        return Array.of(root.description, words).filter((part) => part.length > 0).join(". ")
    }
    // As the record counts: code points after NFC, so that a letter with its accent apart and a character beyond the first
    // plane are one each. Only near the limit; a long text is not composed anew at each key.
    function characters(text: string, maximum: int): int {
        return text.length > maximum * 0.7 ? text.normalize("NFC").replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, "_").length : text.length
    }

    implicitWidth: column.implicitWidth + column.anchors.leftMargin
    implicitHeight: column.implicitHeight

    Rectangle {
        width: Theme.mm(0.9)
        height: parent.height
        color: Theme.danger
        visible: root.error.length > 0
    }
    ColumnLayout {
        id: column

        anchors {
            left: parent.left
            right: parent.right
            leftMargin: root.error.length > 0 ? Theme.mm(3) : 0
        }
        spacing: Theme.spaceTiny

        BodyText {
            Layout.fillWidth: true
            text: root.optional ? qsTr("%1 (optional)").arg(root.label) : root.label
            strong: true
            visible: !root.labelHidden
        }
        BodyText {
            Layout.fillWidth: true
            text: root.hint
            subdued: true
            visible: root.hint.length > 0
        }
        BodyText {
            Layout.fillWidth: true
            text: root.error
            strong: true
            color: Theme.dangerText
            visible: root.error.length > 0
        }
        ColumnLayout {
            id: body

            Layout.fillWidth: true
            spacing: Theme.spaceSmall
        }
    }
}
