#!/usr/bin/env python3
"""roundtablectl as a command: options, help, exit statuses, and folders that cannot be used."""
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

sys.path[:0] = [os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "support")]
import ctl                                                                                     # noqa: E402
import sample                                                                                  # noqa: E402

NOBODY = 65534


class Usage(unittest.TestCase):
    def says(self, ended, status, *words):
        """One sentence on standard error, nothing on standard output, and the words in it."""
        statuses = status if isinstance(status, tuple) else (status,)
        self.assertIn(ended.status, statuses, ended)
        lines = [line for line in ended.err.splitlines() if line.strip()]
        self.assertEqual(len(lines), 1, ended)
        self.assertTrue(lines[0].startswith("roundtablectl: "), ended)
        self.assertRegex(lines[0], r"\w+ \w+ .*[.)]$", ended)
        self.assertEqual(ended.out, "", ended)
        for word in words:
            self.assertIn(word, lines[0], ended)

    def test_help_and_version_need_nothing(self):
        with tempfile.TemporaryDirectory() as empty:
            for option in ("--help", "-h"):
                ended = ctl.run(option, cwd=empty)
                self.assertEqual((ended.status, ended.err), (0, ""), ended)
                for word in ("init", "play", "export", "list", "verify", "--data", "--until", "--from", "--child",
                             "--reasons-for-the-rest", "--practice", "--output"):
                    self.assertIn(word, ended.out)
            ended = ctl.run("--version", cwd=empty)
            self.assertEqual((ended.status, ended.err), (0, ""), ended)
            self.assertRegex(ended.out, r"^roundtablectl \d+\.\d+\.\d+\n$")
            for verb in ("init", "play", "export", "list", "verify"):
                ended = ctl.run(verb, "--help", cwd=empty)
                self.assertEqual((ended.status, ended.err), (0, ""), ended)
            self.assertEqual(os.listdir(empty), [])

    def test_no_or_unknown_command_is_status_2(self):
        self.says(ctl.run(), 2, "command")
        for args in (["frobnicate"], ["Play"], ["list", "more"], ["play"], ["play", "a", "b"], ["--nonsense"],
                     ["list", "--nonsense"], ["--data"], ["export", "--data", "x"], [""]):
            self.says(ctl.run(*args), 2)

    def test_init_makes_one_store_and_never_a_second(self):
        with ctl.Store(init=False) as store:
            ended = store.run("init", "--practice")
            self.assertEqual((ended.status, ended.out), (0, ""), ended)
            self.assertIn("practice", ended.err)
            before = store.entries()
            self.says(store.run("init", "--practice"), (1, 2))
            self.assertEqual(store.entries(), before)
            store.play(sample.first_minute())
            self.says(store.run("init", "--practice"), (1, 2))
            self.assertEqual(store.export("m1")["meeting"]["state"], "ended")

    def test_the_data_folder_may_stand_before_or_after_the_command(self):
        with ctl.Store() as store:
            for args in (["--data", store.data, "list"], ["list", "--data", store.data],
                         ["list", "--data=" + store.data]):
                ended = ctl.run(*args)
                self.assertEqual((ended.status, ended.out, ended.err), (0, "", ""), ended)

    def test_an_init_without_a_kind_asks_for_it(self):
        with ctl.Store(init=False) as store:
            self.says(store.run("init"), 2, "--practice")
            self.assertFalse(os.path.exists(store.data))

    def test_a_missing_store_is_said_and_not_made(self):
        with ctl.Store(init=False) as store:
            script = store.write("s.json", sample.first_minute())
            for args in (["list"], ["verify"], ["export", "--meeting", "m1"], ["play", script]):
                self.says(store.run(*args), (1, 2))
                self.assertFalse(os.path.exists(store.data), args)
            os.mkdir(store.data)                                          # a folder, but no store in it
            for args in (["list"], ["verify"], ["export", "--meeting", "m1"], ["play", script]):
                self.says(store.run(*args), (1, 2))
                self.assertEqual(os.listdir(store.data), [], args)

    def test_a_data_folder_that_is_a_file_is_said(self):
        with ctl.Store(init=False) as store:
            store.write("data", "Not a folder.")
            for args in (["init", "--practice"], ["list"], ["verify"]):
                self.says(store.run(*args), (1, 2))
            with open(store.data, encoding="utf-8") as f:
                self.assertEqual(f.read(), "Not a folder.")

    def test_export_names_what_it_cannot_find(self):
        with ctl.Store() as store:
            store.play(sample.first_minute())
            self.says(store.run("export"), 2, "--meeting")
            self.says(store.run("export", "--meeting", "m9"), 2, "m9")
            self.says(store.run("export", "--meeting", ""), 2)
            self.says(store.run("export", "--meeting", "m1", "--child", "c9"), 2, "c9")
            self.says(store.run("export", "--meeting", "m1", "--child", "a1"), 2, "a1")
            self.says(store.run("export", "--meeting", "m1", "--child", ""), 2)
            self.says(store.run("export", "--meeting", "m1", "--format", "xml"), 2, "json")
            ended = store.run("export", "--meeting", "m1", "--output", "/nonexistent/x.json")
            self.says(ended, (1, 2), "/nonexistent/x.json")

    def test_an_export_into_a_file_is_for_its_owner_alone(self):
        with ctl.Store() as store:
            store.play(sample.first_minute())
            path = store.path("out.json")
            ended = store.run("export", "--meeting", "m1", "--output", path)
            self.assertEqual((ended.status, ended.out), (0, ""), ended)
            self.assertEqual(os.stat(path).st_mode & 0o777, 0o600)
            with open(path, encoding="utf-8") as f:
                self.assertEqual(f.read(), store.run("export", "--meeting", "m1").out)

    def test_two_meetings_of_one_name_are_told_apart_by_id(self):
        with ctl.Store() as store:
            store.play(sample.first_minute())
            other = sample.first_minute()
            other["title"] = "Another meeting that is called m1"
            self.assertEqual(store.play(other).status, 0)
            ended = store.run("export", "--meeting", "m1")
            self.says(ended, 2, "m1")
            ids = [line.split("\t")[-1] for line in store.run("list").lines]
            self.assertEqual(len(ids), 2)
            for each in ids:
                self.assertEqual(store.export(each)["meeting"]["ref"], "m1")

    def test_a_bad_step_number_is_status_2(self):
        with ctl.Store() as store:
            before = store.entries()
            script = store.write("s.json", sample.first_minute())
            for args in (["--until", "0"], ["--until", "-1"], ["--until", "x"], ["--until", ""], ["--from", "0"],
                         ["--from", "15"], ["--from", "99999999999999999999"], ["--from", "1.5"]):
                self.says(store.run("play", *args, script), 2)
                self.assertEqual(store.entries(), before)

    def test_until_beyond_the_end_plays_all(self):
        with ctl.Store() as store:
            self.assertEqual(len(store.play(sample.first_minute(), "--until", "999").saved), 13)

    def test_a_step_that_ends_otherwise_is_status_1_and_named(self):
        with ctl.Store() as store:
            wrong = sample.with_field(11, ["refused"], "sealed")
            ended = store.play(wrong)
            self.assertEqual(ended.status, 1, ended)
            self.assertIn("refused 11 share unknown_ref", ended.lines)
            self.assertIn("11", ended.err)
            self.assertIn("unknown_ref", ended.err)
        with ctl.Store() as store:
            ended = store.play(sample.with_field(12, ["involved"], ["nobody"]))
            self.assertEqual(ended.status, 1, ended)
            self.assertIn("refused 12 decide unknown_ref", ended.lines)

    def test_what_was_expected_to_be_refused_and_is_saved_is_status_1(self):
        with ctl.Store() as store:
            ended = store.play(sample.with_field(10, ["refused"], "sealed"))
            self.assertEqual(ended.status, 1, ended)
            self.assertIn("saved 10 share i1", ended.lines)

    def test_a_convene_with_nothing_but_a_type_starts_now(self):
        script = sample.first_minute()
        script["steps"][0] = {k: v for k, v in script["steps"][0].items() if k in ("at", "as", "do", "ref", "type")}
        script["expect"] = {}
        with ctl.Store() as store:
            ended = store.play(script)
            self.assertEqual(ended.status, 0, ended)
            self.assertTrue(store.export("m1")["missing"])
            self.assertEqual(store.export("m1", "c1")["children"][0]["ref"], "c1")

    def test_list_has_a_line_a_meeting(self):
        with ctl.Store() as store:
            store.play(sample.first_minute())
            ended = store.run("list")
            self.assertEqual((ended.status, ended.err, len(ended.lines)), (0, "", 1), ended)
            self.assertIn("m1", ended.out)

    def test_a_reader_that_goes_away_does_not_hurt_the_store(self):
        with ctl.Store() as store:
            script = store.write("s.json", sample.heavy_script(40, 2000))
            with subprocess.Popen(ctl.command() + ["play", "--data", store.data, script], stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL, env=ctl.clean_environment()) as process:
                process.stdout.readline()
                process.stdout.close()
                process.wait(timeout=60)
            self.assertEqual(store.run("verify").status, 0)


