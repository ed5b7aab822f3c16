<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ActionForm</name>
    <message>
        <source>Save action</source>
        <translation>Save action</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Or an agency that is not at the table</source>
        <translation>Or an agency that is not at the table</translation>
    </message>
    <message>
        <source>What kind of action</source>
        <translation>What kind of action</translation>
    </message>
    <message>
        <source>What happens if it cannot be done</source>
        <translation>What happens if it cannot be done</translation>
    </message>
</context>
<context>
    <name>ActionsPanel</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Add action</translation>
    </message>
    <message>
        <source>Add action here</source>
        <translation>Add action here</translation>
    </message>
    <message>
        <source>No action is agreed yet.</source>
        <translation>No action is agreed yet.</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>No date yet</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Nobody named yet</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Why this date</translation>
    </message>
    <message>
        <source>If it cannot be done</source>
        <translation>If it cannot be done</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>For %1</translation>
    </message>
    <message>
        <source>Actions and protection</source>
        <translation>Actions and protection</translation>
    </message>
    <message>
        <source>Add protection</source>
        <translation>Add protection</translation>
    </message>
    <message>
        <source>Family information</source>
        <translation>Family information</translation>
    </message>
    <message>
        <source>Protection now</source>
        <translation>Protection now</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>What the family is told</source>
        <translation>What the family is told</translation>
    </message>
    <message>
        <source>Nothing is agreed yet about what the family is told.</source>
        <translation>Nothing is agreed yet about what the family is told.</translation>
    </message>
</context>
<context>
    <name>AddendumForm</name>
    <message>
        <source>Save addition</source>
        <translation>Save addition</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>What is added</translation>
    </message>
    <message>
        <source>Why it is added now</source>
        <translation>Why it is added now</translation>
    </message>
</context>
<context>
    <name>AdjournForm</name>
    <message>
        <source>Adjourn</source>
        <translation>Adjourn</translation>
    </message>
    <message>
        <source>Why it is broken off</source>
        <translation>Why it is broken off</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Until when</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Save answer</source>
        <translation>Save answer</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>Not applicable because</source>
        <translation>Not applicable because</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
</context>
<context>
    <name>AnswerScreen</name>
    <message>
        <source>The custodians&apos; answer</source>
        <translation>The custodians&apos; answer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Say who is to be let in.</source>
        <translation>Say who is to be let in.</translation>
    </message>
    <message>
        <source>Type the answer, or choose its file.</source>
        <translation>Type the answer, or choose its file.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Who is to be let in?</source>
        <translation>Who is to be let in?</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Somebody new</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Their name</translation>
    </message>
    <message>
        <source>Enter their name.</source>
        <translation>Enter their name.</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>What they may do</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>From a medium</source>
        <translation>From a medium</translation>
    </message>
    <message>
        <source>No answer was found on a removable medium.</source>
        <translation>No answer was found on a removable medium.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>The answer</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>From the file</translation>
    </message>
    <message>
        <source>Or typed</source>
        <translation>Or typed</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) and digits so far</source>
        <translation>
            <numerusform>%n letter or digit so far</numerusform>
            <numerusform>%n letters and digits so far</numerusform>
        </translation>
    </message>
    <message>
        <source>Blanks, hyphens and lines do not matter; O is read as 0, I and L as 1.</source>
        <translation>Blanks, hyphens and lines do not matter; O is read as 0, I and L as 1.</translation>
    </message>
</context>
<context>
    <name>ApologiesForm</name>
    <message>
        <source>Save apologies</source>
        <translation>Save apologies</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Has sent information</source>
        <translation>Has sent information</translation>
    </message>
</context>
<context>
    <name>AttendeeCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Apologies: %1</source>
        <translation>Apologies: %1</translation>
    </message>
    <message>
        <source>By exception</source>
        <translation>By exception</translation>
    </message>
    <message>
        <source>Heard the statement</source>
        <translation>Heard the statement</translation>
    </message>
    <message>
        <source>%1 arrives: %2</source>
        <translation>%1 arrives: %2</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Apologies</translation>
    </message>
    <message>
        <source>%1 sends apologies</source>
        <translation>%1 sends apologies</translation>
    </message>
    <message>
        <source>Has heard the statement</source>
        <translation>Has heard the statement</translation>
    </message>
    <message>
        <source>%1 has heard the statement on confidentiality</source>
        <translation>%1 has heard the statement on confidentiality</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Leaves</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 leaves</translation>
    </message>
    <message>
        <source>Own code</source>
        <translation>Own code</translation>
    </message>
    <message>
        <source>Has a code of their own</source>
        <translation>Has a code of their own</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Choose a code</translation>
    </message>
    <message>
        <source>Choose a code for %1</source>
        <translation>Choose a code for %1</translation>
    </message>
</context>
<context>
    <name>AuditRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AuditScreen</name>
    <message>
        <source>Audit trail</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Who did what on this tablet. It cannot be changed, and that you read it stands in it too.</source>
        <translation>Who did what on this tablet. It cannot be changed, and that you read it stands in it too.</translation>
    </message>
    <message>
        <source>Whose acts</source>
        <translation>Whose acts</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Everybody&apos;s</translation>
    </message>
    <message>
        <source>Which acts</source>
        <translation>Which acts</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Nothing of this kind stands in the trail.</source>
        <translation>Nothing of this kind stands in the trail.</translation>
    </message>
</context>
<context>
    <name>BasedOn</name>
    <message>
        <source>Based on what was shared</source>
        <translation>Based on what was shared</translation>
    </message>
    <message>
        <source>Nothing has been shared yet.</source>
        <translation>Nothing has been shared yet.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
</context>
<context>
    <name>CancelForm</name>
    <message>
        <source>Cancel the meeting now</source>
        <translation>Cancel the meeting now</translation>
    </message>
    <message>
        <source>A cancelled meeting cannot be taken up again. What was recorded stays as it is.</source>
        <translation>A cancelled meeting cannot be taken up again. What was recorded stays as it is.</translation>
    </message>
    <message>
        <source>Why it is not held</source>
        <translation>Why it is not held</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>The line</source>
        <translation>The line</translation>
    </message>
    <message>
        <source>Who, about whom, what kind: what was said</source>
        <translation>Who, about whom, what kind: what was said</translation>
    </message>
    <message>
        <source>Save the line</source>
        <translation>Save the line</translation>
    </message>
    <message>
        <source>Close the line</source>
        <translation>Close the line</translation>
    </message>
</context>
<context>
    <name>CaptureChips</name>
    <message>
        <source>%1 speaks</source>
        <extracomment>A chip of the line: who says it, or who does it.</extracomment>
        <translation>%1 speaks</translation>
    </message>
    <message>
        <source>About all children</source>
        <extracomment>A chip of the line: which child it is about.</extracomment>
        <translation>About all children</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>About %1</translation>
    </message>
</context>
<context>
    <name>CaptureReading</name>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <extracomment>What is pinned holds for the next lines too: &quot;Pin DC Rigby&quot;.</extracomment>
        <translation>Pin %1</translation>
    </message>
    <message>
        <source>Who, about whom, what kind: what was said</source>
        <translation>Who, about whom, what kind: what was said</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Keep for later</translation>
    </message>
    <message>
        <source>Also about %1?</source>
        <extracomment>A child whom the text names, and whom it is not about so far: &quot;Also about Imogen?&quot;</extracomment>
        <translation>Also about %1?</translation>
    </message>
</context>
<context>
    <name>CharacterCount</name>
    <message numerus="yes">
        <source>You have %n character(s) too many</source>
        <translation>
            <numerusform>You have %n character too many</numerusform>
            <numerusform>You have %n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n character(s) left</source>
        <translation>
            <numerusform>You have %n character left</numerusform>
            <numerusform>You have %n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChildCard</name>
    <message>
        <source>In-patient</source>
        <translation>In-patient</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>Case reference</translation>
    </message>
    <message>
        <source>Where now</source>
        <translation>Where now</translation>
    </message>
    <message>
        <source>School or nursery</source>
        <translation>School or nursery</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>Decided so far</translation>
    </message>
</context>
<context>
    <name>ChildChips</name>
    <message>
        <source>Which children</source>
        <translation>Which children</translation>
    </message>
    <message>
        <source>All children</source>
        <translation>All children</translation>
    </message>
</context>
<context>
    <name>ChildForm</name>
    <message>
        <source>Add child</source>
        <translation>Add child</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born or unborn</source>
        <translation>Born or unborn</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Unborn</source>
        <translation>Unborn</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Expected date of birth</source>
        <translation>Expected date of birth</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Where the child is now</source>
        <translation>Where the child is now</translation>
    </message>
    <message>
        <source>Is an in-patient</source>
        <translation>Is an in-patient</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>Case reference</translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation>NHS number</translation>
    </message>
    <message>
        <source>School or nursery</source>
        <translation>School or nursery</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Ethnicity</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Unique pupil number</source>
        <translation>Unique pupil number</translation>
    </message>
</context>
<context>
    <name>ChipScreen</name>
    <message>
        <source>The security chip</source>
        <translation>The security chip</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>People and keys</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Set the chip up</source>
        <translation>Set the chip up</translation>
    </message>
    <message>
        <source>End a lock-out</source>
        <translation>End a lock-out</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>The chip</source>
        <translation>The chip</translation>
    </message>
    <message>
        <source>Answers, and counts wrong tries</source>
        <translation>Answers, and counts wrong tries</translation>
    </message>
    <message>
        <source>There is none, or it does not answer</source>
        <translation>There is none, or it does not answer</translation>
    </message>
    <message>
        <source>What ends a lock-out</source>
        <translation>What ends a lock-out</translation>
    </message>
    <message>
        <source>Is kept for the council&apos;s custodians</source>
        <translation>Is kept for the council&apos;s custodians</translation>
    </message>
    <message>
        <source>Is not kept yet: then only time helps</source>
        <translation>Is not kept yet: then only time helps</translation>
    </message>
    <message>
        <source>Nothing is needed</source>
        <translation>Nothing is needed</translation>
    </message>
    <message>
        <source>After ten wrong tries the chip lets nobody try. Left switched on, it forgets one of them every ten minutes.</source>
        <translation>After ten wrong tries the chip lets nobody try. Left switched on, it forgets one of them every ten minutes.</translation>
    </message>
    <message>
        <source>Without a chip everybody unlocks with a passphrase, and the tablet locks sooner.</source>
        <translation>Without a chip everybody unlocks with a passphrase, and the tablet locks sooner.</translation>
    </message>
    <message>
        <source>To end a lock-out at once takes the council&apos;s two custodians: their answer carries what the chip wants.</source>
        <translation>To end a lock-out at once takes the council&apos;s two custodians: their answer carries what the chip wants.</translation>
    </message>
    <message>
        <source>First give this tablet the council&apos;s recovery key: what ends a lock-out is kept with it, and nowhere else.</source>
        <translation>First give this tablet the council&apos;s recovery key: what ends a lock-out is kept with it, and nowhere else.</translation>
    </message>
</context>
<context>
    <name>ChoiceChips</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
</context>
<context>
    <name>ClockBoard</name>
    <message>
        <source>Running clocks</source>
        <translation>Running clocks</translation>
    </message>
    <message>
        <source>Unlock to see which meeting they belong to.</source>
        <translation>Unlock to see which meeting they belong to.</translation>
    </message>
    <message>
        <source>Which clocks run cannot be told here now. Unlock to see them.</source>
        <translation>Which clocks run cannot be told here now. Unlock to see them.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>clocks that run</comment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ran out more than a week ago.</source>
        <comment>clocks</comment>
        <translation>
            <numerusform>%n ran out more than a week ago.</numerusform>
            <numerusform>%n ran out more than a week ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Runs out</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Why it ran out</source>
        <translation>Why it ran out</translation>
    </message>
    <message>
        <source>Say why it ran out</source>
        <translation>Say why it ran out</translation>
    </message>
    <message>
        <source>Say why it ran out: %1</source>
        <translation>Say why it ran out: %1</translation>
    </message>
</context>
<context>
    <name>ClockChip</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 over</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ClockDoubtBar</name>
    <message>
        <source>This tablet&apos;s clock may be wrong: it says %1, %2. Is that right?</source>
        <translation>This tablet&apos;s clock may be wrong: it says %1, %2. Is that right?</translation>
    </message>
    <message>
        <source>If not, have the tablet&apos;s clock set before you go on. What is in the record keeps the time it was given.</source>
        <translation>If not, have the tablet&apos;s clock set before you go on. What is in the record keeps the time it was given.</translation>
    </message>
    <message>
        <source>The time is right</source>
        <translation>The time is right</translation>
    </message>
</context>
<context>
    <name>ClockRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ran out because: %1</source>
        <translation>Ran out because: %1</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>The code is too short. Use four to six digits.</source>
        <translation>The code is too short. Use four to six digits.</translation>
    </message>
    <message>
        <source>The code is too long. Use four to six digits.</source>
        <translation>The code is too long. Use four to six digits.</translation>
    </message>
    <message>
        <source>The code is easy to guess: digits in a row, all the same, or a year. Choose another.</source>
        <translation>The code is easy to guess: digits in a row, all the same, or a year. Choose another.</translation>
    </message>
    <message>
        <source>The two codes are not the same. Choose one again.</source>
        <translation>The two codes are not the same. Choose one again.</translation>
    </message>
    <message>
        <source>A code was chosen before, and stands for this meeting.</source>
        <translation>A code was chosen before, and stands for this meeting.</translation>
    </message>
    <message>
        <source>A code for %1</source>
        <translation>A code for %1</translation>
    </message>
    <message>
        <source>For this meeting only</source>
        <translation>For this meeting only</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>No code</translation>
    </message>
    <message>
        <source>The same code again</source>
        <translation>The same code again</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Your code</translation>
    </message>
    <message>
        <source>Four to six digits. Not the PIN of your telephone or bank card.</source>
        <translation>Four to six digits. Not the PIN of your telephone or bank card.</translation>
    </message>
    <message>
        <source>Keep this code</source>
        <translation>Keep this code</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>You never need it: you can always sign with a finger, with your name, or with the chair as your witness. It is forgotten when the meeting is sealed, and stands in no record.</source>
        <translation>You never need it: you can always sign with a finger, with your name, or with the chair as your witness. It is forgotten when the meeting is sealed, and stands in no record.</translation>
    </message>
    <message>
        <source>Type the same code again.</source>
        <translation>Type the same code again.</translation>
    </message>
</context>
<context>
    <name>CompetenceForm</name>
    <message>
        <source>Save finding</source>
        <translation>Save finding</translation>
    </message>
    <message>
        <source>Which child</source>
        <translation>Which child</translation>
    </message>
    <message>
        <source>In which matter</source>
        <translation>In which matter</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Age, understanding, weighing, freedom from pressure, advice given.</source>
        <translation>Age, understanding, weighing, freedom from pressure, advice given.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Save consent</source>
        <translation>Save consent</translation>
    </message>
    <message>
        <source>Consent to what</source>
        <translation>Consent to what</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>Grounds for going on without consent</source>
        <translation>Grounds for going on without consent</translation>
    </message>
    <message>
        <source>Needed where consent is not sought, or was refused and you go ahead.</source>
        <translation>Needed where consent is not sought, or was refused and you go ahead.</translation>
    </message>
    <message>
        <source>Which police officer said so</source>
        <translation>Which police officer said so</translation>
    </message>
    <message>
        <source>Who would be at risk</source>
        <translation>Who would be at risk</translation>
    </message>
    <message>
        <source>Add them first, under People, as another person.</source>
        <translation>Add them first, under People, as another person.</translation>
    </message>
    <message>
        <source>The finding of competence</source>
        <translation>The finding of competence</translation>
    </message>
    <message>
        <source>Record it first, with Add a finding of competence.</source>
        <translation>Record it first, with Add a finding of competence.</translation>
    </message>
    <message>
        <source>Going on without consent must be exceptional, and a court may ask why.</source>
        <translation>Going on without consent must be exceptional, and a court may ask why.</translation>
    </message>
    <message>
        <source>These circumstances are exceptional because</source>
        <translation>These circumstances are exceptional because</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>In words that a parent or a judge can follow.</source>
        <translation>In words that a parent or a judge can follow.</translation>
    </message>
    <message>
        <source>When consent will be sought, by whom</source>
        <translation>When consent will be sought, by whom</translation>
    </message>
    <message>
        <source>When it is looked at again</source>
        <translation>When it is looked at again</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>One entry for each matter: interviewing, seeking and sharing information, a medical.</source>
        <translation>One entry for each matter: interviewing, seeking and sharing information, a medical.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Record consent</translation>
    </message>
    <message>
        <source>Add a finding of competence</source>
        <translation>Add a finding of competence</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>Police officer</source>
        <translation>Police officer</translation>
    </message>
    <message>
        <source>Exceptional because</source>
        <translation>Exceptional because</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>When consent will be sought</source>
        <translation>When consent will be sought</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>About %1</translation>
    </message>
    <message>
        <source>Findings of competence</source>
        <translation>Findings of competence</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Not recorded yet</translation>
    </message>
</context>
<context>
    <name>ConveneFields</name>
    <message>
        <source>Type of meeting</source>
        <translation>Type of meeting</translation>
    </message>
    <message>
        <source>As many as apply.</source>
        <translation>As many as apply.</translation>
    </message>
    <message>
        <source>When the designated officer (LADO) was told</source>
        <translation>When the designated officer (LADO) was told</translation>
    </message>
    <message>
        <source>How people meet</source>
        <translation>How people meet</translation>
    </message>
    <message>
        <source>How urgent it is</source>
        <translation>How urgent it is</translation>
    </message>
    <message>
        <source>The referral</source>
        <translation>The referral</translation>
    </message>
    <message>
        <source>When it was received</source>
        <translation>When it was received</translation>
    </message>
    <message>
        <source>The clocks of the procedure run from here.</source>
        <translation>The clocks of the procedure run from here.</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>From whom</translation>
    </message>
    <message>
        <source>The concern</source>
        <translation>The concern</translation>
    </message>
    <message>
        <source>Category of abuse</source>
        <translation>Category of abuse</translation>
    </message>
    <message>
        <source>Name of the referrer</source>
        <translation>Name of the referrer</translation>
    </message>
    <message>
        <source>Their agency</source>
        <translation>Their agency</translation>
    </message>
    <message>
        <source>The referrer is a professional</source>
        <translation>The referrer is a professional</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>The meeting</translation>
    </message>
    <message>
        <source>When it was decided to hold it</source>
        <translation>When it was decided to hold it</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Planned start</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>A room, a telephone conference or a video call.</source>
        <translation>A room, a telephone conference or a video call.</translation>
    </message>
    <message>
        <source>A section 47 enquiry was started before this meeting</source>
        <translation>A section 47 enquiry was started before this meeting</translation>
    </message>
    <message>
        <source>When it started</source>
        <translation>When it started</translation>
    </message>
    <message>
        <source>Why it could not wait</source>
        <translation>Why it could not wait</translation>
    </message>
    <message>
        <source>What applies</source>
        <translation>What applies</translation>
    </message>
    <message>
        <source>As many as apply. Any of them makes it a complex meeting.</source>
        <translation>As many as apply. Any of them makes it a complex meeting.</translation>
    </message>
    <message>
        <source>Same day: recent sexual abuse, evidence that fades, other children at risk.</source>
        <translation>Same day: recent sexual abuse, evidence that fades, other children at risk.</translation>
    </message>
</context>
<context>
    <name>ConveneScreen</name>
    <message>
        <source>Convene a meeting</source>
        <translation>Convene a meeting</translation>
    </message>
    <message>
        <source>Only the type is needed to begin. What you leave open is asked for later.</source>
        <translation>Only the type is needed to begin. What you leave open is asked for later.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Convene</source>
        <translation>Convene</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Which procedure applies</source>
        <translation>Which procedure applies</translation>
    </message>
    <message>
        <source>Whose bank holidays</source>
        <translation>Whose bank holidays</translation>
    </message>
</context>
<context>
    <name>ConveningPanel</name>
    <message>
        <source>Convening</source>
        <translation>Convening</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>When it took place</source>
        <translation>When it took place</translation>
    </message>
    <message>
        <source>When the meeting began</source>
        <translation>When the meeting began</translation>
    </message>
    <message>
        <source>When the meeting ended</source>
        <translation>When the meeting ended</translation>
    </message>
</context>
<context>
    <name>CouncilScreen</name>
    <message>
        <source>The council&apos;s recovery key</source>
        <translation>The council&apos;s recovery key</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>People and keys</translation>
    </message>
    <message>
        <source>This tablet has the council&apos;s recovery key.</source>
        <translation>This tablet has the council&apos;s recovery key.</translation>
    </message>
    <message>
        <source>This tablet has no recovery key. Until it has one, nobody can help whoever forgets.</source>
        <translation>This tablet has no recovery key. Until it has one, nobody can help whoever forgets.</translation>
    </message>
    <message>
        <source>With it, two custodians together can let somebody in again. One alone can do nothing, and this tablet never has their half.</source>
        <translation>With it, two custodians together can let somebody in again. One alone can do nothing, and this tablet never has their half.</translation>
    </message>
    <message>
        <source>Take another key instead</source>
        <translation>Take another key instead</translation>
    </message>
    <message>
        <source>Take it from a file</source>
        <translation>Take it from a file</translation>
    </message>
    <message>
        <source>Plug in the medium with the file council.pub, then look again.</source>
        <translation>Plug in the medium with the file council.pub, then look again.</translation>
    </message>
    <message>
        <source>What ends a lock-out of this tablet&apos;s security chip is sealed to the key it has now, and the chip gives it out only once. With another key nobody can end a lock-out before its time any more, until the chip is cleared in the start-up settings.</source>
        <translation>What ends a lock-out of this tablet&apos;s security chip is sealed to the key it has now, and the chip gives it out only once. With another key nobody can end a lock-out before its time any more, until the chip is cleared in the start-up settings.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Screen hidden. Tap to go on.</source>
        <translation>Screen hidden. Tap to go on.</translation>
    </message>
</context>
<context>
    <name>DateBox</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In a week</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>In two weeks</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>DatePart</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Save decision</source>
        <translation>Save decision</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>What is decided</translation>
    </message>
    <message>
        <source>As many as apply.</source>
        <translation>As many as apply.</translation>
    </message>
    <message>
        <source>The decision in words</source>
        <translation>The decision in words</translation>
    </message>
    <message>
        <source>As it will be read back to everybody.</source>
        <translation>As it will be read back to everybody.</translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation>On what basis</translation>
    </message>
    <message>
        <source>Why, in a sentence or two. It can follow later; the record cannot be sealed without it.</source>
        <translation>Why, in a sentence or two. It can follow later; the record cannot be sealed without it.</translation>
    </message>
    <message>
        <source>Who carries out the enquiry</source>
        <translation>Who carries out the enquiry</translation>
    </message>
    <message>
        <source>Nobody has arrived yet.</source>
        <translation>Nobody has arrived yet.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>Those who are present, unless you say otherwise.</source>
        <translation>Those who are present, unless you say otherwise.</translation>
    </message>
