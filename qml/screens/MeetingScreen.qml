pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// A meeting: the bar that never moves, the part one is in, the rail. Every entry is one tap away from everywhere.
Item {
    id: root

    required property MeetingEditor meeting
    property string section: meeting.state === MeetingEditor.Sealed ? "record" : "people"
    property string target: ""
    readonly property bool resting: entry.opened || glance.opened || history.opened || keysSheet.opened
    // How the tablet is held, not what the keyboard and the tour leave: nothing changes places while somebody types.
    readonly property bool portrait: Window.window ? Window.height > Window.width : height > width
    // Beside large letters the rail would leave a page of a few words a line: then the strip stands above, as it does upright.
    readonly property bool railed: !portrait && width > Theme.mm(160) * Theme.textScale
    readonly property MeetingPage page: slot.item
    readonly property var here: ({ section: section, target: target, entry: entry.opened ? entry.here : null, line: line.opened })
    readonly property string title: page ? qsTr("%1, %2").arg(page.title).arg(meeting.title) : meeting.title

    signal closed()

    function go(section: string, target: string): void {
        const places = { agenda: "information", statements: "people", readback: "signoff" }
        root.target = section === "agenda" ? target || "agenda" : target
        root.section = places[section] ?? section
    }
    function resume(place: var): void {
        if (place.section)
            root.go(place.section, place.target ?? "")
        if (place.entry)
            root.add(place.entry.verb, place.entry.target, place.entry.more)
        if (place.line)
            root.write()
    }
    // From wherever one is: what is open on top keeps what it holds, and gives way.
    function write(): void {
        entry.close()
        glance.close()
        history.close()
        keysSheet.close()
        line.open()
    }
    function help(): void { keysSheet.opened ? keysSheet.close() : keysSheet.open() }
    function add(verb: string, target: string, more: var): void {
        if (verb === "history")
            history.show(target)
        else
            entry.show(verb, target, more)
    }

    GridLayout {
        id: room

        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: line.top }
        enabled: !root.resting && height > Theme.mm(20)      // a line above a keyboard may leave nothing of it
        columns: root.portrait ? 1 : root.railed ? 3 : 2
        columnSpacing: 0
        rowSpacing: 0

        MeetingStrip {
            id: strip

            Layout.fillWidth: true
            Layout.row: 0
            Layout.column: 0
            Layout.columnSpan: root.portrait ? 1 : 2
            meeting: root.meeting
            visible: !root.railed
            lying: !root.portrait
            onEntryAsked: (verb) => root.add(verb, "", null)
            onLineAsked: root.write()
            onGlanceAsked: glance.open()
        }
        SectionBar {
            id: sections

            // Upright, beside a keyboard, a line or large letters, the page needs what there is.
            visible: !root.portrait || room.height - strip.implicitHeight - sections.implicitHeight > Theme.mm(60)
            Layout.row: root.portrait ? 2 : root.railed ? 0 : 1
            Layout.column: 0
            Layout.fillHeight: !root.portrait
            Layout.fillWidth: root.portrait
            vertical: !root.portrait
            current: ({ seal: "signoff", record: "signoff", release: "signoff", convening: "meeting" })[root.section] ?? root.section
            counts: ({
                people: root.meeting.attendees.count, information: root.meeting.information.count,
                consent: root.meeting.consents.count, decisions: root.meeting.decisions.count,
                actions: root.meeting.actions.count, missing: root.meeting.missing.count
            })
            onPicked: (code) => root.go(code, "")
        }
        Slot {
            id: slot

            Layout.row: root.railed ? 0 : 1
            Layout.column: root.portrait ? 0 : 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            content: ({
                meeting: itself, people: people, information: information, consent: consent, decisions: decisions, actions: actions,
                missing: missing, signoff: signoff, convening: convening, seal: seal, record: record, release: release
            })[root.section]
        }
        MeetingRail {
            Layout.row: 0
            Layout.column: 2
            Layout.fillHeight: true
            meeting: root.meeting
            visible: root.railed
            physical: sender.physical
            onEntryAsked: (verb) => root.add(verb, "", null)
            onLineAsked: root.write()
            onSectionAsked: (section) => root.go(section, "")
        }
    }
    CaptureBar {
        id: line

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        meeting: root.meeting
        enabled: !root.resting
    }
    Item {
        id: sheetLayer

        anchors.fill: parent
    }
    EntrySheet {
        id: entry

        host: sheetLayer
        meeting: root.meeting
    }
    Sheet {
        id: glance

        host: sheetLayer
        title: root.meeting.title

        Glance {
            meeting: root.meeting
            onSectionAsked: (section) => {
                glance.close()
                root.go(section, "")
            }
        }
    }
    HistorySheet {
        id: history

        host: sheetLayer
        meeting: root.meeting
    }
    Connections {
        target: slot.item

        function onEntryAsked(verb: string, target: string, more: var): void { root.add(verb, target, more) }
        function onSectionAsked(section: string, target: string): void { root.go(section, target) }
    }
    MeetingKeys {
        id: keys

        editable: root.meeting.editable
        resting: root.resting
        onLineAsked: root.write()
        onSaveAsked: if (entry.form) entry.form.save()
        onUndoAsked: root.meeting.undo()
        onEntryAsked: (verb) => root.add(verb, "", null)
        onSectionAsked: (section) => root.go(section, "")
        onHelpAsked: root.help()
    }
    KeysSheet {
        id: keysSheet

        host: sheetLayer
        keys: keys
    }
    KeySender {
        id: sender

        target: root.Window.activeFocusItem
    }
    Component { id: itself; MeetingPanel { meeting: root.meeting; target: root.target } }
    Component { id: people; PeoplePanel { meeting: root.meeting; target: root.target } }
    Component { id: information; InformationPanel { meeting: root.meeting; target: root.target } }
    Component { id: consent; ConsentPanel { meeting: root.meeting; target: root.target } }
    Component { id: decisions; DecisionsPanel { meeting: root.meeting; target: root.target } }
    Component { id: actions; ActionsPanel { meeting: root.meeting; target: root.target } }
    Component { id: missing; MissingPanel { meeting: root.meeting; target: root.target } }
    Component { id: signoff; SignoffPanel { meeting: root.meeting; target: root.target } }
    Component { id: convening; ConveningPanel { meeting: root.meeting; target: root.target } }
    Component { id: seal; SealPanel { meeting: root.meeting; target: root.target } }
    Component { id: record; RecordPanel { meeting: root.meeting; target: root.target } }
    Component { id: release; ReleasePanel { meeting: root.meeting; target: root.target } }
}
