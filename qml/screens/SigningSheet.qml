pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// One person answers for each decision. To dissent, to abstain or not to have been there weighs as much as to agree.
Sheet {
    id: root

    required property MeetingEditor meeting
    property string attendee: ""
    property string name: ""
    property string method: "spoken"             // never a code: that is typed by whom it belongs to, where they sign
    property string language: Session.language   // of the hand-over, and its text size in percent
    property int scale: [200, 150, 125].find((size) => Session.looks.textScale * 100 >= size) ?? 100
    property int request: 0
    property string pendingDecision: ""
    property string refusedAt: ""
    property string refusal: ""
    readonly property Rows rows: Rows {
        list: root.meeting.signoffs
        roles: ["attendee", "decision", "number", "text", "response", "responseWords", "comment", "involved", "earlier"]
    }
    readonly property var items: rows.all.filter((row) => row.attendee === root.attendee)
    readonly property var unanswered: items.filter((row) => (row.response.length === 0 || row.earlier) && row.involved)

    function show(attendee: string, name: string, method: string): void {
        root.attendee = attendee
        root.name = name
        root.method = method
        root.refusedAt = ""
        root.open()
    }
    function sign(decisions: var, response: string, comment: string): void {
        root.refusedAt = ""
        root.pendingDecision = decisions[0]
        root.request = root.meeting.sign(root.attendee, decisions, response, root.method, comment)
    }

    title: qsTr("%1 answers").arg(name)
    actions: [
        ActionButton {
            text: qsTr("Agrees to all")
            kind: ActionButton.Primary
            visible: root.unanswered.length > 0
            objectName: "sign-all"
            onClicked: root.sign(root.unanswered.map((row) => row.decision), "agree", "")
        },
        ActionButton {
            text: qsTr("Hand the tablet to them")
            visible: root.unanswered.length > 0
            objectName: "sign-hand-over"
            onClicked: Handing.begin(root.meeting, root.attendee, root.language, root.scale)
        },
        ActionButton {
            text: qsTr("Finished")
            visible: root.unanswered.length === 0
            objectName: "sign-finished"
            onClicked: root.close()
        }
    ]

    ColumnLayout {
        spacing: Theme.spaceLarge

        ChoiceChips {
            Layout.fillWidth: true
            label: qsTr("How they answer")
            options: [{ value: "spoken", text: qsTr("They say it") }, { value: "witnessed", text: qsTr("I am the witness") },
                      { value: "signature", text: qsTr("They signed on paper") }]
            value: root.method
            objectName: "sign-method"
            onPicked: (value) => root.method = value
        }
        Repeater {
            model: root.items.length

            SigningCard {
                required property int index

                Layout.fillWidth: true
                row: root.items[index]
                error: root.refusedAt === row.decision ? root.refusal : ""
                onAnswered: (decision, response, comment) => root.sign([decision], response, comment)
            }
        }
        ChoiceChips {
            Layout.fillWidth: true
            label: qsTr("Language on the tablet that is handed over")
            options: [{ value: "en", text: qsTr("In English") }, { value: "cy", text: qsTr("In Welsh") }]
            value: root.language
            visible: root.unanswered.length > 0
            objectName: "hand-over-language"
            onPicked: (value) => root.language = value
        }
        ChoiceChips {
            Layout.fillWidth: true
            label: qsTr("Text size on the tablet that is handed over")
            options: [100, 125, 150, 200].map((size) => ({ value: String(size), text: qsTr("%1 %").arg(size) }))
            value: String(root.scale)
            visible: root.unanswered.length > 0
            objectName: "hand-over-scale"
            onPicked: (value) => root.scale = Number(value)
        }
    }
    readonly property Connections watch: Connections {
        target: root.meeting

        function onRefused(request: int, verb: string, problem: var): void {
            if (request !== root.request)
                return
            root.refusedAt = root.pendingDecision
            root.refusal = [problem.title, problem.advice].filter((part) => part.length > 0).join("\n")
        }
    }
}
