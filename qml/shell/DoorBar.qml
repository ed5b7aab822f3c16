import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// What the shell has above every screen: whether it is practice, the time, how large the text is, the language.
Rectangle {
    id: root

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
    GridLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.spaceMedium
            rightMargin: Theme.spaceMedium
        }
        columns: 6
        columnSpacing: Theme.spaceSmall
        rowSpacing: Theme.spaceTiny

        Mark {
            size: Theme.mm(8)
        }
        ControlText {
            text: qsTr("Roundtable")
            font { family: Theme.headingFamily; weight: Font.DemiBold; pixelSize: Theme.leadSize }
            visible: root.width > Theme.mm(140) * Theme.textScale
        }
        Item {
            Layout.fillWidth: true
        }
        Badge {
            id: practice

            text: qsTr("Practice")
            kind: Badge.Warning
            visible: Door.practice
            objectName: "practice-mark"
            Accessible.name: qsTr("Practice: nothing here is real")
        }
        Caption {
            text: Door.time
            strong: true
            visible: verbs.crowded || root.width > Theme.mm(75) * Theme.textScale     // the verbs come first
        }
        Flow {
            id: verbs

            readonly property real oneLine: Math.ceil(keys.room + display.room + language.implicitWidth)
            readonly property bool crowded: oneLine + Theme.mm(12) + (practice.visible ? practice.implicitWidth + Theme.mm(3) : 0)
                                            > root.width - 2 * Theme.spaceMedium

            Layout.row: crowded ? 1 : 0
            Layout.column: crowded ? 0 : 5
            Layout.columnSpan: crowded ? 6 : 1
            Layout.fillWidth: crowded
            Layout.preferredWidth: crowded ? 0 : oneLine
            spacing: Theme.spaceSmall

            ActionButton {
                id: keys

                readonly property real room: visible ? implicitWidth + Theme.spaceSmall : 0

                text: qsTr("People and keys")
                compact: true
                visible: Door.state === Door.Closed && !Door.practice    // which has no keys
                objectName: "keys"
                onClicked: root.keysAsked()
            }
            ActionButton {
                id: display

                readonly property real room: implicitWidth + Theme.spaceSmall

                // Here, where no keyboard covers it: who cannot read the letters cannot type a passphrase either.
                text: Door.dimmable ? qsTr("Text and light") : qsTr("Text size")
                compact: true
                objectName: "display"
                onClicked: root.displayAsked()
            }
            ActionButton {
                id: language

                //: The other language, by its own name: English on a Welsh screen, Cymraeg on an English one.
                text: qsTr("Cymraeg")
                compact: true
                objectName: "language"
                onClicked: Door.language = Door.language === "cy" ? "en" : "cy"
            }
        }
    }
}
