#!/usr/bin/env python3
"""Every mutant still applies, and every test that SECURITY.md or WCAG.md names has one: python3 mutants.py ROOT

tests/mutants/prove.py makes the mutants and runs the tests; it takes an hour, this takes a moment."""
import re
import sys
import tomllib

import tree

REASON = ("A mutant that does not apply proves nothing any more, and a test that was never seen failing holds nothing: change "
          "or write its row with the protection that it takes out. tests/README.md.")

FOLDER = "tests/mutants"
PAGES = ("tests/SECURITY.md", "tests/WCAG.md")
NEEDED = {"protects", "file", "old", "new", "test"}
TAKEN = NEEDED | {"also"}


def rows(root):
    """(table, number, row) of every mutant, as it is written."""
    for table in sorted((root / FOLDER).glob("*.toml")):
        with open(table, "rb") as file:
            for number, row in enumerate(tomllib.load(file).get("mutant", []), 1):
                yield table.relative_to(root), number, row


def reasons(root):
    """{test: why} of what no row proves."""
    path = root / FOLDER / "reasons.toml"
    if not path.is_file():
        return {}
    with open(path, "rb") as file:
        return {row.get("test", ""): row.get("why", "") for row in tomllib.load(file).get("reason", [])}


def tests_of(row):
    """[(path, [function, …])] of what must fail, every one: "tests/storage/tst_slots.cpp: one, two", or a list of such."""
    for each in [row["test"]] if isinstance(row["test"], str) else row["test"]:
        path, _, functions = each.partition(":")
        yield path.strip(), [name.strip() for name in functions.split(",") if name.strip()]


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
    return not_there(root, row)


def not_there(root, row):
    for path, functions in tests_of(row):
        if not (root / path).is_file():
            return f"{path} does not exist"
        text = (root / path).read_text(encoding="utf-8")
        if gone := [name for name in functions if not re.search(r"\b" + re.escape(name) + r"\b", text)]:
            return f"{path} has no {', '.join(gone)}"
    return None


def unproven(root, rows):
    """Tests that hold a protection or a promise (PAGES), that no mutant names, and of which no reason is given."""
    every = [*rows, *({"test": test} for test in reasons(root))]
    named = {(path, function) for row in every
             for path, functions in tests_of(row) for function in functions or [""]}
    for page in PAGES:
        text = (root / page).read_text(encoding="utf-8") if (root / page).is_file() else ""
        for path, functions in sorted(set(re.findall(r"`(tests/[\w./]+\.(?:cpp|py|qml))(?::\s*([^`]+))?`", text))):
            for function in [each.strip() for each in functions.split(",")]:
                if not any(path == p and (function == f or f == "" or function == "") for p, f in named):
                    yield f"{page}: {path}: {function}" if function else f"{page}: {path}"


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
        for test, why in reasons(root).items():
            wrong = not_there(root, {"test": test}) if test and why else "a reason names a test and says why"
            if wrong:
                found.append(f"{FOLDER}/reasons.toml: {wrong}")
        every = [row for _, _, row in rows(root)]
        found += [f"{each} has no mutant and no reason" for each in unproven(root, every)]
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
    ({**GOOD, "tests/mutants/a.toml": ROW.replace('"tests/tst_a.cpp: one"', '["tests/tst_a.cpp: one"]')}, None),
    ({**GOOD, "tests/mutants/a.toml": ROW.replace('"tests/tst_a.cpp: one"', '["tests/tst_a.cpp", "tests/tst_b.cpp"]')},
     "tests/tst_b.cpp does not exist"),
    ({**GOOD, "tests/mutants/a.toml": ROW.replace("a.cpp", "b.cpp", 1)}, "b.cpp does not exist"),
    ({**GOOD, "tests/mutants/a.toml": ROW.replace("(false)", "(bad)")}, "changes nothing"),
    ({**GOOD, "tests/mutants/a.toml": ROW + ROW}, "the same change"),
    ({**GOOD, "tests/mutants/a.toml": ROW.replace("old", "odd")}, "it takes"),
    ({**GOOD, "tests/mutants/a.toml": "[["}, "cannot be read"),
    ({**GOOD, "tests/mutants/reasons.toml": '[[reason]]\ntest = "tests/tst_a.cpp: one"\nwhy = "two stand behind each other"'}, None),
    ({**GOOD, "tests/mutants/reasons.toml": '[[reason]]\ntest = "tests/tst_a.cpp: two"\nwhy = "so"'}, "tests/tst_a.cpp has no two"),
    ({**GOOD, "tests/mutants/reasons.toml": '[[reason]]\ntest = "tests/tst_a.cpp"'}, "says why"),
    ({**GOOD, "tests/SECURITY.md": "`tests/tst_a.cpp: one`"}, None),
    ({**GOOD, "tests/WCAG.md": "`tests/tst_a.cpp: one, two`"}, "tests/WCAG.md: tests/tst_a.cpp: two has no mutant and no reason"),
    ({**GOOD, "tests/SECURITY.md": "`tests/tst_a.cpp: one, two`"}, "tests/tst_a.cpp: two has no mutant and no reason"),
]

if __name__ == "__main__":
    sys.exit(tree.main(check, REASON, SAMPLES))
