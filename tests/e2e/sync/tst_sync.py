#!/usr/bin/env python3
"""A meeting minuted offline arrives by network: the built programs, a network that cuts, delays, throttles and repeats, somebody who
looks into TLS, and a kill of either side at any moment. Whole at the end, entry by entry, and let go by the tablet only then."""
import json
import os
import random
import signal
import socket
import ssl
import stat
import subprocess
import sys
import threading
import time
import unittest

sys.path[:0] = [os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "support")]
import ctl                                                                                     # noqa: E402
import roughsea                                                                                # noqa: E402
from councilworld import CHAIR, ENVIRONMENT, World, ended                                      # noqa: E402

SYNC = os.environ.get("RT_SYNC", "")
FINE, TROUBLE, UNUSABLE, NO_NETWORK, REFUSED, RUNNING = range(6)


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


class Afloat(World):
    """A tablet that was invited by a central which serves, or what lies between them."""

    def setUp(self):
        super().setUp()
        self.served, self.port, self.carrying = None, free_port(), None
        self.serve()
        self.addCleanup(self.sink)

    def serve(self):
        # pylint: disable=consider-using-with
        self.served = subprocess.Popen(self.central.command("serve", "--listen", "127.0.0.1:%d" % self.port), stdout=subprocess.PIPE,
                                       stderr=subprocess.DEVNULL, env=ENVIRONMENT)
        self.assertTrue(self.served.stdout.readline())               # it listens; what it logs further is let go
        threading.Thread(target=self.served.stdout.read, daemon=True).start()

    @staticmethod
    def end(process, how=signal.SIGKILL):
        if process and process.poll() is None:
            process.send_signal(how)
        return process.wait(30) if process else None

    def sink(self):
        for process in (self.carrying, self.served):
            self.end(process)

    def join(self, port=None):
        """By an invitation whose addresses are where `port` is; central's own without."""
        line = self.done(self.central.run("invite", "tablet-1", "--address", "https://127.0.0.1:%d" % (port or self.port))).out.strip()
        with open(self.path("invitation"), "w", encoding="ascii") as file:
            file.write(line)
        return self.done(self.tablet.run([CHAIR], "central", "join", self.path("invitation"), "--user", "tregear"))

    def once(self, status=FINE):
        how = ended([SYNC, "--data", self.tablet.data, "--once"])
        self.assertEqual(how.status, status, how)
        return json.loads(how.out) if how.out else None

    def carry_on(self):
        # pylint: disable=consider-using-with
        self.carrying = subprocess.Popen([SYNC, "--data", self.tablet.data], stdin=subprocess.DEVNULL, env=ENVIRONMENT)

    def tells(self, *words, status=None):
        how = self.tablet.run([], "sync", *words, "--format", "json")
        if status is not None:
            self.assertEqual(how.status, status, how)
        return json.loads(how.out)

    def until(self, what, seconds=60):
        end = time.monotonic() + seconds
        while not what():
            self.assertLess(time.monotonic(), end, "it did not come to pass")
            time.sleep(0.05)

    def is_whole(self, count):
        """Every entry is at central once, in order, opens, and says what was said; and the tablet lets go only of that."""
        self.assertEqual(self.tablet.waiting(), [])
        self.done(self.central.run("open"))
        self.done(self.central.run("verify"))
        self.assertEqual(self.central.query("SELECT COUNT(*) FROM bundles")[0][0], count)
        self.assertEqual(self.central.query("SELECT COUNT(*) FROM forks")[0][0], 0)
        for _, first, last, entries in self.central.query("SELECT chain, MIN(first), MAX(last), SUM(last - first + 1) FROM bundles GROUP BY chain, epoch"):
            self.assertEqual((first, entries), (1, last))
        found = self.central.run("meetings").lines[0].split("\t")
        there = json.loads(self.done(self.central.run("export", "--meeting", found[0])).out)
        self.assertEqual(there, json.loads(self.tablet.run([CHAIR], "export", "--meeting", "m1", "--user", "tregear").out))
        for line in self.done(self.tablet.seal()).lines[1:]:         # the first is the device's own, which goes on
            _, entries, _, confirmed = line.split("\t")
            self.assertEqual(entries, confirmed)


