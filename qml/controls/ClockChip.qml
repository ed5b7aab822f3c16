import QtQuick

// Time left or run over, in words: "45 min left", "2 h 5 min over", "3 days left".
Badge {
    id: root

    property string label: ""                        // what runs: "Meeting", "Decisions to agencies"
    property int minutesLeft: 0                      // below zero when it has run over
    property int warnAt: 15
    readonly property int minutes: Math.abs(minutesLeft)
    readonly property int hours: Math.floor(minutes / 60)
    readonly property string amount: minutes >= 2880 ? qsTr("%n day(s)", "", Math.floor(minutes / 1440))
                                   : hours === 0 ? qsTr("%1 min").arg(minutes)
                                   : minutes % 60 === 0 ? qsTr("%1 h").arg(hours)
                                   : qsTr("%1 h %2 min").arg(hours).arg(minutes % 60)
    readonly property string words: minutesLeft < 0 ? qsTr("%1 over").arg(amount) : qsTr("%1 left").arg(amount)

    text: label.length > 0 ? qsTr("%1: %2").arg(label).arg(words) : words
    kind: minutesLeft < 0 ? Badge.Danger : minutesLeft <= warnAt ? Badge.Warning : Badge.Neutral
}
