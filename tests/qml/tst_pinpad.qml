pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Roundtable.Theme
import Roundtable.Controls

// A PIN gets in by finger, key and screen reader, and neither a picture nor what is told says which digits it has.
TestCase {
    id: root

    name: "PinPad"
    width: 800
    height: 800
    visible: true
    when: windowShown

    Component {
        id: maker

        PinPad {
            property string kept: ""             // the test only
            property int submissions: 0

            width: 480
            count: kept.length
            objectName: "pin"
            onTyped: (text) => kept += text
            onErased: kept = kept.slice(0, -1)
            onCleared: kept = ""
            onSubmitted: ++submissions
        }
    }

    function init(): void { failOnWarning(/.?/) }
    function cleanup(): void { Theme.textScale = 1 }
    function made(): Item {
        const pad = createTemporaryObject(maker, root)
        waitForRendering(pad)
        return pad
    }
    function key(pad: Item, name: string): Item { return findChild(pad, "pin-" + name) }
    function tap(item: Item): void { touchEvent(item).press(0, item).commit().release(0, item).commit() }
    // All that a screen reader could be told of an item and what is in it.
    function told(item: Item): string {
        let text = [item.Accessible.role, item.Accessible.name, item.Accessible.description, item.Accessible.pressed,
                    item.Accessible.focused, item.Accessible.checked].join("/") + "\n"
        for (let i = 0; i < item.children.length; ++i)
            text += root.told(item.children[i])
        return text
    }
    // What is seen and told before, under and after each finger.
    function traces(pin: string): var {
        const pad = made(), all = []
        pad.focusField()
        for (const digit of pin) {
            const item = key(pad, digit)
            all.push({ told: root.told(pad), seen: grabImage(pad) })
            touchEvent(item).press(0, item).commit()
            all.push({ told: root.told(pad), seen: grabImage(pad) })
            touchEvent(item).release(0, item).commit()
        }
        all.push({ told: root.told(pad), seen: grabImage(pad) })
        compare(pad.kept, pin)
        pad.destroy()
        return all
    }

    function test_twoPins_lookAndSoundAlike(): void {
        const one = traces("17029463"), other = traces("84556120")
        compare(one.length, other.length)
        for (let i = 0; i < one.length; ++i) {
            compare(one[i].told, other[i].told, "step " + i)
            verify(one[i].seen.equals(other[i].seen), "the picture differs at step " + i)
        }
        verify(!one[0].seen.equals(one[one.length - 1].seen), "no picture shows how many digits there are")
    }
    function test_key_underTheFinger_looksUntouched(): void {
        const pad = made(), five = key(pad, "5")
        pad.focusField()
        const before = grabImage(pad)                // of all of it: what is grabbed of an item in an item lies beside it
        touchEvent(five).press(0, five).commit()
        verify(before.equals(grabImage(pad)))
        touchEvent(five).release(0, five).commit()
        compare(pad.kept, "5")
    }
    function test_display_tellsHowMany_andNoDigit(): void {
        const pad = made()
        for (const digit of ["7", "8", "9"])
            tap(key(pad, digit))
        const field = findChild(pad, "pin-field")
        compare(field.Accessible.name, "PIN: 3 digit(s) entered")
        verify(!/[789]/.test(field.Accessible.name + field.Accessible.description))
        compare(field.text, undefined)
        verify(field.Accessible.role !== Accessible.EditableText)
    }
    function test_physicalDigits_goIn_lettersDoNot(): void {
        const pad = made()
        pad.focusField()
        for (const name of ["4", "a", "2", " ", "0"])
            keyClick(name)
        compare(pad.kept, "420")
        keyClick(Qt.Key_Backspace)
        compare(pad.kept, "42")
        keyClick(Qt.Key_Return)
        compare(pad.submissions, 1)
    }
    function test_press_byScreenReader_types(): void {
        const pad = made()
        for (const name of ["3", "1", "erase", "2"])
            key(pad, name).Accessible.pressAction()
        compare(pad.kept, "32")
        pad.enabled = false
        key(pad, "3").Accessible.pressAction()
        compare(pad.kept, "32")
    }
    function test_erase_clear_enter(): void {
        const pad = made()
        for (const name of ["1", "2", "3", "erase"])
            tap(key(pad, name))
        compare(pad.kept, "12")
        tap(key(pad, "clear"))
        compare(pad.kept, "")
        tap(key(pad, "enter"))
        compare(pad.submissions, 1)
    }
    function test_keys_neverHaveTheKeyboardsFocus(): void {
        const pad = made()
        pad.focusField()
        const field = findChild(pad, "pin-field")
        tap(key(pad, "6"))
        verify(field.activeFocus)
        keyClick(Qt.Key_Tab)
        verify(key(pad, "enter").activeFocus)
        keyClick(Qt.Key_Tab)
        verify(field.activeFocus, "Tab stops at a digit")
    }
    function test_noKeyboard_comesForIt(): void {
        const pad = made()
        pad.focusField()
        compare(findChild(pad, "pin-field").digits, true)
        const keyboard = createTemporaryQmlObject("import Roundtable.Controls; OnScreenKeyboard { width: 800 }", root)
        verify(!keyboard.shown)
    }
    function test_shuffled_hasEachDigitOnce(): void {
        const pad = made()
        pad.shuffled = true
        const orders = new Set()
        for (let i = 0; i < 8; ++i) {
            tap(key(pad, "1"))
            tap(key(pad, "clear"))
            compare(pad.keys.length, 12)
            compare(pad.keys.slice().sort().join(""), "0123456789clearerase")
            orders.add(pad.keys.join(""))
        }
        verify(orders.size > 1, "the order never changed")
    }
    function test_keys_areAsWideAsAFinger_data(): var { return [{ tag: "once", scale: 1 }, { tag: "twice", scale: 2 }] }
    function test_keys_areAsWideAsAFinger(data: var): void {
        Theme.textScale = data.scale
        const pad = made()
        for (const name of pad.keys.concat(["enter"])) {
            const item = key(pad, name)
            verify(item.width >= 11.6 * Theme.pixelsPerMm - 1 && item.height >= 11.6 * Theme.pixelsPerMm - 1,
                   name + " is only " + item.width + " x " + item.height)
            verify(item.Accessible.name.length > 0)
            verify(item.x >= 0 && item.mapToItem(pad, item.width, 0).x <= pad.width + 1)
        }
    }
}
