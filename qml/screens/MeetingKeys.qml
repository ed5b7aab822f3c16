pragma ComponentBehavior: Bound

import QtQuick
import QtQml

// The shortcuts of a meeting, all of them: what the sheet lists is what the keys do. Only with Ctrl or Alt, or a function
// key, so that dictation and a slip of the hand say nothing (WCAG 2.1.4).
Item {
    id: root

    required property bool editable
    required property bool resting               // a sheet is open
    readonly property var all: [
        { keys: "Ctrl+L", code: "line", text: qsTr("Write a line, from anywhere"), verb: false },
        { keys: "Ctrl+D", code: "decide", text: qsTr("Add a decision"), verb: true },
        { keys: "Ctrl+I", code: "information", text: qsTr("Information"), verb: false },
        { keys: "Ctrl+T", code: "act", text: qsTr("Add an action"), verb: true },
        { keys: "Ctrl+K", code: "consent", text: qsTr("Record consent"), verb: true },
        { keys: "Ctrl+H", code: "withhold", text: qsTr("Record that information is withheld"), verb: true },
        { keys: "Ctrl+O", code: "outstanding", text: qsTr("Ask for information that is still wanted"), verb: true },
        { keys: "Ctrl+P", code: "protect", text: qsTr("Add a protection measure"), verb: true },
        { keys: "Ctrl+N", code: "invite", text: qsTr("Invite somebody"), verb: true },
        { keys: "Ctrl+Z", code: "undo", text: qsTr("Take back what was said last"), verb: false },
        { keys: "Ctrl+Return", code: "save", text: qsTr("Save the form that is open"), verb: false },
        { keys: "Ctrl+Space", code: "short-form", text: qsTr("Take what the abbreviation stands for"), verb: false },
        { keys: "F7", code: "spelling", text: qsTr("Go to the next word that no dictionary has"), verb: false },
        { keys: "Ctrl+1", code: "spelling", text: qsTr("Take the first word that is suggested; Ctrl+2 the second"), verb: false },
        { keys: "Ctrl+0", code: "spelling", text: qsTr("Leave the word as it is"), verb: false },
        { keys: "Alt+1", code: "meeting", text: qsTr("Meeting"), verb: false },
        { keys: "Alt+2", code: "people", text: qsTr("People"), verb: false },
        { keys: "Alt+3", code: "information", text: qsTr("Information"), verb: false },
        { keys: "Alt+4", code: "consent", text: qsTr("Consent"), verb: false },
        { keys: "Alt+5", code: "decisions", text: qsTr("Decisions"), verb: false },
        { keys: "Alt+6", code: "actions", text: qsTr("Actions"), verb: false },
        { keys: "Alt+7", code: "missing", text: qsTr("Missing"), verb: false },
        { keys: "Alt+8", code: "signoff", text: qsTr("Sign-off"), verb: false },
        { keys: "F1", code: "guide", text: qsTr("Help: what the procedure asks here"), verb: false },
        { keys: "Ctrl+/", code: "help", text: qsTr("These shortcuts"), verb: false }
    ]

    signal lineAsked()
    signal saveAsked()
    signal helpAsked()
    signal undoAsked()
    signal entryAsked(verb: string)
    signal sectionAsked(section: string)

    // Over a sheet only what gives it up, saves it or lists these.
    function allowed(row: var): bool {
        switch (row.code) {
        case "help": return true
        case "line": return root.editable
        case "save": return root.resting
        case "short-form":                       // ShortForm's, SpellingBar's and the top bar's own; listed here
        case "spelling":
        case "guide": return false
        }
        return !root.resting && (root.editable || !row.verb)
    }
    function act(row: var): void {
        switch (row.code) {
        case "help": root.helpAsked(); break
        case "line": root.lineAsked(); break
        case "save": root.saveAsked(); break
        case "undo": root.undoAsked(); break
        default: row.verb ? root.entryAsked(row.code) : root.sectionAsked(row.code)
        }
    }

    Instantiator {
        model: root.all

        Shortcut {
            required property var modelData

            sequence: modelData.keys
            enabled: root.enabled && root.allowed(modelData)      // help may lie over all of it
            onActivated: root.act(modelData)
        }
    }
}
