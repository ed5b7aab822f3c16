#!/usr/bin/env python3
"""What QML here may look like: python3 qmlrules.py ROOT"""
import re
import sys

import tree

REASON = ("Colours and measures have roles in qml/theme, every sentence can be translated, and nothing is newer than "
          "Qt 6.4, which qmllint 6.4 does not always tell. tests/checks/README.md.")

COLOUR = re.compile(r'"#[0-9A-Fa-f]{3,8}"|\bQt\.(rgba|hsla|hsva)\(|\b\w*[cC]olou?r\s*:\s*"(?!transparent")[a-z]+"')
FONT_SIZE = re.compile(r"\b(pixelSize|pointSize)\s*:\s*\d")
SENTENCE = re.compile(r'\b(text|label|title|placeholderText|note|hint|Accessible\.(name|description))\s*:\s*"[^"]*[A-Za-z]{2}')
NEWER = re.compile(r"^\s*pragma\s+(FunctionSignatureBehavior|NativeMethodBehavior|ValueTypeBehavior|NativeTextRendering)"
                   r"|\b(MultiEffect|SafeArea|loadFromModule|waitForPolish)\b|\bpopupType\b|\buniformCellSizes\b")
FORBIDDEN = (
    (re.compile(r"\bMouseArea\b"), "MouseArea: use a control, or TapHandler"),
    (re.compile(r"\bimport\s+QtQuick\.(VirtualKeyboard|LocalStorage)"), "leaves clear text on the disk"),
    (re.compile(r"\bimport\s+Qt(5Compat|\.labs|WebEngine)"), "not a module we use"),
    (re.compile(r"\t"), "a tab"),
)
# A member or a child; what continues a line above may be aligned with it.
MEMBER = re.compile(r"( *)(?:[\w.]+\s*[:{]|(?:default|required|readonly|property|signal|function)\b)")
OBJECT_NAME = re.compile(r'\bobjectName\s*:\s*"([^"]*)"')
REGISTERS = re.compile(r"\b(setContextProperty|qmlRegister\w+)\s*[(<]")


# A press by a screen reader is no touch: without Assist the tablet locks on whoever works by one.
READERS_ACTION = re.compile(r"\bAccessible\.on\w+Action\s*:(?!.*\bAssist\.acts\()")


def code_of(line):
    """The line without its comment; good enough, as no string of ours has two slashes but an address."""
    return re.sub(r"(?<!:)//.*", "", line)


def check_qml(root, path):
    text = [(number, line, code_of(line)) for number, line in tree.lines(root, path)]
    themed = str(path).startswith("qml/theme/")
    shown = not str(path).startswith(("qml/gallery/", "tests/"))
    before = ""
    for number, _, code in text:
        where = f"{path}:{number}:"
        if not themed and COLOUR.search(code):
            yield f"{where} a colour of its own; the theme has roles"
        if not themed and FONT_SIZE.search(code):
            yield f"{where} a font size of its own; the theme has a scale"
        if shown and SENTENCE.search(code):
            yield f"{where} a sentence that cannot be translated; say qsTr(\"…\")"
        if found := NEWER.search(code):
            yield f"{where} {found.group(0).strip()} is newer than Qt 6.4"
        if shown and READERS_ACTION.search(code):
            yield f"{where} an action of a screen reader that nobody hears of; ask Assist.acts(…)"
        for pattern, what in FORBIDDEN:
            if pattern.search(code):
                yield f"{where} {what}"
        if (member := MEMBER.match(code)) and before.rstrip()[-1:] not in tuple(",(?:&|+[=") and len(member.group(1)) % 4:
            yield f"{where} indented by {len(member.group(1))}; steps are of 4"
        before = code
        for name in OBJECT_NAME.findall(code):
            if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*-?", name):
                yield f"{where} objectName \"{name}\" is not of the form what-it-is"
    ids = [re.match(r"\s*id:\s*(\w+)", code) for _, _, code in text]
    first = next((match.group(1) for match in ids if match), None)
    if first not in (None, "root"):
        yield f"{path}:1: the file's root is called {first}, not root"
    whole = "\n".join(code for _, _, code in text)
    if re.search(r"(?<!alias )\b(delegate\s*:|Component\s*\{)", whole) and "pragma ComponentBehavior: Bound" not in whole:
        yield f"{path}:1: has a delegate or Component and no \"pragma ComponentBehavior: Bound\""


def check(root):
    found = []
    for path in tree.files(root, ".qml"):
        found += check_qml(root, path)
    for path in tree.files(root, ".h", ".cpp"):
        if path.parts[0] == "tests":
            continue
        found += [f"{path}:{number}: {match.group(1)}: types and objects reach QML by declaration"
                  for number, line in tree.lines(root, path) if (match := REGISTERS.search(code_of(line)))]
    return found


def screen(line, head=""):
    return {"qml/screens/A.qml": f"{head}import QtQuick\nItem {{\n    id: root\n    {line}\n}}\n"}


SAMPLES = [
    (screen('objectName: "decision-save"; text: qsTr("Save"); color: Theme.surface; icon: "check"'), None),
    (screen("// MouseArea, #ffffff: see https://doc.qt.io/"), None),
    ({"qml/theme/Theme.qml": 'Item {\n    id: root\n    property color ink: "#112233"\n}\n'}, None),
    (screen('color: "#fff"'), "a colour of its own"),
    (screen('border.color: "red"'), "a colour of its own"),
    (screen("color: Qt.rgba(0, 0, 0, 0.5)"), "a colour of its own"),
    (screen("font.pixelSize: 14"), "a font size of its own"),
    (screen('text: "Save"'), "cannot be translated"),
    (screen('Accessible.name: "Save"'), "cannot be translated"),
    (screen("", "pragma ValueTypeBehavior: Addressable\n"), "newer than Qt 6.4"),
    (screen("MultiEffect {}"), "newer than Qt 6.4"),
    (screen("MouseArea {}"), "MouseArea"),
    (screen("", "import QtQuick.VirtualKeyboard\n"), "clear text"),
    (screen(" width: 1"), "indented by 5"),
    (screen('objectName: "decisionSave"'), "is not of the form"),
    (screen("Accessible.onPressAction: if (Assist.acts(root)) root.clicked()"), None),
    (screen("Accessible.onPressAction: root.clicked()"), "nobody hears of"),
    (screen("delegate: Item {}"), "no \"pragma ComponentBehavior"),
    (screen("delegate: Item {}", "pragma ComponentBehavior: Bound\n"), None),
    ({"qml/screens/A.qml": "Item {\n    id: page\n}\n"}, "called page"),
    ({"app/a.cpp": 'c->setContextProperty("a", a);\n'}, "by declaration"),
]

if __name__ == "__main__":
    sys.exit(tree.main(check, REASON, SAMPLES))