</context>
<context>
    <name>DecisionsPanel</name>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>Add decision</translation>
    </message>
    <message>
        <source>Add decision here</source>
        <translation>Add decision here</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Nothing is decided yet.</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Decision %1</translation>
    </message>
    <message>
        <source>No basis yet</source>
        <translation>No basis yet</translation>
    </message>
    <message>
        <source>Signed by %1 of %2</source>
        <translation>Signed by %1 of %2</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Enquiry</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>For %1</translation>
    </message>
    <message>
        <source>Record dissent</source>
        <translation>Record dissent</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Dissent</translation>
    </message>
    <message>
        <source>The children&apos;s outcomes differ. Say why, in a decision or here.</source>
        <translation>The children&apos;s outcomes differ. Say why, in a decision or here.</translation>
    </message>
    <message>
        <source>Say why they differ</source>
        <translation>Say why they differ</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Darker</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Brighter</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Text and colours</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Keep still</source>
        <translation>Keep still</translation>
    </message>
    <message>
        <source>Nothing slides, fades or pulses</source>
        <translation>Nothing slides, fades or pulses</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brightness</translation>
    </message>
    <message>
        <source>This is kept for you, on this tablet.</source>
        <translation>This is kept for you, on this tablet.</translation>
    </message>
    <message>
        <source>This is kept for the tablet. Whoever unlocks it sees what they chose for themselves.</source>
        <translation>This is kept for the tablet. Whoever unlocks it sees what they chose for themselves.</translation>
    </message>
</context>
<context>
    <name>DissentForm</name>
    <message>
        <source>Save dissent</source>
        <translation>Save dissent</translation>
    </message>
    <message>
        <source>Who dissents</source>
        <translation>Who dissents</translation>
    </message>
    <message>
        <source>Their view</source>
        <translation>Their view</translation>
    </message>
    <message>
        <source>Their reasons</source>
        <translation>Their reasons</translation>
    </message>
    <message>
        <source>What the chair answers</source>
        <translation>What the chair answers</translation>
    </message>
    <message>
        <source>To be escalated</source>
        <translation>To be escalated</translation>
    </message>
</context>
<context>
    <name>DistributeForm</name>
    <message>
        <source>Mark as sent</source>
        <translation>Mark as sent</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>What was sent</translation>
    </message>
    <message>
        <source>To whom it was sent</source>
        <translation>To whom it was sent</translation>
    </message>
    <message>
        <source>Those who are to have it, unless you say otherwise.</source>
        <translation>Those who are to have it, unless you say otherwise.</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>How it was sent</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
</context>
<context>
    <name>DoorBar</name>
    <message>
        <source>Roundtable</source>
        <translation>Roundtable</translation>
    </message>
    <message>
        <source>Cymraeg</source>
        <extracomment>The other language, by its own name: English on a Welsh screen, Cymraeg on an English one.</extracomment>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>People and keys</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Text and colours</translation>
    </message>
</context>
<context>
    <name>DoorWindow</name>
    <message>
        <source>%1 – Roundtable</source>
        <translation>%1 – Roundtable</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation>Roundtable</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock may be wrong: it says %1, %2. Compare it with another before you rely on a time here.</source>
        <translation>This tablet&apos;s clock may be wrong: it says %1, %2. Compare it with another before you rely on a time here.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Practise with made-up children</source>
        <translation>Practise with made-up children</translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Within 4 hours</source>
        <translation>Within 4 hours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>In 3 working days</source>
        <translation>In 3 working days</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Another day</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Which day</translation>
    </message>
    <message>
        <source>Before the conference</source>
        <translation>Before the conference</translation>
    </message>
    <message>
        <source>Count from…</source>
        <translation>Count from…</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Of what</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>From when</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>The end of the meeting</source>
        <translation>The end of the meeting</translation>
    </message>
    <message>
        <source>“Before the conference” is offered once a section 47 enquiry is decided on.</source>
        <translation>“Before the conference” is offered once a section 47 enquiry is decided on.</translation>
    </message>
    <message>
        <source>A day alone is enough; with a time of day it is due by then.</source>
        <translation>A day alone is enough; with a time of day it is due by then.</translation>
    </message>
    <message>
        <source>Another moment</source>
        <translation>Another moment</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Counted from</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>This entry was not finished. It is here as it was left.</source>
        <translation>This entry was not finished. It is here as it was left.</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Save correction</translation>
    </message>
    <message>
        <source>Why it is put right</source>
        <translation>Why it is put right</translation>
    </message>
    <message>
        <source>What stood there before stays in the history, with this.</source>
        <translation>What stood there before stays in the history, with this.</translation>
    </message>
</context>
<context>
    <name>EntryForms</name>
    <message>
        <source>Add a decision</source>
        <translation>Add a decision</translation>
    </message>
    <message>
        <source>Add information</source>
        <translation>Add information</translation>
    </message>
    <message>
        <source>Record that information is withheld</source>
        <translation>Record that information is withheld</translation>
    </message>
    <message>
        <source>Ask for information that is still wanted</source>
        <translation>Ask for information that is still wanted</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Add an action</translation>
    </message>
    <message>
        <source>What became of the action</source>
        <translation>What became of the action</translation>
    </message>
    <message>
        <source>Add a protection measure</source>
        <translation>Add a protection measure</translation>
    </message>
    <message>
        <source>What the family is told</source>
        <translation>What the family is told</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Record consent</translation>
    </message>
    <message>
        <source>Add a finding of competence</source>
        <translation>Add a finding of competence</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invite somebody</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Add a child</translation>
    </message>
    <message>
        <source>Add another person</source>
        <translation>Add another person</translation>
    </message>
    <message>
        <source>Consider another child</source>
        <translation>Consider another child</translation>
    </message>
    <message>
        <source>Record dissent</source>
        <translation>Record dissent</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Apologies</translation>
    </message>
    <message>
        <source>Answer a question of the agenda</source>
        <translation>Answer a question of the agenda</translation>
    </message>
    <message>
        <source>Why a clock ran out</source>
        <translation>Why a clock ran out</translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation>Adjourn the meeting</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Cancel the meeting</translation>
    </message>
    <message>
        <source>Take the chair</source>
        <translation>Take the chair</translation>
    </message>
    <message>
        <source>Convene the meeting that follows</source>
        <translation>Convene the meeting that follows</translation>
    </message>
    <message>
        <source>How the enquiry ended</source>
        <translation>How the enquiry ended</translation>
    </message>
    <message>
        <source>Add to the sealed record</source>
        <translation>Add to the sealed record</translation>
    </message>
    <message>
        <source>Mark what was sent to whom</source>
        <translation>Mark what was sent to whom</translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <translation>Correct an entry</translation>
    </message>
    <message>
        <source>Withdraw an entry</source>
        <translation>Withdraw an entry</translation>
    </message>
    <message>
        <source>Redact an entry</source>
        <translation>Redact an entry</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Set aside and go on</source>
        <translation>Set aside and go on</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>EntryVerbs</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Correct: %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>Withdraw: %1</translation>
    </message>
    <message numerus="yes">
        <source>Corrected %n time(s)</source>
        <translation>
            <numerusform>Corrected once</numerusform>
            <numerusform>Corrected %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>What it said before: %1</source>
        <translation>What it said before: %1</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Redact</translation>
    </message>
    <message>
        <source>Redact: %1</source>
        <translation>Redact: %1</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>There is a problem</translation>
    </message>
</context>
<context>
    <name>FamilyForm</name>
    <message>
        <source>Save what the family is told</source>
        <translation>Save what the family is told</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>What is told</translation>
    </message>
    <message>
        <source>As the agreed message, and nothing else.</source>
        <translation>As the agreed message, and nothing else.</translation>
    </message>
    <message>
        <source>Who tells them</source>
        <translation>Who tells them</translation>
    </message>
    <message>
        <source>When they are told</source>
        <translation>When they are told</translation>
    </message>
    <message>
        <source>A day alone is enough.</source>
        <translation>A day alone is enough.</translation>
    </message>
    <message>
        <source>Who is not to be told</source>
        <translation>Who is not to be told</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) that no dictionary has; F7 goes there</source>
        <translation>
            <numerusform>%n word that no dictionary has; F7 goes there</numerusform>
            <numerusform>%n words that no dictionary has; F7 goes there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
</context>
<context>
    <name>FirstStartScreen</name>
    <message>
        <source>Welcome to Roundtable</source>
        <translation>Welcome to Roundtable</translation>
    </message>
    <message>
        <source>Minutes of strategy meetings, kept on this tablet and encrypted.</source>
        <translation>Minutes of strategy meetings, kept on this tablet and encrypted.</translation>
    </message>
    <message>
        <source>Set up this tablet</source>
        <translation>Set up this tablet</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Start practising</translation>
    </message>
    <message>
        <source>What is this tablet for?</source>
        <translation>What is this tablet for?</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Real meetings</source>
        <translation>Real meetings</translation>
    </message>
    <message>
        <source>Practice says so on every screen and in every document, and can never become real. It asks for no passphrase.</source>
        <translation>Practice says so on every screen and in every document, and can never become real. It asks for no passphrase.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>As it will stand in records. You may chair meetings.</source>
        <translation>As it will stand in records. You may chair meetings.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Enter your name.</translation>
    </message>
    <message>
        <source>Real records are encrypted. Without your PIN or passphrase nobody can read them.</source>
        <translation>Real records are encrypted. Without your PIN or passphrase nobody can read them.</translation>
    </message>
    <message>
        <source>This tablet has a security chip. It counts wrong tries, so a PIN is enough.</source>
        <translation>This tablet has a security chip. It counts wrong tries, so a PIN is enough.</translation>
    </message>
    <message>
        <source>This tablet has no security chip that would count wrong tries. So it takes a passphrase, which is hard to guess.</source>
        <translation>This tablet has no security chip that would count wrong tries. So it takes a passphrase, which is hard to guess.</translation>
    </message>
    <message>
        <source>The council&apos;s recovery key is not on this tablet yet. Until it is, nobody can help whoever forgets.</source>
        <translation>The council&apos;s recovery key is not on this tablet yet. Until it is, nobody can help whoever forgets.</translation>
    </message>
    <message>
        <source>Plug in the medium with the file council.pub, then look again. It can also be done later.</source>
        <translation>Plug in the medium with the file council.pub, then look again. It can also be done later.</translation>
    </message>
    <message>
        <source>The council&apos;s recovery key</source>
        <translation>The council&apos;s recovery key</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Taken from</translation>
    </message>
    <message>
        <source>With it, two custodians can help whoever forgets, and end a lock-out of the security chip.</source>
        <translation>With it, two custodians can help whoever forgets, and end a lock-out of the security chip.</translation>
    </message>
    <message>
        <source>With it, two custodians can help whoever forgets.</source>
        <translation>With it, two custodians can help whoever forgets.</translation>
    </message>
    <message>
        <source>This tablet says that it is %1, %2. If that is not so, set its clock first: a record stands on its times.</source>
        <translation>This tablet says that it is %1, %2. If that is not so, set its clock first: a record stands on its times.</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is wrong: it says %1, %2. Set it first: a record stands on its times.</source>
        <translation>This tablet&apos;s clock is wrong: it says %1, %2. Set it first: a record stands on its times.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>%1: this cannot be right. What you entered is kept until it is put right.</source>
        <translation>%1: this cannot be right. What you entered is kept until it is put right.</translation>
    </message>
    <message>
        <source>%1: this still needs an answer</source>
        <translation>%1: this still needs an answer</translation>
    </message>
</context>
<context>
    <name>FormChild</name>
    <message>
        <source>Which child</source>
        <translation>Which child</translation>
    </message>
    <message>
        <source>Add the child first, under People.</source>
        <translation>Add the child first, under People.</translation>
    </message>
</context>
<context>
    <name>FormMoment</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Time: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Now: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Today: %1</translation>
    </message>
</context>
<context>
    <name>FormNames</name>
    <message>
        <source>%1: one name a line</source>
        <translation>%1: one name a line</translation>
    </message>
</context>
<context>
    <name>FormRelations</name>
    <message>
        <source>Mother</source>
        <translation>Mother</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Father</translation>
    </message>
    <message>
        <source>Stepparent</source>
        <translation>Stepparent</translation>
    </message>
    <message>
        <source>Partner of a parent</source>
        <translation>Partner of a parent</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>Grandparent</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Sibling</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>Carer</translation>
    </message>
    <message>
        <source>How they are related to %1</source>
        <translation>How they are related to %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>%n thing missing</numerusform>
            <numerusform>%n things missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a reason yet</source>
        <translation>
            <numerusform>%n without a reason yet</numerusform>
            <numerusform>%n without a reason yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Clocks</translation>
    </message>
    <message>
        <source>The clocks in full</source>
        <translation>The clocks in full</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s) done</source>
        <translation>
            <numerusform>%n clock done</numerusform>
            <numerusform>%n clocks done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Choose an answer to decision %1.</source>
        <translation>Choose an answer to decision %1.</translation>
    </message>
    <message>
        <source>Say in a few words why, for decision %1.</source>
        <translation>Say in a few words why, for decision %1.</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Decision %1</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>I agree</translation>
    </message>
    <message>
        <source>I agree, with a comment</source>
        <translation>I agree, with a comment</translation>
    </message>
    <message>
        <source>I disagree</source>
        <translation>I disagree</translation>
    </message>
    <message>
        <source>I abstain</source>
        <translation>I abstain</translation>
    </message>
    <message>
        <source>I was not there for this</source>
        <translation>I was not there for this</translation>
    </message>
    <message>
        <source>Why you disagree, in your words</source>
        <translation>Why you disagree, in your words</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Your comment</translation>
    </message>
    <message>
        <source>It stands in the record as you write it.</source>
        <translation>It stands in the record as you write it.</translation>
    </message>
</context>
<context>
    <name>HandoverReceipt</name>
    <message>
        <source>Thank you. Your answers are in the record.</source>
        <translation>Thank you. Your answers are in the record.</translation>
    </message>
    <message>
        <source>Thank you. Your answers are kept, and count once the chair has confirmed them with you.</source>
        <translation>Thank you. Your answers are kept, and count once the chair has confirmed them with you.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Nothing was signed.</translation>
    </message>
    <message>
        <source>Your answers could not be saved. Please tell the chair.</source>
        <translation>Your answers could not be saved. Please tell the chair.</translation>
    </message>
    <message>
        <source>Give the tablet back to %1.</source>
        <translation>Give the tablet back to %1.</translation>
    </message>
    <message>
        <source>Text check %1</source>
        <translation>Text check %1</translation>
    </message>
    <message>
        <source>Write it down if you like: it changes with every change of the text.</source>
        <translation>Write it down if you like: it changes with every change of the text.</translation>
    </message>
</context>
<context>
    <name>HandoverScreen</name>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Handed back</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>Practice: nothing here is real</translation>
    </message>
    <message>
        <source>Cymraeg</source>
        <extracomment>The other language, by its own name: English on a Welsh screen, Cymraeg on an English one.</extracomment>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Hand back without signing</source>
        <translation>Hand back without signing</translation>
    </message>
    <message>
        <source>This is what the meeting decided. Read each decision and answer for yourself; to disagree weighs as much as to agree, and stands in the record just the same.</source>
        <translation>This is what the meeting decided. Read each decision and answer for yourself; to disagree weighs as much as to agree, and stands in the record just the same.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Give to the chair</source>
        <translation>Give to the chair</translation>
    </message>
    <message numerus="yes">
        <source>I agree to the %n decision(s) without an answer</source>
        <translation>
            <numerusform>I agree to the %n decision without an answer</numerusform>
            <numerusform>I agree to the %n decisions without an answer</numerusform>
        </translation>
    </message>
    <message>
        <source>Aa</source>
        <extracomment>Large and small letters: how the screen looks. Short, because it stands on every screen.</extracomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Aa: text and colours</source>
        <translation>Aa: text and colours</translation>
    </message>
</context>
<context>
    <name>HandoverWindow</name>
    <message>
        <source>Roundtable</source>
        <translation>Roundtable</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Each meeting stands here, the newest first; touch one to open it. Search looks through what all of them hold.</source>
        <translation>Each meeting stands here, the newest first; touch one to open it. Search looks through what all of them hold.</translation>
    </message>
    <message>
        <source>Who opened, searched or took out what, and when. Nothing here can be changed or removed.</source>
        <translation>Who opened, searched or took out what, and when. Nothing here can be changed or removed.</translation>
    </message>
    <message>
        <source>Touch your name, then enter your PIN or passphrase. Nothing of a record can be seen before.</source>
        <translation>Touch your name, then enter your PIN or passphrase. Nothing of a record can be seen before.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>What the procedure asks here</source>
        <translation>What the procedure asks here</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Who has to be there</source>
        <translation>Who has to be there</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>What is due</translation>
    </message>
    <message>
        <source>Questions that belong here</source>
        <translation>Questions that belong here</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Take the tour</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practise</translation>
    </message>
    <message>
        <source>Practise with made-up children</source>
        <translation>Practise with made-up children</translation>
    </message>
    <message>
        <source>Practise afresh</source>
        <translation>Practise afresh</translation>
    </message>
    <message>
        <source>Throw away what was practised, and practise afresh</source>
        <translation>Throw away what was practised, and practise afresh</translation>
    </message>
    <message>
        <source>Practise afresh throws away what was practised before.</source>
        <translation>Practise afresh throws away what was practised before.</translation>
    </message>
    <message>
        <source>If you forgot it, say so where it is asked for: two people of your council can help together.</source>
        <translation>If you forgot it, say so where it is asked for: two people of your council can help together.</translation>
    </message>
    <message>
        <source>Convene a meeting prepares one.</source>
        <translation>Convene a meeting prepares one.</translation>
    </message>
    <message>
        <source>Start now begins one at once, with a child&apos;s name alone; everything else is asked for later.</source>
        <translation>Start now begins one at once, with a child&apos;s name alone; everything else is asked for later.</translation>
    </message>
    <message>
        <source>What is filled in here decides which type of meeting it is and which clocks run.</source>
        <translation>What is filled in here decides which type of meeting it is and which clocks run.</translation>
    </message>
    <message>
        <source>It can all be put right later.</source>
        <translation>It can all be put right later.</translation>
    </message>
    <message>
        <source>Who may use this tablet, their PINs and keys, and what to do when one is lost.</source>
        <translation>Who may use this tablet, their PINs and keys, and what to do when one is lost.</translation>
    </message>
    <message>
        <source>Each act asks again who does it, and is written into the audit trail.</source>
        <translation>Each act asks again who does it, and is written into the audit trail.</translation>
    </message>
    <message>
        <source>Practice makes a place for made-up meetings.</source>
        <translation>Practice makes a place for made-up meetings.</translation>
    </message>
    <message>
        <source>Real meetings makes the encrypted record, with you as its first user.</source>
        <translation>Real meetings makes the encrypted record, with you as its first user.</translation>
    </message>
    <message>
        <source>Practise goes to made-up children in a place of their own.</source>
        <translation>Practise goes to made-up children in a place of their own.</translation>
    </message>
    <message>
        <source>Nothing there is real, and nothing there can become real or be sent anywhere.</source>
        <translation>Nothing there is real, and nothing there can become real or be sent anywhere.</translation>
    </message>
    <message>
        <source>Shortcuts of the keyboard</source>
        <translation>Shortcuts of the keyboard</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>What it said before</source>
        <translation>What it said before</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>When and by whom</source>
        <translation>When and by whom</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Convene a meeting</source>
        <translation>Convene a meeting</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Start now</translation>
    </message>
    <message>
        <source>Search in all meetings</source>
        <translation>Search in all meetings</translation>
    </message>
    <message>
        <source>There is no meeting on this tablet yet.</source>
        <translation>There is no meeting on this tablet yet.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nothing found for “%1”.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Words and phrases</source>
        <translation>Words and phrases</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>People and keys</translation>
    </message>
</context>
<context>
    <name>IdleBar</name>
    <message numerus="yes">
        <source>This tablet locks in %n second(s). What is typed is kept.</source>
        <translation>
            <numerusform>This tablet locks in %n second. What is typed is kept.</numerusform>
            <numerusform>This tablet locks in %n seconds. What is typed is kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>I am still here</translation>
    </message>
</context>
<context>
    <name>InformationCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>About %1</translation>
    </message>
</context>
<context>
    <name>InformationForm</name>
    <message>
        <source>Save information</source>
        <translation>Save information</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Who says it</translation>
    </message>
    <message>
        <source>Nobody has arrived yet: see People.</source>
        <translation>Nobody has arrived yet: see People.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>The day it happened</source>
        <translation>The day it happened</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Restricted because</source>
        <translation>Restricted because</translation>
    </message>
    <message>
        <source>Where they have it from</source>
        <translation>Where they have it from</translation>
    </message>
    <message>
        <source>More about it: day, source, restriction, family</source>
        <translation>More about it: day, source, restriction, family</translation>
    </message>
    <message>
        <source>When it was shared</source>
        <translation>When it was shared</translation>
    </message>
    <message>
        <source>What the provider allows</source>
        <translation>What the provider allows</translation>
    </message>
    <message>
        <source>To whom it may be passed on, and to whom not.</source>
        <translation>To whom it may be passed on, and to whom not.</translation>
    </message>
    <message>
        <source>Whether the family may be told</source>
        <translation>Whether the family may be told</translation>
    </message>
    <message>
        <source>Why the family may, or may not, be told</source>
        <translation>Why the family may, or may not, be told</translation>
    </message>
</context>
<context>
    <name>InformationPanel</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Save information</source>
        <translation>Save information</translation>
    </message>
    <message>
        <source>Set aside and go on</source>
        <translation>Set aside and go on</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Shared so far</source>
        <translation>Shared so far</translation>
    </message>
    <message>
        <source>Nothing yet. What people say goes here, with who said it.</source>
        <translation>Nothing yet. What people say goes here, with who said it.</translation>
    </message>
    <message>
        <source>Record what is withheld</source>
        <translation>Record what is withheld</translation>
    </message>
    <message>
        <source>Ask for information</source>
        <translation>Ask for information</translation>
    </message>
    <message>
        <source>Withheld or wanted</source>
        <translation>Withheld or wanted</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Withheld</translation>
    </message>
    <message>
        <source>Nobody has withheld anything.</source>
        <translation>Nobody has withheld anything.</translation>
    </message>
    <message>
        <source>Still wanted</source>
        <translation>Still wanted</translation>
    </message>
    <message>
        <source>Nothing is outstanding.</source>
        <translation>Nothing is outstanding.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>All of it</translation>
    </message>
    <message numerus="yes">
        <source>All %n item(s)</source>
        <translation>
            <numerusform>All %n item</numerusform>
            <numerusform>All %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Invite</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Role outside the meeting</source>
        <translation>Role outside the meeting</translation>
    </message>
    <message>
        <source>Families, advocates, the person alleged to have caused harm and the public do not take part. The chair may make an exception, and the record says why.</source>
        <translation>Families, advocates, the person alleged to have caused harm and the public do not take part. The chair may make an exception, and the record says why.</translation>
    </message>
    <message>
        <source>Why the chair makes an exception</source>
        <translation>Why the chair makes an exception</translation>
    </message>
    <message>
        <source>Why they may have the papers</source>
        <translation>Why they may have the papers</translation>
    </message>
    <message>
        <source>Leave it empty and they get none.</source>
        <translation>Leave it empty and they get none.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>May decide for the agency</source>
        <translation>May decide for the agency</translation>
    </message>
    <message>
        <source>Somebody of an agency</source>
        <translation>Somebody of an agency</translation>
    </message>
    <message>
        <source>Somebody who is normally not invited</source>
        <translation>Somebody who is normally not invited</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>%1, locked</source>
        <translation>%1, locked</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, on</translation>
    </message>
    <message>
        <source>space</source>
        <translation>space</translation>
    </message>
