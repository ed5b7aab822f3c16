<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy">
<context>
    <name>ActionForm</name>
    <message>
        <source>Save action</source>
        <translation>Cadw&apos;r cam gweithredu</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Beth sydd i&apos;w wneud</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>I ba ddiben</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Pwy sy&apos;n ei wneud</translation>
    </message>
    <message>
        <source>Or an agency that is not at the table</source>
        <translation>Neu asiantaeth nad yw wrth y bwrdd</translation>
    </message>
    <message>
        <source>What kind of action</source>
        <translation>Pa fath o gam gweithredu</translation>
    </message>
    <message>
        <source>What happens if it cannot be done</source>
        <translation>Beth sy&apos;n digwydd os na ellir ei wneud</translation>
    </message>
</context>
<context>
    <name>ActionsPanel</name>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Ychwanegu cam gweithredu</translation>
    </message>
    <message>
        <source>Add action here</source>
        <translation>Ychwanegu cam gweithredu yma</translation>
    </message>
    <message>
        <source>No action is agreed yet.</source>
        <translation>Nid oes cam gweithredu wedi&apos;i gytuno eto.</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Erbyn %1</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Dim dyddiad eto</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Neb wedi&apos;i enwi eto</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>I ba ddiben</translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation>Pam y dyddiad hwn</translation>
    </message>
    <message>
        <source>If it cannot be done</source>
        <translation>Os na ellir ei wneud</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Ar gyfer %1</translation>
    </message>
    <message>
        <source>Actions and protection</source>
        <translation>Camau gweithredu ac amddiffyn</translation>
    </message>
    <message>
        <source>Add protection</source>
        <translation>Ychwanegu amddiffyniad</translation>
    </message>
    <message>
        <source>Family information</source>
        <translation>Gwybodaeth i&apos;r teulu</translation>
    </message>
    <message>
        <source>Protection now</source>
        <translation>Amddiffyniad nawr</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Beth a ddaeth ohono</translation>
    </message>
    <message>
        <source>What the family is told</source>
        <translation>Beth a ddywedir wrth y teulu</translation>
    </message>
    <message>
        <source>Nothing is agreed yet about what the family is told.</source>
        <translation>Ni chytunwyd ar ddim eto ynghylch beth a ddywedir wrth y teulu.</translation>
    </message>
</context>
<context>
    <name>AddendumForm</name>
    <message>
        <source>Save addition</source>
        <translation>Cadw&apos;r ychwanegiad</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Beth a ychwanegir</translation>
    </message>
    <message>
        <source>Why it is added now</source>
        <translation>Pam mae&apos;n cael ei ychwanegu nawr</translation>
    </message>
</context>
<context>
    <name>AdjournForm</name>
    <message>
        <source>Adjourn</source>
        <translation>Gohirio</translation>
    </message>
    <message>
        <source>Why it is broken off</source>
        <translation>Pam mae&apos;n cael ei ohirio</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Tan pryd</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Heading</source>
        <translation>Pennawd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Wedi&apos;i wneud: %1</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Save answer</source>
        <translation>Cadw&apos;r ateb</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Sut mae pethau</translation>
    </message>
    <message>
        <source>Not applicable because</source>
        <translation>Ddim yn berthnasol oherwydd</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Beth ddywedwyd</translation>
    </message>
</context>
<context>
    <name>AnswerScreen</name>
    <message>
        <source>The custodians&apos; answer</source>
        <translation>Ateb y ceidwaid</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Say who is to be let in.</source>
        <translation>Dywedwch pwy sydd i gael dod i mewn.</translation>
    </message>
    <message>
        <source>Type the answer, or choose its file.</source>
        <translation>Teipiwch yr ateb, neu dewiswch ei ffeil.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Who is to be let in?</source>
        <translation>Pwy sydd i gael dod i mewn?</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Rhywun newydd</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Eu henw</translation>
    </message>
    <message>
        <source>Enter their name.</source>
        <translation>Rhowch eu henw.</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Yr hyn y cânt ei wneud</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Gweinyddwr</translation>
    </message>
    <message>
        <source>From a medium</source>
        <translation>O gyfrwng</translation>
    </message>
    <message>
        <source>No answer was found on a removable medium.</source>
        <translation>Ni chafwyd hyd i ateb ar gyfrwng symudadwy.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Yr ateb</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>O&apos;r ffeil</translation>
    </message>
    <message>
        <source>Or typed</source>
        <translation>Neu wedi&apos;i deipio</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) and digits so far</source>
        <translation>
            <numerusform>%n llythyren neu ddigid hyd yma</numerusform>
            <numerusform>%n llythyren neu ddigid hyd yma</numerusform>
            <numerusform>%n llythyren neu ddigid hyd yma</numerusform>
            <numerusform>%n llythyren neu ddigid hyd yma</numerusform>
            <numerusform>%n llythyren neu ddigid hyd yma</numerusform>
        </translation>
    </message>
    <message>
        <source>Blanks, hyphens and lines do not matter; O is read as 0, I and L as 1.</source>
        <translation>Nid yw bylchau, cysylltnodau na llinellau o bwys; darllenir O fel 0, ac I ac L fel 1.</translation>
    </message>
</context>
<context>
    <name>ApologiesForm</name>
    <message>
        <source>Save apologies</source>
        <translation>Cadw&apos;r ymddiheuriadau</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Has sent information</source>
        <translation>Wedi anfon gwybodaeth</translation>
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
        <translation>Ymddiheuriadau: %1</translation>
    </message>
    <message>
        <source>By exception</source>
        <translation>Trwy eithriad</translation>
    </message>
    <message>
        <source>Heard the statement</source>
        <translation>Wedi clywed y datganiad</translation>
    </message>
    <message>
        <source>%1 arrives: %2</source>
        <translation>%1 yn cyrraedd: %2</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Ymddiheuriadau</translation>
    </message>
    <message>
        <source>%1 sends apologies</source>
        <translation>%1 yn anfon ymddiheuriadau</translation>
    </message>
    <message>
        <source>Has heard the statement</source>
        <translation>Wedi clywed y datganiad</translation>
    </message>
    <message>
        <source>%1 has heard the statement on confidentiality</source>
        <translation>Mae %1 wedi clywed y datganiad ar gyfrinachedd</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Yn gadael</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 yn gadael</translation>
    </message>
    <message>
        <source>Own code</source>
        <translation>Cod ei hun</translation>
    </message>
    <message>
        <source>Has a code of their own</source>
        <translation>Mae ganddynt god eu hunain</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Dewis cod</translation>
    </message>
    <message>
        <source>Choose a code for %1</source>
        <translation>Dewis cod ar gyfer %1</translation>
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
        <translation>Trywydd archwilio</translation>
    </message>
    <message>
        <source>Who did what on this tablet. It cannot be changed, and that you read it stands in it too.</source>
        <translation>Pwy wnaeth beth ar y dabled hon. Ni ellir ei newid, ac mae&apos;r ffaith eich bod wedi&apos;i ddarllen ynddo hefyd.</translation>
    </message>
    <message>
        <source>Whose acts</source>
        <translation>Gweithredoedd pwy</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Which acts</source>
        <translation>Pa weithredoedd</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>Nothing of this kind stands in the trail.</source>
        <translation>Nid oes dim o&apos;r math hwn yn y trywydd.</translation>
    </message>
</context>
<context>
    <name>BasedOn</name>
    <message>
        <source>Based on what was shared</source>
        <translation>Ar sail yr hyn a rannwyd</translation>
    </message>
    <message>
        <source>Nothing has been shared yet.</source>
        <translation>Nid oes dim wedi&apos;i rannu eto.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Dangos mwy</translation>
    </message>
</context>
<context>
    <name>CancelForm</name>
    <message>
        <source>Cancel the meeting now</source>
        <translation>Canslo&apos;r cyfarfod nawr</translation>
    </message>
    <message>
        <source>A cancelled meeting cannot be taken up again. What was recorded stays as it is.</source>
        <translation>Ni ellir ailafael mewn cyfarfod a ganslwyd. Mae&apos;r hyn a gofnodwyd yn aros fel y mae.</translation>
    </message>
    <message>
        <source>Why it is not held</source>
        <translation>Pam na chynhelir ef</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>The line</source>
        <translation>Y llinell</translation>
    </message>
    <message>
        <source>Who, about whom, what kind: what was said</source>
        <translation>Pwy, am bwy, pa fath: yr hyn a ddywedwyd</translation>
    </message>
    <message>
        <source>Save the line</source>
        <translation>Cadw&apos;r llinell</translation>
    </message>
    <message>
        <source>Close the line</source>
        <translation>Cau&apos;r llinell</translation>
    </message>
</context>
<context>
    <name>CaptureChips</name>
    <message>
        <source>%1 speaks</source>
        <extracomment>A chip of the line: who says it, or who does it.</extracomment>
        <translation>%1 sy&apos;n siarad</translation>
    </message>
    <message>
        <source>About all children</source>
        <extracomment>A chip of the line: which child it is about.</extracomment>
        <translation>Am y plant i gyd</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Am %1</translation>
    </message>
</context>
<context>
    <name>CaptureReading</name>
    <message>
        <source>Pin</source>
        <translation>Pinio</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <extracomment>What is pinned holds for the next lines too: &quot;Pin DC Rigby&quot;.</extracomment>
        <translation>Pinio %1</translation>
    </message>
    <message>
        <source>Who, about whom, what kind: what was said</source>
        <translation>Pwy, am bwy, pa fath: yr hyn a ddywedwyd</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Cadw at eto</translation>
    </message>
    <message>
        <source>Also about %1?</source>
        <extracomment>A child whom the text names, and whom it is not about so far: &quot;Also about Imogen?&quot;</extracomment>
        <translation>Am %1 hefyd?</translation>
    </message>
</context>
<context>
    <name>CharacterCount</name>
    <message numerus="yes">
        <source>You have %n character(s) too many</source>
        <translation>
            <numerusform>Mae gennych %n nod yn ormod</numerusform>
            <numerusform>Mae gennych %n nod yn ormod</numerusform>
            <numerusform>Mae gennych %n nod yn ormod</numerusform>
            <numerusform>Mae gennych %n nod yn ormod</numerusform>
            <numerusform>Mae gennych %n nod yn ormod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n character(s) left</source>
        <translation>
            <numerusform>Mae gennych %n nod ar ôl</numerusform>
            <numerusform>Mae gennych %n nod ar ôl</numerusform>
            <numerusform>Mae gennych %n nod ar ôl</numerusform>
            <numerusform>Mae gennych %n nod ar ôl</numerusform>
            <numerusform>Mae gennych %n nod ar ôl</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChildCard</name>
    <message>
        <source>In-patient</source>
        <translation>Claf mewnol</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ganwyd</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>Cyfeirnod yr achos</translation>
    </message>
    <message>
        <source>Where now</source>
        <translation>Ble nawr</translation>
    </message>
    <message>
        <source>School or nursery</source>
        <translation>Ysgol neu feithrinfa</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>Penderfynwyd hyd yma</translation>
    </message>
</context>
<context>
    <name>ChildChips</name>
    <message>
        <source>Which children</source>
        <translation>Pa blant</translation>
    </message>
    <message>
        <source>All children</source>
        <translation>Pob plentyn</translation>
    </message>
</context>
<context>
    <name>ChildForm</name>
    <message>
        <source>Add child</source>
        <translation>Ychwanegu&apos;r plentyn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Born or unborn</source>
        <translation>Wedi&apos;i eni neu heb ei eni</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ganwyd</translation>
    </message>
    <message>
        <source>Unborn</source>
        <translation>Heb ei eni</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>Expected date of birth</source>
        <translation>Dyddiad geni disgwyliedig</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Rhyw</translation>
    </message>
    <message>
        <source>Where the child is now</source>
        <translation>Ble mae&apos;r plentyn nawr</translation>
    </message>
    <message>
        <source>Is an in-patient</source>
        <translation>Yn glaf mewnol</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>Cyfeirnod yr achos</translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation>Rhif GIG</translation>
    </message>
    <message>
        <source>School or nursery</source>
        <translation>Ysgol neu feithrinfa</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Ethnigrwydd</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Unique pupil number</source>
        <translation>Rhif unigryw&apos;r disgybl</translation>
    </message>
</context>
<context>
    <name>ChipScreen</name>
    <message>
        <source>The security chip</source>
        <translation>Y sglodyn diogelwch</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Pobl ac allweddi</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un eiliad…</translation>
    </message>
    <message>
        <source>Set the chip up</source>
        <translation>Gosod y sglodyn</translation>
    </message>
    <message>
        <source>End a lock-out</source>
        <translation>Dod â chloi allan i ben</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>The chip</source>
        <translation>Y sglodyn</translation>
    </message>
    <message>
        <source>Answers, and counts wrong tries</source>
        <translation>Mae&apos;n ateb, ac yn cyfrif cynigion anghywir</translation>
    </message>
    <message>
        <source>There is none, or it does not answer</source>
        <translation>Nid oes un, neu nid yw&apos;n ateb</translation>
    </message>
    <message>
        <source>What ends a lock-out</source>
        <translation>Yr hyn sy&apos;n dod â chloi allan i ben</translation>
    </message>
    <message>
        <source>Is kept for the council&apos;s custodians</source>
        <translation>Fe&apos;i cedwir ar gyfer ceidwaid y cyngor</translation>
    </message>
    <message>
        <source>Is not kept yet: then only time helps</source>
        <translation>Nis cedwir eto: dim ond amser all helpu felly</translation>
    </message>
    <message>
        <source>Nothing is needed</source>
        <translation>Nid oes angen dim</translation>
    </message>
    <message>
        <source>After ten wrong tries the chip lets nobody try. Left switched on, it forgets one of them every ten minutes.</source>
        <translation>Ar ôl deg cynnig anghywir nid yw&apos;r sglodyn yn gadael i neb roi cynnig. O&apos;i adael ymlaen, mae&apos;n anghofio un ohonynt bob deng munud.</translation>
    </message>
    <message>
        <source>Without a chip everybody unlocks with a passphrase, and the tablet locks sooner.</source>
        <translation>Heb sglodyn mae pawb yn datgloi â chyfrinymadrodd, ac mae&apos;r dabled yn cloi&apos;n gynt.</translation>
    </message>
    <message>
        <source>To end a lock-out at once takes the council&apos;s two custodians: their answer carries what the chip wants.</source>
        <translation>I ddod â chloi allan i ben ar unwaith mae angen dau geidwad y cyngor: mae eu hateb yn cario&apos;r hyn y mae&apos;r sglodyn ei eisiau.</translation>
    </message>
    <message>
        <source>First give this tablet the council&apos;s recovery key: what ends a lock-out is kept with it, and nowhere else.</source>
        <translation>Yn gyntaf rhowch allwedd adfer y cyngor i&apos;r dabled hon: gyda hi, ac nid yn unman arall, y cedwir yr hyn sy&apos;n dod â chloi allan i ben.</translation>
    </message>
</context>
<context>
    <name>ChoiceChips</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (dewisol)</translation>
    </message>
</context>
<context>
    <name>ClockBoard</name>
    <message>
        <source>Running clocks</source>
        <translation>Clociau sy&apos;n rhedeg</translation>
    </message>
    <message>
        <source>Unlock to see which meeting they belong to.</source>
        <translation>Datglowch i weld i ba gyfarfod y maent yn perthyn.</translation>
    </message>
    <message>
        <source>Which clocks run cannot be told here now. Unlock to see them.</source>
        <translation>Ni ellir dweud yma nawr pa glociau sy&apos;n rhedeg. Datglowch i&apos;w gweld.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>clocks that run</comment>
        <translation>
            <numerusform>A %n arall.</numerusform>
            <numerusform>A %n arall.</numerusform>
            <numerusform>A %n arall.</numerusform>
            <numerusform>A %n arall.</numerusform>
            <numerusform>A %n arall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ran out more than a week ago.</source>
        <comment>clocks</comment>
        <translation>
            <numerusform>Daeth amser %n i ben fwy nag wythnos yn ôl.</numerusform>
            <numerusform>Daeth amser %n i ben fwy nag wythnos yn ôl.</numerusform>
            <numerusform>Daeth amser %n i ben fwy nag wythnos yn ôl.</numerusform>
            <numerusform>Daeth amser %n i ben fwy nag wythnos yn ôl.</numerusform>
            <numerusform>Daeth amser %n i ben fwy nag wythnos yn ôl.</numerusform>
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
        <translation>Yn dod i ben</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Fel y&apos;i cyfrifwyd</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Why it ran out</source>
        <translation>Pam y daeth i ben</translation>
    </message>
    <message>
        <source>Say why it ran out</source>
        <translation>Dweud pam y daeth i ben</translation>
    </message>
    <message>
        <source>Say why it ran out: %1</source>
        <translation>Dweud pam y daeth i ben: %1</translation>
    </message>
</context>
<context>
    <name>ClockChip</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n ddiwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 munud</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 awr</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 awr %2 munud</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 dros yr amser</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ar ôl</translation>
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
        <translation>Gallai cloc y llechen hon fod yn anghywir: mae&apos;n dweud %1, %2. Ydy hynny&apos;n gywir?</translation>
    </message>
    <message>
        <source>If not, have the tablet&apos;s clock set before you go on. What is in the record keeps the time it was given.</source>
        <translation>Os nad ydyw, gofynnwch am osod cloc y llechen cyn mynd ymlaen. Mae&apos;r hyn sydd yn y cofnod yn cadw&apos;r amser a roddwyd iddo.</translation>
    </message>
    <message>
        <source>The time is right</source>
        <translation>Mae&apos;r amser yn gywir</translation>
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
        <translation>Daeth i ben oherwydd: %1</translation>
    </message>
</context>
<context>
    <name>CodeScreen</name>
    <message>
        <source>The code is too short. Use four to six digits.</source>
        <translation>Mae&apos;r cod yn rhy fyr. Defnyddiwch bedwar i chwe digid.</translation>
    </message>
    <message>
        <source>The code is too long. Use four to six digits.</source>
        <translation>Mae&apos;r cod yn rhy hir. Defnyddiwch bedwar i chwe digid.</translation>
    </message>
    <message>
        <source>The code is easy to guess: digits in a row, all the same, or a year. Choose another.</source>
        <translation>Mae&apos;r cod yn hawdd ei ddyfalu: digidau mewn trefn, i gyd yr un fath, neu flwyddyn. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>The two codes are not the same. Choose one again.</source>
        <translation>Nid yw&apos;r ddau god yr un fath. Dewiswch un eto.</translation>
    </message>
    <message>
        <source>A code was chosen before, and stands for this meeting.</source>
        <translation>Dewiswyd cod o&apos;r blaen, ac mae&apos;n sefyll ar gyfer y cyfarfod hwn.</translation>
    </message>
    <message>
        <source>A code for %1</source>
        <translation>Cod ar gyfer %1</translation>
    </message>
    <message>
        <source>For this meeting only</source>
        <translation>Ar gyfer y cyfarfod hwn yn unig</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Dim cod</translation>
    </message>
    <message>
        <source>The same code again</source>
        <translation>Yr un cod eto</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Eich cod</translation>
    </message>
    <message>
        <source>Four to six digits. Not the PIN of your telephone or bank card.</source>
        <translation>Pedwar i chwe digid. Nid PIN eich ffôn na&apos;ch cerdyn banc.</translation>
    </message>
    <message>
        <source>Keep this code</source>
        <translation>Cadw&apos;r cod hwn</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>You never need it: you can always sign with a finger, with your name, or with the chair as your witness. It is forgotten when the meeting is sealed, and stands in no record.</source>
        <translation>Nid oes arnoch ei angen byth: gallwch lofnodi bob amser â bys, â&apos;ch enw, neu gyda&apos;r cadeirydd yn dyst. Caiff ei anghofio pan selir y cyfarfod, ac nid yw mewn unrhyw gofnod.</translation>
    </message>
    <message>
        <source>Type the same code again.</source>
        <translation>Teipiwch yr un cod eto.</translation>
    </message>
</context>
<context>
    <name>CompetenceForm</name>
    <message>
        <source>Save finding</source>
        <translation>Cadw&apos;r casgliad</translation>
    </message>
    <message>
        <source>Which child</source>
        <translation>Pa blentyn</translation>
    </message>
    <message>
        <source>In which matter</source>
        <translation>Ym mha fater</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Casgliad</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Aseswyd gan</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
    <message>
        <source>Age, understanding, weighing, freedom from pressure, advice given.</source>
        <translation>Oedran, dealltwriaeth, pwyso a mesur, rhyddid rhag pwysau, y cyngor a roddwyd.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Save consent</source>
        <translation>Cadw&apos;r cydsyniad</translation>
    </message>
    <message>
        <source>Consent to what</source>
        <translation>Cydsyniad i beth</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Sut mae pethau</translation>
    </message>
    <message>
        <source>Grounds for going on without consent</source>
        <translation>Seiliau dros fynd ymlaen heb gydsyniad</translation>
    </message>
    <message>
        <source>Needed where consent is not sought, or was refused and you go ahead.</source>
        <translation>Mae eu hangen lle na cheisir cydsyniad, neu lle gwrthodwyd ef a&apos;ch bod yn mynd ymlaen.</translation>
    </message>
    <message>
        <source>Which police officer said so</source>
        <translation>Pa swyddog heddlu a ddywedodd hynny</translation>
    </message>
    <message>
        <source>Who would be at risk</source>
        <translation>Pwy fyddai mewn perygl</translation>
    </message>
    <message>
        <source>Add them first, under People, as another person.</source>
        <translation>Ychwanegwch nhw yn gyntaf, o dan Pobl, fel person arall.</translation>
    </message>
    <message>
        <source>The finding of competence</source>
        <translation>Y casgliad ar gymhwysedd</translation>
    </message>
    <message>
        <source>Record it first, with Add a finding of competence.</source>
        <translation>Cofnodwch ef yn gyntaf, gydag Ychwanegu casgliad ar gymhwysedd.</translation>
    </message>
    <message>
        <source>Going on without consent must be exceptional, and a court may ask why.</source>
        <translation>Rhaid i fynd ymlaen heb gydsyniad fod yn eithriadol, a gall llys ofyn pam.</translation>
    </message>
    <message>
        <source>These circumstances are exceptional because</source>
        <translation>Mae&apos;r amgylchiadau hyn yn eithriadol oherwydd</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
    <message>
        <source>In words that a parent or a judge can follow.</source>
        <translation>Mewn geiriau y gall rhiant neu farnwr eu dilyn.</translation>
    </message>
    <message>
        <source>When consent will be sought, by whom</source>
        <translation>Pryd y ceisir cydsyniad, a chan bwy</translation>
    </message>
    <message>
        <source>When it is looked at again</source>
        <translation>Pryd y caiff ei adolygu</translation>
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
        <translation>Cydsyniad</translation>
    </message>
    <message>
        <source>One entry for each matter: interviewing, seeking and sharing information, a medical.</source>
        <translation>Un cofnod ar gyfer pob mater: cyfweld, ceisio a rhannu gwybodaeth, archwiliad meddygol.</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Cofnodi cydsyniad</translation>
    </message>
    <message>
        <source>Add a finding of competence</source>
        <translation>Ychwanegu casgliad ar gymhwysedd</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Seiliau</translation>
    </message>
    <message>
        <source>Police officer</source>
        <translation>Swyddog heddlu</translation>
    </message>
    <message>
        <source>Exceptional because</source>
        <translation>Eithriadol oherwydd</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
    <message>
        <source>When consent will be sought</source>
        <translation>Pryd y ceisir cydsyniad</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Ynghylch %1</translation>
    </message>
    <message>
        <source>Findings of competence</source>
        <translation>Casgliadau ar gymhwysedd</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>Heb ei gofnodi eto</translation>
    </message>
</context>
<context>
    <name>ConveneFields</name>
    <message>
        <source>Type of meeting</source>
        <translation>Math o gyfarfod</translation>
    </message>
    <message>
        <source>As many as apply.</source>
        <translation>Cynifer ag sy&apos;n berthnasol.</translation>
    </message>
    <message>
        <source>When the designated officer (LADO) was told</source>
        <translation>Pryd y cafodd y swyddog dynodedig (LADO) wybod</translation>
    </message>
    <message>
        <source>How people meet</source>
        <translation>Sut mae pobl yn cwrdd</translation>
    </message>
    <message>
        <source>How urgent it is</source>
        <translation>Pa mor frys yw hi</translation>
    </message>
    <message>
        <source>The referral</source>
        <translation>Yr atgyfeiriad</translation>
    </message>
    <message>
        <source>When it was received</source>
        <translation>Pryd y daeth i law</translation>
    </message>
    <message>
        <source>The clocks of the procedure run from here.</source>
        <translation>Mae clociau&apos;r weithdrefn yn rhedeg o&apos;r fan hon.</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Gan bwy</translation>
    </message>
    <message>
        <source>The concern</source>
        <translation>Y pryder</translation>
    </message>
    <message>
        <source>Category of abuse</source>
        <translation>Categori cam-drin</translation>
    </message>
    <message>
        <source>Name of the referrer</source>
        <translation>Enw&apos;r atgyfeiriwr</translation>
    </message>
    <message>
        <source>Their agency</source>
        <translation>Eu hasiantaeth</translation>
    </message>
    <message>
        <source>The referrer is a professional</source>
        <translation>Mae&apos;r atgyfeiriwr yn weithiwr proffesiynol</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Y cyfarfod</translation>
    </message>
    <message>
        <source>When it was decided to hold it</source>
        <translation>Pryd y penderfynwyd ei gynnal</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Dechrau arfaethedig</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>A room, a telephone conference or a video call.</source>
        <translation>Ystafell, cynhadledd ffôn neu alwad fideo.</translation>
    </message>
    <message>
        <source>A section 47 enquiry was started before this meeting</source>
        <translation>Dechreuwyd ymholiad adran 47 cyn y cyfarfod hwn</translation>
    </message>
    <message>
        <source>When it started</source>
        <translation>Pryd y dechreuodd</translation>
    </message>
    <message>
        <source>Why it could not wait</source>
        <translation>Pam na allai aros</translation>
    </message>
    <message>
        <source>What applies</source>
        <translation>Beth sy&apos;n berthnasol</translation>
    </message>
    <message>
        <source>As many as apply. Any of them makes it a complex meeting.</source>
        <translation>Cynifer ag sy&apos;n berthnasol. Mae unrhyw un ohonynt yn ei wneud yn gyfarfod cymhleth.</translation>
    </message>
    <message>
        <source>Same day: recent sexual abuse, evidence that fades, other children at risk.</source>
        <translation>Yr un diwrnod: cam-drin rhywiol diweddar, tystiolaeth sy&apos;n pylu, plant eraill mewn perygl.</translation>
    </message>
</context>
<context>
    <name>ConveneScreen</name>
    <message>
        <source>Convene a meeting</source>
        <translation>Cynnull cyfarfod</translation>
    </message>
    <message>
        <source>Only the type is needed to begin. What you leave open is asked for later.</source>
        <translation>Dim ond y math sydd ei angen i ddechrau. Gofynnir yn nes ymlaen am yr hyn a adewch yn agored.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Convene</source>
        <translation>Cynnull</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Taflu</translation>
    </message>
    <message>
        <source>Which procedure applies</source>
        <translation>Pa weithdrefn sy&apos;n berthnasol</translation>
    </message>
    <message>
        <source>Whose bank holidays</source>
        <translation>Gwyliau banc pwy</translation>
    </message>
</context>
<context>
    <name>ConveningPanel</name>
    <message>
        <source>Convening</source>
        <translation>Cynnull</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Taflu</translation>
    </message>
    <message>
        <source>When it took place</source>
        <translation>Pryd y&apos;i cynhaliwyd</translation>
    </message>
    <message>
        <source>When the meeting began</source>
        <translation>Pryd y dechreuodd y cyfarfod</translation>
    </message>
    <message>
        <source>When the meeting ended</source>
        <translation>Pryd y daeth y cyfarfod i ben</translation>
    </message>
</context>
<context>
    <name>CouncilScreen</name>
    <message>
        <source>The council&apos;s recovery key</source>
        <translation>Allwedd adfer y cyngor</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Pobl ac allweddi</translation>
    </message>
    <message>
        <source>This tablet has the council&apos;s recovery key.</source>
        <translation>Mae allwedd adfer y cyngor gan y dabled hon.</translation>
    </message>
    <message>
        <source>This tablet has no recovery key. Until it has one, nobody can help whoever forgets.</source>
        <translation>Nid oes gan y dabled hon allwedd adfer. Hyd nes y bydd ganddi un, ni all neb helpu&apos;r sawl sy&apos;n anghofio.</translation>
    </message>
    <message>
        <source>With it, two custodians together can let somebody in again. One alone can do nothing, and this tablet never has their half.</source>
        <translation>Gyda hi, gall dau geidwad gyda&apos;i gilydd adael rhywun i mewn eto. Ni all un ar ei ben ei hun wneud dim, ac nid yw eu hanner hwy byth ar y dabled hon.</translation>
    </message>
    <message>
        <source>Take another key instead</source>
        <translation>Cymryd allwedd arall yn ei lle</translation>
    </message>
    <message>
        <source>Take it from a file</source>
        <translation>Ei chymryd o ffeil</translation>
    </message>
    <message>
        <source>Plug in the medium with the file council.pub, then look again.</source>
        <translation>Plygiwch y cyfrwng â&apos;r ffeil council.pub i mewn, yna edrychwch eto.</translation>
    </message>
    <message>
        <source>What ends a lock-out of this tablet&apos;s security chip is sealed to the key it has now, and the chip gives it out only once. With another key nobody can end a lock-out before its time any more, until the chip is cleared in the start-up settings.</source>
        <translation>Mae&apos;r hyn sy&apos;n dod â chloi allan sglodyn diogelwch y dabled hon i ben wedi&apos;i selio i&apos;r allwedd sydd ganddi nawr, a dim ond unwaith y mae&apos;r sglodyn yn ei roi. Gydag allwedd arall ni all neb ddod â chloi allan i ben cyn ei amser mwyach, nes bod y sglodyn wedi&apos;i glirio yn y gosodiadau cychwyn.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Screen hidden. Tap to go on.</source>
        <translation>Sgrin wedi&apos;i chuddio. Tapiwch i fynd ymlaen.</translation>
    </message>
</context>
<context>
    <name>DateBox</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Yfory</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Ymhen wythnos</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Ymhen pythefnos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
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
        <translation>Cadw&apos;r penderfyniad</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Beth a benderfynir</translation>
    </message>
    <message>
        <source>As many as apply.</source>
        <translation>Cynifer ag sy&apos;n berthnasol.</translation>
    </message>
    <message>
        <source>The decision in words</source>
        <translation>Y penderfyniad mewn geiriau</translation>
    </message>
    <message>
        <source>As it will be read back to everybody.</source>
        <translation>Fel y caiff ei ddarllen yn ôl i bawb.</translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation>Ar ba sail</translation>
    </message>
    <message>
        <source>Why, in a sentence or two. It can follow later; the record cannot be sealed without it.</source>
        <translation>Pam, mewn brawddeg neu ddwy. Gall ddilyn yn nes ymlaen; ni ellir selio&apos;r cofnod hebddo.</translation>
    </message>
    <message>
        <source>Who carries out the enquiry</source>
        <translation>Pwy sy&apos;n cynnal yr ymholiad</translation>
    </message>
    <message>
        <source>Nobody has arrived yet.</source>
        <translation>Nid oes neb wedi cyrraedd eto.</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Pwy sy&apos;n penderfynu</translation>
    </message>
    <message>
        <source>Those who are present, unless you say otherwise.</source>
        <translation>Y rhai sy&apos;n bresennol, oni ddywedwch yn wahanol.</translation>
    </message>
