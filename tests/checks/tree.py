"""What the checks of the sources share: the files of the tree, and the proof that a check can fail.

A check is a function (root) -> list of failures, each one line "path:line: what is wrong". Its samples are small trees
with the words that the check must say about them; "--self-test" makes each tree and runs the check on it.
"""
import pathlib
import sys
import tempfile

SKIPPED = {".git", "__pycache__", ".cache"}


def files(root, *suffixes):
    """Every file of the tree, as a path relative to root, that is not built."""
    for path in sorted(root.rglob("*")):
        relative = path.relative_to(root)
        first = relative.parts[0]
        if first == "build" or first.startswith("build-") or SKIPPED & set(relative.parts):
            continue
        if path.is_file() and (not suffixes or path.suffix in suffixes):
            yield relative


def lines(root, path):
    """Numbered from one; bytes that are not text are no line of ours."""
    return enumerate((root / path).read_text(encoding="utf-8", errors="replace").splitlines(), start=1)


def sample_fails(check, tree, expected):
    """Makes the sample tree; returns what went wrong with the check, or nothing."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for path, text in tree.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, encoding="utf-8")
        found = check(root)
    if expected is None:
        return f"found {found} in a tree that is right" if found else None
    if not any(expected in failure for failure in found):
        return f"said {found} and not \"{expected}\" about {tree}"
    return None


def main(check, reason, samples):
    """reason: why the rule stands, and the page that has it; told with every failure."""
    if sys.argv[1:] == ["--self-test"]:
        wrong = [text for tree, expected in samples if (text := sample_fails(check, tree, expected))]
        print("\n".join(wrong) or f"{len(samples)} samples, each judged as it should be")
        return 1 if wrong else 0
    found = check(pathlib.Path(sys.argv[1]).resolve())
    if found:
        print("\n".join(found))
        print(f"\n{len(found)} found. {reason}")
    return 1 if found else 0