</context>
<context>
    <name>KeyLayout</name>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Delete backwards</source>
        <translation>Delete backwards</translation>
    </message>
    <message>
        <source>Cursor left</source>
        <translation>Cursor left</translation>
    </message>
    <message>
        <source>Cursor right</source>
        <translation>Cursor right</translation>
    </message>
    <message>
        <source>Cursor up</source>
        <translation>Cursor up</translation>
    </message>
    <message>
        <source>Cursor down</source>
        <translation>Cursor down</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>New line</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Hide the keyboard</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Numbers and signs</source>
        <translation>Numbers and signs</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Letters with accents</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Full stop</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Hyphen</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Slash</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Colon</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Open bracket</source>
        <translation>Open bracket</translation>
    </message>
    <message>
        <source>Close bracket</source>
        <translation>Close bracket</translation>
    </message>
    <message>
        <source>Pound</source>
        <translation>Pound</translation>
    </message>
    <message>
        <source>And</source>
        <translation>And</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Quotation mark</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrophe</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Question mark</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Exclamation mark</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Per cent</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Equals</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Star</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Underline</translation>
    </message>
</context>
<context>
    <name>KeyRoomPages</name>
    <message>
        <source>Give the store a new key</source>
        <translation>Give the store a new key</translation>
    </message>
</context>
<context>
    <name>KeyRoomPictures</name>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
</context>
<context>
    <name>KeyRoomRequest</name>
    <message>
        <source>End a lock-out of the chip</source>
        <translation>End a lock-out of the chip</translation>
    </message>
    <message>
        <source>Somebody cannot get in</source>
        <translation>Somebody cannot get in</translation>
    </message>
    <message>
        <source>Written to the medium as %1.</source>
        <translation>Written to the medium as %1.</translation>
    </message>
</context>
<context>
    <name>KeyRoomScreen</name>
    <message>
        <source>People and keys</source>
        <translation>People and keys</translation>
    </message>
    <message>
        <source>Nothing of a meeting is open here. Each change asks again who you are.</source>
        <translation>Nothing of a meeting is open here. Each change asks again who you are.</translation>
    </message>
    <message>
        <source>Lock screen</source>
        <translation>Lock screen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>People on this tablet</source>
        <translation>People on this tablet</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s). Add, change or remove somebody.</source>
        <translation>
            <numerusform>%n person. Add, change or remove somebody.</numerusform>
            <numerusform>%n people. Add, change or remove somebody.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add, change or remove somebody.</source>
        <translation>Add, change or remove somebody.</translation>
    </message>
    <message>
        <source>My PIN or passphrase</source>
        <translation>My PIN or passphrase</translation>
    </message>
    <message>
        <source>Choose a new one for yourself.</source>
        <translation>Choose a new one for yourself.</translation>
    </message>
    <message>
        <source>Somebody cannot get in</source>
        <translation>Somebody cannot get in</translation>
    </message>
    <message>
        <source>A forgotten PIN, a broken chip, or nobody left: two custodians help.</source>
        <translation>A forgotten PIN, a broken chip, or nobody left: two custodians help.</translation>
    </message>
    <message>
        <source>Keys and this tablet</source>
        <translation>Keys and this tablet</translation>
    </message>
    <message>
        <source>A new key for the store</source>
        <translation>A new key for the store</translation>
    </message>
    <message>
        <source>Keys that were copied before open nothing on it any more.</source>
        <translation>Keys that were copied before open nothing on it any more.</translation>
    </message>
    <message>
        <source>The council&apos;s recovery key</source>
        <translation>The council&apos;s recovery key</translation>
    </message>
    <message>
        <source>On this tablet. Two custodians can help whoever forgets.</source>
        <translation>On this tablet. Two custodians can help whoever forgets.</translation>
    </message>
    <message>
        <source>Not on this tablet. Nobody can help whoever forgets.</source>
        <translation>Not on this tablet. Nobody can help whoever forgets.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>The security chip</source>
        <translation>The security chip</translation>
    </message>
    <message>
        <source>It counts wrong tries. End a lock-out before its time.</source>
        <translation>It counts wrong tries. End a lock-out before its time.</translation>
    </message>
    <message>
        <source>This tablet has none that answers.</source>
        <translation>This tablet has none that answers.</translation>
    </message>
    <message>
        <source>When the tablet hides and locks</source>
        <translation>When the tablet hides and locks</translation>
    </message>
    <message>
        <source>It hides after %1 min and locks after %2 min.</source>
        <translation>It hides after %1 min and locks after %2 min.</translation>
    </message>
    <message>
        <source>After how many minutes without a touch.</source>
        <translation>After how many minutes without a touch.</translation>
    </message>
    <message>
        <source>Wipe this tablet</source>
        <translation>Wipe this tablet</translation>
    </message>
    <message>
        <source>For ever, and by two people only.</source>
        <translation>For ever, and by two people only.</translation>
    </message>
    <message>
        <source>Sending to the council</source>
        <translation>Sending to the council</translation>
    </message>
    <message>
        <source>What waits, how it goes, and what is in the way.</source>
        <translation>What waits, how it goes, and what is in the way.</translation>
    </message>
</context>
<context>
    <name>KeyRoomShowing</name>
    <message>
        <source>%1 says yes with their own PIN or passphrase.</source>
        <translation>%1 says yes with their own PIN or passphrase.</translation>
    </message>
    <message>
        <source>Now somebody beside them who can open the store.</source>
        <translation>Now somebody beside them who can open the store.</translation>
    </message>
    <message>
        <source>It takes somebody who can open the store.</source>
        <translation>It takes somebody who can open the store.</translation>
    </message>
    <message>
        <source>It takes an administrator.</source>
        <translation>It takes an administrator.</translation>
    </message>
    <message>
        <source>Show your PIN or passphrase as it is now.</source>
        <translation>Show your PIN or passphrase as it is now.</translation>
    </message>
    <message>
        <source>It takes a chair or an administrator.</source>
        <translation>It takes a chair or an administrator.</translation>
    </message>
</context>
<context>
    <name>KeyRoomWords</name>
    <message>
        <source>%1 is let in to this tablet.</source>
        <translation>%1 is let in to this tablet.</translation>
    </message>
    <message>
        <source>What %1 may do is changed.</source>
        <translation>What %1 may do is changed.</translation>
    </message>
    <message>
        <source>%1 is removed from this tablet.</source>
        <translation>%1 is removed from this tablet.</translation>
    </message>
    <message>
        <source>You choose a new PIN or passphrase for yourself.</source>
        <translation>You choose a new PIN or passphrase for yourself.</translation>
    </message>
    <message>
        <source>What each person may do is shown.</source>
        <translation>What each person may do is shown.</translation>
    </message>
    <message>
        <source>The store is given a new key.</source>
        <translation>The store is given a new key.</translation>
    </message>
    <message>
        <source>The council&apos;s recovery key is taken from the file.</source>
        <translation>The council&apos;s recovery key is taken from the file.</translation>
    </message>
    <message>
        <source>The times are changed after which the tablet hides and locks.</source>
        <translation>The times are changed after which the tablet hides and locks.</translation>
    </message>
    <message>
        <source>This tablet is wiped, if nothing is lost by it.</source>
        <translation>This tablet is wiped, if nothing is lost by it.</translation>
    </message>
    <message>
        <source>This tablet is wiped for ever, with all that is only here.</source>
        <translation>This tablet is wiped for ever, with all that is only here.</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>Let them in</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Remove them</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Give the store a new key</source>
        <translation>Give the store a new key</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>Take the key</translation>
    </message>
    <message>
        <source>Save these times</source>
        <translation>Save these times</translation>
    </message>
    <message>
        <source>Wipe this tablet</source>
        <translation>Wipe this tablet</translation>
    </message>
    <message>
        <source>Wipe it even so</source>
        <translation>Wipe it even so</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>The tablet is being wiped.</source>
        <translation>The tablet is being wiped.</translation>
    </message>
    <message>
        <source>Everything on the tablet is written anew, under its new key.</source>
        <translation>Everything on the tablet is written anew, under its new key.</translation>
    </message>
    <message>
        <source>%1 may unlock this tablet now.</source>
        <translation>%1 may unlock this tablet now.</translation>
    </message>
    <message>
        <source>What %1 may do was changed.</source>
        <translation>What %1 may do was changed.</translation>
    </message>
    <message>
        <source>%1 can no longer unlock this tablet.</source>
        <translation>%1 can no longer unlock this tablet.</translation>
    </message>
    <message>
        <source>Your new PIN or passphrase is the one from now on.</source>
        <translation>Your new PIN or passphrase is the one from now on.</translation>
    </message>
    <message>
        <source>The store has a new key. Everybody unlocks as before.</source>
        <translation>The store has a new key. Everybody unlocks as before.</translation>
    </message>
    <message>
        <source>Two custodians of that council can help now.</source>
        <translation>Two custodians of that council can help now.</translation>
    </message>
    <message>
        <source>The chip is set up. What ends a lock-out is kept for the council&apos;s custodians.</source>
        <translation>The chip is set up. What ends a lock-out is kept for the council&apos;s custodians.</translation>
    </message>
    <message>
        <source>The times were changed.</source>
        <translation>The times were changed.</translation>
    </message>
    <message>
        <source>The lock-out has ended. The chip takes tries again.</source>
        <translation>The lock-out has ended. The chip takes tries again.</translation>
    </message>
    <message>
        <source>This tablet was wiped.</source>
        <translation>This tablet was wiped.</translation>
    </message>
    <message>
        <source>If they may have copied the tablet&apos;s keys, give the store a new key: then those open nothing that is on it from now on.</source>
        <translation>If they may have copied the tablet&apos;s keys, give the store a new key: then those open nothing that is on it from now on.</translation>
    </message>
    <message>
        <source>The answer was used up. It works no second time.</source>
        <translation>The answer was used up. It works no second time.</translation>
    </message>
    <message>
        <source>Nobody can read what was on it. It can be set up anew.</source>
        <translation>Nobody can read what was on it. It can be set up anew.</translation>
    </message>
    <message>
        <source>These people have to be added again, because they never unlocked since the last version: %1.</source>
        <translation>These people have to be added again, because they never unlocked since the last version: %1.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Shortcuts of the keyboard</source>
        <translation>Shortcuts of the keyboard</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Who is here?</source>
        <translation>Who is here?</translation>
    </message>
    <message>
        <source>Practice: nothing here is real.</source>
        <translation>Practice: nothing here is real.</translation>
    </message>
    <message>
        <source>The records on this tablet are encrypted.</source>
        <translation>The records on this tablet are encrypted.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Roundtable</source>
        <translation>%1 – Roundtable</translation>
    </message>
    <message>
        <source>Roundtable</source>
        <translation>Roundtable</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>I am still here</translation>
    </message>
</context>
<context>
    <name>MarkedText</name>
    <message>
        <source>Redact what is marked</source>
        <translation>Redact what is marked</translation>
    </message>
    <message>
        <source>Redact what is marked in: %1</source>
        <translation>Redact what is marked in: %1</translation>
    </message>
</context>
<context>
    <name>MeetingKeys</name>
    <message>
        <source>Write a line, from anywhere</source>
        <translation>Write a line, from anywhere</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Add a decision</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Add an action</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Record consent</translation>
    </message>
    <message>
        <source>Record that information is withheld</source>
        <translation>Record that information is withheld</translation>
    </message>
    <message>
        <source>Ask for information that is still wanted</source>
        <translation>Ask for information that is still wanted</translation>
    </message>
    <message>
        <source>Add a protection measure</source>
        <translation>Add a protection measure</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invite somebody</translation>
    </message>
    <message>
        <source>Save the form that is open</source>
        <translation>Save the form that is open</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Sign-off</translation>
    </message>
    <message>
        <source>These shortcuts</source>
        <translation>These shortcuts</translation>
    </message>
    <message>
        <source>Take what the abbreviation stands for</source>
        <translation>Take what the abbreviation stands for</translation>
    </message>
    <message>
        <source>Help: what the procedure asks here</source>
        <translation>Help: what the procedure asks here</translation>
    </message>
    <message>
        <source>Go to the next word that no dictionary has</source>
        <translation>Go to the next word that no dictionary has</translation>
    </message>
    <message>
        <source>Take the first word that is suggested; Ctrl+2 the second</source>
        <translation>Take the first word that is suggested; Ctrl+2 the second</translation>
    </message>
    <message>
        <source>Leave the word as it is</source>
        <translation>Leave the word as it is</translation>
    </message>
    <message>
        <source>Take back what was said last</source>
        <translation>Take back what was said last</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Resume the meeting</source>
        <translation>Resume the meeting</translation>
    </message>
    <message>
        <source>Adjourn</source>
        <translation>Adjourn</translation>
    </message>
    <message>
        <source>Take the chair</source>
        <translation>Take the chair</translation>
    </message>
    <message>
        <source>Convene the next meeting</source>
        <translation>Convene the next meeting</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Cancel the meeting</translation>
    </message>
    <message>
        <source>How it was convened</source>
        <translation>How it was convened</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Why this type</source>
        <translation>Why this type</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>Chaired by</translation>
    </message>
    <message>
        <source>Referral received</source>
        <translation>Referral received</translation>
    </message>
    <message>
        <source>Convening</source>
        <translation>Convening</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Clocks</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Afterwards</translation>
    </message>
    <message>
        <source>How the enquiry ended</source>
        <translation>How the enquiry ended</translation>
    </message>
    <message>
        <source>Mark what was sent</source>
        <translation>Mark what was sent</translation>
    </message>
    <message>
        <source>Add to the record</source>
        <translation>Add to the record</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>What it said</translation>
    </message>
    <message>
        <source>Why it was withdrawn</source>
        <translation>Why it was withdrawn</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
</context>
<context>
    <name>MeetingRail</name>
    <message>
        <source>Add decision</source>
        <translation>Add decision</translation>
    </message>
    <message>
        <source>Write a line</source>
        <translation>Write a line</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Ctrl+L, all shortcuts: Ctrl+/</source>
        <translation>Ctrl+L, all shortcuts: Ctrl+/</translation>
    </message>
</context>
<context>
    <name>MeetingRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>MeetingStrip</name>
    <message>
        <source>Quorum met</source>
        <translation>Quorum met</translation>
    </message>
    <message>
        <source>Quorum not met</source>
        <translation>Quorum not met</translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s) overrun</source>
        <translation>
            <numerusform>%n clock overrun</numerusform>
            <numerusform>%n clocks overrun</numerusform>
        </translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>Add decision</translation>
    </message>
    <message>
        <source>Write a line</source>
        <translation>Write a line</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Where there is no room for &quot;Write a line&quot;: short, and part of it.</extracomment>
        <translation>Line</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Where there is no room for &quot;Add decision&quot;: short, and part of it.</extracomment>
        <translation>Decision</translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>The meeting goes on without these. Only the seal asks for them, or for a reason.</source>
        <translation>The meeting goes on without these. Only the seal asks for them, or for a reason.</translation>
    </message>
    <message>
        <source>Check and seal</source>
        <translation>Check and seal</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nothing is missing.</translation>
    </message>
</context>
<context>
    <name>MissingRow</name>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Finish it</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change the reason</source>
        <translation>Change the reason</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Give a reason</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Discard it</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message numerus="yes">
        <source>The PIN is too short. Use at least %n digit(s).</source>
        <translation>
            <numerusform>The PIN is too short. Use at least %n digit.</numerusform>
            <numerusform>The PIN is too short. Use at least %n digits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. Use at least %n character(s).</source>
        <translation>
            <numerusform>The passphrase is too short. Use at least %n character.</numerusform>
            <numerusform>The passphrase is too short. Use at least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN again</source>
        <translation>The PIN again</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Choose a PIN</translation>
    </message>
    <message numerus="yes">
        <source>At least %n digit(s), and nothing that others could guess.</source>
        <translation>
            <numerusform>At least %n digit, and nothing that others could guess.</numerusform>
            <numerusform>At least %n digits, and nothing that others could guess.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two PINs are not the same. Choose one again.</source>
        <translation>The two PINs are not the same. Choose one again.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); four or more words are easy to remember and hard to guess.</source>
        <translation>
            <numerusform>At least %n character; four or more words are easy to remember and hard to guess.</numerusform>
            <numerusform>At least %n characters; four or more words are easy to remember and hard to guess.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>The passphrase again</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type both again.</source>
        <translation>The two passphrases are not the same. Type both again.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>About %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
</context>
<context>
    <name>OtherChildCard</name>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Make a child of this meeting</source>
        <translation>Make a child of this meeting</translation>
    </message>
</context>
<context>
    <name>OtherChildForm</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Or what is known of them</source>
        <translation>Or what is known of them</translation>
    </message>
    <message>
        <source>How they are connected</source>
        <translation>How they are connected</translation>
    </message>
    <message>
        <source>What happens about them</source>
        <translation>What happens about them</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Who sees to it</translation>
    </message>
    <message>
        <source>Or an agency that is not at the table</source>
        <translation>Or an agency that is not at the table</translation>
    </message>
</context>
<context>
    <name>OutcomeForm</name>
    <message>
        <source>Save outcome</source>
        <translation>Save outcome</translation>
    </message>
    <message>
        <source>What the enquiry found</source>
        <translation>What the enquiry found</translation>
    </message>
    <message>
        <source>A child protection conference is required</source>
        <translation>A child protection conference is required</translation>
    </message>
    <message>
        <source>Reasons for this outcome</source>
        <translation>Reasons for this outcome</translation>
    </message>
    <message>
        <source>Who was involved in it</source>
        <translation>Who was involved in it</translation>
    </message>
    <message>
        <source>Which manager ratified it</source>
        <translation>Which manager ratified it</translation>
    </message>
</context>
<context>
    <name>OutstandingForm</name>
    <message>
        <source>Save what is wanted</source>
        <translation>Save what is wanted</translation>
    </message>
    <message>
        <source>From which agency</source>
        <translation>From which agency</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>What is wanted</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Who gets it</translation>
    </message>
    <message>
        <source>By when it is wanted</source>
        <translation>By when it is wanted</translation>
    </message>
</context>
<context>
    <name>OverrunForm</name>
    <message>
        <source>Save the reason</source>
        <translation>Save the reason</translation>
    </message>
    <message>
        <source>Why it ran out</source>
        <translation>Why it ran out</translation>
    </message>
    <message>
        <source>Who authorised it</source>
        <translation>Who authorised it</translation>
    </message>
    <message>
        <source>A senior manager, by name.</source>
        <translation>A senior manager, by name.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Page up</source>
        <translation>Page up</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page down</translation>
    </message>
</context>
<context>
    <name>PagedList</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page up</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page down</translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) entered</source>
        <translation>
            <numerusform>%n character entered</numerusform>
            <numerusform>%n characters entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Start the meeting</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invite somebody</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Add a child</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Another person</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>Another child</translation>
    </message>
    <message>
        <source>Another child who may be affected</source>
        <translation>Another child who may be affected</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>At the table</translation>
    </message>
    <message>
        <source>Nobody is invited yet. Pick the role first, then the name.</source>
        <translation>Nobody is invited yet. Pick the role first, then the name.</translation>
    </message>
    <message>
        <source>Read out at the start</source>
        <translation>Read out at the start</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Not read yet</translation>
    </message>
    <message>
        <source>Heard by %1 of %2</source>
        <translation>Heard by %1 of %2</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>No child yet.</source>
        <translation>No child yet.</translation>
    </message>
    <message>
        <source>Others in the picture</source>
        <translation>Others in the picture</translation>
    </message>
    <message>
        <source>Begun, and not in the record yet. Tap to finish it.</source>
        <translation>Begun, and not in the record yet. Tap to finish it.</translation>
    </message>
    <message>
        <source>Also expected</source>
        <translation>Also expected</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invite</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Alleged to have caused harm</source>
        <translation>Alleged to have caused harm</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Parental responsibility</source>
        <translation>Parental responsibility</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Under 18</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Add person</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Has parental responsibility for</source>
        <translation>Has parental responsibility for</translation>
    </message>
    <message>
        <source>Is alleged to have caused harm</source>
        <translation>Is alleged to have caused harm</translation>
    </message>
    <message>
        <source>Is under 18</source>
        <translation>Is under 18</translation>
    </message>
    <message>
        <source>Whether they need a strategy discussion of their own must be considered: add them as another child, too.</source>
        <translation>Whether they need a strategy discussion of their own must be considered: add them as another child, too.</translation>
    </message>
</context>
<context>
    <name>PhraseRows</name>
    <message>
        <source>Search phrases for “%1”</source>
        <extracomment>Above a search for ready-made words; %1: the name of the field that takes them.</extracomment>
        <translation>Search phrases for “%1”</translation>
    </message>
    <message>
        <source>Fewer phrases for “%1”</source>
        <translation>Fewer phrases for “%1”</translation>
    </message>
    <message>
        <source>Phrases for “%1”</source>
        <translation>Phrases for “%1”</translation>
    </message>
</context>
<context>
    <name>PhrasesScreen</name>
    <message>
        <source>Words and phrases</source>
        <translation>Words and phrases</translation>
    </message>
    <message>
        <source>Back to meetings</source>
        <translation>Back to meetings</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Change it</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Abbreviations</translation>
    </message>
    <message>
        <source>The words of a decision</source>
        <translation>The words of a decision</translation>
    </message>
    <message>
        <source>The basis of a decision</source>
        <translation>The basis of a decision</translation>
    </message>
    <message>
        <source>What an action is for</source>
        <translation>What an action is for</translation>
    </message>
    <message>
        <source>Reasons around consent</source>
        <translation>Reasons around consent</translation>
    </message>
    <message>
        <source>Why something is withheld</source>
        <translation>Why something is withheld</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abbreviation</translation>
    </message>
    <message>
        <source>Letters and digits in one word, up to 20.</source>
        <translation>Letters and digits in one word, up to 20.</translation>
    </message>
    <message>
        <source>Give letters and digits in one word, up to 20.</source>
        <translation>Give letters and digits in one word, up to 20.</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>Give the words in one language at least, up to 1000 characters.</source>
        <translation>Give the words in one language at least, up to 1000 characters.</translation>
    </message>
    <message>
        <source>In Welsh</source>
        <translation>In Welsh</translation>
    </message>
    <message>
        <source>Offered first for</source>
        <translation>Offered first for</translation>
    </message>
    <message>
        <source>For none: offered for all.</source>
        <translation>For none: offered for all.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remove: %1</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>PickRows</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”</source>
        <translation>Nothing here matches “%1”</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n digit(s) entered</source>
        <translation>
            <numerusform>%1: %n digit entered</numerusform>
            <numerusform>%1: %n digits entered</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Clear all digits</source>
        <translation>Clear all digits</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Erase the last digit</translation>
    </message>
