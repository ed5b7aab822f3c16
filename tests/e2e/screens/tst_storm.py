#!/usr/bin/env python3
"""A storm of keys, chords, taps and drags on the hand-over: never out, never a word of anything else, no crash, no warning.

tst_storm.py ROUNDTABLE (on a display with a bus). The same seed makes the same storm: RT_SEED; RT_LONG=1 for minutes of it.
"""
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../support"))
from reader import wait  # noqa: E402
from tst_programs import (CHILD, DOOR, HANDOVER, RECORD, SCRIPT, Tablet, alive, child_named, gone, press_exactly,  # noqa: E402
                          seen)

SEED = int(os.environ.get("RT_SEED", "20261125"))
BATCHES, BATCH = (400, 40) if os.environ.get("RT_LONG") else (14, 40)
PEOPLE = ["DC Paul Rigby", "Colette N'Diaye", "Ngozi Okafor"]
# Of the meeting, but of nothing that is signed; and of the record's own screens.
ELSEWHERE = [CHILD, "Reuben", "Three parallel marks", "Saltmeadow", "9992004142", "See Reuben alone", "Hide screen",
             "Add decision", "Check and seal", "Who is here?"]
KEYS = ("Escape Tab ISO_Left_Tab Return space BackSpace Delete Insert Home End Prior Next Up Down Left Right Menu Print Pause "
        "Super_L XF86Back XF86Forward XF86HomePage XF86Search XF86Close XF86PowerOff XF86Reload a n z q w d i 0 4 7 1 plus "
        "minus slash F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12").split()
CHORDS = ["alt", "ctrl", "shift", "super", "ctrl+alt", "ctrl+shift", "alt+shift", "ctrl+alt+shift"]
WIDTH, HEIGHT = 1280, 800


def meeting(scratch):
    """The first minute, with enough decisions that they have to be scrolled."""
    with open(SCRIPT, encoding="utf-8") as file:
        script = json.load(file)
    script["steps"] = script["steps"][:11]
    for number in range(1, 6):
        script["steps"].append({"at": f"2026-03-02T09:4{number}:00Z", "as": "okafor", "do": "decide", "ref": f"d{number}",
                                "children": ["c1"], "outcomes": ["start_s47"], "basis": "Three parallel marks.",
                                "text": f"Measure {number} starts today. " + "Both agencies do their part of it together. " * number})
    path = scratch + "/storm.json"
    with open(path, "w", encoding="utf-8") as file:
        json.dump({key: script[key] for key in script if key != "expect"}, file)
    return path, len(script["steps"])


def gusts(chance, count):
    """Arguments of one xdotool: that many taps, drags, wheels, keys and chords."""
    words = []
    for _ in range(count):
        x, y = chance.randrange(WIDTH), chance.randrange(HEIGHT)
        kind = chance.random()
        if kind < 0.35:
            words += ["mousemove", str(x), str(y), "click", "1"]
        elif kind < 0.45:
            words += ["mousemove", str(x), str(y), "mousedown", "1"]
            for _ in range(chance.randrange(1, 5)):
                words += ["mousemove", str(chance.randrange(WIDTH)), str(chance.randrange(HEIGHT))]
            words += ["mouseup", "1"]
        elif kind < 0.55:
            words += ["mousemove", str(x), str(y), "click", str(chance.choice([2, 3, 4, 5, 5, 5, 8, 9]))]
        elif kind < 0.8:
            words += ["key", chance.choice(KEYS)]
        else:
            words += ["key", chance.choice(CHORDS) + "+" + chance.choice(KEYS)]
    return words


