import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// What the family is told, by whom and when, and who is not to be told.
EntryForm {
    id: root

    readonly property Rows people: Rows { list: root.meeting.people; roles: ["name"] }

    verb: "family"
    saveText: qsTr("Save what the family is told")

    FormChild {
        Layout.fillWidth: true
        form: root
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "tell"
        label: qsTr("What is told")
        hint: qsTr("As the agreed message, and nothing else.")
        minimumLines: 2
    }
    FormPeople {
        Layout.fillWidth: true
        form: root
        field: "who"
        label: qsTr("Who tells them")
    }
    FormMoment {
        Layout.fillWidth: true
        form: root
        field: "when"
        label: qsTr("When they are told")
        dayAlone: true
        hint: qsTr("A day alone is enough.")
    }
    FormNames {
        Layout.fillWidth: true
        form: root
        field: "notToBeTold"
        known: root.people.all.map((row) => row.name)
        label: qsTr("Who is not to be told")
        optional: true
    }
}
