#!/usr/bin/env python3
"""The first hour of a tablet as a screen reader meets it: an empty tablet, its first user, practice and its tour of seven
steps, and then a real meeting, by role and visible name alone. Nothing of practice is found in what is real.

tst_firstrun.py ROUNDTABLE (on a display with a bus)
"""
import json
import os
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from attable import CHECKED, PARTS, Form, Screen, Tablet, until  # noqa: E402

BINARY = sys.argv[1]
NAME, SECRET = "Ngozi Okafor", "orange lanterns over the quay"
MARK = "Practice – not a real record"
CHILD = "Reuben Trelawney"
STEPS = ("Open the practice meeting", "Say who is here", "Start the meeting", "Write down what somebody says",
         "Record a decision", "Say who does what", "See what is missing")


class EmptyTablet(Tablet):
    """Nobody has been at it."""

    def found(self):
        self.set_clock("2026-03-02T09:30:00Z")


class FirstRun:
    def __init__(self, tablet):
        self.tablet, self.door, self.record = tablet, tablet.door, tablet.record
        self.screen = Screen(tablet.record)

    def shown(self, role, name, program=None, begins=False):
        return until(lambda: (program or self.record).tree().find(role, name, begins), f"{role} “{name}”")

    def absent(self, role, name, program=None):
        assert not (program or self.record).tree().find_all(role, name, begins=True), f"{role} “{name}” is there"

    def press(self, name, program=None, begins=False):
        def go():
            (program or self.record).tree().find("push button|list item|check box|radio button", name, begins).press()
            return True
        until(go, f"a Press on “{name}”")

    def helps(self, program, where):
        """Help stands in the bar above every screen, with the same things after it (WCAG 3.2.6)."""
        bar = until(lambda: program.tree().find("tool bar", "Roundtable"), "the bar")
        verbs = [node.name for node in bar.nodes() if node.role == "push button"]
        after = verbs[verbs.index("Help"):]
        assert after[:2] == ["Help", "Cymraeg"], (where, verbs)
        if program is self.record:
            assert after == ["Help", "Cymraeg", "Aa: text and colours", "Hide screen", "Lock"], (where, verbs)
            assert verbs[:verbs.index("Help")] == (["All meetings"] if where == "a meeting" else []), (where, verbs)

    def first_user(self):
        self.shown("heading", "Welcome to Roundtable", self.door)
        self.helps(self.door, "the first start")
        self.press("Help", self.door)                                    # there before there is anybody
        self.press("Close", self.door)
        self.press("Real meetings", self.door)
        until(lambda: self.door.tree().find("check box|radio button", "Real meetings").has(CHECKED), "real meetings, chosen")
        box = self.shown("text", "Your name", self.door)
        box.set_text(NAME)
        self.tablet.type_secret("Passphrase", SECRET)
        self.tablet.type_secret("The passphrase again", SECRET)
        self.press("Set up this tablet", self.door)
        self.shown("heading", "Meetings")
        self.shown("push button", "People and keys")
        self.helps(self.record, "the meetings")
        for role, name in (("heading", "Step"), ("label", MARK), ("panel", "Tour")):     # nothing stands before real work
            self.absent(role, name)
        self.press("Help")
        self.absent("push button", "Take the tour")
        self.press("Close")
        self.tablet.lock()

    def at(self, number):
        """The tour is at that step, says so as a heading, and what is to be done stands beside it."""
        title = f"Step {number} of 7: {STEPS[number - 1]}"
        self.shown("heading", title)
        # In words, and with its verbs: beside the keyboard it was a line, and is whole again once that has gone.
        until(lambda: len([line for line in self.record.tree().find("panel", "Tour").told() if line.strip()]) >= 3, "how it is done")
        self.shown("push button", "Skip this step")
        self.shown("push button", "End the tour")

    def led(self):
        """“Show me” leads to where a step is done, and is gone there."""
        self.press("Show me where")
        until(lambda: not self.record.tree().find_all("push button", "Show me where"), "the place that was shown")

    def tour(self):
        self.shown("heading", "Who is here?", self.door)
        self.press("Practise with made-up children", self.door)
        until(lambda: any(MARK in line for line in self.record.tree().told()), f"“{MARK}” in the record")
        self.at(1)
        self.press("Robin Practice", begins=True)
        self.at(2)
        if self.record.tree().find_all("push button", "Show me where"):
            self.led()
        self.press("Pat Example arrives: In the room")
        self.at(3)
        # A slip is taken back by one Press that says whose it was; the tour does not go back for it.
        self.press("Undo: Arrival, Pat Example")
        self.press("Pat Example arrives: By video")
        self.press("Start the meeting")
        self.at(4)
        self.led()
        form = Form(self.screen)
        form.choose("Who says it", "Pat Example")
        form.choose("What it is", "Fact")
        form.type("What was said", "Robin was seen on Monday.")
        form.press("Save information")
        self.at(5)
        self.press("Add decision")
        form = self.screen.form("Add a decision")
        form.choose("What is decided", "Start a section 47 enquiry")
        form.type("The decision in words", "We start enquiries.")
        form.type("On what basis", "A bruise.")
        form.save("Save decision")
        self.at(6)
        self.led()
        self.press("Add action here")
        form = self.screen.form("Add an action")
        form.type("What is to be done", "See Robin alone")
        form.type("What for", "To hear her")
        form.save("Save action")
        self.at(7)
        self.led()
        self.shown("heading", "That is the tour")
        self.press("Close the tour")
        until(lambda: not self.record.tree().find_all("push button", "Close the tour"), "the end of the tour")
        assert any(MARK in line for line in self.record.tree().told()), "practice says so to its end"
        self.tablet.lock()

    def real(self):
        """Back to the tablet's own: who made it unlocks it, and nothing of practice is there."""
        self.shown("heading", "Who is here?", self.door)
        self.helps(self.door, "the lock screen")
        self.tablet.type_secret(self.door.tree().find("text", "Passphrase of ", begins=True).name, SECRET)
        self.press("Unlock", self.door)
        until(self.tablet.opened, "the record, open")
        self.absent("push button", "Robin Practice")
        assert not any(MARK in line for line in self.record.tree().told())
        self.press("Start now", begins=True)
        form = self.screen.form("Start now")
        form.type("Name of the child", CHILD)
        form.day("Date of birth (optional)", "2018-05-23")
        form.press("Start the meeting now")
        self.shown("panel", PARTS)
        self.helps(self.record, "a meeting")
        self.absent("panel", "Tour")
        self.tablet.lock()
        self.apart()

    def apart(self):
        """What each of the two stores holds; and a record of practice says so."""
        beside = self.tablet.store + "-practice"
        for store, secrets, practice, child in ((self.tablet.store, [SECRET], False, CHILD), (beside, [], True, "Robin Practice")):
            listed = self.tablet.ctl("list", secrets=secrets, store=store).splitlines()
            assert len(listed) == 1, listed
            record = json.loads(self.tablet.ctl("export", "--meeting", "m1", secrets=secrets, store=store))
            assert record.get("practice", False) is practice, record
            assert [each["name"] for each in record["children"]][:1] == [child], record
            assert ("Robin" in json.dumps(record)) is practice, record


def main():
    with tempfile.TemporaryDirectory() as scratch:
        os.chmod(scratch, 0o700)
        tablet = EmptyTablet(BINARY, scratch, {})
        run = FirstRun(tablet)
        log = scratch + "/log"
        try:
            with open(log, "w", encoding="utf-8") as said:
                tablet.start(said)
            run.first_user()
            run.tour()
            run.real()
        except BaseException:
            for program in (run.door, run.record):
                if program.there():
                    print("\n".join(program.tree().written()), file=sys.stderr)
            raise
        finally:
            tablet.stop()
        with open(log, encoding="utf-8", errors="replace") as said:
            warnings = [line for line in said if ".qml" in line or "ASSERT" in line or "qrc:" in line]
        assert not warnings, "".join(warnings[:20])


if __name__ == "__main__":
    main()
