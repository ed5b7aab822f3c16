import QtQuick
import QtTest
import Roundtable.Theme

// Every pair of colours that may meet on the screen, in every scheme.
TestCase {
    id: root

    readonly property var grounds: ["surface", "raised", "sunken"]
    // ground: texts on it
    readonly property var texts: ({
        surface: ["ink", "muted", "accent", "dangerText"], raised: ["ink", "muted", "accent", "dangerText"],
        sunken: ["ink", "muted"], accent: ["accentInk"], accentSoft: ["accentSoftInk", "ink"], danger: ["dangerInk"],
        dangerSoft: ["dangerText"], warningSoft: ["warningInk"], successSoft: ["successInk"], bar: ["barInk", "barMuted"],
        barDivider: ["barInk"], key: ["ink"], keyQuiet: ["ink"]
    })
    // what must be seen to be used: [ground, mark]
    readonly property var marks: [
        ["surface", "border"], ["raised", "border"], ["sunken", "border"], ["surface", "accent"], ["raised", "accent"],
        ["surface", "danger"], ["raised", "danger"], ["focus", "focusInner"], ["surface", "successInk"]
    ]
    // Decoration, and a lip or a veil that says nothing by itself.
    readonly property var free: ["divider", "accentEdge", "dangerEdge", "scrim", "keyboard"]

    name: "Theme"
    width: 300
    height: 160
    visible: true
    when: windowShown

    Item { id: stage; width: 300; height: 160 }

    function luminance(colour: color): real {
        const part = (value) => value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)
        return 0.2126 * part(colour.r) + 0.7152 * part(colour.g) + 0.0722 * part(colour.b)
    }
    function contrast(a: color, b: color): real {
        const x = luminance(a), y = luminance(b)
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
    }
    function schemes(): var {
        return [{ tag: "light", scheme: Theme.Light }, { tag: "dark", scheme: Theme.Dark }, { tag: "contrast", scheme: Theme.Contrast }]
    }
    function cleanup(): void {
        Theme.scheme = Theme.Light
        Theme.pixelsPerMm = 5.9
        Theme.textScale = 1
        Theme.motion = true
    }

    function test_text_onEveryGround_hasSevenToOne_data(): var { return root.schemes() }
    function test_text_onEveryGround_hasSevenToOne(data: var): void {
        Theme.scheme = data.scheme
        for (const ground in root.texts) {
            for (const text of root.texts[ground]) {
                const ratio = contrast(Theme[ground], Theme[text])
                verify(ratio >= 7, text + " on " + ground + " is only " + ratio.toFixed(2) + ":1")
            }
        }
    }
    function test_marks_onTheirGround_haveThreeToOne_data(): var { return root.schemes() }
    function test_marks_onTheirGround_haveThreeToOne(data: var): void {
        Theme.scheme = data.scheme
        for (const [ground, mark] of root.marks) {
            const ratio = contrast(Theme[ground], Theme[mark])
            verify(ratio >= 3, mark + " on " + ground + " is only " + ratio.toFixed(2) + ":1")
        }
    }
    function test_focusRing_onEveryGround_showsOneOfItsTwoColours_data(): var { return root.schemes() }
    function test_focusRing_onEveryGround_showsOneOfItsTwoColours(data: var): void {
        Theme.scheme = data.scheme
        for (const ground of root.grounds.concat(["bar", "accent", "danger", "key"]))
            verify(Math.max(contrast(Theme[ground], Theme.focus), contrast(Theme[ground], Theme.focusInner)) >= 3, ground)
    }
    // And it is drawn so: two thick lines around what has the focus, of which one stands out from whatever is beside it.
    function test_focusRing_isDrawnInEveryScheme_data(): var { return root.schemes() }
    function test_focusRing_isDrawnInEveryScheme(data: var): void {
        Theme.scheme = data.scheme
        const ground = createTemporaryQmlObject(`import QtQuick; import Roundtable.Theme; import Roundtable.Controls
            Rectangle { width: 300; height: 160; color: Theme.surface
                        ActionButton { x: 40; y: 40; width: 200; text: "Save" } }`, stage)
        const button = ground.children[0]
        button.forceActiveFocus(Qt.TabFocusReason)
        waitForRendering(ground)
        const picture = grabImage(ground)
        const y = Math.round(button.y + button.height / 2)
        let yellow = 0, dark = 0
        for (let x = button.x - 2 * Theme.focusWidth; x < button.x + Theme.focusWidth; ++x) {
            const colour = picture.pixel(x, y)
            yellow += Qt.colorEqual(colour, Theme.focus) ? 1 : 0
            dark += Qt.colorEqual(colour, Theme.focusInner) && x >= button.x ? 1 : 0
        }
        verify(yellow >= Theme.focusWidth - 1, yellow + " pixels of it")
        verify(dark >= 2 && Theme.focusWidth >= 5.9 - 1, dark + " pixels of its inside")
    }
    function test_everyColour_isJudgedSomewhere(): void {
        const judged = Object.keys(root.texts).concat(...Object.values(root.texts), ...root.marks, root.free)
        for (const name in Theme) {
            if (Theme[name] && Theme[name].hsvHue !== undefined)
                verify(judged.includes(name), name + " is in no pair of this test")
        }
    }
    function test_measures_followTheDensity(): void {
        compare(Theme.touch, 53)
        compare(Theme.touchTalk, 68)
        Theme.pixelsPerMm = 8.82
        compare(Theme.touch, 79)
        verify(Theme.touchTalk >= 11.6 * 8.82 - 1)
        verify(Theme.gap >= 2 * 8.82 - 1)
    }
    function test_textScale_growsTextAndNothingElse(): void {
        const body = Theme.bodySize, touch = Theme.touch
        Theme.textScale = 2
        compare(Theme.bodySize, Math.round(4.0 * 5.9 * 2))
        verify(Theme.bodySize > body)
        compare(Theme.touch, touch)
    }
    function test_motion_off_meansNoTime(): void {
        verify(Theme.calm > 0 && Theme.calm <= 200)
        Theme.motion = false
        compare(Theme.quick, 0)
        compare(Theme.calm, 0)
    }
    function test_font_isThereOrStoodInFor(): void {
        verify(Qt.fontFamilies().includes(Theme.fontFamily))
        compare(Theme.family(["No Such Face", Theme.fontFamily]), Theme.fontFamily)
    }
}
