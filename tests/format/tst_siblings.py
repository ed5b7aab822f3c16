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
REDACTED = 1000 if os.environ.get("RT_LONG") else 30
DRAWN = 1000 if os.environ.get("RT_LONG") else 20
SCENARIOS = os.path.join(HERE, "scenarios")


@functools.lru_cache(maxsize=None)
def sealed_of(number):
    siblings = Siblings(number)
    return siblings, siblings.sealed()


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

    def redacted(self, name, path, original=None):
        """What was redacted is in no copy and still in the original; what was taken back stands in both."""
        number, _, child = name.split(".")[:3]
        meeting, _ = sealed_of(int(number))
        said = folded(flat(words(path)))
        for token, whose in meeting.gone.items():
            if whose is None or child not in meeting.children or child in whose:
                self.assertNotIn(folded(token), said, name)
        if "minutes" in name or name.endswith("m1.json") or name.endswith(child + ".json"):
            for token, whose in meeting.stays.items():
                if child in whose:
                    self.assertIn(folded(token), said, name)
            self.assertIn("[redacted: ", said, name)
        if original:
            before = folded(flat(words(original)))
            missing = [token for token in meeting.gone if folded(token) not in before]
            if original.endswith(".json"):                     # a paper does not say where a withdrawn one came from
                self.assertEqual(missing, [], original)
            self.assertLess(len(missing), 5, original)

    def test_record_with_redactions_holds_nothing_redacted(self):
        with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as originals:
            scripts = [sealed_of(n)[1] for n in range(1, REDACTED + 1)]
            names = made(folder, scripts, "record", "fhir", "whole", "redacted")
            made(originals, scripts, "record", "whole")
            for name in names:
                path = os.path.join(folder, name)
                self.redacted(name, path, os.path.join(originals, name) if name.endswith("m1.json") else None)
                number, _, child, *_ = name.split(".")
                if name.endswith(child + ".json") and child != "json":      # and it tells of no other child more than before
                    said, before = (folded(flat(words(os.path.join(where, name)))) for where in (folder, originals))
                    for ref, other in sealed_of(int(number))[0].children.items():
                        for token, what in sealed_of(int(number))[0].tokens(other) if ref != child else ():
                            self.assertLessEqual(said.count(token), before.count(token), "%s: %s" % (name, what))

    def test_papers_with_redactions_hold_nothing_redacted(self):
        with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as originals:
            scripts = [sealed_of(n)[1] for n in range(1, 31 if os.environ.get("RT_LONG") else 2)]
            for language, formats in (("cy", ["html"]), ("en", ["html", "odt", "pdf"])):
                for name in made(folder, scripts, *formats, "whole", "redacted", language):
                    path = os.path.join(folder, name)
                    if language == "en":
                        self.redacted(name, path)
                    self.assertIn({"en": "Redacted copy", "cy": "Copi wedi'i olygu"}[language], flat(words(path)), name)
            for name in made(originals, scripts, "html", "whole"):
                if name.endswith("m1.minutes.html"):
                    self.redacted(name, os.path.join(folder, name), os.path.join(originals, name))

    def test_pdf_of_a_copy_has_nothing_under_its_words(self):
        """Its streams in clear, with what its fonts can say: no letter that stands in redacted words alone."""
        meeting = Siblings(5)
        script = meeting.sealed()
        steps = script["steps"]
        at = next(i for i, step in enumerate(steps) if step["do"] == "read-back")
        steps.insert(at, {"at": steps[at - 1]["at"], "as": "okafor", "do": "share", "ref": "z1", "by": "a1", "children": ["c1"],
                          "kind": "fact", "text": "ЖЖ said zephyrquartz to 龘."})
        meeting.say("redact", "rz", target="z1", words=["ЖЖ said zephyrquartz to 龘"], reason="medical", authorisedBy="Ann")
        held = {}
        for kind in (["redacted"], []):
            with tempfile.TemporaryDirectory() as folder:
                made(folder, [script], "pdf", "odt", *kind)
                path = os.path.join(folder, "1.m1.c1.minutes.pdf")
                subprocess.run(["qpdf", "--check", path], check=True, capture_output=True)
                subprocess.run(["qpdf", "--qdf", "--object-streams=disable", path, path + ".clear"], check=True)
                with open(path + ".clear", "rb") as file, zipfile.ZipFile(path[:-4] + ".odt") as odt:
                    held[bool(kind)] = file.read().lower() + b"".join(odt.read(name) for name in odt.namelist())
                    self.assertEqual([name for name in odt.namelist() if name.startswith("Pictures/") and kind], [])
        for letter in ("Ж", "龘"):
            glyph = b"<%04x>" % ord(letter)                  # as a font's table says which letter a glyph is
            self.assertIn(glyph, held[False])
            self.assertNotIn(glyph, held[True])
            self.assertIn(letter.encode(), held[False])
            self.assertNotIn(letter.encode(), held[True])
        for hidden in ("zephyrquartz", "quenby"):
            for encoded in (hidden.encode(), hidden.encode("utf-16-be"), hidden.encode().hex().encode(), hidden.encode("utf-16-be").hex().encode()):
                self.assertNotIn(encoded, held[True])

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