</context>
<context>
    <name>PolicyScreen</name>
    <message>
        <source>When the tablet hides and locks</source>
        <translation>When the tablet hides and locks</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>People and keys</translation>
    </message>
    <message>
        <source>Save these times</source>
        <translation>Save these times</translation>
    </message>
    <message>
        <source>Hides the screen</source>
        <translation>Hides the screen</translation>
    </message>
    <message>
        <source>A touch shows it again. It guards against a glance.</source>
        <translation>A touch shows it again. It guards against a glance.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide sooner</source>
        <translation>Hide sooner</translation>
    </message>
    <message>
        <source>Hide later</source>
        <translation>Hide later</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Locks</translation>
    </message>
    <message>
        <source>Then it takes the PIN or passphrase. What was typed is kept.</source>
        <translation>Then it takes the PIN or passphrase. What was typed is kept.</translation>
    </message>
    <message numerus="yes">
        <source>Then it takes the passphrase. Without a security chip it waits %n minute(s) at most.</source>
        <translation>
            <numerusform>Then it takes the passphrase. Without a security chip it waits %n minute at most.</numerusform>
            <numerusform>Then it takes the passphrase. Without a security chip it waits %n minutes at most.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock sooner</source>
        <translation>Lock sooner</translation>
    </message>
    <message>
        <source>Lock later</source>
        <translation>Lock later</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice – not a real record</source>
        <translation>Practice – not a real record</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This person would not normally be in a strategy meeting</source>
        <translation>This person would not normally be in a strategy meeting</translation>
    </message>
    <message>
        <source>Family, advocates, members of the public and anyone who is accused are not invited. If the chair decides otherwise, record the reason.</source>
        <translation>Family, advocates, members of the public and anyone who is accused are not invited. If the chair decides otherwise, record the reason.</translation>
    </message>
    <message>
        <source>A decision has no basis</source>
        <translation>A decision has no basis</translation>
    </message>
    <message>
        <source>Say what the decision rests on. The record cannot be sealed without it.</source>
        <translation>Say what the decision rests on. The record cannot be sealed without it.</translation>
    </message>
    <message>
        <source>Going ahead without consent needs a ground</source>
        <translation>Going ahead without consent needs a ground</translation>
    </message>
    <message>
        <source>Choose the ground, and what it rests on: the police officer who said so, the person at risk, or the finding that the child is competent.</source>
        <translation>Choose the ground, and what it rests on: the police officer who said so, the person at risk, or the finding that the child is competent.</translation>
    </message>
    <message>
        <source>Going ahead without consent needs its reasons</source>
        <translation>Going ahead without consent needs its reasons</translation>
    </message>
    <message>
        <source>Say what makes the circumstances exceptional, and why consent was not sought or not followed.</source>
        <translation>Say what makes the circumstances exceptional, and why consent was not sought or not followed.</translation>
    </message>
    <message>
        <source>Something is still missing</source>
        <translation>Something is still missing</translation>
    </message>
    <message>
        <source>Open each line of the list and complete it, or say why it stays open.</source>
        <translation>Open each line of the list and complete it, or say why it stays open.</translation>
    </message>
    <message>
        <source>This person was not in the meeting for that decision</source>
        <translation>This person was not in the meeting for that decision</translation>
    </message>
    <message>
        <source>They cannot agree to it. Record &quot;not present for this item&quot; for it instead.</source>
        <translation>They cannot agree to it. Record &quot;not present for this item&quot; for it instead.</translation>
    </message>
    <message>
        <source>Only a chair can do this</source>
        <translation>Only a chair can do this</translation>
    </message>
    <message>
        <source>Ask somebody who may chair to unlock the tablet.</source>
        <translation>Ask somebody who may chair to unlock the tablet.</translation>
    </message>
    <message>
        <source>The record is sealed</source>
        <translation>The record is sealed</translation>
    </message>
    <message>
        <source>It cannot be changed any more. Add an addendum instead.</source>
        <translation>It cannot be changed any more. Add an addendum instead.</translation>
    </message>
    <message>
        <source>The record is not sealed yet</source>
        <translation>The record is not sealed yet</translation>
    </message>
    <message>
        <source>Until then, correct the entry itself.</source>
        <translation>Until then, correct the entry itself.</translation>
    </message>
    <message>
        <source>This does not fit the state of the meeting</source>
        <translation>This does not fit the state of the meeting</translation>
    </message>
    <message>
        <source>It may have been done already. Look at the entry again.</source>
        <translation>It may have been done already. Look at the entry again.</translation>
    </message>
    <message>
        <source>Something that this entry speaks of is not in this meeting</source>
        <translation>Something that this entry speaks of is not in this meeting</translation>
    </message>
    <message>
        <source>It may have been withdrawn. Choose again.</source>
        <translation>It may have been withdrawn. Choose again.</translation>
    </message>
    <message>
        <source>Two entries were given the same name</source>
        <translation>Two entries were given the same name</translation>
    </message>
    <message>
        <source>Nothing was lost. Save it again.</source>
        <translation>Nothing was lost. Save it again.</translation>
    </message>
    <message>
        <source>Something still needs an answer, or cannot be right</source>
        <translation>Something still needs an answer, or cannot be right</translation>
    </message>
    <message>
        <source>Look at the marked field. What you entered is kept until then.</source>
        <translation>Look at the marked field. What you entered is kept until then.</translation>
    </message>
    <message>
        <source>This file is not a meeting script</source>
        <translation>This file is not a meeting script</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <translation>Nothing was changed. Choose another file.</translation>
    </message>
    <message>
        <source>Part of the record cannot be read</source>
        <translation>Part of the record cannot be read</translation>
    </message>
    <message>
        <source>Do not use this tablet for a meeting. Ask your administrator to check the store.</source>
        <translation>Do not use this tablet for a meeting. Ask your administrator to check the store.</translation>
    </message>
    <message>
        <source>This record was written by a newer version</source>
        <translation>This record was written by a newer version</translation>
    </message>
    <message>
        <source>Update Roundtable on this tablet.</source>
        <translation>Update Roundtable on this tablet.</translation>
    </message>
    <message>
        <source>There is no store on this tablet</source>
        <translation>There is no store on this tablet</translation>
    </message>
    <message>
        <source>Ask your administrator to set the tablet up.</source>
        <translation>Ask your administrator to set the tablet up.</translation>
    </message>
    <message>
        <source>There is a store on this tablet already</source>
        <translation>There is a store on this tablet already</translation>
    </message>
    <message>
        <source>Go back and unlock it.</source>
        <translation>Go back and unlock it.</translation>
    </message>
    <message>
        <source>Another program has the store open</source>
        <translation>Another program has the store open</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Close it, then try again.</translation>
    </message>
    <message>
        <source>The store does not open with this tablet&apos;s key</source>
        <translation>The store does not open with this tablet&apos;s key</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask your administrator.</source>
        <translation>Nothing was changed. Ask your administrator.</translation>
    </message>
    <message>
        <source>The store is damaged</source>
        <translation>The store is damaged</translation>
    </message>
    <message>
        <source>Nothing more is written to it. Use paper, and ask your administrator to check it.</source>
        <translation>Nothing more is written to it. Use paper, and ask your administrator to check it.</translation>
    </message>
    <message>
        <source>The store was written by a newer version</source>
        <translation>The store was written by a newer version</translation>
    </message>
    <message>
        <source>The store is from a version that can no longer be read</source>
        <translation>The store is from a version that can no longer be read</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Ask your administrator.</translation>
    </message>
    <message>
        <source>This tablet has no room left</source>
        <translation>This tablet has no room left</translation>
    </message>
    <message>
        <source>Everything saved so far is safe; the last entry was not saved. Ask for room to be made, then save it again.</source>
        <translation>Everything saved so far is safe; the last entry was not saved. Ask for room to be made, then save it again.</translation>
    </message>
    <message>
        <source>The store cannot be written to</source>
        <translation>The store cannot be written to</translation>
    </message>
    <message>
        <source>Everything saved so far is safe; the last entry was not saved. Ask your administrator.</source>
        <translation>Everything saved so far is safe; the last entry was not saved. Ask your administrator.</translation>
    </message>
    <message>
        <source>The tablet&apos;s disk did not answer as it should</source>
        <translation>The tablet&apos;s disk did not answer as it should</translation>
    </message>
    <message>
        <source>Everything saved so far is safe; the last entry was not saved. Save it again; if it happens again, use paper and ask your administrator.</source>
        <translation>Everything saved so far is safe; the last entry was not saved. Save it again; if it happens again, use paper and ask your administrator.</translation>
    </message>
    <message>
        <source>This tablet cannot encrypt safely</source>
        <translation>This tablet cannot encrypt safely</translation>
    </message>
    <message>
        <source>Nothing was opened. Ask your administrator to set the tablet up again.</source>
        <translation>Nothing was opened. Ask your administrator to set the tablet up again.</translation>
    </message>
    <message>
        <source>The journal is not as it was written</source>
        <translation>The journal is not as it was written</translation>
    </message>
    <message>
        <source>Somebody or something changed it. Do not use this tablet for a meeting, and tell your administrator.</source>
        <translation>Somebody or something changed it. Do not use this tablet for a meeting, and tell your administrator.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Enter it again.</translation>
    </message>
    <message>
        <source>The tablet&apos;s key file is damaged</source>
        <translation>The tablet&apos;s key file is damaged</translation>
    </message>
    <message>
        <source>This passphrase is too short</source>
        <translation>This passphrase is too short</translation>
    </message>
    <message>
        <source>Use at least 15 characters: four or five words are good.</source>
        <translation>Use at least 15 characters: four or five words are good.</translation>
    </message>
    <message>
        <source>This tablet does not know that person</source>
        <translation>This tablet does not know that person</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>Choose somebody from the list.</translation>
    </message>
    <message>
        <source>Stopped, as you asked</source>
        <translation>Stopped, as you asked</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>This tablet&apos;s security chip does not answer</source>
        <translation>This tablet&apos;s security chip does not answer</translation>
    </message>
    <message>
        <source>Start the tablet again. If it does not help, ask your administrator.</source>
        <translation>Start the tablet again. If it does not help, ask your administrator.</translation>
    </message>
    <message>
        <source>This does not open the tablet</source>
        <translation>This does not open the tablet</translation>
    </message>
    <message>
        <source>The security chip lets nobody try for now</source>
        <translation>The security chip lets nobody try for now</translation>
    </message>
    <message>
        <source>There were too many wrong tries. Leave the tablet switched on and try again in ten minutes, or ask your administrator.</source>
        <translation>There were too many wrong tries. Leave the tablet switched on and try again in ten minutes, or ask your administrator.</translation>
    </message>
    <message>
        <source>This tablet did not start in the way it was set up to</source>
        <translation>This tablet did not start in the way it was set up to</translation>
    </message>
    <message>
        <source>Its start-up software may have been changed. Do not use it for a meeting, and tell your administrator.</source>
        <translation>Its start-up software may have been changed. Do not use it for a meeting, and tell your administrator.</translation>
    </message>
    <message>
        <source>This key belongs to another tablet</source>
        <translation>This key belongs to another tablet</translation>
    </message>
    <message>
        <source>What is stored here opens only on the tablet it was written on. Ask your administrator.</source>
        <translation>What is stored here opens only on the tablet it was written on. Ask your administrator.</translation>
    </message>
    <message>
        <source>The security chip was set up before</source>
        <translation>The security chip was set up before</translation>
    </message>
    <message>
        <source>Nothing was changed. Clear the chip in the tablet&apos;s start-up settings, or use the release that was kept when it was set up.</source>
        <translation>Nothing was changed. Clear the chip in the tablet&apos;s start-up settings, or use the release that was kept when it was set up.</translation>
    </message>
    <message>
        <source>The security chip did not do what it was asked</source>
        <translation>The security chip did not do what it was asked</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it happens again, ask your administrator.</source>
        <translation>Nothing was changed. Try again; if it happens again, ask your administrator.</translation>
    </message>
    <message>
        <source>This is not open to you</source>
        <translation>This is not open to you</translation>
    </message>
    <message>
        <source>It belongs to another team or needs another role. That it was asked for is written down. If you need it, ask the person who chaired, or your administrator.</source>
        <translation>It belongs to another team or needs another role. That it was asked for is written down. If you need it, ask the person who chaired, or your administrator.</translation>
    </message>
    <message>
        <source>This needs your PIN or passphrase again</source>
        <translation>This needs your PIN or passphrase again</translation>
    </message>
    <message>
        <source>Enter it, and it goes ahead.</source>
        <translation>Enter it, and it goes ahead.</translation>
    </message>
    <message>
        <source>This needs a second person</source>
        <translation>This needs a second person</translation>
    </message>
    <message>
        <source>Nobody can do it alone. Ask the other person to join.</source>
        <translation>Nobody can do it alone. Ask the other person to join.</translation>
    </message>
    <message>
        <source>The record did not open</source>
        <translation>The record did not open</translation>
    </message>
    <message>
        <source>What was saved is safe. Unlock again.</source>
        <translation>What was saved is safe. Unlock again.</translation>
    </message>
    <message>
        <source>This PIN or passphrase does not open the tablet</source>
        <translation>This PIN or passphrase does not open the tablet</translation>
    </message>
    <message>
        <source>This PIN is too short</source>
        <translation>This PIN is too short</translation>
    </message>
    <message>
        <source>Use more digits; eight are good.</source>
        <translation>Use more digits; eight are good.</translation>
    </message>
    <message>
        <source>This is too easy to guess</source>
        <translation>This is too easy to guess</translation>
    </message>
    <message>
        <source>Do not use a row of digits, a repeat, a year or a birthday.</source>
        <translation>Do not use a row of digits, a repeat, a year or a birthday.</translation>
    </message>
    <message>
        <source>This needs the tablet&apos;s security chip</source>
        <translation>This needs the tablet&apos;s security chip</translation>
    </message>
    <message>
        <source>The chip does not answer, or this tablet has none. Use a passphrase, or ask for recovery.</source>
        <translation>The chip does not answer, or this tablet has none. Use a passphrase, or ask for recovery.</translation>
    </message>
    <message>
        <source>This is the last person who can open the tablet</source>
        <translation>This is the last person who can open the tablet</translation>
    </message>
    <message>
        <source>Add somebody else first.</source>
        <translation>Add somebody else first.</translation>
    </message>
    <message>
        <source>This tablet has no recovery key of the council</source>
        <translation>This tablet has no recovery key of the council</translation>
    </message>
    <message>
        <source>Ask your administrator to give it one, while somebody can still unlock it.</source>
        <translation>Ask your administrator to give it one, while somebody can still unlock it.</translation>
    </message>
    <message>
        <source>Too many wrong tries: wait before the next one</source>
        <translation>Too many wrong tries: wait before the next one</translation>
    </message>
    <message>
        <source>Other people can still unlock the tablet.</source>
        <translation>Other people can still unlock the tablet.</translation>
    </message>
    <message>
        <source>This person can no longer unlock the tablet</source>
        <translation>This person can no longer unlock the tablet</translation>
    </message>
    <message>
        <source>There were too many wrong tries. Two people can give them a new PIN or passphrase; others can still unlock.</source>
        <translation>There were too many wrong tries. Two people can give them a new PIN or passphrase; others can still unlock.</translation>
    </message>
    <message>
        <source>There were many wrong tries on this tablet</source>
        <translation>There were many wrong tries on this tablet</translation>
    </message>
    <message>
        <source>Wait before the next one. Tell your administrator if it was none of you.</source>
        <translation>Wait before the next one. Tell your administrator if it was none of you.</translation>
    </message>
    <message>
        <source>The tablet&apos;s note of wrong tries was changed</source>
        <translation>The tablet&apos;s note of wrong tries was changed</translation>
    </message>
    <message>
        <source>Wait before the next try, and tell your administrator.</source>
        <translation>Wait before the next try, and tell your administrator.</translation>
    </message>
    <message>
        <source>The tablet&apos;s log of what happened while it was locked was changed</source>
        <translation>The tablet&apos;s log of what happened while it was locked was changed</translation>
    </message>
    <message>
        <source>Everything in the record is safe. Tell your administrator.</source>
        <translation>Everything in the record is safe. Tell your administrator.</translation>
    </message>
    <message>
        <source>This is not a whole share of the recovery key</source>
        <translation>This is not a whole share of the recovery key</translation>
    </message>
    <message>
        <source>Type it again; each line carries a check.</source>
        <translation>Type it again; each line carries a check.</translation>
    </message>
    <message>
        <source>More shares of the recovery key are needed</source>
        <translation>More shares of the recovery key are needed</translation>
    </message>
    <message>
        <source>One person alone cannot recover a tablet. Ask another custodian.</source>
        <translation>One person alone cannot recover a tablet. Ask another custodian.</translation>
    </message>
    <message>
        <source>This belongs to another recovery key</source>
        <translation>This belongs to another recovery key</translation>
    </message>
    <message>
        <source>Use the shares and the tablet of the same council.</source>
        <translation>Use the shares and the tablet of the same council.</translation>
    </message>
    <message>
        <source>This answer is not for a recovery that this tablet asked for</source>
        <translation>This answer is not for a recovery that this tablet asked for</translation>
    </message>
    <message>
        <source>Each answer works once. Ask again, and take the new request to the custodians.</source>
        <translation>Each answer works once. Ask again, and take the new request to the custodians.</translation>
    </message>
    <message>
        <source>This file is not an exported chain</source>
        <translation>This file is not an exported chain</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock may be wrong</source>
        <translation>This tablet&apos;s clock may be wrong</translation>
    </message>
    <message>
        <source>Compare it with another clock. Every entry keeps the time that this one says; that it changed is written down with both times.</source>
        <translation>Compare it with another clock. Every entry keeps the time that this one says; that it changed is written down with both times.</translation>
    </message>
    <message>
        <source>There is no security key</source>
        <translation>There is no security key</translation>
    </message>
    <message>
        <source>Put your key in, or lay it on the reader, and leave it there until the tablet says that it is done.</source>
        <translation>Put your key in, or lay it on the reader, and leave it there until the tablet says that it is done.</translation>
    </message>
    <message>
        <source>There is more than one security key</source>
        <translation>There is more than one security key</translation>
    </message>
    <message>
        <source>Leave only your own in, and try again.</source>
        <translation>Leave only your own in, and try again.</translation>
    </message>
    <message>
        <source>This is not the security key of this person</source>
        <translation>This is not the security key of this person</translation>
    </message>
    <message>
        <source>Put in the key that was set up for you on this tablet.</source>
        <translation>Put in the key that was set up for you on this tablet.</translation>
    </message>
    <message>
        <source>This security key has no PIN yet</source>
        <translation>This security key has no PIN yet</translation>
    </message>
    <message>
        <source>Without one, whoever finds the key could use it. Ask your administrator to set a PIN or a fingerprint up on it first.</source>
        <translation>Without one, whoever finds the key could use it. Ask your administrator to set a PIN or a fingerprint up on it first.</translation>
    </message>
    <message>
        <source>The security key asks for its PIN</source>
        <translation>The security key asks for its PIN</translation>
    </message>
    <message>
        <source>Enter the PIN of the key: it is not the tablet&apos;s.</source>
        <translation>Enter the PIN of the key: it is not the tablet&apos;s.</translation>
    </message>
    <message>
        <source>The security key did not take this PIN or finger</source>
        <translation>The security key did not take this PIN or finger</translation>
    </message>
    <message>
        <source>Enter it again with care: after too many wrong ones the key blocks itself.</source>
        <translation>Enter it again with care: after too many wrong ones the key blocks itself.</translation>
    </message>
    <message>
        <source>The security key takes no more PINs for now</source>
        <translation>The security key takes no more PINs for now</translation>
    </message>
    <message>
        <source>It was wrong three times. Pull the key out, put it in again, and try once more.</source>
        <translation>It was wrong three times. Pull the key out, put it in again, and try once more.</translation>
    </message>
    <message>
        <source>The security key has blocked itself</source>
        <translation>The security key has blocked itself</translation>
    </message>
    <message>
        <source>Its PIN was wrong too often, so it opens nothing any more. Two custodians can give you a new way in.</source>
        <translation>Its PIN was wrong too often, so it opens nothing any more. Two custodians can give you a new way in.</translation>
    </message>
    <message>
        <source>This security key cannot be used here</source>
        <translation>This security key cannot be used here</translation>
    </message>
    <message>
        <source>It is too old, or would work for whoever finds it. Use another one, or a PIN or passphrase.</source>
        <translation>It is too old, or would work for whoever finds it. Use another one, or a PIN or passphrase.</translation>
    </message>
    <message>
        <source>Nobody touched the security key</source>
        <translation>Nobody touched the security key</translation>
    </message>
    <message>
        <source>Try again, and touch it when it blinks.</source>
        <translation>Try again, and touch it when it blinks.</translation>
    </message>
    <message>
        <source>The security key did not do what it was asked</source>
        <translation>The security key did not do what it was asked</translation>
    </message>
    <message>
        <source>Nothing was changed. Pull it out, put it in again, and try once more.</source>
        <translation>Nothing was changed. Pull it out, put it in again, and try once more.</translation>
    </message>
    <message>
        <source>The document could not be made</source>
        <translation>The document could not be made</translation>
    </message>
    <message>
        <source>The record is safe. Make the document again.</source>
        <translation>The record is safe. Make the document again.</translation>
    </message>
    <message>
        <source>This file is not a sealed bundle, or it was damaged on its way</source>
        <translation>This file is not a sealed bundle, or it was damaged on its way</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Export it from the tablet again.</source>
        <translation>Nothing was taken from it. Export it from the tablet again.</translation>
    </message>
    <message>
        <source>This is sealed to another council&apos;s key</source>
        <translation>This is sealed to another council&apos;s key</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask whose tablet it came from.</source>
        <translation>Nothing was taken from it. Ask whose tablet it came from.</translation>
    </message>
    <message>
        <source>This is not a receipt of your council&apos;s central system</source>
        <translation>This is not a receipt of your council&apos;s central system</translation>
    </message>
    <message>
        <source>Nothing was removed from this tablet. Ask for the receipt again.</source>
        <translation>Nothing was removed from this tablet. Ask for the receipt again.</translation>
    </message>
    <message>
        <source>This file does not hold the key of a central system</source>
        <translation>This file does not hold the key of a central system</translation>
    </message>
    <message>
        <source>The sealed copy for the council could not be made</source>
        <translation>The sealed copy for the council could not be made</translation>
    </message>
    <message>
        <source>What you saved is safe on this tablet. It is tried again at the next pause, seal and lock. If this is said again, tell your administrator.</source>
        <translation>What you saved is safe on this tablet. It is tried again at the next pause, seal and lock. If this is said again, tell your administrator.</translation>
    </message>
    <message>
        <source>This is not an invitation of your council&apos;s central system, or it was changed on its way</source>
        <translation>This is not an invitation of your council&apos;s central system, or it was changed on its way</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for a new invitation.</source>
        <translation>Nothing was changed. Ask for a new invitation.</translation>
    </message>
</context>
<context>
    <name>ProgressForm</name>
    <message>
        <source>Save what became of it</source>
        <translation>Save what became of it</translation>
    </message>
    <message>
        <source>How the action stands</source>
        <translation>How the action stands</translation>
    </message>
    <message>
        <source>Note on it</source>
        <translation>Note on it</translation>
    </message>
</context>
<context>
    <name>ProofScreen</name>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Person %1 of %2: is it you?</source>
        <translation>Person %1 of %2: is it you?</translation>
    </message>
    <message>
        <source>Is it you?</source>
        <translation>Is it you?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
