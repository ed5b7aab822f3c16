#!/usr/bin/env python3
"""A path that a page names exists: python3 docs.py ROOT"""
import re
import sys

import tree

REASON = ("A page that names what is not there misleads the next reader. tests/checks/README.md.")

KNOWN = r"\.(md|h|cpp|qml|py|sh|json|txt|ts|cmake|svg|png)$"
PLACEHOLDER = re.compile(r"[<>*…{}$|\"=]|\.\.\.|^build(-\w+)?/|^/|^~|://")


def exists(root, folder, name):
    """From the root or the page's folder; "app/problem" may stand for its .h and .cpp; a bare name may be anywhere."""
    name = name.split("#")[0].rstrip("/")
    for base in (root, root / folder):
        target = base / name
        if target.exists() or ("." not in target.name and any(target.parent.glob(target.name + ".*"))):
            return True
    return "/" not in name and any(p.name == name for p in tree.files(root))


def named(root, page):
    """(line, path) for each link, each `path` in the text, and each path in a drawing."""
    top = {p.name for p in root.iterdir()}
    fenced = False
    for number, line in tree.lines(root, page):
        if line.startswith("```"):
            fenced = not fenced
            continue
        words = line.split() if fenced else re.findall(r"`([^`]+)`", line)
        links = [] if fenced else re.findall(r"\]\(([^)\s]+)\)", line)
        for word in words:
            for part in word.split():
                part = part.strip(",;:()'").removesuffix(".")
                is_path = "/" in part and part.split("/")[0] in top | {"."}
                if not PLACEHOLDER.search(part) and (is_path or re.search(KNOWN, part)):
                    yield number, part
        for link in links:
            if not link.startswith("#") and "://" not in link:
                yield number, link


def check(root):
    return [f"{page}:{number}: {name} does not exist"
            for page in tree.files(root, ".md") for number, name in named(root, page)
            if not exists(root, page.parent, name)]


SAMPLES = [
    ({"README.md": "Read `storage/journal.h`, `storage/`, [this](storage/README.md#top).\n",
      "storage/journal.h": "",
      "storage/README.md": "Start at `journal.h`; `build/bin/x`, `a/*.h` and `std::span` are no paths.\n"}, None),
    ({"README.md": "```\nstorage/journal    append\n```\n", "storage/journal.h": ""}, None),
    ({"README.md": "Read `storage/gone.h`.\n", "storage/a.h": ""}, "storage/gone.h does not exist"),
    ({"README.md": "```\nstorage/gone    append\n```\n", "storage/a.h": ""}, "storage/gone does not exist"),
    ({"README.md": "See [this](docs/gone.md).\n"}, "docs/gone.md does not exist"),
    ({"storage/README.md": "Start at `gone.h`.\n"}, "gone.h does not exist"),
]

if __name__ == "__main__":
    sys.exit(tree.main(check, REASON, SAMPLES))
