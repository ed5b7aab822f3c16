import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// The meeting that follows: what is known carries over, only what is new is asked.
EntryForm {
    id: root

    readonly property Rows kids: Rows { list: root.meeting.children; roles: ["name"] }
    readonly property Rows folk: Rows { list: root.meeting.people; roles: ["name"] }
    readonly property Rows invited: Rows { list: root.meeting.attendees; roles: ["name"] }
    readonly property var earlier: meeting.convening

    verb: "reconvene"
    saveText: qsTr("Convene it")
    onAboutToSave: root.edited("previous", root.meeting.ref)
    // What was said of the referral is not asked twice; when and how they meet this time is.
    onBegun: {
        for (const name of Object.keys(root.earlier)) {
            if (/^(type|complexCriteria|ladoReferral|form|referral\b.*)$/.test(name))
                draft.preset(name, root.earlier[name])
        }
        draft.preset("sequence", (root.earlier.sequence ?? 1) + 1)
    }

    SummaryCard {
        Layout.fillWidth: true
        title: qsTr("What carries over")
        rows: [
            { label: qsTr("Children"), value: Wording.join(root.kids.all.map((row) => row.name)) },
            { label: qsTr("People in the picture"), value: Wording.join(root.folk.all.map((row) => row.name)) },
            { label: qsTr("Invited"), value: Wording.join(root.invited.all.map((row) => row.name)) },
            { label: qsTr("Open actions"), value: qsTr("%n action(s)", "", root.meeting.opens) }
        ].filter((row) => row.value.length > 0)
        objectName: "reconvene-carries"
    }
    Stepper {
        Layout.fillWidth: true
        label: qsTr("Which meeting in the sequence")
        value: root.fields.sequence ?? 1
        from: 1
        objectName: "reconvene-sequence"
        onPicked: (value) => root.edited("sequence", value)
    }
    ConveneFields {
        Layout.fillWidth: true
        prefix: "reconvene"
        fields: root.fields
        problem: root.problem
        places: root.places
        summary: false                           // the sheet's own says it
        onEdited: (field, value) => root.edited(field, value)
    }
}
