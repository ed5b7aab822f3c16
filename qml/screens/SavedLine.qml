import QtQuick
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// "Saved 10:42", and never before it is on disk.
Row {
    id: root

    required property MeetingEditor meeting
    property color ink: Theme.successInk
    readonly property string text: meeting.saving ? qsTr("Saving…") : meeting.savedWords

    spacing: Theme.mm(1.2)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Tick {
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.captionSize * 0.9
        color: root.ink
        visible: !root.meeting.saving && root.text.length > 0
    }
    ControlText {
        text: root.text
        color: root.ink
        font { pixelSize: Theme.captionSize; weight: Font.DemiBold }
        wrapMode: Text.NoWrap
    }
}
