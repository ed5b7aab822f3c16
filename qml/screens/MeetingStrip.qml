import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// The rail where there is no room for it (upright, or large letters): the same in one line, the rest one tap away.
Rectangle {
    id: root

    required property MeetingEditor meeting
    property bool lying: false                   // there is width, and no height to give away
    readonly property Rows clocks: Rows { list: root.meeting.clocks; roles: ["left", "overrun", "met"] }
    // Beside the name while no verb has to break a word there; else below it, one after the other.
    readonly property real least: Math.max(...[glance.text, line.text, decide.text].map((text) => longest(text)))
    readonly property real widest: Math.max(glance.implicitWidth, line.implicitWidth, decide.implicitWidth)
    readonly property real shared: Math.max(least, Math.round(width * (crowded ? 0.29 : 0.21)))
    readonly property bool flat: lying && glance.implicitWidth + line.implicitWidth + decide.implicitWidth + saved.implicitWidth
        + 3 * Theme.spaceSmall + 2 * Theme.spaceLarge <= width
    readonly property real verbWidth: flat ? widest : Math.min(shared, width - 2 * Theme.spaceLarge)
    readonly property real verbHeight: Math.max(glance.implicitHeight, line.implicitHeight, decide.implicitHeight)
    readonly property bool crowded: !flat && 3 * Math.max(least, width * 0.19) + Theme.mm(45) * Theme.textScale > width
    readonly property int late: clocks.all.filter((clock) => clock.overrun && !clock.met).length

    signal sectionAsked(section: string)
    signal entryAsked(verb: string)
    signal glanceAsked()
    signal lineAsked()

    function longest(words: string): real {
        const size = metrics.font.pixelSize;         // said here so that another size is measured anew
        return size > 0 ? Math.ceil(Math.max(...words.split(" ").map((word) => metrics.advanceWidth(word)))) + 2 * Theme.mm(3) + 2 : 0
    }

    implicitHeight: row.implicitHeight + 2 * Theme.spaceSmall
    color: Theme.raised
    Accessible.role: Accessible.Pane
    Accessible.name: meeting.title

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.line
        color: Theme.divider
    }
    FontMetrics {
        id: metrics

        font { family: Theme.fontFamily; pixelSize: Theme.bodySize; weight: Font.DemiBold }
    }
    GridLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.spaceLarge
            rightMargin: Theme.spaceLarge
        }
        columns: root.crowded ? 1 : 2
        columnSpacing: Theme.spaceSmall
        rowSpacing: Theme.spaceSmall

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceTiny

            BodyText {
                Layout.fillWidth: true
                text: root.meeting.title
                strong: true
                font.pixelSize: root.flat ? Theme.captionSize : Theme.bodySize
                elide: Text.ElideRight
                maximumLineCount: root.flat ? 1 : 2
            }
            SavedLine {
                id: saved

                meeting: root.meeting
            }
        }
        Flow {
            id: verbs

            Layout.fillWidth: root.crowded
            Layout.preferredWidth: root.crowded ? 1 : root.flat ? glance.width + line.width + decide.width + 2 * Theme.spaceSmall + 1
                : 3 * root.verbWidth + 2 * Theme.spaceSmall
            spacing: Theme.spaceSmall

            ActionButton {
                id: glance

                text: root.meeting.quorumMet ? qsTr("Quorum met") : qsTr("Quorum not met")
                width: Math.min(implicitWidth, root.verbWidth)
                height: root.verbHeight
                leftPadding: Theme.mm(root.lying ? 1.6 : 3)
                objectName: "strip-glance"
                Accessible.description: root.late > 0 ? qsTr("%n clock(s) overrun", "", root.late) : ""
                onClicked: root.glanceAsked()

                Rectangle {
                    width: Theme.mm(3)
                    height: width
                    radius: width / 2
                    x: parent.width - width / 2
                    y: -height / 2
                    color: root.late > 0 ? Theme.danger : Theme.warningSoft
                    border { color: Theme.warningInk; width: Theme.line }
                    visible: root.late > 0 || !root.meeting.quorumMet
                }
            }
            ActionButton {
                id: line

                text: qsTr("Write a line")
                visible: root.meeting.editable
                width: Math.min(implicitWidth, root.verbWidth)
                height: root.verbHeight
                leftPadding: Theme.mm(root.lying ? 1.6 : 3)
                objectName: "strip-line"
                onClicked: root.lineAsked()
            }
            ActionButton {
                id: decide

                text: qsTr("Add decision")
                kind: ActionButton.Primary
                visible: root.meeting.editable
                width: Math.min(implicitWidth, root.verbWidth)
                height: root.verbHeight
                leftPadding: Theme.mm(root.lying ? 1.6 : 3)
                objectName: "strip-add-decision"
                onClicked: root.entryAsked("decide")
            }
        }
    }
}
