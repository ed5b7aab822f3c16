#!/usr/bin/env python3
"""A front among people who mean harm: the 32 hostile cases, TLS as nobody should speak it, 300 who hold connections open, and
requests by chance. Each is refused as it should be, the others are served meanwhile, and memory stays where it was.

The deadlines are shortened, so that the cases take seconds; all of them run against one front, one after the other or at once.
RT_LONG=1: 10,000 requests by chance instead of 400. A seed that fails prints itself; RT_SEED=N plays that one alone."""
import concurrent.futures
import os
import random
import socket
import ssl
import struct
import sys
import time
import unittest

sys.path[:0] = [os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "support")]
import ctl                                                                                     # noqa: E402
from frontworld import FrontWorld                                                              # noqa: E402
from rawtablet import OCTETS, PIECE, RawTablet, ask, make_certificate, piece, request, response          # noqa: E402
from hostilerequests import one_by_chance                                                             # noqa: E402

SEEDS = 10_000 if ctl.LONG else 400
HANDSHAKE, HEADER, BODY, IDLE = 1.0, 1.2, 2.0, 1.5           # s; the front's own are 5, 5, 20 and 15
LIMITS = [each for name, value in (("handshake", HANDSHAKE), ("header", HEADER), ("body", BODY), ("idle", IDLE))
          for each in ("--limit", "%s=%d" % (name, value * 1000))] + ["--limit", "per-address=400"]
SLACK = 3.0                                                   # s, of a machine that is busy
GIB = 1024 * 1024 * 1024
HEAD = b" HTTP/1.1\r\nHost: central.example\r\n"


class World(unittest.TestCase):
    options = LIMITS

    @classmethod
    def setUpClass(cls):
        cls.world = FrontWorld(*cls.options)
        cls.tablet = cls.world.enrolled("t1")

    @classmethod
    def tearDownClass(cls):
        cls.world.close()

    def connect(self, **options):
        connection = self.tablet.connect(self.world.port, **options)
        self.addCleanup(connection.close)
        return connection

    def still_served(self):
        with self.tablet.connect(self.world.port) as connection:
            self.assertIn(ask(connection, request("GET", "/v1/down?after=999")).status, (204, 429))

    def refused(self, data, status):
        """Answered so, at once, and the connection goes no further with what stands behind."""
        connection = self.connect()
        answer = ask(connection, data)
        self.assertIsNotNone(answer, data[:100])
        self.assertEqual(answer.status, status, data[:100])
        self.assertEqual(answer.headers.get("connection"), "close")
        self.assertIsNone(response(connection))

    def closed_after(self, seconds, connection, drip=None):
        """Ended by the front within that time and not much sooner, whatever drips into it."""
        began = time.monotonic()
        connection.settimeout(0.1)
        while time.monotonic() - began < seconds + SLACK + 3:
            try:
                if drip:
                    connection.sendall(drip)
                if connection.recv(4096) == b"":
                    break
            except (TimeoutError, ssl.SSLWantReadError):
                continue
            except OSError:
                break
        took = time.monotonic() - began
        self.assertGreater(took, seconds * 0.6)
        self.assertLess(took, seconds + SLACK)


