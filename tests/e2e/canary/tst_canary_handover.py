#!/usr/bin/env python3
"""The canary test of what goes round the table: a PIN on the pad, a hand-over, and practice beside real.

    tst_canary_handover.py ROUNDTABLE    (on a display with a session bus, as who may read its own programs' memory)

Each place is searched once where the word must be, or the search itself is broken."""
import json
import os
import sys
import tempfile
import time

from nest import Nest, at_rest, clipboard, on_the_bus, programs_of, record_of
import sample
from canary import Canary, descendants
from reader import Atspi, Reader, role, text_of, wait
from softchip import SoftChip

PIN = "73920146"
ITEM = "xylanthropquill"                    # in the one decision that is handed over
BASIS = "zebravintwhelk"                    # beside it: its basis, and what was said before
TYPED = "quonsetmurrain"                    # into a form that is left open
SEARCHED = "yttergrimble"
PRACTISED = "wexfordnoddle"                 # in the practice store
SIGNER, CHILD = "DC Paul Rigby", "Reuben Attard-Lowe"
DOOR, RECORD, HANDOVER = Reader("roundtable"), Reader("roundtable-record"), Reader("roundtable-handover")


def script(decided, said):
    """The first minute, open for signing, with these words in what is decided, and in all else that is said."""
    whole = sample.first_minute()
    for step in whole["steps"]:
        for name in ("text", "basis"):
            if name in step:
                step[name] += " " + (decided if (step["do"], name) == ("decide", "text") else said)
    return whole


