import QtQuick
import Roundtable.App
import Roundtable.Door

WipeScreen {
    id: root

    counted: KeyRoom.outcome.counted
    meetings: KeyRoom.outcome.meetings
    unsealed: KeyRoom.outcome.unsealed
    onlyHere: KeyRoom.outcome.onlyHere
    onAccepted: (evenSo) => KeyRoom.wipe(evenSo)
}
