#!/usr/bin/env python3
"""A second roundtablectl, of nothing but the model in tools/check_script.py: init, play, export, verify. It keeps no
secret and survives no power cut. Its use: the tests of this folder are run against it too, and against it with one
fault at a time (RT_REFERENCE_FAULT), to see that they find the fault."""
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "tools")]
import check_record as cr                                                                      # noqa: E402
import check_script as cs                                                                      # noqa: E402

FAULT = os.environ.get("RT_REFERENCE_FAULT", "")


INSTANTS = {"received", "decisionToHold", "start", "at", "ladoReferral", "startedAt", "when", "reviewAt", "due"}


def plain(value, name=None):
    """Instants in UTC, whatever they were written as; a text that only looks like one stays as it is."""
    if isinstance(value, str):
        moment = cs.parse_instant(value) if name in INSTANTS else None
        return cs.fmt_instant(moment) if moment else value
    if isinstance(value, list):
        return [plain(v) for v in value]
    if isinstance(value, dict):
        return {k: plain(v, k) for k, v in value.items()}
    return value


def when(moment):
    return cs.fmt_instant(moment) if moment else None


def said(model, until):
    """(meeting, step) of every step that was not refused."""
    last = None
    for step in model.script["steps"][:until]:
        if "refused" not in step:
            last = step["ref"] if step["do"] in ("convene", "reconvene") else last
            yield step.get("meeting", last), step


class Export:
    def __init__(self, model, m, child, until=None):
        self.model, self.m, self.child, self.judge = model, m, child, cr.Judge(model.script, model, m)
        self.said = list(said(model, until))

    def overruns(self, clock):
        return [cs.nfc(s) for m, s in self.said if m == self.m.ref and s["do"] == "overrun"
                and (s["rule"], s.get("child")) == (clock["rule"], clock["child"])]

    def concerns(self, item):
        return FAULT == "leak" or self.judge.concerns(item, self.child)

    def entry(self, item):
        e = {k: plain(v, k) for k, v in item.fields.items() if v is not None}
        e["ref"] = item.ref
        if "children" in e or item.verb in ("share", "decide", "act"):
            kids = item.children()
            e["children"] = [c for c in kids if self.child in (None, c)]
        if self.child and item.verb == "add-person":
            e["relation"] = [r for r in e.get("relation", []) if r["child"] == self.child]
            e["parentalResponsibility"] = [c for c in e.get("parentalResponsibility", []) if c == self.child]
        if item.history and FAULT != "history":
            hidden = ("children", "relation", "parentalResponsibility") if self.child else ()
            e["history"] = [{"field": f, "old": None if f in hidden else plain(o)} for f, o, _ in item.history]
        return e

    def value(self):
        m, model, child = self.m, self.model, self.child
        f = m.item.fields
        out = {"format": "roundtable-record/1", "meeting": {
            "ref": m.ref, "profile": model.profile, "calendar": model.calendar, "chair": m.chair,
            "started": when(m.started), "ended": when(m.ended), "previous": m.previous,
            "state": "sealed" if m.sealed else "ended" if m.ended else "capturing",
            "sequence": f.get("sequence") or len(model.chain(m)),
            "history": [{"field": p, "old": plain(o)} for p, o, _ in m.item.history]}}
        for name in ("type", "form", "urgency", "complexCriteria", "referral", "scheduled"):
            out["meeting"][name] = plain(f.get(name))
        for verb, (name, _) in cr.LISTS.items():
            out[name] = [self.entry(i) for i in model.live(m, verb) if self.concerns(i)
                         and not (child and verb == "consider-child")]
        self.seats(out)
        for e in out["information"]:
            item = model.items[e["ref"]]
            e.update(agency=model.items[e["by"]].fields["agency"], at=when(item.at),
                     sensitivity=item.get("sensitivity", "normal"))
        for number, e in enumerate(out["decisions"], 1):
            e.update(number=number, involved=m.involved[e["ref"]], dissent=[
                self.entry(x) for x in model.live(m, "dissent") if x.get("decision") == e["ref"]])
        for e in out["actions"]:
            item = model.items[e["ref"]]
            told = [s for _, s in self.said if s["do"] == "progress" and s["action"] == e["ref"]]
            e.update(kind=item.get("kind", "task"), due=plain(cr.action_due(model, m, item), "due"),
                     state=told[-1]["state"] if told else "open", progress=cs.nfc(told))
        out["statements"] = [{"statement": s["statement"], "language": s["language"], "by": s["by"]}
                             for s in m.statements]
        out["agenda"] = [{"prompt": p, "state": a["state"], "text": a.get("text") or ""} for p, a in m.answers.items()]
        out["chairs"] = [{"user": s["as"]} for r, s in self.said if r == m.ref and s["do"] in (
            "convene", "reconvene", "take-chair")][FAULT == "chairs":]
        out["quorum"] = model.quorum(m)
        out["clocks"] = [{"rule": c["rule"], "child": c["child"], "from": when(c["from"]), "amount": c["amount"],
                          "unit": c["unit"], "due": "2020-01-01" if FAULT == "clock" else c["due"][-1],
                          "met": when(c["met"]), "overrun": self.overruns(c)}
                         for c in cr.expected_clocks(model, m) if child is None or c["child"] in (None, child)]
        sure = m.seal_missing[0] if m.sealed else model.missing(m)[0]
        out["missing"] = [{"what": w, "reason": m.seal_reasons.get(w)} for w in sure][FAULT == "missing":]
        out["signoffs"] = [dict(s, at=when(s["at"])) for (a, d), s in m.signoffs.items()
                           if model.items[d].withdrawn is None and self.concerns(model.items[d])]
        gone = [model.items[r] for r in m.refs if model.items[r].withdrawn is not None]
        out["withdrawn"] = [dict(self.entry(i), reason=i.withdrawn, was=flat(i)) for i in gone if self.concerns(i)]
        out["seal"] = {"at": when(m.sealed), "by": m.seal_by, "entries": len(m.refs) + 1, "head": "0" * 64,
                       "device": "d", "signature": "s"} if m.sealed else None
        return out

    def seats(self, out):
        m = self.m
        for e in out["attendance"]:
            a = e["ref"]
            e["present"] = [{"from": when(s), "to": when(t), "mode": mode} for s, t, mode in m.presence.get(a, [])]
            e["apologies"] = m.apologies.get(a)


