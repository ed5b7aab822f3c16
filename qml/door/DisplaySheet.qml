pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// How large the text is and how bright the screen, for whoever stands before the tablet; before anybody unlocks it.
Sheet {
    id: root

    required property real textScale             // 1 to 2
    required property real brightness            // 0.2 to 1
    required property bool dimmable              // there is a light that can be set

    signal textScalePicked(scale: real)
    signal brightnessPicked(brightness: real)

    title: dimmable ? qsTr("Text and light") : qsTr("Text size")
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
        Stepper {
            Layout.fillWidth: true
            label: qsTr("Light")
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
    }
}
