import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// What every screen has in the same place: the way home, help with where one is, the language, the lock.
Rectangle {
    id: root

    property bool shortcuts: false               // the screen has a list of them
    property bool home: false                    // there is a home to go to from here
    property alias host: help.host               // where the help opens
    property alias section: help.section         // where one is, for its help; and by which procedure
    property alias procedure: help.procedure
    readonly property alias helping: help.opened
    readonly property bool narrow: width < Theme.mm(150) * Theme.textScale     // the verbs stay whole, and the words get fewer

    signal homeAsked()
    signal looksAsked()
    signal tourAsked()
    signal shortcutsAsked()

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
    BarRow {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.spaceMedium
            rightMargin: Theme.spaceMedium
        }
        // Help stands where it stood, whether or not there is a home to go to (WCAG 3.2.6).
        leastLeading: homeButton.implicitWidth + (root.narrow ? 0 : Theme.mm(8) + Theme.spaceSmall)
        leading: [
            Mark {
                size: Theme.mm(8)
                visible: !(root.narrow && root.home)
            },
            ControlText {
                text: qsTr("Roundtable")
                font { family: Theme.headingFamily; weight: Font.DemiBold; pixelSize: Theme.leadSize }
                visible: root.width > Theme.mm(root.home ? 260 : 140) * Theme.textScale      // the verbs come first
            },
            ActionButton {
                id: homeButton

                text: root.narrow ? qsTr("Meetings") : qsTr("All meetings")
                compact: true
                tight: root.narrow
                visible: root.home
                objectName: "home"
                onClicked: root.homeAsked()
            }
        ]

        Caption {
            height: Theme.touch
            verticalAlignment: Text.AlignVCenter
            text: Session.userName
            color: Theme.ink
            visible: Session.state === Session.Open && !root.narrow
        }
        Caption {
            height: Theme.touch
            verticalAlignment: Text.AlignVCenter
            text: Session.time
            strong: true
            visible: !root.narrow
        }
        ActionButton {
            text: root.narrow ? "?" : qsTr("Help")
            compact: true
            tight: root.narrow
            visible: Session.state === Session.Open
            objectName: "help"
            Accessible.name: qsTr("Help")
            onClicked: help.open()
        }
        ActionButton {
            //: The other language, by its own name: English on a Welsh screen, Cymraeg on an English one.
            text: qsTr("Cymraeg")
            compact: true
            tight: root.narrow
            objectName: "language"
            focusPolicy: Qt.TabFocus             // a touch leaves the keyboard in the field
            onClicked: Session.language = Session.language === "cy" ? "en" : "cy"
        }
        ActionButton {
            //: Large and small letters: how the screen looks. Short, because it stands on every screen.
            text: qsTr("Aa")
            compact: true
            tight: root.narrow
            visible: Session.state === Session.Open
            objectName: "display"
            focusPolicy: Qt.TabFocus             // a touch leaves the keyboard in the field
            Accessible.name: qsTr("Aa: text and colours")
            onClicked: root.looksAsked()
        }
        ActionButton {
            text: root.narrow ? qsTr("Hide") : qsTr("Hide screen")
            compact: true
            tight: root.narrow
            visible: Session.state === Session.Open
            objectName: "hide"
            Accessible.name: qsTr("Hide screen")
            onClicked: Watch.hide()
        }
        ActionButton {
            text: qsTr("Lock")
            compact: true
            tight: root.narrow
            visible: Session.state === Session.Open
            objectName: "lock"
            onClicked: Session.lock()
        }
    }
    HelpSheet {
        id: help

        practises: !Session.practice && !root.home       // from a meeting nobody is led away
        tours: Session.practice
        shortcuts: root.shortcuts
        onShortcutsAsked: root.shortcutsAsked()
        freshly: false
        onPractiseAsked: Session.lock(Session.ToPractice)
        onTourAsked: root.tourAsked()
    }
    Shortcut {
        sequence: "F1"
        enabled: root.visible && Session.state === Session.Open
        onActivated: help.opened ? help.close() : help.open()
    }
}
