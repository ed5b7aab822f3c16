import QtQuick

// Keeps a field and what its screen keeps of it in step. `kept` goes to the field; `news` is every other change of it, whoever
// makes it: a finger, a keyboard, or a screen reader that sets the whole text at once (which brings about no `textEdited`).
QtObject {
    id: root

    required property var field                      // TextInput or TextEdit
    required property string kept
    property string known: ""                        // what the screen told last, or was told
    readonly property Connections heard: Connections {
        target: root.field

        function onTextChanged(): void {
            if (root.field.text === root.known)
                return
            root.known = root.field.text
            Assist.acted()
            root.news(root.known)
        }
    }

    signal news(text: string)

    // The echo of what was just typed does not move the cursor.
    function show(): void {
        root.known = root.kept
        if (root.field && root.field.text !== root.kept)
            root.field.text = root.kept
    }

    onKeptChanged: show()
    Component.onCompleted: show()
}
