#!/usr/bin/env python3
"""platform/packages can be read by platform/setup, and by a person: python3 packages.py ROOT"""
import re
import sys

import tree

REASON = "One package a line, with its reason, in the section of the command that needs it. platform/README.md."

LINE = re.compile(r"([a-z0-9][a-z0-9.+-]+)( >= [0-9][0-9.]*)?( +# .+)?$")


def check(root):
    found, seen, section, reason = [], set(), None, False
    for number, line in tree.lines(root, "platform/packages"):
        where = f"platform/packages:{number}:"
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("["):
            section, reason = line, False
            if line not in ("[run]", "[test]", "[prove]"):
                found.append(f"{where} the sections are [run], [test] and [prove]")
            continue
        match = LINE.match(line)
        if not match:
            found.append(f"{where} not of the form \"name >= version   # reason\"")
            continue
        reason = reason or bool(match.group(3))
        if not reason:
            found.append(f"{where} {match.group(1)} has no reason")
        if section is None:
            found.append(f"{where} stands in no section")
        if match.group(1) in seen:
            found.append(f"{where} {match.group(1)} stands here twice")
        seen.add(match.group(1))
    return found


SAMPLES = [
    ({"platform/packages": "# why\n[run]\ncmake   # build\nsqlcipher >= 4.6  # x\n[test]\nxvfb # y\n"}, None),
    ({"platform/packages": "[run]\ncmake\n"}, "has no reason"),
    ({"platform/packages": "[run]\ncmake g++  # two\n"}, "not of the form"),
    ({"platform/packages": "[run]\ncmake # a\n[test]\ncmake # b\n"}, "twice"),
    ({"platform/packages": "cmake # a\n"}, "in no section"),
    ({"platform/packages": "[more]\ncmake # a\n"}, "the sections are"),
]

if __name__ == "__main__":
    sys.exit(tree.main(check, REASON, SAMPLES))
