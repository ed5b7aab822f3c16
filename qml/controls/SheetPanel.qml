import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// What one sees of a sheet: a veil over the page, the title, a way out, the content and the verbs.
FocusScope {
    id: root

    required property string title
    required property bool scrolls
    required property Component content
    required property var actions                 // the list of Items that Sheet has
    property bool startsInField: true
    property Item contentItem: null
    readonly property bool squat: height > 0 && height < Theme.mm(85)        // beside a keyboard the content needs the room of the foot

    signal closeAsked()

    // The first thing to fill in, else the way out.
    function takeFocus(): void {
        const field = root.startsInField ? root.firstField(root.contentItem) : null
        if (field)
            field.focusField()
        else
            closeButton.forceActiveFocus(Qt.OtherFocusReason)
    }
    function firstField(from: Item): var {
        if (!from.visible || !from.enabled)
            return null
        if ("focusField" in from)
            return from
        for (let i = 0; i < from.children.length; ++i) {
            const found = root.firstField(from.children[i])
            if (found)
                return found
        }
        return null
    }

    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Keys.onEscapePressed: root.closeAsked()
    Component.onCompleted: {
        // Not a Loader: in 6.4 it cannot make a component of a file with `pragma ComponentBehavior: Bound`.
        const slot = root.scrolls ? scrolled : filling
        contentItem = root.content.createObject(slot)
        contentItem.width = Qt.binding(() => slot.width)
        if (!root.scrolls)
            contentItem.height = Qt.binding(() => slot.height)
        for (let i = 0; i < root.actions.length; ++i)
            root.actions[i].parent = foot
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds      // the page below gets nothing
            grabPermissions: PointerHandler.ApprovesTakeOverByAnything
        }
    }
    Rectangle {
        id: panel

        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: Math.min(parent.width, Theme.mm(130) * Math.min(Theme.textScale, 1.5))
        color: Theme.surface

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            // By default it takes a touch away from the button that has it, and the button never clicks.
            grabPermissions: PointerHandler.ApprovesTakeOverByAnything
        }
        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                Layout.margins: Theme.spaceMedium
                Layout.leftMargin: Theme.spaceLarge
                Layout.bottomMargin: Theme.spaceSmall
                spacing: Theme.spaceMedium

                Heading {
                    id: titleText

                    Layout.fillWidth: true
                    text: root.title
                    font.pixelSize: root.squat ? Theme.headingSize3 : Theme.headingSize2
                }
                ActionButton {
                    id: closeButton

                    text: qsTr("Close")
                    objectName: "sheet-close"
                    onClicked: root.closeAsked()
                }
            }
            Item {
                id: filling

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.leftMargin: Theme.spaceLarge
                Layout.rightMargin: Theme.spaceMedium
                visible: !root.scrolls
            }
            ScrollArea {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.scrolls

                Item {
                    id: scrolled

                    x: Theme.spaceLarge
                    y: Theme.focusWidth
                    width: parent.width - 2 * Theme.spaceLarge
                    height: root.scrolls && root.contentItem ? root.contentItem.implicitHeight : 0
                }
                Item {
                    id: tail

                    x: scrolled.x
                    y: scrolled.y + scrolled.height + (height > 0 ? Theme.spaceMedium : 0)
                    width: scrolled.width
                    height: foot.parent === tail ? foot.implicitHeight : 0
                }
            }
            Item {
                id: footSlot

                Layout.fillWidth: true
                readonly property bool used: root.actions.length > 0 && !(root.squat && root.scrolls)

                Layout.margins: used ? Theme.spaceMedium : 0
                Layout.leftMargin: Theme.spaceLarge
                Layout.preferredHeight: used ? foot.implicitHeight : 0

                FittedFlow {
                    id: foot

                    room: panel.width - Theme.spaceLarge - Theme.spaceMedium

                    parent: root.squat && root.scrolls ? tail : footSlot
                    width: parent.width
                    spacing: Theme.mm(3)
                }
            }
        }
    }
}
