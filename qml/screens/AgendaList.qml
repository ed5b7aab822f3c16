pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// What the procedure asks a meeting to go through, as a list of tasks. One tap says "done"; anything else opens it.
ColumnLayout {
    id: root

    required property MeetingEditor meeting

    signal answerAsked(prompt: string)

    spacing: 0

    Repeater {
        model: root.meeting.prompts

        RowLayout {
            id: line

            required property string key
            required property string question
            required property string stateWords
            required property string text
            required property bool forced
            required property var model
            readonly property string answer: model.state ?? "open"

            Layout.fillWidth: true
            spacing: Theme.gap

            TaskRow {
                Layout.fillWidth: true
                text: line.question
                hint: line.text
                status: line.answer === "open" ? TaskRow.Todo : TaskRow.Done
                statusText: line.answer === "open" && !line.forced ? qsTr("Heading") : line.stateWords
                objectName: "prompt-" + line.key
                onClicked: root.answerAsked(line.key)
            }
            ActionButton {
                text: qsTr("Done")
                visible: line.answer === "open" && root.meeting.editable
                objectName: "prompt-done-" + line.key
                Accessible.name: qsTr("Done: %1").arg(line.question)
                onClicked: root.meeting.answer(line.key, "done", "")
            }
        }
    }
}
