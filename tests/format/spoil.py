"""Steps that must be refused: a good step with one thing wrong, where the model of tools/check_script.py finds exactly
one refusal code for it. What has two reasons to be refused, or is malformed beyond the format, is thrown away."""
import copy

import check_script as cs

# fields that hold refs, and the refs inside objects, are found by their values; these hold codes
NOT_VALUES = [7, 0, -1, 2.5, True, {}, {"a": 1}, [], ["x"], "", "   ", "\u00a0", "\u3000\n", None]


def one_refused(maker, m):
    """Adds one refused step to the maker's script, if a few tries find one."""
    kinds = [invalid, invalid, invalid, unknown, unknown, duplicate, excluded, dispensing, dispensing, absent, too_soon,
             withdrawn, after_seal, sealing, convening]
    for _ in range(4):
        if maker.dice.choice(kinds)(maker, m):
            return True
    return False


def taken(maker):
    """A ref that names something."""
    return maker.one(r for r in maker.model.items if r in maker.named)


def good(maker, m):
    """(verb, fields) of some step that could be said now."""
    verbs = [v for v in cs.VERBS if v not in ("convene", "reconvene", "start", "end", "resume", "cancel", "read-back",
                                              "seal", "take-chair")]
    for _ in range(6):
        verb = maker.dice.choice(verbs)
        fields = getattr(maker, verb.replace("-", "_"))(m)
        if fields:
            return verb, fields
    return None, None


def places(value, path=()):
    """Paths of everything inside the fields of a step."""
    if isinstance(value, dict):
        for k, v in value.items():
            yield path + (k,)
            yield from places(v, path + (k,))
    elif isinstance(value, list):
        for n, v in enumerate(value):
            yield path + (n,)
            yield from places(v, path + (n,))


def at(value, path):
    for p in path:
        value = value[p]
    return value


def put(value, path, new):
    value = copy.deepcopy(value)
    at(value, path[:-1])[path[-1]] = new
    return value


def drop(value, path):
    value = copy.deepcopy(value)
    del at(value, path[:-1])[path[-1]]
    return value


def invalid(maker, m):
    """One value of the wrong type, beyond its limits, no known code, or not there."""
    verb, fields = good(maker, m)
    if not verb:
        return False
    path = maker.one(sorted(places(fields), key=str))
    old = at(fields, path)
    roll = maker.dice.random()
    if path == ("children",) and roll < 0.15:
        return False                       # no `children` is no fault: it is of the whole meeting
    if roll < 0.15:
        spoilt = drop(fields, path)
    elif isinstance(old, str) and roll < 0.25:
        spoilt = put(fields, path, maker.words.too_long())
    elif isinstance(old, str) and roll < 0.5:
        spoilt = put(fields, path, maker.one(
            ["2023-02-29", "2026-13-01", "2026-3-2", "2026-03-02", "2026-03-02T09:00:00", "2026-03-02T24:00:00Z",
             "2026-03-02 09:00:00Z", "9992004143", "999200414", "AGREE", "yes", "tomorrow", "E\u0301", "ALL"]))
    elif isinstance(old, list) and old and roll < 0.5:
        spoilt = put(fields, path, old + [old[0]])
    else:
        spoilt = put(fields, path, maker.one(NOT_VALUES))
    return maker.say(verb, spoilt, None, m, "invalid_value")


def unknown(maker, m):
    """A ref that names nothing, something of another kind, or something of a meeting that this one may not speak of."""
    verb, fields = good(maker, m)
    if not verb:
        return False
    spots = [p for p in places(fields) if isinstance(at(fields, p), str) and at(fields, p) in maker.model.items]
    if not spots:
        if maker.maybe(0.1):
            return maker.say(verb, dict(fields, meeting="nowhere"), None, None, "unknown_ref")
        return False
    new = maker.one(["nobody", taken(maker), at(fields, maker.one(spots)).swapcase() + "x"])
    return maker.say(verb, put(fields, maker.one(spots), new), None, m, "unknown_ref")


def duplicate(maker, m):
    verb, fields = good(maker, m)
    if verb not in cs.MAKES:
        return False
    return maker.say(verb, dict(fields, ref=taken(maker)), None, m, "duplicate_ref")


def excluded(maker, m):
    fields = maker.invite(m)
    fields["role"] = maker.one(cs.EXCLUDED_ROLES)
    if maker.maybe(0.4) and maker.others:
        fields["override"] = {"reason": maker.text()}
        return maker.say("invite", fields, maker.one(maker.others), m, "not_chair")
    for name in ("override", "mayReceive"):
        fields.pop(name, None)
    return maker.say("invite", fields, None, m, "excluded_role")


