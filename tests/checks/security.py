#!/usr/bin/env python3
"""Every threat and control has its tests, and they are there: python3 security.py ROOT"""
import re
import sys

import tree

REASON = "A protection whose test was renamed away is one that nobody holds any more. tests/SECURITY.md."

PAGE = "tests/SECURITY.md"
THREATS = [f"T{n}" for n in range(1, 21)]
CONTROLS = [f"{group}-{n}" for group, count in (
    ("STORAGE", 2), ("CRYPTO", 2), ("AUTH", 3), ("NETWORK", 2), ("PLATFORM", 3), ("CODE", 4), ("RESILIENCE", 4),
    ("PRIVACY", 4)) for n in range(1, count + 1)]
SHOWN = re.compile(r"`(tests/[\w./]+)(?::\s*([^`]+))?`")
OPEN = re.compile(r"Hardware day|With the network|With the package|With sound|Not pursued")


def check(root):
    page = root / PAGE
    if not page.exists():
        return [f"{PAGE} is not there"]
    found, seen = [], set()
    for number, line in tree.lines(root, page.relative_to(root)):
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if cells[0] not in THREATS + CONTROLS:
            continue
        seen.add(cells[0])
        shown = SHOWN.findall(line)
        if not shown and not OPEN.search(line):
            found.append(f"{PAGE}:{number}: {cells[0]} has neither a test nor the day when it gets one")
        for path, names in shown:
            if not (root / path).exists():
                found.append(f"{PAGE}:{number}: {path} does not exist")
                continue
            text = "" if (root / path).is_dir() else (root / path).read_text(encoding="utf-8")
            for name in re.split(r"[,\s]+", names.strip()) if names else []:
                if not re.search(r"\b" + re.escape(name) + r"\b", text):
                    found.append(f"{PAGE}:{number}: {path} has no {name}")
    found += [f"{PAGE}: {name} is missing" for name in THREATS + CONTROLS if name not in seen]
    return found


WHOLE = "".join(f"| {name} | x | With the network |\n" for name in THREATS + CONTROLS)
SAMPLES = [
    ({PAGE: WHOLE}, None),
    ({PAGE: WHOLE + "| T1 | x | `tests/a.cpp: one_two, three` |\n", "tests/a.cpp": "void one_two(); void three();"}, None),
    ({PAGE: WHOLE.replace("| T7 |", "| T77 |")}, "T7 is missing"),
    ({PAGE: WHOLE + "| T1 | x | some day |\n"}, "T1 has neither"),
    ({PAGE: WHOLE + "| T1 | x | `tests/gone.cpp: one` |\n"}, "tests/gone.cpp does not exist"),
    ({PAGE: WHOLE + "| T1 | x | `tests/a.cpp: one, two` |\n", "tests/a.cpp": "void one();"}, "has no two"),
]

if __name__ == "__main__":
    sys.exit(tree.main(check, REASON, SAMPLES))