</context>
<context>
    <name>ProtectForm</name>
    <message>
        <source>Save measure</source>
        <translation>Save measure</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>Which measure</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>When it began</translation>
    </message>
    <message>
        <source>Its clock runs from here: police protection 72 hours, an emergency protection order 8 days.</source>
        <translation>Its clock runs from here: police protection 72 hours, an emergency protection order 8 days.</translation>
    </message>
</context>
<context>
    <name>ReadBackSheet</name>
    <message>
        <source>Read back: %1 of %2</source>
        <translation>Read back: %1 of %2</translation>
    </message>
    <message>
        <source>All is read back</source>
        <translation>All is read back</translation>
    </message>
    <message>
        <source>Next decision</source>
        <translation>Next decision</translation>
    </message>
    <message>
        <source>One back</source>
        <translation>One back</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>For %1</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Because: %1</translation>
    </message>
    <message>
        <source>No basis yet</source>
        <translation>No basis yet</translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>Decided by %1</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Why it stays missing</source>
        <translation>Why it stays missing</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>Keep the reason</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>ReconveneForm</name>
    <message>
        <source>Convene it</source>
        <translation>Convene it</translation>
    </message>
    <message>
        <source>What carries over</source>
        <translation>What carries over</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>People in the picture</source>
        <translation>People in the picture</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Open actions</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Which meeting in the sequence</source>
        <translation>Which meeting in the sequence</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>The record</source>
        <translation>The record</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Whose record</source>
        <translation>Whose record</translation>
    </message>
    <message>
        <source>Whole record</source>
        <translation>Whole record</translation>
    </message>
    <message>
        <source>Before release</source>
        <translation>Before release</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>Somebody cannot get in</source>
        <translation>Somebody cannot get in</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>Ask anew</translation>
    </message>
    <message>
        <source>Ask two custodians</source>
        <translation>Ask two custodians</translation>
    </message>
    <message>
        <source>I have the answer</source>
        <translation>I have the answer</translation>
    </message>
    <message>
        <source>This tablet has no recovery key of the council, so nobody can help from outside. Somebody who can still unlock it has to add a person, or take the council&apos;s key.</source>
        <translation>This tablet has no recovery key of the council, so nobody can help from outside. Somebody who can still unlock it has to add a person, or take the council&apos;s key.</translation>
    </message>
    <message>
        <source>It takes two custodians of your council&apos;s recovery key. One alone cannot do it, and neither can an administrator.</source>
        <translation>It takes two custodians of your council&apos;s recovery key. One alone cannot do it, and neither can an administrator.</translation>
    </message>
    <message>
        <source>1. The tablet makes a request. Copy it, or put it on a removable medium.</source>
        <translation>1. The tablet makes a request. Copy it, or put it on a removable medium.</translation>
    </message>
    <message>
        <source>2. Two custodians answer it, on a machine of theirs.</source>
        <translation>2. Two custodians answer it, on a machine of theirs.</translation>
    </message>
    <message>
        <source>3. Bring the answer here. Whoever could not get in chooses a new PIN or passphrase.</source>
        <translation>3. Bring the answer here. Whoever could not get in chooses a new PIN or passphrase.</translation>
    </message>
    <message>
        <source>A request was made and waits for its answer. Asking anew makes that one worthless.</source>
        <translation>A request was made and waits for its answer. Asking anew makes that one worthless.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>The request</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of letters and digits, line by line. There is no letter O, I or L: those are 0 and 1.</source>
        <translation>
            <numerusform>%n group of letters and digits. There is no letter O, I or L: those are 0 and 1.</numerusform>
            <numerusform>%n groups of letters and digits, line by line. There is no letter O, I or L: those are 0 and 1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it to a medium</source>
        <translation>Write it to a medium</translation>
    </message>
    <message>
        <source>No removable medium is plugged in.</source>
        <translation>No removable medium is plugged in.</translation>
    </message>
    <message>
        <source>The tablet can be locked or switched off meanwhile. The request waits.</source>
        <translation>The tablet can be locked or switched off meanwhile. The request waits.</translation>
    </message>
</context>
<context>
    <name>RedactForm</name>
    <message>
        <source>Redact</source>
        <translation>Redact</translation>
    </message>
    <message>
        <source>Choose words first, or the whole entry.</source>
        <translation>Choose words first, or the whole entry.</translation>
    </message>
    <message>
        <source>The sealed record keeps every word. Only the copies that leave lose them, and this can be withdrawn.</source>
        <translation>The sealed record keeps every word. Only the copies that leave lose them, and this can be withdrawn.</translation>
    </message>
    <message>
        <source>What is redacted</source>
        <translation>What is redacted</translation>
    </message>
    <message>
        <source>Words of the entry</source>
        <translation>Words of the entry</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>The whole entry</translation>
    </message>
    <message>
        <source>Choose the words</source>
        <translation>Choose the words</translation>
    </message>
    <message>
        <source>Draw over them with a finger, or mark them with Shift and the arrow keys.</source>
        <translation>Draw over them with a finger, or mark them with Shift and the arrow keys.</translation>
    </message>
    <message>
        <source>Words that go</source>
        <translation>Words that go</translation>
    </message>
    <message>
        <source>A tap lets them stay.</source>
        <translation>A tap lets them stay.</translation>
    </message>
    <message>
        <source>Let stay: %1</source>
        <translation>Let stay: %1</translation>
    </message>
    <message>
        <source>Wherever these words stand in the copy, not only in this entry</source>
        <translation>Wherever these words stand in the copy, not only in this entry</translation>
    </message>
    <message>
        <source>In whose copies</source>
        <translation>In whose copies</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>Authorised by</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Name and role</translation>
    </message>
</context>
<context>
    <name>ReleasePanel</name>
    <message>
        <source>Before release</source>
        <translation>Before release</translation>
    </message>
    <message>
        <source>What each child&apos;s copy holds when it leaves</source>
        <translation>What each child&apos;s copy holds when it leaves</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>What calls for a look</source>
        <translation>What calls for a look</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Redact</translation>
    </message>
    <message>
        <source>Redact: %1</source>
        <translation>Redact: %1</translation>
    </message>
    <message>
        <source>What is redacted</source>
        <translation>What is redacted</translation>
    </message>
    <message>
        <source>Nothing is redacted.</source>
        <translation>Nothing is redacted.</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>What leaves</translation>
    </message>
    <message>
        <source>Whose copy</source>
        <translation>Whose copy</translation>
    </message>
    <message>
        <source>The copy of %1</source>
        <translation>The copy of %1</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
</context>
<context>
    <name>SavedMark</name>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>Expected %1</source>
        <translation>Expected %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>mother of Niamh</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1 from when %2</source>
        <comment>24 hours from when the meeting ended</comment>
        <translation>%1 from when %2</translation>
    </message>
    <message>
        <source>Bank holidays of that year are not known yet: the day may move.</source>
        <translation>Bank holidays of that year are not known yet: the day may move.</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Decision %1</translation>
    </message>
    <message>
        <source>Read at %1 by %2</source>
        <translation>Read at %1 by %2</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Done %1</translation>
    </message>
    <message>
        <source>%1 from when %2: %3</source>
        <translation>%1 from when %2: %3</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Started %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Ended %1</translation>
    </message>
    <message>
        <source>Sealed %1</source>
        <translation>Sealed %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Quorum met</source>
        <translation>Quorum met</translation>
    </message>
    <message>
        <source>Quorum not met. Missing: %1</source>
        <translation>Quorum not met. Missing: %1</translation>
    </message>
    <message>
        <source>No child named yet</source>
        <translation>No child named yet</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Other days</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Family and others</source>
        <translation>Family and others</translation>
    </message>
    <message>
        <source>Other children considered</source>
        <translation>Other children considered</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Statements read</source>
        <translation>Statements read</translation>
    </message>
    <message>
        <source>Information shared</source>
        <translation>Information shared</translation>
    </message>
    <message>
        <source>Information withheld</source>
        <translation>Information withheld</translation>
    </message>
    <message>
        <source>Information still wanted</source>
        <translation>Information still wanted</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Competence</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>What the family is told</source>
        <translation>What the family is told</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Time limits</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Sign-off</translation>
    </message>
    <message>
        <source>Missing from the record</source>
        <translation>Missing from the record</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Addenda</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Outcome of the enquiry</source>
        <translation>Outcome of the enquiry</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Corrected %1</source>
        <translation>Corrected %1</translation>
    </message>
    <message>
        <source>%1: was &quot;%2&quot;. Reason: %3</source>
        <translation>%1: was &quot;%2&quot;. Reason: %3</translation>
    </message>
    <message>
        <source>PRACTICE: made-up people, not a record</source>
        <translation>PRACTICE: made-up people, not a record</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>The meeting</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Apologies</translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation>The whole meeting</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Dissent of %1</source>
        <translation>Dissent of %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Late because</source>
        <translation>Late because</translation>
    </message>
    <message numerus="yes">
        <source>Sealed %1 by %2. %n entries. %3</source>
        <translation>
            <numerusform>Sealed %1 by %2. %n entry. %3</numerusform>
            <numerusform>Sealed %1 by %2. %n entries. %3</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <comment>before a vowel</comment>
        <translation> and </translation>
    </message>
    <message>
        <source> and </source>
        <translation> and </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>the same day</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>a span of time</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours and minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Late by %1</source>
        <translation>Late by %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Local authority</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Runs out</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Imogen: is in hospital</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (authorised by %2)</source>
        <translation>%1 (authorised by %2)</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Happened on</translation>
    </message>
    <message>
        <source>Taken back straight after it was entered</source>
        <translation>Taken back straight after it was entered</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Became a child of this meeting</source>
        <translation>Became a child of this meeting</translation>
    </message>
    <message>
        <source>Adjourned until %1: %2</source>
        <translation>Adjourned until %1: %2</translation>
    </message>
    <message>
        <source>Adjourned: %1</source>
        <translation>Adjourned: %1</translation>
    </message>
    <message>
        <source>No criterion of a complex meeting is met, so a team manager chairs it.</source>
        <translation>No criterion of a complex meeting is met, so a team manager chairs it.</translation>
    </message>
    <message>
        <source>Complex, because of: %1. An independent reviewing officer chairs it, and it is held within three days of the referral (South West procedures 1.3.5, sections 2 and 3).</source>
        <translation>Complex, because of: %1. An independent reviewing officer chairs it, and it is held within three days of the referral (South West procedures 1.3.5, sections 2 and 3).</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Awaited</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Withheld</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>What is it?</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Who says it?</translation>
    </message>
    <message>
        <source>About whom?</source>
        <translation>About whom?</translation>
    </message>
    <message>
        <source>What kind?</source>
        <translation>What kind?</translation>
    </message>
    <message>
        <source>What is decided?</source>
        <translation>What is decided?</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Who does it?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>By when?</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Kept among what is missing: %1</source>
        <translation>Kept among what is missing: %1</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nobody named</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>all children</source>
        <translation>all children</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day</comment>
        <translation>by %1</translation>
    </message>
    <message>
        <source>All children</source>
        <translation>All children</translation>
    </message>
    <message>
        <source>Now what it says.</source>
        <translation>Now what it says.</translation>
    </message>
    <message>
        <source>Add what for: “… so that …”</source>
        <translation>Add what for: “… so that …”</translation>
    </message>
    <message>
        <source>Add why: “… because …”</source>
        <translation>Add why: “… because …”</translation>
    </message>
    <message>
        <source>Kept among what is missing</source>
        <translation>Kept among what is missing</translation>
    </message>
    <message>
        <source>Something ran out</source>
        <translation>Something ran out</translation>
    </message>
    <message>
        <source>Something is due today</source>
        <translation>Something is due today</translation>
    </message>
    <message>
        <source>Something is due tomorrow</source>
        <translation>Something is due tomorrow</translation>
    </message>
    <message>
        <source>Something is due</source>
        <translation>Something is due</translation>
    </message>
    <message>
        <source>Text check %1</source>
        <translation>Text check %1</translation>
    </message>
    <message>
        <source>Drawn signature of %1</source>
        <translation>Drawn signature of %1</translation>
    </message>
    <message>
        <source>Given for an earlier text: the decision was corrected afterwards</source>
        <translation>Given for an earlier text: the decision was corrected afterwards</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an arrival, and whose</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>The whole entry</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>The meeting itself</source>
        <translation>The meeting itself</translation>
    </message>
    <message>
        <source>Before a correction</source>
        <translation>Before a correction</translation>
    </message>
    <message>
        <source>Who made the referral</source>
        <translation>Who made the referral</translation>
    </message>
    <message>
        <source>[redacted: %1]</source>
        <translation>[redacted: %1]</translation>
    </message>
    <message>
        <source>[another child]</source>
        <translation>[another child]</translation>
    </message>
</context>
<context>
    <name>SealPanel</name>
    <message>
        <source>Check and seal</source>
        <translation>Check and seal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>End the meeting</translation>
    </message>
    <message>
        <source>Yes, seal it now</source>
        <translation>Yes, seal it now</translation>
    </message>
    <message>
        <source>Seal the record</source>
        <translation>Seal the record</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>The meeting is still going on. End it first.</source>
        <translation>The meeting is still going on. End it first.</translation>
    </message>
    <message>
        <source>What the record holds</source>
        <translation>What the record holds</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>At the meeting</source>
        <translation>At the meeting</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Read back</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation>What it lacks</translation>
    </message>
    <message>
        <source>Sealing closes the record. After it nothing can be changed, only added, and every child has a record of their own.</source>
        <translation>Sealing closes the record. After it nothing can be changed, only added, and every child has a record of their own.</translation>
    </message>
</context>
<context>
    <name>SecretPanel</name>
    <message>
        <source>Choose your name first.</source>
        <translation>Choose your name first.</translation>
    </message>
    <message>
        <source>Nobody else has to wait: another person can unlock the tablet now.</source>
        <translation>Nobody else has to wait: another person can unlock the tablet now.</translation>
    </message>
    <message>
        <source>After too many wrong tries this PIN no longer works.</source>
        <translation>After too many wrong tries this PIN no longer works.</translation>
    </message>
    <message>
        <source>After too many wrong tries this passphrase no longer works.</source>
        <translation>After too many wrong tries this passphrase no longer works.</translation>
    </message>
    <message>
        <source>Nothing is lost. Another person can unlock the tablet now.</source>
        <translation>Nothing is lost. Another person can unlock the tablet now.</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN of %1</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Unlocking…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Passphrase of %1</translation>
    </message>
    <message>
        <source>Practice asks for no PIN: nothing here is real.</source>
        <translation>Practice asks for no PIN: nothing here is real.</translation>
    </message>
    <message>
        <source>It takes two people to let you in again: two custodians of your council&apos;s recovery key.</source>
        <translation>It takes two people to let you in again: two custodians of your council&apos;s recovery key.</translation>
    </message>
    <message>
        <source>Ask two custodians</source>
        <translation>Ask two custodians</translation>
    </message>
    <message>
        <source>I forgot my PIN</source>
        <translation>I forgot my PIN</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>I forgot my passphrase</translation>
    </message>
    <message>
        <source>After too many wrong tries this security key no longer opens the tablet.</source>
        <translation>After too many wrong tries this security key no longer opens the tablet.</translation>
    </message>
    <message>
        <source>You unlock with your security key.</source>
        <translation>You unlock with your security key.</translation>
    </message>
    <message>
        <source>After the passphrase you touch your security key.</source>
        <translation>After the passphrase you touch your security key.</translation>
    </message>
</context>
<context>
    <name>SecretScreen</name>
    <message>
        <source>A new PIN for %1</source>
        <translation>A new PIN for %1</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>A new passphrase for %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Give the tablet to %1 and look away until they give it back.</source>
        <translation>Give the tablet to %1 and look away until they give it back.</translation>
    </message>
    <message>
        <source>How you unlock</source>
        <translation>How you unlock</translation>
    </message>
    <message>
        <source>How they unlock</source>
        <translation>How they unlock</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>This tablet&apos;s security chip counts wrong tries, so a PIN is enough.</source>
        <translation>This tablet&apos;s security chip counts wrong tries, so a PIN is enough.</translation>
    </message>
    <message>
        <source>This tablet has no security chip that would count wrong tries. So it takes a passphrase, which is hard to guess.</source>
        <translation>This tablet has no security chip that would count wrong tries. So it takes a passphrase, which is hard to guess.</translation>
    </message>
    <message>
        <source>A security key for %1</source>
        <translation>A security key for %1</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Security key</translation>
    </message>
    <message>
        <source>Type the PIN of the key, not the tablet&apos;s. Where the key reads fingers, leave it empty. Then keep the key ready: it is touched two or three times.</source>
        <translation>Type the PIN of the key, not the tablet&apos;s. Where the key reads fingers, leave it empty. Then keep the key ready: it is touched two or three times.</translation>
    </message>
</context>
<context>
    <name>SectionBar</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Sign-off</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>Parts of the meeting</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
</context>
<context>
    <name>SectionTab</name>
    <message>
        <source>You are here</source>
        <translation>You are here</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n item(s)</source>
        <translation>
            <numerusform>%1, %n item</numerusform>
            <numerusform>%1, %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingScreen</name>
    <message>
        <source>Sending to the council</source>
        <translation>Sending to the council</translation>
    </message>
    <message>
        <source>What is sealed on this tablet for the council&apos;s system. Nobody can read it here.</source>
        <translation>What is sealed on this tablet for the council&apos;s system. Nobody can read it here.</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>People and keys</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % done</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>What waits</translation>
    </message>
    <message>
        <source>Sealed files</source>
        <translation>Sealed files</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>The oldest is of</source>
        <translation>The oldest is of</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>None so far</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ShortForm</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>What an abbreviation stands for: &quot;s47 → section 47 enquiry&quot;.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Ctrl+Space takes it, Escape leaves it</source>
        <translation>Ctrl+Space takes it, Escape leaves it</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Further up: %1</source>
        <translation>Further up: %1</translation>
    </message>
    <message>
        <source>More below: %1</source>
        <translation>More below: %1</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>%1: drawn</source>
        <translation>%1: drawn</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: empty</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>Sign here with a finger</translation>
    </message>
    <message>
        <source>Your full name, as your signature</source>
        <translation>Your full name, as your signature</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Sign with a finger instead</source>
        <translation>Sign with a finger instead</translation>
    </message>
    <message>
        <source>Type my name instead</source>
        <translation>Type my name instead</translation>
    </message>
</context>
<context>
    <name>SignerCard</name>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>Was not there</translation>
    </message>
    <message>
        <source>Sign-off of %1</source>
        <translation>Sign-off of %1</translation>
    </message>
    <message>
        <source>Was not there for any decision</source>
        <translation>Was not there for any decision</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>%1 of %2 signed</source>
        <translation>%1 of %2 signed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a decision, and the answer to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decision %1: %2</source>
        <translation>Decision %1: %2</translation>
    </message>
    <message>
        <source>Answered on the tablet, and waits for you to confirm it together.</source>
        <translation>Answered on the tablet, and waits for you to confirm it together.</translation>
    </message>
    <message>
        <source>Confirm the answers</source>
        <translation>Confirm the answers</translation>
    </message>
    <message>
        <source>Confirm the answers of %1</source>
        <translation>Confirm the answers of %1</translation>
    </message>
    <message>
        <source>Discard the answers</source>
        <translation>Discard the answers</translation>
    </message>
    <message>
        <source>Discard the answers of %1</source>
        <translation>Discard the answers of %1</translation>
    </message>
    <message>
        <source>Hand the tablet over</source>
        <translation>Hand the tablet over</translation>
    </message>
    <message>
        <source>Hand the tablet over to %1</source>
        <translation>Hand the tablet over to %1</translation>
    </message>
    <message>
        <source>I am the witness</source>
        <translation>I am the witness</translation>
    </message>
    <message>
        <source>I am the witness of %1</source>
        <translation>I am the witness of %1</translation>
    </message>
    <message>
        <source>Unable to sign</source>
        <translation>Unable to sign</translation>
    </message>
    <message>
        <source>%1 is unable to sign</source>
        <translation>%1 is unable to sign</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Choose a code</translation>
    </message>
    <message>
        <source>Choose a code for %1</source>
        <translation>Choose a code for %1</translation>
    </message>
    <message>
        <source>%1, for an earlier text</source>
        <translation>%1, for an earlier text</translation>
    </message>
</context>
<context>
    <name>SigningCard</name>
    <message>
        <source>Decision %1</source>
        <translation>Decision %1</translation>
    </message>
    <message>
        <source>Was not in the meeting when this was decided.</source>
        <translation>Was not in the meeting when this was decided.</translation>
    </message>
    <message>
        <source>Answer to decision %1</source>
        <translation>Answer to decision %1</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In their words</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Save the answer</translation>
    </message>
    <message>
        <source>They say something to it</source>
        <translation>They say something to it</translation>
    </message>
    <message>
        <source>%1, decision %2</source>
        <translation>%1, decision %2</translation>
    </message>
    <message>
        <source>The answer below was given for an earlier text. Ask again.</source>
        <translation>The answer below was given for an earlier text. Ask again.</translation>
    </message>
</context>
<context>
    <name>SigningSheet</name>
    <message>
        <source>%1 answers</source>
        <translation>%1 answers</translation>
    </message>
    <message>
        <source>Agrees to all</source>
        <translation>Agrees to all</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>How they answer</source>
        <translation>How they answer</translation>
    </message>
    <message>
        <source>Hand the tablet to them</source>
        <translation>Hand the tablet to them</translation>
    </message>
    <message>
        <source>They say it</source>
        <translation>They say it</translation>
    </message>
    <message>
        <source>I am the witness</source>
        <translation>I am the witness</translation>
    </message>
    <message>
        <source>They signed on paper</source>
        <translation>They signed on paper</translation>
    </message>
    <message>
        <source>Language on the tablet that is handed over</source>
        <translation>Language on the tablet that is handed over</translation>
    </message>
    <message>
        <source>Text size on the tablet that is handed over</source>
        <translation>Text size on the tablet that is handed over</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>In Welsh</source>
        <translation>In Welsh</translation>
    </message>
</context>
<context>
    <name>SigningWay</name>
    <message>
        <source>Sign with a finger, or type your name.</source>
        <translation>Sign with a finger, or type your name.</translation>
    </message>
    <message>
        <source>Enter your code, or sign in another way.</source>
        <translation>Enter your code, or sign in another way.</translation>
    </message>
    <message numerus="yes">
        <source>That is not your code. You have %n more try(s).</source>
        <translation>
            <numerusform>That is not your code. You have %n more try.</numerusform>
            <numerusform>That is not your code. You have %n more tries.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code no longer works at this meeting. Sign in another way.</source>
        <translation>The code no longer works at this meeting. Sign in another way.</translation>
    </message>
    <message>
        <source>How you sign</source>
        <translation>How you sign</translation>
    </message>
    <message>
        <source>My signature or name</source>
        <translation>My signature or name</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>My code</translation>
    </message>
    <message>
        <source>The chair is my witness</source>
        <translation>The chair is my witness</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Your signature</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Your code</translation>
    </message>
    <message>
        <source>Sign with the code</source>
        <translation>Sign with the code</translation>
    </message>
    <message>
        <source>Give the tablet to %1, who will see your answers and confirm them with you.</source>
        <translation>Give the tablet to %1, who will see your answers and confirm them with you.</translation>
    </message>
