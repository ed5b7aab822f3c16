"""Whether two exports say the same: without what names a device and its chain, with refs replaced by what they stand for, and
with nothing made of what is empty, false or listed in another order."""

DEVICE = {"device", "head", "signature", "entries", "practice"}
EVIDENCE = {"textHash", "renderVersion", "strokes", "typedName"}     # of a hand-over; no script can say them
TELLING = ("name", "text", "what", "description", "tell", "view", "reasons", "rationale", "measure", "product", "prompt")


def telling(section, item, number):
    """What a ref stands for: the words of its entry; of two with the same words, the first and the second."""
    words = next((str(item[key]) for key in TELLING if item.get(key)), "")
    return f"<{section}: {words[:50]}{'' if words else number} {item.get('at', '')}>"


def refs_of(value, section="", number=0):
    """Every ref that an entry has, wherever it stands."""
    names = {}
    if isinstance(value, list):
        for index, item in enumerate(value):
            names |= refs_of(item, section, index)
    elif isinstance(value, dict):
        for key, each in value.items():
            names |= refs_of(each, key, number)
        if "ref" in value:
            names[value["ref"]] = telling(section, value.get("item", value), number)
    return names


def said(value, names, children):
    if isinstance(value, dict):
        whole = {key: said(each, names, children) for key, each in value.items() if key not in DEVICE | EVIDENCE}
        if value.get("children") == []:
            whole["children"] = sorted(children)                 # of the whole meeting: of all of them
        return {key: each for key, each in whole.items() if each not in (None, "", [], {}, False)}
    if isinstance(value, list):
        told = [said(each, names, children) for each in value]
        return sorted(told) if all(isinstance(each, str) for each in told) else told
    if isinstance(value, str):
        head, colon, tail = value.partition(":")
        return names.get(value) or (head + ":" + names[tail] if colon and tail in names else value)
    return value


def differences(ours, theirs, path=""):
    if not path:
        ours, theirs = (said(each, refs_of(each), [refs_of(each)[child["ref"]] for child in each["children"]])
                        for each in (ours, theirs))
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return [line for key in sorted(set(ours) | set(theirs))
                for line in differences(ours.get(key), theirs.get(key), f"{path}/{key}")]
    if isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        return [line for index, (our, their) in enumerate(zip(ours, theirs)) for line in differences(our, their, f"{path}/{index}")]
    return [] if ours == theirs else [f"{path}: on the screens {ours!r}, in the script {theirs!r}"]
