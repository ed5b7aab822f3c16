import Roundtable.Door

UserFormScreen {
    id: root

    name: "Carys Hughes"
    roles: ["minute-taker"]
}
