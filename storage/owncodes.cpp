#include "storage/owncodes.h"

#include "storage/model/secretrule.h"

#include <QScopeGuard>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

// The codes of a meeting stand among the settings, under a name that no user can have.
QString ownerOf(const MeetingId &meeting)
{
    return "codes:"_L1 + meeting.toString(QUuid::WithoutBraces);
}

}

Result<QHash<Ref, OwnCodes::Code>> OwnCodes::codes(const MeetingId &meeting) const
{
    const auto kept = m_store.settings(ownerOf(meeting));
    if (!kept)
        return tl::unexpected(kept.error());
    QHash<Ref, Code> all;
    for (auto it = kept->begin(); it != kept->end(); ++it) {
        const QStringList parts = it.value().split(u' ');
        if (parts.size() != 5)
            return failure(rt::Code::Store_Damaged, u"a code"_s);
        Code code{{parts[0].toUInt(), parts[1].toUInt()}, parts[2].toInt(), QByteArray::fromHex(parts[3].toLatin1()),
                  QByteArray::fromHex(parts[4].toLatin1())};
        const bool dear = code.cost.passes > kMostCost.passes || code.cost.memoryKiB > kMostCost.memoryKiB;
        if (dear || code.salt.size() != kSaltBytes || code.verifier.size() != qsizetype(SecretKey::kBytes))
            return failure(rt::Code::Store_Damaged, u"a code"_s);
        all.insert(it.key(), code);
    }
    return all;
}

Done OwnCodes::put(const MeetingId &meeting, const Ref &attendee, const Code &code)
{
    return m_store.putSetting(ownerOf(meeting), attendee,
                              u"%1 %2 %3 %4 %5"_s.arg(code.cost.passes).arg(code.cost.memoryKiB).arg(code.left)
                                  .arg(QLatin1StringView(code.salt.toHex()), QLatin1StringView(code.verifier.toHex())));
}

// Of the digits and of whom and what they are for, so that what stands for one person or meeting opens no other.
Result<QByteArray> OwnCodes::made(const MeetingId &meeting, const Ref &attendee, const QString &digits, const Code &code)
{
    QString whole = u"%1/%2/%3"_s.arg(meeting.toString(QUuid::WithoutBraces), attendee, digits);
    const auto wiped = qScopeGuard([&] { whole.fill(QChar(0)); });
    return stretch(whole, code.salt, code.cost).map([](const Stretched &out) {
        const auto bytes = out.kept.bytes();
        return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    });
}

Done OwnCodes::choose(const MeetingId &meeting, const Ref &attendee, const QString &digits)
{
    if (auto fit = judge(digits, SecretKind::Code); !fit)
        return fit;
    const auto known = codes(meeting);
    if (!known)
        return tl::unexpected(known.error());
    if (known->contains(attendee))
        return failure(rt::Code::WrongState, attendee);
    Code code{m_cost, kTries, QByteArray(kSaltBytes, Qt::Uninitialized), {}};
    randombytes_buf(code.salt.data(), size_t(code.salt.size()));
    return made(meeting, attendee, digits, code).and_then([&](const QByteArray &verifier) {
        code.verifier = verifier;
        return put(meeting, attendee, code);
    });
}

Result<OwnCodes::Try> OwnCodes::attempt(const MeetingId &meeting, const Ref &attendee, const QString &digits)
{
    const auto known = codes(meeting);
    if (!known)
        return tl::unexpected(known.error());
    Code code = known->value(attendee);
    if (code.left <= 0)
        return Try{};
    --code.left;
    if (auto counted = put(meeting, attendee, code); !counted)
        return tl::unexpected(counted.error());
    const auto given = made(meeting, attendee, digits, code);
    if (!given)
        return tl::unexpected(given.error());
    if (sodium_memcmp(given->constData(), code.verifier.constData(), size_t(code.verifier.size())) != 0)
        return Try{false, code.left};
    code.left = kTries;
    return put(meeting, attendee, code).map([] { return Try{true, kTries}; });
}

Result<QHash<Ref, int>> OwnCodes::left(const MeetingId &meeting) const
{
    return codes(meeting).map([](const QHash<Ref, Code> &all) {
        QHash<Ref, int> left;
        for (auto it = all.begin(); it != all.end(); ++it)
            left.insert(it.key(), it->left);
        return left;
    });
}

Done OwnCodes::forget(const MeetingId &meeting)
{
    return m_store.dropSettings(ownerOf(meeting));
}

}
