import QtQuick
import Roundtable.Door

AnswerScreen {
    id: root

    users: [{ value: "ngozi", text: "Ngozi Okafor" }, { value: "huw", text: "Huw Bevan" }]
    user: "new"
    name: "Carys Hughes"
    Component.onCompleted: root.go()
    files: ListModel {
        ListElement { key: "/media/stick/answer.txt"; name: "answer.txt"; place: "Stick of the council" }
    }
}
