import QtQuick
import Roundtable.App
import Roundtable.Door

// Somebody new, or what somebody is to be from now on.
UserFormScreen {
    id: root

    required property string user                // empty: somebody new
    property var form: ({})                      // what was filled in before

    signal filled(form: var)

    function of(role: string): string { return KeyRoom.people.value(root.user, role) ?? "" }

    fresh: user.length === 0
    name: form.name ?? of("name")
    roles: form.roles ?? []
    team: form.team ?? of("team")
    taken: fresh && name.trim().length > 0 && KeyRoom.isTaken(name)
    onAccepted: (name, roles, team) => {
        root.filled({ name: name, roles: roles, team: team })
        if (root.fresh)
            KeyRoom.add(name, roles, team)
        else
            KeyRoom.change(root.user, roles, team)
    }
}
