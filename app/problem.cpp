#include "app/problem.h"

#include <QCoreApplication>

namespace rt {
namespace {

struct Sentences {
    severity::Severity severity;
    const char *title, *advice;
};

// lupdate is told that SAY marks a text (app/CMakeLists.txt).
#define SAY(text) text

struct Told {
    Q_DECLARE_TR_FUNCTIONS(Problem)
public:
    static Sentences by(Code code);
};

// No default: a new code does not compile until it has its sentences.
Sentences Told::by(Code code)
{
    using enum severity::Severity;
    switch (code) {
    case Code::ExcludedRole:
        return {Notice, SAY("This person would not normally be in a strategy meeting"),
                SAY("Family, advocates, members of the public and anyone who is accused are not invited. "
                    "If the chair decides otherwise, record the reason.")};
    case Code::MissingBasis:
        return {Notice, SAY("A decision has no basis"),
                SAY("Say what the decision rests on. The record cannot be sealed without it.")};
    case Code::MissingGround:
        return {Notice, SAY("Going ahead without consent needs a ground"),
                SAY("Choose the ground, and what it rests on: the police officer who said so, the person at risk, or "
                    "the finding that the child is competent.")};
    case Code::MissingRationale:
        return {Notice, SAY("Going ahead without consent needs its reasons"),
                SAY("Say what makes the circumstances exceptional, and why consent was not sought or not followed.")};
    case Code::Incomplete:
        return {Notice, SAY("Something is still missing"),
                SAY("Open each line of the list and complete it, or say why it stays open.")};
    case Code::NotPresent:
        return {Notice, SAY("This person was not in the meeting for that decision"),
                SAY("They cannot agree to it. Record \"not present for this item\" for it instead.")};
    case Code::NotChair:
        return {Notice, SAY("Only a chair can do this"), SAY("Ask somebody who may chair to unlock the tablet.")};
    case Code::Sealed:
        return {Notice, SAY("The record is sealed"), SAY("It cannot be changed any more. Add an addendum instead.")};
    case Code::NotSealed:
        return {Notice, SAY("The record is not sealed yet"), SAY("Until then, correct the entry itself.")};
    case Code::WrongState:
        return {Notice, SAY("This does not fit the state of the meeting"),
                SAY("It may have been done already. Look at the entry again.")};
    case Code::UnknownRef:
        return {Warning, SAY("Something that this entry speaks of is not in this meeting"),
                SAY("It may have been withdrawn. Choose again.")};
    case Code::DuplicateRef:
        return {Warning, SAY("Two entries were given the same name"), SAY("Nothing was lost. Save it again.")};
    case Code::InvalidValue:
        return {Notice, SAY("Something still needs an answer, or cannot be right"),
                SAY("Look at the marked field. What you entered is kept until then.")};
    case Code::Script_Unreadable:
        return {Warning, SAY("This file is not a meeting script"), SAY("Nothing was changed. Choose another file.")};
    case Code::Codec_Malformed:
        return {Blocking, SAY("Part of the record cannot be read"),
                SAY("Do not use this tablet for a meeting. Ask your administrator to check the store.")};
    case Code::Codec_TooNew:
        return {Blocking, SAY("This record was written by a newer version"), SAY("Update Roundtable on this tablet.")};
    case Code::Chain_Unreadable:
        return {Warning, SAY("This file is not an exported chain"), SAY("Nothing was changed. Choose another file.")};
    case Code::Bundle_Unreadable:
        return {Warning, SAY("This file is not a sealed bundle, or it was damaged on its way"),
                SAY("Nothing was taken from it. Export it from the tablet again.")};
    case Code::Bundle_OtherCouncil:
        return {Warning, SAY("This is sealed to another council's key"),
                SAY("Nothing was taken from it. Ask whose tablet it came from.")};
    case Code::Receipt_Unreadable:
        return {Warning, SAY("This is not a receipt of your council's central system"),
                SAY("Nothing was removed from this tablet. Ask for the receipt again.")};
    case Code::Central_Unreadable:
        return {Warning, SAY("This file does not hold the key of a central system"),
                SAY("Nothing was changed. Choose another file.")};
    case Code::Contact_Unreadable:
        return {Warning, SAY("This is not an invitation of your council's central system, or it was changed on its way"),
                SAY("Nothing was changed. Ask for a new invitation.")};
    case Code::Clock_InDoubt:
        return {Warning, SAY("This tablet's clock may be wrong"),
                SAY("Compare it with another clock. Every entry keeps the time that this one says; that it changed is "
                    "written down with both times.")};
    case Code::Access_Denied:
        return {Notice, SAY("This is not open to you"),
                SAY("It belongs to another team or needs another role. That it was asked for is written down. If you need "
                    "it, ask the person who chaired, or your administrator.")};
    case Code::Access_StepUp:
        return {Notice, SAY("This needs your PIN or passphrase again"), SAY("Enter it, and it goes ahead.")};
    case Code::Access_TwoPeople:
        return {Notice, SAY("This needs a second person"), SAY("Nobody can do it alone. Ask the other person to join.")};
    case Code::Store_NotFound:
        return {Blocking, SAY("There is no store on this tablet"), SAY("Ask your administrator to set the tablet up.")};
    case Code::Store_Exists:
        return {Warning, SAY("There is a store on this tablet already"), SAY("Go back and unlock it.")};
    case Code::Store_Locked:
        return {Blocking, SAY("Another program has the store open"), SAY("Close it, then try again.")};
    case Code::Store_WrongKey:
        return {Blocking, SAY("The store does not open with this tablet's key"),
                SAY("Nothing was changed. Ask your administrator.")};
    case Code::Store_Damaged:
        return {Blocking, SAY("The store is damaged"),
                SAY("Nothing more is written to it. Use paper, and ask your administrator to check it.")};
    case Code::Store_TooNew:
        return {Blocking, SAY("The store was written by a newer version"), SAY("Update Roundtable on this tablet.")};
    case Code::Store_TooOld:
        return {Blocking, SAY("The store is from a version that can no longer be read"),
                SAY("Ask your administrator.")};
    case Code::Store_DiskFull:
        return {Blocking, SAY("This tablet has no room left"),
                SAY("Everything saved so far is safe; the last entry was not saved. Ask for room to be made, then save "
                    "it again.")};
    case Code::Store_ReadOnly:
        return {Blocking, SAY("The store cannot be written to"),
                SAY("Everything saved so far is safe; the last entry was not saved. Ask your administrator.")};
    case Code::Store_Io:
        return {Blocking, SAY("The tablet's disk did not answer as it should"),
                SAY("Everything saved so far is safe; the last entry was not saved. Save it again; if it happens "
                    "again, use paper and ask your administrator.")};
    case Code::Store_UnsafeCipher:
        return {Blocking, SAY("This tablet cannot encrypt safely"),
                SAY("Nothing was opened. Ask your administrator to set the tablet up again.")};
    case Code::Journal_ChainBroken:
        return {Blocking, SAY("The journal is not as it was written"),
                SAY("Somebody or something changed it. Do not use this tablet for a meeting, and tell your "
                    "administrator.")};
    case Code::Vault_WrongPassphrase:
        return {Notice, SAY("This PIN or passphrase does not open the tablet"), SAY("Enter it again.")};
    case Code::Vault_Damaged:
        return {Blocking, SAY("The tablet's key file is damaged"), SAY("Nothing was changed. Ask your administrator.")};
    case Code::Vault_PassphraseTooShort:
        return {Notice, SAY("This passphrase is too short"),
                SAY("Use at least 15 characters: four or five words are good.")};
    case Code::UnknownUser:
        return {Notice, SAY("This tablet does not know that person"), SAY("Choose somebody from the list.")};
    case Code::Vault_PinTooShort:
        return {Notice, SAY("This PIN is too short"), SAY("Use more digits; eight are good.")};
    case Code::Vault_SecretTooEasy:
        return {Notice, SAY("This is too easy to guess"),
                SAY("Do not use a row of digits, a repeat, a year or a birthday.")};
    case Code::Vault_NeedsChip:
        return {Blocking, SAY("This needs the tablet's security chip"),
                SAY("The chip does not answer, or this tablet has none. Use a passphrase, or ask for recovery.")};
    case Code::Vault_LastUser:
        return {Notice, SAY("This is the last person who can open the tablet"), SAY("Add somebody else first.")};
    case Code::Vault_NoCouncil:
        return {Notice, SAY("This tablet has no recovery key of the council"),
                SAY("Ask your administrator to give it one, while somebody can still unlock it.")};
    case Code::Vault_Wait:
        return {Notice, SAY("Too many wrong tries: wait before the next one"),
                SAY("Other people can still unlock the tablet.")};
    case Code::Vault_UserDisabled:
        return {Blocking, SAY("This person can no longer unlock the tablet"),
                SAY("There were too many wrong tries. Two people can give them a new PIN or passphrase; others can "
                    "still unlock.")};
    case Code::Vault_Quarantined:
        return {Warning, SAY("There were many wrong tries on this tablet"),
                SAY("Wait before the next one. Tell your administrator if it was none of you.")};
    case Code::Vault_CounterBehind:
        return {Warning, SAY("The tablet's note of wrong tries was changed"),
                SAY("Wait before the next try, and tell your administrator.")};
    case Code::Door_Damaged:
        return {Warning, SAY("The tablet's log of what happened while it was locked was changed"),
                SAY("Everything in the record is safe. Tell your administrator.")};
    case Code::Recovery_ShareUnreadable:
        return {Notice, SAY("This is not a whole share of the recovery key"),
                SAY("Type it again; each line carries a check.")};
    case Code::Recovery_TooFewShares:
        return {Notice, SAY("More shares of the recovery key are needed"),
                SAY("One person alone cannot recover a tablet. Ask another custodian.")};
    case Code::Recovery_OtherKey:
        return {Notice, SAY("This belongs to another recovery key"),
                SAY("Use the shares and the tablet of the same council.")};
    case Code::Recovery_NotAsked:
        return {Warning, SAY("This answer is not for a recovery that this tablet asked for"),
                SAY("Each answer works once. Ask again, and take the new request to the custodians.")};
    case Code::Outbox_Behind:
        return {Warning, SAY("The sealed copy for the council could not be made"),
                SAY("What you saved is safe on this tablet. It is tried again at the next pause, seal and lock. If this is "
                    "said again, tell your administrator.")};
    case Code::Chip_Absent:
        return {Blocking, SAY("This tablet's security chip does not answer"),
                SAY("Start the tablet again. If it does not help, ask your administrator.")};
    case Code::Chip_WrongAuth:
        return {Notice, SAY("This does not open the tablet"), SAY("Enter it again.")};
    case Code::Chip_LockedOut:
        return {Blocking, SAY("The security chip lets nobody try for now"),
                SAY("There were too many wrong tries. Leave the tablet switched on and try again in ten minutes, or "
                    "ask your administrator.")};
    case Code::Chip_StateChanged:
        return {Blocking, SAY("This tablet did not start in the way it was set up to"),
                SAY("Its start-up software may have been changed. Do not use it for a meeting, and tell your "
                    "administrator.")};
    case Code::Chip_NotOurs:
        return {Blocking, SAY("This key belongs to another tablet"),
                SAY("What is stored here opens only on the tablet it was written on. Ask your administrator.")};
    case Code::Chip_SetUpBefore:
        return {Blocking, SAY("The security chip was set up before"),
                SAY("Nothing was changed. Clear the chip in the tablet's start-up settings, or use the release that "
                    "was kept when it was set up.")};
    case Code::Chip_Failed:
        return {Blocking, SAY("The security chip did not do what it was asked"),
                SAY("Nothing was changed. Try again; if it happens again, ask your administrator.")};
    case Code::Key_Absent:
        return {Notice, SAY("There is no security key"),
                SAY("Put your key in, or lay it on the reader, and leave it there until the tablet says that it is done.")};
    case Code::Key_Several:
        return {Notice, SAY("There is more than one security key"), SAY("Leave only your own in, and try again.")};
    case Code::Key_NotThisOne:
        return {Notice, SAY("This is not the security key of this person"),
                SAY("Put in the key that was set up for you on this tablet.")};
    case Code::Key_NoPerson:
        return {Notice, SAY("This security key has no PIN yet"),
                SAY("Without one, whoever finds the key could use it. Ask your administrator to set a PIN or a "
                    "fingerprint up on it first.")};
    case Code::Key_NeedsPin:
        return {Notice, SAY("The security key asks for its PIN"),
                SAY("Enter the PIN of the key: it is not the tablet's.")};
    case Code::Key_WrongPin:
        return {Notice, SAY("The security key did not take this PIN or finger"),
                SAY("Enter it again with care: after too many wrong ones the key blocks itself.")};
    case Code::Key_Paused:
        return {Notice, SAY("The security key takes no more PINs for now"),
                SAY("It was wrong three times. Pull the key out, put it in again, and try once more.")};
    case Code::Key_Blocked:
        return {Notice, SAY("The security key has blocked itself"),
                SAY("Its PIN was wrong too often, so it opens nothing any more. Two custodians can give you a new way in.")};
    case Code::Key_Unfit:
        return {Notice, SAY("This security key cannot be used here"),
                SAY("It is too old, or would work for whoever finds it. Use another one, or a PIN or passphrase.")};
    case Code::Key_TimedOut:
        return {Notice, SAY("Nobody touched the security key"), SAY("Try again, and touch it when it blinks.")};
    case Code::Key_Failed:
        return {Warning, SAY("The security key did not do what it was asked"),
                SAY("Nothing was changed. Pull it out, put it in again, and try once more.")};
    case Code::Paper_Failed:
        return {Warning, SAY("The document could not be made"), SAY("The record is safe. Make the document again.")};
    case Code::Program_Ended:
        return {Warning, SAY("The record did not open"), SAY("What was saved is safe. Unlock again.")};
    case Code::Cancelled:
        return {Notice, SAY("Stopped, as you asked"), SAY("Nothing was changed.")};
    }
    Q_UNREACHABLE();
}

#undef SAY

}

Problem problemOf(const Error &error)
{
    const Sentences said = Told::by(error.code);
    Problem problem;
    problem.title = Told::tr(said.title);
    problem.advice = Told::tr(said.advice);
    problem.severity = said.severity;
    problem.name = codeName(error.code);
    problem.field = error.detail;
    return problem;
}

}
