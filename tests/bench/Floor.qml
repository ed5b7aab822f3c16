pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

// The floor: a plausible first screen of stock controls, with no style, no words and no store of ours.
ApplicationWindow {
    id: root

    width: 1280
    height: 800
    visible: true
    title: "floor"

    header: ToolBar {
        RowLayout {
            anchors.fill: parent

            Label {
                Layout.fillWidth: true
                text: "Strategy meeting"
                font.bold: true
                leftPadding: 16
            }
            Button { text: "Record" }
            Button { text: "Sign off" }
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: 8

        ListView {
            id: list

            Layout.preferredWidth: 420
            Layout.fillHeight: true
            clip: true
            model: 200
            delegate: ItemDelegate {
                id: line

                required property int index

                width: ListView.view.width
                contentItem: ColumnLayout {
                    Label {
                        text: "Agenda item " + (line.index + 1)
                        font.bold: true
                    }
                    Label {
                        text: "Owner, due date, status"
                        opacity: 0.7
                    }
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true

            TextField {
                Layout.fillWidth: true
                placeholderText: "Title"
            }
            ScrollView {
                Layout.fillWidth: true
                Layout.fillHeight: true

                TextArea {
                    placeholderText: "Minutes"
                    wrapMode: TextEdit.Wrap
                }
            }
            RowLayout {
                CheckBox { text: "Decision" }
                ComboBox { model: ["Police", "Health", "School", "Social work"] }
                Switch { text: "Restricted" }
            }
        }
    }
}
