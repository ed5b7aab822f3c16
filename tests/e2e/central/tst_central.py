#!/usr/bin/env python3
"""A meeting minuted offline arrives whole at central: carried by an admin who cannot read a word of it, taken once however
often it comes, refused where it is not what it should be; and the tablet lets go of it only for central's receipt."""
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
import unittest

sys.path[:0] = [os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "support")]
import central as outside                                                                      # noqa: E402
import ctl                                                                                     # noqa: E402
from councilworld import CENTRAL, CHAIR, ENVIRONMENT, POSTGRES, Central, World, ended, files_in, meeting, psql, sentences  # noqa: E402


class Arrives(World):
    def test_a_meeting_arrives_whole_and_the_tablet_lets_go_of_it_only_then(self):
        self.enrol()
        count = len(self.tablet.waiting())
        self.assertEqual(self.intakes(self.take()), ["next"] * count)
        self.assertEqual(len(self.tablet.waiting()), count)          # that central has it, the tablet does not know yet
        self.done(self.central.run("open"))
        self.done(self.central.run("verify"))
        found = self.central.run("meetings").lines[0].split("\t")
        self.assertEqual(found[1:3], ["m1", "sealed"])
        there = json.loads(self.done(self.central.run("export", "--meeting", found[0])).out)
        here = json.loads(self.tablet.run([CHAIR], "export", "--meeting", "m1", "--user", "tregear").out)
        self.assertEqual(there, here)
        for child in [each["ref"] for each in here["children"]]:
            self.assertEqual(json.loads(self.central.run("export", "--meeting", found[0], "--child", child).out),
                             json.loads(self.tablet.run([CHAIR], "export", "--meeting", "m1", "--child", child,
                                                        "--user", "tregear").out))
        self.done(self.tablet.run([], "take-receipts", self.answers))
        self.assertEqual(self.tablet.waiting(), [])
        told = self.done(self.tablet.seal())
        for line in told.lines[1:]:                                  # the first is the device's own, which goes on
            chain, entries, bundled, confirmed = line.split("\t")
            self.assertEqual(entries, confirmed)

    @unittest.skipIf(POSTGRES, "looks into the file")
    def test_the_front_half_reads_no_word(self):
        os.remove(self.central.path("opener.key"))
        self.enrol()
        self.take()
        with open(self.central.path("central.db"), "rb") as file:
            content = file.read()
        for extra in ("central.db-wal",):
            if os.path.exists(self.central.path(extra)):
                with open(self.central.path(extra), "rb") as file:
                    content += file.read()
        said = sentences(meeting()["steps"])
        self.assertGreater(len(said), 100)
        self.assertFalse([each for each in said if each.encode() in content])
        for command in (["open"], ["meetings"], ["verify"], ["export", "--meeting", "x"]):
            self.assertNotEqual(self.central.run(*command).status, 0)

    def test_the_tables_say_what_was_said(self):
        self.enrol()
        self.take()
        self.done(self.central.run("open"))
        decisions = self.central.query("SELECT fields FROM items WHERE verb = 'decide' AND withdrawn IS NULL")
        said = [step for step in meeting()["steps"] if step["do"] == "decide" and "refused" not in step]
        self.assertEqual(len(decisions), len(said))
        self.assertTrue({json.loads(row[0])["text"] for row in decisions} & {step["text"] for step in said})
        self.assertTrue(self.central.query("SELECT 1 FROM attendance"))
        self.assertEqual(self.central.query("SELECT state FROM meetings"), [("sealed",)])
        before = self.central.query("SELECT * FROM items ORDER BY ref") + self.central.query("SELECT * FROM records ORDER BY child")
        self.done(self.central.run("refold"))
        self.assertEqual(self.central.query("SELECT * FROM items ORDER BY ref")
                         + self.central.query("SELECT * FROM records ORDER BY child"), before)


