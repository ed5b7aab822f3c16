pragma ComponentBehavior: Bound

import QtQuick
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls
import Roundtable.Screens

// A tour of a practice meeting by doing: it stands beside what one does and never before it, goes on by itself once a
// thing is done, and leaves at any step. Only in practice: nothing comes between a real meeting and whoever starts it.
Rectangle {
    id: root

    required property bool practice
    required property MeetingEditor meeting      // null while none is open
    required property string section             // of the meeting, else where one is
    property bool typing: false                  // the keyboard is there: only what is to be done, in one line
    property bool told: false                    // ... how it is done, where room is dear
    readonly property bool slim: typing || Window.height < Theme.mm(110) * Theme.textScale
    property int step: -1                        // -1: not under way; as many as there are steps: over
    readonly property int steps: 7
    readonly property bool under: practice && step >= 0
    readonly property bool over: step >= steps
    readonly property bool done: isDone(step)
    readonly property Rows people: Rows { list: root.meeting ? root.meeting.attendees : null; roles: ["present"] }

    signal leadAsked(section: string)

    // Where one does it.
    readonly property var places: ["home", "people", "people", "information", "decisions", "actions", "missing"]

    function begin(): void { root.step = 0 }
    function skip(): void { root.step = Math.min(root.step + 1, root.steps) }
    function leave(): void { root.step = -1 }
    function inOneLine(row: Item): real {
        let sum = 0
        for (let i = 0; i < row.children.length; ++i)
            sum += row.children[i].visible ? row.children[i].width + Theme.spaceSmall : 0
        return Math.ceil(sum)
    }
    function goOn(): void {
        while (root.under && !root.over && root.isDone(root.step))
            root.step += 1
    }
    function isDone(step: int): bool {
        if (step === 0)
            return root.meeting !== null
        if (root.meeting === null)
            return false
        switch (step) {
        case 1: return root.people.all.some((row) => row.present)
        case 2: return root.meeting.state !== MeetingEditor.Planned
        case 3: return root.meeting.information.count > 0
        case 4: return root.meeting.decisions.count > 0
        case 5: return root.meeting.actions.count > 0
        case 6: return root.section === "missing"
        }
        return false
    }
    function titleOf(step: int): string {
        switch (step) {
        case 0: return qsTr("Open the practice meeting")
        case 1: return qsTr("Say who is here")
        case 2: return qsTr("Start the meeting")
        case 3: return qsTr("Write down what somebody says")
        case 4: return qsTr("Record a decision")
        case 5: return qsTr("Say who does what")
        case 6: return qsTr("See what is missing")
        }
        return qsTr("That is the tour")
    }
    function wordsOf(step: int): string {
        switch (step) {
        case 0: return qsTr("Touch it in the list. Its children are made up.")
        case 1: return qsTr("Touch how each takes part, below their name. It can be taken back.")
        case 2: return qsTr("Touch “Start the meeting”. Each entry is saved as it is made.")
        case 3: return qsTr("Choose who says it and write their words.")
        case 4: return qsTr("“Add decision” is always in sight. Choose what, and say on what basis.")
        case 5: return qsTr("Add an action: what, who, and by when.")
        case 6: return qsTr("Touch “Missing”: what the record still lacks, each with the way there.")
        }
        return qsTr("Go on as you like: nothing here is real. Help begins the tour again.")
    }

    visible: under
    implicitHeight: under ? all.implicitHeight + 2 * (slim ? Theme.spaceTiny : Theme.spaceSmall) : 0
    color: Theme.accentSoft
    objectName: "tour"
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Tour")
    Accessible.ignored: !visible
    onDoneChanged: Qt.callLater(root.goOn)
    onStepChanged: {
        root.told = false
        Qt.callLater(root.goOn)
    }

    // Placed by hand: a layout gives words that break their line, and buttons that do, the height that they had before.
    Item {
        id: all

        readonly property bool below: root.width < Theme.mm(150) * (root.slim ? 1 : Theme.textScale)
        readonly property real gap: verbs.visible ? below ? Theme.spaceSmall : Theme.spaceMedium : 0

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.spaceLarge
            rightMargin: Theme.spaceMedium
        }
        implicitHeight: !verbs.visible ? said.height : below ? said.height + gap + verbs.height : Math.max(said.height, verbs.height)
        height: implicitHeight

        Column {
            id: said

            width: all.below || !verbs.visible ? all.width : all.width - all.gap - verbs.width
            anchors.verticalCenter: all.below ? undefined : parent.verticalCenter

            Heading {
                width: parent.width
                text: root.over ? root.titleOf(root.step)
                    : qsTr("Step %1 of %2: %3").arg(root.step + 1).arg(root.steps).arg(root.titleOf(root.step))
                level: 3
                color: Theme.accentSoftInk
                objectName: "tour-title"
            }
            BodyText {
                width: parent.width
                text: root.under ? root.wordsOf(root.step) : ""
                color: Theme.accentSoftInk
                visible: !root.slim || (root.told && !root.typing)
                objectName: "tour-words"
            }
        }
        Flow {
            id: verbs

            x: all.below ? 0 : all.width - width
            y: all.below ? said.height + all.gap : (all.height - height) / 2
            width: all.below ? all.width : root.inOneLine(verbs)
            spacing: Theme.spaceSmall
            visible: !root.typing

            ActionButton {
                text: qsTr("How?")
                compact: true
                visible: root.slim && !root.told && !root.over && !show.visible
                objectName: "tour-how"
                Accessible.name: qsTr("How it is done")
                onClicked: root.told = true
            }
            ActionButton {
                id: show

                text: qsTr("Show me")
                compact: true
                visible: !root.over && root.places[root.step] !== root.section
                objectName: "tour-show"
                Accessible.name: qsTr("Show me where")
                onClicked: root.leadAsked(root.places[root.step])
            }
            ActionButton {
                text: qsTr("Skip")
                compact: true
                visible: !root.over
                objectName: "tour-skip"
                Accessible.name: qsTr("Skip this step")
                onClicked: root.skip()
            }
            ActionButton {
                text: root.over ? qsTr("Close") : root.slim ? qsTr("End") : qsTr("End the tour")
                compact: true
                objectName: "tour-end"
                Accessible.name: root.over ? qsTr("Close the tour") : qsTr("End the tour")
                onClicked: root.leave()
            }
        }
    }
}
