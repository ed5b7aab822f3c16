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
    property int leastPin: 6
    property int leastPassphrase: 15
    property string wrong: ""                    // "", "short", "different"
    property string problem: ""

    signal kindPicked(pin: bool)
    signal typed(text: string, again: bool)
    signal erased(again: bool)
    signal cleared(again: bool)
    signal submitted()

    function go(): void {
        if (box.pin)
            box.enter()
        else
            root.submitted()
    }

    title: pin ? qsTr("A new PIN for %1").arg(name) : qsTr("A new passphrase for %1").arg(name)
    backText: qsTr("Back")
    wide: true
    problems: wrong.length > 0 ? [{ text: wrong === "short" ? box.shortText : box.differentText, field: box }]
            : problem.length > 0 ? [{ text: problem, field: box }] : []
    actions: ActionButton {
        text: qsTr("Go on")
        kind: ActionButton.Primary
        visible: !root.pin
        objectName: "secret-go"
        onClicked: root.go()
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
                value: root.pin ? "pin" : "passphrase"
                options: [{ value: "pin", text: qsTr("PIN") }, { value: "passphrase", text: qsTr("Passphrase") }]
                visible: root.chip
                objectName: "secret-kind"
                onPicked: (value) => root.kindPicked(value === "pin")
            }
            BodyText {
                Layout.fillWidth: true
                text: root.chip ? qsTr("This tablet's security chip counts wrong tries, so a PIN is enough.")
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
            objectName: "new"
            onTyped: (text, again) => root.typed(text, again)
            onErased: (again) => root.erased(again)
            onCleared: (again) => root.cleared(again)
            onSubmitted: root.submitted()
        }
    }
}
