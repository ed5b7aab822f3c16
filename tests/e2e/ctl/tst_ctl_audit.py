#!/usr/bin/env python3
"""Who may read what through roundtablectl, what of it is written down, and what an exported chain proves by itself."""
import json
import os
import subprocess
import sys
import unittest

sys.path[:0] = [os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "support")]
import ctl                                                                                     # noqa: E402
import sample                                                                                  # noqa: E402

PASSPHRASE = "seven quiet herons stand in the reeds"


def spoken(store, verb, *args, passphrase=PASSPHRASE):
    with subprocess.Popen(ctl.command() + [verb, "--data", store.data, *args], stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ctl.clean_environment()) as process:
        out, err = process.communicate((passphrase + "\n").encode("utf-8"), timeout=120)
    return ctl.Ended(process.returncode, out.decode(), err.decode())


class Base(unittest.TestCase):
    def one_sentence(self, ended, status):
        self.assertEqual(ended.status, status, ended)
        self.assertEqual(ended.out, "", ended)
        self.assertEqual(len(ended.err.splitlines()), 1, ended)


class Access(Base):
    """A practice store with the script's people, looked at as one of them."""

    @classmethod
    def setUpClass(cls):
        cls.store = ctl.Store()
        script = sample.first_minute()
        script["users"].append({"user": "stranger", "name": "S. Tranger", "may": ["chair"], "team": "Elsewhere"})
        assert cls.store.play(script).status == 0

    @classmethod
    def tearDownClass(cls):
        cls.store.__exit__()

    def test_a_list_holds_only_ones_own(self):
        self.assertEqual(len(self.store.run("list").lines), 1)
        self.assertEqual(len(self.store.run("list", "--user", "okafor").lines), 1)
        ended = self.store.run("list", "--user", "stranger")
        self.assertEqual((ended.status, ended.out), (0, ""), ended)

    def test_anothers_meeting_is_neither_exported_nor_told_of(self):
        meeting = self.store.run("list").lines[0].split("\t")[-1]
        by_name = self.store.run("export", "--meeting", "m1", "--user", "stranger")
        self.assertEqual((by_name.status, by_name.out), (2, ""), by_name)
        by_id = self.store.run("export", "--meeting", meeting, "--user", "stranger")
        self.assertEqual((by_id.status, by_id.out), (2, ""), by_id)
        self.assertIn("not open to you", by_id.err)
        path = self.store.path("theirs.chain")
        chain = self.store.run("export-chain", "--meeting", meeting, "--output", path, "--user", "stranger")
        self.one_sentence(chain, 2)
        self.assertFalse(os.path.exists(path))
        self.assertEqual(self.store.run("export", "--meeting", "m1", "--user", "okafor").status, 0)

    def test_the_trail_is_not_for_a_chair(self):
        self.one_sentence(self.store.run("audit", "--user", "okafor"), 1)
        self.assertIn("not open to you", self.store.run("audit", "--user", "okafor").err)

    def test_an_unknown_user_is_nobody(self):
        self.one_sentence(self.store.run("list", "--user", "nobody"), 1)


class Trail(Base):
    def test_it_says_who_did_what_and_no_word_of_a_meeting(self):
        with ctl.Store() as store:
            script = sample.first_minute()
            self.assertEqual(store.play(script).status, 0)
            meeting = store.run("list").lines[0].split("\t")[-1]
            store.run("export", "--meeting", "m1", "--user", "okafor")
            store.run("audit", "--user", "okafor")
            ended = store.run("audit", "--format", "json")
            self.assertEqual(ended.status, 0, ended)
            rows = [json.loads(line) for line in ended.lines]
            acts = [row["act"] for row in rows]
            self.assertEqual(acts[0], "audit-read")
            self.assertIn({"act": "meeting-exported", "by": "okafor", "about": meeting, "code": "json"},
                          [{k: v for k, v in row.items() if k != "at"} for row in rows])
            self.assertIn({"act": "refused", "by": "okafor", "code": "read-audit"},
                          [{k: v for k, v in row.items() if k != "at"} for row in rows])
            self.assertEqual(rows, sorted(rows, key=lambda row: row["at"], reverse=True)
                             if acts.count("user-added") == 0 else rows)
            for word in ("Reuben", "Attard", "Three parallel", "WX204417", "Ngozi"):
                self.assertNotIn(word, ended.out)
            only = store.run("audit", "--act", "refused", "--about", "okafor")
            self.assertEqual(len(only.lines), 1, only)
            self.assertEqual(len(only.lines[0].split("\t")), 6)
            self.assertEqual(store.run("audit", "--meeting", meeting, "--act", "meeting-opened").out, "")
            self.assertEqual(store.run("audit", "--since", "2999-01-01T00:00:00Z").out, "")

    def test_wrong_questions_are_answered_in_one_sentence(self):
        with ctl.Store() as store:
            for args in (["--act", "dreamt"], ["--since", "yesterday"], ["--until", "3"], ["--format", "xml"]):
                self.one_sentence(store.run("audit", *args), 2)

    def test_a_real_store_writes_down_every_unlock_and_verify(self):
        with ctl.Store(init=False) as store:
            self.assertEqual(spoken(store, "init", "--user", "okafor").status, 0)
            self.assertEqual(spoken(store, "list").status, 0)
            self.assertEqual(spoken(store, "verify").status, 0)
            self.one_sentence(spoken(store, "audit"), 1)
            path = store.path("device.chain")
            self.one_sentence(spoken(store, "export-chain", "--device", "--output", path), 1)
            self.assertFalse(os.path.exists(path))


