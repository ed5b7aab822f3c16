import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// What waits for the council's system, how it goes, and what is in the way: for somebody who cannot read a word of it.
Page {
    id: root

    property bool known: false
    property bool fine: false
    property string doing: ""
    property string advice: ""
    property string issuer: ""
    property string waiting: ""                  // empty: nothing
    property string oldest: ""
    property string lastContact: ""
    property real progress: -1                   // 0 to 1; below 0: nothing is being sent
    property string pace: ""
    property var refused: []                     // why, once each

    signal retryAsked()

    title: qsTr("Sending to the council")
    subtitle: qsTr("What is sealed on this tablet for the council's system. Nobody can read it here.")
    backText: qsTr("People and keys")
    actions: ActionButton {
        text: qsTr("Try now")
        kind: ActionButton.Primary
        objectName: "sending-retry"
        onClicked: root.retryAsked()
    }

    StatusBanner {
        Layout.fillWidth: true
        text: root.fine ? "" : root.issuer.length > 0 ? root.doing + "\n" + root.issuer : root.doing
        kind: StatusBanner.Warning
        objectName: "sending-trouble"
    }
    BodyText {
        Layout.fillWidth: true
        text: !root.known ? qsTr("Looking…") : root.fine ? root.doing : root.advice
        visible: text.length > 0
        objectName: "sending-state"
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: root.progress >= 0
        spacing: Theme.spaceSmall

        Item {
            Layout.fillWidth: true
            implicitHeight: Theme.mm(4)
            objectName: "sending-progress"
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("%1 % done").arg(Math.floor(Math.max(0, root.progress) * 10) * 10)

            Rectangle {
                anchors.fill: parent
                radius: height / 2
                color: Theme.sunken
                border { color: Theme.border; width: Theme.line }
            }
            Rectangle {
                width: Math.max(height, parent.width * Math.min(1, root.progress))
                height: parent.height
                radius: height / 2
                color: Theme.accent
            }
        }
        Caption {
            Layout.fillWidth: true
            text: root.pace
            objectName: "sending-pace"
        }
    }
    SummaryCard {
        Layout.fillWidth: true
        title: qsTr("What waits")
        visible: root.known
        rows: [
            { code: "waiting", label: qsTr("Sealed files"), value: root.waiting.length > 0 ? root.waiting : qsTr("None") },
            { code: "oldest", label: qsTr("The oldest is of"), value: root.oldest.length > 0 ? root.oldest : "–" },
            { code: "contact", label: qsTr("Last contact"), value: root.lastContact.length > 0 ? root.lastContact : qsTr("None so far") }
        ]
    }
    SummaryCard {
        Layout.fillWidth: true
        title: qsTr("Not accepted")
        visible: root.refused.length > 0
        rows: root.refused.map((reason) => ({ label: qsTr("Reason"), value: reason }))
    }
}
