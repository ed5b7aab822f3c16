import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// Somebody chooses a new PIN or passphrase, and nobody else looks. Where a chip counts wrong tries a PIN is enough.
Page {
    id: root

    required property string name                // whose it is to be
    required property int count                  // characters of the first, and of the second
    required property int repeatedCount
    property bool own: false                     // whoever acts chooses for themselves
    property bool chip: false
    property bool pin: chip
    property bool key: false                     // a security key; what is typed is its own PIN
    property bool keyThere: false                // one is plugged in, so it is offered
    property string keyStep: ""                  // what TouchKey shows
    property bool busy: false
    property int leastPin: 6
    property int leastPassphrase: 15
    property string wrong: ""                    // "", "short", "different"
    property string problem: ""

    signal kindPicked(kind: string)              // "pin", "passphrase", "key"
    signal keyCancelled()
    signal typed(text: string, again: bool)
    signal erased(again: bool)
    signal cleared(again: bool)
    signal submitted()

    function kinds(): var {
        const pin = { value: "pin", text: qsTr("PIN") }
        const phrase = { value: "passphrase", text: qsTr("Passphrase") }
        const key = { value: "key", text: qsTr("Security key") }
        if (root.keyThere || root.key)
            return root.chip ? [pin, phrase, key] : [phrase, key]
        return root.chip ? [pin, phrase] : [phrase]
    }
    function go(): void {
        if (box.pin)
            box.enter()
        else
            root.submitted()
    }

    title: key ? qsTr("A security key for %1").arg(name)
         : pin ? qsTr("A new PIN for %1").arg(name) : qsTr("A new passphrase for %1").arg(name)
    backText: qsTr("Back")
    wide: true
    problems: wrong.length > 0 ? [{ text: wrong === "short" ? box.shortText : box.differentText, field: box }]
            : problem.length > 0 ? [{ text: problem, field: key ? touch : box }] : []
    actions: ActionButton {
        text: qsTr("Go on")
        kind: ActionButton.Primary
        visible: !root.pin && !root.key
        objectName: "secret-go"
        onClicked: root.go()
    }

    Timer {      // after the layout of this frame
        id: focusing

        interval: 0
        onTriggered: touch.focusField()
    }
    StatusBanner {
        Layout.fillWidth: true
        text: root.own ? "" : qsTr("Give the tablet to %1 and look away until they give it back.").arg(root.name)
        kind: StatusBanner.Info
        objectName: "secret-away"
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.portrait || root.width < Theme.mm(150) * Theme.textScale ? 1 : 2
        columnSpacing: Theme.mm(10)
        rowSpacing: Theme.spaceMedium

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.mm(80)
            Layout.alignment: Qt.AlignTop
            spacing: Theme.spaceMedium

            ChoiceChips {
                Layout.fillWidth: true
                label: root.own ? qsTr("How you unlock") : qsTr("How they unlock")
                value: root.key ? "key" : root.pin ? "pin" : "passphrase"
                options: root.kinds()
                visible: root.chip || root.keyThere || root.key
                objectName: "secret-kind"
                onPicked: (value) => root.kindPicked(value)
            }
            BodyText {
                Layout.fillWidth: true
                text: root.key ? qsTr("Type the PIN of the key, not the tablet's. Where the key reads fingers, leave it empty. "
                                      + "Then keep the key ready: it is touched two or three times.")
                    : root.chip ? qsTr("This tablet's security chip counts wrong tries, so a PIN is enough.")
                    : qsTr("This tablet has no security chip that would count wrong tries. "
                           + "So it takes a passphrase, which is hard to guess.")
                subdued: true
            }
        }
        NewSecret {
            id: box

            Layout.fillWidth: true
            Layout.preferredWidth: Theme.mm(90)
            Layout.alignment: Qt.AlignTop
            pin: root.pin
            count: root.count
            repeatedCount: root.repeatedCount
            least: root.pin ? root.leastPin : root.leastPassphrase
            wrong: root.wrong
            finishText: qsTr("Go on")
            visible: !touch.visible
            objectName: "new"
            onTyped: (text, again) => root.typed(text, again)
            onErased: (again) => root.erased(again)
            onCleared: (again) => root.cleared(again)
            onSubmitted: root.submitted()
        }
        TouchKey {
            id: touch

            onVisibleChanged: if (visible) focusing.restart()
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.mm(90)
            Layout.alignment: Qt.AlignTop
            step: root.keyStep.length > 0 && (root.key || root.busy) ? root.keyStep : root.key ? "pin" : ""
            count: root.count
            onTyped: (text) => root.typed(text, false)
            onErased: root.erased(false)
            onCleared: root.cleared(false)
            onSubmitted: root.submitted()
            onCancelled: {
                if (touch.waits)
                    root.keyCancelled()
                else
                    root.kindPicked(root.chip ? "pin" : "passphrase")
            }
        }
    }
}
