"""What can be said in a meeting, verb by verb: methods named after the verbs give the fields of a step, or None where
nothing sensible can be said now."""
from datetime import timedelta

import check_script as cs
from maker import Maker


class Sayings(Maker):
    # ---- convening
    def convene(self, m=None, previous=None):
        """The fields of a convene; `m` is the meeting that it goes on from, for a reconvene."""
        kind = self.one(cs.TYPES)
        received = self.now - timedelta(minutes=self.dice.choice([5, 40, 300, 1500, 3000, 9000]))
        fields = {"type": kind, "form": self.one(cs.FORMS), "urgency": self.one(cs.URGENCIES),
                  "referral": self.fill({"received": self.instant(received), "source": self.one(cs.SOURCES),
                                         "concern": self.text(), "categories": self.some(cs.CATEGORIES, 1)},
                                        referrer=(0.6, self.referrer)),
                  "decisionToHold": self.instant(received + timedelta(minutes=self.dice.randint(0, 3000))),
                  "scheduled": {"start": self.around(-60, 600), "venue": self.words.place()}}
        if kind == "complex":
            fields["complexCriteria"] = self.some(cs.COMPLEX, 1, 4)
        elif self.maybe(0.15):
            fields["complexCriteria"] = []
        if previous:
            fields["previous"] = previous
        return self.fill(fields, s47StartedFirst=(0.25, lambda: {"at": self.around(-3000, 0), "reason": self.text()}),
                         ladoReferral=(0.3, lambda: self.around(-2000, 60)),
                         sequence=(0.2, lambda: self.dice.randint(1, 9)))

    def referrer(self):
        return self.fill({"name": self.words.adult(), "professional": self.maybe()}, agency=(0.5, self.words.agency))

    def add_child(self, m):
        fields = {"name": self.words.child()}
        if self.maybe(0.15):
            fields["expected"] = self.day(1, 200)
        else:
            fields["born"] = self.day(-6500, -1)
        return self.fill(fields, sex=(0.6, lambda: self.one(["M", "F", "U"])),
                         caseRef=(0.4, lambda: "CR/%s-%d" % (self.words.letters(5), self.dice.randrange(10 ** 6))),
                         nhsNumber=(0.4, self.nhs), upn=(0.3, lambda: self.words.letters(13).upper()),
                         ethnicity=(0.4, lambda: self.one(cs.ETHNICITIES)), language=(0.3, lambda: self.one(
                             ["Cymraeg", "English", "العربية", "中文", "British Sign Language"])),
                         whereabouts=(0.5, lambda: self.one(cs.WHEREABOUTS)), inPatient=(0.3, self.maybe),
                         address=(0.3, self.text), school=(0.3, self.words.agency))

    def nhs(self):
        while True:
            nine = "".join(self.dice.choice("0123456789") for _ in range(9))
            check = (11 - sum(int(d) * w for d, w in zip(nine, range(10, 1, -1))) % 11) % 11
            if check != 10:
                return nine + str(check)

    def add_person(self, m):
        kids = self.live(m, "add-child")
        return self.fill({"name": self.words.adult()}, born=(0.4, lambda: self.day(-25000, -4000)),
                         relation=(0.7, lambda: [{"child": c, "as": self.one(["mother", "tad", "step-father", "عم"])}
                                                 for c in self.some(kids)]),
                         parentalResponsibility=(0.5, lambda: self.some(kids)),
                         allegedPerpetrator=(0.4, self.maybe), under18=(0.3, self.maybe))

    def consider_child(self, m):
        fields = {"link": self.one(cs.LINKS), "disposition": self.one(cs.DISPOSITIONS), "reason": self.text()}
        named = self.maybe()
        if named:
            fields["name"] = self.words.child()
        return self.fill(fields, description=(0.3 if named else 1, self.text), owner=(0.5, lambda: self.owner(m)))

    def owner(self, m):
        seats = self.live(m, "invite")
        return self.one(seats) if seats and self.maybe(0.75) else {"agency": self.words.agency()}

    def invite(self, m):
        excluded = self.maybe(0.1)
        groups = [cs.MANAGERS, cs.SOCIAL_CARE, cs.POLICE, cs.HEALTH, cs.ROLES, cs.ROLES]
        fields = {"name": self.words.adult(), "agency": self.words.agency(),
                  "role": self.one(cs.EXCLUDED_ROLES) if excluded else self.one(self.one(groups))}
        if excluded:
            fields["override"] = {"reason": self.text()}
            if self.maybe():
                fields["mayReceive"] = {"reason": self.text()}
        return self.fill(fields, authority=(0.4, self.maybe))

    # ---- attendance
    def arrive(self, m):
        a = self.one([a for a in self.live(m, "invite") if a not in m.present()])
        return a and {"attendee": a, "mode": self.one(cs.MODES)}

    def leave(self, m):
        a = self.one(m.present())
        return a and {"attendee": a}

    def apologise(self, m):
        a = self.one([a for a in self.live(m, "invite") if a not in m.presence])
        return a and self.fill({"attendee": a, "reason": self.text()}, informationSent=(0.5, self.maybe))

    def read_statement(self, m):
        a = self.one(m.present())
        return a and {"statement": self.one(["confidentiality"] + cs.STATEMENTS), "language": self.one(["en", "cy"]),
                      "by": a}

    def acknowledge(self, m):
        a = self.one(m.present())
        return a and {"attendee": a, "statement": self.one(["confidentiality"] * 3 + cs.STATEMENTS)}

    # ---- the discussion
    def answer(self, m):
        open_ones = [p for p in cs.PROMPTS if p not in m.answers] or cs.PROMPTS
        prompt = self.one(open_ones) if self.maybe(0.9) else self.one(cs.PROMPTS + cs.EXTRA_PROMPTS)
        if self.maybe(0.2):
            return {"prompt": prompt, "state": "not_applicable", "text": self.text()}
        return self.fill({"prompt": prompt, "state": "done"}, text=(0.6, lambda: self.one([self.text(), ""])))

    def share(self, m):
        speaker = self.one(m.present()) or (self.one(self.live(m, "invite")) if self.maybe(0.1) else None)
        if not speaker:
            return None
        return self.fill({"by": speaker, "children": self.tags(m), "text": self.text(), "kind": self.one(cs.KINDS)},
                         date=(0.4, lambda: self.day(-400, 0)), sensitivity=(0.4, lambda: self.one(cs.SENSITIVITIES)),
                         family=(0.3, lambda: self.fill({"tell": self.one(["yes", "no", "later"])},
                                                        reason=(0.5, self.text))),
                         shared=(0.3, lambda: self.one(["before", "in_meeting"])), source=(0.3, self.text),
                         permission=(0.2, self.text))

    def withhold(self, m):
        a = self.one(m.present())
        return a and self.fill({"by": a, "what": self.text(), "reason": self.text()},
                               children=(0.6, lambda: self.tags(m)))

    def outstanding(self, m):
        a = self.one(self.live(m, "invite"))
        return a and {"agency": self.words.agency(), "what": self.text(), "owner": a, "due": self.day(0, 30)}

    def consent(self, m):
        status = self.one(cs.CONSENT_STATUS + cs.DISPENSING * 2)
        fields = {"children": self.tags(m), "matter": self.one(cs.CONSENT_MATTERS), "status": status}
        if status not in cs.DISPENSING:
            return self.fill(fields, rationale=(0.5, self.text), timing=(0.3, self.text), reviewAt=(0.3, self.moment),
                             grounds=(0.1, lambda: []))
        officers = [a for a in self.in_chain(m, "invite") if self.model.items[a].get("role") in cs.POLICE]
        people, findings = self.live(m, "add-person"), self.live(m, "competence")
        grounds = self.some([g for g in cs.GROUNDS if not (
            g == "G2" and not people or g == "G3" and not officers or g == "G4" and not findings)], 1, 3)
        fields.update(grounds=grounds, exceptional=self.text(), rationale=self.text())
        self.fill(fields, person=(1 if "G2" in grounds else 0.1, lambda: self.one(people)),
                  officer=(1 if "G3" in grounds else 0.1, lambda: self.one(officers)),
                  competence=(1 if "G4" in grounds else 0.05, lambda: self.one(findings)),
                  timing=(0.4, self.text), reviewAt=(0.4, self.moment))
        return fields

    def moment(self):
        return self.day(0, 20) if self.maybe() else self.around(10, 9000)

    def competence(self, m):
        child, a = self.one(self.live(m, "add-child")), self.one(m.present())
        return child and a and {"child": child, "matter": self.one(cs.CONSENT_MATTERS), "assessedBy": a,
                                "finding": self.one(["competent", "not_competent"]), "reasons": self.text()}

    def decide(self, m):
        if not m.started or m.ended:
            return None
        fields = {"children": self.tags(m), "outcomes": self.some(cs.OUTCOMES, 1, 4), "text": self.text()}
        if self.maybe(0.6) and "start_s47" not in fields["outcomes"]:
            fields["outcomes"].append("start_s47")
        return self.fill(fields, basis=(0.85, self.text), enquiry=(0.4, lambda: self.one(cs.ENQUIRIES)),
                         basedOn=(0.6, lambda: self.some(self.in_chain(m, "share"), 0, 4)),
                         involved=(0.25, lambda: self.some(self.live(m, "invite"))))

    def dissent(self, m):
        d, a = self.one(self.live(m, "decide")), self.one(m.present())
        return d and a and self.fill({"decision": d, "attendee": a, "view": self.text(), "reasons": self.text()},
                                     chairResponse=(0.5, self.text), escalate=(0.5, self.maybe))

    def act(self, m):
        return self.fill({"children": self.tags(m), "what": self.text(), "purpose": self.text()},
                         owner=(0.85, lambda: self.owner(m)), due=(0.85, self.due),
                         kind=(0.7, lambda: self.one(cs.ACT_KINDS)), contingency=(0.3, self.text))

    def due(self, from_now=True):
        if self.maybe(0.4):
            return self.moment()
        unit = self.one(["h", "d", "wd"])
        return {"within": self.dice.choice([1, 2, 3, 5, 10, 15, 24, 48, 72, 100]), "unit": unit,
                "from": self.one(["meeting_end", self.around(-3000, 3000)] + ["now"] * 2 * from_now)}

    def protect(self, m):
        child = self.one(self.live(m, "add-child"))
        # of two clocks of one rule for one child that run out on one day, the checkers take one for the other
        running = {self.model.items[q].fields["measure"] for x in self.model.order for q in self.live(x, "protect")}
        return child and {"child": child, "startedAt": self.around(-3000, 600), "measure": self.one(
            [x for x in cs.MEASURES[:2] * 3 + cs.MEASURES[2:] if x not in running or x not in cs.MEASURES[:2]])}

    def family(self, m):
        child, a = self.one(self.live(m, "add-child")), self.one(self.live(m, "invite"))
        return child and a and self.fill({"child": child, "tell": self.text(), "who": a, "when": self.moment()},
                                         notToBeTold=(0.5, lambda: [self.words.adult() for _ in range(
                                             self.dice.randint(0, 2))]))

    # ---- sign-off and after
    def sign(self, m):
        decisions, seats = self.live(m, "decide"), self.live(m, "invite")
        if not decisions or not seats:
            return None
        unsigned = [a for a in seats if any(a in m.present(self.model.items[d].at) and (a, d) not in m.signoffs
                                            for d in decisions)]
        a = self.one(unsigned) if unsigned and self.maybe(0.85) else self.one(seats)
        there = [d for d in decisions if a in m.present(self.model.items[d].at)]
        response = self.one(cs.RESPONSES + ["agree"] * 4)
        if response in ("agree", "agree_with_comment") and len(there) < len(decisions):
            chosen = self.some(there, 1)
        else:
            chosen = "all" if self.maybe(0.6) else self.some(decisions, 1)
        if not chosen:
            chosen, response = "all", "not_present_for_item"
        if response in cs.NEEDS_COMMENT and len(decisions) > 1:
            chosen = [self.one(there or decisions)]      # a comment on decisions for several children could be a leak
        return self.fill({"attendee": a, "decisions": chosen, "response": response, "method": self.one(cs.METHODS)},
                         comment=(1 if response in cs.NEEDS_COMMENT else 0.1 * (len(chosen) == 1), self.text))

    def addendum(self, m):
        return self.fill({"text": self.text(), "reason": self.text()}, children=(0.6, lambda: self.tags(m)))

    def distribute(self, m):
        seats = self.live(m, "invite")
        if not m.ended or not seats:
            return None
        wanted = [a for a in seats if self.model.items[a].get("role") not in cs.EXCLUDED_ROLES
                  or self.model.items[a].get("mayReceive")]
        to = wanted if wanted and self.maybe(0.6) else self.some(seats, 1)
        return {"product": self.one(cs.PRODUCTS), "to": to, "how": self.one(cs.HOWS)}

    def progress(self, m):
        t = self.one(self.live(m, "act"))
        return t and self.fill({"action": t, "state": self.one(cs.ACTION_STATES)}, note=(0.5, self.text))

    def overrun(self, m):
        per_child = self.maybe(0.4)
        child = self.one(self.live(m, "add-child"))
        fields = {"rule": self.one(["E12", "E14", "W05"] if per_child else ["E01", "E02", "E09", "W01", "W02"]),
                  "reason": self.text(), "authorisedBy": self.words.adult()}
        if per_child and child:
            fields["child"] = child
        return fields

    def adjourn(self, m):
        if not m.started or m.ended:
            return None
        return self.fill({"reason": self.text()}, until=(0.5, self.moment))

    def outcome(self, m):
        child = self.one(self.live(m, "add-child"))
        if not child or not m.ended:
            return None
        return self.fill({"child": child, "determination": self.one(cs.DETERMINATIONS), "reasons": self.text(),
                          "involved": [self.words.adult() for _ in range(self.dice.randint(0, 3))],
                          "conferenceRequired": self.maybe()}, ratifiedBy=(0.5, self.words.adult))

    def take_chair(self, m):
        return {"reason": self.text()}

    def read_back(self, m):
        return {}
