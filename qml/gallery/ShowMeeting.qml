import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// A meeting as it stands while people talk: the bar, a page, the rail.
GridLayout {
    id: root

    readonly property bool portrait: height > width

    columns: portrait ? 1 : 2
    columnSpacing: 0
    rowSpacing: 0

    SectionBar {
        Layout.row: root.portrait ? 1 : 0
        Layout.column: 0
        Layout.fillHeight: !root.portrait
        Layout.fillWidth: root.portrait
        vertical: !root.portrait
        current: "decisions"
        counts: ({ people: 7, information: 14, decisions: 3, actions: 5, missing: 4 })
    }
    Page {
        Layout.row: 0
        Layout.column: root.portrait ? 0 : 1
        Layout.fillWidth: true
        Layout.fillHeight: true
        title: "Decisions"
        subtitle: "Strategy meeting, Okoro family"
        wide: true
        trailing: [
            ClockChip { label: "Meeting"; minutesLeft: 38 },
            ClockChip { label: "Health"; minutesLeft: -12 },
            SavedMark { saveState: SavedMark.Saved; time: "10:42" }
        ]
        actions: [
            ActionButton { text: "Add decision"; kind: ActionButton.Primary },
            ActionButton { text: "Add action" },
            ActionButton { text: "Read back" }
        ]
        aside: SideRail {
            title: "In the room"

            RowLayout {
                spacing: Theme.spaceMedium

                Mark { seats: 9; filled: 7; size: Theme.mm(14) }
                BodyText { text: "7 of 9 here"; strong: true }
            }
            ListRow { Layout.fillWidth: true; text: "Ngozi Okafor"; detail: "Children's social care, chair"; chevron: false }
            ListRow { Layout.fillWidth: true; text: "DS Gareth Pryce"; detail: "Police"; chevron: false }
            ListRow { Layout.fillWidth: true; text: "Dr Amina Shah"; detail: "Health, by phone"; chevron: false }
            ListRow { Layout.fillWidth: true; text: "Ruth Bell"; detail: "School, left 10:30"; enabled: false; chevron: false }
        }

        SummaryCard {
            Layout.fillWidth: true
            title: "Start a section 47 enquiry"
            badge: "Agreed"
            badgeKind: Badge.Success
            rows: [
                { label: "Why", value: "Threshold met: bruising not explained by the account given; delay in seeking help" },
                { label: "Children", value: "Ada, Tobi" },
                { label: "Agreed by", value: "Social care, Police, Health" }
            ]
        }
        SummaryCard {
            Layout.fillWidth: true
            title: "Medical examination today"
            badge: "Read back"
            badgeKind: Badge.Accent
            rows: [
                { label: "Why", value: "Paediatric opinion needed before the joint visit" },
                { label: "By when", value: "Monday 2 March, 16:00" }
            ]
        }
    }
}
