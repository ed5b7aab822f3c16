pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// The door: who is here, and what they come in with; and which clocks run meanwhile. It knows names of users and nothing
// of any meeting. That one person has to wait never keeps another out.
Page {
    id: root

    required property var users                  // a list of (key name kind waitSeconds disabled)
    property var clocks                          // a list of (what due left overdue)
    property int moreClocks: 0                   // that have no row
    property int oldClocks: 0                    // that ran out long ago
    property bool clocksUnknown: false
    property string clockDoubt: ""               // in words, while the tablet's own clock is in doubt
    property int count: 0                        // characters of the secret by now
    property string problem: ""                  // of the last try, in words
    property string wayBack: ""                  // who can give a new PIN, as a sentence
    property bool helps: false                   // there is a way back for who cannot get in
    property bool busy: false
    property bool practice: false
    property bool shuffled: false
    property string keyStep: ""                  // of a security key: what TouchKey shows
    property int keyTries: -1
    property UserRow chosen: null
    property string likely: ""                   // who was here last: chosen for a start
    readonly property bool stacked: portrait || width < Theme.mm(150) * Theme.textScale
    readonly property string user: chosen ? chosen.key : ""

    signal typed(text: string)
    signal erased()
    signal cleared()                             // also when another person is chosen
    signal unlockAsked(user: string)
    signal helpAsked()
    signal keyCancelled()                        // also when another person is chosen

    function choose(row: UserRow): void {
        if (root.chosen !== row) {
            root.chosen = row
            root.cleared()
            if (root.keyStep.length > 0)
                root.keyCancelled()
        }
        shown.restart()
    }
    function show(): void {
        panel.ensurePolished()                   // before a keyboard comes and the page shrinks below it
        panel.focusField()
        root.reveal(panel.sight)
    }
    function begin(): void {                     // nobody has to choose where there is no choice
        for (let i = 0; i < people.count && !root.chosen; ++i) {
            const row = people.itemAt(i) as UserRow
            if (row && (people.count === 1 || row.key === root.likely))
                root.choose(row)
        }
    }
    function submit(): void {
        if (root.chosen && panel.free && !root.busy)
            root.unlockAsked(root.user)
    }

    title: qsTr("Who is here?")
    subtitle: practice ? qsTr("Practice: nothing here is real.") : qsTr("The records on this tablet are encrypted.")
    wide: true
    onLikelyChanged: listed.restart()
    onKeyStepChanged: if (root.keyStep.length > 0) shown.restart()

    Timer {      // after all rows are there
        id: listed

        interval: 0
        onTriggered: root.begin()
    }
    Timer {      // after the layout of this frame
        id: shown

        interval: 0
        onTriggered: root.show()
    }
    StatusBanner {
        Layout.fillWidth: true
        text: root.clockDoubt
        kind: StatusBanner.Warning
        objectName: "clock-doubt"
    }
    GridLayout {
        // Said, because a layout of 6.4 may keep the height that a part of it had before it grew.
        Layout.minimumHeight: columns > 1 ? Math.max(list.implicitHeight, panel.implicitHeight) : list.implicitHeight + rowSpacing
            + panel.implicitHeight + (board.visible ? rowSpacing + board.implicitHeight : 0)
        Layout.fillWidth: true
        columns: root.stacked ? 1 : 2
        columnSpacing: Theme.mm(10)
        rowSpacing: Theme.spaceLarge

        ColumnLayout {
            id: list

            Layout.minimumHeight: implicitHeight
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.mm(90)
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            Repeater {
                id: people

                model: root.users
                onItemAdded: listed.restart()
                onItemRemoved: (index, item) => { if (item === root.chosen) root.chosen = null }

                UserRow {
                    id: row

                    Layout.fillWidth: true
                    chosen: root.chosen === row
                    onClicked: root.choose(row)
                }
            }
            ClockBoard {
                Layout.fillWidth: true
                Layout.topMargin: Theme.spaceMedium
                clocks: root.clocks
                more: root.moreClocks
                old: root.oldClocks
                unknown: root.clocksUnknown
                visible: filled && !root.stacked
            }
        }
        SecretPanel {
            id: panel

            Layout.minimumHeight: implicitHeight
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.mm(80)
            Layout.alignment: Qt.AlignTop
            user: root.chosen
            count: root.count
            problem: root.problem
            busy: root.busy
            shuffled: root.shuffled
            wayBack: root.wayBack
            keyStep: root.keyStep
            keyTries: root.keyTries
            onHeightChanged: if (root.keyStep.length > 0) shown.restart()
            helps: root.helps
            onHelpAsked: root.helpAsked()
            onTyped: (text) => root.typed(text)
            onErased: root.erased()
            onCleared: root.cleared()
            onSubmitted: root.submit()
            onKeyCancelled: root.keyCancelled()
        }
        ClockBoard {
            id: board

            Layout.minimumHeight: implicitHeight
            Layout.fillWidth: true
            clocks: root.clocks
            more: root.moreClocks
            old: root.oldClocks
            unknown: root.clocksUnknown
            visible: filled && root.stacked
        }
    }
}
