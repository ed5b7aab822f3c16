import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// A field that takes a day and a time of that day; one tap says "now".
FieldFrame {
    id: root

    required property Form form
    required property string field
    readonly property string value: form.fields[field] ?? ""
    property bool dayAlone: false                // a day without a time will do
    property string day: ""
    property string time: ""

    function show(): void {
        if (root.value === root.said(root.day, root.time))
            return
        if (root.value.length === 0) {               // let go: what is half typed says nothing, and stays
            root.day = ""
            root.time = ""
            return
        }
        root.day = Wording.dayOf(root.value) || (/^\d{4}-/.test(root.value) ? root.value : "")   // a code is no day
        root.time = Wording.timeOf(root.value)
    }
    function put(day: string, time: string): void {
        root.day = day
        root.time = time
        const said = root.said(day, time)
        root.form.edited(root.field, said.length > 0 ? said : undefined)
    }
    function said(day: string, time: string): string {
        return root.dayAlone && time.trim().length === 0 ? day : Wording.instant(day, time)
    }
    function focusField(): void { dayBox.focusField() }

    error: form.errorAt(field)
    objectName: form.nameOf(field)
    Accessible.role: Accessible.Grouping
    Accessible.name: root.label
    Accessible.description: root.description
    onValueChanged: show()
    Component.onCompleted: {
        root.show()
        root.form.enter(root.field, root)
    }

    GridLayout {
        Layout.fillWidth: true
        columns: dayBox.implicitWidth + timeBox.fieldWidth + 2 * Theme.spaceMedium > root.width ? 1 : 3
        columnSpacing: Theme.spaceMedium
        rowSpacing: Theme.spaceSmall

        DateBox {
            id: dayBox

            label: root.label
            labelHidden: true
            value: root.day
            objectName: root.objectName + "-date"
            onPicked: (value) => root.put(value, root.time)
        }
        TextBox {
            id: timeBox

            Layout.alignment: Qt.AlignTop
            label: qsTr("Time")
            accessibleName: qsTr("Time: %1").arg(root.label)
            text: root.time
            fieldWidth: Theme.mm(22) * Theme.textScale
            maximumLength: 12
            objectName: root.objectName + "-time"
            onEdited: (text) => root.put(root.day, text)
        }
        Item {
            Layout.fillWidth: true
        }
    }
    FittedFlow {
        Layout.fillWidth: true
        spacing: Theme.gap

        Chip {
            text: qsTr("Now")
            quiet: true
            objectName: root.objectName + "-now"
            Accessible.name: qsTr("Now: %1").arg(root.label)
            onClicked: root.put(Wording.dayOf(Wording.now()), Wording.timeOf(Wording.now()))
        }
        Chip {
            text: qsTr("Today")
            quiet: true
            objectName: root.objectName + "-today"
            Accessible.name: qsTr("Today: %1").arg(root.label)
            onClicked: root.put(Wording.dayFromNow(0), root.time)
        }
    }
}
