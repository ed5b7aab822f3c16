#!/usr/bin/env python3
"""Includes and imports follow the one dependency rule: python3 layers.py ROOT"""
import re
import sys

import tree

REASON = ("Arrows point one way: qml -> app -> storage -> storage/model, app -> platform -> storage/model, "
          "sync -> the spool -> storage/model, app -> sync for its state only; so that the rules can be tested without disk, "
          "screen or time, and sync cannot read the store. README.md, \"Map of the folders\". Only main functions "
          "know everything.")

# The border between the store and the network: sealed files in a folder. It may know nothing of the store, or what links it
# (CMake: rt_spool) could.
SPOOL = "the spool"
SPOOL_FILES = re.compile(r"storage/(spool|durablefile|enrolment)\.(h|cpp)$")

# folder: (folders of ours it may include, what else it must not know, as a pattern on the include or the line)
CPP = {
    "storage/model": (["storage/model"],
                      r"<(QSql|QNetwork|QTcp|QUdp|QQml|QQuick|QFile|QDir|QSave|QTemporary|QSettings|fstream|filesystem"
                      r"|sys/)|sqlite3"
                      r"|(current(DateTime|Date|Time|MSecs|Secs)\w*|(system|steady|high_resolution)_clock::now)\s*\("
                      r"|QElapsedTimer|QTimer|tss2/|<fido"),
    "storage": (["storage", SPOOL, "storage/model"], r"<(QNetwork|QTcp|QUdp|QQml|QQuick|QSql|tss2/|fido)"),
    SPOOL: ([SPOOL, "storage/model"], r"<(QNetwork|QTcp|QUdp|QQml|QQuick|QSql|tss2/|fido)|sqlite3|sqlcipher"),
    "platform": (["platform", "storage/model"], r"<(QQml|QQuick|QNetwork|QSql)|sqlite3"),
    "sync/central": (["sync/central", "sync", "storage/model"], r"<(QQml|QQuick|QSql|tss2/|fido)"),
    "sync": (["sync", SPOOL, "storage/model"], r"<(QQml|QQuick|QSql|tss2/|fido)|sqlite3"),
    "app": (["app", "storage", SPOOL, "storage/model", "platform"], r"<(QQuick|QSql|tss2/|fido)|sqlite3"),
    "qml": (["qml", "app"], r"<(QSql|tss2/|fido)|sqlite3"),
    "tests": (["tests", "app", "qml", "storage", SPOOL, "storage/model", "platform", "sync", "sync/central"], None),
}
APP_SYNC = re.compile(r"app/(syncstatus|ctl_sync)\.(h|cpp)$")   # "for its state only"
MAIN = re.compile(r"(^|/|_)main\.cpp$")

# folder: pattern of the modules it may import
QML = {
    "qml/theme": r"QtQuick$",
    "qml/controls": r"Qt(Quick|Qml)(\.\w+)*$|Roundtable\.Theme$",
    "qml/door": r"QtQuick(\.Layouts)?$|QtQml(\.\w+)*$|Roundtable\.(Controls|Theme)$",     # nothing of a record
    "qml/screens": r"QtQuick(\.Layouts)?$|QtQml(\.\w+)*$|Roundtable\.(App|Controls|Theme)$",
    "qml/shell": r"Qt(Quick|Qml)(\.(?!Controls)\w+)*$|Roundtable(\.(App|Controls|Door|Theme|Screens))?$",
    "qml/gallery": r"Qt\w+(\.\w+)*$|Roundtable(\.\w+)*$",
    "tests": r".*",
}


def owner(path, table):
    """The row of the table that a file belongs to: the longest folder that holds it."""
    if table is CPP and SPOOL_FILES.match(str(path)):
        return SPOOL
    folders = [f for f in table if str(path).startswith(f + "/")]
    return max(folders, key=len) if folders else None


def check_cpp(root, path):
    folder = owner(path, CPP)
    if folder is None:
        return
    allowed, unknown = CPP[folder]
    for number, line in tree.lines(root, path):
        code = line.split("//")[0]
        include = re.match(r'\s*#\s*include\s+"([^"]+)"', code)
        if include:
            target = include.group(1)
            if not (root / target).exists() and "/" not in target and not target.endswith(".moc"):
                yield f"{path}:{number}: \"{target}\" is not written from the root (\"folder/file.h\")"
                continue
            into = owner(target, CPP)
            excused = MAIN.search(str(path)) or (into == "sync" and APP_SYNC.match(str(path)))
            if into and into not in allowed and not excused:
                yield f"{path}:{number}: {folder} may not include \"{target}\""
        if unknown and not MAIN.search(str(path)) and (found := re.search(unknown, code)):
            yield f"{path}:{number}: {folder} must not know {found.group(0).strip()}"


