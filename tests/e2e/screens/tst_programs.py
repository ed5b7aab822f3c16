#!/usr/bin/env python3
"""The programs from outside: whatever ends, the record is locked. tst_programs.py ROUNDTABLE (on a display with a bus)"""
import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../support"))
from reader import Atspi, Reader, has, role, showing, text_of, wait  # noqa: E402

BINARY = sys.argv[1]
BESIDE = os.path.dirname(BINARY)
SCRIPT = os.path.join(os.path.dirname(__file__), "../../format/scenarios/first-minute.json")
DOOR, RECORD, HANDOVER = Reader("roundtable"), Reader("roundtable-record"), Reader("roundtable-handover")
TYPED = "Half a sentence about nobody"
CARET = 4
CHILD = "Reuben Attard-Lowe"


def children_of(pid):
    with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as children:
        return [int(child) for child in children.read().split()]


def name_of(pid):
    with open(f"/proc/{pid}/comm", encoding="ascii") as comm:
        return comm.read().strip()


def child_named(pid, name):
    """/proc shortens names to 15 letters."""
    return next((child for child in children_of(pid) if name_of(child) == name[:15]), None)


def alive(pid):
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] not in "ZX"
    except OSError:
        return False


def gone(pid, within=1.0):
    end = time.monotonic() + within
    while time.monotonic() < end:
        if not alive(pid):
            return True
        time.sleep(0.01)
    return False


