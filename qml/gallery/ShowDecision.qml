import QtQuick
import QtQuick.Layouts
import Roundtable.Controls

// One decision in six taps.
Page {
    id: root

    property string kind: "s47"
    property var basis: ["bruise", "delay"]
    property var covered: []

    title: "Add a decision"
    backText: "Back to decisions"
    trailing: SavedMark { saveState: SavedMark.Saving }
    actions: [
        ActionButton { text: "Save decision"; kind: ActionButton.Primary },
        ActionButton { text: "Save and add another" },
        ActionButton { text: "Discard"; kind: ActionButton.Quiet }
    ]

    ChoiceChips {
        Layout.fillWidth: true
        label: "What is decided"
        value: root.kind
        options: [
            { value: "s47", text: "Start section 47 enquiry" }, { value: "joint", text: "Joint with police" },
            { value: "single", text: "Single agency" }, { value: "assess", text: "Assessment only" },
            { value: "medical", text: "Medical examination" }, { value: "nfa", text: "No further action" }
        ]
        onPicked: (code) => root.kind = code
    }
    ChoiceChips {
        Layout.fillWidth: true
        label: "On what basis"
        hint: "As many as apply."
        multiple: true
        values: root.basis
        options: [
            { value: "bruise", text: "Unexplained injury" }, { value: "delay", text: "Delay in seeking help" },
            { value: "account", text: "Account changed" }, { value: "disclosure", text: "Child's own words" },
            { value: "history", text: "Earlier concerns" }
        ]
        onValuesPicked: (codes) => root.basis = codes
    }
    ChildChips {
        Layout.fillWidth: true
        options: [{ value: "a", text: "Ada, 6" }, { value: "t", text: "Tobi, 3" }, { value: "u", text: "Unborn, due May" }]
        selected: root.covered
        onPicked: (ids) => root.covered = ids
    }
    TextPane {
        Layout.fillWidth: true
        label: "In a sentence or two"
        optional: true
        hint: "What was said, in plain words."
        text: "The paediatrician's view is that the bruising is not consistent with a fall from the sofa."
    }
}
