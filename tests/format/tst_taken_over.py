#!/usr/bin/env python3
"""The scenarios and checkers of this folder are taken over from the folder `shared` beside the repository, where the
formats are kept. Says when the two differ. A clone that has no such folder has nothing to compare, and passes."""
import filecmp
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SHARED = os.path.normpath(os.path.join(HERE, "..", "..", "..", "shared"))
FOLDERS = ["scenarios", "tools", os.path.join("tools", "testdata")]


def files(folder):
    return {name for name in os.listdir(folder) if os.path.isfile(os.path.join(folder, name))}


def main(shared=SHARED):
    if not os.path.isdir(os.path.join(shared, "tools")):
        print("No folder `shared` beside the repository: nothing to compare.")
        return 0
    bad = 0
    for folder in FOLDERS:
        here, there = os.path.join(HERE, folder), os.path.join(shared, folder)
        for name in sorted(files(here) | files(there)):
            a, b = os.path.join(here, name), os.path.join(there, name)
            if not os.path.exists(a) or not os.path.exists(b):
                print("%s stands only in %s" % (os.path.join(folder, name), shared if os.path.exists(b) else HERE))
                bad += 1
            elif not filecmp.cmp(a, b, shallow=False):
                print("%s differs from the one in %s" % (os.path.join(folder, name), shared))
                bad += 1
    print("%d files differ; take them over as they are." % bad if bad else "Alike, byte for byte.")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
