#!/usr/bin/env python3
"""Takes out one protection after the other and sees that its test fails: python3 prove.py ROOT [--only WORD…] [--list]

Each row of the tables beside this file is one small change of the sources and the test that must then fail. A copy of the
tree is made in ROOT/build-mutants, built, and its tests must pass; then each change is made, what it takes is built, the one
test run. A mutant whose test passes has survived: a test is missing. --only: those that have a WORD in their row.

A change of one source whose test is one program is made beside the tree: that source is compiled again, and the program
linked with it before the libraries, so that nothing else is built, nothing is built back, and several run at a time.
Everything else, and whatever was not caught in this way, is changed in the tree and built as the tree is built."""
import argparse
import concurrent.futures
import functools
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "checks"))
import mutants  # noqa: E402
import tree     # noqa: E402

LONGEST = 300       # seconds; a test that hangs has seen something too
WHOLE = 1200        # without any mutant: more of its functions at once, and nothing is concluded from their taking long


def ctest_name(path):
    """As tests/*/CMakeLists.txt registers it."""
    path = pathlib.PurePath(path)
    return f"qml_{path.stem}" if path.parent.name == "qml" else path.stem


class Tree:
    """The copy that is changed, and what is built from it."""

    def __init__(self, root):
        self.root, self.top = root, root / "build-mutants"
        self.sources, self.build, self.beside = self.top / "tree", self.top / "build", self.top / "beside"
        self.tests, self.compiled = {}, {}

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
        for each in json.loads((self.build / "compile_commands.json").read_text(encoding="utf-8")):
            path = pathlib.Path(each["file"])
            if path.is_relative_to(self.sources):
                self.compiled.setdefault(str(path.relative_to(self.sources)), []).append(each["command"])

    def targets(self, row):
        """What has to be built for a row's tests: the programs of ours that they are given."""
        wanted = set(row.get("also", []))
        for path, _ in mutants.tests_of(row):
            command, environment = self.tests[ctest_name(path)]
            given = [word for word in [*command, *environment.values()] if word.startswith(str(self.build) + "/")]
            if not command:
                given = ["tst_qml" if path.endswith(".qml") else ctest_name(path)]
            wanted |= {pathlib.Path(word).name for word in given}
        return wanted

    def make(self, targets):
        """What the compiler said when it would not."""
        done = subprocess.run(["cmake", "--build", str(self.build), "--target", *sorted(targets)], text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        return "" if done.returncode == 0 else done.stdout

    @functools.cache
    def link(self, name):
        """How a test's program is linked; nothing where it starts others of ours, which have the source too."""
        made = f"tests/{name}"
        inputs = run(["ninja", "-t", "query", made], self.build)
        others = re.findall(r"\|\| (?:bin|tests)/\w[\w-]*$", inputs, re.MULTILINE)
        given = [each for each in self.tests[name][1].values() if str(self.build) in each]
        if others or given:
            return None
        last = run(["ninja", "-t", "commands", made], self.build).strip().splitlines()[-1]
        return last if last.count(f" -o {made} ") == 1 else None

    def compile_beside(self, row, place):
        """The object of the row's file with its change; nothing where it is in more than one library of a test, or in none."""
        links = [self.link(ctest_name(path)) for path, _ in mutants.tests_of(row)]
        compiled = [command for command in self.compiled.get(row["file"], [])
                    if all(f"/lib{library}.a" in link for link in links for library in re.findall(r"/(\w+)\.dir/", command)[:1])]
        if len(compiled) != 1 or row.get("also"):
            return None
        place.mkdir(parents=True, exist_ok=True)
        source, made = place / pathlib.PurePath(row["file"]).name, place / "changed.o"
        text = (self.sources / row["file"]).read_text(encoding="utf-8")
        source.write_text(text.replace(row["old"], row["new"]), encoding="utf-8")
        words = shlex.split(compiled[0])
        words[words.index("-o") + 1], words[words.index("-c") + 1] = str(made), str(source)
        words.append(f"-iquote{(self.sources / row['file']).parent}")
        return made if self.goes(words) else None

    def link_beside(self, name, changed, place):
        """The command of a test that has the changed object in it."""
        link = self.link(name)
        made = place / name
        link = link and link.replace(f" -o tests/{name} ", f" {shlex.quote(str(changed))} -o {shlex.quote(str(made))} ")
        return [str(made)] if link and self.goes(["sh", "-c", link]) else None

    def goes(self, command):
        return subprocess.run(command, cwd=self.build, capture_output=True, check=False).returncode == 0

    def test(self, path, functions, command=None, longest=LONGEST):
        """(whether all passes, what was said)"""
        whole, environment = self.tests[ctest_name(path)]
        arguments = functions if path.endswith(".cpp") else []
        if "unittest.main()" in (self.sources / path).read_text(encoding="utf-8"):      # it takes names from its command
            arguments = [word for each in functions for word in ("-k", each)]
        hidden = {"DISPLAY", "WAYLAND_DISPLAY"}
        clean = {name: value for name, value in os.environ.items() if name not in hidden}
        with subprocess.Popen([*(command or whole), *arguments], env={**clean, **environment}, cwd=self.build, text=True,
                              errors="replace", stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, start_new_session=True) as test:
            try:
                said = test.communicate(timeout=longest)[0]
            except subprocess.TimeoutExpired:
                os.killpg(test.pid, 9)
                said = test.communicate()[0] + f"\nended after {longest} s"
        return test.returncode == 0, said


# How a test says that one of its functions failed, if it lives to say anything: QtTest, unittest, and our own scripts, which
# end at the first failure, so that one of those named is enough.
VOICES = [(r"^Totals: ", r"^FAIL!.*::{}\(", all), (r"^Ran \d+ tests?", r"^(?:FAIL|ERROR): {}\b", all),
          (r"^Traceback ", r", in {}$", any)]


def passing(path, functions, passed, said):
    """What of a test passes although it should fail: each of its functions that a row names has to see the change."""
    if passed:
        return f"{path}: {', '.join(functions)}"
    for ended, failed, enough in VOICES:
        if functions and re.search(ended, said, re.MULTILINE):
            seen = {each: bool(re.search(failed.format(each), said, re.MULTILINE)) for each in functions}
            return "" if enough(seen.values()) else f"{path}: {', '.join(each for each in functions if not seen[each])}"
    return ""


def run(command, where):
    done = subprocess.run(command, cwd=where, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}\n{done.stdout}")
    return done.stdout


def first_failure(said):
    lines = [line for line in said.splitlines() if re.search(r"FAIL!|Error|error:|rror\b.*:|ended after", line)]
    return lines[0].strip()[:110] if lines else "it ended otherwise"


def prove_beside(copy, row, number):
    """As prove(), or nothing where it has to be seen in the tree."""
    since, place, said = time.monotonic(), copy.beside / str(number), ""
    tests = list(mutants.tests_of(row))
    try:
        if any(not path.endswith(".cpp") or not copy.link(ctest_name(path)) for path, _ in tests):
            return None
        if not (changed := copy.compile_beside(row, place)):
            return None
        for path, functions in tests:
            command = copy.link_beside(ctest_name(path), changed, place)
            if not command:
                return None
            passed, said = copy.test(path, functions, command)
            if passing(path, functions, passed, said):
                return None
        return tell(row, "caught", first_failure(said), since)
    finally:
        shutil.rmtree(place, ignore_errors=True)


def prove(copy, row):
    """What became of it, in one word."""
    source, since, said = copy.sources / row["file"], time.monotonic(), ""
    text = source.read_text(encoding="utf-8")
    source.write_text(text.replace(row["old"], row["new"]), encoding="utf-8")
    try:
        if unbuilt := copy.make(copy.targets(row)):
            return tell(row, "unbuilt", unbuilt[-3000:], since)
        for path, functions in mutants.tests_of(row):
            passed, said = copy.test(path, functions)
            if passes := passing(path, functions, passed, said):
                return tell(row, "SURVIVED", passes, since)
        return tell(row, "caught", first_failure(said), since)
    finally:
        source.write_text(text, encoding="utf-8")


def tell(row, fate, more, since):
    print(f"{fate:9}{time.monotonic() - since:5.1f} s  {row['file']}: {row['protects']}"
          + (f"\n{more}" if fate != "caught" else f" [{more}]"), flush=True)
    return fate


def see_whole(copy, rows):
    """The tests pass without any mutant: each program once, with all of its functions that are named."""
    named = {}
    for row in rows:
        for path, functions in mutants.tests_of(row):
            named.setdefault(path, []).append(functions)
    for path, all_of in sorted(named.items()):
        functions = [] if [] in all_of else sorted({each for functions in all_of for each in functions})
        passed, said = copy.test(path, functions, longest=WHOLE)
        if not passed:
            sys.exit(f"{said}\n{path} fails without any mutant")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("root", type=pathlib.Path)
    arguments.add_argument("--only", nargs="+", default=[""], help="rows that have one of these words in them")
    arguments.add_argument("--jobs", type=int, default=os.cpu_count(), help="how many are made beside the tree at a time")
    arguments.add_argument("--list", action="store_true", help="show the rows and what no row proves")
    asked = arguments.parse_args()
    root = asked.root.resolve()
    if found := mutants.check(root):
        sys.exit("\n".join(found) + "\n" + mutants.REASON)
    every = [row for _, _, row in mutants.rows(root)]
    rows = [row for row in every if any(word in " ".join(map(str, row.values())) for word in asked.only)]
    if asked.list:
        for row in rows:
            print(f"{row['file']}: {row['protects']}\n    {row['test']}")
        print(f"\n{len(rows)} rows; of {len(mutants.reasons(root))} tests {mutants.FOLDER}/reasons.toml says why there is none.")
        return 0
    if not rows:
        sys.exit(f"no row has “{' '.join(asked.only)}”")
    copy, begun = Tree(root), time.monotonic()
    copy.copy()
    copy.configure()
    if unknown := {path for row in rows for path, _ in mutants.tests_of(row) if ctest_name(path) not in copy.tests}:
        sys.exit("no test of CTest's: " + ", ".join(unknown))
    print("Building and testing what is whole.", flush=True)
    if said := copy.make(set().union(*(copy.targets(row) for row in rows))):
        sys.exit(said)
    copy.ask()
    see_whole(copy, rows)
    fates, left = {}, []
    with concurrent.futures.ThreadPoolExecutor(asked.jobs) as threads:
        for row, fate in zip(rows, threads.map(prove_beside, [copy] * len(rows), rows, range(len(rows)))):
            fates.setdefault(fate, []).append(row) if fate else left.append(row)
    # By file, so that a mutant's source is compiled once and the restored one only when the file is left.
    for row in sorted(left, key=lambda row: (row["file"], str(row["test"]))):
        fates.setdefault(prove(copy, row), []).append(row)
    print(f"{len(fates.get('caught', []))} of {len(rows)} were caught, in {(time.monotonic() - begun) / 60:.0f} minutes.")
    for row in fates.get("SURVIVED", []) + fates.get("unbuilt", []):
        print(f"  not caught: {row['file']}: {row['protects']}")
    return 0 if set(fates) == {"caught"} else 1


if __name__ == "__main__":
    sys.exit(main())
