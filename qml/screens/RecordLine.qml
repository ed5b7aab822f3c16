import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// One line of a record: a heading, a labelled line, or a note.
ColumnLayout {
    id: root

    required property string kind
    required property string label
    required property string text

    spacing: 0

    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceLarge
        text: root.text
        visible: root.kind === "heading"
    }
    BodyText {
        Layout.fillWidth: true
        text: root.label
        strong: true
        visible: root.kind !== "heading" && root.label.length > 0
    }
    BodyText {
        Layout.fillWidth: true
        text: root.text
        subdued: root.kind === "note"
        visible: root.kind !== "heading"
    }
}
