import QtQuick
import Roundtable.Theme

// "Saved 10:42": shown only once the journal has it on disk. A screen reader hears the name change.
Row {
    id: root

    enum State { Nothing, Saving, Saved, Failed }

    property int saveState: SavedMark.Nothing
    property string time: ""                          // as shown: "10:42"
    readonly property string text: saveState === SavedMark.Saved ? qsTr("Saved %1").arg(time)
                                 : saveState === SavedMark.Saving ? qsTr("Saving…")
                                 : saveState === SavedMark.Failed ? qsTr("Not saved") : ""

    spacing: Theme.mm(1.2)
    topPadding: Theme.mm(0.4)               // in line with a badge
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Tick {
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.captionSize * 0.9
        color: Theme.successInk
        visible: root.saveState === SavedMark.Saved
    }
    ControlText {
        text: root.text
        color: root.saveState === SavedMark.Failed ? Theme.dangerText
             : root.saveState === SavedMark.Saved ? Theme.successInk : Theme.muted
        font { pixelSize: Theme.captionSize; weight: Font.DemiBold }
        wrapMode: Text.NoWrap
    }
}
