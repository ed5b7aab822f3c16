#!/usr/bin/env python3
"""That programs as they are packaged let no test in: packaged.py FOLDER-OF-THE-PROGRAMS"""
import os
import subprocess
import sys

PROGRAMS = ("roundtable", "roundtable-record", "roundtable-handover", "roundtablectl")
OPTIONS = ("test-clock", "test-chip", "test-key")
WINDOWLESS = {"PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}


def holds(data, text):
    """As the compiler may have written it down: one byte a letter, or two."""
    return text.encode() in data or text.encode("utf-16-le") in data


def check(folder):
    for name in PROGRAMS:
        path = os.path.join(folder, name)
        with open(path, "rb") as program:
            data = program.read()
        yield from (f"{name} knows --{option}" for option in OPTIONS if holds(data, option))
        refused = (("as root", {}, 0), ("a library before it", {"LD_PRELOAD": "libc.so.6"}, 65534),
                   ("paths of somebody else's", {"QML_IMPORT_PATH": "/nowhere"}, 65534))
        for what, more, user in refused:
            if os.getuid() != 0 and user == 0:
                continue
            done = subprocess.run([path, "--version"], env={**WINDOWLESS, **more}, capture_output=True, text=True, check=False,
                                  user=user if os.getuid() == 0 else None)
            if done.returncode != 77 or done.stderr.count("\n") != 1:
                yield f"{name} runs with {what}: {done.returncode} {done.stdout}{done.stderr}"


def main():
    found = list(check(sys.argv[1]))
    print("\n".join(found) or "No packaged program lets a test in.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
