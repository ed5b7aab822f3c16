import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Controls

// What is known of one child of the meeting.
SummaryCard {
    id: root

    required property MeetingEditor meeting
    required property string key
    required property string name
    required property string born
    required property string caseRef
    required property string whereabouts
    required property string school
    required property bool inPatient
    required property string outcomes

    signal entryAsked(verb: string, target: string, more: var)

    title: name
    badge: inPatient ? qsTr("In-patient") : ""
    badgeKind: Badge.Warning
    rows: [
        { label: qsTr("Born"), value: root.born, missing: root.born.length === 0 },
        { label: qsTr("Case reference"), value: root.caseRef },
        { label: qsTr("Where now"), value: root.whereabouts },
        { label: qsTr("School or nursery"), value: root.school },
        { label: qsTr("Decided so far"), value: root.outcomes }
    ].filter((row) => row.missing || row.value.length > 0).concat(name.length > 0 ? meeting.linesOf(key) : [])
    objectName: "child-card-" + key

    EntryVerbs {
        Layout.fillWidth: true
        meeting: root.meeting
        key: root.key
        heading: root.title
        onAsked: (verb) => root.entryAsked(verb, root.key, null)
    }
}
