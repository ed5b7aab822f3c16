import QtQuick
import QtQuick.Layouts
import Roundtable.Controls

Page {
    id: root

    property string due: "2026-03-03"
    property string born: ""
    property string role: ""

    title: "Fields"
    backText: "Back"
    problems: [{ text: "Enter the name of the child", field: nameBox }, { text: "The date of birth is not a real date", field: bornBox }]

    TextBox { Layout.fillWidth: true; label: "Purpose, with its spelling"; prose: true; text: "To see the chidl" }
    TextBox { id: nameBox; Layout.fillWidth: true; label: "Name of the child"; error: "Enter the name of the child" }
    DateBox { id: bornBox; Layout.fillWidth: true; label: "Date of birth"; hint: "For example, 27 3 2019"; value: "2019-03-27"; error: "The date of birth is not a real date" }
    DateBox { Layout.fillWidth: true; label: "Due"; today: "2026-03-02"; value: root.due; onPicked: (date) => root.due = date }
    PickList { Layout.fillWidth: true; label: "Role"; options: [{ value: "ds", text: "Detective sergeant", group: "Police" }]; value: root.role }
    PickList { Layout.fillWidth: true; label: "Role, chosen"; options: [{ value: "ds", text: "Detective sergeant", group: "Police" }]; value: "ds" }
    TextBox { Layout.fillWidth: true; label: "Case reference"; optional: true; hint: "As in your own system"; text: "SW-2201"; maximumLength: 8 }
    TextPane { Layout.fillWidth: true; label: "What was said"; text: "Much too long a text for this limit."; maximumLength: 20 }
    Toggle { Layout.fillWidth: true; text: "May decide for the agency"; on: true; hint: "Counts towards the quorum" }
    Toggle { Layout.fillWidth: true; text: "Information was sent" }
    Stepper { Layout.fillWidth: true; label: "Pages handed round"; value: 3 }
    Stepper { Layout.fillWidth: true; label: "Weeks"; value: 31; typed: true }
    ChoiceChips {
        Layout.fillWidth: true
        label: "How they take part"
        options: [{ value: "room", text: "In the room" }, { value: "phone", text: "By telephone" }, { value: "video", text: "By video" }]
        value: "phone"
        clearable: true
    }
    ChoiceChips {
        Layout.fillWidth: true
        label: "Who says it"
        labelBeside: true
        options: [{ value: "a1", text: "Bartholomew Featherstone" }, { value: "a2", text: "Gwenllian Prydderch-Rees" }]
        value: "a1"
    }
    PassphraseBox { Layout.fillWidth: true; count: 12 }
}
