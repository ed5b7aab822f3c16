#!/usr/bin/env python3
"""Only one place asks a vault for a key: python3 keys.py ROOT"""
import re
import sys

import tree

REASON = ("A secret is tried through rt::unlock (storage/unlocking.h) alone, where the throttle is asked and the try is on disk "
          "before the vault is opened; any other way in could be guessed at without end. MASVS AUTH-2.")

CALL = re.compile(r"\b\w*[vV]ault\w*(?:\(\))?\s*(?:->|\.)\s*unlock\s*\(")
FOLDERS = ("app", "storage", "platform", "sync", "qml")
MAY = ("storage/unlocking.cpp",)


def check(root):
    found = []
    for path in tree.files(root, ".h", ".cpp"):
        if path.parts[0] not in FOLDERS or str(path) in MAY:
            continue
        for number, line in tree.lines(root, path):
            if CALL.search(line.split("//")[0]):
                found.append(f"{path}:{number}: asks the vault itself, so nobody counts the try")
    return found


SAMPLES = [
    ({"app/a.cpp": "const auto opened = vault->unlock(user, text, chip);\n"}, "asks the vault itself"),
    ({"storage/a.cpp": "auto opened = theVault.unlock(user, text);\n"}, "asks the vault itself"),
    ({"app/a.cpp": "auto opened = rt::unlock({.folder = folder}, user, text); // not vault->unlock(\n"}, None),
    ({"storage/unlocking.cpp": "auto opened = vault->unlock(user, secret);\n"}, None),
    ({"storage/store.cpp": "key = vault->unlock(user, passphrase, options.chip).map(keyOf);\n"}, "asks the vault itself"),
    ({"tests/a.cpp": "auto opened = vault.unlock(user, secret);\n"}, None),
]

if __name__ == "__main__":
    sys.exit(tree.main(check, REASON, SAMPLES))
