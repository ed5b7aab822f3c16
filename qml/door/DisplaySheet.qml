pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// How large the text is, in which colours, whether anything moves, and how bright the screen is. It works at once: whoever
// reads badly sees at once whether it is better.
Sheet {
    id: root

    required property real textScale             // 1 to 2
    required property real brightness            // 0.2 to 1
    required property bool dimmable              // there is a light that can be set
    required property string scheme              // "light", "dark" or "contrast"
    required property bool still                 // nothing moves
    property string keptFor: "tablet"            // "user", "tablet", or nobody

    signal textScalePicked(scale: real)
    signal brightnessPicked(brightness: real)
    signal schemePicked(scheme: string)
    signal stillPicked(still: bool)

    title: qsTr("Text and colours")
    actions: [
        ActionButton {
            text: qsTr("Finished")
            objectName: "display-finished"
            onClicked: root.close()
        }
    ]

    ColumnLayout {
        spacing: Theme.spaceLarge

        Stepper {
            Layout.fillWidth: true
            label: qsTr("Text size")
            value: Math.round(root.textScale * 100)
            from: 100
            to: 200
            step: 25
            shown: qsTr("%1 %").arg(value)
            lessText: qsTr("Smaller text")
            moreText: qsTr("Larger text")
            objectName: "display-text"
            onPicked: (value) => root.textScalePicked(value / 100)
        }
        ChoiceChips {
            Layout.fillWidth: true
            label: qsTr("Colours")
            options: [
                { value: "light", text: qsTr("Light") },
                { value: "dark", text: qsTr("Dark") },
                { value: "contrast", text: qsTr("High contrast") }
            ]
            value: root.scheme
            objectName: "display-scheme"
            onPicked: (value) => root.schemePicked(value)
        }
        Toggle {
            Layout.fillWidth: true
            text: qsTr("Keep still")
            hint: qsTr("Nothing slides, fades or pulses")
            on: root.still
            objectName: "display-still"
            onSwitched: (on) => root.stillPicked(on)
        }
        Stepper {
            Layout.fillWidth: true
            label: qsTr("Brightness")
            value: Math.round(root.brightness * 100)
            from: 20
            to: 100
            step: 20
            shown: qsTr("%1 %").arg(value)
            lessText: qsTr("Darker")
            moreText: qsTr("Brighter")
            visible: root.dimmable
            objectName: "display-light"
            onPicked: (value) => root.brightnessPicked(value / 100)
        }
        Caption {
            Layout.fillWidth: true
            text: root.keptFor === "user" ? qsTr("This is kept for you, on this tablet.") : root.keptFor === "tablet"
                ? qsTr("This is kept for the tablet. Whoever unlocks it sees what they chose for themselves.") : ""
            visible: text.length > 0
        }
    }
}