class Arrives(Afloat):
    def test_by_an_invitation_and_nothing_else(self):
        self.assertEqual(self.once(TROUBLE)["code"], "no-address")
        joined = self.join()
        names = os.listdir(self.tablet.data)
        self.assertIn("enrolment", names)
        self.assertEqual(stat.S_IMODE(os.stat(os.path.join(self.tablet.data, "sync.pem")).st_mode), 0o600)
        count = len(self.tablet.waiting())
        self.assertGreater(count, 1)
        standing = self.once()
        self.assertEqual((standing["doing"], standing["waiting"]), ("idle", 0))
        self.assertNotIn("enrolment", os.listdir(self.tablet.data))  # nor the code
        digits = joined.err.split("digits ")[1].split(" ")[0]
        self.assertIn(digits, self.central.run("list").out.replace(" ", ""))
        self.assertEqual(self.tells("status", status=0)["doing"], "not-running")
        self.is_whole(count)
        standing = self.tells("status", status=1)                    # the seal itself stands in the trail, and waits
        self.assertEqual((standing["doing"], standing["waiting"]), ("not-running", 1))
        self.assertEqual(self.tells("now", status=0)["doing"], "idle")
        self.assertEqual(self.tablet.waiting(), [])

    def test_larger_than_a_piece_and_killed_in_between(self):
        self.tablet.run([CHAIR], "bundle", "--user", "tregear")
        self.join()
        count, chance = len(self.tablet.waiting()), random.Random(20261125)
        kills = {"carrier": 0, "central": 0}
        for _ in range(60 if ctl.LONG else 8):
            self.carry_on()
            time.sleep(chance.uniform(0.005, 0.15))
            which = chance.choice(list(kills))
            kills[which] += 1
            self.end(self.carrying if which == "carrier" else self.served)
            if which == "central":
                self.serve()
            self.end(self.carrying)
            # Of what is gone from the tablet, central has every entry.
            here = len(self.tablet.waiting())
            self.assertGreaterEqual(here + self.central.query("SELECT COUNT(*) FROM bundles")[0][0], count)
        self.assertTrue(all(kills.values()))
        self.once()
        self.is_whole(count)

    def test_through_a_network_that_cuts_delays_throttles_and_repeats(self):
        for seed in range(20 if ctl.LONG else 1):
            with self.subTest(seed=seed):
                if seed:
                    self.tablet.run([CHAIR], "bundle", "--again", "--user", "tregear")
                rough = roughsea.Rough(self.port, seed)
                self.addCleanup(rough.close)
                self.join(rough.port)
                self.carry_on()
                self.until(lambda: not self.tablet.waiting() or rough.taken > 12, 120)
                rough.calm = True
                self.tells("now")
                self.until(lambda: not self.tablet.waiting(), 60)
                self.assertEqual(self.end(self.carrying, signal.SIGTERM), 0)
                self.assertGreater(rough.done.get("cut", 0), 1)
        self.is_whole(self.central.query("SELECT COUNT(*) FROM bundles")[0][0])

    def test_by_itself_as_soon_as_central_is_there_and_what_is_new_at_once(self):
        self.join()
        self.end(self.served)
        self.carry_on()
        self.until(lambda: self.tells("status")["doing"] == "no-network")
        with socket.socket(socket.AF_UNIX) as watching:              # somebody looks: row Y6
            watching.connect(os.path.join(self.tablet.data, "sync.sock"))
            time.sleep(2)
            self.serve()
            since = time.monotonic()
            self.until(lambda: not self.tablet.waiting(), 30)
            self.assertLess(time.monotonic() - since, 8)             # a second, and what a busy machine takes
        self.done(self.tablet.seal())                                # what the seal itself wrote into the trail
        self.until(lambda: not self.tablet.waiting(), 30)


class SaysNo(Afloat):
    def test_who_looks_into_tls_is_refused_and_named(self):
        _, leaf = roughsea.authority(self.folder, "Nosy Gateway", "127.0.0.1")
        between = roughsea.Interceptor(self.port, leaf)
        self.addCleanup(between.close)
        self.join(between.port)
        before = self.tablet.waiting()
        standing = self.once(REFUSED)
        self.assertEqual(standing["doing"], "intercepted")
        self.assertIn("Nosy Gateway", standing["issuer"])
        self.assertEqual(between.heard, b"")                         # not a request, not a name
        self.assertEqual(self.tablet.waiting(), before)

    def test_an_authority_that_the_council_allows_sees_what_is_sealed_and_another_nothing(self):
        allowed, leaf = roughsea.authority(self.folder, "Allowed Gateway", "127.0.0.1")
        _, other = roughsea.authority(self.folder, "Other Gateway", "127.0.0.1")
        _, elsewhere = roughsea.authority(self.folder, "Allowed Gateway 2", "127.0.0.2")
        count = len(self.tablet.waiting())
        for certificate, name in ((leaf, True), (other, False), (elsewhere, False)):
            between = roughsea.Interceptor(self.port, certificate)
            self.addCleanup(between.close)
            self.done(self.central.run("contact", "--address", "https://127.0.0.1:%d" % between.port, "--interceptor", allowed))
            self.join_as_it_is()
            # Central still wants to see the tablet's own key on its side of the gateway, so for now nothing comes of it.
            self.once(NO_NETWORK if name else REFUSED)
            self.assertEqual(between.heard.startswith(b"POST /v1/"), name)
            self.assertEqual(len(self.tablet.waiting()), count)

    def join_as_it_is(self):
        line = self.done(self.central.run("invite", "tablet-1")).out.strip()
        self.done(self.tablet.run([CHAIR], "central", "join", line, "--user", "tregear"))

    def test_older_tls_and_no_tls_at_all(self):
        _, leaf = roughsea.authority(self.folder, "Old Gateway", "127.0.0.1")
        for between in (roughsea.Interceptor(self.port, leaf, ssl.TLSVersion.TLSv1_2), roughsea.Portal(self.port)):
            self.addCleanup(between.close)
            self.join(between.port)
            standing = self.once(TROUBLE)
            self.assertEqual((standing["doing"], standing["code"]), ("trouble", "tls"))

    def test_no_network_is_another_thing(self):
        self.join(free_port())
        self.assertEqual(self.once(NO_NETWORK)["doing"], "no-network")

    def test_who_was_withdrawn_and_an_invitation_that_was_used(self):
        self.join()
        self.once()
        self.done(self.central.run("revoke", "tablet-1"))
        self.tablet.seal()
        standing = self.once(TROUBLE)
        self.assertEqual(standing["doing"], "revoked")
        self.assertGreater(standing["waiting"], 0)
        self.assertNotEqual(self.central.run("invite", "tablet-1").status, 0)

    def test_by_a_proxy_if_the_folder_names_one_and_not_by_the_environment(self):
        self.join()
        count = len(self.tablet.waiting())
        tunnel, closed = roughsea.Tunnel(), roughsea.Tunnel(refuses=True)
        for each in (tunnel, closed):
            self.addCleanup(each.close)
        proxy = os.path.join(self.tablet.data, "proxy")
        for port, status in ((closed.port, TROUBLE), (tunnel.port, FINE)):
            with open(proxy, "w", encoding="ascii") as file:
                file.write("http://127.0.0.1:%d\n" % port)
            standing = self.once(status)
        self.assertEqual(standing["doing"], "idle")
        self.assertEqual({each for each in closed.asked}, {(b"CONNECT", b"127.0.0.1:%d" % self.port)})
        self.assertTrue(tunnel.asked)
        with open(proxy, "w", encoding="ascii") as file:
            file.write("socks5://127.0.0.1:1\n")
        self.assertEqual(self.once(TROUBLE)["code"], "proxy")
        os.remove(proxy)
        self.is_whole(count)


