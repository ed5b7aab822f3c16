#!/usr/bin/env python3
"""Papers of what is long, wide or in other scripts are whole and in order: RT_PAPERS is the program of
tests/app/papers_main.cpp. RT_LONG=1 also has LibreOffice open the ODT, where it is installed."""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE]
from siblings import Siblings, flat                                                             # noqa: E402

PROGRAM = os.environ["RT_PAPERS"]
LONG_NAME = "Wilhelmina Featherstonehaugh-Cholmondeley ap Llywelyn Vaszary-Okonkwo"
NAMES = [LONG_NAME, "محمد الأمين بن يوسف", "王小明", "Siân Ŵyn Llŷr", "Дарья"]


class Hard(Siblings):
    """One meeting with what is hard to set."""

    def script(self):
        script = super().script()
        end = self.steps.pop()                              # "end"
        del self.steps[-3:]                                 # the sign-offs and the read-back come after
        for ref, name in zip(sorted(self.children), NAMES):
            self.say("correct", target=ref, change={"name": name})
        for n in range(60):
            self.say("act", "u%d" % n, children=["c1"], what="Action number %d of a long table" % n, owner="a3",
                     purpose=" ".join("Reason%dof%d" % (i, n) for i in range(4 + n % 20)), due="2026-03-12")
        self.longest = " ".join("word%d" % n for n in range(2500))[:19990] + " the end."
        self.say("share", "z1", by="a2", children=["c1"], kind="observation", text=self.longest)
        self.say("share", "z2", by="a2", children=["c1"], kind="fact", text="قال محمد إنه لم ير شيئا. 她说她没有看到。 Dŵr a thân.")
        self.say("share", "z3", by="a3", children=["c1"], kind="fact", text="W" * 600)
        self.steps.append(end)
        return script


class Pages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.keep = tempfile.TemporaryDirectory()
        cls.folder = cls.keep.name
        cls.meeting = next(m for m in map(Hard, range(100)) if len(m.children) == 5)
        script = cls.meeting.script()
        run = subprocess.run([PROGRAM, cls.folder, "html", "odt", "pdf", "whole"], input=json.dumps(script), text=True,
                             capture_output=True, check=False)
        assert run.returncode == 0, run.stderr
        cls.pdf = os.path.join(cls.folder, "1.m1.minutes.pdf")
        cls.pages = subprocess.run(["pdftotext", cls.pdf, "-"], capture_output=True, text=True, check=True).stdout.split("\f")[:-1]

    @classmethod
    def tearDownClass(cls):
        cls.keep.cleanup()

    def test_pdf_is_valid_tagged_and_has_its_fonts(self):
        subprocess.run(["qpdf", "--check", self.pdf], check=True, capture_output=True)
        info = subprocess.run(["pdfinfo", self.pdf], capture_output=True, text=True, check=True).stdout
        self.assertRegex(info, r"Tagged:\s+yes")
        self.assertNotIn("Vaszary", info)                   # the properties name nobody
        fonts = subprocess.run(["pdffonts", self.pdf], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
        self.assertGreater(len(fonts), 2)
        for font in fonts:
            self.assertRegex(font, r"\byes\s+\S+\s+yes\s+\d+", font)    # embedded, with its letters named

    def test_every_page_says_which_it_is_and_whose(self):
        for number, page in enumerate(self.pages, 1):
            self.assertIn("Page %d of %d" % (number, len(self.pages)), page)
            self.assertIn("OFFICIAL-SENSITIVE", page)
            self.assertIn("Draft", page)

    def test_twenty_thousand_characters_take_their_pages_and_no_more(self):
        held = [page for page in self.pages if re.search(r"\bword\d+\b", page)]
        self.assertTrue(6 <= len(held) < 14, len(held))

    def test_table_goes_on_under_its_headings(self):
        held = [page for page in self.pages if "of a long table" in page]
        self.assertGreater(len(held), 3)
        for page in held:
            self.assertRegex(flat(page), r"What Who Due|What .* Due")
        rows = [int(n) for page in held for n in re.findall(r"Action number (\d+) of", page)]
        self.assertEqual(rows, list(range(60)))

    def test_no_row_of_a_table_is_torn_that_could_stand_whole(self):
        for page in self.pages:
            for n in re.findall(r"Action number (\d+) of a long table", page):
                self.assertEqual(len(re.findall(r"Reason\d+of%s\b" % n, page)), 4 + int(n) % 20, n)

    def test_nothing_is_lost_over_pages(self):
        said = flat(" ".join(self.pages))
        body = re.sub(r"OFFICIAL-SENSITIVE.*?(?=word\d)", "", said)
        words = re.findall(r"\bword\d+\b", body)
        self.assertEqual(words, re.findall(r"\bword\d+\b", self.meeting.longest))
        self.assertIn("the end.", said)
        self.assertIn("她说她没有看到。", said)
        self.assertIn("Dŵr a thân", said)
        self.assertIn("W" * 40, said.replace(" ", ""))

    def test_other_scripts_can_be_searched(self):
        said = " ".join(self.pages)
        for word in ("محمد", "王小明", "Ŵyn"):
            self.assertIn(word, re.sub("[\u200e\u200f\u202a-\u202e]", "", said))

    def test_no_heading_stands_alone_at_the_foot(self):
        headings = {"Decisions", "Actions", "What protects now", "Deadlines", "The children", "Who was there", "Statements read",
                    "Why the meeting was held", "People in the picture", "Information shared", "Information still wanted",
                    "Information withheld", "What the procedure asks", "Consent", "What the family is told", "Sign-off",
                    "Other children considered", "Corrections before sealing", "Withdrawn"}
        seen = 0
        for page in self.pages:
            lines = [line.strip() for line in page.splitlines() if line.strip()]
            foot = next(i for i, line in enumerate(lines) if line == "Not sealed")
            seen += sum(line in headings or line.startswith("Decision ") for line in lines)
            self.assertFalse(lines[foot - 1] in headings or re.match(r"Decision \d+$", lines[foot - 1]), lines[foot - 1])
        self.assertGreater(seen, 12)

    def test_odt_is_well_formed_and_says_the_same(self):
        with zipfile.ZipFile(self.pdf[:-4] + ".odt") as odt:
            self.assertEqual(odt.namelist()[0], "mimetype")
            self.assertEqual(odt.getinfo("mimetype").compress_type, zipfile.ZIP_STORED)
            for name in odt.namelist()[1:]:
                ElementTree.fromstring(odt.read(name))
            said = flat(" ".join(ElementTree.fromstring(odt.read("content.xml")).itertext()))
        self.assertIn(flat(self.meeting.longest), said)
        for name in NAMES[:len(self.meeting.children)]:
            self.assertIn(name, said)

    @unittest.skipUnless(os.environ.get("RT_LONG") and shutil.which("soffice"), "the long form, with LibreOffice")
    def test_odt_opens_in_libreoffice(self):
        with tempfile.TemporaryDirectory() as out:
            subprocess.run(["soffice", "--headless", "-env:UserInstallation=file://" + out, "--convert-to", "pdf", "--outdir", out,
                            self.pdf[:-4] + ".odt"], check=True, capture_output=True, timeout=300)
            made = os.path.join(out, "1.m1.minutes.pdf")
            said = flat(subprocess.run(["pdftotext", made, "-"], capture_output=True, text=True, check=True).stdout)
            self.assertIn("the end.", said)
            self.assertIn("Action number 59 of a long table", said)


if __name__ == "__main__":
    unittest.main()
