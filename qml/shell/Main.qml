pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls
import Roundtable.Screens

// The window: which screen is shown, the bar above it and the keyboard below it. Screens say what they want; only this
// file goes from one to another.
Window {
    id: root

    property bool fullScreen: false
    property size size: Qt.size(0, 0)            // of the window; nothing: 1280x800
    property real pixelsPerMm: 0                 // 0: as the display says
    property bool practiceWanted: false          // make a practice store at the first start
    property string pictureFolder: ""            // where pictures of every screen go; nothing: no pictures
    property string place: "home"                // home, convene, meeting
    property MeetingEditor opened: null
    readonly property alias shown: slot.item
    readonly property bool open: Session.state === Session.Open
    readonly property string showing: Session.state === Session.Empty ? "first-start" : open ? place : "unlock"
    readonly property real density: pixelsPerMm > 0 ? pixelsPerMm : Screen.pixelDensity

    function goHome(): void {
        root.place = "home"
        Qt.callLater(Session.closeMeeting)
    }

    width: size.width > 0 ? size.width : 1280
    height: size.height > 0 ? size.height : 800
    visible: true
    color: Theme.surface
    title: slot.item && slot.item.title ? qsTr("%1 – Roundtable").arg(slot.item.title) : qsTr("Roundtable")
    onDensityChanged: Theme.pixelsPerMm = root.density
    Component.onCompleted: {
        Theme.pixelsPerMm = root.density
        if (root.fullScreen)
            root.showFullScreen()
        if (root.pictureFolder.length > 0) {
            Theme.motion = false
            pictures.createObject(root.contentItem).begin()
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            home: root.showing === "meeting" || root.showing === "convene"
            onHomeAsked: root.goHome()
        }
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
            objectName: "screen"
            content: ({ "first-start": firstStart, unlock: unlock, home: home, convene: convene,
                        meeting: meeting })[root.showing]
        }
        OnScreenKeyboard {
            Layout.fillWidth: true
        }
    }
    Component { id: pictures; Pictures { folder: root.pictureFolder; window: root } }
    Component { id: firstStart; FirstStartScreen { practice: root.practiceWanted } }
    Component { id: unlock; UnlockScreen {} }
    Component { id: home; HomeScreen { onConveneAsked: root.place = "convene" } }
    Component { id: convene; ConveneScreen { onClosed: root.goHome() } }
    Component { id: meeting; MeetingScreen { meeting: root.opened } }

    Connections {
        target: Session

        // A meeting is handed over once: its screen must be gone before the meeting is.
        function onMeetingOpened(): void {
            root.place = "home"
            root.opened = Session.meeting
            root.place = "meeting"
        }
        function onMeetingClosed(): void { root.place = "home" }
    }
}
