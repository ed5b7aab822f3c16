#!/usr/bin/env python3
"""What lies in a store, and who may open it: a practice store says that it is one, a real one asks for its passphrase,
and neither has a word of a meeting in clear."""
import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile
import unicodedata
import unittest

sys.path[:0] = [os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "support")]
import ctl                                                                                     # noqa: E402
import sample                                                                                  # noqa: E402

PASSPHRASE = "seven quiet herons ŵ stand in the reeds"


def spoken(store, passphrase, verb, *args):
    """Runs a command that may ask for a passphrase on its standard input."""
    with subprocess.Popen(ctl.command() + [verb, "--data", store.data, *args], stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ctl.clean_environment()) as process:
        out, err = process.communicate((passphrase + "\n").encode("utf-8"), timeout=120)
    return ctl.Ended(process.returncode, out.decode(), err.decode())


def files(folder):
    return [os.path.join(place, name) for place, _, names in os.walk(folder) for name in names]


class Practice(unittest.TestCase):
    def test_every_export_says_that_it_is_practice(self):
        with ctl.Store() as store:
            store.play(sample.first_minute())
            for child in (None, "c1"):
                self.assertIn("practice", str(store.export("m1", child)).lower())

    def test_nobody_else_may_look_into_the_folder(self):
        with ctl.Store() as store:
            store.play(sample.first_minute())
            self.assertEqual(stat.S_IMODE(os.stat(store.data).st_mode) & 0o077, 0)
            for path in files(store.data):
                self.assertEqual(stat.S_IMODE(os.stat(path).st_mode) & 0o077, 0, path)

    def test_without_a_folder_named_it_is_the_users_own(self):
        with tempfile.TemporaryDirectory() as home:
            env = ctl.clean_environment(HOME=home)
            ended = ctl.run("init", "--practice", env=env)
            self.assertEqual(ended.status, 0, ended)
            self.assertEqual(ctl.run("list", env=env).status, 0)
            self.assertTrue(files(home))
            self.assertTrue(all(".local/share" in path for path in files(home)), files(home))


class Clear(unittest.TestCase):
    def test_no_word_of_a_meeting_lies_in_clear(self):
        script = sample.first_minute()
        words = [script["steps"][0]["referral"]["concern"], "Reuben Attard-Lowe", "Ngozi Okafor", "WX204417",
                 "Three parallel marks"]
        with ctl.Store() as store:
            scratch = store.path("tmp")
            os.mkdir(scratch)
            ended = store.play(script, env=ctl.clean_environment(TMPDIR=scratch))
            self.assertEqual(ended.status, 0, ended)
            paths = files(store.data) + files(scratch)
            self.assertTrue(paths)
            for path in paths:
                with open(path, "rb") as f:
                    content = f.read()
                for word in words:
                    for coded in (word.encode("utf-8"), word.encode("utf-16-le")):
                        self.assertNotIn(coded[:40], content, path)

    def test_no_complaint_repeats_what_was_said(self):
        with ctl.Store() as store:
            for script in (sample.with_field(10, ["text"], "Unmistakable\x01 words"),
                           sample.with_field(10, ["text"], "Unmistakable words " * 2000),
                           sample.with_field(10, ["kind"], "Unmistakable"),
                           sample.with_field(2, ["nhsNumber"], "Unmistakable")):
                ended = store.play(script)
                self.assertIn(ended.status, (1, 2))
                self.assertNotIn("Unmistakable", ended.err + ended.out)


class Colleagues(unittest.TestCase):
    """Whoever a script brings into a practice store are colleagues, as those are whom somebody lets in on a tablet."""

    def test_a_colleague_reads_what_one_convened_and_a_stranger_does_not(self):
        script = sample.first_minute()
        chair = script["users"][0]["user"]
        script["users"].append({"user": "penrose", "name": "Jo Penrose", "may": ["chair"]})
        with ctl.Store() as store:
            played = store.run("play", "--reasons-for-the-rest", "x", store.write("script.json", script))
            self.assertEqual(played.status, 0, played)
            for user in (chair, "penrose"):
                listed = store.run("list", "--user", user)
                self.assertEqual((listed.status, len(listed.lines)), (0, 1), "%s: %r" % (user, listed))
                self.assertEqual(store.run("export", "--meeting", "m1", "--user", user).status, 0, user)
            # Another script's people come to the same team; whoever was never let in reads nothing.
            other = sample.first_minute()
            other["title"], other["users"][0]["user"] = "another", "quick"
            for step in other["steps"]:
                step["as"] = "quick"
            self.assertEqual(store.run("play", "--reasons-for-the-rest", "x", store.write("other.json", other)).status, 0)
            self.assertEqual(len(store.run("list", "--user", "penrose").lines), 2)
            self.assertIn(store.run("list", "--user", "nobody").status, (1, 2))


