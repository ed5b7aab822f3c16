import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// Something is being done and takes its time: what it is, and how far. There is nothing to touch, because it cannot be
// stopped half-way, nor does it need to be.
Page {
    id: root

    property string what: ""                     // a sentence
    property real progress: -1                   // 0 to 1; below 0: nobody can say
    property int seconds: 0                      // since it is shown
    // Told in tens of per cent: a screen reader that hears each hears nothing else.
    readonly property int told: progress < 0 ? 0 : Math.floor(progress * 10) * 10

    title: qsTr("One moment")

    Timer {
        interval: 1000
        repeat: true
        running: true
        onTriggered: root.seconds += 1
    }
    BodyText {
        Layout.fillWidth: true
        text: root.what
        lead: true
    }
    Item {
        id: bar

        Layout.fillWidth: true
        implicitHeight: Theme.mm(4)
        visible: root.progress >= 0
        objectName: "work-progress"
        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("%1 % done").arg(root.told)

        Rectangle {
            anchors.fill: parent
            radius: height / 2
            color: Theme.sunken
            border { color: Theme.border; width: Theme.line }
        }
        Rectangle {
            width: Math.max(height, parent.width * Math.min(1, root.progress))
            height: parent.height
            radius: height / 2
            color: Theme.accent
        }
    }
    Caption {
        Layout.fillWidth: true
        text: qsTr("%n second(s) so far", "", root.seconds)
        visible: root.seconds > 0
        Accessible.ignored: true
    }
    BodyText {
        Layout.fillWidth: true
        text: qsTr("Leave the tablet switched on. If its power goes all the same, nothing is lost.")
        subdued: true
    }
}
