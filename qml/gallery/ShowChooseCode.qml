import QtQuick
import Roundtable.Door

CodeScreen {
    id: root

    name: "DS Gareth Pryce"
    count: 3
    repeatedCount: 0
    wrong: "easy"
}
