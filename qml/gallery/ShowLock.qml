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
        ListElement { what: "Record to all agencies"; due: "Today, 16:00"; left: "3 h left"; overdue: false }
        ListElement { what: "Strategy discussion"; due: "Yesterday, 17:00"; left: "Overdue by 18 h"; overdue: true }
        ListElement { what: "Child protection conference"; due: "Friday 13 March"; left: "9 days left"; overdue: false }
    }
    wayBack: "Two people can give you a new PIN: Carys Hughes and Paul Dent."
    count: kept.length
    onTyped: (text) => root.kept += text
    onErased: root.kept = root.kept.slice(0, -1)
    onCleared: root.kept = ""
    onUnlockAsked: root.kept = ""
}
