"""Looks for made-up words where they must not be: in files, in command lines and environments, in the memory of programs."""
import base64
import os
import re

CHUNK = 1 << 22


def spellings(word):
    """How a word may lie somewhere: UTF-8, UTF-16 of both orders, base64 of both at each of the three alignments."""
    found = {}
    for name, raw in (("utf-8", word.encode()), ("utf-16le", word.encode("utf-16-le")), ("utf-16be", word.encode("utf-16-be"))):
        found[name] = raw
        for shift in range(3):
            text = base64.b64encode(b"\0" * shift + raw)
            # Only the middle does not depend on what stands before and behind.
            found[f"base64+{shift} of {name}"] = text[(0, 2, 3)[shift]:len(text) - 4]
    return found


class Canary:
    def __init__(self, words):
        self.words = {raw: f"{word} ({name})" for word in words for name, raw in spellings(word).items()}
        self.pattern = re.compile(b"|".join(re.escape(raw) for raw in sorted(self.words, key=len, reverse=True)))
        self.longest = max(map(len, self.words))

    def within(self, bytes_):
        return sorted({self.words[match] for match in self.pattern.findall(bytes_)})

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
                if "r" not in access or line.rstrip().endswith(("[vvar]", "[vsyscall]")):
                    continue
                start, end = (int(number, 16) for number in place.split("-"))
                tail = b""
                for at in range(start, end, CHUNK):
                    try:
                        memory.seek(at)
                        part = memory.read(min(CHUNK, end - at))
                    except (OSError, ValueError, OverflowError):
                        break
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
