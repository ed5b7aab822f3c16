#!/usr/bin/env python3
"""What a screen reader is told by the controls, from outside: screenreader.py GALLERY (on a display with a session bus)"""
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../support"))
from reader import TOUCHABLE, Reader, checked, role, text_of, wait  # noqa: E402

GALLERY = Reader("roundtable-gallery")


def check_names(page):
    for node in GALLERY.nodes():
        if role(node) in TOUCHABLE:
            assert node.get_name().strip(), f"{page}: a {role(node)} has no name"
    assert any(role(n) == "heading" for n in GALLERY.nodes()), f"{page}: no heading"


def decision():
    GALLERY.find("heading", "Add a decision")
    check_names("Decision")
    chosen = GALLERY.find("check box", "Start section 47 enquiry")
    other = GALLERY.find("check box", "Medical examination")
    assert checked(chosen)
    GALLERY.press("check box", "Medical examination")
    wait(lambda: checked(other), "the pressed choice")
    assert not checked(chosen), "two choices of one"
    covered = GALLERY.find("check box", "Tobi, 3")
    GALLERY.press("check box", "Tobi, 3")
    wait(lambda: not checked(covered), "the child taken out")
    empty = [role(n) for n in GALLERY.nodes() if role(n) in ("label", "heading", "alert") and not n.get_name()]
    assert not empty, f"read out though hidden: {empty}"
    assert not [n for n in GALLERY.nodes() if n.get_name() == "There is a problem"], "a problem is told where there is none"


def unlock():
    GALLERY.find("heading", "Unlock")
    check_names("Unlock")
    for key in ("q", "z", "x"):
        GALLERY.press("push button", key)
    field = GALLERY.find("text", "Passphrase")
    wait(lambda: "3 character" in field.get_description(), "three characters told as a number")
    for node in GALLERY.nodes():
        told = " ".join((node.get_name(), node.get_description(), text_of(node)))
        assert "qzx" not in told, f"the passphrase is told by a {role(node)}"


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
            wait(lambda: GALLERY.program() is None, "the end of the gallery")


if __name__ == "__main__":
    main()
