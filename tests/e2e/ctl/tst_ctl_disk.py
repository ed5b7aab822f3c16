#!/usr/bin/env python3
"""A disk that is full, and a disk that gave back other bytes than it was given."""
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

sys.path[:0] = [os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "support")]
import ctl                                                                                     # noqa: E402
import sample                                                                                  # noqa: E402
import check_script as cs                                                                      # noqa: E402
import tst_ctl_kill                                                                            # noqa: E402
import tst_play                                                                                # noqa: E402

FLIPS = 300 if ctl.LONG else 12           # a file
# The note of the last entry that was acknowledged: a power cut may leave an older one, an empty one or none.
# The clocks for the lock screen: a full disk leaves none, and they are made anew.
UNSURE = {"head", "clocks"}


def sentences(ended):
    return [line for line in ended.err.splitlines() if line.strip()]


class FullDisk(unittest.TestCase):
    def played_on_a_full_disk(self, store, script, *args, **options):
        """Plays until there is no room and gives the number of the last step that was saved."""
        ended = store.play(script, *args, **options)
        self.assertEqual(ended.status, 1, ended)
        self.assertEqual(len(sentences(ended)), 1, ended)
        self.assertTrue(ended.saved, "the disk was full too early for this test: %r" % ended)
        self.assertFalse(tst_play.lines_differ(ctl.Ended(0, ended.out, ""), script, 1, len(ended.lines)), ended)
        return ended, int(ended.lines[-1].split()[1])

    def goes_on(self, store, script, done):
        ended = store.run("verify")
        self.assertEqual(ended.status, 0, ended)
        part = cs.play(script, until=done)
        self.assertEqual(tst_play.judged(script, tst_play.exports(store, part), done), [])
        ended = store.play(script, "--from", str(done + 1))
        self.assertEqual(tst_play.lines_differ(ended, script, done + 1), [])
        self.assertEqual(tst_play.judged(script, tst_play.exports(store, cs.play(script))), [])

    def test_a_full_disk_is_said_keeps_what_was_saved_and_goes_on_when_there_is_room(self):
        if os.getuid() != 0:
            self.skipTest("a small disk of its own needs root")
        room = tempfile.mkdtemp(prefix="rt-full-")
        self.addCleanup(shutil.rmtree, room, True)
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1500k,mode=700", "none", room], check=False,
                                 stderr=subprocess.PIPE, encoding="utf-8")
        if mounted.returncode:
            self.skipTest("no small disk can be mounted here: " + mounted.stderr.strip())
        self.addCleanup(subprocess.run, ["umount", room], check=True)
        script = sample.heavy_script()
        with ctl.Store(init=False) as store:
            store.data = os.path.join(room, "data")
            self.assertEqual(store.run("init", "--practice").status, 0)
            ended, done = self.played_on_a_full_disk(store, script)
            self.assertIn("has no room left", sentences(ended)[0])
            self.assertFalse(re.search(r"sqlite|errno|0x", sentences(ended)[0].lower()), ended)
            again = store.play(script, "--from", str(done + 1))               # still full
            self.assertEqual((again.status, len(sentences(again))), (1, 1), again)
            subprocess.run(["mount", "-o", "remount,size=64m", room], check=True)
            done += len(again.lines)
            self.goes_on(store, script, done)

    def test_a_file_that_may_not_grow_keeps_what_was_saved(self):
        def before():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (900_000, 900_000))
        script = sample.heavy_script()
        with ctl.Store() as store:
            _, done = self.played_on_a_full_disk(store, script, before=before)
            self.goes_on(store, script, done)

    def test_an_init_without_room_leaves_no_half_store(self):
        def before():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
        with ctl.Store(init=False) as store:
            ended = store.run("init", "--practice", before=before)
            self.assertIn(ended.status, (1, 2), ended)
            self.assertEqual(len(sentences(ended)), 1, ended)
            ended = store.run("init", "--practice")
            self.assertEqual(ended.status, 0, ended)
            self.assertEqual(store.play(sample.first_minute()).status, 0)

    def test_an_export_without_room_says_so(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("no /dev/full here")
        with ctl.Store() as store:
            store.play(sample.first_minute())
            with open("/dev/full", "wb") as full:
                with subprocess.Popen(ctl.command() + ["export", "--data", store.data, "--meeting", "m1"], stdout=full,
                                      stderr=subprocess.PIPE, env=ctl.clean_environment()) as process:
                    _, err = process.communicate(timeout=60)
            self.assertEqual(process.returncode, 1, err)
            self.assertEqual(len(err.decode().splitlines()), 1, err)


class OtherBytes(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.store = ctl.Store()
        cls.script, _ = sample.long_script(100)
        assert cls.store.play(cls.script).status == 0

    @classmethod
    def tearDownClass(cls):
        cls.store.__exit__()

    def test_a_flipped_bit_is_found_and_named(self):
        self.flipped_bits_are_found(self.store.data, random.Random("flip"))

    def test_a_flipped_bit_in_what_a_kill_left_is_found(self):
        dice = random.Random("flip after a kill")
        with ctl.Store() as store:
            path = store.write("script.json", self.script)
            printed = tst_ctl_kill.killed(store, path, dice, lines=60)
            self.assertLess(len(printed), len(self.script["steps"]))
            with tempfile.TemporaryDirectory() as folder:          # opening it, even to verify, tidies up
                data = os.path.join(folder, "data")
                shutil.copytree(store.data, data)
                whole = ctl.run("verify", "--data", data)
            self.assertEqual(whole.status, 0, whole)
            saved = sum(line.startswith("saved ") for line in printed)
            self.flipped_bits_are_found(store.data, dice, whole.out, saved)

    def flipped_bits_are_found(self, store, dice, harmless=None, saved=0):
        """`harmless` is what verify prints when the bit was in a page that the log has a newer copy of: all is there.
        A write that the kill cut off before anybody was told of it may be dropped, with the place; none of the `saved`."""
        names = sorted(n for n in os.listdir(store) if os.path.getsize(os.path.join(store, n)))
        self.assertTrue(names)
        for name in names:
            size = os.path.getsize(os.path.join(store, name))
            spots = {0, size - 1, min(16, size - 1), min(4095, size - 1)} | {dice.randrange(size) for _ in range(FLIPS)}
            for at in sorted(spots):
                bit = 1 << dice.randrange(8)
                with tempfile.TemporaryDirectory() as folder:
                    data = os.path.join(folder, "data")
                    shutil.copytree(store, data)
                    with open(os.path.join(data, name), "r+b") as f:
                        f.seek(at)
                        old = f.read(1)[0]
                        f.seek(at)
                        f.write(bytes([old ^ bit]))
                    ended = ctl.run("verify", "--data", data)
                    what = "%s byte %d of %d, bit %d: %r" % (name, at, size, bit, ended)
                    if harmless and (ended.status, ended.out) == (0, harmless):
                        continue
                    self.assertEqual(len(sentences(ended)), 1, what)
                    if harmless and ended.status == 0:
                        self.assertRegex(ended.err, re.escape(name) + r", (at )?frame \d+", what)
                        promised = re.search(r"every entry up to (\d+), the last noted as saved, is there", ended.err)
                        self.assertTrue(promised, what)
                        held, left, told = (int(re.search(r"\d+", text).group())
                                            for text in (harmless, ended.out, promised.group(1)))
                        self.assertGreaterEqual(left, told, what)
                        self.assertGreaterEqual(told, saved, what)
                        self.assertLess(told, held, "%s: nothing more than was told of stood in what was dropped" % what)
                        continue
                    self.assertIn(ended.status, (1, 2), what)
                    self.assertEqual(ended.out, "", what)

    def test_a_store_cut_short_is_found(self):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(self.store.data, os.path.join(folder, "data"))
            intact = ctl.run("verify", "--data", os.path.join(folder, "data")).out
        for name in sorted(os.listdir(self.store.data)):
            size = os.path.getsize(os.path.join(self.store.data, name))
            for length in sorted({0, 1, size // 2, size - 1, max(0, size - 4096)} - {size}):
                if name in UNSURE and length == 0:
                    continue
                with open(os.path.join(self.store.data, name), "rb") as file:
                    whole = file.read()
                only_zeros = not whole[length:].strip(b"\0")
                with tempfile.TemporaryDirectory() as folder:
                    data = os.path.join(folder, "data")
                    shutil.copytree(self.store.data, data)
                    os.truncate(os.path.join(data, name), length)
                    ended = ctl.run("verify", "--data", data)
                    what = "%s cut to %d of %d: %r" % (name, length, size, ended)
                    if only_zeros and ended.status == 0:     # SQLite put the zeros back: all is there
                        self.assertEqual(ended.out, intact, what)
                        continue
                    self.assertIn(ended.status, (1, 2), what)
                    self.assertEqual(len(sentences(ended)), 1, what)

    def test_a_file_that_is_gone_is_said(self):
        for name in sorted(set(os.listdir(self.store.data)) - UNSURE):
            with tempfile.TemporaryDirectory() as folder:
                data = os.path.join(folder, "data")
                shutil.copytree(self.store.data, data)
                os.remove(os.path.join(data, name))
                ended = ctl.run("verify", "--data", data)
                self.assertIn(ended.status, (1, 2), "%s: %r" % (name, ended))
                self.assertEqual(len(sentences(ended)), 1, ended)


if __name__ == "__main__":
    ctl.command()
    unittest.main()
