pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Roundtable.Controls
import Roundtable.Door

// The key room by touch and by keyboard: what each screen asks for, what it refuses to take, and what it says.
TestCase {
    id: root

    name: "KeyRoom"
    width: 1280
    height: 800
    visible: true
    when: windowShown

    ListModel {
        id: sticks

        ListElement { key: "/media/one/council.pub"; name: "council.pub"; place: "One" }
        ListElement { key: "/media/two/council.pub"; name: "council.pub"; place: "Two" }
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
        for (let above = item.parent; above; above = above.parent) {      // as a finger would, first bring it into sight
            if (above.contentY !== undefined)
                above.contentY = Math.max(0, Math.min(above.contentHeight - above.height, item.mapToItem(above.contentItem, 0, 0).y - 50))
        }
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

    function test_jobs_eachLeadsToItsOwn_data(): var {
        return ["people", "own", "recovery", "rotate", "sending", "council", "chip", "policy", "wipe"].map((job) => ({ tag: job }))
    }
    function test_jobs_eachLeadsToItsOwn(data: var): void {
        const screen = made("KeyRoomScreen", { people: 3, height: 1200 })
        hear(screen, "picked")
        tap(findChild(screen, "job-" + data.tag))
        compare(spy.count, 1)
        compare(spy.signalArguments[0][0], data.tag)
    }
    function test_jobs_sayWhetherTheCouncilsKeyIsThere(): void {
        const screen = made("KeyRoomScreen", { people: 3 })
        verify(shownText(findChild(screen, "job-council")).includes("Nobody can help"))
        screen.council = true
        verify(shownText(findChild(screen, "job-council")).includes("Two custodians can help"))
        verify(!shownText(findChild(screen, "job-council")).includes("Missing"))
    }
    function test_jobs_tabGoesRoundInReadingOrder(): void {
        const screen = made("KeyRoomScreen", { people: 3 })
        findChild(screen, "page-back").forceActiveFocus(Qt.TabFocusReason)
        const seen = []
        for (let i = 0; i < 9; ++i) {
            keyClick(Qt.Key_Tab)
            seen.push(screen.Window.activeFocusItem.objectName)
        }
        compare(seen.join(), "job-people,job-own,job-recovery,job-rotate,job-sending,job-council,job-chip,job-policy,job-wipe")
    }
    function test_sending_saysWhatIsWrong_andWhatToDo(): void {
        const screen = made("SendingScreen", { known: true, doing: "Somebody else answers", issuer: "Gateway", advice: "Use another network.",
                                               waiting: "3 (1 MB)", refused: ["it is too large"] })
        hear(screen, "retryAsked")
        compare(findChild(screen, "sending-trouble").text, "Somebody else answers\nGateway")
        compare(findChild(screen, "sending-state").text, "Use another network.")
        verify(!findChild(screen, "sending-progress").visible)
        verify(shownText(screen).includes("3 (1 MB)") && shownText(screen).includes("it is too large"))
        tap(findChild(screen, "sending-retry"))
        compare(spy.count, 1)
        screen.fine = true
        screen.refused = []
        screen.progress = 0.47
        compare(findChild(screen, "sending-trouble").text, "")
        compare(findChild(screen, "sending-state").text, "Somebody else answers")
        verify(findChild(screen, "sending-progress").visible)
        compare(findChild(screen, "sending-progress").Accessible.name, "40 % done")
        verify(!shownText(screen).includes("Not accepted"))
    }
    function test_files_areTakenByTouch(): void {
        const screen = made("CouncilScreen", { files: sticks })
        hear(screen, "picked")
        tap(findChild(screen, "council-file-1"))
        compare(spy.signalArguments[0][0], "/media/two/council.pub")
        verify(!findChild(screen, "council-file-none").visible)
        verify(!findChild(screen, "council-release").visible)
        const kept = made("CouncilScreen", { files: sticks, there: true, escrowed: true })
        verify(findChild(kept, "council-release").visible)               // before it is given up, and not after
        const empty = made("CouncilScreen", { files: [] })
        verify(findChild(empty, "council-file-none").visible)
    }
    function test_request_standsInGroupsThatCanBeReadOut(): void {
        const screen = made("RecoveryScreen", { request: "ABCDE FGH23\n45678 9J" })
        compare(screen.groups.join(" "), "ABCDE FGH23 45678 9J")
        verify(shownText(screen).includes("FGH23"))
        verify(findChild(screen, "recovery-answer").visible && !findChild(screen, "recovery-ask").visible)
    }
    function test_recovery_withoutCouncil_offersNothing(): void {
        const screen = made("RecoveryScreen", { council: false })
        verify(findChild(screen, "recovery-no-council").visible)
        verify(!findChild(screen, "recovery-ask").visible && !findChild(screen, "recovery-answer").visible)
    }
    function test_recovery_saysThatItTakesTwo(): void {
        verify(shownText(made("RecoveryScreen")).includes("two custodians"))
    }
    function test_answer_needsWhoAndWhat(): void {
        const screen = made("AnswerScreen", { height: 1400, users: [{ value: "ngozi", text: "Ngozi Okafor" }], files: sticks })
        hear(screen, "accepted")
        tap(findChild(screen, "answer-go"))
        compare(spy.count, 0)
        compare(screen.problems.length, 2)
        tap(findChild(screen, "chip-ngozi"))
        screen.letters = "ab-cd e\n"
        tap(findChild(screen, "answer-go"))
        compare(root.given(0).slice(0, 4).join("|"), "ngozi||chair|abcde")
        tap(findChild(screen, "answer-file-0"))
        tap(findChild(screen, "answer-go"))
        compare(root.given(1).slice(3).join("|"), "|/media/one/council.pub")
    }
    function test_policy_theScreenNeverLocksBeforeItHides(): void {
        const screen = made("PolicyScreen", { curtainMinutes: 5, lockMinutes: 6 })
        hear(screen, "accepted")
        const lock = findChild(screen, "policy-lock")
        tap(findChild(lock, "step-less"))
        tap(findChild(lock, "step-less"))
        tap(findChild(screen, "policy-save"))
        compare(root.given(0).join(), "4,4")
    }
    function test_wipe_takesTheWord_andSaysWhatIsLost(): void {
        const screen = made("WipeScreen", { height: 1200 })
        hear(screen, "accepted")
        tap(findChild(screen, "wipe-go"))
        compare(spy.count, 0)
        compare(screen.problems.length, 1)
        screen.typed = " Wipe"
        tap(findChild(screen, "wipe-go"))
        compare(spy.signalArguments[0][0], false)
        screen.counted = true
        screen.meetings = 5
        screen.unsealed = 2
        tryVerify(() => shownText(findChild(screen, "wipe-lost")).includes("2 meeting"))
        tap(findChild(screen, "wipe-go"))
        compare(spy.signalArguments[1][0], true)
    }
    function test_work_tellsInTens_andHasNothingToTouch(): void {
        const screen = made("WorkScreen", { what: "…", progress: 0.42 })
        const bar = findChild(screen, "work-progress")
        compare(bar.Accessible.name, "40 % done")
        screen.progress = 0.49
        compare(bar.Accessible.name, "40 % done")
        screen.progress = -1
        verify(!bar.visible)
    }
}
