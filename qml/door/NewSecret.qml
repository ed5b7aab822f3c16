import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// A new PIN or passphrase, given twice: a PIN on one pad in two steps, a passphrase in two boxes. Whoever shows it keeps
// both, compares them and says what is wrong.
ColumnLayout {
    id: root

    required property bool pin                   // else a passphrase
    required property int count                  // characters of the first
    required property int repeatedCount          // and of the second
    required property int least                  // characters that are enough
    property string wrong: ""                    // "", "short", "different"
    property bool repeating: false               // of a PIN: the second step
    property string finishText: qsTr("Save")
    readonly property string shortText: pin ? qsTr("The PIN is too short. Use at least %n digit(s).", "", least)
                                            : qsTr("The passphrase is too short. Use at least %n character(s).", "", least)
    readonly property string differentText: pin ? qsTr("The two PINs are not the same. Choose one again.")
                                                : qsTr("The two passphrases are not the same. Type both again.")

    signal typed(text: string, again: bool)
    signal erased(again: bool)
    signal cleared(again: bool)
    signal submitted()

    function focusField(): void {
        if (root.pin)
            pad.focusField()
        else if (root.wrong === "different")
            again.focusField()
        else
            first.focusField()
    }
    function enter(): void {
        if (root.repeating || root.count < root.least)
            root.submitted()
        else
            root.repeating = true
    }

    spacing: Theme.spaceMedium
    onWrongChanged: if (root.wrong.length > 0) root.repeating = false

    PinPad {
        id: pad

        Layout.fillWidth: true
        Layout.maximumWidth: Theme.mm(90)
        label: root.repeating ? qsTr("The PIN again") : qsTr("Choose a PIN")
        hint: root.repeating ? "" : qsTr("At least %n digit(s), and nothing that others could guess.", "", root.least)
        error: root.wrong === "short" ? root.shortText : root.wrong === "different" ? root.differentText : ""
        count: root.repeating ? root.repeatedCount : root.count
        enterText: root.repeating ? root.finishText : qsTr("Go on")
        visible: root.pin
        objectName: root.objectName + "-pin"
        onTyped: (text) => root.typed(text, root.repeating)
        onErased: root.erased(root.repeating)
        onCleared: root.cleared(root.repeating)
        onSubmitted: root.enter()
    }
    PassphraseBox {
        id: first

        Layout.fillWidth: true
        hint: qsTr("At least %n character(s); four or more words are easy to remember and hard to guess.", "", root.least)
        error: root.wrong === "short" ? root.shortText : ""
        count: root.count
        visible: !root.pin
        objectName: root.objectName + "-passphrase"
        onTyped: (text) => root.typed(text, false)
        onErased: root.erased(false)
    }
    PassphraseBox {
        id: again

        Layout.fillWidth: true
        label: qsTr("The passphrase again")
        error: root.wrong === "different" ? root.differentText : ""
        count: root.repeatedCount
        visible: !root.pin
        objectName: root.objectName + "-again"
        onTyped: (text) => root.typed(text, true)
        onErased: root.erased(true)
        onSubmitted: root.submitted()
    }
}
