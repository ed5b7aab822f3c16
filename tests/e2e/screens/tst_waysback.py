#!/usr/bin/env python3
"""The ways back, and the ways out, on the screens of the built programs, by role and visible name alone: a forgotten PIN, a broken
chip and a lost administrator take two custodians, and one gets nowhere; a new key for the store makes every old copy worth
nothing; a wipe takes two people, and leaves a first start. tst_waysback.py ROUNDTABLE (on a display with a bus)

RT_TELL=1 says how long each drill took.
"""
import os
import shutil
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from attable import PRESSED, Tablet                                  # noqa: E402
from hands import NotThere, until                                    # noqa: E402
from softchip import SoftChip                                        # noqa: E402

BINARY = sys.argv[1]
HERE = os.path.dirname(os.path.abspath(__file__))
SCRIPT = os.path.join(HERE, "../../format/scenarios/first-minute.json")
CHILD = "Reuben Attard-Lowe"
NGOZI, MAIR, PRICE = "Ngozi Okafor", "Mair Lloyd", "Gwen Price"
FIRST, SECOND, THIRD, OWN, LAST = "73920146", "50719328", "28463975", "61930847", "94027518"
FORGOT = "I forgot my PIN"
REFUSED = "This PIN or passphrase does not open the tablet"


class Drill(Tablet):
    """A tablet with a chip and a council's key, and the council's three shares, each in somebody else's hands."""

    def __init__(self, scratch, chip):
        self.chip, self.exchange, self.council = chip, scratch + "/stick", scratch + "/council"
        os.mkdir(self.exchange)
        super().__init__(BINARY, scratch, {})

    def found(self):
        """What a council does on the day that the tablet comes; and one meeting is minuted on it."""
        self.ctl("council", "make-key", "--out", self.council)
        self.ctl("init", "--user", "ngozi.okafor", "--pin", "--council", self.council + "/council.pub", secrets=[FIRST])
        self.ctl("user", "add", "mair.lloyd", "--roles", "admin", "--pin", "--user", "ngozi.okafor", secrets=[FIRST, OWN])
        self.ctl("play", SCRIPT, "--user", "ngozi.okafor", secrets=[FIRST])

    def ctl(self, *words, secrets=(), store=None):
        return super().ctl(*words, "--chip", self.chip.tcti, secrets=secrets, store=store)

    def refused(self, *words, secrets=(), store=None):
        try:
            self.ctl(*words, secrets=secrets, store=store)
        except AssertionError as told:
            return str(told)
        raise AssertionError(f"{words} was done")

    def switch_on(self, chip=None):
        self.stop()
        until(lambda: not self.door.there(), "the shell gone")
        self.chip = chip or self.chip
        self.set_clock("2026-03-03T09:00:00Z")
        self.start(None)

    def hardware(self):
        return "--test-chip", self.chip.tcti, "--exchange", self.exchange

    # Looks and touches

    def tree(self):
        return self.door.tree()

    def see(self, role, name, begins=False):
        return until(lambda: self.tree().find(role, name, begins), f"{role} “{name}”")

    def says(self, words):
        def there():
            told = "\n".join(self.tree().told())
            if words not in told:
                raise NotThere(told)
            return True
        until(there, f"“{words}”")

    def press(self, name, begins=False):
        def go():
            self.tree().find(PRESSED, name, begins).press()
            return True
        until(go, f"a Press on “{name}”")

    def job(self, name):
        self.press(name + ", ", begins=True)

    def write(self, label, text):
        def go():
            field = self.tree().find("text", label)
            field.set_text(text)
            return field.text() == text
        until(go, f"“{label}” filled in")

    def strike(self, pin, label):
        """On the pad, which tells how many there are and never one of them."""
        def has(count):
            return any(node.name.startswith(f"{label}: {count} digit") for node in self.tree().nodes())
        until(lambda: has(0), f"the empty pad of “{label}”")
        pad = self.tree()
        for digit in pin:
            pad.find("push button", digit).press()
        until(lambda: has(len(pin)), f"{len(pin)} digits at “{label}”")
        assert pin not in "\n".join(self.tree().told()), "a PIN is told"

    def show(self, name, pin, verb):
        """Somebody shows who they are."""
        if not any(n.name.startswith(f"PIN of {name}:") for n in self.tree().nodes()):
            self.press(name)
        self.strike(pin, f"PIN of {name}")
        self.press(verb)

    def choose(self, pin):
        self.strike(pin, "Choose a PIN")
        self.press("Go on")
        self.strike(pin, "The PIN again")
        self.press("Go on")

    def done(self, sentence):
        self.says(sentence)
        self.press("Finished")

    def at_the_door(self):
        self.see("heading", "Who is here?")

    def unlock(self, user, pin=None):
        self.at_the_door()
        self.show(user, pin, "Unlock")

    def opens_the_old_meeting(self, name, pin):
        """Whoever came back reads what they minuted before."""
        self.unlock(name, pin)
        until(self.opened, f"the record, open for {name}")
        until(lambda: self.record.tree().find("push button|list item", "Reuben", begins=True), "the meeting's row").press()
        until(lambda: CHILD in "\n".join(self.record.tree().told()), "the child of the meeting")
        self.lock()

    def opens_not(self, name, pin):
        self.unlock(name, pin)
        self.says(REFUSED)

    def meant(self, verb="Go on"):
        """No tap wipes: a word is typed first."""
        self.see("heading", "Wipe this tablet")
        self.write("Type the word “wipe”", "wipe")
        self.press(verb)

    def verifies(self, folder):
        return self.ctl("verify", "--user", "ngozi.okafor", secrets=[THIRD], store=folder)

    # The custodians

    def ask(self):
        """The tablet's request, on the medium that the shell was given."""
        self.press("Ask two custodians")
        self.see("heading", "The request")
        before = set(os.listdir(self.exchange))
        self.press("stick", begins=True)
        self.says("Written to the medium as")
        request, = set(os.listdir(self.exchange)) - before
        return f"{self.exchange}/{request}"

    def answer(self, request, *custodians):
        """On a machine of theirs, each typing what is on their paper; what they carry back is put on the same medium."""
        lines = []
        for each in custodians:
            with open(f"{self.council}/share-{each}", encoding="ascii") as share:
                lines += share.read().split("\n")[:-1]
        with open(f"{self.exchange}/answer.txt", "w", encoding="ascii") as answer:
            answer.write(self.ctl("recovery", "answer", request, secrets=[*lines, ""]))
        os.remove(request)

    def one_is_not_enough(self, request):
        for alone in ([1], [2, 2]):
            try:
                self.answer(request, *alone)
            except AssertionError:
                assert os.path.exists(request)
                continue
            raise AssertionError(f"custodian {alone[0]} alone answered")

    def take_the_answer(self, who):
        """To where somebody chooses a new PIN by it."""
        self.press("I have the answer")
        self.see("heading", "The custodians' answer")
        self.press(who)
        self.press("answer.txt", begins=True)
        self.press("Go on")

    def come_back(self, name, pin, request):
        self.answer(request, 3, 1)
        self.take_the_answer(name)
        self.see("heading", f"A new PIN for {name}")
        self.choose(pin)
        self.done(f"{name} may unlock this tablet now.")
        self.press("Lock screen")
        self.at_the_door()


