import QtQuick
import QtTest
import Roundtable.Theme
import Roundtable.Controls

// Walks every page of the gallery, where each control stands in every state: what can be touched has a role and a name
// and is as big as a finger, in every size; each page has one heading of the first level.
TestCase {
    id: root

    readonly property var pages: ourFiles.filter((file) => /Gallery\/Show/.test(file))

    name: "A11y"
    width: 1280
    height: 800
    visible: true
    when: windowShown

    function init(): void { failOnWarning(/.?/) }
    function cleanup(): void {
        Theme.pixelsPerMm = 5.9
        Theme.textScale = 1
    }
    function walk(item: Item, visit: var): void {
        visit(item)
        for (let i = 0; i < item.children.length; ++i)      // 6.4 has no "of" over a list of items
            walk(item.children[i], visit)
    }
    function touchable(item: Item): bool {
        const button = item.clicked !== undefined && item.pressed !== undefined
        const field = item.cursorVisible !== undefined || item.submitted !== undefined && item.focusField === undefined
        return item.visible && (button || field)
    }
    function made(file: string, size: var): Item {
        const component = Qt.createComponent(file)
        const page = createTemporaryObject(component, root, size)
        verify(page, component.errorString())
        waitForRendering(page)
        return page
    }
    function layouts(): var {
        const rows = []
        for (const file of root.pages) {
            const page = file.split("/").pop()
            rows.push({ tag: page + " landscape", file: file, width: 1280, height: 800, density: 5.9, scale: 1 })
            rows.push({ tag: page + " portrait", file: file, width: 800, height: 1280, density: 5.9, scale: 1 })
            rows.push({ tag: page + " twice the text", file: file, width: 1280, height: 800, density: 5.9, scale: 2 })
        }
        return rows
    }

    function test_gallery_isThere(): void {
        verify(root.pages.length >= 10)
    }
    function test_everythingTouchable_hasRoleNameAndSize_data(): var { return root.layouts() }
    function test_everythingTouchable_hasRoleNameAndSize(data: var): void {
        Theme.pixelsPerMm = data.density
        Theme.textScale = data.scale
        const page = made(data.file, { width: data.width, height: data.height })
        let seen = 0
        walk(page, (item) => {
            if (!touchable(item))
                return
            ++seen
            const what = item + " “" + item.Accessible.name + "” " + item.objectName
            verify(item.Accessible.role !== 0, what + " has no role")
            verify(item.Accessible.name.trim().length > 0, what + " has no name")
            verify(Math.min(item.width, item.height) >= 9 * data.density - 1, what + " is only " + item.width + " x " + item.height)
        })
        verify(seen > 0 || data.file.endsWith("/ShowWork.qml"), "nothing to touch was found")
    }
    function test_page_hasOneFirstHeading_data(): var { return root.layouts() }
    function test_page_hasOneFirstHeading(data: var): void {
        Theme.textScale = data.scale
        const page = made(data.file, { width: data.width, height: data.height })
        let first = 0
        walk(page, (item) => { if (item.visible && item.level === 1) ++first })
        compare(first, 1)
    }
    function test_nothing_standsOutOfThePage_data(): var { return root.layouts() }
    function test_nothing_standsOutOfThePage(data: var): void {
        Theme.textScale = data.scale
        const page = made(data.file, { width: data.width, height: data.height })
        walk(page, (item) => {
            if (!touchable(item))
                return
            const left = item.mapToItem(page, 0, 0).x, right = item.mapToItem(page, item.width, 0).x
            verify(left >= -1 && right <= page.width + 1, item + " “" + item.Accessible.name + "” from " + left + " to " + right)
        })
    }
    function test_press_byScreenReader_clicks_data(): var {
        return [{ tag: "ActionButton", props: { text: "Save" } }, { tag: "Chip", props: { text: "Alpha" } },
                { tag: "ListRow", props: { text: "Row" } }, { tag: "TaskRow", props: { text: "Task" } },
                { tag: "Toggle", props: { text: "Toggle" } }, { tag: "SectionTab", props: { text: "People" } },
                { tag: "PageButton", props: { text: "Down" } }, { tag: "KeyCap", props: { text: "a", lower: "a" } }]
    }
    function test_press_byScreenReader_clicks(data: var): void {
        const component = Qt.createComponent("qrc:/qt/qml/Roundtable/Controls/" + data.tag + ".qml")
        const item = createTemporaryObject(component, root, data.props)
        let clicks = 0
        item.clicked.connect(() => ++clicks)
        item.Accessible.pressAction()
        compare(clicks, 1)
        item.enabled = false
        item.Accessible.pressAction()
        compare(clicks, 1)
    }
}
