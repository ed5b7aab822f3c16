import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// Who is to be let in, or what somebody is to be from now on: their name, what they may do, their team.
Page {
    id: root

    property bool fresh: true                    // somebody new; else `name` stays
    property string name: ""
    property var roles: []                       // "chair" "minute-taker" "admin" "auditor"
    property string team: ""
    property bool taken: false                   // somebody is called so already
    property string problem: ""
    property bool tried: false
    property var found: []                       // when "Go on" was touched: what is typed since does not move the focus
    readonly property bool nameless: fresh && name.trim().length === 0
    readonly property bool idle: fresh && roles.length === 0

    signal accepted(name: string, roles: var, team: string)

    function go(): void {
        root.tried = true
        root.found = [
            ...(root.nameless || root.taken ? [{ text: nameBox.error, field: nameBox }] : []),
            ...(root.idle ? [{ text: roleChips.error, field: roleChips }] : [])
        ]
        if (!root.nameless && !root.taken && !root.idle)
            root.accepted(root.name.trim(), root.roles, root.team.trim())
    }

    title: fresh ? qsTr("Add somebody") : qsTr("Change what %1 may do").arg(name)
    backText: fresh ? qsTr("People on this tablet") : name
    problems: problem.length > 0 && !tried ? [{ text: problem, field: roleChips }] : found
    actions: ActionButton {
        text: qsTr("Go on")
        kind: ActionButton.Primary
        objectName: "user-form-go"
        onClicked: root.go()
    }

    TextBox {
        id: nameBox

        Layout.fillWidth: true
        label: qsTr("Their name")
        hint: qsTr("First name and last name, as they stand in records.")
        text: root.name
        error: !root.tried ? "" : root.nameless ? qsTr("Enter their name.")
             : root.taken ? qsTr("Somebody on this tablet has this name. Add a middle name or an initial.") : ""
        maximumLength: 60
        visible: root.fresh
        objectName: "user-name"
        onEdited: (text) => root.name = text
        onAccepted: root.go()
    }
    ChoiceChips {
        id: roleChips

        Layout.fillWidth: true
        label: qsTr("What they may do")
        hint: root.fresh ? "" : qsTr("Choose nothing to leave it as it is.")
        error: root.tried && root.idle ? qsTr("Choose at least one.") : ""
        multiple: true
        values: root.roles
        options: [
            { value: "chair", text: qsTr("Chair") }, { value: "minute-taker", text: qsTr("Minute-taker") },
            { value: "admin", text: qsTr("Administrator") }, { value: "auditor", text: qsTr("Auditor") }
        ]
        objectName: "user-roles"
        onValuesPicked: (values) => root.roles = values
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceTiny

        BodyText {
            Layout.fillWidth: true
            text: qsTr("A chair leads and minutes meetings, seals and exports them, and reads their own and their team's.")
            subdued: true
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("A minute-taker minutes meetings, and reads their own and their team's.")
            subdued: true
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("An administrator looks after people and the tablet, and reads no meeting.")
            subdued: true
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("An auditor reads who did what and when, and no meeting.")
            subdued: true
        }
    }
    TextBox {
        Layout.fillWidth: true
        label: qsTr("Team")
        hint: root.fresh ? qsTr("Colleagues of one team see each other's meetings. Left empty, it is the team of who lets them in.")
                         : qsTr("Colleagues of one team see each other's meetings. Cases stay with the team they were of.")
        optional: true
        text: root.team
        maximumLength: 60
        objectName: "user-team"
        onEdited: (text) => root.team = text
        onAccepted: root.go()
    }
}
