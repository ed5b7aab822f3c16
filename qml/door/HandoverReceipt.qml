import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// What became of it, and to whom the tablet goes now. Nothing of the meeting stands here any more.
ColumnLayout {
    id: root

    required property string stage
    required property string chair
    required property string check               // of the text that was signed, or empty

    spacing: Theme.spaceMedium

    StatusBanner {
        Layout.fillWidth: true
        text: ({ signed: qsTr("Thank you. Your answers are in the record."),
                 witnessed: qsTr("Thank you. Your answers are kept, and count once the chair has confirmed them with you."),
                 returned: qsTr("Nothing was signed."),
                 refused: qsTr("Your answers could not be saved. Please tell the chair.") })[root.stage] ?? ""
        kind: root.stage === "signed" ? StatusBanner.Success
            : root.stage === "refused" ? StatusBanner.Problem : StatusBanner.Info
        objectName: "handover-over"
    }
    Heading {
        Layout.fillWidth: true
        text: qsTr("Give the tablet back to %1.").arg(root.chair)
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Text check %1").arg(root.check)
        lead: true
        strong: true
        visible: root.check.length > 0
    }
    Caption {
        Layout.fillWidth: true
        text: qsTr("Write it down if you like: it changes with every change of the text.")
        visible: root.check.length > 0
    }
}
