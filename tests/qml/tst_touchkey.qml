pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Roundtable.Theme
import Roundtable.Controls
import Roundtable.Door

// A security key at the door: put in, touched, and its own PIN, which no text field ever holds.
TestCase {
    id: root

    name: "TouchKey"
    width: 1280
    height: 800
    visible: true
    when: windowShown

    Component {
        id: maker

        LockScreen {
            property string kept: ""
            property string asked: ""
            property int cancels: 0

            width: 1280
            height: 800
            users: ListModel {
                ListElement { key: "ngozi"; name: "Ngozi Okafor"; kind: "key"; waitSeconds: 0; disabled: false }
                ListElement { key: "huw"; name: "Huw Bevan"; kind: "passphrase-key"; waitSeconds: 0; disabled: false }
                ListElement { key: "mair"; name: "Mair Lloyd"; kind: "pin"; waitSeconds: 0; disabled: false }
            }
            count: kept.length
            onTyped: (text) => kept += text
            onErased: kept = kept.slice(0, -1)
            onCleared: kept = ""
            onUnlockAsked: (user) => asked += user + ":" + kept + ";"
            onKeyCancelled: { ++cancels; keyStep = "" }
        }
    }

    function init(): void { failOnWarning(/.?/) }
    function cleanup(): void { Theme.textScale = 1 }
    function made(properties: var): Item {
        const screen = createTemporaryObject(maker, root, properties ?? {})
        waitForRendering(screen)
        return screen
    }
    function tap(item: Item): void { touchEvent(item).press(0, item).commit().release(0, item).commit() }

    function test_keyAlone_needsNothingTyped(): void {
        const screen = made()
        tap(findChild(screen, "user-ngozi"))
        verify(!findChild(screen, "pin").visible && !findChild(screen, "passphrase").visible)
        tryVerify(() => findChild(screen, "unlock").visible)
        tap(findChild(screen, "unlock"))
        compare(screen.asked, "ngozi:;")
    }
    function test_passphraseWithKey_asksForThePassphraseFirst(): void {
        const screen = made()
        tap(findChild(screen, "user-huw"))
        verify(findChild(screen, "passphrase").visible)
        screen.keyStep = "touch"
        verify(!findChild(screen, "passphrase").visible && findChild(screen, "key-cancel").visible)
    }
    function test_steps_sayWhatToDo(): void {
        const screen = made({ likely: "ngozi" })
        tryVerify(() => screen.user === "ngozi")
        const step = findChild(screen, "key-step")
        const said = []
        for (const each of ["put-in", "touch", "swap"]) {
            screen.keyStep = each
            verify(step.visible && step.Accessible.name.length > 0)
            said.push(step.text)
            verify(!findChild(screen, "unlock").visible, "two ways on at once")
            verify(!findChild(screen, "key-pin").visible)
        }
        compare(new Set(said).size, 3)
        screen.keyStep = ""
        verify(!step.visible && findChild(screen, "unlock").visible)
    }
    function test_pinOfTheKey_goesDigitByDigitIntoNoTextField(): void {
        const screen = made({ likely: "ngozi" })
        tryVerify(() => screen.user === "ngozi")
        screen.keyStep = "pin"
        tryVerify(() => findChild(screen, "key-pin-field").activeFocus)
        for (const digit of "7301")
            tap(findChild(screen, "key-pin-" + digit))
        compare(screen.kept, "7301")
        verify(findChild(screen, "key-pin-field").text === undefined, "a field that holds text")
        tap(findChild(screen, "key-pin-enter"))
        compare(screen.asked, "ngozi:7301;")
    }
    function test_pinWithLetters_isTypedOnAKeyboard(): void {
        const screen = made({ likely: "ngozi" })
        tryVerify(() => screen.user === "ngozi")
        screen.keyStep = "pin"
        tryVerify(() => findChild(screen, "key-pin").visible)
        tap(findChild(screen, "key-pin-7"))
        tap(findChild(screen, "key-letters"))
        compare(screen.kept, "")                             // begun anew
        tryVerify(() => findChild(screen, "key-pin-letters-field").activeFocus)
        verify(!findChild(screen, "key-pin").visible)
        screen.kept = "a1b2"
        tap(findChild(screen, "key-enter"))
        compare(screen.asked, "ngozi:a1b2;")
    }
    function test_triesThatAreLeft_areSaid(): void {
        const screen = made({ likely: "ngozi", keyTries: 5 })
        tryVerify(() => screen.user === "ngozi")
        screen.keyStep = "pin"
        verify(findChild(screen, "key-pin").hint.includes("5"))
        screen.keyTries = -1
        compare(findChild(screen, "key-pin").hint, "")
    }
    function test_cancel_endsTheWaiting(): void {
        const screen = made({ likely: "ngozi" })
        tryVerify(() => screen.user === "ngozi")
        for (const each of ["put-in", "touch", "pin"]) {
            screen.keyStep = each
            waitForRendering(screen)
            const cancel = findChild(screen, "key-cancel")
            tryVerify(() => cancel.visible && cancel.mapToItem(screen, 0, cancel.height).y <= screen.height + 1, 2000,
                      "cancel is out of sight while it says " + each)
            tap(cancel)
            compare(screen.keyStep, "")
        }
        compare(screen.cancels, 3)
    }
    function test_anotherPerson_endsTheWaiting(): void {
        const screen = made({ likely: "ngozi" })
        tryVerify(() => screen.user === "ngozi")
        screen.keyStep = "touch"
        tap(findChild(screen, "user-mair"))
        compare(screen.cancels, 1)
        verify(findChild(screen, "pin").visible)
    }
    function test_ofSomebodyWithoutAKey_nothingIsShown(): void {
        const screen = made({ likely: "mair", keyStep: "touch" })
        tryVerify(() => screen.user === "mair")
        verify(findChild(screen, "pin").visible && !findChild(screen, "key-step").visible)
    }
    function test_waiting_showsNoKeyToAPersonWhoHasToWait(): void {
        const screen = made({ likely: "ngozi", keyStep: "pin" })
        tryVerify(() => screen.user === "ngozi")
        screen.users.setProperty(0, "waitSeconds", 24)
        verify(!findChild(screen, "key-pin").visible && !findChild(screen, "unlock").visible)
    }
    function test_padAndCancel_areInSight_data(): var {
        return [{ tag: "landscape", width: 1280, height: 730, scale: 1 }, { tag: "portrait", width: 800, height: 1210, scale: 1 },
                { tag: "twice the text", width: 1280, height: 730, scale: 2 }]
    }
    function test_padAndCancel_areInSight(data: var): void {
        Theme.textScale = data.scale
        const screen = made({ likely: "ngozi", width: data.width, height: data.height })
        tryVerify(() => screen.user === "ngozi")
        screen.keyStep = "pin"
        const enter = findChild(screen, "key-pin-enter"), one = findChild(screen, "key-pin-1")
        tryVerify(() => findChild(screen, "key-pin-field").activeFocus)
        tryVerify(() => enter.mapToItem(screen, 0, enter.height).y <= screen.height + 1, 2000,
                  "Unlock ends at " + enter.mapToItem(screen, 0, enter.height).y)
        tryVerify(() => one.mapToItem(screen, 0, 0).y >= 0)
    }
}
