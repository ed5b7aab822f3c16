import QtQuick
import QtQuick.Layouts
import Roundtable.Controls

// What was done, and what is worth doing next.
Page {
    id: root

    property string what: ""                     // a sentence
    property string next: ""                     // what follows from it, or is worth doing now
    property string offer: ""                    // a button for it

    signal offerTaken()
    signal finished()

    title: qsTr("Done")
    actions: [
        ActionButton {
            text: qsTr("Finished")
            kind: ActionButton.Primary
            objectName: "done-finished"
            onClicked: root.finished()
        },
        ActionButton {
            text: root.offer
            visible: root.offer.length > 0
            objectName: "done-offer"
            onClicked: root.offerTaken()
        }
    ]

    StatusBanner {
        Layout.fillWidth: true
        text: root.what
        kind: StatusBanner.Success
        objectName: "done-what"
    }
    BodyText {
        Layout.fillWidth: true
        text: root.next
        lead: true
        visible: root.next.length > 0
        objectName: "done-next"
    }
}
