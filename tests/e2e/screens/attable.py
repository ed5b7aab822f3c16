"""Somebody at the table with a tablet: the built programs from outside, by role and visible name. What a form asks is answered
under the words that it shows; whoever reads this learns nothing that the screens do not say."""
import datetime
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../support"))
from hands import CHECKED, FOCUSED, SHOWING, Bus, Gone, NotThere, Program, until  # noqa: E402

DOOR, RECORD, HANDOVER = "roundtable", "roundtable-record", "roundtable-handover"
PRESSED = "push button|check box|radio button|list item"
PARTS = "Parts of the meeting"


def uk(instant):
    """The day and the time that a clock on the wall shows; the scripts are of a winter."""
    at = datetime.datetime.fromisoformat(instant.replace("Z", "+00:00"))
    return at.date().isoformat(), at.strftime("%H:%M")


class Tablet:
    """A tablet with a real store, and whoever may unlock it: {user: (name, roles, passphrase)}, whose first founds it."""

    def __init__(self, binary, scratch, people):
        self.beside, self.binary, self.scratch = os.path.dirname(binary), binary, scratch
        self.store, self.clock, self.people, self.shell = scratch + "/store", scratch + "/clock", people, None
        self.environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software", HOME=scratch,
                                QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", XDG_RUNTIME_DIR=scratch, LC_ALL="C.UTF-8")
        self.found()
        self.bus = Bus()
        self.door, self.record, self.handover = (Program(self.bus, name) for name in (DOOR, RECORD, HANDOVER))

    def found(self):
        first, *others = self.people
        self.ctl("init", "--user", first, secrets=[self.people[first][2]])
        for user in others:
            name, roles, secret = self.people[user]
            self.ctl("user", "add", user, "--roles", roles, "--name", name, "--user", first, secrets=[self.people[first][2], secret])

    def ctl(self, *words, secrets=(), store=None):
        done = subprocess.run([self.beside + "/roundtablectl", "--data", store or self.store, *words], env=self.environment,
                              input="".join(line + "\n" for line in secrets), capture_output=True, text=True, check=False)
        assert done.returncode == 0, (words, done.stderr)
        return done.stdout

    def set_clock(self, instant):
        with open(self.clock + ".new", "w", encoding="ascii") as file:
            file.write(instant)
        os.rename(self.clock + ".new", self.clock)

    def start(self, log):
        self.shell = subprocess.Popen([self.binary, "--data", self.store, "--size", "1280x800", "--mm", "5.9", *self.hardware(),
                                       "--test-clock", "@" + self.clock], env=self.environment, stderr=log)
        until(self.door.there, "the shell on the bus")

    def hardware(self):
        return "--test-chip", ""

    def stop(self):
        if self.shell:
            self.shell.kill()
            self.shell.wait(10)

    def type_secret(self, field, secret):
        """A passphrase is typed and never set: its field is none that tells or takes a text."""
        until(lambda: self.door.tree().find("text", field), field).focus()
        until(lambda: self.door.tree().find("text", field).has(FOCUSED), f"the keyboard in “{field}”")
        subprocess.run(["xdotool", "type", "--delay", "3", secret], env=self.environment, check=True, capture_output=True)
        until(lambda: f"{len(secret)} character" in self.door.tree().find("text", field).description(), "all of it")

    def unlock(self, user):
        secret, name = self.people[user][2], user.capitalize()           # their full name lies encrypted
        until(lambda: self.door.tree().find("heading", "Who is here?"), "the lock screen")
        if not self.door.tree().find_all("text", f"Passphrase of {name}"):
            until(lambda: self.door.tree().find("push button", name), name).press()
        self.type_secret(f"Passphrase of {name}", secret)
        until(lambda: self.door.tree().find("push button", "Unlock"), "Unlock").press()
        until(self.opened, f"the record, open for {name}")

    def opened(self):
        """Where the clock went back since it was last unlocked (the store was made just now), somebody is asked."""
        tree = self.record.tree()
        if asked := tree.find_all("push button", "The time is right"):
            asked[0].press()
            return False
        return tree.find("push button", "Hide screen") and tree.find_all("heading", "Meetings") + tree.find_all("panel", PARTS)

    def locked(self):
        until(lambda: not self.record.there(), "the record gone")

    def lock(self):
        self.record.tree().find("push button", "Lock").press()
        self.locked()


