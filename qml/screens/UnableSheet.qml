pragma ComponentBehavior: Bound

import QtQuick
import Roundtable.App
import Roundtable.Controls

// Why somebody who was there is unable to sign.
Sheet {
    id: root

    required property MeetingEditor meeting
    property string attendee: ""
    property var decisions: []
    readonly property EntryForm form: item

    function show(attendee: string, decisions: var): void {
        root.attendee = attendee
        root.decisions = decisions
        root.open()
    }

    title: qsTr("Unable to sign")
    actions: ActionButton {
        text: root.form ? root.form.saveText : ""
        kind: ActionButton.Primary
        objectName: "unable-save"
        onClicked: if (root.form) root.form.save()
    }

    UnableForm {
        meeting: root.meeting
        attendee: root.attendee
        decisions: root.decisions
    }
    readonly property Connections watch: Connections {
        target: root.form

        function onSaved(): void { root.close() }
    }
}
