import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// One piece of information as it was said.
EntryCard {
    id: root

    readonly property Cells cells: Cells { list: root.meeting.information; key: root.key }

    heading: qsTr("%1, %2").arg(cells.of("by")).arg(cells.of("agency"))
    when: cells.of("at")
    badges: [
        { text: cells.of("kindWords"), kind: cells.of("kind") === "fact" ? Badge.Success : Badge.Accent },
        { text: cells.of("sensitivity"), kind: Badge.Danger }
    ]
    text: cells.of("text")
    about: (cells.of("children") || []).length > 0 ? qsTr("About %1").arg(Wording.join(cells.of("children"))) : ""
    lines: cells.of("text").length > 0 ? root.meeting.linesOf(key) : []
    objectName: "information-" + key
}
