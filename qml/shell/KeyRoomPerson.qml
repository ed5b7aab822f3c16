import QtQuick
import Roundtable.App
import Roundtable.Door

// One person's page, out of what the key room knows of them.
UserScreen {
    id: root

    required property string user

    function of(role: string): var { return KeyRoom.people.value(root.user, role) ?? "" }

    name: of("name")
    roles: of("roles")
    team: of("team")
    opens: of("opens") === true
    kind: of("kind")
    chip: KeyRoom.tablet.chip
    disabled: of("disabled") === true
    waiting: of("waitSeconds") > 0
    onRemoveAsked: KeyRoom.remove(root.user)
}
