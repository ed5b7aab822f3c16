#!/usr/bin/env python3
"""Plays the scenarios and generated scripts through roundtablectl and judges every export, whole and per child, by
tools/check_record.py.

  tst_play.py                  the scenarios and 60 seeds (RT_LONG=1: 3,000)
  tst_play.py --seed 17 ...    these seeds alone; --shrink looks for the shortest script that still fails
  tst_play.py --script FILE    this script alone
"""
import argparse
import glob
import json
import os
import random
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "tools"), os.path.join(HERE, "..", "support")]
import check_record as cr                                                                      # noqa: E402
import check_script as cs                                                                      # noqa: E402
import ctl                                                                                     # noqa: E402
import generate                                                                                # noqa: E402

SEEDS = 3000 if ctl.LONG else 60


def printed(script, first=1, last=None):
    """The lines that a play must print, each as what it begins with."""
    for number, step in enumerate(script["steps"], 1):
        if first <= number <= (last or number):
            if "refused" in step:
                yield "refused %d %s %s" % (number, step["do"], step["refused"])
            else:
                yield "saved %d %s" % (number, step["do"]) + (" " + step["ref"] if step.get("ref") else "")


def lines_differ(ended, script, first=1, last=None):
    """What is wrong with how a play ended, as a list of sentences."""
    wrong = []
    got = [line for line in ended.lines if line.startswith(("saved ", "refused "))]
    wanted = list(printed(script, first, last))
    for n, want in enumerate(wanted):
        have = got[n] if n < len(got) else "nothing"
        named = want.count(" ") == 3 and want.startswith("saved")
        if have != want and (named or not (have + " ").startswith(want + " ")):
            wrong.append("prints %r, should print %r" % (have, want))
            break
    if len(got) > len(wanted):
        wrong.append("prints %d lines too many, the first %r" % (len(got) - len(wanted), got[len(wanted)]))
    if ended.status != 0:
        wrong.append("exit status %d: %s" % (ended.status, ended.err.strip()[-500:]))
    return wrong


def exports(store, model):
    """{(meeting, child or None): export} of everything there is to export."""
    found = {}
    for m in model.order:
        found[m.ref, None] = store.export(m.ref)
        for c in m.children:
            if model.items[c].withdrawn is None:
                found[m.ref, c] = store.export(m.ref, c)
    return found


def judged(script, found, until=None):
    """What tools/check_record.py finds wrong with the exports, and what it does not look at."""
    wrong = []
    model = cs.play(script, until=until)
    for meeting in {m: None for m, _ in found}:
        judge = cr.Judge(script, model, model.meetings[meeting], until)    # cr.judge() would play the script each time
        judge.export(found[meeting, None])
        for (m, child), export in found.items():
            if m == meeting and child:
                judge.export(export, child)
        wrong += ["%s%s: %s" % (meeting, " until %d" % until if until else "", p) for p in judge.problems]
        if not judge.passed:
            wrong.append("%s: nothing was checked" % meeting)
        wrong += ["%s: %s" % (meeting, p) for p in beyond(script, model, meeting, found, until)]
    return wrong


def beyond(script, model, meeting, found, until):
    """What the format says of verbs that the checker leaves aside: progress, overrun, adjourn, take-chair, cancel."""
    export = found[meeting, None]
    said = [s for n, s in enumerate(script["steps"], 1) if "refused" not in s and (not until or n <= until)]
    last, here = None, []
    progress = {}
    for s in said:
        last = s["ref"] if s["do"] in ("convene", "reconvene") else last
        if s["do"] == "progress":
            progress.setdefault(s["action"], []).append(s)
        if s.get("meeting", last) == meeting:
            here.append(s)
    for e in export.get("actions", []):
        told = progress.get(e["ref"], [])
        state = told[-1]["state"] if told else "open"
        if e.get("state", "open") != state:
            yield "actions %s state is %r, should be %r" % (e["ref"], e.get("state"), state)
        if len(e.get("progress") or []) != len(told):
            yield "actions %s progress has %d entries, should have %d" % (
                e["ref"], len(e.get("progress") or []), len(told))
        inside = cr.flat(e.get("progress") or [])
        for s in told:
            if s.get("note") and cs.nfc(s["note"]) not in inside:
                yield "actions %s progress lacks a note" % e["ref"]
    for s in here:
        if s["do"] == "overrun":       # a rule that does not run shows none
            clocks = [c for c in export.get("clocks", []) if c.get("rule") == s["rule"]
                      and c.get("child") == s.get("child")]
            later = [x for x in here if x["do"] == "overrun"
                     and (x["rule"], x.get("child")) == (s["rule"], s.get("child"))]
            if clocks and s is later[-1] and not any(cs.nfc(s["reason"]) in cr.flat(c.get("overrun")) for c in clocks):
                yield "clock %s %s lacks its overrun" % (s["rule"], s.get("child"))
    chairs = [here[0]["as"]] + [s["as"] for s in here if s["do"] == "take-chair"]
    names = [c.get("user") or c.get("chair") or c.get("by") for c in export.get("chairs") or []]
    if names != chairs:
        yield "chairs are %s, should be %s" % (names, chairs)


