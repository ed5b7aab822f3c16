#!/usr/bin/env python3
"""The generator gives valid scripts that leave nothing of the format out, and the tests of this folder can tell a
faulty product from a good one. Needs no product: reference.py stands in for it."""
import os
import subprocess
import sys
import unittest
from collections import Counter

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "tools")]
import check_script as cs                                                                      # noqa: E402
import generate                                                                                # noqa: E402

SEEDS = range(1, 161)


class Generated(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scripts = {seed: generate.script(seed) for seed in SEEDS}

    def steps(self, refused):
        for script in self.scripts.values():
            for step in script["steps"]:
                if ("refused" in step) == refused:
                    yield step

    def test_every_script_is_valid(self):
        for seed, script in self.scripts.items():
            report, _ = cs.check(script)
            self.assertEqual(report.problems, [], "seed %d" % seed)

    def test_no_refused_step_has_two_reasons(self):
        for seed, script in self.scripts.items():
            warnings = [w for w in cs.check(script)[0].warnings if "more than one reason" in w]
            self.assertEqual(warnings, [], "seed %d" % seed)

    def test_every_verb_field_and_refusal_occurs(self):
        said = Counter((s["do"], f) for s in self.steps(False) for f in list(s) if s[f] is not None)
        for verb, (required, optional) in cs.VERBS.items():
            for field in list(required) + list(optional) + ["do"]:
                self.assertGreater(said[verb, field], 0, "%s %s" % (verb, field))
        refused = Counter(s["refused"] for s in self.steps(True))
        for code in cs.REFUSALS:
            self.assertGreater(refused[code], 3, code)

    def test_every_code_of_every_field_occurs(self):
        texts = {s for step in self.steps(False) for s in cs.strings_in(step)}
        for codes in (cs.TYPES, cs.COMPLEX, cs.FORMS, cs.URGENCIES, cs.CATEGORIES, cs.SOURCES, cs.ETHNICITIES,
                      cs.WHEREABOUTS, cs.LINKS, cs.DISPOSITIONS, cs.ROLES, cs.EXCLUDED_ROLES, cs.MODES, cs.STATEMENTS,
                      cs.PROMPTS, cs.KINDS, cs.SENSITIVITIES, cs.CONSENT_MATTERS, cs.CONSENT_STATUS, cs.GROUNDS,
                      cs.MEASURES, cs.OUTCOMES, cs.ENQUIRIES, cs.ACT_KINDS, cs.RESPONSES, cs.METHODS, cs.PRODUCTS,
                      cs.HOWS, cs.DETERMINATIONS, cs.ACTION_STATES):
            self.assertEqual(set(codes) - texts, set())

    def test_profiles_calendars_and_chains_occur(self):
        self.assertEqual({s["profile"] for s in self.scripts.values()}, set(cs.PROFILES))
        self.assertEqual({s["calendar"] for s in self.scripts.values()}, set(cs.CALENDARS))
        chains = Counter()
        for script in self.scripts.values():
            model = cs.play(script)
            chains.update(len(model.chain(m)) for m in model.order)
        self.assertGreater(chains[3], 0)
        corrected = {f for s in self.steps(False) if s["do"] == "correct" for f in s["change"]}
        self.assertLessEqual({"referral.received", "scheduled.venue", "s47StartedFirst.at", "started", "ended",
                              "involved", "children", "basis", "text", "due", "startedAt"}, corrected)

    def test_one_seed_gives_one_script(self):
        self.assertEqual(generate.script(7), generate.script(7))
        self.assertNotEqual(generate.script(7), generate.script(8))

    def test_shrink_keeps_what_fails_and_little_else(self):
        script = self.scripts[3]
        small = generate.shrink(script, lambda s: any(x["do"] == "decide" for x in s["steps"]))
        self.assertEqual(cs.check(small)[0].problems, [])
        self.assertLess(len(small["steps"]), len(script["steps"]) / 4)


class Play(unittest.TestCase):
    """tst_play.py accepts the reference and finds each fault of it."""

    def played(self, fault, *seeds):
        env = dict(os.environ, RT_CTL=os.path.join(HERE, "reference.py"), RT_REFERENCE_FAULT=fault)
        return subprocess.run([sys.executable, os.path.join(HERE, "tst_play.py"), "--seed", *seeds], env=env,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", check=False)

    @staticmethod
    def telling():
        """A seed whose script is short and has something for each fault to spoil."""
        for seed in range(1, 1000):
            steps = generate.script(seed)["steps"]
            good = [s["do"] for s in steps if "refused" not in s]
            fixed = [s for s in steps if s["do"] == "correct" and "refused" not in s and "started" not in s["change"]]
            if len(steps) < 90 and len(good) < len(steps) and fixed and good.count("add-child") > 1 and "end" in good \
                    and good.count("share") > 3 and "seal" not in good:
                return str(seed)
        raise AssertionError("no such seed")

    def test_a_good_product_passes(self):
        ended = self.played("", self.telling(), "20")
        self.assertEqual(ended.returncode, 0, ended.stdout)

    def test_each_fault_is_found(self):
        for fault in ("leak", "history", "clock", "missing", "chairs", "number", "kept-refused", "lost"):
            ended = self.played(fault, self.telling())
            self.assertEqual(ended.returncode, 1, "%s: %s" % (fault, ended.stdout))
            self.assertIn("again:", ended.stdout)


if __name__ == "__main__":
    unittest.main()
