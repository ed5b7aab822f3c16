pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Roundtable.Theme
import Roundtable.Controls
import Roundtable.Door

// How somebody signs where they have the tablet: a code, a witness, one tap for the rest; and what they are told of it.
TestCase {
    id: root

    name: "Signing"
    width: 800
    height: 1280
    visible: true
    when: windowShown

    Component {
        id: maker

        HandoverScreen {
            property var answered: null
            property int backs: 0

            width: 800
            height: 1280
            name: "DS Gareth Pryce"
            agency: "Police"
            chair: "Ngozi Okafor"
            items: [{ ref: "d1", number: "1", text: "We start an enquiry." }, { ref: "d2", number: "2", text: "<b>Ada</b> is seen." }]
            onSigned: (answers, way, strokes, typedName) =>
                answered = { answers: answers, way: way, strokes: strokes, typedName: typedName }
            onHandedBack: ++backs
            onCodeTyped: (text) => { codeCount += text.length }
            onCodeErased: codeCount -= 1
            onCodeCleared: codeCount = 0
        }
    }

    function init(): void { failOnWarning(/.?/) }
    function cleanup(): void { Theme.textScale = 1 }
    function made(): Item {
        const screen = createTemporaryObject(maker, root)
        waitForRendering(screen)
        return screen
    }
    function answer(screen: Item, ref: string, value: string): void { findChild(screen, "answer-" + ref).picked(value) }
    function press(screen: Item, name: string): void { findChild(screen, name).clicked() }

    function test_receipt_saysWhatBecameOfIt_data(): var {
        return [{ tag: "signed", title: "Signed" }, { tag: "witnessed", title: "Answered" },
                { tag: "returned", title: "Handed back" }, { tag: "refused", title: "Not saved" }]
    }
    function test_receipt_saysWhatBecameOfIt(data: var): void {
        const screen = made()
        screen.stage = data.tag
        compare(screen.title, data.title)
        verify(findChild(screen, "handover-over").text.length > 0)
        verify(!findChild(screen, "handover-sign").visible)
    }
    function test_sent_nothingIsSignedTwice(): void {
        const screen = made()
        screen.stage = "sent"
        verify(!findChild(screen, "handover-sign").enabled && !findChild(screen, "handover-back").enabled)
        verify(!findChild(screen, "handover-over").visible)
    }
    function test_rest_isOfferedOnceEverythingWasInSight(): void {
        const screen = createTemporaryObject(maker, root, { height: 420 })
        waitForRendering(screen)
        const button = findChild(screen, "handover-agree-rest")
        tryVerify(() => screen.open === 2)
        screen.look()                                // what is below the screen is not shown by waiting
        verify(!button.visible && screen.shown < 2, "offered before it was all read")
        screen.agreeToTheRest()
        compare(screen.all()[1].response, "")
        for (const card of screen.all()) {
            screen.reveal(card.words)
            tryVerify(() => card.seen)
        }
        tryVerify(() => button.visible)
        answer(screen, "d1", "dissent")
        tryVerify(() => !button.visible)             // one alone is one tap anyway
        answer(screen, "d1", "")
        tryVerify(() => button.visible)
        press(screen, "handover-agree-rest")
        compare(screen.all().map((card) => card.response).join(), "agree,agree")
    }
    function test_code_isOfferedOnlyToWhoHasOne(): void {
        const screen = made()
        const values = () => findChild(screen, "handover-way").options.map((option) => option.value).join()
        compare(values(), "ink,witness")
        screen.tries = 5
        compare(values(), "ink,code,witness")
        findChild(screen, "handover-way").picked("code")
        verify(findChild(screen, "handover-code").visible && !findChild(screen, "handover-signature").visible)
        screen.codeWrong = true
        screen.tries = 0                             // off: the pad goes, and the screen says so
        verify(!findChild(screen, "handover-code").visible && findChild(screen, "handover-signature").visible)
        verify(findChild(screen, "handover-way").error.length > 0)
    }
    function test_code_signsAndIsNeverOnTheScreen(): void {
        const screen = made()
        screen.tries = 5
        answer(screen, "d1", "agree")
        answer(screen, "d2", "abstain")
        findChild(screen, "handover-way").picked("code")
        press(screen, "handover-sign")
        compare(screen.answered, null)
        for (const key of ["4", "0", "7", "1"])
            findChild(screen, "handover-code-" + key).struck()
        compare(screen.codeCount, 4)
        const texts = []
        const walk = (item) => {
            texts.push(String(item.text ?? ""), item.Accessible.name, item.Accessible.description)
            for (let i = 0; i < item.children.length; ++i)
                walk(item.children[i])
        }
        walk(screen)
        verify(!texts.some((text) => text.includes("407")))
        press(screen, "handover-code-enter")
        compare(screen.answered.way, "code")
        screen.stage = "sent"
        screen.codeCount = 0
        screen.tries = 3
        screen.codeWrong = true
        screen.stage = "asking"
        tryVerify(() => screen.problems.length === 1)
        verify(screen.problems[0].text.includes("3"), screen.problems[0].text)
        compare(findChild(screen, "handover-code").error, screen.problems[0].text)
    }
    function test_witness_needsNoSignature(): void {
        const screen = made()
        answer(screen, "d1", "agree")
        answer(screen, "d2", "abstain")
        findChild(screen, "handover-way").picked("witness")
        press(screen, "handover-sign")
        compare(screen.answered.way, "witness")
    }
}
