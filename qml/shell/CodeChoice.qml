import Roundtable.App
import Roundtable.Door as Lock

// The pad on which somebody chooses a code of their own, and what keeps what they type.
Lock.CodeScreen {
    id: root

    name: Handing.choosing
    count: Handing.code.count
    repeatedCount: Handing.repeated.count
    wrong: Handing.wrong
    onTyped: (text, again) => root.secret(again).type(text)
    onErased: (again) => root.secret(again).erase()
    onCleared: (again) => root.secret(again).clear()
    onSubmitted: Handing.keepCode()
    onDeclined: Handing.leaveCode()

    function secret(again: bool): Secret { return again ? Handing.repeated : Handing.code }
}
