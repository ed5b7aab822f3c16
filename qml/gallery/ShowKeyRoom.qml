import Roundtable.Door

KeyRoomScreen {
    id: root

    people: 4
    chip: true
    curtainMinutes: 2
    lockMinutes: 10
}