def dispensing(maker, m):
    fields = maker.consent(m)
    if fields["status"] not in cs.DISPENSING:
        return False
    if maker.maybe():
        fields.pop(maker.one(["exceptional", "rationale"]))
        return maker.say("consent", fields, None, m, "missing_rationale")
    roll = maker.dice.random()
    if roll < 0.3:
        fields["grounds"] = [] if maker.maybe() else None
    elif roll < 0.45:
        fields["grounds"] = list(dict.fromkeys(fields["grounds"] + ["G3"]))
        fields["officer"] = maker.one([a for a in maker.live(m, "invite")
                                       if maker.model.items[a].get("role") not in cs.POLICE])
    else:
        need = {"G2": "person", "G3": "officer", "G4": "competence"}
        ground = maker.one(need)
        fields["grounds"] = list(dict.fromkeys(fields["grounds"] + [ground]))
        fields.pop(need[ground], None)
    return maker.say("consent", fields, None, m, "missing_ground")


def absent(maker, m):
    """Agreeing to a decision for which one was not in the room."""
    pairs = [(a, d) for d in maker.live(m, "decide") for a in maker.live(m, "invite")
             if a not in m.present(maker.model.items[d].at)]
    if not pairs:
        return False
    a, d = maker.one(pairs)
    response = maker.one(["agree", "agree_with_comment"])
    fields = {"attendee": a, "decisions": "all" if maker.maybe() else [d], "response": response,
              "method": maker.one(cs.METHODS)}
    if response == "agree_with_comment":
        fields["comment"] = maker.text()
    return maker.say("sign", fields, None, m, "not_present")


def too_soon(maker, m):
    """Things before or after their time."""
    verb, fields, user, code = maker.one([
        ("start", {}, None, "wrong_state"), ("end", {}, None, "wrong_state"),
        ("addendum", maker.addendum(m), None, "not_sealed"),
        ("seal", {"incomplete": quiet_reasons(maker, m)}, maker.one(maker.chairs), "wrong_state")])
    return maker.say(verb, fields, user, m, code)


def quiet_reasons(maker, m):
    sure, perhaps = maker.model.missing(m)
    return [{"what": w, "reason": maker.text()} for w in sure + perhaps if "*" not in w]


def withdrawn(maker, m):
    gone = [r for r in m.refs if maker.model.items[r].withdrawn is not None and r in maker.named]
    if not gone:
        return False
    target = maker.one(gone)
    if maker.maybe():
        return maker.say("withdraw", {"target": target, "reason": maker.text()}, None, m, "wrong_state")
    return maker.say("correct", {"target": target, "change": {maker.one(
        sorted(maker.model.items[target].fields)): maker.text()}, "reason": maker.text()}, None, m, "wrong_state")


def after_seal(maker, m):
    """Whatever would change what was sealed, in any meeting that is."""
    sealed = [x for x in maker.model.order if x.sealed]
    if not sealed:
        return False
    x = maker.one(sealed)
    if maker.maybe(0.2):
        verb = maker.one(["start", "end", "read-back", "seal", "resume"])
        return maker.say(verb, {}, maker.one(maker.chairs), x, "sealed")
    verb, fields = good(maker, x)
    return bool(verb) and maker.say(verb, fields, None, x, "sealed")


def sealing(maker, m):
    if maker.maybe() and maker.others:
        return maker.say("seal", {"incomplete": quiet_reasons(maker, m)}, maker.one(maker.others), m, "not_chair")
    code = maker.one(["incomplete", "missing_basis", "wrong_state"])
    return maker.say("seal", {}, maker.one(maker.chairs), m, code)


def convening(maker, m):
    """A meeting that cannot be: the one before it stays the last one convened."""
    fields = maker.convene()
    roll = maker.dice.random()
    if roll < 0.3:
        return maker.say("convene", dict(fields, ref=taken(maker)), None, None, "duplicate_ref")
    if roll < 0.5:
        return maker.say("reconvene", dict(fields, previous=maker.one(
            ["m99"] + [r for r, i in maker.model.items.items() if i.kind != "meeting"])), None, None, "unknown_ref")
    if roll < 0.6:
        return maker.say("convene", {**fields, "type": "complex", "complexCriteria": []}, None, None, "invalid_value")
    # a product may take a convene with nothing but a type ("start now"), so only what stands in it is spoilt
    path = maker.one(sorted(places(fields), key=str))
    dropped = maker.maybe(0.4) and (len(path) > 1 or path == ("type",))
    spoilt = drop(fields, path) if dropped else put(fields, path, maker.one(NOT_VALUES[:-1]))
    return maker.say("convene", spoilt, None, None, "invalid_value")
