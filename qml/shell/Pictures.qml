import QtQuick
import Roundtable.App
import Roundtable        // 6.4: a static module finds its own C++ types by name only

// Goes through every screen with a made-up meeting in it and has a picture taken of each, in both languages, upright and
// lying, fine and coarse; then ends the program. A practice store only: nothing real is ever drawn to a file.
Item {
    id: root

    required property string folder
    required property Window window
    property var shots: []
    property int at: -1
    property bool good: true
    property int rest: 0                         // ticks to wait until the screen has settled

    readonly property var shapes: [
        { name: "1280x800", width: 1280, height: 800, density: 5.9 },
        { name: "800x1280", width: 800, height: 1280, density: 5.9 },
        { name: "1920x1200", width: 1920, height: 1200, density: 8.82 }
    ]
    readonly property var places: ["first-start", "unlock", "home", "start-now", "convene", "people", "statement", "invite",
                                   "add-child", "information", "agenda", "answer", "consent", "consent-form", "decisions",
                                   "decide", "actions", "act", "missing", "convening", "signoff", "read-back", "signing",
                                   "seal", "refused", "record", "record-child"]

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
        add(root.places.slice(0, 1))             // a store is made once
        add(root.places.slice(1))
        root.shots = shots
        pace.start()
    }
    function press(name: string): bool {
        const item = root.named(root.window.contentItem, name)
        if (item)
            item.clicked()
        return item !== null
    }
    function named(from: Item, name: string): Item {
        if (from.visible && from.objectName === name)
            return from
        for (let i = 0; i < from.children.length; ++i) {
            const found = root.named(from.children[i], name)
            if (found)
                return found
        }
        return null
    }
    // The way to a place from wherever one is; false while it is not reached yet.
    function reach(place: string): bool {
        if (place === "first-start")
            return Session.state === Session.Empty
        if (Session.state === Session.Empty) {
            Session.createPractice("Ngozi Okafor")
            return false
        }
        if (place === "unlock") {
            if (Session.state === Session.Open)
                Session.lock()
            return Session.state === Session.Locked
        }
        if (Session.state === Session.Locked)
            Session.unlock(Session.users.keyAt(0), null)
        if (Session.state !== Session.Open || Session.busy)
            return false
        if (rehearsal.at < 0) {
            if (root.window.place === "home" && Session.meeting === null)
                Session.convene(rehearsal.convening)
            else if (Session.meeting !== null)
                rehearsal.begin(Session.meeting)
            return false
        }
        return rehearsal.at >= rehearsal.steps.length && root.go(place)
    }
    function go(place: string): bool {
        const inside = { people: 1, information: 1, consent: 1, decisions: 1, actions: 1, missing: 1, signoff: 1, seal: 1,
                         record: 1, convening: 1 }
        root.press("sheet-close")
        if (place === "home" || place === "start-now") {
            if (root.window.place !== "home")
                root.window.goHome()
            return place === "home" || root.press("home-start-now")
        }
        if (place === "convene") {
            root.window.place = "convene"
            return true
        }
        if (Session.meeting === null || root.window.place !== "meeting") {
            root.window.place = "home"
            if (Session.meeting === null && Session.meetings.count > 0)
                Session.openMeeting(Session.meetings.data(Session.meetings.index(0, 0), MeetingList.MeetingIdRole))
            return false
        }
        const screen = root.window.shown
        if (inside[place])
            screen.go(place, "")
        const ways = {
            statement: ["people", () => root.press("statement-confidentiality")],
            invite: ["people", () => screen.add("invite", "", null)],
            "add-child": ["people", () => screen.add("add-child", "", null)],
            agenda: ["information", () => screen.go("agenda", "")],
            answer: ["information", () => screen.add("answer", "M4", null)],
            "consent-form": ["consent", () => screen.add("consent", "", null)],
            decide: ["decisions", () => screen.add("decide", "", null)],
            act: ["actions", () => screen.add("act", "", null)],
            "read-back": ["signoff", () => root.press("signoff-read-back")],
            signing: ["signoff", () => root.press("signer-a3")],
            refused: ["decisions", () => { screen.add("decide", "", null); root.press("entry-save") }],
            "record-child": ["record", () => root.press("chip-c1")]
        }
        if (ways[place]) {
            screen.go(ways[place][0], "")
            ways[place][1]()
        }
        return true
    }
    function tick(): void {
        if (root.rest > 0) {
            root.rest -= 1
            if (root.rest === 0 && root.at >= 0) {
                const shot = root.shots[root.at]
                const number = String(root.places.indexOf(shot.place) + 1).padStart(2, "0")
                root.good = camera.shoot(root.window, root.folder, number + "-" + shot.place + "-" + shot.language + "-"
                                         + shot.shape.name) && root.good
                root.at += 1
            }
            return
        }
        root.at = Math.max(0, root.at)
        if (root.at >= root.shots.length) {
            pace.stop()
            camera.finish(root.good)
            return
        }
        const shot = root.shots[root.at]
        root.window.width = shot.shape.width
        root.window.height = shot.shape.height
        root.window.pixelsPerMm = shot.shape.density
        if (Session.language !== shot.language)
            Session.language = shot.language
        if (root.reach(shot.place))
            root.rest = 4
    }

    Camera {
        id: camera
    }
    Rehearsal {
        id: rehearsal
    }
    Timer {
        id: pace

        interval: 30
        repeat: true
        onTriggered: root.tick()
    }
}
