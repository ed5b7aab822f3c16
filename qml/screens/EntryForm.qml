import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// A form that becomes one entry of the record. What is typed is kept while it is typed; a refused entry stays as it is,
// with the reason, until it is mended or set aside among what is missing.
Form {
    id: root

    required property MeetingEditor meeting
    property Desk desk: meeting                  // where its draft lies
    required property string verb
    property string key: verb
    property string saveText: qsTr("Save")
    property string notice: qsTr("This entry was not finished. It is here as it was left.")
    readonly property alias draft: draft
    readonly property bool filled: !draft.empty

    signal aboutToSave()                         // the last moment to put in what a screen knows by itself
    signal saved(ref: string)

    function save(): void {
        if (draft.committing)
            return
        root.aboutToSave()
        draft.commit()
    }
    function discard(): void { draft.discard() }
    function setAside(): void { draft.setAside() }

    prefix: verb
    fields: draft.fields
    problem: draft.problem
    onEdited: (field, value) => draft.set(field, value)

    Draft {
        id: draft

        editor: root.desk
        verb: root.verb
        key: root.key
        onCommitted: (ref) => root.saved(ref)
    }
    StatusBanner {
        Layout.fillWidth: true
        text: draft.restored && !draft.empty && !root.wrong ? root.notice : ""
        objectName: root.prefix + "-restored"
    }
}
