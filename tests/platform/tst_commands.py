#!/usr/bin/env python3
"""The two commands on machines where something is missing: each says it in one sentence and ends.

The machine is made of stand-ins: a folder of small programs in front of PATH (apt-get, sudo, df, dpkg-query …), an
os-release file and an apt folder. A stand-in writes what it was asked to a file, so a test can say what was *not* done.
"""
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BOOKWORM = 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\n'
TRIXIE = 'ID=debian\nVERSION_ID="13"\nPRETTY_NAME="Debian GNU/Linux 13 (trixie)"\n'
MIRROR = "http://mirror.example/debian"
COREUTILS = ("bash", "sh", "env", "awk", "sed", "grep", "tee", "cat", "head", "sort", "paste", "dirname", "mktemp",
             "rm", "dpkg", "touch", "mkdir", "id", "nproc", "sleep")


class Machine:
    """A machine on which every package of platform/packages is missing, until install() says otherwise."""

    def __init__(self, folder, system=BOOKWORM):
        self.folder = pathlib.Path(folder)
        self.bin = self.folder / "bin"
        self.apt = self.folder / "apt"
        self.bin.mkdir()
        (self.apt / "sources.list.d").mkdir(parents=True)
        (self.apt / "preferences.d").mkdir()
        (self.folder / "os-release").write_text(system)
        for name in COREUTILS:
            (self.bin / name).symlink_to(shutil.which(name))
        self.stand_in("dpkg-query", f'cat "{self.folder}/installed" 2>/dev/null')
        self.stand_in("df", f'free=$(cat "{folder}/free" 2>/dev/null)\n'
                            'echo header; echo "disk 1 1 ${free:-${RT_FREE:-999999}} 1% /"')
        self.sources(f"bookworm|main|{MIRROR}/")
        self.uid = 0

    def stand_in(self, name, script):
        path = self.bin / name
        path.unlink(missing_ok=True)
        path.write_text(f'#!/bin/sh\necho "{name} $*" >> "{self.folder}/asked"\n{script}\n')
        path.chmod(0o755)

    def sources(self, targets, update="exit 0", install=None):
        """What apt-get knows and does; by default installing succeeds."""
        everything = "".join(f"{name}\\tinstalled\\t99\\n" for name in packages())
        install = install or f'printf "{everything}" > "{self.folder}/installed"'
        self.stand_in("apt-get", f'case "$*" in\n*indextargets*) echo "{targets}" ;;\n*update*) {update} ;;\n'
                                 f'*install*) {install} ;;\nesac')

    def install(self, names, version="99"):
        (self.folder / "installed").write_text("".join(f"{name}\tinstalled\t{version}\n" for name in names))

    def asked(self):
        path = self.folder / "asked"
        return path.read_text() if path.exists() else ""

    def run(self, command, *arguments, **environment):
        base = {"PATH": str(self.bin), "HOME": str(self.folder), "TMPDIR": str(self.folder), "RT_UID": str(self.uid),
                "RT_OS_RELEASE": str(self.folder / "os-release"), "RT_APT_ETC": str(self.apt)}
        done = subprocess.run([str(command), *arguments], env=base | environment, capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, timeout=60, check=False)
        return done.returncode, done.stderr.strip(), done.stdout


def packages():
    for line in (ROOT / "platform/packages").read_text().splitlines():
        name = line.split("#")[0].split(">=")[0].strip()
        if name and not name.startswith("["):
            yield name


