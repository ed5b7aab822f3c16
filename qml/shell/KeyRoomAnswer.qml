import QtQuick
import Roundtable.App
import Roundtable.Door

// The custodians' answer, for who is let in by it, or for the chip.
AnswerScreen {
    id: root

    property bool release: false
    property var form: ({})                      // what was filled in before

    signal filled(form: var)

    function peopleOf(count: int): var {
        const all = []
        for (let i = 0; i < count; ++i) {
            const user = KeyRoom.people.keyAt(i)
            all.push({ value: user, text: KeyRoom.people.value(user, "name") ?? "" })
        }
        return all
    }

    forSomebody: !release
    users: peopleOf(KeyRoom.people.count)
    files: KeyRoom.files
    user: form.user ?? ""
    name: form.name ?? ""
    role: form.role ?? "chair"
    letters: form.letters ?? ""
    path: form.path ?? ""
    onLookAsked: KeyRoom.lookFor("answer")
    onAccepted: (user, name, role, letters, path) => {
        root.filled({ user: user.length > 0 ? user : "new", name: name, role: role, letters: letters, path: path })
        if (root.release)
            KeyRoom.release(letters, path)
        else
            KeyRoom.recover(letters, path, user, name, [role])
    }
}
