pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtTest
import Roundtable.Theme
import Roundtable.Controls

// What a person does to each control, by finger and by key, and what comes of it.
TestCase {
    id: root

    name: "Controls"
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
        id: button

        ActionButton {
            text: "Save"
        }
    }
    Component {
        id: basis

        ChoiceChips {
            property string kept: "a"

            width: 800
            label: "Basis"
            options: [{ value: "a", text: "Alpha" }, { value: "b", text: "Beta" }, { value: "c", text: "Gamma" }]
            value: kept
        }
    }
    Component {
        id: childrenChips

        ChildChips {
            width: 800
            options: [{ value: "a", text: "Ada" }, { value: "t", text: "Tobi" }]
            onPicked: (ids) => selected = ids
        }
    }
    Component {
        id: takenAway

        PagedList {
            width: 600
            height: 400
            model: manyRows

            delegate: ListRow {
                required property int index

                width: ListView.view.width
                text: "Row " + index
            }
        }
    }
    Component {
        id: longList

        PagedList {
            width: 600
            height: 400
            model: 500

            delegate: ListRow {
                required property int index

                width: ListView.view.width
                text: "Row " + index
            }
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

    function test_button_tapped_clicksOnce(): void {
        const item = made(button)
        watch(item, "clicked")
        tap(item)
        compare(spy.count, 1)
    }
    function test_button_keysWithControl_areNotIts_data(): var {
        return [{ tag: "space", key: Qt.Key_Space }, { tag: "return", key: Qt.Key_Return }]
    }
    function test_button_keysWithControl_areNotIts(data: var): void {
        const item = made(button)
        item.forceActiveFocus(Qt.TabFocusReason)
        watch(item, "clicked")
        keyClick(data.key, Qt.ControlModifier)
        compare(spy.count, 0)
        keyClick(data.key)
        compare(spy.count, 1)
    }
    function test_button_slidOff_doesNothing(): void {
        const item = made(button)
        watch(item, "clicked")
        touchEvent(item).press(0, item).commit().move(0, item, 10, item.height + 200).commit().release(0, item, 10, item.height + 200).commit()
        compare(spy.count, 0)
    }
    function test_button_keys_click(): void {
        const item = made(button)
        watch(item, "clicked")
        item.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        keyClick(Qt.Key_Return)
        compare(spy.count, 2)
    }
    function test_chips_refusedChoice_showWhatIsKept(): void {
        const item = made(basis)
        watch(item, "picked")
        tap(findChild(item, "chip-b"))
        compare(spy.signalArguments[0][0], "b")
        verify(!findChild(item, "chip-b").checked, "shows a choice that nobody kept")
        verify(findChild(item, "chip-a").checked)
        item.kept = "c"
        verify(findChild(item, "chip-c").checked, "no longer follows what is kept")
    }
    function test_chips_multiple_tellInTheOrderOfTheOptions(): void {
        const item = made(basis)
        item.multiple = true
        item.values = ["c"]
        watch(item, "valuesPicked")
        tap(findChild(item, "chip-a"))
        compare(spy.signalArguments[0][0], ["a", "c"])
    }
    function test_children_allUntilUnpicked_neverNone(): void {
        const item = made(childrenChips)
        verify(findChild(item, "child-a").checked && findChild(item, "child-t").checked)
        tap(findChild(item, "child-t"))
        compare(item.selected, ["a"])
        tap(findChild(item, "child-a"))
        compare(item.selected, ["a"])
        verify(findChild(item, "child-a").checked)
        tap(findChild(item, "children-all"))
        compare(item.selected, [])
    }
    function test_pagedList_buttons_turnPages(): void {
        const item = made(longList)
        verify(item.overflows)
        const before = item.view.contentY
        tap(findChild(item, "page-down"))
        verify(item.view.contentY > before + 100)
        tap(findChild(item, "page-up"))
        compare(item.view.contentY, before)
    }
    // What a list makes ahead of the finger is not yet there when a lock takes all of it away.
    function test_pagedList_emptiedWhileItMakesRows_saysNothing(): void {
        failOnWarning(/DelegateModel/)
        for (let i = 0; i < 5; ++i) {
            manyRows.fill(200)
            const item = made(takenAway)
            compare(item.count, 200)
            wait(40)                                 // the pause after which it begins
            item.view.contentY += 400
            manyRows.fill(0)
            compare(item.count, 0)
            manyRows.fill(3)
            compare(item.count, 3)
            verify(item.view.itemAtIndex(0) !== null)
        }
    }
    function test_clockChip_saysTimeInWords_data(): var {
        return [{ tag: "45 min left", minutes: 45 }, { tag: "1 h left", minutes: 60 }, { tag: "2 h 5 min over", minutes: -125 }]
    }
    function test_clockChip_saysTimeInWords(data: var): void {
        const component = Qt.createComponent("qrc:/qt/qml/Roundtable/Controls/ClockChip.qml")
        compare(createTemporaryObject(component, root, { minutesLeft: data.minutes }).text, data.tag)
    }
}
