#!/usr/bin/env python3
"""The screens as a screen reader meets them: tst_reader.py ROUNDTABLE (on a display with a session bus)"""
import os
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

TOUCHABLE = {"push button", "radio button", "check box", "text", "page tab", "link", "toggle button"}
PIXELS_PER_MM = 5.9
LEAST = 9 * PIXELS_PER_MM - 1.5   # roundings of a pixel at either side
NAME = "Ngozi Okafor"


def wait(question, what, seconds=30):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if answer := question():
                return answer
        except Exception:  # the tree may change under us
            pass
        time.sleep(0.05)
    raise AssertionError(f"never came: {what}")


def nodes(node):
    yield node
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from nodes(child)


def showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def program():
    desktop = Atspi.get_desktop(0)
    children = (desktop.get_child_at_index(i) for i in range(desktop.get_child_count()))
    return next((child for child in children if child and child.get_name() == "roundtable"), None)


def find(role, name):
    def look():
        return next((n for n in nodes(program()) if n.get_role_name() == role and n.get_name().startswith(name)
                     and showing(n)), None)
    return wait(look, f"{role} “{name}”")


def press(role, name):
    def go():
        node = find(role, name)
        return any(Atspi.Action.get_action_name(node, i) == "Press" and Atspi.Action.do_action(node, i)
                   for i in range(Atspi.Action.get_n_actions(node)))
    wait(go, f"a Press on “{name}”")


def audit(page):
    """Nothing without a name, nothing smaller than a finger, one heading that names the page."""
    def wrong():
        found, headings = [], []
        for node in nodes(program()):
            if not showing(node):
                continue
            role = node.get_role_name()
            if role in TOUCHABLE:
                box = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
                if not node.get_name().strip():
                    found.append(f"{page}: a {role} without a name at {box.x},{box.y}")
                if box.width > 0 and min(box.width, box.height) < LEAST:
                    found.append(f"{page}: the {role} “{node.get_name()}” is {box.width}x{box.height} pixels")
            elif role == "heading" and "level:1" in Atspi.Accessible.get_attributes_as_array(node):
                headings.append(node.get_name())
        return found
    time.sleep(0.3)   # the page settles; what is wrong then stays wrong
    found = wrong()
    assert not found, "\n".join(found)


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
            wait(program, "the program on the bus")
            find("heading", "Unlock")
            audit("Unlock")
            press("push button", "Unlock")
            find("heading", "Meetings")
            audit("Meetings")
            press("push button", "Reuben Attard-Lowe")
            find("heading", "People")
            audit("People")
            for tab, title in (("Information", "Information"), ("Consent", "Consent"), ("Actions", "Actions"),
                               ("Missing", "Missing"), ("Sign-off", "Sign-off"), ("Decisions", "Decisions")):
                press("push button", tab)
                find("heading", title)
                audit(title)
            find("heading", "Decision 1")
            press("push button", "Add decision")
            find("push button", "Save decision")
            audit("Add a decision")
            assert running.poll() is None
        finally:
            running.terminate()
            running.wait(10)


if __name__ == "__main__":
    main(sys.argv[1])
