#!/usr/bin/env python3
"""The canary test: made-up words go into every field of a meeting in a real store; then nobody may find them.

    tst_canary.py ROUNDTABLE       (on a display with a session bus, as root or as who may read its own programs' memory)

Looked for as UTF-8, UTF-16 and base64 in every file that the user can write, in command lines, environments and memory of
every program that is left, and on the accessibility bus: while open (the record program alone may have them, and must, or
the search itself is broken), after lock, after a kill, and after the end."""
import copy
import json
import os
import signal
import sys
import tempfile
import time

from nest import Nest, at_rest, clipboard, marked, on_the_bus, programs_of, record_of
import sample
from canary import Canary
from reader import Atspi, Reader, text_of, wait

PASSPHRASE = "vexqujoltwimp brackenfold"
TYPED = "zanderquill"                       # into a form that is left open
SEARCHED = "yttriumwhelk"
SAID = "xebecmarrow"                        # in every text of the script
WORDS = [PASSPHRASE.split()[0], TYPED, SEARCHED, SAID]
DOOR, RECORD = Reader("roundtable"), Reader("roundtable-record")


def type_on_the_door(text):
    for key in text:
        DOOR.press("push button", {" ": "Space"}.get(key, key))


def unlock():
    DOOR.find("heading", "Who is here?")
    Atspi.Component.grab_focus(DOOR.find("text", "Passphrase"))
    type_on_the_door(PASSPHRASE)
    DOOR.press("push button", "Unlock")
    wait(RECORD.program, "the record on the bus")


def put(kind, name, text):
    field = RECORD.find(kind, name)
    assert Atspi.EditableText.set_text_contents(field, text)
    wait(lambda: text in text_of(field), f"“{text}” in {name}")


def main(binary):
    canary = Canary(WORDS)
    tool = os.path.join(os.path.dirname(binary), "roundtablectl")
    with Nest() as nest:
        folder, data = nest.folder, os.path.join(nest.folder, "data")

        def ctl(*args):
            return nest.ctl(tool, data, *args, lines=PASSPHRASE + "\n")

        ctl("init", "--user", "okafor")
        with tempfile.TemporaryDirectory() as apart:       # the script itself is not one of the product's files
            script = os.path.join(apart, "script.json")
            with open(script, "w", encoding="utf-8") as file:
                json.dump(marked(copy.deepcopy(sample.first_minute()), SAID), file)
            ctl("--user", "okafor", "play", script)
        at_rest(canary, [folder], {}, "after a script was played")
        assert SAID.encode() in ctl("--user", "okafor", "export", "--meeting", "m1"), "the script has no such word"

        shell = nest.start(binary, data)
        wait(DOOR.program, "the shell on the bus")
        unlock()
        RECORD.find("heading", "Meetings")
        put("text", "Search in all meetings", SEARCHED)
        time.sleep(0.5)                                    # it is searched for
        put("text", "Search in all meetings", "")
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
        at_rest(canary, [folder], {}, "after the end")
        print("no canary sang")


if __name__ == "__main__":
    main(sys.argv[1])
