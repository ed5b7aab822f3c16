pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// The entries of one or two kinds under a heading; the heading stays away while there is none, unless something is said
// for that case.
ColumnLayout {
    id: root

    required property MeetingEditor meeting
    required property var kinds                  // verbs
    property string heading: ""
    property string emptyText: ""
    readonly property Rows notes: Rows {
        list: root.meeting.notes
        roles: ["kind", "kindWords", "text", "lines", "children", "by", "at"]
    }
    readonly property var rows: notes.all.filter((row) => root.kinds.includes(row.kind))

    signal entryAsked(verb: string, target: string, more: var)

    spacing: Theme.spaceMedium
    visible: rows.length > 0 || emptyText.length > 0

    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceMedium
        text: root.heading
        visible: root.heading.length > 0
    }
    BodyText {
        Layout.fillWidth: true
        text: root.emptyText
        subdued: true
        visible: root.rows.length === 0 && text.length > 0
    }
    Repeater {
        model: root.rows.length

        NoteCard {
            required property int index

            Layout.fillWidth: true
            meeting: root.meeting
            row: root.rows[index] ?? ({ key: "" })
            onEntryAsked: (verb, target, more) => root.entryAsked(verb, target, more)
        }
    }
}
