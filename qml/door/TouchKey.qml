import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// What somebody does with their security key, step by step: put it in, give it its own PIN where it asks, touch it. The
// PIN is the key's, and goes to whoever shows this like any other: digit by digit, into no text field.
ColumnLayout {
    id: root

    required property string step                // "put-in", "swap", "touch", "pin"; "": nothing
    required property int count                  // characters of the key's PIN by now
    property int tries: -1                       // wrong ones that the key takes yet; below 0: nobody can say
    property bool shuffled: false
    property bool letters: false                 // some keys' PINs have letters
    property string enterText: qsTr("Go on")
    readonly property Item sight: pad.visible ? pad : root           // what must be seen at once
    readonly property bool waits: step === "put-in" || step === "swap" || step === "touch"
    readonly property string triesText: tries < 0 ? ""
        : qsTr("The key takes %n more wrong PIN(s), and then blocks itself for good.", "", tries)

    signal typed(text: string)
    signal erased()
    signal cleared()
    signal submitted()
    signal cancelled()

    function focusField(): void {
        if (pad.visible)
            pad.focusField()
        else if (box.visible)
            box.focusField()
    }

    spacing: Theme.spaceMedium
    visible: step.length > 0
    onStepChanged: if (root.step !== "pin") root.letters = false

    Timer {      // after the layout of this frame
        id: focusing

        interval: 0
        onTriggered: root.focusField()
    }
    Item {       // a key, as most look: what goes in, and what is touched
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.mm(90)
        Layout.preferredHeight: Theme.mm(26)
        visible: root.waits
        Accessible.ignored: true

        Rectangle {
            id: plug

            x: (parent.width - width - body.width) / 2 + (root.step === "touch" ? 0 : -Theme.mm(4))
            width: Theme.mm(9)
            height: Theme.mm(8)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.sunken
            border { color: Theme.border; width: Theme.line }

            Behavior on x {
                enabled: Theme.motion
                NumberAnimation { duration: 300; easing.type: Easing.OutCubic }
            }
        }
        Rectangle {
            id: body

            anchors { left: plug.right; verticalCenter: parent.verticalCenter }
            width: Theme.mm(32)
            height: Theme.mm(15)
            radius: Theme.mm(3.5)
            color: Theme.accentSoft
            border { color: Theme.accent; width: Theme.line }

            Rectangle {
                anchors.centerIn: parent
                width: Theme.mm(9)
                height: width
                radius: width / 2
                color: root.step === "touch" ? Theme.accent : Theme.raised
                border { color: Theme.accent; width: Theme.line }

                SequentialAnimation on opacity {
                    running: root.step === "touch" && Theme.motion
                    alwaysRunToEnd: true
                    loops: Animation.Infinite

                    NumberAnimation { to: 0.25; duration: 700 }
                    NumberAnimation { to: 1; duration: 700 }
                }
            }
            Rectangle {                          // the hole for a ring
                anchors { right: parent.right; rightMargin: Theme.mm(2.4); verticalCenter: parent.verticalCenter }
                width: Theme.mm(4)
                height: width
                radius: width / 2
                color: Theme.surface
                border { color: Theme.accent; width: Theme.line }
            }
        }
    }
    StatusBanner {
        Layout.fillWidth: true
        text: root.step === "put-in" ? qsTr("Put your key in")
            : root.step === "swap" ? qsTr("Pull that key out, and put the other one in")
            : root.step === "touch" ? qsTr("Touch your key") : ""
        kind: StatusBanner.Info
        objectName: "key-step"
    }
    BodyText {
        Layout.fillWidth: true
        text: root.step === "touch"
            ? qsTr("It blinks until you do. Where it reads fingers, use the one you set up. A card stays on the reader.")
            : qsTr("Or lay your card on the reader. Leave it there until the tablet has finished.")
        visible: root.waits
    }
    PinPad {
        id: pad

        Layout.fillWidth: true
        Layout.maximumWidth: Theme.mm(90)
        label: qsTr("PIN of your security key")
        hint: root.triesText
        count: root.count
        shuffled: root.shuffled
        enterText: root.enterText
        visible: root.step === "pin" && !root.letters
        objectName: "key-pin"
        onTyped: (text) => root.typed(text)
        onErased: root.erased()
        onCleared: root.cleared()
        onSubmitted: root.submitted()
    }
    PassphraseBox {
        id: box

        Layout.fillWidth: true
        label: qsTr("PIN of your security key")
        hint: root.triesText
        count: root.count
        visible: root.step === "pin" && root.letters
        objectName: "key-pin-letters"
        onTyped: (text) => root.typed(text)
        onErased: root.erased()
        onSubmitted: root.submitted()
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.mm(90)
        text: root.enterText
        kind: ActionButton.Primary
        visible: box.visible
        objectName: "key-enter"
        onClicked: root.submitted()
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.mm(90)
        spacing: Theme.gap

        ActionButton {
            text: root.letters ? qsTr("It has only digits") : qsTr("It has letters")
            kind: ActionButton.Quiet
            visible: root.step === "pin"
            objectName: "key-letters"
            onClicked: {
                root.cleared()
                root.letters = !root.letters
                focusing.restart()
            }
        }
        Item { Layout.fillWidth: true; Layout.preferredHeight: 0 }
        ActionButton {
            text: qsTr("Cancel")
            kind: root.waits ? ActionButton.Secondary : ActionButton.Quiet
            objectName: "key-cancel"
            onClicked: root.cancelled()
        }
    }
}
