#!/usr/bin/env python3
"""Generated scripts through the rules alone: decide(), the fold and the record, in one process and without a disk (the
program is tests/model/replay_main.cpp, named by RT_REPLAY). So there is time for many more seeds than tst_play.py has.

  tst_rules.py                 40 seeds (RT_LONG=1: 10,000)
  tst_rules.py --seed 17 ...   these seeds alone; --shrink looks for the shortest script that still fails
"""
import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "tools"), os.path.join(HERE, "..", "support")]
import check_script as cs                                                                      # noqa: E402
import ctl                                                                                     # noqa: E402
import generate                                                                                # noqa: E402
import tst_play                                                                                # noqa: E402

SEEDS = 10000 if ctl.LONG else 40
REPLAY = os.environ.get("RT_REPLAY", "")


def trial(script, until=None):
    """Everything wrong with how the rules take the script: a list of sentences."""
    model = cs.play(script, until=until)
    with tempfile.TemporaryDirectory(prefix="rt-rules-") as folder:
        path = os.path.join(folder, "script")
        with open(path, "w", encoding="utf-8") as f:
            json.dump(script, f, ensure_ascii=False)
        done = subprocess.run([REPLAY, path, folder] + (["--until", str(until)] if until else []), check=False,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")
        wrong = tst_play.lines_differ(ctl.Ended(done.returncode, done.stdout, done.stderr), script, 1, until)
        if wrong:
            return wrong
        found = {}
        for m in model.order:
            for child in [None] + [c for c in m.children if model.items[c].withdrawn is None]:
                name = m.ref + ("." + child if child else "") + ".json"
                with open(os.path.join(folder, name), encoding="utf-8") as f:
                    found[m.ref, child] = json.load(f)
        return tst_play.judged(script, found, until)


def main():
    parser = argparse.ArgumentParser(description="Plays generated scripts through the rules alone.")
    parser.add_argument("--seed", nargs="+", metavar="N")
    parser.add_argument("--seeds", type=int, default=SEEDS, metavar="N", help="how many, from --first on")
    parser.add_argument("--first", type=int, default=1, metavar="N")
    parser.add_argument("--shrink", action="store_true", help="leave the shortest failing script in failing-SEED.json")
    args = parser.parse_args()
    if not os.path.exists(REPLAY):
        print("RT_REPLAY names no program: %r" % REPLAY, file=sys.stderr)
        return 2
    begun, bad, count = time.monotonic(), 0, 0
    for path in [] if args.seed or args.first > 1 else tst_play.written():
        count += 1
        wrong = trial(cs.load(path))
        if wrong:
            bad += 1
            tst_play.report(os.path.basename(path), wrong, "RT_REPLAY=%s %s" % (REPLAY, sys.argv[0]))
    for seed in args.seed or range(args.first, args.first + args.seeds):
        count += 1
        script = generate.script(seed)
        cut = random.Random(str(seed)).randint(1, len(script["steps"]))
        for until in (None, cut):
            wrong = trial(script, until)
            if wrong:
                bad += 1
                tst_play.report("seed %s" % seed, wrong, "RT_REPLAY=%s %s --seed %s --shrink" % (
                    REPLAY, sys.argv[0], seed))
                if args.shrink:
                    first = wrong[0].split(": ", 1)[-1][:14]
                    shorter = dict(script, steps=script["steps"][:until])
                    tst_play.keep(seed, generate.shrink(shorter, lambda s: any(first in w for w in trial(s))))
                break
    print("%d scripts judged, %d failed, %.0f s" % (count, bad, time.monotonic() - begun))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
