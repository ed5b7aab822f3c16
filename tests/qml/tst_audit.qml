pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Roundtable.Theme
import Roundtable.Screens

// The audit trail is read, and nothing else can be done with it.
TestCase {
    id: root

    name: "Audit"
    width: 1280
    height: 800
    visible: true
    when: windowShown

    Component {
        id: maker

        AuditScreen {
            property var asked: []

            width: 1280
            height: 800
            entries: ListModel {
                ListElement { key: "2"; when: "Today, 10:41"; who: "Ngozi Okafor"; what: "Unlocked the tablet"; about: "" }
                ListElement { key: "1"; when: "Today, 10:40"; who: "<i>nobody</i>"; what: "A wrong PIN"; about: "ngozi.okafor" }
            }
            people: [{ value: "ngozi.okafor", text: "Ngozi Okafor" }]
            acts: [{ value: "unlocked", text: "Unlocked the tablet" }]
            onPersonPicked: (person) => asked.push(person)
            onActPicked: (act) => asked.push(act)
        }
    }

    function init(): void { failOnWarning(/.?/) }
    function cleanup(): void { Theme.textScale = 1 }
    function made(): Item {
        const screen = createTemporaryObject(maker, root)
        waitForRendering(screen)
        return screen
    }
    function walk(item: Item, visit: var): void {
        visit(item)
        for (let i = 0; i < item.children.length; ++i)
            root.walk(item.children[i], visit)
    }

    function test_lines_areTextAndToldWhole(): void {
        const told = []
        walk(made(), (item) => {
            if (item.Accessible.role === Accessible.StaticText && item.when !== undefined)
                told.push(item.Accessible.name)
            if (String(item.text ?? "").includes("<i>"))
                compare(item.textFormat, Text.PlainText)
        })
        compare(told.length, 2)
        verify(told.includes("Today, 10:40, <i>nobody</i>, A wrong PIN, ngozi.okafor"))
        verify(told.includes("Today, 10:41, Ngozi Okafor, Unlocked the tablet"))
    }
    function test_nothing_canBeChanged(): void {
        const names = []
        walk(made(), (item) => {
            if (item.visible && item.clicked !== undefined && item.pressed !== undefined)
                names.push(item.objectName)
        })
        compare(names.filter((name) => !/^(audit-(person|act)-open|page-(up|down))$/.test(name)).join(), "")
        verify(names.includes("audit-person-open") && names.includes("audit-act-open"))
    }
    function test_filters_askForWhatIsPicked(): void {
        const screen = made()
        findChild(screen, "audit-person").picked("ngozi.okafor")
        findChild(screen, "audit-act").picked("unlocked")
        compare(screen.asked.join(), "ngozi.okafor,unlocked")
    }
    function test_twiceTheText_staysInside(): void {
        Theme.textScale = 2
        const screen = made()
        walk(screen, (item) => {
            if (item.when !== undefined && item.Accessible.role === Accessible.StaticText)
                verify(item.mapToItem(screen, item.width, 0).x <= screen.width)
        })
    }
}
