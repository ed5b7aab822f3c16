#!/usr/bin/env python3
"""What a packaged program refuses, shown on a small one:
    tst_hardening.py PROBE-OF-A-PACKAGE PROBE-THAT-LETS-TESTS-IN LIBRARY-THAT-TIDIES-UP"""
import contextlib
import ctypes
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

PACKAGED, TESTABLE, TIDYUP = sys.argv[1:4]
NOBODY = 65534
ROOT = os.getuid() == 0
ENOUGH = 8 * 1024 * 1024
LEAST = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}


def become(user, locked=ENOUGH, acts_as=None, at_most=None):
    """What runs in the child before the program: another user (with the rights of a third), and so much memory to lock."""
    def change():
        resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        resource.setrlimit(resource.RLIMIT_MEMLOCK, (locked, at_most or locked))
        if user is not None:
            os.setgroups([])
            os.setresgid(user, user, user)
            os.setresuid(user, acts_as or user, acts_as or user)
    return change


class Hardening(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        os.chmod(self.folder.name, 0o777)
        self.packaged, self.testable = (shutil.copy(each, self.folder.name) for each in (PACKAGED, TESTABLE))
        for each in (self.packaged, self.testable):
            os.chmod(each, 0o755)
        self.user = NOBODY if ROOT else None

    def run_probe(self, *arguments, program=None, more=None, user=0, locked=ENOUGH,
                  acts_as=None):
        user = self.user if user == 0 else user
        return subprocess.run([program or self.packaged, *arguments], env={**LEAST, **(more or {})}, text=True,
                              capture_output=True, cwd=self.folder.name, timeout=60, check=False,
                              preexec_fn=become(user, locked, acts_as))

    def refuses(self, sentence, what="state", **how):
        done = self.run_probe(what, **how)
        self.assertEqual(done.returncode, 77, done.stdout)
        self.assertIn(sentence, done.stderr)
        self.assertEqual(done.stderr.count("\n"), 1)
        self.assertEqual(done.stdout, "")
        if not {"user", "locked", "acts_as"} & set(how) and what == "state":
            self.assertEqual(self.run_probe("state", program=self.testable, **how).returncode, 0)

    def test_ordinary_user_goes_on_hardened(self):
        done = self.run_probe("state")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual(done.stdout, "umask 077 cores 0 dumpable 0 privileges 1 locked 8 files standard\n")
        self.assertIn("dumpable 1", self.run_probe("state", program=self.testable).stdout)

    @unittest.skipUnless(ROOT, "only root can show that root is refused")
    def test_root_is_refused(self):
        self.refuses("does not run as root", user=None)

    def test_foreign_code_and_paths_are_refused(self):
        for name in ("LD_LIBRARY_PATH", "LD_BIND_NOW", "QT_LOGGING_RULES", "QT_PLUGIN_PATH", "QT_DEBUG_PLUGINS",
                     "QML_IMPORT_PATH", "QML2_IMPORT_PATH", "QML_DISK_CACHE_PATH", "QSG_INFO", "QSG_RENDERER_DEBUG",
                     "QV4_MM_STATS", "QT_QPA_PLATFORM_PLUGIN_PATH", "GCONV_PATH"):
            with self.subTest(name):
                self.refuses("bring in other code", more={name: "/nowhere"})

    def test_preloaded_library_is_refused(self):
        self.refuses("bring in other code", more={"LD_PRELOAD": "libc.so.6"})

    def test_preload_that_tidies_up_is_refused(self):
        library = shutil.copy(TIDYUP, self.folder.name)
        os.chmod(library, 0o755)
        self.refuses("bring in other code", more={"LD_PRELOAD": library})

    @unittest.skipUnless(ROOT, "only root can lend rights")
    def test_borrowed_rights_are_refused(self):
        self.refuses("rights that its user has not", acts_as=NOBODY - 1)

    def test_memory_to_lock_is_taken_where_it_is_allowed(self):
        most = resource.getrlimit(resource.RLIMIT_MEMLOCK)[1]
        for soft, hard, had in ((4096, 8, 8), (ENOUGH, 32, 32), (ENOUGH, 512, 64), (128 * 1024 * 1024, 128, 128)):
            if most != resource.RLIM_INFINITY and hard * 1024 * 1024 > most:
                continue                                           # not even this test is allowed so much
            done = subprocess.run([self.packaged, "state"], env=LEAST, text=True, capture_output=True, timeout=60,
                                  check=False, preexec_fn=become(self.user, soft, at_most=hard * 1024 * 1024))
            self.assertIn(f"locked {had} ", done.stdout, done.stderr)

    def test_missing_standard_files_are_opened(self):
        done = subprocess.run(["sh", "-c", 'exec "$0" state 2>&- <&-', self.packaged], env=LEAST, text=True, timeout=60,
                              stdout=subprocess.PIPE, check=False, preexec_fn=become(self.user))
        self.assertIn("files standard", done.stdout)

    def test_memory_that_cannot_be_locked_is_refused(self):
        self.refuses("cannot be kept from being swapped here", what="full")

    def test_display_on_the_network_is_refused(self):
        self.refuses("does not draw on", more={"QT_QPA_PLATFORM": "vnc"})
        self.assertEqual(self.run_probe("state", more={"QT_QPA_PLATFORM": "wayland"}).returncode, 0)

    def test_too_little_memory_to_lock_is_refused(self):
        self.refuses("too little memory", locked=ENOUGH - 4096)

    def test_environment_keeps_what_is_needed_and_no_more(self):
        given = {"HOME": "/tmp", "DISPLAY": ":7", "LC_TIME": "cy_GB.UTF-8", "HISTFILE": "/tmp/x", "RT_ANYTHING": "1",
                 "http_proxy": "http://there", "G_MESSAGES_DEBUG": "all"}
        left = dict(line.split("=", 1) for line in self.run_probe("environment", more=given).stdout.splitlines())
        self.assertEqual(left, {**LEAST, "HOME": "/tmp", "DISPLAY": ":7", "LC_TIME": "cy_GB.UTF-8"})

    def test_crash_leaves_no_core(self):
        # What a package starts keeps the kernel from dumping it in two ways; what tests start has the first of them alone.
        for program in (self.packaged, self.testable):
            before = set(os.listdir(self.folder.name))
            held = subprocess.Popen([program, "crash"], env=LEAST, cwd=self.folder.name, preexec_fn=become(self.user))
            status = os.waitpid(held.pid, 0)[1]
            held.returncode = 0
            self.assertTrue(os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGSEGV)
            self.assertFalse(os.WCOREDUMP(status))
            self.assertEqual(set(os.listdir(self.folder.name)), before)

    def found_in(self, pid):
        become(self.user)()
        found = ""
        with contextlib.suppress(OSError), open(f"/proc/{pid}/maps", "rb") as maps:
            found += "maps " if maps.read() else ""
        if ctypes.CDLL(None).ptrace(16, pid, None, None) == 0:     # PTRACE_ATTACH
            found += "ptrace"
        return found

    def look_into(self, program):
        """What another process of the same user learns of a running one: its memory map, and a hold on it."""
        held = subprocess.Popen([program, "hold"], env=LEAST, cwd=self.folder.name, stdin=subprocess.PIPE, text=True,
                                stdout=subprocess.PIPE, preexec_fn=become(self.user))
        try:
            self.assertEqual(held.stdout.readline(), "here\n")
            read_end, write_end = os.pipe()
            other = os.fork()
            if other == 0:
                try:                                               # and out by no other way
                    os.write(write_end, self.found_in(held.pid).encode())
                finally:
                    os._exit(0)
            os.close(write_end)
            os.waitpid(other, 0)
            with os.fdopen(read_end, encoding="ascii") as answers:
                return answers.read()
        finally:
            held.kill()
            held.communicate()

    def test_same_user_cannot_read_or_trace_it(self):
        self.assertEqual(self.look_into(self.packaged), "")
        self.assertIn("maps", self.look_into(self.testable))       # what it looks for can be found


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
