import QtQml
import Roundtable.App
import "rehearsal.js" as Told

// A made-up meeting, said through the same intents as the screens: for pictures and practice. Nobody in it is real.
QtObject {
    id: root

    property MeetingEditor meeting: null
    property int at: -1                          // which step; before the first until begin()
    property int awaited: 0

    readonly property var convening: Told.convening((time) => Wording.instant(Wording.dayFromNow(0), time))
    readonly property var steps: Told.steps(Wording.dayFromNow(0), (time) => Wording.instant(Wording.dayFromNow(0), time))
    readonly property Connections answers: Connections {
        target: root.meeting

        function onCommitted(request: int): void { root.next(request) }
        function onRefused(request: int, verb: string, problem: var): void {
            console.warn("rehearsal:", verb, problem.name, problem.field)
            root.next(request)
        }
    }

    signal finished()

    function begin(meeting: MeetingEditor): void {
        root.meeting = meeting
        root.at = 0
        root.speak()
    }
    function next(request: int): void {
        if (request !== root.awaited)
            return
        root.at += 1
        root.speak()
    }
    function speak(): void {
        if (root.at < root.steps.length)
            root.awaited = root.meeting.say(root.steps[root.at][0], root.steps[root.at][1])
        else
            root.finished()
    }
}
