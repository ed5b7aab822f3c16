pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// Right before something is done: who does it, and their secret. Where two people are needed it is shown twice.
Page {
    id: root

    required property var users                  // a list of (key name kind waitSeconds disabled opens)
    property string what: ""                     // what is about to be done, as a sentence
    property string whose: ""                    // whose part it is, as a sentence: "An administrator says yes."
    property string verb: qsTr("Go on")           // what the last of them touches
    property int count: 0                        // characters of the secret by now
    property int step: 1
    property int steps: 1
    property var given: []                       // who showed themselves before, and cannot be the second
    property bool keyOnly: false                 // somebody whose slot opens the store
    property string only: ""                     // nobody else: it is their own
    property string likely: ""
    property string problem: ""
    property bool busy: false
    property string keyStep: ""                  // of a security key: what TouchKey shows
    property int keyTries: -1
    property bool heavy: false                   // what cannot be undone
    property UserRow chosen: null
    readonly property string user: chosen ? chosen.key : ""

    signal typed(text: string)
    signal erased()
    signal cleared()
    signal proved(user: string)
    signal keyCancelled()

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
    function begin(): void {
        for (let i = 0; i < people.count && !root.chosen; ++i) {
            const row = people.itemAt(i) as UserRow
            if (row && row.visible && row.key === (root.only.length > 0 ? root.only : root.likely))
                root.choose(row)
        }
    }
    function submit(): void {
        if (root.chosen && panel.free && (root.count > 0 || panel.kind === "key") && !root.busy)
            root.proved(root.user)
    }

    title: steps > 1 ? qsTr("Person %1 of %2: is it you?").arg(step).arg(steps) : qsTr("Is it you?")
    subtitle: whose
    backText: qsTr("Back")
    wide: true
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
    BodyText {
        Layout.fillWidth: true
        text: root.what
        lead: true
        strong: true
        visible: root.what.length > 0 && !root.heavy
        objectName: "proof-what"
    }
    WarningText {
        Layout.fillWidth: true
        text: root.what
        visible: root.what.length > 0 && root.heavy
    }
    GridLayout {
        id: halves

        // Said, because a layout of 6.4 may keep the height that a part of it had before it grew.
        Layout.minimumHeight: columns === 1 ? list.implicitHeight + rowSpacing + panel.implicitHeight
                                            : Math.max(list.implicitHeight, panel.implicitHeight)
        Layout.fillWidth: true
        columns: root.portrait || root.width < Theme.mm(150) * Theme.textScale ? 1 : 2
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

                    required property bool opens

                    Layout.fillWidth: true
                    chosen: root.chosen === row
                    visible: !root.given.includes(row.key) && (!root.keyOnly || row.opens)
                             && (root.only.length === 0 || row.key === root.only)
                    onClicked: root.choose(row)
                }
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
            enterText: root.step < root.steps ? qsTr("Go on") : root.verb
            busyText: qsTr("One moment…")
            keyStep: root.keyStep
            keyTries: root.keyTries
            onHeightChanged: if (root.keyStep.length > 0) shown.restart()
            onKeyCancelled: root.keyCancelled()
            onTyped: (text) => root.typed(text)
            onErased: root.erased()
            onCleared: root.cleared()
            onSubmitted: root.submit()
        }
    }
}
