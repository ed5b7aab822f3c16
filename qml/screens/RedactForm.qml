pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Takes words, or a whole entry, out of the copies that leave. The words are chosen in the texts as they stand, by touch or
// by Shift and the arrows; the sealed record keeps them.
EntryForm {
    id: root

    readonly property var texts: meeting.redactable(subject)
    readonly property var chosen: fields.words ?? []
    property bool whole: false
    property string lacking: ""

    verb: "redact"
    saveText: qsTr("Redact")
    onAboutToSave: root.edited("target", root.subject)

    // No words chosen and the whole entry not asked for would take out more than somebody meant.
    function save(): void {
        root.lacking = root.whole || root.chosen.length > 0 ? "" : qsTr("Choose words first, or the whole entry.")
        if (root.lacking.length > 0)
            return wordsFrame.focusField()
        if (draft.committing)
            return
        root.aboutToSave()
        draft.commit()
    }
    function take(words: string): void {
        if (words.trim().length === 0 || root.chosen.includes(words))
            return
        root.lacking = ""
        root.edited("words", root.chosen.concat([words]))
    }
    function leave(words: string): void {
        const rest = root.chosen.filter((each) => each !== words)
        root.edited("words", rest.length > 0 ? rest : undefined)
    }

    WarningText {
        Layout.fillWidth: true
        text: qsTr("The sealed record keeps every word. Only the copies that leave lose them, and this can be withdrawn.")
    }
    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("What is redacted")
        value: root.whole ? "whole" : "words"
        options: [{ value: "words", text: qsTr("Words of the entry") }, { value: "whole", text: qsTr("The whole entry") }]
        objectName: "redact-what"
        onPicked: (value) => {
            root.whole = value === "whole"
            if (root.whole) {
                root.edited("words", undefined)
                root.edited("everywhere", undefined)
            }
        }
    }
    FieldFrame {
        id: wordsFrame

        Layout.fillWidth: true
        label: qsTr("Choose the words")
        hint: qsTr("Draw over them with a finger, or mark them with Shift and the arrow keys.")
        error: root.lacking.length > 0 ? root.lacking : root.errorAt("words")
        visible: !root.whole
        objectName: "redact-words"
        Component.onCompleted: root.enter("words", wordsFrame)

        function focusField(): void { texts.count > 0 ? texts.itemAt(0).focusField() : null }

        Repeater {
            id: texts

            model: root.texts.length             // by number, as in SummaryCard: other words make no new ones

            MarkedText {
                required property int index
                readonly property var modelData: root.texts[index] ?? ({ label: "", text: "" })

                Layout.fillWidth: true
                label: modelData.label
                text: modelData.text
                name: "redact-text-" + index
                onTaken: (words) => root.take(words)
            }
        }
    }
    FieldFrame {
        Layout.fillWidth: true
        label: qsTr("Words that go")
        hint: qsTr("A tap lets them stay.")
        visible: root.chosen.length > 0

        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            Repeater {
                model: root.chosen.length

                Chip {
                    required property int index
                    readonly property string said: root.chosen[index] ?? ""

                    text: "“" + (said.length > 60 ? said.slice(0, 57) + "…" : said) + "”  ×"
                    objectName: "redact-chosen-" + index
                    Accessible.name: qsTr("Let stay: %1").arg(said)
                    onClicked: root.leave(said)
                }
            }
        }
    }
    FormToggle {
        Layout.fillWidth: true
        form: root
        field: "everywhere"
        text: qsTr("Wherever these words stand in the copy, not only in this entry")
        visible: root.chosen.length > 0
    }
    FormChildren {
        Layout.fillWidth: true
        form: root
        label: qsTr("In whose copies")
        visible: options.length > 1 || error.length > 0
    }
    FormChips {
        Layout.fillWidth: true
        form: root
        field: "reason"
        list: "redactionReason"
        label: qsTr("Why")
    }
    FormLine {
        Layout.fillWidth: true
        form: root
        field: "authorisedBy"
        label: qsTr("Authorised by")
        hint: qsTr("Name and role")
    }
}
