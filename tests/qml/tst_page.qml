pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtTest
import Roundtable.Theme
import Roundtable.Controls

// A page's foot and where a sheet's focus begins.
TestCase {
    id: root

    name: "Page"
    width: 1280
    height: 800
    visible: true
    when: windowShown

    Component {
        id: maker

        Page {
            width: 1280
            height: 800
            title: "Agenda"
            actions: [
                ActionButton {
                    text: "Save"
                    visible: root.verbs
                    objectName: "save"
                }
            ]

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: 2000
                objectName: "long"
            }
            Sheet {
                title: "A decision"
                objectName: "form-sheet"

                ColumnLayout {
                    BodyText {
                        text: "What is decided"
                    }
                    TextBox {
                        label: "Words"
                        visible: false
                        objectName: "hidden"
                    }
                    TextBox {
                        label: "Words"
                        objectName: "words"
                    }
                    TextBox {
                        label: "Why"
                    }
                }
            }
            Sheet {
                title: "Read this"
                objectName: "text-sheet"

                BodyText {
                    text: "Nothing to fill in"
                }
            }
        }
    }
    property bool verbs: true

    function init(): void {
        failOnWarning(/.?/)
        root.verbs = true
    }
    function made(): Item {
        const page = createTemporaryObject(maker, root)
        waitForRendering(page)
        return page
    }
    function scroller(item: Item): Item {
        while (item && item.contentY === undefined)
            item = item.parent
        return item
    }

    function test_foot_isThereOnlyForVerbs(): void {
        const page = made(), area = scroller(findChild(page, "long"))
        const withVerbs = area.height
        root.verbs = false
        tryVerify(() => area.height > withVerbs + Theme.touchTalk, 2000, "an empty foot is left")
        root.verbs = true
        tryVerify(() => area.height === withVerbs, 2000, "the foot does not come back")
    }
    function test_sheet_beginsAtItsFirstField(): void {
        const page = made()
        findChild(page, "form-sheet").open()
        tryVerify(() => findChild(page, "words-field").activeFocus)
    }
    function test_sheet_withoutField_beginsAtTheWayOut(): void {
        const page = made()
        findChild(page, "text-sheet").open()
        tryVerify(() => findChild(page, "sheet-close").activeFocus)
    }
}
