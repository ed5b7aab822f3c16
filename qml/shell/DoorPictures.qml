import QtQuick
import Roundtable.App

// Pictures of the shell's screens, and of what one person signs. Between the first start and the lock the record program takes
// those of its own.
Item {
    id: root

    required property string folder
    property string list: ""
    required property Window window
    property bool recorded: true                 // the record program had no trouble

    property alias walk: walk

    function begin(): void { walk.begin() }
    function reach(place: string): bool {
        if (Door.state === Door.Failed || Door.problem.shown) {      // nothing more will come
            console.warn("pictures: there is no practice store to take them of")
            root.recorded = false
            walk.end(false)
            return false
        }
        if (place === "first-start")
            return Door.state === Door.FirstStart
        if (walk.screens.rooms.includes(place)) {
            if (Door.state !== Door.Closed)
                return false
            rooms.visible = true
            if (rooms.shown !== place)
                rooms.show(place)
            return true
        }
        rooms.visible = false
        if (Door.state === Door.FirstStart)
            Door.createPractice("Ngozi Okafor")
        return Door.state === Door.Closed
    }

    PictureWalk {
        id: walk

        folder: root.folder
        list: root.list
        window: root.window
        firstNumber: 1
        places: screens.shell
        apart: ["first-start"]                   // a store is made once
        always: ["unlock"]                       // the way to those of the record
        reach: (place) => root.reach(place)
        onSpoken: (language) => Door.language = language
        onFinished: (good) => walk.end(good && root.recorded)
    }
    KeyRoomPictures {
        id: rooms

        parent: root.window.contentItem
        anchors { fill: parent; topMargin: (root.window as DoorWindow).markHeight }      // each picture says practice
        visible: false
    }
    Connections {
        target: Door

        function onReturned(exitCode: int): void { root.recorded = root.recorded && exitCode === 0 }
    }
}
