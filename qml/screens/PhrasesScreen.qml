pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// The council's abbreviations and phrases, in both languages; a chair adds, changes and removes them.
Page {
    id: root

    property string field: "abbreviations"
    property int changing: -1                    // the phrase that is being changed; none: a new one
    property var about: []
    readonly property bool words: field !== "abbreviations"
    readonly property var rows: list(Session.phrases.revision, field)
    property string wrong: ""

    signal closed()

    function list(_revision: int, field: string): var {
        return field === "abbreviations" ? Session.phrases.abbreviations : Session.phrases.all(field)
    }
    function clear(): void {
        root.changing = -1
        root.about = []
        root.wrong = ""
        shortBox.clear()
        english.clear()
        welsh.clear()
    }
    function change(row: var): void {
        root.clear()
        root.changing = row.key ?? -1
        root.about = row.about ?? []
        shortBox.put(row.short ?? "")
        english.put(row.en)
        welsh.put(row.cy)
        english.focusField()
    }
    function keep(): void {
        root.wrong = root.words
            ? Session.phrases.putPhrase(root.field, root.about, english.typed, welsh.typed, root.changing)
            : Session.phrases.putAbbreviation(shortBox.typed, english.typed, welsh.typed)
        if (root.wrong.length === 0)
            root.clear()
    }
    function listOf(field: string): string {
        return field.startsWith("decide.") ? "outcomes" : field === "act.purpose" ? "actionKind"
             : field === "consent.rationale" ? "status" : ""
    }

    title: qsTr("Words and phrases")
    backText: qsTr("Back to meetings")
    onBack: root.closed()
    onFieldChanged: clear()
    actions: [
        ActionButton {
            text: root.changing < 0 ? qsTr("Add") : qsTr("Change it")
            kind: ActionButton.Primary
            objectName: "phrases-keep"
            onClicked: root.keep()
        },
        ActionButton {
            text: qsTr("Start again")
            kind: ActionButton.Quiet
            objectName: "phrases-clear"
            onClicked: root.clear()
        }
    ]

    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("For what")
        value: root.field
        options: [{ value: "abbreviations", text: qsTr("Abbreviations") },
                  { value: "decide.text", text: qsTr("The words of a decision") },
                  { value: "decide.basis", text: qsTr("The basis of a decision") },
                  { value: "act.purpose", text: qsTr("What an action is for") },
                  { value: "consent.rationale", text: qsTr("Reasons around consent") },
                  { value: "withhold.reason", text: qsTr("Why something is withheld") }]
        objectName: "phrases-field"
        onPicked: (value) => root.field = value
    }
    TypedBox {
        id: shortBox

        Layout.fillWidth: true
        label: qsTr("Abbreviation")
        hint: qsTr("Letters and digits in one word, up to 20.")
        error: root.wrong === "short" ? qsTr("Give letters and digits in one word, up to 20.") : ""
        fieldWidth: Theme.mm(50)
        maximumLength: 20
        visible: !root.words
        objectName: "phrases-short"
    }
    TypedBox {
        id: english

        Layout.fillWidth: true
        label: qsTr("In English")
        prose: true
        language: "en"
        error: root.wrong === "words" ? qsTr("Give the words in one language at least, up to 1000 characters.") : ""
        maximumLength: 1000
        objectName: "phrases-english"
    }
    TypedBox {
        id: welsh

        Layout.fillWidth: true
        label: qsTr("In Welsh")
        prose: true
        language: "cy"
        maximumLength: 1000
        objectName: "phrases-welsh"
    }
    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("Offered first for")
        hint: qsTr("For none: offered for all.")
        options: root.listOf(root.field).length > 0 ? Wording.choices(root.listOf(root.field)) : []
        multiple: true
        values: root.about
        visible: options.length > 0
        objectName: "phrases-about"
        onValuesPicked: (values) => root.about = values
    }
    Repeater {
        model: root.rows

        ColumnLayout {
            id: card

            required property var modelData
            readonly property string title: (modelData.short ? modelData.short + " → " : "") + (modelData.en || modelData.cy)

            Layout.fillWidth: true
            spacing: Theme.spaceTiny
            objectName: "phrase-" + (modelData.key ?? modelData.short)

            BodyText {
                Layout.fillWidth: true
                text: card.title
                strong: true
            }
            BodyText {
                Layout.fillWidth: true
                text: card.modelData.cy
                subdued: true
                visible: text.length > 0 && card.modelData.en.length > 0
            }
            RowLayout {
                spacing: Theme.gap

                ActionButton {
                    text: qsTr("Change")
                    compact: true
                    objectName: card.objectName + "-change"
                    Accessible.name: qsTr("Change: %1").arg(card.title)
                    onClicked: root.change(card.modelData)
                }
                ActionButton {
                    text: qsTr("Remove")
                    compact: true
                    objectName: card.objectName + "-remove"
                    Accessible.name: qsTr("Remove: %1").arg(card.title)
                    onClicked: root.words ? Session.phrases.removePhrase(card.modelData.key)
                                          : Session.phrases.removeAbbreviation(card.modelData.short)
                }
            }
        }
    }
}
