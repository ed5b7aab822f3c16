#!/usr/bin/env python3
"""Runs the benchmarks of a build and prints their rows as ratios: python3 table.py BUILD [NAME…]

The protocol is in platform/README.md. Ends with 1 when a limit is passed or a benchmark fails.
"""
import json
import pathlib
import subprocess
import sys

FIELDS = {"row": str, "what": str, "ours": (int, float), "floor": (int, float, type(None)), "ratio": (int, float),
          "goal": (int, float), "limit": (int, float), "unit": str}


class Malformed(Exception):
    """A line that looks like a row and is none: a benchmark that nobody can read must not pass."""


def row_of(line):
    """The row that a line holds, or None for what is said to the reader."""
    if not line.startswith('{"row"'):
        return None
    try:
        row = json.loads(line)
    except json.JSONDecodeError as wrong:
        raise Malformed(f"not JSON: {line}") from wrong
    for name, kind in FIELDS.items():
        if name not in row or not isinstance(row[name], kind) or isinstance(row[name], bool):
            raise Malformed(f"{name} is missing or of another type: {line}")
    return row


def verdict(row):
    if row["ratio"] <= row["goal"]:
        return "goal met"
    return "within limit" if row["ratio"] <= row["limit"] else "LIMIT PASSED"


def number(value):
    return "–" if value is None else f"{value:.3g}" if abs(value) < 1000 else f"{value:.0f}"


def table(rows):
    head = ("row", "what", "ours", "floor", "unit", "ratio", "goal", "limit", "verdict")
    body = [(row["row"], row["what"], number(row["ours"]), number(row["floor"]), row["unit"], number(row["ratio"]),
             number(row["goal"]), number(row["limit"]), verdict(row)) for row in rows]
    widths = [max(len(line[i]) for line in [head, *body]) for i in range(len(head))]
    padded = [[cell.ljust(width) for cell, width in zip(line, widths)] for line in [head, *body]]
    return "\n".join("  ".join(line).rstrip() for line in padded)


def run(program):
    """A benchmark's rows; what it says to the reader is passed on as it comes."""
    rows = []
    with subprocess.Popen([program], stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout:
            row = row_of(line.strip())
            if row:
                rows.append(row)
            else:
                print(line, end="", flush=True)
    if process.returncode:
        raise Malformed(f"{program.name} ended with {process.returncode}")
    if not rows:
        raise Malformed(f"{program.name} printed no row")
    return rows


def main(build, names):
    programs = sorted(p for p in (build / "bench").glob("bench_*") if p.is_file() and p.stat().st_mode & 0o100)
    programs = [p for p in programs if not names or any(name in p.name for name in names)]
    if not programs:
        print("bench: there is no benchmark of that name", file=sys.stderr)
        return 1
    rows, wrong = [], []
    for program in programs:
        print(f"==> {program.name}", flush=True)
        try:
            rows += run(program)
        except Malformed as failure:
            wrong.append(str(failure))
    print("\n" + table(rows))
    (build / "bench.json").write_text(json.dumps([row | {"verdict": verdict(row)} for row in rows], indent=1) + "\n")
    passed = [row["row"] for row in rows if verdict(row) == "LIMIT PASSED"]
    for failure in wrong:
        print(f"bench: {failure}", file=sys.stderr)
    if passed:
        print(f"bench: past the limit: {', '.join(passed)}", file=sys.stderr)
    return 1 if passed or wrong else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1]), sys.argv[2:]))
