pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// A date in three boxes, with shortcuts. `value` is YYYY-MM-DD or empty; `picked` comes only for a date that exists.
// The screen says what today is: no control asks a clock.
FieldFrame {
    id: root

    property string value: ""
    property string today: ""                       // YYYY-MM-DD: gives Today, Tomorrow and the like
    property var shortcuts: today.length > 0 ? soon() : []   // [{ value, text }]
    readonly property string entered: iso(dayBox.typed, monthBox.typed, yearBox.typed)
    readonly property bool partial: dayBox.typed.length + monthBox.typed.length + yearBox.typed.length > 0
    readonly property bool real: entered.length > 0

    signal picked(value: string)

    function iso(day: string, month: string, year: string): string {
        const m = root.monthNumber(month.trim())
        const y = /^(\d{2}|\d{4})$/.test(year.trim()) ? Number(year.trim()) : NaN     // an empty box is no year
        const full = y < 100 ? 2000 + y : y
        const text = Array.of(String(full), String(m).padStart(2, "0"), day.trim().padStart(2, "0")).join("-")
        const made = new Date(text + "T00:00:00Z")
        return full >= 1900 && full <= 2200 && root.write(made) === text ? text : ""
    }
    function monthNumber(text: string): int {
        if (/^\d{1,2}$/.test(text))
            return parseInt(text)
        for (let month = 0; text.length > 2 && month < 12; ++month) {
            const names = Array.of(Qt.locale(), Qt.locale("en_GB"), Qt.locale("cy_GB"))
            if (names.some((locale) => locale.standaloneMonthName(month).toLowerCase().startsWith(text.toLowerCase())))
                return month + 1
        }
        return 0
    }
    function plus(days: int): string {
        return root.write(new Date(Date.parse(root.today + "T00:00:00Z") + days * 86400000))
    }
    function write(date: var): string { return isNaN(date) ? "" : date.toISOString().slice(0, 10) }
    function soon(): var {
        return [{ value: plus(0), text: qsTr("Today") }, { value: plus(1), text: qsTr("Tomorrow") },
                { value: plus(7), text: qsTr("In a week") }, { value: plus(14), text: qsTr("In two weeks") }]
    }
    function show(): void {
        if (root.value === root.current())
            return                                   // the echo of what was typed: leave the boxes alone
        const parts = root.value.split("-")
        yearBox.text = Qt.binding(() => parts[0] ?? "")
        monthBox.text = Qt.binding(() => parts.length > 1 ? String(Number(parts[1])) : "")
        dayBox.text = Qt.binding(() => parts.length > 2 ? String(Number(parts[2])) : "")
        for (const box of Array.of(dayBox, monthBox, yearBox))
            box.show()                               // a date that was typed and is let go was never kept
    }
    function showWhatIsKept(): void {
        for (let i = 0; i < chips.count; ++i) {
            const chip = chips.itemAt(i)
            chip.checked = Qt.binding(() => root.value.length > 0 && root.value === chip.modelData.value)
        }
    }
    // Asked of the boxes, not of `entered`: 6.4 says that a text was edited before it says that it changed.
    function current(): string { return root.iso(dayBox.typed, monthBox.typed, yearBox.typed) }
    function typed(): void {
        const day = root.current()
        if (day.length > 0 && day !== root.value)
            root.picked(day)
    }
    function focusField(): void { dayBox.focusField() }

    Accessible.role: Accessible.Grouping
    Accessible.ignored: root.labelHidden             // the group around it has its name
    Accessible.name: root.label
    Accessible.description: root.description
    onValueChanged: show()
    Component.onCompleted: show()

    RowLayout {
        spacing: Theme.spaceSmall

        DatePart {
            id: dayBox

            label: qsTr("Day")
            group: root.label
            wrong: root.error.length > 0
            objectName: root.objectName.length > 0 ? root.objectName + "-day" : ""
            onEdited: root.typed()
        }
        DatePart {
            id: monthBox

            label: qsTr("Month")
            group: root.label
            digitsOnly: false
            boxWidth: Theme.mm(18) * Theme.textScale
            wrong: root.error.length > 0
            objectName: root.objectName.length > 0 ? root.objectName + "-month" : ""
            onEdited: root.typed()
        }
        DatePart {
            id: yearBox

            label: qsTr("Year")
            group: root.label
            boxWidth: Theme.mm(20) * Theme.textScale
            wrong: root.error.length > 0
            objectName: root.objectName.length > 0 ? root.objectName + "-year" : ""
            onEdited: root.typed()
        }
    }
    FittedFlow {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: root.shortcuts.length > 0

        Repeater {
            id: chips

            model: root.shortcuts.length         // by number, as in SummaryCard: other words make no new chips

            Chip {
                id: chip

                required property int index
                readonly property var modelData: root.shortcuts[index] ?? ({ value: "", text: "" })

                text: modelData.text
                checked: root.value.length > 0 && root.value === modelData.value
                objectName: "date-" + modelData.value
                onClicked: {
                    root.picked(chip.modelData.value)
                    root.showWhatIsKept()
                }
            }
        }
    }
}
