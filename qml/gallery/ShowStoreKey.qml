import Roundtable.Door

StoreKeyScreen {
    id: root
}
