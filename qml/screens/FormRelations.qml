pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// How a person is related to each child of the meeting; the usual words are one tap.
ColumnLayout {
    id: root

    required property EntryForm form
    readonly property Rows rows: Rows { list: root.form.meeting.children; roles: ["name"] }
    readonly property var relations: form.fields.relation ?? []
    readonly property var usual: [qsTr("Mother"), qsTr("Father"), qsTr("Stepparent"), qsTr("Partner of a parent"),
                                  qsTr("Grandparent"), qsTr("Sibling"), qsTr("Carer")]

    function of(child: string): string {
        const found = root.relations.find((each) => each.child === child)
        return found ? found.as : ""
    }
    function put(child: string, as: string): void {
        const all = root.rows.all.map((row) => ({ child: row.key, as: row.key === child ? as : root.of(row.key) }))
        root.form.edited("relation", all.filter((each) => each.as.length > 0))
    }
    function focusField(): void { if (boxes.count > 0) boxes.itemAt(0).focusField() }

    spacing: Theme.spaceMedium
    objectName: form.nameOf("relation")
    Component.onCompleted: root.form.enter("relation", root)

    Repeater {
        id: boxes

        model: root.rows.all.length

        TextBox {
            id: box

            required property int index
            readonly property var child: root.rows.all[index] ?? { key: "", name: "" }

            Layout.fillWidth: true
            label: qsTr("How they are related to %1").arg(child.name)
            optional: true
            text: root.of(child.key)
            error: index === 0 ? root.form.errorAt("relation") : ""
            maximumLength: 100
            objectName: root.objectName + "-" + child.key
            onEdited: (text) => root.put(box.child.key, text)

            FittedFlow {
                Layout.fillWidth: true
                spacing: Theme.gap

                Repeater {
                    model: root.usual.length         // by number, as in SummaryCard: other words make no new chips

                    Chip {
                        id: word

                        required property int index
                        readonly property string modelData: root.usual[index] ?? ""

                        text: modelData
                        quiet: true
                        objectName: box.objectName + "-usual-" + index
                        Accessible.name: qsTr("%1 of %2").arg(text).arg(box.child.name)
                        onClicked: root.put(box.child.key, word.modelData)
                    }
                }
            }
        }
    }
}
