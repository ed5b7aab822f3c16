import QtQuick
import Roundtable.Door

RecoveryScreen {
    id: root

    request: "E9WJ4 0K7QX 3M2RC V5T8H Z1N6B 4D0GY P7SKA W2E9F 8J3XM Q6V1C T5R0H N4B7Z K2D8G Y9P3S A6W1E F0J5X "
        + "M8Q4V C7T2R H3N9B Z6K1D G5Y0P S8A4W E2F7J X1M6Q V3C9T R0H5N B8Z2K D4G7Y P1S6A W9E3F J5X0M Q8V2C"
    media: ListModel {
        ListElement { key: "/media/stick"; name: "Stick of the council"; place: "Removable medium" }
    }
}
