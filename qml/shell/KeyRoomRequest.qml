import QtQuick
import Roundtable.App
import Roundtable.Door

// The request for two custodians: to let somebody in again, or to end a lock-out of the chip.
RecoveryScreen {
    id: root

    property bool release: false

    title: release ? qsTr("End a lock-out of the chip") : qsTr("Somebody cannot get in")
    council: KeyRoom.tablet.council
    waiting: !release && KeyRoom.tablet.waits
    request: KeyRoom.act === (release ? "ask-release" : "ask") ? KeyRoom.outcome.request : ""
    media: KeyRoom.files
    note: KeyRoom.outcome.written.length > 0 ? qsTr("Written to the medium as %1.").arg(KeyRoom.outcome.written) : ""
    busy: KeyRoom.busy
    onAsked: {
        if (root.release)
            KeyRoom.askRelease()
        else
            KeyRoom.askRecovery()
    }
    onWriteAsked: (place) => KeyRoom.write(place)
    onLookAsked: KeyRoom.lookFor("place")
}
