import Roundtable.Door

WorkScreen {
    id: root

    what: "The store is written anew under another key."
    progress: 0.4
    seconds: 12
}