class Chain(Base):
    @classmethod
    def setUpClass(cls):
        cls.store = ctl.Store()
        assert cls.store.play(sample.first_minute()).status == 0
        cls.path = cls.store.path("m1.chain")
        made = cls.store.run("export-chain", "--meeting", "m1", "--output", cls.path)
        assert made.status == 0, made
        cls.fingerprint = made.lines[-1].split("\t")[1]
        with open(cls.path, "rb") as f:
            cls.whole = f.read()

    @classmethod
    def tearDownClass(cls):
        cls.store.__exit__()

    def verify(self, content, *args):
        path = self.store.path("judged.chain")
        with open(path, "wb") as f:
            f.write(content)
        return ctl.run("verify", path, *args, before=ctl.limits(RLIMIT_AS=ctl.MEMORY))

    def test_it_verifies_without_the_store(self):
        ended = self.verify(self.whole)
        self.assertEqual(ended.status, 0, ended)
        self.assertTrue(ended.out.startswith("ok: "), ended)
        self.assertIn(self.fingerprint, ended.out)
        self.assertIn("practice", ended.out)
        self.assertEqual(self.verify(self.whole, "--fingerprint", self.fingerprint).err, "")

    def test_it_is_for_its_owner_alone(self):
        self.assertEqual(os.stat(self.path).st_mode & 0o077, 0)

    def test_another_tablets_fingerprint_is_refused(self):
        self.one_sentence(self.verify(self.whole, "--fingerprint", "00" * 32), 1)
        self.one_sentence(self.verify(self.whole, "--fingerprint", "00"), 2)

    def test_what_is_changed_is_named(self):
        at = self.whole.index("Three parallel".encode())
        ended = self.verify(self.whole[:at] + b"Seven" + self.whole[at + 5:])
        self.one_sentence(ended, 1)
        self.assertRegex(ended.err, r"entry \d+:")
        for length in (19, 20, 200, len(self.whole) // 2, len(self.whole) - 1):
            self.one_sentence(self.verify(self.whole[:length]), 1)
        self.one_sentence(self.verify(self.whole + b"x"), 1)

    def test_garbage_is_refused_in_one_sentence(self):
        for content in (b"", b"{}", os.urandom(100000), b"roundtable-chain/9\n" + self.whole):
            self.one_sentence(self.verify(content), 2)
        path = self.store.path("nothing")
        with open(path, "wb") as f:
            f.truncate(200 * 1024 * 1024)
        ended = ctl.run("verify", path, before=ctl.limits(RLIMIT_AS=ctl.MEMORY))
        self.one_sentence(ended, 2)
        with open(path, "r+b") as f:
            f.write(self.whole[:19])
        self.one_sentence(ctl.run("verify", path, before=ctl.limits(RLIMIT_AS=ctl.MEMORY)), 1)
        self.one_sentence(ctl.run("verify", self.store.path("not there")), 2)

    def test_export_chain_says_what_it_needs(self):
        for args in ([], ["--meeting", "m1"], ["--device"], ["--device", "--meeting", "m1", "--output", "x"],
                     ["--meeting", "m9", "--output", self.store.path("x")]):
            self.one_sentence(self.store.run("export-chain", *args), 2)
        self.one_sentence(self.store.run("export-chain", "--device", "--output", "/nonexistent/x"), 1)

    def test_the_devices_chain_has_no_word_of_a_meeting(self):
        path = self.store.path("device.chain")
        self.assertEqual(self.store.run("export-chain", "--device", "--output", path).status, 0)
        with open(path, "rb") as f:
            content = f.read()
        self.assertNotIn(b"Three parallel", content)
        self.assertIn(b"Three parallel", self.whole)
        self.assertIn("chain\tdevice", self.verify(content).out)
        acts = self.store.run("audit", "--act", "chain-exported").lines
        self.assertGreaterEqual(len(acts), 2)


if __name__ == "__main__":
    unittest.main()
