pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Below a field: the council's phrases for it and for what was chosen. The likeliest are one tap away, all others behind a
// search; a tap puts the words where the caret is.
ColumnLayout {
    id: root

    required property TextPane pane
    required property string field               // "decide.basis"
    property var about: []                       // what was chosen: codes, lists of codes, or nothing
    readonly property list<string> codes: codesOf(about)
    property bool opened: false
    property string search: ""
    readonly property var found: find(Session.phrases.revision, field, codes, search)
    readonly property int close: codes.length > 0 ? 2 : 0

    function codesOf(about: var): var {
        const codes = []
        for (const part of about) {
            if (typeof part === "string")
                codes.push(part)
            for (let i = 0; part && typeof part !== "string" && i < part.length; ++i)
                codes.push(part[i])
        }
        return codes
    }
    function find(_revision: int, field: string, codes: var, search: string): var {
        return Session.phrases.find(field, codes, search)
    }

    spacing: Theme.spaceTiny
    visible: opened || found.length > 0

    Repeater {
        model: Math.min(root.found.length, root.opened ? 8 : root.close)     // by number, as in SummaryCard

        ActionButton {
            required property int index
            readonly property var modelData: root.found[index] ?? ({ key: "", text: "" })

            Layout.fillWidth: true
            Layout.preferredWidth: 0
            text: modelData.text
            kind: ActionButton.Quiet
            compact: true
            objectName: root.pane.objectName + "-phrase-" + modelData.key
            onClicked: root.pane.insert(modelData.text)
        }
    }
    TextBox {
        Layout.fillWidth: true
        //: Above a search for ready-made words; %1: the name of the field that takes them.
        label: qsTr("Search phrases for “%1”").arg(root.pane.label)
        text: root.search
        maximumLength: 100
        visible: root.opened
        objectName: root.pane.objectName + "-phrase-search"
        onEdited: (text) => root.search = text
    }
    ActionButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: root.opened ? qsTr("Fewer phrases for “%1”").arg(root.pane.label) : qsTr("Phrases for “%1”").arg(root.pane.label)
        kind: ActionButton.Quiet
        compact: true
        objectName: root.pane.objectName + "-phrases"
        onClicked: {
            root.opened = !root.opened
            root.search = ""
        }
    }
}
