"""Corrections of every field that can be corrected, and withdrawals."""
from datetime import timedelta

import check_script as cs
from sayings import Sayings


class Corrections(Sayings):
    def correct(self, m):
        if self.maybe(0.25):
            change = self.change_of_meeting(m)
            fields = {"target": m.ref, "change": change}
        else:
            item = self.model.items[self.one(
                [r for r in m.refs + m.children + m.people + m.attendees + m.carried_actions
                 if self.model.items[r].withdrawn is None and r in self.named] or [m.ref])]
            if item.kind == "meeting":
                return None
            fields = {"target": item.ref, "change": self.change_of(item, m)}
        return fields["change"] and self.fill(fields, reason=(0.8, self.text))

    def change_of_meeting(self, m):
        f = m.item.fields
        offers = {"form": lambda: self.one(cs.FORMS), "urgency": lambda: self.one(cs.URGENCIES),
                  "referral.received": lambda: self.around(-9000, -5), "referral.concern": self.text,
                  "referral.source": lambda: self.one(cs.SOURCES),
                  "referral.categories": lambda: self.some(cs.CATEGORIES, 1),
                  "scheduled.venue": self.words.place, "scheduled.start": lambda: self.around(-600, 600),
                  "scheduled": lambda: {"start": self.around(-60, 60), "venue": self.text()},
                  "decisionToHold": lambda: self.around(-6000, 0), "ladoReferral": lambda: self.around(-600, 0),
                  "s47StartedFirst": lambda: {"at": self.around(-3000, 0), "reason": self.text()},
                  "sequence": lambda: self.dice.randint(1, 20)}
        if f["type"] == "complex":
            offers["complexCriteria"] = lambda: self.some(cs.COMPLEX, 1, 3)
        if f.get("s47StartedFirst"):
            offers["s47StartedFirst.at"] = lambda: self.around(-3000, 0)
        if f["referral"].get("referrer"):
            offers["referral.referrer.name"] = self.words.adult
        if m.started:
            last = m.ended or self.now
            offers["started"] = lambda: self.instant(min(m.started - timedelta(minutes=self.dice.randint(1, 90)), last))
        if m.ended:
            offers["ended"] = lambda: self.instant(m.ended + timedelta(minutes=self.dice.randint(1, 90)))
        change = {n: offers[n]() for n in self.some(sorted(offers), 1, 2)}
        if "scheduled" in change:
            change = {n: v for n, v in change.items() if not n.startswith("scheduled.")}
        if "s47StartedFirst" in change:
            change.pop("s47StartedFirst.at", None)
        return change

    def change_of(self, item, m):
        """New values for one or two fields of an item, drawn as the item itself would be."""
        again = getattr(self, item.verb.replace("-", "_"), None)
        home = self.model.meetings[item.meeting]
        fresh = {"share": self.share, "decide": self.decision_again}.get(item.verb, again)
        fields = fresh(home) if fresh else None
        if not fields:
            return None
        fixed = {"add-child": {"born", "expected"} - set(item.fields), "invite": {"override", "mayReceive"},
                 "consent": {"status", "grounds", "person", "officer", "competence", "exceptional", "rationale"},
                 "competence": {"child"}, "protect": {"child", "measure"}, "family": {"child"}, "outcome": {"child"},
                 "dissent": {"decision", "attendee"}}.get(item.verb, set())
        if item.verb == "invite" and (fields["role"] in cs.EXCLUDED_ROLES or item.get("role") in cs.EXCLUDED_ROLES):
            fixed = fixed | {"role"}
        if item.verb == "consider-child":
            fixed = fixed | ({"name", "description"} - set(item.fields))
        if item.verb == "act" and isinstance(fields.get("due"), dict):
            fields["due"] = self.due(from_now=False)
        offers = {k: v for k, v in fields.items() if v is not None and k not in fixed and k != "ref"
                  and cs.nfc(v) != item.fields.get(k)}
        if item.verb == "act" and item.get("due") and self.maybe(0.05):
            return {"due": None}
        return {k: offers[k] for k in self.some(sorted(offers), 1, 2)}

    def decision_again(self, m):
        kids = self.live(m, "add-child")
        return {"children": self.some(kids), "outcomes": self.some(cs.OUTCOMES, 1, 4), "text": self.text(),
                "basis": self.text(), "basedOn": self.some(self.in_chain(m, "share"), 0, 3),
                "enquiry": self.one(cs.ENQUIRIES), "involved": self.some(self.live(m, "invite"))}

    def withdraw(self, m):
        """Anything but what others stand on: a child, or somebody who has been in the room."""
        spoken = {s for step in self.steps for s in cs.strings_in({k: v for k, v in step.items() if k != "ref"})}
        targets = [r for r in m.refs if self.model.items[r].withdrawn is None and r in self.named and (
            self.model.items[r].verb not in ("add-child", "invite", "add-person", "competence") or r not in spoken)]
        r = self.one([r for r in targets if self.model.items[r].verb == "decide"] if self.maybe(0.3) else targets)
        return r and {"target": r, "reason": self.text()}
