pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls
import Roundtable.Door as Lock
import Roundtable.Screens

// The shell's window: the first start, and the lock. While the record is open it lies below the record's window, empty.
Window {
    id: root

    property bool fullScreen: false
    property size size: Qt.size(0, 0)            // of the window; nothing: 1280x800
    property real pixelsPerMm: 0                 // 0: as the display says
    property bool practiceWanted: false          // make a practice store at the first start
    property string pictureFolder: ""            // where pictures of every screen go; nothing: no pictures
    property string keysPage: "jobs"             // where people and keys begin
    readonly property alias shown: slot.item
    readonly property alias markHeight: mark.height
    readonly property string showing: Door.state === Door.FirstStart ? "first-start" : Door.state === Door.Keeping ? "keys"
        : Door.state === Door.Working ? "" : Door.users.count > 0 || Door.state === Door.Failed ? "unlock" : "first-start"
    readonly property string words: [Door.problem.title, Door.problem.advice].filter((part) => part.length > 0).join("\n")
    readonly property real density: pixelsPerMm > 0 ? pixelsPerMm : Screen.pixelDensity

    function openKeys(page: string): void {
        root.keysPage = page
        Door.openKeys()
        root.keysPage = "jobs"                   // for who comes from elsewhere
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

        PracticeBand { id: mark; Layout.fillWidth: true; practice: Door.practice }
        DoorBar {
            id: bar

            Layout.fillWidth: true
            enabled: !helping
            host: overlay
            section: root.showing
            onKeysAsked: root.openKeys("jobs")
            onDisplayAsked: displaySheet.open()
        }
        StatusBanner {
            Layout.fillWidth: true
            text: Door.state === Door.Failed ? root.words : ""
            kind: StatusBanner.Problem
            actionText: qsTr("Try again")
            objectName: "door-problem"
            onActivated: Door.look()
        }
        Slot {
            id: slot

            Layout.fillWidth: true
            Layout.fillHeight: true
            enabled: !bar.helping
            objectName: "screen"
            content: Door.state === Door.Looking && Door.users.count === 0 ? null
                : ({ "first-start": firstStart, unlock: unlock, keys: keys })[root.showing] ?? null
        }
        OnScreenKeyboard {
            Layout.fillWidth: true
        }
    }
    Item { id: overlay; anchors { fill: parent; topMargin: mark.height } }     // nothing lies over the mark
    Component { id: pictures; DoorPictures { folder: root.pictureFolder; window: root } }
    Component { id: keys; KeyRoomPages { startsAt: root.keysPage } }
    Component { id: firstStart; FirstStartScreen { practice: root.practiceWanted } }
    Component {
        id: unlock

        Lock.LockScreen {
            users: Door.users
            clocks: Door.board.rows
            moreClocks: Door.board.more
            oldClocks: Door.board.old
            clocksUnknown: Door.board.unknown
            clockDoubt: Door.board.inDoubt
                ? qsTr("This tablet's clock may be wrong: it says %1, %2. Compare it with another before you rely on a time here.")
                    .arg(Door.today).arg(Door.time) : ""
            count: Door.secret.count
            problem: root.words
            busy: Door.busy
            practice: Door.practice
            likely: Door.lastUser
            keyStep: Door.key.step
            keyTries: Door.key.tries
            helps: !Door.practice
            trailing: [
                ActionButton {
                    text: qsTr("Practise")
                    compact: true
                    visible: Door.state === Door.Closed && !Door.practice
                    objectName: "practise"
                    Accessible.name: qsTr("Practise with made-up children")
                    onClicked: Door.practise()
                }
            ]
            onHelpAsked: root.openKeys("recovery")
            onTyped: (text) => Door.secret.type(text)
            onErased: Door.secret.erase()
            onCleared: Door.secret.clear()
            onUnlockAsked: (user) => Door.unlock(user, Door.secret)
            onKeyCancelled: Door.key.cancel()
        }
    }
    Lock.DisplaySheet {
        id: displaySheet                 // a button has a property called display

        host: overlay
        textScale: Door.textScale
        brightness: Door.brightness
        dimmable: Door.dimmable
        onTextScalePicked: (scale) => Door.textScale = scale
        onBrightnessPicked: (brightness) => Door.brightness = brightness
    }
    Binding {
        target: Theme
        property: "textScale"
        value: Door.textScale
    }
}
