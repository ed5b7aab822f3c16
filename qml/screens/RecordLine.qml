pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// One line of a record: a heading, a labelled line, a note, or a drawn signature.
ColumnLayout {
    id: root

    required property string kind
    required property string label
    required property string text
    required property var ink

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
        visible: root.kind !== "heading" && root.kind !== "ink"
    }
    Repeater {
        model: root.kind === "ink" ? [root.ink] : []

        Rectangle {
            required property var modelData

            Layout.fillWidth: true
            Layout.maximumWidth: Theme.mm(96)
            implicitHeight: Theme.mm(22)
            radius: Theme.radius
            color: Theme.raised
            border { color: Theme.divider; width: Theme.line }
            Accessible.role: Accessible.Graphic
            Accessible.name: root.text

            SignatureInk {
                id: drawn

                anchors { fill: parent; margins: Theme.spaceTiny }
                readOnly: true
                pen: Math.max(1.5, Theme.mm(0.4))
                strokes: drawn.pointsOf(parent.modelData)
            }
        }
    }
}
