pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// How a line is read, before it is filed: a chip for each part, which leads to its choices, and a pin for what shall hold
// for the next lines too. What is open is a question, and says so by its words and not by its colour alone.
FittedFlow {
    id: root

    required property CaptureLine line

    readonly property var parts: line.empty ? [] : line.parts
    readonly property var named: line.alsoNamed

    signal kept()

    spacing: Theme.gap

    Repeater {
        model: root.parts.length                 // by number, as in SummaryCard: other words make no new ones

        Row {
            id: part

            required property int index
            readonly property var modelData: root.parts[index]
                ?? ({ part: "", text: "", question: "", state: "", pinned: false, pinnable: false })

            spacing: Theme.mm(0.6)

            Chip {
                id: chip

                width: Math.min(implicitWidth, root.width - (pin.visible ? pin.width + part.spacing : 0))
                text: part.modelData.text
                exclusive: false
                checked: root.line.asking === part.modelData.part
                objectName: "line-part-" + part.modelData.part
                Accessible.description: part.modelData.question
                onClicked: {
                    root.line.asking = root.line.asking === part.modelData.part ? "" : part.modelData.part
                    chip.checked = Qt.binding(() => root.line.asking === part.modelData.part)
                }

                Rectangle {      // an open question
                    width: Theme.mm(3)
                    height: width
                    radius: width / 2
                    x: parent.width - width
                    y: -height / 3
                    color: Theme.warningSoft
                    border { color: Theme.warningInk; width: Theme.line }
                    visible: part.modelData.state === "asked"
                }
            }
            Chip {
                id: pin

                text: qsTr("Pin")
                checked: part.modelData.pinned
                visible: part.modelData.pinnable
                objectName: "line-pin-" + part.modelData.part
                //: What is pinned holds for the next lines too: "Pin DC Rigby".
                Accessible.name: qsTr("Pin %1").arg(part.modelData.text)
                onClicked: {
                    root.line.pin(part.modelData.part, !part.modelData.pinned)
                    pin.checked = Qt.binding(() => part.modelData.pinned)
                }
            }
        }
    }
    Repeater {
        model: root.named.length

        ActionButton {
            required property int index
            readonly property var modelData: root.named[index] ?? ({ value: "", shortly: "" })

            //: A child whom the text names, and whom it is not about so far: "Also about Imogen?"
            text: qsTr("Also about %1?").arg(modelData.shortly)
            objectName: "line-also-" + modelData.value
            onClicked: root.line.pick("children", modelData.value)
        }
    }
    ActionButton {
        text: qsTr("Keep for later")
        visible: !root.line.empty && !root.line.ready
        objectName: "line-keep"
        onClicked: {
            root.line.keep()
            root.kept()
        }
    }
    BodyText {
        width: Math.min(implicitWidth, root.width)
        height: Math.max(Theme.touchTalk, implicitHeight)
        verticalAlignment: Text.AlignVCenter
        text: !root.line.empty ? root.line.hint
            : root.line.outcome.length > 0 ? root.line.outcome
            : qsTr("Who, about whom, what kind: what was said")
        subdued: root.line.empty
        visible: text.length > 0
    }
}
