#!/usr/bin/env python3
"""What builds on Debian 12 builds on Debian 13 too: python3 portable.py ROOT"""
import re
import sys

import tree

REASON = ("Qt 6.8's QTRY_ macros convert a sign, which our warnings refuse there and not with Qt 6.4. Wait with "
          "QVERIFY(QTest::qWaitFor([&] { return …; })), which both know.")

TRY = re.compile(r"\bQTRY_\w+\s*\(")


def check(root):
    return [f"{path}:{number}: {match.group(0)}"
            for path in tree.files(root, ".cpp", ".h") for number, line in tree.lines(root, path)
            if (match := TRY.search(line))]


SAMPLES = [
    ({"tests/tst_a.cpp": "QVERIFY(QTest::qWaitFor([&] { return spy.count() == 1; }));"}, None),
    ({"tests/tst_a.cpp": "QTRY_COMPARE(spy.count(), 1);"}, "QTRY_COMPARE("),
]

if __name__ == "__main__":
    sys.exit(tree.main(check, REASON, SAMPLES))
