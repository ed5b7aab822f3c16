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
}
