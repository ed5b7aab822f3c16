import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// One decision in large type, and the answer of the person who reads it. Each answer is one chip among equals.
Rectangle {
    id: root

    required property string ref
    required property string number
    required property string decision
    property bool seen: false                    // its last word was on the screen
    readonly property Item words: wording
    property string response: ""
    property string comment: ""
    property bool checked: false                 // signing was tried: say what is missing
    readonly property bool asks: response === "agree_with_comment" || response === "dissent"
    readonly property bool complete: response.length > 0 && (!asks || comment.trim().length > 0)
    readonly property string missing: response.length === 0 ? qsTr("Choose an answer to decision %1.").arg(number)
                                    : qsTr("Say in a few words why, for decision %1.").arg(number)

    function focusField(): void {
        if (response.length > 0)
            why.focusField()
        else
            answer.focusField()
    }

    implicitHeight: body.implicitHeight + 2 * Theme.spaceMedium
    radius: Theme.radius
    color: Theme.raised
    border { color: Theme.divider; width: Theme.line }
    objectName: "item-" + ref
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Decision %1").arg(root.number)

    ColumnLayout {
        id: body

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.spaceMedium }
        spacing: Theme.spaceMedium

        Heading {
            Layout.fillWidth: true
            text: qsTr("Decision %1").arg(root.number)
            level: 3
        }
        BodyText {
            id: wording

            Layout.fillWidth: true
            text: root.decision
            font.pixelSize: Theme.headingSize2
            lineHeight: 1.3
        }
        ChoiceChips {
            id: answer

            Layout.fillWidth: true
            label: qsTr("Your answer")
            error: root.checked && root.response.length === 0 ? root.missing : ""
            options: [
                { value: "agree", text: qsTr("I agree") },
                { value: "agree_with_comment", text: qsTr("I agree, with a comment") },
                { value: "dissent", text: qsTr("I disagree") },
                { value: "abstain", text: qsTr("I abstain") },
                { value: "not_present_for_item", text: qsTr("I was not there for this") }
            ]
            value: root.response
            objectName: "answer-" + root.ref
            onPicked: (value) => root.response = value
        }
        TextPane {
            id: why

            Layout.fillWidth: true
            label: root.response === "dissent" ? qsTr("Why you disagree, in your words") : qsTr("Your comment")
            hint: qsTr("It stands in the record as you write it.")
            error: root.checked && root.asks && !root.complete ? root.missing : ""
            text: root.comment
            minimumLines: 2
            maximumLength: 2000
            visible: root.asks
            objectName: "comment-" + root.ref
            onEdited: (text) => root.comment = text
        }
    }
}
