pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Today's meetings on top, all others below, newest first; a search over what they hold.
Page {
    id: root

    property string words: ""
    readonly property bool searching: words.trim().length > 1

    signal conveneAsked()
    signal partAsked(part: string)               // audit, phrases

    title: qsTr("Meetings")
    subtitle: Session.today
    wide: true
    scrolls: false
    actions: [
        ActionButton {
            text: qsTr("Convene a meeting")
            kind: ActionButton.Primary
            objectName: "home-convene"
            onClicked: root.conveneAsked()
        },
        ActionButton {
            text: qsTr("Start now")
            objectName: "home-start-now"
            onClicked: startNow.open()
        },
        ActionButton {
            text: qsTr("Words and phrases")
            kind: ActionButton.Quiet
            visible: Session.phrases.editable
            objectName: "home-phrases"
            onClicked: root.partAsked("phrases")
        },
        ActionButton {
            // Here and not in the bar above, in which nothing changes places from screen to screen.
            text: qsTr("People and keys")
            kind: ActionButton.Quiet
            visible: !Session.practice && Session.mayKeep()
            objectName: "home-keys"
            onClicked: Session.lock(Session.ToKeys)
        },
        ActionButton {
            text: qsTr("Audit trail")
            visible: Session.mayReadAudit
            objectName: "home-audit"
            onClicked: root.partAsked("audit")
        }
    ]

    TextBox {
        Layout.fillWidth: true
        label: qsTr("Search in all meetings")
        text: root.words
        maximumLength: 200
        objectName: "home-search"
        onEdited: (text) => {
            root.words = text
            pause.restart()
        }
        onAccepted: Session.search(root.words)
    }
    PagedList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        model: Session.meetings
        spacing: Theme.gap
        emptyText: Session.meetings.loading ? "" : qsTr("There is no meeting on this tablet yet.")
        visible: !root.searching
        objectName: "home-meetings"

        delegate: MeetingRow {
            width: ListView.view.width
            onOpened: (meetingId) => Session.openMeeting(meetingId)
        }
    }
    PagedList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        model: Session.found
        spacing: Theme.gap
        emptyText: Session.busy ? "" : qsTr("Nothing found for “%1”.").arg(root.words.trim())
        visible: root.searching
        objectName: "home-found"

        delegate: ListRow {
            id: hit

            required property string key
            required property string meetingId
            required property string excerpt
            required property string kind

            width: ListView.view.width
            text: excerpt
            detail: kind
            objectName: "found-" + key
            onClicked: Session.openMeeting(hit.meetingId)
        }
    }
    Timer {
        id: pause

        interval: 200
        onTriggered: if (root.searching) Session.search(root.words)
    }
    StartNowSheet {
        id: startNow
    }
}