</context>
<context>
    <name>SignoffPanel</name>
    <message>
        <source>Sign-off</source>
        <translation>Sign-off</translation>
    </message>
    <message>
        <source>Read the decisions back</source>
        <translation>Read the decisions back</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>End the meeting</translation>
    </message>
    <message>
        <source>Check and seal</source>
        <translation>Check and seal</translation>
    </message>
    <message>
        <source>Read the record</source>
        <translation>Read the record</translation>
    </message>
    <message>
        <source>Read the decisions back to everybody</source>
        <translation>Read the decisions back to everybody</translation>
    </message>
    <message>
        <source>Who agrees to what</source>
        <translation>Who agrees to what</translation>
    </message>
    <message>
        <source>There is no decision to sign yet.</source>
        <translation>There is no decision to sign yet.</translation>
    </message>
    <message>
        <source>Nobody has been at the meeting yet.</source>
        <translation>Nobody has been at the meeting yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing. Hand the tablet over, be the witness, or say why somebody is unable to sign.</source>
        <translation>
            <numerusform>%n answer is missing. Hand the tablet over, be the witness, or say why somebody is unable to sign.</numerusform>
            <numerusform>%n answers are missing. Hand the tablet over, be the witness, or say why somebody is unable to sign.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has answered.</source>
        <translation>Everybody has answered.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were given for an earlier text: the decision was corrected afterwards. Ask them again, or the record says so.</source>
        <translation>
            <numerusform>%n answer was given for an earlier text: the decision was corrected afterwards. Ask them again, or the record says so.</numerusform>
            <numerusform>%n answers were given for an earlier text: the decision was corrected afterwards. Ask them again, or the record says so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpellingBar</name>
    <message>
        <source>No dictionary has “%1”.</source>
        <translation>No dictionary has “%1”.</translation>
    </message>
    <message>
        <source>Write “%1” instead</source>
        <extracomment>A word that may have been meant; a tap puts it in the place of the other.</extracomment>
        <translation>Write “%1” instead</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Leave it: “%1” is right in this meeting</source>
        <translation>Leave it: “%1” is right in this meeting</translation>
    </message>
</context>
<context>
    <name>StartNowSheet</name>
    <message>
        <source>Not born yet</source>
        <translation>Not born yet</translation>
    </message>
    <message>
        <source>Expected on (optional)</source>
        <translation>Expected on (optional)</translation>
    </message>
    <message>
        <source>Date of birth (optional)</source>
        <translation>Date of birth (optional)</translation>
    </message>
    <message>
        <source>Without it the child stands among what is missing until you add it.</source>
        <translation>Without it the child stands among what is missing until you add it.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Start now</translation>
    </message>
    <message>
        <source>Start the meeting now</source>
        <translation>Start the meeting now</translation>
    </message>
    <message>
        <source>The meeting starts with this child and you in the chair. Everything else is asked for later, as missing.</source>
        <translation>The meeting starts with this child and you in the chair. Everything else is asked for later, as missing.</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>Name of the child</translation>
    </message>
    <message>
        <source>For an unborn child: “Unborn” and the family name.</source>
        <translation>For an unborn child: “Unborn” and the family name.</translation>
    </message>
    <message>
        <source>Which procedure applies</source>
        <translation>Which procedure applies</translation>
    </message>
</context>
<context>
    <name>StatementSheet</name>
    <message>
        <source>It has been read out</source>
        <translation>It has been read out</translation>
    </message>
    <message>
        <source>All present have heard it</source>
        <translation>All present have heard it</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Read by</translation>
    </message>
    <message>
        <source>Nobody has arrived yet: see People.</source>
        <translation>Nobody has arrived yet: see People.</translation>
    </message>
    <message>
        <source>Who has heard it</source>
        <translation>Who has heard it</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One fewer, %1</source>
        <translation>One fewer, %1</translation>
    </message>
    <message>
        <source>One more, %1</source>
        <translation>One more, %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>StoreKeyScreen</name>
    <message>
        <source>A new key for the store</source>
        <translation>A new key for the store</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>People and keys</translation>
    </message>
    <message>
        <source>Give the store a new key</source>
        <translation>Give the store a new key</translation>
    </message>
    <message>
        <source>Everything on this tablet is written anew under another key. Nothing in the record changes.</source>
        <translation>Everything on this tablet is written anew under another key. Nothing in the record changes.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>What it means</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Keys that were copied before open nothing that is here now. A whole copy from before is as safe as it was: behind a PIN or passphrase, and the chip where there is one.</source>
        <translation>Keys that were copied before open nothing that is here now. A whole copy from before is as safe as it was: behind a PIN or passphrase, and the chip where there is one.</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>What was deleted</translation>
    </message>
    <message>
        <source>Is gone for good, also from the disk.</source>
        <translation>Is gone for good, also from the disk.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Everybody unlocks as before. Nobody needs a new PIN.</source>
        <translation>Everybody unlocks as before. Nobody needs a new PIN.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Some seconds; half a minute where there are many meetings.</source>
        <translation>Some seconds; half a minute where there are many meetings.</translation>
    </message>
    <message>
        <source>If the power goes</source>
        <translation>If the power goes</translation>
    </message>
    <message>
        <source>The tablet has either the old key or the new one, and opens.</source>
        <translation>The tablet has either the old key or the new one, and opens.</translation>
    </message>
    <message>
        <source>It is worth doing once a year, and whenever somebody was removed who may have copied the tablet.</source>
        <translation>It is worth doing once a year, and whenever somebody was removed who may have copied the tablet.</translation>
    </message>
</context>
<context>
    <name>SummaryLine</name>
    <message>
        <source>Not provided</source>
        <translation>Not provided</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
</context>
<context>
    <name>TakeChairForm</name>
    <message>
        <source>Take the chair now</source>
        <translation>Take the chair now</translation>
    </message>
    <message>
        <source>%1 chairs from now on. Until now it was %2.</source>
        <translation>%1 chairs from now on. Until now it was %2.</translation>
    </message>
    <message>
        <source>Why the chair changes</source>
        <translation>Why the chair changes</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Cannot start yet</source>
        <translation>Cannot start yet</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>There is a problem</translation>
    </message>
</context>
<context>
    <name>TextBox</name>
    <message numerus="yes">
        <source>%1 must be %n character(s) or fewer</source>
        <translation>
            <numerusform>%1 must be %n character or fewer</numerusform>
            <numerusform>%1 must be %n characters or fewer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message numerus="yes">
        <source>%1 must be %n character(s) or fewer</source>
        <translation>
            <numerusform>%1 must be %n character or fewer</numerusform>
            <numerusform>%1 must be %n characters or fewer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Roundtable</source>
        <translation>Roundtable</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>All meetings</translation>
    </message>
    <message>
        <source>Cymraeg</source>
        <extracomment>The other language, by its own name: English on a Welsh screen, Cymraeg on an English one.</extracomment>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Hide screen</source>
        <translation>Hide screen</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Aa</source>
        <extracomment>Large and small letters: how the screen looks. Short, because it stands on every screen.</extracomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Aa: text and colours</source>
        <translation>Aa: text and colours</translation>
    </message>
</context>
<context>
    <name>TouchKey</name>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message numerus="yes">
        <source>The key takes %n more wrong PIN(s), and then blocks itself for good.</source>
        <translation>
            <numerusform>The key takes one more wrong PIN, and then blocks itself for good.</numerusform>
            <numerusform>The key takes %n more wrong PINs, and then blocks itself for good.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put your key in</source>
        <translation>Put your key in</translation>
    </message>
    <message>
        <source>Pull that key out, and put the other one in</source>
        <translation>Pull that key out, and put the other one in</translation>
    </message>
    <message>
        <source>Touch your key</source>
        <translation>Touch your key</translation>
    </message>
    <message>
        <source>It blinks until you do. Where it reads fingers, use the one you set up. A card stays on the reader.</source>
        <translation>It blinks until you do. Where it reads fingers, use the one you set up. A card stays on the reader.</translation>
    </message>
    <message>
        <source>Or lay your card on the reader. Leave it there until the tablet has finished.</source>
        <translation>Or lay your card on the reader. Leave it there until the tablet has finished.</translation>
    </message>
    <message>
        <source>PIN of your security key</source>
        <translation>PIN of your security key</translation>
    </message>
    <message>
        <source>It has only digits</source>
        <translation>It has only digits</translation>
    </message>
    <message>
        <source>It has letters</source>
        <translation>It has letters</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TourBar</name>
    <message>
        <source>Open the practice meeting</source>
        <translation>Open the practice meeting</translation>
    </message>
    <message>
        <source>Say who is here</source>
        <translation>Say who is here</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Start the meeting</translation>
    </message>
    <message>
        <source>Write down what somebody says</source>
        <translation>Write down what somebody says</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>Record a decision</translation>
    </message>
    <message>
        <source>Say who does what</source>
        <translation>Say who does what</translation>
    </message>
    <message>
        <source>See what is missing</source>
        <translation>See what is missing</translation>
    </message>
    <message>
        <source>That is the tour</source>
        <translation>That is the tour</translation>
    </message>
    <message>
        <source>Touch it in the list. Its children are made up.</source>
        <translation>Touch it in the list. Its children are made up.</translation>
    </message>
    <message>
        <source>Choose who says it and write their words.</source>
        <translation>Choose who says it and write their words.</translation>
    </message>
    <message>
        <source>Add an action: what, who, and by when.</source>
        <translation>Add an action: what, who, and by when.</translation>
    </message>
    <message>
        <source>Go on as you like: nothing here is real. Help begins the tour again.</source>
        <translation>Go on as you like: nothing here is real. Help begins the tour again.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Show me</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Show me where</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Skip this step</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>End the tour</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>Close the tour</translation>
    </message>
    <message>
        <source>Touch how each takes part, below their name. It can be taken back.</source>
        <translation>Touch how each takes part, below their name. It can be taken back.</translation>
    </message>
    <message>
        <source>Touch “Start the meeting”. Each entry is saved as it is made.</source>
        <translation>Touch “Start the meeting”. Each entry is saved as it is made.</translation>
    </message>
    <message>
        <source>“Add decision” is always in sight. Choose what, and say on what basis.</source>
        <translation>“Add decision” is always in sight. Choose what, and say on what basis.</translation>
    </message>
    <message>
        <source>Touch “Missing”: what the record still lacks, each with the way there.</source>
        <translation>Touch “Missing”: what the record still lacks, each with the way there.</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>How?</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>How it is done</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
</context>
<context>
    <name>UnableForm</name>
    <message>
        <source>Save the reason</source>
        <translation>Save the reason</translation>
    </message>
    <message numerus="yes">
        <source>%1 is asked for %n decision(s) and cannot answer. The record says so, and why.</source>
        <translation>
            <numerusform>%1 is asked for %n decision and cannot answer. The record says so, and why.</numerusform>
            <numerusform>%1 is asked for %n decisions and cannot answer. The record says so, and why.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why they cannot sign</source>
        <translation>Why they cannot sign</translation>
    </message>
    <message>
        <source>Called away, the line broke, unwell.</source>
        <translation>Called away, the line broke, unwell.</translation>
    </message>
</context>
<context>
    <name>UnableSheet</name>
    <message>
        <source>Unable to sign</source>
        <translation>Unable to sign</translation>
    </message>
</context>
<context>
    <name>UserFormScreen</name>
    <message>
        <source>Add somebody</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <source>Change what %1 may do</source>
        <translation>Change what %1 may do</translation>
    </message>
    <message>
        <source>People on this tablet</source>
        <translation>People on this tablet</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Their name</translation>
    </message>
    <message>
        <source>First name and last name, as they stand in records.</source>
        <translation>First name and last name, as they stand in records.</translation>
    </message>
    <message>
        <source>Enter their name.</source>
        <translation>Enter their name.</translation>
    </message>
    <message>
        <source>Somebody on this tablet has this name. Add a middle name or an initial.</source>
        <translation>Somebody on this tablet has this name. Add a middle name or an initial.</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>What they may do</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choose at least one.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation>Minute-taker</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>A chair leads and minutes meetings, seals and exports them, and reads their own and their team&apos;s.</source>
        <translation>A chair leads and minutes meetings, seals and exports them, and reads their own and their team&apos;s.</translation>
    </message>
    <message>
        <source>A minute-taker minutes meetings, and reads their own and their team&apos;s.</source>
        <translation>A minute-taker minutes meetings, and reads their own and their team&apos;s.</translation>
    </message>
    <message>
        <source>An administrator looks after people and the tablet, and reads no meeting.</source>
        <translation>An administrator looks after people and the tablet, and reads no meeting.</translation>
    </message>
    <message>
        <source>An auditor reads who did what and when, and no meeting.</source>
        <translation>An auditor reads who did what and when, and no meeting.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Colleagues of one team see each other&apos;s meetings. Left empty, it is the team of who lets them in.</source>
        <translation>Colleagues of one team see each other&apos;s meetings. Left empty, it is the team of who lets them in.</translation>
    </message>
    <message>
        <source>Colleagues of one team see each other&apos;s meetings. Cases stay with the team they were of.</source>
        <translation>Colleagues of one team see each other&apos;s meetings. Cases stay with the team they were of.</translation>
    </message>
    <message>
        <source>Choose nothing to leave it as it is.</source>
        <translation>Choose nothing to leave it as it is.</translation>
    </message>
</context>
<context>
    <name>UserRow</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Try again in %n second</numerusform>
            <numerusform>Try again in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s)</source>
        <translation>
            <numerusform>Try again in %n minute</numerusform>
            <numerusform>Try again in %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs a new PIN</source>
        <translation>Needs a new PIN</translation>
    </message>
    <message>
        <source>Needs a new passphrase</source>
        <translation>Needs a new passphrase</translation>
    </message>
    <message>
        <source>Needs a new key</source>
        <translation>Needs a new key</translation>
    </message>
</context>
<context>
    <name>UserScreen</name>
    <message>
        <source>People on this tablet</source>
        <translation>People on this tablet</translation>
    </message>
    <message>
        <source>Change what they may do</source>
        <translation>Change what they may do</translation>
    </message>
    <message>
        <source>Remove from this tablet</source>
        <translation>Remove from this tablet</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Keep them</translation>
    </message>
    <message>
        <source>%1 will not be able to unlock this tablet any more. What they minuted stays in the record, with their name.</source>
        <translation>%1 will not be able to unlock this tablet any more. What they minuted stays in the record, with their name.</translation>
    </message>
    <message>
        <source>If they may have copied the tablet&apos;s keys, give the store a new key afterwards: then those open nothing that is on it from then on.</source>
        <translation>If they may have copied the tablet&apos;s keys, give the store a new key afterwards: then those open nothing that is on it from then on.</translation>
    </message>
    <message>
        <source>What this tablet knows of them</source>
        <translation>What this tablet knows of them</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>May do</translation>
    </message>
    <message>
        <source>Looks after the tablet, reads nothing</source>
        <translation>Looks after the tablet, reads nothing</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Inside the store</source>
        <translation>Inside the store</translation>
    </message>
    <message>
        <source>Unlocks with</source>
        <translation>Unlocks with</translation>
    </message>
    <message>
        <source>A PIN, which the security chip counts</source>
        <translation>A PIN, which the security chip counts</translation>
    </message>
    <message>
        <source>A PIN</source>
        <translation>A PIN</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>A passphrase</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Cannot unlock: too many wrong tries</source>
        <translation>Cannot unlock: too many wrong tries</translation>
    </message>
    <message>
        <source>Has to wait after wrong tries</source>
        <translation>Has to wait after wrong tries</translation>
    </message>
    <message>
        <source>Can unlock</source>
        <translation>Can unlock</translation>
    </message>
    <message>
        <source>Two custodians of the council&apos;s recovery key can let them in again.</source>
        <translation>Two custodians of the council&apos;s recovery key can let them in again.</translation>
    </message>
    <message>
        <source>Let them in again</source>
        <translation>Let them in again</translation>
    </message>
    <message>
        <source>Opens the store. What they may do stands inside it</source>
        <translation>Opens the store. What they may do stands inside it</translation>
    </message>
    <message>
        <source>A security key</source>
        <translation>A security key</translation>
    </message>
    <message>
        <source>A passphrase and a security key</source>
        <translation>A passphrase and a security key</translation>
    </message>
</context>
<context>
    <name>UsersScreen</name>
    <message>
        <source>People on this tablet</source>
        <translation>People on this tablet</translation>
    </message>
    <message>
        <source>What each of them may do is inside the encrypted store.</source>
        <translation>What each of them may do is inside the encrypted store.</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>People and keys</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <source>Show what each may do</source>
        <translation>Show what each may do</translation>
    </message>
    <message>
        <source>Unlocks with a PIN</source>
        <translation>Unlocks with a PIN</translation>
    </message>
    <message>
        <source>Unlocks with a passphrase</source>
        <translation>Unlocks with a passphrase</translation>
    </message>
    <message>
        <source>Cannot unlock</source>
        <translation>Cannot unlock</translation>
    </message>
    <message>
        <source>Has to wait</source>
        <translation>Has to wait</translation>
    </message>
    <message>
        <source>Unlocks with a security key</source>
        <translation>Unlocks with a security key</translation>
    </message>
    <message>
        <source>Unlocks with a passphrase and a security key</source>
        <translation>Unlocks with a passphrase and a security key</translation>
    </message>
</context>
<context>
    <name>WarningText</name>
    <message>
        <source>Warning: %1</source>
        <translation>Warning: %1</translation>
    </message>
</context>
<context>
    <name>WipeScreen</name>
    <message>
        <source>wipe</source>
        <translation>wipe</translation>
    </message>
    <message>
        <source>Wipe this tablet</source>
        <translation>Wipe this tablet</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>People and keys</translation>
    </message>
    <message>
        <source>Wipe it even so</source>
        <translation>Wipe it even so</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Everything on this tablet is made unreadable, for ever and for everybody. No custodian can bring it back.</source>
        <translation>Everything on this tablet is made unreadable, for ever and for everybody. No custodian can bring it back.</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>What is lost</translation>
    </message>
    <message>
        <source>On this tablet</source>
        <translation>On this tablet</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sealed yet</source>
        <translation>Not sealed yet</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Only here</translation>
    </message>
    <message>
        <source>First it is counted what would be lost. Only where nothing would be, it happens at once.</source>
        <translation>First it is counted what would be lost. Only where nothing would be, it happens at once.</translation>
    </message>
    <message>
        <source>The store does not open any more, so nobody can say what is in it.</source>
        <translation>The store does not open any more, so nobody can say what is in it.</translation>
    </message>
    <message>
        <source>Nothing was wiped yet. What is only here is lost with it: seal and export it first.</source>
        <translation>Nothing was wiped yet. What is only here is lost with it: seal and export it first.</translation>
    </message>
    <message>
        <source>It takes two people, each with their own PIN or passphrase. One of them is an administrator, the other can open the store.</source>
        <translation>It takes two people, each with their own PIN or passphrase. One of them is an administrator, the other can open the store.</translation>
    </message>
    <message>
        <source>Type the word “%1”</source>
        <translation>Type the word “%1”</translation>
    </message>
    <message>
        <source>So that nobody does it by a slip.</source>
        <translation>So that nobody does it by a slip.</translation>
    </message>
    <message>
        <source>Type “%1” to go on.</source>
        <translation>Type “%1” to go on.</translation>
    </message>
</context>
<context>
    <name>WithdrawForm</name>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>It leaves the list and stands in the record as withdrawn, with what it said.</source>
        <translation>It leaves the list and stands in the record as withdrawn, with what it said.</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Why it is withdrawn</translation>
    </message>
</context>
<context>
    <name>WithholdForm</name>
    <message>
        <source>Save what is withheld</source>
        <translation>Save what is withheld</translation>
    </message>
    <message>
        <source>Who withholds it</source>
        <translation>Who withholds it</translation>
    </message>
    <message>
        <source>What is withheld</source>
        <translation>What is withheld</translation>
    </message>
    <message>
        <source>The kind of information, not what it says.</source>
        <translation>The kind of information, not what it says.</translation>
    </message>
    <message>
        <source>Why it is not shared</source>
        <translation>Why it is not shared</translation>
    </message>