class Tablet:
    def __init__(self, scratch, script=SCRIPT, until=13):
        self.store = scratch + "/store"
        self.environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software", HOME=scratch,
                                QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", XDG_RUNTIME_DIR=scratch, LC_ALL="C.UTF-8")
        self.ctl("init", "--practice")
        self.ctl("play", script, "--until", str(until))
        self.shell = None

    def ctl(self, *words):
        done = subprocess.run([BESIDE + "/roundtablectl", "--data", self.store, *words], env=self.environment,
                              capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def start(self, log=None):
        self.shell = subprocess.Popen([BINARY, "--data", self.store, "--size", "1280x800", "--mm", "5.9",
                                       "--test-clock", "2026-03-02T10:00:00Z"], env=self.environment, stderr=log)
        wait(DOOR.program, "the shell on the bus")

    def record(self):
        return wait(lambda: child_named(self.shell.pid, "roundtable-record"), "the record program")

    def unlock(self):
        DOOR.press("push button", "Unlock")
        wait(RECORD.program, "the record on the bus")
        return self.record()

    def locked(self, record):
        assert gone(record, 5), "the record program goes on"
        DOOR.find("heading", "Who is here?")
        wait(lambda: RECORD.program() is None, "the record gone from the bus")

    def stop(self):
        self.shell.kill()
        self.shell.wait(10)


def seen(reader):
    """All that a screen reader could be led to, in words."""
    return "\n".join(f"{node.get_name()} {node.get_description()} {text_of(node)}" for node in reader.nodes())


def focus(node):
    for index in range(Atspi.Action.get_n_actions(node)):
        if Atspi.Action.get_action_name(node, index) == "SetFocus":
            Atspi.Action.do_action(node, index)
    wait(lambda: has(node, Atspi.StateType.FOCUSED), "the focus")


def press_exactly(reader, name):
    """Also what is scrolled out of sight, and not what only begins like this."""
    def go():
        node = next(n for n in reader.nodes() if n.get_name() == name)
        return any(Atspi.Action.get_action_name(node, i) == "Press" and Atspi.Action.do_action(node, i)
                   for i in range(Atspi.Action.get_n_actions(node)))
    wait(go, f"a Press on “{name}”")


def field():
    return next((n for n in RECORD.nodes() if text_of(n).startswith("Half a")), None)


def type_half_a_sentence():
    RECORD.press("push button", "Decisions")
    RECORD.press("push button", "Add decision")
    RECORD.find("push button", "Save decision")
    # The page below the form has a line of its own, which is hidden and yet in the tree.
    box = wait(lambda: next((n for n in RECORD.nodes() if role(n) == "text" and not n.get_name().startswith("Who, about whom")),
                            None), "the form's first field")
    focus(box)
    assert Atspi.EditableText.set_text_contents(box, TYPED)
    wait(field, "what was typed")
    assert Atspi.Text.set_caret_offset(field(), CARET)
    time.sleep(1.2)                                  # it may be one second old


def in_the_field_again():
    wait(lambda: field() and text_of(field()) == TYPED, "the form with its text")
    wait(lambda: Atspi.Text.get_caret_offset(field()) == CARET, "the caret")
    wait(lambda: has(field(), Atspi.StateType.FOCUSED), "the focus")


def whatever_ends_it_locks(tablet):
    tablet.start()
    record = tablet.unlock()
    RECORD.press("push button", CHILD)
    RECORD.find("heading", "People")
    type_half_a_sentence()

    RECORD.press("push button", "Hide screen")       # the sheet rests the page, but not the bar
    curtain = RECORD.find("push button", "Screen hidden")
    wait(lambda: CHILD not in seen(RECORD) and "Half a" not in seen(RECORD), "a curtain with nothing behind it")
    assert curtain and alive(record)
    RECORD.press("push button", "Screen hidden")
    in_the_field_again()

    RECORD.press("push button", "Lock")
    tablet.locked(record)
    assert CHILD not in seen(DOOR)
    record = tablet.unlock()
    in_the_field_again()

    os.kill(record, signal.SIGKILL)
    tablet.locked(record)
    record = tablet.unlock()
    in_the_field_again()

    os.kill(tablet.shell.pid, signal.SIGKILL)
    assert gone(record), "the record outlived the shell"
    tablet.shell.wait(10)


def hand_over(tablet, name):
    RECORD.press("push button", "Sign-off")
    press_exactly(RECORD, f"Hand the tablet over to {name}")
    wait(HANDOVER.program, "the hand-over on the bus")
    HANDOVER.find("heading", name)
    wait(lambda: CHILD not in seen(RECORD), "a record that shows nothing")
    assert "Three parallel marks" not in seen(HANDOVER) and "okafor" not in seen(HANDOVER)
    return wait(lambda: child_named(tablet.record(), "roundtable-handover"), "the hand-over program")


def handing_over(tablet):
    tablet.start()
    record = tablet.unlock()
    RECORD.press("push button", "Close")             # the form is still open, and keeps what it has
    handover = hand_over(tablet, "DC Paul Rigby")
    os.kill(handover, signal.SIGKILL)
    tablet.locked(record)

    record = tablet.unlock()
    handover = hand_over(tablet, "DC Paul Rigby")
    os.kill(record, signal.SIGKILL)                  # whoever would have written how it ended
    tablet.locked(record)
    assert gone(handover, 5), "a hand-over that outlives the record"

    record = tablet.unlock()
    handover = hand_over(tablet, "DC Paul Rigby")
    HANDOVER.press("push button", "Hand back without signing")
    HANDOVER.press("push button", "Finished")
    tablet.locked(record)

    record = tablet.unlock()
    hand_over(tablet, "DC Paul Rigby")
    HANDOVER.press("check box", "I agree")
    press_exactly(HANDOVER, "Type my name instead")
    name = wait(lambda: next((n for n in HANDOVER.nodes() if n.get_name().startswith("Your full name")
                              and role(n) == "text"), None), "where to type a name")
    focus(name)
    subprocess.run(["xdotool", "type", "Paul Rigby"], env=tablet.environment, check=True)
    wait(lambda: text_of(name) == "Paul Rigby", "a typed name")
    press_exactly(HANDOVER, "Sign")
    HANDOVER.find("heading", "Signed")
    HANDOVER.press("push button", "Finished")
    tablet.locked(record)

    record = tablet.unlock()
    RECORD.press("push button", "Sign-off")
    wait(lambda: "1 of 1 signed" in seen(RECORD), "the answer in the record")
    by_code(tablet, record, "Ngozi Okafor")

    record = tablet.unlock()
    RECORD.press("push button", "Sign-off")
    witnessed(tablet, record, "Colette N'Diaye")

    record = tablet.unlock()
    RECORD.press("push button", "Sign-off")
    wait(lambda: "Confirm the answers of Colette N'Diaye" in seen(RECORD), "answers that wait")
    assert "Colette N'Diaye, Not asked yet" in seen(RECORD)      # it waits, and counts for nothing
    press_exactly(RECORD, "Confirm the answers of Colette N'Diaye")
    wait(lambda: "Colette N'Diaye, 1 of 1 signed" in seen(RECORD), "the witnessed answer")
    tablet.stop()
    written_down(tablet)


def enter(reader, digits, go_on):
    for digit in digits:
        press_exactly(reader, digit)
    press_exactly(reader, go_on)


def by_code(tablet, record, name):
    """A code of one's own: chosen with nothing of the record on the screen, tried wrongly, and right."""
    press_exactly(RECORD, f"Choose a code for {name}")
    RECORD.find("heading", f"A code for {name}")
    wait(lambda: CHILD not in seen(RECORD), "a pad with nothing of the record behind it")
    shown = {node.get_name() for node in RECORD.nodes() if showing(node)}
    assert not shown & {"All meetings", "Hide screen", "Sign-off", "Add decision"}, shown
    enter(RECORD, "4071", "Go on")
    wait(lambda: "The same code again: 0 digits entered" in seen(RECORD), "the second step")
    enter(RECORD, "407", "Erase the last digit")
    enter(RECORD, "71", "Keep this code")
    wait(lambda: CHILD in seen(RECORD), "the meeting again")
    hand_over(tablet, name)
    HANDOVER.press("check box", "I agree")
    press_exactly(HANDOVER, "My code")
    enter(HANDOVER, "8250", "Sign with the code")
    wait(lambda: "You have 4 more tries" in seen(HANDOVER), "a refused code")
    for digit in "407":
        press_exactly(HANDOVER, digit)
    told = seen(HANDOVER)
    assert "Your code: 3 digits entered" in told and "407" not in told and "825" not in told, told
    enter(HANDOVER, "1", "Sign with the code")
    HANDOVER.find("heading", "Signed")
    HANDOVER.press("push button", "Finished")
    tablet.locked(record)


def witnessed(tablet, record, name):
    hand_over(tablet, name)
    HANDOVER.press("check box", "I abstain")
    press_exactly(HANDOVER, "The chair is my witness")
    press_exactly(HANDOVER, "Give to the chair")
    HANDOVER.find("heading", "Answered")
    os.kill(child_named(record, "roundtable-handover"), signal.SIGKILL)
    tablet.locked(record)


def written_down(tablet):
    """The trail: who had the tablet, and how it came back; never a digit of a code."""
    rows = [json.loads(line) for line in tablet.ctl("audit", "--format", "json").splitlines()]
    said = [(row["act"], row.get("code", "")) for row in reversed(rows)
            if row["act"] in ("handed-over", "hand-over-ended", "code-chosen", "code-wrong")]
    assert said == [("handed-over", "a2"), ("hand-over-ended", "a2:killed"),
                    ("handed-over", "a2"), ("hand-over-ended", "a2:interrupted"),
                    ("handed-over", "a2"), ("hand-over-ended", "a2:handed-back"),
                    ("handed-over", "a2"), ("hand-over-ended", "a2:signed"),
                    ("code-chosen", "a1"), ("handed-over", "a1"), ("code-wrong", "a1:4"), ("hand-over-ended", "a1:signed"),
                    ("handed-over", "a3"), ("hand-over-ended", "a3:to-witness")], said
    export = json.loads(tablet.ctl("export", "--meeting", "m1", "--format", "json"))
    ways = {(sign["attendee"], sign["response"]): sign for sign in export["signoffs"]}
    assert ways["a2", "agree"]["typedName"] == "Paul Rigby" and ways["a2", "agree"]["method"] == "signature"
    assert ways["a1", "agree"]["method"] == "code" and ways["a3", "abstain"]["method"] == "witnessed"
    assert len({sign["textHash"] for sign in export["signoffs"]}) == 1
    assert "4071" not in json.dumps(export["signoffs"])


def through_a_pipe(program, arguments, sent, environment):
    """What the program says to these bytes, and with what it ends; it answers on a pipe, as it would to ours."""
    reading, writing = os.pipe()
    hears, tells = os.pipe()
    stays = 3 if program.endswith("record") else 1

    def change():
        os.dup2(hears, 0)
        os.dup2(writing, stays)
    running = subprocess.Popen([program, *arguments], env=environment, stderr=subprocess.PIPE, preexec_fn=change,
                               pass_fds=(3,), text=True)
    os.close(hears)
    os.close(writing)
    with contextlib.suppress(BrokenPipeError):
        os.write(tells, sent)
    os.close(tells)
    said = running.communicate(timeout=30)[1]
    os.close(reading)
    return running.returncode, [line for line in said.splitlines() if line.startswith("roundtable")]


def pipes(tablet):
    chance = random.Random(20261122)
    environment = dict(tablet.environment, QT_QPA_PLATFORM="offscreen")
    whole = (b"\xa7duserengozihlanguagebendtext\x18\x64dchip\xf4gopening\x00hexpected\x00ckeyX\x20" + bytes(32))
    messages = {"random": chance.randbytes(300), "too long": b"\xff\xff\xff\xff" + bytes(64),
                "cut": len(whole).to_bytes(4, "big") + whole[:-5],
                "another shape": (2).to_bytes(4, "big") + b"\xa0\xa0"}
    for what, sent in messages.items():
        for program, arguments in ((BESIDE + "/roundtable-record", ["--data", tablet.store]),
                                   (BESIDE + "/roundtable-handover", [])):
            code, said = through_a_pipe(program, arguments, sent, environment)
            assert code == 3 and len(said) == 1, f"{what}: {os.path.basename(program)} ended with {code}, {said}"
    for program in ("roundtable-record", "roundtable-handover"):
        alone = subprocess.run([BESIDE + "/" + program], env=environment, stdin=subprocess.DEVNULL, capture_output=True,
                               text=True, timeout=30, check=False)
        assert alone.returncode == 3 and alone.stderr.count("\n") == 1, alone.stderr


def pictures_are_of_nothing_real(tablet):
    """They are taken of a practice store made for them: never in a folder that has a store, and nobody waits for ever."""
    before = sorted(os.listdir(tablet.store))
    folder = tablet.store + "-pictures"
    ended = subprocess.run([BINARY, "--data", tablet.store, "--picture", folder], env=tablet.environment, capture_output=True,
                           text=True, timeout=30, check=False)
    assert ended.returncode == 2 and ended.stderr.count("\n") == 1 and "without a store" in ended.stderr, ended
    assert not os.path.exists(folder) and sorted(os.listdir(tablet.store)) == before
    # Nor where no store can be made at all.
    with open(tablet.store + "-file", "w", encoding="ascii"):
        pass
    ended = subprocess.run([BINARY, "--data", tablet.store + "-file/store", "--picture", folder], env=tablet.environment,
                           capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 1, ended


def main():
    with tempfile.TemporaryDirectory() as scratch:
        os.chmod(scratch, 0o700)
        tablet = Tablet(scratch)
        try:
            pipes(tablet)
            pictures_are_of_nothing_real(tablet)
            whatever_ends_it_locks(tablet)
            handing_over(tablet)
        finally:
            if tablet.shell:
                tablet.stop()


if __name__ == "__main__":
    main()
