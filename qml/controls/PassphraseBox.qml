import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls   // 6.4: a static module finds its own C++ types by name only

// A passphrase: shown as dots, told to a screen reader as a number of characters. It keeps no character itself:
//   PassphraseBox { count: secret.count; onTyped: (text) => secret.type(text); onErased: secret.erase() }
FieldFrame {
    id: root

    required property int count                      // how many characters there are by now

    signal typed(text: string)
    signal erased()
    signal submitted()

    function focusField(): void { secret.forceActiveFocus(Qt.TabFocusReason) }

    label: qsTr("Passphrase")

    SecretInput {
        id: secret

        Layout.fillWidth: true
        implicitWidth: Theme.mm(80)
        implicitHeight: Theme.touchTalk
        objectName: root.objectName.length > 0 ? root.objectName + "-field" : ""
        Accessible.role: Accessible.EditableText
        Accessible.focusable: true
        Accessible.name: root.label
        Accessible.description: Array.of(root.description, qsTr("%n character(s) entered", "", root.count))
                                    .filter((part) => part.length > 0).join(". ")
        onTyped: (text) => root.typed(text)
        onErased: root.erased()
        onSubmitted: root.submitted()

        TapHandler {
            onTapped: secret.forceActiveFocus(Qt.MouseFocusReason)
        }
        FieldBackground {
            anchors.fill: parent
            focused: secret.activeFocus
            wrong: root.error.length > 0
        }
        Row {
            id: dots

            readonly property int fitting: Math.max(0, Math.floor((parent.width - Theme.mm(8)) / Theme.mm(3)))

            anchors { left: parent.left; leftMargin: Theme.mm(3); verticalCenter: parent.verticalCenter }
            spacing: Theme.mm(1)

            Repeater {
                model: Math.min(root.count, dots.fitting)

                Rectangle {
                    width: Theme.mm(2)
                    height: width
                    radius: width / 2
                    color: Theme.ink
                }
            }
            Rectangle {
                width: Math.max(2, Theme.mm(0.4))
                height: Theme.mm(5)
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.ink
                visible: secret.activeFocus
            }
        }
    }
    Caption {
        text: qsTr("%n character(s) entered", "", root.count)
    }
}