class Once(World):
    def test_what_comes_twice_is_taken_once_and_answered_alike(self):
        self.enrol()
        self.take()
        first = files_in(self.answers)
        shutil.rmtree(self.answers)
        os.mkdir(self.answers)
        self.assertEqual(set(self.intakes(self.take())), {"held"})
        self.assertEqual({name: answer[:-72] for name, answer in files_in(self.answers).items()},      # but for the time
                         {name: max((a for a in first.values() if a[21:77] == answer[21:77]), default=b"")[:-72]
                          for name, answer in files_in(self.answers).items()})
        self.assertIn("opened\t%d\t" % len(first), self.done(self.central.run("open")).out)
        self.assertIn("opened\t0\t0", self.done(self.central.run("open")).out)
        entries = self.central.query("SELECT COUNT(*), COUNT(DISTINCT hash) FROM entries")[0]
        self.assertEqual(entries[0], entries[1])

    def test_a_bundle_that_is_missing_holds_up_its_own_chain_alone(self):
        self.enrol()
        self.done(self.tablet.seal())
        self.carry()
        files = {name: outside.Outside(content) for name, content in files_in(self.medium).items()}
        device = next(each.device for each in files.values())
        later = [name for name, each in files.items() if each.chain == device and each.first > 1]
        self.assertTrue(later)
        first = next(name for name, each in files.items() if each.chain == device and each.first == 1)
        kept = self.path(first)
        shutil.move(os.path.join(self.medium, first), kept)
        self.assertEqual(self.intakes(self.take(1)).count("gap"), len(later))
        # What is missing is told, too: of a chain without its beginning there is nothing here.
        told = [int.from_bytes(answer[69:77], "big") for answer in files_in(self.answers).values()]
        self.assertEqual(told.count(0), len(later))
        self.assertEqual(len(told), len(files) - 1)
        shutil.move(kept, os.path.join(self.medium, first))
        self.assertNotIn("gap", self.intakes(self.take()))
        self.done(self.central.run("open"))
        self.done(self.central.run("verify"))

    def test_killed_at_any_moment_it_goes_on_where_it_was(self):
        self.enrol()
        chance = random.Random(20261125)
        for _ in range(200 if ctl.LONG else 6):
            for command in (["take", self.medium, "--receipts", self.answers], ["open"]):
                with subprocess.Popen(self.central.command(*command), stdout=subprocess.DEVNULL,
                                      stderr=subprocess.DEVNULL, env=ENVIRONMENT) as process:
                    time.sleep(chance.uniform(0, 0.15))
                    process.send_signal(signal.SIGKILL)
            held = {row[0] for row in self.central.query("SELECT head FROM bundles")}
            for answer in files_in(self.answers).values():           # whoever has a receipt, has it of what is there
                if len(answer) == 181:
                    self.assertIn(answer[77:109], held)
        self.take()
        self.done(self.central.run("open"))
        self.done(self.central.run("verify"))
        self.assertEqual(self.central.query("SELECT COUNT(*) FROM bundles")[0][0], len(os.listdir(self.medium)))
        self.done(self.tablet.run([], "take-receipts", self.answers))
        self.assertEqual(self.tablet.waiting(), [])


class PutBack(World):
    def test_a_central_put_back_from_a_backup_gets_again_what_it_lost(self):
        self.enrol()
        if POSTGRES:
            subprocess.run(["pg_dump", "-d", POSTGRES, "-f", self.path("backup")], check=True, env=ENVIRONMENT)
        else:
            shutil.copytree(self.central.data, self.path("backup"))
        self.take()
        self.done(self.tablet.run([], "take-receipts", self.answers))
        self.assertEqual(self.tablet.waiting(), [])
        if POSTGRES:
            psql("DROP SCHEMA public CASCADE")
            psql("CREATE SCHEMA public")
            subprocess.run(["psql", "-Xq", "-d", POSTGRES, "-f", self.path("backup")], check=True, env=ENVIRONMENT,
                           stdout=subprocess.DEVNULL)
        else:
            shutil.rmtree(self.central.data)
            shutil.move(self.path("backup"), self.central.data)
        for again in ([], [], ["--again"]):          # each carries what waits there, and the answers back
            self.done(self.tablet.run([CHAIR], "bundle", *again, "--user", "tregear"))
            for folder in (self.medium, self.answers):
                shutil.rmtree(folder)
                os.mkdir(folder)
            self.carry()
            self.central.run("take", self.medium, "--receipts", self.answers)
            self.done(self.tablet.run([], "take-receipts", self.answers))
            if not again:                            # the device's own chain goes on, so central tells how far it is
                self.assertEqual(self.central.query("SELECT COUNT(DISTINCT chain) FROM bundles")[0][0] <= 1, True)
        self.assertEqual(self.tablet.waiting(), [])
        self.done(self.central.run("open"))
        self.assertEqual(self.central.run("meetings").lines[0].split("\t")[1:3], ["m1", "sealed"])
        self.done(self.central.run("verify"))