class OtherPeoplesFolders(unittest.TestCase):
    """As somebody without rights. As root the rights are given up first, for root may write anywhere."""

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="rt-ctl-")
        os.chmod(self.folder, 0o755)
        self.addCleanup(shutil.rmtree, self.folder, True)
        self.before, self.kept = None, ctl.PROGRAM
        if os.getuid() == 0:
            # the build may lie where nobody else may look
            ctl.PROGRAM = shutil.copy(ctl.PROGRAM, os.path.join(self.folder, os.path.basename(ctl.PROGRAM)))
            os.chmod(ctl.PROGRAM, 0o755)

            def give_up():
                os.setgroups([])
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            self.before = give_up

    def tearDown(self):
        ctl.PROGRAM = self.kept

    def run_as_other(self, *args):
        return ctl.run(*args, before=self.before)

    def test_a_folder_that_cannot_be_written_is_said(self):
        closed = os.path.join(self.folder, "closed")
        os.mkdir(closed, 0o555)
        ended = self.run_as_other("init", "--practice", "--data", os.path.join(closed, "data"))
        Usage.says(self, ended, (1, 2))
        ended = self.run_as_other("init", "--practice", "--data", closed)
        Usage.says(self, ended, (1, 2))
        self.assertEqual(os.listdir(closed), [])

    def test_a_read_only_store_takes_nothing_in(self):
        home = os.path.join(self.folder, "home")
        os.mkdir(home)
        if self.before:
            os.chown(home, NOBODY, NOBODY)
        data = os.path.join(home, "data")
        script = os.path.join(self.folder, "s.json")
        with open(script, "w", encoding="utf-8") as f:
            json.dump(sample.first_minute(), f)
        self.assertEqual(self.run_as_other("init", "--practice", "--data", data).status, 0)
        self.assertEqual(self.run_as_other("play", "--data", data, "--until", "5", script).status, 0)
        paths = [os.path.join(data, name) for name in os.listdir(data)]
        for path in paths:
            os.chmod(path, 0o400)
        os.chmod(data, 0o500)
        Usage.says(self, self.run_as_other("play", "--data", data, "--from", "6", script), (1, 2))
        for args in (["list"], ["verify"], ["export", "--meeting", "m1"]):
            ended = self.run_as_other(*args, "--data", data)
            if ended.status:                                   # reading it may need a lock; then it says so
                Usage.says(self, ended, (1, 2))
        os.chmod(data, 0o700)
        for path in paths:
            if os.path.exists(path):
                os.chmod(path, 0o600)
        ended = self.run_as_other("play", "--data", data, "--from", "6", script)
        self.assertEqual(ended.status, 0, ended)


class Taken(unittest.TestCase):
    def test_a_store_that_another_program_has_open_is_said(self):
        with ctl.Store() as store:
            script = store.write("s.json", sample.heavy_script(200, 5000))
            with subprocess.Popen(ctl.command() + ["play", "--data", store.data, script], stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE, env=ctl.clean_environment()) as first:
                first.stdout.readline()
                first.send_signal(signal.SIGSTOP)
                os.waitid(os.P_PID, first.pid, os.WSTOPPED | os.WNOWAIT)
                try:
                    for args in (["list"], ["verify"], ["play", script], ["export", "--meeting", "m1"]):
                        Usage.says(self, store.run(*args, timeout=60), (1, 2))
                finally:
                    first.send_signal(signal.SIGCONT)
                out, err = first.communicate(timeout=120)
            self.assertEqual(first.returncode, 0, err)
            self.assertEqual(store.run("list").status, 0)


if __name__ == "__main__":
    ctl.command()
    unittest.main()
