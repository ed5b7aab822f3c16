import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Why and how a meeting is convened. Only the type is needed to begin; what is left open is asked for later.
Form {
    id: root

    prefix: "convene"

    FormChecks {
        Layout.fillWidth: true
        form: root
        field: "complexCriteria"
        label: qsTr("What applies")
        hint: qsTr("As many as apply. Any of them makes it a complex meeting.")
        optional: true
        onTouched: (values) => root.edited("type", Wording.typeFor(values))
    }
    FormChips {
        Layout.fillWidth: true
        form: root
        field: "type"
        label: qsTr("Type of meeting")
        hint: Wording.typeRule(root.fields.complexCriteria ?? [])
        clearable: false
    }
    FormMoment {
        Layout.fillWidth: true
        form: root
        field: "ladoReferral"
        label: qsTr("When the designated officer (LADO) was told")
        visible: (root.fields.complexCriteria ?? []).length > 0 || value.length > 0 || error.length > 0
        optional: true
    }
    FormChips {
        Layout.fillWidth: true
        form: root
        field: "form"
        label: qsTr("How people meet")
    }
    FormChips {
        Layout.fillWidth: true
        form: root
        field: "urgency"
        label: qsTr("How urgent it is")
        hint: qsTr("Same day: recent sexual abuse, evidence that fades, other children at risk.")
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("The referral")
    }
    FormMoment {
        Layout.fillWidth: true
        form: root
        field: "referral.received"
        label: qsTr("When it was received")
        hint: qsTr("The clocks of the procedure run from here.")
    }
    FormPick {
        Layout.fillWidth: true
        form: root
        field: "referral.source"
        list: "referralSource"
        label: qsTr("From whom")
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "referral.concern"
        label: qsTr("The concern")
        minimumLines: 3
    }
    FormChips {
        Layout.fillWidth: true
        form: root
        field: "referral.categories"
        list: "categories"
        label: qsTr("Category of abuse")
        hint: qsTr("As many as apply.")
        multiple: true
    }
    FormLine {
        Layout.fillWidth: true
        form: root
        field: "referral.referrer.name"
        label: qsTr("Name of the referrer")
        optional: true
        maximumLength: 200
        onEdited: (text) => root.edited("referral.referrer.professional",
                                        text.length > 0 ? root.fields["referral.referrer.professional"] ?? true : undefined)
    }
    FormLine {
        Layout.fillWidth: true
        form: root
        field: "referral.referrer.agency"
        label: qsTr("Their agency")
        optional: true
        maximumLength: 200
        visible: root.value("referral.referrer.name").length > 0
    }
    Toggle {
        Layout.fillWidth: true
        text: qsTr("The referrer is a professional")
        on: root.fields["referral.referrer.professional"] ?? true
        visible: root.value("referral.referrer.name").length > 0
        objectName: "convene-referral-referrer-professional"
        onSwitched: (on) => root.edited("referral.referrer.professional", on)
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("The meeting")
    }
    FormMoment {
        Layout.fillWidth: true
        form: root
        field: "decisionToHold"
        label: qsTr("When it was decided to hold it")
    }
    FormMoment {
        Layout.fillWidth: true
        form: root
        field: "scheduled.start"
        label: qsTr("Planned start")
    }
    FormLine {
        Layout.fillWidth: true
        form: root
        field: "scheduled.venue"
        label: qsTr("Place")
        hint: qsTr("A room, a telephone conference or a video call.")
        maximumLength: 200
    }
    Toggle {
        id: first

        property bool opened: false

        Layout.fillWidth: true
        text: qsTr("A section 47 enquiry was started before this meeting")
        on: opened || root.value("s47StartedFirst.at").length > 0 || root.value("s47StartedFirst.reason").length > 0
        objectName: "convene-s47-first"
        onSwitched: (on) => {
            first.opened = on
            if (!on) {
                root.edited("s47StartedFirst.at", undefined)
                root.edited("s47StartedFirst.reason", undefined)
            }
        }
    }
    FormMoment {
        Layout.fillWidth: true
        form: root
        field: "s47StartedFirst.at"
        label: qsTr("When it started")
        visible: first.on
    }
    FormText {
        Layout.fillWidth: true
        form: root
        field: "s47StartedFirst.reason"
        label: qsTr("Why it could not wait")
        minimumLines: 2
        visible: first.on
    }
}
