#!/usr/bin/env python3
"""A tablet with a security chip, from its first start on: a PIN on the pad, wrong PINs, and what the lock screen tells of running
clocks before anybody unlocks. tst_pin.py ROUNDTABLE (on a display with a bus)"""
import datetime
import os
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../support"))
from reader import Atspi, Reader, has, role, text_of, wait  # noqa: E402
from softchip import SoftChip                                        # noqa: E402

BINARY = sys.argv[1]
BESIDE = os.path.dirname(BINARY)
SCRIPT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../format/scenarios/first-minute.json")
DOOR, RECORD = Reader("roundtable"), Reader("roundtable-record")
PIN, WRONG = "73920146", "58204719"
CHILD = "Reuben Attard-Lowe"


class Tablet:
    def __init__(self, scratch, chip):
        self.scratch, self.store, self.chip, self.shell = scratch, scratch + "/store", chip, None
        self.environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software", HOME=scratch,
                                QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", XDG_RUNTIME_DIR=scratch, LC_ALL="C.UTF-8")

    def start(self):
        self.shell = subprocess.Popen([BINARY, "--data", self.store, "--size", "1280x800", "--mm", "5.9", "--test-chip",
                                       self.chip.tcti], env=self.environment)
        wait(DOOR.program, "the shell on the bus")

    def stop(self):
        if self.shell:
            self.shell.kill()
            self.shell.wait(10)
        wait(lambda: DOOR.program() is None, "the shell gone from the bus")

    def reboot(self):
        self.stop()
        self.chip.cut()
        self.chip.switch_on()
        self.start()
        DOOR.find("heading", "Who is here?")

    def meet(self):
        """The first minute, held yesterday: its clocks run into the coming weeks."""
        yesterday = datetime.datetime.now(datetime.timezone.utc).date() - datetime.timedelta(days=1)
        with open(SCRIPT, encoding="utf-8") as script:
            told = script.read().replace("2026-03-02", yesterday.isoformat())
        path = self.scratch + "/script.json"
        with open(path, "w", encoding="utf-8") as script:
            script.write(told)
        self.ctl("play", path, "--until", "13", *self.with_chip())

    def with_chip(self):
        return "--chip", self.chip.tcti, "--user", "okafor"

    def tried(self, *words):
        return subprocess.run([BESIDE + "/roundtablectl", "--data", self.store, *words], env=self.environment, input=PIN + "\n",
                              capture_output=True, text=True, check=False)

    def ctl(self, *words):
        done = self.tried(*words)
        assert done.returncode == 0, done.stderr

    def council(self):
        """With a council's key the chip is set up, too: ten tries at once. As it is delivered it takes fewer."""
        self.ctl("council", "make-key", "--out", self.scratch + "/council")
        self.ctl("council", "use", self.scratch + "/council/council.pub", *self.with_chip())


def seen():
    """What is there to be read, also below the edge of the screen; not what is hidden."""
    return "\n".join(f"{node.get_name()} {text_of(node)}" for node in DOOR.nodes() if has(node, Atspi.StateType.VISIBLE))


def says(words):
    try:
        wait(lambda: words in seen(), f"“{words}” on the lock screen")
    except AssertionError as never:
        raise AssertionError(f"{never}; there is\n{seen()}") from None


def press(name):
    """Also what is scrolled out of sight, and not what only begins like this."""
    def go():
        return any(Atspi.Action.get_action_name(node, i) == "Press" and Atspi.Action.do_action(node, i)
                   for node in DOOR.nodes() if node.get_name() == name
                   for i in range(Atspi.Action.get_n_actions(node)))
    wait(go, f"a Press on “{name}”")


def strike(digits, label):
    for count, digit in enumerate(digits, 1):
        press(digit)
        wait(lambda: any(n.get_name() == f"{label}: {count} digit{'s' if count > 1 else ''} entered" for n in DOOR.nodes()),
             f"{count} digits at “{label}”")


def unlock(pin):
    strike(pin, "PIN of Okafor")
    press("Unlock")


def opens():
    unlock(PIN)
    wait(RECORD.program, "the record on the bus")
    RECORD.find("heading", "Meetings")


def lock():
    RECORD.press("push button", "Lock")
    wait(lambda: RECORD.program() is None, "the record gone from the bus")
    DOOR.find("heading", "Who is here?")


