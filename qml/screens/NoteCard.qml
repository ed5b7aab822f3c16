import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// An entry that has no list of its own: withheld, outstanding, competence, protection, what the family is told, dissent,
// addenda, what was sent, how the enquiry ended.
EntryCard {
    id: root

    property var row: ({})                       // of MeetingEditor.notes

    key: row.key
    heading: row.by && row.by.length > 0 ? qsTr("%1: %2").arg(row.kindWords).arg(row.by) : row.kindWords ?? ""
    when: row.at ?? ""
    text: row.text ?? ""
    lines: row.lines ?? []
    about: (row.children ?? []).length > 0 ? qsTr("About %1").arg(Wording.join(row.children)) : ""
    verbs: row.kind === "redact" && meeting.mayChair ? [{ code: "withdraw", text: qsTr("Withdraw") }] : []
    objectName: row.kind + "-" + key
}
