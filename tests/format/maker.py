"""Drawing, offering and taking in the steps of one seed's script: see generate.py."""
import random
from datetime import date, datetime, timedelta, timezone

import check_script as cs
from words import Words

STYLES = ["%s%d", "%s-%d", "%s.%d", "%s_%d", "%s%03d"]
LETTER = {"meeting": "m", "child": "c", "person": "p", "other-child": "o", "attendee": "a", "information": "i",
          "withheld": "w", "outstanding": "n", "consent": "k", "competence": "g", "decision": "d", "dissent": "s",
          "action": "t", "protection": "q", "family": "f", "addendum": "z", "distribution": "x", "outcome": "u"}
# days around which clocks go wrong: clock changes, Easter, Christmas, a leap day, the one-off of 2026, substitutes
DAYS = ["2024-02-29", "2024-03-28", "2024-03-31", "2024-10-26", "2024-12-23", "2025-04-16", "2025-10-26", "2025-12-24",
        "2026-03-28", "2026-03-29", "2026-04-02", "2026-06-12", "2026-10-25", "2026-12-23", "2027-12-24", "2028-12-29",
        "2027-03-27", "2028-02-29", "2026-03-16", "2026-07-10", "2026-11-27", "2029-05-04", "2025-08-22", "2030-01-01"]


class Maker:
    """Builds one script: `say` takes a step into it if the model agrees."""

    def __init__(self, seed):
        self.dice = dice = random.Random("roundtable-%s" % seed)
        self.words = Words(dice)
        self.style = dice.choice(STYLES)
        self.numbers = {}
        people = [("okafor", ["chair"]), ("rigby", ["minute"]), ("siân", ["chair", "minute"]), ("x", [])]
        users = [{"user": u, "name": self.words.adult(), "may": may} for u, may in people[:dice.randint(2, 4)]]
        self.script = {"format": "roundtable-script/1", "title": "Seed %s" % seed,
                       "profile": dice.choice(cs.PROFILES), "calendar": dice.choice(cs.CALENDARS),
                       "timezone": "Europe/London", "users": users, "steps": [], "expect": {}}
        self.chairs = [u["user"] for u in users if "chair" in u["may"]]
        self.others = [u["user"] for u in users if "chair" not in u["may"]]
        self.model = cs.Model(self.script)
        self.steps = self.script["steps"]
        day = date.fromisoformat(dice.choice(DAYS)) if dice.random() < 0.6 else \
            date(2024, 1, 1) + timedelta(days=dice.randrange(365 * 6))
        self.now = datetime(day.year, day.month, day.day, dice.choice([0, 7, 9, 9, 10, 13, 16, 22, 23]),
                            dice.randrange(60), dice.randrange(60), tzinfo=timezone.utc)
        self.cancelled, self.named = set(), set()      # meetings; what a ref of the script stands for

    # ---- small choices
    def maybe(self, chance=0.5):
        return self.dice.random() < chance

    def one(self, options):
        options = list(options)
        return self.dice.choice(options) if options else None

    def some(self, options, least=0, most=None):
        options = list(options)
        n = self.dice.randint(min(least, len(options)), min(len(options), most or len(options)))
        return self.dice.sample(options, n)

    def text(self):
        return self.words.text()

    def instant(self, moment):
        """The moment as somebody might write it: with an offset, with fractions, in UTC."""
        roll = self.dice.random()
        if roll < 0.1:
            moment = moment.replace(microsecond=self.dice.choice([500000, 120000, 1, 999999, 100, 250]))
        if roll < 0.75 or moment.microsecond and self.maybe():
            return cs.fmt_instant(moment)
        zone = timezone(timedelta(minutes=self.dice.choice([60, 60, 0, -300, 330, 845, -720])))
        text = moment.astimezone(zone).isoformat()
        return text

    def around(self, least, most, unit="minutes"):
        return self.instant(self.now + timedelta(**{unit: self.dice.randint(least, most)}))

    def day(self, least=-30, most=60):
        return (self.now.date() + timedelta(days=self.dice.randint(least, most))).isoformat()

    def name(self, kind):
        n = self.numbers[kind] = self.numbers.get(kind, 0) + 1
        name = self.style % (LETTER[kind], n)
        return name.upper() if n == 2 and name.upper() != name and self.maybe(0.1) else name

    def live(self, m, verb):
        return [i.ref for i in self.model.live(m, verb)]

    def in_chain(self, m, verb):
        found = [r for x in self.model.chain(m) for r in self.live(x, verb)]
        return list(dict.fromkeys(found))

    def tags(self, m):
        kids = self.live(m, "add-child")
        return [] if self.maybe(0.25) else self.some(kids, 1)

    def fill(self, fields, **options):
        """Adds each optional field, or not; now and then as null, which says the same as leaving it out."""
        for name, (chance, make) in options.items():
            if self.maybe(chance):
                value = make()
                if value is not None:
                    fields[name] = value
            elif name not in ("involved", "sequence") and self.maybe(0.01):      # the checkers take no null for these
                fields[name] = None
        return fields

    # ---- saying a step
    def objections(self, step):
        try:
            return {c for c, _ in self.model.judge(step)}
        except (TypeError, AttributeError, KeyError, ValueError):
            return {"format"}

    def tick(self):
        roll = self.dice.random()
        if roll < 0.05:
            return
        step = timedelta(seconds=self.dice.randint(1, 90))
        if roll > 0.985:
            step = timedelta(minutes=self.dice.randint(5, 300))
        self.now = (self.now + step).replace(microsecond=self.dice.choice([0] * 9 + [250000, 123456]))

    def say(self, verb, fields, user=None, meeting=None, refused=None):
        """Takes the step in when the model gives exactly what is announced. True if it did."""
        if fields is None:
            return False
        user = user or (meeting.chair if meeting and self.maybe(0.6) else self.one(self.model.users))
        before = self.now
        self.tick()
        if self.now == before and verb in ("arrive", "leave", "decide", "start", "end", "withdraw", "correct", "seal"):
            self.now += timedelta(seconds=1)           # who was there must not hang on the order within one second
        step = {"at": self.instant(self.now), "as": user, "do": verb}
        if self.steps and cs.parse_instant(step["at"]) < cs.parse_instant(self.steps[-1]["at"]):
            step["at"] = cs.fmt_instant(self.now)
        # Of two unnamed distributions the checkers could not tell which is which.
        if verb in cs.MAKES and "ref" not in fields and (verb != "dissent" or self.maybe()) and (
                verb != "distribute" or self.maybe(0.8) or any("ref" not in s for s in self.steps if s["do"] == verb)):
            step["ref"] = self.name(cs.MAKES[verb])
        if meeting is not None and (meeting is not self.model.last or self.maybe(0.1)):
            step["meeting"] = meeting.ref
        if refused:
            step["refused"] = refused
        step.update(fields)
        return self.take(step)

    def take(self, step):
        want = {step["refused"]} if "refused" in step else set()
        if self.objections(step) != want:
            return False
        at = cs.parse_instant(step["at"])
        if self.steps and at < cs.parse_instant(self.steps[-1]["at"]):
            return False
        self.now = max(self.now, at)
        self.steps.append(step)
        if not want:
            self.model.apply(len(self.steps), step)
            self.named.add(step.get("ref"))
        return True
