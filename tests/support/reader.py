"""A program as a screen reader meets it: what is on the accessibility bus, by role and name, and pressed like that."""
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

TOUCHABLE = {"push button", "radio button", "check box", "text", "page tab", "link", "toggle button"}
RENAMED = {"button": "push button"}   # since at-spi2 2.56


def wait(question, what, seconds=30):
    """The answer of `question` as soon as it is one; the tree may change under it."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if answer := question():
                return answer
        except Exception:
            pass
        time.sleep(0.05)
    raise AssertionError(f"never came: {what}")


def role(node):
    name = node.get_role_name()
    return RENAMED.get(name, name)


def has(node, state):
    return node.get_state_set().contains(state)


def showing(node):
    return has(node, Atspi.StateType.SHOWING)


def states(node):
    return node.get_state_set().get_states()


def checked(node):
    return has(node, Atspi.StateType.CHECKED)


def text_of(node):
    try:
        return Atspi.Text.get_text(node, 0, -1) or ""
    except Exception:
        return ""


class Reader:
    """One program on the bus, by its name."""

    def __init__(self, name):
        self.name = name

    def program(self):
        desktop = Atspi.get_desktop(0)
        children = (desktop.get_child_at_index(i) for i in range(desktop.get_child_count()))
        return next((child for child in children if child and child.get_name() == self.name), None)

    def nodes(self, node=None):
        """Every node, also those that are not shown: a screen reader could be led to them."""
        node = node or self.program()
        yield node
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None:
                yield from self.nodes(child)

    def find(self, kind, name):
        """What is shown with this role, and a name that begins like this."""
        return wait(lambda: next((n for n in self.nodes() if role(n) == kind and n.get_name().startswith(name)
                                  and showing(n)), None), f"{kind} “{name}”")

    def gone(self, kind, name):
        wait(lambda: not any(role(n) == kind and n.get_name().startswith(name) and showing(n) for n in self.nodes()),
             f"the end of {kind} “{name}”")

    def press(self, kind, name, shown=True):
        """`shown` False: also what has to be scrolled to, as a reader that goes through the page comes to it."""
        def go():
            node = self.find(kind, name) if shown else next(n for n in self.nodes() if role(n) == kind and n.get_name().startswith(name))
            return any(Atspi.Action.get_action_name(node, i) == "Press" and Atspi.Action.do_action(node, i)
                       for i in range(Atspi.Action.get_n_actions(node)))
        wait(go, f"a Press on “{name}”")
