import QtQuick
import Roundtable.Theme

// Says how something went, and stays silent while `text` is empty. A screen reader hears a change of an alert's name,
// so the item is always there and only its text changes.
Item {
    id: root

    enum Kind { Info, Success, Warning, Problem }

    property string text: ""
    property int kind: StatusBanner.Info
    property string actionText: ""
    property bool brief: false                       // for what is well: a line beside others
    readonly property color ink: [Theme.accentSoftInk, Theme.successInk, Theme.warningInk, Theme.dangerText][kind]

    readonly property real pad: brief ? Theme.spaceTiny : Theme.spaceSmall
    readonly property bool stacked: actionText.length > 0 && verb.implicitWidth + Theme.mm(60) * Theme.textScale > width

    signal activated()

    implicitWidth: words.implicitWidth + Theme.spaceMedium * 2 + (actionText.length > 0 ? verb.implicitWidth + Theme.spaceMedium : 0)
    implicitHeight: text.length === 0 ? 0 : 2 * pad + (stacked ? words.height + Theme.spaceSmall + verb.height
        : Math.max(words.height, actionText.length > 0 ? verb.height : 0))
    visible: text.length > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: [Theme.accentSoft, Theme.successSoft, Theme.warningSoft, Theme.dangerSoft][root.kind]
        border { color: root.ink; width: Theme.line }
    }
    Rectangle {
        width: Theme.mm(1.2)
        height: parent.height
        radius: Theme.radius
        color: root.ink
    }
    // Placed by hand: a layout whose columns hang on its own width answers itself without end.
    ControlText {
        id: words

        x: Theme.spaceMedium
        y: root.stacked ? root.pad : (root.height - height) / 2
        width: root.width - x - Theme.spaceSmall - (verb.visible && !root.stacked ? verb.width + Theme.spaceMedium : 0)
        text: root.text
        color: root.ink
        font { weight: Font.Medium; pixelSize: root.brief ? Theme.captionSize : Theme.bodySize }
    }
    ActionButton {
        id: verb

        x: root.stacked ? words.x : root.width - width - Theme.spaceSmall
        y: root.stacked ? words.y + words.height + Theme.spaceSmall : (root.height - height) / 2
        width: Math.min(implicitWidth, root.width - Theme.spaceMedium - Theme.spaceSmall)
        text: root.actionText
        compact: true
        visible: root.actionText.length > 0
        objectName: "banner-action"
        onClicked: root.activated()
    }
}
