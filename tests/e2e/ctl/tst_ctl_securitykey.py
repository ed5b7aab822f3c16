#!/usr/bin/env python3
"""Security keys without a screen: set up, used, changed, lost and given back, with a key in software that speaks CTAP."""
import os
import shutil
import subprocess
import sys
import unittest

sys.path[:0] = [os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "support")]
import ctl                                                                                     # noqa: E402

SOFTKEY = os.environ.get("RT_SOFTKEY", "")
CHAIR, NEW = "seven quiet herons stand in the reeds", "the kettle sings before the rain"
PIN, WRONG = "730146", "000000"


class Key:
    """A key in a program of its own, plugged in."""

    def __init__(self, folder, pin=PIN):
        self.process = subprocess.Popen([SOFTKEY, folder, pin], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.where = self.process.stdout.readline().strip()

    def tell(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def end(self):
        self.process.stdin.close()
        self.process.wait(10)
        self.process.stdout.close()


class Keys(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.made = ctl.Store(init=False)
        cls.council = cls.made.path("council")
        assert cls.spoken(cls.made, "none", [], "council", "make-key", "--out", cls.council).status == 0
        ended = cls.spoken(cls.made, "none", [CHAIR], "init", "--user", "okafor", "--council", cls.council + "/council.pub")
        assert ended.status == 0, ended

    @classmethod
    def tearDownClass(cls):
        cls.made.__exit__()

    def setUp(self):
        self.store = ctl.Store(init=False)
        self.addCleanup(self.store.__exit__)
        shutil.copytree(self.made.data, self.store.data)
        self.sockets = self.store.path("sockets")
        self.key = self.plug()

    def plug(self):
        key = Key(self.sockets)
        self.addCleanup(key.end)
        self.assertTrue(key.where.startswith("sockets:"), key.where)
        return key

    @staticmethod
    def spoken(store, where, lines, *args):
        with subprocess.Popen(ctl.command() + ["--data", store.data, "--test-key", where, *args], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ctl.clean_environment()) as process:
            out, err = process.communicate("".join(line + "\n" for line in lines).encode(), timeout=120)
        return ctl.Ended(process.returncode, out.decode(), err.decode())

    def done(self, lines, *args):
        ended = self.spoken(self.store, self.key.where, lines, *args)
        self.assertEqual(ended.status, 0, ended)
        return ended

    def refused(self, lines, *args, says=""):
        ended = self.spoken(self.store, self.key.where, lines, *args)
        self.assertEqual((ended.status, ended.out), (1, ""), ended)
        self.assertIn(says, ended.err)
        return ended

    def give_bell_a_key(self):
        self.done([CHAIR, PIN], "user", "add", "bell", "--roles", "chair", "--key", "--user", "okafor")

    def kinds(self):
        return {line.split("\t")[0]: line.split("\t")[2] for line in self.done([], "user", "list").lines}

    def test_somebody_is_let_in_with_a_key_and_unlocks_with_it(self):
        self.give_bell_a_key()
        self.assertEqual(self.kinds(), {"okafor": "passphrase", "bell": "key"})
        self.done([PIN], "list", "--user", "bell")
        self.done([PIN], "verify", "--user", "bell")

    def test_a_stolen_key_without_its_pin_opens_nothing(self):
        self.give_bell_a_key()
        self.refused([WRONG], "list", "--user", "bell", says="did not take this PIN")
        self.assertEqual(self.key.tell("state"), "rests 7")
        self.refused([""], "list", "--user", "bell", says="asks for its PIN")
        self.assertEqual(self.key.tell("state"), "rests 7")

    def test_another_key_opens_nothing(self):
        self.give_bell_a_key()
        self.key.tell("pull")
        other = self.plug()
        self.refused([PIN], "list", "--user", "bell", says="not the security key of this person")
        self.key.tell("plug")
        self.refused([PIN], "list", "--user", "bell", says="more than one security key")
        other.tell("pull")
        self.done([PIN], "list", "--user", "bell")

    def test_ones_own_passphrase_becomes_a_key_and_back(self):
        self.done([CHAIR, PIN], "user", "set-secret", "--key", "--user", "okafor")
        self.refused([CHAIR], "list", "--user", "okafor")
        self.done([PIN], "list", "--user", "okafor")
        self.done([PIN, NEW], "user", "set-secret", "--user", "okafor")
        self.done([NEW], "list", "--user", "okafor")
        self.assertEqual(self.kinds(), {"okafor": "passphrase"})

    def test_a_passphrase_and_a_key_are_both_needed(self):
        self.done([CHAIR, NEW, PIN], "user", "set-secret", "--key-and-passphrase", "--user", "okafor")
        self.assertEqual(self.kinds(), {"okafor": "passphrase-key"})
        self.done([NEW], "list", "--user", "okafor")
        self.refused([CHAIR], "list", "--user", "okafor", says="does not open")

    def test_a_key_without_a_pin_is_not_set_up(self):
        self.key.tell("pull")
        self.key = Key(self.sockets, "")
        self.addCleanup(self.key.end)
        self.refused([CHAIR, ""], "user", "set-secret", "--key", "--user", "okafor", says="no PIN yet")
        self.done([CHAIR], "list", "--user", "okafor")

    def test_a_new_store_key_needs_nobodys_touch(self):
        self.give_bell_a_key()
        self.key.tell("wait")
        self.done([CHAIR], "rotate-key", "--user", "okafor")
        self.key.tell("touch")
        self.done([PIN], "verify", "--user", "bell")

    def test_a_lost_key_has_a_way_back_by_two_custodians(self):
        self.give_bell_a_key()
        self.key.tell("pull")
        request = self.store.write("request", self.done([], "recovery", "ask").out)
        lines = []
        for number in (1, 2):
            with open(self.council + "/share-%d" % number, encoding="ascii") as file:
                lines += file.read().split("\n")[:5]
        answer = self.store.write("answer", self.done(lines + [""], "recovery", "answer", request).out)
        self.key = self.plug()
        self.done([PIN], "recovery", "use", answer, "--for", "bell", "--key")
        self.done([PIN], "list", "--user", "bell")


if __name__ == "__main__":
    if not os.path.exists(SOFTKEY):
        print("RT_SOFTKEY names no program: %r" % SOFTKEY, file=sys.stderr)
        sys.exit(2)
    unittest.main()
