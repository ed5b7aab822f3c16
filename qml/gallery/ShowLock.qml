import QtQuick
import Roundtable.Door

LockScreen {
    id: root

    property string kept: ""           // the gallery only: nothing of the product keeps a PIN in QML

    users: ListModel {
        ListElement { key: "ngozi"; name: "Ngozi Okafor"; kind: "pin"; waitSeconds: 0; disabled: false }
        ListElement { key: "huw"; name: "Huw Bevan"; kind: "passphrase"; waitSeconds: 0; disabled: false }
        ListElement { key: "mair"; name: "Mair Lloyd"; kind: "pin"; waitSeconds: 24; disabled: false }
        ListElement { key: "tom"; name: "Tom Ashworth"; kind: "pin"; waitSeconds: 0; disabled: true }
    }
    clocks: ListModel {
        ListElement { what: "Something ran out"; due: "Mon 2 Mar, 17:00"; left: "Late by 18 hours"; overdue: true }
        ListElement { what: "Something is due today"; due: "Tue 3 Mar, 16:00"; left: "3 hours left"; overdue: false }
        ListElement { what: "Something is due tomorrow"; due: "Wed 4 Mar"; left: "36 hours left"; overdue: false }
        ListElement { what: "Something is due"; due: "Fri 13 Mar"; left: "9 days left"; overdue: false }
    }
    moreClocks: 12
    oldClocks: 3
    clockDoubt: "This tablet's clock may be wrong: it says Tuesday 3 March 2026, 13:00. Compare it with another before you rely on a time here."
    wayBack: "Two people can give you a new PIN: Carys Hughes and Paul Dent."
    count: kept.length
    onTyped: (text) => root.kept += text
    onErased: root.kept = root.kept.slice(0, -1)
    onCleared: root.kept = ""
    onUnlockAsked: root.kept = ""
}