</context>
<context>
    <name>DecisionsPanel</name>
    <message>
        <source>Decisions</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>Ychwanegu penderfyniad</translation>
    </message>
    <message>
        <source>Add decision here</source>
        <translation>Ychwanegu penderfyniad yma</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Nid oes dim wedi&apos;i benderfynu eto.</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Penderfyniad %1</translation>
    </message>
    <message>
        <source>No basis yet</source>
        <translation>Dim sail eto</translation>
    </message>
    <message>
        <source>Signed by %1 of %2</source>
        <translation>Llofnodwyd gan %1 o %2</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Sail</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Ymholiad</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Penderfynwyd gan</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Ar gyfer %1</translation>
    </message>
    <message>
        <source>Record dissent</source>
        <translation>Cofnodi anghytundeb</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Anghytundeb</translation>
    </message>
    <message>
        <source>The children&apos;s outcomes differ. Say why, in a decision or here.</source>
        <translation>Mae canlyniadau&apos;r plant yn wahanol. Dywedwch pam, mewn penderfyniad neu yma.</translation>
    </message>
    <message>
        <source>Say why they differ</source>
        <translation>Dweud pam maent yn wahanol</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Finished</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testun llai</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testun mwy</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Tywyllach</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Goleuach</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Testun a lliwiau</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Keep still</source>
        <translation>Aros yn llonydd</translation>
    </message>
    <message>
        <source>Nothing slides, fades or pulses</source>
        <translation>Does dim yn llithro, yn pylu nac yn curo</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Disgleirdeb</translation>
    </message>
    <message>
        <source>This is kept for you, on this tablet.</source>
        <translation>Cedwir hyn i chi, ar y dabled hon.</translation>
    </message>
    <message>
        <source>This is kept for the tablet. Whoever unlocks it sees what they chose for themselves.</source>
        <translation>Cedwir hyn ar gyfer y dabled. Bydd pwy bynnag sy&apos;n ei datgloi yn gweld yr hyn a ddewisodd drosto&apos;i hun.</translation>
    </message>
</context>
<context>
    <name>DissentForm</name>
    <message>
        <source>Save dissent</source>
        <translation>Cadw&apos;r anghytundeb</translation>
    </message>
    <message>
        <source>Who dissents</source>
        <translation>Pwy sy&apos;n anghytuno</translation>
    </message>
    <message>
        <source>Their view</source>
        <translation>Eu barn</translation>
    </message>
    <message>
        <source>Their reasons</source>
        <translation>Eu rhesymau</translation>
    </message>
    <message>
        <source>What the chair answers</source>
        <translation>Ateb y cadeirydd</translation>
    </message>
    <message>
        <source>To be escalated</source>
        <translation>I&apos;w uwchgyfeirio</translation>
    </message>
</context>
<context>
    <name>DistributeForm</name>
    <message>
        <source>Mark as sent</source>
        <translation>Nodi iddo gael ei anfon</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Beth a anfonwyd</translation>
    </message>
    <message>
        <source>To whom it was sent</source>
        <translation>At bwy yr anfonwyd ef</translation>
    </message>
    <message>
        <source>Those who are to have it, unless you say otherwise.</source>
        <translation>Y rhai sydd i&apos;w gael, oni ddywedwch yn wahanol.</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Sut yr anfonwyd ef</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Wedi gorffen</translation>
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
        <translation>English</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Pobl ac allweddi</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Testun a lliwiau</translation>
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
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock may be wrong: it says %1, %2. Compare it with another before you rely on a time here.</source>
        <translation>Gallai cloc y llechen hon fod yn anghywir: mae&apos;n dweud %1, %2. Cymharwch ef â chloc arall cyn dibynnu ar amser yma.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Ymarfer</translation>
    </message>
    <message>
        <source>Practise with made-up children</source>
        <translation>Ymarfer gyda phlant dychmygol</translation>
    </message>
</context>
<context>
    <name>DueField</name>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>Within 4 hours</source>
        <translation>O fewn 4 awr</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Yfory</translation>
    </message>
    <message>
        <source>In 3 working days</source>
        <translation>Mewn 3 diwrnod gwaith</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Diwrnod arall</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Pa ddiwrnod</translation>
    </message>
    <message>
        <source>Before the conference</source>
        <translation>Cyn y gynhadledd</translation>
    </message>
    <message>
        <source>Count from…</source>
        <translation>Cyfrif o…</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Faint</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>O beth</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>O ba bryd</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>The end of the meeting</source>
        <translation>Diwedd y cyfarfod</translation>
    </message>
    <message>
        <source>“Before the conference” is offered once a section 47 enquiry is decided on.</source>
        <translation>Cynigir “Cyn y gynhadledd” unwaith y penderfynir ar ymholiad adran 47.</translation>
    </message>
    <message>
        <source>A day alone is enough; with a time of day it is due by then.</source>
        <translation>Mae diwrnod yn ddigon; gydag amser o&apos;r dydd, rhaid ei wneud erbyn hynny.</translation>
    </message>
    <message>
        <source>Another moment</source>
        <translation>Adeg arall</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Cyfrif o</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>This entry was not finished. It is here as it was left.</source>
        <translation>Ni orffennwyd y cofnod hwn. Mae yma fel y gadawyd ef.</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Cadw&apos;r cywiriad</translation>
    </message>
    <message>
        <source>Why it is put right</source>
        <translation>Pam mae&apos;n cael ei gywiro</translation>
    </message>
    <message>
        <source>What stood there before stays in the history, with this.</source>
        <translation>Mae&apos;r hyn a safai yno o&apos;r blaen yn aros yn yr hanes, gyda hyn.</translation>
    </message>
</context>
<context>
    <name>EntryForms</name>
    <message>
        <source>Add a decision</source>
        <translation>Ychwanegu penderfyniad</translation>
    </message>
    <message>
        <source>Add information</source>
        <translation>Ychwanegu gwybodaeth</translation>
    </message>
    <message>
        <source>Record that information is withheld</source>
        <translation>Cofnodi bod gwybodaeth yn cael ei dal yn ôl</translation>
    </message>
    <message>
        <source>Ask for information that is still wanted</source>
        <translation>Gofyn am wybodaeth sydd ei hangen o hyd</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ychwanegu cam gweithredu</translation>
    </message>
    <message>
        <source>What became of the action</source>
        <translation>Beth a ddaeth o&apos;r cam gweithredu</translation>
    </message>
    <message>
        <source>Add a protection measure</source>
        <translation>Ychwanegu mesur amddiffyn</translation>
    </message>
    <message>
        <source>What the family is told</source>
        <translation>Beth a ddywedir wrth y teulu</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Cofnodi cydsyniad</translation>
    </message>
    <message>
        <source>Add a finding of competence</source>
        <translation>Ychwanegu casgliad ar gymhwysedd</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Gwahodd rhywun</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Ychwanegu plentyn</translation>
    </message>
    <message>
        <source>Add another person</source>
        <translation>Ychwanegu person arall</translation>
    </message>
    <message>
        <source>Consider another child</source>
        <translation>Ystyried plentyn arall</translation>
    </message>
    <message>
        <source>Record dissent</source>
        <translation>Cofnodi anghytundeb</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Ymddiheuriadau</translation>
    </message>
    <message>
        <source>Answer a question of the agenda</source>
        <translation>Ateb cwestiwn o&apos;r agenda</translation>
    </message>
    <message>
        <source>Why a clock ran out</source>
        <translation>Pam y daeth cloc i ben</translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation>Gohirio&apos;r cyfarfod</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Canslo&apos;r cyfarfod</translation>
    </message>
    <message>
        <source>Take the chair</source>
        <translation>Cymryd y gadair</translation>
    </message>
    <message>
        <source>Convene the meeting that follows</source>
        <translation>Cynnull y cyfarfod sy&apos;n dilyn</translation>
    </message>
    <message>
        <source>How the enquiry ended</source>
        <translation>Sut y daeth yr ymholiad i ben</translation>
    </message>
    <message>
        <source>Add to the sealed record</source>
        <translation>Ychwanegu at y cofnod seliedig</translation>
    </message>
    <message>
        <source>Mark what was sent to whom</source>
        <translation>Nodi beth a anfonwyd at bwy</translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <translation>Cywiro cofnod</translation>
    </message>
    <message>
        <source>Withdraw an entry</source>
        <translation>Tynnu cofnod yn ôl</translation>
    </message>
    <message>
        <source>Redact an entry</source>
        <translation>Golygu cofnod</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Set aside and go on</source>
        <translation>Rhoi o&apos;r neilltu a mynd ymlaen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Taflu</translation>
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
        <translation>Cywiro</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Cywiro: %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>Tynnu&apos;n ôl: %1</translation>
    </message>
    <message numerus="yes">
        <source>Corrected %n time(s)</source>
        <translation>
            <numerusform>Heb ei gywiro (%n)</numerusform>
            <numerusform>Cywirwyd %n waith</numerusform>
            <numerusform>Cywirwyd %n waith</numerusform>
            <numerusform>Cywirwyd %n gwaith</numerusform>
            <numerusform>Cywirwyd %n gwaith</numerusform>
        </translation>
    </message>
    <message>
        <source>What it said before: %1</source>
        <translation>Beth ddywedai o&apos;r blaen: %1</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Golygu</translation>
    </message>
    <message>
        <source>Redact: %1</source>
        <translation>Golygu: %1</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Mae problem</translation>
    </message>
</context>
<context>
    <name>FamilyForm</name>
    <message>
        <source>Save what the family is told</source>
        <translation>Cadw&apos;r hyn a ddywedir wrth y teulu</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Beth a ddywedir</translation>
    </message>
    <message>
        <source>As the agreed message, and nothing else.</source>
        <translation>Fel y neges y cytunwyd arni, a dim arall.</translation>
    </message>
    <message>
        <source>Who tells them</source>
        <translation>Pwy sy&apos;n dweud wrthynt</translation>
    </message>
    <message>
        <source>When they are told</source>
        <translation>Pryd y dywedir wrthynt</translation>
    </message>
    <message>
        <source>A day alone is enough.</source>
        <translation>Mae diwrnod yn unig yn ddigon.</translation>
    </message>
    <message>
        <source>Who is not to be told</source>
        <translation>Wrth bwy na ddylid dweud</translation>
    </message>
</context>
<context>
    <name>FieldFrame</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (dewisol)</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) that no dictionary has; F7 goes there</source>
        <translation>
            <numerusform>%n gair nad yw mewn geiriadur; mae F7 yn mynd yno</numerusform>
            <numerusform>%n gair nad yw mewn geiriadur; mae F7 yn mynd yno</numerusform>
            <numerusform>%n air nad ydynt mewn geiriadur; mae F7 yn mynd yno</numerusform>
            <numerusform>%n gair nad ydynt mewn geiriadur; mae F7 yn mynd yno</numerusform>
            <numerusform>%n gair nad ydynt mewn geiriadur; mae F7 yn mynd yno</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Look again</source>
        <translation>Edrych eto</translation>
    </message>
</context>
<context>
    <name>FirstStartScreen</name>
    <message>
        <source>Welcome to Roundtable</source>
        <translation>Croeso i Roundtable</translation>
    </message>
    <message>
        <source>Minutes of strategy meetings, kept on this tablet and encrypted.</source>
        <translation>Cofnodion cyfarfodydd strategaeth, wedi&apos;u cadw ar y dabled hon a&apos;u hamgryptio.</translation>
    </message>
    <message>
        <source>Set up this tablet</source>
        <translation>Gosod y dabled hon</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Dechrau ymarfer</translation>
    </message>
    <message>
        <source>What is this tablet for?</source>
        <translation>At beth mae&apos;r dabled hon?</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Ymarfer</translation>
    </message>
    <message>
        <source>Real meetings</source>
        <translation>Cyfarfodydd go iawn</translation>
    </message>
    <message>
        <source>Practice says so on every screen and in every document, and can never become real. It asks for no passphrase.</source>
        <translation>Mae ymarfer yn dweud hynny ar bob sgrin ac ym mhob dogfen, ac ni all fyth ddod yn real. Nid yw&apos;n gofyn am gyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eich enw</translation>
    </message>
    <message>
        <source>As it will stand in records. You may chair meetings.</source>
        <translation>Fel y bydd yn sefyll mewn cofnodion. Cewch gadeirio cyfarfodydd.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Rhowch eich enw.</translation>
    </message>
    <message>
        <source>Real records are encrypted. Without your PIN or passphrase nobody can read them.</source>
        <translation>Mae cofnodion go iawn wedi&apos;u hamgryptio. Heb eich PIN neu&apos;ch cyfrinymadrodd ni all neb eu darllen.</translation>
    </message>
    <message>
        <source>This tablet has a security chip. It counts wrong tries, so a PIN is enough.</source>
        <translation>Mae gan y dabled hon sglodyn diogelwch. Mae&apos;n cyfrif cynigion anghywir, felly mae PIN yn ddigon.</translation>
    </message>
    <message>
        <source>This tablet has no security chip that would count wrong tries. So it takes a passphrase, which is hard to guess.</source>
        <translation>Nid oes gan y dabled hon sglodyn diogelwch a fyddai&apos;n cyfrif cynigion anghywir. Felly mae&apos;n gofyn am gyfrinymadrodd, sy&apos;n anodd ei ddyfalu.</translation>
    </message>
    <message>
        <source>The council&apos;s recovery key is not on this tablet yet. Until it is, nobody can help whoever forgets.</source>
        <translation>Nid yw allwedd adfer y cyngor ar y dabled hon eto. Hyd nes y bydd, ni all neb helpu&apos;r sawl sy&apos;n anghofio.</translation>
    </message>
    <message>
        <source>Plug in the medium with the file council.pub, then look again. It can also be done later.</source>
        <translation>Plygiwch y cyfrwng â&apos;r ffeil council.pub i mewn, yna edrychwch eto. Gellir gwneud hyn yn nes ymlaen hefyd.</translation>
    </message>
    <message>
        <source>The council&apos;s recovery key</source>
        <translation>Allwedd adfer y cyngor</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Wedi&apos;i chymryd o</translation>
    </message>
    <message>
        <source>With it, two custodians can help whoever forgets, and end a lock-out of the security chip.</source>
        <translation>Gyda hi, gall dau geidwad helpu&apos;r sawl sy&apos;n anghofio, a dod â chloi allan y sglodyn diogelwch i ben.</translation>
    </message>
    <message>
        <source>With it, two custodians can help whoever forgets.</source>
        <translation>Gyda hi, gall dau geidwad helpu&apos;r sawl sy&apos;n anghofio.</translation>
    </message>
    <message>
        <source>This tablet says that it is %1, %2. If that is not so, set its clock first: a record stands on its times.</source>
        <translation>Mae&apos;r llechen hon yn dweud ei bod yn %1, %2. Os nad yw hynny&apos;n wir, gosodwch ei chloc yn gyntaf: mae cofnod yn dibynnu ar ei amseroedd.</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is wrong: it says %1, %2. Set it first: a record stands on its times.</source>
        <translation>Mae cloc y llechen hon yn anghywir: mae&apos;n dweud %1, %2. Gosodwch ef yn gyntaf: mae cofnod yn dibynnu ar ei amseroedd.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>%1: this cannot be right. What you entered is kept until it is put right.</source>
        <translation>%1: ni all hyn fod yn gywir. Cedwir yr hyn a nodwyd nes iddo gael ei gywiro.</translation>
    </message>
    <message>
        <source>%1: this still needs an answer</source>
        <translation>%1: mae angen ateb yma o hyd</translation>
    </message>
</context>
<context>
    <name>FormChild</name>
    <message>
        <source>Which child</source>
        <translation>Pa blentyn</translation>
    </message>
    <message>
        <source>Add the child first, under People.</source>
        <translation>Ychwanegwch y plentyn yn gyntaf, o dan Pobl.</translation>
    </message>
</context>
<context>
    <name>FormMoment</name>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Amser: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nawr: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Heddiw: %1</translation>
    </message>
</context>
<context>
    <name>FormNames</name>
    <message>
        <source>%1: one name a line</source>
        <translation>%1: un enw i bob llinell</translation>
    </message>
</context>
<context>
    <name>FormRelations</name>
    <message>
        <source>Mother</source>
        <translation>Mam</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Tad</translation>
    </message>
    <message>
        <source>Stepparent</source>
        <translation>Llys-riant</translation>
    </message>
    <message>
        <source>Partner of a parent</source>
        <translation>Partner rhiant</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>Mam-gu neu dad-cu</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Brawd neu chwaer</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>Gofalwr</translation>
    </message>
    <message>
        <source>How they are related to %1</source>
        <translation>Eu perthynas â %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Glance</name>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>Dim ar goll (%n)</numerusform>
            <numerusform>%n peth ar goll</numerusform>
            <numerusform>%n beth ar goll</numerusform>
            <numerusform>%n pheth ar goll</numerusform>
            <numerusform>%n peth ar goll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a reason yet</source>
        <translation>
            <numerusform>%n heb reswm eto</numerusform>
            <numerusform>%n heb reswm eto</numerusform>
            <numerusform>%n heb reswm eto</numerusform>
            <numerusform>%n heb reswm eto</numerusform>
            <numerusform>%n heb reswm eto</numerusform>
        </translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Clociau</translation>
    </message>
    <message>
        <source>The clocks in full</source>
        <translation>Y clociau&apos;n llawn</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Plant</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n penderfyniad</numerusform>
            <numerusform>%n penderfyniad</numerusform>
            <numerusform>%n benderfyniad</numerusform>
            <numerusform>%n phenderfyniad</numerusform>
            <numerusform>%n penderfyniad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n cam gweithredu</numerusform>
            <numerusform>%n cam gweithredu</numerusform>
            <numerusform>%n gam gweithredu</numerusform>
            <numerusform>%n cham gweithredu</numerusform>
            <numerusform>%n cam gweithredu</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Dadwneud: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s) done</source>
        <translation>
            <numerusform>%n cloc wedi&apos;i gwblhau</numerusform>
            <numerusform>%n cloc wedi&apos;i gwblhau</numerusform>
            <numerusform>%n gloc wedi&apos;u cwblhau</numerusform>
            <numerusform>%n chloc wedi&apos;u cwblhau</numerusform>
            <numerusform>%n cloc wedi&apos;u cwblhau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n ar goll</numerusform>
            <numerusform>%n ar goll</numerusform>
            <numerusform>%n ar goll</numerusform>
            <numerusform>%n ar goll</numerusform>
            <numerusform>%n ar goll</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Choose an answer to decision %1.</source>
        <translation>Dewiswch ateb i benderfyniad %1.</translation>
    </message>
    <message>
        <source>Say in a few words why, for decision %1.</source>
        <translation>Dywedwch pam mewn ychydig eiriau, ar gyfer penderfyniad %1.</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Penderfyniad %1</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Eich ateb</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Rwy&apos;n cytuno</translation>
    </message>
    <message>
        <source>I agree, with a comment</source>
        <translation>Rwy&apos;n cytuno, gyda sylw</translation>
    </message>
    <message>
        <source>I disagree</source>
        <translation>Rwy&apos;n anghytuno</translation>
    </message>
    <message>
        <source>I abstain</source>
        <translation>Rwy&apos;n ymatal</translation>
    </message>
    <message>
        <source>I was not there for this</source>
        <translation>Nid oeddwn yno ar gyfer hyn</translation>
    </message>
    <message>
        <source>Why you disagree, in your words</source>
        <translation>Pam yr ydych yn anghytuno, yn eich geiriau chi</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Eich sylw</translation>
    </message>
    <message>
        <source>It stands in the record as you write it.</source>
        <translation>Mae&apos;n sefyll yn y cofnod fel yr ydych yn ei ysgrifennu.</translation>
    </message>
</context>
<context>
    <name>HandoverReceipt</name>
    <message>
        <source>Thank you. Your answers are in the record.</source>
        <translation>Diolch. Mae eich atebion yn y cofnod.</translation>
    </message>
    <message>
        <source>Thank you. Your answers are kept, and count once the chair has confirmed them with you.</source>
        <translation>Diolch. Mae&apos;ch atebion wedi&apos;u cadw, a byddant yn cyfrif unwaith y bydd y cadeirydd wedi&apos;u cadarnhau gyda chi.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Ni lofnodwyd dim.</translation>
    </message>
    <message>
        <source>Your answers could not be saved. Please tell the chair.</source>
        <translation>Nid oedd modd cadw&apos;ch atebion. Rhowch wybod i&apos;r cadeirydd.</translation>
    </message>
    <message>
        <source>Give the tablet back to %1.</source>
        <translation>Rhowch y dabled yn ôl i %1.</translation>
    </message>
    <message>
        <source>Text check %1</source>
        <translation>Gwiriad testun %1</translation>
    </message>
    <message>
        <source>Write it down if you like: it changes with every change of the text.</source>
        <translation>Nodwch ef os mynnwch: mae&apos;n newid gyda phob newid i&apos;r testun.</translation>
    </message>
</context>
<context>
    <name>HandoverScreen</name>
    <message>
        <source>Signed</source>
        <translation>Wedi&apos;i lofnodi</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Wedi&apos;i rhoi yn ôl</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Ymarfer</translation>
    </message>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>Ymarfer: nid oes dim yma&apos;n real</translation>
    </message>
    <message>
        <source>Cymraeg</source>
        <extracomment>The other language, by its own name: English on a Welsh screen, Cymraeg on an English one.</extracomment>
        <translation>English</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Llofnodi</translation>
    </message>
    <message>
        <source>Hand back without signing</source>
        <translation>Ei rhoi yn ôl heb lofnodi</translation>
    </message>
    <message>
        <source>This is what the meeting decided. Read each decision and answer for yourself; to disagree weighs as much as to agree, and stands in the record just the same.</source>
        <translation>Dyma a benderfynodd y cyfarfod. Darllenwch bob penderfyniad ac atebwch drosoch eich hun; mae anghytuno&apos;n pwyso cymaint â chytuno, ac yn sefyll yn y cofnod yn yr un modd.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Wedi ateb</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Yn cadw…</translation>
    </message>
    <message>
        <source>Give to the chair</source>
        <translation>Rhoi i&apos;r cadeirydd</translation>
    </message>
    <message numerus="yes">
        <source>I agree to the %n decision(s) without an answer</source>
        <translation>
            <numerusform>Rwy&apos;n cytuno â&apos;r %n penderfyniad heb ateb</numerusform>
            <numerusform>Rwy&apos;n cytuno â&apos;r %n penderfyniad heb ateb</numerusform>
            <numerusform>Rwy&apos;n cytuno â&apos;r %n penderfyniad heb ateb</numerusform>
            <numerusform>Rwy&apos;n cytuno â&apos;r %n penderfyniad heb ateb</numerusform>
            <numerusform>Rwy&apos;n cytuno â&apos;r %n penderfyniad heb ateb</numerusform>
        </translation>
    </message>
    <message>
        <source>Aa</source>
        <extracomment>Large and small letters: how the screen looks. Short, because it stands on every screen.</extracomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Aa: text and colours</source>
        <translation>Aa: testun a lliwiau</translation>
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
        <translation>Wedi gorffen</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Each meeting stands here, the newest first; touch one to open it. Search looks through what all of them hold.</source>
        <translation>Mae pob cyfarfod yma, y diweddaraf yn gyntaf; cyffyrddwch ag un i&apos;w agor. Mae&apos;r chwiliad yn edrych drwy&apos;r hyn sydd ynddynt i gyd.</translation>
    </message>
    <message>
        <source>Who opened, searched or took out what, and when. Nothing here can be changed or removed.</source>
        <translation>Pwy agorodd, a chwiliodd neu a gymerodd beth allan, a phryd. Ni ellir newid na dileu dim yma.</translation>
    </message>
    <message>
        <source>Touch your name, then enter your PIN or passphrase. Nothing of a record can be seen before.</source>
        <translation>Cyffyrddwch â&apos;ch enw, yna rhowch eich PIN neu&apos;ch cyfrinymadrodd. Ni ellir gweld dim o gofnod cyn hynny.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>What the procedure asks here</source>
        <translation>Beth mae&apos;r weithdrefn yn ei ofyn yma</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Ffynhonnell: %1</translation>
    </message>
    <message>
        <source>Who has to be there</source>
        <translation>Pwy sy&apos;n gorfod bod yno</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Beth sy&apos;n ddyledus</translation>
    </message>
    <message>
        <source>Questions that belong here</source>
        <translation>Cwestiynau sy&apos;n perthyn yma</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Dilyn y daith</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Ymarfer</translation>
    </message>
    <message>
        <source>Practise with made-up children</source>
        <translation>Ymarfer gyda phlant dychmygol</translation>
    </message>
    <message>
        <source>Practise afresh</source>
        <translation>Ymarfer o&apos;r newydd</translation>
    </message>
    <message>
        <source>Throw away what was practised, and practise afresh</source>
        <translation>Taflu&apos;r hyn a ymarferwyd, ac ymarfer o&apos;r newydd</translation>
    </message>
    <message>
        <source>Practise afresh throws away what was practised before.</source>
        <translation>Mae Ymarfer o&apos;r newydd yn taflu&apos;r hyn a ymarferwyd o&apos;r blaen.</translation>
    </message>
    <message>
        <source>If you forgot it, say so where it is asked for: two people of your council can help together.</source>
        <translation>Os ydych wedi ei anghofio, dywedwch hynny lle gofynnir amdano: gall dau berson o&apos;ch cyngor helpu gyda&apos;i gilydd.</translation>
    </message>
    <message>
        <source>Convene a meeting prepares one.</source>
        <translation>Mae Cynnull cyfarfod yn paratoi un.</translation>
    </message>
    <message>
        <source>Start now begins one at once, with a child&apos;s name alone; everything else is asked for later.</source>
        <translation>Mae Dechrau nawr yn cychwyn un ar unwaith, gydag enw plentyn yn unig; gofynnir am bopeth arall wedyn.</translation>
    </message>
    <message>
        <source>What is filled in here decides which type of meeting it is and which clocks run.</source>
        <translation>Mae&apos;r hyn a lenwir yma yn pennu pa fath o gyfarfod ydyw a pha glociau sy&apos;n rhedeg.</translation>
    </message>
    <message>
        <source>It can all be put right later.</source>
        <translation>Gellir cywiro&apos;r cyfan wedyn.</translation>
    </message>
    <message>
        <source>Who may use this tablet, their PINs and keys, and what to do when one is lost.</source>
        <translation>Pwy sy&apos;n cael defnyddio&apos;r llechen hon, eu PINau a&apos;u hallweddi, a beth i&apos;w wneud pan gollir un.</translation>
    </message>
    <message>
        <source>Each act asks again who does it, and is written into the audit trail.</source>
        <translation>Mae pob gweithred yn gofyn eto pwy sy&apos;n ei gwneud, ac fe&apos;i hysgrifennir yn y trywydd archwilio.</translation>
    </message>
    <message>
        <source>Practice makes a place for made-up meetings.</source>
        <translation>Mae Ymarfer yn gwneud lle i gyfarfodydd dychmygol.</translation>
    </message>
    <message>
        <source>Real meetings makes the encrypted record, with you as its first user.</source>
        <translation>Mae Cyfarfodydd go iawn yn gwneud y cofnod wedi&apos;i amgryptio, a chi yw ei ddefnyddiwr cyntaf.</translation>
    </message>
    <message>
        <source>Practise goes to made-up children in a place of their own.</source>
        <translation>Mae Ymarfer yn mynd at blant dychmygol mewn lle ar wahân.</translation>
    </message>
    <message>
        <source>Nothing there is real, and nothing there can become real or be sent anywhere.</source>
        <translation>Nid oes dim yno&apos;n real, ac ni all dim yno ddod yn real na chael ei anfon i unman.</translation>
    </message>
    <message>
        <source>Shortcuts of the keyboard</source>
        <translation>Llwybrau byr y bysellfwrdd</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>What it said before</source>
        <translation>Beth ddywedai o&apos;r blaen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cyn</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Wedyn</translation>
    </message>
    <message>
        <source>When and by whom</source>
        <translation>Pryd a chan bwy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Meetings</source>
        <translation>Cyfarfodydd</translation>
    </message>
    <message>
        <source>Convene a meeting</source>
        <translation>Cynnull cyfarfod</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Dechrau nawr</translation>
    </message>
    <message>
        <source>Search in all meetings</source>
        <translation>Chwilio ym mhob cyfarfod</translation>
    </message>
    <message>
        <source>There is no meeting on this tablet yet.</source>
        <translation>Nid oes cyfarfod ar y dabled hon eto.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Ni chafwyd dim ar gyfer “%1”.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Trywydd archwilio</translation>
    </message>
    <message>
        <source>Words and phrases</source>
        <translation>Geiriau ac ymadroddion</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Pobl ac allweddi</translation>
    </message>
</context>
<context>
    <name>IdleBar</name>
    <message numerus="yes">
        <source>This tablet locks in %n second(s). What is typed is kept.</source>
        <translation>
            <numerusform>Bydd y dabled hon yn cloi ymhen %n eiliad. Cedwir yr hyn a deipiwyd.</numerusform>
            <numerusform>Bydd y dabled hon yn cloi ymhen %n eiliad. Cedwir yr hyn a deipiwyd.</numerusform>
            <numerusform>Bydd y dabled hon yn cloi ymhen %n eiliad. Cedwir yr hyn a deipiwyd.</numerusform>
            <numerusform>Bydd y dabled hon yn cloi ymhen %n eiliad. Cedwir yr hyn a deipiwyd.</numerusform>
            <numerusform>Bydd y dabled hon yn cloi ymhen %n eiliad. Cedwir yr hyn a deipiwyd.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Rwyf yma o hyd</translation>
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
        <translation>Ynghylch %1</translation>
    </message>
