#pragma once

#include <QString>

namespace rt {

// Everything that can go wrong, as codes; `app/problem` makes the sentences. Numbers are stable within a range a folder
// (model 100, storage 200, platform 300, app 400) because they stand in logs and exit messages.
enum class Code {
    // A command that the rules refuse. Names and meaning: the public script format, section 1.
    ExcludedRole = 100,
    MissingBasis,
    MissingGround,
    MissingRationale,
    Incomplete,
    NotPresent,
    NotChair,
    Sealed,
    NotSealed,
    WrongState,
    UnknownRef,
    DuplicateRef,
    InvalidValue,

    // Bytes or texts that are not what they should be.
    Script_Unreadable = 150,     // not a script at all: no file, no JSON, wrong shape
    Codec_Malformed,             // stored bytes are no event
    Codec_TooNew,                // written by a later version
    Chain_Unreadable,            // no exported chain (chainfile.h) at all
    Bundle_Unreadable,           // no bundle (bundle.h), or changed on its way; `detail` says what is wrong with it
    Bundle_OtherCouncil,         // sealed to another council's key than this
    Receipt_Unreadable,          // no receipt (receipt.h), or not of the central that was named
    Central_Unreadable,          // not a file with a central's public key
    Contact_Unreadable,          // no contact, invitation or enrolment (contact.h), changed, or not signed by whom it names

    // Who may do what (access.h); `detail` is the name of the deed.
    Access_Denied = 180,         // no role of the person carries it, or it is of others' meetings
    Access_StepUp,               // the secret has to be given again right before
    Access_TwoPeople,            // one person alone cannot
    Clock_InDoubt,               // the tablet's clock jumped, or stands before the last entry (clockdoubt.h)

    // The store.
    Store_NotFound = 200,
    Store_Exists,
    Store_Locked,                // another program has it open
    Store_WrongKey,
    Store_Damaged,               // `detail` names what
    Store_TooNew,
    Store_TooOld,
    Store_DiskFull,
    Store_ReadOnly,
    Store_Io,
    Store_UnsafeCipher,          // self-test: not SQLCipher, too old, or a setting did not hold
    Journal_ChainBroken,         // `detail` names the first bad entry
    Vault_WrongPassphrase,
    Vault_Damaged,
    Vault_PassphraseTooShort,
    UnknownUser,
    Vault_PinTooShort,
    Vault_SecretTooEasy,         // a sequence, a repeat, a year, a date
    Vault_NeedsChip,             // a PIN, or what was sealed in a chip, and there is none
    Vault_LastUser,              // nobody else and no council could open the store
    Vault_NoCouncil,             // no recovery key was given to this tablet
    Vault_Wait,                  // `detail`: seconds until this user may try again
    Vault_UserDisabled,          // until two people recover the user
    Vault_Quarantined,           // `detail`: seconds; many wrong tries on this tablet, whoever made them
    Vault_CounterBehind,         // `detail`: seconds; the note of tries was put back, changed or removed
    Door_Damaged,                // the book of what happened while the store was closed; `detail` says where
    Recovery_ShareUnreadable,    // mistyped, or not a share
    Recovery_TooFewShares,       // `detail`: how many are needed
    Recovery_OtherKey,           // a share or an answer of another council key
    Recovery_NotAsked,           // an answer to no request that is open here: forged, used before, or for another tablet
    Outbox_Behind,               // what was saved could not be sealed for the council yet; `detail`: why

    // The security chip.
    Chip_Absent = 300,           // none here, or it does not answer
    Chip_WrongAuth,              // counted by the chip
    Chip_LockedOut,              // too many wrong ones; time or the escrowed release ends it
    Chip_StateChanged,           // the tablet started in another way than when this was sealed
    Chip_NotOurs,                // sealed by another chip, or not by a chip at all
    Chip_SetUpBefore,            // it has a release already, which only the escrow knows
    Chip_Failed,                 // `detail` has the chip's own answer

    // The security key in a person's hand.
    Key_Absent = 330,            // none is plugged in, or it was pulled out
    Key_Several,                 // more than one, so that nobody can tell which is meant
    Key_NotThisOne,              // it holds nothing of this person's
    Key_NoPerson,                // it has neither a PIN nor a finger set up: a stolen one would be enough
    Key_NeedsPin,
    Key_WrongPin,                // or finger; `detail`: how many tries the key has left
    Key_Paused,                  // wrong three times: it takes no more until it was pulled out
    Key_Blocked,                 // wrong too often: the key has to be reset, and forgets us
    Key_Unfit,                   // it cannot do what we need, or does it for whoever holds it
    Key_TimedOut,                // nobody touched it
    Key_Failed,                  // `detail` has the library's own answer

    Paper_Failed = 350,          // a document could not be drawn; `detail` has the engine's own word

    Cancelled = 400,             // by the person; never a fault
    Program_Ended,               // one of our own that was at work
};

// What happened, for code and for the log. `detail` never holds minutes text or keys; it may hold refs, field names,
// entry numbers and the system's own message.
struct Error {
    Code code;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

// Would trying the same thing again later be of no use?
[[nodiscard]] bool isPermanent(Code code);
// Part of ordinary work (a refusal, a wrong passphrase, cancelled), so no fault in the log.
[[nodiscard]] bool isExpected(Code code);
// The refusal's name in the public script format ("missing_basis"), or the code's own name for all others.
[[nodiscard]] QString codeName(Code code);

}
