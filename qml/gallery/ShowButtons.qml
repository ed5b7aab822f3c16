import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

Page {
    id: root

    title: "Buttons, chips and notices"
    wide: true

    Flow {
        Layout.fillWidth: true
        spacing: Theme.mm(4)

        ActionButton { text: "Primary"; kind: ActionButton.Primary; Component.onCompleted: forceActiveFocus(Qt.TabFocusReason) }
        ActionButton { text: "Secondary"; kind: ActionButton.Secondary }
        ActionButton { text: "Quiet"; kind: ActionButton.Quiet }
        ActionButton { text: "Dispense with consent"; kind: ActionButton.Danger }
        ActionButton { text: "Not now"; enabled: false }
        ActionButton { text: "Compact"; compact: true }
        ActionButton { text: "Tight"; compact: true; tight: true }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.mm(3)

        Badge { text: "Neutral"; kind: Badge.Neutral }
        Badge { text: "Read back"; kind: Badge.Accent }
        Badge { text: "Agreed"; kind: Badge.Success }
        Badge { text: "In doubt"; kind: Badge.Warning }
        Badge { text: "Dissent"; kind: Badge.Danger }
        ClockChip { label: "Decisions to agencies"; minutesLeft: 1440 * 3 }
        ClockChip { minutesLeft: 12 }
        ClockChip { minutesLeft: -125 }
        SavedMark { saveState: SavedMark.Saved; time: "10:42" }
        SavedMark { saveState: SavedMark.Failed }
        SavedMark { saveState: SavedMark.Nothing }
        Mark { size: Theme.mm(16); filled: 5 }
    }
    StatusBanner { Layout.fillWidth: true; text: "The clock of this tablet is in doubt."; kind: StatusBanner.Warning; actionText: "Set it" }
    StatusBanner { Layout.fillWidth: true; text: "Meeting sealed. The decision sheet is ready."; kind: StatusBanner.Success }
    StatusBanner { Layout.fillWidth: true; text: "Not saved: the disk is full. What was saved before is safe."; kind: StatusBanner.Problem }
    StatusBanner { Layout.fillWidth: true; text: "Saved as it is typed."; kind: StatusBanner.Info; brief: true }
    WarningText { Layout.fillWidth: true; text: "Going on without consent must be justified in the record, and may be read out in court." }
    Heading { text: "Heading two" }
    Heading { text: "Heading three"; level: 3 }
    BodyText { Layout.fillWidth: true; text: "Body text: the police, health and the local authority must each be there for decisions to stand. Ŵyn, tŷ, môr, gïach." }
    BodyText { Layout.fillWidth: true; text: "Lead text for reading across a table."; lead: true }
    BodyText { Layout.fillWidth: true; text: "What comes second is quieter."; subdued: true }
    Caption { text: "Who: Ngozi Okafor"; strong: true }
    Caption { text: "Caption: Working together 2023, chapter 3" }
}
