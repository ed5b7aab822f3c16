#!/usr/bin/env python3
"""kill -9 at any moment of a play: every step whose line was printed is there, no half step is, and the rest can be
played from the next step on, to the same end. 25 kills; with RT_LONG=1 a thousand."""
import os
import random
import signal
import subprocess
import sys
import unittest

sys.path[:0] = [os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "support")]
import ctl                                                                                     # noqa: E402
import sample                                                                                  # noqa: E402
import check_script as cs                                                                      # noqa: E402
import tst_play                                                                                # noqa: E402

KILLS = 1000 if ctl.LONG else 25


def killed(store, path, dice, *args, lines=None):
    """Plays until some lines are out, then kills at once or a moment later. Gives the lines that were printed whole."""
    args = ["play", "--data", store.data, "--reasons-for-the-rest", "Not asked for by this script.", *args, path]
    with subprocess.Popen(ctl.command() + args, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          env=ctl.clean_environment()) as process:
        out = b""
        for _ in range(lines):
            out += process.stdout.readline()
        for _ in range(dice.randrange(2000)):                  # a moment that no clock of ours divides
            pass
        process.send_signal(signal.SIGKILL)
        out += process.stdout.read()
        process.wait()
    return [line for line in out.decode().split("\n")[:-1] if line.startswith(("saved ", "refused "))]


class Killed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.script, cls.model = sample.long_script()
        with ctl.Store() as store:
            ended = store.play(cls.script)
            assert not tst_play.lines_differ(ended, cls.script), tst_play.lines_differ(ended, cls.script)
            cls.whole = tst_play.exports(store, cls.model)

    def state(self, store, printed):
        """Of the steps that may be the last: which one the store's exports agree with; None for no export at all."""
        found = []
        for last in (printed, printed + 1):
            part = cs.play(self.script, until=last)
            try:
                wrong = tst_play.judged(self.script, tst_play.exports(store, part), last)
            except AssertionError as error:
                wrong = [str(error)]
            if not wrong:
                return last, []
            found += wrong
        return None, found

    def test_nothing_printed_is_lost_and_nothing_is_half_there(self):
        dice = random.Random("kill")
        steps = len(self.script["steps"])
        for turn in range(KILLS):
            with ctl.Store() as store:
                path = store.write("script.json", self.script)
                printed = killed(store, path, dice, lines=dice.randrange(1, steps))
                number = int(printed[-1].split()[1])
                self.assertEqual(len(printed), number)
                what = "kill %d, after step %d" % (turn, number)
                ended = store.run("verify")
                self.assertEqual(ended.status, 0, "%s: %r" % (what, ended))
                last, wrong = self.state(store, number)
                self.assertIsNotNone(last, "%s: %s" % (what, wrong[:6]))
                if number == steps:
                    continue
                ended = store.play(path, "--from", str(number + 1))
                self.assertEqual(tst_play.lines_differ(ended, self.script, number + 1), [], what)
                for key, export in tst_play.exports(store, self.model).items() if turn % 5 == 0 or ctl.LONG else ():
                    self.assertTrue(tst_play.same_but_for_the_seal(export, self.whole[key]), "%s: %s" % (what, key))

    def test_killed_again_and_again_it_still_comes_to_the_same_end(self):
        dice = random.Random("again")
        steps = len(self.script["steps"])
        with ctl.Store() as store:
            path, done = store.write("script.json", self.script), 0
            while done < steps:
                lines = min(dice.randint(1, 25), steps - done)
                printed = killed(store, path, dice, "--from", str(done + 1), lines=lines)
                self.assertEqual(int(printed[0].split()[1]), done + 1)
                done = int(printed[-1].split()[1])
            self.assertEqual(store.run("verify").status, 0)
            for key, export in tst_play.exports(store, self.model).items():
                self.assertTrue(tst_play.same_but_for_the_seal(export, self.whole[key]), key)

    def test_a_killed_init_can_be_made_again(self):
        dice = random.Random("init")
        for turn in range(KILLS // 3):
            with ctl.Store(init=False) as store:
                with subprocess.Popen(ctl.command() + ["init", "--practice", "--data", store.data],
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                      env=ctl.clean_environment()) as process:
                    try:
                        process.wait(timeout=dice.random() * 0.08)
                    except subprocess.TimeoutExpired:
                        process.kill()
                again = store.run("init", "--practice")
                self.assertIn(again.status, (0, 1, 2), again)
                ended = store.play(sample.first_minute())
                self.assertEqual(ended.status, 0, "turn %d: %r after %r" % (turn, ended, again))


if __name__ == "__main__":
    ctl.command()
    unittest.main()
