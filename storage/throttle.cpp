#include "storage/throttle.h"

#include "storage/durablefile.h"
#include "storage/model/throttling.h"
#include "storage/slot.h"

#include <QCborMap>
#include <QFileInfo>

namespace rt {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr auto kFormat = "roundtable-tries/1"_L1;
constexpr qint64 kMaxBytes = 256 * 1024;
constexpr qsizetype kChecksum = 32;

QString inSeconds(seconds wait) { return QString::number(wait.count()); }

}

Throttle::Throttle(QString path, SecurityChip *chip) : m_path(std::move(path)), m_chip(chip) {}

Done Throttle::found() const
{
    Note note;
    if (m_chip) {
        const auto counter = m_chip->counter();
        if (!counter)
            return tl::unexpected(counter.error());
        note.counter = *counter;
    }
    return write(note);
}

// A note that cannot be trusted is an empty one, and says so.
Result<Throttle::Read> Throttle::read() const
{
    Read found;
    const auto bytes = readFile(m_path, kMaxBytes);
    if (!bytes && bytes.error().code != Code::Store_NotFound && bytes.error().code != Code::Store_Damaged)
        return tl::unexpected(bytes.error());
    // Without a chip nobody can tell a note that was removed from one that never was.
    if (!bytes)
        found.trusted = !m_chip && bytes.error().code == Code::Store_NotFound;
    if (bytes) {
        const qsizetype sum = std::min(kChecksum, bytes->size());
        const QByteArray content = bytes->chopped(sum);
        const QCborMap map = QCborValue::fromCbor(content).toMap();
        found.trusted = sealed::digest(content) == bytes->last(sum) && map.value("format"_L1).toString() == kFormat;
        if (found.trusted) {
            const auto count = [](const QCborMap &each) {
                return Count{int(each.value("failures"_L1).toInteger()), milliseconds(each.value("at"_L1).toInteger()),
                             each.value("boot"_L1).toString()};
            };
            for (const auto &each : map.value("users"_L1).toMap())
                found.note.users.insert(each.first.toString(), count(each.second.toMap()));
            found.note.deviceFailures = int(map.value("device"_L1).toInteger());
            found.note.counter = quint64(map.value("counter"_L1).toInteger());
            found.note.held = map.contains("hold"_L1);
            found.note.hold = count(map.value("hold"_L1).toMap());
        }
    }
    if (m_chip) {
        const auto counter = m_chip->counter();
        if (!counter)
            return tl::unexpected(counter.error());
        // The note is written first and the chip counts after it: a kill between the two leaves the note one ahead.
        const bool inStep = found.note.counter == *counter || found.note.counter == *counter + 1;
        found.trusted = found.trusted && inStep;
        found.note.counter = *counter;
    }
    if (!found.trusted) {
        const quint64 counter = found.note.counter;
        found.note = Note();
        found.note.counter = counter;
    }
    return found;
}

Done Throttle::write(const Note &note) const
{
    const auto map = [](const Count &count) {
        return QCborMap{{u"failures"_s, count.failures}, {u"at"_s, qint64(count.at.count())}, {u"boot"_s, count.boot}};
    };
    QCborMap users;
    for (auto each = note.users.cbegin(); each != note.users.cend(); ++each)
        users.insert(each.key(), map(each.value()));
    QCborMap all{{u"format"_s, QString(kFormat)}, {u"users"_s, users}, {u"device"_s, note.deviceFailures},
                 {u"counter"_s, qint64(note.counter)}};
    if (note.held)
        all.insert(u"hold"_s, map(note.hold));
    const QByteArray content = all.toCborValue().toCbor();
    return replaceFile(m_path, content + sealed::digest(content));
}

// A restart starts the wait again: uptime is counted from it.
seconds Throttle::left(const Count &count, seconds wait, const Uptime &now)
{
    const milliseconds from = count.boot == now.boot ? std::min(count.at, now.since) : milliseconds(0);
    return std::max(seconds(0), std::chrono::ceil<seconds>(from + wait - now.since));
}

Standing Throttle::standingIn(const Note &note, const QString &user, const Uptime &now)
{
    const Count count = note.users.value(user);
    Standing standing{.failures = count.failures, .wait = left(count, throttling::waitAfter(count.failures), now),
                      .disabled = throttling::isDisabled(count.failures)};
    if (throttling::isQuarantined(note.deviceFailures)) {
        const seconds longer = left(count, throttling::waitInQuarantine(count.failures), now);
        standing.quarantined = longer > standing.wait;
        standing.wait = std::max(standing.wait, longer);
    }
    return standing;
}

Result<Standing> Throttle::standing(const QString &user, const Uptime &now) const
{
    const auto found = read();
    if (!found)
        return tl::unexpected(found.error());
    Standing standing = standingIn(found->note, user, now);
    if (!found->trusted)
        standing.wait = throttling::kLongestWait;
    else if (found->note.held)
        standing.wait = std::max(standing.wait, left(found->note.hold, throttling::kLongestWait, now));
    return standing;
}

Done Throttle::begin(const QString &user, const Uptime &now)
{
    const FolderTurn turn(QFileInfo(m_path).path());
    auto found = read();
    if (!found)
        return tl::unexpected(found.error());
    Note &note = found->note;
    if (!found->trusted) {
        note.held = true;
        note.hold = {.failures = 0, .at = now.since, .boot = now.boot};
        if (auto written = write(note); !written)
            return written;
    }
    if (note.held) {
        if (const seconds wait = left(note.hold, throttling::kLongestWait, now); wait > seconds(0))
            return failure(Code::Vault_CounterBehind, inSeconds(wait));
        note.held = false;
    }
    const Standing standing = standingIn(note, user, now);
    if (standing.disabled)
        return failure(Code::Vault_UserDisabled, user);
    if (standing.wait > seconds(0))
        return failure(standing.quarantined ? Code::Vault_Quarantined : Code::Vault_Wait, inSeconds(standing.wait));

    m_trying = user;
    m_before = note.users.value(user);
    note.users.insert(user, {m_before.failures + 1, now.since, now.boot});
    ++note.deviceFailures;
    if (m_chip)
        ++note.counter;
    if (auto written = write(note); !written)
        return written;
    if (m_chip) {
        if (const auto counted = m_chip->count(); !counted)
            return tl::unexpected(counted.error());
    }
    return {};
}

Done Throttle::succeeded(const QString &user)
{
    const FolderTurn turn(QFileInfo(m_path).path());
    auto found = read();
    if (!found)
        return tl::unexpected(found.error());
    m_trying.clear();
    found->note.users.remove(user);
    found->note.deviceFailures = 0;
    return write(found->note);
}

Done Throttle::notTried()
{
    if (m_trying.isEmpty())
        return {};
    const FolderTurn turn(QFileInfo(m_path).path());
    auto found = read();
    if (!found)
        return tl::unexpected(found.error());
    const QString user = std::exchange(m_trying, {});
    Count &count = found->note.users[user];
    count.failures = std::max(count.failures - 1, 0);
    if (count.failures == m_before.failures)
        count = m_before;
    if (count.failures == 0)
        found->note.users.remove(user);
    found->note.deviceFailures = std::max(found->note.deviceFailures - 1, 0);
    return write(found->note);
}

Done Throttle::forgive(const QString &user)
{
    const FolderTurn turn(QFileInfo(m_path).path());
    auto found = read();
    if (!found)
        return tl::unexpected(found.error());
    if (!found->trusted)
        return {};                   // the next begin() says so, and notes it
    found->note.users.remove(user);
    return write(found->note);
}

}
