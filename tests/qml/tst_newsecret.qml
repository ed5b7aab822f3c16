pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Roundtable.Controls
import Roundtable.Door

// A new PIN in two steps on one pad, a new passphrase in two boxes.
TestCase {
    id: root

    name: "NewSecret"
    width: 800
    height: 900
    visible: true
    when: windowShown

    Component {
        id: maker

        NewSecret {
            property string kept: ""             // the test only
            property string repeated: ""
            property int submissions: 0

            width: 520
            pin: true
            count: kept.length
            repeatedCount: repeated.length
            least: 6
            objectName: "new"
            onTyped: (text, again) => { if (again) repeated += text; else kept += text }
            onErased: (again) => { if (again) repeated = repeated.slice(0, -1); else kept = kept.slice(0, -1) }
            onCleared: (again) => { if (again) repeated = ""; else kept = "" }
            onSubmitted: ++submissions
        }
    }

    function init(): void { failOnWarning(/.?/) }
    function made(properties: var): Item {
        const item = createTemporaryObject(maker, root, properties ?? {})
        waitForRendering(item)
        return item
    }
    function strike(item: Item, digits: string): void {
        for (const digit of digits)
            findChild(item, "new-pin-" + digit).struck()
        findChild(item, "new-pin-enter").clicked()
    }

    function test_pin_isTakenInTwoSteps(): void {
        const item = made()
        strike(item, "480263")
        verify(item.repeating)
        compare(item.submissions, 0)
        strike(item, "480269")
        compare([item.kept, item.repeated, item.submissions].join(), "480263,480269,1")
    }
    function test_shortPin_isNotRepeated(): void {
        const item = made()
        strike(item, "4802")
        verify(!item.repeating)
        compare(item.submissions, 1)             // whoever asked says that it is too short
    }
    function test_different_beginsAgain(): void {
        const item = made()
        strike(item, "480263")
        item.wrong = "different"
        verify(!item.repeating)
        verify(findChild(item, "new-pin").error.length > 0)
    }
    function test_eachKind_showsOnlyItsOwnFields(): void {
        const item = made()
        verify(findChild(item, "new-pin").visible && !findChild(item, "new-passphrase").visible)
        const other = made({ pin: false, wrong: "different" })
        verify(!findChild(other, "new-pin").visible && findChild(other, "new-again").visible)
        verify(findChild(other, "new-again").error.length > 0)
    }
}
