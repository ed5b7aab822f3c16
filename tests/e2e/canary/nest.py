"""What the canary tests share: a folder with a real store in it, made-up words, and where they are looked for."""
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "../../support")]
from canary import descendants  # noqa: E402
from reader import text_of      # noqa: E402


def marked(value, said, name=""):
    """The same script with the word in every text that a person would have said or typed."""
    plain = {"do", "ref", "as", "at", "format", "profile", "calendar", "timezone", "user", "nhsNumber", "caseRef", "target"}
    if isinstance(value, dict):
        return {key: marked(each, said, key) for key, each in value.items()}
    if isinstance(value, list):
        return [marked(each, said, name) for each in value]
    if isinstance(value, str) and name not in plain and " " in value:
        return f"{value} {said}"
    return value


def at_rest(canary, folders, programs, when):
    """Nothing in files, and nothing in these programs."""
    found = canary.in_folders(folders)
    assert not found, f"{when}: in files: {found}"
    for pid, name in programs.items():
        hits = canary.in_process(pid)
        assert not hits, f"{when}: in {name} ({pid}): {hits}"


def on_the_bus(canary, reader):
    return [hit for node in reader.nodes() for hit in canary.within(
        " ".join((node.get_name(), node.get_description(), text_of(node))).encode())]


def programs_of(shell):
    return {pid: name for pid, name in descendants(shell.pid).items() if name.startswith("roundtable")}


def record_of(shell):
    """Its name is cut at 15 characters there; the hand-over's would be another."""
    return next((pid for pid, name in programs_of(shell).items() if name.startswith("roundtable-rec")), None)


def clipboard():
    """What the selections hold, as the next program would paste it."""
    held = b""
    for which in ("primary", "secondary", "clipboard"):
        held += subprocess.run(["xclip", "-o", "-selection", which], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                               timeout=10, check=False).stdout
    return held


class Nest:
    """Every folder that the user can write, below one; and programs started in it."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="rt-can-")
        os.chmod(self.folder, 0o700)
        home = {name: os.path.join(self.folder, name) for name in ("home", "run", "tmp", "cache", "config")}
        for each in home.values():
            os.mkdir(each, 0o700)
        self.environment = dict(
            os.environ, HOME=home["home"], XDG_RUNTIME_DIR=home["run"], TMPDIR=home["tmp"], XDG_CACHE_HOME=home["cache"],
            XDG_CONFIG_HOME=home["config"], QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8")
        self.shells = []

    def ctl(self, tool, data, *args, lines=""):
        ended = subprocess.run([tool, "--data", data, *args], input=lines.encode(), env=self.environment,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        assert ended.returncode == 0, ended.stderr
        return ended.stdout

    def start(self, binary, data, *more):
        shell = subprocess.Popen([binary, "--data", data, "--size", "1280x800", "--mm", "5.9", *more], env=self.environment)
        self.shells.append(shell)
        return shell

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for shell in self.shells:
            if shell.poll() is None:
                shell.kill()
                shell.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
