#!/usr/bin/env python3
"""What a screen reader is told by the controls, from outside: screenreader.py GALLERY (on a display with a session bus)"""
import os
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

TOUCHABLE = {"push button", "radio button", "check box", "text", "page tab", "link", "toggle button"}


def wait(question, what, seconds=20):
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


def program():
    desktop = Atspi.get_desktop(0)
    children = (desktop.get_child_at_index(i) for i in range(desktop.get_child_count()))
    return next((child for child in children if child and child.get_name() == "roundtable-gallery"), None)


def find(role, name):
    return wait(lambda: next((n for n in nodes(program()) if n.get_role_name() == role and n.get_name() == name), None),
                f"{role} “{name}”")


def press(node):
    assert any(Atspi.Action.get_action_name(node, i) == "Press" and Atspi.Action.do_action(node, i)
               for i in range(Atspi.Action.get_n_actions(node))), f"no Press on {node.get_name()}"


def text_of(node):
    try:
        return Atspi.Text.get_text(node, 0, -1) or ""
    except Exception:
        return ""


def check_names(page):
    for node in nodes(program()):
        if node.get_role_name() in TOUCHABLE:
            assert node.get_name().strip(), f"{page}: a {node.get_role_name()} has no name"
    first = [n.get_name() for n in nodes(program()) if n.get_role_name() == "heading"]
    assert first, f"{page}: no heading"


def decision():
    find("heading", "Add a decision")
    check_names("Decision")
    chosen = find("check box", "Start section 47 enquiry")
    other = find("check box", "Medical examination")
    assert chosen.get_state_set().contains(Atspi.StateType.CHECKED)
    press(other)
    wait(lambda: other.get_state_set().contains(Atspi.StateType.CHECKED), "the pressed choice")
    assert not chosen.get_state_set().contains(Atspi.StateType.CHECKED), "two choices of one"
    covered = find("check box", "Tobi, 3")
    press(covered)
    wait(lambda: not covered.get_state_set().contains(Atspi.StateType.CHECKED), "the child taken out")
    empty = [n.get_role_name() for n in nodes(program()) if n.get_role_name() in ("label", "heading", "alert") and not n.get_name()]
    assert not empty, f"read out though hidden: {empty}"
    assert not [n for n in nodes(program()) if n.get_name() == "There is a problem"], "a problem is told where there is none"


def unlock():
    find("heading", "Unlock")
    check_names("Unlock")
    for key in ("q", "z", "x"):
        press(find("push button", key))
    field = find("text", "Passphrase")
    wait(lambda: "3 character" in field.get_description(), "three characters told as a number")
    for node in nodes(program()):
        told = " ".join((node.get_name(), node.get_description(), text_of(node)))
        assert "qzx" not in told, f"the passphrase is told by a {node.get_role_name()}"


def main():
    with tempfile.TemporaryDirectory() as home:
        env = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                   HOME=home, XDG_RUNTIME_DIR=home)
        for page, check in (("Decision", decision), ("Unlock", unlock)):
            gallery = subprocess.Popen([sys.argv[1], "--page", page], env=env)
            try:
                check()
                print(f"{page}: told as it should be")
            finally:
                gallery.terminate()
                gallery.wait()
            wait(lambda: program() is None, "the end of the gallery")


if __name__ == "__main__":
    main()