def flat(item):
    return [s for s in cr.flat([item.fields, [h[1] for h in item.history if h[0] != "children"]])]


def play(kept, script, first, last):
    model, status = cs.Model(script), 0
    for number, step in enumerate(script["steps"][:last], 1):
        codes = list(dict.fromkeys(c for c, _ in model.judge(step)))
        refused = step.get("refused")
        good = codes == ([refused] if refused else [])
        if FAULT == "kept-refused" and codes:
            codes = []
        if not codes and not (FAULT == "lost" and step["do"] == "share"):
            model.apply(number, step)
        if number < first:
            continue
        name = step.get("ref") or "-"
        shown = number + (FAULT == "number")
        print("refused %d %s %s" % (shown, step["do"], codes[0]) if codes else "saved %d %s %s" % (
            shown, step["do"], name), flush=True)
        if not good:
            print("step %d ended otherwise" % number, file=sys.stderr)
            status = 1
    kept["script"], kept["steps"] = script, min(last, len(script["steps"]))
    return status


def main(argv):
    options, words = {}, []
    while argv:
        a = argv.pop(0)
        if a.startswith("--") and a != "--practice":
            name, _, value = a.partition("=")
            options[name] = value if "=" in a else argv.pop(0)
        elif not a.startswith("--"):
            words.append(a)
    store = os.path.join(options["--data"], "reference.json")
    if words[0] == "init":
        os.makedirs(options["--data"])
        kept = {}
    else:
        with open(store, encoding="utf-8") as f:
            kept = json.load(f)
    status = 0
    if words[0] == "play":
        status = play(kept, cs.load(words[1]), int(options.get("--from", 1)), int(options.get("--until", 10 ** 9)))
    elif words[0] == "export":
        model = cs.play(kept["script"], until=kept["steps"])
        print(json.dumps(Export(model, model.meetings[options["--meeting"]], options.get("--child"),
                                kept["steps"]).value()))
    elif words[0] == "verify":
        print("%d entries" % kept.get("steps", 0))
    with open(store, "w", encoding="utf-8") as f:
        json.dump(kept, f)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
