#include "app/ctl_play.h"

#include "app/player.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace rt::ctl {
namespace {

constexpr int kOk = 0, kNo = 1;

// Prints a line so that it is with the reader before anything else happens.
void say(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

// Those whom the script names and the store does not know yet.
Done makeUsers(Reading &reading, Store &store, const Script &script)
{
    for (const Actor &user : script.users) {
        const auto known = store.user(user.user);
        if (known)
            continue;
        const Instant at = script.steps.front().command.at;
        // In practice nobody lets them in, so they are of the team that a tablet's first user would have founded, or of the one that
        // the script names. A real store's teams are for its people to say.
        Actor person = user;
        if (!store.isPractice())
            person.team.clear();
        else if (person.team.isEmpty())
            person.team = kFirstTeam;
        const Done added = store.isPractice() ? store.addUser(person, at, user.user).map([](const Receipt &) {})
                                              : reading.addUser(person, at);
        if (!added)
            return added;
    }
    return {};
}

Done mayPlay(Reading &reading, Store &store, Script &script, const Playing &how)
{
    if (auto allowed = reading.allow(Deed::Minute); !allowed)
        return allowed;
    const QString self = reading.actor() ? reading.actor()->user : QString();
    for (Step &step : script.steps) {
        // A meeting that is here already is minuted by who may read it.
        if (rule(step.command.verb).makes == Kind::Meeting && store.meeting(step.command.newMeeting)) {
            if (auto allowed = reading.allow(Deed::Minute, step.command.newMeeting); !allowed)
                return allowed;
        }
        if (step.number < how.from || step.number > how.until)
            continue;
        if (step.command.verb == Verb::Seal || step.user != self) {
            if (auto allowed = reading.allow(Deed::Seal); !allowed)
                return allowed;
        }
    }
    return {};
}

}

Result<int> play(Reading &reading, Store &store, Script script, const Playing &how,
                 const std::function<void(const QString &)> &tell)
{
    if (!store.isPractice()) {
        if (const Done allowed = mayPlay(reading, store, script, how); !allowed)
            return tl::unexpected(allowed.error());
    }
    if (const Done made = makeUsers(reading, store, script); !made)
        return tl::unexpected(made.error());
    Result<Player> player = Player::on(store, script);
    if (!player)
        return tl::unexpected(player.error());
    bool asSaid = true;
    for (Step &step : script.steps) {
        if (step.number < how.from || step.number > how.until)
            continue;
        const auto actor = store.user(step.user);
        if (!actor)
            return tl::unexpected(actor.error());
        if (store.isPractice())
            step.command.actor.team = actor->team;           // what they may, the script says
        else
            step.command.actor = *actor;
        const Result<Player::Outcome> outcome = player->play(step, how.reasonForTheRest);
        if (!outcome)
            return tl::unexpected(outcome.error());
        const QString what = u"%1 %2"_s.arg(step.number).arg(rule(step.command.verb).name);
        if (outcome->refused)
            say(u"refused %1 %2"_s.arg(what, codeName(outcome->refused->code)));
        else
            say(u"saved %1 %2"_s.arg(what, step.command.ref).trimmed());
        if (outcome->isAsSaid(step))
            continue;
        asSaid = false;
        const auto named = [](const std::optional<Code> &code) { return code ? codeName(*code) : u"saved"_s; };
        const QString said = step.refused ? u"refused "_s + named(step.refused) : u"saved"_s;
        const QString was = outcome->refused
            ? u"refused %1 (%2)"_s.arg(named(outcome->refused->code), outcome->refused->detail) : u"saved"_s;
        tell(u"Step %1 should have been %2, but was %3."_s.arg(QString::number(step.number), said, was));
    }
    return asSaid ? kOk : kNo;
}

}
