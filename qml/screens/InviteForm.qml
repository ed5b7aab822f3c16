import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Controls

// Who belongs at the table: the role first, the name second.
EntryForm {
    id: root

    property bool outsider: false                // somebody the procedure keeps out of the meeting
    readonly property bool kept: outsider || root.value("override.reason").length > 0
                                 || (root.wrong && root.problem.name === "excluded_role")

    verb: "invite"
    saveText: qsTr("Invite")

    FormPick {
        Layout.fillWidth: true
        form: root
        field: "role"
        label: qsTr("Role")
        visible: !root.kept
    }
    FormChips {
        Layout.fillWidth: true
        form: root
        field: "role"
        list: "excludedRole"
        label: qsTr("Role outside the meeting")
        visible: root.kept
    }
    WarningText {
        Layout.fillWidth: true
        text: qsTr("Families, advocates, the person alleged to have caused harm and the public do not take part. "
                   + "The chair may make an exception, and the record says why.")
        visible: root.kept
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "override.reason"
        label: qsTr("Why the chair makes an exception")
        minimumLines: 2
        visible: root.kept
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "mayReceive.reason"
        label: qsTr("Why they may have the papers")
        hint: qsTr("Leave it empty and they get none.")
        optional: true
        minimumLines: 1
        visible: root.kept
    }
    FormLine {
        Layout.fillWidth: true
        form: root
        field: "name"
        label: qsTr("Name")
        maximumLength: 200
    }
    FormLine {
        Layout.fillWidth: true
        form: root
        field: "agency"
        label: qsTr("Agency")
        maximumLength: 200
    }
    FormToggle {
        Layout.fillWidth: true
        form: root
        field: "authority"
        text: qsTr("May decide for the agency")
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: root.kept ? qsTr("Somebody of an agency") : qsTr("Somebody who is normally not invited")
        kind: ActionButton.Quiet
        compact: true
        objectName: "invite-outsider"
        onClicked: {
            root.outsider = !root.kept
            root.edited("role", undefined)
            root.edited("override.reason", undefined)
            root.edited("mayReceive.reason", undefined)
        }
    }
}
