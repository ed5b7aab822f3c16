import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// What the fields of a form stand on: the values as they are kept, and why the last attempt was refused. A field tells
// where it is, so that a refusal leads to it; the reason stands in the same words at the top and at the field.
ColumnLayout {
    id: root

    property string prefix: ""                   // of the objectNames: "decide" gives "decide-text"
    property var fields: ({})
    property var problem: null                   // the Problem of the last refusal
    property bool summary: true                  // false where a form around this one has it
    property var places: ({})                    // field: the control that asks for it
    readonly property bool wrong: problem !== null && problem.shown
    // A correction names the field within its change.
    readonly property string at: wrong ? problem.field.replace(/^change\./, "") : ""
    readonly property string asked: placeOf(at)?.label ?? ""
    readonly property string words: !wrong ? ""
        : problem.name !== "invalid_value" || asked.length === 0
            ? [problem.title, problem.advice].filter((part) => part.length > 0).join("\n")
        : answered(fields[at]) ? qsTr("%1: this cannot be right. What you entered is kept until it is put right.").arg(asked)
                               : qsTr("%1: this still needs an answer").arg(asked)

    signal edited(field: string, value: var)

    // Put anew: what is compiled ahead of time changes a copy of it.
    function enter(field: string, control: Item): void {
        root.places = Object.assign({}, root.places, { [field]: control })
    }
    function answered(value: var): bool {
        return value !== undefined && value !== null && value !== "" && value.length !== 0
    }
    function placeOf(field: string): var {
        for (let name = field; name.length > 0; name = name.slice(0, Math.max(0, name.lastIndexOf(".")))) {
            if (root.places[name])
                return root.places[name]
        }
        return null
    }
    function errorAt(field: string): string {
        return root.at.length > 0 && (root.at === field || root.at.startsWith(field + ".")) ? root.words : ""
    }
    function nameOf(field: string): string {
        return root.prefix + "-" + field.replace(/[.:]/g, "-").replace(/[A-Z]/g, (letter) => "-" + letter.toLowerCase())
    }
    function value(field: string): string { return root.fields[field] ?? "" }

    spacing: Theme.spaceLarge

    ErrorSummary {
        Layout.fillWidth: true
        problems: root.wrong && root.summary ? [{ text: root.words, field: root.placeOf(root.at) }] : []
        objectName: root.prefix + "-problem"
    }
}
