pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtTest
import Roundtable.Theme
import Roundtable.Controls

// The on-screen keyboard over a page of fields, as the shell has it.
TestCase {
    id: root

    name: "Keyboard"
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
                Rectangle {
                    Layout.fillWidth: true
                    implicitHeight: 500
                }
                TextPane {
                    Layout.fillWidth: true
                    label: "What"
                    objectName: "what"
                }
                PassphraseBox {
                    property string kept: ""

                    Layout.fillWidth: true
                    count: kept.length
                    objectName: "secret"
                    onTyped: (text) => kept += text
                    onErased: kept = kept.slice(0, -1)
                }
                ActionButton {
                    text: "Save"
                    objectName: "save"
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

    function test_keyboard_showsOnlyForText(): void {
        const item = made("who")
        const keyboard = findChild(item, "keyboard")
        verify(keyboard.visible)
        findChild(item, "save").forceActiveFocus()
        tryVerify(() => !keyboard.visible)
        compare(findChild(item, "key-q"), null)
    }
    function test_keys_typeWelshAndEnglish(): void {
        const item = made("who")
        strike(item, ["shift", "c", "accents", "ŵ", "n"])
        compare(findChild(item, "who").typed, "Cŵn")
        strike(item, ["symbols", "£", "5", "letters", " ", "a", "backspace"])
        compare(findChild(item, "who").typed, "Cŵn£5 ")
        verify(findChild(item, "who-field").activeFocus, "a key took the focus from the field")
    }
    function test_shift_twice_locks(): void {
        const item = made("who")
        strike(item, ["shift", "a", "b", "shift", "shift", "c", "accents", "ŷ", "d", "shift", "e"])
        compare(findChild(item, "who").typed, "AbCŶDe")
    }
    function test_enter_inPane_makesALine(): void {
        const item = made("what")
        strike(item, ["a", "enter", "b", "left", "left", "c"])
        compare(findChild(item, "what").typed, "ac\nb")
    }
    function test_passphrase_getsKeysAndShowsNone(): void {
        const item = made("secret")
        strike(item, ["a", "accents", "ŵ", "b", "backspace"])
        compare(findChild(item, "secret").kept, "aŵ")
        const field = findChild(item, "secret-field")
        verify(!field.Accessible.name.includes("ŵ") && !field.Accessible.description.includes("ŵ"))
        verify(field.Accessible.description.includes("2 character"))
        compare(field.text, undefined)
    }
    function test_field_staysAboveTheKeyboard_data(): var {
        return [{ tag: "who" }, { tag: "what" }, { tag: "secret" }]
    }
    function test_field_staysAboveTheKeyboard(data: var): void {
        const item = made(data.tag)
        const keyboard = findChild(item, "keyboard"), field = findChild(item, data.tag + "-field")
        tryVerify(() => field.mapToItem(item, 0, field.height).y <= keyboard.y + 1, 2000, "covered")
        verify(field.mapToItem(item, 0, 0).y >= 0)
    }
    function test_physicalKey_hidesIt_touchBringsItBack(): void {
        const item = made("who")
        const keyboard = findChild(item, "keyboard")
        keyClick("x")
        compare(findChild(item, "who").typed, "x")
        tryVerify(() => !keyboard.visible)
        tap(findChild(item, "who-field"))
        tryVerify(() => keyboard.visible)
    }
    function test_hideKey_hidesUntilTheNextField(): void {
        const item = made("who")
        const keyboard = findChild(item, "keyboard")
        strike(item, ["hide"])
        verify(!keyboard.visible)
        findChild(item, "what").focusField()
        verify(keyboard.visible)
    }
    function test_backspace_held_repeats(): void {
        const item = made("who")
        strike(item, ["a", "b", "c", "d"])
        const key = findChild(item, "key-backspace")
        key.autoRepeatDelay = 1
        key.autoRepeatInterval = 1
        touchEvent(key).press(0, key).commit()
        tryCompare(findChild(item, "who"), "typed", "")
        touchEvent(key).release(0, key).commit()
    }
    function test_keys_areAsWideAsAFinger_data(): var {
        return [{ tag: "landscape", width: 1280 }, { tag: "portrait", width: 800 }]
    }
    function test_keys_areAsWideAsAFinger(data: var): void {
        const item = made("who")
        item.width = data.width
        for (const key of ["q", "p", "shift", "backspace", "accents", "hide"]) {
            const cap = findChild(item, "key-" + key)
            tryVerify(() => cap.width >= 11.4 * Theme.pixelsPerMm, 1000, key + " is only " + cap.width / Theme.pixelsPerMm + " mm wide")
            verify(cap.height >= 11.4 * Theme.pixelsPerMm)
            verify(cap.Accessible.name.length > 0)
        }
    }
}
