import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// What every screen has in the same place: the way home, whether it is practice, the language, the lock.
Rectangle {
    id: root

    property bool home: false                    // there is a home to go to from here
    // The verbs stay whole, and the words get fewer; where even those do not fit, a second line takes them.
    readonly property bool narrow: width < Theme.mm(150) * Theme.textScale
    readonly property bool stacked: left.implicitWidth + verbs.oneLine + 3 * Theme.spaceMedium > width

    signal homeAsked()
    signal looksAsked()

    function inOneLine(flow: Item): real {
        let sum = 0
        for (let i = 0; i < flow.children.length; ++i)
            sum += flow.children[i].visible ? flow.children[i].implicitWidth + Theme.spaceSmall : 0
        return sum
    }

    implicitHeight: row.implicitHeight + 2 * Theme.spaceTiny
    color: Theme.raised
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Roundtable")

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.line
        color: Theme.divider
    }
    GridLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.spaceMedium
            rightMargin: Theme.spaceMedium
        }
        columns: root.stacked ? 1 : 3
        columnSpacing: Theme.spaceSmall
        rowSpacing: Theme.spaceTiny

        RowLayout {
            id: left

            spacing: Theme.spaceSmall

            Mark {
                size: Theme.mm(8)
                visible: !(root.narrow && root.home)
            }
            ControlText {
                text: qsTr("Roundtable")
                font { family: Theme.headingFamily; weight: Font.DemiBold; pixelSize: Theme.leadSize }
                visible: root.width > Theme.mm(root.home ? 260 : 140)      // the verbs come first
            }
            ActionButton {
                text: root.narrow ? qsTr("Meetings") : qsTr("All meetings")
                compact: true
                visible: root.home
                objectName: "home"
                onClicked: root.homeAsked()
            }
        }
        Item {
            Layout.fillWidth: true
            visible: !root.stacked
        }
        Flow {
            id: verbs

            readonly property real oneLine: root.inOneLine(verbs)

            Layout.fillWidth: root.stacked
            Layout.preferredWidth: root.stacked ? 1 : oneLine
            spacing: Theme.spaceSmall

            Row {
                height: Theme.touch
                spacing: Theme.spaceSmall

                Badge {
                    text: qsTr("Practice")
                    kind: Badge.Warning
                    visible: Session.practice
                    anchors.verticalCenter: parent.verticalCenter
                    objectName: "practice-mark"
                    Accessible.name: qsTr("Practice: nothing here is real")
                }
                Caption {
                    anchors.verticalCenter: parent.verticalCenter
                    text: Session.userName
                    color: Theme.ink
                    visible: Session.state === Session.Open && !root.narrow
                }
                Caption {
                    anchors.verticalCenter: parent.verticalCenter
                    text: Session.time
                    strong: true
                    visible: !root.narrow
                }
            }
            ActionButton {
                //: The other language, by its own name: English on a Welsh screen, Cymraeg on an English one.
                text: qsTr("Cymraeg")
                compact: true
                objectName: "language"
                focusPolicy: Qt.TabFocus         // a touch leaves the keyboard in the field
                onClicked: Session.language = Session.language === "cy" ? "en" : "cy"
            }
            ActionButton {
                //: Large and small letters: how the screen looks. Short, because it stands on every screen.
                text: qsTr("Aa")
                compact: true
                visible: Session.state === Session.Open
                objectName: "display"
                focusPolicy: Qt.TabFocus         // a touch leaves the keyboard in the field
                Accessible.name: qsTr("Aa: text and colours")
                onClicked: root.looksAsked()
            }
            ActionButton {
                text: root.narrow ? qsTr("Hide") : qsTr("Hide screen")
                compact: true
                visible: Session.state === Session.Open
                objectName: "hide"
                Accessible.name: qsTr("Hide screen")
                onClicked: Watch.hide()
            }
            ActionButton {
                text: qsTr("People and keys")
                compact: true
                // On the first screen, where there is room: the lock screen has it, too.
                visible: Session.state === Session.Open && !Session.practice && !root.home && !root.narrow && Session.mayKeep()
                objectName: "keys"
                onClicked: Session.lock(true)
            }
            ActionButton {
                text: qsTr("Lock")
                compact: true
                visible: Session.state === Session.Open
                objectName: "lock"
                onClicked: Session.lock()
            }
        }
    }
}
