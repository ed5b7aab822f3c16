#include "storage/model/error.h"

using namespace Qt::StringLiterals;

namespace rt {

bool isPermanent(Code code)
{
    switch (code) {
    // The same command, bytes or passphrase will meet the same answer.
    case Code::ExcludedRole: case Code::MissingBasis: case Code::MissingGround: case Code::MissingRationale:
    case Code::Incomplete: case Code::NotPresent: case Code::NotChair: case Code::Sealed: case Code::NotSealed:
    case Code::WrongState: case Code::UnknownRef: case Code::DuplicateRef: case Code::InvalidValue:
    case Code::Script_Unreadable: case Code::Codec_Malformed: case Code::Codec_TooNew: case Code::Chain_Unreadable: case Code::Access_Denied:
    case Code::Bundle_Unreadable: case Code::Bundle_OtherCouncil: case Code::Receipt_Unreadable: case Code::Central_Unreadable:
    case Code::Contact_Unreadable:
    case Code::Store_NotFound: case Code::Store_Exists: case Code::Store_WrongKey: case Code::Store_Damaged:
    case Code::Store_TooNew: case Code::Store_TooOld: case Code::Store_UnsafeCipher:
    case Code::Journal_ChainBroken: case Code::Vault_WrongPassphrase: case Code::Vault_Damaged:
    case Code::Vault_PassphraseTooShort: case Code::UnknownUser: case Code::Cancelled:
    case Code::Chip_Absent: case Code::Chip_WrongAuth: case Code::Chip_StateChanged: case Code::Chip_NotOurs:
    case Code::Chip_SetUpBefore:
    case Code::Vault_PinTooShort: case Code::Vault_SecretTooEasy: case Code::Vault_NeedsChip:
    case Code::Vault_LastUser: case Code::Vault_NoCouncil: case Code::Vault_UserDisabled: case Code::Door_Damaged:
    case Code::Recovery_ShareUnreadable: case Code::Recovery_TooFewShares: case Code::Recovery_OtherKey:
    case Code::Recovery_NotAsked: case Code::Key_NotThisOne: case Code::Key_NoPerson: case Code::Key_WrongPin:
    case Code::Key_Blocked: case Code::Key_Unfit:
        return true;
    // The other program may end, space may be made, a card may be pushed back in.
    case Code::Store_Locked: case Code::Store_DiskFull: case Code::Store_ReadOnly: case Code::Store_Io:
    case Code::Program_Ended: case Code::Outbox_Behind:
    case Code::Chip_LockedOut: case Code::Chip_Failed:
    // The key may be put in, touched, put in again.
    case Code::Key_Absent: case Code::Key_Several: case Code::Key_NeedsPin: case Code::Key_Paused: case Code::Key_TimedOut:
    case Code::Key_Failed:
    case Code::Paper_Failed:
    // The secret may be given, the second person may come.
    case Code::Access_StepUp: case Code::Access_TwoPeople: case Code::Clock_InDoubt:
    case Code::Vault_Wait: case Code::Vault_Quarantined: case Code::Vault_CounterBehind:
        return false;
    }
    return true;
}

bool isExpected(Code code)
{
    switch (code) {
    case Code::ExcludedRole: case Code::MissingBasis: case Code::MissingGround: case Code::MissingRationale:
    case Code::Incomplete: case Code::NotPresent: case Code::NotChair: case Code::Sealed: case Code::NotSealed:
    case Code::WrongState: case Code::UnknownRef: case Code::DuplicateRef: case Code::InvalidValue:
    case Code::Script_Unreadable: case Code::Store_NotFound: case Code::Store_Exists: case Code::Store_Locked:
    case Code::Vault_WrongPassphrase: case Code::Vault_PassphraseTooShort: case Code::UnknownUser:
    case Code::Chip_Absent: case Code::Chip_WrongAuth: case Code::Chip_LockedOut: case Code::Chip_SetUpBefore:
    case Code::Cancelled: case Code::Access_Denied: case Code::Access_StepUp: case Code::Access_TwoPeople:
    case Code::Chain_Unreadable: case Code::Clock_InDoubt: case Code::Bundle_Unreadable: case Code::Bundle_OtherCouncil:
    case Code::Receipt_Unreadable: case Code::Central_Unreadable: case Code::Contact_Unreadable:
    case Code::Vault_PinTooShort: case Code::Vault_SecretTooEasy: case Code::Vault_NeedsChip:
    case Code::Vault_LastUser: case Code::Vault_NoCouncil: case Code::Vault_Wait: case Code::Vault_UserDisabled:
    case Code::Vault_Quarantined: case Code::Recovery_ShareUnreadable: case Code::Recovery_TooFewShares:
    case Code::Recovery_OtherKey: case Code::Recovery_NotAsked:
    case Code::Key_Absent: case Code::Key_Several: case Code::Key_NotThisOne: case Code::Key_NoPerson:
    case Code::Key_NeedsPin: case Code::Key_WrongPin: case Code::Key_Paused: case Code::Key_Blocked:
    case Code::Key_Unfit: case Code::Key_TimedOut:
        return true;
    case Code::Codec_Malformed: case Code::Codec_TooNew: case Code::Store_WrongKey: case Code::Store_Damaged:
    case Code::Program_Ended: case Code::Outbox_Behind:
    case Code::Store_TooNew: case Code::Store_TooOld: case Code::Store_DiskFull: case Code::Store_ReadOnly:
    case Code::Store_Io: case Code::Store_UnsafeCipher: case Code::Journal_ChainBroken: case Code::Vault_Damaged:
    case Code::Chip_StateChanged: case Code::Chip_NotOurs: case Code::Chip_Failed:
    case Code::Key_Failed: case Code::Paper_Failed:
    case Code::Vault_CounterBehind: case Code::Door_Damaged:
        return false;
    }
    return false;
}

QString codeName(Code code)
{
    switch (code) {
    case Code::ExcludedRole: return u"excluded_role"_s;
    case Code::MissingBasis: return u"missing_basis"_s;
    case Code::MissingGround: return u"missing_ground"_s;
    case Code::MissingRationale: return u"missing_rationale"_s;
    case Code::Incomplete: return u"incomplete"_s;
    case Code::NotPresent: return u"not_present"_s;
    case Code::NotChair: return u"not_chair"_s;
    case Code::Sealed: return u"sealed"_s;
    case Code::NotSealed: return u"not_sealed"_s;
    case Code::WrongState: return u"wrong_state"_s;
    case Code::UnknownRef: return u"unknown_ref"_s;
    case Code::DuplicateRef: return u"duplicate_ref"_s;
    case Code::InvalidValue: return u"invalid_value"_s;
    case Code::Chain_Unreadable: return u"Chain_Unreadable"_s;
    case Code::Bundle_Unreadable: return u"Bundle_Unreadable"_s;
    case Code::Bundle_OtherCouncil: return u"Bundle_OtherCouncil"_s;
    case Code::Receipt_Unreadable: return u"Receipt_Unreadable"_s;
    case Code::Central_Unreadable: return u"Central_Unreadable"_s;
    case Code::Contact_Unreadable: return u"Contact_Unreadable"_s;
    case Code::Script_Unreadable: return u"Script_Unreadable"_s;
    case Code::Codec_Malformed: return u"Codec_Malformed"_s;
    case Code::Codec_TooNew: return u"Codec_TooNew"_s;
    case Code::Access_Denied: return u"Access_Denied"_s;
    case Code::Access_StepUp: return u"Access_StepUp"_s;
    case Code::Access_TwoPeople: return u"Access_TwoPeople"_s;
    case Code::Clock_InDoubt: return u"Clock_InDoubt"_s;
    case Code::Store_NotFound: return u"Store_NotFound"_s;
    case Code::Store_Exists: return u"Store_Exists"_s;
    case Code::Store_Locked: return u"Store_Locked"_s;
    case Code::Store_WrongKey: return u"Store_WrongKey"_s;
    case Code::Store_Damaged: return u"Store_Damaged"_s;
    case Code::Store_TooNew: return u"Store_TooNew"_s;
    case Code::Store_TooOld: return u"Store_TooOld"_s;
    case Code::Store_DiskFull: return u"Store_DiskFull"_s;
    case Code::Store_ReadOnly: return u"Store_ReadOnly"_s;
    case Code::Store_Io: return u"Store_Io"_s;
    case Code::Store_UnsafeCipher: return u"Store_UnsafeCipher"_s;
    case Code::Journal_ChainBroken: return u"Journal_ChainBroken"_s;
    case Code::Vault_WrongPassphrase: return u"Vault_WrongPassphrase"_s;
    case Code::Vault_Damaged: return u"Vault_Damaged"_s;
    case Code::Vault_PassphraseTooShort: return u"Vault_PassphraseTooShort"_s;
    case Code::UnknownUser: return u"UnknownUser"_s;
    case Code::Vault_PinTooShort: return u"Vault_PinTooShort"_s;
    case Code::Vault_SecretTooEasy: return u"Vault_SecretTooEasy"_s;
    case Code::Vault_NeedsChip: return u"Vault_NeedsChip"_s;
    case Code::Vault_LastUser: return u"Vault_LastUser"_s;
    case Code::Vault_NoCouncil: return u"Vault_NoCouncil"_s;
    case Code::Vault_Wait: return u"Vault_Wait"_s;
    case Code::Vault_UserDisabled: return u"Vault_UserDisabled"_s;
    case Code::Vault_Quarantined: return u"Vault_Quarantined"_s;
    case Code::Vault_CounterBehind: return u"Vault_CounterBehind"_s;
    case Code::Door_Damaged: return u"Door_Damaged"_s;
    case Code::Recovery_ShareUnreadable: return u"Recovery_ShareUnreadable"_s;
    case Code::Recovery_TooFewShares: return u"Recovery_TooFewShares"_s;
    case Code::Recovery_OtherKey: return u"Recovery_OtherKey"_s;
    case Code::Recovery_NotAsked: return u"Recovery_NotAsked"_s;
    case Code::Outbox_Behind: return u"Outbox_Behind"_s;
    case Code::Chip_Absent: return u"Chip_Absent"_s;
    case Code::Chip_WrongAuth: return u"Chip_WrongAuth"_s;
    case Code::Chip_LockedOut: return u"Chip_LockedOut"_s;
    case Code::Chip_StateChanged: return u"Chip_StateChanged"_s;
    case Code::Chip_NotOurs: return u"Chip_NotOurs"_s;
    case Code::Chip_SetUpBefore: return u"Chip_SetUpBefore"_s;
    case Code::Chip_Failed: return u"Chip_Failed"_s;
    case Code::Key_Absent: return u"Key_Absent"_s;
    case Code::Key_Several: return u"Key_Several"_s;
    case Code::Key_NotThisOne: return u"Key_NotThisOne"_s;
    case Code::Key_NoPerson: return u"Key_NoPerson"_s;
    case Code::Key_NeedsPin: return u"Key_NeedsPin"_s;
    case Code::Key_WrongPin: return u"Key_WrongPin"_s;
    case Code::Key_Paused: return u"Key_Paused"_s;
    case Code::Key_Blocked: return u"Key_Blocked"_s;
    case Code::Key_Unfit: return u"Key_Unfit"_s;
    case Code::Key_TimedOut: return u"Key_TimedOut"_s;
    case Code::Key_Failed: return u"Key_Failed"_s;
    case Code::Paper_Failed: return u"Paper_Failed"_s;
    case Code::Cancelled: return u"Cancelled"_s;
    case Code::Program_Ended: return u"Program_Ended"_s;
    }
    return QString::number(int(code));      // a number that no code of this version has
}

}
