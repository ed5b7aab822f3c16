pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// What the record still lacks. Each line leads to where it is mended, or is given a reason why it stays so.
MeetingPage {
    id: root

    function mend(section: string, target: string, field: string, key: string): void {
        if (target === "correct:convening")
            root.sectionAsked("convening", "missing")
        else if (section === "unfinished")
            root.entryAsked(root.verbOf(target), root.subjectOf(target), { key: target })
        else if (root.meeting.verbOf(target).length > 0 && (section === "decisions" || section === "actions"))
            root.entryAsked("correct", target, { field: field })
        else if (key === "young-abuser")
            root.entryAsked("consider-child", "", { fields: { link: "alleged_abuser_under_18" } })
        else if (section === "statements")
            root.sectionAsked("people", target)
        else
            root.sectionAsked(section, section === "convening" ? "missing" : section === "decisions" ? "" : target)
    }
    function verbOf(form: string): string { return form.split(/[:#\/]/)[0] }
    function subjectOf(form: string): string { return form.split(/[:#\/]/)[1] ?? "" }

    title: qsTr("Missing")
    subtitle: meeting.missing.count > 0
        ? qsTr("The meeting goes on without these. Only the seal asks for them, or for a reason.") : ""
    actions: [
        ActionButton {
            text: qsTr("Check and seal")
            kind: ActionButton.Primary
            visible: root.meeting.editable && root.meeting.mayChair
            objectName: "missing-seal"
            onClicked: root.sectionAsked("seal", "")
        }
    ]

    StatusBanner {
        Layout.fillWidth: true
        text: root.meeting.missing.count === 0 ? qsTr("Nothing is missing.") : ""
        kind: StatusBanner.Success
        objectName: "missing-none"
    }
    Repeater {
        model: root.meeting.missing

        MissingRow {
            Layout.fillWidth: true
            editable: root.meeting.editable
            onMendAsked: (section, target, field, key) => root.mend(section, target, field, key)
            onReasonAsked: (key, words, reason) => reasons.show(key, words, reason)
            onDiscardAsked: (form) => root.meeting.discardUnfinished(form)
        }
    }
    ReasonSheet {
        id: reasons

        meeting: root.meeting
    }
}
