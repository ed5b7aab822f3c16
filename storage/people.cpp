#include "storage/store.h"

// Who is on the tablet, and what the device's own chain says of them.
namespace rt {

using namespace Qt::StringLiterals;

Result<Receipt> Store::addUser(const Actor &user, Instant at, const QString &by)
{
    const auto fits = [](const QString &text, qsizetype most) { return text.size() <= most && !unfitText(text); };
    if (user.user.isEmpty() || !fits(user.user, kMostUserName) || !fits(user.name, kMostPersonName))
        return failure(Code::InvalidValue, u"user"_s);
    if (!fits(user.team, kMostPersonName))
        return failure(Code::InvalidValue, u"team"_s);
    const auto before = this->user(user.user);
    if (!before && before.error().code != Code::UnknownUser)
        return tl::unexpected(before.error());
    return append(userEvent(user, before ? std::optional(*before) : std::nullopt, journal().device(), at, by));
}

Result<Receipt> Store::audit(const AuditEntry &entry)
{
    return append(auditEvent(entry, journal().device()));
}

Result<std::vector<TrailRow>> Store::trail(const TrailFilter &filter, int limit, qint64 before) const
{
    return rt::trail(journal(), filter, limit, before);
}

Result<Actor> Store::user(const QString &user) const
{
    const auto all = users();
    if (!all)
        return tl::unexpected(all.error());
    for (const Actor &each : *all) {
        if (each.user == user)
            return each;
    }
    return failure(Code::UnknownUser, user);
}

}