class TheCases(World):
    """The 32 of performance.md 2.4, each with what it has to be answered."""

    def test_bodies_larger_than_any(self):
        for head in (b"POST /v1/held" + HEAD + b"Content-Type: application/octet-stream\r\n", b"PATCH /v1/bundles/" + b"a" * 64 + HEAD, b"POST /" + HEAD):
            connection = self.connect()
            answer = ask(connection, head + b"Content-Length: %d\r\n\r\n" % (2 * GIB))
            self.assertEqual(answer.status, 413)
            # What is sent nevertheless, goes nowhere.
            sent = 0
            try:
                while sent < 64 * 1024 * 1024:
                    connection.sendall(b"x" * 65536)
                    sent += 65536
            except OSError:
                pass
            self.assertLess(sent, 64 * 1024 * 1024)

    def test_a_gib_in_chunks(self):
        self.refused(b"POST /v1/held" + HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + b"10000\r\n" + b"x" * 65536 + b"\r\n", 411)

    def test_expecting_to_go_on_with_two_gib(self):
        self.refused(b"POST /v1/held" + HEAD + b"Expect: 100-continue\r\nContent-Length: %d\r\n\r\n" % (2 * GIB), 413)

    def test_connected_and_silent(self):
        plain = socket.create_connection(("127.0.0.1", self.world.port))
        self.addCleanup(plain.close)
        self.closed_after(HANDSHAKE, plain)

    def test_handshaken_and_silent(self):
        self.closed_after(HEADER, self.connect())

    def test_one_byte_of_a_header_at_a_time(self):
        connection = self.connect()
        connection.sendall(b"GET /v1/down?after=0 HTTP/1.1\r\nHost: ")
        self.closed_after(HEADER, connection, drip=b"a")

    def test_one_header_at_a_time(self):
        connection = self.connect()
        connection.sendall(b"GET /v1/down?after=0 HTTP/1.1\r\nHost: a\r\n")
        self.closed_after(HEADER, connection, drip=b"X: y\r\n")

    def test_one_byte_of_a_body_at_a_time(self):
        connection = self.connect()
        connection.sendall(piece(b"x" * 65536, 0, 65536)[:500])
        self.closed_after(BODY, connection, drip=b"x")

    def test_idle_between_two_requests(self):
        connection = self.connect()
        self.assertEqual(ask(connection, request("GET", "/v1/down?after=999")).status, 204)
        self.closed_after(IDLE, connection)

    def test_an_answer_that_nobody_reads(self):
        connection = self.connect()
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        try:
            connection.settimeout(5)
            for _ in range(200):
                connection.sendall(request("POST", "/v1/held", os.urandom(32 * 1000), OCTETS))
        except OSError:
            pass
        self.still_served()

    def test_a_hundred_thousand_header_lines(self):
        self.refused(b"GET /v1/down?after=0" + HEAD + b"X: y\r\n" * 100_000 + b"\r\n", 431)

    def test_one_header_of_sixteen_mib(self):
        self.refused(b"GET /v1/down?after=0" + HEAD + b"X: " + b"y" * (16 * 1024 * 1024) + b"\r\n\r\n", 431)

    def test_lengths_that_are_none(self):
        for length in (b"-1", b"5abc", b"0x5", b"5 5", b"+5", b"", b"99999999999999999999999"):
            self.refused(b"POST /v1/held" + HEAD + b"Content-Length: " + length + b"\r\n\r\nabcde", 400)

    def test_two_lengths(self):
        inner = b"GET /v1/down?after=0" + HEAD + b"\r\n"
        for lengths in ((5, 5), (0, len(inner)), (len(inner), 0)):
            self.refused(b"POST /v1/held" + HEAD + b"".join(b"Content-Length: %d\r\n" % each for each in lengths) + b"\r\n" + inner, 400)

    def test_a_length_and_chunks_and_a_request_within(self):
        inner = b"GET /v1/down?after=0" + HEAD + b"\r\n"
        for coding in (b"Transfer-Encoding: chunked", b"Transfer-Encoding:\tchunked", b"transfer-encoding: x, chunked"):
            self.refused(b"POST /v1/held" + HEAD + b"Content-Length: %d\r\n" % len(inner) + coding + b"\r\n\r\n0\r\n\r\n" + inner, 400)

    def test_chunks_of_no_size(self):
        for size in (b"-2", b"ffffffffffffffff1", b"g"):
            self.refused(b"POST /v1/held" + HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + size + b"\r\nabc\r\n0\r\n\r\n", 411)

    def test_lines_that_are_none(self):
        for data in (b"GET /v1/down?after=0 HTTP/1.1\nHost: a\n\n", b"GET /v1/down?after=0" + HEAD + b"X: a\0b\r\n\r\n",
                     b"GET /v1/down?after=0" + HEAD + b"X : a\r\n\r\n", b"GET /v1/down?after=0 HTTP/9.9\r\nHost: a\r\n\r\n",
                     b"GET /v1/down?after=0" + HEAD + b"X: a\r\n folded\r\n\r\n", b"GET /v1/down?after=0 HTTP/1.1\r\n\r\n",
                     b"GET /v1/down?after=0" + HEAD + b"Host: b\r\n\r\n"):
            self.refused(data, 400)

    def test_methods_and_versions_that_are_not_ours(self):
        for method in (b"BREW", b"TRACE", b"OPTIONS", b"CONNECT", b"PUT", b"get"):
            with self.tablet.connect(self.world.port) as connection:
                self.assertEqual(ask(connection, method + b" /v1/held" + HEAD + b"\r\n").status, 405)
        for keep in (b"", b"Connection: keep-alive\r\n"):
            self.refused(b"GET /v1/down?after=0 HTTP/1.0\r\nHost: a\r\n" + keep + b"\r\n", 505)

    def test_five_hundred_that_end_within_a_body(self):
        for _ in range(500 if ctl.LONG else 60):
            connection = self.tablet.connect(self.world.port)
            connection.sendall(piece(b"x" * 200_000, 0, 200_000)[:30_000])
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            connection.close()
        self.assertTrue(self.world.settled())

    @classmethod
    def tearDownClass(cls):
        try:
            cls.memory_stayed()
        finally:
            super().tearDownClass()

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.idle = cls.world.memory()

    @classmethod
    def memory_stayed(cls):
        """All of the above together (row H2): twice what it takes idle, and 8 MiB."""
        peak = cls.world.memory("VmHWM")
        assert peak <= 2 * cls.idle + 8192, "%d KiB at its peak, %d KiB idle" % (peak, cls.idle)
        assert cls.world.process.poll() is None