</context>
<context>
    <name>WorkScreen</name>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % done</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) so far</source>
        <translation>
            <numerusform>%n second so far</numerusform>
            <numerusform>%n seconds so far</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the tablet switched on. If its power goes all the same, nothing is lost.</source>
        <translation>Leave the tablet switched on. If its power goes all the same, nothing is lost.</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>OFFICIAL-SENSITIVE</source>
        <translation>OFFICIAL-SENSITIVE</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Practice: made up, not a real record</source>
        <translation>Practice: made up, not a real record</translation>
    </message>
    <message>
        <source>Draft: the minutes are not sealed yet</source>
        <translation>Draft: the minutes are not sealed yet</translation>
    </message>
    <message>
        <source>Copy for %1</source>
        <translation>Copy for %1</translation>
    </message>
    <message>
        <source>Decisions of the strategy meeting</source>
        <translation>Decisions of the strategy meeting</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Minutes of the strategy meeting</source>
        <translation>Minutes of the strategy meeting</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>The child</translation>
    </message>
    <message>
        <source>The children</source>
        <translation>The children</translation>
    </message>
    <message>
        <source>Actions agreed at the strategy meeting</source>
        <translation>Actions agreed at the strategy meeting</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Actions for %1</translation>
    </message>
    <message>
        <source>Information to be got</source>
        <translation>Information to be got</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>No further action after a strategy meeting</source>
        <translation>No further action after a strategy meeting</translation>
    </message>
    <message>
        <source>A strategy meeting was held on %1 about %2. It decided that no further action is taken under the safeguarding procedures.</source>
        <translation>A strategy meeting was held on %1 about %2. It decided that no further action is taken under the safeguarding procedures.</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Decision %1</translation>
    </message>
    <message>
        <source>Outcome of the section 47 enquiry</source>
        <translation>Outcome of the section 47 enquiry</translation>
    </message>
    <message>
        <source>The enquiry that was decided at the strategy meeting of %1 about %2 has ended.</source>
        <translation>The enquiry that was decided at the strategy meeting of %1 about %2 has ended.</translation>
    </message>
    <message>
        <source>Your report has been received</source>
        <translation>Your report has been received</translation>
    </message>
    <message>
        <source>Thank you for the report that you made to us. It reached us on %1, and we are acting on it under the Wales Safeguarding Procedures.</source>
        <translation>Thank you for the report that you made to us. It reached us on %1, and we are acting on it under the Wales Safeguarding Procedures.</translation>
    </message>
    <message>
        <source>We cannot tell you more in this letter. If you have anything to add, or are worried again, please tell us at once; if a child is in danger now, ring 999.</source>
        <translation>We cannot tell you more in this letter. If you have anything to add, or are worried again, please tell us at once; if a child is in danger now, ring 999.</translation>
    </message>
    <message>
        <source>[another child]</source>
        <translation>[another child]</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>The meeting was cancelled: %1</source>
        <translation>The meeting was cancelled: %1</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>No decision is recorded.</source>
        <translation>No decision is recorded.</translation>
    </message>
    <message>
        <source>Disagreement: %1</source>
        <translation>Disagreement: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>For: %1</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nobody named</translation>
    </message>
    <message>
        <source>No action is recorded.</source>
        <translation>No action is recorded.</translation>
    </message>
    <message>
        <source>What protects now</source>
        <translation>What protects now</translation>
    </message>
    <message>
        <source>Protection measures</source>
        <translation>Protection measures</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Counted from %1</source>
        <translation>Counted from %1</translation>
    </message>
    <message>
        <source>Overrun, authorised by %1: %2</source>
        <translation>Overrun, authorised by %1: %2</translation>
    </message>
    <message>
        <source>Beyond the bank holidays that are known: check this date</source>
        <translation>Beyond the bank holidays that are known: check this date</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>How the section 47 enquiry ended</source>
        <translation>How the section 47 enquiry ended</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>What is missing from this record</source>
        <translation>What is missing from this record</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>No reason is given.</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Sign-off</translation>
    </message>
    <message>
        <source>The decisions were read back at %1.</source>
        <translation>The decisions were read back at %1.</translation>
    </message>
    <message>
        <source>Decision %1 was corrected after this answer.</source>
        <translation>Decision %1 was corrected after this answer.</translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>decision %1</translation>
    </message>
    <message>
        <source>decisions %1</source>
        <translation>decisions %1</translation>
    </message>
    <message>
        <source>Nobody has signed yet.</source>
        <translation>Nobody has signed yet.</translation>
    </message>
    <message>
        <source>Sealed by %1, %2</source>
        <translation>Sealed by %1, %2</translation>
    </message>
    <message>
        <source>Record in words</source>
        <translation>Record in words</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Who has had what</source>
        <translation>Who has had what</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Added after sealing</source>
        <translation>Added after sealing</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Corrections before sealing</source>
        <translation>Corrections before sealing</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Breaks</translation>
    </message>
    <message>
        <source>the meeting went on</source>
        <translation>the meeting went on</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Who was there</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Speaks for</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Apologies</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Not there</translation>
    </message>
    <message>
        <source>Those whom the procedure asks for were there.</source>
        <translation>Those whom the procedure asks for were there.</translation>
    </message>
    <message>
        <source>The meeting was not quorate. Missing: %1</source>
        <translation>The meeting was not quorate. Missing: %1</translation>
    </message>
    <message>
        <source>Statements read</source>
        <translation>Statements read</translation>
    </message>
    <message>
        <source>read by %1 at %2 (version %3)</source>
        <translation>read by %1 at %2 (version %3)</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Acknowledged by</translation>
    </message>
    <message>
        <source>Why the meeting was held</source>
        <translation>Why the meeting was held</translation>
    </message>
    <message>
        <source>People in the picture</source>
        <translation>People in the picture</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Other children considered</source>
        <translation>Other children considered</translation>
    </message>
    <message>
        <source>Information shared</source>
        <translation>Information shared</translation>
    </message>
    <message>
        <source>What the procedure asks</source>
        <translation>What the procedure asks</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Information still wanted</source>
        <translation>Information still wanted</translation>
    </message>
    <message>
        <source>Information withheld</source>
        <translation>Information withheld</translation>
    </message>
    <message>
        <source>What the family is told</source>
        <translation>What the family is told</translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation>The whole meeting</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1, born %2</translation>
    </message>
    <message>
        <source>%1, expected %2</source>
        <translation>%1, expected %2</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Not sealed</translation>
    </message>
    <message>
        <source>Sealed %1</source>
        <translation>Sealed %1</translation>
    </message>
    <message numerus="yes">
        <source>%n addendum(s)</source>
        <translation>
            <numerusform>%n addendum</numerusform>
            <numerusform>%n addenda</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>information %1</source>
        <translation>information %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>within %1 of being agreed</source>
        <translation>within %1 of being agreed</translation>
    </message>
    <message>
        <source>within %1 of the end of the meeting</source>
        <translation>within %1 of the end of the meeting</translation>
    </message>
    <message>
        <source>within %1 of %2</source>
        <translation>within %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>the same day</translation>
    </message>
    <message>
        <source>Redacted copy</source>
        <translation>Redacted copy</translation>
    </message>
    <message>
        <source>Log of redactions</source>
        <translation>Log of redactions</translation>
    </message>
    <message>
        <source>[redacted: %1]</source>
        <translation>[redacted: %1]</translation>
    </message>
    <message>
        <source>Redactions in this copy</source>
        <translation>Redactions in this copy</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Redactions</source>
        <translation>Redactions</translation>
    </message>
    <message>
        <source>What is redacted</source>
        <translation>What is redacted</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>The whole entry</translation>
    </message>
    <message>
        <source>wherever these words stand</source>
        <translation>wherever these words stand</translation>
    </message>
    <message>
        <source>In every copy</source>
        <translation>In every copy</translation>
    </message>
    <message>
        <source>In the copies of: %1</source>
        <translation>In the copies of: %1</translation>
    </message>
    <message>
        <source>Withdrawn by %1, %2: %3</source>
        <translation>Withdrawn by %1, %2: %3</translation>
    </message>
    <message>
        <source>Nothing is redacted.</source>
        <translation>Nothing is redacted.</translation>
    </message>
    <message>
        <source>words from elsewhere</source>
        <translation>words from elsewhere</translation>
    </message>
    <message>
        <source>The meeting itself</source>
        <translation>The meeting itself</translation>
    </message>
</context>
<context>
    <name>rt::AuditList</name>
    <message>
        <source>Something that a later version wrote</source>
        <translation>Something that a later version wrote</translation>
    </message>
    <message>
        <source>A hand-over was broken off</source>
        <translation>A hand-over was broken off</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Meeting %1</translation>
    </message>
    <message>
        <source>It should have been %1</source>
        <translation>It should have been %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
