import QtQuick
import Roundtable.App
import Roundtable.Door as Lock         // Door is the name of the door itself

// Who acts shows who they are, right before it is done.
Lock.ProofScreen {
    id: root

    readonly property string part: KeyRoom.part
    readonly property KeyRoomWords say: KeyRoomWords { }

    users: KeyRoom.people
    what: say.what(KeyRoom.act, KeyRoom.name)
    verb: say.verb(KeyRoom.act)
    whose: part === "own" ? qsTr("%1 says yes with their own PIN or passphrase.").arg(KeyRoom.name)
         : part === "opens" && KeyRoom.given.length > 0 ? qsTr("Now somebody beside them who can open the store.")
         : part === "opens" ? qsTr("It takes somebody who can open the store.")
         : part === "admin" ? qsTr("It takes an administrator.")
         : KeyRoom.act === "own" ? qsTr("Show your PIN or passphrase as it is now.")
         : qsTr("It takes a chair or an administrator.")
    keyOnly: part === "opens"
    given: KeyRoom.given
    only: KeyRoom.only
    step: KeyRoom.given.length + 1
    steps: KeyRoom.steps
    likely: KeyRoom.given.length === 0 ? Door.lastUser : ""
    count: KeyRoom.secret.count
    busy: KeyRoom.busy
    heavy: KeyRoom.act.startsWith("wipe") || KeyRoom.act === "remove"
    onTyped: (text) => KeyRoom.secret.type(text)
    onErased: KeyRoom.secret.erase()
    onCleared: KeyRoom.secret.clear()
    keyStep: Door.key.step
    keyTries: Door.key.tries
    onKeyCancelled: Door.key.cancel()
    onProved: (user) => KeyRoom.showSelf(user)
    onBack: KeyRoom.back()
}
