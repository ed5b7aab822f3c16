pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Roundtable.Door

// What the lock screen says of clocks: those that run, the tablet's own, and how the screen is set.
TestCase {
    id: root

    name: "ClockBoard"
    width: 1280
    height: 800
    visible: true
    when: windowShown

    Component {
        id: maker

        LockScreen {
            width: 1280
            height: 800
            users: ListModel {
                ListElement { key: "ngozi"; name: "Ngozi Okafor"; kind: "pin"; waitSeconds: 0; disabled: false }
            }
            clocks: ListModel {
                ListElement { what: "Something ran out"; due: "Mon 2 Mar, 17:00"; left: "Late by 18 hours"; overdue: true }
            }
        }
    }

    function init(): void { failOnWarning(/.?/) }
    function made(properties: var): Item {
        const screen = createTemporaryObject(maker, root, properties ?? {})
        waitForRendering(screen)
        return screen
    }
    function shownText(item: Item): string {
        if (!item.visible)
            return ""
        let text = item.text !== undefined ? item.text + "\n" : ""
        for (let i = 0; i < item.children.length; ++i)
            text += root.shownText(item.children[i])
        return text
    }
    function test_clocks_moreAndLongAgo_areCounted(): void {
        const screen = made({ moreClocks: 12, oldClocks: 3 })
        const text = root.shownText(screen)
        verify(text.includes("12") && text.includes("3 ran out more than a week ago"), text)
        screen.clocks.clear()
        verify(root.shownText(screen).includes("12"))
    }
    function test_clocks_unknown_isSaid_andNothingIsNot(): void {
        const screen = made()
        screen.clocks.clear()
        verify(!root.shownText(screen).includes("Running clocks"))
        screen.clocksUnknown = true
        const text = root.shownText(screen)
        verify(text.includes("Which clocks run cannot be told here now."), text)
        verify(!text.includes("Unlock to see which meeting"))
    }
    function test_clock_inDoubt_isSaid(): void {
        const screen = made()
        verify(!findChild(screen, "clock-doubt").visible)
        screen.clockDoubt = "It may be wrong."
        verify(findChild(screen, "clock-doubt").visible)
        compare(findChild(screen, "clock-doubt").Accessible.name, "It may be wrong.")
    }
    function test_light_isOfferedOnlyWhereThereIsOne(): void {
        for (const dimmable of [false, true]) {
            const sheet = createTemporaryQmlObject("import Roundtable.Door; DisplaySheet { textScale: 1; brightness: 0.4; scheme: 'light'; "
                                                   + "still: false; dimmable: " + dimmable + " }", root)
            sheet.host = root
            sheet.open()
            tryVerify(() => findChild(root, "display-text") !== null)
            compare(findChild(root, "display-light").visible, dimmable)
            sheet.close()
            tryVerify(() => findChild(root, "display-text") === null)
        }
    }
}
