"""The second half of a meeting on the screens: who does what, what the family is told, sign-off, seal, and what comes after."""
from attable import CHECKED, Form, Screen, uk, until
from minuting import Minutes
from onscreen import word

CODE = "4071"


class Table(Minutes):
    """The whole meeting."""

    def act(self, step):
        self.screen.go("Actions")
        self.screen.press("Add action here")
        form = self.screen.form("Add an action")
        form.type("What is to be done", step["what"])
        self.children(form, step)
        form.type("What for", step["purpose"])
        self.owner(form, "Who does it", step["owner"])
        self.due(form, step.get("due"), uk(step["at"])[0])
        form.choose("What kind of action", word("actionKind", step["kind"]))
        form.type("What happens if it cannot be done", step.get("contingency"))
        form.save("Save action")

    @staticmethod
    def due(form, due, today):
        if isinstance(due, dict):
            form.choose("By when", "Count from…")
            form.look()
            form.count("How many", due["within"])
            form.choose("Of what", word("unit", due["unit"]))
            form.choose("From when", word("from", due["from"]))
        elif due == today:
            form.choose("By when", "Today")
        elif due:
            form.choose("By when", "Another day")
            form.look()
            form.moment("Which day", due)

    def protect(self, step):
        self.screen.go("Actions")
        self.screen.press("Add protection")
        form = self.screen.form("Add a protection measure")
        form.choose("Which child", self.name(step["child"]))
        form.choose("Which measure", word("measure", step["measure"]))
        form.moment("When it began", step["startedAt"])
        form.save("Save measure")

    def family(self, step):
        self.screen.go("Actions")
        self.screen.press("Family information")
        form = self.screen.form("What the family is told")
        form.choose("Which child", self.name(step["child"]))
        form.type("What is told", step["tell"])
        form.choose("Who tells them", self.name(step["who"]))
        form.moment("When they are told", step["when"])
        form.choose("Who is not to be told", *step["notToBeTold"])
        form.save("Save what the family is told")

    def answer(self, step):
        self.inform("Agenda")
        task = f"{self.question(step['prompt'])}, "
        self.screen.press(task, begins=True)
        form = self.screen.form("Answer a question of the agenda")
        form.choose("How it stands", word("state", step["state"]))
        form.type("What was said" if step["state"] == "done" else "Not applicable because", step["text"])
        form.save("Save answer")

    def question(self, prompt):
        """The agenda asks in the order of the procedure, and that is how a script counts its questions."""
        return self.script["questions"][prompt]

    def sign_off(self):
        """The part itself, not the page before the seal that one gets to from there."""
        self.screen.go("Sign-off")
        if back := self.screen.front().find_all("push button", "Back"):
            back[0].press()
        self.screen.see("heading", "Sign-off")

    def read_back(self, _step):
        self.sign_off()
        self.screen.press("Read the decisions back")
        count = len(self.decided("all"))
        for number in range(1, count + 1):
            sheet = self.screen.form(f"Read back: {number} of {count}")
            sheet.press("All is read back" if number == count else "Next decision")
        self.screen.see("push button", "Read the decisions back to everybody, Completed")

    def answers(self, step):
        name = self.name(step["attendee"])
        self.sign_off()
        self.screen.press(f"{name}, ", within=[f"Sign-off of {name}"], begins=True)
        sheet = self.screen.form(f"{name} answers")
        sheet.choose("How they answer", word("method", step["method"]))
        return sheet

    def sign(self, step):
        if step["method"] == "code":
            return self.sign_by_code(step)
        sheet = self.answers(step)
        if step["decisions"] == "all" and step["response"] == "agree":
            sheet.press("Agrees to all")
        else:
            for decision in self.decided(step["decisions"]):
                self.say(sheet, self.number(decision), step)
        until(lambda: self.answered(sheet, step), f"the answers of {sheet.title}")
        sheet.press("Finished" if sheet.look().find_all("push button", "Finished") else "Close")
        sheet.gone()
        return None

    @staticmethod
    def say(sheet, number, step):
        """Whoever agrees with a comment or dissents is asked for their words; with another answer they may be said first."""
        card, answer = [f"Decision {number}"], word("response", step["response"])
        asked = step["response"] in ("agree_with_comment", "dissent")
        if "comment" in step and not asked:
            sheet.press(f"They say something to it, decision {number}", within=card)
            sheet.type("In their words", step["comment"], within=card)
        sheet.press(answer, within=card)
        if "comment" in step and asked:
            sheet.type("In their words", step["comment"], within=card)
            sheet.press("Save the answer", within=card)

    def answered(self, sheet, step):
        tree = sheet.look()
        return all(tree.inside(f"Decision {self.number(decision)}").find("check box|radio button", word("response", step["response"])).has(CHECKED)
                   for decision in self.decided(step["decisions"]))

    def sign_by_code(self, step):
        """They choose a code on the chair's tablet, get the tablet, and answer all at once: the others that they were there
        for, too, which the script tells one after the other (`together`)."""
        name = self.name(step["attendee"])
        answers = {decision: each for each in step["together"] for decision in self.decided(each["decisions"])}
        self.sign_off()
        card = [f"Sign-off of {name}"]
        self.screen.press(f"Choose a code for {name}", within=card)
        for go_on in ("Go on", "Keep this code"):
            self.strike(Screen(self.tablet.record), go_on)
        self.screen.press(f"Hand the tablet over to {name}", within=card)
        theirs = Screen(self.tablet.handover)
        theirs.see("heading", name, begins=True)
        form = Form(theirs)
        for decision, each in answers.items():
            self.answer_for_oneself(form, self.number(decision), each)
        form.choose("How you sign", "My code")
        form.look()
        self.strike(theirs, "Sign with the code")
        theirs.see("heading", "Signed")
        theirs.press("Finished")
        self.tablet.locked()
        self.sitting = None

    @staticmethod
    def strike(screen, go_on):
        for name in [*CODE, go_on]:
            until(lambda name=name: screen.program.tree().find("push button", name).press() or True, f"a Press on “{name}”")

    @staticmethod
    def answer_for_oneself(form, number, step):
        def choose(seen):
            seen.inside(f"Decision {number}").find("check box|radio button", word("own", step["response"])).press()
            return True
        form.on(f"an answer to decision {number}", choose)
        if "comment" in step:
            label = "Why you disagree, in your words" if step["response"] == "dissent" else "Your comment"
            form.type(label, step["comment"], within=[f"Decision {number}"])

    def end(self, _step):
        self.sign_off()
        self.screen.press("End the meeting")
        until(lambda: not self.screen.front().find_all("push button", "End the meeting"), "a meeting that has ended")

    def reasons(self, step):
        for each in step.get("incomplete", []):
            about = self.said[each["what"].split(":")[1]]["what"][:30]
            found = until(lambda: [node for node in self.screen.program.tree().nodes() if node.role == "push button"
                                   and about in node.name and node.name.startswith(("Give a reason", "Change the reason"))],
                          f"“{about}” among what it lacks")
            found[0].press()
            form = self.screen.form("Why it stays missing")
            form.type("Reason", each["reason"])
            form.save("Keep the reason")

    def to_seal(self, step):
        self.sign_off()
        self.screen.press("Check and seal")
        self.screen.see("heading", "Check and seal")
        self.reasons(step)

    def seal(self, step):
        self.to_seal(step)
        self.screen.press("Seal the record")
        self.screen.press("Yes, seal it now")
        self.screen.see("panel", "Whose record")

    def distribute(self, step):
        self.screen.go("Meeting")
        self.screen.press("Mark what was sent")
        form = self.screen.form("Mark what was sent to whom")
        form.choose("What was sent", word("product", step["product"]))
        names = [self.name(each) for each in step["to"]]
        form.choose("To whom it was sent", *names)
        form.untick_others("To whom it was sent", names)
        form.choose("How it was sent", word("how", step["how"]))
        form.save("Mark as sent")

    def addendum(self, step):
        self.screen.go("Meeting")
        self.screen.press("Add to the record")
        form = self.screen.form("Add to the sealed record")
        form.type("What is added", step["text"])
        form.type("Why it is added now", step["reason"])
        self.children(form, step)
        form.save("Save addition")
