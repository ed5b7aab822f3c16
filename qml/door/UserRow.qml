import QtQuick
import Roundtable.Theme
import Roundtable.Controls

// Somebody who may unlock the tablet, large enough to be found without looking for it.
ListRow {
    id: root

    required property string key
    required property string name
    required property string kind                // "pin", "passphrase", "key", "passphrase-key", "practice"
    required property int waitSeconds            // until they may try again
    required property bool disabled              // too many wrong tries: they need a new PIN
    readonly property string waitWords: waitSeconds <= 0 ? ""
        : waitSeconds <= 90 ? qsTr("Try again in %n second(s)", "", waitSeconds)
        : qsTr("Try again in %n minute(s)", "", Math.ceil(waitSeconds / 60))
    // Told when it changes: a screen reader that hears each second hears nothing else.
    readonly property int toldSeconds: waitSeconds > 10 ? Math.ceil(waitSeconds / 10) * 10 : waitSeconds
    readonly property string waitTold: waitSeconds <= 90 && waitSeconds > 0
        ? qsTr("Try again in %n second(s)", "", toldSeconds) : waitWords

    text: name
    detail: disabled ? kind === "pin" ? qsTr("Needs a new PIN") : kind === "key" ? qsTr("Needs a new key")
                     : qsTr("Needs a new passphrase") : waitWords
    touchHeight: Theme.mm(14)
    chevron: false
    objectName: "user-" + key
    Accessible.name: Array.of(root.name, root.disabled ? root.detail : root.waitTold)
                         .filter((part) => part.length > 0).join(", ")

    Tick {
        color: Theme.accentSoftInk
        visible: root.chosen
    }
}
