#include "app/player.h"

#include "storage/model/codec.h"
#include "storage/model/procedure.h"

#include <QCborArray>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

void giveReasons(Command &seal, const Proceedings &proceedings, const QString &reason)
{
    const Meeting *meeting = seal.meeting.isEmpty() ? proceedings.lastConvened() : proceedings.meeting(seal.meeting);
    if (!meeting)
        return;
    QCborArray given = seal.fields.value("incomplete"_L1).toArray();
    for (const QString &what : missing(proceedings, *meeting)) {
        if (isOwnMissingName(what))
            given.append(QCborMap{{"what"_L1, what}, {"reason"_L1, reason}});
    }
    seal.fields.insert("incomplete"_L1, given);
}

}

bool Player::Outcome::isAsSaid(const Step &step) const
{
    return refused ? step.refused == refused->code : !step.refused;
}

Result<Player> Player::on(Store &store, const Script &script)
{
    Player player(store);
    std::vector<MeetingId> meetings;
    for (const Step &step : script.steps) {
        if (rule(step.command.verb).makes == Kind::Meeting)
            meetings.push_back(step.command.newMeeting);
    }
    Result<Proceedings> proceedings = store.proceedings(meetings);
    if (!proceedings)
        return tl::unexpected(proceedings.error());
    player.m_proceedings = std::move(*proceedings);
    const Done read = store.journal().read(meetings, [&](const Entry &entry) -> Done {
        return decode(entry.body).map([&](Event event) { player.m_last = std::move(event); });
    });
    if (!read)
        return tl::unexpected(read.error());
    return player;
}

// Was this step stored by a run that was killed before it could say so? Then it is saved, and must not be said twice.
bool Player::standsAlready(const Command &command) const
{
    if (!m_last || m_last->verb != command.verb || m_last->at != command.at || m_last->by != command.actor.user
        || m_last->ref != command.ref)
        return false;
    for (auto it = command.fields.begin(); it != command.fields.end(); ++it) {
        const QCborValue stored = m_last->fields.value(it.key().toString());
        if (it.value().isString() && stored.isString() && !parseInstant(stored.toString())
            && stored.toString() != it.value().toString().normalized(QString::NormalizationForm_C))
            return false;
    }
    return true;
}

Result<Player::Outcome> Player::play(const Step &step, const QString &reasonForTheRest)
{
    Command command = step.command;
    if (command.verb == Verb::Seal && !reasonForTheRest.isEmpty())
        giveReasons(command, m_proceedings, reasonForTheRest);
    const bool stands = standsAlready(command);
    m_last.reset();
    if (stands)
        return Outcome{};
    const Result<Event> event = decide(m_proceedings, command);
    if (!event) {
        if (const auto trail = refusal(m_proceedings, command, event.error().code)) {
            if (const auto kept = m_store->append(*trail); !kept)
                return tl::unexpected(kept.error());
            m_proceedings.apply(*trail);
        }
        return Outcome{event.error()};
    }
    if (const auto receipt = m_store->append(*event); !receipt)
        return tl::unexpected(receipt.error());
    m_proceedings.apply(*event);
    return Outcome{};
}

}