</context>
<context>
    <name>InformationForm</name>
    <message>
        <source>Save information</source>
        <translation>Cadw&apos;r wybodaeth</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Pwy sy&apos;n ei ddweud</translation>
    </message>
    <message>
        <source>Nobody has arrived yet: see People.</source>
        <translation>Nid oes neb wedi cyrraedd eto: gweler Pobl.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Beth ddywedwyd</translation>
    </message>
    <message>
        <source>The day it happened</source>
        <translation>Y diwrnod y digwyddodd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ddoe</translation>
    </message>
    <message>
        <source>Restricted because</source>
        <translation>Cyfyngedig oherwydd</translation>
    </message>
    <message>
        <source>Where they have it from</source>
        <translation>O ble y cawsant ef</translation>
    </message>
    <message>
        <source>More about it: day, source, restriction, family</source>
        <translation>Mwy amdano: diwrnod, ffynhonnell, cyfyngiad, teulu</translation>
    </message>
    <message>
        <source>When it was shared</source>
        <translation>Pryd y&apos;i rhannwyd</translation>
    </message>
    <message>
        <source>What the provider allows</source>
        <translation>Yr hyn y mae&apos;r darparwr yn ei ganiatáu</translation>
    </message>
    <message>
        <source>To whom it may be passed on, and to whom not.</source>
        <translation>I bwy y caniateir ei drosglwyddo, ac i bwy ddim.</translation>
    </message>
    <message>
        <source>Whether the family may be told</source>
        <translation>A gaiff y teulu wybod</translation>
    </message>
    <message>
        <source>Why the family may, or may not, be told</source>
        <translation>Pam y caiff, neu na chaiff, y teulu wybod</translation>
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
        <translation>Gwybodaeth</translation>
    </message>
    <message>
        <source>Save information</source>
        <translation>Cadw&apos;r wybodaeth</translation>
    </message>
    <message>
        <source>Set aside and go on</source>
        <translation>Rhoi o&apos;r neilltu a mynd ymlaen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Taflu</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Rhannwyd</translation>
    </message>
    <message>
        <source>Shared so far</source>
        <translation>Rhannwyd hyd yma</translation>
    </message>
    <message>
        <source>Nothing yet. What people say goes here, with who said it.</source>
        <translation>Dim eto. Daw&apos;r hyn a ddywed pobl yma, gyda phwy a&apos;i dywedodd.</translation>
    </message>
    <message>
        <source>Record what is withheld</source>
        <translation>Cofnodi beth a ddelir yn ôl</translation>
    </message>
    <message>
        <source>Ask for information</source>
        <translation>Gofyn am wybodaeth</translation>
    </message>
    <message>
        <source>Withheld or wanted</source>
        <translation>Wedi&apos;i dal yn ôl neu ei hangen</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Wedi&apos;i dal yn ôl</translation>
    </message>
    <message>
        <source>Nobody has withheld anything.</source>
        <translation>Nid oes neb wedi dal dim yn ôl.</translation>
    </message>
    <message>
        <source>Still wanted</source>
        <translation>Ei hangen o hyd</translation>
    </message>
    <message>
        <source>Nothing is outstanding.</source>
        <translation>Nid oes dim yn weddill.</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Y cyfan</translation>
    </message>
    <message numerus="yes">
        <source>All %n item(s)</source>
        <translation>
            <numerusform>Pob eitem (%n)</numerusform>
            <numerusform>Pob eitem (%n)</numerusform>
            <numerusform>Pob eitem (%n)</numerusform>
            <numerusform>Pob eitem (%n)</numerusform>
            <numerusform>Pob eitem (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>Invite</source>
        <translation>Gwahodd</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Role outside the meeting</source>
        <translation>Rôl y tu allan i&apos;r cyfarfod</translation>
    </message>
    <message>
        <source>Families, advocates, the person alleged to have caused harm and the public do not take part. The chair may make an exception, and the record says why.</source>
        <translation>Nid yw teuluoedd, eiriolwyr, y person yr honnir iddo achosi niwed na&apos;r cyhoedd yn cymryd rhan. Caiff y cadeirydd wneud eithriad, a bydd y cofnod yn dweud pam.</translation>
    </message>
    <message>
        <source>Why the chair makes an exception</source>
        <translation>Pam mae&apos;r cadeirydd yn gwneud eithriad</translation>
    </message>
    <message>
        <source>Why they may have the papers</source>
        <translation>Pam y cânt y papurau</translation>
    </message>
    <message>
        <source>Leave it empty and they get none.</source>
        <translation>Gadewch ef yn wag ac ni chânt ddim.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>May decide for the agency</source>
        <translation>Caiff benderfynu dros yr asiantaeth</translation>
    </message>
    <message>
        <source>Somebody of an agency</source>
        <translation>Rhywun o asiantaeth</translation>
    </message>
    <message>
        <source>Somebody who is normally not invited</source>
        <translation>Rhywun na wahoddir fel arfer</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>%1, locked</source>
        <translation>%1, wedi&apos;i gloi</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, ymlaen</translation>
    </message>
    <message>
        <source>space</source>
        <translation>bwlch</translation>
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
        <translation>Dileu tuag yn ôl</translation>
    </message>
    <message>
        <source>Cursor left</source>
        <translation>Cyrchwr i&apos;r chwith</translation>
    </message>
    <message>
        <source>Cursor right</source>
        <translation>Cyrchwr i&apos;r dde</translation>
    </message>
    <message>
        <source>Cursor up</source>
        <translation>Cyrchwr i fyny</translation>
    </message>
    <message>
        <source>Cursor down</source>
        <translation>Cyrchwr i lawr</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Bwlch</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Llinell newydd</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Cuddio&apos;r bysellfwrdd</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Llythrennau</translation>
    </message>
    <message>
        <source>Numbers and signs</source>
        <translation>Rhifau ac arwyddion</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Llythrennau ag acenion</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Atalnod llawn</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Cysylltnod</translation>
    </message>
    <message>
        <source>Slash</source>
        <translation>Blaenslaes</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>Colon</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Hanner colon</translation>
    </message>
    <message>
        <source>Open bracket</source>
        <translation>Agor cromfach</translation>
    </message>
    <message>
        <source>Close bracket</source>
        <translation>Cau cromfach</translation>
    </message>
    <message>
        <source>Pound</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Ampersand</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Dyfynnod</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Collnod</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Marc cwestiwn</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>Ebychnod</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Y cant</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plws</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Hafal</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Seren</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Tanlinell</translation>
    </message>
</context>
<context>
    <name>KeyRoomPages</name>
    <message>
        <source>Give the store a new key</source>
        <translation>Rhoi allwedd newydd i&apos;r storfa</translation>
    </message>
</context>
<context>
    <name>KeyRoomPictures</name>
    <message>
        <source>Sending</source>
        <translation>Wrthi&apos;n anfon</translation>
    </message>
</context>
<context>
    <name>KeyRoomRequest</name>
    <message>
        <source>End a lock-out of the chip</source>
        <translation>Dod â chloi allan y sglodyn i ben</translation>
    </message>
    <message>
        <source>Somebody cannot get in</source>
        <translation>Mae rhywun yn methu dod i mewn</translation>
    </message>
    <message>
        <source>Written to the medium as %1.</source>
        <translation>Wedi&apos;i ysgrifennu i&apos;r cyfrwng fel %1.</translation>
    </message>
</context>
<context>
    <name>KeyRoomScreen</name>
    <message>
        <source>People and keys</source>
        <translation>Pobl ac allweddi</translation>
    </message>
    <message>
        <source>Nothing of a meeting is open here. Each change asks again who you are.</source>
        <translation>Nid oes dim o unrhyw gyfarfod ar agor yma. Mae pob newid yn gofyn eto pwy ydych chi.</translation>
    </message>
    <message>
        <source>Lock screen</source>
        <translation>Sgrin gloi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>People on this tablet</source>
        <translation>Pobl ar y dabled hon</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s). Add, change or remove somebody.</source>
        <translation>
            <numerusform>%n person. Ychwanegu, newid neu dynnu rhywun.</numerusform>
            <numerusform>%n person. Ychwanegu, newid neu dynnu rhywun.</numerusform>
            <numerusform>%n o bobl. Ychwanegu, newid neu dynnu rhywun.</numerusform>
            <numerusform>%n o bobl. Ychwanegu, newid neu dynnu rhywun.</numerusform>
            <numerusform>%n o bobl. Ychwanegu, newid neu dynnu rhywun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add, change or remove somebody.</source>
        <translation>Ychwanegu, newid neu dynnu rhywun.</translation>
    </message>
    <message>
        <source>My PIN or passphrase</source>
        <translation>Fy PIN neu fy nghyfrinymadrodd</translation>
    </message>
    <message>
        <source>Choose a new one for yourself.</source>
        <translation>Dewis un newydd i chi&apos;ch hun.</translation>
    </message>
    <message>
        <source>Somebody cannot get in</source>
        <translation>Mae rhywun yn methu dod i mewn</translation>
    </message>
    <message>
        <source>A forgotten PIN, a broken chip, or nobody left: two custodians help.</source>
        <translation>PIN wedi&apos;i anghofio, sglodyn wedi torri, neu neb ar ôl: mae dau geidwad yn helpu.</translation>
    </message>
    <message>
        <source>Keys and this tablet</source>
        <translation>Allweddi a&apos;r dabled hon</translation>
    </message>
    <message>
        <source>A new key for the store</source>
        <translation>Allwedd newydd i&apos;r storfa</translation>
    </message>
    <message>
        <source>Keys that were copied before open nothing on it any more.</source>
        <translation>Nid yw allweddi a gopïwyd cynt yn agor dim arni mwyach.</translation>
    </message>
    <message>
        <source>The council&apos;s recovery key</source>
        <translation>Allwedd adfer y cyngor</translation>
    </message>
    <message>
        <source>On this tablet. Two custodians can help whoever forgets.</source>
        <translation>Ar y dabled hon. Gall dau geidwad helpu&apos;r sawl sy&apos;n anghofio.</translation>
    </message>
    <message>
        <source>Not on this tablet. Nobody can help whoever forgets.</source>
        <translation>Nid yw ar y dabled hon. Ni all neb helpu&apos;r sawl sy&apos;n anghofio.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ar goll</translation>
    </message>
    <message>
        <source>The security chip</source>
        <translation>Y sglodyn diogelwch</translation>
    </message>
    <message>
        <source>It counts wrong tries. End a lock-out before its time.</source>
        <translation>Mae&apos;n cyfrif cynigion anghywir. Dod â chloi allan i ben cyn pryd.</translation>
    </message>
    <message>
        <source>This tablet has none that answers.</source>
        <translation>Nid oes gan y dabled hon un sy&apos;n ateb.</translation>
    </message>
    <message>
        <source>When the tablet hides and locks</source>
        <translation>Pryd mae&apos;r dabled yn cuddio ac yn cloi</translation>
    </message>
    <message>
        <source>It hides after %1 min and locks after %2 min.</source>
        <translation>Mae&apos;n cuddio ar ôl %1 munud ac yn cloi ar ôl %2 munud.</translation>
    </message>
    <message>
        <source>After how many minutes without a touch.</source>
        <translation>Ar ôl faint o funudau heb gyffyrddiad.</translation>
    </message>
    <message>
        <source>Wipe this tablet</source>
        <translation>Dileu&apos;r dabled hon</translation>
    </message>
    <message>
        <source>For ever, and by two people only.</source>
        <translation>Am byth, a chan ddau berson yn unig.</translation>
    </message>
    <message>
        <source>Sending to the council</source>
        <translation>Anfon i&apos;r cyngor</translation>
    </message>
    <message>
        <source>What waits, how it goes, and what is in the way.</source>
        <translation>Yr hyn sy&apos;n aros, sut mae&apos;n mynd, a beth sydd yn y ffordd.</translation>
    </message>
</context>
<context>
    <name>KeyRoomShowing</name>
    <message>
        <source>%1 says yes with their own PIN or passphrase.</source>
        <translation>Mae %1 yn cytuno â&apos;u PIN neu eu cyfrinymadrodd eu hunain.</translation>
    </message>
    <message>
        <source>Now somebody beside them who can open the store.</source>
        <translation>Nawr rhywun wrth eu hymyl sy&apos;n gallu agor y storfa.</translation>
    </message>
    <message>
        <source>It takes somebody who can open the store.</source>
        <translation>Mae angen rhywun sy&apos;n gallu agor y storfa.</translation>
    </message>
    <message>
        <source>It takes an administrator.</source>
        <translation>Mae angen gweinyddwr.</translation>
    </message>
    <message>
        <source>Show your PIN or passphrase as it is now.</source>
        <translation>Rhowch eich PIN neu&apos;ch cyfrinymadrodd fel y mae nawr.</translation>
    </message>
    <message>
        <source>It takes a chair or an administrator.</source>
        <translation>Mae angen cadeirydd neu weinyddwr.</translation>
    </message>
</context>
<context>
    <name>KeyRoomWords</name>
    <message>
        <source>%1 is let in to this tablet.</source>
        <translation>Gadewir %1 i mewn i&apos;r dabled hon.</translation>
    </message>
    <message>
        <source>What %1 may do is changed.</source>
        <translation>Newidir yr hyn y caiff %1 ei wneud.</translation>
    </message>
    <message>
        <source>%1 is removed from this tablet.</source>
        <translation>Tynnir %1 oddi ar y dabled hon.</translation>
    </message>
    <message>
        <source>You choose a new PIN or passphrase for yourself.</source>
        <translation>Rydych yn dewis PIN neu gyfrinymadrodd newydd i chi&apos;ch hun.</translation>
    </message>
    <message>
        <source>What each person may do is shown.</source>
        <translation>Dangosir yr hyn y caiff pob person ei wneud.</translation>
    </message>
    <message>
        <source>The store is given a new key.</source>
        <translation>Rhoddir allwedd newydd i&apos;r storfa.</translation>
    </message>
    <message>
        <source>The council&apos;s recovery key is taken from the file.</source>
        <translation>Cymerir allwedd adfer y cyngor o&apos;r ffeil.</translation>
    </message>
    <message>
        <source>The times are changed after which the tablet hides and locks.</source>
        <translation>Newidir yr amserau pan fydd y dabled yn cuddio ac yn cloi.</translation>
    </message>
    <message>
        <source>This tablet is wiped, if nothing is lost by it.</source>
        <translation>Dileir y dabled hon, os na chollir dim drwy hynny.</translation>
    </message>
    <message>
        <source>This tablet is wiped for ever, with all that is only here.</source>
        <translation>Dileir y dabled hon am byth, gyda phopeth sydd yma&apos;n unig.</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>Eu gadael i mewn</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ei newid</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Eu tynnu</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Ei ddangos</translation>
    </message>
    <message>
        <source>Give the store a new key</source>
        <translation>Rhoi allwedd newydd i&apos;r storfa</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>Cymryd yr allwedd</translation>
    </message>
    <message>
        <source>Save these times</source>
        <translation>Cadw&apos;r amserau hyn</translation>
    </message>
    <message>
        <source>Wipe this tablet</source>
        <translation>Dileu&apos;r dabled hon</translation>
    </message>
    <message>
        <source>Wipe it even so</source>
        <translation>Ei dileu er hynny</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>The tablet is being wiped.</source>
        <translation>Mae&apos;r dabled yn cael ei dileu.</translation>
    </message>
    <message>
        <source>Everything on the tablet is written anew, under its new key.</source>
        <translation>Mae popeth ar y dabled yn cael ei ysgrifennu o&apos;r newydd, o dan ei hallwedd newydd.</translation>
    </message>
    <message>
        <source>%1 may unlock this tablet now.</source>
        <translation>Caiff %1 ddatgloi&apos;r dabled hon nawr.</translation>
    </message>
    <message>
        <source>What %1 may do was changed.</source>
        <translation>Newidiwyd yr hyn y caiff %1 ei wneud.</translation>
    </message>
    <message>
        <source>%1 can no longer unlock this tablet.</source>
        <translation>Ni all %1 ddatgloi&apos;r dabled hon mwyach.</translation>
    </message>
    <message>
        <source>Your new PIN or passphrase is the one from now on.</source>
        <translation>Eich PIN neu&apos;ch cyfrinymadrodd newydd sy&apos;n cyfrif o hyn ymlaen.</translation>
    </message>
    <message>
        <source>The store has a new key. Everybody unlocks as before.</source>
        <translation>Mae gan y storfa allwedd newydd. Mae pawb yn datgloi fel o&apos;r blaen.</translation>
    </message>
    <message>
        <source>Two custodians of that council can help now.</source>
        <translation>Gall dau geidwad y cyngor hwnnw helpu nawr.</translation>
    </message>
    <message>
        <source>The chip is set up. What ends a lock-out is kept for the council&apos;s custodians.</source>
        <translation>Mae&apos;r sglodyn wedi&apos;i osod. Cedwir yr hyn sy&apos;n dod â chloi allan i ben ar gyfer ceidwaid y cyngor.</translation>
    </message>
    <message>
        <source>The times were changed.</source>
        <translation>Newidiwyd yr amserau.</translation>
    </message>
    <message>
        <source>The lock-out has ended. The chip takes tries again.</source>
        <translation>Daeth y cloi allan i ben. Mae&apos;r sglodyn yn derbyn cynigion eto.</translation>
    </message>
    <message>
        <source>This tablet was wiped.</source>
        <translation>Dilëwyd y dabled hon.</translation>
    </message>
    <message>
        <source>If they may have copied the tablet&apos;s keys, give the store a new key: then those open nothing that is on it from now on.</source>
        <translation>Os gallent fod wedi copïo allweddi&apos;r dabled, rhowch allwedd newydd i&apos;r storfa: yna nid ydynt yn agor dim sydd arni o hyn ymlaen.</translation>
    </message>
    <message>
        <source>The answer was used up. It works no second time.</source>
        <translation>Defnyddiwyd yr ateb. Nid yw&apos;n gweithio&apos;r eildro.</translation>
    </message>
    <message>
        <source>Nobody can read what was on it. It can be set up anew.</source>
        <translation>Ni all neb ddarllen yr hyn oedd arni. Gellir ei gosod o&apos;r newydd.</translation>
    </message>
    <message>
        <source>These people have to be added again, because they never unlocked since the last version: %1.</source>
        <translation>Rhaid ychwanegu&apos;r bobl hyn eto, oherwydd na wnaethant ddatgloi ers y fersiwn diwethaf: %1.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Shortcuts of the keyboard</source>
        <translation>Llwybrau byr y bysellfwrdd</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Who is here?</source>
        <translation>Pwy sydd yma?</translation>
    </message>
    <message>
        <source>Practice: nothing here is real.</source>
        <translation>Ymarfer: nid oes dim yma&apos;n real.</translation>
    </message>
    <message>
        <source>The records on this tablet are encrypted.</source>
        <translation>Mae&apos;r cofnodion ar y dabled hon wedi&apos;u hamgryptio.</translation>
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
        <translation>Deallwyd</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Rwyf yma o hyd</translation>
    </message>
</context>
<context>
    <name>MarkedText</name>
    <message>
        <source>Redact what is marked</source>
        <translation>Golygu&apos;r hyn a farciwyd</translation>
    </message>
    <message>
        <source>Redact what is marked in: %1</source>
        <translation>Golygu&apos;r hyn a farciwyd yn: %1</translation>
    </message>
</context>
<context>
    <name>MeetingKeys</name>
    <message>
        <source>Write a line, from anywhere</source>
        <translation>Ysgrifennu llinell, o unrhyw le</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Ychwanegu penderfyniad</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Gwybodaeth</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ychwanegu cam gweithredu</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Cofnodi cydsyniad</translation>
    </message>
    <message>
        <source>Record that information is withheld</source>
        <translation>Cofnodi bod gwybodaeth yn cael ei dal yn ôl</translation>
    </message>
    <message>
        <source>Ask for information that is still wanted</source>
        <translation>Gofyn am wybodaeth sydd ei hangen o hyd</translation>
    </message>
    <message>
        <source>Add a protection measure</source>
        <translation>Ychwanegu mesur amddiffyn</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Gwahodd rhywun</translation>
    </message>
    <message>
        <source>Save the form that is open</source>
        <translation>Cadw&apos;r ffurflen sydd ar agor</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Cydsyniad</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ar goll</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Llofnodi</translation>
    </message>
    <message>
        <source>These shortcuts</source>
        <translation>Y llwybrau byr hyn</translation>
    </message>
    <message>
        <source>Take what the abbreviation stands for</source>
        <translation>Cymryd yr hyn y mae&apos;r byrfodd yn ei olygu</translation>
    </message>
    <message>
        <source>Help: what the procedure asks here</source>
        <translation>Cymorth: beth mae&apos;r weithdrefn yn ei ofyn yma</translation>
    </message>
    <message>
        <source>Go to the next word that no dictionary has</source>
        <translation>Mynd at y gair nesaf nad yw mewn geiriadur</translation>
    </message>
    <message>
        <source>Take the first word that is suggested; Ctrl+2 the second</source>
        <translation>Cymryd y gair cyntaf a awgrymir; Ctrl+2 yr ail</translation>
    </message>
    <message>
        <source>Leave the word as it is</source>
        <translation>Gadael y gair fel y mae</translation>
    </message>
    <message>
        <source>Take back what was said last</source>
        <translation>Tynnu&apos;n ôl yr hyn a ddywedwyd ddiwethaf</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Resume the meeting</source>
        <translation>Ailddechrau&apos;r cyfarfod</translation>
    </message>
    <message>
        <source>Adjourn</source>
        <translation>Gohirio</translation>
    </message>
    <message>
        <source>Take the chair</source>
        <translation>Cymryd y gadair</translation>
    </message>
    <message>
        <source>Convene the next meeting</source>
        <translation>Cynnull y cyfarfod nesaf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Canslo&apos;r cyfarfod</translation>
    </message>
    <message>
        <source>How it was convened</source>
        <translation>Sut y&apos;i cynullwyd</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Why this type</source>
        <translation>Pam y math hwn</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Gweithdrefn</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>Dan gadeiryddiaeth</translation>
    </message>
    <message>
        <source>Referral received</source>
        <translation>Atgyfeiriad wedi&apos;i dderbyn</translation>
    </message>
    <message>
        <source>Convening</source>
        <translation>Cynnull</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Clociau</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Wedyn</translation>
    </message>
    <message>
        <source>How the enquiry ended</source>
        <translation>Sut y daeth yr ymholiad i ben</translation>
    </message>
    <message>
        <source>Mark what was sent</source>
        <translation>Nodi beth a anfonwyd</translation>
    </message>
    <message>
        <source>Add to the record</source>
        <translation>Ychwanegu at y cofnod</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wedi&apos;i dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Beth a ddywedai</translation>
    </message>
    <message>
        <source>Why it was withdrawn</source>
        <translation>Pam y tynnwyd ef yn ôl</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
</context>
<context>
    <name>MeetingRail</name>
    <message>
        <source>Add decision</source>
        <translation>Ychwanegu penderfyniad</translation>
    </message>
    <message>
        <source>Write a line</source>
        <translation>Ysgrifennu llinell</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Ctrl+L, all shortcuts: Ctrl+/</source>
        <translation>Ctrl+L, pob llwybr byr: Ctrl+/</translation>
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
        <translation>Cworwm yn bresennol</translation>
    </message>
    <message>
        <source>Quorum not met</source>
        <translation>Dim cworwm</translation>
    </message>
    <message numerus="yes">
        <source>%n clock(s) overrun</source>
        <translation>
            <numerusform>Dim cloc yn hwyr (%n)</numerusform>
            <numerusform>%n cloc yn hwyr</numerusform>
            <numerusform>%n gloc yn hwyr</numerusform>
            <numerusform>%n chloc yn hwyr</numerusform>
            <numerusform>%n cloc yn hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>Add decision</source>
        <translation>Ychwanegu penderfyniad</translation>
    </message>
    <message>
        <source>Write a line</source>
        <translation>Ysgrifennu llinell</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Where there is no room for &quot;Write a line&quot;: short, and part of it.</extracomment>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>Where there is no room for &quot;Add decision&quot;: short, and part of it.</extracomment>
        <translation>Penderfyniad</translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message>
        <source>Missing</source>
        <translation>Ar goll</translation>
    </message>
    <message>
        <source>The meeting goes on without these. Only the seal asks for them, or for a reason.</source>
        <translation>Mae&apos;r cyfarfod yn mynd ymlaen heb y rhain. Dim ond y sêl sy&apos;n gofyn amdanynt, neu am reswm.</translation>
    </message>
    <message>
        <source>Check and seal</source>
        <translation>Gwirio a selio</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nid oes dim ar goll.</translation>
    </message>
</context>
<context>
    <name>MissingRow</name>
    <message>
        <source>Reason: %1</source>
        <translation>Rheswm: %1</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Ei orffen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Mynd yno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change the reason</source>
        <translation>Newid y rheswm</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Rhoi rheswm</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Ei daflu</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message numerus="yes">
        <source>The PIN is too short. Use at least %n digit(s).</source>
        <translation>
            <numerusform>Mae&apos;r PIN yn rhy fyr. Defnyddiwch o leiaf %n digid.</numerusform>
            <numerusform>Mae&apos;r PIN yn rhy fyr. Defnyddiwch o leiaf %n digid.</numerusform>
            <numerusform>Mae&apos;r PIN yn rhy fyr. Defnyddiwch o leiaf %n ddigid.</numerusform>
            <numerusform>Mae&apos;r PIN yn rhy fyr. Defnyddiwch o leiaf %n digid.</numerusform>
            <numerusform>Mae&apos;r PIN yn rhy fyr. Defnyddiwch o leiaf %n digid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is too short. Use at least %n character(s).</source>
        <translation>
            <numerusform>Mae&apos;r cyfrinymadrodd yn rhy fyr. Defnyddiwch o leiaf %n nod.</numerusform>
            <numerusform>Mae&apos;r cyfrinymadrodd yn rhy fyr. Defnyddiwch o leiaf %n nod.</numerusform>
            <numerusform>Mae&apos;r cyfrinymadrodd yn rhy fyr. Defnyddiwch o leiaf %n nod.</numerusform>
            <numerusform>Mae&apos;r cyfrinymadrodd yn rhy fyr. Defnyddiwch o leiaf %n nod.</numerusform>
            <numerusform>Mae&apos;r cyfrinymadrodd yn rhy fyr. Defnyddiwch o leiaf %n nod.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN again</source>
        <translation>Y PIN eto</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Dewiswch PIN</translation>
    </message>
    <message numerus="yes">
        <source>At least %n digit(s), and nothing that others could guess.</source>
        <translation>
            <numerusform>O leiaf %n digid, a dim y gallai eraill ei ddyfalu.</numerusform>
            <numerusform>O leiaf %n digid, a dim y gallai eraill ei ddyfalu.</numerusform>
            <numerusform>O leiaf %n ddigid, a dim y gallai eraill ei ddyfalu.</numerusform>
            <numerusform>O leiaf %n digid, a dim y gallai eraill ei ddyfalu.</numerusform>
            <numerusform>O leiaf %n digid, a dim y gallai eraill ei ddyfalu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two PINs are not the same. Choose one again.</source>
        <translation>Nid yw&apos;r ddau PIN yr un fath. Dewiswch un eto.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); four or more words are easy to remember and hard to guess.</source>
        <translation>
            <numerusform>O leiaf %n nod; mae pedwar gair neu fwy yn hawdd eu cofio ac yn anodd eu dyfalu.</numerusform>
            <numerusform>O leiaf %n nod; mae pedwar gair neu fwy yn hawdd eu cofio ac yn anodd eu dyfalu.</numerusform>
            <numerusform>O leiaf %n nod; mae pedwar gair neu fwy yn hawdd eu cofio ac yn anodd eu dyfalu.</numerusform>
            <numerusform>O leiaf %n nod; mae pedwar gair neu fwy yn hawdd eu cofio ac yn anodd eu dyfalu.</numerusform>
            <numerusform>O leiaf %n nod; mae pedwar gair neu fwy yn hawdd eu cofio ac yn anodd eu dyfalu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Y cyfrinymadrodd eto</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type both again.</source>
        <translation>Nid yw&apos;r ddau gyfrinymadrodd yr un fath. Teipiwch y ddau eto.</translation>
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
        <translation>Ynghylch %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tynnu&apos;n ôl</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Bysellfwrdd</translation>
    </message>
</context>
<context>
    <name>OtherChildCard</name>
    <message>
        <source>Connection</source>
        <translation>Cysylltiad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Make a child of this meeting</source>
        <translation>Gwneud yn blentyn y cyfarfod hwn</translation>
    </message>
</context>
<context>
    <name>OtherChildForm</name>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Or what is known of them</source>
        <translation>Neu&apos;r hyn sy&apos;n hysbys amdanynt</translation>
    </message>
    <message>
        <source>How they are connected</source>
        <translation>Sut maen nhw&apos;n gysylltiedig</translation>
    </message>
    <message>
        <source>What happens about them</source>
        <translation>Beth sy&apos;n digwydd yn eu cylch</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Pwy sy&apos;n gofalu am hyn</translation>
    </message>
    <message>
        <source>Or an agency that is not at the table</source>
        <translation>Neu asiantaeth nad yw wrth y bwrdd</translation>
    </message>
</context>
<context>
    <name>OutcomeForm</name>
    <message>
        <source>Save outcome</source>
        <translation>Cadw&apos;r canlyniad</translation>
    </message>
    <message>
        <source>What the enquiry found</source>
        <translation>Beth a ganfu&apos;r ymholiad</translation>
    </message>
    <message>
        <source>A child protection conference is required</source>
        <translation>Mae angen cynhadledd amddiffyn plant</translation>
    </message>
    <message>
        <source>Reasons for this outcome</source>
        <translation>Rhesymau dros y canlyniad hwn</translation>
    </message>
    <message>
        <source>Who was involved in it</source>
        <translation>Pwy oedd â rhan ynddo</translation>
    </message>
    <message>
        <source>Which manager ratified it</source>
        <translation>Pa reolwr a&apos;i cadarnhaodd</translation>
    </message>
</context>
<context>
    <name>OutstandingForm</name>
    <message>
        <source>Save what is wanted</source>
        <translation>Cadw&apos;r hyn sydd ei angen</translation>
    </message>
    <message>
        <source>From which agency</source>
        <translation>Gan ba asiantaeth</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>Beth sydd ei angen</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Pwy sy&apos;n ei gael</translation>
    </message>
    <message>
        <source>By when it is wanted</source>
        <translation>Erbyn pryd y mae ei angen</translation>
    </message>
</context>
<context>
    <name>OverrunForm</name>
    <message>
        <source>Save the reason</source>
        <translation>Cadw&apos;r rheswm</translation>
    </message>
    <message>
        <source>Why it ran out</source>
        <translation>Pam y daeth i ben</translation>
    </message>
    <message>
        <source>Who authorised it</source>
        <translation>Pwy a&apos;i hawdurdododd</translation>
    </message>
    <message>
        <source>A senior manager, by name.</source>
        <translation>Uwch reolwr, wrth ei enw.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Error: %1</source>
        <translation>Gwall: %1</translation>
    </message>
</context>
<context>
    <name>PageTurner</name>
    <message>
        <source>Page up</source>
        <translation>Tudalen i fyny</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Tudalen i lawr</translation>
    </message>
</context>
<context>
    <name>PagedList</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
        </translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Tudalen i fyny</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Tudalen i lawr</translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) entered</source>
        <translation>
            <numerusform>Rhoddwyd %n nod</numerusform>
            <numerusform>Rhoddwyd %n nod</numerusform>
            <numerusform>Rhoddwyd %n nod</numerusform>
            <numerusform>Rhoddwyd %n nod</numerusform>
            <numerusform>Rhoddwyd %n nod</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Dechrau&apos;r cyfarfod</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Gwahodd rhywun</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Ychwanegu plentyn</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Person arall</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>Plentyn arall</translation>
    </message>
    <message>
        <source>Another child who may be affected</source>
        <translation>Plentyn arall y gallai effeithio arno</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>Wrth y bwrdd</translation>
    </message>
    <message>
        <source>Nobody is invited yet. Pick the role first, then the name.</source>
        <translation>Nid oes neb wedi&apos;i wahodd eto. Dewiswch y rôl yn gyntaf, yna&apos;r enw.</translation>
    </message>
    <message>
        <source>Read out at the start</source>
        <translation>Darllenir ar y dechrau</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Heb ei ddarllen eto</translation>
    </message>
    <message>
        <source>Heard by %1 of %2</source>
        <translation>Clywyd gan %1 o %2</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>No child yet.</source>
        <translation>Dim plentyn eto.</translation>
    </message>
    <message>
        <source>Others in the picture</source>
        <translation>Eraill yn y darlun</translation>
    </message>
    <message>
        <source>Begun, and not in the record yet. Tap to finish it.</source>
        <translation>Wedi&apos;i ddechrau, ond ddim yn y cofnod eto. Tapiwch i&apos;w orffen.</translation>
    </message>
    <message>
        <source>Also expected</source>
        <translation>Disgwylir hefyd</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Gwahodd</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Alleged to have caused harm</source>
        <translation>Honnir iddo achosi niwed</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ganwyd</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Perthynas</translation>
    </message>
    <message>
        <source>Parental responsibility</source>
        <translation>Cyfrifoldeb rhiant</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Oedran</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Dan 18</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Add person</source>
        <translation>Ychwanegu&apos;r person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>Has parental responsibility for</source>
        <translation>Mae ganddo gyfrifoldeb rhiant dros</translation>
    </message>
    <message>
        <source>Is alleged to have caused harm</source>
        <translation>Honnir iddo achosi niwed</translation>
    </message>
    <message>
        <source>Is under 18</source>
        <translation>O dan 18</translation>
    </message>
    <message>
        <source>Whether they need a strategy discussion of their own must be considered: add them as another child, too.</source>
        <translation>Rhaid ystyried a oes angen trafodaeth strategaeth eu hunain arnynt: ychwanegwch nhw fel plentyn arall hefyd.</translation>
    </message>
</context>
<context>
    <name>PhraseRows</name>
    <message>
        <source>Search phrases for “%1”</source>
        <extracomment>Above a search for ready-made words; %1: the name of the field that takes them.</extracomment>
        <translation>Chwilio ymadroddion ar gyfer “%1”</translation>
    </message>
    <message>
        <source>Fewer phrases for “%1”</source>
        <translation>Llai o ymadroddion ar gyfer “%1”</translation>
    </message>
    <message>
        <source>Phrases for “%1”</source>
        <translation>Ymadroddion ar gyfer “%1”</translation>
    </message>
</context>
<context>
    <name>PhrasesScreen</name>
    <message>
        <source>Words and phrases</source>
        <translation>Geiriau ac ymadroddion</translation>
    </message>
    <message>
        <source>Back to meetings</source>
        <translation>Yn ôl i&apos;r cyfarfodydd</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ei newid</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Dechrau eto</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Ar gyfer beth</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Byrfoddau</translation>
    </message>
    <message>
        <source>The words of a decision</source>
        <translation>Geiriau penderfyniad</translation>
    </message>
    <message>
        <source>The basis of a decision</source>
        <translation>Sail penderfyniad</translation>
    </message>
    <message>
        <source>What an action is for</source>
        <translation>Diben cam gweithredu</translation>
    </message>
    <message>
        <source>Reasons around consent</source>
        <translation>Rhesymau ynghylch cydsyniad</translation>
    </message>
    <message>
        <source>Why something is withheld</source>
        <translation>Pam y mae rhywbeth wedi&apos;i ddal yn ôl</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Byrfodd</translation>
    </message>
    <message>
        <source>Letters and digits in one word, up to 20.</source>
        <translation>Llythrennau a rhifau mewn un gair, hyd at 20.</translation>
    </message>
    <message>
        <source>Give letters and digits in one word, up to 20.</source>
        <translation>Rhowch lythrennau a rhifau mewn un gair, hyd at 20.</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Yn Saesneg</translation>
    </message>
    <message>
        <source>Give the words in one language at least, up to 1000 characters.</source>
        <translation>Rhowch y geiriau mewn un iaith o leiaf, hyd at 1000 o nodau.</translation>
    </message>
    <message>
        <source>In Welsh</source>
        <translation>Yn Gymraeg</translation>
    </message>
    <message>
        <source>Offered first for</source>
        <translation>Cynigir yn gyntaf ar gyfer</translation>
    </message>
    <message>
        <source>For none: offered for all.</source>
        <translation>Heb yr un: cynigir i bawb.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Newid: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Dileu: %1</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Dewis</translation>
    </message>
