#!/usr/bin/env python3
"""Takes out one protection after the other and sees that its test fails: python3 prove.py ROOT [--only WORD] [--list]

Each row of the tables beside this file is one small change of the sources and the test that must then fail. A copy of the
tree is made in ROOT/build-mutants, built, and its tests must pass; then each change is made in it, the one program built,
the one test run. A mutant whose test passes has survived: a test is missing. --only: those that have WORD in their row."""
import argparse
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "checks"))
import mutants  # noqa: E402
import tree     # noqa: E402

LONGEST = 300       # seconds; a test that hangs has seen something too


def ctest_name(path):
    """As tests/*/CMakeLists.txt registers it."""
    path = pathlib.PurePath(path)
    return f"qml_{path.stem}" if path.parent.name == "qml" else path.stem


class Tree:
    """The copy that is changed, and what is built from it."""

    def __init__(self, root):
        self.root, self.top = root, root / "build-mutants"
        self.sources, self.build = self.top / "tree", self.top / "build"
        self.tests = {}

    def copy(self):
        """Only what differs is written, so that only that is built again; what a mutant left behind differs too."""
        wanted = {path for path in tree.files(self.root)}
        if self.sources.exists():
            for path in set(tree.files(self.sources)) - wanted:
                (self.sources / path).unlink()
        for path in wanted:
            there = self.sources / path
            if not there.exists() or there.read_bytes() != (self.root / path).read_bytes():
                there.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(self.root / path, there)
                shutil.copymode(self.root / path, there)

    def configure(self):
        run(["cmake", "--preset", "mutants", "-B", str(self.build)], self.sources)
        self.ask()

    def ask(self):
        """CTest knows the command of a test only once its program was built."""
        known = json.loads(run(["ctest", "--test-dir", str(self.build), "--show-only=json-v1"], self.sources))
        for test in known["tests"]:
            properties = {each["name"]: each["value"] for each in test.get("properties", [])}
            environment = dict(each.split("=", 1) for each in properties.get("ENVIRONMENT", []))
            self.tests[test["name"]] = (test.get("command", []), environment)

    def targets(self, row):
        """What has to be built for a row's test: the programs of ours that it is given."""
        path, _ = mutants.test_of(row)
        command, environment = self.tests[ctest_name(path)]
        given = [word for word in [*command, *environment.values()] if word.startswith(str(self.build) + "/")]
        if not command:
            given = ["tst_qml" if path.endswith(".qml") else ctest_name(path)]
        return {pathlib.Path(word).name for word in given} | set(row.get("also", []))

    def make(self, targets):
        """What the compiler said when it would not."""
        done = subprocess.run(["cmake", "--build", str(self.build), "--target", *sorted(targets)], text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        return "" if done.returncode == 0 else done.stdout

    def passes(self, row):
        path, functions = mutants.test_of(row)
        command, environment = self.tests[ctest_name(path)]
        arguments = functions if path.endswith(".cpp") else []
        hidden = {"DISPLAY", "WAYLAND_DISPLAY"}
        clean = {name: value for name, value in os.environ.items() if name not in hidden}
        with subprocess.Popen([*command, *arguments], env={**clean, **environment}, cwd=self.build, text=True,
                              errors="replace", stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, start_new_session=True) as test:
            try:
                said = test.communicate(timeout=LONGEST)[0]
            except subprocess.TimeoutExpired:
                os.killpg(test.pid, 9)
                said = test.communicate()[0] + f"\nended after {LONGEST} s"
        return test.returncode == 0, said


def run(command, where):
    done = subprocess.run(command, cwd=where, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}\n{done.stdout}")
    return done.stdout


def first_failure(said):
    lines = [line for line in said.splitlines() if re.search(r"FAIL!|Error|error:|rror\b.*:|ended after", line)]
    return lines[0].strip()[:110] if lines else "it ended otherwise"


def prove(copy, row):
    """(what became of it, in one word; more for who reads)"""
    source = copy.sources / row["file"]
    text = source.read_text(encoding="utf-8")
    source.write_text(text.replace(row["old"], row["new"]), encoding="utf-8")
    try:
        if said := copy.make(copy.targets(row)):
            return "unbuilt", said[-3000:]
        passed, said = copy.passes(row)
        return ("SURVIVED", row["test"]) if passed else ("caught", first_failure(said))
    finally:
        source.write_text(text, encoding="utf-8")


def unproven(root, rows):
    """Tests that hold a protection (tests/SECURITY.md) and that no mutant names."""
    page = (root / "tests/SECURITY.md").read_text(encoding="utf-8")
    named = {(path, function) for row in rows for path, functions in [mutants.test_of(row)] for function in functions or [""]}
    for path, functions in sorted(set(re.findall(r"`(tests/[\w./]+)(?::\s*([^`]+))?`", page))):
        for function in [each.strip() for each in functions.split(",")]:
            if not any(path == p and (function == f or f == "" or function == "") for p, f in named):
                yield f"{path}: {function}" if function else path


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("root", type=pathlib.Path)
    arguments.add_argument("--only", default="", help="rows that have this in them")
    arguments.add_argument("--list", action="store_true", help="show the rows and what no row proves")
    asked = arguments.parse_args()
    root = asked.root.resolve()
    if found := mutants.check(root):
        sys.exit("\n".join(found) + "\n" + mutants.REASON)
    every = [row for _, _, row in mutants.rows(root)]
    rows = [row for row in every if asked.only in " ".join(map(str, row.values()))]
    if asked.list:
        for row in rows:
            print(f"{row['file']}: {row['protects']}\n    {row['test']}")
        print("\nNamed in tests/SECURITY.md and by no mutant:", *unproven(root, every), sep="\n  ")
        return 0
    if not rows:
        sys.exit(f"no row has “{asked.only}”")
    copy, begun = Tree(root), time.monotonic()
    copy.copy()
    copy.configure()
    if unknown := [row["test"] for row in rows if ctest_name(mutants.test_of(row)[0]) not in copy.tests]:
        sys.exit("no test of CTest's: " + ", ".join(unknown))
    print("Building and testing what is whole.", flush=True)
    if said := copy.make(set().union(*(copy.targets(row) for row in rows))):
        sys.exit(said)
    copy.ask()
    for test in sorted({row["test"] for row in rows}):
        passed, said = copy.passes({"test": test})
        if not passed:
            sys.exit(f"{said}\n{test} fails without any mutant")
    # By file, so that a mutant's source is compiled once and the restored one only when the file is left.
    rows.sort(key=lambda row: (row["file"], row["test"]))
    fates = {}
    for row in rows:
        since = time.monotonic()
        fate, more = prove(copy, row)
        fates.setdefault(fate, []).append(row)
        print(f"{fate:9}{time.monotonic() - since:5.1f} s  {row['file']}: {row['protects']}"
              + (f"\n{more}" if fate != "caught" else f" [{more}]"), flush=True)
    print(f"{len(fates.get('caught', []))} of {len(rows)} were caught, in {(time.monotonic() - begun) / 60:.0f} minutes.")
    for row in fates.get("SURVIVED", []) + fates.get("unbuilt", []):
        print(f"  not caught: {row['file']}: {row['protects']}")
    return 0 if set(fates) == {"caught"} else 1


if __name__ == "__main__":
    sys.exit(main())
