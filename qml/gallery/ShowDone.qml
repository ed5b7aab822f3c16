import Roundtable.Door

DoneScreen {
    id: root

    what: "Tom Ashworth can no longer unlock this tablet."
    next: "If they may have copied the tablet, give the store a new key."
    offer: "Give the store a new key"
}
