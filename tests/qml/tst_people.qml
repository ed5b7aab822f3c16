pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Roundtable.Theme
import Roundtable.Controls
import Roundtable.Door

// People of the tablet, by touch: who there is, who is let in or removed, and who shows that it is they who do it.
TestCase {
    id: root

    name: "People"
    width: 1280
    height: 800
    visible: true
    when: windowShown

    ListModel {
        id: crew

        ListElement { key: "ngozi"; name: "Ngozi Okafor"; roles: "Chair"; team: "Moonrise"; kind: "passphrase"; opens: true; waitSeconds: 0; disabled: false }
        ListElement { key: "mair"; name: "Mair Lloyd"; roles: ""; team: ""; kind: "pin"; opens: false; waitSeconds: 0; disabled: false }
        ListElement { key: "tom"; name: "Tom Ashworth"; roles: ""; team: ""; kind: "pin"; opens: true; waitSeconds: 0; disabled: true }
    }
    SignalSpy {
        id: spy
    }

    function init(): void {
        failOnWarning(/.?/)
        spy.target = null
        spy.clear()
    }
    function cleanup(): void { Theme.textScale = 1 }
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
    function shownText(item: Item): string {
        if (!item.visible)
            return ""
        let text = item.text !== undefined ? item.text + "\n" : ""
        for (let i = 0; i < item.children.length; ++i)
            text += root.shownText(item.children[i])
        return text
    }

    function test_people_tellWhatTheyAreAndHowTheyStand(): void {
        const screen = made("UsersScreen", { people: crew, known: true })
        compare(findChild(screen, "person-ngozi").Accessible.name, "Ngozi Okafor, Chair, Moonrise, Unlocks with a passphrase")
        verify(findChild(screen, "person-tom").Accessible.name.includes("Cannot unlock"))
        verify(!findChild(screen, "users-know").visible)
        hear(screen, "picked")
        tap(findChild(screen, "person-mair"))
        compare(spy.signalArguments[0][0], "mair")
    }
    function test_people_notKnownYet_offersToShowThem(): void {
        const screen = made("UsersScreen", { people: crew })
        hear(screen, "knowAsked")
        tap(findChild(screen, "users-know"))
        compare(spy.count, 1)
    }
    function test_person_isRemovedOnlyAfterTheWarning(): void {
        const screen = made("UserScreen", { name: "Tom Ashworth" })
        hear(screen, "removeAsked")
        tap(findChild(screen, "user-remove"))
        compare(spy.count, 0)
        verify(findChild(screen, "user-warning").Accessible.name.includes("will not be able to unlock"))
        tap(findChild(screen, "user-keep"))
        verify(!findChild(screen, "user-remove-sure").visible)
        tap(findChild(screen, "user-remove"))
        tap(findChild(screen, "user-remove-sure"))
        compare(spy.count, 1)
    }
    function test_form_missingOrTaken_isSaidAndNotTaken(): void {
        const screen = made("UserFormScreen", { height: 1200 })
        hear(screen, "accepted")
        tap(findChild(screen, "user-form-go"))
        compare(spy.count, 0)
        compare(screen.problems.length, 2)
        screen.name = "Ngozi Okafor"
        screen.taken = true
        tap(findChild(screen, "chip-chair"))
        tap(findChild(screen, "user-form-go"))
        compare(spy.count, 0)
        verify(screen.problems[0].text.includes("has this name"))
        screen.taken = false
        tap(findChild(screen, "chip-auditor"))
        tap(findChild(screen, "user-form-go"))
        compare(spy.count, 1)
        compare(spy.signalArguments[0][0], "Ngozi Okafor")
        compare(spy.signalArguments[0][1].join(), "chair,auditor")
    }
    function test_form_typingKeepsTheFocus(): void {
        const screen = made("UserFormScreen", { height: 1200 })
        tap(findChild(screen, "user-form-go"))
        const field = findChild(screen, "user-name-field")
        field.forceActiveFocus()
        for (const letter of ["A", "d", "a"])
            keyClick(letter)
        compare(screen.name, "Ada")
        verify(field.activeFocus)
    }
    function test_form_saysWhatEachMayDo(): void {
        const text = shownText(made("UserFormScreen"))
        for (const each of ["A chair", "A minute-taker", "An administrator", "An auditor"])
            verify(text.includes(each), each)
    }
    function proof(properties: var): Item {
        const screen = made("ProofScreen", Object.assign({ users: crew, what: "It is done." }, properties ?? {}))
        wait(0)
        return screen
    }
    function test_proof_asksForTheSecretOfWhoIsChosen(): void {
        const screen = proof({ verb: "Let them in" })
        hear(screen, "proved")
        tap(findChild(screen, "user-mair"))
        tryVerify(() => findChild(screen, "pin-field").activeFocus)
        compare(findChild(screen, "pin-enter").text, "Let them in")
        tap(findChild(screen, "pin-enter"))
        compare(spy.count, 0, "nothing was typed")
        screen.count = 6
        tap(findChild(screen, "pin-enter"))
        compare(spy.signalArguments[0][0], "mair")
    }
    function test_proof_anotherPerson_clearsWhatWasTyped(): void {
        const screen = proof({ likely: "mair" })
        tryCompare(screen, "user", "mair")
        hear(screen, "cleared")
        tap(findChild(screen, "user-ngozi"))
        compare(spy.count, 1)
    }
    function test_proof_secondPerson_isAnotherOneWhoOpensTheStore(): void {
        const screen = proof({ step: 2, steps: 2, given: ["mair"], keyOnly: true })
        verify(screen.title.includes("2"))
        verify(!findChild(screen, "user-mair").visible)
        verify(findChild(screen, "user-ngozi").visible)
        const own = proof({ only: "mair" })
        tryCompare(own, "user", "mair")
        verify(!findChild(own, "user-ngozi").visible)
    }
    function test_proof_firstOfTwo_goesOn(): void {
        const screen = proof({ likely: "ngozi", steps: 2, verb: "Wipe it" })
        tryCompare(screen, "user", "ngozi")
        compare(findChild(screen, "unlock").text, "Go on")
        screen.step = 2
        compare(findChild(screen, "unlock").text, "Wipe it")
    }
    function test_proof_whoIsDisabled_cannotBeTaken(): void {
        const screen = proof()
        tap(findChild(screen, "user-tom"))
        screen.count = 6
        hear(screen, "proved")
        screen.submit()
        compare(spy.count, 0)
    }
    function test_secret_tellsNothingOfWhatIsTyped(): void {
        const screen = made("SecretScreen", { name: "Huw Bevan", chip: true, count: 0, repeatedCount: 0 })
        verify(shownText(findChild(screen, "secret-away")).includes("look away"))
        hear(screen, "typed")
        tap(findChild(screen, "new-pin-4"))
        compare(root.given(0).join(), "4,false")
        verify(!findChild(screen, "new-pin-field").Accessible.name.includes("4"))
        hear(screen, "kindPicked")
        tap(findChild(screen, "chip-passphrase"))
        compare(spy.signalArguments[0][0], "passphrase")
    }
    function test_secret_withoutChip_takesNoPin(): void {
        const screen = made("SecretScreen", { name: "Huw Bevan", count: 0, repeatedCount: 0 })
        verify(!findChild(screen, "secret-kind").visible && !findChild(screen, "new-pin").visible)
        verify(findChild(screen, "new-passphrase").visible)
    }
    function test_wholePad_isInSight_data(): var {
        return [{ tag: "landscape", width: 1280, height: 730, scale: 1 }, { tag: "portrait", width: 800, height: 1210, scale: 1 },
                { tag: "twice the text", width: 1280, height: 730, scale: 2 }]
    }
    function test_wholePad_isInSight(data: var): void {
        Theme.textScale = data.scale
        const screen = proof({ likely: "mair", width: data.width, height: data.height })
        tryVerify(() => findChild(screen, "pin-field").activeFocus)
        const enter = findChild(screen, "pin-enter")
        tryVerify(() => enter.mapToItem(screen, 0, enter.height).y <= screen.height + 1, 2000,
                  "it ends at " + enter.mapToItem(screen, 0, enter.height).y)
    }
}
