import QtQuick
import Roundtable.Controls

// Says that the tablet is about to lock, and takes one tap for "no". Nothing typed is lost either way.
StatusBanner {
    id: root

    property int secondsLeft: 0                  // until it locks; nothing is said at 0
    property bool canExtend: true                // not at the end of the longest day
    // Told in tens: a screen reader that hears each second hears nothing else.
    readonly property int toldSeconds: secondsLeft > 10 ? Math.ceil(secondsLeft / 10) * 10 : secondsLeft

    signal stillHere()
    signal assisted()                            // somebody did something by a screen reader or a switch

    text: secondsLeft > 0 ? qsTr("This tablet locks in %n second(s). What is typed is kept.", "", secondsLeft) : ""
    kind: StatusBanner.Warning
    actionText: canExtend ? qsTr("I am still here") : ""
    objectName: "idle"
    Accessible.name: secondsLeft > 0 ? qsTr("This tablet locks in %n second(s). What is typed is kept.", "", toldSeconds) : ""
    onActivated: root.stillHere()

    Connections {
        target: Assist

        function onActed(): void { root.assisted() }
    }
}
