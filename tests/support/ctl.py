"""Runs build/bin/roundtablectl from outside, as a person or a script would. The program is named by RT_CTL."""
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile

PROGRAM = os.environ.get("RT_CTL", "")
LONG = os.environ.get("RT_LONG", "") not in ("", "0")
MEMORY = 1024 * 1024 * 1024            # bytes of address space that no input may make it exceed by much


def command():
    if not PROGRAM or not os.path.exists(PROGRAM):
        print("RT_CTL names no program: %r" % PROGRAM, file=sys.stderr)
        sys.exit(2)
    return [sys.executable, PROGRAM] if PROGRAM.endswith(".py") else [PROGRAM]


class Ended:
    """How a run ended: status (negative: the signal), what it printed and what it complained of."""

    def __init__(self, status, out, err, peak=0):
        self.status, self.out, self.err, self.peak = status, out, err, peak

    @property
    def lines(self):
        return self.out.splitlines()

    @property
    def saved(self):
        return [line for line in self.lines if line.startswith("saved ")]

    def __repr__(self):
        return "status %s\n--- out\n%s\n--- err\n%s" % (self.status, self.out[-3000:], self.err[-3000:])


def clean_environment(**more):
    """No display, no person's own settings: what is not said here, the program may not rest on."""
    found = {k: v for k, v in os.environ.items() if k in ("PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS",
                                                           "TMPDIR", "LSAN_OPTIONS", "RT_REFERENCE_FAULT")}
    found.update({"LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": "/nonexistent"}, **more)
    return found


def run(*args, timeout=300, stdin=subprocess.DEVNULL, before=None, env=None, cwd=None):
    """Runs it to its end and gives how it ended."""
    with subprocess.Popen(command() + list(args), stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          preexec_fn=before, env=env or clean_environment(), cwd=cwd) as process:
        try:
            out, err = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            err += b"\n(killed by the test after %d s)" % timeout
    return Ended(process.returncode, out.decode("utf-8", "replace"), err.decode("utf-8", "replace"))


def limits(**values):
    """For `before`: sets limits such as RLIMIT_FSIZE=100000 in the child alone."""
    def apply():
        for name, value in values.items():
            resource.setrlimit(getattr(resource, name), (value, value))
    return apply


class Store:
    """A practice store in a folder of its own, gone at the end of a `with`."""

    def __init__(self, init=True, where=None):
        self.folder = tempfile.mkdtemp(prefix="rt-ctl-", dir=where)
        self.data = os.path.join(self.folder, "data")
        if init:
            ended = self.run("init", "--practice")
            assert ended.status == 0, "init: %r" % ended

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)

    def path(self, name):
        return os.path.join(self.folder, name)

    def run(self, verb, *args, **options):
        return run(verb, "--data", self.data, *args, **options)

    def write(self, name, content):
        """A file beside the store: bytes, text, or a value to be written as JSON."""
        if not isinstance(content, (bytes, str)):
            content = json.dumps(content, ensure_ascii=False)
        if isinstance(content, str):
            content = content.encode("utf-8", "surrogatepass")
        with open(self.path(name), "wb") as f:
            f.write(content)
        return self.path(name)

    def play(self, script, *args, **options):
        return self.run("play", "--reasons-for-the-rest", "Not asked for by this script.", *args,
                        script if isinstance(script, str) else self.write("script.json", script), **options)

    def export(self, meeting, child=None):
        """The export as a value; whatever else it printed or complained of is a failure."""
        args = ["--meeting=" + meeting] + (["--child=" + child] if child else []) + ["--format", "json"]
        ended = self.run("export", *args)
        assert ended.status == 0 and not ended.err, "export %s: %r" % (" ".join(args), ended)
        return json.loads(ended.out)

    def entries(self):
        """How many entries the journal holds, as `verify` says: the first number it prints."""
        ended = self.run("verify")
        assert ended.status == 0, "verify: %r" % ended
        numbers = [w for w in ended.out.replace(",", "").split() if w.isdigit()]
        assert numbers, "verify names no number of entries: %r" % ended
        return int(numbers[0])
