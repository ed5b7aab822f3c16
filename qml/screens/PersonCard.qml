import QtQuick
import Roundtable.Controls

// An adult or another person in the picture.
SummaryCard {
    id: root

    required property string key
    required property string name
    required property string born
    required property string relations
    required property string responsibility
    required property bool alleged
    required property bool under18

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
}
