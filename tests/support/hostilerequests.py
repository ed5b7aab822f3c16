"""One hostile request by chance, and whether it was refused as it should be: nothing of a content, no request that was smuggled
behind another one, no 5xx, and an end within its time."""
import hashlib
import os
import socket
import ssl
import time

from rawtablet import OCTETS, PIECE, request, response

HEAD = b" HTTP/1.1\r\nHost: central.example\r\n"
TARGETS = [b"/", b"/v1/held", b"/v1/down?after=0", b"/v1/down", b"/v1/enrolments", b"/v1/bundles/" + b"a" * 64, b"/v1/bundles/../../../etc/passwd",
           b"/v1/bundles/%2e%2e%2f%2e%2e%2fcentral.db", b"//v1/held", b"/v1/held/..;/down", b"/v1/held%00", b"/metrics", b"/health", b"/.env", b"*",
           b"http://central.example/v1/held", b"/v1/down?after=0&after=1", b"/v1/bundles/" + b"A" * 64, b"/" + b"a" * 3000]
METHODS = [b"GET", b"POST", b"PATCH", b"HEAD", b"PUT", b"DELETE", b"TRACE", b"OPTIONS", b"CONNECT", b"BREW", b"get", b"", b"\xff"]
LINES = [b"Content-Length: 5", b"Content-Length: -1", b"Content-Length: 99999999999", b"Content-Length: 5, 5", b"Transfer-Encoding: chunked",
         b"Transfer-Encoding: gzip, chunked", b"Content-Encoding: gzip", b"Host: b", b"X: " + b"y" * 500, b"X : y", b" folded", b"Expect: 100-continue",
         b"Expect: x", b"Upload-Offset: 0", b"Upload-Offset: -1", b"Upload-Length: 99999999999999", b"Connection: close", b"Upgrade: h2c",
         b"X-Forwarded-For: 127.0.0.1", b"X-HTTP-Method-Override: DELETE", b"Content-Type: application/octet-stream", b"Content-Type: " + PIECE.encode(),
         b"\x00", b"X: \x00", b":", b"Cookie: " + b"z" * 200]
REFUSED = {400, 403, 404, 405, 409, 411, 413, 415, 417, 422, 429, 431, 505}


def malformed(chance, _tablet, _bundles):
    lines = [chance.choice(METHODS) + b" " + chance.choice(TARGETS) + chance.choice([b" HTTP/1.1", b" HTTP/1.0", b" HTTP/9.9", b"", b" HTTP/1.1 x"])]
    lines += [b"Host: a"] * chance.choice([0, 1, 1, 1, 2]) + [chance.choice(LINES) for _ in range(chance.randrange(6))]
    end = chance.choice([b"\r\n", b"\r\n", b"\r\n", b"\n", b"\r"])
    return end.join(lines) + end + end + os.urandom(chance.choice([0, 5, 500])), REFUSED | {100, 200, 204, None}


def mutated(chance, tablet, bundles):
    data = bytearray(chance.choice([request("POST", "/v1/held", tablet.device + tablet.epoch, OCTETS), request("GET", "/v1/down?after=0"),
                                    request("HEAD", "/v1/bundles/" + "0" * 64), request("POST", "/v1/enrolments", os.urandom(207), OCTETS)]))
    for _ in range(chance.randrange(1, 6)):
        at = chance.randrange(len(data))
        what = chance.randrange(3)
        if what == 0:
            data[at] = chance.randrange(256)
        elif what == 1:
            del data[at:at + chance.randrange(1, 9)]
        else:
            data[at:at] = bytes(chance.randrange(256) for _ in range(chance.randrange(1, 9)))
        data = data or bytearray(b"x")
    return bytes(data), REFUSED | {200, 204, None}


def smuggled(chance, _tablet, _bundles):
    """A second request hides in the body of the first: it is never answered for itself."""
    inner = b"GET /v1/down?after=0" + HEAD + b"\r\n"
    lines = chance.choice([[b"Content-Length: %d" % len(inner), b"Transfer-Encoding: chunked"], [b"Content-Length: 0", b"Content-Length: %d" % len(inner)],
                           [b"Transfer-Encoding: chunked"], [b"Transfer-Encoding : chunked", b"Content-Length: %d" % len(inner)],
                           [b"X: y\nContent-Length: 0", b"Content-Length: %d" % len(inner)], [b"Content-Length: 0\r\n\tx", b"Host: b"]])
    chance.shuffle(lines)
    return b"POST /v1/held" + HEAD + b"\r\n".join(lines) + b"\r\n\r\n0\r\n\r\n" + inner, {400, 411}


