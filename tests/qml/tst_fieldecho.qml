pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Roundtable.Theme
import Roundtable.Controls

// A field and what its screen keeps of it stay in step, whoever writes.
TestCase {
    id: root

    name: "FieldEcho"
    width: 1280
    height: 800
    visible: true
    when: windowShown

    function init(): void { failOnWarning(/.?/) }

    Component {
        id: line

        TextBox {
            property string kept: "Ada"

            width: 600
            label: "Name"
            text: kept
            objectName: "line"
            onEdited: (text) => kept = text
        }
    }
    Component {
        id: pane

        TextPane {
            property string kept: "Ada"

            width: 600
            label: "Words"
            text: kept
            objectName: "pane"
            onEdited: (text) => kept = text
        }
    }
    Component {
        id: part

        DatePart {
            property string kept: "Ada"

            label: "Month"
            text: kept
            objectName: "part"
            onEdited: (text) => kept = text
        }
    }
    Component {
        id: day

        DateBox {
            width: 800
            label: "Due"
            objectName: "due"
            onPicked: (picked) => value = picked
        }
    }
    SignalSpy {
        id: spy

        signalName: "edited"
    }

    function test_text_setFromOutside_isNewsOnce_data(): var {
        return [{ tag: "line", control: line }, { tag: "pane", control: pane }, { tag: "part", control: part }]
    }
    // As Qt's accessibility does for a screen reader's SetTextContents: no key, no `textEdited`.
    function test_text_setFromOutside_isNewsOnce(data: var): void {
        const item = createTemporaryObject(data.control, root)
        const field = findChild(item, data.tag + "-field")
        spy.target = item
        spy.clear()
        compare(field.text, "Ada")
        field.text = "Ŵyn"
        compare(spy.count, 1)
        compare(spy.signalArguments[0][0], "Ŵyn")
        compare(item.kept, "Ŵyn")
        item.kept = "Mair"                               // the screen's own word is no news
        compare(field.text, "Mair")
        compare(spy.count, 1)
        field.text = ""
        compare(spy.count, 2)
        compare(item.kept, "")
    }
    // As many as the record counts: an accent apart and a character of two units are one each.
    function test_length_isCountedInCharacters_data(): var {
        return [{ tag: "plain", text: "12345678", length: 8, over: false }, { tag: "one more", text: "123456789", length: 9, over: true },
                { tag: "accents apart", text: "w\u0302y\u0302123456", length: 8, over: false },
                { tag: "beyond the first plane", text: "\u{20000}\u{1F600}123456", length: 8, over: false },
                { tag: "and one more", text: "\u{20000}\u{1F600}1234567", length: 9, over: true }]
    }
    function test_length_isCountedInCharacters(data: var): void {
        for (const control of [line, pane]) {
            const item = createTemporaryObject(control, root, { maximumLength: 8 })
            item.kept = data.text
            compare(item.length, data.length)
            compare(item.tooLong, data.over)
        }
    }
    function test_key_typed_isNewsOnceAndLeavesTheCursor(): void {
        const item = createTemporaryObject(line, root)
        const field = findChild(item, "line-field")
        spy.target = item
        spy.clear()
        field.forceActiveFocus()
        field.cursorPosition = 1
        keyClick("b")
        compare(item.kept, "Abda")
        compare(spy.count, 1)
        compare(field.cursorPosition, 2)
    }
    // As a form that stands open does once it is saved: what was typed last must not seem to be there for the next entry.
    function test_date_typedKeptAndLetGo_leavesEmptyBoxes(): void {
        const item = createTemporaryObject(day, root)
        for (const part of Array.of(["day", "3"], ["month", "5"], ["year", "2026"])) {
            findChild(item, "due-" + part[0] + "-field").forceActiveFocus()
            for (const letter of part[1])
                keyClick(letter)
        }
        compare(item.value, "2026-05-03")
        item.value = ""
        for (const part of Array.of("day", "month", "year"))
            compare(findChild(item, "due-" + part + "-field").text, "")
    }
}