</context>
<context>
    <name>PickRows</name>
    <message>
        <source>Filter</source>
        <translation>Hidlo</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”</source>
        <translation>Nid oes dim yma&apos;n cyfateb i “%1”</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Enter</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n digit(s) entered</source>
        <translation>
            <numerusform>%1: %n digid wedi&apos;u rhoi</numerusform>
            <numerusform>%1: %n digid wedi&apos;i roi</numerusform>
            <numerusform>%1: %n ddigid wedi&apos;u rhoi</numerusform>
            <numerusform>%1: %n digid wedi&apos;u rhoi</numerusform>
            <numerusform>%1: %n digid wedi&apos;u rhoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
    <message>
        <source>Clear all digits</source>
        <translation>Clirio pob digid</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Dileu&apos;r digid olaf</translation>
    </message>
</context>
<context>
    <name>PolicyScreen</name>
    <message>
        <source>When the tablet hides and locks</source>
        <translation>Pryd mae&apos;r dabled yn cuddio ac yn cloi</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Pobl ac allweddi</translation>
    </message>
    <message>
        <source>Save these times</source>
        <translation>Cadw&apos;r amserau hyn</translation>
    </message>
    <message>
        <source>Hides the screen</source>
        <translation>Yn cuddio&apos;r sgrin</translation>
    </message>
    <message>
        <source>A touch shows it again. It guards against a glance.</source>
        <translation>Mae cyffyrddiad yn ei dangos eto. Mae&apos;n gwarchod rhag cipolwg.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n funud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide sooner</source>
        <translation>Cuddio&apos;n gynt</translation>
    </message>
    <message>
        <source>Hide later</source>
        <translation>Cuddio&apos;n hwyrach</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Yn cloi</translation>
    </message>
    <message>
        <source>Then it takes the PIN or passphrase. What was typed is kept.</source>
        <translation>Yna mae angen y PIN neu&apos;r cyfrinymadrodd. Cedwir yr hyn a deipiwyd.</translation>
    </message>
    <message numerus="yes">
        <source>Then it takes the passphrase. Without a security chip it waits %n minute(s) at most.</source>
        <translation>
            <numerusform>Yna mae angen y cyfrinymadrodd. Heb sglodyn diogelwch mae&apos;n aros %n munud ar y mwyaf.</numerusform>
            <numerusform>Yna mae angen y cyfrinymadrodd. Heb sglodyn diogelwch mae&apos;n aros %n munud ar y mwyaf.</numerusform>
            <numerusform>Yna mae angen y cyfrinymadrodd. Heb sglodyn diogelwch mae&apos;n aros %n munud ar y mwyaf.</numerusform>
            <numerusform>Yna mae angen y cyfrinymadrodd. Heb sglodyn diogelwch mae&apos;n aros %n munud ar y mwyaf.</numerusform>
            <numerusform>Yna mae angen y cyfrinymadrodd. Heb sglodyn diogelwch mae&apos;n aros %n munud ar y mwyaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock sooner</source>
        <translation>Cloi&apos;n gynt</translation>
    </message>
    <message>
        <source>Lock later</source>
        <translation>Cloi&apos;n hwyrach</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice – not a real record</source>
        <translation>Ymarfer – nid cofnod go iawn</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This person would not normally be in a strategy meeting</source>
        <translation>Ni fyddai&apos;r person hwn mewn cyfarfod strategaeth fel arfer</translation>
    </message>
    <message>
        <source>Family, advocates, members of the public and anyone who is accused are not invited. If the chair decides otherwise, record the reason.</source>
        <translation>Ni wahoddir teulu, eiriolwyr, aelodau o&apos;r cyhoedd na neb a gyhuddir. Os yw&apos;r cadeirydd yn penderfynu fel arall, cofnodwch y rheswm.</translation>
    </message>
    <message>
        <source>A decision has no basis</source>
        <translation>Nid oes sail i benderfyniad</translation>
    </message>
    <message>
        <source>Say what the decision rests on. The record cannot be sealed without it.</source>
        <translation>Dywedwch ar beth y mae&apos;r penderfyniad yn seiliedig. Ni ellir selio&apos;r cofnod hebddo.</translation>
    </message>
    <message>
        <source>Going ahead without consent needs a ground</source>
        <translation>Mae angen sail i fwrw ymlaen heb gydsyniad</translation>
    </message>
    <message>
        <source>Choose the ground, and what it rests on: the police officer who said so, the person at risk, or the finding that the child is competent.</source>
        <translation>Dewiswch y sail, a&apos;r hyn sydd wrth ei gwraidd: y swyddog heddlu a ddywedodd hynny, y person sydd mewn perygl, neu&apos;r casgliad bod y plentyn yn gymwys.</translation>
    </message>
    <message>
        <source>Going ahead without consent needs its reasons</source>
        <translation>Mae angen rhesymau dros fwrw ymlaen heb gydsyniad</translation>
    </message>
    <message>
        <source>Say what makes the circumstances exceptional, and why consent was not sought or not followed.</source>
        <translation>Dywedwch beth sy&apos;n gwneud yr amgylchiadau&apos;n eithriadol, a pham na cheisiwyd cydsyniad neu na ddilynwyd ef.</translation>
    </message>
    <message>
        <source>Something is still missing</source>
        <translation>Mae rhywbeth ar goll o hyd</translation>
    </message>
    <message>
        <source>Open each line of the list and complete it, or say why it stays open.</source>
        <translation>Agorwch bob llinell o&apos;r rhestr a&apos;i chwblhau, neu dywedwch pam y mae&apos;n aros yn agored.</translation>
    </message>
    <message>
        <source>This person was not in the meeting for that decision</source>
        <translation>Nid oedd y person hwn yn y cyfarfod ar gyfer y penderfyniad hwnnw</translation>
    </message>
    <message>
        <source>They cannot agree to it. Record &quot;not present for this item&quot; for it instead.</source>
        <translation>Ni allant gytuno iddo. Cofnodwch &quot;ddim yn bresennol ar gyfer yr eitem hon&quot; yn lle hynny.</translation>
    </message>
    <message>
        <source>Only a chair can do this</source>
        <translation>Dim ond cadeirydd all wneud hyn</translation>
    </message>
    <message>
        <source>Ask somebody who may chair to unlock the tablet.</source>
        <translation>Gofynnwch i rywun a gaiff gadeirio ddatgloi&apos;r llechen.</translation>
    </message>
    <message>
        <source>The record is sealed</source>
        <translation>Mae&apos;r cofnod wedi&apos;i selio</translation>
    </message>
    <message>
        <source>It cannot be changed any more. Add an addendum instead.</source>
        <translation>Ni ellir ei newid mwyach. Ychwanegwch atodiad yn lle hynny.</translation>
    </message>
    <message>
        <source>The record is not sealed yet</source>
        <translation>Nid yw&apos;r cofnod wedi&apos;i selio eto</translation>
    </message>
    <message>
        <source>Until then, correct the entry itself.</source>
        <translation>Tan hynny, cywirwch y cofnod ei hun.</translation>
    </message>
    <message>
        <source>This does not fit the state of the meeting</source>
        <translation>Nid yw hyn yn cyd-fynd â chyflwr y cyfarfod</translation>
    </message>
    <message>
        <source>It may have been done already. Look at the entry again.</source>
        <translation>Efallai ei fod wedi&apos;i wneud yn barod. Edrychwch ar y cofnod eto.</translation>
    </message>
    <message>
        <source>Something that this entry speaks of is not in this meeting</source>
        <translation>Nid yw rhywbeth y mae&apos;r cofnod hwn yn sôn amdano yn y cyfarfod hwn</translation>
    </message>
    <message>
        <source>It may have been withdrawn. Choose again.</source>
        <translation>Efallai ei fod wedi&apos;i dynnu&apos;n ôl. Dewiswch eto.</translation>
    </message>
    <message>
        <source>Two entries were given the same name</source>
        <translation>Rhoddwyd yr un enw i ddau gofnod</translation>
    </message>
    <message>
        <source>Nothing was lost. Save it again.</source>
        <translation>Ni chollwyd dim. Cadwch ef eto.</translation>
    </message>
    <message>
        <source>Something still needs an answer, or cannot be right</source>
        <translation>Mae angen ateb i rywbeth o hyd, neu ni all fod yn gywir</translation>
    </message>
    <message>
        <source>Look at the marked field. What you entered is kept until then.</source>
        <translation>Edrychwch ar y maes sydd wedi&apos;i farcio. Cedwir yr hyn a roesoch tan hynny.</translation>
    </message>
    <message>
        <source>This file is not a meeting script</source>
        <translation>Nid sgript cyfarfod yw&apos;r ffeil hon</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another file.</source>
        <translation>Ni newidiwyd dim. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>Part of the record cannot be read</source>
        <translation>Ni ellir darllen rhan o&apos;r cofnod</translation>
    </message>
    <message>
        <source>Do not use this tablet for a meeting. Ask your administrator to check the store.</source>
        <translation>Peidiwch â defnyddio&apos;r llechen hon ar gyfer cyfarfod. Gofynnwch i&apos;ch gweinyddwr wirio&apos;r storfa.</translation>
    </message>
    <message>
        <source>This record was written by a newer version</source>
        <translation>Ysgrifennwyd y cofnod hwn gan fersiwn mwy newydd</translation>
    </message>
    <message>
        <source>Update Roundtable on this tablet.</source>
        <translation>Diweddarwch Roundtable ar y llechen hon.</translation>
    </message>
    <message>
        <source>There is no store on this tablet</source>
        <translation>Nid oes storfa ar y llechen hon</translation>
    </message>
    <message>
        <source>Ask your administrator to set the tablet up.</source>
        <translation>Gofynnwch i&apos;ch gweinyddwr osod y llechen.</translation>
    </message>
    <message>
        <source>There is a store on this tablet already</source>
        <translation>Mae storfa ar y llechen hon yn barod</translation>
    </message>
    <message>
        <source>Go back and unlock it.</source>
        <translation>Ewch yn ôl a&apos;i datgloi.</translation>
    </message>
    <message>
        <source>Another program has the store open</source>
        <translation>Mae rhaglen arall wedi agor y storfa</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Caewch hi, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The store does not open with this tablet&apos;s key</source>
        <translation>Nid yw&apos;r storfa&apos;n agor ag allwedd y llechen hon</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask your administrator.</source>
        <translation>Ni newidiwyd dim. Gofynnwch i&apos;ch gweinyddwr.</translation>
    </message>
    <message>
        <source>The store is damaged</source>
        <translation>Mae&apos;r storfa wedi&apos;i difrodi</translation>
    </message>
    <message>
        <source>Nothing more is written to it. Use paper, and ask your administrator to check it.</source>
        <translation>Nid ysgrifennir dim mwy iddi. Defnyddiwch bapur, a gofynnwch i&apos;ch gweinyddwr ei gwirio.</translation>
    </message>
    <message>
        <source>The store was written by a newer version</source>
        <translation>Ysgrifennwyd y storfa gan fersiwn mwy newydd</translation>
    </message>
    <message>
        <source>The store is from a version that can no longer be read</source>
        <translation>Mae&apos;r storfa o fersiwn na ellir ei ddarllen mwyach</translation>
    </message>
    <message>
        <source>Ask your administrator.</source>
        <translation>Gofynnwch i&apos;ch gweinyddwr.</translation>
    </message>
    <message>
        <source>This tablet has no room left</source>
        <translation>Nid oes lle ar ôl ar y llechen hon</translation>
    </message>
    <message>
        <source>Everything saved so far is safe; the last entry was not saved. Ask for room to be made, then save it again.</source>
        <translation>Mae popeth a gadwyd hyd yma yn ddiogel; ni chadwyd y cofnod diwethaf. Gofynnwch am le, yna cadwch ef eto.</translation>
    </message>
    <message>
        <source>The store cannot be written to</source>
        <translation>Ni ellir ysgrifennu i&apos;r storfa</translation>
    </message>
    <message>
        <source>Everything saved so far is safe; the last entry was not saved. Ask your administrator.</source>
        <translation>Mae popeth a gadwyd hyd yma yn ddiogel; ni chadwyd y cofnod diwethaf. Gofynnwch i&apos;ch gweinyddwr.</translation>
    </message>
    <message>
        <source>The tablet&apos;s disk did not answer as it should</source>
        <translation>Nid atebodd disg y llechen fel y dylai</translation>
    </message>
    <message>
        <source>Everything saved so far is safe; the last entry was not saved. Save it again; if it happens again, use paper and ask your administrator.</source>
        <translation>Mae popeth a gadwyd hyd yma yn ddiogel; ni chadwyd y cofnod diwethaf. Cadwch ef eto; os bydd yn digwydd eto, defnyddiwch bapur a gofynnwch i&apos;ch gweinyddwr.</translation>
    </message>
    <message>
        <source>This tablet cannot encrypt safely</source>
        <translation>Ni all y llechen hon amgryptio&apos;n ddiogel</translation>
    </message>
    <message>
        <source>Nothing was opened. Ask your administrator to set the tablet up again.</source>
        <translation>Nid agorwyd dim. Gofynnwch i&apos;ch gweinyddwr osod y llechen eto.</translation>
    </message>
    <message>
        <source>The journal is not as it was written</source>
        <translation>Nid yw&apos;r dyddlyfr fel yr ysgrifennwyd ef</translation>
    </message>
    <message>
        <source>Somebody or something changed it. Do not use this tablet for a meeting, and tell your administrator.</source>
        <translation>Newidiodd rhywun neu rywbeth ef. Peidiwch â defnyddio&apos;r llechen hon ar gyfer cyfarfod, a rhowch wybod i&apos;ch gweinyddwr.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Rhowch ef eto.</translation>
    </message>
    <message>
        <source>The tablet&apos;s key file is damaged</source>
        <translation>Mae ffeil allwedd y llechen wedi&apos;i difrodi</translation>
    </message>
    <message>
        <source>This passphrase is too short</source>
        <translation>Mae&apos;r cyfrinymadrodd hwn yn rhy fyr</translation>
    </message>
    <message>
        <source>Use at least 15 characters: four or five words are good.</source>
        <translation>Defnyddiwch o leiaf 15 nod: mae pedwar neu bum gair yn dda.</translation>
    </message>
    <message>
        <source>This tablet does not know that person</source>
        <translation>Nid yw&apos;r llechen hon yn adnabod y person hwnnw</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>Dewiswch rywun o&apos;r rhestr.</translation>
    </message>
    <message>
        <source>Stopped, as you asked</source>
        <translation>Wedi stopio, fel y gofynnwyd</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>This tablet&apos;s security chip does not answer</source>
        <translation>Nid yw sglodyn diogelwch y llechen hon yn ateb</translation>
    </message>
    <message>
        <source>Start the tablet again. If it does not help, ask your administrator.</source>
        <translation>Ailgychwynnwch y llechen. Os nad yw hynny&apos;n helpu, gofynnwch i&apos;ch gweinyddwr.</translation>
    </message>
    <message>
        <source>This does not open the tablet</source>
        <translation>Nid yw hyn yn agor y llechen</translation>
    </message>
    <message>
        <source>The security chip lets nobody try for now</source>
        <translation>Nid yw&apos;r sglodyn diogelwch yn gadael i neb roi cynnig arni am y tro</translation>
    </message>
    <message>
        <source>There were too many wrong tries. Leave the tablet switched on and try again in ten minutes, or ask your administrator.</source>
        <translation>Bu gormod o gynigion anghywir. Gadewch y llechen ymlaen a rhowch gynnig arall arni ymhen deng munud, neu gofynnwch i&apos;ch gweinyddwr.</translation>
    </message>
    <message>
        <source>This tablet did not start in the way it was set up to</source>
        <translation>Ni chychwynnodd y llechen hon yn y ffordd y cafodd ei gosod i wneud</translation>
    </message>
    <message>
        <source>Its start-up software may have been changed. Do not use it for a meeting, and tell your administrator.</source>
        <translation>Efallai fod ei meddalwedd cychwyn wedi&apos;i newid. Peidiwch â&apos;i defnyddio ar gyfer cyfarfod, a dywedwch wrth eich gweinyddwr.</translation>
    </message>
    <message>
        <source>This key belongs to another tablet</source>
        <translation>Mae&apos;r allwedd hon yn perthyn i lechen arall</translation>
    </message>
    <message>
        <source>What is stored here opens only on the tablet it was written on. Ask your administrator.</source>
        <translation>Dim ond ar y llechen yr ysgrifennwyd arni y mae&apos;r hyn sydd yma yn agor. Gofynnwch i&apos;ch gweinyddwr.</translation>
    </message>
    <message>
        <source>The security chip was set up before</source>
        <translation>Cafodd y sglodyn diogelwch ei osod o&apos;r blaen</translation>
    </message>
    <message>
        <source>Nothing was changed. Clear the chip in the tablet&apos;s start-up settings, or use the release that was kept when it was set up.</source>
        <translation>Ni newidiwyd dim. Cliriwch y sglodyn yng ngosodiadau cychwyn y llechen, neu defnyddiwch y cod rhyddhau a gadwyd pan gafodd ei osod.</translation>
    </message>
    <message>
        <source>The security chip did not do what it was asked</source>
        <translation>Ni wnaeth y sglodyn diogelwch yr hyn a ofynnwyd</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it happens again, ask your administrator.</source>
        <translation>Ni newidiwyd dim. Rhowch gynnig arall arni; os yw&apos;n digwydd eto, gofynnwch i&apos;ch gweinyddwr.</translation>
    </message>
    <message>
        <source>This is not open to you</source>
        <translation>Nid yw hwn ar agor i chi</translation>
    </message>
    <message>
        <source>It belongs to another team or needs another role. That it was asked for is written down. If you need it, ask the person who chaired, or your administrator.</source>
        <translation>Mae&apos;n perthyn i dîm arall neu mae angen rôl arall. Mae&apos;r ffaith y gofynnwyd amdano wedi&apos;i chofnodi. Os oes ei angen arnoch, gofynnwch i&apos;r person a gadeiriodd, neu i&apos;ch gweinyddwr.</translation>
    </message>
    <message>
        <source>This needs your PIN or passphrase again</source>
        <translation>Mae angen eich PIN neu&apos;ch cyfrinymadrodd eto ar gyfer hyn</translation>
    </message>
    <message>
        <source>Enter it, and it goes ahead.</source>
        <translation>Rhowch ef, ac fe aiff yn ei flaen.</translation>
    </message>
    <message>
        <source>This needs a second person</source>
        <translation>Mae angen ail berson ar gyfer hyn</translation>
    </message>
    <message>
        <source>Nobody can do it alone. Ask the other person to join.</source>
        <translation>Ni all neb ei wneud ar ei ben ei hun. Gofynnwch i&apos;r person arall ymuno.</translation>
    </message>
    <message>
        <source>The record did not open</source>
        <translation>Nid agorodd y cofnod</translation>
    </message>
    <message>
        <source>What was saved is safe. Unlock again.</source>
        <translation>Mae&apos;r hyn a gadwyd yn ddiogel. Datglowch eto.</translation>
    </message>
    <message>
        <source>This PIN or passphrase does not open the tablet</source>
        <translation>Nid yw&apos;r PIN na&apos;r cyfrinymadrodd hwn yn agor y llechen</translation>
    </message>
    <message>
        <source>This PIN is too short</source>
        <translation>Mae&apos;r PIN hwn yn rhy fyr</translation>
    </message>
    <message>
        <source>Use more digits; eight are good.</source>
        <translation>Defnyddiwch ragor o ddigidau; mae wyth yn dda.</translation>
    </message>
    <message>
        <source>This is too easy to guess</source>
        <translation>Mae hyn yn rhy hawdd ei ddyfalu</translation>
    </message>
    <message>
        <source>Do not use a row of digits, a repeat, a year or a birthday.</source>
        <translation>Peidiwch â defnyddio rhes o ddigidau, ailadrodd, blwyddyn na phen-blwydd.</translation>
    </message>
    <message>
        <source>This needs the tablet&apos;s security chip</source>
        <translation>Mae angen sglodyn diogelwch y llechen ar gyfer hyn</translation>
    </message>
    <message>
        <source>The chip does not answer, or this tablet has none. Use a passphrase, or ask for recovery.</source>
        <translation>Nid yw&apos;r sglodyn yn ateb, neu nid oes un yn y llechen hon. Defnyddiwch gyfrinymadrodd, neu gofynnwch am adferiad.</translation>
    </message>
    <message>
        <source>This is the last person who can open the tablet</source>
        <translation>Dyma&apos;r person olaf sy&apos;n gallu agor y llechen</translation>
    </message>
    <message>
        <source>Add somebody else first.</source>
        <translation>Ychwanegwch rywun arall yn gyntaf.</translation>
    </message>
    <message>
        <source>This tablet has no recovery key of the council</source>
        <translation>Nid oes gan y llechen hon allwedd adfer y cyngor</translation>
    </message>
    <message>
        <source>Ask your administrator to give it one, while somebody can still unlock it.</source>
        <translation>Gofynnwch i&apos;ch gweinyddwr roi un iddi, tra bo rhywun yn dal i allu ei datgloi.</translation>
    </message>
    <message>
        <source>Too many wrong tries: wait before the next one</source>
        <translation>Gormod o gynigion anghywir: arhoswch cyn y nesaf</translation>
    </message>
    <message>
        <source>Other people can still unlock the tablet.</source>
        <translation>Gall pobl eraill ddatgloi&apos;r llechen o hyd.</translation>
    </message>
    <message>
        <source>This person can no longer unlock the tablet</source>
        <translation>Ni all y person hwn ddatgloi&apos;r llechen mwyach</translation>
    </message>
    <message>
        <source>There were too many wrong tries. Two people can give them a new PIN or passphrase; others can still unlock.</source>
        <translation>Bu gormod o gynigion anghywir. Gall dau berson roi PIN neu gyfrinymadrodd newydd iddynt; gall eraill ddatgloi o hyd.</translation>
    </message>
    <message>
        <source>There were many wrong tries on this tablet</source>
        <translation>Bu llawer o gynigion anghywir ar y llechen hon</translation>
    </message>
    <message>
        <source>Wait before the next one. Tell your administrator if it was none of you.</source>
        <translation>Arhoswch cyn y nesaf. Dywedwch wrth eich gweinyddwr os nad un ohonoch chi oedd wrthi.</translation>
    </message>
    <message>
        <source>The tablet&apos;s note of wrong tries was changed</source>
        <translation>Newidiwyd nodyn y llechen o gynigion anghywir</translation>
    </message>
    <message>
        <source>Wait before the next try, and tell your administrator.</source>
        <translation>Arhoswch cyn y cynnig nesaf, a dywedwch wrth eich gweinyddwr.</translation>
    </message>
    <message>
        <source>The tablet&apos;s log of what happened while it was locked was changed</source>
        <translation>Newidiwyd cofnod y llechen o&apos;r hyn a ddigwyddodd tra&apos;r oedd ar glo</translation>
    </message>
    <message>
        <source>Everything in the record is safe. Tell your administrator.</source>
        <translation>Mae popeth yn y cofnod yn ddiogel. Dywedwch wrth eich gweinyddwr.</translation>
    </message>
    <message>
        <source>This is not a whole share of the recovery key</source>
        <translation>Nid yw hon yn gyfran gyfan o&apos;r allwedd adfer</translation>
    </message>
    <message>
        <source>Type it again; each line carries a check.</source>
        <translation>Teipiwch hi eto; mae gwiriad ym mhob llinell.</translation>
    </message>
    <message>
        <source>More shares of the recovery key are needed</source>
        <translation>Mae angen rhagor o gyfrannau o&apos;r allwedd adfer</translation>
    </message>
    <message>
        <source>One person alone cannot recover a tablet. Ask another custodian.</source>
        <translation>Ni all un person ar ei ben ei hun adfer llechen. Gofynnwch i geidwad arall.</translation>
    </message>
    <message>
        <source>This belongs to another recovery key</source>
        <translation>Mae hon yn perthyn i allwedd adfer arall</translation>
    </message>
    <message>
        <source>Use the shares and the tablet of the same council.</source>
        <translation>Defnyddiwch gyfrannau a llechen yr un cyngor.</translation>
    </message>
    <message>
        <source>This answer is not for a recovery that this tablet asked for</source>
        <translation>Nid yw&apos;r ateb hwn ar gyfer adferiad y gofynnodd y llechen hon amdano</translation>
    </message>
    <message>
        <source>Each answer works once. Ask again, and take the new request to the custodians.</source>
        <translation>Mae pob ateb yn gweithio unwaith. Gofynnwch eto, ac ewch â&apos;r cais newydd at y ceidwaid.</translation>
    </message>
    <message>
        <source>This file is not an exported chain</source>
        <translation>Nid cadwyn wedi&apos;i hallforio yw&apos;r ffeil hon</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock may be wrong</source>
        <translation>Gallai cloc y llechen hon fod yn anghywir</translation>
    </message>
    <message>
        <source>Compare it with another clock. Every entry keeps the time that this one says; that it changed is written down with both times.</source>
        <translation>Cymharwch ef â chloc arall. Mae pob cofnod yn cadw&apos;r amser a ddywed hwn; mae&apos;r ffaith iddo newid wedi&apos;i chofnodi gyda&apos;r ddau amser.</translation>
    </message>
    <message>
        <source>There is no security key</source>
        <translation>Nid oes allwedd ddiogelwch</translation>
    </message>
    <message>
        <source>Put your key in, or lay it on the reader, and leave it there until the tablet says that it is done.</source>
        <translation>Rhowch eich allwedd i mewn, neu gosodwch hi ar y darllenydd, a&apos;i gadael yno nes i&apos;r llechen ddweud ei bod wedi gorffen.</translation>
    </message>
    <message>
        <source>There is more than one security key</source>
        <translation>Mae mwy nag un allwedd ddiogelwch</translation>
    </message>
    <message>
        <source>Leave only your own in, and try again.</source>
        <translation>Gadewch eich un chi yn unig i mewn, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This is not the security key of this person</source>
        <translation>Nid allwedd ddiogelwch y person hwn yw hon</translation>
    </message>
    <message>
        <source>Put in the key that was set up for you on this tablet.</source>
        <translation>Rhowch yr allwedd a osodwyd i chi ar y llechen hon i mewn.</translation>
    </message>
    <message>
        <source>This security key has no PIN yet</source>
        <translation>Nid oes PIN ar yr allwedd ddiogelwch hon eto</translation>
    </message>
    <message>
        <source>Without one, whoever finds the key could use it. Ask your administrator to set a PIN or a fingerprint up on it first.</source>
        <translation>Heb un, gallai pwy bynnag sy&apos;n dod o hyd i&apos;r allwedd ei defnyddio. Gofynnwch i&apos;ch gweinyddwr osod PIN neu ôl bys arni yn gyntaf.</translation>
    </message>
    <message>
        <source>The security key asks for its PIN</source>
        <translation>Mae&apos;r allwedd ddiogelwch yn gofyn am ei PIN</translation>
    </message>
    <message>
        <source>Enter the PIN of the key: it is not the tablet&apos;s.</source>
        <translation>Rhowch PIN yr allwedd: nid PIN y llechen ydyw.</translation>
    </message>
    <message>
        <source>The security key did not take this PIN or finger</source>
        <translation>Ni dderbyniodd yr allwedd ddiogelwch y PIN na&apos;r bys hwn</translation>
    </message>
    <message>
        <source>Enter it again with care: after too many wrong ones the key blocks itself.</source>
        <translation>Rhowch ef eto yn ofalus: ar ôl gormod o rai anghywir mae&apos;r allwedd yn ei rhwystro ei hun.</translation>
    </message>
    <message>
        <source>The security key takes no more PINs for now</source>
        <translation>Nid yw&apos;r allwedd ddiogelwch yn derbyn rhagor o PINau am y tro</translation>
    </message>
    <message>
        <source>It was wrong three times. Pull the key out, put it in again, and try once more.</source>
        <translation>Roedd yn anghywir deirgwaith. Tynnwch yr allwedd allan, rhowch hi&apos;n ôl i mewn, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The security key has blocked itself</source>
        <translation>Mae&apos;r allwedd ddiogelwch wedi&apos;i rhwystro ei hun</translation>
    </message>
    <message>
        <source>Its PIN was wrong too often, so it opens nothing any more. Two custodians can give you a new way in.</source>
        <translation>Roedd ei PIN yn anghywir yn rhy aml, felly nid yw&apos;n agor dim mwyach. Gall dau geidwad roi ffordd newydd i mewn i chi.</translation>
    </message>
    <message>
        <source>This security key cannot be used here</source>
        <translation>Ni ellir defnyddio&apos;r allwedd ddiogelwch hon yma</translation>
    </message>
    <message>
        <source>It is too old, or would work for whoever finds it. Use another one, or a PIN or passphrase.</source>
        <translation>Mae&apos;n rhy hen, neu byddai&apos;n gweithio i bwy bynnag sy&apos;n dod o hyd iddi. Defnyddiwch un arall, neu PIN neu gyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Nobody touched the security key</source>
        <translation>Ni chyffyrddodd neb â&apos;r allwedd ddiogelwch</translation>
    </message>
    <message>
        <source>Try again, and touch it when it blinks.</source>
        <translation>Rhowch gynnig arall arni, a chyffyrddwch â hi pan fydd yn fflachio.</translation>
    </message>
    <message>
        <source>The security key did not do what it was asked</source>
        <translation>Ni wnaeth yr allwedd ddiogelwch yr hyn a ofynnwyd</translation>
    </message>
    <message>
        <source>Nothing was changed. Pull it out, put it in again, and try once more.</source>
        <translation>Ni newidiwyd dim. Tynnwch hi allan, rhowch hi&apos;n ôl i mewn, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The document could not be made</source>
        <translation>Ni ellid creu&apos;r ddogfen</translation>
    </message>
    <message>
        <source>The record is safe. Make the document again.</source>
        <translation>Mae&apos;r cofnod yn ddiogel. Crëwch y ddogfen eto.</translation>
    </message>
    <message>
        <source>This file is not a sealed bundle, or it was damaged on its way</source>
        <translation>Nid bwndel dan sêl yw&apos;r ffeil hon, neu cafodd ei difrodi ar y ffordd</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Export it from the tablet again.</source>
        <translation>Ni chymerwyd dim ohoni. Allforiwch hi o&apos;r dabled eto.</translation>
    </message>
    <message>
        <source>This is sealed to another council&apos;s key</source>
        <translation>Mae hwn wedi&apos;i selio i allwedd cyngor arall</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask whose tablet it came from.</source>
        <translation>Ni chymerwyd dim ohono. Holwch o dabled pwy y daeth.</translation>
    </message>
    <message>
        <source>This is not a receipt of your council&apos;s central system</source>
        <translation>Nid derbynneb gan system ganolog eich cyngor yw hon</translation>
    </message>
    <message>
        <source>Nothing was removed from this tablet. Ask for the receipt again.</source>
        <translation>Ni thynnwyd dim oddi ar y dabled hon. Gofynnwch am y dderbynneb eto.</translation>
    </message>
    <message>
        <source>This file does not hold the key of a central system</source>
        <translation>Nid oes allwedd system ganolog yn y ffeil hon</translation>
    </message>
    <message>
        <source>The sealed copy for the council could not be made</source>
        <translation>Nid oedd modd gwneud y copi dan sêl ar gyfer y cyngor</translation>
    </message>
    <message>
        <source>What you saved is safe on this tablet. It is tried again at the next pause, seal and lock. If this is said again, tell your administrator.</source>
        <translation>Mae&apos;r hyn a gadwyd gennych yn ddiogel ar y dabled hon. Rhoddir cynnig arall arni wrth oedi, selio neu gloi nesaf. Os dywedir hyn eto, rhowch wybod i&apos;ch gweinyddwr.</translation>
    </message>
    <message>
        <source>This is not an invitation of your council&apos;s central system, or it was changed on its way</source>
        <translation>Nid gwahoddiad gan system ganolog eich cyngor yw hwn, neu fe&apos;i newidiwyd ar ei ffordd</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for a new invitation.</source>
        <translation>Ni newidiwyd dim. Gofynnwch am wahoddiad newydd.</translation>
    </message>
