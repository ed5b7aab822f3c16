import QtQuick
import Roundtable.Door

HandoverScreen {
    id: root

    name: "DS Gareth Pryce"
    agency: "South Wales Police"
    chair: "Ngozi Okafor"
    items: []
    check: "3f9a 12c0"
}