class Commands(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.machine = Machine(scratch.name)

    def refuses(self, sentence, *arguments, command="platform/setup", **environment):
        code, said, out = self.machine.run(ROOT / command, *arguments, **environment)
        self.assertEqual(code, 1, out)
        self.assertIn(sentence, said)
        self.assertEqual(len(said.splitlines()), 1, said)
        return out

    # --- setup ---

    def test_setup_unsupportedSystem_isNamed(self):
        for system in ('ID=ubuntu\nVERSION_ID="24.04"\nPRETTY_NAME="Ubuntu 24.04"\n', "ID=debian\nVERSION_ID=11\n", ""):
            (self.machine.folder / "os-release").write_text(system)
            self.refuses("Roundtable is set up on Debian 12 and Debian 13 only.")
        self.assertEqual(self.machine.asked(), "")

    def test_setup_noSudo_saysWhoCanHelp(self):
        self.machine.uid = 1000
        self.refuses('there is no sudo here; run "platform/setup test" once as root', "test")
        self.assertNotIn("install", self.machine.asked())

    def test_setup_sudoAsksWithoutTerminal_saysHow(self):
        self.machine.uid = 1000
        self.machine.stand_in("sudo", "exit 1")
        self.refuses('run "sudo platform/setup run" once', "run")

    def test_setup_sudo_isUsedForEachStep(self):
        self.machine.uid = 1000
        self.machine.stand_in("sudo", '[ "$1" = -n ] || exec "$@"')
        code, said, _ = self.machine.run(ROOT / "platform/setup", "run")
        self.assertEqual((code, said), (0, ""))
        self.assertIn("sudo env", self.machine.asked())
        self.assertIn("sudo tee", self.machine.asked())

    def test_setup_noNetwork_isSaid(self):
        for words in ("E: Failed to fetch http://mirror.example/x  404", "Temporary failure resolving 'mirror.example'",
                      "Could not connect to mirror.example:80", "Network is unreachable", "Connection timed out"):
            self.machine.sources(f"bookworm|main|{MIRROR}/", f'echo "{words}"; exit 100',
                                 'echo "E: Unable to locate package x"; exit 100')
            self.refuses("No network: the package mirror could not be reached.")

    def test_setup_listsOutOfReachButPackagesThere_goesOn(self):
        self.machine.sources(f"bookworm|main|{MIRROR}/", 'echo "E: Failed to fetch x"; exit 100')
        self.assertEqual(self.machine.run(ROOT / "platform/setup")[0], 0)

    def test_setup_mirrorLacksPackage_isNamed(self):
        words = "E: Unable to locate package qt6-x-dev"
        self.machine.sources(f"bookworm|main|{MIRROR}/", install=f'echo "{words}"; exit 100')
        self.refuses("does not have qt6-x-dev")

    def test_setup_anotherInstaller_isSaid(self):
        self.machine.sources(f"bookworm|main|{MIRROR}/", install='echo "E: Could not get lock x"; exit 100')
        self.refuses("Another program is installing packages")

    def test_setup_diskFullBefore_refusesBeforeTheWork(self):
        self.refuses("The disk is full: installing them needs", RT_FREE="100")
        self.assertNotIn("update", self.machine.asked())

    def test_setup_diskFullWithin_isSaid(self):
        self.machine.sources(f"bookworm|main|{MIRROR}/", install='echo "(No space left on device)"; exit 100')
        self.refuses("The disk is full: packages could not be installed.")
        self.machine.sources(f"bookworm|main|{MIRROR}/",
                             install=f'echo 0 > "{self.machine.folder}/free"; exit 100')
        self.refuses("The disk is full: packages could not be installed.")

    def test_setup_installedTooOld_isMissing(self):
        self.machine.install(packages(), "3.4")
        self.machine.sources(f"bookworm|main|{MIRROR}/", install="exit 0")
        self.refuses("still missing or too old: libsqlcipher-dev.")

    def test_setup_everythingThere_asksNobody(self):
        self.machine.install(packages())
        self.machine.uid = 1000
        code, said, out = self.machine.run(ROOT / "platform/setup", "test")
        self.assertEqual((code, said), (0, ""), out)
        self.assertNotIn("apt-get", self.machine.asked())

    # --- backports ---

    def backports(self):
        return self.machine.apt / "sources.list.d/roundtable-backports.sources"

    def pin(self):
        return (self.machine.apt / "preferences.d/roundtable").read_text()

    def test_setup_bookworm_enablesBackportsForSqlcipherOnly(self):
        self.assertEqual(self.machine.run(ROOT / "platform/setup")[0], 0)
        self.assertIn(f"URIs: {MIRROR}/\nSuites: bookworm-backports\n", self.backports().read_text())
        self.assertNotIn("Signed-By", self.backports().read_text())
        self.assertIn("Package: sqlcipher libsqlcipher*\nPin: release n=bookworm-backports\nPin-Priority: 500",
                      self.pin())
        self.assertIn("Package: *\nPin: release n=bookworm-backports\nPin-Priority: 100", self.pin())

    def test_setup_keyOfTheSource_isTakenOver(self):
        (self.machine.apt / "sources.list.d/debian.sources").write_text(
            f"Types: deb\nURIs: {MIRROR}\nSuites: bookworm\nComponents: main\nSigned-By: /usr/share/keyrings/x.gpg\n")
        self.assertEqual(self.machine.run(ROOT / "platform/setup")[0], 0)
        self.assertIn("Signed-By: /usr/share/keyrings/x.gpg\n", self.backports().read_text())

    def test_setup_backportsThere_onlyPins(self):
        for suite in ("bookworm-backports", "stable-backports", "oldstable-backports"):
            self.machine.install([])
            self.machine.sources(f"bookworm|main|{MIRROR}/\n{suite}|main|{MIRROR}/")
            self.assertEqual(self.machine.run(ROOT / "platform/setup")[0], 0)
            self.assertFalse(self.backports().exists())
            self.assertNotIn("Package: *", self.pin())

    def test_setup_installedFromDisc_namesTheMissingMirror(self):
        self.machine.sources("bookworm|main|cdrom://Debian/")
        self.refuses("No Debian mirror is named in")

    def test_setup_trixie_leavesSourcesAlone(self):
        (self.machine.folder / "os-release").write_text(TRIXIE)
        self.assertEqual(self.machine.run(ROOT / "platform/setup")[0], 0)
        self.assertFalse(self.backports().exists())
        self.assertEqual(list((self.machine.apt / "preferences.d").iterdir()), [])

    # --- run, build, test ---

    def clone(self, build="exit 0"):
        """The commands in a tree of their own, with a build that ends at once."""
        self.machine.install(packages())
        tree = self.machine.folder / "tree"
        shutil.copytree(ROOT / "platform", tree / "platform")
        (tree / "CMakePresets.json").write_text("{}")
        (tree / "build/bin").mkdir(parents=True)
        program = tree / "build/bin/roundtable"
        program.write_text('#!/bin/sh\necho "opened: $*"\n')
        program.chmod(0o755)
        cache = tree / "build/CMakeCache.txt"
        self.machine.stand_in("cmake", f'case "$*" in *--preset*) touch "{cache}";; *) {build};; esac')
        self.machine.stand_in("ctest", 'echo "tested: $*"')
        return tree / "platform"

    def test_run_noDisplay_saysSoAfterTheBuild(self):
        platform = self.clone()
        for environment in ({}, {"DISPLAY": ":4711"}, {"WAYLAND_DISPLAY": "gone", "XDG_RUNTIME_DIR": "/nowhere"}):
            self.refuses("There is no display here", command=platform / "run", **environment)
        self.assertIn("--target app/all", self.machine.asked())

    def test_run_display_opensWithTheArguments(self):
        platform = self.clone()
        with socket.socket(socket.AF_UNIX) as display:
            display.bind(str(self.machine.folder / "wayland-9"))
            code, _, out = self.machine.run(platform / "run", "--lang", "cy", WAYLAND_DISPLAY="wayland-9",
                                            XDG_RUNTIME_DIR=str(self.machine.folder))
        self.assertEqual((code, out.splitlines()[-1]), (0, "opened: --lang cy"))

    def test_run_help_needsNoDisplay(self):
        code, _, out = self.machine.run(self.clone() / "run", "--help")
        self.assertEqual((code, out.splitlines()[-1]), (0, "opened: --help"))

    def test_run_unsupportedSystem_doesNotBuild(self):
        platform = self.clone()
        (self.machine.folder / "os-release").write_text("ID=arch\n")
        self.refuses("on Debian 12 and Debian 13 only", command=platform / "run")
        self.assertNotIn("cmake", self.machine.asked())

    def test_build_diskFull_isSaid(self):
        self.refuses("The disk is full: building needs", command=self.clone() / "build", RT_FREE="10")
        platform = self.machine.folder / "tree/platform"
        self.machine.stand_in("cmake", 'echo "fatal error: No space left on device"; exit 1')
        self.refuses("The disk is full: building stopped.", command=platform / "build")
        self.machine.stand_in("cmake", f'echo 0 > "{self.machine.folder}/free"; exit 1')
        self.refuses("The disk is full: building stopped.", command=platform / "build")

    def test_build_fails_pointsToTheWords(self):
        self.refuses("The build failed; the compiler's own words", command=self.clone("exit 1") / "build")

    def test_build_foldersCache_isStartedAnew(self):
        platform = self.clone()
        (platform.parent / "build/CMakeCache.txt").write_text("CMAKE_HOME_DIRECTORY:INTERNAL=/elsewhere\n")
        self.assertIn("starting it anew", self.machine.run(platform / "build")[2])
        self.assertNotIn("/elsewhere", (platform.parent / "build/CMakeCache.txt").read_text())

    def test_test_handsArgumentsToCtest(self):
        code, _, out = self.machine.run(self.clone() / "test", "-R", "journal", DISPLAY=":0")
        self.assertEqual(code, 0)
        self.assertTrue(out.splitlines()[-1].endswith("-R journal"), out)

    def test_run_nothingToDo_isQuick(self):
        platform = self.clone()
        began = time.monotonic()
        self.machine.run(platform / "run", "--help")
        self.assertLess(time.monotonic() - began, 10)

    def test_commands_areForEveryone(self):
        for name in ("run", "test", "setup", "build"):
            self.assertTrue(os.access(ROOT / "platform" / name, os.X_OK), name)
        self.assertTrue(os.access(ROOT / ".ci/run", os.X_OK))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