</context>
<context>
    <name>ProgressForm</name>
    <message>
        <source>Save what became of it</source>
        <translation>Cadw&apos;r hyn a ddaeth ohono</translation>
    </message>
    <message>
        <source>How the action stands</source>
        <translation>Sefyllfa&apos;r cam gweithredu</translation>
    </message>
    <message>
        <source>Note on it</source>
        <translation>Nodyn amdano</translation>
    </message>
</context>
<context>
    <name>ProofScreen</name>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Person %1 of %2: is it you?</source>
        <translation>Person %1 o %2: ai chi sydd yno?</translation>
    </message>
    <message>
        <source>Is it you?</source>
        <translation>Ai chi sydd yno?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un eiliad…</translation>
    </message>
</context>
<context>
    <name>ProtectForm</name>
    <message>
        <source>Save measure</source>
        <translation>Cadw&apos;r mesur</translation>
    </message>
    <message>
        <source>Which measure</source>
        <translation>Pa fesur</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Pryd y dechreuodd</translation>
    </message>
    <message>
        <source>Its clock runs from here: police protection 72 hours, an emergency protection order 8 days.</source>
        <translation>Mae ei gloc yn rhedeg o&apos;r fan hon: gwarchodaeth yr heddlu 72 awr, gorchymyn diogelu brys 8 diwrnod.</translation>
    </message>
</context>
<context>
    <name>ReadBackSheet</name>
    <message>
        <source>Read back: %1 of %2</source>
        <translation>Darllen yn ôl: %1 o %2</translation>
    </message>
    <message>
        <source>All is read back</source>
        <translation>Darllenwyd popeth yn ôl</translation>
    </message>
    <message>
        <source>Next decision</source>
        <translation>Penderfyniad nesaf</translation>
    </message>
    <message>
        <source>One back</source>
        <translation>Un yn ôl</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Ar gyfer %1</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Oherwydd: %1</translation>
    </message>
    <message>
        <source>No basis yet</source>
        <translation>Dim sail eto</translation>
    </message>
    <message>
        <source>Decided by %1</source>
        <translation>Penderfynwyd gan %1</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Why it stays missing</source>
        <translation>Pam mae&apos;n aros ar goll</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>Cadw&apos;r rheswm</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
</context>
<context>
    <name>ReconveneForm</name>
    <message>
        <source>Convene it</source>
        <translation>Ei gynnull</translation>
    </message>
    <message>
        <source>What carries over</source>
        <translation>Beth sy&apos;n cael ei gario drosodd</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>People in the picture</source>
        <translation>Pobl yn y darlun</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Wedi&apos;u gwahodd</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Camau gweithredu agored</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n cam gweithredu</numerusform>
            <numerusform>%n cam gweithredu</numerusform>
            <numerusform>%n gam gweithredu</numerusform>
            <numerusform>%n cham gweithredu</numerusform>
            <numerusform>%n cam gweithredu</numerusform>
        </translation>
    </message>
    <message>
        <source>Which meeting in the sequence</source>
        <translation>Pa gyfarfod yn y gyfres</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>The record</source>
        <translation>Y cofnod</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Whose record</source>
        <translation>Cofnod pwy</translation>
    </message>
    <message>
        <source>Whole record</source>
        <translation>Cofnod cyfan</translation>
    </message>
    <message>
        <source>Before release</source>
        <translation>Cyn rhyddhau</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>Somebody cannot get in</source>
        <translation>Mae rhywun yn methu dod i mewn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un eiliad…</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>Gofyn o&apos;r newydd</translation>
    </message>
    <message>
        <source>Ask two custodians</source>
        <translation>Gofyn i ddau geidwad</translation>
    </message>
    <message>
        <source>I have the answer</source>
        <translation>Mae&apos;r ateb gen i</translation>
    </message>
    <message>
        <source>This tablet has no recovery key of the council, so nobody can help from outside. Somebody who can still unlock it has to add a person, or take the council&apos;s key.</source>
        <translation>Nid oes gan y dabled hon allwedd adfer y cyngor, felly ni all neb helpu o&apos;r tu allan. Rhaid i rywun sy&apos;n dal i allu ei datgloi ychwanegu person, neu gymryd allwedd y cyngor.</translation>
    </message>
    <message>
        <source>It takes two custodians of your council&apos;s recovery key. One alone cannot do it, and neither can an administrator.</source>
        <translation>Mae angen dau geidwad allwedd adfer eich cyngor. Ni all un ar ei ben ei hun ei wneud, na gweinyddwr chwaith.</translation>
    </message>
    <message>
        <source>1. The tablet makes a request. Copy it, or put it on a removable medium.</source>
        <translation>1. Mae&apos;r dabled yn gwneud cais. Copïwch ef, neu rhowch ef ar gyfrwng symudadwy.</translation>
    </message>
    <message>
        <source>2. Two custodians answer it, on a machine of theirs.</source>
        <translation>2. Mae dau geidwad yn ei ateb, ar beiriant sy&apos;n eiddo iddynt.</translation>
    </message>
    <message>
        <source>3. Bring the answer here. Whoever could not get in chooses a new PIN or passphrase.</source>
        <translation>3. Dewch â&apos;r ateb yma. Mae&apos;r sawl a fethodd ddod i mewn yn dewis PIN neu gyfrinymadrodd newydd.</translation>
    </message>
    <message>
        <source>A request was made and waits for its answer. Asking anew makes that one worthless.</source>
        <translation>Gwnaed cais ac mae&apos;n aros am ei ateb. Mae gofyn o&apos;r newydd yn gwneud hwnnw&apos;n ddiwerth.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Y cais</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of letters and digits, line by line. There is no letter O, I or L: those are 0 and 1.</source>
        <translation>
            <numerusform>%n grŵp o lythrennau a digidau, fesul llinell. Nid oes llythyren O, I nac L: 0 ac 1 yw&apos;r rheini.</numerusform>
            <numerusform>%n grŵp o lythrennau a digidau, fesul llinell. Nid oes llythyren O, I nac L: 0 ac 1 yw&apos;r rheini.</numerusform>
            <numerusform>%n grŵp o lythrennau a digidau, fesul llinell. Nid oes llythyren O, I nac L: 0 ac 1 yw&apos;r rheini.</numerusform>
            <numerusform>%n grŵp o lythrennau a digidau, fesul llinell. Nid oes llythyren O, I nac L: 0 ac 1 yw&apos;r rheini.</numerusform>
            <numerusform>%n grŵp o lythrennau a digidau, fesul llinell. Nid oes llythyren O, I nac L: 0 ac 1 yw&apos;r rheini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write it to a medium</source>
        <translation>Ei ysgrifennu i gyfrwng</translation>
    </message>
    <message>
        <source>No removable medium is plugged in.</source>
        <translation>Nid oes cyfrwng symudadwy wedi&apos;i blygio i mewn.</translation>
    </message>
    <message>
        <source>The tablet can be locked or switched off meanwhile. The request waits.</source>
        <translation>Gellir cloi&apos;r dabled neu ei diffodd yn y cyfamser. Mae&apos;r cais yn aros.</translation>
    </message>
</context>
<context>
    <name>RedactForm</name>
    <message>
        <source>Redact</source>
        <translation>Golygu</translation>
    </message>
    <message>
        <source>Choose words first, or the whole entry.</source>
        <translation>Dewiswch eiriau yn gyntaf, neu&apos;r cofnod cyfan.</translation>
    </message>
    <message>
        <source>The sealed record keeps every word. Only the copies that leave lose them, and this can be withdrawn.</source>
        <translation>Mae&apos;r cofnod dan sêl yn cadw pob gair. Dim ond y copïau sy&apos;n gadael sy&apos;n eu colli, a gellir tynnu hyn yn ôl.</translation>
    </message>
    <message>
        <source>What is redacted</source>
        <translation>Beth sy&apos;n cael ei olygu</translation>
    </message>
    <message>
        <source>Words of the entry</source>
        <translation>Geiriau o&apos;r cofnod</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>Y cofnod cyfan</translation>
    </message>
    <message>
        <source>Choose the words</source>
        <translation>Dewiswch y geiriau</translation>
    </message>
    <message>
        <source>Draw over them with a finger, or mark them with Shift and the arrow keys.</source>
        <translation>Tynnwch fys drostynt, neu eu marcio â Shift a&apos;r bysellau saeth.</translation>
    </message>
    <message>
        <source>Words that go</source>
        <translation>Geiriau a fydd yn mynd</translation>
    </message>
    <message>
        <source>A tap lets them stay.</source>
        <translation>Mae tap yn gadael iddynt aros.</translation>
    </message>
    <message>
        <source>Let stay: %1</source>
        <translation>Gadael i aros: %1</translation>
    </message>
    <message>
        <source>Wherever these words stand in the copy, not only in this entry</source>
        <translation>Ble bynnag mae&apos;r geiriau hyn yn y copi, nid yn y cofnod hwn yn unig</translation>
    </message>
    <message>
        <source>In whose copies</source>
        <translation>Yng nghopïau pwy</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>Awdurdodwyd gan</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Enw a rôl</translation>
    </message>
</context>
<context>
    <name>ReleasePanel</name>
    <message>
        <source>Before release</source>
        <translation>Cyn rhyddhau</translation>
    </message>
    <message>
        <source>What each child&apos;s copy holds when it leaves</source>
        <translation>Beth sydd yng nghopi pob plentyn pan fydd yn gadael</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>What calls for a look</source>
        <translation>Beth y dylid edrych arno</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Golygu</translation>
    </message>
    <message>
        <source>Redact: %1</source>
        <translation>Golygu: %1</translation>
    </message>
    <message>
        <source>What is redacted</source>
        <translation>Beth sy&apos;n cael ei olygu</translation>
    </message>
    <message>
        <source>Nothing is redacted.</source>
        <translation>Nid oes dim wedi&apos;i olygu.</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Beth sy&apos;n gadael</translation>
    </message>
    <message>
        <source>Whose copy</source>
        <translation>Copi pwy</translation>
    </message>
    <message>
        <source>The copy of %1</source>
        <translation>Copi %1</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Saving…</source>
        <translation>Wrthi&apos;n cadw…</translation>
    </message>
</context>
<context>
    <name>SavedMark</name>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wrthi&apos;n cadw…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>Expected %1</source>
        <translation>Disgwylir %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>mother of Niamh</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ers %1</translation>
    </message>
    <message>
        <source>%1 from when %2</source>
        <comment>24 hours from when the meeting ended</comment>
        <translation>%1 o&apos;r adeg %2</translation>
    </message>
    <message>
        <source>Bank holidays of that year are not known yet: the day may move.</source>
        <translation>Nid yw gwyliau banc y flwyddyn honno&apos;n hysbys eto: gall y diwrnod symud.</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Penderfyniad %1</translation>
    </message>
    <message>
        <source>Read at %1 by %2</source>
        <translation>Darllenwyd am %1 gan %2</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Gwnaed %1</translation>
    </message>
    <message>
        <source>%1 from when %2: %3</source>
        <translation>%1 o&apos;r adeg %2: %3</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Dechreuodd %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Daeth i ben %1</translation>
    </message>
    <message>
        <source>Sealed %1</source>
        <translation>Seliwyd %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>Quorum met</source>
        <translation>Cworwm yn bresennol</translation>
    </message>
    <message>
        <source>Quorum not met. Missing: %1</source>
        <translation>Dim cworwm. Yn eisiau: %1</translation>
    </message>
    <message>
        <source>No child named yet</source>
        <translation>Dim plentyn wedi&apos;i enwi eto</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Diwrnodau eraill</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Family and others</source>
        <translation>Teulu ac eraill</translation>
    </message>
    <message>
        <source>Other children considered</source>
        <translation>Plant eraill a ystyriwyd</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presenoldeb</translation>
    </message>
    <message>
        <source>Statements read</source>
        <translation>Datganiadau a ddarllenwyd</translation>
    </message>
    <message>
        <source>Information shared</source>
        <translation>Gwybodaeth a rannwyd</translation>
    </message>
    <message>
        <source>Information withheld</source>
        <translation>Gwybodaeth a ataliwyd</translation>
    </message>
    <message>
        <source>Information still wanted</source>
        <translation>Gwybodaeth sydd ei hangen o hyd</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Cydsyniad</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Cymhwysedd</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Amddiffyn</translation>
    </message>
    <message>
        <source>What the family is told</source>
        <translation>Yr hyn a ddywedir wrth y teulu</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Terfynau amser</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Llofnodi</translation>
    </message>
    <message>
        <source>Missing from the record</source>
        <translation>Ar goll o&apos;r cofnod</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>Atodiadau</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Dosbarthu</translation>
    </message>
    <message>
        <source>Outcome of the enquiry</source>
        <translation>Canlyniad yr ymholiad</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wedi&apos;i dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Corrected %1</source>
        <translation>Cywirwyd %1</translation>
    </message>
    <message>
        <source>%1: was &quot;%2&quot;. Reason: %3</source>
        <translation>%1: &quot;%2&quot; gynt. Rheswm: %3</translation>
    </message>
    <message>
        <source>PRACTICE: made-up people, not a record</source>
        <translation>YMARFER: pobl ddychmygol, nid cofnod</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Y cyfarfod</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Gweithdrefn</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Cworwm</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Yn bresennol</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Ddim yn bresennol</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Yn bresennol</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Ymddiheuriadau</translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation>Y cyfarfod cyfan</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>Dissent of %1</source>
        <translation>Anghytundeb %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Erbyn %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Late because</source>
        <translation>Yn hwyr oherwydd</translation>
    </message>
    <message numerus="yes">
        <source>Sealed %1 by %2. %n entries. %3</source>
        <translation>
            <numerusform>Seliwyd %1 gan %2. %n cofnod. %3</numerusform>
            <numerusform>Seliwyd %1 gan %2. %n cofnod. %3</numerusform>
            <numerusform>Seliwyd %1 gan %2. %n cofnod. %3</numerusform>
            <numerusform>Seliwyd %1 gan %2. %n cofnod. %3</numerusform>
            <numerusform>Seliwyd %1 gan %2. %n cofnod. %3</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <comment>before a vowel</comment>
        <translation> ac </translation>
    </message>
    <message>
        <source> and </source>
        <translation> a </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
        </translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>yr un diwrnod</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>a span of time</comment>
        <translation>
            <numerusform>%n munud</numerusform>
            <numerusform>%n funud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours and minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Late by %1</source>
        <translation>%1 yn hwyr</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ar ôl</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Heddlu</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Iechyd</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Awdurdod lleol</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Eraill</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Yn dod i ben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Imogen: is in hospital</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (authorised by %2)</source>
        <translation>%1 (awdurdodwyd gan %2)</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Digwyddodd ar</translation>
    </message>
    <message>
        <source>Taken back straight after it was entered</source>
        <translation>Tynnwyd yn ôl yn syth ar ôl ei gofnodi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Became a child of this meeting</source>
        <translation>Daeth yn blentyn y cyfarfod hwn</translation>
    </message>
    <message>
        <source>Adjourned until %1: %2</source>
        <translation>Gohiriwyd tan %1: %2</translation>
    </message>
    <message>
        <source>Adjourned: %1</source>
        <translation>Gohiriwyd: %1</translation>
    </message>
    <message>
        <source>No criterion of a complex meeting is met, so a team manager chairs it.</source>
        <translation>Nid oes yr un maen prawf ar gyfer cyfarfod cymhleth wedi&apos;i fodloni, felly rheolwr tîm sy&apos;n ei gadeirio.</translation>
    </message>
    <message>
        <source>Complex, because of: %1. An independent reviewing officer chairs it, and it is held within three days of the referral (South West procedures 1.3.5, sections 2 and 3).</source>
        <translation>Cymhleth, oherwydd: %1. Swyddog adolygu annibynnol sy&apos;n ei gadeirio, ac fe&apos;i cynhelir o fewn tri diwrnod i&apos;r atgyfeiriad (gweithdrefnau De-orllewin Lloegr 1.3.5, adrannau 2 a 3).</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Disgwyliedig</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Wedi&apos;i dal yn ôl</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Gwybodaeth</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Beth ydyw?</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Pwy sy&apos;n ei ddweud?</translation>
    </message>
    <message>
        <source>About whom?</source>
        <translation>Am bwy?</translation>
    </message>
    <message>
        <source>What kind?</source>
        <translation>Pa fath?</translation>
    </message>
    <message>
        <source>What is decided?</source>
        <translation>Beth a benderfynir?</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Pwy sy&apos;n ei wneud?</translation>
    </message>
    <message>
        <source>By when?</source>
        <translation>Erbyn pryd?</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Cadwyd: %1</translation>
    </message>
    <message>
        <source>Kept among what is missing: %1</source>
        <translation>Cedwir ymhlith yr hyn sydd ar goll: %1</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Neb wedi&apos;i enwi</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Dim dyddiad</translation>
    </message>
    <message>
        <source>all children</source>
        <translation>y plant i gyd</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day</comment>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>All children</source>
        <translation>Y plant i gyd</translation>
    </message>
    <message>
        <source>Now what it says.</source>
        <translation>Nawr yr hyn a ddywedwyd.</translation>
    </message>
    <message>
        <source>Add what for: “… so that …”</source>
        <translation>Ychwanegwch at ba ddiben: “… er mwyn …”</translation>
    </message>
    <message>
        <source>Add why: “… because …”</source>
        <translation>Ychwanegwch pam: “… oherwydd …”</translation>
    </message>
    <message>
        <source>Kept among what is missing</source>
        <translation>Cedwir ymhlith yr hyn sydd ar goll</translation>
    </message>
    <message>
        <source>Something ran out</source>
        <translation>Daeth amser rhywbeth i ben</translation>
    </message>
    <message>
        <source>Something is due today</source>
        <translation>Mae rhywbeth i&apos;w wneud erbyn heddiw</translation>
    </message>
    <message>
        <source>Something is due tomorrow</source>
        <translation>Mae rhywbeth i&apos;w wneud erbyn yfory</translation>
    </message>
    <message>
        <source>Something is due</source>
        <translation>Mae rhywbeth i&apos;w wneud</translation>
    </message>
    <message>
        <source>Text check %1</source>
        <translation>Gwiriad testun %1</translation>
    </message>
    <message>
        <source>Drawn signature of %1</source>
        <translation>Llofnod %1 â bys</translation>
    </message>
    <message>
        <source>Given for an earlier text: the decision was corrected afterwards</source>
        <translation>Rhoddwyd ar gyfer testun cynharach: cywirwyd y penderfyniad wedyn</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an arrival, and whose</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>Y cofnod cyfan</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Yn</translation>
    </message>
    <message>
        <source>The meeting itself</source>
        <translation>Y cyfarfod ei hun</translation>
    </message>
    <message>
        <source>Before a correction</source>
        <translation>Cyn cywiriad</translation>
    </message>
    <message>
        <source>Who made the referral</source>
        <translation>Pwy a wnaeth yr atgyfeiriad</translation>
    </message>
    <message>
        <source>[redacted: %1]</source>
        <translation>[golygwyd: %1]</translation>
    </message>
    <message>
        <source>[another child]</source>
        <translation>[plentyn arall]</translation>
    </message>
</context>
<context>
    <name>SealPanel</name>
    <message>
        <source>Check and seal</source>
        <translation>Gwirio a selio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Gorffen y cyfarfod</translation>
    </message>
    <message>
        <source>Yes, seal it now</source>
        <translation>Ie, ei selio nawr</translation>
    </message>
    <message>
        <source>Seal the record</source>
        <translation>Selio&apos;r cofnod</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>The meeting is still going on. End it first.</source>
        <translation>Mae&apos;r cyfarfod yn dal i fynd ymlaen. Gorffennwch ef yn gyntaf.</translation>
    </message>
    <message>
        <source>What the record holds</source>
        <translation>Beth sydd yn y cofnod</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>At the meeting</source>
        <translation>Yn y cyfarfod</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Gwybodaeth</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
            <numerusform>%n eitem</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n penderfyniad</numerusform>
            <numerusform>%n penderfyniad</numerusform>
            <numerusform>%n benderfyniad</numerusform>
            <numerusform>%n phenderfyniad</numerusform>
            <numerusform>%n penderfyniad</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n cam gweithredu</numerusform>
            <numerusform>%n cam gweithredu</numerusform>
            <numerusform>%n gam gweithredu</numerusform>
            <numerusform>%n cham gweithredu</numerusform>
            <numerusform>%n cam gweithredu</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Wedi&apos;i ddarllen yn ôl</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation>Beth sydd ar goll ohono</translation>
    </message>
    <message>
        <source>Sealing closes the record. After it nothing can be changed, only added, and every child has a record of their own.</source>
        <translation>Mae selio yn cau&apos;r cofnod. Wedi hynny ni ellir newid dim, dim ond ychwanegu, ac mae gan bob plentyn ei gofnod ei hun.</translation>
    </message>
</context>
<context>
    <name>SecretPanel</name>
    <message>
        <source>Choose your name first.</source>
        <translation>Dewiswch eich enw yn gyntaf.</translation>
    </message>
    <message>
        <source>Nobody else has to wait: another person can unlock the tablet now.</source>
        <translation>Nid oes rhaid i neb arall aros: gall rhywun arall ddatgloi&apos;r dabled nawr.</translation>
    </message>
    <message>
        <source>After too many wrong tries this PIN no longer works.</source>
        <translation>Ar ôl gormod o gynigion anghywir, nid yw&apos;r PIN hwn yn gweithio mwyach.</translation>
    </message>
    <message>
        <source>After too many wrong tries this passphrase no longer works.</source>
        <translation>Ar ôl gormod o gynigion anghywir, nid yw&apos;r cyfrinymadrodd hwn yn gweithio mwyach.</translation>
    </message>
    <message>
        <source>Nothing is lost. Another person can unlock the tablet now.</source>
        <translation>Nid oes dim wedi&apos;i golli. Gall rhywun arall ddatgloi&apos;r dabled nawr.</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN %1</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wrthi&apos;n datgloi…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Datgloi</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Cyfrinymadrodd %1</translation>
    </message>
    <message>
        <source>Practice asks for no PIN: nothing here is real.</source>
        <translation>Nid yw ymarfer yn gofyn am PIN: nid oes dim yma&apos;n real.</translation>
    </message>
    <message>
        <source>It takes two people to let you in again: two custodians of your council&apos;s recovery key.</source>
        <translation>Mae angen dau berson i&apos;ch gadael i mewn eto: dau geidwad allwedd adfer eich cyngor.</translation>
    </message>
    <message>
        <source>Ask two custodians</source>
        <translation>Gofyn i ddau geidwad</translation>
    </message>
    <message>
        <source>I forgot my PIN</source>
        <translation>Anghofiais fy PIN</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Anghofiais fy nghyfrinymadrodd</translation>
    </message>
    <message>
        <source>After too many wrong tries this security key no longer opens the tablet.</source>
        <translation>Ar ôl gormod o gynigion anghywir nid yw&apos;r allwedd ddiogelwch hon yn agor y dabled mwyach.</translation>
    </message>
    <message>
        <source>You unlock with your security key.</source>
        <translation>Rydych yn datgloi â&apos;ch allwedd ddiogelwch.</translation>
    </message>
    <message>
        <source>After the passphrase you touch your security key.</source>
        <translation>Ar ôl y cyfrinymadrodd byddwch yn cyffwrdd â&apos;ch allwedd ddiogelwch.</translation>
    </message>
</context>
<context>
    <name>SecretScreen</name>
    <message>
        <source>A new PIN for %1</source>
        <translation>PIN newydd i %1</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>Cyfrinymadrodd newydd i %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Give the tablet to %1 and look away until they give it back.</source>
        <translation>Rhowch y dabled i %1 ac edrychwch draw nes iddynt ei rhoi&apos;n ôl.</translation>
    </message>
    <message>
        <source>How you unlock</source>
        <translation>Sut rydych yn datgloi</translation>
    </message>
    <message>
        <source>How they unlock</source>
        <translation>Sut maent yn datgloi</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>This tablet&apos;s security chip counts wrong tries, so a PIN is enough.</source>
        <translation>Mae sglodyn diogelwch y dabled hon yn cyfrif cynigion anghywir, felly mae PIN yn ddigon.</translation>
    </message>
    <message>
        <source>This tablet has no security chip that would count wrong tries. So it takes a passphrase, which is hard to guess.</source>
        <translation>Nid oes gan y dabled hon sglodyn diogelwch a fyddai&apos;n cyfrif cynigion anghywir. Felly mae angen cyfrinymadrodd, sy&apos;n anodd ei ddyfalu.</translation>
    </message>
    <message>
        <source>A security key for %1</source>
        <translation>Allwedd ddiogelwch i %1</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Allwedd ddiogelwch</translation>
    </message>
    <message>
        <source>Type the PIN of the key, not the tablet&apos;s. Where the key reads fingers, leave it empty. Then keep the key ready: it is touched two or three times.</source>
        <translation>Teipiwch PIN yr allwedd, nid PIN y dabled. Os yw&apos;r allwedd yn darllen bysedd, gadewch ef yn wag. Yna cadwch yr allwedd wrth law: cyffyrddir â hi ddwy neu dair gwaith.</translation>
    </message>
</context>
<context>
    <name>SectionBar</name>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Gwybodaeth</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Cydsyniad</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ar goll</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Llofnodi</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>Rhannau&apos;r cyfarfod</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
</context>
<context>
    <name>SectionTab</name>
    <message>
        <source>You are here</source>
        <translation>Rydych chi yma</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n item(s)</source>
        <translation>
            <numerusform>%1, %n eitem</numerusform>
            <numerusform>%1, %n eitem</numerusform>
            <numerusform>%1, %n eitem</numerusform>
            <numerusform>%1, %n eitem</numerusform>
            <numerusform>%1, %n eitem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingScreen</name>
    <message>
        <source>Sending to the council</source>
        <translation>Anfon i&apos;r cyngor</translation>
    </message>
    <message>
        <source>What is sealed on this tablet for the council&apos;s system. Nobody can read it here.</source>
        <translation>Yr hyn sydd wedi&apos;i selio ar y llechen hon ar gyfer system y cyngor. Ni all neb ei ddarllen yma.</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Pobl ac allweddi</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Rhowch gynnig arni nawr</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wrthi&apos;n edrych…</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Yr hyn sy&apos;n aros</translation>
    </message>
    <message>
        <source>Sealed files</source>
        <translation>Ffeiliau wedi&apos;u selio</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>The oldest is of</source>
        <translation>Mae&apos;r hynaf o</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Cysylltiad diwethaf</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Dim hyd yma</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Heb ei dderbyn</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
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
        <translation>Mae Ctrl+Space yn ei gymryd, Escape yn ei adael</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Further up: %1</source>
        <translation>Yn uwch i fyny: %1</translation>
    </message>
    <message>
        <source>More below: %1</source>
        <translation>Rhagor isod: %1</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Llofnod</translation>
    </message>
    <message>
        <source>%1: drawn</source>
        <translation>%1: wedi&apos;i dynnu</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: gwag</translation>
    </message>
    <message>
        <source>Sign here with a finger</source>
        <translation>Llofnodwch yma â bys</translation>
    </message>
    <message>
        <source>Your full name, as your signature</source>
        <translation>Eich enw llawn, fel eich llofnod</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
    <message>
        <source>Sign with a finger instead</source>
        <translation>Llofnodi â bys yn lle hynny</translation>
    </message>
    <message>
        <source>Type my name instead</source>
        <translation>Teipio fy enw yn lle hynny</translation>
    </message>
</context>
<context>
    <name>SignerCard</name>
    <message>
        <source>Missing</source>
        <translation>Ar goll</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>Ddim yno</translation>
    </message>
    <message>
        <source>Sign-off of %1</source>
        <translation>Llofnodi: %1</translation>
    </message>
    <message>
        <source>Was not there for any decision</source>
        <translation>Ddim yno ar gyfer yr un penderfyniad</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Heb ei ofyn eto</translation>
    </message>
    <message>
        <source>%1 of %2 signed</source>
        <translation>Llofnodwyd %1 o %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a decision, and the answer to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decision %1: %2</source>
        <translation>Penderfyniad %1: %2</translation>
    </message>
    <message>
        <source>Answered on the tablet, and waits for you to confirm it together.</source>
        <translation>Wedi ateb ar y dabled, ac yn aros i chi gadarnhau gyda&apos;ch gilydd.</translation>
    </message>
    <message>
        <source>Confirm the answers</source>
        <translation>Cadarnhau&apos;r atebion</translation>
    </message>
    <message>
        <source>Confirm the answers of %1</source>
        <translation>Cadarnhau&apos;r atebion gan %1</translation>
    </message>
    <message>
        <source>Discard the answers</source>
        <translation>Gwaredu&apos;r atebion</translation>
    </message>
    <message>
        <source>Discard the answers of %1</source>
        <translation>Gwaredu&apos;r atebion gan %1</translation>
    </message>
    <message>
        <source>Hand the tablet over</source>
        <translation>Rhoi&apos;r dabled</translation>
    </message>
    <message>
        <source>Hand the tablet over to %1</source>
        <translation>Rhoi&apos;r dabled i %1</translation>
    </message>
    <message>
        <source>I am the witness</source>
        <translation>Fi yw&apos;r tyst</translation>
    </message>
    <message>
        <source>I am the witness of %1</source>
        <translation>Fi yw&apos;r tyst i %1</translation>
    </message>
    <message>
        <source>Unable to sign</source>
        <translation>Methu llofnodi</translation>
    </message>
    <message>
        <source>%1 is unable to sign</source>
        <translation>Methu llofnodi: %1</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Dewis cod</translation>
    </message>
    <message>
        <source>Choose a code for %1</source>
        <translation>Dewis cod ar gyfer %1</translation>
    </message>
    <message>
        <source>%1, for an earlier text</source>
        <translation>%1, ar gyfer testun cynharach</translation>
    </message>
</context>
<context>
    <name>SigningCard</name>
    <message>
        <source>Decision %1</source>
        <translation>Penderfyniad %1</translation>
    </message>
    <message>
        <source>Was not in the meeting when this was decided.</source>
        <translation>Nid oedd yn y cyfarfod pan benderfynwyd hyn.</translation>
    </message>
    <message>
        <source>Answer to decision %1</source>
        <translation>Ateb i benderfyniad %1</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Yn eu geiriau eu hunain</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Cadw&apos;r ateb</translation>
    </message>
    <message>
        <source>They say something to it</source>
        <translation>Maen nhw&apos;n dweud rhywbeth amdano</translation>
    </message>
    <message>
        <source>%1, decision %2</source>
        <translation>%1, penderfyniad %2</translation>
    </message>
    <message>
        <source>The answer below was given for an earlier text. Ask again.</source>
        <translation>Rhoddwyd yr ateb isod ar gyfer testun cynharach. Gofynnwch eto.</translation>
    </message>
</context>
<context>
    <name>SigningSheet</name>
    <message>
        <source>%1 answers</source>
        <translation>%1 yn ateb</translation>
    </message>
    <message>
        <source>Agrees to all</source>
        <translation>Yn cytuno â&apos;r cyfan</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>How they answer</source>
        <translation>Sut maen nhw&apos;n ateb</translation>
    </message>
    <message>
        <source>Hand the tablet to them</source>
        <translation>Rhoi&apos;r dabled iddyn nhw</translation>
    </message>
    <message>
        <source>They say it</source>
        <translation>Maen nhw&apos;n ei ddweud</translation>
    </message>
    <message>
        <source>I am the witness</source>
        <translation>Fi yw&apos;r tyst</translation>
    </message>
    <message>
        <source>They signed on paper</source>
        <translation>Llofnodwyd ar bapur</translation>
    </message>
    <message>
        <source>Language on the tablet that is handed over</source>
        <translation>Iaith ar y dabled a roddir</translation>
    </message>
    <message>
        <source>Text size on the tablet that is handed over</source>
        <translation>Maint y testun ar y dabled a roddir</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Yn Saesneg</translation>
    </message>
    <message>
        <source>In Welsh</source>
        <translation>Yn Gymraeg</translation>
    </message>
