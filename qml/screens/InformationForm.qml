import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// One piece of information: who said it, what kind it is, about whom.
EntryForm {
    id: root

    property bool more: correcting || ["date", "sensitivity", "source", "shared", "permission", "family.tell"]
        .some((field) => root.value(field).length > 0)

    verb: "share"
    saveText: qsTr("Save information")

    FormPeople {
        Layout.fillWidth: true
        form: root
        field: "by"
        here: true
        label: qsTr("Who says it")
        labelBeside: true                        // three long names leave room for the words
        hint: options.length > 0 ? "" : qsTr("Nobody has arrived yet: see People.")
    }
    FormChips {
        Layout.fillWidth: true
        form: root
        field: "kind"
        label: qsTr("What it is")
    }
    FormText {
        id: words

        Layout.fillWidth: true
        form: root
        field: "text"
        label: qsTr("What was said")
        minimumLines: 2
    }
    FormChildren {
        Layout.fillWidth: true
        form: root
        visible: options.length > 1 || error.length > 0
    }
    ActionButton {
        Layout.fillWidth: true                   // never wider than the page, nor than its words
        Layout.maximumWidth: implicitWidth
        text: qsTr("More about it: day, source, restriction, family")
        kind: ActionButton.Quiet
        compact: true
        visible: !root.more
        objectName: "share-more"
        onClicked: root.more = true
    }
    FormDate {
        Layout.fillWidth: true
        form: root
        field: "date"
        label: qsTr("The day it happened")
        shortcuts: [{ value: Wording.dayFromNow(0), text: qsTr("Today") },
                    { value: Wording.dayFromNow(-1), text: qsTr("Yesterday") }]
        optional: true
        visible: root.more
    }
    FormChips {
        Layout.fillWidth: true
        form: root
        field: "sensitivity"
        label: qsTr("Restricted because")
        optional: true
        visible: root.more
    }
    FormLine {
        Layout.fillWidth: true
        form: root
        field: "source"
        label: qsTr("Where they have it from")
        optional: true
        visible: root.more
    }
    FormChips {
        Layout.fillWidth: true
        form: root
        field: "shared"
        label: qsTr("When it was shared")
        optional: true
        visible: root.more
    }
    FormLine {
        Layout.fillWidth: true
        form: root
        field: "permission"
        prose: true
        label: qsTr("What the provider allows")
        hint: qsTr("To whom it may be passed on, and to whom not.")
        optional: true
        visible: root.more
    }
    FormChips {
        Layout.fillWidth: true
        form: root
        field: "family.tell"
        list: "tell"
        label: qsTr("Whether the family may be told")
        optional: true
        visible: root.more
    }
    FormLine {
        Layout.fillWidth: true
        form: root
        field: "family.reason"
        prose: true
        label: qsTr("Why the family may, or may not, be told")
        optional: true
        visible: root.value("family.tell").length > 0 || text.length > 0
    }
}
