pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme

// What stands in the way, at the top of the page; each line goes to its field. It takes the focus when it appears, so
// that it is read out.
FocusScope {
    id: root

    property string spoken: ""                 // the heading, put and not bound: it lags behind a change of language
    property var problems: []                  // [{ text: "…", field: the control, or nothing }]

    signal picked(index: int)

    implicitWidth: column.implicitWidth + Theme.spaceMedium * 2
    implicitHeight: problems.length > 0 ? column.implicitHeight + Theme.spaceMedium * 2 : 0
    visible: problems.length > 0
    activeFocusOnTab: true                           // while it is seen: what is hidden is no stop
    Accessible.role: Accessible.AlertMessage
    Accessible.focusable: true
    Accessible.ignored: !visible
    Accessible.name: heading.text + ". " + problems.map((problem) => problem.text).join(". ")
    // A problem takes the focus; the same problem in another language leaves it where it is.
    onProblemsChanged: {
        if (problems.length > 0 && (spoken.length === 0 || spoken === qsTr("There is a problem")))
            forceActiveFocus(Qt.OtherFocusReason)
    }
    Component.onCompleted: spoken = heading.text

    Timer {
        id: lag

        interval: 0
        onTriggered: root.spoken = heading.text
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.raised
        border { color: Theme.danger; width: Theme.mm(0.9) }

        FocusRing {
            anchors.fill: parent
            shown: root.activeFocus
        }
    }
    ColumnLayout {
        id: column

        anchors { fill: parent; margins: Theme.spaceMedium }
        spacing: 0

        Heading {
            id: heading

            Layout.fillWidth: true
            text: qsTr("There is a problem")
            onTextChanged: lag.start()
        }
        Repeater {
            model: root.problems.length              // by number, as in SummaryCard: other words make no new lines

            Touchable {
                id: line

                required property int index
                readonly property var modelData: root.problems[index] ?? ({ text: "" })

                Layout.fillWidth: true
                text: modelData.text
                touchHeight: Theme.touch
                leftPadding: 0
                rightPadding: 0
                objectName: "problem-" + index
                onClicked: {
                    root.picked(line.index)
                    if (line.modelData.field && line.modelData.field.focusField)
                        line.modelData.field.focusField()
                }

                contentItem: ControlText {
                    text: line.text
                    color: Theme.dangerText
                    font { weight: Font.DemiBold; underline: true }
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }
    }
}