</context>
<context>
    <name>SigningWay</name>
    <message>
        <source>Sign with a finger, or type your name.</source>
        <translation>Llofnodwch â bys, neu teipiwch eich enw.</translation>
    </message>
    <message>
        <source>Enter your code, or sign in another way.</source>
        <translation>Rhowch eich cod, neu llofnodwch mewn ffordd arall.</translation>
    </message>
    <message numerus="yes">
        <source>That is not your code. You have %n more try(s).</source>
        <translation>
            <numerusform>Nid dyna&apos;ch cod chi. Mae gennych %n cynnig arall.</numerusform>
            <numerusform>Nid dyna&apos;ch cod chi. Mae gennych %n cynnig arall.</numerusform>
            <numerusform>Nid dyna&apos;ch cod chi. Mae gennych %n cynnig arall.</numerusform>
            <numerusform>Nid dyna&apos;ch cod chi. Mae gennych %n cynnig arall.</numerusform>
            <numerusform>Nid dyna&apos;ch cod chi. Mae gennych %n cynnig arall.</numerusform>
        </translation>
    </message>
    <message>
        <source>The code no longer works at this meeting. Sign in another way.</source>
        <translation>Nid yw&apos;r cod yn gweithio yn y cyfarfod hwn mwyach. Llofnodwch mewn ffordd arall.</translation>
    </message>
    <message>
        <source>How you sign</source>
        <translation>Sut yr ydych yn llofnodi</translation>
    </message>
    <message>
        <source>My signature or name</source>
        <translation>Fy llofnod neu fy enw</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>Fy nghod</translation>
    </message>
    <message>
        <source>The chair is my witness</source>
        <translation>Y cadeirydd yw fy nhyst</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Eich llofnod</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Eich cod</translation>
    </message>
    <message>
        <source>Sign with the code</source>
        <translation>Llofnodi â&apos;r cod</translation>
    </message>
    <message>
        <source>Give the tablet to %1, who will see your answers and confirm them with you.</source>
        <translation>Rhowch y dabled i %1, a fydd yn gweld eich atebion ac yn eu cadarnhau gyda chi.</translation>
    </message>
</context>
<context>
    <name>SignoffPanel</name>
    <message>
        <source>Sign-off</source>
        <translation>Llofnodi</translation>
    </message>
    <message>
        <source>Read the decisions back</source>
        <translation>Darllen y penderfyniadau&apos;n ôl</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Gorffen y cyfarfod</translation>
    </message>
    <message>
        <source>Check and seal</source>
        <translation>Gwirio a selio</translation>
    </message>
    <message>
        <source>Read the record</source>
        <translation>Darllen y cofnod</translation>
    </message>
    <message>
        <source>Read the decisions back to everybody</source>
        <translation>Darllen y penderfyniadau&apos;n ôl i bawb</translation>
    </message>
    <message>
        <source>Who agrees to what</source>
        <translation>Pwy sy&apos;n cytuno â beth</translation>
    </message>
    <message>
        <source>There is no decision to sign yet.</source>
        <translation>Nid oes penderfyniad i&apos;w lofnodi eto.</translation>
    </message>
    <message>
        <source>Nobody has been at the meeting yet.</source>
        <translation>Nid oes neb wedi bod yn y cyfarfod eto.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing. Hand the tablet over, be the witness, or say why somebody is unable to sign.</source>
        <translation>
            <numerusform>%n ateb ar goll. Rhowch y dabled iddynt, byddwch yn dyst, neu dywedwch pam na all rhywun lofnodi.</numerusform>
            <numerusform>%n ateb ar goll. Rhowch y dabled iddynt, byddwch yn dyst, neu dywedwch pam na all rhywun lofnodi.</numerusform>
            <numerusform>%n ateb ar goll. Rhowch y dabled iddynt, byddwch yn dyst, neu dywedwch pam na all rhywun lofnodi.</numerusform>
            <numerusform>%n ateb ar goll. Rhowch y dabled iddynt, byddwch yn dyst, neu dywedwch pam na all rhywun lofnodi.</numerusform>
            <numerusform>%n ateb ar goll. Rhowch y dabled iddynt, byddwch yn dyst, neu dywedwch pam na all rhywun lofnodi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has answered.</source>
        <translation>Mae pawb wedi ateb.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were given for an earlier text: the decision was corrected afterwards. Ask them again, or the record says so.</source>
        <translation>
            <numerusform>Rhoddwyd %n ateb ar gyfer testun cynharach: cywirwyd y penderfyniad wedyn. Gofynnwch iddynt eto, neu bydd y cofnod yn dweud hynny.</numerusform>
            <numerusform>Rhoddwyd %n ateb ar gyfer testun cynharach: cywirwyd y penderfyniad wedyn. Gofynnwch iddynt eto, neu bydd y cofnod yn dweud hynny.</numerusform>
            <numerusform>Rhoddwyd %n ateb ar gyfer testun cynharach: cywirwyd y penderfyniad wedyn. Gofynnwch iddynt eto, neu bydd y cofnod yn dweud hynny.</numerusform>
            <numerusform>Rhoddwyd %n ateb ar gyfer testun cynharach: cywirwyd y penderfyniad wedyn. Gofynnwch iddynt eto, neu bydd y cofnod yn dweud hynny.</numerusform>
            <numerusform>Rhoddwyd %n ateb ar gyfer testun cynharach: cywirwyd y penderfyniad wedyn. Gofynnwch iddynt eto, neu bydd y cofnod yn dweud hynny.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpellingBar</name>
    <message>
        <source>No dictionary has “%1”.</source>
        <translation>Nid yw “%1” mewn geiriadur.</translation>
    </message>
    <message>
        <source>Write “%1” instead</source>
        <extracomment>A word that may have been meant; a tap puts it in the place of the other.</extracomment>
        <translation>Ysgrifennu “%1” yn lle hynny</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ei adael</translation>
    </message>
    <message>
        <source>Leave it: “%1” is right in this meeting</source>
        <translation>Ei adael: mae “%1” yn gywir yn y cyfarfod hwn</translation>
    </message>
</context>
<context>
    <name>StartNowSheet</name>
    <message>
        <source>Not born yet</source>
        <translation>Heb ei eni eto</translation>
    </message>
    <message>
        <source>Expected on (optional)</source>
        <translation>Disgwylir ar (dewisol)</translation>
    </message>
    <message>
        <source>Date of birth (optional)</source>
        <translation>Dyddiad geni (dewisol)</translation>
    </message>
    <message>
        <source>Without it the child stands among what is missing until you add it.</source>
        <translation>Hebddo bydd y plentyn ymhlith yr hyn sydd ar goll nes i chi ei ychwanegu.</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Dechrau nawr</translation>
    </message>
    <message>
        <source>Start the meeting now</source>
        <translation>Dechrau&apos;r cyfarfod nawr</translation>
    </message>
    <message>
        <source>The meeting starts with this child and you in the chair. Everything else is asked for later, as missing.</source>
        <translation>Mae&apos;r cyfarfod yn dechrau gyda&apos;r plentyn hwn a chithau yn y gadair. Gofynnir am bopeth arall yn nes ymlaen, fel pethau ar goll.</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>Enw&apos;r plentyn</translation>
    </message>
    <message>
        <source>For an unborn child: “Unborn” and the family name.</source>
        <translation>Ar gyfer plentyn heb ei eni: “Heb ei eni” a&apos;r cyfenw.</translation>
    </message>
    <message>
        <source>Which procedure applies</source>
        <translation>Pa weithdrefn sy&apos;n berthnasol</translation>
    </message>
</context>
<context>
    <name>StatementSheet</name>
    <message>
        <source>It has been read out</source>
        <translation>Mae wedi&apos;i ddarllen</translation>
    </message>
    <message>
        <source>All present have heard it</source>
        <translation>Mae pawb sy&apos;n bresennol wedi&apos;i glywed</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fersiwn %1</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Darllenwyd gan</translation>
    </message>
    <message>
        <source>Nobody has arrived yet: see People.</source>
        <translation>Nid oes neb wedi cyrraedd eto: gweler Pobl.</translation>
    </message>
    <message>
        <source>Who has heard it</source>
        <translation>Pwy sydd wedi&apos;i glywed</translation>
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
        <translation>Un yn llai, %1</translation>
    </message>
    <message>
        <source>One more, %1</source>
        <translation>Un yn fwy, %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nifer</translation>
    </message>
</context>
<context>
    <name>StoreKeyScreen</name>
    <message>
        <source>A new key for the store</source>
        <translation>Allwedd newydd i&apos;r storfa</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Pobl ac allweddi</translation>
    </message>
    <message>
        <source>Give the store a new key</source>
        <translation>Rhoi allwedd newydd i&apos;r storfa</translation>
    </message>
    <message>
        <source>Everything on this tablet is written anew under another key. Nothing in the record changes.</source>
        <translation>Ysgrifennir popeth ar y dabled hon o&apos;r newydd o dan allwedd arall. Nid oes dim yn y cofnod yn newid.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Beth mae&apos;n ei olygu</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copïau</translation>
    </message>
    <message>
        <source>Keys that were copied before open nothing that is here now. A whole copy from before is as safe as it was: behind a PIN or passphrase, and the chip where there is one.</source>
        <translation>Nid yw allweddi a gopïwyd cynt yn agor dim sydd yma nawr. Mae copi cyfan o&apos;r cyfnod cynt mor ddiogel ag yr oedd: y tu ôl i PIN neu gyfrinymadrodd, a&apos;r sglodyn lle mae un.</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Yr hyn a ddilëwyd</translation>
    </message>
    <message>
        <source>Is gone for good, also from the disk.</source>
        <translation>Wedi mynd am byth, o&apos;r ddisg hefyd.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Everybody unlocks as before. Nobody needs a new PIN.</source>
        <translation>Mae pawb yn datgloi fel o&apos;r blaen. Nid oes angen PIN newydd ar neb.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Pa mor hir</translation>
    </message>
    <message>
        <source>Some seconds; half a minute where there are many meetings.</source>
        <translation>Rhai eiliadau; hanner munud lle mae llawer o gyfarfodydd.</translation>
    </message>
    <message>
        <source>If the power goes</source>
        <translation>Os bydd y pŵer yn methu</translation>
    </message>
    <message>
        <source>The tablet has either the old key or the new one, and opens.</source>
        <translation>Mae gan y dabled naill ai&apos;r hen allwedd neu&apos;r un newydd, ac mae&apos;n agor.</translation>
    </message>
    <message>
        <source>It is worth doing once a year, and whenever somebody was removed who may have copied the tablet.</source>
        <translation>Mae&apos;n werth ei wneud unwaith y flwyddyn, a phryd bynnag y tynnwyd rhywun a allai fod wedi copïo&apos;r dabled.</translation>
    </message>
</context>
<context>
    <name>SummaryLine</name>
    <message>
        <source>Not provided</source>
        <translation>Heb ei roi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Newid %1</translation>
    </message>
</context>
<context>
    <name>TakeChairForm</name>
    <message>
        <source>Take the chair now</source>
        <translation>Cymryd y gadair nawr</translation>
    </message>
    <message>
        <source>%1 chairs from now on. Until now it was %2.</source>
        <translation>%1 sy&apos;n cadeirio o hyn ymlaen. %2 oedd yn cadeirio hyd yma.</translation>
    </message>
    <message>
        <source>Why the chair changes</source>
        <translation>Pam mae&apos;r cadeirydd yn newid</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>To do</source>
        <translation>I&apos;w wneud</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Ar y gweill</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Wedi&apos;i gwblhau</translation>
    </message>
    <message>
        <source>Cannot start yet</source>
        <translation>Ni ellir dechrau eto</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Mae problem</translation>
    </message>
</context>
<context>
    <name>TextBox</name>
    <message numerus="yes">
        <source>%1 must be %n character(s) or fewer</source>
        <translation>
            <numerusform>Rhaid i “%1” fod yn %n nod neu lai</numerusform>
            <numerusform>Rhaid i “%1” fod yn %n nod neu lai</numerusform>
            <numerusform>Rhaid i “%1” fod yn %n nod neu lai</numerusform>
            <numerusform>Rhaid i “%1” fod yn %n nod neu lai</numerusform>
            <numerusform>Rhaid i “%1” fod yn %n nod neu lai</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message numerus="yes">
        <source>%1 must be %n character(s) or fewer</source>
        <translation>
            <numerusform>Rhaid i “%1” fod yn %n nod neu lai</numerusform>
            <numerusform>Rhaid i “%1” fod yn %n nod neu lai</numerusform>
            <numerusform>Rhaid i “%1” fod yn %n nod neu lai</numerusform>
            <numerusform>Rhaid i “%1” fod yn %n nod neu lai</numerusform>
            <numerusform>Rhaid i “%1” fod yn %n nod neu lai</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>On</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Diffodd</translation>
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
        <translation>Pob cyfarfod</translation>
    </message>
    <message>
        <source>Cymraeg</source>
        <extracomment>The other language, by its own name: English on a Welsh screen, Cymraeg on an English one.</extracomment>
        <translation>English</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cloi</translation>
    </message>
    <message>
        <source>Hide screen</source>
        <translation>Cuddio&apos;r sgrin</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cyfarfodydd</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Cuddio</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Aa</source>
        <extracomment>Large and small letters: how the screen looks. Short, because it stands on every screen.</extracomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Aa: text and colours</source>
        <translation>Aa: testun a lliwiau</translation>
    </message>
</context>
<context>
    <name>TouchKey</name>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message numerus="yes">
        <source>The key takes %n more wrong PIN(s), and then blocks itself for good.</source>
        <translation>
            <numerusform>Mae&apos;r allwedd yn derbyn %n PIN anghywir arall, ac yna&apos;n ei rhwystro ei hun am byth.</numerusform>
            <numerusform>Mae&apos;r allwedd yn derbyn %n PIN anghywir arall, ac yna&apos;n ei rhwystro ei hun am byth.</numerusform>
            <numerusform>Mae&apos;r allwedd yn derbyn %n PIN anghywir arall, ac yna&apos;n ei rhwystro ei hun am byth.</numerusform>
            <numerusform>Mae&apos;r allwedd yn derbyn %n PIN anghywir arall, ac yna&apos;n ei rhwystro ei hun am byth.</numerusform>
            <numerusform>Mae&apos;r allwedd yn derbyn %n PIN anghywir arall, ac yna&apos;n ei rhwystro ei hun am byth.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put your key in</source>
        <translation>Rhowch eich allwedd i mewn</translation>
    </message>
    <message>
        <source>Pull that key out, and put the other one in</source>
        <translation>Tynnwch yr allwedd honno allan, a rhowch y llall i mewn</translation>
    </message>
    <message>
        <source>Touch your key</source>
        <translation>Cyffyrddwch â&apos;ch allwedd</translation>
    </message>
    <message>
        <source>It blinks until you do. Where it reads fingers, use the one you set up. A card stays on the reader.</source>
        <translation>Mae&apos;n fflachio nes i chi wneud. Os yw&apos;n darllen bysedd, defnyddiwch yr un a osodwyd gennych. Mae cerdyn yn aros ar y darllenydd.</translation>
    </message>
    <message>
        <source>Or lay your card on the reader. Leave it there until the tablet has finished.</source>
        <translation>Neu gosodwch eich cerdyn ar y darllenydd. Gadewch ef yno nes i&apos;r dabled orffen.</translation>
    </message>
    <message>
        <source>PIN of your security key</source>
        <translation>PIN eich allwedd ddiogelwch</translation>
    </message>
    <message>
        <source>It has only digits</source>
        <translation>Dim ond digidau sydd ynddo</translation>
    </message>
    <message>
        <source>It has letters</source>
        <translation>Mae llythrennau ynddo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>TourBar</name>
    <message>
        <source>Open the practice meeting</source>
        <translation>Agorwch y cyfarfod ymarfer</translation>
    </message>
    <message>
        <source>Say who is here</source>
        <translation>Dywedwch pwy sydd yma</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Dechreuwch y cyfarfod</translation>
    </message>
    <message>
        <source>Write down what somebody says</source>
        <translation>Ysgrifennwch yr hyn a ddywed rhywun</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>Cofnodwch benderfyniad</translation>
    </message>
    <message>
        <source>Say who does what</source>
        <translation>Dywedwch pwy sy&apos;n gwneud beth</translation>
    </message>
    <message>
        <source>See what is missing</source>
        <translation>Gwelwch beth sydd ar goll</translation>
    </message>
    <message>
        <source>That is the tour</source>
        <translation>Dyna&apos;r daith</translation>
    </message>
    <message>
        <source>Touch it in the list. Its children are made up.</source>
        <translation>Cyffyrddwch ag ef yn y rhestr. Plant dychmygol sydd ynddo.</translation>
    </message>
    <message>
        <source>Choose who says it and write their words.</source>
        <translation>Dewiswch pwy sy&apos;n ei ddweud ac ysgrifennwch eu geiriau.</translation>
    </message>
    <message>
        <source>Add an action: what, who, and by when.</source>
        <translation>Ychwanegwch gam gweithredu: beth, pwy, ac erbyn pryd.</translation>
    </message>
    <message>
        <source>Go on as you like: nothing here is real. Help begins the tour again.</source>
        <translation>Ewch ymlaen fel y mynnwch: nid oes dim yma&apos;n real. Mae Cymorth yn dechrau&apos;r daith eto.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Taith</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Cam %1 o %2: %3</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Dangos imi</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Dangos imi ble</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Neidio</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Neidio dros y cam hwn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Gorffen y daith</translation>
    </message>
    <message>
        <source>Close the tour</source>
        <translation>Cau&apos;r daith</translation>
    </message>
    <message>
        <source>Touch how each takes part, below their name. It can be taken back.</source>
        <translation>Cyffyrddwch â sut mae pob un yn cymryd rhan, o dan ei enw. Gellir ei dynnu&apos;n ôl.</translation>
    </message>
    <message>
        <source>Touch “Start the meeting”. Each entry is saved as it is made.</source>
        <translation>Cyffyrddwch â “Dechrau&apos;r cyfarfod”. Cedwir pob cofnod wrth ei nodi.</translation>
    </message>
    <message>
        <source>“Add decision” is always in sight. Choose what, and say on what basis.</source>
        <translation>Mae “Ychwanegu penderfyniad” i&apos;w weld bob amser. Dewiswch beth, a dywedwch ar ba sail.</translation>
    </message>
    <message>
        <source>Touch “Missing”: what the record still lacks, each with the way there.</source>
        <translation>Cyffyrddwch ag “Ar goll”: yr hyn sy&apos;n brin o&apos;r cofnod o hyd, pob un gyda&apos;r ffordd yno.</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Sut?</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Sut mae ei wneud</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Gorffen</translation>
    </message>
</context>
<context>
    <name>UnableForm</name>
    <message>
        <source>Save the reason</source>
        <translation>Cadw&apos;r rheswm</translation>
    </message>
    <message numerus="yes">
        <source>%1 is asked for %n decision(s) and cannot answer. The record says so, and why.</source>
        <translation>
            <numerusform>Gofynnir i %1 am %n penderfyniad ac ni all ateb. Mae&apos;r cofnod yn dweud hynny, a pham.</numerusform>
            <numerusform>Gofynnir i %1 am %n penderfyniad ac ni all ateb. Mae&apos;r cofnod yn dweud hynny, a pham.</numerusform>
            <numerusform>Gofynnir i %1 am %n penderfyniad ac ni all ateb. Mae&apos;r cofnod yn dweud hynny, a pham.</numerusform>
            <numerusform>Gofynnir i %1 am %n penderfyniad ac ni all ateb. Mae&apos;r cofnod yn dweud hynny, a pham.</numerusform>
            <numerusform>Gofynnir i %1 am %n penderfyniad ac ni all ateb. Mae&apos;r cofnod yn dweud hynny, a pham.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why they cannot sign</source>
        <translation>Pam na allant lofnodi</translation>
    </message>
    <message>
        <source>Called away, the line broke, unwell.</source>
        <translation>Galwyd i ffwrdd, torrodd y llinell, yn anhwylus.</translation>
    </message>
</context>
<context>
    <name>UnableSheet</name>
    <message>
        <source>Unable to sign</source>
        <translation>Methu llofnodi</translation>
    </message>
</context>
<context>
    <name>UserFormScreen</name>
    <message>
        <source>Add somebody</source>
        <translation>Ychwanegu rhywun</translation>
    </message>
    <message>
        <source>Change what %1 may do</source>
        <translation>Newid yr hyn y caiff %1 ei wneud</translation>
    </message>
    <message>
        <source>People on this tablet</source>
        <translation>Pobl ar y dabled hon</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Eu henw</translation>
    </message>
    <message>
        <source>First name and last name, as they stand in records.</source>
        <translation>Enw cyntaf ac enw olaf, fel y maent mewn cofnodion.</translation>
    </message>
    <message>
        <source>Enter their name.</source>
        <translation>Rhowch eu henw.</translation>
    </message>
    <message>
        <source>Somebody on this tablet has this name. Add a middle name or an initial.</source>
        <translation>Mae&apos;r enw hwn gan rywun ar y dabled hon. Ychwanegwch enw canol neu lythyren.</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>Yr hyn y cânt ei wneud</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Dewiswch o leiaf un.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation>Cymerwr cofnodion</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Gweinyddwr</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Archwilydd</translation>
    </message>
    <message>
        <source>A chair leads and minutes meetings, seals and exports them, and reads their own and their team&apos;s.</source>
        <translation>Mae cadeirydd yn arwain ac yn cofnodi cyfarfodydd, yn eu selio a&apos;u hallforio, ac yn darllen eu rhai eu hunain a rhai eu tîm.</translation>
    </message>
    <message>
        <source>A minute-taker minutes meetings, and reads their own and their team&apos;s.</source>
        <translation>Mae cymerwr cofnodion yn cofnodi cyfarfodydd, ac yn darllen eu rhai eu hunain a rhai eu tîm.</translation>
    </message>
    <message>
        <source>An administrator looks after people and the tablet, and reads no meeting.</source>
        <translation>Mae gweinyddwr yn gofalu am bobl a&apos;r dabled, ac nid yw&apos;n darllen unrhyw gyfarfod.</translation>
    </message>
    <message>
        <source>An auditor reads who did what and when, and no meeting.</source>
        <translation>Mae archwilydd yn darllen pwy wnaeth beth a phryd, a dim cyfarfod.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Colleagues of one team see each other&apos;s meetings. Left empty, it is the team of who lets them in.</source>
        <translation>Mae cydweithwyr un tîm yn gweld cyfarfodydd ei gilydd. O&apos;i adael yn wag, tîm y sawl sy&apos;n eu gadael i mewn ydyw.</translation>
    </message>
    <message>
        <source>Colleagues of one team see each other&apos;s meetings. Cases stay with the team they were of.</source>
        <translation>Mae cydweithwyr un tîm yn gweld cyfarfodydd ei gilydd. Mae achosion yn aros gyda&apos;r tîm yr oeddent yn perthyn iddo.</translation>
    </message>
    <message>
        <source>Choose nothing to leave it as it is.</source>
        <translation>Dewiswch ddim i&apos;w adael fel y mae.</translation>
    </message>
</context>
<context>
    <name>UserRow</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Rhowch gynnig arall ymhen %n eiliad</numerusform>
            <numerusform>Rhowch gynnig arall ymhen %n eiliad</numerusform>
            <numerusform>Rhowch gynnig arall ymhen %n eiliad</numerusform>
            <numerusform>Rhowch gynnig arall ymhen %n eiliad</numerusform>
            <numerusform>Rhowch gynnig arall ymhen %n eiliad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s)</source>
        <translation>
            <numerusform>Rhowch gynnig arall ymhen %n munud</numerusform>
            <numerusform>Rhowch gynnig arall ymhen %n munud</numerusform>
            <numerusform>Rhowch gynnig arall ymhen %n funud</numerusform>
            <numerusform>Rhowch gynnig arall ymhen %n munud</numerusform>
            <numerusform>Rhowch gynnig arall ymhen %n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs a new PIN</source>
        <translation>Angen PIN newydd</translation>
    </message>
    <message>
        <source>Needs a new passphrase</source>
        <translation>Angen cyfrinymadrodd newydd</translation>
    </message>
    <message>
        <source>Needs a new key</source>
        <translation>Angen allwedd newydd</translation>
    </message>
</context>
<context>
    <name>UserScreen</name>
    <message>
        <source>People on this tablet</source>
        <translation>Pobl ar y dabled hon</translation>
    </message>
    <message>
        <source>Change what they may do</source>
        <translation>Newid yr hyn y cânt ei wneud</translation>
    </message>
    <message>
        <source>Remove from this tablet</source>
        <translation>Tynnu oddi ar y dabled hon</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Tynnu %1</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Eu cadw</translation>
    </message>
    <message>
        <source>%1 will not be able to unlock this tablet any more. What they minuted stays in the record, with their name.</source>
        <translation>Ni fydd %1 yn gallu datgloi&apos;r dabled hon mwyach. Mae&apos;r hyn a gofnodwyd ganddynt yn aros yn y cofnod, gyda&apos;u henw.</translation>
    </message>
    <message>
        <source>If they may have copied the tablet&apos;s keys, give the store a new key afterwards: then those open nothing that is on it from then on.</source>
        <translation>Os gallent fod wedi copïo allweddi&apos;r dabled, rhowch allwedd newydd i&apos;r storfa wedyn: yna nid ydynt yn agor dim sydd arni o hynny ymlaen.</translation>
    </message>
    <message>
        <source>What this tablet knows of them</source>
        <translation>Yr hyn y mae&apos;r dabled hon yn ei wybod amdanynt</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Yn cael</translation>
    </message>
    <message>
        <source>Looks after the tablet, reads nothing</source>
        <translation>Yn gofalu am y dabled, yn darllen dim</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Inside the store</source>
        <translation>Y tu mewn i&apos;r storfa</translation>
    </message>
    <message>
        <source>Unlocks with</source>
        <translation>Yn datgloi â</translation>
    </message>
    <message>
        <source>A PIN, which the security chip counts</source>
        <translation>PIN, y mae&apos;r sglodyn diogelwch yn ei gyfrif</translation>
    </message>
    <message>
        <source>A PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>Cannot unlock: too many wrong tries</source>
        <translation>Ni all ddatgloi: gormod o gynigion anghywir</translation>
    </message>
    <message>
        <source>Has to wait after wrong tries</source>
        <translation>Rhaid aros ar ôl cynigion anghywir</translation>
    </message>
    <message>
        <source>Can unlock</source>
        <translation>Gall ddatgloi</translation>
    </message>
    <message>
        <source>Two custodians of the council&apos;s recovery key can let them in again.</source>
        <translation>Gall dau geidwad allwedd adfer y cyngor eu gadael i mewn eto.</translation>
    </message>
    <message>
        <source>Let them in again</source>
        <translation>Eu gadael i mewn eto</translation>
    </message>
    <message>
        <source>Opens the store. What they may do stands inside it</source>
        <translation>Yn agor y storfa. Y tu mewn iddi y mae&apos;r hyn y cânt ei wneud</translation>
    </message>
    <message>
        <source>A security key</source>
        <translation>Allwedd ddiogelwch</translation>
    </message>
    <message>
        <source>A passphrase and a security key</source>
        <translation>Cyfrinymadrodd ac allwedd ddiogelwch</translation>
    </message>
</context>
<context>
    <name>UsersScreen</name>
    <message>
        <source>People on this tablet</source>
        <translation>Pobl ar y dabled hon</translation>
    </message>
    <message>
        <source>What each of them may do is inside the encrypted store.</source>
        <translation>Mae&apos;r hyn y caiff pob un ei wneud y tu mewn i&apos;r storfa wedi&apos;i hamgryptio.</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Pobl ac allweddi</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ychwanegu rhywun</translation>
    </message>
    <message>
        <source>Show what each may do</source>
        <translation>Dangos yr hyn y caiff pob un ei wneud</translation>
    </message>
    <message>
        <source>Unlocks with a PIN</source>
        <translation>Yn datgloi â PIN</translation>
    </message>
    <message>
        <source>Unlocks with a passphrase</source>
        <translation>Yn datgloi â chyfrinymadrodd</translation>
    </message>
    <message>
        <source>Cannot unlock</source>
        <translation>Ni all ddatgloi</translation>
    </message>
    <message>
        <source>Has to wait</source>
        <translation>Rhaid aros</translation>
    </message>
    <message>
        <source>Unlocks with a security key</source>
        <translation>Yn datgloi ag allwedd ddiogelwch</translation>
    </message>
    <message>
        <source>Unlocks with a passphrase and a security key</source>
        <translation>Yn datgloi â chyfrinymadrodd ac allwedd ddiogelwch</translation>
    </message>
</context>
<context>
    <name>WarningText</name>
    <message>
        <source>Warning: %1</source>
        <translation>Rhybudd: %1</translation>
    </message>
</context>
<context>
    <name>WipeScreen</name>
    <message>
        <source>wipe</source>
        <translation>dileu</translation>
    </message>
    <message>
        <source>Wipe this tablet</source>
        <translation>Dileu&apos;r dabled hon</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Pobl ac allweddi</translation>
    </message>
    <message>
        <source>Wipe it even so</source>
        <translation>Ei dileu er hynny</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Everything on this tablet is made unreadable, for ever and for everybody. No custodian can bring it back.</source>
        <translation>Gwneir popeth ar y dabled hon yn annarllenadwy, am byth ac i bawb. Ni all unrhyw geidwad ei adfer.</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Yr hyn a gollir</translation>
    </message>
    <message>
        <source>On this tablet</source>
        <translation>Ar y dabled hon</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n cyfarfod</numerusform>
            <numerusform>%n cyfarfod</numerusform>
            <numerusform>%n gyfarfod</numerusform>
            <numerusform>%n chyfarfod</numerusform>
            <numerusform>%n cyfarfod</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sealed yet</source>
        <translation>Heb ei selio eto</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Yma&apos;n unig</translation>
    </message>
    <message>
        <source>First it is counted what would be lost. Only where nothing would be, it happens at once.</source>
        <translation>Yn gyntaf cyfrifir yr hyn a gollid. Dim ond os na chollid dim y mae&apos;n digwydd ar unwaith.</translation>
    </message>
    <message>
        <source>The store does not open any more, so nobody can say what is in it.</source>
        <translation>Nid yw&apos;r storfa&apos;n agor mwyach, felly ni all neb ddweud beth sydd ynddi.</translation>
    </message>
    <message>
        <source>Nothing was wiped yet. What is only here is lost with it: seal and export it first.</source>
        <translation>Ni ddilëwyd dim eto. Collir gyda hi yr hyn sydd yma&apos;n unig: seliwch ac allforiwch ef yn gyntaf.</translation>
    </message>
    <message>
        <source>It takes two people, each with their own PIN or passphrase. One of them is an administrator, the other can open the store.</source>
        <translation>Mae angen dau berson, pob un â&apos;u PIN neu eu cyfrinymadrodd eu hunain. Mae un ohonynt yn weinyddwr, a gall y llall agor y storfa.</translation>
    </message>
    <message>
        <source>Type the word “%1”</source>
        <translation>Teipiwch y gair “%1”</translation>
    </message>
    <message>
        <source>So that nobody does it by a slip.</source>
        <translation>Fel nad oes neb yn ei wneud drwy gamgymeriad.</translation>
    </message>
    <message>
        <source>Type “%1” to go on.</source>
        <translation>Teipiwch “%1” i fynd ymlaen.</translation>
    </message>
</context>
<context>
    <name>WithdrawForm</name>
    <message>
        <source>Withdraw</source>
        <translation>Tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>It leaves the list and stands in the record as withdrawn, with what it said.</source>
        <translation>Mae&apos;n gadael y rhestr ac yn sefyll yn y cofnod fel un a dynnwyd yn ôl, gyda&apos;r hyn a ddywedai.</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Pam mae&apos;n cael ei dynnu&apos;n ôl</translation>
    </message>
