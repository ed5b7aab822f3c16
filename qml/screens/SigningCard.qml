import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// One decision and one person's answer to it.
Rectangle {
    id: root

    required property var row                    // of the list of sign-offs
    property string error: ""
    property string chosen: ""                   // an answer that waits for its comment
    property string comment: ""
    property bool worded: false                  // they say something to it, whatever they answer

    signal answered(decision: string, response: string, comment: string)

    function choose(response: string): void {
        const asks = Wording.choices("response").find((option) => option.value === response).asks ?? ""
        root.chosen = asks === "comment" ? response : ""
        if (asks !== "comment")
            root.give(response)
    }
    function give(response: string): void {
        const said = root.comment
        root.chosen = ""
        root.worded = false
        root.comment = ""
        root.answered(root.row.decision, response, said)
    }

    implicitHeight: body.implicitHeight + 2 * Theme.spaceMedium
    radius: Theme.radius
    color: Theme.raised
    border { color: Theme.divider; width: Theme.line }
    objectName: "signing-" + row.decision
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Decision %1").arg(row.number)

    ColumnLayout {
        id: body

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.spaceMedium }
        spacing: Theme.spaceMedium

        Heading {
            Layout.fillWidth: true
            text: qsTr("Decision %1").arg(root.row.number)
            level: 3
        }
        BodyText {
            Layout.fillWidth: true
            text: root.row.text
            lead: true
        }
        Caption {
            Layout.fillWidth: true
            text: qsTr("Was not in the meeting when this was decided.")
            visible: !root.row.involved
        }
        Caption {
            Layout.fillWidth: true
            text: qsTr("The answer below was given for an earlier text. Ask again.")
            visible: root.row.earlier ?? false
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            text: qsTr("They say something to it")
            kind: ActionButton.Quiet
            compact: true
            visible: root.row.response.length === 0 && root.chosen.length === 0 && !root.worded
            objectName: "sign-words"
            Accessible.name: qsTr("%1, decision %2").arg(text).arg(root.row.number)
            onClicked: root.worded = true
        }
        ChoiceChips {
            Layout.fillWidth: true
            label: qsTr("Answer to decision %1").arg(root.row.number)
            labelHidden: true
            options: Wording.choices("response")
            value: root.chosen.length > 0 ? root.chosen : root.row.response
            error: root.error
            objectName: "sign-response"
            onPicked: (value) => root.choose(value)
        }
        TextPane {
            Layout.fillWidth: true
            label: qsTr("In their words")
            text: root.comment
            minimumLines: 2
            visible: root.chosen.length > 0 || root.worded
            objectName: "sign-comment"
            onEdited: (text) => root.comment = text
        }
        ActionButton {
            text: qsTr("Save the answer")
            kind: ActionButton.Primary
            visible: root.chosen.length > 0
            objectName: "sign-save"
            onClicked: root.give(root.chosen)
        }
        BodyText {
            Layout.fillWidth: true
            text: root.row.comment
            visible: root.row.comment.length > 0 && root.chosen.length === 0
        }
    }
}
