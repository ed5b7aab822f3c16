import QtQuick
import Roundtable.Theme

// A verb. One Primary on a page; Danger only for what cannot be undone.
Touchable {
    id: root

    enum Kind { Primary, Secondary, Quiet, Danger }

    property int kind: ActionButton.Secondary
    property bool compact: false                     // 9 mm instead of 11.6: not for what is used while people talk
    property bool tight: false                       // one of many in a narrow bar
    readonly property bool filled: kind === ActionButton.Primary || kind === ActionButton.Danger
    readonly property color face: !enabled ? Theme.sunken
                                : kind === ActionButton.Primary ? Theme.accent
                                : kind === ActionButton.Danger ? Theme.danger
                                : kind === ActionButton.Quiet ? (down ? Theme.sunken : "transparent")
                                : down ? Theme.sunken : Theme.raised
    readonly property color ink: !enabled ? Theme.muted
                               : kind === ActionButton.Primary ? Theme.accentInk
                               : kind === ActionButton.Danger ? Theme.dangerInk
                               : kind === ActionButton.Quiet ? Theme.accent : Theme.ink
    readonly property color edge: kind === ActionButton.Danger ? Theme.dangerEdge
                                : kind === ActionButton.Primary ? Theme.accentEdge : Theme.border

    touchHeight: compact ? Theme.touch : Theme.touchTalk
    leftPadding: kind === ActionButton.Quiet ? Theme.mm(2.6) : Theme.mm(tight ? 2.4 : compact ? 4 : 5)
    rightPadding: leftPadding
    topPadding: Theme.spaceTiny
    bottomPadding: Theme.spaceTiny

    background: Item {
        Rectangle {   // the lip: says "press me" without a shadow
            anchors.fill: parent
            radius: Theme.radius
            color: root.edge
            visible: root.filled && root.enabled
        }
        Rectangle {
            anchors {
                fill: parent
                bottomMargin: root.filled && root.enabled && !root.down ? Theme.mm(0.5) : 0
                topMargin: root.filled && root.down ? Theme.mm(0.5) : 0
            }
            radius: Theme.radius
            color: root.face
            border {
                color: root.enabled ? Theme.border : Theme.divider
                width: root.kind === ActionButton.Secondary || !root.enabled ? Theme.mm(0.3) : 0
            }
        }
    }
    contentItem: Item {
        implicitWidth: Theme.strongWidth(root.text)
        implicitHeight: label.implicitHeight

        ControlText {
            id: label

            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
            text: root.text
            color: root.ink
            font.weight: Font.DemiBold
            font.underline: root.kind === ActionButton.Quiet && root.enabled
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
