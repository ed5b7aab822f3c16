pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Roundtable.Theme
import Roundtable.Controls
import Roundtable.Door

// The door: who is here, what they come in with, who has to wait and who does not.
TestCase {
    id: root

    name: "Lock"
    width: 1280
    height: 800
    visible: true
    when: windowShown

    Component {
        id: maker

        LockScreen {
            property string kept: ""
            property string asked: ""

            width: 1280
            height: 800
            users: ListModel {
                ListElement { key: "ngozi"; name: "Ngozi Okafor"; kind: "pin"; waitSeconds: 0; disabled: false }
                ListElement { key: "huw"; name: "Huw Bevan"; kind: "passphrase"; waitSeconds: 0; disabled: false }
            }
            clocks: ListModel {
                ListElement { what: "Strategy discussion"; due: "Yesterday, 17:00"; left: "Late by 18 h"; overdue: true }
            }
            wayBack: "Two people can give you a new PIN: Carys Hughes and Paul Dent."
            count: kept.length
            onTyped: (text) => kept += text
            onErased: kept = kept.slice(0, -1)
            onCleared: kept = ""
            onUnlockAsked: (user) => asked = user + ":" + kept
        }
    }
    SignalSpy {
        id: spy
    }

    function init(): void { failOnWarning(/.?/) }
    function cleanup(): void { Theme.textScale = 1 }
    function made(properties: var): Item {
        const screen = createTemporaryObject(maker, root, properties ?? {})
        waitForRendering(screen)
        return screen
    }
    function tap(item: Item): void { touchEvent(item).press(0, item).commit().release(0, item).commit() }
    function shownText(item: Item): string {
        if (!item.visible)
            return ""
        let text = item.text !== undefined ? item.text + "\n" : ""
        for (let i = 0; i < item.children.length; ++i)
            text += root.shownText(item.children[i])
        return text
    }
    function pinOf(screen: Item): Item { return findChild(screen, "pin") }

    function test_user_thenPin_asksToUnlock(): void {
        const screen = made()
        verify(!pinOf(screen).visible)
        tap(findChild(screen, "user-ngozi"))
        tryVerify(() => findChild(screen, "pin-field").activeFocus)
        for (const digit of "480263")
            tap(findChild(screen, "pin-" + digit))
        tap(findChild(screen, "pin-enter"))
        compare(screen.asked, "ngozi:480263")
    }
    function test_likelyUser_isChosenAndReadyForThePin(): void {
        const screen = made({ likely: "ngozi" })
        tryVerify(() => findChild(screen, "pin-field").activeFocus)
        compare(screen.user, "ngozi")
    }
    function test_onlyUser_isChosen(): void {
        const screen = made()
        screen.users.remove(1)
        screen.users.append({ key: "solo", name: "Mair Lloyd", kind: "pin", waitSeconds: 0, disabled: false })
        screen.users.remove(0)
        screen.begin()
        compare(screen.user, "solo")
    }
    function test_anotherUser_clearsWhatWasTyped(): void {
        const screen = made({ likely: "ngozi" })
        tryVerify(() => findChild(screen, "pin-field").activeFocus)
        tap(findChild(screen, "pin-4"))
        compare(screen.kept, "4")
        tap(findChild(screen, "user-huw"))
        compare(screen.kept, "")
        verify(!pinOf(screen).visible && findChild(screen, "passphrase").visible)
    }
    function test_wait_isCountedDown_andOthersAreFree(): void {
        const screen = made({ likely: "ngozi" })
        tryVerify(() => screen.user === "ngozi")
        screen.users.setProperty(0, "waitSeconds", 24)
        verify(!pinOf(screen).visible, "a PIN is taken while they have to wait")
        const wait = findChild(screen, "lock-wait")
        verify(wait.text.includes("24"))
        const told = wait.Accessible.name
        screen.users.setProperty(0, "waitSeconds", 23)
        verify(wait.text.includes("23"))
        compare(wait.Accessible.name, told)                 // not each second
        screen.submit()
        compare(screen.asked, "")
        tap(findChild(screen, "user-huw"))
        verify(findChild(screen, "passphrase").visible)
        screen.users.setProperty(0, "waitSeconds", 0)
        tap(findChild(screen, "user-ngozi"))
        verify(pinOf(screen).visible)
    }
    function test_refusal_withNobodyChosen_isSaid(): void {
        const screen = made({ problem: "This PIN opens nothing" })      // of who was chosen until the list was made anew
        compare(screen.user, "")
        const said = findChild(screen, "lock-problem")
        verify(said.visible)
        compare(said.text, "This PIN opens nothing")
    }
    function test_disabledUser_isToldTheWayBack(): void {
        const screen = made({ likely: "ngozi" })
        tryVerify(() => screen.user === "ngozi")
        screen.users.setProperty(0, "disabled", true)
        verify(!pinOf(screen).visible)
        verify(root.shownText(screen).includes("Two people can give you a new PIN: Carys Hughes and Paul Dent."))
        screen.submit()
        compare(screen.asked, "")
        tap(findChild(screen, "user-huw"))
        verify(findChild(screen, "passphrase").visible)
    }
    function test_whoCannotGetIn_isLedToTheWayBack(): void {
        const screen = made({ likely: "ngozi", helps: true })
        tryVerify(() => screen.user === "ngozi")
        spy.target = screen
        spy.signalName = "helpAsked"
        spy.clear()
        const forgot = findChild(screen, "lock-forgot")
        compare(forgot.text, "I forgot my PIN")
        forgot.clicked()
        compare(spy.count, 1)
        screen.users.setProperty(0, "waitSeconds", 3600)        // who guessed until they have to wait wants it most
        verify(forgot.visible)
        screen.users.setProperty(0, "disabled", true)
        verify(!forgot.visible)
        tap(findChild(screen, "lock-recover"))
        compare(spy.count, 2)
        screen.helps = false                        // practice has no way back, and needs none
        verify(!findChild(screen, "lock-recover").visible && !forgot.visible)
    }
    function test_clocks_sayOverdueInWords(): void {
        const screen = made()
        const text = root.shownText(screen)
        verify(text.includes("Strategy discussion") && text.includes("Yesterday, 17:00") && text.includes("Late by 18 h"))
    }
    function test_wholePad_isInSight_data(): var {
        return [{ tag: "landscape", width: 1280, height: 730, scale: 1 }, { tag: "portrait", width: 800, height: 1210, scale: 1 },
                { tag: "twice the text", width: 1280, height: 730, scale: 2 }]
    }
    function test_wholePad_isInSight(data: var): void {
        Theme.textScale = data.scale
        const screen = made({ likely: "ngozi", width: data.width, height: data.height })
        const enter = findChild(screen, "pin-enter"), one = findChild(screen, "pin-1")
        tryVerify(() => findChild(screen, "pin-field").activeFocus)
        tryVerify(() => enter.mapToItem(screen, 0, enter.height).y <= screen.height + 1, 2000,
                  "Unlock ends at " + enter.mapToItem(screen, 0, enter.height).y)
        verify(one.mapToItem(screen, 0, 0).y >= 0)
    }
    function test_curtain_oneTapGoesOn(): void {
        const curtain = createTemporaryQmlObject("import Roundtable.Door; Curtain { width: 1280; height: 800 }", root)
        spy.target = curtain
        spy.signalName = "clicked"
        spy.clear()
        tap(curtain)
        compare(spy.count, 1)
        verify(curtain.Accessible.name.length > 0)
    }
    function test_idleBar_saysSeconds_andTakesOneTap(): void {
        const bar = createTemporaryQmlObject("import Roundtable.Door; IdleBar { width: 1280 }", root)
        verify(!bar.visible)
        bar.secondsLeft = 45
        verify(bar.visible && bar.text.includes("45"))
        const told = bar.Accessible.name
        bar.secondsLeft = 44
        compare(bar.Accessible.name, told)
        waitForRendering(bar)
        spy.target = bar
        spy.signalName = "stillHere"
        spy.clear()
        tap(findChild(bar, "banner-action"))
        compare(spy.count, 1)
    }
}
