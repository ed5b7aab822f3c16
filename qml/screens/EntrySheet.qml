pragma ComponentBehavior: Bound

import QtQuick
import Roundtable.App
import Roundtable.Controls

// Where every entry of the record is written or put right: opens over the meeting, wherever one is. Closing it loses
// nothing; a refused entry can be set aside, and the meeting goes on.
Sheet {
    id: root

    required property MeetingEditor meeting
    property string verb: ""
    property string target: ""                   // the item, person or question that it is about
    property var more: ({})                      // what the caller knows: key (an unfinished entry), fields, field
    readonly property EntryForm form: item
    readonly property var here: ({ verb: verb, target: target, more: more })
    readonly property EntryForms forms: EntryForms { meeting: root.meeting }

    signal entrySaved(verb: string, ref: string)

    function show(verb: string, target: string, more: var): void {
        root.verb = verb
        root.target = target
        root.more = more ?? ({})
        forms.corrects = verb === "correct" ? target : ""
        forms.subject = target
        forms.key = root.more.key ?? (target.length > 0 ? verb + ":" + target : verb)
        root.content = forms.of(verb === "correct" ? root.meeting.verbOf(target) : verb)
        root.open()
        if (!root.form)
            return
        root.form.begin(root.more.fields ?? ({}))
        const place = root.more.field ? root.form.placeOf(root.more.field) : null
        if (place)
            Qt.callLater(() => place.focusField())
    }

    title: forms.titleOf(verb)
    actions: [
        ActionButton {
            text: root.form ? root.form.saveWords : qsTr("Save")
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
}
