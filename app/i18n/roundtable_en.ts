<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
        <name>ErrorSummary</name>
        <message>
            <source>There is a problem</source>
            <translation>There is a problem</translation>
        </message>
    </context>
    <context>
        <name>FieldFrame</name>
        <message>
            <source>%1 (optional)</source>
            <translation>%1 (optional)</translation>
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
        <name>OnScreenKeyboard</name>
        <message>
            <source>Keyboard</source>
            <translation>Keyboard</translation>
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
        <name>SheetPanel</name>
        <message>
            <source>Close</source>
            <translation>Close</translation>
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
        <name>WarningText</name>
        <message>
            <source>Warning: %1</source>
            <translation>Warning: %1</translation>
        </message>
    </context>
</TS>
