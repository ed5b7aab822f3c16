pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundtable.Theme
import Roundtable.Controls

// A page a group of controls. F2 goes round the schemes, F3 round the text sizes.
Window {
    id: root

    property string page: "Meeting"
    property int scheme: Theme.Light
    property real pixelsPerMm: 5.9
    property real textScale: 1.0
    readonly property list<string> pages: ["Meeting", "Decision", "Home", "Fields", "Buttons", "Lists", "Keyboard",
                                           "Sheet", "Sign", "Unlock", "Lock", "Door",
                                           "Handover", "SigningWays", "ChooseCode", "Receipt", "Curtain", "Audit", "NewSecret",
                                           "Key", "Pin",
                                           "KeyRoom", "Users", "User", "UserForm", "Secret", "Proof", "StoreKey", "Council",
                                           "Chip", "Recovery", "Answer", "Policy", "Sending", "Wipe", "Work", "Done"]

    width: 1280
    height: 800
    visible: true
    color: Theme.surface
    title: "Roundtable: controls"
    onSchemeChanged: Theme.scheme = scheme
    onPixelsPerMmChanged: Theme.pixelsPerMm = pixelsPerMm
    onTextScaleChanged: Theme.textScale = textScale

    Shortcut {
        sequence: "F2"
        onActivated: root.scheme = (root.scheme + 1) % 3
    }
    Shortcut {
        sequence: "F3"
        onActivated: root.textScale = root.textScale >= 2 ? 1 : root.textScale + 0.25
    }
    Shortcut {
        sequence: "F4"
        onActivated: root.page = root.pages[(root.pages.indexOf(root.page) + 1) % root.pages.length]
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            source: root.page.length > 0 ? "Show" + root.page + ".qml" : ""
            focus: true
        }
        OnScreenKeyboard {
            Layout.fillWidth: true
        }
    }
}
