#!/usr/bin/env python3
"""What a screen reader is told by the controls, from outside: screenreader.py GALLERY (on a display with a session bus)"""
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../support"))
from reader import TOUCHABLE, Reader, checked, role, states, text_of, wait  # noqa: E402

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


def door():
    GALLERY.find("heading", "Who is here?")
    GALLERY.press("push button", "Mair Lloyd")
    GALLERY.find("alert", "Try again in")
    GALLERY.press("push button", "Ngozi Okafor")
    GALLERY.find("label", "PIN of Ngozi Okafor: 0")
    told = {}
    for pin in ("170294", "845561"):
        GALLERY.press("push button", "Clear all digits")
        GALLERY.find("label", "PIN of Ngozi Okafor: 0")
        told[pin] = []
        for count, digit in enumerate(pin, 1):
            GALLERY.press("push button", digit)
            GALLERY.find("label", f"PIN of Ngozi Okafor: {count}")
            told[pin].append([(role(n), n.get_name(), n.get_description(), text_of(n), sorted(map(int, states(n))))
                              for n in GALLERY.nodes()])
    one, other = told.values()
    assert one == other, "what is told differs between two PINs: " + str(
        [(a, b) for left, right in zip(one, other) for a, b in zip(left, right) if a != b][:3])
    check_names("Lock")


def handover():
    GALLERY.find("heading", "DS Gareth Pryce")
    check_names("Handover")
    for words in ("I agree", "I disagree", "I abstain"):
        GALLERY.find("check box", words)
    GALLERY.press("push button", "Hand back without signing")
    GALLERY.find("heading", "Handed back")
    GALLERY.find("heading", "Give the tablet back to Ngozi Okafor.")
    left = [n.get_name() for n in GALLERY.nodes() if "enquiry" in n.get_name() or "enquiry" in text_of(n)]
    assert not left, f"still told after it was handed back: {left}"


def curtain():
    GALLERY.press("push button", "Screen hidden. Tap to go on.")
    GALLERY.press("push button", "I am still here")


def main():
    with tempfile.TemporaryDirectory() as home:
        env = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                   HOME=home, XDG_RUNTIME_DIR=home)
        for page, check in (("Decision", decision), ("Unlock", unlock), ("Lock", door), ("Handover", handover), ("Curtain", curtain)):
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
