pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtTest
import Roundtable.Theme
import Roundtable.Controls

// What a person writes, picks and draws, and what comes of it.
TestCase {
    id: root

    name: "Fields"
    width: 1280
    height: 800
    visible: true
    when: windowShown

    function init(): void { failOnWarning(/.?/) }
    function tap(item: Item): void { touchEvent(item).press(0, item).commit().release(0, item).commit() }
    function made(component: Component): Item {
        const item = createTemporaryObject(component, root)
        verify(item)
        waitForRendering(item)
        return item
    }

    Component {
        id: nameBox

        TextBox {
            property string kept: "Ada"

            width: 600
            label: "Name"
            maximumLength: 8
            text: kept
            objectName: "name"
            onEdited: (text) => kept = text
        }
    }
    Component {
        id: twoPanes

        ColumnLayout {
            width: 600

            TextPane {
                label: "First"
                objectName: "first"
            }
            TextPane {
                label: "Second"
                objectName: "second"
            }
        }
    }
    Component {
        id: due

        DateBox {
            width: 800
            label: "Due"
            today: "2026-02-27"
            objectName: "due"
        }
    }
    Component {
        id: rolePage

        Page {
            property string role: ""

            width: 1280
            height: 800
            title: "Add a person"

            PickList {
                label: "Role"
                value: role
                objectName: "role"
                options: Array.from({ length: 12 }, (_, i) => ({ value: "r" + i, text: i === 7 ? "Tŷ gweithiwr" : "Role " + i }))
                onPicked: (value) => role = value
            }
        }
    }
    Component {
        id: pad

        SignaturePad {
            width: 600
        }
    }
    SignalSpy {
        id: spy
    }

    function watch(item: Item, signal: string): void {
        spy.target = null
        spy.signalName = signal
        spy.target = item
        spy.clear()
    }

    function test_textBox_overrun_saysSoAndKeepsEveryLetter(): void {
        const item = made(nameBox)
        const field = findChild(item, "name-field")
        field.forceActiveFocus()
        for (const letter of " Lovelace")
            keyClick(letter)
        compare(item.kept, "Ada Lovelace")
        verify(item.tooLong)
        verify(item.problem.length > 0)
        item.kept = ""
        compare(field.text, "")
    }
    function test_textPane_tab_leaves(): void {
        const item = made(twoPanes)
        findChild(item, "first").focusField()
        keyClick(Qt.Key_Tab)
        verify(findChild(item, "second-field").activeFocus)
        keyClick(Qt.Key_Backtab)
        verify(findChild(item, "first-field").activeFocus)
        compare(findChild(item, "first").typed, "")
    }
    function test_date_typed_isPickedWhenReal_data(): var {
        return [
            { tag: "numbers", day: "3", month: "3", year: "2026", expected: "2026-03-03" },
            { tag: "month by name", day: "27", month: "jan", year: "2026", expected: "2026-01-27" },
            { tag: "Welsh month", day: "27", month: "Ionawr", year: "2026", expected: "2026-01-27" },
            { tag: "short year", day: " 3 ", month: "12", year: "26", expected: "2026-12-03" },
            { tag: "no such day", day: "30", month: "2", year: "2026", expected: "" },
            { tag: "nonsense", day: "x", month: "3", year: "2026", expected: "" }
        ]
    }
    function test_date_typed_isPickedWhenReal(data: var): void {
        compare(made(due).iso(data.day, data.month, data.year), data.expected)
    }
    function test_date_shortcuts_goOverTheMonth(): void {
        const item = made(due)
        watch(item, "picked")
        tap(findChild(item, "date-2026-03-06"))
        compare(spy.signalArguments[0][0], "2026-03-06")
        item.value = "2026-03-06"
        compare(findChild(item, "due-month-field").text, "3")
    }
    function test_pickList_filterThenTap_picksAndUnloads(): void {
        const item = made(rolePage)
        tap(findChild(item, "role-open"))
        compare(item.sheets, 1)
        const filter = findChild(item.sheetHost, "pick-filter")
        filter.focusField()
        for (const letter of "ty g")
            keyClick(letter)
        const row = findChild(item.sheetHost, "pick-r7")
        verify(row)
        waitForRendering(item)
        tap(row)
        compare(item.role, "r7")
        tryVerify(() => findChild(item.sheetHost, "pick-filter") === null)
        compare(item.sheets, 0)
        compare(item.sheetHost.children.length, 0)
    }
    function test_sheet_escape_closesAndGivesTheFocusBack(): void {
        const item = made(rolePage)
        const opener = findChild(item, "role-open")
        opener.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        compare(item.sheets, 1)
        keyClick(Qt.Key_Escape)
        compare(item.sheets, 0)
        verify(opener.activeFocus)
    }
    function test_signature_strokes_areKeptAndCleared(): void {
        const item = made(pad)
        const ink = findChild(item, "signature-ink")
        const finger = touchEvent(ink)
        finger.press(0, ink, 30, 60).commit()
        finger.move(0, ink, 90, 30).commit()
        tryVerify(() => ink.open.length === 2)              // moves within one frame are told as one
        finger.move(0, ink, 150, 60).commit()
        tryVerify(() => ink.open.length === 3)
        finger.release(0, ink, 150, 60).commit()
        compare(item.strokes.length, 1)
        verify(item.strokes[0].length >= 3)
        fuzzyCompare(item.strokes[0][0].x, 30 / ink.width, 0.01)
        verify(item.signed)
        tap(findChild(item, "signature-clear"))
        verify(!item.signed)
        tap(findChild(item, "signature-swap"))
        verify(findChild(item, "signature-name").visible)
    }
}