def check_qml(root, path):
    folder = owner(path, QML)
    for number, line in tree.lines(root, path):
        statement = re.match(r"\s*import\s+([A-Z]\w*(?:\.\w+)*?)(?:\s+(\d+(?:\.\d+)?))?(?:\s+as\s+\w+)?\s*$", line)
        if not statement:
            continue
        module, version = statement.groups()
        if version:
            yield f"{path}:{number}: import {module} without its version"
        if folder and not re.match(QML[folder], module):
            yield f"{path}:{number}: {folder} may not import {module}"


def check(root):
    found = []
    for path in tree.files(root, ".h", ".cpp"):
        found += check_cpp(root, path)
    for path in tree.files(root, ".qml"):
        found += check_qml(root, path)
    return found


SAMPLES = [
    ({"storage/model/a.h": '#include "storage/model/b.h"\n', "storage/model/b.h": "\n"}, None),
    ({"storage/model/a.h": '#include "storage/journal.h"\n'}, 'storage/model may not include "storage/journal.h"'),
    ({"storage/model/a.cpp": "#include <QFile>\n"}, "must not know <QFile"),
    ({"storage/model/a.cpp": "auto t = QDateTime::currentDateTimeUtc();\n"}, "must not know currentDateTimeUtc"),
    ({"storage/model/a.cpp": "// never QFile, never currentDateTime()\n"}, None),
    ({"storage/a.cpp": '#include "app/session.h"\n'}, "storage may not include"),
    ({"storage/a.cpp": '#include "journal.h"\n', "storage/journal.h": "\n"}, "not written from the root"),
    ({"platform/a.cpp": '#include "storage/store.h"\n'}, "platform may not include"),
    ({"platform/tpm/a.cpp": "#include <tss2/tss2_esys.h>\n"}, None),
    ({"app/a.cpp": "#include <tss2/tss2_esys.h>\n"}, "app must not know <tss2"),
    ({"storage/a.cpp": "#include <tss2/tss2_esys.h>\n"}, "storage must not know <tss2"),
    ({"platform/fido/a.cpp": "#include <fido.h>\n#include <fido/es256.h>\n"}, None),
    ({"app/a.cpp": "#include <fido.h>\n"}, "app must not know <fido"),
    ({"storage/a.cpp": "#include <fido/es256.h>\n"}, "storage must not know <fido"),
    ({"storage/model/a.h": "#include <fido.h>\n"}, "storage/model must not know <fido"),
    ({"sync/a.cpp": '#include "storage/store.h"\n'}, "sync may not include"),
    ({"sync/a.cpp": '#include "storage/spool.h"\n#include "storage/durablefile.h"\n'}, None),
    ({"sync/central/a.cpp": '#include "storage/spool.h"\n'}, "sync/central may not include"),
    ({"storage/spool.cpp": '#include "storage/durablefile.h"\n#include "storage/model/receipt.h"\n'}, None),
    ({"storage/spool.cpp": '#include "storage/slot.h"\n'}, "the spool may not include"),
    ({"storage/durablefile.cpp": "#include <sqlcipher/sqlite3.h>\n"}, "the spool must not know sqlcipher"),
    ({"storage/outbox.cpp": '#include "storage/spool.h"\n', "app/a.cpp": '#include "storage/spool.h"\n'}, None),
    ({"sync/a.cpp": "#include <sqlite3.h>\n"}, "sync must not know sqlite3"),
    ({"sync/central/a.cpp": '#include "storage/journal.h"\n'}, "sync/central may not include"),
    ({"app/a.cpp": '#include "sync/shipper.h"\n'}, "app may not include"),
    ({"app/syncstatus.cpp": '#include "sync/shipper.h"\n', "app/record_main.cpp": '#include "sync/shipper.h"\n'}, None),
    ({"app/a.cpp": "#include <QQuickItem>\n"}, "app must not know <QQuick"),
    ({"qml/shell/a.cpp": '#include "storage/store.h"\n'}, "qml may not include"),
    ({"tests/model/a.cpp": '#include "storage/journal.h"\n#include "tst_a.moc"\n'}, None),
    ({"qml/theme/Theme.qml": "pragma Singleton\nimport QtQuick\n"}, None),
    ({"qml/theme/Theme.qml": "import QtQuick.Controls.Basic\n"}, "qml/theme may not import"),
    ({"qml/controls/A.qml": "import QtQuick.Controls.Basic as Basic\nimport Roundtable.Theme\n"}, None),
    ({"qml/controls/A.qml": "import Roundtable.App\n"}, "qml/controls may not import Roundtable.App"),
    ({"qml/door/A.qml": "import Roundtable.App\n"}, "qml/door may not import Roundtable.App"),
    ({"qml/screens/A.qml": "import QtQuick.Controls.Basic\n"}, "qml/screens may not import"),
    ({"qml/screens/A.qml": "import Roundtable.Screens\n"}, "qml/screens may not import"),
    ({"qml/screens/A.qml": "import QtQuick 2.15\n"}, "without its version"),
]

if __name__ == "__main__":
    sys.exit(tree.main(check, REASON, SAMPLES))
