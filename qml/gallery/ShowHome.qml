import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

Page {
    id: root

    title: "Today"
    subtitle: "Monday 2 March 2026"
    wide: true
    actions: [
        ActionButton { text: "Start a meeting"; kind: ActionButton.Primary },
        ActionButton { text: "Find a record" },
        ActionButton { text: "Lock" }
    ]
    trailing: Mark { size: Theme.mm(12) }

    StatusBanner {
        Layout.fillWidth: true
        text: "Two records are waiting for a network. They are safe on this tablet."
        kind: StatusBanner.Info
        actionText: "See them"
    }
    Heading { text: "In progress" }
    ListRow {
        Layout.fillWidth: true
        text: "Okoro family"
        detail: "Started 09:31 · 7 present · Sedgefield House, room 2"
        trailing: "4 missing"

        Badge { text: "Open"; kind: Badge.Accent }
    }
    Heading { text: "Later today" }
    ListRow { Layout.fillWidth: true; text: "Baby Lewis (unborn)"; detail: "14:00 · Video · 6 invited" }
    ListRow { Layout.fillWidth: true; text: "Price, second meeting"; detail: "16:30 · Hospital, ward 4 · 5 invited" }
    Heading { text: "To finish" }
    SummaryCard {
        Layout.fillWidth: true
        title: "Before you close"

        TaskRow { Layout.fillWidth: true; text: "Who was there"; status: TaskRow.Done }
        TaskRow { Layout.fillWidth: true; text: "Consent and its reasons"; status: TaskRow.Started; hint: "One of two children" }
        TaskRow { Layout.fillWidth: true; text: "Actions with due dates"; status: TaskRow.Problem }
        TaskRow { Layout.fillWidth: true; text: "Signatures"; status: TaskRow.Todo }
        TaskRow { Layout.fillWidth: true; text: "Seal the record"; status: TaskRow.Blocked }
    }
}
