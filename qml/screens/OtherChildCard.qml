import QtQuick
import Roundtable.Controls

// Another child who may be affected, and what happens about them.
SummaryCard {
    id: root

    required property string key
    required property string name
    required property string link
    required property string disposition
    required property string reason

    title: name
    badge: disposition
    badgeKind: Badge.Accent
    rows: [{ label: qsTr("Connection"), value: root.link }, { label: qsTr("Reason"), value: root.reason }]
    objectName: "other-child-card-" + key
}