</context>
<context>
    <name>WithholdForm</name>
    <message>
        <source>Save what is withheld</source>
        <translation>Cadw&apos;r hyn a ddelir yn ôl</translation>
    </message>
    <message>
        <source>Who withholds it</source>
        <translation>Pwy sy&apos;n ei dal yn ôl</translation>
    </message>
    <message>
        <source>What is withheld</source>
        <translation>Beth a ddelir yn ôl</translation>
    </message>
    <message>
        <source>The kind of information, not what it says.</source>
        <translation>Y math o wybodaeth, nid yr hyn y mae&apos;n ei ddweud.</translation>
    </message>
    <message>
        <source>Why it is not shared</source>
        <translation>Pam nad yw&apos;n cael ei rhannu</translation>
    </message>
</context>
<context>
    <name>WorkScreen</name>
    <message>
        <source>One moment</source>
        <translation>Un eiliad</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % wedi&apos;i wneud</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) so far</source>
        <translation>
            <numerusform>%n eiliad hyd yma</numerusform>
            <numerusform>%n eiliad hyd yma</numerusform>
            <numerusform>%n eiliad hyd yma</numerusform>
            <numerusform>%n eiliad hyd yma</numerusform>
            <numerusform>%n eiliad hyd yma</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the tablet switched on. If its power goes all the same, nothing is lost.</source>
        <translation>Gadewch y dabled ymlaen. Os bydd ei phŵer yn methu serch hynny, ni chollir dim.</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>OFFICIAL-SENSITIVE</source>
        <translation>SWYDDOGOL-SENSITIF</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>Practice: made up, not a real record</source>
        <translation>Ymarfer: dychmygol, nid cofnod go iawn</translation>
    </message>
    <message>
        <source>Draft: the minutes are not sealed yet</source>
        <translation>Drafft: nid yw&apos;r cofnodion wedi&apos;u selio eto</translation>
    </message>
    <message>
        <source>Copy for %1</source>
        <translation>Copi i %1</translation>
    </message>
    <message>
        <source>Decisions of the strategy meeting</source>
        <translation>Penderfyniadau&apos;r cyfarfod strategaeth</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Minutes of the strategy meeting</source>
        <translation>Cofnodion y cyfarfod strategaeth</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Y plentyn</translation>
    </message>
    <message>
        <source>The children</source>
        <translation>Y plant</translation>
    </message>
    <message>
        <source>Actions agreed at the strategy meeting</source>
        <translation>Camau y cytunwyd arnynt yn y cyfarfod strategaeth</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Camau gweithredu i %1</translation>
    </message>
    <message>
        <source>Information to be got</source>
        <translation>Gwybodaeth i&apos;w chael</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Oddi wrth</translation>
    </message>
    <message>
        <source>No further action after a strategy meeting</source>
        <translation>Dim camau pellach ar ôl cyfarfod strategaeth</translation>
    </message>
    <message>
        <source>A strategy meeting was held on %1 about %2. It decided that no further action is taken under the safeguarding procedures.</source>
        <translation>Cynhaliwyd cyfarfod strategaeth ar %1 ynghylch %2. Penderfynodd na chymerir camau pellach o dan y gweithdrefnau diogelu.</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Penderfyniad %1</translation>
    </message>
    <message>
        <source>Outcome of the section 47 enquiry</source>
        <translation>Canlyniad yr ymholiad adran 47</translation>
    </message>
    <message>
        <source>The enquiry that was decided at the strategy meeting of %1 about %2 has ended.</source>
        <translation>Mae&apos;r ymholiad y penderfynwyd arno yng nghyfarfod strategaeth %1 ynghylch %2 wedi dod i ben.</translation>
    </message>
    <message>
        <source>Your report has been received</source>
        <translation>Mae eich adroddiad wedi&apos;i dderbyn</translation>
    </message>
    <message>
        <source>Thank you for the report that you made to us. It reached us on %1, and we are acting on it under the Wales Safeguarding Procedures.</source>
        <translation>Diolch i chi am yr adroddiad a wnaethoch i ni. Fe&apos;n cyrhaeddodd ar %1, ac rydym yn gweithredu arno o dan Weithdrefnau Diogelu Cymru.</translation>
    </message>
    <message>
        <source>We cannot tell you more in this letter. If you have anything to add, or are worried again, please tell us at once; if a child is in danger now, ring 999.</source>
        <translation>Ni allwn ddweud mwy wrthych yn y llythyr hwn. Os oes gennych unrhyw beth i&apos;w ychwanegu, neu os ydych yn pryderu eto, dywedwch wrthym ar unwaith; os yw plentyn mewn perygl nawr, ffoniwch 999.</translation>
    </message>
    <message>
        <source>[another child]</source>
        <translation>[plentyn arall]</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Gweithdrefn</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>The meeting was cancelled: %1</source>
        <translation>Canslwyd y cyfarfod: %1</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message>
        <source>No decision is recorded.</source>
        <translation>Nid oes penderfyniad wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>Disagreement: %1</source>
        <translation>Anghytundeb: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Ar gyfer: %1</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>neb wedi&apos;i enwi</translation>
    </message>
    <message>
        <source>No action is recorded.</source>
        <translation>Nid oes cam gweithredu wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>What protects now</source>
        <translation>Beth sy&apos;n amddiffyn nawr</translation>
    </message>
    <message>
        <source>Protection measures</source>
        <translation>Mesurau amddiffyn</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Terfynau amser</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cyflawnwyd</translation>
    </message>
    <message>
        <source>Counted from %1</source>
        <translation>Cyfrifir o %1</translation>
    </message>
    <message>
        <source>Overrun, authorised by %1: %2</source>
        <translation>Aeth dros amser, awdurdodwyd gan %1: %2</translation>
    </message>
    <message>
        <source>Beyond the bank holidays that are known: check this date</source>
        <translation>Y tu hwnt i&apos;r gwyliau banc sy&apos;n hysbys: gwiriwch y dyddiad hwn</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>How the section 47 enquiry ended</source>
        <translation>Sut y daeth yr ymholiad adran 47 i ben</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>What is missing from this record</source>
        <translation>Beth sydd ar goll o&apos;r cofnod hwn</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>Ni roddir rheswm.</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Cymeradwyo</translation>
    </message>
    <message>
        <source>The decisions were read back at %1.</source>
        <translation>Darllenwyd y penderfyniadau yn ôl am %1.</translation>
    </message>
    <message>
        <source>Decision %1 was corrected after this answer.</source>
        <translation>Cywirwyd penderfyniad %1 ar ôl yr ateb hwn.</translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>penderfyniad %1</translation>
    </message>
    <message>
        <source>decisions %1</source>
        <translation>penderfyniadau %1</translation>
    </message>
    <message>
        <source>Nobody has signed yet.</source>
        <translation>Nid oes neb wedi llofnodi eto.</translation>
    </message>
    <message>
        <source>Sealed by %1, %2</source>
        <translation>Seliwyd gan %1, %2</translation>
    </message>
    <message>
        <source>Record in words</source>
        <translation>Y cofnod mewn geiriau</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Llechen</translation>
    </message>
    <message>
        <source>Who has had what</source>
        <translation>Pwy sydd wedi cael beth</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Dosbarthu</translation>
    </message>
    <message>
        <source>Added after sealing</source>
        <translation>Ychwanegwyd ar ôl selio</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Cywiriadau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Newidiwyd</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cynt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Wedyn</translation>
    </message>
    <message>
        <source>Corrections before sealing</source>
        <translation>Cywiriadau cyn selio</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Toriadau</translation>
    </message>
    <message>
        <source>the meeting went on</source>
        <translation>aeth y cyfarfod yn ei flaen</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Pwy oedd yno</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presenoldeb</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Yn siarad dros</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Yn bresennol</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Ymddiheuriadau</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Ddim yno</translation>
    </message>
    <message>
        <source>Those whom the procedure asks for were there.</source>
        <translation>Roedd y rhai y mae&apos;r weithdrefn yn gofyn amdanynt yno.</translation>
    </message>
    <message>
        <source>The meeting was not quorate. Missing: %1</source>
        <translation>Nid oedd cworwm yn y cyfarfod. Ar goll: %1</translation>
    </message>
    <message>
        <source>Statements read</source>
        <translation>Datganiadau a ddarllenwyd</translation>
    </message>
    <message>
        <source>read by %1 at %2 (version %3)</source>
        <translation>darllenwyd gan %1 am %2 (fersiwn %3)</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Cydnabuwyd gan</translation>
    </message>
    <message>
        <source>Why the meeting was held</source>
        <translation>Pam y cynhaliwyd y cyfarfod</translation>
    </message>
    <message>
        <source>People in the picture</source>
        <translation>Pobl yn y darlun</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Other children considered</source>
        <translation>Plant eraill a ystyriwyd</translation>
    </message>
    <message>
        <source>Information shared</source>
        <translation>Gwybodaeth a rannwyd</translation>
    </message>
    <message>
        <source>What the procedure asks</source>
        <translation>Beth mae&apos;r weithdrefn yn ei ofyn</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Cydsyniad</translation>
    </message>
    <message>
        <source>Information still wanted</source>
        <translation>Gwybodaeth sydd ei heisiau o hyd</translation>
    </message>
    <message>
        <source>Information withheld</source>
        <translation>Gwybodaeth a ddaliwyd yn ôl</translation>
    </message>
    <message>
        <source>What the family is told</source>
        <translation>Beth a ddywedir wrth y teulu</translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation>Y cyfarfod cyfan</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1, ganwyd %2</translation>
    </message>
    <message>
        <source>%1, expected %2</source>
        <translation>%1, disgwylir %2</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Heb ei selio</translation>
    </message>
    <message>
        <source>Sealed %1</source>
        <translation>Seliwyd %1</translation>
    </message>
    <message numerus="yes">
        <source>%n addendum(s)</source>
        <translation>
            <numerusform>%n atodiad</numerusform>
            <numerusform>%n atodiad</numerusform>
            <numerusform>%n atodiad</numerusform>
            <numerusform>%n atodiad</numerusform>
            <numerusform>%n atodiad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>information %1</source>
        <translation>gwybodaeth %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>dim dyddiad</translation>
    </message>
    <message>
        <source>within %1 of being agreed</source>
        <translation>o fewn %1 i&apos;w gytuno</translation>
    </message>
    <message>
        <source>within %1 of the end of the meeting</source>
        <translation>o fewn %1 i ddiwedd y cyfarfod</translation>
    </message>
    <message>
        <source>within %1 of %2</source>
        <translation>o fewn %1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n ddiwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n ddiwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
        </translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>yr un diwrnod</translation>
    </message>
    <message>
        <source>Redacted copy</source>
        <translation>Copi wedi&apos;i olygu</translation>
    </message>
    <message>
        <source>Log of redactions</source>
        <translation>Log golygiadau</translation>
    </message>
    <message>
        <source>[redacted: %1]</source>
        <translation>[golygwyd: %1]</translation>
    </message>
    <message>
        <source>Redactions in this copy</source>
        <translation>Golygiadau yn y copi hwn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Redactions</source>
        <translation>Golygiadau</translation>
    </message>
    <message>
        <source>What is redacted</source>
        <translation>Beth sy&apos;n cael ei olygu</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Cofnodwyd</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>Y cofnod cyfan</translation>
    </message>
    <message>
        <source>wherever these words stand</source>
        <translation>ble bynnag mae&apos;r geiriau hyn</translation>
    </message>
    <message>
        <source>In every copy</source>
        <translation>Ym mhob copi</translation>
    </message>
    <message>
        <source>In the copies of: %1</source>
        <translation>Yng nghopïau: %1</translation>
    </message>
    <message>
        <source>Withdrawn by %1, %2: %3</source>
        <translation>Tynnwyd yn ôl gan %1, %2: %3</translation>
    </message>
    <message>
        <source>Nothing is redacted.</source>
        <translation>Nid oes dim wedi&apos;i olygu.</translation>
    </message>
    <message>
        <source>words from elsewhere</source>
        <translation>geiriau o fan arall</translation>
    </message>
    <message>
        <source>The meeting itself</source>
        <translation>Y cyfarfod ei hun</translation>
    </message>
</context>
<context>
    <name>rt::AuditList</name>
    <message>
        <source>Something that a later version wrote</source>
        <translation>Rhywbeth a ysgrifennwyd gan fersiwn diweddarach</translation>
    </message>
    <message>
        <source>A hand-over was broken off</source>
        <translation>Torrwyd ar draws rhoi&apos;r llechen i rywun arall</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Cyfarfod %1</translation>
    </message>
    <message>
        <source>It should have been %1</source>
        <translation>Dylai fod wedi bod yn %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Neb</translation>
    </message>
