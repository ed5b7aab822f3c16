pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Controls

// One person at the table reads what was decided, says what they think of each, and signs. There is nothing else here and
// no way to anything else: what is not signed can only be handed back.
Page {
    id: root

    required property string name
    required property string agency
    required property string chair               // who gave the tablet, and gets it back
    required property var items                  // [{ ref, number, text }]
    property string check: ""                    // of the text that was signed; not empty: it is signed
    property bool returned: false                // handed back without signing
    property bool practice: false
    property real textScale: 1
    property bool tried: false
    property var problemsFound: []
    readonly property bool over: check.length > 0 || returned

    signal signed(answers: var, strokes: var, typedName: string)    // answers: [{ decision, response, comment }]
    signal handedBack()
    signal languageAsked()
    signal textScaleAsked(scale: real)

    function sign(): void {
        const problems = [], answers = []
        root.tried = true
        for (let i = 0; i < cards.count; ++i) {
            const card = cards.itemAt(i) as HandoverCard
            if (!card.complete)
                problems.push({ text: card.missing, field: card })
            answers.push({ decision: card.ref, response: card.response, comment: card.asks ? card.comment.trim() : "" })
        }
        if (!pad.signed)
            problems.push({ text: qsTr("Sign with a finger, or type your name."), field: pad })
        root.problemsFound = problems
        if (problems.length === 0)
            root.signed(answers, pad.strokes, pad.typing ? pad.typedName.trim() : "")
    }

    title: over ? check.length > 0 ? qsTr("Signed") : qsTr("Handed back") : name
    subtitle: over ? "" : agency
    problems: over ? [] : problemsFound
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
            onClicked: root.languageAsked()
        },
        ActionButton {
            text: "A−"
            compact: true
            enabled: root.textScale > 1
            objectName: "text-smaller"
            Accessible.name: qsTr("Smaller text")
            onClicked: root.textScaleAsked(Math.max(1, root.textScale - 0.25))
        },
        ActionButton {
            text: "A+"
            compact: true
            enabled: root.textScale < 2
            objectName: "text-larger"
            Accessible.name: qsTr("Larger text")
            onClicked: root.textScaleAsked(Math.min(2, root.textScale + 0.25))
        }
    ]
    actions: [
        ActionButton {
            text: qsTr("Sign")
            kind: ActionButton.Primary
            visible: !root.over
            objectName: "handover-sign"
            onClicked: root.sign()
        },
        ActionButton {
            text: qsTr("Hand back without signing")
            visible: !root.over
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

        model: root.over ? null : root.items

        HandoverCard {
            required property var modelData

            Layout.fillWidth: true
            ref: modelData.ref
            number: modelData.number
            words: modelData.text
            checked: root.tried
        }
    }
    SignaturePad {
        id: pad

        Layout.fillWidth: true
        label: qsTr("Your signature")
        error: root.tried && !signed ? qsTr("Sign with a finger, or type your name.") : ""
        visible: !root.over
        objectName: "handover-signature"
    }
    StatusBanner {
        Layout.fillWidth: true
        text: root.check.length > 0 ? qsTr("Thank you. Your answers are in the record.")
            : root.returned ? qsTr("Nothing was signed.") : ""
        kind: root.check.length > 0 ? StatusBanner.Success : StatusBanner.Info
        objectName: "handover-over"
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("Give the tablet back to %1.").arg(root.chair)
        visible: root.over
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Text check %1").arg(root.check)
        lead: true
        strong: true
        visible: root.check.length > 0
    }
    Caption {
        Layout.fillWidth: true
        text: qsTr("Write it down if you like: it changes with every change of the text.")
        visible: root.check.length > 0
    }
}
