"""Looks for made-up words where they must not be: in files, in command lines and environments, in the memory of programs."""
import base64
import os

CHUNK = 1 << 22


def spellings(word):
    """How a word may lie somewhere: UTF-8, UTF-16 of either order, base64 of each at each of the three alignments."""
    found = {}
    # Without its last nought: so it lies in both orders.
    for name, raw in (("utf-8", word.encode()), ("utf-16", word.encode("utf-16-le")[:-1])):
        found[name] = raw
        for shift in range(3):
            text = base64.b64encode(b"\0" * shift + raw)
            # Only the middle does not depend on what stands before and behind.
            found[f"base64+{shift} of {name}"] = text[(0, 2, 3)[shift]:len(text) - 4]
    return found


class Canary:
    def __init__(self, words):
        self.words = {raw: f"{word} ({name})" for word in words for name, raw in spellings(word).items()}
        self.longest = max(map(len, self.words))

    def within(self, bytes_):
        """One search for each spelling: several times as fast as one pattern of them all."""
        return sorted({name for raw, name in self.words.items() if raw in bytes_})

    def in_file(self, path):
        found, tail = set(), b""
        try:
            with open(path, "rb") as file:
                while part := file.read(CHUNK):
                    found.update(self.within(tail + part))
                    tail = part[-self.longest:]
        except OSError:
            pass
        return sorted(found)

    def in_folders(self, folders):
        """{path: what}, of names and contents of every plain file below."""
        found = {}
        for folder in folders:
            for where, _, names in os.walk(folder):
                for name in names:
                    path = os.path.join(where, name)
                    hits = self.within(os.fsencode(path))
                    if os.path.isfile(path) and not os.path.islink(path):
                        hits += self.in_file(path)
                    if hits:
                        found[path] = hits
        return found

    def in_process(self, pid):
        """What is in the memory, command line and environment of a process."""
        found = set()
        for name in ("cmdline", "environ"):
            found.update(self.in_file(f"/proc/{pid}/{name}"))
        with open(f"/proc/{pid}/maps", encoding="utf-8", errors="replace") as maps, \
                open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
            for line in maps:
                place, access = line.split()[:2]
                # What is read from a file and cannot be written is a library's: no word of ours, and most of the memory.
                from_file = line.split()[4] != "0"
                if "r" not in access or (from_file and "w" not in access) or line.rstrip().endswith(("[vvar]", "[vsyscall]")):
                    continue
                start, end = (int(number, 16) for number in place.split("-"))
                tail = b""
                for at in range(start, end, CHUNK):
                    try:
                        memory.seek(at)
                        part = memory.read(min(CHUNK, end - at))
                    except (OSError, ValueError, OverflowError):
                        break
                    if part.count(0) < len(part):            # most of what was never touched
                        found.update(self.within(tail + part))
                    tail = part[-self.longest:]
        return sorted(found)


def descendants(pid):
    """The process and all that it started, as {pid: name}."""
    parents, names = {}, {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/stat", encoding="utf-8", errors="replace") as file:
                    stat = file.read()
                names[int(entry)] = stat[stat.index("(") + 1:stat.rindex(")")]
                parents[int(entry)] = int(stat[stat.rindex(")") + 2:].split()[1])
            except OSError:
                pass
    found, waiting = {}, [pid]
    while waiting:
        each = waiting.pop()
        if each in names:
            found[each] = names[each]
        waiting += [child for child, parent in parents.items() if parent == each]
    return found
