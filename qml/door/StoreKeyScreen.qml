import QtQuick
import QtQuick.Layouts
import Roundtable.Controls

// What a new key for the store is, before somebody gives it one.
Page {
    id: root

    property string problem: ""

    signal accepted()

    title: qsTr("A new key for the store")
    backText: qsTr("People and keys")
    actions: ActionButton {
        text: qsTr("Give the store a new key")
        kind: ActionButton.Primary
        objectName: "store-key-go"
        onClicked: root.accepted()
    }

    StatusBanner {
        Layout.fillWidth: true
        text: root.problem
        kind: StatusBanner.Problem
        objectName: "store-key-problem"
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Everything on this tablet is written anew under another key. Nothing in the record changes.")
        lead: true
    }
    SummaryCard {
        Layout.fillWidth: true
        title: qsTr("What it means")
        rows: [
            { code: "copies", label: qsTr("Copies"), value: qsTr("Keys that were copied before open nothing that is here now. "
                + "A whole copy from before is as safe as it was: behind a PIN or passphrase, and the chip where there is one.") },
            { code: "deleted", label: qsTr("What was deleted"), value: qsTr("Is gone for good, also from the disk.") },
            { code: "people", label: qsTr("People"), value: qsTr("Everybody unlocks as before. Nobody needs a new PIN.") },
            { code: "time", label: qsTr("How long"), value: qsTr("Some seconds; half a minute where there are many meetings.") },
            { code: "power", label: qsTr("If the power goes"), value: qsTr("The tablet has either the old key or the new one, and opens.") }
        ]
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("It is worth doing once a year, and whenever somebody was removed who may have copied the tablet.")
    }
}
