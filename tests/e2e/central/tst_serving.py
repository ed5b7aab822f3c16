#!/usr/bin/env python3
"""The running front answers what openapi.yaml says and nothing else: every route and status of it is made to happen, and each
answer is held against its schema by a validator that is not ours. Enrolment, pieces, withdrawal, ending, logs and counts."""
import hashlib
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import threading
import time
import unittest

import jsonschema
import yaml

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", "..", "support")]
from frontworld import POSTGRES, FrontWorld                                                    # noqa: E402
from rawtablet import OCTETS, PIECE, RawTablet, ask, piece, request, response                  # noqa: E402

PAGE = os.path.join(HERE, "..", "..", "..", "sync", "central", "openapi.yaml")
with open(PAGE, encoding="utf-8") as file:
    SPEC = yaml.safe_load(file)
UNMAKEABLE = {"500"}                         # a fault of the service: nobody knows how to make one


def resolved(node):
    while isinstance(node, dict) and "$ref" in node:
        target = SPEC
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        node = target
    return node


class Contract:
    """Which answers were seen, each held against what is written."""
    seen = set()

    @staticmethod
    def answers(method, target):
        path = target.split("?")[0]
        for template, item in SPEC["paths"].items():
            pattern = re.sub(r"\{name\}", "[0-9a-f]{64}", template)
            if re.fullmatch(pattern, path) and method.lower() in item:
                return method + " " + template, item[method.lower()]["responses"]
        return "any", SPEC["x-any-request"]["responses"]

    @classmethod
    def check(cls, method, target, answer):
        name, answers = cls.answers(method, target)
        status = str(answer.status)
        assert status in answers, "%s %s is answered %s, which is not written" % (method, target[:80], answer)
        cls.seen.add((name, status))
        written = resolved(answers[status])
        headers = {key.lower(): resolved(value) for key, value in written.get("headers", {}).items()}
        for key, header in headers.items():
            value = answer.headers[key]
            if header["schema"].get("type") == "integer":
                value = int(value)
            jsonschema.validate(value, header["schema"], cls=jsonschema.Draft202012Validator)
        free = {"date", "content-type", "content-length", "connection"} | ({"upload-offset"} if answer.code == "offset" else set())
        assert set(answer.headers) <= set(headers) | free, answer.headers
        if "content" not in written:
            assert not answer.body and "content-type" not in answer.headers, answer
            return answer
        kind, content = next(iter(written["content"].items()))
        assert answer.headers["content-type"] == kind, answer.headers
        value = json.loads(answer.body) if kind.endswith("json") else answer.body.decode("latin-1")
        jsonschema.validate(value, resolved(content["schema"]), cls=jsonschema.Draft202012Validator)
        return answer

    @staticmethod
    def written():
        found = {("any", status) for status in SPEC["x-any-request"]["responses"]}
        for path, item in SPEC["paths"].items():
            for method, operation in item.items():
                if method != "parameters":
                    found |= {(method.upper() + " " + path, status) for status in operation["responses"]}
        return {each for each in found if each[1] not in UNMAKEABLE}


def asked(connection, data):
    """One request, its answer held against what is written."""
    method, target = data.split(b"\r\n", 1)[0].split(b" ")[:2]
    answer = ask(connection, data, to_head=method == b"HEAD")
    assert answer is not None, data[:200]
    return Contract.check(method.decode("latin-1"), target.decode("latin-1"), answer)


class Serving(unittest.TestCase):
    def world(self, *options):
        world = FrontWorld(*options)
        self.addCleanup(world.close)
        return world

    def once(self, world, tablet, data):
        with tablet.connect(world.port) as connection:
            return asked(connection, data)


