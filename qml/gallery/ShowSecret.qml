import Roundtable.Door

SecretScreen {
    id: root

    name: "Carys Hughes"
    chip: true
    count: 3
    repeatedCount: 0
    onKindPicked: (pin) => root.pin = pin
}
