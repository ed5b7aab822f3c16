#!/usr/bin/env python3
"""What leaves a store through roundtablectl export: papers and returns, whole or refused in one sentence."""
import json
import os
import subprocess
import sys
import unittest
import xml.etree.ElementTree as ElementTree

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", "..", "support")]
import ctl                                                                                     # noqa: E402

SCENARIO = os.path.join(HERE, "..", "..", "format", "scenarios", "standard-three-siblings.json")


class Export(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.store = ctl.Store()
        with open(SCENARIO, encoding="utf-8") as file:
            script = json.load(file)
        for n, (target, more) in enumerate((("i10", {}), ("i9", {"words": ["14 September 2025"], "everywhere": True}))):
            script["steps"].append({"at": "2026-02-14T09:0%d:00Z" % n, "as": "tregear", "do": "redact", "ref": "r%d" % (n + 1), "target": target,
                                    "reason": "police_operational", "authorisedBy": "Marianne Tregear, chair", **more})
        scenario = cls.store.path("scenario.json")
        with open(scenario, "w", encoding="utf-8") as file:
            json.dump(script, file)
        played = cls.store.run("play", scenario, "--reasons-for-the-rest", "Not told.")
        assert played.status == 0, played

    @classmethod
    def tearDownClass(cls):
        cls.store.__exit__()

    def export(self, *args):
        path = self.store.path("out")
        if os.path.exists(path):
            os.remove(path)
        ended = self.store.run("export", "--meeting", "m1", "--output", path, *args)
        if ended.status != 0:
            self.assertFalse(os.path.exists(path), ended)
            return ended, b""
        with open(path, "rb") as file:
            return ended, file.read()

    def text(self, *args):
        ended, pdf = self.export("--format", "pdf", *args)
        self.assertEqual(ended.status, 0, ended)
        return subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()

    def refused(self, *args):
        ended, _ = self.export(*args)
        self.assertEqual((ended.status, ended.out, len(ended.err.splitlines())), (2, "", 1), ended)
        return ended.err

    def test_minutes_of_a_child_hold_its_own(self):
        text = self.text("--child", "c1")
        self.assertIn("Niamh Fitch", text)
        self.assertIn("Practice: made up", text)
        self.assertIn("Marianne Tregear", text)             # the chair by name, not by user name
        for other in ("Oscar", "Lena"):
            self.assertNotIn(other, text)

    def test_decision_sheet_in_welsh_for_somebody(self):
        text = self.text("--paper", "decisions", "--language", "cy", "--copy-for", "a3")
        self.assertIn("Penderfyniadau'r cyfarfod strategaeth", text)
        self.assertIn("Copi i DS Farida Aziz", text)

    def test_actions_of_an_agency(self):
        text = self.text("--paper", "actions", "--agency", "Carrow Hill Academy")
        self.assertIn("Hilary D'Souza", text)
        self.assertNotIn("DS Farida Aziz", text)

    def test_every_format_is_what_it_says(self):
        for form, begins in (("pdf", b"%PDF-"), ("odt", b"PK"), ("html", b"<!DOCTYPE html>"), ("json", b"{")):
            ended, held = self.export("--format", form)
            self.assertEqual(ended.status, 0, ended)
            self.assertTrue(held.startswith(begins), form)

    def test_fhir_document_is_of_one_child(self):
        self.assertIn("--child", self.refused("--format", "fhir"))
        self.assertIn("made up", self.refused("--format", "fhir", "--child", "c3"))
        ended, held = self.export("--format", "fhir", "--child", "c3", "--practice")
        self.assertEqual(ended.status, 0, ended)
        document = json.loads(held)
        patients = [each["resource"] for each in document["entry"] if each["resource"]["resourceType"] == "Patient"]
        self.assertEqual(len(patients), 1)
        self.assertIn("PRACTICE", document["entry"][0]["resource"]["title"])

    def test_redacted_copy_has_no_trace_of_the_words(self):
        original = self.text("--child", "c2")
        for word in ("E41", "14 September 2025"):
            self.assertIn(word, original)
        self.assertNotIn("Redacted copy", original)
        ended, _ = self.export("--format", "pdf", "--child", "c2", "--redacted")
        self.assertIn("Redactions burned in: 2", ended.err)
        copies = [self.text("--child", "c2", "--redacted"), self.export("--format", "json", "--child", "c2", "--redacted")[1].decode(),
                  self.export("--format", "json", "--redacted")[1].decode(), self.export("--format", "html", "--redacted")[1].decode(),
                  self.export("--format", "fhir", "--child", "c2", "--redacted", "--practice")[1].decode()]
        for copy in copies:
            for word in ("E41", "14 September 2025"):
                self.assertNotIn(word, copy)
            self.assertIn("[redacted: police operational]", " ".join(copy.split()))
        self.assertIn("Redacted copy", copies[0])
        self.assertIn("[golygwyd: gweithredol yr heddlu]", " ".join(self.text("--language", "cy", "--redacted").split()))

    def test_log_of_redactions_is_of_the_original(self):
        log = " ".join(self.text("--paper", "redactions").split())
        for said in ("Log of redactions", "information 10", "The whole entry", "“14 September 2025”", "wherever these words stand",
                     "Marianne Tregear, chair", "Police operational"):
            self.assertIn(said, log)
        self.assertIn("original", self.refused("--format", "pdf", "--paper", "redactions", "--redacted"))
        self.assertIn("no words", self.refused("--format", "cin", "--child", "c3", "--redacted"))

    def test_what_is_asked_wrongly_is_refused_in_a_sentence(self):
        self.refused("--format", "doc")
        self.refused("--format", "pdf", "--paper", "letter")
        self.refused("--format", "pdf", "--language", "fr")
        self.refused("--format", "json", "--paper", "minutes")
        self.refused("--format", "pdf", "--agency", "Carrow Hill Academy")
        self.refused("--format", "pdf", "--copy-for", "a99")
        self.refused("--format", "pdf", "--child", "c9")
        self.refused("--format", "cin")
        self.assertIn("no such paper", self.refused("--format", "pdf", "--paper", "acknowledgement"))
        self.assertIn("Carrow Hill Academy", self.refused("--format", "pdf", "--paper", "actions", "--agency", "Nobody"))

    def test_made_up_children_are_in_no_return_unless_asked_for(self):
        self.assertIn("made up", self.refused("--format", "cin", "--child", "c3"))
        ended, held = self.export("--format", "cin", "--child", "c3", "--practice")
        self.assertEqual(ended.status, 0, ended)
        started = ElementTree.fromstring(held).findtext("CINdetails/Section47/S47ActualStartDate")
        self.assertEqual(started, "2026-02-12")
        self.assertIn("8675Q", ended.err)                   # the conference's day is long past
        self.assertIn("No section 47", self.refused("--format", "ssd", "--child", "c1", "--practice"))


if __name__ == "__main__":
    unittest.main()
