import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Convenes a meeting. What is typed is kept until the meeting is convened or the form is discarded; the children and
// the others come next, in the meeting.
Page {
    id: root

    signal closed()

    title: qsTr("Convene a meeting")
    subtitle: qsTr("Only the type is needed to begin. What you leave open is asked for later.")
    backText: qsTr("Back")
    onBack: root.closed()
    actions: [
        ActionButton {
            text: qsTr("Convene")
            kind: ActionButton.Primary
            objectName: "convene-save"
            onClicked: draft.commit()
        },
        ActionButton {
            text: qsTr("Discard")
            kind: ActionButton.Quiet
            visible: draft.restored
            objectName: "convene-discard"
            onClicked: {
                draft.discard()
                root.begin()
            }
        }
    ]
    Component.onCompleted: root.begin()

    readonly property string procedure: draft.fields.procedure ?? ""     // for the help
    function begin(): void {
        draft.preset("type", Wording.choices("type")[0].value)
        draft.preset("procedure", Wording.choices("procedure")[0].value)
        draft.preset("calendar", Wording.choices("calendar")[0].value)
    }

    Draft {
        id: draft

        editor: Session.desk
        verb: "convene"
    }
    FormChips {
        Layout.fillWidth: true
        form: form
        field: "procedure"
        label: qsTr("Which procedure applies")
        clearable: false
    }
    FormChips {
        Layout.fillWidth: true
        form: form
        field: "calendar"
        label: qsTr("Whose bank holidays")
        clearable: false
    }
    ConveneFields {
        id: form

        Layout.fillWidth: true
        fields: draft.fields
        problem: draft.problem
        onEdited: (field, value) => draft.set(field, value)
    }
}
