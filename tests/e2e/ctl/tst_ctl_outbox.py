#!/usr/bin/env python3
"""What leaves the tablet, without a screen and without a key: what waits is told without a word of it, carried where a
network is refused, and let go only for a receipt of the central that the council named."""
import json
import os
import shutil
import subprocess
import sys
import unittest

sys.path[:0] = [os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "support")]
import central                                                                                 # noqa: E402
import ctl                                                                                     # noqa: E402
import sample                                                                                  # noqa: E402

CHAIR, ADMIN = "seven quiet herons stand in the reeds", "a lamp burns late over the quay"


def spoken(store, lines, *args):
    """Runs a command, with lines for its standard input."""
    with subprocess.Popen(ctl.command() + ["--data", store.data, *args], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, env=ctl.clean_environment()) as process:
        out, err = process.communicate("".join(line + "\n" for line in lines).encode(), timeout=120)
    return ctl.Ended(process.returncode, out.decode(), err.decode())


class Outbox(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.made = ctl.Store(init=False)
        cls.council = cls.made.path("council")
        cls.central = central.Central()
        cls.key = cls.made.write("central.pub", cls.central.key_file())
        for lines, args in (([], ["council", "make-key", "--out", cls.council]),
                            ([CHAIR], ["init", "--user", "okafor", "--council", cls.council + "/council.pub"]),
                            ([CHAIR, ADMIN], ["user", "add", "evans", "--roles", "admin", "--user", "okafor"])):
            ended = spoken(cls.made, lines, *args)
            assert ended.status == 0, ended
        script = cls.made.write("script.json", sample.first_minute())
        ended = spoken(cls.made, [CHAIR], "play", "--user", "okafor", "--reasons-for-the-rest", "None.", script)
        assert ended.status == 0, ended

    @classmethod
    def tearDownClass(cls):
        cls.made.__exit__()

    def setUp(self):
        self.store = ctl.Store(init=False)
        shutil.copytree(self.made.data, self.store.data)
        self.addCleanup(self.store.__exit__)
        self.medium = self.store.path("medium")
        os.mkdir(self.medium)

    def done(self, lines, *args):
        ended = spoken(self.store, lines, *args)
        self.assertEqual(ended.status, 0, ended)
        return ended

    def waiting(self):
        return json.loads(self.done([], "outbox", "--format", "json").out)["waiting"]

    def bundles(self):
        """The files that were exported, by name."""
        found = {}
        for name in sorted(os.listdir(self.medium)):
            with open(os.path.join(self.medium, name), "rb") as file:
                found[name] = file.read()
        return found

    def answer(self, *files):
        folder = self.store.path("answers")
        shutil.rmtree(folder, ignore_errors=True)
        os.mkdir(folder)
        for number, content in enumerate(files):
            with open(os.path.join(folder, "%d.receipt" % number), "wb") as file:
                file.write(content)
        return folder

    def name_central(self):
        return self.done([CHAIR], "central", "use", self.key, "--user", "okafor")


class Leaving(Outbox):
    def test_what_waits_is_told_without_a_secret_and_without_a_word(self):
        self.done([CHAIR], "bundle", "--user", "okafor")
        ended = self.done([], "outbox")
        self.assertTrue(ended.lines, ended)
        for line in ended.lines:
            name, size, since, chain, entries = line.split("\t")
            self.assertRegex(name, r"^[0-9a-f]{64}\.bundle$")
            self.assertGreaterEqual(int(size), 64 * 1024)
            self.assertGreater(int(entries), 0)
        self.assertIn("waiting", ended.err)
        told = ended.out + ended.err + json.dumps(self.waiting())
        for word in ("okafor", "Okafor", "m1", "child"):
            self.assertNotIn(word, told)

    def test_bundle_seals_what_is_in_none_yet_and_only_once(self):
        first = self.done([CHAIR], "bundle", "--user", "okafor")
        for line in first.lines:
            chain, entries, bundled, confirmed = line.split("\t")
            self.assertEqual(entries, bundled)
            self.assertEqual(confirmed, "0")
        before = {each["name"] for each in self.waiting()}
        self.done([CHAIR], "bundle", "--user", "okafor")         # unlocking was written down, which is new
        self.assertLess(before, {each["name"] for each in self.waiting()})

    def test_an_admin_and_a_wrong_passphrase_seal_nothing(self):
        before = self.waiting()
        for user, secret in (("evans", ADMIN), ("okafor", "not the passphrase it is")):
            ended = spoken(self.store, [secret], "bundle", "--user", user)
            self.assertEqual((ended.status, ended.out), (1, ""), ended)
        self.assertEqual(self.waiting(), before)

    def test_what_is_carried_is_sealed_and_stays_here(self):
        self.done([CHAIR], "bundle", "--user", "okafor")
        exported = self.done([], "export-bundles", "--out", self.medium)
        self.assertEqual(exported.lines, [each["name"] for each in self.waiting()])
        files = self.bundles()
        self.assertEqual(sorted(files), sorted(exported.lines))
        words = {w.encode() for w in json.dumps(sample.first_minute(), ensure_ascii=False).split() if len(w) > 6}
        for name, content in files.items():
            outside = central.Outside(content)
            self.assertGreaterEqual(outside.last, outside.first)
            self.assertFalse([w for w in words if w in content], name)
        self.assertEqual(len(self.waiting()), len(files))

    def test_a_receipt_lets_go_what_it_is_for_and_nothing_else_does(self):
        self.done([CHAIR], "bundle", "--user", "okafor")
        self.name_central()
        self.done([], "export-bundles", "--out", self.medium)
        files = list(self.bundles().values())
        count = len(self.waiting())
        forged = central.Central(b"f" * 32).receipt(files[0])
        for answer in ([], [forged], [b"x" * 181], files[:1]):
            ended = spoken(self.store, [], "take-receipts", self.answer(*answer))
            self.assertEqual(ended.status, 1, ended)
            self.assertEqual(len(self.waiting()), count)
        last = max(files, key=lambda each: central.Outside(each).last)
        ended = self.done([], "take-receipts", self.answer(self.central.receipt(last), forged))
        self.assertIn("1 receipt ", ended.err)
        chain = central.Outside(last).chain
        self.assertEqual(len(self.waiting()), sum(central.Outside(each).chain != chain for each in files))
        told = self.done([CHAIR], "bundle", "--user", "okafor")
        confirmed = {line.split("\t")[0].replace("-", ""): int(line.split("\t")[3]) for line in told.lines}
        self.assertEqual(confirmed[chain.hex()], central.Outside(last).last)

    def test_no_central_is_named_so_no_receipt_counts(self):
        self.done([], "export-bundles", "--out", self.medium)
        ended = spoken(self.store, [], "take-receipts", self.answer(*map(self.central.receipt, self.bundles().values())))
        self.assertEqual(ended.status, 1, ended)
        self.assertIn("central use", ended.err)

    def test_another_central_takes_an_admin_and_a_chair(self):
        told = self.name_central()
        self.assertRegex(told.err, r"([0-9a-f]{4} ){3}")             # what people compare
        other = self.store.write("other.pub", central.Central(b"o" * 32).key_file())
        for lines, args in (([CHAIR], ["--user", "okafor"]), ([ADMIN], ["--user", "evans"])):
            self.assertEqual(spoken(self.store, lines, "central", "use", other, *args).status, 1)
        self.done([ADMIN, CHAIR], "central", "use", other, "--user", "evans", "--key-of", "okafor")
        spoilt = self.store.write("spoilt.pub", self.central.key_file().replace(b"sign ", b"sign 0", 1))
        self.assertEqual(spoken(self.store, [], "central", "use", spoilt, "--user", "okafor").status, 2)

    def test_a_store_put_back_is_caught_by_its_receipt(self):
        self.done([CHAIR], "bundle", "--user", "okafor")
        self.name_central()
        older = self.store.path("older")
        shutil.copytree(self.store.data, older)
        self.done([CHAIR], "bundle", "--user", "okafor")
        self.done([], "export-bundles", "--out", self.medium)
        receipts = [self.central.receipt(each) for each in self.bundles().values()]
        shutil.rmtree(self.store.data)
        shutil.copytree(older, self.store.data)
        self.done([CHAIR], "verify", "--user", "okafor")             # nothing in the store itself tells
        spoken(self.store, [], "take-receipts", self.answer(*receipts))
        ended = spoken(self.store, [CHAIR], "bundle", "--user", "okafor")
        self.assertEqual(ended.status, 1, ended)
        self.assertIn("older copy", ended.err)
        self.assertEqual(spoken(self.store, [CHAIR], "verify", "--user", "okafor").status, 1)

    def test_what_was_changed_on_the_disk_is_said_and_not_carried(self):
        self.done([CHAIR], "bundle", "--user", "okafor")
        name = self.waiting()[0]["name"]
        path = os.path.join(self.store.data, "spool", name)
        with open(path, "r+b") as file:
            file.seek(5000)
            byte = file.read(1)
            file.seek(5000)
            file.write(bytes([byte[0] ^ 1]))
        ended = spoken(self.store, [], "outbox")
        self.assertEqual(ended.status, 1, ended)
        self.assertIn("changed on the disk", ended.err)
        self.assertEqual(spoken(self.store, [], "export-bundles", "--out", self.medium).status, 1)
        self.assertNotIn(name, self.bundles())
        self.done([CHAIR], "bundle", "--user", "okafor")
        self.done([], "outbox")

    def test_a_folder_that_is_none_is_refused(self):
        for args in (["export-bundles"], ["export-bundles", "--out", self.store.path("nowhere")],
                     ["take-receipts", self.store.path("nowhere")], ["take-receipts", self.key], ["outbox", "--format", "xml"]):
            ended = spoken(self.store, [], *args)
            self.assertEqual((ended.status, ended.out), (2, ""), ended)


class Practice(unittest.TestCase):
    def test_nothing_of_it_leaves(self):
        with ctl.Store() as store:
            self.assertEqual(store.play(sample.first_minute()).status, 0)
            ended = store.run("bundle")
            self.assertEqual((ended.status, ended.out), (1, ""), ended)
            self.assertIn("Practice", ended.err)
            ended = store.run("outbox")
            self.assertEqual((ended.status, ended.out), (0, ""), ended)
            self.assertFalse(os.path.exists(os.path.join(store.data, "spool")))


if __name__ == "__main__":
    ctl.command()
    unittest.main()
