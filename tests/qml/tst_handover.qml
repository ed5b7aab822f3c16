pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Roundtable.Theme
import Roundtable.Controls
import Roundtable.Door

// One person signs: every answer is as easy as every other, nothing is signed by half, and there is no way out but two.
TestCase {
    id: root

    name: "Handover"
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
    function tap(item: Item): void { touchEvent(item).press(0, item).commit().release(0, item).commit() }
    function chips(screen: Item, ref: string): var {
        const found = []
        const walk = (item) => {
            if (item.exclusive !== undefined && item.checked !== undefined && item.visible)
                found.push(item)
            for (let i = 0; i < item.children.length; ++i)
                walk(item.children[i])
        }
        walk(findChild(screen, "answer-" + ref))
        return found
    }
    function answer(screen: Item, ref: string, value: string): void { findChild(screen, "answer-" + ref).picked(value) }
    function draw(screen: Item): void { findChild(screen, "signature-ink").drawn([{ x: 0.1, y: 0.5 }, { x: 0.4, y: 0.3 }]) }
    function press(screen: Item, name: string): void { findChild(screen, name).clicked() }

    function test_answers_areEquals(): void {
        const screen = made(), found = chips(screen, "d1")
        compare(found.length, 5)
        for (const chip of found) {
            verify(!chip.checked, "an answer is given for them")
            compare(chip.height, found[0].height)
            compare(chip.font.weight, found[0].font.weight)
            compare(chip.enabled, true)
        }
        verify(findChild(screen, "comment-d1").visible === false)
    }
    function test_all_answeredAndSigned_isSigned(): void {
        const screen = made()
        answer(screen, "d1", "agree")
        answer(screen, "d2", "dissent")
        findChild(screen, "comment-d2").edited("  Too late for Ada. ")
        draw(screen)
        press(screen, "handover-sign")
        verify(screen.answered)
        compare(JSON.stringify(screen.answered.answers),
                JSON.stringify([{ decision: "d1", response: "agree", comment: "" },
                                { decision: "d2", response: "dissent", comment: "Too late for Ada." }]))
        compare(screen.answered.strokes.length, 1)
        compare(screen.answered.way, "finger")
    }
    function test_half_isNotSigned_andSaysWhat_data(): var {
        return [{ tag: "no answer", answers: ["agree", ""], comment: "", ink: true, problems: 1 },
                { tag: "dissent without words", answers: ["agree", "dissent"], comment: " ", ink: true, problems: 1 },
                { tag: "comment without words", answers: ["agree_with_comment", "abstain"], comment: "", ink: true, problems: 1 },
                { tag: "no signature", answers: ["agree", "abstain"], comment: "", ink: false, problems: 1 },
                { tag: "nothing", answers: ["", ""], comment: "", ink: false, problems: 3 }]
    }
    function test_half_isNotSigned_andSaysWhat(data: var): void {
        const screen = made()
        data.answers.forEach((value, i) => {
            const ref = "d" + (i + 1)
            if (value.length > 0)
                answer(screen, ref, value)
            findChild(screen, "comment-" + ref).edited(data.comment)
        })
        if (data.ink)
            draw(screen)
        press(screen, "handover-sign")
        compare(screen.answered, null)
        compare(screen.problems.length, data.problems)
    }
    function test_handBack_needsNothing(): void {
        const screen = made()
        tap(findChild(screen, "handover-back"))
        compare(screen.backs, 1)
        compare(screen.answered, null)
    }
    function test_receipt_hasNothingOfTheMeeting(): void {
        const screen = made()
        screen.check = "3f9a 12c0"
        screen.stage = "signed"
        waitForRendering(screen)
        compare(findChild(screen, "item-d1"), null)
        verify(!findChild(screen, "handover-sign").visible && !findChild(screen, "handover-back").visible)
        let text = ""
        const walk = (item) => {
            if (!item.visible)
                return
            text += (item.text ?? "") + "\n" + item.Accessible.name + "\n"
            for (let i = 0; i < item.children.length; ++i)
                walk(item.children[i])
        }
        walk(screen)
        verify(text.includes("3f9a 12c0") && text.includes("Ngozi Okafor"))
        verify(!text.includes("enquiry"))
    }
    function test_words_areNeverMarkup(): void {
        const screen = made()
        let seen = false
        const walk = (item) => {
            if (item.text === "<b>Ada</b> is seen.") {
                seen = true
                compare(item.textFormat, Text.PlainText)
            }
            for (let i = 0; i < item.children.length; ++i)
                walk(item.children[i])
        }
        walk(screen)
        verify(seen)
    }
    function test_tab_goesRoundAndNeverOut(): void {
        const screen = made()
        const seen = []
        findChild(screen, "language").forceActiveFocus(Qt.TabFocusReason)
        for (let i = 0; i < 60; ++i) {
            const at = screen.Window.activeFocusItem
            verify(at, "nothing has the focus after " + i)
            let inside = at
            while (inside && inside !== screen)
                inside = inside.parent
            compare(inside, screen, "the focus is outside: " + at)
            seen.push(at.objectName || at.Accessible.name)
            keyClick(Qt.Key_Tab)
        }
        for (const name of ["language", "display", "handover-sign", "handover-back", "chip-dissent", "chip-agree"])
            verify(seen.includes(name), name + " is not reached: " + seen)
        verify(seen.indexOf("chip-agree") < seen.indexOf("handover-sign"))
    }
    function test_keys_doNothingElse_data(): var {
        return [Qt.Key_Escape, Qt.Key_Back, Qt.Key_F1, Qt.Key_F4, Qt.Key_F11, Qt.Key_Menu, Qt.Key_Super_L, Qt.Key_HomePage]
            .map((code) => ({ tag: String(code), code: code }))
    }
    function test_keys_doNothingElse(data: var): void {
        const screen = made()
        for (const name of ["language", "handover-back", "handover-sign"]) {      // keys come to what has the focus
            findChild(screen, name).forceActiveFocus(Qt.TabFocusReason)
            verify(findChild(screen, name).activeFocus)
            for (const modifiers of [Qt.NoModifier, Qt.AltModifier, Qt.ControlModifier, Qt.ControlModifier | Qt.AltModifier])
                keyClick(data.code, modifiers)
        }
        verify(screen.visible && screen.answered === null && screen.backs === 0)
        verify(findChild(screen, "item-d1"))
    }
}
