import QtQuick
import Roundtable.App
import Roundtable.Controls

// Pictures of every screen of the record, with a made-up meeting in it.
Item {
    id: root

    required property string folder
    property string list: ""
    required property Window window

    property alias walk: walk

    function begin(): void { walk.begin() }
    function press(name: string): bool {
        const item = root.named(root.window.contentItem, name)
        if (item)
            item.clicked()
        return item !== null
    }
    function line(text: string): void {
        root.window.shown.write()
        const field = root.named(root.window.contentItem, "line-field")
        if (field)
            field.text = text
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
        if (Watch.curtained) {                   // nobody touches anything while pictures are taken
            Watch.lift()
            return false
        }
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
        const inside = { meeting: 1, people: 1, information: 1, consent: 1, decisions: 1, actions: 1, missing: 1, signoff: 1, seal: 1,
                         record: 1, release: 1, convening: 1 }
        root.press("sheet-close")
        root.press("tour-end")
        if (!place.startsWith("line"))
            root.press("line-close")
        if (place === "home" || place === "start-now") {
            if (root.window.place !== "home")
                root.window.goHome()
            return place === "home" || root.press("home-start-now")
        }
        if (place === "convene" || place === "phrases") {
            root.window.place = place
            return true
        }
        if (Session.meeting === null || root.window.place !== "meeting") {
            if (root.window.place !== "home" || Session.meeting !== null)
                root.window.goHome()
            else if (Session.meetings.count > 0)
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
            others: ["information", () => screen.go("information", "others")],
            withhold: ["information", () => screen.add("withhold", "", null)],
            outstanding: ["information", () => screen.add("outstanding", "", null)],
            correct: ["information", () => screen.add("correct", "i2", null)],
            history: ["information", () => screen.add("history", "i3", null)],
            "withdraw-form": ["information", () => screen.add("withdraw", "i2", null)],
            redact: ["information", () => screen.add("redact", "i2", null)],
            competence: ["consent", () => screen.add("competence", "", null)],
            dissent: ["decisions", () => screen.add("dissent", "d1", null)],
            protect: ["actions", () => screen.add("protect", "", null)],
            family: ["actions", () => screen.add("family", "", null)],
            progress: ["actions", () => screen.add("progress", "t1", null)],
            "add-person": ["people", () => screen.add("add-person", "", null)],
            "consider-child": ["people", () => screen.add("consider-child", "", null)],
            adjourn: ["meeting", () => screen.add("adjourn", "", null)],
            cancel: ["meeting", () => screen.add("cancel", "", null)],
            "take-chair": ["meeting", () => screen.add("take-chair", "", null)],
            reconvene: ["meeting", () => screen.add("reconvene", "", null)],
            outcome: ["meeting", () => screen.add("outcome", "", null)],
            addendum: ["meeting", () => screen.add("addendum", "", null)],
            distribute: ["meeting", () => screen.add("distribute", "", null)],
            overrun: ["meeting", () => screen.add("overrun", Session.meeting.clocks.keyAt(0), null)],
            answer: ["information", () => screen.add("answer", "M4", null)],
            "consent-form": ["consent", () => screen.add("consent", "", null)],
            decide: ["decisions", () => screen.add("decide", "", null)],
            act: ["actions", () => screen.add("act", "", null)],
            "read-back": ["signoff", () => root.press("signoff-read-back")],
            signing: ["signoff", () => root.press("signer-a3")],
            unable: ["signoff", () => root.press("unable-a3")],
            line: ["decisions", () => root.line("rigby reuben allegation: Dad hit him, he says, when Imogen cried")],
            keys: ["decisions", () => root.press("sheet-close") || screen.help()],
            "short-form": ["decisions", () => root.line("rigby reuben fact: an s47")],
            "line-asks": ["information", () => root.line("rigby fact: two calls to the address, both at night")],
            refused: ["decisions", () => { screen.add("decide", "", null); root.press("entry-save") }],
            help: ["people", () => root.press("help")],
            "help-actions": ["actions", () => root.press("help")],
            tour: ["decisions", () => { root.press("help"); root.press("help-tour") }],
            display: ["decisions", () => root.press("display")],
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
        list: root.list
        window: root.window
        firstNumber: screens.shell.length + 1    // the shell's come before
        places: screens.record
        reach: (place) => root.reach(place)
        settled: () => !(root.named(root.window.contentItem, "keyboard") as OnScreenKeyboard)?.lingering
        onSpoken: (language) => Session.language = language
        onFinished: (good) => walk.end(good)
    }
    Rehearsal {
        id: rehearsal
    }
}
