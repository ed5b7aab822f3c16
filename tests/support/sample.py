"""Small scripts that tests of roundtablectl spoil or repeat."""
import copy
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
FORMAT = os.path.join(HERE, "..", "format")
sys.path[:0] = [HERE, FORMAT, os.path.join(FORMAT, "tools")]
import check_script as cs                                                                      # noqa: E402
import generate                                                                                # noqa: E402


def first_minute():
    """The shortest scenario: 14 steps, one of them refused."""
    with open(os.path.join(FORMAT, "scenarios", "first-minute.json"), encoding="utf-8") as f:
        return json.load(f)


def with_field(number, path, value):
    """The first minute with one value of one step (from 1) replaced."""
    script = first_minute()
    place = script["steps"][number - 1]
    for name in path[:-1]:
        place = place[name]
    place[path[-1]] = value
    return script


def said_steps():
    """{verb: [step, ...]} from generated scripts: every verb and every field of it stands in some step."""
    found = {}
    for seed in range(1, 60):
        for step in generate.script(seed)["steps"]:
            if "refused" not in step:
                found.setdefault(step["do"], []).append(step)
    return found


def after_convene(step):
    """A script of a convene and this one step: enough to judge the step's form, which is judged before anything is
    played."""
    script = first_minute()
    step = copy.deepcopy(step)
    step.update({"at": "2026-03-02T10:00:00Z", "as": "okafor"})
    step.pop("meeting", None)
    script["steps"] = script["steps"][:1] + [step]
    script["expect"] = {}
    if step["do"] in ("convene", "reconvene"):
        step["ref"] = "m2"
    return script


def long_script(least=250):
    """(script, model) of a generated script with many steps."""
    for seed in range(1, 400):
        script = generate.script(seed)
        if len(script["steps"]) >= least:
            return script, cs.play(script)
    raise AssertionError("no seed gives %d steps" % least)


def heavy_script(shares=60, size=15000):
    """The first minute with many long accounts before its end: some megabytes that must be written."""
    script = first_minute()
    end = script["steps"].pop()
    for n in range(shares):
        text = ("%04d " % n) + "The account goes on, and every word of it counts. " * (size // 50)
        script["steps"].append({"at": "2026-03-02T09:36:%02dZ" % min(35, n // 2), "as": "okafor", "do": "share",
                                "ref": "h%d" % n, "by": "a1", "children": ["c1"], "kind": "fact", "text": text})
    script["steps"].append(end)
    script["expect"] = {}
    return script
