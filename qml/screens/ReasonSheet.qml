import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Why something stays missing: kept from the first letter on, and carried into the seal.
Sheet {
    id: root

    required property MeetingEditor meeting
    property string key: ""
    property string words: ""
    property string reason: ""

    function show(key: string, words: string, reason: string): void {
        root.key = key
        root.words = words
        root.reason = reason
        root.open()
    }

    title: qsTr("Why it stays missing")
    actions: ActionButton {
        text: qsTr("Keep the reason")
        kind: ActionButton.Primary
        objectName: "reason-save"
        onClicked: root.close()
    }

    ColumnLayout {
        spacing: Theme.spaceLarge

        BodyText {
            Layout.fillWidth: true
            text: root.words
            lead: true
        }
        TextPane {
            Layout.fillWidth: true
            label: qsTr("Reason")
            text: root.reason
            minimumLines: 2
            objectName: "reason"
            onEdited: (text) => root.meeting.giveReason(root.key, text)
        }
    }
}
