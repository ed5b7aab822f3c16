import QtQuick
import QtQuick.Layouts
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

    signal activated()

    implicitWidth: row.implicitWidth + Theme.spaceMedium * 2
    implicitHeight: text.length > 0 ? row.implicitHeight + (brief ? Theme.spaceTiny : Theme.spaceSmall) * 2 : 0
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
    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.spaceMedium
            rightMargin: Theme.spaceSmall
        }
        spacing: Theme.spaceMedium

        ControlText {
            Layout.fillWidth: true
            text: root.text
            color: root.ink
            font { weight: Font.Medium; pixelSize: root.brief ? Theme.captionSize : Theme.bodySize }
        }
        ActionButton {
            text: root.actionText
            compact: true
            visible: root.actionText.length > 0
            objectName: "banner-action"
            onClicked: root.activated()
        }
    }
}
