import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// By when an action is done, and why by then: a distance that the procedure counts, the conference that follows, or a day.
FieldFrame {
    id: root

    required property EntryForm form
    readonly property int within: Number(form.fields["due.within"] ?? 0)
    readonly property string unit: form.fields["due.unit"] ?? ""
    readonly property string from: form.fields["due.from"] ?? ""
    readonly property string day: form.fields.due ?? ""
    property bool picking: false
    property bool counting: false
    property bool elsewhen: false                // counted from neither now nor the end of the meeting
    readonly property var conference: form.meeting.beforeConference(form.fields.children ?? [])
    readonly property string choice: counting ? "count"
        : within > 0 ? (from === "now" && ["4h", "3wd"].includes(within + unit) ? within + unit
                        : from === conference.from && within === conference.within ? "conference" : "count")
        : day === Wording.dayFromNow(0) && !picking ? "today" : day === Wording.dayFromNow(1) && !picking ? "tomorrow"
        : day.length > 0 || picking ? "day" : ""
    readonly property bool moment: elsewhen || !["", "now", "meeting_end"].includes(from)
    readonly property string reckoned: form.meeting.dueWords(form.fields)

    function count(amount: int, unit: string, from: string): void {
        root.picking = false
        root.form.edited("due", undefined)
        root.form.edited("due.within", amount > 0 ? amount : undefined)
        root.form.edited("due.unit", amount > 0 ? unit : undefined)
        root.form.edited("due.from", amount > 0 ? from : undefined)
    }
    function choose(choice: string): void {
        const distance = choice.match(/^(\d+)([a-z]+)$/)
        root.counting = choice === "count"
        root.elsewhen = false
        if (choice === "count")
            root.count(24, "h", "meeting_end")
        else if (choice === "conference")
            root.count(root.conference.within ?? 0, root.conference.unit ?? "", root.conference.from ?? "")
        else
            root.count(distance ? Number(distance[1]) : 0, distance ? distance[2] : "", "now")
        if (choice === "today" || choice === "tomorrow")
            root.form.edited("due", Wording.dayFromNow(choice === "today" ? 0 : 1))
        root.picking = choice === "day"
    }
    function focusField(): void { chips.focusField() }

    label: qsTr("By when")
    error: form.errorAt("due")
    objectName: form.nameOf("due")
    Component.onCompleted: Qt.callLater(() => root.form.enter("due", root))      // after its parts, which are seldom seen

    ChoiceChips {
        id: chips

        Layout.fillWidth: true
        label: root.label
        labelHidden: true
        clearable: true
        value: root.choice
        options: [{ value: "4h", text: qsTr("Within 4 hours") }, { value: "today", text: qsTr("Today") },
                  { value: "tomorrow", text: qsTr("Tomorrow") }, { value: "3wd", text: qsTr("In 3 working days") }]
            .concat(root.conference.within ? [{ value: "conference", text: qsTr("Before the conference") }] : [])
            .concat([{ value: "count", text: qsTr("Count from…") }, { value: "day", text: qsTr("Another day") }])
        objectName: "due-choice"
        onPicked: (choice) => root.choose(choice)
    }
    FormMoment {
        Layout.fillWidth: true
        form: root.form
        field: "due"
        label: qsTr("Which day")
        hint: qsTr("A day alone is enough; with a time of day it is due by then.")
        dayAlone: true
        error: ""                                // stands above
        visible: root.choice === "day"
        objectName: "due-day"
    }
    Stepper {
        Layout.fillWidth: true
        label: qsTr("How many")
        value: root.within
        from: 1
        typed: true
        visible: root.choice === "count"
        objectName: "due-within"
        onPicked: (value) => root.form.edited("due.within", value)
    }
    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("Of what")
        options: Wording.choices("unit").filter((option) => option.value !== "same_day")
        value: root.unit
        visible: root.choice === "count"
        objectName: "due-unit"
        onPicked: (unit) => root.form.edited("due.unit", unit)
    }
    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("From when")
        options: [{ value: "now", text: qsTr("Now") }, { value: "meeting_end", text: qsTr("The end of the meeting") },
                  { value: "moment", text: qsTr("Another moment") }]
        value: root.moment ? "moment" : root.from
        visible: root.choice === "count"
        objectName: "due-from"
        onPicked: (from) => {
            root.elsewhen = from === "moment"
            root.form.edited("due.from", from === "moment" ? undefined : from)
        }
    }
    FormMoment {
        Layout.fillWidth: true
        form: root.form
        field: "due.from"
        label: qsTr("Counted from")
        error: ""
        visible: root.choice === "count" && root.moment
        objectName: "due-from-moment"
    }
    Caption {
        Layout.fillWidth: true
        text: root.reckoned
        visible: text.length > 0
        objectName: "due-why"
    }
    Caption {
        Layout.fillWidth: true
        text: root.conference.within ? "" : qsTr("“Before the conference” is offered once a section 47 enquiry is decided on.")
        visible: text.length > 0
    }
}
