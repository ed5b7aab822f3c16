pragma Singleton

import QtQuick

// Which keys there are. A key is { key, action?, span?, name? }; a row is ten spans wide.
QtObject {
    id: root

    enum Shift { Lower, Once, Locked }

    function letters(text: string): var { return Array.from(text).map((letter) => ({ key: letter })) }

    function rows(layer: string, multiLine: bool): var {
        const shift = { key: "⇧", action: "shift", span: 1.5, name: qsTr("Shift") }
        const backspace = { key: "⌫", action: "backspace", span: 1.5, name: qsTr("Delete backwards") }
        const left = { key: "←", action: "left", name: qsTr("Cursor left") }
        const right = { key: "→", action: "right", name: qsTr("Cursor right") }
        const up = { key: "↑", action: "up", name: qsTr("Cursor up") }
        const down = { key: "↓", action: "down", name: qsTr("Cursor down") }
        const space = { key: " ", span: 2, name: qsTr("Space") }
        const enter = { key: "⏎", action: "enter", name: multiLine ? qsTr("New line") : qsTr("Enter") }
        const hide = { key: "⌄", action: "hide", name: qsTr("Hide the keyboard") }
        const abc = { key: "abc", action: "letters", name: qsTr("Letters") }
        const digits = { key: "123", action: "symbols", name: qsTr("Numbers and signs") }
        const accents = { key: "âŵ", action: "accents", name: qsTr("Letters with accents") }
        const foot = (first, second) => [first, second, { key: "," }, space, { key: "." }, left, right, enter, hide]
        if (layer === "symbols") {
            return [letters("1234567890"), letters("-/:;()£&@\""),
                    letters("'?!%+_").concat([up, down, Object.assign({}, backspace, { span: 2 })]),
                    foot(abc, accents)].map(root.namedRow)
        }
        if (layer === "accents") {
            return [letters("âêîôûŵŷïëö"), letters("áéíóúẃýäüẅ"), [shift].concat(letters("àèìòùẁỳ"), [backspace]),
                    foot(abc, digits)].map(root.namedRow)
        }
        return [letters("qwertyuiop"), letters("asdfghjkl'"), [shift].concat(letters("zxcvbnm"), [backspace]),
                foot(digits, accents)].map(root.namedRow)
    }

    function namedRow(row: var): var { return row.map((key) => key.name ? key : root.named(key)) }
    function named(key: var): var {
        const names = { ",": qsTr("Comma"), ".": qsTr("Full stop"), "-": qsTr("Hyphen"), "/": qsTr("Slash"),
                        ":": qsTr("Colon"), ";": qsTr("Semicolon"), "(": qsTr("Open bracket"), ")": qsTr("Close bracket"),
                        "£": qsTr("Pound"), "&": qsTr("And"), "@": qsTr("At"), "\"": qsTr("Quotation mark"),
                        "'": qsTr("Apostrophe"), "?": qsTr("Question mark"), "!": qsTr("Exclamation mark"),
                        "%": qsTr("Per cent"), "+": qsTr("Plus"), "=": qsTr("Equals"), "*": qsTr("Star"),
                        "_": qsTr("Underline") }
        return Object.assign({}, key, { name: names[key.key] ?? key.key })
    }
}
