import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Why consent was or was not sought: a record of its own for each matter. Which ground asks for which name is the
// procedure's to say (Wording), what is refused is the record's.
EntryForm {
    id: root

    readonly property var chosen: Wording.choices("grounds").filter((ground) => (root.fields.grounds ?? []).includes(ground.value))
    readonly property var asked: chosen.map((ground) => ground.asks ?? "")
    readonly property Rows people: Rows { list: root.meeting.people; roles: ["name"] }
    readonly property Rows notes: Rows { list: root.meeting.notes; roles: ["kind", "text", "children"] }

    verb: "consent"
    saveText: qsTr("Save consent")

    FormChildren {
        Layout.fillWidth: true
        form: root
    }
    FormChips {
        Layout.fillWidth: true
        form: root
        field: "matter"
        label: qsTr("Consent to what")
    }
    FormChips {
        Layout.fillWidth: true
        form: root
        field: "status"
        label: qsTr("How it stands")
    }
    FormChecks {
        Layout.fillWidth: true
        form: root
        field: "grounds"
        label: qsTr("Grounds for going on without consent")
        hint: qsTr("Needed where consent is not sought, or was refused and you go ahead.")
        optional: true
    }
    FormPeople {
        Layout.fillWidth: true
        form: root
        field: "officer"
        label: qsTr("Which police officer said so")
        visible: root.asked.includes("officer") || value.length > 0 || error.length > 0
    }
    ChoiceChips {
        id: person

        Layout.fillWidth: true
        label: qsTr("Who would be at risk")
        hint: options.length > 0 ? "" : qsTr("Add them first, under People, as another person.")
        options: root.people.options("name")
        value: root.value("person")
        error: root.errorAt("person")
        clearable: true
        visible: root.asked.includes("person") || value.length > 0 || error.length > 0
        objectName: root.nameOf("person")
        onPicked: (value) => root.edited("person", value)
        Component.onCompleted: root.enter("person", person)
    }
    ChoiceChips {
        id: competence

        Layout.fillWidth: true
        label: qsTr("The finding of competence")
        hint: options.length > 0 ? "" : qsTr("Record it first, with Add a finding of competence.")
        options: root.notes.all.filter((row) => row.kind === "competence")
                     .map((row) => ({ value: row.key, text: qsTr("%1: %2").arg(Wording.join(row.children)).arg(row.text) }))
        value: root.value("competence")
        error: root.errorAt("competence")
        clearable: true
        visible: root.asked.includes("competence") || value.length > 0 || error.length > 0
        objectName: root.nameOf("competence")
        onPicked: (value) => root.edited("competence", value)
        Component.onCompleted: root.enter("competence", competence)
    }
    WarningText {
        Layout.fillWidth: true
        text: qsTr("Going on without consent must be exceptional, and a court may ask why.")
        visible: root.chosen.length > 0
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "exceptional"
        label: qsTr("These circumstances are exceptional because")
        optional: true
        minimumLines: 2
        visible: root.chosen.length > 0 || text.length > 0 || error.length > 0
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "rationale"
        label: qsTr("Reasons")
        hint: qsTr("In words that a parent or a judge can follow.")
        optional: true
        minimumLines: 2
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "timing"
        label: qsTr("When consent will be sought, by whom")
        optional: true
        minimumLines: 1
    }
    FormMoment {
        Layout.fillWidth: true
        form: root
        field: "reviewAt"
        label: qsTr("When it is looked at again")
        dayAlone: true
        optional: true
    }
}
