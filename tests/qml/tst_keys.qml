pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtTest
import Roundtable.Theme
import Roundtable.Controls

// Each key of the on-screen keyboard, and what it is written into, over a page of fields as the shell has it.
TestCase {
    id: root

    name: "Keys"
    width: 1280
    height: 800
    visible: true
    when: windowShown

    function init(): void {
        failOnWarning(/.?/)
        Theme.pixelsPerMm = 5.9
    }
    function tap(item: Item): void { touchEvent(item).press(0, item).commit().release(0, item).commit() }
    function strike(item: Item, keys: var): void {
        for (const key of keys) {
            // As a finger: once other letters lie where they will be seen.
            tryVerify(() => {
                const cap = findChild(item, "key-" + key)
                return cap !== null && cap.width > 0 && !isPolishScheduled(cap.parent) && !isPolishScheduled(cap.parent.parent)
            })
            tap(findChild(item, "key-" + key))
        }
    }

    Component {
        id: desk

        ColumnLayout {
            width: 1280
            height: 800
            spacing: 0

            Page {
                Layout.fillWidth: true
                Layout.fillHeight: true
                title: "Information"
                objectName: "page"

                TextBox {
                    Layout.fillWidth: true
                    label: "Who"
                    objectName: "who"
                }
                TextPane {
                    Layout.fillWidth: true
                    label: "What"
                    objectName: "what"
                }
                TextBox {
                    Layout.fillWidth: true
                    label: "How many"
                    inputMethodHints: Qt.ImhDigitsOnly
                    objectName: "count"
                }
            }
            OnScreenKeyboard {
                Layout.fillWidth: true
                objectName: "keyboard"
            }
        }
    }
    function made(field: string): Item {
        const item = createTemporaryObject(desk, root)
        if (field.length > 0)
            findChild(item, field).focusField()
        waitForRendering(item)
        return item
    }

    // Each key of each layer, in small and capital letters: told by a name of its own, and a screen reader's Press types it.
    function test_everyKey_isNamedAndTypesByPress_data(): var {
        return ["letters", "accents", "symbols"].map((plane) => ({ tag: plane }))
    }
    function test_everyKey_isNamedAndTypesByPress(data: var): void {
        const item = made("what"), what = findChild(item, "what")
        const go = () => {                           // one accented letter leads back to the others
            if (findChild(item, "keyboard").plane !== data.tag)
                strike(item, [data.tag])
        }
        for (const upper of [false, true]) {
            const names = []
            for (const row of KeyLayout.rows(data.tag, true)) {
                for (const key of row) {
                    go()
                    const cap = findChild(item, "key-" + (key.action ?? key.key))
                    verify(cap !== null, "no key for " + key.key)
                    compare(cap.Accessible.role, Accessible.Button)
                    verify(cap.Accessible.name.length > 0, key.key + " has no name")
                    verify(!names.includes(cap.Accessible.name), "two keys are called " + cap.Accessible.name)
                    names.push(cap.Accessible.name)
                    if (key.action)
                        continue
                    if (upper)
                        strike(item, data.tag === "symbols" ? [] : ["shift"])
                    const before = what.typed.length
                    findChild(item, "key-" + key.key).Accessible.pressAction()
                    compare(what.typed.slice(before), upper && data.tag !== "symbols" ? key.key.toUpperCase() : key.key)
                }
            }
        }
    }
    function test_welshLetters_areAllThere(): void {
        const keys = KeyLayout.rows("accents", false).reduce((all, row) => all.concat(row), []).map((key) => key.key)
        for (const letter of "âêîôûŵŷïáéíóúẃýäëöüẅàèìòùẁỳ")
            verify(keys.includes(letter), letter + " has no key")
    }
    function test_numbers_beginWithDigits_andTheNextFieldWithLetters(): void {
        const item = made("count")
        strike(item, ["4", "2"])
        compare(findChild(item, "count").typed, "42")
        findChild(item, "who").focusField()
        strike(item, ["a"])
        compare(findChild(item, "who").typed, "a")
    }
    function test_caret_staysAboveTheKeyboard_inALongText(): void {
        const item = made("what"), field = findChild(item, "what-field"), keyboard = findChild(item, "keyboard")
        field.text = "A line.\n".repeat(60)
        for (const at of [field.length, 0, 240]) {
            field.cursorPosition = at
            tryVerify(() => {
                const caret = field.mapToItem(item, field.cursorRectangle.x, field.cursorRectangle.y)
                return caret.y >= 0 && caret.y + field.cursorRectangle.height <= keyboard.y
            }, 2000, "the caret at " + at + " is covered")
        }
    }
}
