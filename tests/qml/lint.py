#!/usr/bin/env python3
"""qmllint over each file of a folder of qml, one at a time: lint.py QMLLINT IMPORTS BUILD FOLDER…

qmllint 6.4 dies of some right code, and then of every file after it; so each file has a run of its own, and one that
kills it three times is told and left to the other tests. A warning is a failure: .qmllint.ini says which.
"""
import pathlib
import subprocess
import sys


def lint(tool, imports, build, folder, file):
    resources = sorted((build / "qml" / folder.name / ".rcc").glob("*.qrc"))
    command = [tool, "--bare", "-I", str(build / "qml"), "-I", imports]
    for resource in resources:
        command += ["--resource", str(resource)]
    for _ in range(3):
        run = subprocess.run([*command, str(file)], capture_output=True, text=True, check=False)
        if run.returncode >= 0 and run.returncode not in (134, 139):
            return run.returncode, run.stdout + run.stderr
    return None, ""


def main():
    tool, imports, build = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    folders = [pathlib.Path(name) for name in sys.argv[4:]]
    failed = 0
    for folder in folders:
        for file in sorted(folder.glob("*.qml")):
            code, said = lint(tool, imports, build, folder, file)
            if code is None:
                print(f"{file}: qmllint died of it; not judged")
            elif code:
                failed += 1
                print(said)
    print(f"{failed} file(s) with warnings")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
