#!/usr/bin/env python3
"""Practice is never real: no way out of a practice store leads to a council, and whatever is made of it says what it is."""
import io
import os
import shutil
import subprocess
import sys
import unittest
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", "..", "support")]
import central                                                                                 # noqa: E402
import ctl                                                                                     # noqa: E402
import sample                                                                                  # noqa: E402

SCENARIO = os.path.join(HERE, "..", "..", "format", "scenarios", "standard-three-siblings.json")
CHAIR = "seven quiet herons stand in the reeds"
SAYS = {"en": "Practice: made up, not a real record", "cy": "Ymarfer: dychmygol, nid cofnod go iawn"}


def spoken(store, lines, *args):
    with subprocess.Popen(ctl.command() + ["--data", store.data, *args], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, env=ctl.clean_environment()) as process:
        out, err = process.communicate("".join(line + "\n" for line in lines).encode(), timeout=120)
    return ctl.Ended(process.returncode, out.decode("utf-8", "replace"), err.decode("utf-8", "replace"))


def names(store):
    return sorted(os.listdir(store.data))


class Practice(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.made = ctl.Store()
        played = cls.made.run("play", SCENARIO, "--reasons-for-the-rest", "Not told.")
        assert played.status == 0, played
        cls.central = central.Central()
        cls.key = cls.made.write("central.pub", cls.central.key_file())

    @classmethod
    def tearDownClass(cls):
        cls.made.__exit__()

    def setUp(self):
        self.store = ctl.Store(init=False)
        shutil.copytree(self.made.data, self.store.data)
        self.addCleanup(self.store.__exit__)

    def export(self, *args):
        path = self.store.path("out")
        ended = self.store.run("export", "--meeting", "m1", "--output", path, *args)
        self.assertEqual(ended.status, 0, ended)
        with open(path, "rb") as file:
            return file.read()


class Kept(Practice):
    """What would make it one of a council's tablets is refused, and leaves nothing behind."""

    def test_it_has_no_keys_no_people_and_no_council(self):
        council = self.store.path("council")
        self.assertEqual(self.store.run("council", "make-key", "--out", council).status, 0)
        before = names(self.store)
        for lines, args in (([CHAIR], ["init", "--user", "okafor"]),
                            ([CHAIR, CHAIR], ["user", "add", "bell", "--roles", "chair", "--user", "mtregear"]),
                            ([CHAIR, CHAIR], ["user", "set-secret", "--user", "mtregear"]),
                            ([CHAIR], ["rotate-key", "--user", "mtregear"]),
                            ([CHAIR], ["council", "use", council + "/council.pub", "--user", "mtregear"]),
                            ([CHAIR], ["central", "use", self.key, "--user", "mtregear"]),
                            ([], ["recovery", "ask"]), ([], ["chip", "ask"])):
            ended = spoken(self.store, lines, *args)
            self.assertIn(ended.status, (1, 2), (args, ended))
            self.assertEqual(ended.out, "", (args, ended))
            self.assertEqual(names(self.store), before, args)
        self.assertIn("practice", self.store.run("export", "--meeting", "m1").out)

    def test_nothing_is_sealed_copied_or_confirmed(self):
        real = ctl.Store(init=False)
        self.addCleanup(real.__exit__)
        for lines, args in (([CHAIR], ["init", "--user", "okafor"]), ([CHAIR], ["central", "use", self.key, "--user", "okafor"])):
            ended = spoken(real, lines, *args)
            self.assertEqual(ended.status, 0, ended)
        # Not even with the file beside it by which a tablet knows its central.
        shutil.copyfile(os.path.join(real.data, "central"), os.path.join(self.store.data, "central"))
        medium = self.store.path("medium")
        os.mkdir(medium)
        for args in (["bundle"], ["bundle", "--again"]):
            ended = self.store.run(*args)
            self.assertEqual((ended.status, ended.out), (1, ""), ended)
            self.assertIn("Practice", ended.err)
        ended = self.store.run("outbox")
        self.assertEqual((ended.status, ended.out), (0, ""), ended)
        self.assertIn("Practice: nothing of it ever leaves", ended.err)
        self.assertEqual(self.store.run("export-bundles", "--out", medium).status, 0)
        self.assertEqual(os.listdir(medium), [])
        self.assertNotIn("spool", names(self.store))
        self.assertIn(self.store.run("take-receipts", medium).status, (1, 2))
        self.assertNotIn("receipts", names(self.store))

    def test_a_chain_of_it_says_so_to_whoever_checks_it(self):
        path = self.store.path("chain")
        for which in (["--meeting", "m1"], ["--device"]):
            ended = self.store.run("export-chain", *which, "--output", path)
            self.assertEqual(ended.status, 0, ended)
            checked = ctl.run("verify", path)
            self.assertEqual(checked.status, 0, checked)
            self.assertIn("practice", (checked.out + checked.err).lower())
            os.remove(path)


class Said(Practice):
    """Each page and each file that is made of it says that it is practice, in its own language."""

    def test_every_paper_on_every_page(self):
        for paper in ("minutes", "decisions", "actions"):
            for language in ("en", "cy"):
                for child in ([], ["--child", "c1"]):
                    if paper == "actions" and child:
                        continue
                    how = ["--paper", paper, "--language", language, *child]
                    pdf = self.export("--format", "pdf", *how)
                    pages = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True,
                                           check=True).stdout.decode().rstrip("\f").split("\f")
                    for number, page in enumerate(pages, 1):
                        self.assertIn(SAYS[language], page, f"{how}, page {number}")
                    self.assertIn(SAYS[language], self.export("--format", "html", *how).decode().replace("&#39;", "'"), how)
                    with zipfile.ZipFile(io.BytesIO(self.export("--format", "odt", *how))) as odt:
                        styles = odt.read("styles.xml").decode()         # where what stands on each page is
                        self.assertIn(SAYS[language], styles, how)

    def test_what_other_systems_take_is_refused_unless_asked_for_and_then_says_so(self):
        for kind in ("cin", "annexa", "ssd", "dfe", "fhir"):
            for child in ("c2", "c3"):
                path = self.store.path("out")
                refused = self.store.run("export", "--meeting", "m1", "--format", kind, "--child", child, "--output", path)
                self.assertEqual((refused.status, refused.out), (2, ""), (kind, refused))
                self.assertFalse(os.path.exists(path), kind)
                given = self.store.run("export", "--meeting", "m1", "--format", kind, "--child", child, "--practice", "--output", path)
                if given.status == 0:
                    with open(path, "rb") as file:
                        self.assertIn(b"practice", file.read().lower(), (kind, child))
                    os.remove(path)


if __name__ == "__main__":
    ctl.command()
    unittest.main()
