import QtQuick
import Roundtable.App
import Roundtable.Controls

// Says that the tablet's clock may be wrong, until somebody has compared it. Nothing waits for it: a wrong clock is no
// reason not to minute.
StatusBanner {
    id: root

    property bool quiet: false                   // while the record is not to be seen

    text: !Session.clockInDoubt || quiet ? ""
        : qsTr("This tablet's clock may be wrong: it says %1, %2. Is that right?").arg(Session.today).arg(Session.time) + "\n"
          + qsTr("If not, have the tablet's clock set before you go on. What is in the record keeps the time it was given.")
    kind: StatusBanner.Warning
    actionText: qsTr("The time is right")
    objectName: "clock-doubt"
    onActivated: Session.believeClock()
}
