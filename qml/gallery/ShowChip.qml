import Roundtable.Door

ChipScreen {
    id: root

    chip: true
    council: true
    escrowed: true
}