def huge(chance, _tablet, _bundles):
    size = chance.choice([1024 * 1024 + 1, 64 * 1024 * 1024, 2 ** 31, 2 ** 40])
    target, kind = chance.choice([(b"/v1/held", OCTETS), (b"/v1/enrolments", OCTETS), (b"/v1/bundles/" + b"a" * 64, PIECE)])
    method = b"PATCH" if kind == PIECE else b"POST"
    bomb = chance.choice([b"", b"Content-Encoding: gzip\r\n"])
    return method + b" " + target + HEAD + b"Content-Type: " + kind.encode() + b"\r\n" + bomb + b"Upload-Offset: 0\r\nUpload-Length: %d\r\nContent-Length: %d\r\n\r\n" \
        % (size, size) + os.urandom(chance.choice([0, 1000, 60_000])), {413}


def replayed(chance, _tablet, bundles):
    """What came before, whole or from somewhere within; and another tablet's."""
    which = chance.randrange(2)
    bundle, start = bundles[which], chance.choice([0, 0, 0, 1, 1000])
    data = request("PATCH", "/v1/bundles/" + hashlib.sha256(bundle).hexdigest(), bundle[start:], PIECE, Upload_Offset=start, Upload_Length=len(bundle))
    if start:
        return data, {409}
    return data, {403} if which else {200}


def changed(chance, _tablet, bundles):
    bundle = bytearray(bundles[0])
    bundle[chance.randrange(len(bundle))] ^= 1 << chance.randrange(8)
    name = hashlib.sha256(bytes(bundle) if chance.randrange(2) else bundles[0]).hexdigest()
    return request("PATCH", "/v1/bundles/" + name, bytes(bundle), PIECE, Upload_Offset=0, Upload_Length=len(bundle)), {422}


def path_tricks(chance, _tablet, _bundles):
    steps = [b"..", b"%2e%2e", b".", b"", b"v1", b"held", b"bundles", b"%00", b";", b"\\", b"etc", b"central.db", b"a" * 64, b"~", b"%c0%ae"]
    target = b"/" + b"/".join(chance.choice(steps) for _ in range(chance.randrange(2, 8)))
    if target in (b"/v1/held", b"/v1/bundles/" + b"a" * 64):
        target += b"/"
    return chance.choice([b"GET", b"POST", b"HEAD", b"PATCH"]) + b" " + target + HEAD + b"\r\n", {404}


def forged(chance, tablet, _bundles):
    text = b"roundtable-enrolment/1\n" + os.urandom(8) + tablet.device + tablet.public.raw + tablet.pin
    text += tablet.sign(b"rt-enrol-1" + text) + os.urandom(32)
    if chance.randrange(2):
        return request("POST", "/v1/enrolments", text, OCTETS), {403, 429}
    return request("POST", "/v1/enrolments", os.urandom(chance.choice([1, 100, 207])), OCTETS), {400, 429}


def cut(chance, tablet, _bundles):
    data = request("POST", "/v1/held", tablet.device + tablet.epoch, OCTETS)
    return data[:chance.randrange(1, len(data))], {None}


KINDS = [malformed, malformed, mutated, mutated, smuggled, huge, replayed, changed, path_tricks, forged, cut]


def one_by_chance(chance, world, tablet, bundles):
    """Nothing, or what was wrong."""
    kind = chance.choice(KINDS)
    data, allowed = kind(chance, tablet, bundles)
    began = time.monotonic()
    with tablet.connect(world.port, timeout=10) as connection:
        is_slow = kind in (malformed, mutated, cut) and chance.randrange(8) == 0
        try:
            for start in range(0, len(data), 7 if is_slow else len(data)):
                connection.sendall(data[start:start + 7] if is_slow else data)
            if kind is cut or kind in (malformed, mutated):
                connection.unwrap() if chance.randrange(2) else connection.shutdown(socket.SHUT_WR)
        except (OSError, ssl.SSLError, ValueError):
            pass
        try:
            answer = response(connection, to_head=data.startswith(b"HEAD "))
        except (OSError, ValueError):                        # unwrapped: the answer came in clear or not at all
            answer = None
        status = answer.status if answer else None
        if status not in allowed | ({None} if kind in (malformed, mutated) else set()):
            return "%s was answered %r: %r" % (kind.__name__, answer, data[:200])
        if kind is smuggled and response(connection) is not None:
            return "a smuggled request was answered: %r" % data[:200]
        if answer and kind not in (replayed,) and status == 200 and b"roundtable-contact" in answer.body and kind is smuggled:
            return "content: %r" % data[:200]
    if time.monotonic() - began > 9:
        return "%s took %.1f s: %r" % (kind.__name__, time.monotonic() - began, data[:200])
    return None
