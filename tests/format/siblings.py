#!/usr/bin/env python3
"""Meetings made to leak: python3 siblings.py COUNT [FIRST] prints a script a line; "sealed" after them: with redactions.

Each has two to five brothers and sisters with difficult names and everything a meeting can say about them. Into every
free text, whatever it is tagged for, somebody says a name, a birthday or a number of any of them. What may stand in one
child's paper follows from the tags alone: see `leaks`."""
import json
import random
import re
import sys
import unicodedata
from datetime import datetime, timedelta, timezone

GIVEN = ["Niamh", "Siân", "Zuzanna", "Thomasina", "Ọlábísí", "Ffion", "Aoife", "Jean-Luc", "D'Arcy", "Łucja", "Þóra", "Ximena",
         "Kacper", "Gwenllian", "Oisín", "Saoirse", "Yusuf", "Bronwen", "Tadhg", "Mairéad", "Quillon", "Ekaterina", "Øyvind"]
OTHER_SCRIPTS = ["王小明", "李思雨", "محمد", "Дарья"]
SURNAMES = ["Tamblyn", "Wrońska", "Ap Rhys", "Okonkwo-Baptiste", "O'Shaughnessy", "Vaszary"]
SAID = ["{} cried when the door shut.", "She said {} had seen it.", "At tea {}, then the others.", "of {}'s room", "{}",
        "Asked twice about {}; no answer.", "（{}）"]
SAID_AS = re.compile(r"\((\d+) begins\).*?\(\1 ends\)")      # a text with its number, wherever it stands
MONTHS = "January February March April May June July August September October November December".split()


