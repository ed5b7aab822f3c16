#!/usr/bin/env python3
"""People and keys on the built programs, by a screen reader's Press and typed keys. tst_people.py ROUNDTABLE"""
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../support"))
from reader import Atspi, Reader, has, role, text_of, wait  # noqa: E402

BINARY = sys.argv[1]
BESIDE = os.path.dirname(BINARY)
DOOR, RECORD = Reader("roundtable"), Reader("roundtable-record")
NGOZI, MAIR, HUW = "four or five words are good", "orange lanterns over the quay", "what nobody would ever guess"
NEW = "a second one of six words here"


class Tablet:
    def __init__(self, scratch):
        self.store = scratch + "/store"
        self.environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software", HOME=scratch,
                                QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", XDG_RUNTIME_DIR=scratch, LC_ALL="C.UTF-8")
        self.ctl([NGOZI], "init", "--user", "ngozi.okafor")
        self.ctl([NGOZI, MAIR], "user", "add", "mair.lloyd", "--roles", "admin", "--user", "ngozi.okafor")
        self.shell = subprocess.Popen([BINARY, "--data", self.store, "--size", "1280x800", "--mm", "5.9", "--test-chip", ""],
                                      env=self.environment)
        wait(DOOR.program, "the shell on the bus")

    def ctl(self, lines, *words):
        done = subprocess.run([BESIDE + "/roundtablectl", "--data", self.store, *words], env=self.environment,
                              input="".join(line + "\n" for line in lines), capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def users(self):
        return [line.split("\t")[0] for line in self.ctl([], "user", "list").splitlines()]

    def records(self):
        with open(f"/proc/{self.shell.pid}/task/{self.shell.pid}/children", encoding="ascii") as children:
            return children.read().split()

    def type(self, text, field, reader=DOOR):
        """Into the field of that name; none of it may be told by anything."""
        focus(reader, field)
        subprocess.run(["xdotool", "type", "--delay", "4", text], env=self.environment, check=True)

    def secret(self, text, field):
        self.type(text, field)
        wait(lambda: any(n.get_name() == field and f"{len(text)} character" in n.get_description()
                         for n in DOOR.nodes()), f"{len(text)} characters in “{field}”")
        told = seen(DOOR)
        assert text not in told and text.split()[0] + " " + text.split()[1] not in told, "a secret is told"

    def choose(self, text):
        self.secret(text, "Passphrase")
        self.secret(text, "The passphrase again")
        press_exactly("Go on")

    def show(self, name, text, verb):
        DOOR.press("push button", name)
        self.secret(text, f"Passphrase of {name}")
        press_exactly(verb)

    def unlock(self, name, text):
        self.show(name, text, "Unlock")

    def locked(self):
        DOOR.find("heading", "Who is here?")
        wait(lambda: RECORD.program() is None, "no record on the bus")


def seen(reader):
    return "\n".join(f"{node.get_name()} {node.get_description()} {text_of(node)}" for node in reader.nodes())


def focus(reader, name):
    def go():
        node = next(n for n in reader.nodes() if n.get_name() == name and role(n) == "text"
                    and has(n, Atspi.StateType.SHOWING))
        for index in range(Atspi.Action.get_n_actions(node)):
            if Atspi.Action.get_action_name(node, index) == "SetFocus":
                Atspi.Action.do_action(node, index)
        return has(node, Atspi.StateType.FOCUSED)
    wait(go, f"the focus in “{name}”")


def press_exactly(name):
    """Also what is scrolled out of sight, and not what only begins like this."""
    def go():
        node = next(n for n in DOOR.nodes() if n.get_name() == name and role(n) == "push button"
                    and has(n, Atspi.StateType.ENABLED))
        return any(Atspi.Action.get_action_name(node, i) == "Press" and Atspi.Action.do_action(node, i)
                   for i in range(Atspi.Action.get_n_actions(node)))
    wait(go, f"a Press on “{name}”")


def done(sentence):
    DOOR.find("alert", sentence)
    press_exactly("Finished")


def place(name, *states):
    found = wait(lambda: next(n for n in DOOR.nodes() if n.get_name() == name and all(has(n, each) for each in states)), name)
    at = Atspi.Component.get_extents(found, Atspi.CoordType.WINDOW)
    return at.x, at.y, at.x + at.width, at.y + at.height


def text_and_light_opens():
    """Also while a passphrase is typed on the screen's own keyboard, which covers the lower half."""
    DOOR.press("push button", "Ngozi Okafor")
    focus(DOOR, "Passphrase of Ngozi Okafor")
    keyboard = wait(lambda: next(found for found in [place("Keyboard", Atspi.StateType.SHOWING)] if found[3] - found[1] > 200),
                    "the keyboard on the screen")
    field, size = place("Passphrase of Ngozi Okafor"), place("Text and colours", Atspi.StateType.SHOWING)
    enter = place("Unlock", Atspi.StateType.SHOWING)
    assert field[3] < enter[1] and enter[2] - enter[0] > 0.6 * (field[2] - field[0]), f"{enter} lies over {field}"
    assert 0 < size[1] < size[3] < keyboard[1] and size[3] < field[1] < keyboard[1], (size, field, keyboard)
    DOOR.press("push button", "Text and colours")
    DOOR.find("heading", "Text and colours")
    press_exactly("Finished")
    DOOR.find("heading", "Who is here?")


def a_chair_adds_a_minute_taker_who_unlocks(tablet):
    DOOR.press("push button", "People and keys")
    DOOR.find("heading", "People and keys")
    assert not tablet.records(), "a record program beside people and keys"
    DOOR.press("push button", "People on this tablet")
    press_exactly("Add somebody")
    tablet.type("Huw Bevan", "Their name")
    DOOR.press("check box", "Minute-taker")
    press_exactly("Go on")
    DOOR.find("heading", "A new passphrase for Huw Bevan")
    tablet.choose(HUW)
    DOOR.find("heading", "Is it you?")
    assert "huw.bevan" not in tablet.users()
    tablet.show("Ngozi Okafor", NGOZI, "Let them in")
    done("Huw Bevan may unlock this tablet now.")
    DOOR.find("push button", "Huw Bevan")
    assert "huw.bevan" in tablet.users()
    press_exactly("People and keys")
    press_exactly("Lock screen")
    tablet.locked()
    tablet.unlock("Huw Bevan", HUW)
    RECORD.find("push button", "Lock")
    assert not [n for n in RECORD.nodes() if n.get_name() == "People and keys" and has(n, Atspi.StateType.SHOWING)], \
        "a minute-taker is offered people and keys"
    RECORD.press("push button", "Lock")
    tablet.locked()


def ones_own_passphrase_out_of_the_record(tablet):
    tablet.unlock("Ngozi Okafor", NGOZI)
    RECORD.press("push button", "People and keys")
    DOOR.find("heading", "People and keys")
    wait(lambda: RECORD.program() is None and not tablet.records(), "the record ended")
    DOOR.press("push button", "My PIN or passphrase")
    tablet.show("Ngozi Okafor", NGOZI, "Go on")
    DOOR.find("heading", "A new passphrase for Ngozi Okafor")
    tablet.choose(NEW)
    done("Your new PIN or passphrase")
    press_exactly("Lock screen")
    tablet.locked()
    tablet.unlock("Ngozi Okafor", NGOZI)
    DOOR.find("alert", "This PIN or passphrase does not open the tablet")
    tablet.unlock("Ngozi Okafor", NEW)
    RECORD.press("push button", "Lock")
    tablet.locked()


def an_admin_is_led_here_and_removes_them(tablet):
    tablet.unlock("Mair Lloyd", MAIR)
    DOOR.find("heading", "People and keys")
    assert not tablet.records(), "an admin's unlock left a record program"
    DOOR.press("push button", "People on this tablet")
    DOOR.press("push button", "Huw Bevan")
    press_exactly("Remove from this tablet")
    press_exactly("Remove Huw Bevan")
    tablet.show("Ngozi Okafor", NEW, "Remove them")
    DOOR.find("alert", "This is not open to you")    # a chair does not
    assert "huw.bevan" in tablet.users()
    tablet.show("Mair Lloyd", MAIR, "Remove them")
    DOOR.find("push button", "Give the store a new key")
    done("Huw Bevan can no longer unlock this tablet.")
    assert "huw.bevan" not in tablet.users()
    press_exactly("People and keys")
    press_exactly("Lock screen")
    tablet.locked()
    assert not [n for n in DOOR.nodes() if n.get_name() == "Huw Bevan"], "who was removed is still asked for"


def main():
    with tempfile.TemporaryDirectory() as scratch:
        os.chmod(scratch, 0o700)
        tablet = Tablet(scratch)
        try:
            text_and_light_opens()
            a_chair_adds_a_minute_taker_who_unlocks(tablet)
            ones_own_passphrase_out_of_the_record(tablet)
            an_admin_is_led_here_and_removes_them(tablet)
        finally:
            tablet.shell.kill()
            tablet.shell.wait(10)


if __name__ == "__main__":
    main()
