import QtQuick
import Roundtable.Theme
import Roundtable        // 6.4: a static module finds its own C++ types by name only

// Goes through screens with made-up people in them and has a picture taken of each: in both languages, upright and lying,
// fine and coarse; with text twice as large and in other colours when asked. A practice store only: nothing real is ever
// drawn to a file.
Item {
    id: root

    required property string folder
    required property Window window
    required property var places                 // in this order
    required property var reach                  // (place) => bool: goes there; false while it is not reached yet
    required property int firstNumber            // of the files
    property var apart: []                       // places that come once only, before the others
    property var always: []                      // places that lead to others
    property var shots: []
    property int at: 0
    property bool good: true
    property var settled: () => true             // false while something on the screen is still going away
    property int rest: 0                         // ticks to wait until the screen has settled
    property alias interval: pace.interval       // milliseconds of a tick

    property string list: ""                     // "dark,cy,text200,people": of each kind what is named; "all": everything
    property bool spaced: false                  // lines and letters apart, as Theme says
    readonly property var words: list.split(",").filter((word) => word.length > 0)
    readonly property var sizes: ({ "1280x800": 5.9, "800x1280": 5.9, "1920x1200": 8.82, "1200x1920": 8.82 })   // pixels a millimetre
    readonly property var shapes: shapesOf(named(Object.keys(sizes), Object.keys(sizes).slice(0, 3)),
                                           named(["text100", "text200"], ["text100"]), named(["light", "dark", "contrast"], ["light"]))
    readonly property var languages: named(words.includes("qps") ? ["en", "cy", "qps"] : ["en", "cy"], ["en", "cy"])
    readonly property var wanted: words.filter((word) => places.includes(word))
    // What says how, and not which screen. A list names screens of the shell's or of the record's: then the other has none.
    readonly property var manners: [...Object.keys(sizes), "text100", "text200", "light", "dark", "contrast", "en", "cy", "qps", "all"]
    readonly property bool narrowed: words.some((word) => !manners.includes(word))
    readonly property PicturePlaces screens: PicturePlaces { }
    // A misspelt word would select nothing, and everything else with it.
    readonly property string unknown: words.find((word) => !manners.includes(word) && !screens.all.includes(word)) ?? ""

    property bool stepwise: false                // it waits at each screen until it is no longer held
    property bool held: false

    signal stood(what: string)                   // a screen is there as it is to be seen
    signal finished(good: bool)

    // What the list names of a kind; nothing named: what is usual.
    function named(kind: var, usual: var): var {
        if (root.words.includes("all"))
            return kind
        const found = kind.filter((each) => root.words.includes(each))
        return found.length > 0 ? found : usual
    }
    function shapesOf(sizes: var, texts: var, schemes: var): var {
        const all = []
        for (const size of sizes) {
            const [width, height] = size.split("x").map(Number)
            for (const text of texts) {
                for (const scheme of schemes) {
                    const name = [size, text === "text100" ? "" : text, scheme === "light" ? "" : scheme]
                    all.push({ name: name.filter((part) => part.length > 0).join("-"), width: width, height: height,
                               density: root.sizes[size], text: text === "text200" ? 2 : 1, scheme: Theme.schemeNamed(scheme) })
                }
            }
        }
        return all
    }
    function begin(): void {
        if (root.unknown.length > 0) {
            camera.refuse(root.unknown, [...root.manners, ...root.screens.all].join(", "))
            Qt.callLater(() => root.finished(false))         // a program that has not begun yet cannot end
            return
        }
        const shots = []
        const add = (places) => {
            for (const shape of root.shapes) {
                for (const language of root.languages) {
                    for (const place of places)
                        shots.push({ place: place, language: language, shape: shape })
                }
            }
        }
        add(root.apart)
        add(root.places.filter((place) => !root.apart.includes(place)
            && (!root.narrowed || root.wanted.includes(place) || root.always.includes(place))))
        root.shots = shots
        pace.start()
    }
    function end(good: bool): void {
        if (root.folder.length > 0)
            camera.finish(good)
    }
    function tick(): void {
        if (root.held)
            return
        if (root.rest > 0) {
            root.rest -= root.rest > 1 || root.settled() ? 1 : 0
            if (root.rest === 0) {
                const shot = root.shots[root.at]
                const number = String(root.places.indexOf(shot.place) + root.firstNumber).padStart(2, "0")
                const name = number + "-" + shot.place + "-" + shot.language + "-" + shot.shape.name
                if (root.folder.length > 0)
                    root.good = camera.shoot(root.window, root.folder, name) && root.good
                root.at += 1
                root.held = root.stepwise
                root.stood(name)
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
        Theme.textScale = shot.shape.text
        Theme.scheme = shot.shape.scheme
        Theme.spaced = root.spaced
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
