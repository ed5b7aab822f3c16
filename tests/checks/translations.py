#!/usr/bin/env python3
"""Both catalogues say every sentence of the screens: python3 translations.py ROOT"""
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import tree

REASON = ("English and Welsh are complete from the first screen on (README.md, decisions). Refresh the catalogues with "
          "the target update_translations and translate what is new. app/CMakeLists.txt.")

FORMS = {"en": 2, "cy": 5}   # plural forms: English one and other; Welsh none, one, two, six and other
PLACEHOLDER = re.compile(r"%(?:L?\d+|n|Ln)")
SOURCES = ("app", "qml")
ALIASES = ("-tr-function-alias", "QT_TR_NOOP+=SAY")   # as the target update_translations in app/CMakeLists.txt


def catalogues(root):
    return {path.stem.split("_")[-1]: path for path in sorted((root / "app/i18n").glob("*.ts"))}


def with_sources(root, language, path, scratch):
    """A copy of the catalogue, brought up to date with the sources: what is new in it was forgotten."""
    candidates = ("/usr/lib/qt6/bin/lupdate", shutil.which("lupdate"))
    lupdate = next((path for path in candidates if path and pathlib.Path(path).exists()), None)
    if lupdate is None:
        return None, "lupdate is not installed (platform/packages)"
    copy = pathlib.Path(scratch) / path.name
    shutil.copy(path, copy)
    sources = [str(root / path) for path in tree.files(root, ".cpp", ".h", ".qml")
               if path.parts[0] in SOURCES and "gallery" not in path.parts]
    run = subprocess.run([lupdate, "-silent", "-locations", "none", *ALIASES, "-I", str(root), *sources, "-ts", str(copy),
                          "-target-language", language], capture_output=True, text=True, check=False)
    return copy, None if run.returncode == 0 else f"lupdate failed: {run.stderr.strip()}"


def check_message(language, message):
    source = message.findtext("source") or message.get("id") or ""
    translation = message.find("translation")
    state = translation.get("type") if translation is not None else "unfinished"
    what = f"\"{source[:60]}\""
    if state in ("vanished", "obsolete"):
        yield f"{what} is {state}: no source says it"
        return
    if state == "unfinished":
        yield f"{what} is unfinished"
        return
    numerus = message.get("numerus") == "yes"
    texts = [form.text or "" for form in translation.findall("numerusform")] if numerus else [translation.text or ""]
    if numerus and len(texts) != FORMS[language]:
        yield f"{what} has {len(texts)} plural forms; {language} has {FORMS[language]}"
    wanted = collections.Counter(PLACEHOLDER.findall(source))
    for text in texts:
        if not text.strip():
            yield f"{what} is empty"
            continue
        has = collections.Counter(PLACEHOLDER.findall(text))
        if numerus:   # "one child" may be said without the number
            if (has - wanted) or any(name not in ("%n", "%Ln") for name in (wanted - has)):
                yield f"{what} loses or invents a placeholder: \"{text[:60]}\""
        elif has != wanted:
            yield f"{what} loses or invents a placeholder: \"{text[:60]}\""
        if language != "en" and text == source and len(re.findall(r"[A-Za-z]{2,}", source)) > 3:
            yield f"{what} is still in English"


def check(root):
    if not (root / "app/i18n").is_dir():
        return []   # no screen says anything yet
    found = []
    present = catalogues(root)
    for language in FORMS:
        if language not in present:
            found.append(f"app/i18n:1: there is no catalogue for {language}")
            continue
        path = present[language]
        with tempfile.TemporaryDirectory() as scratch:
            copy, wrong = with_sources(root, language, path, scratch)
            if wrong:
                found.append(f"{path.relative_to(root)}:1: {wrong}")
                continue
            for context in ElementTree.parse(copy).getroot().iter("context"):
                for message in context.iter("message"):
                    found += [f"{path.relative_to(root)}: {context.findtext('name')}: {text}"
                              for text in check_message(language, message)]
    return found


def sample(welsh, source="Start %1 now", extra="", qml=None, languages=("en", "cy"), plural=""):
    """A tree of one screen and its catalogues; welsh is what the Welsh one has for the sentence."""
    def catalogue(language, translation):
        return (f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}">\n'
                f'<context>\n<name>A</name>\n<message {plural}><source>{source}</source>{translation}</message>\n'
                f'{extra}</context>\n</TS>\n')
    english = f"<numerusform>{source}</numerusform>" * 2 if plural else source
    files = {"qml/screens/A.qml": qml or f'import QtQuick\nText {{ text: qsTr("{source}") }}\n',
             "app/i18n/roundtable_en.ts": catalogue("en", f"<translation>{english}</translation>"),
             "app/i18n/roundtable_cy.ts": catalogue("cy", welsh)}
    return {path: text for path, text in files.items() if not path.endswith(".ts") or path[-5:-3] in languages}


DONE = "<translation>Dechrau %1 nawr</translation>"
SAMPLES = [
    (sample(DONE), None),
    (sample(DONE, languages=("en",)), "no catalogue for cy"),
    (sample('<translation type="unfinished"></translation>'), "is unfinished"),
    (sample("<translation></translation>"), "is empty"),
    (sample("<translation>Dechrau nawr</translation>"), "placeholder"),
    (sample("<translation>Dechrau %1 %2 nawr</translation>"), "placeholder"),
    (sample(DONE, extra="<message><source>Old</source><translation>Hen</translation></message>"), "is vanished"),
    (sample(DONE, qml='import QtQuick\nText { text: qsTr("Start %1 now") + qsTr("New") }\n'), "\"New\" is unfinished"),
    (sample("<translation>Who is in the room</translation>", source="Who is in the room"), "still in English"),
    (sample(f"<translation>{'<numerusform>%n plentyn</numerusform>' * 5}</translation>", source="%n child(ren)",
            qml='import QtQuick\nText { text: qsTr("%n child(ren)", "", 3) }\n', plural='numerus="yes"'), None),
    (sample("<translation><numerusform>%n plentyn</numerusform></translation>", source="%n child(ren)",
            qml='import QtQuick\nText { text: qsTr("%n child(ren)", "", 3) }\n', plural='numerus="yes"'), "is empty"),
]

if __name__ == "__main__":
    sys.exit(tree.main(check, REASON, SAMPLES))
