"""The steps of a meeting script on the screens, up to what is decided: one function a verb."""
from attable import PARTS, Form, Screen, until
from onscreen import word


class Minutes:
    """Takes the minutes of a script on the screens of a tablet. It remembers what was said under which ref, as a person at
    the table remembers who is who; refs themselves are on no screen."""

    def __init__(self, tablet, script):
        self.tablet, self.script = tablet, script
        self.screen, self.sitting = Screen(tablet.record), None
        self.said = {}                               # ref: the step that was taken
        self.opened = False

    # Who is who.

    def name(self, ref):
        return self.said[ref].get("name", "")

    def owner(self, form, label, owner):
        if isinstance(owner, dict):
            form.type("Or an agency that is not at the table", owner["agency"])
        elif owner:
            form.choose(label, self.name(owner))

    def everybody(self):
        return [step["name"] for step in self.said.values() if step["do"] == "add-child"]

    def number(self, decision):
        return [ref for ref, step in self.said.items() if step["do"] == "decide"].index(decision) + 1

    def decided(self, decisions):
        refs = [ref for ref, step in self.said.items() if step["do"] == "decide"]
        return refs if decisions == "all" else decisions

    def children(self, form, step):
        form.children([self.name(child) for child in step.get("children", [])], self.everybody())

    # Who holds the tablet.

    def take(self, user):
        if self.sitting == user:
            return
        if self.sitting:
            self.tablet.lock()
        self.tablet.unlock(user)
        self.sitting = user
        if self.opened:
            self.enter()

    def enter(self):
        """One is back where one was; whoever was not there opens the meeting from the list."""
        def inside():
            tree = self.tablet.record.tree()
            if tree.find_all("panel", PARTS):
                return True
            if tree.find_all("heading", "Meetings"):
                tree.find("push button", self.everybody()[0], begins=True).press()
            return False
        until(inside, "the meeting")

    def do(self, step):
        self.tablet.set_clock(step["at"])
        self.take(step["as"])
        getattr(self, step["do"].replace("-", "_"))(step)
        if step.get("ref"):
            self.said[step["ref"]] = step
        self.opened = True

    # What is said.

    def convene(self, step):
        self.screen.press("Convene a meeting")
        self.screen.see("heading", "Convene a meeting")
        form, referral = Form(self.screen), step["referral"]
        form.choose("Which procedure applies", word("profile", self.script["profile"]))
        form.choose("Whose bank holidays", word("calendar", self.script["calendar"]))
        form.choose("Type of meeting", word("type", step["type"]))
        form.choose("How people meet", word("form", step["form"]))
        form.choose("How urgent it is", word("urgency", step["urgency"]))
        form.moment("When it was received", referral["received"])
        form.pick("From whom", word("source", referral["source"]))
        form.type("The concern", referral["concern"])
        form.choose("Category of abuse", *[word("categories", code) for code in referral["categories"]])
        form.type("Name of the referrer", referral["referrer"]["name"])
        form.type("Their agency", referral["referrer"]["agency"])
        form.switch("The referrer is a professional", referral["referrer"]["professional"])
        form.moment("When it was decided to hold it", step["decisionToHold"])
        form.moment("Planned start", step["scheduled"]["start"])
        form.type("Place", step["scheduled"]["venue"])
        form.press("Convene")
        self.screen.see("panel", PARTS)

    def child_form(self, step):
        self.screen.go("People")
        self.screen.press("Add a child")
        form = self.screen.form("Add a child")
        form.type("Name", step["name"])
        form.day("Date of birth", step["born"])
        form.choose("Sex", word("sex", step["sex"]))
        if "whereabouts" in step:
            form.choose("Where the child is now", word("whereabouts", step["whereabouts"]))
        form.switch("Is an in-patient", step.get("inPatient"))
        form.type("Case reference", step["caseRef"])
        form.type("NHS number", step["nhsNumber"])
        form.type("School or nursery", step.get("school"))
        if "ethnicity" in step:
            form.pick("Ethnicity", word("ethnicity", step["ethnicity"]))
        form.type("Language", step.get("language"))
        form.type("Address", step.get("address"))
        return form

    def add_child(self, step):
        self.child_form(step).save("Add child")

    def add_person(self, step):
        self.screen.go("People")
        self.screen.press("Another person")
        form = self.screen.form("Add another person")
        form.type("Name", step["name"])
        form.day("Date of birth", step.get("born"))
        for relation in step["relation"]:
            form.type(f"How they are related to {self.name(relation['child'])}", relation["as"])
        responsible = [self.name(child) for child in step.get("parentalResponsibility", [])]
        form.choose("Has parental responsibility for", *responsible)
        form.switch("Is alleged to have caused harm", step.get("allegedPerpetrator"))
        form.save("Add person")

    def invite(self, step):
        self.screen.go("People")
        self.screen.press("Invite somebody")
        form = self.screen.form("Invite somebody")
        form.pick("Role", word("role", step["role"]))
        form.type("Name", step["name"])
        form.type("Agency", step["agency"])
        form.switch("May decide for the agency", step["authority"])
        form.save("Invite")

    def apologise(self, step):
        self.screen.go("People")
        name = self.name(step["attendee"])
        self.screen.press(f"{name} sends apologies", within=[name])
        form = self.screen.form("Apologies")
        form.type("Reason", step["reason"])
        form.switch("Has sent information", step["informationSent"])
        form.save("Save apologies")

    def arrive(self, step):
        name = self.name(step["attendee"])
        self.screen.go("People")
        self.screen.press(f"{name} arrives: {word('mode', step['mode'])}", within=[name])
        until(lambda: self.screen.front().inside(name).find("push button", f"{name} leaves"), f"{name} at the table")

    def leave(self, step):
        name = self.name(step["attendee"])
        self.screen.go("People")
        self.screen.press(f"{name} leaves", within=[name])
        until(lambda: self.screen.front().inside(name).find("push button", f"{name} arrives: In the room"), f"{name} gone")

    def start(self, _step):
        self.screen.go("People")
        self.screen.press("Start the meeting")
        until(lambda: not self.screen.front().find_all("push button", "Start the meeting"), "a meeting that has started")

    def read_statement(self, step):
        self.screen.go("People")
        title = word("statement", step["statement"])
        self.screen.press(title + ", Not read yet")
        form = self.screen.form(title)
        form.choose("Read by", self.name(step["by"]))
        form.press("It has been read out")
        until(lambda: form.look().find("panel", "Who has heard it"), "a statement that was read")
        form.press("Close")
        form.gone()

    def acknowledge(self, step):
        name = self.name(step["attendee"])
        heard = f"{name} has heard the statement on confidentiality"
        self.screen.go("People")
        self.screen.press(heard, within=[name])
        until(lambda: not self.screen.front().inside(name).find_all("push button", heard), "the statement, heard")

    def information(self, step, form):
        form.choose("What it is", word("kind", step["kind"]))
        form.type("What was said", step["text"])
        self.children(form, step)
        family = step.get("family", {})
        if step.get("date") or step.get("sensitivity", "normal") != "normal" or family:
            if form.look().find_all("push button", "More about it: day, source, restriction, family"):
                form.press("More about it: day, source, restriction, family")      # it stays open once it was
            form.look()
            form.day("The day it happened", step.get("date"))
            if step.get("sensitivity", "normal") != "normal":
                form.choose("Restricted because", word("sensitivity", step["sensitivity"]))
            if family:
                form.choose("Whether the family may be told", word("tell", family["tell"]))
                form.type("Why the family may, or may not, be told", family["reason"])

    def inform(self, view):
        self.screen.go("Information")
        Form(self.screen).choose("Show", view)

    def share(self, step):
        self.inform("Shared")
        form = Form(self.screen)
        form.choose("Who says it", self.name(step["by"]))
        self.information(step, form)
        form.press("Save information")
        until(lambda: not Form(self.screen).seen.find("text", "What was said").text(), "an empty form")
        until(lambda: self.entries(step["text"]), "the information in the list")

    def entries(self, text):
        return [node for node in self.screen.front().nodes() if node.role == "panel" and text[:60].strip() in node.name]

    def card(self, text):
        """The verbs of an entry are told apart by its first words."""
        found = until(lambda: self.entries(text), f"the entry “{text[:60]}”")
        assert len(found) == 1, [node.name for node in found]
        return found[0].again()

    def entry_verb(self, verb, step):
        self.inform("Shared")
        card = self.card(self.said[step["target"]]["text"])
        card.find("push button", f"{verb}: {card.name}").press()

    def correct(self, step):
        self.entry_verb("Correct", step)
        form = self.screen.form("Correct an entry")
        form.type("What was said", step["change"]["text"])
        form.type("Why it is put right", step["reason"])
        form.save("Save correction")

    def withdraw(self, step):
        self.entry_verb("Withdraw", step)
        form = self.screen.form("Withdraw an entry")
        form.type("Why it is withdrawn", step["reason"])
        form.save("Withdraw")

    def withhold(self, step):
        self.inform("Withheld or wanted")
        self.screen.press("Record what is withheld")
        form = self.screen.form("Record that information is withheld")
        form.choose("Who withholds it", self.name(step["by"]))
        form.type("What is withheld", step["what"])
        form.type("Why it is not shared", step["reason"])
        self.children(form, step)
        form.save("Save what is withheld")

    def outstanding(self, step):
        self.inform("Withheld or wanted")
        self.screen.press("Ask for information")
        form = self.screen.form("Ask for information that is still wanted")
        form.type("From which agency", step["agency"])
        form.type("What is wanted", step["what"])
        form.choose("Who gets it", self.name(step["owner"]))
        form.day("By when it is wanted", step["due"])
        form.save("Save what is wanted")

    def consider_child(self, step):
        self.screen.go("People")
        self.screen.press("Another child who may be affected")
        form = self.screen.form("Consider another child")
        form.type("Name", step.get("name"))
        form.type("Or what is known of them", step.get("description"))
        form.choose("How they are connected", word("link", step["link"]))
        form.choose("What happens about them", word("disposition", step["disposition"]))
        form.type("Reason", step["reason"])
        self.owner(form, "Who sees to it", step["owner"])
        form.save("Save")

    def competence(self, step):
        self.screen.go("Consent")
        self.screen.press("Add a finding of competence")
        form = self.screen.form("Add a finding of competence")
        form.choose("Which child", self.name(step["child"]))
        form.choose("In which matter", word("matter", step["matter"]))
        form.choose("Finding", word("finding", step["finding"]))
        form.choose("Assessed by", self.name(step["assessedBy"]))
        form.type("Reasons", step["reasons"])
        form.save("Save finding")

    def consent_form(self, step):
        self.screen.go("Consent")
        self.screen.press("Record consent")
        form = self.screen.form("Record consent")
        self.children(form, step)
        form.choose("Consent to what", word("matter", step["matter"]))
        form.choose("How it stands", word("status", step["status"]))
        form.choose("Grounds for going on without consent", *[word("grounds", code) for code in step.get("grounds", [])])
        form.look()
        if "officer" in step:
            form.choose("Which police officer said so", self.name(step["officer"]))
        if "competence" in step:
            finding = self.said[step["competence"]]
            about = f"{self.name(finding['child'])}: {word('matter', finding['matter'])}: {word('finding', finding['finding'])}"
            form.choose("The finding of competence", about)
        form.type("These circumstances are exceptional because", step.get("exceptional"))
        form.type("Reasons", step.get("rationale"))
        form.type("When consent will be sought, by whom", step.get("timing"))
        form.moment("When it is looked at again", step.get("reviewAt"))
        return form

    def consent(self, step):
        self.consent_form(step).save("Save consent")

    def decide(self, step):
        self.screen.go("Decisions")
        self.screen.press("Add decision")
        form = self.screen.form("Add a decision")
        form.choose("What is decided", *[word("outcomes", code) for code in step["outcomes"]])
        self.children(form, step)
        form.type("The decision in words", step["text"])
        form.type("On what basis", step["basis"])
        for ref in step["basedOn"]:
            self.base_on(form, self.said[ref]["text"])
        if "enquiry" in step:
            form.choose("Who carries out the enquiry", word("enquiry", step["enquiry"]))
        form.save("Save decision")

    @staticmethod
    def base_on(form, text):
        """The latest of what was shared is offered first; the rest behind a button."""
        def shown(seen):
            group = seen.inside("Based on what was shared")
            mine = [node for node in group.nodes() if node.role == "check box" and node.name.startswith(text)]
            if not mine:
                group.find("push button", "Show more").press()
                return False
            mine[0].press()
            return True
        form.on(f"“{text[:60]}”, what it rests on", shown)

    def dissent(self, step):
        self.screen.go("Decisions")
        card = self.card(self.said[step["decision"]]["text"])
        card.find("push button", f"Record dissent: {card.name}").press()
        form = self.screen.form("Record dissent")
        form.choose("Who dissents", self.name(step["attendee"]))
        form.type("Their view", step["view"])
        form.type("Their reasons", step["reasons"])
        form.type("What the chair answers", step["chairResponse"])
        form.switch("To be escalated", step["escalate"])
        form.save("Save dissent")
