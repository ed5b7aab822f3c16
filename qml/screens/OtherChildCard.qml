import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Controls

// Another child who may be affected, and what happens about them.
SummaryCard {
    id: root

    required property MeetingEditor meeting
    required property string key
    required property string name
    required property string link
    required property string disposition
    required property string reason

    signal entryAsked(verb: string, target: string, more: var)

    title: name
    badge: disposition
    badgeKind: Badge.Accent
    rows: [{ label: qsTr("Connection"), value: root.link }, { label: qsTr("Reason"), value: root.reason }]
        .concat(meeting.linesOf(key))
    objectName: "other-child-card-" + key

    EntryVerbs {
        Layout.fillWidth: true
        meeting: root.meeting
        key: root.key
        heading: root.title
        verbs: root.meeting.editable ? [{ code: "add-child", text: qsTr("Make a child of this meeting") }] : []
        onAsked: (verb) => root.entryAsked(verb, root.key, verb === "add-child" ? { fields: { name: root.name } } : null)
    }
}
