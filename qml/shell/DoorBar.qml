import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// What the shell has above every screen: the time, help with where one is, how large the text is, the language.
Rectangle {
    id: root

    property alias host: help.host               // where the help opens
    property alias section: help.section         // where one is, for its help
    readonly property alias helping: help.opened

    signal keysAsked()
    signal displayAsked()

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
        leading: [
            Mark {
                size: Theme.mm(8)
            },
            ControlText {
                text: qsTr("Roundtable")
                font { family: Theme.headingFamily; weight: Font.DemiBold; pixelSize: Theme.leadSize }
                visible: root.width > Theme.mm(140) * Theme.textScale
            }
        ]

        Caption {
            height: Theme.touch
            verticalAlignment: Text.AlignVCenter
            text: Door.time
            strong: true
            visible: root.width > Theme.mm(150) * Theme.textScale     // the verbs come first
        }
        ActionButton {
            text: qsTr("People and keys")
            compact: true
            visible: Door.state === Door.Closed && !Door.practice    // which has no keys
            objectName: "keys"
            onClicked: root.keysAsked()
        }
        ActionButton {
            // Here, where no keyboard covers it: who cannot read the letters cannot type a passphrase either.
            text: Door.dimmable ? qsTr("Text and light") : qsTr("Text size")
            compact: true
            objectName: "display"
            onClicked: root.displayAsked()
        }
        ActionButton {
            text: root.width < Theme.mm(150) * Theme.textScale ? "?" : qsTr("Help")
            compact: true
            objectName: "help"
            Accessible.name: qsTr("Help")
            onClicked: help.open()
        }
        ActionButton {
            //: The other language, by its own name: English on a Welsh screen, Cymraeg on an English one.
            text: qsTr("Cymraeg")
            compact: true
            objectName: "language"
            onClicked: Door.language = Door.language === "cy" ? "en" : "cy"
        }
    }
    HelpSheet {
        id: help

        practises: !Door.practice && (Door.state === Door.Closed || Door.state === Door.FirstStart)
        onPractiseAsked: (afresh) => Door.practise(afresh)
    }
    Shortcut {
        sequence: "F1"
        enabled: Door.state !== Door.Working
        onActivated: help.opened ? help.close() : help.open()
    }
}
