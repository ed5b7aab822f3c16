#pragma once

#include "storage/model/command.h"

#include <QByteArray>

#include <vector>

namespace rt {

// One step of a meeting script: a command, and the refusal it expects, if any.
struct Step {
    int number = 0;                      // from 1
    QString user;
    Command command;                     // its actor is filled from Script::users
    std::optional<Code> refused;
};

// A meeting script, format 1, whose form has been checked: every step has a known verb, fields of the right type and
// texts fit to store, unless the step itself says that it is to be refused as invalid_value.
struct Script {
    QString title, profile, calendar;
    std::vector<Actor> users;
    std::vector<Step> steps;
};

inline constexpr qint64 kMaxScriptBytes = 64LL * 1024 * 1024;   // far above any meeting; refuses a runaway file

// Script_Unreadable with one sentence as detail that names the step ("step 12 (share): ...") and never its content.
// A script's meeting has an id derived from the script's title, the step's ref and its time: playing a script on after
// an interruption continues the same meeting, and two scripts that both say "m1" never meet.
[[nodiscard]] Result<Script> readScript(const QByteArray &json);

}
