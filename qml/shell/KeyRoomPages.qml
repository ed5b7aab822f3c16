pragma ComponentBehavior: Bound

import QtQuick
import Roundtable.App
import Roundtable.Door as Lock
import Roundtable.Screens

// People and keys: which of its screens is shown. What has to be chosen and who has to show themselves comes between a
// page and what it asked for, in the same way for every act.
Item {
    id: root

    required property string startsAt            // a page
    property string page: "jobs"                 // one of those in `slot`
    property string person: ""                   // whose page it is
    property var form: ({})                      // what was filled in, in case it comes back
    readonly property string words: [KeyRoom.problem.title, KeyRoom.problem.advice].filter((part) => part.length > 0).join("\n")
    readonly property string showing: KeyRoom.stage === KeyRoom.Choosing ? "choosing"
        : KeyRoom.stage === KeyRoom.Showing ? "showing" : KeyRoom.stage === KeyRoom.Working ? "working"
        : KeyRoom.stage === KeyRoom.Over && say.ends(KeyRoom.act, KeyRoom.outcome) ? "over" : page
    readonly property string title: slot.item && slot.item.title ? slot.item.title : ""

    function go(page: string): void {
        if (KeyRoom.busy)
            return
        KeyRoom.back()                           // from the first step, or from its end: gives up what was begun
        root.form = {}
        root.page = page
        if (page === "council" || page === "answer" || page === "release")
            KeyRoom.lookFor(page === "council" ? "council" : "answer")
        else if (page === "recovery" || page === "chip-request")
            KeyRoom.lookFor("place")
    }
    function leave(): void {
        if (!KeyRoom.busy)
            Door.closeKeys()
    }

    Component.onCompleted: if (root.startsAt !== "jobs") root.go(root.startsAt)

    KeyRoomWords {
        id: say
    }
    Slot {
        id: slot

        anchors.fill: parent
        objectName: "key-room"
        content: ({
            jobs: jobs, people: people, person: person, add: userForm, change: userForm, rotate: storeKey, council: council,
            sending: sending, chip: chip, "chip-request": request, recovery: request, answer: answer, release: answer,
            policy: policy, wipe: wipe, choosing: choosing, showing: showing, working: working, over: over
        })[root.showing] ?? null
    }
    Component {
        id: jobs

        Lock.KeyRoomScreen {
            people: KeyRoom.people.count
            council: KeyRoom.tablet.council
            chip: KeyRoom.tablet.chip
            curtainMinutes: KeyRoom.tablet.curtainMinutes
            lockMinutes: KeyRoom.tablet.lockMinutes
            problem: root.words
            onPicked: (job) => job === "own" ? KeyRoom.changeOwn() : root.go(job)
            onBack: root.leave()
        }
    }
    Component {
        id: people

        Lock.UsersScreen {
            people: KeyRoom.people
            known: KeyRoom.tablet.known
            problem: root.words
            onPicked: (user) => { root.person = user; root.go("person") }
            onAddAsked: root.go("add")
            onKnowAsked: KeyRoom.showRoles()
            onBack: root.go("jobs")
        }
    }
    Component {
        id: person

        KeyRoomPerson {
            user: root.person
            problem: root.words
            onChangeAsked: root.go("change")
            onRecoveryAsked: root.go("recovery")
            onBack: root.go("people")
        }
    }
    Component {
        id: userForm

        KeyRoomUserForm {
            user: root.page === "add" ? "" : root.person
            problem: root.words
            form: root.form
            onFilled: (form) => root.form = form
            onBack: root.go(fresh ? "people" : "person")
        }
    }
    Component {
        id: storeKey

        Lock.StoreKeyScreen {
            problem: root.words
            onAccepted: KeyRoom.rotate()
            onBack: root.go("jobs")
        }
    }
    Component {
        id: council

        Lock.CouncilScreen {
            files: KeyRoom.files
            there: KeyRoom.tablet.council
            escrowed: KeyRoom.tablet.escrowed
            problem: root.words
            onPicked: (path) => KeyRoom.useCouncil(path)
            onLookAsked: KeyRoom.lookFor("council")
            onBack: root.go("jobs")
        }
    }
    Component { id: sending; KeyRoomSending { onBack: root.go("jobs") } }
    Component {
        id: chip

        Lock.ChipScreen {
            chip: KeyRoom.tablet.chip
            council: KeyRoom.tablet.council
            escrowed: KeyRoom.tablet.escrowed
            busy: KeyRoom.busy
            problem: root.words
            onSetUpAsked: KeyRoom.setUpChip()
            onReleaseAsked: root.go("chip-request")
            onBack: root.go("jobs")
        }
    }
    Component {
        id: policy

        Lock.PolicyScreen {
            curtainMinutes: root.form.curtain ?? KeyRoom.tablet.curtainMinutes
            lockMinutes: root.form.lock ?? KeyRoom.tablet.lockMinutes
            chip: KeyRoom.tablet.chip
            problem: root.words
            onAccepted: (curtain, lock) => {
                root.form = { curtain: curtain, lock: lock }
                KeyRoom.changePolicy(curtain, lock)
            }
            onBack: root.go("jobs")
        }
    }
    Component {
        id: request

        KeyRoomRequest {
            release: root.page === "chip-request"
            problem: root.words
            onAnswerAsked: root.go(release ? "release" : "answer")
            onBack: root.go(release ? "chip" : "jobs")
        }
    }
    Component {
        id: answer

        KeyRoomAnswer {
            release: root.page === "release"
            problem: root.words
            form: root.form
            onFilled: (form) => root.form = form
            onBack: root.go(release ? "chip-request" : "recovery")
        }
    }
    Component {
        id: wipe

        KeyRoomWipe {
            problem: root.words
            onBack: root.go("jobs")
        }
    }
    Component { id: choosing; KeyRoomChoosing { problem: root.words } }
    Component { id: showing; KeyRoomShowing { problem: root.words } }
    Component { id: working; Lock.WorkScreen { what: say.working(KeyRoom.act); progress: KeyRoom.progress } }
    Component {
        id: over

        Lock.DoneScreen {
            what: say.done(KeyRoom.act, KeyRoom.name)
            next: say.next(KeyRoom.act, KeyRoom.outcome)
            offer: KeyRoom.act === "remove" ? qsTr("Give the store a new key") : ""
            onOfferTaken: root.go("rotate")
            onFinished: KeyRoom.act.startsWith("wipe") ? root.leave()
                : root.go(["add", "change", "remove"].includes(KeyRoom.act) ? "people" : "jobs")
        }
    }
}