</context>
<context>
    <name>rt::SyncStatus</name>
    <message>
        <source>It says it was certified by: %1</source>
        <translation>It says it was certified by: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 a second</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>about %1 min left</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>less than a minute left</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Chaired by a team manager</source>
        <translation>Chaired by a team manager</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>Complex</translation>
    </message>
    <message>
        <source>Allegation against a person in a position of trust</source>
        <translation>Allegation against a person in a position of trust</translation>
    </message>
    <message>
        <source>Risk of sexual exploitation</source>
        <translation>Risk of sexual exploitation</translation>
    </message>
    <message>
        <source>More than one alleged perpetrator</source>
        <translation>More than one alleged perpetrator</translation>
    </message>
    <message>
        <source>More than one child, from different families</source>
        <translation>More than one child, from different families</translation>
    </message>
    <message>
        <source>Organised or ritual abuse</source>
        <translation>Organised or ritual abuse</translation>
    </message>
    <message>
        <source>Child displaying sexually harmful behaviour</source>
        <translation>Child displaying sexually harmful behaviour</translation>
    </message>
    <message>
        <source>Fabricated or induced illness</source>
        <translation>Fabricated or induced illness</translation>
    </message>
    <message>
        <source>Another reason for an independent view</source>
        <translation>Another reason for an independent view</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>By video</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Some in the room, some remote</source>
        <translation>Some in the room, some remote</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Immediate</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>Same day</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Family member, relative or carer</source>
        <translation>Family member, relative or carer</translation>
    </message>
    <message>
        <source>Acquaintance</source>
        <translation>Acquaintance</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>The child</translation>
    </message>
    <message>
        <source>Another individual</source>
        <translation>Another individual</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Education service</source>
        <translation>Education service</translation>
    </message>
    <message>
        <source>GP</source>
        <translation>GP</translation>
    </message>
    <message>
        <source>Health visitor</source>
        <translation>Health visitor</translation>
    </message>
    <message>
        <source>School nurse</source>
        <translation>School nurse</translation>
    </message>
    <message>
        <source>Other primary health service</source>
        <translation>Other primary health service</translation>
    </message>
    <message>
        <source>Emergency department</source>
        <translation>Emergency department</translation>
    </message>
    <message>
        <source>Other health service</source>
        <translation>Other health service</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>Local authority: social care</source>
        <translation>Local authority: social care</translation>
    </message>
    <message>
        <source>Local authority: other service</source>
        <translation>Local authority: other service</translation>
    </message>
    <message>
        <source>Another local authority</source>
        <translation>Another local authority</translation>
    </message>
    <message>
        <source>Early help</source>
        <translation>Early help</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Court, probation or other legal agency</source>
        <translation>Court, probation or other legal agency</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>Other source</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>Source not known</source>
        <translation>Source not known</translation>
    </message>
    <message>
        <source>Neglect</source>
        <translation>Neglect</translation>
    </message>
    <message>
        <source>Physical abuse</source>
        <translation>Physical abuse</translation>
    </message>
    <message>
        <source>Sexual abuse</source>
        <translation>Sexual abuse</translation>
    </message>
    <message>
        <source>Emotional abuse</source>
        <translation>Emotional abuse</translation>
    </message>
    <message>
        <source>More than one category</source>
        <translation>More than one category</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>White British</source>
        <translation>White British</translation>
    </message>
    <message>
        <source>White Irish</source>
        <translation>White Irish</translation>
    </message>
    <message>
        <source>Traveller of Irish heritage</source>
        <translation>Traveller of Irish heritage</translation>
    </message>
    <message>
        <source>Any other White background</source>
        <translation>Any other White background</translation>
    </message>
    <message>
        <source>Gypsy or Roma</source>
        <translation>Gypsy or Roma</translation>
    </message>
    <message>
        <source>White and Black Caribbean</source>
        <translation>White and Black Caribbean</translation>
    </message>
    <message>
        <source>White and Black African</source>
        <translation>White and Black African</translation>
    </message>
    <message>
        <source>White and Asian</source>
        <translation>White and Asian</translation>
    </message>
    <message>
        <source>Any other mixed background</source>
        <translation>Any other mixed background</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation>Indian</translation>
    </message>
    <message>
        <source>Pakistani</source>
        <translation>Pakistani</translation>
    </message>
    <message>
        <source>Bangladeshi</source>
        <translation>Bangladeshi</translation>
    </message>
    <message>
        <source>Any other Asian background</source>
        <translation>Any other Asian background</translation>
    </message>
    <message>
        <source>Black Caribbean</source>
        <translation>Black Caribbean</translation>
    </message>
    <message>
        <source>Black African</source>
        <translation>Black African</translation>
    </message>
    <message>
        <source>Any other Black background</source>
        <translation>Any other Black background</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Any other ethnic group</source>
        <translation>Any other ethnic group</translation>
    </message>
    <message>
        <source>Refused to say</source>
        <translation>Refused to say</translation>
    </message>
    <message>
        <source>Not yet obtained</source>
        <translation>Not yet obtained</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>At home</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>In hospital</translation>
    </message>
    <message>
        <source>In a placement</source>
        <translation>In a placement</translation>
    </message>
    <message>
        <source>In police protection</source>
        <translation>In police protection</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Elsewhere</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Social worker</translation>
    </message>
    <message>
        <source>Team manager</source>
        <translation>Team manager</translation>
    </message>
    <message>
        <source>Service manager</source>
        <translation>Service manager</translation>
    </message>
    <message>
        <source>Independent reviewing officer</source>
        <translation>Independent reviewing officer</translation>
    </message>
    <message>
        <source>Designated officer for allegations (LADO)</source>
        <translation>Designated officer for allegations (LADO)</translation>
    </message>
    <message>
        <source>Legal adviser</source>
        <translation>Legal adviser</translation>
    </message>
    <message>
        <source>Fostering or residential service</source>
        <translation>Fostering or residential service</translation>
    </message>
    <message>
        <source>Emergency duty team</source>
        <translation>Emergency duty team</translation>
    </message>
    <message>
        <source>Minute taker</source>
        <translation>Minute taker</translation>
    </message>
    <message>
        <source>Education safeguarding officer</source>
        <translation>Education safeguarding officer</translation>
    </message>
    <message>
        <source>Housing officer</source>
        <translation>Housing officer</translation>
    </message>
    <message>
        <source>Youth justice</source>
        <translation>Youth justice</translation>
    </message>
    <message>
        <source>Police: child abuse team</source>
        <translation>Police: child abuse team</translation>
    </message>
    <message>
        <source>Police: safeguarding hub (MASH)</source>
        <translation>Police: safeguarding hub (MASH)</translation>
    </message>
    <message>
        <source>Police: other</source>
        <translation>Police: other</translation>
    </message>
    <message>
        <source>British Transport Police</source>
        <translation>British Transport Police</translation>
    </message>
    <message>
        <source>Senior doctor of the examining service</source>
        <translation>Senior doctor of the examining service</translation>
    </message>
    <message>
        <source>Consultant in charge</source>
        <translation>Consultant in charge</translation>
    </message>
    <message>
        <source>Senior ward nurse</source>
        <translation>Senior ward nurse</translation>
    </message>
    <message>
        <source>Community paediatrician</source>
        <translation>Community paediatrician</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>General practitioner</translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation>Midwife</translation>
    </message>
    <message>
        <source>Named nurse</source>
        <translation>Named nurse</translation>
    </message>
    <message>
        <source>Designated doctor</source>
        <translation>Designated doctor</translation>
    </message>
    <message>
        <source>Child and adolescent mental health (CAMHS)</source>
        <translation>Child and adolescent mental health (CAMHS)</translation>
    </message>
    <message>
        <source>Sexual assault referral centre</source>
        <translation>Sexual assault referral centre</translation>
    </message>
    <message>
        <source>Adult mental health</source>
        <translation>Adult mental health</translation>
    </message>
    <message>
        <source>Substance misuse service</source>
        <translation>Substance misuse service</translation>
    </message>
    <message>
        <source>Ambulance service</source>
        <translation>Ambulance service</translation>
    </message>
    <message>
        <source>School: designated safeguarding lead</source>
        <translation>School: designated safeguarding lead</translation>
    </message>
    <message>
        <source>Head teacher</source>
        <translation>Head teacher</translation>
    </message>
    <message>
        <source>Nursery</source>
        <translation>Nursery</translation>
    </message>
    <message>
        <source>College</source>
        <translation>College</translation>
    </message>
    <message>
        <source>Professional who referred</source>
        <translation>Professional who referred</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Probation</translation>
    </message>
    <message>
        <source>Domestic abuse service</source>
        <translation>Domestic abuse service</translation>
    </message>
    <message>
        <source>Voluntary agency</source>
        <translation>Voluntary agency</translation>
    </message>
    <message>
        <source>Cafcass</source>
        <translation>Cafcass</translation>
    </message>
    <message>
        <source>Armed forces welfare</source>
        <translation>Armed forces welfare</translation>
    </message>
    <message>
        <source>Immigration</source>
        <translation>Immigration</translation>
    </message>
    <message>
        <source>Employer&apos;s representative</source>
        <translation>Employer&apos;s representative</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Other role</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>Carer</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Advocate</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Person alleged to have caused harm</source>
        <translation>Person alleged to have caused harm</translation>
    </message>
    <message>
        <source>Member of the public who referred</source>
        <translation>Member of the public who referred</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>In the room</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentiality</translation>
    </message>
    <message>
        <source>Equality</source>
        <translation>Equality</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Ground rules</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Not answered yet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Why do the outcomes differ between the children?</source>
        <translation>Why do the outcomes differ between the children?</translation>
    </message>
    <message>
        <source>How is a safe discharge from hospital secured?</source>
        <translation>How is a safe discharge from hospital secured?</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fact</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Allegation</source>
        <translation>Allegation</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Not restricted</source>
        <translation>Not restricted</translation>
    </message>
    <message>
        <source>About a third party</source>
        <translation>About a third party</translation>
    </message>
    <message>
        <source>Police intelligence</source>
        <translation>Police intelligence</translation>
    </message>
    <message>
        <source>Restricted medical information</source>
        <translation>Restricted medical information</translation>
    </message>
    <message>
        <source>Legal advice, privileged</source>
        <translation>Legal advice, privileged</translation>
    </message>
    <message>
        <source>Identity of the referrer</source>
        <translation>Identity of the referrer</translation>
    </message>
    <message>
        <source>Address to be kept safe</source>
        <translation>Address to be kept safe</translation>
    </message>
    <message>
        <source>Before a court</source>
        <translation>Before a court</translation>
    </message>
    <message>
        <source>May be told to the family</source>
        <translation>May be told to the family</translation>
    </message>
    <message>
        <source>Not to be told to the family</source>
        <translation>Not to be told to the family</translation>
    </message>
    <message>
        <source>To be told to the family later</source>
        <translation>To be told to the family later</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>Before the meeting</translation>
    </message>
    <message>
        <source>In the meeting</source>
        <translation>In the meeting</translation>
    </message>
    <message>
        <source>Interviewing the child</source>
        <translation>Interviewing the child</translation>
    </message>
    <message>
        <source>Seeking information from others</source>
        <translation>Seeking information from others</translation>
    </message>
    <message>
        <source>Sharing information with others</source>
        <translation>Sharing information with others</translation>
    </message>
    <message>
        <source>Medical examination or treatment</source>
        <translation>Medical examination or treatment</translation>
    </message>
    <message>
        <source>Sought and given</source>
        <translation>Sought and given</translation>
    </message>
    <message>
        <source>Sought and refused: go ahead</source>
        <translation>Sought and refused: go ahead</translation>
    </message>
    <message>
        <source>Sought and refused: do not go ahead</source>
        <translation>Sought and refused: do not go ahead</translation>
    </message>
    <message>
        <source>Not sought: dispensed with</source>
        <translation>Not sought: dispensed with</translation>
    </message>
    <message>
        <source>The child consents and is competent</source>
        <translation>The child consents and is competent</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Does not apply</translation>
    </message>
    <message>
        <source>Asking might put the child at risk of significant harm</source>
        <translation>Asking might put the child at risk of significant harm</translation>
    </message>
    <message>
        <source>Asking might put another person at risk of significant harm</source>
        <translation>Asking might put another person at risk of significant harm</translation>
    </message>
    <message>
        <source>Police believe that asking might seriously damage a criminal investigation</source>
        <translation>Police believe that asking might seriously damage a criminal investigation</translation>
    </message>
    <message>
        <source>The child is judged competent to consent</source>
        <translation>The child is judged competent to consent</translation>
    </message>
    <message>
        <source>Asking would prejudice the child&apos;s welfare</source>
        <translation>Asking would prejudice the child&apos;s welfare</translation>
    </message>
    <message>
        <source>Serious concern about an adult&apos;s behaviour</source>
        <translation>Serious concern about an adult&apos;s behaviour</translation>
    </message>
    <message>
        <source>The child is at immediate risk of harm</source>
        <translation>The child is at immediate risk of harm</translation>
    </message>
    <message>
        <source>Refused, and going ahead is in the child&apos;s interest</source>
        <translation>Refused, and going ahead is in the child&apos;s interest</translation>
    </message>
    <message>
        <source>Competent</source>
        <translation>Competent</translation>
    </message>
    <message>
        <source>Not competent</source>
        <translation>Not competent</translation>
    </message>
    <message>
        <source>Police protection (section 46)</source>
        <translation>Police protection (section 46)</translation>
    </message>
    <message>
        <source>Emergency protection order (section 44)</source>
        <translation>Emergency protection order (section 44)</translation>
    </message>
    <message>
        <source>Accommodation by agreement (section 20)</source>
        <translation>Accommodation by agreement (section 20)</translation>
    </message>
    <message>
        <source>Exclusion of an adult from the home</source>
        <translation>Exclusion of an adult from the home</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Safety plan</translation>
    </message>
    <message>
        <source>Start an assessment</source>
        <translation>Start an assessment</translation>
    </message>
    <message>
        <source>Start a section 47 enquiry</source>
        <translation>Start a section 47 enquiry</translation>
    </message>
    <message>
        <source>Continue the section 47 enquiry</source>
        <translation>Continue the section 47 enquiry</translation>
    </message>
    <message>
        <source>Police investigation</source>
        <translation>Police investigation</translation>
    </message>
    <message>
        <source>Refer to another agency</source>
        <translation>Refer to another agency</translation>
    </message>
    <message>
        <source>Hold a further strategy meeting</source>
        <translation>Hold a further strategy meeting</translation>
    </message>
    <message>
        <source>No further action</source>
        <translation>No further action</translation>
    </message>
    <message>
        <source>Joint investigation</source>
        <translation>Joint investigation</translation>
    </message>
    <message>
        <source>Single agency: children&apos;s social care</source>
        <translation>Single agency: children&apos;s social care</translation>
    </message>
    <message>
        <source>Single agency: police</source>
        <translation>Single agency: police</translation>
    </message>
    <message>
        <source>Immediate protection</source>
        <translation>Immediate protection</translation>
    </message>
    <message>
        <source>Medical assessment</source>
        <translation>Medical assessment</translation>
    </message>
    <message>
        <source>Recorded interview (ABE)</source>
        <translation>Recorded interview (ABE)</translation>
    </message>
    <message>
        <source>Legal planning meeting</source>
        <translation>Legal planning meeting</translation>
    </message>
    <message>
        <source>Referral to the designated officer (LADO)</source>
        <translation>Referral to the designated officer (LADO)</translation>
    </message>
    <message>
        <source>Adult safeguarding referral</source>
        <translation>Adult safeguarding referral</translation>
    </message>
    <message>
        <source>Referral to the National Referral Mechanism</source>
        <translation>Referral to the National Referral Mechanism</translation>
    </message>
    <message>
        <source>Jointly</source>
        <translation>Jointly</translation>
    </message>
    <message>
        <source>By children&apos;s social care alone</source>
        <translation>By children&apos;s social care alone</translation>
    </message>
    <message>
        <source>By the police alone</source>
        <translation>By the police alone</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Medical</translation>
    </message>
    <message>
        <source>See the child alone</source>
        <translation>See the child alone</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Telling the family</source>
        <translation>Telling the family</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Agrees</translation>
    </message>
    <message>
        <source>Agrees, with a comment</source>
        <translation>Agrees, with a comment</translation>
    </message>
    <message>
        <source>Dissents</source>
        <translation>Dissents</translation>
    </message>
    <message>
        <source>Abstains</source>
        <translation>Abstains</translation>
    </message>
    <message>
        <source>Was not present for this item</source>
        <translation>Was not present for this item</translation>
    </message>
    <message>
        <source>Is unable to sign</source>
        <translation>Is unable to sign</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Spoken</translation>
    </message>
    <message>
        <source>Witnessed</source>
        <translation>Witnessed</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Sibling</translation>
    </message>
    <message>
        <source>Lives at the same premises</source>
        <translation>Lives at the same premises</translation>
    </message>
    <message>
        <source>In contact with the alleged abuser</source>
        <translation>In contact with the alleged abuser</translation>
    </message>
    <message>
        <source>Unborn</source>
        <translation>Unborn</translation>
    </message>
    <message>
        <source>Alleged abuser, under 18</source>
        <translation>Alleged abuser, under 18</translation>
    </message>
    <message>
        <source>Another possible victim</source>
        <translation>Another possible victim</translation>
    </message>
    <message>
        <source>Becomes a child of this meeting</source>
        <translation>Becomes a child of this meeting</translation>
    </message>
    <message>
        <source>Separate discussion</source>
        <translation>Separate discussion</translation>
    </message>
    <message>
        <source>Checked, no concern</source>
        <translation>Checked, no concern</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Refer</translation>
    </message>
    <message>
        <source>Not known: to be traced</source>
        <translation>Not known: to be traced</translation>
    </message>
    <message>
        <source>England: Working Together 2023</source>
        <translation>England: Working Together 2023</translation>
    </message>
    <message>
        <source>England: Working Together 2018</source>
        <translation>England: Working Together 2018</translation>
    </message>
    <message>
        <source>South West procedures 1.3.5</source>
        <translation>South West procedures 1.3.5</translation>
    </message>
    <message>
        <source>Wales Safeguarding Procedures</source>
        <translation>Wales Safeguarding Procedures</translation>
    </message>
    <message>
        <source>England and Wales</source>
        <translation>England and Wales</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Scotland</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Northern Ireland</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Decision sheet</source>
        <translation>Decision sheet</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>By secure e-mail</source>
        <translation>By secure e-mail</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>By post</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Through the council&apos;s system</source>
        <translation>Through the council&apos;s system</translation>
    </message>
    <message>
        <source>Concerns not substantiated</source>
        <translation>Concerns not substantiated</translation>
    </message>
    <message>
        <source>Substantiated, no continuing risk</source>
        <translation>Substantiated, no continuing risk</translation>
    </message>
    <message>
        <source>Substantiated, continuing risk</source>
        <translation>Substantiated, continuing risk</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Not started yet</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Adjourned</source>
        <translation>Adjourned</translation>
    </message>
    <message>
        <source>Ended, not sealed</source>
        <translation>Ended, not sealed</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Information withheld</source>
        <translation>Information withheld</translation>
    </message>
    <message>
        <source>Information still wanted</source>
        <translation>Information still wanted</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Competence</translation>
    </message>
    <message>
        <source>What the family is told</source>
        <translation>What the family is told</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Dissent</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>Outcome of the enquiry</source>
        <translation>Outcome of the enquiry</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Convening</source>
        <translation>Convening</translation>
    </message>
    <message>
        <source>Reconvening</source>
        <translation>Reconvening</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Other child</source>
        <translation>Other child</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Person at the meeting</source>
        <translation>Person at the meeting</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrival</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Leaving</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Apologies</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Acknowledgement</translation>
    </message>
    <message>
        <source>Answer to the agenda</source>
        <translation>Answer to the agenda</translation>
    </message>
    <message>
        <source>Information shared</source>
        <translation>Information shared</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Withdrawal</translation>
    </message>
    <message>
        <source>Read-back</source>
        <translation>Read-back</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Sign-off</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Progress of an action</source>
        <translation>Progress of an action</translation>
    </message>
    <message>
        <source>Reason for a late step</source>
        <translation>Reason for a late step</translation>
    </message>
    <message>
        <source>Adjournment</source>
        <translation>Adjournment</translation>
    </message>
    <message>
        <source>Resumption</source>
        <translation>Resumption</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Cancellation</translation>
    </message>
    <message>
        <source>Change of chair</source>
        <translation>Change of chair</translation>
    </message>
    <message>
        <source>the referral was received</source>
        <translation>the referral was received</translation>
    </message>
    <message>
        <source>it was decided to hold the meeting</source>
        <translation>it was decided to hold the meeting</translation>
    </message>
    <message>
        <source>the section 47 enquiry began</source>
        <translation>the section 47 enquiry began</translation>
    </message>
    <message>
        <source>the meeting ended</source>
        <translation>the meeting ended</translation>
    </message>
    <message>
        <source>the meeting that decided on section 47 began</source>
        <translation>the meeting that decided on section 47 began</translation>
    </message>
    <message>
        <source>the last meeting began</source>
        <translation>the last meeting began</translation>
    </message>
    <message>
        <source>the measure began</source>
        <translation>the measure began</translation>
    </message>
    <message>
        <source>the action was agreed</source>
        <translation>the action was agreed</translation>
    </message>
    <message>
        <source>the meeting ends</source>
        <translation>the meeting ends</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Form of meeting</source>
        <translation>Form of meeting</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Referral received</source>
        <translation>Referral received</translation>
    </message>
    <message>
        <source>Source of the referral</source>
        <translation>Source of the referral</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Concern</translation>
    </message>
    <message>
        <source>Category of abuse</source>
        <translation>Category of abuse</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Referrer</translation>
    </message>
    <message>
        <source>Decision to hold the meeting</source>
        <translation>Decision to hold the meeting</translation>
    </message>
    <message>
        <source>Time and place</source>
        <translation>Time and place</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Planned start</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Complex criteria</source>
        <translation>Complex criteria</translation>
    </message>
    <message>
        <source>Section 47 started first</source>
        <translation>Section 47 started first</translation>
    </message>
    <message>
        <source>Earlier meeting</source>
        <translation>Earlier meeting</translation>
    </message>
    <message>
        <source>Number in the sequence</source>
        <translation>Number in the sequence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Expected date of birth</source>
        <translation>Expected date of birth</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>Case reference</translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation>NHS number</translation>
    </message>
    <message>
        <source>Unique pupil number</source>
        <translation>Unique pupil number</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Ethnicity</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Where the child is</source>
        <translation>Where the child is</translation>
    </message>
    <message>
        <source>In-patient</source>
        <translation>In-patient</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Parental responsibility</source>
        <translation>Parental responsibility</translation>
    </message>
    <message>
        <source>Alleged perpetrator</source>
        <translation>Alleged perpetrator</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Under 18</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>May decide for the agency</source>
        <translation>May decide for the agency</translation>
    </message>
    <message>
        <source>Why they are invited</source>
        <translation>Why they are invited</translation>
    </message>
    <message>
        <source>Why they receive papers</source>
        <translation>Why they receive papers</translation>
    </message>
    <message>
        <source>How they take part</source>
        <translation>How they take part</translation>
    </message>
    <message>
        <source>Information sent</source>
        <translation>Information sent</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivity</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What the provider allows</source>
        <translation>What the provider allows</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>Why this is exceptional</source>
        <translation>Why this is exceptional</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Rationale</translation>
    </message>
    <message>
        <source>When consent will be sought</source>
        <translation>When consent will be sought</translation>
    </message>
    <message>
        <source>Police officer</source>
        <translation>Police officer</translation>
    </message>
    <message>
        <source>Competence finding</source>
        <translation>Competence finding</translation>
    </message>
    <message>
        <source>Person at risk</source>
        <translation>Person at risk</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Based on</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Enquiry</translation>
    </message>
    <message>
        <source>Involved</source>
        <translation>Involved</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Chair&apos;s response</source>
        <translation>Chair&apos;s response</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalated</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>If it cannot be done</source>
        <translation>If it cannot be done</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>What is told</translation>
    </message>
    <message>
        <source>Who tells</source>
        <translation>Who tells</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Not to be told</source>
        <translation>Not to be told</translation>
    </message>
    <message>
        <source>Start of the meeting</source>
        <translation>Start of the meeting</translation>
    </message>
    <message>
        <source>End of the meeting</source>
        <translation>End of the meeting</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Determination</source>
        <translation>Determination</translation>
    </message>
    <message>
        <source>Conference required</source>
        <translation>Conference required</translation>
    </message>
    <message>
        <source>Ratified by</source>
        <translation>Ratified by</translation>
    </message>
    <message>
        <source>The referral: when it came, from whom, the concern</source>
        <translation>The referral: when it came, from whom, the concern</translation>
    </message>
    <message>
        <source>When it was decided to hold the meeting</source>
        <translation>When it was decided to hold the meeting</translation>
    </message>
    <message>
        <source>Planned start and place</source>
        <translation>Planned start and place</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>A child</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>Authorised by</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>minute-taker</source>
        <translation>minute-taker</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditor</translation>
    </message>
    <message>
        <source>Unlocked the tablet</source>
        <translation>Unlocked the tablet</translation>
    </message>
    <message>
        <source>A wrong PIN or passphrase</source>
        <translation>A wrong PIN or passphrase</translation>
    </message>
    <message>
        <source>Locked the tablet</source>
        <translation>Locked the tablet</translation>
    </message>
    <message>
        <source>Shut out after too many wrong tries</source>
        <translation>Shut out after too many wrong tries</translation>
    </message>
    <message>
        <source>Too many wrong tries on the tablet</source>
        <translation>Too many wrong tries on the tablet</translation>
    </message>
    <message>
        <source>A wrong PIN or passphrase when asked again</source>
        <translation>A wrong PIN or passphrase when asked again</translation>
    </message>
    <message>
        <source>Opened a meeting</source>
        <translation>Opened a meeting</translation>
    </message>
    <message>
        <source>Exported a record</source>
        <translation>Exported a record</translation>
    </message>
    <message>
        <source>Exported a chain</source>
        <translation>Exported a chain</translation>
    </message>
    <message>
        <source>Handed the tablet over</source>
        <translation>Handed the tablet over</translation>
    </message>
    <message>
        <source>Took the tablet back</source>
        <translation>Took the tablet back</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Searched</translation>
    </message>
    <message>
        <source>Reopened a signed meeting</source>
        <translation>Reopened a signed meeting</translation>
    </message>
    <message>
        <source>Changed a PIN or passphrase</source>
        <translation>Changed a PIN or passphrase</translation>
    </message>
    <message>
        <source>Added a user</source>
        <translation>Added a user</translation>
    </message>
    <message>
        <source>Removed a user</source>
        <translation>Removed a user</translation>
    </message>
    <message>
        <source>Changed a role</source>
        <translation>Changed a role</translation>
    </message>
    <message>
        <source>Changed the store&apos;s key</source>
        <translation>Changed the store&apos;s key</translation>
    </message>
    <message>
        <source>Changed a setting of the tablet</source>
        <translation>Changed a setting of the tablet</translation>
    </message>
    <message>
        <source>Asked for recovery</source>
        <translation>Asked for recovery</translation>
    </message>
    <message>
        <source>Recovered the tablet</source>
        <translation>Recovered the tablet</translation>
    </message>
    <message>
        <source>Asked for the tablet to be wiped</source>
        <translation>Asked for the tablet to be wiped</translation>
    </message>
    <message>
        <source>Wiped the tablet</source>
        <translation>Wiped the tablet</translation>
    </message>
    <message>
        <source>Was refused</source>
        <translation>Was refused</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>Read the audit trail</translation>
    </message>
    <message>
        <source>Checked the store</source>
        <translation>Checked the store</translation>
    </message>
    <message>
        <source>The clock changed</source>
        <translation>The clock changed</translation>
    </message>
    <message>
        <source>An older state of the tablet was put back</source>
        <translation>An older state of the tablet was put back</translation>
    </message>
    <message>
        <source>to open a meeting</source>
        <translation>to open a meeting</translation>
    </message>
    <message>
        <source>to minute</source>
        <translation>to minute</translation>
    </message>
    <message>
        <source>to seal</source>
        <translation>to seal</translation>
    </message>
    <message>
        <source>to reopen a signed meeting</source>
        <translation>to reopen a signed meeting</translation>
    </message>
    <message>
        <source>to export</source>
        <translation>to export</translation>
    </message>
    <message>
        <source>to hand the tablet over</source>
        <translation>to hand the tablet over</translation>
    </message>
    <message>
        <source>to take the tablet back</source>
        <translation>to take the tablet back</translation>
    </message>
    <message>
        <source>to search</source>
        <translation>to search</translation>
    </message>
    <message>
        <source>to add a user</source>
        <translation>to add a user</translation>
    </message>
    <message>
        <source>to remove a user</source>
        <translation>to remove a user</translation>
    </message>
    <message>
        <source>to change a role</source>
        <translation>to change a role</translation>
    </message>
    <message>
        <source>to change a PIN or passphrase</source>
        <translation>to change a PIN or passphrase</translation>
    </message>
    <message>
        <source>to change the store&apos;s key</source>
        <translation>to change the store&apos;s key</translation>
    </message>
    <message>
        <source>to recover the tablet</source>
        <translation>to recover the tablet</translation>
    </message>
    <message>
        <source>to wipe the tablet</source>
        <translation>to wipe the tablet</translation>
    </message>
    <message>
        <source>to read the audit trail</source>
        <translation>to read the audit trail</translation>
    </message>
    <message>
        <source>to export the tablet&apos;s own chain</source>
        <translation>to export the tablet&apos;s own chain</translation>
    </message>
    <message>
        <source>to check the store</source>
        <translation>to check the store</translation>
    </message>
    <message>
        <source>to change a setting of the tablet</source>
        <translation>to change a setting of the tablet</translation>
    </message>
    <message>
        <source>to unlock the record</source>
        <translation>to unlock the record</translation>
    </message>
    <message>
        <source>is an in-patient (South West procedures 1.3.5, section 6)</source>
        <translation>is an in-patient (South West procedures 1.3.5, section 6)</translation>
    </message>
    <message>
        <source>is a patient of a hospital (South West procedures 1.3.5, section 6)</source>
        <translation>is a patient of a hospital (South West procedures 1.3.5, section 6)</translation>
    </message>
    <message>
        <source>is not born yet</source>
        <translation>is not born yet</translation>
    </message>
    <message>
        <source>A medical may be needed (South West procedures 1.3.5, section 6)</source>
        <translation>A medical may be needed (South West procedures 1.3.5, section 6)</translation>
    </message>
    <message>
        <source>The referrer is a professional (South West procedures 1.3.5, section 6)</source>
        <translation>The referrer is a professional (South West procedures 1.3.5, section 6)</translation>
    </message>
    <message>
        <source>The allegation is against a person in a position of trust</source>
        <translation>The allegation is against a person in a position of trust</translation>
    </message>
    <message>
        <source>An independent reviewing officer chairs a complex meeting</source>
        <translation>An independent reviewing officer chairs a complex meeting</translation>
    </message>
    <message>
        <source>Legal action is being considered (South West procedures 1.3.5, section 6)</source>
        <translation>Legal action is being considered (South West procedures 1.3.5, section 6)</translation>
    </message>
    <message>
        <source>Compared the clock and found it right</source>
        <translation>Compared the clock and found it right</translation>
    </message>
    <message>
        <source>Signed by name</source>
        <translation>Signed by name</translation>
    </message>
    <message>
        <source>Let somebody choose a code of their own</source>
        <translation>Let somebody choose a code of their own</translation>
    </message>
    <message>
        <source>A wrong code at a sign-off</source>
        <translation>A wrong code at a sign-off</translation>
    </message>
    <message>
        <source>Drawn signature</source>
        <translation>Drawn signature</translation>
    </message>
    <message>
        <source>Check of the text</source>
        <translation>Check of the text</translation>
    </message>
    <message>
        <source>Quorum: %1</source>
        <translation>Quorum: %1</translation>
    </message>
    <message>
        <source>The confidentiality statement has not been read</source>
        <translation>The confidentiality statement has not been read</translation>
    </message>
    <message>
        <source>%1 has not acknowledged confidentiality</source>
        <translation>%1 has not acknowledged confidentiality</translation>
    </message>
    <message>
        <source>No decision has been recorded</source>
        <translation>No decision has been recorded</translation>
    </message>
    <message>
        <source>%1 has no basis</source>
        <translation>%1 has no basis</translation>
    </message>
    <message>
        <source>Nobody is named for the action: %1</source>
        <translation>Nobody is named for the action: %1</translation>
    </message>
    <message>
        <source>No date for the action: %1</source>
        <translation>No date for the action: %1</translation>
    </message>
    <message>
        <source>When the designated officer (LADO) was told</source>
        <translation>When the designated officer (LADO) was told</translation>
    </message>
    <message>
        <source>A separate discussion for the alleged abuser under 18</source>
        <translation>A separate discussion for the alleged abuser under 18</translation>
    </message>
    <message>
        <source>Why the outcome for %1 differs from the other children&apos;s</source>
        <translation>Why the outcome for %1 differs from the other children&apos;s</translation>
    </message>
    <message>
        <source>How %1 is safely discharged from hospital</source>
        <translation>How %1 is safely discharged from hospital</translation>
    </message>
    <message>
        <source>%1 has not signed every decision</source>
        <translation>%1 has not signed every decision</translation>
    </message>
    <message>
        <source>The decisions have not been read back</source>
        <translation>The decisions have not been read back</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Not saved yet: %1</translation>
    </message>
    <message>
        <source>%1 was corrected after somebody had answered to it: ask them again</source>
        <translation>%1 was corrected after somebody had answered to it: ask them again</translation>
    </message>
    <message>
        <source>Statement read out</source>
        <translation>Statement read out</translation>
    </message>
    <message>
        <source>At the meeting</source>
        <translation>At the meeting</translation>
    </message>
    <message>
        <source>Statements heard</source>
        <translation>Statements heard</translation>
    </message>
    <message>
        <source>Everything is with the council&apos;s system</source>
        <translation>Everything is with the council&apos;s system</translation>
    </message>
    <message>
        <source>No council&apos;s system was named</source>
        <translation>No council&apos;s system was named</translation>
    </message>
    <message>
        <source>The way to the council&apos;s system cannot be read</source>
        <translation>The way to the council&apos;s system cannot be read</translation>
    </message>
    <message>
        <source>This tablet does not know where the council&apos;s system is</source>
        <translation>This tablet does not know where the council&apos;s system is</translation>
    </message>
    <message>
        <source>The council&apos;s system does not know this tablet</source>
        <translation>The council&apos;s system does not know this tablet</translation>
    </message>
    <message>
        <source>The invitation of this tablet was not accepted</source>
        <translation>The invitation of this tablet was not accepted</translation>
    </message>
    <message>
        <source>This tablet is known to the council&apos;s system in another way</source>
        <translation>This tablet is known to the council&apos;s system in another way</translation>
    </message>
    <message>
        <source>The invitation on this tablet cannot be read</source>
        <translation>The invitation on this tablet cannot be read</translation>
    </message>
    <message>
        <source>There is no network, or the council&apos;s system cannot be reached</source>
        <translation>There is no network, or the council&apos;s system cannot be reached</translation>
    </message>
    <message>
        <source>Somebody else answers in the place of the council&apos;s system</source>
        <translation>Somebody else answers in the place of the council&apos;s system</translation>
    </message>
    <message>
        <source>The council takes nothing from this tablet any more</source>
        <translation>The council takes nothing from this tablet any more</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>The council&apos;s system asks to wait</source>
        <translation>The council&apos;s system asks to wait</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>The connection was cut</translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation>Something is in the way</translation>
    </message>
    <message>
        <source>Some of it was not accepted by the council&apos;s system</source>
        <translation>Some of it was not accepted by the council&apos;s system</translation>
    </message>
    <message>
        <source>This tablet&apos;s disk cannot be read or written</source>
        <translation>This tablet&apos;s disk cannot be read or written</translation>
    </message>
    <message>
        <source>This tablet has no room for what the council&apos;s system answers</source>
        <translation>This tablet has no room for what the council&apos;s system answers</translation>
    </message>
    <message>
        <source>The council&apos;s system has no room</source>
        <translation>The council&apos;s system has no room</translation>
    </message>
    <message>
        <source>The council&apos;s system does not work</source>
        <translation>The council&apos;s system does not work</translation>
    </message>
    <message>
        <source>The answer was not signed by the council&apos;s system</source>
        <translation>The answer was not signed by the council&apos;s system</translation>
    </message>
    <message>
        <source>The answer to the invitation was not of the council&apos;s system</source>
        <translation>The answer to the invitation was not of the council&apos;s system</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>The answer was not understood</translation>
    </message>
    <message>
        <source>The proxy does not let this tablet through</source>
        <translation>The proxy does not let this tablet through</translation>
    </message>
    <message>
        <source>No safe connection can be made</source>
        <translation>No safe connection can be made</translation>
    </message>
    <message>
        <source>Nothing is being sent: the program for it is not running</source>
        <translation>Nothing is being sent: the program for it is not running</translation>
    </message>
    <message>
        <source>Ask the council&apos;s administrator for an invitation, and take it in on this tablet.</source>
        <translation>Ask the council&apos;s administrator for an invitation, and take it in on this tablet.</translation>
    </message>
    <message>
        <source>Ask the council&apos;s administrator for a new invitation.</source>
        <translation>Ask the council&apos;s administrator for a new invitation.</translation>
    </message>
    <message>
        <source>Connect the tablet to a network. It is tried again by itself; nothing is lost meanwhile.</source>
        <translation>Connect the tablet to a network. It is tried again by itself; nothing is lost meanwhile.</translation>
    </message>
    <message>
        <source>Nothing was sent. Use another network, or ask the council&apos;s administrator whether this is allowed.</source>
        <translation>Nothing was sent. Use another network, or ask the council&apos;s administrator whether this is allowed.</translation>
    </message>
    <message>
        <source>Ask the council&apos;s administrator. What is on the tablet stays on it.</source>
        <translation>Ask the council&apos;s administrator. What is on the tablet stays on it.</translation>
    </message>
    <message>
        <source>It is tried again by itself; nothing is lost meanwhile.</source>
        <translation>It is tried again by itself; nothing is lost meanwhile.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays, tell the council&apos;s administrator what stands here.</source>
        <translation>It is tried again by itself; if it stays, tell the council&apos;s administrator what stands here.</translation>
    </message>
    <message>
        <source>Tell the council&apos;s administrator. All else is sent.</source>
        <translation>Tell the council&apos;s administrator. All else is sent.</translation>
    </message>
    <message>
        <source>Have room made on the tablet. Nothing goes from it before.</source>
        <translation>Have room made on the tablet. Nothing goes from it before.</translation>
    </message>
    <message>
        <source>Tell the council&apos;s administrator. Nothing goes from this tablet before it has arrived.</source>
        <translation>Tell the council&apos;s administrator. Nothing goes from this tablet before it has arrived.</translation>
    </message>
    <message>
        <source>Ask whoever runs the network what has to stand in the file &quot;proxy&quot;.</source>
        <translation>Ask whoever runs the network what has to stand in the file &quot;proxy&quot;.</translation>
    </message>
    <message>
        <source>A network with a sign-in page does this. Sign in there, or use another network.</source>
        <translation>A network with a sign-in page does this. Sign in there, or use another network.</translation>
    </message>
    <message>
        <source>Start the tablet again, or ask its administrator.</source>
        <translation>Start the tablet again, or ask its administrator.</translation>
    </message>
    <message>
        <source>other entries stand in its place: an older copy of the store was put back, or the tablet was copied</source>
        <translation>other entries stand in its place: an older copy of the store was put back, or the tablet was copied</translation>
    </message>
    <message>
        <source>entries before it are missing there; they are sealed again when somebody opens the store</source>
        <translation>entries before it are missing there; they are sealed again when somebody opens the store</translation>
    </message>
    <message>
        <source>it was changed on its way</source>
        <translation>it was changed on its way</translation>
    </message>
    <message>
        <source>it is sealed to another key; it is sealed again when somebody opens the store</source>
        <translation>it is sealed to another key; it is sealed again when somebody opens the store</translation>
    </message>
    <message>
        <source>it is of another tablet</source>
        <translation>it is of another tablet</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>it is too large</translation>
    </message>
    <message>
        <source>the answer was for less, or older than one before</source>
        <translation>the answer was for less, or older than one before</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Redaction</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Third party</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>Another child</translation>
    </message>
    <message>
        <source>Police operational</source>
        <translation>Police operational</translation>
    </message>
    <message>
        <source>Legal privilege</source>
        <translation>Legal privilege</translation>
    </message>
    <message>
        <source>Safe address</source>
        <translation>Safe address</translation>
    </message>
    <message>
        <source>Not relevant to this child</source>
        <translation>Not relevant to this child</translation>
    </message>
    <message>
        <source>Sub judice</source>
        <translation>Sub judice</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Wherever they stand</source>
        <translation>Wherever they stand</translation>
    </message>
</context>
</TS>
