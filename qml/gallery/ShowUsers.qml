import QtQuick
import Roundtable.Door

UsersScreen {
    id: root

    known: true
    people: ListModel {
        ListElement { key: "ngozi"; name: "Ngozi Okafor"; roles: "Chair"; team: "Moonrise"; kind: "pin"; waitSeconds: 0; disabled: false }
        ListElement { key: "huw"; name: "Huw Bevan"; roles: "Minute-taker, Auditor"; team: "Moonrise"; kind: "passphrase"; waitSeconds: 0; disabled: false }
        ListElement { key: "mair"; name: "Mair Lloyd"; roles: "Administrator"; team: ""; kind: "pin"; waitSeconds: 24; disabled: false }
        ListElement { key: "tom"; name: "Tom Ashworth"; roles: "Chair"; team: "Harbour"; kind: "pin"; waitSeconds: 0; disabled: true }
    }
}
