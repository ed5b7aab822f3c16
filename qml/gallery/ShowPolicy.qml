import Roundtable.Door

PolicyScreen {
    id: root

    curtainMinutes: 2
    lockMinutes: 10
}
