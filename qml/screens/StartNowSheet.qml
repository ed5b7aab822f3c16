import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Protecting a child never waits for a field: a name, and the meeting runs.
Sheet {
    id: root

    property string childName: ""
    property string date: ""
    property bool unborn: false
    property string procedure: "eng_wt2023"

    title: qsTr("Start now")
    actions: ActionButton {
        text: qsTr("Start the meeting now")
        kind: ActionButton.Primary
        objectName: "start-now-go"
        onClicked: if (!Session.busy && root.childName.trim().length > 0)
            Session.startNow(root.childName.trim(), root.procedure, "england-and-wales", root.date, root.unborn)
    }

    ColumnLayout {
        spacing: Theme.spaceLarge

        BodyText {
            Layout.fillWidth: true
            text: qsTr("The meeting starts with this child and you in the chair. Everything else is asked for later, as missing.")
        }
        TextBox {
            Layout.fillWidth: true
            label: qsTr("Name of the child")
            hint: qsTr("For an unborn child: “Unborn” and the family name.")
            text: root.childName
            maximumLength: 200
            objectName: "start-now-name"
            onEdited: (text) => root.childName = text
        }
        Toggle {
            Layout.fillWidth: true
            text: qsTr("Not born yet")
            on: root.unborn
            objectName: "start-now-unborn"
            onSwitched: (on) => root.unborn = on
        }
        DateBox {
            Layout.fillWidth: true
            label: root.unborn ? qsTr("Expected on (optional)") : qsTr("Date of birth (optional)")
            hint: qsTr("Without it the child stands among what is missing until you add it.")
            value: root.date
            objectName: "start-now-date"
            onPicked: (value) => root.date = value
        }
        ChoiceChips {
            Layout.fillWidth: true
            label: qsTr("Which procedure applies")
            options: Wording.choices("procedure")
            value: root.procedure
            objectName: "start-now-procedure"
            onPicked: (value) => root.procedure = value
        }
    }
}
