#!/usr/bin/env python3
"""The screens as a screen reader meets them: tst_reader.py ROUNDTABLE (on a display with a session bus)"""
import os
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../support"))
from reader import TOUCHABLE, Atspi, Reader, role, showing, text_of, wait  # noqa: E402

PIXELS_PER_MM = 5.9
LEAST = 9 * PIXELS_PER_MM - 1.5   # roundings of a pixel at either side
DOOR, ROUNDTABLE = Reader("roundtable"), Reader("roundtable-record")


def audit(page, program=ROUNDTABLE):
    """Nothing without a name, nothing smaller than a finger, a heading to jump to."""
    time.sleep(0.3)   # the page settles; what is wrong then stays wrong
    found, headings = [], 0
    for node in program.nodes():
        if not showing(node):
            continue
        if role(node) in TOUCHABLE:
            box = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
            if not node.get_name().strip():
                found.append(f"{page}: a {role(node)} without a name at {box.x},{box.y}")
            if box.width > 0 and min(box.width, box.height) < LEAST:
                found.append(f"{page}: the {role(node)} “{node.get_name()}” is {box.width}x{box.height} pixels")
        headings += role(node) == "heading"
    assert headings, f"{page}: no heading"
    assert not found, "\n".join(found)


def field(name):
    """Also one that has to be scrolled to."""
    return wait(lambda: next((n for n in ROUNDTABLE.nodes() if role(n) == "text" and n.get_name() == name), None), name)


def put(name, text):
    """As a screen reader, or a program that dictates, writes: the whole text of a field at once."""
    assert Atspi.EditableText.set_text_contents(field(name), text), name


def type_from_outside():
    """What is set over the bus is typed: the screen acts on it, and the draft keeps it."""
    put("Search in all meetings", "nosuchword")
    ROUNDTABLE.gone("push button", "Reuben Attard-Lowe")
    put("Search in all meetings", "")
    ROUNDTABLE.press("push button", "Reuben Attard-Lowe")
    ROUNDTABLE.press("push button", "Information")
    ROUNDTABLE.press("push button", "More about it", shown=False)
    texts = {"What was said": "Seen at school on Friday.", "Where they have it from": "The register"}
    date = {"Day, The day it happened": "27", "Month, The day it happened": "2", "Year, The day it happened": "2026"}
    for name, text in {**texts, **date}.items():
        put(name, text)
    ROUNDTABLE.press("push button", "People")
    ROUNDTABLE.gone("text", "What was said")
    ROUNDTABLE.press("push button", "Information")
    for name, text in {**texts, **date}.items():
        wait(lambda: text_of(field(name)) == text, f"“{text}” in {name}, from the draft")


def main(binary):
    with tempfile.TemporaryDirectory() as scratch:
        environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software", HOME=scratch,
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", XDG_RUNTIME_DIR=scratch, LC_ALL="C.UTF-8")
        os.chmod(scratch, 0o700)
        made = subprocess.run([os.path.join(os.path.dirname(binary), "roundtablectl"), "--data", scratch + "/store",
                               "init", "--practice"], env=environment, capture_output=True, check=False)
        assert made.returncode == 0, made.stderr
        script = os.path.join(os.path.dirname(__file__), "../../format/scenarios/first-minute.json")
        played = subprocess.run([os.path.join(os.path.dirname(binary), "roundtablectl"), "--data", scratch + "/store",
                                 "play", script], env=environment, capture_output=True, check=False)
        assert played.returncode == 0, played.stderr
        running = subprocess.Popen([binary, "--data", scratch + "/store", "--size", "1280x800", "--mm",
                                    str(PIXELS_PER_MM), "--test-clock", "2026-03-02T10:00:00Z"], env=environment)
        try:
            wait(DOOR.program, "the shell on the bus")
            DOOR.find("heading", "Who is here?")
            audit("Unlock", DOOR)
            DOOR.press("push button", "Unlock")
            wait(ROUNDTABLE.program, "the record on the bus")
            ROUNDTABLE.find("heading", "Meetings")
            audit("Meetings")
            ROUNDTABLE.press("push button", "Reuben Attard-Lowe")
            ROUNDTABLE.find("heading", "People")
            audit("People")
            for tab, title in (("Information", "Information"), ("Consent", "Consent"), ("Actions", "Actions"),
                               ("Missing", "Missing"), ("Sign-off", "Sign-off"), ("Decisions", "Decisions")):
                ROUNDTABLE.press("push button", tab)
                ROUNDTABLE.find("heading", title)
                audit(title)
            ROUNDTABLE.find("heading", "Decision 1")
            ROUNDTABLE.press("push button", "Add decision")
            ROUNDTABLE.find("push button", "Save decision")
            audit("Add a decision")
            ROUNDTABLE.press("push button", "All meetings")
            type_from_outside()
            assert running.poll() is None
        finally:
            running.terminate()
            running.wait(10)


if __name__ == "__main__":
    main(sys.argv[1])
