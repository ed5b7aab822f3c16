pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// The line that takes anything, below whatever part of the meeting one is in: who speaks and about whom as chips, the line,
// how it is read, and what is still open as one question at a time. Enter files what is complete, and asks else.
Rectangle {
    id: root

    required property MeetingEditor meeting
    property bool opened: false
    property Item from: null                     // had the focus before, and has it again when the line is closed
    // Who and about whom are chips above the line already, unless there are more of them than fit.
    readonly property bool above: line.asking === "children"
        || (line.asking === "by" || line.asking === "owner") && line.choices.length <= chips.people

    signal entryAsked(verb: string, target: string, more: var)

    function open(): void {
        if (!root.opened)
            root.from = Window.activeFocusItem
        root.opened = true
        Qt.callLater(field.focusField)
    }
    function close(): void {
        root.opened = false
        if (root.within(Window.activeFocusItem))     // or keys would go on into a field that nobody sees
            root.back().forceActiveFocus(Qt.OtherFocusReason)
    }
    // What had it; where that was nothing or is gone, what stands before the line and is no field, with which the keyboard would
    // stay. The window's own item is nothing: it would hand the focus back to the line.
    function back(): Item {
        if (root.from?.visible && root.from !== Window.contentItem)
            return root.from
        let near = root.nextItemInFocusChain(false)
        for (let i = 0; i < 50 && near.visualFocus === undefined; ++i)
            near = near.nextItemInFocusChain(false)
        return near
    }
    function within(item: Item): bool {
        while (item && item !== root)
            item = item.parent
        return item === root
    }
    function file(): void {
        if (line.file() || line.asking.length === 0)
            field.focusField()
        else if (choices.visible)
            choices.focusField()
        else
            chips.focusOn(line.asking)
    }

    implicitHeight: opened ? Math.min(column.implicitHeight + 2 * Theme.spaceSmall, parent.height) : 0
    clip: true
    visible: opened
    color: Theme.raised
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("The line")
    Accessible.ignored: !opened
    Keys.onEscapePressed: root.close()

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.divider
        Accessible.ignored: true
    }
    CaptureLine {
        id: line

        editor: root.meeting
        onTextChanged: if (text.length > 0 && !root.opened) root.opened = true      // as somebody left it
    }
    ScrollArea {
        id: area

        // Where there is little room, the line comes before the chips above it; whatever has the focus before both.
        function settle(): void {
            contentY = Math.max(0, contentHeight - height)
            reveal(focusItem)
        }

        anchors { fill: parent; topMargin: Theme.line }
        contentHeight: column.implicitHeight + 2 * Theme.spaceSmall
        onContentHeightChanged: Qt.callLater(area.settle)

        ColumnLayout {
            id: column

            x: Theme.spaceLarge
            y: Theme.spaceSmall
            width: area.width - 2 * Theme.spaceLarge
            spacing: Theme.spaceSmall

            CaptureChips {
                id: chips

                Layout.fillWidth: true
                line: line
            }
            GridLayout {
                readonly property real verbsRoom: save.implicitWidth + close.implicitWidth + Theme.spaceSmall

                Layout.fillWidth: true
                columns: verbsRoom > root.width * 0.6 ? 1 : 2
                columnSpacing: Theme.spaceSmall
                rowSpacing: Theme.spaceSmall

                TextBox {
                    id: field

                    Layout.fillWidth: true
                    label: qsTr("Who, about whom, what kind: what was said")
                    labelHidden: true
                    text: line.text
                    prose: true
                    objectName: "line"
                    onEdited: (text) => line.type(text)
                    onAccepted: root.file()
                }
                FittedFlow {
                    Layout.fillWidth: parent.columns === 1
                    Layout.preferredWidth: parent.columns === 1 ? -1 : parent.verbsRoom
                    room: root.width - 2 * Theme.spaceLarge
                    spacing: Theme.spaceSmall

                    ActionButton {
                        id: save

                        text: qsTr("Save the line")
                        kind: ActionButton.Primary
                        objectName: "line-save"
                        onClicked: root.file()
                    }
                    ActionButton {
                        id: close

                        text: qsTr("Close the line")
                        kind: ActionButton.Quiet
                        objectName: "line-close"
                        onClicked: root.close()
                    }
                }
            }
            CaptureReading {
                Layout.fillWidth: true
                line: line
                onKept: field.focusField()
            }
            ChoiceChips {
                id: choices

                Layout.fillWidth: true
                label: line.question
                labelHidden: true                        // the open part right above says the same
                options: line.choices
                multiple: line.several
                value: root.chosenOf(line.choices)[0] ?? ""
                values: root.chosenOf(line.choices)
                visible: line.asking.length > 0 && options.length > 0 && !root.above
                objectName: "line-choices"
                onPicked: (value) => line.pick(line.asking, value.length > 0 ? value : choices.value)
                onValuesPicked: (values) => line.pick(line.asking, root.changed(values))
            }
        }
    }

    function chosenOf(options: var): var {
        return options.filter((option) => option.chosen).map((option) => option.value)
    }
    // Which one was touched: it is in one list and not in the other.
    function changed(values: var): string {
        const before = root.chosenOf(line.choices)
        return values.find((value) => !before.includes(value)) ?? before.find((value) => !values.includes(value)) ?? ""
    }
}
