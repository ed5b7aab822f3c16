import QtQuick
import Roundtable.App
import Roundtable.Door as Lock         // Door is the name of the door itself

// Somebody chooses a new PIN or passphrase; what is typed goes straight to where it is wiped.
Lock.SecretScreen {
    id: root

    name: KeyRoom.name
    own: KeyRoom.act === "own"
    chip: KeyRoom.tablet.chip
    pin: KeyRoom.kind === "pin"
    count: KeyRoom.fresh.count
    repeatedCount: KeyRoom.again.count
    leastPin: Door.leastPin
    leastPassphrase: Door.leastPassphrase
    wrong: KeyRoom.wrong
    key: KeyRoom.kind === "key"
    keyThere: Door.key.plugged
    keyStep: Door.key.step
    busy: KeyRoom.busy
    onKindPicked: (kind) => KeyRoom.kind = kind
    onKeyCancelled: Door.key.cancel()
    Component.onCompleted: Door.key.watched = true
    Component.onDestruction: Door.key.watched = false
    onTyped: (text, again) => (again ? KeyRoom.again : KeyRoom.fresh).type(text)
    onErased: (again) => (again ? KeyRoom.again : KeyRoom.fresh).erase()
    onCleared: (again) => (again ? KeyRoom.again : KeyRoom.fresh).clear()
    onSubmitted: KeyRoom.choose()
    onBack: KeyRoom.back()
}