def made_on_the_pad(tablet):
    tablet.start()
    DOOR.find("heading", "Welcome to Roundtable")
    DOOR.press("check box", "Real meetings")
    says("This tablet has a security chip.")
    box = wait(lambda: next(n for n in DOOR.nodes() if role(n) == "text" and n.get_name() == "Your name"), "where to write a name")
    assert Atspi.EditableText.set_text_contents(box, "Okafor")
    wait(lambda: text_of(box) == "Okafor", "the name")
    strike("12345678", "Choose a PIN")
    press("Go on")
    strike("12345678", "The PIN again")
    press("Set up this tablet")
    says("This is too easy to guess")
    strike(PIN, "Choose a PIN")
    press("Go on")
    strike(PIN, "The PIN again")
    press("Set up this tablet")
    wait(RECORD.program, "the record on the bus")
    RECORD.find("heading", "Meetings")
    lock()
    told = seen()
    assert "Running clocks" not in told and "cannot be told" not in told, "nothing runs, and that is known"


def wrong_ones_are_told_and_counted(tablet):
    for _ in range(3):
        unlock(WRONG)
        says("This PIN or passphrase does not open the tablet")
        wait(lambda: any(n.get_name() == "PIN of Okafor: 0 digits entered" for n in DOOR.nodes())
             or not any(n.get_name().startswith("PIN of Okafor:") and has(n, Atspi.StateType.VISIBLE) for n in DOOR.nodes()), "an empty pad")
    says("Nobody else has to wait")
    # The record program may be there already, to be in time; it waits for a key and has nothing.
    assert not RECORD.program() or not any(CHILD in node.get_name() for node in RECORD.nodes())
    tablet.reboot()                                  # which gives nothing back
    says("Nobody else has to wait")


def running_clocks(told):
    return [line for line in told.splitlines() if line.startswith("Something is due, ")]


def clocks_before_anybody_unlocks(tablet):
    tablet.reboot()
    says("Running clocks")
    told = seen()
    assert len(running_clocks(told)) == 2, told      # the conference and the assessment; the meeting began in time
    for word in (CHILD, "Reuben", "conference", "assessment", "E12", "c1", "m1"):
        assert word not in told, f"the lock screen says “{word}”"


def put_back(tablet):
    """A note from before the last opening is none, and nothing is made of it."""
    note = tablet.store + "/clocks"
    shutil.copyfile(note, tablet.scratch + "/clocks")
    opens()
    lock()
    says("Running clocks")
    assert running_clocks(seen())
    shutil.copyfile(tablet.scratch + "/clocks", note)
    tablet.reboot()
    says("Which clocks run cannot be told here now.")
    assert not running_clocks(seen())
    opens()
    lock()
    says("Running clocks")
    wait(lambda: running_clocks(seen()), "the clocks again")


def other_tablet(tablet):
    """A copy of the whole folder, and the right PIN, beside another chip: no clocks, and no way in."""
    tablet.stop()
    shutil.copytree(tablet.store, tablet.scratch + "/copied/store")
    with SoftChip() as other:
        elsewhere = Tablet(tablet.scratch + "/copied", other)
        elsewhere.start()
        DOOR.find("heading", "Who is here?")
        says("Which clocks run cannot be told here now.")
        assert not running_clocks(seen()) and RECORD.program() is None
        says("Try again in 60 minutes")              # its count of tries is none that this chip knows
        assert not any(n.get_name().startswith("PIN of Okafor:") and has(n, Atspi.StateType.SHOWING) for n in DOOR.nodes())
        elsewhere.stop()
        # Nor for the right PIN without the screen, whatever was done to the note of tries.
        for spoilt in (False, True):
            if spoilt:
                os.remove(elsewhere.store + "/tries")
            tried = elsewhere.tried("list", *elsewhere.with_chip())
            assert tried.returncode != 0 and not tried.stdout and CHILD not in tried.stderr, tried
    tablet.start()
    DOOR.find("heading", "Who is here?")


def main():
    with tempfile.TemporaryDirectory() as scratch, SoftChip() as chip:
        os.chmod(scratch, 0o700)
        tablet = Tablet(scratch, chip)
        try:
            made_on_the_pad(tablet)
            tablet.council()
            tablet.meet()
            clocks_before_anybody_unlocks(tablet)
            opens()
            lock()
            put_back(tablet)
            other_tablet(tablet)
            opens()                                  # where it belongs it opens as ever
            lock()
            wrong_ones_are_told_and_counted(tablet)
        finally:
            if tablet.shell and tablet.shell.poll() is None:
                tablet.shell.kill()
                tablet.shell.wait(10)


if __name__ == "__main__":
    main()
