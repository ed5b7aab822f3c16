import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// What the shell has above every screen: whether it is practice, the time, the language.
Rectangle {
    id: root

    signal keysAsked()

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
    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.spaceMedium
            rightMargin: Theme.spaceMedium
        }
        spacing: Theme.spaceSmall

        Mark {
            size: Theme.mm(8)
        }
        ControlText {
            text: qsTr("Roundtable")
            font { family: Theme.headingFamily; weight: Font.DemiBold; pixelSize: Theme.leadSize }
            visible: root.width > Theme.mm(140)
        }
        Item {
            Layout.fillWidth: true
        }
        Badge {
            text: qsTr("Practice")
            kind: Badge.Warning
            visible: Door.practice
            objectName: "practice-mark"
            Accessible.name: qsTr("Practice: nothing here is real")
        }
        Caption {
            text: Door.time
            strong: true
            visible: root.width > Theme.mm(75) * Theme.textScale     // the verbs come first
        }
        ActionButton {
            text: qsTr("People and keys")
            compact: true
            visible: Door.state === Door.Closed && !Door.practice    // which has no keys
            objectName: "keys"
            onClicked: root.keysAsked()
        }
        ActionButton {
            //: The other language, by its own name: English on a Welsh screen, Cymraeg on an English one.
            text: qsTr("Cymraeg")
            compact: true
            objectName: "language"
            focusPolicy: Qt.TabFocus         // a touch leaves the keyboard in the field
            onClicked: Door.language = Door.language === "cy" ? "en" : "cy"
        }
    }
}
