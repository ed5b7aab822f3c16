import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// What the chosen person does to come in: their PIN, passphrase or security key, a wait, or the way to a new PIN.
ColumnLayout {
    id: root

    required property UserRow user               // null while nobody is chosen
    required property int count                  // characters of the secret by now
    property string problem: ""
    property bool busy: false
    property bool shuffled: false
    property string wayBack: ""                  // who can give a new PIN, as a sentence
    property bool helps: false                   // there is a way back for who cannot get in
    property string enterText: qsTr("Unlock")
    property string busyText: qsTr("Unlocking…")
    property string keyStep: ""                  // of a security key: what TouchKey shows; "": nothing
    property int keyTries: -1
    readonly property string kind: user ? user.kind : ""
    readonly property bool free: user !== null && !user.disabled && user.waitSeconds <= 0
    readonly property Item sight: keyAsked ? key.sight : root        // what must be seen at once
    readonly property bool takesKey: kind === "key" || kind === "passphrase-key"
    readonly property bool keyAsked: keyStep.length > 0 && (busy || (free && takesKey))

    signal typed(text: string)
    signal erased()
    signal cleared()
    signal submitted()
    signal helpAsked()
    signal keyCancelled()

    function focusField(): void {
        if (root.keyAsked)
            key.focusField()
        else if (pin.visible)
            pin.focusField()
        else if (passphrase.visible)
            passphrase.focusField()
    }

    spacing: Theme.spaceMedium

    Heading {
        Layout.fillWidth: true
        text: root.user ? root.user.name : ""
        visible: root.user !== null && !pin.visible && !passphrase.visible && !(root.keyAsked && root.keyStep === "pin")
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Choose your name first.")
        subdued: true
        visible: root.user === null
    }
    StatusBanner {
        Layout.fillWidth: true
        text: root.user && root.user.disabled ? "" : root.problem        // also where nobody is chosen any more
        kind: StatusBanner.Problem
        objectName: "lock-problem"
    }
    StatusBanner {
        Layout.fillWidth: true
        text: root.user && !root.user.disabled ? root.user.waitWords : ""
        kind: StatusBanner.Warning
        objectName: "lock-wait"
        Accessible.name: root.user && !root.user.disabled ? root.user.waitTold : ""
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Nobody else has to wait: another person can unlock the tablet now.")
        visible: root.user !== null && !root.user.disabled && root.user.waitSeconds > 0
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceSmall
        visible: root.user !== null && root.user.disabled

        StatusBanner {
            Layout.fillWidth: true
            text: root.user === null || !root.user.disabled ? ""
                : root.kind === "pin" ? qsTr("After too many wrong tries this PIN no longer works.")
                : root.kind === "key" ? qsTr("After too many wrong tries this security key no longer opens the tablet.")
                                      : qsTr("After too many wrong tries this passphrase no longer works.")
            kind: StatusBanner.Warning
            objectName: "lock-disabled"
        }
        BodyText {
            Layout.fillWidth: true
            text: root.wayBack.length > 0 ? root.wayBack
                : qsTr("It takes two people to let you in again: two custodians of your council's recovery key.")
            lead: true
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("Nothing is lost. Another person can unlock the tablet now.")
        }
        ActionButton {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            text: qsTr("Ask two custodians")
            visible: root.helps && root.user !== null && root.user.disabled
            objectName: "lock-recover"
            onClicked: root.helpAsked()
        }
    }
    PinPad {
        id: pin

        Layout.fillWidth: true
        Layout.maximumWidth: Theme.mm(90)
        label: qsTr("PIN of %1").arg(root.user ? root.user.name : "")
        count: root.count
        shuffled: root.shuffled
        enterText: root.busy ? root.busyText : root.enterText
        visible: root.free && root.kind === "pin" && !root.keyAsked
        objectName: "pin"
        onTyped: (text) => root.typed(text)
        onErased: root.erased()
        onCleared: root.cleared()
        onSubmitted: root.submitted()
    }
    PassphraseBox {
        id: passphrase

        Layout.fillWidth: true
        label: qsTr("Passphrase of %1").arg(root.user ? root.user.name : "")
        count: root.count
        visible: root.free && !root.keyAsked && (root.kind === "passphrase" || root.kind === "passphrase-key")
        objectName: "passphrase"
        onTyped: (text) => root.typed(text)
        onErased: root.erased()
        onSubmitted: root.submitted()
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Practice asks for no PIN: nothing here is real.")
        visible: root.free && root.kind === "practice"
    }
    BodyText {
        Layout.fillWidth: true
        text: root.kind === "key" ? qsTr("You unlock with your security key.")
                                  : qsTr("After the passphrase you touch your security key.")
        visible: root.free && !root.keyAsked && (root.kind === "key" || root.kind === "passphrase-key")
    }
    TouchKey {
        id: key

        Layout.fillWidth: true
        step: root.keyAsked ? root.keyStep : ""
        count: root.count
        tries: root.keyTries
        shuffled: root.shuffled
        enterText: root.enterText
        onTyped: (text) => root.typed(text)
        onErased: root.erased()
        onCleared: root.cleared()
        onSubmitted: root.submitted()
        onCancelled: root.keyCancelled()
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.mm(90)
        text: root.busy ? root.busyText : root.enterText
        kind: ActionButton.Primary
        visible: root.free && root.kind !== "pin" && !root.keyAsked
        objectName: "unlock"
        onClicked: root.submitted()
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: root.kind === "pin" ? qsTr("I forgot my PIN") : qsTr("I forgot my passphrase")
        kind: ActionButton.Quiet
        compact: true
        visible: root.helps && root.user !== null && !root.user.disabled        // above all to whom the wait is too long
        objectName: "lock-forgot"
        onClicked: root.helpAsked()
    }
}
