pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Controls

// One person at the table reads what was decided, says what they think of each, and signs in the way they like. There is
// nothing else here and no way to anything else: what is not signed can only be handed back.
Page {
    id: root

    required property string name
    required property string agency
    required property string chair               // who gave the tablet, and gets it back
    required property var items                  // [{ ref, number, text }]
    property string stage: "asking"              // then "sent", and "signed", "witnessed", "returned" or "refused"
    property string check: ""                    // of the text that was signed
    property bool practice: false
    property int tries: 0                        // with a code of their own; 0: they have none, or it is off
    property int codeCount: 0                    // digits of it by now
    property bool codeWrong: false
    property bool tried: false
    property var problemsFound: []
    property int shown: 0                        // decisions that were in sight to their last word
    property int open: 0                         // and those without an answer
    readonly property bool codeRefused: codeWrong && codeCount === 0 && stage === "asking"
    readonly property bool over: stage !== "asking" && stage !== "sent"

    signal signed(answers: var, way: string, strokes: var, typedName: string)    // answers: [{ decision, response, comment }]
    signal handedBack()
    signal codeTyped(text: string)
    signal codeErased()
    signal codeCleared()
    signal languageAsked()
    signal looksAsked()

    function all(): var { return Array.from({ length: cards.count }, (_, i) => cards.itemAt(i) as HandoverCard) }
    function sign(): void {
        const problems = [], answers = []
        root.tried = true
        for (const card of root.all()) {
            if (!card.complete)
                problems.push({ text: card.missing, field: card })
            answers.push({ decision: card.ref, response: card.response, comment: card.asks ? card.comment.trim() : "" })
        }
        if (!way.complete)
            problems.push({ text: way.missing, field: way })
        root.problemsFound = problems
        if (problems.length === 0)
            root.signed(answers, way.chosen, way.strokes, way.typedName)
    }
    // A decision counts as shown once its last word was in sight; only then may one tap agree to the rest.
    function look(): void {
        const cards = root.all()
        for (const card of cards)
            card.seen = card.seen || root.inSight(card.words)
        root.shown = cards.filter((card) => card.seen).length
        root.open = cards.filter((card) => card.response.length === 0).length
    }
    function agreeToTheRest(): void {
        root.look()
        if (root.shown < cards.count)
            return
        root.all().filter((card) => card.response.length === 0).forEach((card) => card.response = "agree")
        root.look()
    }

    title: over ? ({ signed: qsTr("Signed"), witnessed: qsTr("Answered"), returned: qsTr("Handed back"),
                     refused: qsTr("Not saved") })[stage] : name
    subtitle: over ? "" : agency
    problems: over ? [] : codeRefused ? [{ text: way.missing, field: way }] : problemsFound
    trailing: [
        Badge {
            text: qsTr("Practice")
            kind: Badge.Warning
            visible: root.practice
            Accessible.name: qsTr("Practice: nothing here is real")
        },
        ActionButton {
            //: The other language, by its own name: English on a Welsh screen, Cymraeg on an English one.
            text: qsTr("Cymraeg")
            compact: true
            objectName: "language"
            focusPolicy: Qt.TabFocus         // a touch leaves the keyboard in the field
            onClicked: root.languageAsked()
        },
        ActionButton {
            //: Large and small letters: how the screen looks. Short, because it stands on every screen.
            text: qsTr("Aa")
            compact: true
            objectName: "display"
            focusPolicy: Qt.TabFocus         // a touch leaves the keyboard in the field
            Accessible.name: qsTr("Aa: text and colours")
            onClicked: root.looksAsked()
        }
    ]
    actions: [
        ActionButton {
            text: root.stage === "sent" ? qsTr("Saving…") : way.way === "witness" ? qsTr("Give to the chair") : qsTr("Sign")
            kind: ActionButton.Primary
            visible: !root.over
            enabled: root.stage === "asking"
            objectName: "handover-sign"
            onClicked: root.sign()
        },
        ActionButton {
            text: qsTr("Hand back without signing")
            visible: !root.over
            enabled: root.stage === "asking"
            objectName: "handover-back"
            onClicked: root.handedBack()
        }
    ]
    onOverChanged: scrollToTop()

    BodyText {
        Layout.fillWidth: true
        text: qsTr("This is what the meeting decided. Read each decision and answer for yourself; "
                   + "to disagree weighs as much as to agree, and stands in the record just the same.")
        visible: !root.over
    }
    Repeater {
        id: cards

        model: root.over ? 0 : root.items.length // by number, as in SummaryCard: what was answered stays answered

        HandoverCard {
            required property int index
            readonly property var modelData: root.items[index] ?? ({ ref: "", number: "", text: "" })

            Layout.fillWidth: true
            ref: modelData.ref
            number: modelData.number
            decision: modelData.text
            checked: root.tried
        }
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("I agree to the %n decision(s) without an answer", "", root.open)
        visible: !root.over && root.open > 1 && root.shown === root.items.length
        objectName: "handover-agree-rest"
        onClicked: root.agreeToTheRest()
    }
    SigningWay {
        id: way

        Layout.fillWidth: true
        chair: root.chair
        tries: root.tries
        codeCount: root.codeCount
        codeWrong: root.codeWrong
        checked: root.tried
        visible: !root.over
        onCodeTyped: (text) => root.codeTyped(text)
        onCodeErased: root.codeErased()
        onCodeCleared: root.codeCleared()
        onSubmitted: if (root.stage === "asking") root.sign()
    }
    HandoverReceipt {
        Layout.fillWidth: true
        stage: root.stage
        chair: root.chair
        check: root.check
        visible: root.over
    }
    Timer {
        interval: 250
        running: root.stage === "asking"
        repeat: true
        onTriggered: root.look()
    }
}
