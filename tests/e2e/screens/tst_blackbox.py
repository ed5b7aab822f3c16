#!/usr/bin/env python3
"""A whole script minuted on the built programs from outside, by role and visible name alone, with the clock set by the script's
times: the export then says what the script's own says, and what the script has refused cannot be done here, or is explained.

tst_blackbox.py ROUNDTABLE (on a display with a bus)
RT_FROM=N has the steps before it played without screens; RT_UNTIL=N stops after one; RT_TELL=1 says each and how long it took
"""
import json
import os
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from attable import Tablet  # noqa: E402
from closing import Table  # noqa: E402
from refusals import REFUSALS  # noqa: E402
from samewords import differences  # noqa: E402

BINARY = sys.argv[1]
HERE = os.path.dirname(os.path.abspath(__file__))
SCENARIO = os.path.join(HERE, "../../format/scenarios/standard-three-siblings.json")
SETTLING = {"differs": "Why do the outcomes differ between the children?",
            "discharge": "How is a safe discharge from hospital secured?"}
SECRETS = ["orange lanterns over the quay", "seven quiet boats at noon"]


def together(steps):
    """Who signs by a code answers all decisions at once, in the hand-over: steps of one person that follow each other become
    one act, at the time of the last. The script's own record is made of the same."""
    told = []
    for step in steps:
        step = dict(step)
        if step["do"] == "sign" and step["method"] == "code":
            last = told[-1] if told else {}
            if last.get("do") == "sign" and last["method"] == "code" and last["attendee"] == step["attendee"]:
                last["together"].append(step)
                for each in last["together"]:
                    each["at"] = step["at"]
                last["at"] = step["at"]
                continue
            step["together"] = [dict(step)]
        told.append(step)
    return told


def apart(steps):
    for step in steps:
        yield from step.get("together", [step])


def questions(profile):
    """What the agenda asks, in the words of the procedure, which are on the screen."""
    with open(os.path.join(HERE, "../../../storage/model/profiles", profile + ".json"), encoding="utf-8") as file:
        told = json.load(file)
    return {each["id"]: each["words"]["en"] for each in told["agenda"]} | SETTLING


class Run:
    """One script, on a tablet of its own."""

    def __init__(self, script, scratch):
        self.script, self.scratch = script, scratch
        self.plain = {key: script[key] for key in script if key != "expect"}
        self.steps = together(script["steps"])
        self.first, self.last = int(os.environ.get("RT_FROM", "1")), int(os.environ.get("RT_UNTIL", len(self.steps)))
        self.chair = script["users"][0]["user"]
        people = {user["user"]: (user["name"], "chair" if "chair" in user["may"] else "minute-taker", secret)
                  for user, secret in zip(script["users"], SECRETS)}
        self.tablet = Tablet(BINARY, scratch, people)
        self.table = Table(self.tablet, dict(script, questions=questions(script["profile"])))

    def write(self, name, steps):
        path = f"{self.scratch}/{name}.json"
        with open(path, "w", encoding="utf-8") as file:
            json.dump(dict(self.plain, steps=list(apart(steps))), file)
        return path

    def begin(self):
        """What lies before the first step has been played already."""
        before = self.steps[:self.first - 1]
        if before:
            self.tablet.ctl("play", self.write("before", before), "--user", self.chair, secrets=SECRETS[:1])
            self.table.said = {step["ref"]: step for step in before if "ref" in step and "refused" not in step}
            self.table.opened = True

    def minute(self):
        for number, step in enumerate(self.steps[self.first - 1:self.last], self.first):
            began = time.monotonic()
            if "refused" in step:
                REFUSALS[step["do"], step["refused"]](self.table, step)
            else:
                self.table.do(step)
            if os.environ.get("RT_TELL"):
                print(f"{number:4} {step['do']:16} {step.get('ref', ''):5} {step.get('refused', ''):18} "
                      f"{time.monotonic() - began:.2f} s", flush=True)
        self.tablet.lock()

    def stopped(self):
        """What was there when it went no further."""
        for program in (self.tablet.door, self.tablet.record, self.tablet.handover):
            if program.there():
                print("\n".join(program.tree().written()), file=sys.stderr)

    def on_screen(self):
        log = self.scratch + "/log"
        self.begin()
        self.tablet.set_clock(self.steps[self.first - 1]["at"])
        try:
            with open(log, "w", encoding="utf-8") as said:
                self.tablet.start(said)
            self.minute()
        except BaseException:
            self.stopped()
            raise
        finally:
            self.tablet.stop()
        with open(log, encoding="utf-8", errors="replace") as said:
            warnings = [line for line in said if ".qml" in line or "Error" in line or "ASSERT" in line or "qrc:" in line]
        assert not warnings, "".join(warnings[:20])

    def says_the_same(self):
        """The whole record, and each child's own."""
        plain = self.scratch + "/plain"
        self.tablet.ctl("init", "--practice", store=plain)
        self.tablet.ctl("play", self.write("own", self.steps[:self.last]), store=plain)
        for child in [None, *(step["ref"] for step in self.steps[:self.last] if step["do"] == "add-child" and "refused" not in step)]:
            words = ["export", "--meeting", "m1", "--format", "json"] + (["--child", child] if child else [])
            ours = json.loads(self.tablet.ctl(*words, "--user", self.chair, secrets=SECRETS[:1]))
            found = differences(ours, json.loads(self.tablet.ctl(*words, store=plain)))
            assert not found, f"{child or 'the whole record'} differs:\n" + "\n".join(found)


def main():
    with open(SCENARIO, encoding="utf-8") as file:
        script = json.load(file)
    with tempfile.TemporaryDirectory() as scratch:
        os.chmod(scratch, 0o700)
        run = Run(script, scratch)
        run.on_screen()
        run.says_the_same()


if __name__ == "__main__":
    main()
