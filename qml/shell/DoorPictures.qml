import QtQuick
import Roundtable.App

// Pictures of the shell's screens. Between the first start and the lock the record program takes those of its own.
Item {
    id: root

    required property string folder
    required property Window window
    property bool recorded: true                 // the record program had no trouble

    function begin(): void { walk.begin() }
    function reach(place: string): bool {
        if (place === "first-start")
            return Door.state === Door.FirstStart
        if (Door.state === Door.FirstStart)
            Door.createPractice("Ngozi Okafor")
        return Door.state === Door.Closed
    }

    PictureWalk {
        id: walk

        folder: root.folder
        window: root.window
        firstNumber: 1
        places: ["first-start", "unlock"]
        apart: ["first-start"]                   // a store is made once
        reach: (place) => root.reach(place)
        onSpoken: (language) => Door.language = language
        onFinished: (good) => walk.end(good && root.recorded)
    }
    Connections {
        target: Door

        function onReturned(exitCode: int): void { root.recorded = root.recorded && exitCode === 0 }
    }
}
