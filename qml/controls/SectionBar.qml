pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// The parts of a meeting, always in the same place and order: at the left in landscape, below in portrait.
Rectangle {
    id: root

    readonly property list<string> sections: ["meeting", "people", "information", "consent", "decisions", "actions", "missing", "signoff"]
    property string current: "people"
    property var counts: ({})                 // { people: 7, missing: 3 }
    property bool vertical: true

    signal picked(code: string)

    // Asked by each tab, not part of the model: a change of language must not make the tabs again.
    function textOf(code: string): string {
        switch (code) {
        case "meeting": return qsTr("Meeting")
        case "people": return qsTr("People")
        case "information": return qsTr("Information")
        case "consent": return qsTr("Consent")
        case "decisions": return qsTr("Decisions")
        case "actions": return qsTr("Actions")
        case "missing": return qsTr("Missing")
        }
        return qsTr("Sign-off")
    }

    function widest(): real {
        let most = 0
        for (let i = 0; i < sections.length; ++i)
            most = Math.max(most, metrics.wide(textOf(sections[i])))
        return most
    }

    // As wide as its longest word asks for, lying; as many lines as the longest word asks for, upright.
    readonly property real longest: widest()
    readonly property int fitting: Math.floor((width - 2 * Theme.spaceTiny) / (longest + Theme.spaceTiny))
    readonly property int columns: vertical ? 1 : fitting >= 8 ? 8 : fitting >= 4 ? 4 : fitting >= 2 ? 2 : 1
    // Each has room for its number beside it, and there are many lines.
    readonly property bool wide: !vertical && columns <= 2 && longest + Theme.captionSize * 1.6 + Theme.mm(8) <= width / columns
    readonly property int lines: Math.ceil(sections.length / columns)

    implicitWidth: vertical ? Math.max(Theme.mm(38), longest + Theme.mm(9) + Theme.mm(6) * Theme.textScale) : Theme.mm(130)
    implicitHeight: vertical ? Theme.mm(100) : lines * (wide ? Math.max(Theme.mm(9), Theme.captionSize * 1.3 + Theme.mm(3))
        : Math.max(Theme.mm(14), Theme.captionSize * 2 * 1.3 + Theme.mm(4)))
    color: Theme.bar
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Parts of the meeting")

    Metrics {
        id: metrics

        font {
            family: Theme.fontFamily
            weight: Font.DemiBold
            pixelSize: root.vertical ? Theme.bodySize : Theme.captionSize
            letterSpacing: Theme.letterGap
        }
    }
    ScrollArea {                                 // a keyboard leaves less room than eight parts need
        anchors {
            fill: parent
            topMargin: root.vertical ? Theme.spaceSmall : 0
            leftMargin: root.vertical ? 0 : Theme.spaceTiny
            rightMargin: root.vertical ? 0 : Theme.spaceTiny
        }
        interactive: root.vertical

        GridLayout {
            width: parent.width
            height: root.vertical ? implicitHeight : root.height
            columns: root.columns
            columnSpacing: 0
            rowSpacing: 0

            Repeater {
                model: root.sections

                SectionTab {
                    required property string modelData

                    Layout.fillWidth: true
                    Layout.fillHeight: !root.vertical
                    Layout.preferredWidth: 1
                    Layout.maximumHeight: root.vertical ? Theme.mm(14) : -1
                    text: root.textOf(modelData)
                    count: root.counts[modelData] ?? 0
                    urgent: modelData === "missing"
                    vertical: root.vertical
                    wide: root.wide
                    chosen: root.current === modelData
                    objectName: "section-" + modelData
                    onClicked: root.picked(modelData)
                }
            }
        }
    }
}
