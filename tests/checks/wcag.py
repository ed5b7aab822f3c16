#!/usr/bin/env python3
"""Every row of WCAG 2.2 that we follow has its test or a reason, and no screen asks for more than a touch: python3 wcag.py ROOT"""
import re
import sys

import tree

REASON = ("A promise to every pair of eyes and hands is one that a test holds. tests/WCAG.md has the row of each criterion, and "
          "what a script can see of them in the sources is seen here.")

PAGE = "tests/WCAG.md"
ROWS = ["1.1.1", "1.3.1", "1.3.2", "1.3.4", "1.3.5", "1.4.1", "1.4.3 1.4.6", "1.4.4", "1.4.10", "1.4.11", "1.4.12", "1.4.13",
        "2.1.1 2.1.3", "2.1.2", "2.1.4", "2.2.1 2.2.6", "2.2.2", "2.2.4", "2.2.5", "2.3.1 2.3.3", "2.4.2", "2.4.3 2.4.7 2.4.13",
        "2.4.6", "2.4.11 2.4.12", "2.5.1 2.5.7", "2.5.2", "2.5.3", "2.5.4", "2.5.5 2.5.8", "2.5.6", "3.1.1 3.1.2", "3.2.1 3.2.2",
        "3.2.3 3.2.4 3.2.6", "3.3.1 3.3.3", "3.3.2", "3.3.4 3.3.6", "3.3.7", "3.3.8 3.3.9", "4.1.2", "4.1.3", "Keyboard"]
SHOWN = re.compile(r"`(tests/[\w./]+)(?::\s*([^`]+))?`")
WHY = re.compile(r"No test: \S.{20,}|Hardware day: \S")

# What a source must not have, and which criterion it would break.
FORBIDDEN = (
    (re.compile(r"\b(ToolTip|HoverHandler|hoverEnabled|onHovered)\b"), "1.4.13: help that only hovering shows"),
    (re.compile(r"\bplaceholderText\b"), "3.3.2: a label that goes when one types"),
    (re.compile(r"\b(DragHandler|PinchHandler|SwipeView|SwipeDelegate|MultiPointTouchArea)\b|\bdrag\.target\b"),
     "2.5.1, 2.5.7: a gesture; say what a tap does instead"),
    (re.compile(r"\bimport\s+QtSensors\b"), "2.5.4: moved by moving the tablet"),
)
# Where the way of the finger is what is asked for; a typed name, a code and a witness stand beside it.
PATHS = ("qml/controls/SignatureInk.qml",)
LOOPS = re.compile(r"\bloops\s*:\s*Animation\.Infinite")
KEYS = re.compile(r"\b(?:sequence|keys)\s*:\s*\"([^\"]+)\"|\bsequences\s*:\s*\[([^\]]*)\]")
MODIFIED = re.compile(r"(Ctrl|Alt|Meta)\+|(Shift\+)?(F\d+|Escape|Menu)$")


def check_page(root):
    if not (root / PAGE).is_file():
        return [f"{PAGE} is not there"]
    found, seen = [], set()
    for number, line in tree.lines(root, PAGE):
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if cells[0] not in ROWS:
            continue
        seen.add(cells[0])
        shown = SHOWN.findall(line)
        if not shown and not WHY.search(line):
            found.append(f"{PAGE}:{number}: {cells[0]} has neither a test nor a reason")
        for path, names in shown:
            if not (root / path).is_file():
                found.append(f"{PAGE}:{number}: {path} does not exist")
                continue
            text = (root / path).read_text(encoding="utf-8")
            for name in re.split(r"[,\s]+", names.strip()) if names else []:
                if not re.search(r"\b" + re.escape(name) + r"\b", text):
                    found.append(f"{PAGE}:{number}: {path} has no {name}")
    return found + [f"{PAGE}: {name} is missing" for name in ROWS if name not in seen]


def check_source(root, path):
    text = [(number, re.sub(r"(?<!:)//.*", "", line)) for number, line in tree.lines(root, path)]
    still = any("Theme.motion" in code for _, code in text)
    for number, code in text:
        for pattern, what in FORBIDDEN:
            if pattern.search(code) and not (what.startswith("2.5.1") and str(path) in PATHS):
                yield f"{path}:{number}: {what}"
        if LOOPS.search(code) and not still:
            yield f"{path}:{number}: 2.2.2: moves for ever, also where somebody wants nothing to move (Theme.motion)"
        for one, several in KEYS.findall(code):
            for keys in [one] if one else re.findall(r"\"([^\"]+)\"", several):
                if not MODIFIED.match(keys) and not keys.endswith("+"):
                    yield f"{path}:{number}: 2.1.4: {keys} alone is what dictation and a slip of the hand say, too"


def check(root):
    found = check_page(root)
    for path in tree.files(root, ".qml"):
        if path.parts[0] == "qml":
            found += check_source(root, path)
    return found


WHOLE = "".join(f"| {name} | x | No test: nothing of ours could ever do that. |\n" for name in ROWS)


def screen(line):
    return {PAGE: WHOLE, "qml/screens/A.qml": f"Item {{\n    {line}\n}}\n"}


SAMPLES = [
    ({PAGE: WHOLE}, None),
    ({}, "is not there"),
    ({PAGE: WHOLE + "| 1.1.1 | x | `tests/a.cpp: one_two, three` |\n", "tests/a.cpp": "void one_two(); void three();"}, None),
    ({PAGE: WHOLE.replace("| 2.1.2 |", "| 2.1.9 |")}, "2.1.2 is missing"),
    ({PAGE: WHOLE + "| 1.1.1 | x | some day |\n"}, "1.1.1 has neither"),
    ({PAGE: WHOLE + "| 1.1.1 | x | No test: no. |\n"}, "1.1.1 has neither"),
    ({PAGE: WHOLE + "| 1.1.1 | x | `tests/gone.cpp: one` |\n"}, "tests/gone.cpp does not exist"),
    ({PAGE: WHOLE + "| 1.1.1 | x | `tests/a.cpp: one, two` |\n", "tests/a.cpp": "void one();"}, "has no two"),
    (screen("HoverHandler {}"), "1.4.13"),
    (screen('placeholderText: qsTr("Name")'), "3.3.2"),
    (screen("DragHandler {}"), "2.5.7"),
    ({PAGE: WHOLE, "qml/controls/SignatureInk.qml": "DragHandler {}"}, None),
    (screen("import QtSensors"), "2.5.4"),
    (screen("loops: Animation.Infinite"), "2.2.2"),
    (screen("loops: Animation.Infinite; running: Theme.motion"), None),
    (screen('Shortcut { sequence: "D" }'), "2.1.4"),
    (screen('Shortcut { sequences: ["Menu", "X"] }'), "2.1.4"),
    (screen('Shortcut { sequences: ["Menu", "Shift+F10"] }'), None),
    (screen('Shortcut { sequence: "Ctrl+" + (index + 1) }'), None),
]

if __name__ == "__main__":
    sys.exit(tree.main(check, REASON, SAMPLES))
