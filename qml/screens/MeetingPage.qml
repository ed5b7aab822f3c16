import QtQuick
import Roundtable.App
import Roundtable.Controls

// One part of a meeting. It says what is to be written or seen next; the meeting's screen shows it.
Page {
    id: root

    required property MeetingEditor meeting
    property string target: ""                   // what a link led to

    signal entryAsked(verb: string, target: string, more: var)
    signal sectionAsked(section: string, target: string)

    wide: true
}
