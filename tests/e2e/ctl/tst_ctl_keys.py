#!/usr/bin/env python3
"""People and keys of a real store: who may let in and turn out, a new key, and the ways back when a PIN is forgotten, a
chip is broken or the last admin is gone, each of which takes two people and none of which takes one."""
import copy
import os
import shutil
import subprocess
import sys
import unittest

sys.path[:0] = [os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "support")]
import ctl                                                                                     # noqa: E402
import sample                                                                                  # noqa: E402

CHAIR, ADMIN, OTHER = "seven quiet herons stand in the reeds", "a lamp burns late over the quay", "nine brown hens in a row"
NEW = "the kettle sings before the rain"


def spoken(store, lines, *args):
    """Runs a command, with lines for its standard input."""
    with subprocess.Popen(ctl.command() + ["--data", store.data, *args], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, env=ctl.clean_environment()) as process:
        out, err = process.communicate("".join(line + "\n" for line in lines).encode(), timeout=120)
    return ctl.Ended(process.returncode, out.decode(), err.decode())


class Keys(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.made = ctl.Store(init=False)
        cls.council = cls.made.path("council")
        assert spoken(cls.made, [], "council", "make-key", "--out", cls.council).status == 0
        ended = spoken(cls.made, [CHAIR], "init", "--user", "okafor", "--council", cls.council + "/council.pub")
        assert ended.status == 0, ended
        ended = spoken(cls.made, [CHAIR, ADMIN], "user", "add", "evans", "--roles", "admin", "--user", "okafor")
        assert ended.status == 0, ended
        ended = spoken(cls.made, [CHAIR, OTHER], "user", "add", "bell", "--roles", "minute-taker", "--user", "okafor")
        assert ended.status == 0, ended

    @classmethod
    def tearDownClass(cls):
        cls.made.__exit__()

    def setUp(self):
        self.store = ctl.Store(init=False)
        shutil.copytree(self.made.data, self.store.data)
        self.addCleanup(self.store.__exit__)

    def share(self, number):
        with open(self.council + "/share-%d" % number, encoding="ascii") as file:
            return file.read().split("\n")[:5]

    def done(self, lines, *args):
        ended = spoken(self.store, lines, *args)
        self.assertEqual(ended.status, 0, ended)
        return ended

    def refused(self, lines, *args):
        ended = spoken(self.store, lines, *args)
        self.assertIn(ended.status, (1, 2), ended)
        self.assertEqual(ended.out, "", ended)
        self.assertEqual(len(ended.err.strip().splitlines()), 1, ended)
        return ended

    def users(self):
        return dict(line.split("\t", 1) for line in self.done([], "user", "list").lines)


class People(Keys):
    def test_the_list_tells_what_each_slot_opens_and_nothing_of_a_secret(self):
        self.assertEqual(self.users(), {"okafor": "content\tpassphrase\tno-chip\tmay-unlock",
                                        "evans": "device\tpassphrase\tno-chip\tmay-unlock",
                                        "bell": "content\tpassphrase\tno-chip\tmay-unlock"})

    def test_an_admin_has_the_device_and_no_content(self):
        for args in (["list"], ["verify"], ["export", "--meeting", "m1"], ["rotate-key"]):
            self.refused([ADMIN], *args, "--user", "evans")

    def test_an_admin_turns_somebody_out_and_a_chair_does_not(self):
        self.refused([CHAIR], "user", "remove", "bell", "--user", "okafor")
        self.done([ADMIN], "user", "remove", "bell", "--user", "evans")
        self.assertNotIn("bell", self.users())
        self.refused([OTHER], "list", "--user", "bell")

    def test_a_chair_names_no_second_admin(self):
        for role in ("admin", "chair,admin"):
            self.refused([CHAIR, NEW], "user", "add", "hughes", "--roles", role, "--user", "okafor")
        self.assertNotIn("hughes", self.users())

    def test_an_auditor_takes_an_admin_and_a_chair(self):
        self.refused([ADMIN, NEW], "user", "add", "hughes", "--roles", "auditor", "--user", "evans")
        self.done([ADMIN, CHAIR, NEW], "user", "add", "hughes", "--roles", "auditor", "--user", "evans", "--key-of", "okafor")
        self.assertIn("hughes", self.users())

    def test_a_minute_taker_lets_nobody_in(self):
        self.refused([OTHER, NEW], "user", "add", "hughes", "--roles", "minute-taker", "--user", "bell")

    def test_a_secret_is_changed_by_who_knows_it(self):
        self.refused(["not the passphrase it is", NEW], "user", "set-secret", "--user", "bell")
        self.refused([OTHER, "short"], "user", "set-secret", "--user", "bell")
        self.done([OTHER, NEW], "user", "set-secret", "--user", "bell")
        self.refused([OTHER], "list", "--user", "bell")
        self.done([NEW], "list", "--user", "bell")

    def test_a_pin_needs_a_chip(self):
        self.refused([OTHER, "73920146"], "user", "set-secret", "--pin", "--user", "bell")

    def test_the_fourth_wrong_try_waits_for_that_user_alone(self):
        for _ in range(3):
            self.assertIn("does not open", self.refused(["wrong wrong wrong wrong"], "list", "--user", "bell").err)
        self.assertIn("wait", self.refused([OTHER], "list", "--user", "bell").err)
        self.done([CHAIR], "list", "--user", "okafor")

    def test_a_secret_is_never_an_argument(self):
        self.refused([], "list", "--user", "bell", "--passphrase", OTHER)


    def test_an_admin_and_a_chair_change_what_somebody_is(self):
        self.refused([CHAIR], "user", "change", "bell", "--roles", "chair", "--user", "okafor")
        self.refused([ADMIN], "user", "change", "bell", "--roles", "chair", "--user", "evans")
        self.refused([ADMIN, CHAIR], "user", "change", "bell", "--user", "evans", "--key-of", "okafor")
        self.done([ADMIN, CHAIR], "user", "change", "bell", "--roles", "auditor", "--user", "evans", "--key-of", "okafor")
        trail = self.done([OTHER], "audit", "--user", "bell", "--act", "role-changed").lines
        self.assertEqual([line.split("\t")[1:] for line in trail], [["evans", "role-changed", "bell", "auditor", ""]])

    def test_between_content_and_device_the_person_is_there_with_their_secret(self):
        self.refused([ADMIN, "not the passphrase it is"], "user", "change", "bell", "--roles", "admin", "--user", "evans")
        self.done([ADMIN, OTHER], "user", "change", "bell", "--roles", "admin", "--user", "evans")
        self.assertIn("device", self.users()["bell"])
        self.refused([OTHER], "list", "--user", "bell")
        self.done([OTHER], "user", "remove", "evans", "--user", "bell")

    def test_an_admin_sets_when_the_tablet_hides_and_locks(self):
        self.assertEqual(self.done([], "policy").lines, ["curtain\t2", "lock\t10"])
        self.refused([CHAIR], "policy", "--lock", "5", "--user", "okafor")
        for args in (("--lock", "31"), ("--curtain", "0"), ("--curtain", "x"), ("--curtain", "5", "--lock", "4")):
            self.refused([ADMIN], "policy", *args, "--user", "evans")
        self.done([ADMIN], "policy", "--lock", "5", "--user", "evans")
        self.assertEqual(self.done([], "policy").lines, ["curtain\t2", "lock\t5"])


class Deeds(Keys):
    """What is said in a real store is said by who may."""

    def script(self, name, *, user="okafor", steps=3, seal=False):
        script = sample.first_minute()
        script["users"] = [{"user": user, "name": user, "may": ["chair"]}]
        script["title"], script["expect"] = name, {}
        script["steps"] = script["steps"][:steps]
        if seal:
            script["steps"].append(dict(copy.deepcopy(script["steps"][-1]), do="seal"))
            script["steps"][-1] = {key: script["steps"][-1][key] for key in ("at", "as", "do")}
        for step in script["steps"]:
            step["as"] = user
        return self.store.write(name + ".json", script)

    def meetings(self):
        return len(self.done([CHAIR], "list", "--user", "okafor").lines)

    def test_a_play_takes_who_may_minute_and_a_seal_who_may_seal(self):
        self.done([CHAIR, NEW], "user", "add", "hughes", "--roles", "auditor", "--user", "okafor")
        mine, theirs = self.script("mine", user="bell"), self.script("theirs")
        self.refused([NEW], "play", mine, "--user", "hughes")                       # an auditor
        self.refused([NEW], "play", self.script("own", user="hughes"), "--user", "hughes")
        self.refused([ADMIN], "play", mine, "--user", "evans")
        self.refused([OTHER], "play", theirs, "--user", "bell")                     # in the chair's name
        self.refused([OTHER], "play", self.script("sealed", user="bell", seal=True), "--user", "bell")
        self.refused([OTHER], "play", self.script("other", user="price"), "--user", "bell")
        self.assertEqual(self.meetings(), 0)
        self.done([OTHER], "play", mine, "--user", "bell")
        self.done([CHAIR], "play", theirs, "--user", "okafor")
        self.assertEqual(self.meetings(), 2)
        self.assertEqual(len(self.done([OTHER], "list", "--user", "bell").lines), 2)    # of the team that the store knows
        self.assertNotIn("price", self.users())
        refused = self.done([NEW], "audit", "--user", "hughes", "--act", "refused", "--about", "bell").lines
        self.assertEqual([line.split("\t")[4] for line in refused], ["seal", "seal", "seal"])

    def test_a_verify_takes_who_is_somebody_here(self):
        self.done([ADMIN, CHAIR, NEW], "user", "add", "hughes", "--roles", "chair,admin", "--user", "evans", "--key-of", "okafor")
        with open(self.store.data + "/vault", "rb") as file:
            before = file.read()
        self.done([OTHER], "verify", "--user", "bell")
        self.done([NEW], "user", "remove", "bell", "--user", "hughes")
        with open(self.store.data + "/vault", "wb") as file:
            file.write(before)                               # their slot put back
        self.assertIn("verify", self.refused([OTHER], "verify", "--user", "bell").err)
        self.done([CHAIR], "verify", "--user", "okafor")


class Wiping(Keys):
    def test_a_wipe_takes_two_says_what_is_lost_and_ends_in_a_first_start(self):
        self.done([CHAIR], "play", self.store.write("script.json", sample.first_minute()), "--user", "okafor")
        for lines, args in (([ADMIN], ()), ([ADMIN, ADMIN], ("--with", "evans")), ([ADMIN, CHAIR], ("--with", "bell"))):
            self.refused(lines, "wipe", "--user", "evans", *args, "--even-so")
        self.refused([CHAIR, OTHER], "wipe", "--user", "okafor", "--with", "bell", "--even-so")
        self.assertIn("of 1 meetings 1 are not sealed and 1 were not taken out",
                      self.refused([ADMIN, CHAIR], "wipe", "--user", "evans", "--with", "okafor").err)
        self.done([CHAIR], "verify", "--user", "okafor")
        self.done([ADMIN, CHAIR], "wipe", "--user", "evans", "--with", "okafor", "--even-so")
        self.assertEqual(os.listdir(self.store.data), [])
        self.refused([], "user", "list")
        self.done([NEW], "init", "--user", "price")


class Rotation(Keys):
    def test_everybody_goes_on_and_a_copy_of_before_opens_nothing(self):
        with open(self.store.data + "/vault", "rb") as file:
            before = file.read()
        self.done([ADMIN], "user", "remove", "bell", "--user", "evans")
        self.done([CHAIR], "rotate-key", "--user", "okafor")
        self.done([CHAIR], "verify", "--user", "okafor")
        with open(self.store.data + "/vault", "wb") as file:
            file.write(before)
        self.refused([OTHER], "list", "--user", "bell")


class Recovery(Keys):
    def recover(self, shares, *use, secret=NEW):
        request = self.store.write("request", self.done([], "recovery", "ask").out)
        lines = [line for number in shares for line in self.share(number)]
        answered = spoken(self.store, lines + [""], "recovery", "answer", request)
        if answered.status != 0:
            return answered
        return spoken(self.store, [secret], "recovery", "use", self.store.write("answer", answered.out), *use)

    def test_a_forgotten_secret_takes_two_custodians(self):
        for shares in ((1, 2), (3, 1)):
            self.assertEqual(self.recover(shares, "--for", "okafor").status, 0)
            self.done([NEW], "verify", "--user", "okafor")
        self.refused([CHAIR], "list", "--user", "okafor")

    def test_one_custodian_recovers_nothing(self):
        for shares in ((), (1,), (2, 2)):
            self.assertEqual(self.recover(shares, "--for", "okafor").status, 1, shares)
        self.done([CHAIR], "list", "--user", "okafor")

    def test_somebody_who_was_disabled_comes_back(self):
        for _ in range(3):
            self.refused(["wrong wrong wrong wrong"], "list", "--user", "bell")
        self.refused([OTHER], "list", "--user", "bell")
        self.assertEqual(self.recover((1, 2), "--for", "bell").status, 0)
        self.done([NEW], "list", "--user", "bell")

    def test_a_lost_admin_takes_two_custodians(self):
        self.done([ADMIN], "user", "remove", "evans", "--user", "evans")
        self.assertEqual(self.recover((1,), "--for", "price", "--roles", "admin").status, 1)
        self.assertEqual(self.recover((2, 3), "--for", "price", "--roles", "admin").status, 0)
        self.assertEqual(self.users()["price"], "device\tpassphrase\tno-chip\tmay-unlock")
        self.done([NEW], "user", "remove", "bell", "--user", "price")

    def test_a_request_and_its_answer_put_back_let_nobody_in(self):
        request = self.store.write("request", self.done([], "recovery", "ask").out)
        with open(self.store.data + "/recovery", "rb") as file:
            waiting = file.read()
        answer = self.store.write("answer", spoken(self.store, self.share(1) + self.share(2), "recovery", "answer", request).out)
        self.assertIn("rotate-key", self.done([NEW], "recovery", "use", answer, "--for", "bell").err)
        with open(self.store.data + "/recovery", "wb") as file:
            file.write(waiting)
        self.refused([NEW], "recovery", "use", answer, "--for", "okafor")
        self.done([CHAIR], "list", "--user", "okafor")

    def test_an_answer_works_once_and_only_for_its_request(self):
        request = self.store.write("request", self.done([], "recovery", "ask").out)
        lines = self.share(1) + self.share(2)
        answer = self.store.write("answer", spoken(self.store, lines, "recovery", "answer", request).out)
        self.refused(["short"], "recovery", "use", answer, "--for", "okafor")        # a slip does not use it up
        self.done([NEW], "recovery", "use", answer, "--for", "okafor")
        self.refused([NEW], "recovery", "use", answer, "--for", "bell")
        self.done([], "recovery", "ask")
        self.refused([NEW], "recovery", "use", answer, "--for", "bell")

    def test_a_mistyped_share_is_named_by_its_line(self):
        request = self.store.write("request", self.done([], "recovery", "ask").out)
        share = self.share(1)
        share[2] = share[2][::-1]
        self.assertIn("(3)", self.refused(share + self.share(2), "recovery", "answer", request).err)

    def test_a_store_without_a_council_says_so_and_can_be_given_one(self):
        with ctl.Store(init=False) as store:
            self.assertEqual(spoken(store, [CHAIR], "init", "--user", "okafor").status, 0)
            ended = spoken(store, [], "recovery", "ask")
            self.assertEqual(ended.status, 1, ended)
            used = spoken(store, [CHAIR], "council", "use", self.council + "/council.pub", "--user", "okafor")
            self.assertEqual(used.status, 0, used)
            self.assertEqual(spoken(store, [], "recovery", "ask").status, 0)

    def test_a_key_that_one_share_could_use_is_not_made(self):
        for args in (("--threshold", "1"), ("--shares", "1", "--threshold", "1"), ("--shares", "2", "--threshold", "3")):
            self.refused([], "council", "make-key", "--out", self.store.path("other"), *args)


if __name__ == "__main__":
    ctl.command()
    unittest.main()