def same_but_for_the_seal(a, b):
    """Are two exports alike, but for what the device adds?"""
    def bare(export):
        export = json.loads(json.dumps(export))
        for name in ("device", "signature", "head", "entries"):
            (export.get("seal") or {}).pop(name, None)
        return export
    return bare(a) == bare(b)


def trial(script, dice, thorough=True):
    """Everything wrong with how the product plays one script, if thorough also in two parts: a list of sentences."""
    steps = len(script["steps"])
    with ctl.Store() as store:
        wrong = lines_differ(store.play(script), script)
        if wrong:
            return wrong
        model = cs.play(script)
        whole = exports(store, model)
        wrong += judged(script, whole)
        ended = store.run("verify")
        if ended.status:
            wrong.append("verify: %r" % ended)
    if not thorough or wrong:
        return wrong
    cut = dice.randint(1, steps - 1) if steps > 1 else 1
    with ctl.Store() as store:                                       # interrupted, looked at, and continued
        wrong += lines_differ(store.play(script, "--until", str(cut)), script, 1, cut)
        part = cs.play(script, until=cut)
        if not wrong and part.order:
            wrong += judged(script, exports(store, part), cut)
        if steps > cut:
            wrong += lines_differ(store.play(script, "--from", str(cut + 1)), script, cut + 1)
        if not wrong:
            for key, export in exports(store, model).items():
                if not same_but_for_the_seal(export, whole[key]):
                    wrong.append("%s %s differs when played until %d and from there on" % (*key, cut))
    return wrong


def report(name, wrong, how):
    print("FAIL %s" % name)
    for line in wrong[:12]:
        print("     " + line)
    if len(wrong) > 12:
        print("     and %d more" % (len(wrong) - 12))
    print("     again: %s" % how, flush=True)


def written():
    """The scripts that stand in this folder: scenarios, and what once went wrong."""
    return sorted(p for folder in ("scenarios", "regressions") for p in glob.glob(os.path.join(HERE, folder, "*.json")))


def keep(seed, small):
    with open("failing-%s.json" % seed, "w", encoding="utf-8") as f:
        json.dump(small, f, ensure_ascii=False, indent=1)
    print("     %d steps left, in failing-%s.json" % (len(small["steps"]), seed))


def main():
    parser = argparse.ArgumentParser(description="Plays scripts and judges the exports.")
    parser.add_argument("--seed", nargs="+", metavar="N")
    parser.add_argument("--script", nargs="+", metavar="FILE")
    parser.add_argument("--seeds", type=int, default=SEEDS, metavar="N", help="how many, from --first on")
    parser.add_argument("--first", type=int, default=1, metavar="N")
    parser.add_argument("--shrink", action="store_true", help="leave the shortest failing script in failing-SEED.json")
    args = parser.parse_args()
    ctl.command()
    begun, bad, count = time.monotonic(), 0, 0
    files = args.script or ([] if args.seed or args.first > 1 else written())
    for path in files:
        count += 1
        wrong = trial(cs.load(path), random.Random(path))
        if wrong:
            bad += 1
            report(os.path.basename(path), wrong, "RT_CTL=%s %s --script %s" % (ctl.PROGRAM, sys.argv[0], path))
    seeds = args.seed or ([] if args.script else range(args.first, args.first + args.seeds))
    for seed in seeds:
        count += 1
        script = generate.script(seed)
        wrong = trial(script, random.Random(str(seed)), thorough=args.seed or ctl.LONG or count % 2)
        if not wrong:
            continue
        bad += 1
        report("seed %s" % seed, wrong, "RT_CTL=%s %s --seed %s --shrink" % (ctl.PROGRAM, sys.argv[0], seed))
        if args.shrink:
            first = wrong[0].split(":")[-1].split("'")[0][:12]
            small = generate.shrink(script, lambda s: any(
                first in w for w in trial(s, random.Random(str(seed)), thorough="until" in wrong[0])))
            keep(seed, small)
    print("%d scripts played, %d failed, %.0f s" % (count, bad, time.monotonic() - begun))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
