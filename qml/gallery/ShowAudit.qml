import QtQuick
import Roundtable.Screens

AuditScreen {
    id: root

    entries: ListModel {
        ListElement { key: "9"; when: "Today, 10:42:07"; who: "Ngozi Okafor"; what: "Opened a meeting"; about: "2f71c09a" }
        ListElement { key: "8"; when: "Today, 10:41:55"; who: "Ngozi Okafor"; what: "Unlocked the tablet"; about: "" }
        ListElement { key: "7"; when: "Today, 10:41:31"; who: "Nobody"; what: "A wrong PIN"; about: "ngozi.okafor" }
        ListElement { key: "6"; when: "Yesterday, 17:03:12"; who: "Huw Bevan"; what: "Changed a role"; about: "mair.lloyd" }
    }
    people: [{ value: "ngozi", text: "Ngozi Okafor" }, { value: "huw", text: "Huw Bevan" }]
    acts: [{ value: "unlocked", text: "Unlocked the tablet" }]
    onPersonPicked: (person) => root.person = person
    onActPicked: (act) => root.act = act
}