class Tls(World):
    def shaken(self, context):
        """Whether somebody gets in with that: with TLS 1.3 a client only hears with the first answer."""
        try:
            with self.tablet.connect(self.world.port, context=context) as connection:
                return ask(connection, request("GET", "/v1/down?after=999"))
        except (ssl.SSLError, OSError):
            return None

    def test_older_versions_are_refused(self):
        version = ssl.TLSVersion.TLSv1_2
        context = self.tablet.context((version, version))
        context.set_ciphers("ALL:@SECLEVEL=0")
        self.assertIsNone(self.shaken(context))
        self.assertEqual(self.shaken(self.tablet.context()).status, 204)

    def test_whoever_shows_no_certificate_is_refused(self):
        self.assertIsNone(self.shaken(self.tablet.context(certificate=False)))

    def test_keys_of_other_kinds_are_refused(self):
        for name, kind in (("rsa", ("rsa:4096",)), ("ed", ("ed25519",)), ("p384", ("ec", "-pkeyopt", "ec_paramgen_curve:secp384r1"))):
            context = self.tablet.context(certificate=False)
            context.load_cert_chain(*reversed(make_certificate(self.world.folder, name, kind)))
            self.assertIsNone(self.shaken(context), name)

    def test_a_key_that_nobody_enrolled_and_one_that_was_withdrawn(self):
        gone = self.world.enrolled("gone")
        self.world.run("revoke", "gone")
        elsewhere = os.path.join(self.world.folder, "elsewhere")
        os.mkdir(elsewhere)
        # A certificate with the right name in it does not help.
        for who, code in ((RawTablet(self.world.folder, "stranger"), "unknown-device"), (gone, "revoked"), (RawTablet(elsewhere, "t1"), "unknown-device")):
            self.assertEqual(self.shaken(who.context()).code, code)

    def test_other_protocols_are_refused(self):
        context = self.tablet.context()
        context.set_alpn_protocols(["h2"])
        self.assertIsNone(self.shaken(context))
        context.set_alpn_protocols(["h2", "http/1.1"])
        self.assertEqual(self.shaken(context).status, 204)

    def test_nothing_of_a_connection_is_kept_for_the_next(self):
        with self.tablet.connect(self.world.port) as connection:
            self.assertEqual(ask(connection, request("GET", "/v1/down?after=999")).status, 204)
            self.assertFalse(connection.session and connection.session.has_ticket)

    def test_stalled_in_the_handshake(self):
        for begun in (b"\x16", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"r" * 40):
            plain = socket.create_connection(("127.0.0.1", self.world.port))
            self.addCleanup(plain.close)
            plain.sendall(begun)
            self.closed_after(HANDSHAKE, plain)

    def test_no_tls_at_all(self):
        plain = socket.create_connection(("127.0.0.1", self.world.port))
        self.addCleanup(plain.close)
        plain.sendall(request("GET", "/v1/down?after=0"))
        self.assertNotIn(b"HTTP", plain.recv(4096))


