pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// What is shared: a form that is always open on top, the latest below it; beside it all of it as a list, what is withheld or
// still wanted, and the questions of the agenda.
MeetingPage {
    id: root

    property string view: target.length === 0 ? "shared" : target === "others" ? "others" : "agenda"     // until a tap
    readonly property bool shared: view === "shared"
    readonly property int latest: 20             // below the form; the others stand in the list
    property int made: 3                         // of them so far: nobody waits for what lies below the screen
    readonly property RowList list: meeting.information

    function follow(): void {                    // where a link led to
        if (target.length === 0)
            return
        root.view = target === "others" ? "others" : "agenda"
        if (target !== "agenda" && target !== "others")
            root.entryAsked("answer", target, null)
    }

    title: view === "agenda" ? qsTr("Agenda") : view === "all" ? qsTr("All of it") : qsTr("Information")
    scrolls: view !== "all"
    onTargetChanged: follow()
    Component.onCompleted: follow()
    actions: [
        ActionButton {
            text: qsTr("Save information")
            kind: ActionButton.Primary
            visible: root.shared && root.meeting.editable
            objectName: "share-save"
            onClicked: composer.save()
        },
        ActionButton {
            text: qsTr("Set aside and go on")
            visible: root.shared && composer.wrong
            objectName: "share-set-aside"
            onClicked: composer.setAside()
        },
        ActionButton {
            text: qsTr("Discard")
            kind: ActionButton.Quiet
            visible: root.shared && composer.filled
            objectName: "share-discard"
            onClicked: composer.discard()
        },
        ActionButton {
            text: qsTr("Record what is withheld")
            kind: ActionButton.Primary
            visible: root.view === "others" && root.meeting.editable
            objectName: "withhold-add"
            onClicked: root.entryAsked("withhold", "", null)
        },
        ActionButton {
            text: qsTr("Ask for information")
            visible: root.view === "others" && root.meeting.editable
            objectName: "outstanding-add"
            onClicked: root.entryAsked("outstanding", "", null)
        }
    ]

    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("Show")
        labelHidden: true
        value: root.view
        options: [{ value: "shared", text: qsTr("Shared") }, { value: "others", text: qsTr("Withheld or wanted") },
                  { value: "agenda", text: qsTr("Agenda") }]
        objectName: "information-view"
        onPicked: (value) => root.view = value
    }
    InformationForm {
        id: composer

        Layout.fillWidth: true
        meeting: root.meeting
        visible: root.shared && root.meeting.editable
    }
    NoteList {
        Layout.fillWidth: true
        meeting: root.meeting
        kinds: ["withhold"]
        heading: qsTr("Withheld")
        emptyText: qsTr("Nobody has withheld anything.")
        visible: root.view === "others"
        onEntryAsked: (verb, target, more) => root.entryAsked(verb, target, more)
    }
    NoteList {
        Layout.fillWidth: true
        meeting: root.meeting
        kinds: ["outstanding"]
        heading: qsTr("Still wanted")
        emptyText: qsTr("Nothing is outstanding.")
        visible: root.view === "others"
        onEntryAsked: (verb, target, more) => root.entryAsked(verb, target, more)
    }
    AgendaList {
        Layout.fillWidth: true
        meeting: root.meeting
        visible: root.view === "agenda"
        onAnswerAsked: (prompt) => root.entryAsked("answer", prompt, null)
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceMedium
        text: qsTr("Shared so far")
        visible: root.shared
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Nothing yet. What people say goes here, with who said it.")
        subdued: true
        visible: root.shared && root.list.count === 0
    }
    Repeater {
        model: root.shared ? Math.min(root.made, root.list.count) : 0

        InformationCard {
            required property int index

            Layout.fillWidth: true
            meeting: root.meeting
            key: root.list.keyAt(root.list.count - 1 - index)
            onEntryAsked: (verb, target, more) => root.entryAsked(verb, target, more)
        }
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("All %n item(s)", "", root.list.count)
        visible: root.shared && root.list.count > root.latest
        objectName: "information-older"
        onClicked: root.view = "all"
    }
    Timer {
        interval: 30
        repeat: true
        running: root.made < root.latest
        onTriggered: root.made += 1
    }
    // In the order in which it was said, from its end.
    PagedList {
        id: all

        Layout.fillWidth: true
        Layout.fillHeight: true
        model: root.view === "all" ? root.list : null
        spacing: Theme.spaceMedium
        emptyText: qsTr("Nothing yet. What people say goes here, with who said it.")
        visible: root.view === "all"
        objectName: "information-all"
        onVisibleChanged: if (visible) view.positionViewAtEnd()

        delegate: InformationCard {
            width: ListView.view.width
            meeting: root.meeting
            onEntryAsked: (verb, target, more) => root.entryAsked(verb, target, more)
        }
    }
}