class Alone(Afloat):
    def test_the_network_s_program_has_nothing_of_the_store_and_writes_no_key(self):
        linked = subprocess.run(["ldd", SYNC], capture_output=True, text=True, check=True).stdout
        self.assertNotIn("sqlcipher", linked)
        self.assertNotIn("sqlite", linked)
        with open(SYNC, "rb") as file:
            content = file.read()
        for word in (b"sqlite3_key", b"PRAGMA", b"SELECT "):
            self.assertNotIn(word, content)
        self.join()
        keys = self.path("keys")
        how = subprocess.run([SYNC, "--data", self.tablet.data, "--once"], capture_output=True, check=False,
                             env={**ENVIRONMENT, "SSLKEYLOGFILE": keys, "https_proxy": "http://127.0.0.1:1"})
        self.assertEqual(how.returncode, FINE, how)
        self.assertFalse(os.path.exists(keys))

    def test_one_a_folder_and_a_socket_for_its_user_alone(self):
        self.join()
        self.carry_on()
        path = os.path.join(self.tablet.data, "sync.sock")
        self.until(lambda: os.path.exists(path))
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)
        self.once(RUNNING)
        self.until(lambda: self.tells("status")["doing"] == "idle")
        told = self.tablet.run([], "sync", "status")
        self.assertIn("Everything is with the council's system", told.err)
        for line in (b'{"ask":"state"', b'{"ask":"bundle"}\n', b"x" * 5000, b"\xff\n", b'{"ask":"state","ask":"state"}\n'):
            with socket.socket(socket.AF_UNIX) as caller:
                caller.settimeout(10)
                caller.connect(path)
                caller.sendall(line)
                if line.endswith(b'"'):
                    caller.shutdown(socket.SHUT_WR)
                try:
                    self.assertEqual(caller.recv(10), b"", line)
                except ConnectionResetError:                         # of what it did not read
                    pass
        self.assertIn(self.tells("now")["doing"], ("sending", "idle"))
        self.until(lambda: self.tells("status")["doing"] == "idle")
        with socket.socket(socket.AF_UNIX) as caller:                # half a line holds nobody else up
            caller.connect(path)
            caller.sendall(b'{"ask"')
            self.assertEqual(self.tells("status")["doing"], "idle")
            caller.sendall(b':"state"}\n')
            self.assertIn(b'"doing":"idle"', caller.recv(65536))
        self.assertEqual(self.end(self.carrying, signal.SIGTERM), 0)

    def test_words_that_cannot_be_used(self):
        for args in (["--data", self.path("nowhere"), "--once"], ["word"], ["--twice"]):
            self.assertEqual(ended([SYNC, *args]).status, UNUSABLE)
        self.assertEqual(ended([SYNC, "--help"]).status, 0)
        self.assertIn("roundtable-sync ", ended([SYNC, "--version"]).out)
        self.assertEqual(self.tablet.run([CHAIR], "central", "join", "roundtable-invitation:AAAA", "--user", "tregear").status, 2)


if __name__ == "__main__":
    unittest.main()
