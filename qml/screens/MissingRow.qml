import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// One thing the record lacks: go and mend it, or say why it stays so.
Rectangle {
    id: root

    required property string key
    required property string words
    required property string section
    required property string target
    required property string field
    required property string reason
    property bool editable: true

    signal mendAsked(section: string, target: string, field: string, key: string)
    signal reasonAsked(key: string, words: string, reason: string)
    signal discardAsked(form: string)

    implicitHeight: body.implicitHeight + 2 * Theme.spaceMedium
    radius: Theme.radius
    color: Theme.raised
    border { color: Theme.divider; width: Theme.line }
    objectName: "missing-" + key.replace(/[:\/]/g, "-")
    Accessible.role: Accessible.Grouping
    Accessible.name: words

    ColumnLayout {
        id: body

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.spaceMedium }
        spacing: Theme.spaceSmall

        BodyText {
            Layout.fillWidth: true
            text: root.words
            strong: true
        }
        BodyText {
            Layout.fillWidth: true
            text: root.reason.length > 0 ? qsTr("Reason: %1").arg(root.reason) : ""
            visible: text.length > 0
        }
        FittedFlow {
            Layout.fillWidth: true
            spacing: Theme.gap
            visible: root.editable

            ActionButton {
                text: root.section === "unfinished" ? qsTr("Finish it") : qsTr("Go there")
                objectName: "missing-go"
                Accessible.name: qsTr("%1: %2").arg(text).arg(root.words)
                onClicked: root.mendAsked(root.section, root.target, root.field, root.key)
            }
            ActionButton {
                text: root.reason.length > 0 ? qsTr("Change the reason") : qsTr("Give a reason")
                kind: ActionButton.Quiet
                objectName: "missing-reason"
                Accessible.name: qsTr("%1: %2").arg(text).arg(root.words)
                onClicked: root.reasonAsked(root.key, root.words, root.reason)
            }
            ActionButton {
                text: qsTr("Discard it")
                kind: ActionButton.Quiet
                visible: root.section === "unfinished"
                objectName: "missing-discard"
                Accessible.name: qsTr("%1: %2").arg(text).arg(root.words)
                onClicked: root.discardAsked(root.target)
            }
        }
    }
}
