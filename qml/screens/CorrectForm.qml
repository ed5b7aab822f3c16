import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Puts one thing right. What stood there before stays in the history, with the reason.
EntryForm {
    id: root

    required property string target
    required property var correctable            // names of the fields of text that may be put right
    property string chosen: correctable[0]
    readonly property var before: meeting.fields(target)

    verb: "correct"
    key: "correct:" + target
    saveText: qsTr("Save correction")
    onAboutToSave: {
        root.edited("target", root.target)
        if (root.value("change." + root.chosen).length === 0)
            root.edited("change." + root.chosen, root.before[root.chosen] ?? "")
    }

    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("What is to be put right")
        options: root.correctable.map((field) => ({ value: field, text: Wording.of("field", field) }))
        value: root.chosen
        visible: root.correctable.length > 1
        objectName: "correct-field"
        onPicked: (field) => {
            root.edited("change." + root.chosen, undefined)
            root.chosen = field
        }
    }
    TextPane {
        id: words

        Layout.fillWidth: true
        label: Wording.of("field", root.chosen)
        text: root.fields["change." + root.chosen] ?? root.before[root.chosen] ?? ""
        error: root.errorAt("change")
        objectName: "correct-value"
        onEdited: (text) => root.edited("change." + root.chosen, text)
        Component.onCompleted: root.enter("change", words)
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "reason"
        label: qsTr("Why it is put right")
        minimumLines: 1
    }
}
