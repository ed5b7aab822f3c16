import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// By when an action is done: a distance that the procedure counts, or a day.
FieldFrame {
    id: root

    required property EntryForm form
    readonly property int within: Number(form.fields["due.within"] ?? 0)
    readonly property string unit: form.fields["due.unit"] ?? ""
    readonly property string day: form.fields.due ?? ""
    property bool picking: false
    readonly property string choice: within > 0 ? within + unit : day === Wording.dayFromNow(0) && !picking ? "today"
                                   : day === Wording.dayFromNow(1) && !picking ? "tomorrow"
                                   : day.length > 0 || picking ? "day" : ""

    function count(amount: int, unit: string): void {
        root.picking = false
        root.form.edited("due", undefined)
        root.form.edited("due.within", amount > 0 ? amount : undefined)
        root.form.edited("due.unit", amount > 0 ? unit : undefined)
        root.form.edited("due.from", amount > 0 ? "now" : undefined)
    }
    function choose(choice: string): void {
        const distance = choice.match(/^(\d+)([a-z]+)$/)
        root.count(distance ? Number(distance[1]) : 0, distance ? distance[2] : "")
        if (choice === "today" || choice === "tomorrow")
            root.form.edited("due", Wording.dayFromNow(choice === "today" ? 0 : 1))
        root.picking = choice === "day"
    }
    function focusField(): void { chips.focusField() }

    label: qsTr("By when")
    error: form.errorAt("due")
    objectName: form.nameOf("due")
    Component.onCompleted: root.form.enter("due", root)

    ChoiceChips {
        id: chips

        Layout.fillWidth: true
        label: root.label
        labelHidden: true
        clearable: true
        value: root.choice
        options: [{ value: "4h", text: qsTr("Within 4 hours") }, { value: "today", text: qsTr("Today") },
                  { value: "tomorrow", text: qsTr("Tomorrow") }, { value: "3wd", text: qsTr("In 3 working days") },
                  { value: "10wd", text: qsTr("In 10 working days") }, { value: "day", text: qsTr("Another day") }]
        objectName: "due-choice"
        onPicked: (choice) => root.choose(choice)
    }
    DateBox {
        Layout.fillWidth: true
        label: qsTr("Which day")
        value: root.day
        visible: root.choice === "day"
        objectName: "due-day"
        onPicked: (value) => {
            root.count(0, "")
            root.picking = true
            root.form.edited("due", value)
        }
    }
    Caption {
        Layout.fillWidth: true
        text: qsTr("Working days leave out weekends and the bank holidays of the meeting's calendar.")
        visible: root.unit === "wd"
    }
}
