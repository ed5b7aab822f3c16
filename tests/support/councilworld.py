"""A tablet with a whole meeting in it and the council's central, both as built, in one folder: RT_CTL and RT_CENTRAL name the
programs. With RT_POSTGRES central's data are in that server (postgres.py), else in a file."""
import atexit
import json
import os
import re
import shutil
import sqlite3
import subprocess
import tempfile
import unittest

import ctl
import sample

CHAIR, ADMIN = "seven quiet herons stand in the reeds", "a lamp burns late over the quay"
TAKER = "nine brown hens in a row"
CENTRAL = os.environ.get("RT_CENTRAL", "")
POSTGRES = os.environ.get("RT_POSTGRES", "")             # central's data in this server, not in a file
ENVIRONMENT = ctl.clean_environment()


def ended(command, lines=()):
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          env=ENVIRONMENT) as process:
        out, err = process.communicate("".join(line + "\n" for line in lines).encode(), timeout=600)
    return ctl.Ended(process.returncode, out.decode(), err.decode())


def meeting():
    with open(os.path.join(sample.FORMAT, "scenarios", "standard-three-siblings.json"), encoding="utf-8") as file:
        return json.load(file)


def sentences(value):
    """Everything that somebody wrote in a script, however deep it lies."""
    if isinstance(value, str):
        return {value} if len(value) > 15 and " " in value else set()
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return set().union(*map(sentences, inner), set())


def files_in(folder):
    found = {}
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as file:
            found[name] = file.read()
    return found


class Tablet:
    """A real store with a council's key, a chair, a minute-taker and an admin, and a whole meeting in it, sealed."""

    def __init__(self, folder):
        self.data, self.council = os.path.join(folder, "tablet"), os.path.join(folder, "council")
        script = os.path.join(folder, "script.json")
        with open(script, "w", encoding="utf-8") as file:
            json.dump(meeting(), file)
        for lines, args in (([], ["council", "make-key", "--out", self.council]),
                            ([CHAIR], ["init", "--user", "tregear", "--council", self.council + "/council.pub"]),
                            ([CHAIR, ADMIN], ["user", "add", "evans", "--roles", "admin", "--user", "tregear"]),
                            ([CHAIR, TAKER], ["user", "add", "pike", "--roles", "minute-taker", "--user", "tregear"]),
                            ([CHAIR], ["play", "--user", "tregear", "--reasons-for-the-rest", "None.", script])):
            done = self.run(lines, *args)
            assert done.status == 0, done

    def run(self, lines, *args):
        return ended(ctl.command() + ["--data", self.data, *args], lines)

    def name(self, central):
        return self.run([CHAIR], "central", "use", central.path("central.pub"), "--user", "tregear")

    def seal(self):
        return self.run([CHAIR], "bundle", "--user", "tregear")

    def waiting(self):
        return json.loads(self.run([], "outbox", "--format", "json").out)["waiting"]

    def fingerprint(self):
        """What the tablet tells of itself."""
        return re.search(r"((?:[0-9a-f]{4} ?){16})", self.seal().err).group(1).strip()


def psql(sql):
    return subprocess.run(["psql", "-XqAt", "-F", "\x1f", "-v", "ON_ERROR_STOP=1", "-d", POSTGRES, "-c", sql], check=True,
                          capture_output=True, text=True, env=ENVIRONMENT).stdout


def value(cell):
    return bytes.fromhex(cell[2:]) if cell.startswith("\\x") else int(cell) if cell.isdigit() else cell


class Central:
    def __init__(self, folder, name="central"):
        self.data = os.path.join(folder, name)

    def run(self, *args):
        return ended(self.command(*args))

    def command(self, *args):
        return [CENTRAL, "--data", self.data, *(["--database", POSTGRES] if POSTGRES else []), *args]

    def path(self, name):
        return os.path.join(self.data, name)

    def query(self, sql):
        if POSTGRES:
            return [tuple(map(value, line.split("\x1f"))) for line in psql(sql).splitlines()]
        with sqlite3.connect("file:%s?mode=ro" % self.path("central.db"), uri=True) as database:
            return database.execute(sql).fetchall()


class World(unittest.TestCase):
    """One tablet whose bundles are sealed to one central and lie on a medium."""

    origin = None                                    # made once for all classes: it takes a dozen unlocks

    @classmethod
    def setUpClass(cls):
        if World.origin:
            return
        World.origin = tempfile.mkdtemp(prefix="rt-central-")
        atexit.register(shutil.rmtree, World.origin, True)
        World.made = Tablet(World.origin)
        central = Central(World.origin)
        assert central.run("init").status == 0
        assert World.made.name(central).status == 0
        assert World.made.seal().status == 0
        World.shown = World.made.fingerprint()

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="rt-central-")
        self.addCleanup(shutil.rmtree, self.folder, True)
        self.central, self.tablet = Central(self.folder), Tablet.__new__(Tablet)
        self.tablet.data = os.path.join(self.folder, "tablet")
        for name in ("tablet", "central"):
            shutil.copytree(os.path.join(self.origin, name), os.path.join(self.folder, name))
        if POSTGRES:
            psql("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
        self.medium, self.answers = self.path("medium"), self.path("answers")
        os.mkdir(self.medium)
        os.mkdir(self.answers)
        self.carry()

    def path(self, name):
        return os.path.join(self.folder, name)

    def carry(self):
        self.done(self.tablet.run([], "export-bundles", "--out", self.medium))

    def done(self, how, status=0):
        self.assertEqual(how.status, status, how)
        return how

    def enrol(self, name="tablet-1", status=0):
        bundle = os.path.join(self.medium, sorted(os.listdir(self.medium))[0])
        return self.done(self.central.run("enrol", name, "--from", bundle, "--fingerprint", self.shown), status)

    def take(self, status=0):
        return self.done(self.central.run("take", self.medium, "--receipts", self.answers), status)

    def intakes(self, how):
        return sorted(line.split("\t")[1] for line in how.lines)
