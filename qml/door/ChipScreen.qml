import QtQuick
import QtQuick.Layouts
import Roundtable.Controls

// The security chip: whether it counts, whether its release lies with the council, and ending a lock-out before its time.
Page {
    id: root

    property bool chip: false                    // one answers
    property bool council: false
    property bool escrowed: false                // its release is with the council's key
    property bool busy: false
    property string problem: ""

    signal setUpAsked()
    signal releaseAsked()

    title: qsTr("The security chip")
    backText: qsTr("People and keys")
    actions: [
        ActionButton {
            text: root.busy ? qsTr("One moment…") : qsTr("Set the chip up")
            kind: ActionButton.Primary
            visible: root.chip && root.council && !root.escrowed
            objectName: "chip-set-up"
            onClicked: root.setUpAsked()
        },
        ActionButton {
            text: qsTr("End a lock-out")
            visible: root.chip && root.escrowed
            objectName: "chip-release"
            onClicked: root.releaseAsked()
        }
    ]

    StatusBanner {
        Layout.fillWidth: true
        text: root.problem
        kind: StatusBanner.Problem
        objectName: "chip-problem"
    }
    SummaryCard {
        Layout.fillWidth: true
        title: qsTr("Now")
        rows: [
            { code: "there", label: qsTr("The chip"),
              value: root.chip ? qsTr("Answers, and counts wrong tries") : qsTr("There is none, or it does not answer") },
            { code: "release", label: qsTr("What ends a lock-out"),
              value: root.escrowed ? qsTr("Is kept for the council's custodians")
                   : root.chip ? qsTr("Is not kept yet: then only time helps") : qsTr("Nothing is needed") }
        ]
    }
    BodyText {
        Layout.fillWidth: true
        text: root.chip
            ? qsTr("After ten wrong tries the chip lets nobody try. Left switched on, it forgets one of them every ten minutes.")
            : qsTr("Without a chip everybody unlocks with a passphrase, and the tablet locks sooner.")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("To end a lock-out at once takes the council's two custodians: their answer carries what the chip wants.")
        visible: root.chip && root.escrowed
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("First give this tablet the council's recovery key: what ends a lock-out is kept with it, and nowhere else.")
        visible: root.chip && !root.escrowed && !root.council
    }
}
