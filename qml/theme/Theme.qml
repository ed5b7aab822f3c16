pragma Singleton

import QtQuick

// How Roundtable looks: hues (private to this file), then roles that say what a colour is for, then measures.
// Everything else names roles and measures only. Lengths are millimetres on the glass (Theme.mm), because a finger is
// as wide on every tablet; `pixelsPerMm` is set by whoever makes the window, and by each test, never guessed.
QtObject {
    id: root

    enum Scheme { Light, Dark, Contrast }

    // What the session sets.
    property int scheme: Theme.Light
    property real pixelsPerMm: 5.9       // 1280x800 at 10.1 inches
    property real textScale: 1.0         // 1.0 to 2.0, WCAG 1.4.4
    property bool motion: true           // the one switch: off means that nothing moves
    property bool spaced: false          // WCAG 1.4.12: what somebody's own settings may ask of any text; in tests

    // Hues. [light, dark, contrast]
    readonly property Hues hues: Hues { }
    component Hues: QtObject {
        readonly property var paper: ["#f6f4ef", "#10191e", "#000000"]
        readonly property var card: ["#ffffff", "#1a262d", "#000000"]
        readonly property var well: ["#ece9e2", "#0a1114", "#141414"]
        readonly property var ink: ["#15212b", "#f1eee7", "#ffffff"]
        readonly property var slate: ["#3e4953", "#bcc6cc", "#e8e8e8"]
        readonly property var line: ["#6b7780", "#8a98a2", "#ffffff"]
        readonly property var hair: ["#dcd8ce", "#2c3a42", "#8c8c8c"]
        readonly property var teal: ["#0b4f4c", "#7ed4ca", "#7df3ff"]
        readonly property var tealDeep: ["#062f2d", "#3f8d85", "#3fa4ad"]
        readonly property var tealOn: ["#ffffff", "#04211f", "#000000"]
        readonly property var tealSoft: ["#d7ebe8", "#14403e", "#00363b"]
        readonly property var tealSoftOn: ["#073634", "#d8f4f0", "#ffffff"]
        readonly property var red: ["#8f1d1d", "#ffb3a7", "#ff9d94"]
        readonly property var redDeep: ["#571010", "#b3695f", "#b35f58"]
        readonly property var redOn: ["#ffffff", "#3a0704", "#000000"]
        readonly property var redSoft: ["#fbe7e4", "#4a1512", "#3d0000"]
        readonly property var redText: ["#7d1616", "#ffc9c1", "#ffd9d5"]
        readonly property var amberSoft: ["#fdf0cf", "#45330a", "#332600"]
        readonly property var amberText: ["#523600", "#ffe2a1", "#fff0b8"]
        readonly property var greenSoft: ["#dcf0e2", "#123d26", "#00301a"]
        readonly property var greenText: ["#0b4426", "#bdf0cf", "#c9ffe0"]
        readonly property var night: ["#12303a", "#070d10", "#000000"]
        readonly property var nightOn: ["#ffffff", "#f1eee7", "#ffffff"]
        readonly property var nightMuted: ["#c6d6d9", "#b4c2c7", "#e8e8e8"]
        readonly property var nightLine: ["#2f4c56", "#26343b", "#3a3a3a"]
        readonly property var keyFace: ["#ffffff", "#2b3a42", "#000000"]
        readonly property var keySpecial: ["#c3ccd1", "#1a262d", "#1c1c1c"]
        readonly property var keyBed: ["#dfe3e5", "#0a1114", "#000000"]
        readonly property var yellow: ["#ffdd00", "#ffdd00", "#ffdd00"]
        readonly property var black: ["#0b0c0c", "#0b0c0c", "#000000"]
        readonly property var veil: ["#a615212b", "#b3000000", "#cc000000"]
    }

    // Roles. No name may begin with "on": QML would take it for a signal handler, silently.
    // tst_theme.qml holds the contrast of every pair that may meet on the screen.
    readonly property color surface: hues.paper[scheme]         // the page
    readonly property color raised: hues.card[scheme]           // cards, fields, rows
    readonly property color sunken: hues.well[scheme]           // quiet areas: pressed rows, what cannot be used
    readonly property color ink: hues.ink[scheme]         // text on any of the three
    readonly property color muted: hues.slate[scheme]           // second-rank text on any of the three
    readonly property color border: hues.line[scheme]           // what must be seen to be used
    readonly property color divider: hues.hair[scheme]          // decoration only
    readonly property color accent: hues.teal[scheme]
    readonly property color accentEdge: hues.tealDeep[scheme]   // the lower lip of a button
    readonly property color accentInk: hues.tealOn[scheme]
    readonly property color accentSoft: hues.tealSoft[scheme]   // what is chosen
    readonly property color accentSoftInk: hues.tealSoftOn[scheme]
    readonly property color danger: hues.red[scheme]
    readonly property color dangerEdge: hues.redDeep[scheme]
    readonly property color dangerInk: hues.redOn[scheme]
    readonly property color dangerSoft: hues.redSoft[scheme]
    readonly property color dangerText: hues.redText[scheme]    // on the page, cards and dangerSoft
    readonly property color warningSoft: hues.amberSoft[scheme]
    readonly property color warningInk: hues.amberText[scheme]
    readonly property color successSoft: hues.greenSoft[scheme]
    readonly property color successInk: hues.greenText[scheme]
    readonly property color bar: hues.night[scheme]             // the fixed section bar
    readonly property color barInk: hues.nightOn[scheme]
    readonly property color barMuted: hues.nightMuted[scheme]
    readonly property color barDivider: hues.nightLine[scheme]
    readonly property color key: hues.keyFace[scheme]
    readonly property color keyQuiet: hues.keySpecial[scheme]
    readonly property color keyboard: hues.keyBed[scheme]
    readonly property color focus: hues.yellow[scheme]
    readonly property color focusInner: hues.black[scheme]
    readonly property color scrim: hues.veil[scheme]

    // Measures: lengths.
    readonly property real touch: mm(9)            // the least that may be touched
    readonly property real touchTalk: mm(11.6)     // used in the flow of talk; keyboard keys
    readonly property real gap: mm(2)              // between two things that may be touched
    readonly property real spaceTiny: mm(1)        // 4-8-16-24 CSS pixels
    readonly property real spaceSmall: mm(2)
    readonly property real spaceMedium: mm(4)
    readonly property real spaceLarge: mm(6)
    readonly property real line: Math.max(1, mm(0.2))
    readonly property real radius: mm(1)
    readonly property real focusWidth: Math.max(2, mm(1))
    readonly property real measure: mm(150) * Math.min(textScale, 1.3)   // the widest a column of text may get

    // Measures: type. Sizes are of the letters' em; a line of body text is 5 mm tall at scale 1.
    readonly property string fontFamily: family(["Inter", "Noto Sans", "DejaVu Sans"])
    readonly property string headingFamily: family(["Inter Display", "Inter", "Noto Sans", "DejaVu Sans"])
    readonly property int bodySize: type(4.0)
    readonly property int captionSize: type(3.2)
    readonly property int leadSize: type(4.8)
    readonly property int headingSize1: type(6.6)
    readonly property int headingSize2: type(5.2)
    readonly property int headingSize3: type(4.2)
    readonly property real lineHeight: spaced ? 1.5 : 1.15
    readonly property real letterGap: spaced ? 0.12 * bodySize : 0
    readonly property real wordGap: spaced ? 0.16 * bodySize : 0

    // Measures: motion, in milliseconds.
    readonly property int quick: motion ? 90 : 0
    readonly property int calm: motion ? 180 : 0

    // How wide the words of a button or a chip are, however wide it is: a text that has a width does not always say how wide
    // it would like to be. The size is asked for so that another one is measured anew.
    readonly property FontMetrics strong: FontMetrics {
        font {
            family: root.fontFamily
            pixelSize: root.bodySize
            weight: Font.DemiBold
            letterSpacing: root.letterGap
            wordSpacing: root.wordGap
        }
    }
    readonly property FontMetrics plain: FontMetrics {           // and of a chip that is not chosen
        font {
            family: root.fontFamily
            pixelSize: root.bodySize
            weight: Font.Medium
            letterSpacing: root.letterGap
            wordSpacing: root.wordGap
        }
    }
    function plainWidth(words: string): real {
        return root.plain.font.pixelSize > 0 && words.length > 0 ? Math.ceil(root.plain.advanceWidth(words)) + 1 : 0
    }
    function strongWidth(words: string): real {
        return root.strong.font.pixelSize > 0 && words.length > 0 ? Math.ceil(root.strong.advanceWidth(words)) + 1 : 0
    }
    function schemeNamed(name: string): int {
        return name === "contrast" ? Theme.Contrast : name === "dark" ? Theme.Dark : Theme.Light
    }
    function mm(length: real): real { return Math.round(length * root.pixelsPerMm) }
    function type(length: real): int { return Math.max(8, Math.round(length * root.pixelsPerMm * root.textScale)) }
    function family(wanted: var): string {
        const present = Qt.fontFamilies()
        return wanted.find((name) => present.includes(name)) ?? Qt.application.font.family
    }
}