def forgotten_pin(tablet):
    tablet.at_the_door()
    tablet.opens_not(NGOZI, THIRD)
    tablet.press(FORGOT)
    tablet.see("heading", "Somebody cannot get in")
    request = tablet.ask()
    tablet.one_is_not_enough(request)
    tablet.come_back(NGOZI, SECOND, request)
    tablet.opens_not(NGOZI, FIRST)
    tablet.opens_the_old_meeting(NGOZI, SECOND)


def broken_chip(tablet, other):
    """Another one was put in: what the first held is gone, and every slot with it."""
    tablet.switch_on(other)
    tablet.at_the_door()
    tablet.press(NGOZI, begins=True)                 # the new chip has counted nothing, which is noticed: everybody waits
    tablet.says("Try again in 60 minutes")
    tablet.press(FORGOT)
    request = tablet.ask()
    tablet.one_is_not_enough(request)
    tablet.come_back(NGOZI, THIRD, request)
    tablet.opens_the_old_meeting(NGOZI, THIRD)


def lost_admin(tablet):
    """The one there was went with the chip: a chair may not make another, two custodians may."""
    tablet.press("People and keys")
    tablet.job("Somebody cannot get in")
    request = tablet.ask()
    tablet.one_is_not_enough(request)
    tablet.answer(request, 2, 3)
    tablet.press("I have the answer")
    tablet.see("heading", "The custodians' answer")
    tablet.press("Somebody new")
    tablet.write("Their name", PRICE)
    tablet.press("Administrator")
    tablet.press("answer.txt", begins=True)
    tablet.press("Go on")
    tablet.see("heading", f"A new PIN for {PRICE}")
    tablet.choose(LAST)
    tablet.done(f"{PRICE} may unlock this tablet now.")
    tablet.job("People on this tablet")
    tablet.job(MAIR)
    tablet.press("Remove from this tablet")
    tablet.press(f"Remove {MAIR}")
    tablet.show(PRICE, LAST, "Remove them")
    tablet.done(f"{MAIR} can no longer unlock this tablet.")
    tablet.press("People and keys")


