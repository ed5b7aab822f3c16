import QtQuick
import Roundtable.Door

CouncilScreen {
    id: root

    files: ListModel {
        ListElement { key: "/media/stick/council.pub"; name: "council.pub"; place: "Stick of the council" }
    }
}
