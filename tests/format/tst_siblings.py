#!/usr/bin/env python3
"""No child's paper tells of another: RT_PAPERS is the program of tests/app/papers_main.cpp.

Meetings made to leak (siblings.py): 1,000 at the level of the record and 20 of them drawn (RT_LONG=1 draws all). What is looked at is what a reader gets out: the strings of the record, the words of
the HTML, of every part of the ODT and of the PDF with its properties."""
import functools
import html
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE]
from siblings import Siblings, flat, folded                                                                   # noqa: E402

PROGRAM = os.environ["RT_PAPERS"]
RECORDS = 1000
DRAWN = 1000 if os.environ.get("RT_LONG") else 20
SCENARIOS = os.path.join(HERE, "scenarios")


@functools.lru_cache(maxsize=None)
def meeting_of(number):
    siblings = Siblings(number)
    siblings.script()                           # says everything, and remembers for whom
    return siblings


def made(folder, scripts, *formats):
    run = subprocess.run([PROGRAM, folder, *formats], input="\n".join(json.dumps(s) for s in scripts), text=True,
                         capture_output=True, check=False)
    assert run.returncode == 0, run.stderr
    return sorted(os.listdir(folder))


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)


def words(path):
    """Everything that can be got out of a paper as text, properties and all."""
    if path.endswith(".json"):
        with open(path, encoding="utf-8") as file:
            return "\n".join(strings(json.load(file)))
    if path.endswith(".html"):
        with open(path, encoding="utf-8") as file:
            return html.unescape(re.sub(r"<[^>]*>", " ", re.sub(r"<style>.*?</style>", "", file.read(), flags=re.S)))
    if path.endswith(".odt"):
        with zipfile.ZipFile(path) as odt:
            return html.unescape("\n".join(re.sub(r"<[^>]*>", " ", odt.read(name).decode()) for name in odt.namelist()))
    return pdf_words(path)


def pdf_words(path):
    text = subprocess.run(["pdftotext", "-nopgbrk", path, "-"], capture_output=True, text=True, check=True).stdout
    return text + subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout


class Papers(unittest.TestCase):
    def leaks(self, name, path):
        number, _, child, *_ = name.split(".")
        return list(meeting_of(int(number)).leaks(child, words(path)))

    def test_record_of_a_child_tells_of_no_other(self):
        with tempfile.TemporaryDirectory() as folder:
            names = made(folder, (Siblings(n).script() for n in range(1, RECORDS + 1)), "record", "fhir")
            self.assertGreaterEqual(len(names), 4 * RECORDS)
            for name in names:
                self.assertEqual(self.leaks(name, os.path.join(folder, name)), [], name)

    def test_paper_of_a_child_tells_of_no_other(self):
        with tempfile.TemporaryDirectory() as folder:
            names = made(folder, (Siblings(n).script() for n in range(1, DRAWN + 1)), "html", "odt", "pdf")
            for name in names:
                path = os.path.join(folder, name)
                if name.endswith(".pdf"):
                    # A page break may stand in a text that is tagged for both, so the PDF is held against the HTML, which
                    # has been: it may say a name no oftener.
                    self.held_against(name, path, path[:-4] + ".html")
                else:
                    self.assertEqual(self.leaks(name, path), [], name)

    def held_against(self, name, pdf, page):
        # Numbers are told with blanks or without.
        drawn, whole = ((lambda said: said + said.replace(" ", ""))(folded(flat(words(each)))) for each in (pdf, page))
        number, _, child, *_ = name.split(".")
        meeting = meeting_of(int(number))
        for ref, other in [*meeting.children.items(), ("", meeting.considered)]:
            if ref != child:
                for token, what in meeting.tokens(other):
                    self.assertLessEqual(drawn.count(token), whole.count(token), "%s: %s" % (name, what))

    def test_oracle_sees_a_leak(self):
        """The test's own control: the whole meeting's record, taken for one child's, leaks everybody."""
        with tempfile.TemporaryDirectory() as folder:
            made(folder, [Siblings(1).script()], "record", "whole")
            meeting = meeting_of(1)
            found = set(meeting.leaks("c1", words(os.path.join(folder, "1.m1.json"))))
            for ref, other in meeting.children.items():
                self.assertEqual(ref != "c1", "the name of " + other["name"] in found)

    def test_scenarios_are_drawn_in_both_languages(self):
        for name in sorted(os.listdir(SCENARIOS)):
            with open(os.path.join(SCENARIOS, name), encoding="utf-8") as file:
                script = json.load(file)
            for language in ("en", "cy"):
                with tempfile.TemporaryDirectory() as folder:
                    names = made(folder, [script], "html", "odt", "pdf", "whole", language)
                    for each in names:
                        path = os.path.join(folder, each)
                        self.assertGreater(len(words(path)), 200, each)
                        if each.endswith(".pdf"):
                            subprocess.run(["qpdf", "--check", path], check=True, capture_output=True)
                    self.scenario_keeps_children_apart(script, folder, names)

    def scenario_keeps_children_apart(self, script, folder, names):
        """What the scenario itself says must not be in a child's export is not in its papers either."""
        for meeting, expected in script["expect"].items():
            for child, says in expected.get("children", {}).items():
                for each in names:
                    if each.startswith("1.%s.%s." % (meeting, child)):
                        text = words(os.path.join(folder, each))
                        for word in says.get("mustNotContain", []):
                            self.assertNotIn(word, text, each)


if __name__ == "__main__":
    unittest.main()
