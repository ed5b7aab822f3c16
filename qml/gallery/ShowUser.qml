import Roundtable.Door

UserScreen {
    id: root

    name: "Tom Ashworth"
    roles: "Chair"
    team: "Harbour"
    chip: true
    disabled: true
    removing: true
}
