#!/usr/bin/env python3
"""Files hold one concept each, and say in their name which: python3 sizes.py ROOT"""
import re
import sys

import tree

REASON = "Beyond these sizes look for the second concept; do not just split. tests/checks/README.md."

LINES = {".h": 150, ".cpp": 600, ".qml": 200, ".py": 400}
TAKEN_OVER = "tests/format/tools/"          # kept byte for byte as they are elsewhere
EMPTY_NAMES = re.compile(r"util|helper|manager|common|misc", re.IGNORECASE)


def check(root):
    found = []
    for path in tree.files(root, *LINES):
        text = list(tree.lines(root, path))
        if len(text) > LINES[path.suffix] and not path.as_posix().startswith(TAKEN_OVER):
            found.append(f"{path}:1: {len(text)} lines; {path.suffix} files have at most {LINES[path.suffix]}")
        if EMPTY_NAMES.search(path.stem):
            found.append(f"{path}:1: the name says nothing of what is in it")
        if path.suffix == ".h" and not any(line == "#pragma once" for _, line in text):
            found.append(f"{path}:1: no #pragma once")
        if path.suffix in (".h", ".cpp"):
            found += [f"{path}:{n}: using namespace in a header" for n, line in text
                      if path.suffix == ".h" and re.match(r"using namespace (?!\S*[Ll]iterals)", line)]
    return found


SAMPLES = [
    ({"a/b.h": "#pragma once\n" + "\n" * 149, "a/b.cpp": "\n" * 600, "a/B.qml": "\n" * 200}, None),
    ({"a/b.h": "#pragma once\n" + "\n" * 150}, "151 lines"),
    ({"tests/format/tools/a.py": "\n" * 401}, None),
    ({"a/b.cpp": "\n" * 601}, "601 lines"),
    ({"a/B.qml": "\n" * 201}, "201 lines"),
    ({"a/stringutils.cpp": "\n"}, "says nothing"),
    ({"a/b.h": "int a;\n"}, "no #pragma once"),
    ({"a/b.h": "#pragma once\nusing namespace std;\n"}, "using namespace in a header"),
]

if __name__ == "__main__":
    sys.exit(tree.main(check, REASON, SAMPLES))
