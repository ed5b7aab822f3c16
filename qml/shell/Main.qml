pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls
import Roundtable.Door as Lock
import Roundtable.Screens

// The record's window: which screen is shown, the bar above it and the keyboard below it. Screens say what they want; only
// this file goes from one to another, and back to where one was.
Window {
    id: root

    property bool fullScreen: false
    property size size: Qt.size(0, 0)            // of the window; nothing: 1280x800
    property real pixelsPerMm: 0                 // 0: as the display says
    property bool waits: false                   // not seen before the store is open
    property string pictureFolder: ""            // where pictures of every screen go; nothing: no pictures
    property string pictureList: ""              // which; PictureWalk says how
    property string place: "home"                // home, convene, meeting
    property var returning: null                 // the place that is being gone back to
    property MeetingEditor opened: null
    property bool cameBack: false
    property var kept: null                      // the place behind the veil
    readonly property alias shown: slot.item
    readonly property bool open: Session.state === Session.Open
    readonly property bool veiled: Watch.curtained || choosing || Handing.active   // then nothing of the record exists
    readonly property bool choosing: Handing.choosing.length > 0         // somebody has the pad for a code of their own
    readonly property bool settled: open && cameBack && returning === null && !veiled       // what is to be seen is there
    readonly property string showing: !settled ? "" : Session.mayMinute ? place : "audit"
    // Where one is, to come back to: in the form, in the field, at the letter.
    readonly property var here: !settled ? null : ({
        screen: place, meeting: opened && place === "meeting" ? opened.meetingId : "",
        inside: slot.item && slot.item.here ? slot.item.here : {}, tour: tour.step,
        field: activeFocusItem?.objectName ?? "",
        caret: activeFocusItem && activeFocusItem.cursorPosition !== undefined ? activeFocusItem.cursorPosition : -1
    })
    readonly property real density: pixelsPerMm > 0 ? pixelsPerMm : Screen.pixelDensity

    function goHome(): void { root.place = "home"; Qt.callLater(Session.closeMeeting) }
    function comeBack(): void {
        const place = Session.place
        tour.step = place.tour ?? (Session.user === "practice.chair" ? 0 : -1)
        if (place.screen === "meeting" && place.meeting) {
            root.returning = place
            Session.openMeeting(place.meeting)
        } else if (place.screen === "convene") { root.place = "convene"; Qt.callLater(root.focusOn, place) }
    }
    function arrive(): void {
        const place = root.returning
        root.returning = null
        root.resume(place)
    }
    function unveil(): void { if (root.settled) root.resume(root.kept) }
    function resume(place: var): void {
        if (!place || !slot.item)
            return
        if (slot.item.resume)
            slot.item.resume(place.inside ?? {})
        Qt.callLater(root.focusOn, place)
    }
    function focusOn(place: var): void {
        const field = place.field ? root.named(root.contentItem, place.field) : null
        if (!field)
            return
        field.forceActiveFocus(Qt.OtherFocusReason)
        if (place.caret >= 0 && field.cursorPosition !== undefined)
            field.cursorPosition = Math.min(place.caret, field.length)
    }
    function named(from: Item, name: string): Item {
        if (!from.visible)
            return null
        if (from.objectName === name)
            return from
        for (let i = from.children.length - 1; i >= 0; --i) {
            const found = root.named(from.children[i], name)     // what lies on top first
            if (found)
                return found
        }
        return null
    }

    width: size.width > 0 ? size.width : 1280
    height: size.height > 0 ? size.height : 800
    visible: !waits || open
    color: Theme.surface
    title: slot.item && slot.item.title ? qsTr("%1 – Roundtable").arg(slot.item.title) : qsTr("Roundtable")
    onVeiledChanged: {
        if (root.veiled)
            root.kept = Session.place
        else
            Qt.callLater(root.unveil)            // once the screen is made again
    }
    onSettledChanged: if (!root.settled) looks.close()
    onHereChanged: if (root.here) Session.keepPlace(root.here)
    onDensityChanged: Theme.pixelsPerMm = root.density
    Component.onCompleted: {
        Theme.pixelsPerMm = root.density
        if (root.fullScreen)
            root.showFullScreen()
        if (root.pictureFolder.length > 0)
            pictures.createObject(root.contentItem).begin()
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PracticeBand { id: mark; Layout.fillWidth: true; practice: Session.practice }
        TopBar {
            id: bar
            Layout.fillWidth: true
            visible: !root.veiled
            enabled: !helping
            host: overlay
            home: root.showing !== "home" && Session.mayMinute
            section: root.showing === "meeting" ? slot.item?.section ?? "" : root.showing
            procedure: root.showing === "meeting" ? root.opened?.convening.procedure ?? "" : slot.item?.procedure ?? ""
            onHomeAsked: root.goHome()
            onLooksAsked: looks.open()
            onTourAsked: tour.begin()
            shortcuts: root.showing === "meeting"; onShortcutsAsked: slot.item.help()
        }
        TourBar {
            id: tour
            Layout.fillWidth: true
            practice: root.settled && Session.practice
            enabled: !bar.helping; typing: keyboard.shown
            meeting: root.showing === "meeting" ? root.opened : null
            section: bar.section
            onLeadAsked: (section) => tour.meeting && section !== "home" ? slot.item.go(section, "") : root.goHome()
        }
        Lock.IdleBar {
            Layout.fillWidth: true
            secondsLeft: Watch.secondsLeft
            actionText: Watch.canExtend ? qsTr("I am still here") : ""
            onStillHere: Watch.extend()
            onAssisted: Watch.touch()
        }
        ClockDoubtBar { Layout.fillWidth: true; quiet: !root.settled }
        StatusBanner {
            Layout.fillWidth: true
            text: root.showing === "home" || root.showing === "meeting"
                ? [Session.problem.title, Session.problem.advice].filter((part) => part.length > 0).join("\n") : ""
            kind: StatusBanner.Problem
            actionText: qsTr("Understood")
            objectName: "session-problem"
            onActivated: Session.dismiss()
        }
        Slot {
            id: slot

            Layout.fillWidth: true
            Layout.fillHeight: true
            enabled: !bar.helping
            objectName: "screen"
            content: root.open && Watch.curtained ? curtain : root.open && root.choosing ? choice
                : ({ home: home, convene: convene, meeting: meeting, audit: audit, phrases: phrases })[root.showing] ?? null
        }
        SpellingBar { Layout.fillWidth: true; target: root.settled ? root.activeFocusItem : null; yields: shortForm.shown }
        ShortForm { id: shortForm; Layout.fillWidth: true; target: root.settled ? root.activeFocusItem : null }
        OnScreenKeyboard { id: keyboard; Layout.fillWidth: true }
    }
    FocusKeeper { window: root; page: root.settled ? slot.item?.page ?? slot.item : null }
    Item { id: overlay; anchors { fill: parent; topMargin: mark.height } }     // nothing lies over the mark
    Looks { id: looks; appearance: Session.looks; keptFor: "user"; host: overlay; stopped: root.pictureFolder.length > 0 }
    Component { id: pictures; Pictures { folder: root.pictureFolder; list: root.pictureList; window: root } }
    Component { id: curtain; Lock.Curtain { onClicked: Watch.lift() } }
    Component { id: choice; CodeChoice {} }
    Component { id: home; HomeScreen { onConveneAsked: root.place = "convene"; onPartAsked: (part) => root.place = part } }
    Component { id: phrases; PhrasesScreen { onClosed: root.goHome() } }
    Component { id: convene; ConveneScreen { onClosed: root.goHome() } }
    Component { id: audit; AuditPage {} }
    Component { id: meeting; MeetingScreen { meeting: root.opened } }

    Connections {
        target: Session

        // A meeting is handed over once: its screen must be gone before the meeting is.
        function onMeetingOpened(): void {
            root.place = "home"
            root.opened = Session.meeting
            root.place = "meeting"
            root.arrive()
        }
        function onMeetingClosed(): void { root.place = "home" }
        function onStateChanged(): void {
            if (root.open && !root.cameBack)
                root.comeBack()
            root.cameBack = root.open
        }
        function onProblemChanged(): void {          // what one was to come back to does not open
            if (root.returning && Session.problem.shown)
                root.returning = null
        }
    }
}
