pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// What is shared: a form that is always open on top, the latest below it; beside it the questions of the agenda.
MeetingPage {
    id: root

    readonly property bool agenda: view === "agenda"
    property string view: target === "agenda" || target.length > 0 && !meeting.information.keyAt(0).length ? "agenda" : "shared"
    property int limit: 20
    readonly property RowList list: meeting.information

    title: agenda ? qsTr("Agenda") : qsTr("Information")
    Component.onCompleted: {
        if (target.length === 0)
            return
        root.view = "agenda"
        if (target !== "agenda")
            root.entryAsked("answer", target, null)
    }
    actions: [
        ActionButton {
            text: qsTr("Save information")
            kind: ActionButton.Primary
            visible: !root.agenda && root.meeting.editable
            objectName: "share-save"
            onClicked: composer.save()
        },
        ActionButton {
            text: qsTr("Set aside and go on")
            visible: !root.agenda && composer.wrong
            objectName: "share-set-aside"
            onClicked: composer.setAside()
        },
        ActionButton {
            text: qsTr("Discard")
            kind: ActionButton.Quiet
            visible: !root.agenda && composer.filled
            objectName: "share-discard"
            onClicked: composer.discard()
        }
    ]

    ChoiceChips {
        Layout.fillWidth: true
        label: qsTr("Show")
        labelHidden: true
        value: root.view
        options: [{ value: "shared", text: qsTr("What is shared") }, { value: "agenda", text: qsTr("Agenda") }]
        objectName: "information-view"
        onPicked: (value) => root.view = value
    }
    InformationForm {
        id: composer

        Layout.fillWidth: true
        meeting: root.meeting
        visible: !root.agenda && root.meeting.editable
    }
    AgendaList {
        Layout.fillWidth: true
        meeting: root.meeting
        visible: root.agenda
        onAnswerAsked: (prompt) => root.entryAsked("answer", prompt, null)
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceMedium
        text: qsTr("Shared so far")
        visible: !root.agenda
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Nothing yet. What people say goes here, with who said it.")
        subdued: true
        visible: !root.agenda && root.list.count === 0
    }
    Repeater {
        model: root.agenda ? 0 : Math.min(root.limit, root.list.count)

        InformationCard {
            required property int index

            Layout.fillWidth: true
            meeting: root.meeting
            key: root.list.keyAt(root.list.count - 1 - index)
            onEntryAsked: (verb, target, more) => root.entryAsked(verb, target, more)
            onHistoryAsked: (key) => history.show(key)
        }
    }
    ActionButton {
        text: qsTr("Show older ones (%n)", "", root.list.count - root.limit)
        visible: !root.agenda && root.list.count > root.limit
        objectName: "information-older"
        onClicked: root.limit += 40
    }
    HistorySheet {
        id: history

        meeting: root.meeting
    }
}
