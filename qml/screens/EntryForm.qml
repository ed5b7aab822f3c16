import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// A form that becomes one entry of the record, or puts one right: then it shows what stands, and says only what differs.
// What is typed is kept while it is typed; a refused entry stays as it is, with the reason, until it is mended or set
// aside among what is missing.
Form {
    id: root

    required property MeetingEditor meeting
    property Desk desk: meeting                  // where its draft lies
    required property string verb
    property string corrects: ""                 // the entry that is put right; empty: a new one
    property string subject: ""                  // the item, person or question that it is about
    readonly property bool correcting: corrects.length > 0
    readonly property var before: correcting ? meeting.fields(corrects) : ({})
    property string key: verb
    property string saveText: qsTr("Save")
    readonly property string saveWords: correcting ? qsTr("Save correction") : saveText
    property string notice: qsTr("This entry was not finished. It is here as it was left.")
    property bool touched: false                 // somebody said something, beyond what the caller knew
    readonly property alias draft: draft
    readonly property bool filled: !draft.empty

    signal aboutToSave()                         // the last moment to put in what a screen knows by itself
    signal begun()                               // nothing was left unfinished: put in what is known already
    signal saved(ref: string)

    function save(): void {
        if (draft.committing)
            return
        root.aboutToSave()
        if (root.correcting)
            draft.set("target", root.corrects)
        draft.commit()
    }
    // What the caller knows by itself, where nothing was left unfinished.
    function begin(known: var): void {
        if (draft.restored)
            return
        for (const name of Object.keys(known))
            draft.preset(name, known[name])
        if (!root.correcting)
            root.begun()
    }
    function put(field: string, value: var): void {
        root.touched = true
        const given = root.answered(value)
        const name = "change." + field
        const stood = root.before[field]
        if (!root.correcting)
            draft.set(field, value)
        else if (!given && stood !== undefined)
            draft.clear(name)
        else
            draft.set(name, given && JSON.stringify(value) !== JSON.stringify(stood) ? value : undefined)
    }
    function standing(): var {
        const all = Object.assign({}, root.before)
        for (const name of Object.keys(draft.fields)) {
            if (name.startsWith("change."))
                all[name.slice(7)] = draft.fields[name] ?? undefined
        }
        return all
    }
    function discard(): void { draft.discard() }
    function setAside(): void { draft.setAside() }

    prefix: verb
    fields: draft.fields && correcting ? standing() : draft.fields
    problem: draft.problem
    onEdited: (field, value) => root.put(field, value)
    Component.onCompleted: {                     // why it is put right comes last, after the fields of whatever form this is
        reason.parent = null
        reason.parent = root
    }

    // What nobody touched is no unfinished entry.
    Component.onDestruction: {
        if (!root.touched && !draft.restored && !draft.empty && !draft.committing)
            draft.discard()
    }

    Draft {
        id: draft

        editor: root.desk
        verb: root.correcting ? "correct" : root.verb
        key: root.key
        onCommitted: (ref) => root.saved(ref)
    }
    StatusBanner {
        Layout.fillWidth: true
        text: draft.restored && !draft.empty && !root.wrong ? root.notice : ""
        objectName: root.prefix + "-restored"
    }
    TextPane {
        id: reason

        Layout.fillWidth: true
        label: qsTr("Why it is put right")
        hint: qsTr("What stood there before stays in the history, with this.")
        text: draft.fields.reason ?? ""
        minimumLines: 1
        visible: root.correcting
        objectName: "correct-reason"
        onEdited: (text) => draft.set("reason", text)
    }
}
