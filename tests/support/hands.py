"""A program as a screen reader meets it, quickly: a part of the tree is read in a few rounds of questions that are asked all
at once, and what is found is touched by role and visible name alone.

What is hidden has no place on the screen and is left out, and so is what lies below a sheet, which cannot be used. What is
scrolled out of sight is there: whoever reads by ear is led to it.
"""
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

ACCESSIBLE, ACTION, TEXT = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action", "org.a11y.atspi.Text"
EDITABLE, COMPONENT, ROOT = "org.a11y.atspi.EditableText", "org.a11y.atspi.Component", "/org/a11y/atspi/accessible/root"
EXTENTS = (COMPONENT, "GetExtents", GLib.Variant("(u)", (0,)))
CHECKED, ENABLED, FOCUSED, SHOWING = 4, 8, 12, 25
RENAMED = {"button": "push button", "group": "panel"}     # since at-spi2 2.56
KEYBOARD = "Keyboard"                                     # its keys are of no interest here, and many
PATIENCE = 30


class Gone(Exception):
    """What was found has left the screen meanwhile: look again."""


class NotThere(AssertionError):
    """Nothing of that role and name is there, or more than one thing is."""


def address():
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    return session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, -1, None).unpack()[0]


class Bus:
    """Calls to the accessibility bus; many at once."""

    def __init__(self):
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.connection = Gio.DBusConnection.new_for_address_sync(address(), flags, None, None)
        self.context = GLib.MainContext.default()

    def all(self, calls):
        """The answers to [(program, path, interface, method, arguments)], None where there is none."""
        answers = [None] * len(calls)
        waiting = [len(calls)]

        def taken(connection, result, index):
            waiting[0] -= 1
            try:
                answers[index] = connection.call_finish(result).unpack()
            except GLib.Error:
                pass
        for index, (program, path, interface, method, arguments) in enumerate(calls):
            self.connection.call(program, path, interface, method, arguments, None, 0, 20000, None, taken, index)
        while waiting[0]:
            self.context.iteration(True)
        return answers

    def one(self, *call):
        answer = self.all([call])[0]
        if answer is None:
            raise Gone(call[3])
        return answer

    def property(self, program, path, name):
        return (program, path, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (ACCESSIBLE, name)))


class Node:
    """One thing in the tree, as it was when it was read."""

    def __init__(self, bus, program, path):
        self.bus, self.program, self.path = bus, program, path
        self.role = self.name = ""
        self.states = 0
        self.children, self.parent = [], None

    def has(self, state):
        return bool(self.states >> state & 1)

    def inside(self, *path):
        """The group in the group (and so on) of that name, read to its end."""
        node = self
        for name in path:
            node = node.find("panel", name).again()
        return node

    def read(self, depth=99):
        """Everything below, level by level."""
        level = [self]
        while level and depth:
            calls = []
            for node in level:
                calls += [(node.program, node.path, ACCESSIBLE, "GetRoleName", None),
                          self.bus.property(node.program, node.path, "Name"),
                          (node.program, node.path, ACCESSIBLE, "GetState", None),
                          (node.program, node.path, *EXTENTS),
                          (node.program, node.path, ACCESSIBLE, "GetChildren", None)]
            answers = self.bus.all(calls)
            below = []
            for index, node in enumerate(level):
                role, name, states, place, children = answers[5 * index:5 * index + 5]
                if not (role and name and states):
                    node.states = 0
                    continue
                node.role, node.name = RENAMED.get(role[0], role[0]), name[0]
                node.states = states[0][0]
                hidden = not node.has(SHOWING) and place and place[0][2:] == (0, 0) and node.role != "application"
                if hidden:
                    node.states = 0
                if hidden or not node.has(ENABLED) or node.name == KEYBOARD:
                    continue
                node.children = [Node(self.bus, *child) for child in (children or ([],))[0]]
                for child in node.children:
                    child.parent = node
                below += node.children
            level = below
            depth -= 1
        return self

    def again(self, depth=99):
        fresh = Node(self.bus, self.program, self.path).read(depth)
        if not fresh.role:
            raise Gone(self.name)
        return fresh

    def nodes(self):
        yield self
        for child in self.children:
            yield from child.nodes()

    def find_all(self, role, name, begins=False):
        """What can be used of that role and exactly that name, or one that begins like it."""
        return [node for node in self.nodes() if node.role in role.split("|") and node.has(ENABLED)
                and (node.name.startswith(name) if begins else node.name == name)]

    def find(self, role, name, begins=False):
        """The one thing of that role and name: of two, nobody could say which is meant."""
        found = self.find_all(role, name, begins)
        if len(found) != 1:
            raise NotThere(f"{len(found)} of {role} “{name}” in “{self.name}”")
        return found[0]

    def text(self):
        told = self.bus.one(self.program, self.path, TEXT, "GetText", GLib.Variant("(ii)", (0, -1)))[0]
        return told.replace("\u2029", "\n").replace("\u2028", "\n")      # as an editor of Qt separates lines

    def description(self):
        return self.bus.one(*self.bus.property(self.program, self.path, "Description"))[0]

    def set_text(self, text):
        if not self.bus.one(self.program, self.path, EDITABLE, "SetTextContents", GLib.Variant("(s)", (text,)))[0]:
            raise NotThere(f"“{self.name}” takes no text")

    def press(self):
        actions = self.bus.one(self.program, self.path, ACTION, "GetActions", None)[0]
        pressing = [index for index, action in enumerate(actions) if action[0] == "Press"]
        if not pressing:
            raise NotThere(f"“{self.name}” has no Press, but {[action[0] for action in actions]}")
        self.bus.one(self.program, self.path, ACTION, "DoAction", GLib.Variant("(i)", (pressing[0],)))

    def focus(self):
        self.bus.one(self.program, self.path, COMPONENT, "GrabFocus", None)

    def told(self):
        """All that is to be read in it, a line each."""
        return [node.name for node in self.nodes() if node.name]

    def written(self, depth=0):
        marks = "".join(letter for letter, state in (("c", CHECKED), ("f", FOCUSED)) if self.has(state))
        marks += "" if self.has(ENABLED) else "-"
        lines = [f"{'  ' * depth}{self.role} “{self.name}” {marks}"]
        for child in self.children:
            lines += child.written(depth + 1)
        return lines


def until(question, what, seconds=PATIENCE):
    """The answer of `question` as soon as it is one; what leaves the screen meanwhile is asked again."""
    end, last = time.monotonic() + seconds, None
    while True:
        try:
            if answer := question():
                return answer
        except (Gone, NotThere) as not_yet:
            last = not_yet
        if time.monotonic() > end:
            raise AssertionError(f"never came: {what}" + (f" ({last})" if last else ""))
        time.sleep(0.01)


class Program:
    """One program on the bus, by its name."""

    def __init__(self, bus, name):
        self.bus, self.name = bus, name
        self.at = None

    def find(self):
        programs = self.bus.one("org.a11y.atspi.Registry", ROOT, ACCESSIBLE, "GetChildren", None)[0]
        names = self.bus.all([self.bus.property(*each, "Name") for each in programs])
        return next((each for each, name in zip(programs, names) if name and name[0] == self.name), None)

    def there(self):
        self.at = self.find()
        return self.at is not None

    def tree(self, depth=99):
        """The whole of its window; it may have been started anew since the last look."""
        for _ in range(2):
            if self.at or self.there():
                node = Node(self.bus, *self.at).read(depth)
                if node.role:
                    return node
            self.at = None
        raise Gone(self.name)