class Screen:
    """What is in front: a page or, over it, a sheet. Looks are short: what stands in a page or a sheet, and of its groups
    and cards just the one that is asked for."""

    def __init__(self, program):
        self.program = program

    def front(self):
        """The sheet that is open, else the page; groups are to be opened (`inside`)."""
        tree = self.program.tree(4)
        sheets = [node for node in tree.nodes() if node.role == "dialog"]
        return sheets[-1].again(2) if sheets else tree

    def see(self, role, name, begins=False):
        return until(lambda: self.front().find(role, name, begins), f"{role} “{name}”")

    def shows(self, role, name, begins=False):
        """Anywhere in the window."""
        return bool(self.program.tree().find_all(role, name, begins))

    def told(self):
        return "\n".join(self.program.tree().told())

    def press(self, name, within=(), begins=False):
        def go():
            self.front().inside(*within).find(PRESSED, name, begins).press()
            return True
        until(go, f"a Press on “{name}”")

    def go(self, part):
        """To a part of the meeting, by the bar of its parts."""
        def here():
            button = self.program.tree(3).inside(PARTS).find("push button", part, begins=True)
            if button.description() == "You are here":
                return True
            button.press()
            return False
        until(here, f"the part “{part}”")

    def form(self, title):
        return Form(self, title)


class Form:
    """A sheet with this title (or, without one, the form that stands open in a page), and what one says in it."""

    def __init__(self, screen, title=None):
        self.screen, self.title = screen, title
        self.seen = None
        self.look()

    def look(self):
        def there():
            front = self.screen.front()
            if self.title and (front.role, front.name) != ("dialog", self.title):
                raise NotThere(f"in front is {front.role} “{front.name}”")
            return front
        self.seen = until(there, f"the form “{self.title}”")
        return self.seen

    def told(self):
        return "\n".join(self.seen.again().told())

    def on(self, what, do):
        """Does it with what was seen last, and with a fresh look where that has changed."""
        def go():
            try:
                return do(self.seen)
            except (Gone, NotThere):
                self.seen = self.screen.front()
                return do(self.seen)
        return until(go, what)

    def type(self, label, text, within=()):
        if text in (None, ""):
            return

        def go(seen):
            field = seen.inside(*within).find("text", label)
            field.set_text(text)
            return field.text() == text
        self.on(f"“{label}” filled in", go)

    def choose(self, label, *options, within=()):
        """In the group of that name: what is ticked then."""
        for option in options:
            def go(seen, option=option):
                group = seen.inside(*within, label)
                chip = group.find("check box|radio button", option)
                if chip.has(CHECKED):
                    return True
                chip.press()
                return group.again().find("check box|radio button", option).has(CHECKED)
            self.on(f"“{option}” chosen at “{label}”", go)

    def untick_others(self, label, options):
        def go(seen):
            more = [chip for chip in seen.inside(label).nodes()
                    if chip.role == "check box" and chip.has(CHECKED) and chip.name not in options]
            for chip in more:
                chip.press()
            return not more
        self.on(f"only {options} at “{label}”", go)

    def children(self, names, everybody):
        """All of them unless somebody says otherwise; an entry of the whole meeting is about all."""
        if not names or set(names) == set(everybody):
            self.choose("Which children", "All children")
        else:
            self.choose("Which children", *names)
            self.untick_others("Which children", names)

    def switch(self, name, on):
        if not on:
            return

        def go(seen):
            toggle = seen.find("check box", name)
            if not toggle.again().has(CHECKED):
                toggle.press()
            return toggle.again().has(CHECKED)
        self.on(f"“{name}”", go)

    def pick(self, label, option):
        """Out of a long list, which opens over the form: by its filter, where it has one."""
        def opened(seen):
            seen.find("push button", f"{label}: ", begins=True).press()
            return True
        self.on(f"the list of “{label}”", opened)

        def listed():
            lists = self.screen.front()
            if lists.name != label:
                return False
            if boxes := lists.find_all("text", "Filter"):
                boxes[0].set_text(option)
            lists.again().find(PRESSED, option).press()
            return True
        until(listed, f"“{option}” of “{label}”")
        self.look()

    def count(self, label, number):
        def go(seen):
            box = seen.find("spin box", f"{label}: ", begins=True).again()
            box.find("text", f"Number, {label}").set_text(str(number))
            return seen.again().find("spin box", f"{label}: {number}")
        self.on(f"{number} of “{label}”", go)

    def day(self, label, day):
        if day:
            year, month, date = day.split("-")
            for part, value in (("Day", date), ("Month", month), ("Year", year)):
                self.type(f"{part}, {label}", str(int(value)), within=[label])

    def moment(self, label, when):
        """A day, or a day and a time of it."""
        if when and "T" in when:
            day, time = uk(when)
            self.day(label, day)
            self.type(f"Time: {label}", time, within=[label])
        else:
            self.day(label, when)

    def press(self, name, within=()):
        def go(seen):
            seen.inside(*within).find(PRESSED, name).press()
            return True
        self.on(f"“{name}”", go)

    def save(self, name):
        """It closes when what it says is on disk, and not before."""
        self.press(name)
        self.gone()

    def gone(self):
        until(lambda: not self.screen.program.tree(4).find_all("dialog", self.title), f"the end of the form “{self.title}”")

    def refused(self, name, words):
        """It stays, and says why; then nobody wants it any more."""
        self.press(name)
        until(lambda: self.look() and words in self.told(), f"“{words}”")
        self.press("Discard")
        if self.title:
            self.gone()