class Many(World):
    def test_three_hundred_that_hold_on_keep_nobody_waiting(self):
        """Row H3: connected, handshaken, and within a request; a tablet and /health are answered meanwhile."""
        idle = self.world.memory()
        self.world.forget_peak()
        held = []
        context = self.tablet.context()
        try:
            for i in range(300):
                source = "127.0.0.%d" % (2 + i % 3)
                if i % 3 == 0:
                    held.append(socket.create_connection(("127.0.0.1", self.world.port), source_address=(source, 0)))
                    continue
                held.append(self.tablet.connect(self.world.port, context=context, source=source))
                held[-1].sendall(b"GET /v1/down?after=0 HTTP/1.1\r\nHost: a" if i % 3 == 1 else piece(b"x" * 9000, 0, 9000)[:400])
            times = []
            with self.tablet.connect(self.world.port) as connection:
                for _ in range(20):
                    began = time.monotonic()
                    self.assertEqual(ask(connection, request("GET", "/v1/down?after=999")).status, 204)
                    self.world.admin("/health")
                    times.append(time.monotonic() - began)
            self.assertLess(sorted(times)[len(times) // 2], 0.05, times)
            self.assertLessEqual(self.world.memory("VmHWM"), 2 * idle + 8192)
        finally:
            for each in held:
                each.close()
        self.assertTrue(self.world.settled())


class FromOneAddress(World):
    options = ["--limit", "per-address=5", "--limit", "connections=8"]

    def test_so_many_connections_and_another_address_gets_in(self):
        self.assertTrue(self.world.settled())
        for _ in range(5):
            self.connect()
        with self.assertRaises(OSError):
            self.connect()
        with self.tablet.connect(self.world.port, source="127.0.0.9") as connection:
            self.assertEqual(ask(connection, request("GET", "/v1/down?after=999")).status, 204)
        with self.assertRaises(OSError):
            for i in range(4):                               # the eight that there may be in all
                self.connect(source="127.0.0.%d" % (10 + i))
        self.assertIn("ok", self.world.admin("/health"))     # for whoever looks after it there is always room


class ByChance(World):
    def test_requests_by_chance_are_refused_as_they_should_be(self):
        """Malformed, smuggled, huge, slow, replayed, of others' chains, with tricks in their paths."""
        other = self.world.enrolled("t2")
        council = self.tablet.council
        bundles = [self.tablet.bundle(council), other.bundle(council)]
        with self.tablet.connect(self.world.port) as connection:
            self.assertEqual(ask(connection, piece(bundles[0], 0, len(bundles[0]))).status, 200)
        seeds = [int(os.environ["RT_SEED"])] if "RT_SEED" in os.environ else list(range(SEEDS))
        idle = self.world.memory()
        self.world.forget_peak()

        def play(seed):
            try:
                return one_by_chance(random.Random(seed), self.world, self.tablet, bundles)
            except Exception as fault:                       # pylint: disable=broad-except
                return "seed %d: %r" % (seed, fault)
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            wrong = [each for each in pool.map(play, seeds) if each]
        self.assertFalse(wrong, "\n".join(wrong[:5]) + "\n(RT_SEED=N plays one alone)")
        self.assertIsNone(self.world.process.poll())
        self.assertTrue(self.world.settled())
        self.assertLessEqual(self.world.memory("VmHWM"), 2 * idle + 8192)
        self.assertEqual(self.world.metric("roundtable_bundles_total"),
                         1 + self.replays(), "something else than replays was taken for a bundle")
        self.still_served()

    def replays(self):
        return sum(float(line.rsplit(" ", 1)[1]) for line in self.world.admin("/metrics").splitlines()
                   if line.startswith('roundtable_bundles_total{intake="held"}'))


if __name__ == "__main__":
    unittest.main()
