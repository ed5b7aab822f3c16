import QtQuick
import Roundtable.App

// Pictures of every screen of the record, with a made-up meeting in it.
Item {
    id: root

    required property string folder
    required property Window window

    function begin(): void { walk.begin() }
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
        if (Session.state !== Session.Open || !Session.practice || Session.busy)
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

    PictureWalk {
        id: walk

        folder: root.folder
        window: root.window
        firstNumber: 3                           // the shell's come before
        places: ["home", "start-now", "convene", "people", "statement", "invite", "add-child", "information", "agenda",
                 "answer", "consent", "consent-form", "decisions", "decide", "actions", "act", "missing", "convening",
                 "signoff", "read-back", "signing", "seal", "refused", "record", "record-child"]
        reach: (place) => root.reach(place)
        onSpoken: (language) => Session.language = language
        onFinished: (good) => walk.end(good)
    }
    Rehearsal {
        id: rehearsal
    }
}