class Siblings:
    def __init__(self, seed):
        self.seed, self.place = seed, ""
        self.dice = random.Random("siblings-%d" % seed)
        surname = self.dice.choice(SURNAMES)
        given = self.dice.sample(GIVEN, 4) + self.dice.sample(OTHER_SCRIPTS, 1)
        self.dice.shuffle(given)
        self.children = {}
        for n in range(self.dice.randint(2, 5)):
            name = given[n] if given[n] in OTHER_SCRIPTS else "%s %s" % (given[n], surname)
            born = datetime(2008 + n, self.dice.randint(1, 12), self.dice.randint(1, 28))
            self.children["c%d" % (n + 1)] = {"given": given[n], "name": name, "born": born,
                                              "caseRef": "KX%06d" % self.dice.randrange(10 ** 6),
                                              "nhsNumber": self.nhs()}
        # No child of the meeting: nothing of it may stand in any child's paper.
        self.considered = {"given": "Ysbaddaden", "name": "Ysbaddaden Marsh", "born": None, "caseRef": "", "nhsNumber": ""}
        self.mother = "Maud " + surname
        self.steps, self.now = [], datetime(2026, 3, 2, 9, 0, tzinfo=timezone.utc)
        self.tags = {}                              # number of a text -> the children it is tagged for
        self.number = 0

    def nhs(self):
        while True:
            nine = "".join(self.dice.choice("0123456789") for _ in range(9))
            check = (11 - sum(int(d) * w for d, w in zip(nine, range(10, 1, -1))) % 11) % 11
            if check != 10:
                return nine + str(check)

    def telling(self, child):
        """Something that tells of the child, as people say it."""
        given, born = child["given"], child["born"]
        ways = [given, given.upper(), child["name"], "".join(c for c in unicodedata.normalize("NFD", given)
                                                            if not unicodedata.combining(c))]
        if given not in OTHER_SCRIPTS:
            ways.append(given.lower())
        if born:
            nhs = child["nhsNumber"]
            ways += [born.strftime("%Y-%m-%d"), born.strftime("%d/%m/%Y"), "%d.%d.%s" % (born.day, born.month, str(born.year)[2:]),
                     "%d %s %d" % (born.day, MONTHS[born.month - 1], born.year), child["caseRef"],
                     "%s %s %s" % (nhs[:3], nhs[3:6], nhs[6:])]
        return self.dice.choice(ways)

    def text(self, tagged=()):
        """A text nobody else says, with two things in it that tell of somebody."""
        self.number += 1
        everybody = list(self.children.values()) + [self.considered]
        said = " ".join(self.dice.choice(SAID).format(self.telling(self.dice.choice(everybody))) for _ in range(2))
        if self.place and self.number % 3 == 0:
            said += " " + self.place
        text = unicodedata.normalize("NFC", "(%d begins) %s (%d ends)" % (self.number, said, self.number))
        self.tags[self.number] = set(tagged)
        return text

    def say(self, do, ref=None, **fields):
        self.now += timedelta(seconds=20)
        step = {"at": self.now.strftime("%Y-%m-%dT%H:%M:%SZ"), "as": "okafor", "do": do, **fields}
        if ref:
            step["ref"] = ref
        self.steps.append(step)

    def some(self):
        return sorted(self.dice.sample(sorted(self.children), self.dice.randint(0, len(self.children))))

    def sealed(self):
        """The same meeting, sealed and redacted: see `redact`."""
        self.place = "Quenby Wharf"
        script = self.script()
        self.say("seal")
        self.redact()
        return script

    def redact(self):
        """Words, a whole entry, words wherever they stand, spans that overlap or begin in a name, one that is taken back.
        `gone`: what may not stand in a copy -> of which children (None: of all). `stays`: what has to."""
        dice = random.Random("redactions-%d" % self.seed)
        said = {step["ref"]: step for step in self.steps if "ref" in step}
        self.gone, self.stays, count = {}, {}, [0]

        def redact(target, words=(), children=None, **more):
            count[0] += 1
            if words:
                more["words"] = list(words)
            if children:
                more["children"] = children
            self.say("redact", "r%d" % count[0], target=target, reason=dice.choice(["third_party", "police_operational", "medical"]),
                     authorisedBy="Maud Prys, principal officer", **more)

        redact("i0", [self.place], everywhere=True)
        self.gone["quenby"] = None
        text, whose = said["i5"]["text"], dice.choice([None, dice.choice(sorted(self.children))])
        redact("i5", [text[:dice.randint(text.index(")") + 2, text.rindex("(") - 1)]], whose and [whose])
        self.gone[text[:text.index(")") + 1]] = whose and {whose}
        words = said["d1"]["text"].split(" ")
        half = len(words) // 2
        redact("d1", [" ".join(words[:half + 1]), " ".join(words[half:])])
        redact("d1", [words[half]])
        redact("i3", [said["i3"]["text"]])                  # which was corrected: it stands in the history
        redact("c1", [self.children["c1"]["born"].strftime("%Y-%m-%d")])
        for target in ("i6", "t0", "k1", "a2", "i4", "x2"):  # i4 is withdrawn, x2 stands within a decision
            redact(target)
        for target, fields in (("d1", ["text"]), ("i3", ["text"]), ("i6", ["text", "source"]), ("t0", ["what", "purpose", "contingency"]),
                               ("k1", ["exceptional", "rationale"]), ("i4", ["text", "source"]), ("x2", ["view", "reasons"])):
            for field in fields:
                number = re.match(r"\((\d+) begins\)", said[target][field])[1]
                self.gone.update({"(%s begins)" % number: None, "(%s ends)" % number: None})
        self.gone["ruth vane"] = None
        redact("i7", [said["i7"]["text"]])
        self.say("withdraw", target="r%d" % count[0], reason="Not needed.")
        self.stays[said["i7"]["text"].split(")")[0] + ")"] = set(said["i7"]["children"] or self.children)
        if whose:
            self.stays[text[:text.index(")") + 1]] = set(said["i5"]["children"] or self.children) - {whose}

    def script(self):
        self.say("convene", "m1", type="team_manager", form="in_person", urgency="standard",
                 decisionToHold="2026-03-01T10:00:00Z", scheduled={"start": "2026-03-02T09:00:00Z", "venue": "Room 2"},
                 referral={"received": "2026-03-01T09:00:00Z", "source": "2A", "concern": self.text(), "categories": ["PHY"],
                           "referrer": {"name": "Ida Quist", "agency": "School", "professional": True}})
        for ref, child in self.children.items():
            self.say("add-child", ref, name=child["name"], born=child["born"].strftime("%Y-%m-%d"), caseRef=child["caseRef"],
                     nhsNumber=child["nhsNumber"])
        self.say("add-person", "p1", name=self.mother, relation=[{"child": c, "as": "mother"} for c in self.children])
        for ref, name, role in (("a1", "Ngozi Okafor", "team_manager"), ("a2", "Sgt Ruth Vane", "police_child_abuse_team"),
                                ("a3", "Dr Per Lund", "gp")):
            self.say("invite", ref, name=name, agency="Agency of " + ref, role=role, authority=True)
            self.say("arrive", attendee=ref, mode="room")
        self.say("start")
        self.say("read-statement", statement="confidentiality", language="en", by="a1")
        for ref in ("a1", "a2", "a3"):
            self.say("acknowledge", attendee=ref, statement="confidentiality")
        self.say("consider-child", "o1", name=self.considered["name"], link="other_victim", disposition="refer",
                 reason=self.text())
        for prompt in ("P1", "P2", "P5", "M1"):
            self.say("answer", prompt=prompt, state="done", text=self.text())
        for n in range(12):
            to = self.some()
            self.say("share", "i%d" % n, by=self.dice.choice(["a1", "a2", "a3"]), children=to, kind="fact", text=self.text(to),
                     source=self.text(to))
        to = self.some()
        self.say("withhold", "w1", by="a2", what=self.text(to), reason=self.text(to), children=to)
        self.say("outstanding", "n1", agency="Agency of a2", what=self.text(), owner="a2", due="2026-03-09")
        for n in range(5):
            to = self.some() or ["c1"]
            self.say("decide", "d%d" % n, children=to, outcomes=["start_assessment"], text=self.text(to), basis=self.text(to),
                     basedOn=["i1", "i2"])
            self.say("dissent", "x%d" % n, decision="d%d" % n, attendee="a3", view=self.text(to), reasons=self.text(to))
        for n in range(6):
            to = self.some()
            self.say("act", "t%d" % n, children=to, what=self.text(to), purpose=self.text(to), owner="a2", due="2026-03-12",
                     contingency=self.text(to))
            self.say("progress", action="t%d" % n, state="done", note=self.text())
        for child in self.children:
            self.say("family", "f" + child, child=child, tell=self.text([child]), who="a1", when="2026-03-02T15:00:00Z")
        to = self.some() or ["c1"]
        self.say("consent", "k1", children=to, matter="medical", status="not_sought_dispensed", grounds=["G1"],
                 exceptional=self.text(to), rationale=self.text(to))
        to = next(s["children"] for s in self.steps if s.get("ref") == "i3")
        self.say("correct", target="i3", change={"text": self.text(to)}, reason=self.text())
        to = next(s["children"] for s in self.steps if s.get("ref") == "i4")
        self.say("withdraw", target="i4", reason=self.text(to))
        self.say("read-back")
        for ref in ("a2", "a3"):
            self.say("sign", attendee=ref, decisions="all", response="agree_with_comment", comment=self.text(), method="code")
        self.say("end")
        return {"format": "roundtable-script/1", "title": "Siblings", "profile": "sw_1_3_5", "calendar": "england-and-wales",
                "timezone": "Europe/London", "users": [{"user": "okafor", "name": "Ngozi Okafor", "may": ["chair"]}],
                "steps": self.steps, "expect": {}}

    # ---- what may stand where
    def tokens(self, child):
        """What no paper of another child may hold, folded, with the reason."""
        fold = folded(child["given"])
        yield fold, "the name of " + child["name"]
        if child["born"]:
            born = child["born"]
            for way in (born.strftime("%Y-%m-%d"), born.strftime("%d/%m/%Y"),
                        "%d %s %d" % (born.day, MONTHS[born.month - 1], born.year)):
                yield folded(way), "the birthday of " + child["name"]
            yield folded(child["caseRef"]), "the case of " + child["name"]
            yield child["nhsNumber"], "the NHS number of " + child["name"]

    def leaks(self, child, text):
        """What the paper of that child says of another that was not tagged for both."""
        paper = folded(flat(text))
        pieces, at = [], 0
        for said in SAID_AS.finditer(paper):
            pieces += [(0, paper[at:said.start()]), (int(said[1]), said[0])]
            at = said.end()
        pieces.append((0, paper[at:]))
        for ref, other in [*self.children.items(), ("", self.considered)]:
            if ref == child:
                continue
            bare = " ".join(piece for number, piece in pieces if not {child, ref} <= self.tags.get(number, set()))
            digits = bare.replace(" ", "").replace("-", "")
            for token, what in self.tokens(other):
                if token in (digits if token.isdigit() else bare):
                    yield what


def flat(text):
    return " ".join(text.split())


def folded(text):
    text = unicodedata.normalize("NFD", text.casefold().replace("ł", "l").replace("ø", "o").replace("þ", "th"))
    return re.sub("[\u0300-\u036f]", "", text)           # the accents that NFD takes apart from these letters


if __name__ == "__main__":
    first = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for seed in range(first, first + int(sys.argv[1])):
        siblings = Siblings(seed)
        print(json.dumps(siblings.sealed() if "sealed" in sys.argv else siblings.script(), ensure_ascii=False))
