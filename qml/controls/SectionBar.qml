pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// The parts of a meeting, always in the same place and order: at the left in landscape, below in portrait.
Rectangle {
    id: root

    property var sections: [
        { code: "people", text: qsTr("People") },
        { code: "information", text: qsTr("Information") },
        { code: "consent", text: qsTr("Consent") },
        { code: "decisions", text: qsTr("Decisions") },
        { code: "actions", text: qsTr("Actions") },
        { code: "missing", text: qsTr("Missing") },
        { code: "signoff", text: qsTr("Sign-off") }
    ]
    property string current: "people"
    property var counts: ({})                 // { people: 7, missing: 3 }
    property bool vertical: true

    signal picked(code: string)

    implicitWidth: vertical ? Theme.mm(38) * Math.min(Theme.textScale, 1.4) : Theme.mm(130)
    implicitHeight: vertical ? Theme.mm(100) : Theme.mm(14)
    color: Theme.bar
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Parts of the meeting")

    GridLayout {
        anchors {
            fill: parent
            topMargin: root.vertical ? Theme.spaceSmall : 0
            leftMargin: root.vertical ? 0 : Theme.spaceTiny
            rightMargin: root.vertical ? 0 : Theme.spaceTiny
        }
        columns: root.vertical ? 1 : root.sections.length
        columnSpacing: 0
        rowSpacing: 0

        Repeater {
            model: root.sections

            SectionTab {
                required property var modelData

                Layout.fillWidth: true
                Layout.fillHeight: !root.vertical
                Layout.preferredWidth: 1
                Layout.maximumHeight: root.vertical ? Theme.mm(14) : -1
                text: modelData.text
                count: root.counts[modelData.code] ?? 0
                urgent: modelData.code === "missing"
                vertical: root.vertical
                chosen: root.current === modelData.code
                objectName: "section-" + modelData.code
                onClicked: root.picked(modelData.code)
            }
        }
        Item {
            Layout.fillHeight: true
            visible: root.vertical
        }
    }
}
