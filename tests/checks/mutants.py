#!/usr/bin/env python3
"""Every mutant still applies, and the test that must see it is there: python3 mutants.py ROOT

tests/mutants/prove.py makes the mutants and runs the tests; it takes an hour, this takes a moment."""
import re
import sys
import tomllib

import tree

REASON = ("A mutant that does not apply proves nothing any more: change its row with the protection that it takes out. "
          "tests/README.md.")

FOLDER = "tests/mutants"
NEEDED = {"protects", "file", "old", "new", "test"}
TAKEN = NEEDED | {"also"}


def rows(root):
    """(table, number, row) of every mutant, as it is written."""
    for table in sorted((root / FOLDER).glob("*.toml")):
        with open(table, "rb") as file:
            for number, row in enumerate(tomllib.load(file).get("mutant", []), 1):
                yield table.relative_to(root), number, row


def test_of(row):
    """(path, [function, …]) of the test that must fail: "tests/storage/tst_slots.cpp: one, two"."""
    path, _, functions = row["test"].partition(":")
    return path.strip(), [name.strip() for name in functions.split(",") if name.strip()]


def wrong_with(root, row):
    if not NEEDED <= set(row) <= TAKEN:
        return f"has {', '.join(sorted(row))}; it takes {', '.join(sorted(NEEDED))} and may take also"
    source = root / row["file"]
    if not source.is_file():
        return f"{row['file']} does not exist"
    times = source.read_text(encoding="utf-8").count(row["old"])
    if times != 1:
        return f"{row['file']} has what it replaces {times} times: {row['old'].strip().splitlines()[0]}"
    if row["old"] == row["new"]:
        return "changes nothing"
    path, functions = test_of(row)
    if not (root / path).is_file():
        return f"{path} does not exist"
    text = (root / path).read_text(encoding="utf-8")
    gone = [name for name in functions if not re.search(r"\b" + re.escape(name) + r"\b", text)]
    return f"{path} has no {', '.join(gone)}" if gone else None


def check(root):
    found, seen = [], set()
    try:
        for table, number, row in rows(root):
            place = f"{table}: mutant {number} ({row.get('protects', 'unnamed')})"
            if wrong := wrong_with(root, row):
                found.append(f"{place}: {wrong}")
            change = (row.get("file"), row.get("old"), row.get("new"))
            if change in seen:
                found.append(f"{place}: the same change stands here already")
            seen.add(change)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        found.append(f"{FOLDER}: cannot be read: {error}")
    return found


ROW = '[[mutant]]\nprotects = "x"\nfile = "a.cpp"\nold = "if (bad)"\nnew = "if (false)"\ntest = "tests/tst_a.cpp: one"\n'
GOOD = {"tests/mutants/a.toml": ROW, "a.cpp": "if (bad)\n", "tests/tst_a.cpp": "void one();"}
SAMPLES = [
    (GOOD, None),
    ({**GOOD, "a.cpp": "if (worse)\n"}, "has what it replaces 0 times"),
    ({**GOOD, "a.cpp": "if (bad)\nif (bad)\n"}, "has what it replaces 2 times"),
    ({**GOOD, "tests/tst_a.cpp": "void two();"}, "tests/tst_a.cpp has no one"),
    ({**GOOD, "tests/mutants/a.toml": ROW.replace("a.cpp", "b.cpp", 1)}, "b.cpp does not exist"),
    ({**GOOD, "tests/mutants/a.toml": ROW.replace("(false)", "(bad)")}, "changes nothing"),
    ({**GOOD, "tests/mutants/a.toml": ROW + ROW}, "the same change"),
    ({**GOOD, "tests/mutants/a.toml": ROW.replace("old", "odd")}, "it takes"),
    ({**GOOD, "tests/mutants/a.toml": "[["}, "cannot be read"),
]

if __name__ == "__main__":
    sys.exit(tree.main(check, REASON, SAMPLES))
