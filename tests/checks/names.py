#!/usr/bin/env python3
"""One type, one name: python3 names.py ROOT"""
import collections
import re
import sys

import tree

REASON = ("Two types of one name in one namespace link into one program: whichever destructor the linker keeps serves "
          "both, and the store once reset statements that were words to be read out. Give one of them another name.")

NAMESPACE = re.compile(r"^\s*namespace\s+([\w:]+)\s*\{")
TYPE = re.compile(r"^(?:enum\s+)?(?:class|struct)\s+(\w+)\b[^;]*\{")


def check(root):
    found = collections.defaultdict(list)
    for path in tree.files(root, ".h"):
        namespace = ""
        for number, line in tree.lines(root, path):
            if inner := NAMESPACE.match(line):
                namespace = inner.group(1)
            elif name := TYPE.match(line):
                found[namespace, name.group(1)].append(f"{path}:{number}")
    return [f"{places[-1]}: {name} is also in {', '.join(places[:-1])}"
            for (_, name), places in sorted(found.items()) if len(places) > 1]


SAMPLES = [
    ({"a/b.h": "namespace rt {\nclass Words {\n};\nclass Other;\n}", "a/c.h": "namespace rt {\nclass Other {\n};\n}"}, None),
    ({"a/b.h": "namespace rt {\nclass Words {\n};\n}", "a/c.h": "namespace rt {\nstruct Words {\n};\n}"}, "Words is also in"),
    ({"a/b.h": "namespace rt {\nclass Words {\n};\n}", "a/c.h": "namespace rt::test {\nclass Words {\n};\n}"}, None),
]

if __name__ == "__main__":
    sys.exit(tree.main(check, REASON, SAMPLES))
