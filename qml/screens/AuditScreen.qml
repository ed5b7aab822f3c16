pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// What happened on this tablet: when, who, what, about whom or which meeting; the newest first. It is read here and
// nowhere written: no button changes anything, and no line says what stands in a meeting.
Page {
    id: root

    required property var entries                // a list of (key when who what about)
    property var people: []                      // [{ value, text }]: who may be chosen
    property var acts: []                        // [{ value, text }]: what may be chosen
    property string person: ""
    property string act: ""
    property bool loading: false

    signal personPicked(person: string)
    signal actPicked(act: string)
    signal closed()

    title: qsTr("Audit trail")
    subtitle: qsTr("Who did what on this tablet. It cannot be changed, and that you read it stands in it too.")
    wide: true
    scrolls: false
    onBack: root.closed()

    GridLayout {
        Layout.fillWidth: true
        columns: root.portrait ? 1 : 2
        columnSpacing: Theme.spaceMedium

        PickList {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.mm(80)
            label: qsTr("Whose acts")
            options: [{ value: "", text: qsTr("Everybody's") }].concat(root.people)
            value: root.person
            objectName: "audit-person"
            onPicked: (value) => root.personPicked(value)
        }
        PickList {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.mm(80)
            label: qsTr("Which acts")
            options: [{ value: "", text: qsTr("All") }].concat(root.acts)
            value: root.act
            objectName: "audit-act"
            onPicked: (value) => root.actPicked(value)
        }
    }
    PagedList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        model: root.entries
        emptyText: root.loading ? "" : qsTr("Nothing of this kind stands in the trail.")
        objectName: "audit-entries"

        delegate: AuditRow {
            width: ListView.view.width
        }
    }
}