class Refuses(World):
    def test_a_tablet_that_is_not_enrolled_or_was_revoked(self):
        self.assertEqual(set(self.intakes(self.take(1))), {"unknown-device"})
        self.enrol()
        self.done(self.central.run("revoke", "tablet-1"))
        self.assertEqual(set(self.intakes(self.take(1))), {"revoked"})
        self.assertEqual(files_in(self.answers), {})
        self.enrol("again", 1)                                       # not unseen, under another name
        self.assertEqual(self.central.query("SELECT COUNT(*) FROM bundles"), [(0,)])

    def test_a_fingerprint_that_is_another_tablets(self):
        bundle = os.path.join(self.medium, os.listdir(self.medium)[0])
        other = self.shown.replace(self.shown[:4], "%04x" % (int(self.shown[:4], 16) ^ 1), 1)
        for shown, status in ((other, 1), ("not hex", 2), ("", 2)):
            self.done(self.central.run("enrol", "tablet-1", "--from", bundle, "--fingerprint", shown), status)
        self.assertEqual(self.central.run("list").out, "")

    def test_a_bundle_that_was_changed_cut_or_is_something_else(self):
        self.enrol()
        name = sorted(os.listdir(self.medium))[0]
        path = os.path.join(self.medium, name)
        with open(path, "rb") as file:
            whole = file.read()
        chance = random.Random(5)
        for spoilt in [whole[:-1], whole + b"x", b"", b"roundtable-bundle/1\n", b"\0" * 70_000_000] + [
                whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1:]
                for at in chance.sample(range(len(whole)), 20)]:
            for each in os.listdir(self.medium):
                os.remove(os.path.join(self.medium, each))
            with open(path, "wb") as file:
                file.write(spoilt)
            self.assertEqual(self.intakes(self.take(1)), ["unreadable"])
        self.assertEqual(self.central.query("SELECT COUNT(*) FROM bundles"), [(0,)])

    def test_another_centrals_bundles(self):
        other = Central(self.folder, "other")
        self.done(other.run("init"))
        self.central = other
        self.enrol()
        self.assertEqual(set(self.intakes(self.take(1))), {"other-key"})

    def test_a_store_that_was_put_back_and_went_on_is_a_fork_and_kept(self):
        self.enrol()
        self.take()
        older = self.path("older")
        shutil.copytree(self.tablet.data, older)
        self.done(self.tablet.seal())                                # unlocking writes an entry
        self.carry()
        self.take()
        shutil.rmtree(self.tablet.data)
        shutil.copytree(older, self.tablet.data)
        time.sleep(0.01)
        self.done(self.tablet.seal())
        shutil.rmtree(self.medium)
        os.mkdir(self.medium)
        self.carry()
        self.assertIn("fork", self.intakes(self.take(1)))
        self.assertEqual(self.central.query("SELECT COUNT(*) FROM forks"), [(1,)])
        self.assertIn("\t1\t", self.central.run("list").out)
        self.done(self.central.run("open"))
        self.done(self.central.run("verify"))

    @unittest.skipIf(POSTGRES, "looks into the file")
    def test_what_somebody_changed_in_its_tables_is_found(self):
        self.enrol()
        self.take()
        self.done(self.central.run("open"))
        self.done(self.central.run("verify"))
        for sql in ("UPDATE entries SET body = zeroblob(9) WHERE seq = 2", "DELETE FROM entries WHERE seq = 1",
                    "INSERT INTO entries(device, chain, epoch, seq, hash, body) SELECT device, chain, epoch, 999, hash, body "
                    "FROM entries LIMIT 1", "UPDATE bundles SET bytes = zeroblob(70000)", "DELETE FROM bundles WHERE first = 1",
                    "UPDATE bundles SET head = zeroblob(32)"):
            kept = self.path("kept")
            shutil.copytree(self.central.data, kept)
            with sqlite3.connect(self.central.path("central.db")) as database:
                database.execute(sql)
            database.close()
            self.assertIn("Damaged", self.done(self.central.run("verify"), 1).err, sql)
            shutil.rmtree(self.central.data)
            shutil.move(kept, self.central.data)

    def test_keys_are_for_their_owner_and_nothing_is_made_twice(self):
        for name in ("front.key", "opener.key") + (() if POSTGRES else ("central.db",)):
            self.assertEqual(os.stat(self.central.path(name)).st_mode & 0o077, 0, name)
        self.done(self.central.run("init"), 1)
        with open(self.central.path("front.key"), "rb") as file:
            front = file.read()
        with open(self.central.path("opener.key"), "wb") as file:
            file.write(front)
        self.done(self.central.run("open"), 1)                       # one key is not taken for the other
        for args in ([], ["nothing"], ["take"], ["take", self.medium], ["enrol", "x"], ["revoke", "nobody"],
                     ["take", self.path("nowhere"), "--receipts", self.answers], ["list", "more"], ["--nonsense"]):
            how = self.done(self.central.run(*args), 2)
            self.assertEqual((how.out, len(how.err.strip().splitlines())), ("", 1), how)

    def test_help_and_version_need_nothing(self):
        for option in ("--help", "--version"):
            how = self.done(ended([CENTRAL, option]))
            self.assertTrue(how.out and not how.err, how)


if __name__ == "__main__":
    ctl.command()
    assert os.path.exists(CENTRAL), CENTRAL
    unittest.main()
