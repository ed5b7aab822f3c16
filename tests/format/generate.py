#!/usr/bin/env python3
"""generate.py SEED [--out FILE]  -  writes the meeting script of a seed.

A script is a random walk through everything the format allows: each step is offered to the small model of
tools/check_script.py and taken only when the model has no objection, or objects with exactly the refusal that the step
announces. What is drawn is valid; what a meeting would never do (leave before arriving) does not occur, and neither
does what the format leaves open (a refused verb after `cancel`). Same seed, same script, on every machine.
"""
import argparse
import copy
import json
import os
import sys
from datetime import timedelta

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "tools")]
import check_script as cs                                                                      # noqa: E402
import spoil                                                                                   # noqa: E402
from corrections import Corrections                                                            # noqa: E402


class Walk(Corrections):
    """Goes through the meetings of one script, from the first convening on."""

    def do(self, verb, m, user=None):
        """One step of a verb in a meeting, sometimes with a refused one before it."""
        if self.maybe(0.07):
            self.refuse(m)
        if verb == "adjourn":
            if self.say(verb, self.adjourn(m), user, m):
                if self.maybe(0.3):
                    self.now += timedelta(hours=self.dice.randint(1, 30))
                if self.maybe(0.3):
                    self.several(m, ["leave", "arrive"], 1, 3)
                self.say("resume", {}, user, m)
            return
        make = getattr(self, verb.replace("-", "_"))
        fields = make(m)
        if verb == "take-chair" or verb == "invite" and "override" in (fields or {}):
            user = self.one(self.chairs)
        self.say(verb, fields or (fields if fields == {} else None), user, m)

    def refuse(self, m):
        spoil.one_refused(self, m)

    def several(self, m, verbs, least, most):
        for _ in range(self.dice.randint(least, most)):
            self.do(self.one(verbs), m)

    def hold(self, m):
        """Runs one meeting from its convening on as far as it goes."""
        fresh = len(self.model.chain(m)) == 1 or not m.children
        if fresh or self.maybe(0.3):
            self.several(m, ["add-child"], 1, 4 if fresh else 1)
        self.several(m, ["invite"], 3 if fresh else 0, 7 if fresh else 2)
        self.several(m, ["add-person", "consider-child", "add-person", "apologise", "invite"], 0, 5)
        if self.maybe(0.03):
            if self.say("cancel", {"reason": self.text()}, None, m):
                self.cancelled.add(m.ref)
            return
        self.several(m, ["arrive"], 2, 8)
        if self.maybe(0.1):
            self.several(m, ["share", "act", "protect"], 1, 3)             # before the meeting has begun
        if self.maybe(0.03):
            return
        self.say("start", {}, None, m)
        talk = ["share"] * 8 + ["decide"] * 4 + ["act"] * 4 + ["consent"] * 3 + ["answer"] * 6 + [
            "arrive", "leave", "leave", "read-statement", "acknowledge", "acknowledge", "withhold", "outstanding",
            "competence", "dissent", "protect", "family", "correct", "correct", "withdraw", "consider-child",
            "add-person", "adjourn", "take-chair", "progress", "read-back", "sign", "apologise", "invite", "add-child"]
        self.several(m, talk, 3, self.dice.choice([12, 40, 90]))
        if self.maybe(0.05):
            return
        self.say("end", {}, None, m)
        self.several(m, ["read-back", "sign", "sign", "sign", "correct", "correct", "withdraw", "answer", "act",
                         "distribute", "share", "progress", "overrun", "outcome", "acknowledge", "dissent"],
                     0, self.dice.choice([4, 15, 30]))
        if self.maybe(0.8):
            self.seal(m)

    def seal(self, m):
        for d in self.model.live(m, "decide"):
            if not d.get("basis"):
                if self.maybe():
                    self.say("seal", {"incomplete": self.reasons(m)}, self.one(self.chairs), m, "missing_basis")
                if self.maybe(0.15):
                    self.say("withdraw", {"target": d.ref, "reason": self.text()}, None, m)
                else:
                    self.say("correct", {"target": d.ref, "change": {"basis": self.text()}}, None, m)
        if self.maybe(0.6):
            self.say("read-back", {}, None, m)
        reasons = self.reasons(m)
        if self.maybe(0.3) and reasons:
            self.say("seal", {"incomplete": self.dice.sample(reasons, len(reasons) - 1)}, self.one(self.chairs), m,
                     "incomplete")
        if self.maybe(0.3) and self.others:
            self.say("seal", {"incomplete": reasons}, self.one(self.others), m, "not_chair")
        fields = {"incomplete": reasons} if reasons or self.maybe() else {}
        if not self.say("seal", fields, self.one(self.chairs), m):
            return
        self.several(m, ["sign", "addendum", "distribute", "distribute", "outcome", "progress", "overrun"], 0, 12)

    def reasons(self, m):
        """A reason for everything that is missing, and for what a product may count as missing besides."""
        sure, perhaps = self.model.missing(m)
        if "differs:*" in perhaps:
            settled = {"prompt": "differs", "state": "done", "text": self.text()}
            if self.maybe() and self.say("answer", settled, None, m):
                perhaps = self.model.missing(m)[1]
            else:
                refs = self.live(m, "add-child") + self.live(m, "decide") + [m.ref]
                perhaps = [w for w in perhaps if w != "differs:*"] + ["differs:" + r for r in refs]
        names = [w for w in sure + perhaps if not w.startswith("basis:")]
        return [{"what": w, "reason": self.text()} for w in self.dice.sample(names, len(names))]

    def make(self):
        if self.maybe(0.05):
            self.say("convene", dict(self.convene(), type="meeting"), None, None, "invalid_value")
            self.say("add-child", {"name": "Too early", "born": "2020-01-01"}, None, None, "wrong_state")
        while not self.say("convene", self.convene(), self.one(self.chairs)):
            pass
        for n in range(self.dice.choice([1, 1, 2, 3, 4])):
            if n:
                self.now += timedelta(days=self.dice.choice([0, 1, 5, 20]), minutes=self.dice.randint(1, 600))
                tail = self.one([x for x in self.model.order if not self.model.later(x)])
                roll = self.dice.random()
                if tail.ref in self.cancelled or roll < 0.2:
                    self.say("convene", self.convene(), self.one(self.chairs))
                elif roll < 0.3:
                    self.say("convene", self.convene(previous=tail.ref), self.one(self.chairs))
                else:
                    self.say("reconvene", self.convene(previous=tail.ref), self.one(self.chairs))
            m = self.model.last
            self.hold(m)
            if self.maybe(0.3):
                going = [x for x in self.model.order if x.ref not in self.cancelled]
                self.several(self.one(going or [m]), ["progress", "sign", "share", "distribute"], 1, 4)
        return self.script


def script(seed):
    """The script of a seed."""
    return Walk(seed).make()


def shrink(whole, fails, rounds=6):
    """The shortest script found by leaving out steps for which `fails(script)` is still true."""
    def valid(steps):
        smaller = dict(whole, steps=copy.deepcopy(steps))
        return smaller if steps and not cs.check(smaller)[0].problems else None
    steps, size = whole["steps"], max(1, len(whole["steps"]) // 2)
    for _ in range(rounds):
        at = len(steps)
        while at > 0:
            fewer = steps[:max(0, at - size)] + steps[at:]
            smaller = valid(fewer)
            if smaller and fails(smaller):
                steps = fewer
            at -= size
        if size == 1:
            break
        size = max(1, size // 4)
    return dict(whole, steps=steps)


def main():
    parser = argparse.ArgumentParser(description="Writes the meeting script of a seed.")
    parser.add_argument("seed")
    parser.add_argument("--out", metavar="FILE", help="where to; the standard output where absent")
    args = parser.parse_args()
    text = json.dumps(script(args.seed), ensure_ascii=False, indent=1) + "\n"
    if args.out:
        with open(args.out, "w", encoding="utf-8") as f:
            f.write(text)
    else:
        sys.stdout.reconfigure(encoding="utf-8")
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