def play(nest, tool, data, options, words, lines):
    with tempfile.TemporaryDirectory() as apart:           # the script itself is not one of the product's files
        path = os.path.join(apart, "script.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(script(*words), file)
        nest.ctl(tool, data, *options, "play", path, "--until", "13", lines=lines)


def told(reader):
    return [(role(node), node.get_name(), node.get_description(), text_of(node)) for node in reader.nodes()]


def unlock_by_pin(nest, shell, canary):
    """Digit by digit; the search looks for all of them in a row, and for as few as three in what is told."""
    DOOR.find("heading", "Who is here?")
    DOOR.find("push button", PIN[0])
    for count, digit in enumerate(PIN, 1):
        DOOR.press("push button", digit)
        wait(lambda: any(f": {count} digit" in name for _, name, _, _ in told(DOOR)), f"{count} digits told as a number")
        row = PIN[:count]
        if count >= 3:
            assert not [each for each in told(DOOR) if any(row in part for part in each)], "the pad tells its digits"
    found = " ".join(canary.in_process(shell.pid))
    assert PIN in found, f"the search would not find the PIN while it is typed: {found}"
    files = canary.in_folders([nest.folder])
    assert not files, f"while the PIN is typed: in files: {files}"
    DOOR.press("push button", "Unlock")
    wait(RECORD.program, "the record on the bus")
    RECORD.find("heading", "Meetings")
    for pid, name in programs_of(shell).items():
        hits = [hit for hit in canary.in_process(pid) if PIN in hit]
        assert not hits, f"after the vault's answer {name} still has the PIN: {hits}"


def put(name, text):
    box = wait(lambda: next(n for n in RECORD.nodes() if role(n) == "text" and n.get_name() == name), name)
    assert Atspi.EditableText.set_text_contents(box, text)


def only(canary, pid, wanted, who):
    """It has what it needs, so the search works there; and none of the others."""
    hits = " ".join(canary.in_process(pid))
    assert wanted in hits, f"the search would not find “{wanted}” in {who}: {hits}"
    others = [word for word in (BASIS, TYPED, SEARCHED, PIN, PRACTISED, ITEM) if word != wanted and word in hits]
    assert not others, f"{who} has {others}"


def hand_over(nest, shell, canary):
    put("Search in all meetings", SEARCHED)
    time.sleep(0.5)
    put("Search in all meetings", "")
    RECORD.press("push button", CHILD)
    RECORD.press("push button", "Information")
    put("What was said", TYPED)
    time.sleep(1.3)                                        # the draft is on disk
    record = record_of(shell)
    hits = " ".join(canary.in_process(record))
    assert all(word in hits for word in (ITEM, BASIS, TYPED)), f"the record has not what it shows: {hits}"

    RECORD.press("push button", "Sign-off")
    RECORD.press("push button", SIGNER)
    RECORD.press("push button", "Hand the tablet to them")
    wait(HANDOVER.program, "the hand-over on the bus")
    HANDOVER.find("heading", SIGNER)
    wait(lambda: any(ITEM in hit for hit in on_the_bus(canary, HANDOVER)), "the item, told to whoever signs")
    wait(lambda: not on_the_bus(canary, RECORD), "a record that tells nothing")
    rest = [hit for hit in on_the_bus(canary, HANDOVER) if ITEM not in hit]
    assert not rest, f"the hand-over tells {rest}"
    handover = next(pid for pid, name in descendants(shell.pid).items() if name.startswith("roundtable-han"))
    only(canary, handover, ITEM, "the hand-over")
    at_rest(canary, [nest.folder], {shell.pid: "the shell"}, "while the tablet is handed over")
    assert not on_the_bus(canary, DOOR) and not canary.within(clipboard())

    HANDOVER.press("push button", "Hand back without signing")
    HANDOVER.press("push button", "Finished")
    wait(lambda: not os.path.exists(f"/proc/{handover}") and record_of(shell) != record, "the end of both programs")
    DOOR.find("heading", "Who is here?")
    at_rest(canary, [nest.folder], programs_of(shell), "after the hand-over")
    assert not on_the_bus(canary, DOOR), "the lock screen tells it to a screen reader"
    assert not canary.within(clipboard())


def practise(nest, binary, data, canary):
    """In the same home, before the real store: nothing of it is found there afterwards."""
    shell = nest.start(binary, data)
    wait(DOOR.program, "the shell on the bus")
    DOOR.press("push button", "Unlock")
    wait(RECORD.program, "the record on the bus")
    RECORD.press("push button", CHILD)
    RECORD.press("push button", "Information")
    put("What was said", PRACTISED)
    wait(lambda: any(PRACTISED in hit for hit in on_the_bus(canary, RECORD)), "the practised word on the bus")
    hits = " ".join(canary.in_process(record_of(shell)))
    assert PRACTISED in hits, "the search would not find it in the practice's record program"
    time.sleep(1.3)
    RECORD.press("push button", "Lock")
    DOOR.find("heading", "Who is here?")
    wait(lambda: RECORD.program() is None, "the end of the record")
    at_rest(canary, [nest.folder], programs_of(shell), "after practice")
    shell.terminate()
    shell.wait(10)
    wait(lambda: DOOR.program() is None, "the end of the shell")


def main(binary):
    canary = Canary([PIN, ITEM, BASIS, TYPED, SEARCHED, PRACTISED])
    tool = os.path.join(os.path.dirname(binary), "roundtablectl")
    with Nest() as nest, SoftChip() as chip:
        practice, real = (os.path.join(nest.folder, name) for name in ("practice", "real"))
        nest.ctl(tool, practice, "init", "--practice")
        play(nest, tool, practice, (), (PRACTISED, PRACTISED), "")
        practise(nest, binary, practice, canary)

        as_okafor = ("--chip", chip.tcti, "--user", "okafor")
        nest.ctl(tool, real, *as_okafor, "init", "--pin", lines=PIN + "\n")
        play(nest, tool, real, as_okafor, (ITEM, BASIS), PIN + "\n")
        at_rest(canary, [nest.folder], {}, "before anything is opened")
        shell = nest.start(binary, real, "--test-chip", chip.tcti)
        wait(DOOR.program, "the shell on the bus")
        unlock_by_pin(nest, shell, canary)
        hits = canary.in_process(record_of(shell))
        assert not [hit for hit in hits if PRACTISED in hit], f"the real record program knows what was practised: {hits}"
        hand_over(nest, shell, canary)
        shell.terminate()
        shell.wait(10)
        at_rest(canary, [nest.folder], {}, "after the end")
        print("no canary sang")


if __name__ == "__main__":
    main(sys.argv[1])
