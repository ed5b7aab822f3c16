#!/usr/bin/env python3
"""A log holds literals, numbers and codes, never a text of the record: python3 logs.py ROOT"""
import re
import sys

import tree

REASON = ("What is logged may be read by whoever keeps the machine, and stays. Say what happened by a literal, a number or "
          "an error's code; who and when belong into the audit trail. Security design D11.")

CALL = re.compile(r"\bq(?:C?(?:Debug|Info|Warning|Critical|Fatal)|t_message_output)\s*\(|\bsyslog\s*\("
                  r"|\bsd_journal_\w+\s*\(|\bconsole\.(?:log|info|debug|warn|error|trace)\s*\(")
# What a log may take besides literals and numbers: the code of an error, its name, and the category of the log.
HARMLESS = re.compile(r"\b(?:int|codeName|qPrintable|qUtf8Printable|hex|dec|nospace|noquote|space)\b"
                      r"|\b\w+(?:\(\))?(?:\.|->)(?:error\(\)\.)?code\b|\berrno\b|\blog[A-Z]\w*\b"
                      r"|\bproblem\.(?:name|field)\b|\bverb\b|\bError\b")
FOLDERS = ("app", "storage", "platform", "sync", "qml")


def bare(text):
    """Without comments, and with literals emptied: what is left is what is not known when it is written."""
    text = re.sub(r"//[^\n]*|/\*.*?\*/", "", text, flags=re.S)
    return re.sub(r"u?\"(?:\\.|[^\"\\])*\"(?:_s|_L1)?|'(?:\\.|[^'\\])'", "", text)


def statement(text, start):
    """The call and what is streamed into it: up to the end of the statement."""
    depth = 0
    for at in range(start, len(text)):
        depth += (text[at] in "([{") - (text[at] in ")]}")
        if depth < 0 or depth == 0 and (text[at] == ";" or text[at] == "\n" and text[at - 1] == ")"):
            return text[start:at]
    return text[start:]


def check(root):
    found = []
    for path in tree.files(root, ".h", ".cpp", ".qml", ".js"):
        if path.parts[0] not in FOLDERS:
            continue
        text = (root / path).read_text(encoding="utf-8", errors="replace")
        for call in CALL.finditer(text):
            if "//" in text[text.rfind("\n", 0, call.start()) + 1:call.start()]:
                continue
            said = statement(text, call.end() - 1)
            if left := re.search(r"[A-Za-z_]\w*", HARMLESS.sub("", bare(said))):
                number = text.count("\n", 0, call.start()) + 1
                found.append(f"{path}:{number}: a log takes \"{left.group(0)}\"; only literals, numbers and codes")
    return found


def code(line, path="app/a.cpp"):
    return {path: f"void f()\n{{\n    {line}\n}}\n"}


SAMPLES = [
    (code('qWarning("the store did not open: %d", int(error.code));'), None),
    (code('qCritical() << "the store did not open" << codeName(made.error().code);'), None),
    (code('// qDebug() << meeting.name;'), None),
    (code('qInfo("%d of 12", 3);'), None),
    (code('qDebug() << meeting.name;'), '"meeting"'),
    (code('qWarning("no %s", qPrintable(item.text));'), '"item"'),
    (code('qWarning("no %s",\n             qPrintable(title));'), '"title"'),
    (code('qCDebug(logStore) << "found" << words;'), '"words"'),
    (code('qWarning() << error.detail;'), '"error"'),
    (code('syslog(LOG_INFO, text);'), '"LOG_INFO"'),
    (code('console.log(root.text)', "qml/a.qml"), '"root"'),
    (code('console.warn("no", problem.name)', "qml/a.qml"), None),
    (code('qDebug() << anything;', "tests/a.cpp"), None),
]

if __name__ == "__main__":
    sys.exit(tree.main(check, REASON, SAMPLES))
