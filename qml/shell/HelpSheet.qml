pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Help with where one is: in a part of a meeting what its procedure asks there, and where it says so; elsewhere what can
// be done. It opens over everything and gives the focus back; nothing of a record stands in it.
Sheet {
    id: root

    property string section: ""                  // of a meeting; or home, convene, audit, unlock, keys, first-start
    property string procedure: ""                // the meeting's; else none
    property bool practises: false               // one can go and practise from here
    property bool freshly: practises             // ... and throw away first what was practised
    property bool shortcuts: false               // there is a list of them
    property bool tours: false                   // one is practising, and can be shown round
    readonly property string asked: procedure.length === 0 ? "" : section === "convene" ? "convening" : section

    signal practiseAsked(afresh: bool)
    signal shortcutsAsked()
    signal tourAsked()

    function leave(way: var): void {             // what was asked for comes once this is gone
        root.close()
        way()
    }
    function textOf(): string {
        switch (root.section) {
        case "home": return [
            qsTr("Each meeting stands here, the newest first; touch one to open it. Search looks through what all of them hold."),
            qsTr("Convene a meeting prepares one."),
            qsTr("Start now begins one at once, with a child's name alone; everything else is asked for later.")].join("\n")
        case "convene": return [
            qsTr("What is filled in here decides which type of meeting it is and which clocks run."),
            qsTr("It can all be put right later.")].join("\n")
        case "audit": return qsTr("Who opened, searched or took out what, and when. Nothing here can be changed or removed.")
        case "unlock": return [
            qsTr("Touch your name, then enter your PIN or passphrase. Nothing of a record can be seen before."),
            qsTr("If you forgot it, say so where it is asked for: two people of your council can help together.")].join("\n")
        case "keys": return [
            qsTr("Who may use this tablet, their PINs and keys, and what to do when one is lost."),
            qsTr("Each act asks again who does it, and is written into the audit trail.")].join("\n")
        case "first-start": return [
            qsTr("Practice makes a place for made-up meetings."),
            qsTr("Real meetings makes the encrypted record, with you as its first user.")].join("\n")
        }
        return ""
    }

    title: qsTr("Help")
    startsInField: false
    actions: [
        ActionButton {
            text: qsTr("Take the tour")
            kind: ActionButton.Primary
            visible: root.tours
            objectName: "help-tour"
            onClicked: root.leave(() => root.tourAsked())
        },
        ActionButton {
            text: qsTr("Shortcuts of the keyboard")
            visible: root.shortcuts
            objectName: "help-shortcuts"
            onClicked: root.leave(() => root.shortcutsAsked())
        },
        ActionButton {
            text: qsTr("Practise")
            kind: ActionButton.Primary
            visible: root.practises
            objectName: "help-practise"
            Accessible.name: qsTr("Practise with made-up children")
            onClicked: root.leave(() => root.practiseAsked(false))
        },
        ActionButton {
            text: qsTr("Practise afresh")
            visible: root.freshly
            objectName: "help-afresh"
            Accessible.name: qsTr("Throw away what was practised, and practise afresh")
            onClicked: root.leave(() => root.practiseAsked(true))
        }
    ]

    ColumnLayout {
        id: all

        readonly property var card: guide.card(root.procedure, root.asked)

        spacing: Theme.spaceMedium

        Guide {
            id: guide
        }
        BodyText {
            Layout.fillWidth: true
            text: root.textOf()
            visible: text.length > 0
            objectName: "help-here"
        }
        Heading {
            Layout.fillWidth: true
            text: qsTr("What the procedure asks here")
            visible: root.asked.length > 0
            objectName: "help-heading"
        }
        BodyText {
            Layout.fillWidth: true
            text: all.card.text ?? ""
            visible: text.length > 0
            objectName: "help-text"
        }
        Caption {
            Layout.fillWidth: true
            text: qsTr("Source: %1").arg(all.card.source ?? "")
            visible: root.asked.length > 0
            objectName: "help-source"
        }
        Heading {
            Layout.fillWidth: true
            Layout.topMargin: Theme.spaceSmall
            text: root.asked === "people" ? qsTr("Who has to be there") : root.asked === "meeting" ? qsTr("What is due")
                : qsTr("Questions that belong here")
            level: 3
            visible: points.count > 0
        }
        Column {
            id: questions                    // no layout: one within another keeps the height of text before it broke its line
            Layout.fillWidth: true
            visible: points.count > 0

            Repeater {
                id: points

                model: all.card.points ?? []

                Column {
                    id: point

                    required property int index
                    required property var modelData
                    readonly property bool goesOn: index > 0 && points.model[index - 1].source.length === 0     // up to one source

                    width: questions.width
                    topPadding: index === 0 ? 0 : goesOn ? Theme.spaceTiny : Theme.spaceMedium

                    BodyText {
                        width: parent.width
                        text: point.modelData.text
                        objectName: "help-point-" + point.index
                    }
                    Caption {
                        width: parent.width
                        text: qsTr("Source: %1").arg(point.modelData.source)
                        visible: point.modelData.source.length > 0
                        objectName: "help-point-source-" + point.index
                    }
                }
            }
        }
        BodyText {
            Layout.fillWidth: true
            text: [qsTr("Practise goes to made-up children in a place of their own."),
                   qsTr("Nothing there is real, and nothing there can become real or be sent anywhere."),
                   root.freshly ? qsTr("Practise afresh throws away what was practised before.") : ""].join("\n").trim()
            visible: root.practises
            objectName: "help-practice"
        }
    }
}
