pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Roundtable.Door

// People and keys with a security key: who acts by one, and who is given one.
TestCase {
    id: root

    name: "NewKey"
    width: 1280
    height: 800
    visible: true
    when: windowShown

    ListModel {
        id: crew

        ListElement { key: "sion"; name: "Sion Pugh"; kind: "key"; opens: true; waitSeconds: 0; disabled: false }
        ListElement { key: "mair"; name: "Mair Lloyd"; kind: "passphrase"; opens: true; waitSeconds: 0; disabled: false }
    }
    SignalSpy {
        id: spy
    }

    function init(): void {
        failOnWarning(/.?/)
        spy.target = null
        spy.clear()
    }
    function made(type: string, properties: var): Item {
        const component = Qt.createComponent("qrc:/qt/qml/Roundtable/Door/" + type + ".qml")
        const screen = createTemporaryObject(component, root, Object.assign({ width: 1280, height: 800 }, properties ?? {}))
        verify(screen, component.errorString())
        waitForRendering(screen)
        return screen
    }
    function hear(item: Item, name: string): void {
        spy.target = item
        spy.signalName = name
        spy.clear()
    }
    function tap(item: Item): void {
        verify(item && item.visible, "nothing to tap")
        wait(20)                                    // what was shown just now is laid out
        touchEvent(item).press(0, item).commit().release(0, item).commit()
    }
    function given(call: int): var { return Array.from(spy.signalArguments[call]) }

    function test_key_isOfferedWhereOneIsPluggedIn(): void {
        const screen = made("SecretScreen", { name: "Huw Bevan", chip: true, count: 0, repeatedCount: 0 })
        verify(!findChild(screen, "chip-key"))
        screen.keyThere = true
        hear(screen, "kindPicked")
        tap(findChild(screen, "chip-key"))
        compare(spy.signalArguments[0][0], "key")
        screen.key = true
        verify(!findChild(screen, "new").visible && findChild(screen, "key-pin").visible)
        hear(screen, "typed")
        tap(findChild(screen, "key-pin-4"))
        compare(root.given(0).join(), "4,false")
        hear(screen, "kindPicked")
        tap(findChild(screen, "key-cancel"))             // the key's PIN is not to be had: something else
        compare(spy.signalArguments[0][0], "pin")
        screen.busy = true
        screen.keyStep = "put-in"
        verify(!findChild(screen, "key-pin").visible && findChild(screen, "key-step").text.length > 0)
        hear(screen, "keyCancelled")
        tap(findChild(screen, "key-cancel"))
        compare(spy.count, 1)
    }
    function test_whoActsByAKey_needsNothingTyped(): void {
        const screen = made("ProofScreen", { users: crew, count: 0, likely: "sion" })
        tryVerify(() => screen.user === "sion")
        hear(screen, "proved")
        screen.submit()
        compare(spy.signalArguments[0][0], "sion")
        screen.keyStep = "touch"
        verify(findChild(screen, "key-step").visible && !findChild(screen, "unlock").visible)
        hear(screen, "keyCancelled")
        tap(findChild(screen, "user-mair"))
        compare(spy.count, 1)
    }
    function test_keyOfAnother_isAskedForWhileItWorks(): void {
        const screen = made("ProofScreen", { users: crew, count: 4, likely: "mair" })
        tryVerify(() => screen.user === "mair")
        verify(findChild(screen, "passphrase").visible)
        screen.busy = true
        screen.keyStep = "put-in"                    // of whom it is about, after Mair's passphrase
        verify(findChild(screen, "key-step").visible && !findChild(screen, "passphrase").visible)
        hear(screen, "keyCancelled")
        tap(findChild(screen, "key-cancel"))
        compare(spy.count, 1)
    }
}
