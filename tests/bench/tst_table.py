#!/usr/bin/env python3
"""platform/bench's table: what it accepts, and that it fails where it must."""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

TABLE = pathlib.Path(__file__).with_name("table.py")
ROW = {"row": "S1", "what": "append", "ours": 3, "floor": 2.0, "ratio": 1.5, "goal": 1.5, "limit": 2.0, "unit": "ms"}


class Table(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.build = pathlib.Path(scratch.name)
        (self.build / "bench").mkdir()

    def run_with(self, *lines, code=0, names=()):
        program = self.build / "bench/bench_a"
        text = "\n".join(line if isinstance(line, str) else json.dumps(line, separators=(",", ":")) for line in lines)
        program.write_text(f"#!/bin/sh\ncat <<'END'\n{text}\nEND\nexit {code}\n")
        program.chmod(0o755)
        return subprocess.run([sys.executable, TABLE, self.build, *names], capture_output=True, text=True, check=False)

    def test_rows_withinLimit_areWritten(self):
        done = self.run_with("for the reader", ROW, ROW | {"row": "S2", "ratio": 1.9, "floor": None})
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("for the reader", done.stdout)
        written = json.loads((self.build / "bench.json").read_text())
        self.assertEqual([row["verdict"] for row in written], ["goal met", "within limit"])

    def test_limit_passed_fails(self):
        done = self.run_with(ROW | {"ratio": 2.1})
        self.assertEqual((done.returncode, "past the limit: S1" in done.stderr), (1, True))

    def test_benchmark_fails_fails(self):
        self.assertEqual(self.run_with(ROW, code=3).returncode, 1)

    def test_benchmark_silent_fails(self):
        self.assertIn("printed no row", self.run_with("nothing").stderr)

    def test_row_malformed_fails(self):
        for row in ('{"row":"S1"', {"row": "S1"}, ROW | {"ratio": "1.5"}, ROW | {"limit": None}, ROW | {"ratio": True}):
            self.assertEqual(self.run_with(row).returncode, 1, row)

    def test_name_unknown_fails(self):
        self.assertEqual(self.run_with(ROW, names=["other"]).returncode, 1)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
