import QtQuick
import Roundtable.Door

ProofScreen {
    id: root

    property string kept: ""           // the gallery only: nothing of the product keeps a PIN in QML

    what: "Carys Hughes is let in as minute-taker."
    whose: "A chair or an administrator does it."
    likely: "ngozi"
    verb: "Let them in"
    users: ListModel {
        ListElement { key: "ngozi"; name: "Ngozi Okafor"; kind: "pin"; waitSeconds: 0; disabled: false; opens: true }
        ListElement { key: "huw"; name: "Huw Bevan"; kind: "passphrase"; waitSeconds: 0; disabled: false; opens: true }
        ListElement { key: "mair"; name: "Mair Lloyd"; kind: "pin"; waitSeconds: 24; disabled: false; opens: true }
    }
    count: kept.length
    onTyped: (text) => root.kept += text
    onErased: root.kept = root.kept.slice(0, -1)
    onCleared: root.kept = ""
}
