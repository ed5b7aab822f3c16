pragma ComponentBehavior: Bound

import QtQuick
import Roundtable.App
import Roundtable.Controls

// Where every entry of the record is written: opens over the meeting, wherever one is. Closing it loses nothing; a
// refused entry can be set aside, and the meeting goes on.
Sheet {
    id: root

    required property MeetingEditor meeting
    property string verb: ""
    property string target: ""                   // the item, person or question that it is about
    property string draftKey: ""                 // an unfinished entry to go on with; else the form's own
    property var more: ({})                      // words or fields that the caller knows
    readonly property EntryForm form: item
    readonly property var here: ({ verb: verb, target: target, more: more })

    signal entrySaved(verb: string, ref: string)

    function show(verb: string, target: string, more: var): void {
        root.verb = verb
        root.target = target
        root.more = more ?? ({})
        root.draftKey = root.more.key ?? ""
        root.open()
    }
    function titleOf(verb: string): string {
        switch (verb) {
        case "decide": return qsTr("Add a decision")
        case "share": return qsTr("Add information")
        case "act": return qsTr("Add an action")
        case "consent": return qsTr("Record consent")
        case "competence": return qsTr("Add a finding of competence")
        case "invite": return qsTr("Invite somebody")
        case "add-child": return qsTr("Add a child")
        case "add-person": return qsTr("Add another person")
        case "consider-child": return qsTr("Consider another child")
        case "dissent": return qsTr("Record dissent")
        case "apologise": return qsTr("Apologies")
        case "answer": return qsTr("Answer a question of the agenda")
        case "correct": return qsTr("Correct an entry")
        case "withdraw": return qsTr("Withdraw an entry")
        }
        return ""
    }
    function componentOf(verb: string): Component {
        switch (verb) {
        case "decide": return decision
        case "share": return information
        case "act": return action
        case "consent": return consent
        case "competence": return competence
        case "invite": return invitation
        case "add-child": return child
        case "add-person": return person
        case "consider-child": return otherChild
        case "dissent": return dissent
        case "apologise": return apologies
        case "answer": return answer
        case "correct": return correction
        case "withdraw": return withdrawal
        }
        return null
    }

    title: titleOf(verb)
    content: componentOf(verb)
    actions: [
        ActionButton {
            text: root.form ? root.form.saveText : qsTr("Save")
            kind: ActionButton.Primary
            objectName: "entry-save"
            onClicked: if (root.form) root.form.save()
        },
        ActionButton {
            text: qsTr("Set aside and go on")
            visible: root.form !== null && root.form.wrong
            objectName: "entry-set-aside"
            onClicked: {
                root.form.setAside()
                root.close()
            }
        },
        ActionButton {
            text: qsTr("Discard")
            kind: ActionButton.Quiet
            visible: root.form !== null && root.form.filled
            objectName: "entry-discard"
            onClicked: {
                root.form.discard()
                root.close()
            }
        }
    ]

    readonly property Connections watch: Connections {
        target: root.form

        function onSaved(ref: string): void {
            const verb = root.verb
            root.close()
            root.entrySaved(verb, ref)
        }
    }
    property Component decision: Component { DecisionForm { meeting: root.meeting; key: root.draftKey || verb } }
    property Component information: Component { InformationForm { meeting: root.meeting; key: root.draftKey || verb } }
    property Component action: Component { ActionForm { meeting: root.meeting; key: root.draftKey || verb } }
    property Component consent: Component { ConsentForm { meeting: root.meeting; key: root.draftKey || verb } }
    property Component competence: Component { CompetenceForm { meeting: root.meeting; key: root.draftKey || verb } }
    property Component invitation: Component { InviteForm { meeting: root.meeting; key: root.draftKey || verb } }
    property Component child: Component { ChildForm { meeting: root.meeting; key: root.draftKey || verb } }
    property Component person: Component { PersonForm { meeting: root.meeting; key: root.draftKey || verb } }
    property Component otherChild: Component { OtherChildForm { meeting: root.meeting; key: root.draftKey || verb } }
    property Component dissent: Component {
        DissentForm { meeting: root.meeting; decision: root.target; key: root.draftKey || "dissent:" + root.target }
    }
    property Component apologies: Component {
        ApologiesForm { meeting: root.meeting; attendee: root.target; key: root.draftKey || "apologise:" + root.target }
    }
    property Component answer: Component {
        AnswerForm { meeting: root.meeting; prompt: root.target; key: root.draftKey || "answer:" + root.target }
    }
    property Component correction: Component {
        CorrectForm {
            meeting: root.meeting
            target: root.target
            correctable: root.more.correctable ?? ["text"]
            key: root.draftKey || "correct:" + root.target
        }
    }
    property Component withdrawal: Component {
        WithdrawForm {
            meeting: root.meeting
            target: root.target
            words: root.more.words ?? ""
            key: root.draftKey || "withdraw:" + root.target
        }
    }
}
