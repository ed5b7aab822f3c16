import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// What was said when the meeting was convened; what is filled in or put right here is a correction of it, with its
// history. A part of the referral is saved together with the rest of the referral.
MeetingPage {
    id: root

    readonly property var before: flat(meeting.convening, "")

    function flat(map: var, prefix: string): var {
        let all = {}
        for (const name of Object.keys(map)) {
            const value = map[name]
            if (value !== null && typeof value === "object" && !Array.isArray(value) && value.length === undefined)
                all = Object.assign(all, flat(value, prefix + name + "."))
            else
                all[prefix + name] = value
        }
        return all
    }
    function now(): var {
        const all = Object.assign({}, root.before)
        for (const name of Object.keys(draft.fields)) {
            if (name.startsWith("change."))
                all[name.slice(7)] = draft.fields[name]
        }
        return all
    }
    function save(): void {
        const all = root.now()
        for (const name of Object.keys(draft.fields)) {
            const whole = name.startsWith("change.") ? name.slice(7).split(".")[0] + "." : ""
            for (const part of Object.keys(all)) {
                if (whole.length > 0 && part.startsWith(whole))
                    draft.set("change." + part, all[part])
            }
        }
        draft.set("target", root.meeting.ref)
        draft.commit()
    }

    title: qsTr("Convening")
    subtitle: meeting.procedureWords
    backText: qsTr("Back")
    wide: false
    onBack: sectionAsked("missing", "")
    actions: [
        ActionButton {
            text: qsTr("Save")
            kind: ActionButton.Primary
            visible: root.meeting.editable && !draft.empty
            objectName: "convening-save"
            onClicked: root.save()
        },
        ActionButton {
            text: qsTr("Discard")
            kind: ActionButton.Quiet
            visible: !draft.empty
            objectName: "convening-discard"
            onClicked: draft.discard()
        }
    ]

    Draft {
        id: draft

        editor: root.meeting
        verb: "correct"
        key: "correct:convening"
        onCommitted: root.sectionAsked("missing", "")
    }
    ConveneFields {
        Layout.fillWidth: true
        fields: draft.fields ? root.now() : ({})
        problem: draft.problem
        enabled: root.meeting.editable
        onEdited: (field, value) => draft.set("change." + field, value)
    }
}
