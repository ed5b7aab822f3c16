#!/usr/bin/env python3
"""What QML objects must have: python3 qmlobjects.py ROOT (qmlrules.py reads lines, this reads objects)"""
import re
import sys

import tree

REASON = ("Each rule has its reason in brackets. How QML is written here: qml/README.md. One line may be excused by a "
          "comment at its end: // qmlobjects: and why.")

INTERACTIVE = ("ActionButton Chip ChildChips ChoiceChips DateBox ListRow PageButton PagedList PassphraseBox "
               "PickList SignaturePad Stepper TaskRow TextBox TextPane Toggle Touchable").split()
TEXT_TYPES = ("Text", "TextEdit", "Basic.TextArea", "Basic.Label", "Label")


def objects(lines):
    """(line number, type, lines of the object's own properties) of each object, by counting braces."""
    stack = []
    for number, line in lines:
        code = re.sub(r"\"(\\.|[^\"\\])*\"", '""', re.sub(r"(?<!:)//.*", "", line))
        opening = re.match(r"\s*(?:(?:readonly )?property [\w.<>]+ \w+: |[\w.]+: \[?|component \w+: )?([A-Z]\w*(?:\.[A-Z]\w*)*)\s*(?:on \w+\s*)?\{", code)
        if stack:
            stack[-1][2].append(line)
        depth = code.count("{") - code.count("}")
        if opening:
            stack.append([number, opening.group(1), [line], 0])
            if depth == 0:
                yield tuple(stack.pop()[:3])
                continue
            stack[-1][3] = depth
            continue
        if stack:
            stack[-1][3] += depth
            while stack and stack[-1][3] <= 0:
                over = stack[-1][3]
                yield tuple(stack.pop()[:3])
                if stack:
                    stack[-1][3] += over
    for left in stack:
        yield tuple(left[:3])


def check_lines(path, lines):
    for number, line in lines:
        code = re.sub(r"(?<!:)//.*", "", line)
        if "// qmlobjects:" in line:
            continue

        def say(text):
            return f"{path}:{number}: {text}"
        if re.match(r"\s*pragma\s+(?!Singleton\b|ComponentBehavior: Bound\b)", code):
            yield say("a pragma that Qt 6.4 refuses to load, or that means nothing there")
        if re.match(r"\s*import\s+QtQuick\.Controls\b(?!\.Basic as Basic\b)", code):
            yield say("QtQuick.Controls not as Basic [its Page, Label and the like would stand in for ours without a word]")
        if re.search(r"\bproperty\s+\w[\w<>.]*\s+on[A-Z]", code):
            yield say("a property named on… [QML takes it for a signal handler, and it stays empty]")
        if len(line) > 140:
            yield say(f"{len(line)} characters in a line [140 is what fits beside another file]")


def check_file(root, path):
    lines = list(tree.lines(root, path))
    if "qml/gallery" not in str(path):
        yield from check_lines(path, lines)
    code = [(n, line) for n, line in lines if not line.strip().startswith("//")]
    body = next((i for i, (_, line) in enumerate(code) if re.match(r"[A-Z][\w.]*\s*\{", line)), None)
    if body is not None and (body + 1 >= len(code) or code[body + 1][1].strip() != "id: root"):
        yield f"{path}:{code[body][0]}: does not begin with id: root [every outer access is root.x, so that nothing is guessed]"
    for number, kind, own in objects(lines):
        text = "\n".join(own)
        if kind in TEXT_TYPES and "textFormat" not in text:
            yield f"{path}:{number}: {kind} without textFormat [what somebody typed must never become markup: BodyText, or Text.PlainText]"
        if kind in INTERACTIVE and re.search(r"qml/(screens|shell)/", str(path)) and "objectName:" not in text:
            yield f"{path}:{number}: {kind} without objectName [tests find it by that, never by its words]"


def check(root):
    return list(dict.fromkeys(failure for path in tree.files(root, ".qml") if str(path).startswith("qml/")
                              for failure in check_file(root, path)))


def sample(body, path="qml/screens/A.qml", imports="import QtQuick\n", first="    id: root\n"):
    return {path: f"{imports}\nItem {{\n{first}\n{body}\n}}\n"}


SAMPLES = [
    (sample("    Text {\n        text: \"#\"\n        textFormat: Text.PlainText\n        color: Theme.ink\n    }"), None),
    (sample("    ActionButton {\n        text: qsTr(\"Save\")\n        objectName: \"decision-save\"\n    }"), None),
    (sample("    color: \"transparent\""), None),
    (sample("    width: 1", first="    width: 2\n"), "does not begin with id: root"),
    (sample("", imports="pragma FunctionSignatureBehavior: Enforced\nimport QtQuick\n"), "a pragma"),
    (sample("", imports="pragma ComponentBehavior: Bound\nimport QtQuick\n"), None),
    (sample("", imports="import QtQuick\nimport QtQuick.Controls.Basic as Basic\n", path="qml/controls/A.qml"), None),
    (sample("", imports="import QtQuick\nimport QtQuick.Controls.Basic\n", path="qml/controls/A.qml"), "not as Basic"),
    (sample("    component Own: Text {\n    }"), "Text without textFormat"),
    (sample("    ActionButton { text: \"Save\" }", path="qml/gallery/A.qml"), None),
    (sample("    Text { text: \"a\" }"), "Text without textFormat"),
    (sample("    Column {\n        Text {\n            text: \"a\"\n        }\n    }"), "Text without textFormat"),
    (sample("    ActionButton { text: \"Save\" }"), "ActionButton without objectName"),
    (sample("    actions: [\n        ActionButton {\n            text: \"Save\"\n        }\n    ]"), "ActionButton without objectName"),
    (sample("    property color onSurface: Theme.ink"), "a property named on"),
    (sample("    // " + "x" * 140), "characters in a line"),
]

if __name__ == "__main__":
    sys.exit(tree.main(check, REASON, SAMPLES))
