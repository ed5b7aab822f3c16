pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// The way back in, first half: the tablet's request, to be copied by hand or carried on a medium to two custodians.
Page {
    id: root

    property bool council: true                  // else there is nobody who could answer
    property string custodians: ""               // who they are, as a sentence; empty where the tablet does not know
    property string request: ""                  // letters and digits; empty while none was made
    property bool waiting: false                 // an earlier request was made and waits for its answer
    property var media: []                       // a list of (key name place): where it can be written
    property string note: ""                     // where it was written
    property string problem: ""
    property bool busy: false
    readonly property var groups: groupsOf(request)

    signal asked()
    signal writeAsked(place: string)
    signal lookAsked()
    signal answerAsked()

    function groupsOf(letters: string): var {
        const clean = letters.replace(/[^0-9A-Za-z]/g, ""), groups = []
        for (let at = 0; at < clean.length; at += 5)
            groups.push(clean.slice(at, at + 5))
        return groups
    }

    title: qsTr("Somebody cannot get in")
    backText: qsTr("Back")
    actions: [
        ActionButton {
            text: root.busy ? qsTr("One moment…") : root.waiting ? qsTr("Ask anew") : qsTr("Ask two custodians")
            kind: root.waiting ? ActionButton.Secondary : ActionButton.Primary
            visible: root.council && root.request.length === 0
            objectName: "recovery-ask"
            onClicked: root.asked()
        },
        ActionButton {
            text: qsTr("I have the answer")
            kind: root.request.length > 0 || root.waiting ? ActionButton.Primary : ActionButton.Secondary
            visible: root.council && (root.request.length > 0 || root.waiting)
            objectName: "recovery-answer"
            onClicked: root.answerAsked()
        }
    ]

    StatusBanner {
        Layout.fillWidth: true
        text: root.problem
        kind: StatusBanner.Problem
        objectName: "recovery-problem"
    }
    WarningText {
        Layout.fillWidth: true
        text: qsTr("This tablet has no recovery key of the council, so nobody can help from outside. "
                   + "Somebody who can still unlock it has to add a person, or take the council's key.")
        visible: !root.council
        objectName: "recovery-no-council"
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceMedium
        visible: root.council && root.request.length === 0

        BodyText {
            Layout.fillWidth: true
            text: qsTr("It takes two custodians of your council's recovery key. One alone cannot do it, and neither can an administrator.")
            lead: true
        }
        BodyText {
            Layout.fillWidth: true
            text: root.custodians
            visible: root.custodians.length > 0
            objectName: "recovery-custodians"
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("1. The tablet makes a request. Copy it, or put it on a removable medium.")
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("2. Two custodians answer it, on a machine of theirs.")
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("3. Bring the answer here. Whoever could not get in chooses a new PIN or passphrase.")
        }
        StatusBanner {
            Layout.fillWidth: true
            text: root.waiting ? qsTr("A request was made and waits for its answer. Asking anew makes that one worthless.") : ""
            kind: StatusBanner.Info
            objectName: "recovery-waiting"
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceMedium
        visible: root.request.length > 0

        Heading {
            Layout.fillWidth: true
            text: qsTr("The request")
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("%n group(s) of letters and digits, line by line. There is no letter O, I or L: those are 0 and 1.", "",
                       root.groups.length)
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: groupsFlow.implicitHeight + 2 * Theme.spaceMedium
            radius: Theme.radius
            color: Theme.raised
            border { color: Theme.border; width: Theme.line }
            objectName: "recovery-request"

            FittedFlow {
                id: groupsFlow

                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.spaceMedium }
                spacing: Theme.spaceMedium

                Repeater {
                    model: root.groups

                    BodyText {
                        required property string modelData

                        text: modelData
                        lead: true
                        strong: true
                        font.family: "monospace"
                        font.letterSpacing: Theme.mm(0.5)
                        Accessible.name: Array.from(modelData).join(" ")
                    }
                }
            }
        }
        StatusBanner {
            Layout.fillWidth: true
            text: root.note
            kind: StatusBanner.Success
            objectName: "recovery-note"
        }
        FileList {
            Layout.fillWidth: true
            label: qsTr("Write it to a medium")
            absent: qsTr("No removable medium is plugged in.")
            files: root.media
            objectName: "recovery-medium"
            onPicked: (path) => root.writeAsked(path)
            onLookAsked: root.lookAsked()
        }
        BodyText {
            Layout.fillWidth: true
            text: qsTr("The tablet can be locked or switched off meanwhile. The request waits.")
            subdued: true
        }
    }
}
