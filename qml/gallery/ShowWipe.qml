import QtQuick
import Roundtable.Door

WipeScreen {
    id: root

    counted: true
    meetings: 14
    unsealed: 2
    onlyHere: 3
    Component.onCompleted: root.go()
}
