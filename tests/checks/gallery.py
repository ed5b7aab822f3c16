#!/usr/bin/env python3
"""The gallery shows every control in every state: python3 gallery.py ROOT"""
import pathlib
import re
import sys

import qmlobjects
import tree

REASON = ("What nobody can look at nobody keeps good: each control of qml/controls stands in qml/gallery, or is a part of "
          "one that does, with each value of its enums and each switch that its user can set. qml/README.md.")

CONTROLS, GALLERY = "qml/controls/", "qml/gallery/"


def read(root, path):
    return (root / path).read_text(encoding="utf-8")


def switches(text):
    """Properties that are on or off and that only whoever uses the control sets."""
    for name in re.findall(r"^    property bool (\w+)", text, re.MULTILINE):
        if not re.search(rf"\b{name} = ", text):
            yield name


def pages(root, shown):
    index = read(root, GALLERY + "Gallery.qml") if GALLERY + "Gallery.qml" in shown else ""
    for path in shown:
        page = pathlib.PurePath(path).stem
        if page.startswith("Show") and f'"{page[4:]}"' not in index:
            yield f"{path}:1: no page of Gallery.qml"


def check(root):
    files = [str(path) for path in tree.files(root, ".qml") if str(path).startswith((CONTROLS, GALLERY))]
    shown = [path for path in files if path.startswith(GALLERY)]
    uses = {}
    for path in shown:
        for _, kind, own in qmlobjects.objects(list(tree.lines(root, pathlib.Path(path)))):
            uses.setdefault(kind, []).append("\n".join(own))
    all_shown = "\n".join(read(root, path) for path in shown)
    controls = {pathlib.PurePath(path).stem: read(root, path) for path in files if path.startswith(CONTROLS)}
    failures = list(pages(root, shown))
    for name, text in controls.items():
        if "pragma Singleton" in text:
            continue
        if name not in uses:
            if not any(re.search(rf"\b{name}\b", other) for part, other in controls.items() if part != name):
                failures.append(f"{CONTROLS}{name}.qml:1: not in the gallery")
            continue
        for values in re.findall(r"\benum \w+ \{([^}]*)\}", text):
            failures += [f"{CONTROLS}{name}.qml:1: {name}.{value} is never shown in the gallery"
                         for value in re.findall(r"\w+", values) if f"{name}.{value}" not in all_shown]
        failures += [f"{CONTROLS}{name}.qml:1: {name} with `{switch}` is never shown in the gallery"
                     for switch in switches(text) if not any(re.search(rf"\b{switch}\s*:", own) for own in uses[name])]
    return failures


def sample(control, page, index='["A"]'):
    return {"qml/controls/Lamp.qml": f"import QtQuick\n\nItem {{\n    id: root\n\n{control}\n}}\n",
            "qml/gallery/ShowA.qml": f"import QtQuick\n\nItem {{\n    id: root\n\n{page}\n}}\n",
            "qml/gallery/Gallery.qml": f"import QtQuick\n\nItem {{\n    id: root\n\n    property var pages: {index}\n}}\n"}


SAMPLES = [
    (sample("    enum Kind { Red, Green }", "    Lamp { kind: Lamp.Red }\n    Lamp { kind: Lamp.Green }"), None),
    (sample("    property bool bright: false", "    Lamp {\n        bright: true\n    }"), None),
    (sample("    property bool warm: false\n    onClicked: root.warm = true", "    Lamp { }"), None),
    (sample("    property int warm: 0", "    Item { }"), "not in the gallery"),
    (sample("    enum Kind { Red, Green }", "    Lamp { kind: Lamp.Red }"), "Lamp.Green is never shown"),
    (sample("    property bool bright: false", "    Lamp { }"), "Lamp with `bright`"),
    (sample("    property int warm: 0", "    Lamp { }", '["B"]'), "no page of Gallery.qml"),
    ({**sample("", "    Lamp { }"), "qml/controls/Bulb.qml": "Item { }\n"}, "controls/Bulb.qml:1: not in the gallery"),
    ({**sample("    Bulb { }", "    Lamp { }"), "qml/controls/Bulb.qml": "Item { }\n"}, None),
]

if __name__ == "__main__":
    sys.exit(tree.main(check, REASON, SAMPLES))
