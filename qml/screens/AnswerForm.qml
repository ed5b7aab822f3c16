import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Controls

// One question of the agenda: done, or not applicable because.
EntryForm {
    id: root

    verb: "answer"
    saveText: qsTr("Save answer")
    onAboutToSave: root.edited("prompt", root.subject)

    BodyText {
        Layout.fillWidth: true
        text: root.meeting.prompts.value(root.subject, "question") ?? ""
        lead: true
    }
    Caption {
        Layout.fillWidth: true
        text: root.meeting.prompts.value(root.subject, "source") ?? ""
        visible: text.length > 0
    }
    ChoiceChips {
        id: state

        Layout.fillWidth: true
        label: qsTr("How it stands")
        options: Wording.choices("promptState").filter((option) => option.value !== "open")
        value: root.value("state")
        error: root.errorAt("state")
        objectName: root.nameOf("state")
        onPicked: (value) => root.edited("state", value)
        Component.onCompleted: root.enter("state", state)
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "text"
        label: root.value("state") === "not_applicable" ? qsTr("Not applicable because") : qsTr("What was said")
        optional: root.value("state") !== "not_applicable"
    }
}
