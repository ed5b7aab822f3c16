pragma ComponentBehavior: Bound

import QtQuick
import Roundtable.App

// Which form writes which verb, and what it is called. Every form is told the same: which meeting, under which key its
// draft lies, which entry it puts right, and what it is about.
QtObject {
    id: root

    required property MeetingEditor meeting
    property string key: ""
    property string corrects: ""
    property string subject: ""

    function of(verb: string): Component {
        return root[verb.replace(/-(.)/g, (dash, letter) => letter.toUpperCase())] ?? null
    }
    function titleOf(verb: string): string {
        switch (verb) {
        case "decide": return qsTr("Add a decision")
        case "share": return qsTr("Add information")
        case "withhold": return qsTr("Record that information is withheld")
        case "outstanding": return qsTr("Ask for information that is still wanted")
        case "act": return qsTr("Add an action")
        case "progress": return qsTr("What became of the action")
        case "protect": return qsTr("Add a protection measure")
        case "family": return qsTr("What the family is told")
        case "consent": return qsTr("Record consent")
        case "competence": return qsTr("Add a finding of competence")
        case "invite": return qsTr("Invite somebody")
        case "add-child": return qsTr("Add a child")
        case "add-person": return qsTr("Add another person")
        case "consider-child": return qsTr("Consider another child")
        case "dissent": return qsTr("Record dissent")
        case "apologise": return qsTr("Apologies")
        case "answer": return qsTr("Answer a question of the agenda")
        case "overrun": return qsTr("Why a clock ran out")
        case "adjourn": return qsTr("Adjourn the meeting")
        case "cancel": return qsTr("Cancel the meeting")
        case "take-chair": return qsTr("Take the chair")
        case "reconvene": return qsTr("Convene the meeting that follows")
        case "outcome": return qsTr("How the enquiry ended")
        case "addendum": return qsTr("Add to the sealed record")
        case "distribute": return qsTr("Mark what was sent to whom")
        case "redact": return qsTr("Redact an entry")
        case "correct": return qsTr("Correct an entry")
        case "withdraw": return qsTr("Withdraw an entry")
        }
        return ""
    }

    readonly property Component decide: Component {
        DecisionForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component share: Component {
        InformationForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component withhold: Component {
        WithholdForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component outstanding: Component {
        OutstandingForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component act: Component {
        ActionForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component progress: Component {
        ProgressForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component protect: Component {
        ProtectForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component family: Component {
        FamilyForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component consent: Component {
        ConsentForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component competence: Component {
        CompetenceForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component invite: Component {
        InviteForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component addChild: Component {
        ChildForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component addPerson: Component {
        PersonForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component considerChild: Component {
        OtherChildForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component dissent: Component {
        DissentForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component apologise: Component {
        ApologiesForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component answer: Component {
        AnswerForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component overrun: Component {
        OverrunForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component adjourn: Component {
        AdjournForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component cancel: Component {
        CancelForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component takeChair: Component {
        TakeChairForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component reconvene: Component {
        ReconveneForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component outcome: Component {
        OutcomeForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component addendum: Component {
        AddendumForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component distribute: Component {
        DistributeForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component redact: Component {
        RedactForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
    readonly property Component withdraw: Component {
        WithdrawForm { meeting: root.meeting; key: root.key; corrects: root.corrects; subject: root.subject }
    }
}
