#!/usr/bin/env python3
"""Input that no person should have to fear: one clear sentence, status 2, nothing saved, bounded memory and time."""
import copy
import itertools
import json
import os
import resource
import sys
import time
import unittest

sys.path[:0] = [os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "support")]
import ctl                                                                                     # noqa: E402
import sample                                                                                  # noqa: E402
import check_script as cs                                                                      # noqa: E402

PEAK = 900 * 1024            # KiB that no run may reach: the largest script that is read is 64 MiB
SLOW = 30                    # seconds that no refusal may take, on a busy machine too
WRONG = {str: [7, True, {}, [], 2.5], list: [7, True, "x", {}], dict: [7, True, []], bool: [7, "true", {}, []],
         int: ["7", True, {}, [], 2.5]}
EITHER = {("act", "owner"), ("consider-child", "owner"), ("act", "due"), ("sign", "decisions")}   # or text


class BadInput(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.store = ctl.Store()
        ended = cls.store.play(sample.first_minute(), "--until", "9")
        assert ended.status == 0, ended
        cls.kept = cls.store.export("m1")              # reading is written down, so before counting
        cls.entries = cls.store.entries()

    @classmethod
    def tearDownClass(cls):
        cls.store.__exit__()

    def unusable(self, content, *words, tell=""):
        """Plays the content and expects one sentence, status 2 and a store that is as it was."""
        path = self.store.write("bad.json", content) if content is not None else self.store.path("bad.json")
        begun = time.monotonic()
        ended = self.store.run("play", path, timeout=120)
        lines = [line for line in ended.err.splitlines() if line.strip()]
        self.assertEqual(ended.status, 2, "%s %r" % (tell, ended))
        self.assertEqual(len(lines), 1, "%s %r" % (tell, ended))
        self.assertTrue(lines[0].startswith("roundtablectl: ") and lines[0].endswith("."), "%s %r" % (tell, ended))
        self.assertLess(len(lines[0]), 600, tell)
        self.assertFalse([c for c in lines[0] if ord(c) < 32 or 0x7f <= ord(c) < 0xa0], "%s %r" % (tell, ended))
        self.assertEqual(ended.out, "", "%s %r" % (tell, ended))
        for word in words:
            self.assertIn(word, lines[0], tell)
        self.assertLess(time.monotonic() - begun, SLOW, tell)

    def tearDown(self):
        self.assertEqual(self.store.entries(), self.entries, "something was saved")
        self.assertLess(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, PEAK, "it took too much memory")

    def test_files_that_are_no_script(self):
        whole = json.dumps(sample.first_minute())
        for content in ("", " ", "\n", "x", "{", "[", "null", "true", "1", '"text"', "[]", "{}", "[{}]", "\ufeff",
                        "{]", '{"format":"roundtable-script/1"}', '{"format":"roundtable-script/2"}', whole[:-1],
                        whole + "}",
                        whole + whole, whole[: len(whole) // 2], "'" + whole + "'", "<html></html>", "%PDF-1.7\n",
                        "\0", "\0" * 4096, b"\x7fELF" + bytes(range(256)) * 10, whole.replace(":", "=", 1),
                        whole.replace(",", ",,", 1), whole[:-1] + ",}", whole.encode("utf-16"), "// words\n" + whole):
            self.unusable(content, tell=repr(content[:60]))

    def test_a_folder_or_nothing_as_a_script(self):
        for path in (self.store.folder, self.store.path("is-not-there.json"), "", "/dev/null"):
            ended = self.store.run("play", path)
            self.assertEqual((ended.status, ended.out, len(ended.err.splitlines())), (2, "", 1), ended)

    def test_two_hundred_megabytes_of_nothing(self):
        path = self.store.path("bad.json")
        with open(path, "wb") as f:
            f.truncate(200_000_000)                                       # zeros, and sparse
        self.unusable(None)
        for fill in (b" ", b"[", b"\n", b"1", b'"', b'{"a":'):
            with open(path, "wb") as f:
                block = fill * (1_000_000 // len(fill))
                for _ in range(200):
                    f.write(block)
            self.unusable(None, tell=fill)
        with open(path, "wb") as f:                                       # as long as it may be, and no JSON to the end
            for _ in range(60):
                f.write(b" " * 1_000_000)
        self.unusable(None)
        os.remove(path)

    def test_an_endless_file(self):
        for path in ("/dev/zero", "/dev/urandom"):
            ended = self.store.run("play", path, timeout=120)
            self.assertEqual((ended.status, ended.out, len(ended.err.splitlines())), (2, "", 1), ended)

    def test_deep_and_wide_values(self):
        for content in ("[" * 100_000, "[" * 100_000 + "]" * 100_000, '{"a":' * 100_000 + "1" + "}" * 100_000,
                        '{"format":' + "[" * 5000 + "]" * 5000 + "}"):
            self.unusable(content, tell=content[:20])
        deep = sample.with_field(10, ["text"], json.loads("[" * 500 + "]" * 500))
        self.unusable(json.dumps(deep))
        self.unusable('{"steps":[' + "0," * 3_000_000 + "0]}")
        self.unusable("{" + ",".join('"k%d":1' % n for n in range(300_000)) + "}")
        self.unusable(sample.with_field(10, ["children"], [[]] * 1_000_000), "10")
        self.unusable(sample.with_field(10, ["text"], "x" * 10_000_000), "10")
        self.unusable(sample.with_field(10, ["x" * 1_000_000], "x"), "10")
        self.unusable(sample.with_field(10, ["do"], "x" * 1_000_000), "10")

    def test_numbers_that_are_none(self):
        whole = json.dumps(sample.first_minute())
        for number in ("NaN", "Infinity", "-Infinity", "1e999", "-1", "01", "0x1", "1.", ".5", "--1", "1e", "9" * 400):
            self.unusable(whole.replace('"steps": [', '"steps": [' + number + ",", 1), tell=number)
            script = json.dumps(sample.with_field(10, ["text"], "NUMBER"))
            self.unusable(script.replace('"NUMBER"', number), tell=number)

    def test_texts_that_cannot_be_stored(self):
        for c in "\x00\x01\x08\x0b\x0c\x0e\x1b\x1f\x7f\x80\x85\x9f":
            self.unusable(sample.with_field(10, ["text"], "before %s after" % c), "10", tell=repr(c))
            self.unusable(sample.with_field(2, ["name"], c + "x"), "2", tell=repr(c))
            self.unusable(sample.with_field(1, ["referral", "concern"], "x" + c), "1", tell=repr(c))
        self.unusable(sample.with_field(10, ["text"], "x" * 21_000), "10")
        self.unusable(sample.with_field(10, ["text"], "😀" * 20_001), "10")
        self.unusable(sample.with_field(1, ["referral", "referrer", "name"], "e\u0301" * 20_001), "1")

    def test_control_characters_without_an_escape(self):
        for raw in (b"\x00", b"\x01", b"\n", b"\t", b"\x1b"):
            script = json.dumps(sample.first_minute()).encode()
            self.unusable(script.replace(b"Fresh patterned", b"Fresh" + raw), tell=raw)

    def test_half_surrogates_whatever_the_step_says(self):
        for refused in (None, "invalid_value"):
            for half in ("\\ud800", "\\udc00", "\\udfff", "x\\ud83dx", "\\ude00\\ud83d", "\\ud83d\\ud83d"):
                script = sample.with_field(10, ["text"], "HALF")
                if refused:
                    script["steps"][9]["refused"] = refused
                self.unusable(json.dumps(script).replace("HALF", half), tell=half)
        self.unusable(json.dumps(sample.with_field(1, ["scheduled", "venue"], "HALF")).replace("HALF", "\\ud800"))
        self.unusable(json.dumps(sample.first_minute()).replace('"title": "', '"title": "\\ud800', 1))

    def test_bytes_that_are_not_utf_8(self):
        for raw in (b"\xff", b"\xc3", b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xe2\x82", b"\x80",
                    b"\xfe\xff"):
            self.unusable(json.dumps(sample.first_minute()).encode().replace(b"Fresh", raw + b"resh"), tell=raw)

    def test_a_key_that_stands_twice(self):
        whole = json.dumps(sample.first_minute())
        self.unusable(whole.replace('"title":', '"title": "x", "title":', 1))
        self.unusable(whole.replace('"do": "start"', '"do": "start", "do": "end"', 1))
        self.unusable(whole.replace('"received":', '"received": "2026-03-02T08:40:00Z", "received":', 1))

    def test_what_a_script_says_does_not_reach_the_terminal_as_it_is(self):
        whole = json.dumps(sample.first_minute())
        for evil in ("\\n", "\\u001b[2J", "\\u009b2J", "\\u2028", "\\r"):
            self.unusable(whole.replace('"title":', '"x%s": 1, "x%s": 2, "title":' % (evil, evil), 1), tell=evil)
            self.unusable(whole.replace('"title":', '"x%s": 1, "title":' % evil, 1), tell=evil)
            self.unusable(whole.replace('"do": "start"', '"do": "st%sart"' % evil, 1), tell=evil)
            self.unusable(whole.replace('"do": "start"', '"do": "start", "x%s": 1' % evil, 1), tell=evil)

    def test_a_script_without_what_a_script_has(self):
        for key in ("format", "title", "profile", "calendar", "timezone", "users", "steps"):
            script = sample.first_minute()
            del script[key]
            self.unusable(script, tell=key)
            for value in (None, 7, True, "", "x", [], {}, [7], [None], [[]], ["x"], [{}]):
                if (key, value) != ("title", "x"):
                    self.unusable(dict(sample.first_minute(), **{key: value}), tell="%s %r" % (key, value))
        self.unusable(dict(sample.first_minute(), more=1), "more")
        self.unusable(dict(sample.first_minute(), users=[{"user": "okafor"}]))
        self.unusable(dict(sample.first_minute(), users=sample.first_minute()["users"] * 2))

    def test_steps_without_what_a_step_has(self):
        for key in ("at", "as", "do", "ref"):
            script = sample.first_minute()
            del script["steps"][9][key]
            self.unusable(script, "10", tell=key)
            for value in (None, 7, True, [], {}):
                self.unusable(sample.with_field(10, [key], value), "10", tell="%s %r" % (key, value))
        self.unusable(sample.with_field(10, ["as"], "nobody"), "10")
        self.unusable(sample.with_field(10, ["do"], "shout"), "10")
        self.unusable(sample.with_field(10, ["do"], "Share"), "10")
        self.unusable(sample.with_field(10, ["colour"], "red"), "10", "colour")
        self.unusable(sample.with_field(1, ["referral", "colour"], "red"), "1")
        self.unusable(sample.with_field(9, ["ref"], "s1"), "9")                       # start makes nothing
        self.unusable(sample.with_field(10, ["refused"], "because"), "10")
        self.unusable(sample.with_field(10, ["meeting"], 7), "10")
        for at in ("", "now", "2026-03-02", "2026-03-02T09:34:25", "2026-02-30T09:34:25Z", "2026-03-02T25:00:00Z",
                   "2026-03-02T09:34:25+25:00", "2026-03-02 09:34:25Z", "+2026-03-02T09:34:25Z",
                   "2026-03-02T09:34:25ZZ"):
            self.unusable(sample.with_field(10, ["at"], at), "10", tell=at)

    def test_a_bad_step_at_the_end_keeps_the_first_from_being_played(self):
        script = sample.first_minute()
        script["title"] = "Never played before"
        script["steps"].append({"at": "2026-03-02T09:40:00Z", "as": "okafor", "do": "applaud"})
        self.unusable(script, "15")

    def test_wrong_types_in_every_field_of_every_verb(self):
        """One wrong type for each field, every one of them in the long form."""
        turn = itertools.count()
        for verb, steps in sorted(sample.said_steps().items()):
            seen = set()
            for step in steps:
                for path, value in fields(step):
                    if (verb, path) in seen or value is None or step["do"] == "correct" and path[0] == "change":
                        continue
                    seen.add((verb, path))
                    wrong = [w for w in WRONG[type(value)] if not (
                        (verb, path[0]) in EITHER and isinstance(w, (str, dict, list)))]
                    for w in wrong if ctl.LONG else [wrong[next(turn) % len(wrong)]]:
                        self.unusable(sample.after_convene(put(step, path, w)), tell="%s %s %r" % (verb, path, w))
            known = {name for fields_ in cs.VERBS[verb] for name in fields_}
            tried = {path[0] for _, path in seen} | ({"change"} if verb == "correct" else set())
            self.assertLessEqual(known, tried, verb)


class Expected(unittest.TestCase):
    """The same faults of type, length and characters where the step says that it will be refused as invalid."""

    def test_a_step_that_announces_it_is_played_and_refused(self):
        for path, value in ((["text"], 7), (["text"], ["x"]), (["text"], "x" * 21_000), (["text"], "a\x01b"),
                            (["children"], "c1"), (["text"], ""), (["kind"], "rumour"), (["date"], "2026-02-30"),
                            (["family"], {"tell": 7}), (["text"], "a\x7fb"), (["text"], "\u0085 x")):
            script = sample.with_field(10, path, value)
            script["steps"][9]["refused"] = "invalid_value"
            script["steps"][11].pop("basedOn")
            with ctl.Store() as store:
                ended = store.play(script)
                self.assertEqual(ended.status, 0, "%s %r %r" % (path, value, ended))
                self.assertIn("refused 10 share invalid_value", ended.lines)
                self.assertEqual(store.export("m1")["information"], [])

    def test_values_that_no_rule_knows_are_refused_in_the_play(self):
        for number, path, value in ((10, ["kind"], "rumour"), (12, ["outcomes"], ["start_s48"]),
                                    (2, ["nhsNumber"], "9992004143"),
                                    (2, ["born"], "2023-02-29"), (6, ["mode"], "letter"), (12, ["outcomes"], []),
                                    (13, ["due"], {"within": 0, "unit": "h", "from": "now"}), (10, ["text"], "  ")):
            with ctl.Store() as store:
                ended = store.play(sample.with_field(number, path, value))
                self.assertEqual(ended.status, 1, "%s %r %r" % (path, value, ended))
                self.assertTrue(any(line.startswith("refused %d " % number) and line.endswith("invalid_value")
                                    for line in ended.lines), ended)

    def test_a_list_without_end_is_refused(self):
        script = sample.with_field(10, ["children"], ["c%d" % n for n in range(100_000)])
        with ctl.Store() as store:
            ended = store.play(script)
            self.assertIn(ended.status, (1, 2), ended)
            self.assertFalse(any(line.startswith("saved 10 ") for line in ended.lines))


def fields(step, skip=("at", "as", "do", "ref", "meeting")):
    """(path, value) of every field of a step and of the objects in it; of a list of objects, the first."""
    for name, value in step.items():
        if name in skip:
            continue
        yield (name,), value
        if isinstance(value, dict):
            for inner, v in fields(value, ()):
                yield (name,) + inner, v
        elif isinstance(value, list) and value:
            yield (name, 0), value[0]
            if isinstance(value[0], dict):
                for inner, v in fields(value[0], ()):
                    yield (name, 0) + inner, v


def put(step, path, value):
    step = copy.deepcopy(step)
    place = step
    for name in path[:-1]:
        place = place[name]
    place[path[-1]] = value
    return step


if __name__ == "__main__":
    ctl.command()
    unittest.main()