</context>
<context>
    <name>rt::SyncStatus</name>
    <message>
        <source>It says it was certified by: %1</source>
        <translation>Mae&apos;n dweud mai hwn a&apos;i hardystiodd: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 yr eiliad</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>tua %1 munud ar ôl</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>llai na munud ar ôl</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Chaired by a team manager</source>
        <translation>Dan gadeiryddiaeth rheolwr tîm</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>Cymhleth</translation>
    </message>
    <message>
        <source>Allegation against a person in a position of trust</source>
        <translation>Honiad yn erbyn person mewn swydd o ymddiriedaeth</translation>
    </message>
    <message>
        <source>Risk of sexual exploitation</source>
        <translation>Risg o gamfanteisio rhywiol</translation>
    </message>
    <message>
        <source>More than one alleged perpetrator</source>
        <translation>Mwy nag un camdriniwr honedig</translation>
    </message>
    <message>
        <source>More than one child, from different families</source>
        <translation>Mwy nag un plentyn, o deuluoedd gwahanol</translation>
    </message>
    <message>
        <source>Organised or ritual abuse</source>
        <translation>Cam-drin wedi&apos;i drefnu neu ddefodol</translation>
    </message>
    <message>
        <source>Child displaying sexually harmful behaviour</source>
        <translation>Plentyn yn arddangos ymddygiad rhywiol niweidiol</translation>
    </message>
    <message>
        <source>Fabricated or induced illness</source>
        <translation>Salwch ffug neu wedi&apos;i achosi</translation>
    </message>
    <message>
        <source>Another reason for an independent view</source>
        <translation>Rheswm arall dros farn annibynnol</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Dros y ffôn</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Drwy fideo</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Wyneb yn wyneb</translation>
    </message>
    <message>
        <source>Some in the room, some remote</source>
        <translation>Rhai yn yr ystafell, rhai o bell</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Ar unwaith</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>Yr un diwrnod</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Safonol</translation>
    </message>
    <message>
        <source>Family member, relative or carer</source>
        <translation>Aelod o&apos;r teulu, perthynas neu ofalwr</translation>
    </message>
    <message>
        <source>Acquaintance</source>
        <translation>Cydnabod</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Y plentyn</translation>
    </message>
    <message>
        <source>Another individual</source>
        <translation>Unigolyn arall</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>Education service</source>
        <translation>Gwasanaeth addysg</translation>
    </message>
    <message>
        <source>GP</source>
        <translation>Meddyg teulu</translation>
    </message>
    <message>
        <source>Health visitor</source>
        <translation>Ymwelydd iechyd</translation>
    </message>
    <message>
        <source>School nurse</source>
        <translation>Nyrs ysgol</translation>
    </message>
    <message>
        <source>Other primary health service</source>
        <translation>Gwasanaeth iechyd sylfaenol arall</translation>
    </message>
    <message>
        <source>Emergency department</source>
        <translation>Adran achosion brys</translation>
    </message>
    <message>
        <source>Other health service</source>
        <translation>Gwasanaeth iechyd arall</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Tai</translation>
    </message>
    <message>
        <source>Local authority: social care</source>
        <translation>Awdurdod lleol: gofal cymdeithasol</translation>
    </message>
    <message>
        <source>Local authority: other service</source>
        <translation>Awdurdod lleol: gwasanaeth arall</translation>
    </message>
    <message>
        <source>Another local authority</source>
        <translation>Awdurdod lleol arall</translation>
    </message>
    <message>
        <source>Early help</source>
        <translation>Cymorth cynnar</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Heddlu</translation>
    </message>
    <message>
        <source>Court, probation or other legal agency</source>
        <translation>Llys, prawf neu asiantaeth gyfreithiol arall</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>Ffynhonnell arall</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Dienw</translation>
    </message>
    <message>
        <source>Source not known</source>
        <translation>Ffynhonnell anhysbys</translation>
    </message>
    <message>
        <source>Neglect</source>
        <translation>Esgeulustod</translation>
    </message>
    <message>
        <source>Physical abuse</source>
        <translation>Cam-drin corfforol</translation>
    </message>
    <message>
        <source>Sexual abuse</source>
        <translation>Cam-drin rhywiol</translation>
    </message>
    <message>
        <source>Emotional abuse</source>
        <translation>Cam-drin emosiynol</translation>
    </message>
    <message>
        <source>More than one category</source>
        <translation>Mwy nag un categori</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Benyw</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Gwryw</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Anhysbys</translation>
    </message>
    <message>
        <source>White British</source>
        <translation>Gwyn Prydeinig</translation>
    </message>
    <message>
        <source>White Irish</source>
        <translation>Gwyn Gwyddelig</translation>
    </message>
    <message>
        <source>Traveller of Irish heritage</source>
        <translation>Teithiwr o dras Wyddelig</translation>
    </message>
    <message>
        <source>Any other White background</source>
        <translation>Unrhyw gefndir Gwyn arall</translation>
    </message>
    <message>
        <source>Gypsy or Roma</source>
        <translation>Sipsi neu Roma</translation>
    </message>
    <message>
        <source>White and Black Caribbean</source>
        <translation>Gwyn a Du Caribïaidd</translation>
    </message>
    <message>
        <source>White and Black African</source>
        <translation>Gwyn a Du Affricanaidd</translation>
    </message>
    <message>
        <source>White and Asian</source>
        <translation>Gwyn ac Asiaidd</translation>
    </message>
    <message>
        <source>Any other mixed background</source>
        <translation>Unrhyw gefndir cymysg arall</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation>Indiaidd</translation>
    </message>
    <message>
        <source>Pakistani</source>
        <translation>Pacistanaidd</translation>
    </message>
    <message>
        <source>Bangladeshi</source>
        <translation>Bangladeshaidd</translation>
    </message>
    <message>
        <source>Any other Asian background</source>
        <translation>Unrhyw gefndir Asiaidd arall</translation>
    </message>
    <message>
        <source>Black Caribbean</source>
        <translation>Du Caribïaidd</translation>
    </message>
    <message>
        <source>Black African</source>
        <translation>Du Affricanaidd</translation>
    </message>
    <message>
        <source>Any other Black background</source>
        <translation>Unrhyw gefndir Du arall</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Tsieineaidd</translation>
    </message>
    <message>
        <source>Any other ethnic group</source>
        <translation>Unrhyw grŵp ethnig arall</translation>
    </message>
    <message>
        <source>Refused to say</source>
        <translation>Gwrthododd ddweud</translation>
    </message>
    <message>
        <source>Not yet obtained</source>
        <translation>Heb ei gael eto</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Gartref</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>Yn yr ysbyty</translation>
    </message>
    <message>
        <source>In a placement</source>
        <translation>Mewn lleoliad</translation>
    </message>
    <message>
        <source>In police protection</source>
        <translation>Dan warchodaeth yr heddlu</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Rhywle arall</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Gweithiwr cymdeithasol</translation>
    </message>
    <message>
        <source>Team manager</source>
        <translation>Rheolwr tîm</translation>
    </message>
    <message>
        <source>Service manager</source>
        <translation>Rheolwr gwasanaeth</translation>
    </message>
    <message>
        <source>Independent reviewing officer</source>
        <translation>Swyddog adolygu annibynnol</translation>
    </message>
    <message>
        <source>Designated officer for allegations (LADO)</source>
        <translation>Swyddog dynodedig ar gyfer honiadau (LADO)</translation>
    </message>
    <message>
        <source>Legal adviser</source>
        <translation>Cynghorydd cyfreithiol</translation>
    </message>
    <message>
        <source>Fostering or residential service</source>
        <translation>Gwasanaeth maethu neu breswyl</translation>
    </message>
    <message>
        <source>Emergency duty team</source>
        <translation>Tîm dyletswydd argyfwng</translation>
    </message>
    <message>
        <source>Minute taker</source>
        <translation>Cofnodwr</translation>
    </message>
    <message>
        <source>Education safeguarding officer</source>
        <translation>Swyddog diogelu addysg</translation>
    </message>
    <message>
        <source>Housing officer</source>
        <translation>Swyddog tai</translation>
    </message>
    <message>
        <source>Youth justice</source>
        <translation>Cyfiawnder ieuenctid</translation>
    </message>
    <message>
        <source>Police: child abuse team</source>
        <translation>Heddlu: tîm cam-drin plant</translation>
    </message>
    <message>
        <source>Police: safeguarding hub (MASH)</source>
        <translation>Heddlu: hyb diogelu (MASH)</translation>
    </message>
    <message>
        <source>Police: other</source>
        <translation>Heddlu: arall</translation>
    </message>
    <message>
        <source>British Transport Police</source>
        <translation>Heddlu Trafnidiaeth Prydain</translation>
    </message>
    <message>
        <source>Senior doctor of the examining service</source>
        <translation>Uwch feddyg y gwasanaeth archwilio</translation>
    </message>
    <message>
        <source>Consultant in charge</source>
        <translation>Meddyg ymgynghorol â gofal</translation>
    </message>
    <message>
        <source>Senior ward nurse</source>
        <translation>Uwch nyrs ward</translation>
    </message>
    <message>
        <source>Community paediatrician</source>
        <translation>Pediatregydd cymunedol</translation>
    </message>
    <message>
        <source>General practitioner</source>
        <translation>Meddyg teulu</translation>
    </message>
    <message>
        <source>Midwife</source>
        <translation>Bydwraig</translation>
    </message>
    <message>
        <source>Named nurse</source>
        <translation>Nyrs a enwir</translation>
    </message>
    <message>
        <source>Designated doctor</source>
        <translation>Meddyg dynodedig</translation>
    </message>
    <message>
        <source>Child and adolescent mental health (CAMHS)</source>
        <translation>Iechyd meddwl plant a&apos;r glasoed (CAMHS)</translation>
    </message>
    <message>
        <source>Sexual assault referral centre</source>
        <translation>Canolfan atgyfeirio ymosodiadau rhywiol</translation>
    </message>
    <message>
        <source>Adult mental health</source>
        <translation>Iechyd meddwl oedolion</translation>
    </message>
    <message>
        <source>Substance misuse service</source>
        <translation>Gwasanaeth camddefnyddio sylweddau</translation>
    </message>
    <message>
        <source>Ambulance service</source>
        <translation>Gwasanaeth ambiwlans</translation>
    </message>
    <message>
        <source>School: designated safeguarding lead</source>
        <translation>Ysgol: person diogelu dynodedig</translation>
    </message>
    <message>
        <source>Head teacher</source>
        <translation>Pennaeth</translation>
    </message>
    <message>
        <source>Nursery</source>
        <translation>Meithrinfa</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Coleg</translation>
    </message>
    <message>
        <source>Professional who referred</source>
        <translation>Gweithiwr proffesiynol a atgyfeiriodd</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Prawf</translation>
    </message>
    <message>
        <source>Domestic abuse service</source>
        <translation>Gwasanaeth cam-drin domestig</translation>
    </message>
    <message>
        <source>Voluntary agency</source>
        <translation>Asiantaeth wirfoddol</translation>
    </message>
    <message>
        <source>Cafcass</source>
        <translation>Cafcass</translation>
    </message>
    <message>
        <source>Armed forces welfare</source>
        <translation>Lles y lluoedd arfog</translation>
    </message>
    <message>
        <source>Immigration</source>
        <translation>Mewnfudo</translation>
    </message>
    <message>
        <source>Employer&apos;s representative</source>
        <translation>Cynrychiolydd y cyflogwr</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Cyfieithydd ar y pryd</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Rôl arall</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Rhiant</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>Gofalwr</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Eiriolwr</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Plentyn</translation>
    </message>
    <message>
        <source>Person alleged to have caused harm</source>
        <translation>Person yr honnir iddo achosi niwed</translation>
    </message>
    <message>
        <source>Member of the public who referred</source>
        <translation>Aelod o&apos;r cyhoedd a atgyfeiriodd</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Yn yr ystafell</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Cyfrinachedd</translation>
    </message>
    <message>
        <source>Equality</source>
        <translation>Cydraddoldeb</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Rheolau sylfaenol</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recordio</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Heb ei ateb eto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ddim yn berthnasol</translation>
    </message>
    <message>
        <source>Why do the outcomes differ between the children?</source>
        <translation>Pam y mae&apos;r canlyniadau&apos;n wahanol rhwng y plant?</translation>
    </message>
    <message>
        <source>How is a safe discharge from hospital secured?</source>
        <translation>Sut y sicrheir rhyddhau diogel o&apos;r ysbyty?</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Ffaith</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Arsylwad</translation>
    </message>
    <message>
        <source>Allegation</source>
        <translation>Honiad</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Not restricted</source>
        <translation>Heb gyfyngiad</translation>
    </message>
    <message>
        <source>About a third party</source>
        <translation>Am drydydd parti</translation>
    </message>
    <message>
        <source>Police intelligence</source>
        <translation>Cudd-wybodaeth yr heddlu</translation>
    </message>
    <message>
        <source>Restricted medical information</source>
        <translation>Gwybodaeth feddygol gyfyngedig</translation>
    </message>
    <message>
        <source>Legal advice, privileged</source>
        <translation>Cyngor cyfreithiol, breintiedig</translation>
    </message>
    <message>
        <source>Identity of the referrer</source>
        <translation>Hunaniaeth yr atgyfeiriwr</translation>
    </message>
    <message>
        <source>Address to be kept safe</source>
        <translation>Cyfeiriad i&apos;w gadw&apos;n ddiogel</translation>
    </message>
    <message>
        <source>Before a court</source>
        <translation>Gerbron llys</translation>
    </message>
    <message>
        <source>May be told to the family</source>
        <translation>Gellir ei ddweud wrth y teulu</translation>
    </message>
    <message>
        <source>Not to be told to the family</source>
        <translation>Ddim i&apos;w ddweud wrth y teulu</translation>
    </message>
    <message>
        <source>To be told to the family later</source>
        <translation>I&apos;w ddweud wrth y teulu yn nes ymlaen</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>Cyn y cyfarfod</translation>
    </message>
    <message>
        <source>In the meeting</source>
        <translation>Yn y cyfarfod</translation>
    </message>
    <message>
        <source>Interviewing the child</source>
        <translation>Cyfweld y plentyn</translation>
    </message>
    <message>
        <source>Seeking information from others</source>
        <translation>Ceisio gwybodaeth gan eraill</translation>
    </message>
    <message>
        <source>Sharing information with others</source>
        <translation>Rhannu gwybodaeth ag eraill</translation>
    </message>
    <message>
        <source>Medical examination or treatment</source>
        <translation>Archwiliad neu driniaeth feddygol</translation>
    </message>
    <message>
        <source>Sought and given</source>
        <translation>Ceisiwyd a rhoddwyd</translation>
    </message>
    <message>
        <source>Sought and refused: go ahead</source>
        <translation>Ceisiwyd a gwrthodwyd: bwrw ymlaen</translation>
    </message>
    <message>
        <source>Sought and refused: do not go ahead</source>
        <translation>Ceisiwyd a gwrthodwyd: peidio â bwrw ymlaen</translation>
    </message>
    <message>
        <source>Not sought: dispensed with</source>
        <translation>Ni cheisiwyd: hepgorwyd</translation>
    </message>
    <message>
        <source>The child consents and is competent</source>
        <translation>Mae&apos;r plentyn yn cydsynio ac yn gymwys</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Nid yw&apos;n gymwys</translation>
    </message>
    <message>
        <source>Asking might put the child at risk of significant harm</source>
        <translation>Gallai gofyn roi&apos;r plentyn mewn perygl o niwed sylweddol</translation>
    </message>
    <message>
        <source>Asking might put another person at risk of significant harm</source>
        <translation>Gallai gofyn roi person arall mewn perygl o niwed sylweddol</translation>
    </message>
    <message>
        <source>Police believe that asking might seriously damage a criminal investigation</source>
        <translation>Cred yr heddlu y gallai gofyn niweidio ymchwiliad troseddol yn ddifrifol</translation>
    </message>
    <message>
        <source>The child is judged competent to consent</source>
        <translation>Bernir bod y plentyn yn gymwys i gydsynio</translation>
    </message>
    <message>
        <source>Asking would prejudice the child&apos;s welfare</source>
        <translation>Byddai gofyn yn niweidio lles y plentyn</translation>
    </message>
    <message>
        <source>Serious concern about an adult&apos;s behaviour</source>
        <translation>Pryder difrifol am ymddygiad oedolyn</translation>
    </message>
    <message>
        <source>The child is at immediate risk of harm</source>
        <translation>Mae&apos;r plentyn mewn perygl uniongyrchol o niwed</translation>
    </message>
    <message>
        <source>Refused, and going ahead is in the child&apos;s interest</source>
        <translation>Gwrthodwyd, ac mae bwrw ymlaen er lles y plentyn</translation>
    </message>
    <message>
        <source>Competent</source>
        <translation>Cymwys</translation>
    </message>
    <message>
        <source>Not competent</source>
        <translation>Ddim yn gymwys</translation>
    </message>
    <message>
        <source>Police protection (section 46)</source>
        <translation>Gwarchodaeth yr heddlu (adran 46)</translation>
    </message>
    <message>
        <source>Emergency protection order (section 44)</source>
        <translation>Gorchymyn diogelu brys (adran 44)</translation>
    </message>
    <message>
        <source>Accommodation by agreement (section 20)</source>
        <translation>Llety drwy gytundeb (adran 20)</translation>
    </message>
    <message>
        <source>Exclusion of an adult from the home</source>
        <translation>Gwahardd oedolyn o&apos;r cartref</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Cynllun diogelwch</translation>
    </message>
    <message>
        <source>Start an assessment</source>
        <translation>Dechrau asesiad</translation>
    </message>
    <message>
        <source>Start a section 47 enquiry</source>
        <translation>Dechrau ymholiad adran 47</translation>
    </message>
    <message>
        <source>Continue the section 47 enquiry</source>
        <translation>Parhau â&apos;r ymholiad adran 47</translation>
    </message>
    <message>
        <source>Police investigation</source>
        <translation>Ymchwiliad yr heddlu</translation>
    </message>
    <message>
        <source>Refer to another agency</source>
        <translation>Atgyfeirio at asiantaeth arall</translation>
    </message>
    <message>
        <source>Hold a further strategy meeting</source>
        <translation>Cynnal cyfarfod strategaeth pellach</translation>
    </message>
    <message>
        <source>No further action</source>
        <translation>Dim gweithredu pellach</translation>
    </message>
    <message>
        <source>Joint investigation</source>
        <translation>Ymchwiliad ar y cyd</translation>
    </message>
    <message>
        <source>Single agency: children&apos;s social care</source>
        <translation>Un asiantaeth: gofal cymdeithasol plant</translation>
    </message>
    <message>
        <source>Single agency: police</source>
        <translation>Un asiantaeth: heddlu</translation>
    </message>
    <message>
        <source>Immediate protection</source>
        <translation>Amddiffyn ar unwaith</translation>
    </message>
    <message>
        <source>Medical assessment</source>
        <translation>Asesiad meddygol</translation>
    </message>
    <message>
        <source>Recorded interview (ABE)</source>
        <translation>Cyfweliad wedi&apos;i recordio (ABE)</translation>
    </message>
    <message>
        <source>Legal planning meeting</source>
        <translation>Cyfarfod cynllunio cyfreithiol</translation>
    </message>
    <message>
        <source>Referral to the designated officer (LADO)</source>
        <translation>Atgyfeiriad at y swyddog dynodedig (LADO)</translation>
    </message>
    <message>
        <source>Adult safeguarding referral</source>
        <translation>Atgyfeiriad diogelu oedolion</translation>
    </message>
    <message>
        <source>Referral to the National Referral Mechanism</source>
        <translation>Atgyfeiriad at y Mecanwaith Atgyfeirio Cenedlaethol</translation>
    </message>
    <message>
        <source>Jointly</source>
        <translation>Ar y cyd</translation>
    </message>
    <message>
        <source>By children&apos;s social care alone</source>
        <translation>Gan ofal cymdeithasol plant yn unig</translation>
    </message>
    <message>
        <source>By the police alone</source>
        <translation>Gan yr heddlu yn unig</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tasg</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Cyfweliad</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Meddygol</translation>
    </message>
    <message>
        <source>See the child alone</source>
        <translation>Gweld y plentyn ar ei ben ei hun</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Cyfreithiol</translation>
    </message>
    <message>
        <source>Telling the family</source>
        <translation>Dweud wrth y teulu</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Amddiffyn</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Rhywbeth arall</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agored</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Heb ei wneud</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Gollyngwyd</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Yn cytuno</translation>
    </message>
    <message>
        <source>Agrees, with a comment</source>
        <translation>Yn cytuno, gyda sylw</translation>
    </message>
    <message>
        <source>Dissents</source>
        <translation>Yn anghytuno</translation>
    </message>
    <message>
        <source>Abstains</source>
        <translation>Yn ymatal</translation>
    </message>
    <message>
        <source>Was not present for this item</source>
        <translation>Ddim yn bresennol ar gyfer yr eitem hon</translation>
    </message>
    <message>
        <source>Is unable to sign</source>
        <translation>Yn methu llofnodi</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Llofnod</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Ar lafar</translation>
    </message>
    <message>
        <source>Witnessed</source>
        <translation>Gyda thyst</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Brawd neu chwaer</translation>
    </message>
    <message>
        <source>Lives at the same premises</source>
        <translation>Yn byw yn yr un man</translation>
    </message>
    <message>
        <source>In contact with the alleged abuser</source>
        <translation>Mewn cysylltiad â&apos;r camdriniwr honedig</translation>
    </message>
    <message>
        <source>Unborn</source>
        <translation>Heb ei eni</translation>
    </message>
    <message>
        <source>Alleged abuser, under 18</source>
        <translation>Camdriniwr honedig, dan 18</translation>
    </message>
    <message>
        <source>Another possible victim</source>
        <translation>Dioddefwr posibl arall</translation>
    </message>
    <message>
        <source>Becomes a child of this meeting</source>
        <translation>Yn dod yn blentyn y cyfarfod hwn</translation>
    </message>
    <message>
        <source>Separate discussion</source>
        <translation>Trafodaeth ar wahân</translation>
    </message>
    <message>
        <source>Checked, no concern</source>
        <translation>Gwiriwyd, dim pryder</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Atgyfeirio</translation>
    </message>
    <message>
        <source>Not known: to be traced</source>
        <translation>Anhysbys: i&apos;w olrhain</translation>
    </message>
    <message>
        <source>England: Working Together 2023</source>
        <translation>Lloegr: Working Together 2023</translation>
    </message>
    <message>
        <source>England: Working Together 2018</source>
        <translation>Lloegr: Working Together 2018</translation>
    </message>
    <message>
        <source>South West procedures 1.3.5</source>
        <translation>Gweithdrefnau&apos;r De-orllewin 1.3.5</translation>
    </message>
    <message>
        <source>Wales Safeguarding Procedures</source>
        <translation>Gweithdrefnau Diogelu Cymru</translation>
    </message>
    <message>
        <source>England and Wales</source>
        <translation>Cymru a Lloegr</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Yr Alban</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Gogledd Iwerddon</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Oriau</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Diwrnodau</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Diwrnodau gwaith</translation>
    </message>
    <message>
        <source>Decision sheet</source>
        <translation>Taflen benderfyniadau</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>By secure e-mail</source>
        <translation>Drwy e-bost diogel</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Drwy&apos;r post</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Â llaw</translation>
    </message>
    <message>
        <source>Through the council&apos;s system</source>
        <translation>Drwy system y cyngor</translation>
    </message>
    <message>
        <source>Concerns not substantiated</source>
        <translation>Pryderon heb eu cadarnhau</translation>
    </message>
    <message>
        <source>Substantiated, no continuing risk</source>
        <translation>Cadarnhawyd, dim risg barhaus</translation>
    </message>
    <message>
        <source>Substantiated, continuing risk</source>
        <translation>Cadarnhawyd, risg barhaus</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Heb ddechrau eto</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Ar y gweill</translation>
    </message>
    <message>
        <source>Adjourned</source>
        <translation>Wedi&apos;i ohirio</translation>
    </message>
    <message>
        <source>Ended, not sealed</source>
        <translation>Wedi dod i ben, heb ei selio</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Wedi&apos;i selio</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Wedi&apos;i ganslo</translation>
    </message>
    <message>
        <source>Information withheld</source>
        <translation>Gwybodaeth a ataliwyd</translation>
    </message>
    <message>
        <source>Information still wanted</source>
        <translation>Gwybodaeth sydd ei hangen o hyd</translation>
    </message>
    <message>
        <source>Competence</source>
        <translation>Cymhwysedd</translation>
    </message>
    <message>
        <source>What the family is told</source>
        <translation>Yr hyn a ddywedir wrth y teulu</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Anghytundeb</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Atodiad</translation>
    </message>
    <message>
        <source>Outcome of the enquiry</source>
        <translation>Canlyniad yr ymholiad</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Dosbarthu</translation>
    </message>
    <message>
        <source>Convening</source>
        <translation>Cynnull</translation>
    </message>
    <message>
        <source>Reconvening</source>
        <translation>Ailgynnull</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Other child</source>
        <translation>Plentyn arall</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Diwedd</translation>
    </message>
    <message>
        <source>Person at the meeting</source>
        <translation>Person yn y cyfarfod</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Cyrraedd</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Ymddiheuriadau</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Datganiad</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Cydnabyddiaeth</translation>
    </message>
    <message>
        <source>Answer to the agenda</source>
        <translation>Ateb i&apos;r agenda</translation>
    </message>
    <message>
        <source>Information shared</source>
        <translation>Gwybodaeth a rannwyd</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Cydsyniad</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Cywiriad</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Read-back</source>
        <translation>Darllen yn ôl</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Llofnodi</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Selio</translation>
    </message>
    <message>
        <source>Progress of an action</source>
        <translation>Hynt cam gweithredu</translation>
    </message>
    <message>
        <source>Reason for a late step</source>
        <translation>Rheswm dros gam hwyr</translation>
    </message>
    <message>
        <source>Adjournment</source>
        <translation>Gohirio</translation>
    </message>
    <message>
        <source>Resumption</source>
        <translation>Ailddechrau</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Change of chair</source>
        <translation>Newid cadeirydd</translation>
    </message>
    <message>
        <source>the referral was received</source>
        <translation>y derbyniwyd yr atgyfeiriad</translation>
    </message>
    <message>
        <source>it was decided to hold the meeting</source>
        <translation>y penderfynwyd cynnal y cyfarfod</translation>
    </message>
    <message>
        <source>the section 47 enquiry began</source>
        <translation>y dechreuodd yr ymholiad adran 47</translation>
    </message>
    <message>
        <source>the meeting ended</source>
        <translation>y daeth y cyfarfod i ben</translation>
    </message>
    <message>
        <source>the meeting that decided on section 47 began</source>
        <translation>y dechreuodd y cyfarfod a benderfynodd ar adran 47</translation>
    </message>
    <message>
        <source>the last meeting began</source>
        <translation>y dechreuodd y cyfarfod diwethaf</translation>
    </message>
    <message>
        <source>the measure began</source>
        <translation>y dechreuodd y mesur</translation>
    </message>
    <message>
        <source>the action was agreed</source>
        <translation>y cytunwyd ar y cam</translation>
    </message>
    <message>
        <source>the meeting ends</source>
        <translation>y daw&apos;r cyfarfod i ben</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Form of meeting</source>
        <translation>Ffurf y cyfarfod</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Brys</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Atgyfeiriad</translation>
    </message>
    <message>
        <source>Referral received</source>
        <translation>Derbyniwyd yr atgyfeiriad</translation>
    </message>
    <message>
        <source>Source of the referral</source>
        <translation>Ffynhonnell yr atgyfeiriad</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Pryder</translation>
    </message>
    <message>
        <source>Category of abuse</source>
        <translation>Categori cam-drin</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Atgyfeiriwr</translation>
    </message>
    <message>
        <source>Decision to hold the meeting</source>
        <translation>Penderfyniad i gynnal y cyfarfod</translation>
    </message>
    <message>
        <source>Time and place</source>
        <translation>Amser a lle</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Dechrau arfaethedig</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Complex criteria</source>
        <translation>Meini prawf cymhleth</translation>
    </message>
    <message>
        <source>Section 47 started first</source>
        <translation>Dechreuodd adran 47 yn gyntaf</translation>
    </message>
    <message>
        <source>Earlier meeting</source>
        <translation>Cyfarfod cynharach</translation>
    </message>
    <message>
        <source>Number in the sequence</source>
        <translation>Rhif yn y gyfres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>Expected date of birth</source>
        <translation>Dyddiad geni disgwyliedig</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Rhyw</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>Cyfeirnod yr achos</translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation>Rhif GIG</translation>
    </message>
    <message>
        <source>Unique pupil number</source>
        <translation>Rhif unigryw disgybl</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Ethnigrwydd</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Where the child is</source>
        <translation>Ble mae&apos;r plentyn</translation>
    </message>
    <message>
        <source>In-patient</source>
        <translation>Claf mewnol</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Perthynas</translation>
    </message>
    <message>
        <source>Parental responsibility</source>
        <translation>Cyfrifoldeb rhiant</translation>
    </message>
    <message>
        <source>Alleged perpetrator</source>
        <translation>Camdriniwr honedig</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Dan 18</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Disgrifiad</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Cysylltiad</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Beth sy&apos;n digwydd</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>May decide for the agency</source>
        <translation>Caiff benderfynu dros yr asiantaeth</translation>
    </message>
    <message>
        <source>Why they are invited</source>
        <translation>Pam y gwahoddir nhw</translation>
    </message>
    <message>
        <source>Why they receive papers</source>
        <translation>Pam y maent yn cael papurau</translation>
    </message>
    <message>
        <source>How they take part</source>
        <translation>Sut y maent yn cymryd rhan</translation>
    </message>
    <message>
        <source>Information sent</source>
        <translation>Gwybodaeth wedi&apos;i hanfon</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testun</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitifrwydd</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Teulu</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Rhannwyd</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>What the provider allows</source>
        <translation>Yr hyn a ganiateir gan y darparwr</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Mater</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Seiliau</translation>
    </message>
    <message>
        <source>Why this is exceptional</source>
        <translation>Pam y mae hyn yn eithriadol</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Rhesymeg</translation>
    </message>
    <message>
        <source>When consent will be sought</source>
        <translation>Pryd y ceisir cydsyniad</translation>
    </message>
    <message>
        <source>Police officer</source>
        <translation>Swyddog heddlu</translation>
    </message>
    <message>
        <source>Competence finding</source>
        <translation>Casgliad ar gymhwysedd</translation>
    </message>
    <message>
        <source>Person at risk</source>
        <translation>Person mewn perygl</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygu</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Casgliad</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Aseswyd gan</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Sail</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Yn seiliedig ar</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>Ymholiad</translation>
    </message>
    <message>
        <source>Involved</source>
        <translation>Yn gysylltiedig</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Chair&apos;s response</source>
        <translation>Ymateb y cadeirydd</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Uwchgyfeiriwyd</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Diben</translation>
    </message>
    <message>
        <source>If it cannot be done</source>
        <translation>Os na ellir ei wneud</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesur</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Dechreuodd</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Beth a ddywedir</translation>
    </message>
    <message>
        <source>Who tells</source>
        <translation>Pwy sy&apos;n dweud</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Not to be told</source>
        <translation>Ddim i gael gwybod</translation>
    </message>
    <message>
        <source>Start of the meeting</source>
        <translation>Dechrau&apos;r cyfarfod</translation>
    </message>
    <message>
        <source>End of the meeting</source>
        <translation>Diwedd y cyfarfod</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ymateb</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Dull</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dogfen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>At</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sut</translation>
    </message>
    <message>
        <source>Determination</source>
        <translation>Dyfarniad</translation>
    </message>
    <message>
        <source>Conference required</source>
        <translation>Angen cynhadledd</translation>
    </message>
    <message>
        <source>Ratified by</source>
        <translation>Cadarnhawyd gan</translation>
    </message>
    <message>
        <source>The referral: when it came, from whom, the concern</source>
        <translation>Yr atgyfeiriad: pryd y daeth, gan bwy, y pryder</translation>
    </message>
    <message>
        <source>When it was decided to hold the meeting</source>
        <translation>Pryd y penderfynwyd cynnal y cyfarfod</translation>
    </message>
    <message>
        <source>Planned start and place</source>
        <translation>Dechrau arfaethedig a lle</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>Plentyn</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rheol</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>Awdurdodwyd gan</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>cadeirydd</translation>
    </message>
    <message>
        <source>minute-taker</source>
        <translation>cymerwr cofnodion</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>gweinyddwr</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>archwilydd</translation>
    </message>
    <message>
        <source>Unlocked the tablet</source>
        <translation>Wedi datgloi&apos;r llechen</translation>
    </message>
    <message>
        <source>A wrong PIN or passphrase</source>
        <translation>PIN neu gyfrinymadrodd anghywir</translation>
    </message>
    <message>
        <source>Locked the tablet</source>
        <translation>Wedi cloi&apos;r llechen</translation>
    </message>
    <message>
        <source>Shut out after too many wrong tries</source>
        <translation>Wedi&apos;i gau allan ar ôl gormod o gynigion anghywir</translation>
    </message>
    <message>
        <source>Too many wrong tries on the tablet</source>
        <translation>Gormod o gynigion anghywir ar y llechen</translation>
    </message>
    <message>
        <source>A wrong PIN or passphrase when asked again</source>
        <translation>PIN neu gyfrinymadrodd anghywir pan ofynnwyd eto</translation>
    </message>
    <message>
        <source>Opened a meeting</source>
        <translation>Wedi agor cyfarfod</translation>
    </message>
    <message>
        <source>Exported a record</source>
        <translation>Wedi allforio cofnod</translation>
    </message>
    <message>
        <source>Exported a chain</source>
        <translation>Wedi allforio cadwyn</translation>
    </message>
    <message>
        <source>Handed the tablet over</source>
        <translation>Wedi rhoi&apos;r llechen i rywun arall</translation>
    </message>
    <message>
        <source>Took the tablet back</source>
        <translation>Wedi cymryd y llechen yn ôl</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Wedi chwilio</translation>
    </message>
    <message>
        <source>Reopened a signed meeting</source>
        <translation>Wedi ailagor cyfarfod a lofnodwyd</translation>
    </message>
    <message>
        <source>Changed a PIN or passphrase</source>
        <translation>Wedi newid PIN neu gyfrinymadrodd</translation>
    </message>
    <message>
        <source>Added a user</source>
        <translation>Wedi ychwanegu defnyddiwr</translation>
    </message>
    <message>
        <source>Removed a user</source>
        <translation>Wedi tynnu defnyddiwr</translation>
    </message>
    <message>
        <source>Changed a role</source>
        <translation>Wedi newid rôl</translation>
    </message>
    <message>
        <source>Changed the store&apos;s key</source>
        <translation>Wedi newid allwedd y storfa</translation>
    </message>
    <message>
        <source>Changed a setting of the tablet</source>
        <translation>Wedi newid gosodiad y llechen</translation>
    </message>
    <message>
        <source>Asked for recovery</source>
        <translation>Wedi gofyn am adferiad</translation>
    </message>
    <message>
        <source>Recovered the tablet</source>
        <translation>Wedi adfer y llechen</translation>
    </message>
    <message>
        <source>Asked for the tablet to be wiped</source>
        <translation>Wedi gofyn am sychu&apos;r llechen</translation>
    </message>
    <message>
        <source>Wiped the tablet</source>
        <translation>Wedi sychu&apos;r llechen</translation>
    </message>
    <message>
        <source>Was refused</source>
        <translation>Wedi&apos;i wrthod</translation>
    </message>
    <message>
        <source>Read the audit trail</source>
        <translation>Wedi darllen y trywydd archwilio</translation>
    </message>
    <message>
        <source>Checked the store</source>
        <translation>Wedi gwirio&apos;r storfa</translation>
    </message>
    <message>
        <source>The clock changed</source>
        <translation>Newidiodd y cloc</translation>
    </message>
    <message>
        <source>An older state of the tablet was put back</source>
        <translation>Rhoddwyd cyflwr hŷn o&apos;r llechen yn ôl</translation>
    </message>
    <message>
        <source>to open a meeting</source>
        <translation>agor cyfarfod</translation>
    </message>
    <message>
        <source>to minute</source>
        <translation>cofnodi</translation>
    </message>
    <message>
        <source>to seal</source>
        <translation>selio</translation>
    </message>
    <message>
        <source>to reopen a signed meeting</source>
        <translation>ailagor cyfarfod a lofnodwyd</translation>
    </message>
    <message>
        <source>to export</source>
        <translation>allforio</translation>
    </message>
    <message>
        <source>to hand the tablet over</source>
        <translation>rhoi&apos;r llechen i rywun arall</translation>
    </message>
    <message>
        <source>to take the tablet back</source>
        <translation>cymryd y llechen yn ôl</translation>
    </message>
    <message>
        <source>to search</source>
        <translation>chwilio</translation>
    </message>
    <message>
        <source>to add a user</source>
        <translation>ychwanegu defnyddiwr</translation>
    </message>
    <message>
        <source>to remove a user</source>
        <translation>tynnu defnyddiwr</translation>
    </message>
    <message>
        <source>to change a role</source>
        <translation>newid rôl</translation>
    </message>
    <message>
        <source>to change a PIN or passphrase</source>
        <translation>newid PIN neu gyfrinymadrodd</translation>
    </message>
    <message>
        <source>to change the store&apos;s key</source>
        <translation>newid allwedd y storfa</translation>
    </message>
    <message>
        <source>to recover the tablet</source>
        <translation>adfer y llechen</translation>
    </message>
    <message>
        <source>to wipe the tablet</source>
        <translation>sychu&apos;r llechen</translation>
    </message>
    <message>
        <source>to read the audit trail</source>
        <translation>darllen y trywydd archwilio</translation>
    </message>
    <message>
        <source>to export the tablet&apos;s own chain</source>
        <translation>allforio cadwyn y llechen ei hun</translation>
    </message>
    <message>
        <source>to check the store</source>
        <translation>gwirio&apos;r storfa</translation>
    </message>
    <message>
        <source>to change a setting of the tablet</source>
        <translation>newid gosodiad y llechen</translation>
    </message>
    <message>
        <source>to unlock the record</source>
        <translation>datgloi&apos;r cofnod</translation>
    </message>
    <message>
        <source>is an in-patient (South West procedures 1.3.5, section 6)</source>
        <translation>yn glaf mewnol (gweithdrefnau De-orllewin Lloegr 1.3.5, adran 6)</translation>
    </message>
    <message>
        <source>is a patient of a hospital (South West procedures 1.3.5, section 6)</source>
        <translation>yn glaf mewn ysbyty (gweithdrefnau De-orllewin Lloegr 1.3.5, adran 6)</translation>
    </message>
    <message>
        <source>is not born yet</source>
        <translation>heb ei eni eto</translation>
    </message>
    <message>
        <source>A medical may be needed (South West procedures 1.3.5, section 6)</source>
        <translation>Efallai y bydd angen archwiliad meddygol (gweithdrefnau De-orllewin Lloegr 1.3.5, adran 6)</translation>
    </message>
    <message>
        <source>The referrer is a professional (South West procedures 1.3.5, section 6)</source>
        <translation>Gweithiwr proffesiynol yw&apos;r atgyfeiriwr (gweithdrefnau De-orllewin Lloegr 1.3.5, adran 6)</translation>
    </message>
    <message>
        <source>The allegation is against a person in a position of trust</source>
        <translation>Mae&apos;r honiad yn erbyn person mewn swydd o ymddiriedaeth</translation>
    </message>
    <message>
        <source>An independent reviewing officer chairs a complex meeting</source>
        <translation>Swyddog adolygu annibynnol sy&apos;n cadeirio cyfarfod cymhleth</translation>
    </message>
    <message>
        <source>Legal action is being considered (South West procedures 1.3.5, section 6)</source>
        <translation>Mae camau cyfreithiol dan ystyriaeth (gweithdrefnau De-orllewin Lloegr 1.3.5, adran 6)</translation>
    </message>
    <message>
        <source>Compared the clock and found it right</source>
        <translation>Cymharwyd y cloc a&apos;i gael yn gywir</translation>
    </message>
    <message>
        <source>Signed by name</source>
        <translation>Llofnodwyd drwy enw</translation>
    </message>
    <message>
        <source>Let somebody choose a code of their own</source>
        <translation>Wedi gadael i rywun ddewis cod ei hun</translation>
    </message>
    <message>
        <source>A wrong code at a sign-off</source>
        <translation>Cod anghywir wrth lofnodi</translation>
    </message>
    <message>
        <source>Drawn signature</source>
        <translation>Llofnod â bys</translation>
    </message>
    <message>
        <source>Check of the text</source>
        <translation>Gwiriad o&apos;r testun</translation>
    </message>
    <message>
        <source>Quorum: %1</source>
        <translation>Cworwm: %1</translation>
    </message>
    <message>
        <source>The confidentiality statement has not been read</source>
        <translation>Ni ddarllenwyd y datganiad cyfrinachedd</translation>
    </message>
    <message>
        <source>%1 has not acknowledged confidentiality</source>
        <translation>Nid yw %1 wedi cydnabod cyfrinachedd</translation>
    </message>
    <message>
        <source>No decision has been recorded</source>
        <translation>Ni chofnodwyd penderfyniad</translation>
    </message>
    <message>
        <source>%1 has no basis</source>
        <translation>Nid oes sail i %1</translation>
    </message>
    <message>
        <source>Nobody is named for the action: %1</source>
        <translation>Ni enwir neb ar gyfer y cam: %1</translation>
    </message>
    <message>
        <source>No date for the action: %1</source>
        <translation>Dim dyddiad ar gyfer y cam: %1</translation>
    </message>
    <message>
        <source>When the designated officer (LADO) was told</source>
        <translation>Pryd y cafodd y swyddog dynodedig (LADO) wybod</translation>
    </message>
    <message>
        <source>A separate discussion for the alleged abuser under 18</source>
        <translation>Trafodaeth ar wahân ar gyfer yr un dan 18 yr honnir iddo gam-drin</translation>
    </message>
    <message>
        <source>Why the outcome for %1 differs from the other children&apos;s</source>
        <translation>Pam y mae&apos;r canlyniad i %1 yn wahanol i ganlyniad y plant eraill</translation>
    </message>
    <message>
        <source>How %1 is safely discharged from hospital</source>
        <translation>Sut y rhyddheir %1 o&apos;r ysbyty yn ddiogel</translation>
    </message>
    <message>
        <source>%1 has not signed every decision</source>
        <translation>Nid yw %1 wedi llofnodi pob penderfyniad</translation>
    </message>
    <message>
        <source>The decisions have not been read back</source>
        <translation>Ni ddarllenwyd y penderfyniadau yn ôl</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Heb ei gadw eto: %1</translation>
    </message>
    <message>
        <source>%1 was corrected after somebody had answered to it: ask them again</source>
        <translation>Cywirwyd %1 ar ôl i rywun ateb iddo: gofynnwch iddynt eto</translation>
    </message>
    <message>
        <source>Statement read out</source>
        <translation>Datganiad a ddarllenwyd</translation>
    </message>
    <message>
        <source>At the meeting</source>
        <translation>Yn y cyfarfod</translation>
    </message>
    <message>
        <source>Statements heard</source>
        <translation>Datganiadau a glywyd</translation>
    </message>
    <message>
        <source>Everything is with the council&apos;s system</source>
        <translation>Mae popeth gyda system y cyngor</translation>
    </message>
    <message>
        <source>No council&apos;s system was named</source>
        <translation>Ni enwyd system i&apos;r cyngor</translation>
    </message>
    <message>
        <source>The way to the council&apos;s system cannot be read</source>
        <translation>Ni ellir darllen y ffordd at system y cyngor</translation>
    </message>
    <message>
        <source>This tablet does not know where the council&apos;s system is</source>
        <translation>Nid yw&apos;r llechen hon yn gwybod ble mae system y cyngor</translation>
    </message>
    <message>
        <source>The council&apos;s system does not know this tablet</source>
        <translation>Nid yw system y cyngor yn adnabod y llechen hon</translation>
    </message>
    <message>
        <source>The invitation of this tablet was not accepted</source>
        <translation>Ni dderbyniwyd gwahoddiad y llechen hon</translation>
    </message>
    <message>
        <source>This tablet is known to the council&apos;s system in another way</source>
        <translation>Mae system y cyngor yn adnabod y llechen hon mewn ffordd arall</translation>
    </message>
    <message>
        <source>The invitation on this tablet cannot be read</source>
        <translation>Ni ellir darllen y gwahoddiad ar y llechen hon</translation>
    </message>
    <message>
        <source>There is no network, or the council&apos;s system cannot be reached</source>
        <translation>Nid oes rhwydwaith, neu ni ellir cyrraedd system y cyngor</translation>
    </message>
    <message>
        <source>Somebody else answers in the place of the council&apos;s system</source>
        <translation>Mae rhywun arall yn ateb yn lle system y cyngor</translation>
    </message>
    <message>
        <source>The council takes nothing from this tablet any more</source>
        <translation>Nid yw&apos;r cyngor yn derbyn dim o&apos;r llechen hon mwyach</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wrthi&apos;n anfon</translation>
    </message>
    <message>
        <source>The council&apos;s system asks to wait</source>
        <translation>Mae system y cyngor yn gofyn am aros</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>Torrwyd y cysylltiad</translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation>Mae rhywbeth yn y ffordd</translation>
    </message>
    <message>
        <source>Some of it was not accepted by the council&apos;s system</source>
        <translation>Ni dderbyniodd system y cyngor beth ohono</translation>
    </message>
    <message>
        <source>This tablet&apos;s disk cannot be read or written</source>
        <translation>Ni ellir darllen disg y llechen hon nac ysgrifennu iddi</translation>
    </message>
    <message>
        <source>This tablet has no room for what the council&apos;s system answers</source>
        <translation>Nid oes lle ar y llechen hon i&apos;r hyn y mae system y cyngor yn ei ateb</translation>
    </message>
    <message>
        <source>The council&apos;s system has no room</source>
        <translation>Nid oes lle yn system y cyngor</translation>
    </message>
    <message>
        <source>The council&apos;s system does not work</source>
        <translation>Nid yw system y cyngor yn gweithio</translation>
    </message>
    <message>
        <source>The answer was not signed by the council&apos;s system</source>
        <translation>Ni lofnodwyd yr ateb gan system y cyngor</translation>
    </message>
    <message>
        <source>The answer to the invitation was not of the council&apos;s system</source>
        <translation>Nid oddi wrth system y cyngor y daeth yr ateb i&apos;r gwahoddiad</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>Ni ddeallwyd yr ateb</translation>
    </message>
    <message>
        <source>The proxy does not let this tablet through</source>
        <translation>Nid yw&apos;r dirprwy yn gadael y llechen hon drwodd</translation>
    </message>
    <message>
        <source>No safe connection can be made</source>
        <translation>Ni ellir gwneud cysylltiad diogel</translation>
    </message>
    <message>
        <source>Nothing is being sent: the program for it is not running</source>
        <translation>Nid oes dim yn cael ei anfon: nid yw&apos;r rhaglen ar ei gyfer yn rhedeg</translation>
    </message>
    <message>
        <source>Ask the council&apos;s administrator for an invitation, and take it in on this tablet.</source>
        <translation>Gofynnwch i weinyddwr y cyngor am wahoddiad, a rhowch ef i&apos;r llechen hon.</translation>
    </message>
    <message>
        <source>Ask the council&apos;s administrator for a new invitation.</source>
        <translation>Gofynnwch i weinyddwr y cyngor am wahoddiad newydd.</translation>
    </message>
    <message>
        <source>Connect the tablet to a network. It is tried again by itself; nothing is lost meanwhile.</source>
        <translation>Cysylltwch y llechen â rhwydwaith. Rhoddir cynnig arall arni ohono&apos;i hun; ni chollir dim yn y cyfamser.</translation>
    </message>
    <message>
        <source>Nothing was sent. Use another network, or ask the council&apos;s administrator whether this is allowed.</source>
        <translation>Ni anfonwyd dim. Defnyddiwch rwydwaith arall, neu gofynnwch i weinyddwr y cyngor a ganiateir hyn.</translation>
    </message>
    <message>
        <source>Ask the council&apos;s administrator. What is on the tablet stays on it.</source>
        <translation>Gofynnwch i weinyddwr y cyngor. Mae&apos;r hyn sydd ar y llechen yn aros arni.</translation>
    </message>
    <message>
        <source>It is tried again by itself; nothing is lost meanwhile.</source>
        <translation>Rhoddir cynnig arall arni ohono&apos;i hun; ni chollir dim yn y cyfamser.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays, tell the council&apos;s administrator what stands here.</source>
        <translation>Rhoddir cynnig arall arni ohono&apos;i hun; os bydd yn parhau, dywedwch wrth weinyddwr y cyngor beth sydd yma.</translation>
    </message>
    <message>
        <source>Tell the council&apos;s administrator. All else is sent.</source>
        <translation>Dywedwch wrth weinyddwr y cyngor. Anfonir popeth arall.</translation>
    </message>
    <message>
        <source>Have room made on the tablet. Nothing goes from it before.</source>
        <translation>Gofynnwch am wneud lle ar y llechen. Nid oes dim yn mynd ohoni cyn hynny.</translation>
    </message>
    <message>
        <source>Tell the council&apos;s administrator. Nothing goes from this tablet before it has arrived.</source>
        <translation>Dywedwch wrth weinyddwr y cyngor. Nid oes dim yn mynd o&apos;r llechen hon cyn iddo gyrraedd.</translation>
    </message>
    <message>
        <source>Ask whoever runs the network what has to stand in the file &quot;proxy&quot;.</source>
        <translation>Gofynnwch i bwy bynnag sy&apos;n rhedeg y rhwydwaith beth sydd i fod yn y ffeil &quot;proxy&quot;.</translation>
    </message>
    <message>
        <source>A network with a sign-in page does this. Sign in there, or use another network.</source>
        <translation>Mae rhwydwaith â thudalen fewngofnodi yn gwneud hyn. Mewngofnodwch yno, neu defnyddiwch rwydwaith arall.</translation>
    </message>
    <message>
        <source>Start the tablet again, or ask its administrator.</source>
        <translation>Ailgychwynnwch y llechen, neu gofynnwch i&apos;w gweinyddwr.</translation>
    </message>
    <message>
        <source>other entries stand in its place: an older copy of the store was put back, or the tablet was copied</source>
        <translation>mae cofnodion eraill yn ei le: rhoddwyd copi hŷn o&apos;r storfa yn ôl, neu copïwyd y llechen</translation>
    </message>
    <message>
        <source>entries before it are missing there; they are sealed again when somebody opens the store</source>
        <translation>mae cofnodion o&apos;i flaen ar goll yno; fe&apos;u selir eto pan fydd rhywun yn agor y storfa</translation>
    </message>
    <message>
        <source>it was changed on its way</source>
        <translation>fe&apos;i newidiwyd ar ei ffordd</translation>
    </message>
    <message>
        <source>it is sealed to another key; it is sealed again when somebody opens the store</source>
        <translation>mae wedi&apos;i selio i allwedd arall; fe&apos;i selir eto pan fydd rhywun yn agor y storfa</translation>
    </message>
    <message>
        <source>it is of another tablet</source>
        <translation>mae&apos;n perthyn i lechen arall</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>mae&apos;n rhy fawr</translation>
    </message>
    <message>
        <source>the answer was for less, or older than one before</source>
        <translation>roedd yr ateb am lai, neu&apos;n hŷn nag un o&apos;i flaen</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Golygiad</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Trydydd parti</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>Plentyn arall</translation>
    </message>
    <message>
        <source>Police operational</source>
        <translation>Gweithredol yr heddlu</translation>
    </message>
    <message>
        <source>Legal privilege</source>
        <translation>Braint gyfreithiol</translation>
    </message>
    <message>
        <source>Safe address</source>
        <translation>Cyfeiriad diogel</translation>
    </message>
    <message>
        <source>Not relevant to this child</source>
        <translation>Amherthnasol i&apos;r plentyn hwn</translation>
    </message>
    <message>
        <source>Sub judice</source>
        <translation>Sub judice</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>Wherever they stand</source>
        <translation>Ble bynnag y maent</translation>
    </message>
</context>
</TS>
