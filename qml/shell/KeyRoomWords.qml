import QtQuick

// What is about to be done, is being done and was done, in sentences.
QtObject {
    id: root

    // An act that has no screen of its own at its end leads back to the page that shows what it gave.
    function ends(act: string, outcome: var): bool {
        return !["show", "ask", "ask-release"].includes(act) && !(act === "wipe" && outcome.counted)
    }
    function what(act: string, name: string): string {
        return ({
            add: qsTr("%1 is let in to this tablet.").arg(name),
            change: qsTr("What %1 may do is changed.").arg(name),
            remove: qsTr("%1 is removed from this tablet.").arg(name),
            own: qsTr("You choose a new PIN or passphrase for yourself."),
            show: qsTr("What each person may do is shown."),
            rotate: qsTr("The store is given a new key."),
            council: qsTr("The council's recovery key is taken from the file."),
            policy: qsTr("The times are changed after which the tablet hides and locks."),
            wipe: qsTr("This tablet is wiped, if nothing is lost by it."),
            "wipe-even-so": qsTr("This tablet is wiped for ever, with all that is only here.")
        })[act] ?? ""
    }
    function verb(act: string): string {
        return ({
            add: qsTr("Let them in"), change: qsTr("Change it"), remove: qsTr("Remove them"), show: qsTr("Show it"),
            rotate: qsTr("Give the store a new key"), council: qsTr("Take the key"), policy: qsTr("Save these times"),
            wipe: qsTr("Wipe this tablet"), "wipe-even-so": qsTr("Wipe it even so")
        })[act] ?? qsTr("Go on")
    }
    function working(act: string): string {
        return act.startsWith("wipe") ? qsTr("The tablet is being wiped.")
                              : qsTr("Everything on the tablet is written anew, under its new key.")
    }
    function done(act: string, name: string): string {
        return ({
            add: qsTr("%1 may unlock this tablet now.").arg(name),
            change: qsTr("What %1 may do was changed.").arg(name),
            remove: qsTr("%1 can no longer unlock this tablet.").arg(name),
            own: qsTr("Your new PIN or passphrase is the one from now on."),
            rotate: qsTr("The store has a new key. Everybody unlocks as before."),
            council: qsTr("Two custodians of that council can help now."),
            chip: qsTr("The chip is set up. What ends a lock-out is kept for the council's custodians."),
            policy: qsTr("The times were changed."),
            recover: qsTr("%1 may unlock this tablet now.").arg(name),
            release: qsTr("The lock-out has ended. The chip takes tries again."),
            wipe: qsTr("This tablet was wiped."),
            "wipe-even-so": qsTr("This tablet was wiped.")
        })[act] ?? ""
    }
    function next(act: string, outcome: var): string {
        return act === "remove" ? qsTr("If they may have copied the tablet's keys, give the store a new key: "
                                       + "then those open nothing that is on it from now on.")
             : act === "recover" ? qsTr("The answer was used up. It works no second time.")
             : act.startsWith("wipe") ? qsTr("Nobody can read what was on it. It can be set up anew.")
             : act === "rotate" && outcome.left.length > 0
                 ? qsTr("These people have to be added again, because they never unlocked since the last version: %1.")
                       .arg(outcome.left.join(", "))
             : ""
    }
}