def on_top(environment):
    """The process whose window a finger would meet, wherever it comes down."""
    pids = set()
    for x, y in ((3, 3), (WIDTH // 2, HEIGHT // 2), (WIDTH - 3, HEIGHT - 3)):
        place = subprocess.run(["xdotool", "mousemove", str(x), str(y), "getmouselocation", "--shell"], env=environment,
                               capture_output=True, text=True, check=True).stdout
        window = re.search(r"WINDOW=(\d+)", place).group(1)
        pid = subprocess.run(["xdotool", "getwindowpid", window], env=environment, capture_output=True, text=True, check=False)
        pids.add(int(pid.stdout or 0))
    return pids


class Storm:
    def __init__(self, tablet):
        self.tablet = tablet
        self.chance = random.Random(SEED)
        self.record = self.handover = None
        self.people = list(PEOPLE)
        self.ends = 0

    def begin(self):
        """Hands the tablet to the next who has something to sign; False when nobody has."""
        self.record = self.tablet.unlock()
        if self.handover is None:
            RECORD.press("push button", CHILD)
        RECORD.press("push button", "Sign-off")
        RECORD.find("heading", "Who agrees to what")
        names = seen(RECORD)
        assert CHILD in names and on_top(self.tablet.environment) == {self.record}, "these questions find nothing"
        name = next((each for each in self.people if f"Hand the tablet over to {each}" in names), None)
        if not name:
            return False
        self.people.append(self.people.pop(self.people.index(name)))
        press_exactly(RECORD, f"Hand the tablet over to {name}")
        HANDOVER.find("heading", name)
        wait(lambda: CHILD not in seen(RECORD), "a record that shows nothing")
        self.handover = wait(lambda: child_named(self.record, "roundtable-handover"), "the hand-over program")
        wait(lambda: on_top(self.tablet.environment) == {self.handover}, "the hand-over on top")
        return True

    def look(self, where):
        """Either the hand-over is all there is, or it has ended and the record is locked."""
        if not alive(self.handover):
            self.tablet.locked(self.record)
            self.ends += 1
            return False
        told = seen(HANDOVER)
        for word in ELSEWHERE:
            assert word not in told, f"{where}: “{word}” in the hand-over"
            assert word not in seen(RECORD), f"{where}: “{word}” in the record behind it"
        assert alive(self.record), f"{where}: the record ended, and the hand-over goes on"
        assert on_top(self.tablet.environment) == {self.handover}, f"{where}: something else is on top"
        return True

    def rage(self):
        for batch in range(BATCHES):
            where = f"seed {SEED}, batch {batch}"
            if (self.handover is None or not alive(self.handover)) and not self.begin():
                return
            words = gusts(self.chance, BATCH)
            subprocess.run(["xdotool", *words], env=self.tablet.environment, check=True, capture_output=True)
            try:
                self.look(where)
            except Exception as gone_meanwhile:      # it may end between two questions, and then it must be locked
                if isinstance(gone_meanwhile, AssertionError) and alive(self.handover):
                    raise
                assert gone(self.handover, 10), f"{where}: {gone_meanwhile}"
                self.look(where)
        if alive(self.handover):
            os.kill(self.handover, signal.SIGKILL)
            self.tablet.locked(self.record)


def main():
    with tempfile.TemporaryDirectory() as scratch:
        os.chmod(scratch, 0o700)
        script, steps = meeting(scratch)
        tablet = Tablet(scratch, script, steps)
        log = scratch + "/log"
        try:
            with open(log, "w", encoding="utf-8") as said:
                tablet.start(said)
            storm = Storm(tablet)
            storm.rage()
            assert not any(word in seen(DOOR) for word in ELSEWHERE[:6])
        finally:
            if tablet.shell:
                tablet.stop()
        with open(log, encoding="utf-8", errors="replace") as said:
            warnings = [line for line in said if ".qml" in line or "Error" in line or "ASSERT" in line or "qrc:" in line]
        assert not warnings, "".join(warnings[:20])
        rows = [json.loads(line) for line in tablet.ctl("audit", "--format", "json").splitlines()]
        ends = [row["code"].split(":")[1] for row in rows if row["act"] == "hand-over-ended"]
        assert ends and ends.count("killed") <= 1, f"the storm killed it: {ends}"
        print(f"seed {SEED}: {BATCHES * BATCH} gusts, hand-overs ended {sorted(ends)}")


if __name__ == "__main__":
    main()
