"""A central that serves, as the built program, with tablets that are only keys: for tests of its network."""
import json
import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
import urllib.request

import ctl
from rawtablet import Invitation, RawTablet, OCTETS, ask, request

CENTRAL = os.environ.get("RT_CENTRAL", "")
POSTGRES = os.environ.get("RT_POSTGRES", "")


class FrontWorld:
    def __init__(self, *options):
        self.prepare(*options)
        self.begin()

    def prepare(self, *options):
        self.folder = tempfile.mkdtemp(prefix="rt-front-")
        self.data = os.path.join(self.folder, "central")
        os.mkdir(self.data, 0o700)
        self.options, self.process, self.lines, self.invitation_kept = list(options), None, [], None

    def begin(self):
        if POSTGRES:
            subprocess.run(["psql", "-q", "-d", POSTGRES, "-c", "DROP SCHEMA public CASCADE", "-c", "CREATE SCHEMA public"], check=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.run("init")
        self.start()

    def command(self, *args):
        return [CENTRAL, "--data", self.data] + (["--database", POSTGRES] if POSTGRES else []) + list(args)

    def run(self, *args, status=0):
        ended = subprocess.run(self.command(*args), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False,
                               env=ctl.clean_environment(), timeout=120)
        assert ended.returncode == status, ended
        return ended.stdout

    def start(self):
        # pylint: disable=consider-using-with
        self.process = subprocess.Popen(self.command("serve", "--listen", "127.0.0.1:0", "--admin", "127.0.0.1:0", *self.options),
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ctl.clean_environment())
        first = self.process.stdout.readline()
        assert first, self.process.stderr.read()
        self.started = json.loads(first)
        self.lines.append(first)
        self.port, self.admin_port = (int(self.started[each].rsplit(":", 1)[1]) for each in ("listen", "admin"))
        self.reader = threading.Thread(target=self.read, args=(self.process.stdout,), daemon=True)
        self.reader.start()

    def read(self, stream):
        for line in stream:
            self.lines.append(line)

    def stop(self, how=signal.SIGTERM, seconds=30):
        self.process.send_signal(how)
        status = self.process.wait(seconds)
        self.reader.join(seconds)
        self.process.stdout.close()
        self.process.stderr.close()
        return status

    def close(self):
        if self.process and self.process.poll() is None:
            self.stop(signal.SIGKILL)
        if self.folder:
            shutil.rmtree(self.folder, ignore_errors=True)

    def invite(self, name, *more):
        self.invitation_kept = Invitation(self.run("invite", name, "--address", "https://127.0.0.1:%d" % self.port, *more))
        return self.invitation_kept

    def enrolled(self, name):
        tablet, invitation = RawTablet(self.folder, name), self.invite(name)
        tablet.council, tablet.central = invitation.seal, invitation.sign
        with tablet.connect(self.port) as connection:
            answer = ask(connection, request("POST", "/v1/enrolments", tablet.enrolment(invitation), OCTETS))
        assert answer.status == 200, answer
        return tablet

    def second(self):
        """Another front over the same data."""
        other = FrontWorld.__new__(FrontWorld)
        other.folder, other.data, other.options, other.process, other.lines = None, self.data, self.options, None, []
        other.start()
        return other

    def admin(self, path):
        with urllib.request.urlopen("http://127.0.0.1:%d%s" % (self.admin_port, path), timeout=30) as answer:
            return answer.read().decode()

    def memory(self, what="VmRSS"):
        with open("/proc/%d/status" % self.process.pid, encoding="ascii") as file:
            return next(int(line.split()[1]) for line in file if line.startswith(what + ":"))

    def forget_peak(self):
        with open("/proc/%d/clear_refs" % self.process.pid, "w", encoding="ascii") as file:
            file.write("5")

    def metric(self, name):
        return sum(float(line.rsplit(" ", 1)[1]) for line in self.admin("/metrics").splitlines() if line.split("{")[0].split(" ")[0] == name)

    def settled(self, seconds=30):
        """Until no tablet's connection is open (the one that asks is)."""
        until = time.monotonic() + seconds
        while self.metric("roundtable_connections") > 1 and time.monotonic() < until:
            time.sleep(0.05)
        return self.metric("roundtable_connections") <= 1
