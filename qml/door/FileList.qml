pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// Files that lie where we look: on a removable medium, or in the folder that the tablet was given. There is no way from
// here to any other folder.
ColumnLayout {
    id: root

    required property var files                  // a list of (key name place)
    property string label: ""
    property string absent: ""                   // what is said while there is none

    signal picked(path: string)
    signal lookAsked()

    spacing: Theme.gap

    Heading {
        Layout.fillWidth: true
        text: root.label
        visible: root.label.length > 0
    }
    Repeater {
        id: rows

        model: root.files

        ListRow {
            id: row

            required property int index
            required property string key
            required property string name
            required property string place

            Layout.fillWidth: true
            text: name
            detail: place
            objectName: root.objectName + "-" + index
            onClicked: root.picked(row.key)
        }
    }
    BodyText {
        Layout.fillWidth: true
        text: root.absent
        subdued: true
        visible: rows.count === 0
        objectName: root.objectName + "-none"
    }
    ActionButton {
        text: qsTr("Look again")
        compact: true
        objectName: root.objectName + "-look"
        onClicked: root.lookAsked()
    }
}