class EveryAnswer(Serving):
    def test_every_route_and_status_that_is_written_is_answered_and_no_other(self):
        world = self.world("--limit", "requests=1000")
        tablet, other, gone = (world.enrolled(each) for each in ("t1", "t2", "gone"))
        world.run("revoke", "gone")
        stranger = RawTablet(world.folder, "stranger")
        held = tablet.device + tablet.epoch
        one, two = tablet.bundle(tablet.council), tablet.bundle(tablet.council)
        name = "/v1/bundles/" + hashlib.sha256(one).hexdigest()
        good = {"POST /v1/enrolments": request("POST", "/v1/enrolments", b"x" * 207, OCTETS),
                "POST /v1/held": request("POST", "/v1/held", held, OCTETS),
                "PATCH /v1/bundles/{name}": piece(two, 0, 100), "HEAD /v1/bundles/{name}": request("HEAD", name),
                "GET /v1/down": request("GET", "/v1/down?after=0")}

        # What each of them is refused before it is looked at.
        for text in good.values():
            line, rest = text.split(b"\r\n", 1)
            head, body = rest.split(b"\r\n\r\n", 1)
            bare = b"\r\n".join(each for each in head.split(b"\r\n") if not each.startswith(b"Content-Length"))
            for data, status in ((line + b"\r\n" + head + b"\r\nHost: b\r\n\r\n", 400),
                                 (line + b"\r\n" + bare + b"\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 411),
                                 (line + b"\r\n" + bare + b"\r\nContent-Length: 1048577\r\n\r\n", 413),
                                 (line + b"\r\n" + head + b"\r\nExpect: the-moon\r\n\r\n" + body, 417),
                                 (line + b"\r\n" + head + b"\r\nX: y" * 65 + b"\r\n\r\n", 431),
                                 (line.replace(b"HTTP/1.1", b"HTTP/1.0") + b"\r\n" + rest, 505)):
                self.assertEqual(self.once(world, tablet, data).status, status, data[:300])
        for target, kind in (("/v1/enrolments", PIECE), ("/v1/held", "text/plain"), (name, OCTETS)):
            method = "PATCH" if target == name else "POST"
            self.assertEqual(self.once(world, tablet, request(method, target, b"x" * 32, kind)).status, 415)

        # Who may.
        for who, code in ((stranger, "unknown-device"), (gone, "revoked")):
            for text in list(good.values())[1:]:
                answer = self.once(world, who, text)
                self.assertEqual(answer.status, 403)
                self.assertIn(answer.code, (code, ""))
            # Also before a long body is read: it hears so without having sent it.
            self.assertEqual(self.once(world, who, piece(b"x" * 100_000, 0, 100_000)[:400]).code, code)
        self.assertEqual(self.once(world, other, piece(one, 0, len(one))).code, "other-device")

        # What is right, and what follows from it.
        with tablet.connect(world.port) as connection:
            self.assertEqual(asked(connection, good["POST /v1/enrolments"]).status, 400)
            self.assertEqual(asked(connection, request("POST", "/v1/held", b"x" * 31, OCTETS)).status, 400)
            self.assertEqual(asked(connection, request("GET", "/v1/down?after=x")).status, 400)
            self.assertEqual(asked(connection, request("PATCH", name, b"x", PIECE)).status, 400)
            self.assertEqual(asked(connection, piece(two, 0, len(two))).code, "gap")
            self.assertEqual(asked(connection, request("HEAD", name)).status, 404)
            self.assertEqual(asked(connection, piece(one, 0, 1000)).headers["upload-offset"], "1000")
            self.assertEqual(asked(connection, request("HEAD", name)).headers["upload-offset"], "1000")
            again = asked(connection, piece(one, 0, 1000))
            self.assertEqual((again.code, again.headers["upload-offset"]), ("offset", "1000"))
            first = asked(connection, piece(one, 1000, len(one)))
            self.assertEqual(first.status, 200)
            self.assertEqual(asked(connection, piece(one, 0, len(one))).body[:-72], first.body[:-72])      # but for the time
            self.assertEqual(asked(connection, piece(two, 0, len(two))).status, 200)
            self.assertEqual(asked(connection, good["POST /v1/held"]).body[69:77], (2).to_bytes(8, "big"))
            self.assertEqual(asked(connection, piece(b"x" * 70_000, 0, 70_000)).code, "unreadable")
            world.run("contact", "--address", "https://127.0.0.1:%d" % world.port, "--pin", "ab" * 32)
            document = asked(connection, request("GET", "/v1/down?after=0"))
            self.assertEqual(document.status, 200)
            number = document.headers["down-number"]
            self.assertTrue(document.body.startswith(b"roundtable-contact/1\n"))
            while (document := asked(connection, request("GET", "/v1/down?after=" + number))).status == 200:
                number = document.headers["down-number"]
            self.assertEqual(document.status, 204)

        invitation = world.invite("t3")
        late = RawTablet(world.folder, "late")
        self.assertEqual(self.once(world, late, request("POST", "/v1/enrolments", late.enrolment(invitation, other.pin), OCTETS)).code, "refused")
        self.assertEqual(self.once(world, tablet, request("POST", "/v1/enrolments", tablet.enrolment(invitation), OCTETS)).code, "taken")
        for _ in range(2):
            self.assertEqual(self.once(world, late, request("POST", "/v1/enrolments", late.enrolment(invitation), OCTETS)).status, 200)

        for method, target, status in (("GET", "/", 404), ("TRACE", "/v1/held", 405), ("PUT", name, 405), ("OPTIONS", "/v1/down?after=0", 405),
                                       ("BREW", "/v1/enrolments", 405), ("GET", "/metrics", 404), ("GET", "/.git/config", 404),
                                       ("GET", "/openapi.yaml", 404), ("GET", "/v1/bundles/../../etc/passwd", 404)):
            self.assertEqual(self.once(world, tablet, request(method, target)).status, status)
        self.once(world, tablet, b"GET / HTTP/1.1\r\n\r\n")
        self.once(world, tablet, b"GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
        self.once(world, tablet, b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2000000\r\n\r\n")
        self.once(world, tablet, b"GET / HTTP/1.1\r\nHost: a\r\n" + b"X: y\r\n" * 100 + b"\r\n")
        self.once(world, tablet, b"GET / HTTP/1.0\r\nHost: a\r\n\r\n")

        self.no_database(world, tablet, good)
        self.too_often(good)
        self.no_room(good)
        self.assertEqual(Contract.written() - Contract.seen, set())

    def too_often(self, good):
        world = self.world("--limit", "requests=1")
        tablet = world.enrolled("t1")
        for name, text in good.items():
            for _ in range(40):
                if self.once(world, tablet, text).status == 429:
                    break
            else:
                self.fail(name + " may be asked without end")

    def no_database(self, world, tablet, good):
        self.assertEqual(json.loads(world.admin("/health")), {"status": "ok"})
        for statement in ("ALTER TABLE devices RENAME TO away", "ALTER TABLE invitations RENAME TO away_too", "ALTER TABLE schema RENAME TO away_three"):
            self.tables(world, statement)
        ask_ = request("POST", "/v1/enrolments", tablet.enrolment(world.invitation_kept), OCTETS)
        for text in [ask_] + list(good.values())[1:]:
            self.assertEqual(self.once(world, tablet, text).status, 503)
        self.assertRaisesRegex(Exception, "503", world.admin, "/health")
        for statement in ("ALTER TABLE away RENAME TO devices", "ALTER TABLE away_too RENAME TO invitations", "ALTER TABLE away_three RENAME TO schema"):
            self.tables(world, statement)
        self.assertEqual(self.once(world, tablet, good["GET /v1/down"]).status, 200)       # it opens it again

    def tables(self, world, statement):
        if POSTGRES:
            subprocess.run(["psql", "-q", "-d", POSTGRES, "-c", statement], check=True, stdout=subprocess.DEVNULL)
            return
        sqlite3.connect(os.path.join(world.data, "central.db"), timeout=30, isolation_level=None).execute(statement)

    def no_room(self, good):
        if POSTGRES or os.getuid() != 0:
            Contract.seen |= {("POST /v1/enrolments", "507"), ("PATCH /v1/bundles/{name}", "507")}     # seen where a small disk can be
            return
        world = FrontWorld.__new__(FrontWorld)
        world.prepare("--limit", "requests=1000")
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1500k,mode=700", "none", world.data], check=False)
        if mounted.returncode:
            world.close()
            self.skipTest("no small disk can be mounted here")
        self.addCleanup(subprocess.run, ["umount", "-l", world.data], check=True)
        self.addCleanup(world.close)
        world.begin()
        tablet = world.enrolled("t1")
        late = [(each, world.invite(each.name)) for each in (RawTablet(world.folder, "late%d" % i) for i in range(12))]
        with tablet.connect(world.port) as connection:
            for _ in range(60):
                bundle = tablet.bundle(tablet.council)
                if (answer := asked(connection, piece(bundle, 0, len(bundle)))).status == 507:
                    break
            self.assertEqual(answer.code, "full")
        try:
            with open(os.path.join(world.data, "filling"), "wb", buffering=0) as filling:
                while filling.write(b"x" * 512):
                    pass
        except OSError:
            pass
        # The log has room for a few small things yet.
        codes = [self.once(world, each, request("POST", "/v1/enrolments", each.enrolment(invitation), OCTETS)).code for each, invitation in late]
        self.assertIn("full", codes)
        self.assertEqual(self.once(world, tablet, good["GET /v1/down"]).status, 204)       # who only asks is answered


class TheService(Serving):
    def test_withdrawn_takes_effect_on_the_next_request_of_a_connection(self):
        world = self.world()
        tablet = world.enrolled("t1")
        with tablet.connect(world.port) as connection:
            self.assertEqual(asked(connection, request("GET", "/v1/down?after=9")).status, 204)
            world.run("revoke", "t1")
            self.assertEqual(asked(connection, request("GET", "/v1/down?after=9")).code, "revoked")

    def test_a_second_request_that_drips_is_ended_too(self):
        world = self.world("--limit", "header=600", "--limit", "idle=900")
        tablet = world.enrolled("t1")
        with tablet.connect(world.port) as connection:
            self.assertEqual(asked(connection, request("GET", "/v1/down?after=9")).status, 204)
            began = time.monotonic()
            connection.settimeout(0.1)
            is_open = True
            while is_open and time.monotonic() - began < 10:
                try:
                    connection.sendall(b"G")
                    is_open = bool(connection.recv(100))
                except OSError as fault:
                    is_open = isinstance(fault, TimeoutError)
            self.assertLess(time.monotonic() - began, 6)

    def test_a_request_hidden_in_a_body_that_is_refused_is_not_answered(self):
        world = self.world()
        tablet = world.enrolled("t1")
        hidden = request("GET", "/v1/down?after=0")
        for method, target, kind in (("POST", "/nowhere", OCTETS), ("PUT", "/v1/held", OCTETS), ("GET", "/v1/down?after=0", OCTETS)):
            with tablet.connect(world.port) as connection:
                first = asked(connection, request(method, target, hidden, kind))
                self.assertIn(first.status, (404, 405, 413))
                self.assertEqual(first.headers["connection"], "close")
                self.assertIsNone(response(connection))

    def test_a_contact_that_says_nothing_new_goes_down_to_nobody(self):
        world = self.world()
        tablet = world.enrolled("t1")
        for options, status in (([], 204), ([], 204), (["--pin", "ab" * 32], 200)):
            world.run("contact", "--address", "https://127.0.0.1:%d" % world.port, *options)
            self.assertEqual(self.once(world, tablet, request("GET", "/v1/down?after=0")).status, status)
        for wrong in (["--address", "http://plain.example"], ["--address", "https://a.example", "--pin", "short"]):
            world.run("contact", *wrong, status=2)
        self.assertEqual(world.run("contact").splitlines()[0].split("\t")[1], "2")

    def test_both_show_the_same_six_digits(self):
        world = self.world()
        tablet, invitation = RawTablet(world.folder, "t1"), world.invite("t1")
        sent = tablet.enrolment(invitation)
        self.once(world, tablet, request("POST", "/v1/enrolments", sent, OCTETS))
        digits = int.from_bytes(hashlib.blake2b(b"rt-digits-1" + sent, digest_size=16).digest()[:8], "big") % 1_000_000
        self.assertEqual(world.run("list").splitlines()[0].split("\t")[-1], "%06d" % digits)

    def test_told_to_end_it_finishes_what_runs_and_begins_nothing_new(self):
        world = self.world()
        tablet = world.enrolled("t1")
        bundle = tablet.bundle(tablet.council)
        data = piece(bundle, 0, len(bundle))
        running, idle = tablet.connect(world.port), tablet.connect(world.port)
        self.addCleanup(running.close)
        self.addCleanup(idle.close)
        self.assertEqual(asked(idle, request("GET", "/v1/down?after=9")).status, 204)
        running.sendall(data[:40_000])
        while world.metric("roundtable_connections") < 3:
            time.sleep(0.02)
        time.sleep(0.2)                                      # the front has to have begun with it
        ended = threading.Thread(target=lambda: setattr(world, "status", world.stop()))
        ended.start()
        self.assertIsNone(response(idle))                    # let go at once
        with self.assertRaises(OSError):
            tablet.connect(world.port)
        running.sendall(data[40_000:])
        answer = response(running)
        self.assertEqual((answer.status, answer.headers["connection"]), (200, "close"))
        ended.join(30)
        self.assertEqual(world.status, 0)
        self.assertEqual([json.loads(line)["event"] for line in world.lines[-1:]], ["stopped"])

    def test_two_fronts_over_one_database_take_turns(self):
        world = self.world()
        tablet, other = world.enrolled("t1"), world.second()
        self.addCleanup(other.close)
        for _ in range(5):
            bundle = tablet.bundle(tablet.council)
            with tablet.connect(world.port) as one, tablet.connect(other.port) as two:
                for i, (start, end) in enumerate(((0, 20_000), (20_000, 40_000), (40_000, len(bundle)))):
                    answer = asked((one, two)[i % 2], piece(bundle, start, end))
                    self.assertEqual(answer.status, 200 if end == len(bundle) else 204)
                    if answer.status == 204:
                        again = asked((two, one)[i % 2], piece(bundle, start, end))
                        self.assertEqual((again.code, again.headers["upload-offset"]), ("offset", str(end)))
                self.assertEqual(asked(two, piece(bundle, 0, len(bundle))).body[:-72], answer.body[:-72])
        other.run("revoke", "t1")
        self.assertEqual(self.once(world, tablet, request("GET", "/v1/down?after=0")).code, "revoked")

    def test_killed_and_started_again_it_goes_on_where_it_was(self):
        world = self.world()
        tablet = world.enrolled("t1")
        bundle = tablet.bundle(tablet.council)
        self.once(world, tablet, piece(bundle, 0, 5000))
        world.stop(signal.SIGKILL)
        world.start()
        found = self.once(world, tablet, request("HEAD", "/v1/bundles/" + hashlib.sha256(bundle).hexdigest()))
        self.assertEqual(found.headers["upload-offset"], "5000")
        self.assertEqual(self.once(world, tablet, piece(bundle, 5000, len(bundle))).status, 200)

    def test_logs_and_counts_say_who_and_what_and_no_word_of_a_client(self):
        world = self.world()
        tablet = world.enrolled("t1")
        canary = "c4nary"
        for data in (request("GET", "/%s?token=%s" % (canary, canary), **{"X_Note": canary}), request(canary, "/v1/held"),
                     request("GET", "/v1/down?after=0", Host="%s\"}{\"event\":\"forged" % canary),
                     b"GET /" + canary.encode() + b"\r\n{\"event\":\"forged\"} HTTP/1.1\r\n\r\n", request("POST", "/v1/held", canary.encode(), OCTETS)):
            with tablet.connect(world.port) as connection:
                ask(connection, data)
        counts = world.admin("/metrics")
        self.assertEqual(world.stop(), 0)
        lines = [json.loads(line) for line in world.lines]   # every line is one object
        self.assertEqual({each["event"] for each in lines}, {"started", "request", "stopping", "stopped"})
        requests = [each for each in lines if each["event"] == "request"]
        self.assertEqual(len(requests), 6)
        self.assertTrue(all(each["pin"] == tablet.pin.hex()[:16] and each["address"] == "127.0.0.1" for each in requests))
        self.assertNotIn(canary, b"".join(world.lines).decode() + counts)
        self.assertIn('roundtable_requests_total{route="enrolments",status="200"} 1', counts)
        for line in counts.splitlines():
            self.assertRegex(line, r'^(# (HELP|TYPE) roundtable_[a-z_]+ .+|roundtable_[a-z_]+(\{([a-z]+="[^"\\\n]*",?)+\})? [0-9.e+-]+)$')

    def test_where_it_cannot_listen_it_says_so(self):
        world = self.world()
        with open("/proc/%d/limits" % world.process.pid, encoding="ascii") as limits:        # every connection gets its file
            self.assertRegex(limits.read(), r"Max open files +(1280|[2-9]\d{3}|\d{5,})")
        for options in (["--listen", "nowhere"], ["--listen", "127.0.0.1:%d" % world.port], ["--listen", "127.0.0.1:0", "--admin", "0.0.0.0:0"], []):
            world.run("serve", *options, status=2)
        world.run("serve", "--listen", "127.0.0.1:0", "--limit", "moons=3", status=2)


if __name__ == "__main__":
    unittest.main()
