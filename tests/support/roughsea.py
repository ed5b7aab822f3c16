"""What may lie between a tablet and its central: something that cuts, delays, throttles and repeats bytes; something that looks
into TLS; a proxy that is asked for connections. Each listens on 127.0.0.1, in threads of its own."""
import os
import random
import socket
import ssl
import subprocess
import threading
import time


class Between:
    """Takes connections and does with each what handle() says, until close()."""

    def __init__(self, to_port):
        self.to_port, self.open, self.taken = to_port, True, 0
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while self.open:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            self.taken += 1
            threading.Thread(target=self.guarded, args=(client,), daemon=True).start()

    def guarded(self, client):
        try:
            with client:
                self.handle(client)
        except (OSError, ValueError):
            pass

    def handle(self, client):
        raise NotImplementedError

    def close(self):
        self.open = False
        self.listener.close()


def pump(source, target, shape=lambda data: data):
    """Until one of them ends, or shape() gives nothing."""
    try:
        while data := source.recv(16384):
            data = shape(data)
            if data is None:
                break
            target.sendall(data)
    except OSError:
        pass
    for each in (source, target):
        try:
            each.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


class Rough(Between):
    """Cuts after some bytes, waits, sends slowly, says things twice, one connection after the other; `calm` lets all through."""

    KINDS = ("cut", "twice", "cut", "late", "cut", "slow")

    def __init__(self, to_port, seed, furthest=100_000):
        self.chance, self.calm, self.furthest, self.done, self.seed = random.Random(seed), False, furthest, {}, seed
        super().__init__(to_port)

    def shaped(self, which, furthest):
        kind = "calm" if self.calm else self.KINDS[which % len(self.KINDS)]
        self.done[kind] = self.done.get(kind, 0) + 1
        left = [self.chance.randrange(furthest)]

        def shape(data):
            if kind == "cut":
                left[0] -= len(data)
                return data if left[0] > 0 else None
            if kind == "late":
                time.sleep(self.chance.uniform(0, 0.05))
            if kind == "slow":
                time.sleep(len(data) / 2_000_000)
            if kind == "twice" and self.chance.random() < 0.3:
                return data + data
            return data
        return shape

    def handle(self, client):
        with socket.create_connection(("127.0.0.1", self.to_port), timeout=10) as server:
            first = self.taken + 2 * self.seed - 1
            up, down = self.shaped(first, self.furthest), self.shaped(first + 1, 4000)
            back = threading.Thread(target=pump, args=(server, client, down), daemon=True)
            back.start()
            pump(client, server, up)
            back.join(10)


def authority(folder, name, host):
    """A certificate authority, and a certificate of it for a host: (authority in DER, leaf.pem with its key)."""
    path = lambda each: os.path.join(folder, name + each)                                      # noqa: E731
    run = lambda *args: subprocess.run(["openssl", *args], check=True, capture_output=True)    # noqa: E731
    run("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", path("-ca.key"), "-out", path("-ca.pem"),
        "-days", "30", "-subj", "/CN=" + name, "-addext", "basicConstraints=critical,CA:TRUE")
    run("x509", "-in", path("-ca.pem"), "-outform", "DER", "-out", path("-ca.der"))
    run("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", path("-leaf.key"), "-out", path("-leaf.csr"),
        "-subj", "/CN=" + host)
    with open(path("-leaf.ext"), "w", encoding="ascii") as file:
        file.write("subjectAltName=IP:%s\n" % host)
    run("x509", "-req", "-in", path("-leaf.csr"), "-CA", path("-ca.pem"), "-CAkey", path("-ca.key"), "-CAcreateserial", "-days", "30",
        "-out", path("-leaf.pem"), "-extfile", path("-leaf.ext"))
    with open(path("-leaf.pem"), "a", encoding="ascii") as leaf, open(path("-leaf.key"), encoding="ascii") as key:
        leaf.write(key.read())
    return path("-ca.der"), path("-leaf.pem")


class Interceptor(Between):
    """Answers in central's place with a certificate of its own, reads all that it is told, and says it on to central."""

    def __init__(self, to_port, leaf, highest=None):
        self.context, self.heard = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), b""
        self.context.load_cert_chain(leaf)
        if highest:
            self.context.maximum_version = highest
        super().__init__(to_port)

    def handle(self, client):
        with self.context.wrap_socket(client, server_side=True) as inside:
            outside = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            outside.check_hostname, outside.verify_mode = False, ssl.CERT_NONE
            with socket.create_connection(("127.0.0.1", self.to_port), timeout=10) as raw, outside.wrap_socket(raw) as server:
                inside.settimeout(5)
                server.settimeout(5)
                while data := inside.recv(65536):
                    self.heard += data
                    server.sendall(data)
                    inside.sendall(server.recv(65536))


class Portal(Between):
    """Plain HTTP where TLS should be, as a network with a sign-in page answers."""

    def handle(self, client):
        client.recv(4096)
        client.sendall(b"HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\nContent-Length: 0\r\n\r\n")


class Tunnel(Between):
    """A proxy that is asked for a connection (CONNECT), and refuses it where it should."""

    def __init__(self, refuses=False):
        self.refuses, self.asked = refuses, []
        super().__init__(0)

    def handle(self, client):
        head = b""
        while b"\r\n\r\n" not in head and (data := client.recv(4096)):
            head += data
        method, where, _ = head.split(b"\r\n")[0].split(b" ")
        self.asked.append((method, where))
        if self.refuses:
            client.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
            return
        host, port = where.rsplit(b":", 1)
        with socket.create_connection((host.decode(), int(port)), timeout=10) as server:
            client.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            back = threading.Thread(target=pump, args=(server, client), daemon=True)
            back.start()
            pump(client, server)
            back.join(10)
