import QtQuick
import Roundtable        // 6.4: a static module finds its own C++ types by name only

// Goes through screens with made-up people in them and has a picture taken of each, in both languages, upright and lying,
// fine and coarse. A practice store only: nothing real is ever drawn to a file.
Item {
    id: root

    required property string folder
    required property Window window
    required property var places                 // in this order
    required property var reach                  // (place) => bool: goes there; false while it is not reached yet
    required property int firstNumber            // of the files
    property var apart: []                       // places that come once only, before the others
    property var shots: []
    property int at: 0
    property bool good: true
    property var settled: () => true             // false while something on the screen is still going away
    property int rest: 0                         // ticks to wait until the screen has settled

    readonly property var shapes: [
        { name: "1280x800", width: 1280, height: 800, density: 5.9 },
        { name: "800x1280", width: 800, height: 1280, density: 5.9 },
        { name: "1920x1200", width: 1920, height: 1200, density: 8.82 }
    ]

    signal finished(good: bool)

    function begin(): void {
        const shots = []
        const add = (places) => {
            for (const shape of root.shapes) {
                for (const language of ["en", "cy"]) {
                    for (const place of places)
                        shots.push({ place: place, language: language, shape: shape })
                }
            }
        }
        add(root.apart)
        add(root.places.filter((place) => !root.apart.includes(place)))
        root.shots = shots
        pace.start()
    }
    function end(good: bool): void { camera.finish(good) }
    function tick(): void {
        if (root.rest > 0) {
            root.rest -= root.rest > 1 || root.settled() ? 1 : 0
            if (root.rest === 0) {
                const shot = root.shots[root.at]
                const number = String(root.places.indexOf(shot.place) + root.firstNumber).padStart(2, "0")
                root.good = camera.shoot(root.window, root.folder, number + "-" + shot.place + "-" + shot.language + "-"
                                         + shot.shape.name) && root.good
                root.at += 1
            }
            return
        }
        if (root.at >= root.shots.length) {
            pace.stop()
            root.finished(root.good)
            return
        }
        const shot = root.shots[root.at]
        root.window.width = shot.shape.width
        root.window.height = shot.shape.height
        root.window.pixelsPerMm = shot.shape.density
        root.spoken(shot.language)
        if (root.reach(shot.place))
            root.rest = 4
    }

    signal spoken(language: string)

    Camera {
        id: camera
    }
    Timer {
        id: pace

        interval: 30
        repeat: true
        onTriggered: root.tick()
    }
}
