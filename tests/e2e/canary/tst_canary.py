#!/usr/bin/env python3
"""The canary test: made-up words go into every field of a meeting in a real store; then nobody may find them.

    tst_canary.py ROUNDTABLE       (on a display with a session bus, as root or as who may read its own programs' memory)

Looked for as UTF-8, UTF-16 and base64 in every file that the user can write, in command lines, environments and memory of
every program that is left, and on the accessibility bus: while open (the record program alone may have them, and must, or
the search itself is broken), after lock, after a kill, and after the end."""
import copy
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "../../support")]
import sample                                                                                  # noqa: E402
from canary import Canary, descendants                                                         # noqa: E402
from reader import Atspi, Reader, text_of, wait                                       # noqa: E402

PASSPHRASE = "vexqujoltwimp brackenfold"
TYPED = "zanderquill"                       # into a form that is left open
SEARCHED = "yttriumwhelk"
SAID = "xebecmarrow"                        # in every text of the script
WORDS = [PASSPHRASE.split()[0], TYPED, SEARCHED, SAID]
DOOR, RECORD = Reader("roundtable"), Reader("roundtable-record")


def marked(value, name=""):
    """The same script with the word in every text that a person would have said or typed."""
    plain = {"do", "ref", "as", "at", "format", "profile", "calendar", "timezone", "user", "nhsNumber", "caseRef", "target"}
    if isinstance(value, dict):
        return {key: marked(each, key) for key, each in value.items()}
    if isinstance(value, list):
        return [marked(each, name) for each in value]
    if isinstance(value, str) and name not in plain and " " in value:
        return f"{value} {SAID}"
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


def type_on_the_door(text):
    for key in text:
        DOOR.press("push button", {" ": "Space"}.get(key, key))


def unlock():
    DOOR.find("heading", "Who is here?")
    Atspi.Component.grab_focus(DOOR.find("text", "Passphrase"))
    type_on_the_door(PASSPHRASE)
    DOOR.press("push button", "Unlock")
    wait(RECORD.program, "the record on the bus")


def clipboard():
    """What the selections hold, as the next program would paste it."""
    held = b""
    for which in ("primary", "secondary", "clipboard"):
        held += subprocess.run(["xclip", "-o", "-selection", which], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                               timeout=10, check=False).stdout
    return held


def put(kind, name, text):
    field = RECORD.find(kind, name)
    assert Atspi.EditableText.set_text_contents(field, text)
    wait(lambda: text in text_of(field), f"“{text}” in {name}")


def main(binary):
    canary = Canary(WORDS)
    folder = tempfile.mkdtemp(prefix="rt-can-")
    os.chmod(folder, 0o700)
    tool = os.path.join(os.path.dirname(binary), "roundtablectl")
    home = {name: os.path.join(folder, name) for name in ("home", "run", "tmp", "cache", "config")}
    for each in home.values():
        os.mkdir(each, 0o700)
    environment = dict(os.environ, HOME=home["home"], XDG_RUNTIME_DIR=home["run"], TMPDIR=home["tmp"],
                       XDG_CACHE_HOME=home["cache"], XDG_CONFIG_HOME=home["config"], QT_QPA_PLATFORM="xcb",
                       QT_QUICK_BACKEND="software", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8")
    data = os.path.join(folder, "data")

    def ctl(*args, lines=PASSPHRASE + "\n", **more):
        ended = subprocess.run([tool, "--data", data, *args], input=lines.encode(), env=environment,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False, **more)
        assert ended.returncode == 0, ended.stderr
        return ended.stdout

    shell = None
    try:
        ctl("init", "--user", "okafor")
        with tempfile.TemporaryDirectory() as apart:       # the script itself is not one of the product's files
            script = os.path.join(apart, "script.json")
            with open(script, "w", encoding="utf-8") as file:
                json.dump(marked(copy.deepcopy(sample.first_minute())), file)
            ctl("--user", "okafor", "play", script)
        at_rest(canary, [folder], {}, "after a script was played")
        assert SAID.encode() in ctl("--user", "okafor", "export", "--meeting", "m1"), "the script has no such word"

        shell = subprocess.Popen([binary, "--data", data, "--size", "1280x800", "--mm", "5.9"], env=environment)
        wait(DOOR.program, "the shell on the bus")
        unlock()
        RECORD.find("heading", "Meetings")
        put("text", "Search in all meetings", SEARCHED)
        RECORD.press("push button", "Reuben Attard-Lowe")
        RECORD.press("push button", "Information")
        put("text", "What was said", TYPED)
        time.sleep(1.5)                                    # the draft is on disk, and the place where one was
        pid = record_of(shell)
        hits = " ".join(canary.in_process(pid))
        for word in (TYPED, SAID):
            assert word in hits, f"the search would not find “{word}” where it must be: {hits}"
        assert WORDS[0] not in hits, "the passphrase is in the record program"
        assert any(TYPED in hit for hit in on_the_bus(canary, RECORD)), "nor on the bus"
        Atspi.EditableText.copy_text(RECORD.find("text", "What was said"), 0, len(TYPED))
        wait(lambda: TYPED.encode() in clipboard(), "the copied word, to be pasted elsewhere")
        others = {each: name for each, name in programs_of(shell).items() if each != pid}
        assert others, "the shell is gone"
        at_rest(canary, [folder], others, "while the record is open")

        RECORD.press("push button", "Lock")
        wait(lambda: not os.path.exists(f"/proc/{pid}") or record_of(shell) != pid, "the end of the record program")
        DOOR.find("heading", "Who is here?")
        at_rest(canary, [folder], programs_of(shell), "after lock")
        assert not canary.within(clipboard()), "the clipboard still has it after lock"
        assert not on_the_bus(canary, DOOR), "the lock screen tells it to a screen reader"

        unlock()
        wait(lambda: any(TYPED in text_of(n) for n in RECORD.nodes()), "the draft, where it was left")
        pid = record_of(shell)
        os.kill(pid, signal.SIGSEGV)                       # a crash, with all that a crash could leave
        wait(lambda: record_of(shell) != pid, "the end of the record program")
        DOOR.find("heading", "Who is here?")
        at_rest(canary, [folder], programs_of(shell), "after a crash")

        shell.terminate()
        shell.wait(10)
        shell = None
        at_rest(canary, [folder], {}, "after the end")
        print("no canary sang")
    finally:
        if shell:
            shell.kill()
            shell.wait()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main(sys.argv[1])
