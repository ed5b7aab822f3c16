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
    // All in one line where that fits, else the verbs in a line of their own, with fewer words if they must.
    readonly property bool brief: (lying || crowded)
        && metrics.wide(glance.text) + metrics.wide(qsTr("Write a line")) + metrics.wide(qsTr("Add decision"))
        + 6 * Theme.mm(1.6) + 2 * Theme.spaceSmall + 2 * Theme.spaceLarge > width
    // Upright: beside the name while no verb has to break a word there; else below it, one after the other.
    readonly property real beside: Math.max(...[glance.text, qsTr("Write a line"), qsTr("Add decision")].map((text) => longest(text)))
    readonly property real widest: Math.max(glance.implicitWidth, line.implicitWidth, decide.implicitWidth)
    readonly property real shared: Math.max(beside, Math.round(width * 0.21))
    readonly property bool flat: lying && glance.implicitWidth + line.implicitWidth + decide.implicitWidth + saved.implicitWidth
        + 3 * Theme.spaceSmall + 2 * Theme.spaceLarge <= width
    readonly property real verbWidth: flat ? widest : crowded ? row.width : Math.min(shared, width - 2 * Theme.spaceLarge)
    readonly property real verbHeight: Math.max(glance.implicitHeight, line.implicitHeight, decide.implicitHeight)
    readonly property bool crowded: lying ? !flat : 3 * Math.max(beside, width * 0.19) + Theme.mm(45) * Theme.textScale > width
    readonly property int late: clocks.all.filter((clock) => clock.overrun && !clock.met).length

    signal sectionAsked(section: string)
    signal entryAsked(verb: string)
    signal glanceAsked()
    signal lineAsked()

    function longest(words: string): real { return metrics.longest(words) + 2 * Theme.mm(3) }

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
    Metrics {
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

        Item {                                   // placed by hand: the name takes what the other leaves, and no more
            id: named

            Layout.fillWidth: true
            implicitHeight: root.crowded ? Math.max(title.height, saved.height) : title.height + Theme.spaceTiny + saved.height

            BodyText {
                id: title

                readonly property bool elsewhere: true   // in full: at a glance, one tap away

                width: named.width - (root.crowded ? saved.width + Theme.spaceMedium : 0)
                text: root.meeting.title
                strong: true
                font.pixelSize: root.lying || root.crowded ? Theme.captionSize : Theme.bodySize
                elide: Text.ElideRight
                maximumLineCount: root.lying ? 1 : 2
            }
            SavedLine {
                id: saved

                x: root.crowded ? named.width - width : 0
                y: root.crowded ? (named.height - height) / 2 : title.height + Theme.spaceTiny
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
                leftPadding: Theme.mm(root.lying || root.crowded ? 1.6 : 3)
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

                //: Where there is no room for "Write a line": short, and part of it.
                text: root.brief ? qsTr("Line") : qsTr("Write a line")
                Accessible.name: qsTr("Write a line")
                visible: root.meeting.editable
                width: Math.min(implicitWidth, root.verbWidth)
                height: root.verbHeight
                leftPadding: Theme.mm(root.lying || root.crowded ? 1.6 : 3)
                objectName: "strip-line"
                onClicked: root.lineAsked()
            }
            ActionButton {
                id: decide

                //: Where there is no room for "Add decision": short, and part of it.
                text: root.brief ? qsTr("Decision") : qsTr("Add decision")
                Accessible.name: qsTr("Add decision")
                kind: ActionButton.Primary
                visible: root.meeting.editable
                width: Math.min(implicitWidth, root.verbWidth)
                height: root.verbHeight
                leftPadding: Theme.mm(root.lying || root.crowded ? 1.6 : 3)
                objectName: "strip-add-decision"
                onClicked: root.entryAsked("decide")
            }
        }
    }
}
