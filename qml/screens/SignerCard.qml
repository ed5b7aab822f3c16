pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// One person and all decisions: what they said to each, what is missing, for which they were not there; and the ways to
// their answer, one tap each.
Rectangle {
    id: root

    required property string attendee
    required property string name
    required property string agency
    required property var rows                   // of the list of sign-offs: theirs
    required property var waiting                // answers given on the tablet that wait for the chair as witness
    required property bool withCode
    required property bool editable              // the meeting is not sealed
    readonly property var missing: rows.filter((row) => row.involved && (row.response.length === 0 || row.earlier))
    readonly property int given: rows.filter((row) => row.response.length > 0 && !row.earlier).length

    signal opened()                              // one by one, on the chair's screen
    signal handOverAsked()
    signal witnessAsked()
    signal unableAsked(decisions: var)
    signal codeAsked()
    signal confirmed()                           // the chair is the witness of what waits
    signal discarded()

    function wordsOf(row: var): string {
        return row.earlier ? qsTr("%1, for an earlier text").arg(row.responseWords)
            : row.response.length > 0 ? row.responseWords : row.involved ? qsTr("Missing") : qsTr("Was not there")
    }
    function kindOf(row: var): int {
        if (row.earlier)
            return Badge.Warning
        if (row.response.length === 0)
            return row.involved ? Badge.Warning : Badge.Neutral
        return row.response === "agree" || row.response === "agree_with_comment" ? Badge.Success : Badge.Accent
    }

    implicitHeight: body.implicitHeight + Theme.spaceMedium
    radius: Theme.radius
    color: Theme.raised
    border { color: Theme.divider; width: Theme.line }
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Sign-off of %1").arg(name)

    ColumnLayout {
        id: body

        anchors { left: parent.left; right: parent.right; top: parent.top }
        spacing: Theme.spaceSmall

        TaskRow {
            Layout.fillWidth: true
            text: root.name
            hint: root.agency
            status: root.missing.length === 0 ? TaskRow.Done : root.given > 0 ? TaskRow.Started : TaskRow.Todo
            statusText: root.missing.length === 0 && root.given === 0 ? qsTr("Was not there for any decision")
                      : root.given === 0 ? qsTr("Not asked yet")
                      : qsTr("%1 of %2 signed").arg(root.given).arg(root.given + root.missing.length)
            objectName: "signer-" + root.attendee
            onClicked: root.opened()
        }
        FittedFlow {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.spaceMedium
            Layout.rightMargin: Theme.spaceMedium
            spacing: Theme.spaceTiny

            Repeater {
                model: root.rows.length      // by number, as in SummaryCard: other words make no new ones

                Badge {
                    required property int index
                    readonly property var modelData: root.rows[index]
                        ?? ({ number: "", response: "", responseWords: "", earlier: false, involved: false })

                    text: qsTr("%1: %2", "number of a decision, and the answer to it").arg(modelData.number)
                        .arg(root.wordsOf(modelData))
                    kind: root.kindOf(modelData)
                    Accessible.name: qsTr("Decision %1: %2").arg(modelData.number).arg(root.wordsOf(modelData))
                }
            }
        }
        StatusBanner {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.spaceMedium
            Layout.rightMargin: Theme.spaceMedium
            text: root.waiting.length > 0 ? qsTr("Answered on the tablet, and waits for you to confirm it together.") : ""
            kind: StatusBanner.Warning
            objectName: "waiting-" + root.attendee
        }
        Repeater {
            model: root.waiting.length           // by number, as in SummaryCard: other words make no new lines

            BodyText {
                required property int index
                readonly property var modelData: root.waiting[index] ?? ({ decision: "", response: "", comment: "" })

                Layout.fillWidth: true
                Layout.leftMargin: Theme.spaceMedium
                Layout.rightMargin: Theme.spaceMedium
                text: qsTr("Decision %1: %2").arg(root.rows.find((row) => row.decision === modelData.decision)?.number ?? "")
                    .arg([Wording.choices("response").find((each) => each.value === modelData.response)?.text ?? "",
                          modelData.comment].filter((part) => part.length > 0).join(" – "))
            }
        }
        FittedFlow {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.spaceMedium
            Layout.rightMargin: Theme.spaceMedium
            spacing: Theme.gap

            ActionButton {
                text: qsTr("Confirm the answers")
                kind: ActionButton.Primary
                compact: true
                visible: root.waiting.length > 0
                objectName: "confirm-" + root.attendee
                Accessible.name: qsTr("Confirm the answers of %1").arg(root.name)
                onClicked: root.confirmed()
            }
            Chip {
                text: qsTr("Discard the answers")
                quiet: true
                visible: root.waiting.length > 0
                objectName: "discard-" + root.attendee
                Accessible.name: qsTr("Discard the answers of %1").arg(root.name)
                onClicked: root.discarded()
            }
            ActionButton {
                text: qsTr("Hand the tablet over")
                compact: true
                visible: root.missing.length > 0
                objectName: "hand-over-" + root.attendee
                Accessible.name: qsTr("Hand the tablet over to %1").arg(root.name)
                onClicked: root.handOverAsked()
            }
            Chip {
                text: qsTr("I am the witness")
                quiet: true
                visible: root.missing.length > 0 && root.waiting.length === 0
                objectName: "witness-" + root.attendee
                Accessible.name: qsTr("I am the witness of %1").arg(root.name)
                onClicked: root.witnessAsked()
            }
            Chip {
                text: qsTr("Unable to sign")
                quiet: true
                visible: root.missing.length > 0 && root.waiting.length === 0
                objectName: "unable-" + root.attendee
                Accessible.name: qsTr("%1 is unable to sign").arg(root.name)
                onClicked: root.unableAsked(root.missing.map((row) => row.decision))
            }
            Chip {
                text: qsTr("Choose a code")
                quiet: true
                visible: root.editable && root.missing.length > 0 && !root.withCode
                objectName: "code-" + root.attendee
                Accessible.name: qsTr("Choose a code for %1").arg(root.name)
                onClicked: root.codeAsked()
            }
        }
    }
}
