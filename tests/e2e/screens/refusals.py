"""What a script tries and is refused: on the screens it cannot be done, or it is explained there."""
from attable import until
from onscreen import word


def at_the_table(refused):
    """As every step: at its time, by its user."""
    def go(table, step):
        table.tablet.set_clock(step["at"])
        table.take(step["as"])
        refused(table, step)
    return go


@at_the_table
def child_with_a_wrong_number(table, step):
    table.child_form(step).refused("Add child", "NHS number: this cannot be right. What you entered is kept until it is put right.")


@at_the_table
def parent_invited(table, step):
    table.screen.go("People")
    table.screen.press("Invite somebody")
    form = table.screen.form("Invite somebody")
    form.press("Somebody who is normally not invited")
    form.look()
    form.choose("Role outside the meeting", word("excludedRole", step["role"]))
    form.type("Name", step["name"])
    form.type("Agency", step["agency"])
    form.refused("Invite", "This person would not normally be in a strategy meeting")


@at_the_table
def started_twice(table, _step):
    table.screen.go("People")
    table.screen.see("heading", "At the table")
    assert not table.screen.shows("push button", "Start the meeting")


@at_the_table
def a_ref_twice(table, step):
    """Entries get their refs by themselves: there is nothing to choose one with."""
    table.inform("Shared")
    assert not [name for name in table.screen.program.tree().told() if step["ref"] == name or "reference" in name.lower()]


@at_the_table
def said_by_nobody(table, step):
    """Only those who are there are offered."""
    table.inform("Shared")
    offered = [node.name for node in table.screen.front().inside("Who says it").nodes() if node.role == "check box"]
    assert step["by"] not in table.said and offered and set(offered) <= {table.name(ref) for ref in table.said}, offered


@at_the_table
def without_an_officer(table, step):
    table.consent_form(step).refused("Save consent", "Choose the ground, and what it rests on: the police officer who said so")


@at_the_table
def without_reasons(table, step):
    table.consent_form(step).refused("Save consent", "Say what makes the circumstances exceptional")


@at_the_table
def added_before_the_seal(table, _step):
    table.screen.go("Meeting")
    table.screen.see("push button", "Convene the next meeting")
    assert not table.screen.shows("push button", "Add to the record")


@at_the_table
def agreed_without_being_there(table, step):
    sheet = table.answers(step)
    for decision in step["decisions"]:
        table.say(sheet, table.number(decision), step)
    until(lambda: "This person was not in the meeting for that decision" in sheet.told(), "why not")
    sheet.press("Close")
    sheet.gone()


@at_the_table
def sealed_too_early(table, step):
    table.to_seal(step)
    table.screen.press("Seal the record")
    table.screen.press("Yes, seal it now")
    until(lambda: "Open each line of the list and complete it, or say why it stays open." in table.screen.told(), "what is missing")


@at_the_table
def sealed_by_no_chair(table, step):
    table.to_seal(step)
    table.screen.press("Seal the record")
    table.screen.press("Yes, seal it now")
    until(lambda: "Ask somebody who may chair to unlock the tablet." in table.screen.told(), "who may")


@at_the_table
def shared_after_the_seal(table, _step):
    table.screen.go("Information")
    table.screen.see("heading", "Shared so far")
    assert not table.screen.shows("push button", "Save information") and not table.screen.shows("text", "What was said")


REFUSALS = {
    ("add-child", "invalid_value"): child_with_a_wrong_number,
    ("invite", "excluded_role"): parent_invited,
    ("start", "wrong_state"): started_twice,
    ("share", "duplicate_ref"): a_ref_twice,
    ("share", "unknown_ref"): said_by_nobody,
    ("consent", "missing_ground"): without_an_officer,
    ("consent", "missing_rationale"): without_reasons,
    ("addendum", "not_sealed"): added_before_the_seal,
    ("sign", "not_present"): agreed_without_being_there,
    ("seal", "incomplete"): sealed_too_early,
    ("seal", "not_chair"): sealed_by_no_chair,
    ("share", "sealed"): shared_after_the_seal,
}
