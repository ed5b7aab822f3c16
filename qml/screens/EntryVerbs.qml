pragma ComponentBehavior: Bound

import QtQuick
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// What may still be done with an entry: what its own kind offers, putting it right, withdrawing it, reading what it said
// before.
FittedFlow {
    id: root

    required property MeetingEditor meeting
    required property string key
    property string heading: ""
    property var verbs: []                       // [{ code, text }]
    property bool editable: meeting.editable     // can be put right and withdrawn
    readonly property Cells corrected: Cells { list: root.meeting.corrected; key: root.key }
    readonly property int corrections: corrected.of("corrections") || 0
    // Of the sealed record; not of a redaction itself, nor of what has no name of its own.
    readonly property bool redactable: meeting.state === MeetingEditor.Sealed && meeting.mayChair && !/^(~|$)/.test(key)
                                       && meeting.verbOf(key) !== "redact"

    signal asked(verb: string)

    spacing: Theme.gap
    visible: editable || corrections > 0 || verbs.length > 0 || redactable

    Repeater {
        model: root.verbs.length                 // by number, as in SummaryCard: other words make no new chips

        Chip {
            required property int index
            readonly property var modelData: root.verbs[index] ?? ({ code: "", text: "" })

            text: modelData.text
            quiet: true
            objectName: "entry-" + modelData.code
            Accessible.name: qsTr("%1: %2").arg(text).arg(root.heading)
            onClicked: root.asked(modelData.code)
        }
    }
    Chip {
        text: qsTr("Correct")
        quiet: true
        visible: root.editable
        objectName: "entry-correct"
        Accessible.name: qsTr("Correct: %1").arg(root.heading)
        onClicked: root.asked("correct")
    }
    Chip {
        text: qsTr("Withdraw")
        quiet: true
        visible: root.editable
        objectName: "entry-withdraw"
        Accessible.name: qsTr("Withdraw: %1").arg(root.heading)
        onClicked: root.asked("withdraw")
    }
    Chip {
        text: qsTr("Redact")
        quiet: true
        visible: root.redactable
        objectName: "entry-redact"
        Accessible.name: qsTr("Redact: %1").arg(root.heading)
        onClicked: root.asked("redact")
    }
    Chip {
        text: qsTr("Corrected %n time(s)", "", root.corrections)
        quiet: true
        visible: root.corrections > 0
        objectName: "entry-history"
        Accessible.name: qsTr("What it said before: %1").arg(root.heading)
        onClicked: root.asked("history")
    }
}
