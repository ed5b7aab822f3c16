pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// What can be looked after while the record is closed: who may come in, and the keys. Every line leads to one job, and
// every job asks who is doing it.
Page {
    id: root

    property int people: 0
    property bool council: false                 // the council's recovery key is on this tablet
    property bool chip: false
    property int curtainMinutes: 0               // 0: not known
    property int lockMinutes: 0
    property string problem: ""

    signal picked(job: string)

    title: qsTr("People and keys")
    subtitle: qsTr("Nothing of a meeting is open here. Each change asks again who you are.")
    backText: qsTr("Lock screen")

    component Job: ListRow {
        required property string job

        Layout.fillWidth: true
        objectName: "job-" + job
        onClicked: root.picked(job)
    }

    StatusBanner {
        Layout.fillWidth: true
        text: root.problem
        kind: StatusBanner.Problem
        objectName: "key-room-problem"
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        Heading {
            Layout.fillWidth: true
            text: qsTr("People")
        }
        Job {
            job: "people"
            text: qsTr("People on this tablet")
            detail: root.people > 0 ? qsTr("%n person(s). Add, change or remove somebody.", "", root.people)
                                    : qsTr("Add, change or remove somebody.")
        }
        Job {
            job: "own"
            text: qsTr("My PIN or passphrase")
            detail: qsTr("Choose a new one for yourself.")
        }
        Job {
            job: "recovery"
            text: qsTr("Somebody cannot get in")
            detail: qsTr("A forgotten PIN, a broken chip, or nobody left: two custodians help.")
        }
        Heading {
            Layout.fillWidth: true
            Layout.topMargin: Theme.spaceMedium
            text: qsTr("Keys and this tablet")
        }
        Job {
            job: "rotate"
            text: qsTr("A new key for the store")
            detail: qsTr("Keys that were copied before open nothing on it any more.")
        }
        Job {
            job: "sending"
            text: qsTr("Sending to the council")
            detail: qsTr("What waits, how it goes, and what is in the way.")
        }
        Job {
            job: "council"
            text: qsTr("The council's recovery key")
            detail: root.council ? qsTr("On this tablet. Two custodians can help whoever forgets.")
                                 : qsTr("Not on this tablet. Nobody can help whoever forgets.")

            Badge {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Missing")
                kind: Badge.Warning
                visible: !root.council
                Accessible.ignored: true
            }
        }
        Job {
            job: "chip"
            text: qsTr("The security chip")
            detail: root.chip ? qsTr("It counts wrong tries. End a lock-out before its time.")
                              : qsTr("This tablet has none that answers.")
        }
        Job {
            job: "policy"
            text: qsTr("When the tablet hides and locks")
            detail: root.lockMinutes > 0
                ? qsTr("It hides after %1 min and locks after %2 min.").arg(root.curtainMinutes).arg(root.lockMinutes)
                : qsTr("After how many minutes without a touch.")
        }
        Job {
            job: "wipe"
            text: qsTr("Wipe this tablet")
            detail: qsTr("For ever, and by two people only.")
        }
    }
}
