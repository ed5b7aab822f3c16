import QtQuick
import QtQuick.Layouts
import Roundtable.App
import Roundtable.Theme
import Roundtable.Controls

// Above the keyboard: what the abbreviation that was just typed stands for. A tap or Ctrl+Space takes it, Escape
// leaves it. Never by itself, because "PR" may be two letters of a name; nor by Tab, which is how a keyboard leaves a field.
Rectangle {
    id: root

    property Item target: Window.activeFocusItem
    property string declined: ""                     // where somebody said no
    readonly property bool texting: target !== null && target.visible && target.cursorPosition !== undefined && target.insert !== undefined
                                    && target.readOnly === false && !(target.selectedText?.length > 0)
    readonly property var found: texting ? find(Session.phrases.revision, target.text, target.cursorPosition) : ({})
    readonly property string place: texting && found.text ? found.from + found.short : ""
    readonly property bool shown: place.length > 0 && place !== declined

    function find(_revision: int, text: string, caret: int): var { return Session.phrases.expansionAt(text, caret) }
    function take(): void {
        if (!root.shown)
            return
        const into = root.target, what = root.found
        into.remove(what.from, what.to)
        into.insert(what.from, what.text)
        into.cursorPosition = what.from + what.text.length
    }

    implicitHeight: shown ? row.implicitHeight + 2 * Theme.spaceTiny : 0
    visible: shown
    color: Theme.raised
    onTargetChanged: declined = ""
    onPlaceChanged: if (place.length === 0) declined = ""

    RowLayout {
        id: row

        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            leftMargin: Theme.spaceLarge
            rightMargin: Theme.spaceLarge
        }
        spacing: Theme.gap

        Chip {
            //: What an abbreviation stands for: "s47 → section 47 enquiry".
            text: root.shown ? qsTr("%1 → %2").arg(root.found.short).arg(root.found.text) : ""
            quiet: true
            focusPolicy: Qt.NoFocus              // the field keeps the keyboard
            objectName: "short-form"
            onClicked: root.take()
        }
        Caption {
            Layout.fillWidth: true
            text: qsTr("Ctrl+Space takes it, Escape leaves it")
            visible: root.width > Theme.mm(130) * Theme.textScale        // a finger takes it, too
        }
    }
    Shortcut {
        sequence: "Ctrl+Space"
        enabled: root.shown
        onActivated: root.take()
    }
    Shortcut {
        sequence: "Escape"
        enabled: root.shown
        onActivated: root.declined = root.place
    }
}
