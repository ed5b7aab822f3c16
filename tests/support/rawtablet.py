"""A tablet as central's front sees it, in other code than the product's: a key for TLS, a key that signs, bundles that carry
no word, and requests as bare bytes, so that a test can send what no client would (sync/central/openapi.yaml, contact.h)."""
import base64
import ctypes
import hashlib
import json
import os
import re
import socket
import ssl
import struct
import subprocess
import uuid

from central import MAGIC, OUTSIDE, SODIUM

OCTETS, PIECE = "application/octet-stream", "application/offset+octet-stream"
INVITATION = "roundtable-invitation:"


def blake2b(data, size=32, key=b""):
    return hashlib.blake2b(data, digest_size=size, key=key).digest()


class Invitation:
    def __init__(self, line):
        text = line.strip()[len(INVITATION):]
        data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
        assert data[0] == 1 and blake2b(data[:-8], 8) == data[-8:]
        self.sign, self.seal, self.code_id, self.code = data[1:33], data[33:65], data[65:73], data[73:105]
        contact = data[113:-8]
        self.contact = json.loads(contact[len(b"roundtable-contact/1\n"):-64])
        self.pins = [base64.b64decode(pin) for pin in self.contact["pins"]]

    def key(self):
        derived = ctypes.create_string_buffer(32)
        SODIUM.crypto_kdf_derive_from_key(derived, ctypes.c_size_t(32), ctypes.c_uint64(1), b"rtenrol1", self.code)
        return derived.raw


class Response:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def code(self):
        return json.loads(self.body)["code"] if self.headers.get("content-type") == "application/problem+json" else ""

    def __repr__(self):
        return "%d %s" % (self.status, self.code)


def openssl(*args, data=None):
    return subprocess.run(["openssl", *args], input=data, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout


def make_certificate(folder, name, kind=("ec", "-pkeyopt", "ec_paramgen_curve:prime256v1")):
    key, certificate = (os.path.join(folder, name + each) for each in (".key", ".crt"))
    openssl("req", "-x509", "-newkey", *kind, "-nodes", "-subj", "/CN=" + name, "-keyout", key, "-out", certificate)
    return key, certificate


def pin_of(certificate):
    return hashlib.sha256(openssl("pkey", "-pubin", "-outform", "der", data=openssl("x509", "-in", certificate, "-noout", "-pubkey"))).digest()


class RawTablet:
    def __init__(self, folder, name, seed=None):
        self.name, self.device = name, uuid.uuid4().bytes
        self.key, self.certificate = make_certificate(folder, name)
        self.pin = pin_of(self.certificate)
        self.public, self.secret = ctypes.create_string_buffer(32), ctypes.create_string_buffer(64)
        SODIUM.crypto_sign_seed_keypair(self.public, self.secret, seed or os.urandom(32))
        self.link_key, self.ends, self.epoch = os.urandom(32), {}, uuid.uuid4().bytes

    def sign(self, text):
        signature = ctypes.create_string_buffer(64)
        SODIUM.crypto_sign_detached(signature, None, text, ctypes.c_ulonglong(len(text)), self.secret)
        return signature.raw

    def context(self, versions=(ssl.TLSVersion.TLSv1_3, ssl.TLSVersion.TLSv1_3), certificate=True):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        context.minimum_version, context.maximum_version = versions
        if certificate:
            context.load_cert_chain(self.certificate, self.key)
        return context

    def connect(self, port, context=None, source="127.0.0.1", timeout=30):
        plain = socket.create_connection(("127.0.0.1", port), timeout=timeout, source_address=(source, 0))
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return (context or self.context()).wrap_socket(plain)

    def enrolment(self, invitation, pin=None):
        text = b"roundtable-enrolment/1\n" + invitation.code_id + self.device + self.public.raw + (pin or self.pin)
        text += self.sign(b"rt-enrol-1" + text)
        return text + blake2b(text, key=invitation.key())

    def bundle(self, council, chain=None, body=65536):
        """The next run of one entry of that chain. What is in its box is chance: the front cannot know."""
        chain = chain or self.device
        last, link = self.ends.get(chain, (0, blake2b(b"before" + chain, key=self.link_key)))
        head = blake2b(b"%d" % (last + 1) + chain, key=self.link_key)
        self.ends[chain] = (last + 1, head)
        text = MAGIC + OUTSIDE.pack(self.device, self.public.raw, chain, self.epoch, last + 1, last + 1, link, head,
                                    blake2b(b"rt-council-1" + council)[:8])
        text += struct.pack(">I", body + 16) + os.urandom(80) + os.urandom(body + 16)
        return text + self.sign(b"rt-bundle-1" + hashlib.sha256(text).digest())


def request(method, target, body=b"", kind=None, **headers):
    """The bytes of a request as a good client sends them."""
    lines = ["%s %s HTTP/1.1" % (method, target), "Host: central.example"]
    if kind:
        lines.append("Content-Type: " + kind)
    if body or method in ("POST", "PATCH"):
        lines.append("Content-Length: %d" % len(body))
    lines += ["%s: %s" % (name.replace("_", "-"), value) for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def piece(bundle, start, end, **more):
    return request("PATCH", "/v1/bundles/" + hashlib.sha256(bundle).hexdigest(), bundle[start:end], PIECE,
                   Upload_Offset=start, Upload_Length=len(bundle), **more)


def response(connection, to_head=False):
    """The next answer, or None where the connection ended without one."""
    data = b""
    try:
        while b"\r\n\r\n" not in data:
            more = connection.recv(65536)
            if not more:
                return None
            data += more
        head, body = data.split(b"\r\n\r\n", 1)
        lines = head.decode("latin-1").split("\r\n")
        assert re.fullmatch(r"HTTP/1\.1 [1-5]\d\d .*", lines[0]), lines[0]
        headers = {name.lower(): value.strip() for name, value in (line.split(":", 1) for line in lines[1:])}
        status = int(lines[0].split()[1])
        size = 0 if to_head or status in (100, 204) else int(headers.get("content-length", 0))
        while len(body) < size:
            more = connection.recv(65536)
            if not more:
                return None
            body += more
        assert len(body) == size, "more came than an answer: %r" % body[size:size + 200]
        return Response(status, headers, body)
    except (ConnectionError, ssl.SSLError, BrokenPipeError):
        return None


def ask(connection, data, to_head=False):
    try:
        connection.sendall(data)
    except (ConnectionError, ssl.SSLError, BrokenPipeError):
        pass                                                 # it may have answered before all of it was there
    return response(connection, to_head)
