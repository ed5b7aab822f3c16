#!/usr/bin/env python3
"""The tree names no machine, no mirror and no unfinished work: python3 words.py ROOT"""
import pathlib
import re
import sys

import tree

REASON = ("What is unfinished belongs into the list of issues; a path of one machine or the address of one mirror "
          "breaks on the next (platform/setup reads them from the system). tests/checks/README.md.")

BINARY = {".png", ".bin", ".db", ".cbor", ".qm", ".gz"}
# Written so that this file does not find itself.
UNFINISHED = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")
MACHINE = re.compile(r"(?<![\w.$}/-])/(work|farm|home|root|Users)/\w")
MIRROR = re.compile(r"https?://[\w.-]*(debian|npmjs|pypi|pythonhosted|crates\.io|docker|ghcr|rubygems|maven|golang)"
                    r"[\w.-]*", re.IGNORECASE)
RULES = ((UNFINISHED, "unfinished work"), (MACHINE, "a path of one machine"), (MIRROR, "a mirror"))


def own_mirrors():
    """The hosts this machine takes its packages from."""
    hosts = set()
    for path in [pathlib.Path("/etc/apt/sources.list"), *pathlib.Path("/etc/apt/sources.list.d").glob("*")]:
        try:
            hosts |= set(re.findall(r"https?://([\w.-]+)", path.read_text(errors="replace")))
        except OSError:
            pass
    return hosts


def check(root):
    hosts = own_mirrors()
    found = []
    for path in tree.files(root):
        if path.suffix in BINARY or path.name == "LICENSE":
            continue
        for number, line in tree.lines(root, path):
            for pattern, what in RULES:
                if match := pattern.search(line):
                    found.append(f"{path}:{number}: {what}: {match.group(0)}")
            found += [f"{path}:{number}: a mirror: {host}" for host in hosts if host in line]
    return found


SAMPLES = [
    ({"a.cpp": "// see https://www.legislation.gov.uk/ and /etc/os-release\n"}, None),
    ({"a.cpp": "// TO" "DO: later\n"}, "unfinished work"),
    ({"a.py": "# FIX" "ME\n"}, "unfinished work"),
    ({"a.md": "Look in /ho" "me/anna/x\n"}, "a path of one machine"),
    ({"a.sh": "cd /wo" "rk/main\n"}, "a path of one machine"),
    ({"setup": "URIs: http://deb.de" "bian.org/x\n"}, "a mirror"),
    ({"p.txt": "https://registry.np" "mjs.org/x\n"}, "a mirror"),
]

if __name__ == "__main__":
    sys.exit(tree.main(check, REASON, SAMPLES))
