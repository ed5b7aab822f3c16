import QtQuick
import QtTest

// Instantiates every QML file of our modules: the only guard against pragmas, names and types that 6.4 refuses and qmllint
// lets through. What a file requires is given in `needs`; screens take theirs from tests of their own.
TestCase {
    id: root

    readonly property var needs: ({
        ActionButton: { text: "Save" }, Badge: { text: "Open" }, BodyText: { text: "Body" }, Caption: { text: "Caption" },
        CharacterCount: { length: 1, maximum: 2 }, Chip: { text: "Chip" }, DateBox: { label: "Due" }, DatePart: { label: "Day" },
        ChildChips: { options: [{ value: "a", text: "Ada" }] },
        ChoiceChips: { label: "Basis", options: [{ value: "a", text: "A" }] },
        FieldEcho: { field: { text: "" }, kept: "" }, FieldFrame: { label: "Field" },
        Heading: { text: "Heading" }, KeyCap: { lower: "a", text: "a" }, ListRow: { text: "Row" }, Page: { title: "Page" },
        PageButton: { text: "Page up" }, PassphraseBox: { count: 0 }, PinPad: { count: 0 }, PinKey: { face: "1" },
        UserRow: { key: "a", name: "Ada", kind: "pin", waitSeconds: 0, disabled: false, text: "" },
        NewSecret: { pin: true, count: 0, repeatedCount: 0, least: 8 }, TouchKey: { step: "touch", count: 0 },
        SecretPanel: { user: null, count: 0 }, LockScreen: { users: [] }, DisplaySheet: { textScale: 1, brightness: 1, dimmable: true, scheme: "dark", still: true },
        UsersScreen: { people: [] }, UserScreen: { name: "Ada" }, ProofScreen: { users: [] },
        SecretScreen: { name: "Ada", count: 0, repeatedCount: 0 }, FileList: { files: [] }, CouncilScreen: { files: [] },
        AnswerScreen: { users: [], files: [] }, PolicyScreen: { curtainMinutes: 2, lockMinutes: 10 },
        HandoverCard: { ref: "d1", number: "1", decision: "We visit." },
        HandoverReceipt: { stage: "signed", chair: "Ngozi", check: "3f9a 12c0" },
        SigningWay: { chair: "Ngozi", tries: 5, codeCount: 0, codeWrong: false },
        CodeScreen: { name: "Ada", count: 0, repeatedCount: 0 },
        HandoverScreen: { name: "Ada", agency: "Police", chair: "Ngozi", items: [] },
        PickList: { label: "Role", options: [{ value: "a", text: "A" }] }, PickRows: { options: [] },
        SectionTab: { text: "People" }, Sheet: { title: "Sheet" }, SideRail: { title: "Here" },
        Stepper: { label: "Pages" }, SummaryCard: { title: "Ada" }, SummaryLine: { label: "Why" }, TaskRow: { text: "Task" },
        TextBox: { label: "Name" }, TextPane: { label: "Words" }, Toggle: { text: "On" }, Touchable: { text: "Touch" },
        WarningText: { text: "Mind" }
    })
    // Singletons are made by whoever imports them; a sheet's panel by Sheet, a page's head by Page; screens and shell by their own tests.
    readonly property var elsewhere: ["Assist", "Theme", "KeyLayout", "SheetPanel", "PageHead"]
    readonly property var modules: ["Theme", "Controls", "Door", "Gallery"]

    name: "Loads"
    width: 1280
    height: 800
    visible: true
    when: windowShown

    function init(): void { failOnWarning(/.?/) }

    function test_everyFile_isMade_data(): var {
        return ourFiles.map((file) => ({ tag: file.split("/").slice(-2).join("/"), file: file,
                                         module: file.split("/").slice(-2)[0], type: file.split("/").pop().slice(0, -4) }))
            .filter((row) => root.modules.includes(row.module) && !root.elsewhere.includes(row.type) && row.type !== "Gallery")
    }
    function test_everyFile_isMade(data: var): void {
        const component = Qt.createComponent(data.file)
        compare(component.status, Component.Ready, component.errorString())
        const size = data.module === "Gallery" ? { width: 1280, height: 800 } : {}
        const made = createTemporaryObject(component, root, Object.assign(size, root.needs[data.type] ?? {}))
        verify(made, "cannot be made: " + component.errorString())
        wait(0)
    }
    function test_allModules_areLinked(): void {
        for (const module of ["Theme", "Controls", "Door"])
            verify(ourFiles.some((file) => file.includes("/" + module + "/")), module)
    }
}
