import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Controls

// An adult or another person in the picture.
SummaryCard {
    id: root

    required property MeetingEditor meeting
    required property string key
    required property string name
    required property string born
    required property string relations
    required property string responsibility
    required property bool alleged
    required property bool under18

    signal entryAsked(verb: string, target: string, more: var)

    title: name
    badge: alleged ? qsTr("Alleged to have caused harm") : ""
    badgeKind: Badge.Danger
    rows: [
        { label: qsTr("Born"), value: root.born },
        { label: qsTr("Relation"), value: root.relations },
        { label: qsTr("Parental responsibility"), value: root.responsibility },
        { label: qsTr("Age"), value: root.under18 ? qsTr("Under 18") : "" }
    ].filter((row) => row.value.length > 0)
    objectName: "person-card-" + key

    EntryVerbs {
        Layout.fillWidth: true
        meeting: root.meeting
        key: root.key
        heading: root.title
        onAsked: (verb) => root.entryAsked(verb, root.key, null)
    }
}
