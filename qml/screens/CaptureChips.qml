pragma ComponentBehavior: Bound

import QtQuick
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Who speaks, and about whom, above the line that takes anything.
FittedFlow {
    id: root

    required property CaptureLine line
    readonly property int people: persons.count

    function focusOn(asked: string): void {
        (asked === "children" ? children : persons).itemAt(0)?.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.gap
    visible: persons.count + children.count > 0

    Repeater {
        id: persons

        model: Math.min(root.line.people.length, 6)           // by number, as in SummaryCard: other words make no new chips

        Chip {
            id: person

            required property int index
            readonly property var modelData: root.line.people[index] ?? ({ value: "", text: "", chosen: false })

            text: modelData.text
            checked: modelData.chosen
            objectName: "line-person-" + modelData.value
            //: A chip of the line: who says it, or who does it.
            Accessible.name: qsTr("%1 speaks").arg(modelData.text)
            onClicked: {
                root.line.pick(root.line.people.length > 0 && root.line.parts.some((part) => part.part === "owner") ? "owner" : "by",
                          modelData.value)
                person.checked = Qt.binding(() => person.modelData.chosen)
            }
        }
    }
    Rectangle {
        width: Theme.line
        height: Theme.touchTalk
        color: Theme.divider
        visible: persons.count > 0 && children.count > 0
        Accessible.ignored: true
    }
    Repeater {
        id: children

        model: root.line.children.length

        Chip {
            id: child

            required property int index
            readonly property var modelData: root.line.children[index] ?? ({ value: "", text: "", shortly: "", chosen: false })

            text: modelData.shortly
            exclusive: false
            checked: modelData.chosen
            objectName: "line-child-" + modelData.value
            //: A chip of the line: which child it is about.
            Accessible.name: modelData.value === "*" ? qsTr("About all children") : qsTr("About %1").arg(modelData.text)
            onClicked: {
                root.line.pick("children", modelData.value)
                child.checked = Qt.binding(() => child.modelData.chosen)
            }
        }
    }
}