def new_key(tablet):
    """What was copied before is as it was; of what is here now the old keys open nothing."""
    before = tablet.scratch + "/before"
    shutil.copytree(tablet.store, before)
    tablet.job("A new key for the store")
    tablet.see("heading", "A new key for the store")
    tablet.press("Give the store a new key")
    tablet.show(NGOZI, FIRST, "Give the store a new key")
    tablet.says(REFUSED)
    tablet.show(NGOZI, THIRD, "Give the store a new key")
    tablet.done("The store has a new key. Everybody unlocks as before.")
    tablet.press("Lock screen")
    tablet.opens_the_old_meeting(NGOZI, THIRD)
    shutil.copyfile(tablet.store + "/tries", before + "/tries")      # else the chip notices that it is older
    assert tablet.verifies(before).startswith("ok: ")                # the right PIN, the same chip: this vault is good
    shutil.copyfile(before + "/tries", tablet.store + "/tries")
    for name in ("store.db", "head", "tries"):
        shutil.copyfile(f"{tablet.store}/{name}", f"{before}/{name}")
    assert "the key does not open it" in tablet.refused("verify", "--user", "ngozi.okafor", secrets=[THIRD], store=before)
    shutil.copyfile(before + "/tries", tablet.store + "/tries")
    tablet.ctl("verify", "--user", "ngozi.okafor", secrets=[THIRD])


def wipe(tablet):
    """An administrator and somebody who opens the store; what is only here is said first."""
    tablet.at_the_door()
    tablet.press("People and keys")
    tablet.job("Wipe this tablet")
    tablet.meant()
    tablet.show(NGOZI, THIRD, "Go on")                               # a chair alone
    tablet.says("Person 2 of 2: is it you?")
    assert not tablet.tree().find_all(PRESSED, NGOZI), "one person is both"
    tablet.press("Back")
    tablet.show(PRICE, LAST, "Go on")                                # an administrator alone
    tablet.says("Person 2 of 2: is it you?")
    assert not tablet.tree().find_all(PRESSED, PRICE), "one person is both"
    tablet.show(NGOZI, FIRST, "Wipe this tablet")                    # and somebody who is not there
    tablet.says(REFUSED)
    tablet.show(NGOZI, THIRD, "Wipe this tablet")
    tablet.says("Nothing was wiped yet.")
    tablet.ctl("verify", "--user", "ngozi.okafor", secrets=[THIRD])
    tablet.meant("Wipe it even so")
    tablet.show(PRICE, LAST, "Go on")
    tablet.says("Person 2 of 2: is it you?")
    tablet.show(NGOZI, THIRD, "Wipe it even so")
    tablet.done("This tablet was wiped.")
    tablet.see("heading", "Welcome to Roundtable")
    assert os.listdir(tablet.store) == [], os.listdir(tablet.store)
    assert "no store" in tablet.refused("verify", "--user", "ngozi.okafor", secrets=[THIRD])
    tablet.switch_on()
    tablet.see("heading", "Welcome to Roundtable")


def main():
    with tempfile.TemporaryDirectory() as scratch, SoftChip() as chip, SoftChip() as other:
        os.chmod(scratch, 0o700)
        tablet = Drill(scratch, chip)
        try:
            tablet.switch_on()
            for drill, *more in ((forgotten_pin,), (broken_chip, other), (lost_admin,), (new_key,), (wipe,)):
                since = time.monotonic()
                drill(tablet, *more)
                if os.environ.get("RT_TELL"):
                    print(f"{time.monotonic() - since:5.1f} s  {drill.__name__}", flush=True)
        except BaseException:
            if tablet.shell and os.environ.get("RT_TELL"):
                print("\n".join(tablet.tree().written()))
            raise
        finally:
            tablet.stop()


if __name__ == "__main__":
    main()
