<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy">
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
        <name>ErrorSummary</name>
        <message>
            <source>There is a problem</source>
            <translation>Mae problem</translation>
        </message>
    </context>
    <context>
        <name>FieldFrame</name>
        <message>
            <source>%1 (optional)</source>
            <translation>%1 (dewisol)</translation>
        </message>
    </context>
    <context>
        <name>KeyCap</name>
        <message>
            <source>%1, locked</source>
            <translation>%1, wedi'i gloi</translation>
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
            <translation>Cyrchwr i'r chwith</translation>
        </message>
        <message>
            <source>Cursor right</source>
            <translation>Cyrchwr i'r dde</translation>
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
            <translation>Cuddio'r bysellfwrdd</translation>
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
        <name>OnScreenKeyboard</name>
        <message>
            <source>Keyboard</source>
            <translation>Bysellfwrdd</translation>
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
            <translation>Nid oes dim yma'n cyfateb i “%1”</translation>
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
            <translation>Wrthi'n cadw…</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Heb ei gadw</translation>
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
            <source>Parts of the meeting</source>
            <translation>Rhannau'r cyfarfod</translation>
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
        <name>SheetPanel</name>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
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
            <translation>%1: wedi'i dynnu</translation>
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
        <name>TaskRow</name>
        <message>
            <source>To do</source>
            <translation>I'w wneud</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Ar y gweill</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Wedi'i gwblhau</translation>
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
        <name>WarningText</name>
        <message>
            <source>Warning: %1</source>
            <translation>Rhybudd: %1</translation>
        </message>
    </context>
</TS>
