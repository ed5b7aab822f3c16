import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// One label and value of a summary card; a value that is not there says so.
Item {
    id: root

    required property string label
    property string value: ""
    property string code: ""
    property bool missing: false
    property bool changeable: false
    readonly property bool narrow: width < Theme.mm(90) * Theme.textScale

    signal changed(code: string)

    implicitHeight: Math.max(Theme.touch, grid.implicitHeight + Theme.mm(2.4))

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.spaceMedium; rightMargin: Theme.spaceMedium }
        height: Theme.line
        color: Theme.divider
    }
    GridLayout {
        id: grid

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.spaceMedium
            rightMargin: Theme.spaceSmall
        }
        columns: root.narrow ? 2 : 3
        columnSpacing: Theme.spaceMedium
        rowSpacing: 0

        BodyText {
            Layout.fillWidth: root.narrow
            Layout.preferredWidth: root.narrow ? -1 : root.width * 0.3
            Layout.columnSpan: root.narrow ? 2 : 1
            Layout.alignment: Qt.AlignTop
            text: root.label
            strong: true
        }
        BodyText {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            text: root.missing && root.value.length === 0 ? qsTr("Not provided") : root.value
            color: root.missing ? Theme.dangerText : Theme.ink
            strong: root.missing
        }
        ActionButton {
            text: qsTr("Change")
            kind: ActionButton.Quiet
            compact: true
            visible: root.changeable
            objectName: "change-" + root.code
            Accessible.name: qsTr("Change %1").arg(root.label)
            onClicked: root.changed(root.code)
        }
    }
}