class Real(unittest.TestCase):
    """A store with a passphrase. It is asked for on the terminal, or read as a line from standard input."""

    @classmethod
    def setUpClass(cls):
        cls.store = ctl.Store(init=False)
        made = spoken(cls.store, PASSPHRASE, "init", "--user", "okafor")
        assert made.status == 0, made
        cls.script = cls.store.write("script.json", sample.first_minute())
        played = spoken(cls.store, PASSPHRASE, "play", "--reasons-for-the-rest", "x", cls.script)
        assert played.status == 0 and len(played.saved) == 13, played

    @classmethod
    def tearDownClass(cls):
        cls.store.__exit__()

    def test_its_exports_do_not_say_practice(self):
        ended = spoken(self.store, PASSPHRASE, "export", "--meeting", "m1")
        self.assertEqual(ended.status, 0, ended)
        self.assertFalse(re.search(r'"practice"\s*:\s*true', ended.out), ended)

    def test_a_wrong_passphrase_opens_nothing(self):
        for passphrase in ("", "seven quiet herons w stand in the reeds", PASSPHRASE.upper(), PASSPHRASE + " "):
            for args in (["list"], ["verify"], ["export", "--meeting", "m1"], ["play", self.script]):
                with ctl.Store(init=False) as copy:                   # wrong tries are counted
                    shutil.copytree(self.store.data, copy.data)
                    ended = spoken(copy, passphrase, *args)
                self.assertIn(ended.status, (1, 2), ended)
                self.assertEqual(ended.out, "", ended)
                self.assertNotIn(passphrase or "\0", ended.err)

    def test_nobody_at_the_keyboard_is_no_passphrase(self):
        ended = self.store.run("list")
        self.assertIn(ended.status, (1, 2), ended)

    def test_the_passphrase_may_be_written_decomposed(self):
        ended = spoken(self.store, unicodedata.normalize("NFD", PASSPHRASE), "list")
        self.assertEqual(ended.status, 0, ended)

    def test_a_short_passphrase_makes_no_store(self):
        for passphrase in ("", "short", "fourteen chars"):
            with ctl.Store(init=False) as store:
                ended = spoken(store, passphrase, "init", "--user", "okafor")
                self.assertIn(ended.status, (1, 2), ended)
                self.assertEqual(len([x for x in ended.err.splitlines() if x.strip()]), 1, ended)
                self.assertIn(store.run("list").status, (1, 2))
                self.assertEqual(spoken(store, PASSPHRASE, "init", "--user", "okafor").status, 0)

    def test_the_first_user_has_the_name_that_is_given(self):
        for more, name in (([], "okafor"), (["--name", "  Morwenna  Ŵyn "], "Morwenna Ŵyn")):
            with ctl.Store(init=False) as store:
                self.assertEqual(spoken(store, PASSPHRASE, "init", "--user", "okafor", *more).status, 0)
                script = store.write("script.json", sample.first_minute())
                self.assertEqual(spoken(store, PASSPHRASE, "play", script, "--reasons-for-the-rest", "x").status, 0)
                paper = spoken(store, PASSPHRASE, "export", "--meeting", "m1", "--format", "html")
                self.assertEqual(paper.status, 0, paper)
                self.assertIn(name, paper.out)
                self.assertEqual("Morwenna" in paper.out, bool(more))

    def test_a_name_that_is_none_makes_no_store(self):
        for name in ("", "   ", "x" * 201, "Ngozi\x07Okafor"):
            with ctl.Store(init=False) as store:
                ended = spoken(store, PASSPHRASE, "init", "--user", "okafor", "--name", name)
                self.assertEqual(ended.status, 2, ended)
                self.assertIn("--name", ended.err)
                self.assertFalse(os.path.exists(store.data), ended)
        with ctl.Store(init=False) as store:                          # nobody would see whose name it was
            self.assertEqual(store.run("init", "--practice", "--name", "Ngozi Okafor").status, 2)
            self.assertFalse(os.path.exists(store.data))

    def test_it_can_never_be_made_into_a_practice_store(self):
        ended = self.store.run("init", "--practice")
        self.assertIn(ended.status, (1, 2), ended)
        self.assertEqual(spoken(self.store, PASSPHRASE, "list").status, 0)

    def test_the_key_does_not_lie_beside_it(self):
        self.assertFalse([p for p in files(self.store.data) if "practice" in p])


if __name__ == "__main__":
    ctl.command()
    unittest.main()
