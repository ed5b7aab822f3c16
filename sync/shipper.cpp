#include "sync/shipper.h"

#include "storage/model/json.h"

#include <QCborMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt::sync {
namespace {

constexpr Steady kForGood = Steady::max();
constexpr qsizetype kLargestProblem = 16 * 1024;


// The word of a refusal; empty where there is none, or something that is not one of ours.
QString codeOf(const Answer &answer)
{
    static const QRegularExpression word(u"\\A[a-z][a-z-]{0,39}\\z"_s);
    if (answer.body.size() > kLargestProblem)
        return {};
    const auto said = readJson(answer.body);
    const QString code = said && said->isMap() ? said->toMap()[u"code"_s].toString() : QString();
    return word.match(code).hasMatch() ? code : QString();
}

}

Shipper::Shipper(const QString &folder, quint64 seed, qsizetype chunk)
    : m_spool(folder), m_enrolment(folder), m_chunk(std::clamp<qsizetype>(chunk, 1, kLargestChunk)), m_chance(seed)
{
}

// Of two tablets that were cut off together neither waits as long as the other.
Steady Shipper::jittered(Steady longest)
{
    return longest / 2 + Steady(qint64(m_chance() % quint64(longest.count() / 2 + 1)));
}

void Shipper::rest(Doing doing, const QString &code, Steady until, const Now &now)
{
    m_step = Step::Rest;
    m_doing = doing;
    m_code = code;
    m_failures = 0;
    m_rested = now.steady;
    m_until = until;
    m_bundle.clear();
    m_bytes.clear();
}

void Shipper::backOff(Doing doing, const QString &code, const Now &now)
{
    const Steady longest = std::min(tuning::kFirstDelay * (1 << std::min(m_failures, 16)), tuning::kLongestDelay);
    const int failures = m_failures + 1;
    rest(doing, code, now.steady + jittered(longest), now);
    m_failures = failures;
}

Steady Shipper::restsUntil() const
{
    const Steady until = m_watched && m_failures > 0 ? std::min(m_until, m_rested + tuning::kWatchedDelay) : m_until;
    return std::max(until, m_notBefore);
}

void Shipper::linkIsBack()
{
    if (m_step == Step::Rest && m_failures > 0)
        m_until = Steady(0);
}

void Shipper::retry()
{
    m_aside.clear();
    m_until = Steady(0);
}

std::variant<Ask, Shipper::Wait> Shipper::next(const Now &now)
{
    if (m_step == Step::Rest) {
        // Our own taking away is a change, too; what is new is looked at at once, and what may help who was at a loss.
        if (std::exchange(m_changed, false)
            && (m_doing == Doing::NoCentral || m_doing == Doing::NotEnrolled || m_spool.names() != m_names))
            m_until = Steady(0);
        if (now.steady < restsUntil())
            return Wait{restsUntil()};
        begin(now);
    }
    while (m_step != Step::Rest) {
        if (auto ask = request())
            return *std::move(ask);
        chooseNext(now);                     // the bundle is not there any more
    }
    return Wait{restsUntil()};
}

void Shipper::begin(const Now &now)
{
    std::erase_if(m_aside, [&](const auto &each) { return each.second.until <= now.steady; });
    m_holds.clear();
    m_toAsk.clear();
    m_issuer.clear();
    if (m_doing == Doing::Idle) {
        m_sent = 0;
        m_pace.clear();
    }
    if (const QStringList names = m_spool.names(); names != m_names) {
        auto seen = m_spool.look();
        if (!seen)
            return backOff(Doing::Trouble, u"disk"_s, now);
        m_seen = std::move(seen->waiting);
        m_names = names;
    }
    const auto central = m_spool.central();
    if (!central)
        return rest(Doing::NoCentral, central.error().code == Code::Store_NotFound ? u"none"_s : u"damaged"_s, kForGood, now);
    m_central = central->sign;
    if (const auto contact = m_enrolment.contact(m_central); !contact)
        return rest(Doing::NoCentral, contact.error().code == Code::Store_NotFound ? u"no-address"_s : u"other-address"_s, kForGood, now);
    const auto asking = m_enrolment.asking();
    if (!asking && asking.error().code != Code::Store_NotFound)
        return rest(Doing::NotEnrolled, u"damaged"_s, kForGood, now);
    m_doing = Doing::Sending;
    m_code.clear();
    if (asking) {
        m_step = Step::Enrol;
        return;
    }
    for (const Spool::Waiting &each : m_seen) {
        const Chain chain{each.header.chain, each.header.epoch};
        if (!m_aside.contains(chain) && (m_toAsk.empty() || m_toAsk.back() != chain))
            m_toAsk.push_back(chain);
    }
    chooseNext(now);
}

// What central holds first, then what waits, chain after chain, then what there is for us.
void Shipper::chooseNext(const Now &now)
{
    m_bundle.clear();
    m_bytes.clear();
    if (!m_toAsk.empty()) {
        m_step = Step::Held;
        return;
    }
    while (true) {
        const auto waits = std::ranges::find_if(m_seen, [&](const Spool::Waiting &each) {
            return !m_aside.contains({each.header.chain, each.header.epoch});
        });
        if (waits == m_seen.end())
            break;
        m_chain = {waits->header.chain, waits->header.epoch};
        // Central lost what came before, and said so: the next opening of the store makes it again.
        if (waits->header.first > m_holds[m_chain] + 1) {
            putAside(u"gap"_s, now);
            continue;
        }
        auto bytes = m_spool.bundle(waits->name);
        if (!bytes && bytes.error().code != Code::Store_NotFound && bytes.error().code != Code::Bundle_Unreadable)
            return backOff(Doing::Trouble, u"disk"_s, now);
        if (!bytes) {                        // taken away, or changed on the disk: made again when somebody opens the store
            m_seen.erase(waits);
            continue;
        }
        m_bundle = waits->name;
        m_bytes = *std::move(bytes);
        m_offset = m_offsets = 0;
        // A small one may as well be sent as asked about.
        m_step = m_bytes.size() <= m_chunk ? Step::Chunk : Step::Where;
        return;
    }
    m_step = Step::Down;
}

std::optional<Ask> Shipper::request()
{
    const auto bundle = [&] { return "/v1/bundles/" + m_bundle.first(64).toLatin1(); };
    switch (m_step) {
    case Step::Rest:
        return {};
    case Step::Enrol: {
        const auto asking = m_enrolment.asking();
        return Ask{.method = "POST", .target = "/v1/enrolments", .contentType = "application/octet-stream",
                   .body = asking ? asking->ask : QByteArray(), .pin = {}};
    }
    case Step::Held: {
        QByteArray body;
        m_asked = std::min(qsizetype(m_toAsk.size()), kMostHeld);
        for (qsizetype i = 0; i < m_asked; ++i)
            body += m_toAsk[size_t(i)].first.toRfc4122() + m_toAsk[size_t(i)].second.toRfc4122();
        return Ask{.method = "POST", .target = "/v1/held", .contentType = "application/octet-stream", .body = body, .pin = {}};
    }
    case Step::Where:
        return Ask{.method = "HEAD", .target = bundle(), .contentType = {}, .body = {}, .pin = {}};
    case Step::Chunk:
        m_part = std::min<qint64>(m_chunk, m_bytes.size() - m_offset);
        return Ask{.method = "PATCH", .target = bundle(), .contentType = "application/offset+octet-stream",
                   .body = m_bytes.sliced(m_offset, m_part), .pin = {}, .uploadOffset = m_offset, .uploadLength = m_bytes.size()};
    case Step::Down:
        return Ask{.method = "GET", .target = "/v1/down?after=" + QByteArray::number(m_spool.lastDown()), .contentType = {},
                   .body = {}, .pin = {}};
    }
    return {};
}

void Shipper::failed(Failure why, const QString &issuer, const Now &now)
{
    switch (why) {
    case Failure::NoNetwork: return backOff(Doing::NoNetwork, {}, now);
    case Failure::Cut: return backOff(Doing::Waiting, u"cut"_s, now);
    case Failure::Proxy: return backOff(Doing::Trouble, u"proxy"_s, now);
    case Failure::Tls: return backOff(Doing::Trouble, u"tls"_s, now);
    case Failure::Intercepted:
        backOff(Doing::Intercepted, {}, now);
        m_issuer = issuer;
        return;
    }
}

void Shipper::answered(const Answer &answer, const Now &now)
{
    m_lastContact = now.wall;
    switch (m_step) {
    case Step::Rest: return;
    case Step::Enrol: return enrolAnswered(answer, now);
    case Step::Held: return heldAnswered(answer, now);
    case Step::Where: return whereAnswered(answer, now);
    case Step::Chunk: return chunkAnswered(answer, now);
    case Step::Down: return downAnswered(answer, now);
    }
}

// What ends the session, whatever was asked.
void Shipper::refused(const Answer &answer, const Now &now)
{
    const QString code = codeOf(answer);
    if (answer.retryAfter)
        m_notBefore = now.steady + std::clamp<Steady>(std::chrono::seconds(*answer.retryAfter), Steady(0), tuning::kLongestRetryAfter);
    if (answer.status == 403 && code == "revoked"_L1)
        return rest(Doing::Revoked, {}, now.steady + tuning::kRevokedFor, now);
    if (answer.status == 403 && code == "unknown-device"_L1)
        return backOff(Doing::NotEnrolled, u"unknown"_s, now);
    if (answer.status == 429 || answer.status == 503)
        return backOff(Doing::Waiting, u"asked"_s, now);
    if (answer.status == 507)
        return backOff(Doing::Trouble, u"central-full"_s, now);
    backOff(Doing::Trouble, answer.status >= 500 ? u"central"_s : u"protocol"_s, now);
}

void Shipper::enrolAnswered(const Answer &answer, const Now &now)
{
    // Of a code there is one use: what was refused stays so until somebody brings another.
    if (answer.status == 403 || answer.status == 409)
        return rest(Doing::NotEnrolled, answer.status == 403 ? u"refused"_s : u"taken"_s, kForGood, now);
    if (answer.status != 200)
        return refused(answer, now);
    const auto in = m_enrolment.answered(answer.body);
    if (!in)
        return backOff(Doing::Trouble, u"disk"_s, now);
    if (!*in)
        return backOff(Doing::Trouble, u"enrolment"_s, now);
    begin(now);
}

// On disk, and what it is for is gone; nullopt: not so, and the session has ended.
std::optional<QStringList> Shipper::take(const QList<QByteArray> &receipts, const Now &now)
{
    const auto took = m_spool.take(receipts, m_seen);
    if (!took) {
        backOff(Doing::Trouble, took.error().code == Code::Store_DiskFull ? u"disk-full"_s : u"disk"_s, now);
        return {};
    }
    if (took->refused > 0) {
        backOff(Doing::Trouble, u"receipt"_s, now);
        return {};
    }
    for (const Spool::Waiting &each : m_seen)
        m_sent += took->gone.contains(each.name) ? each.bytes : 0;
    std::erase_if(m_seen, [&](const Spool::Waiting &each) { return took->gone.contains(each.name); });
    m_names.removeIf([&](const QString &name) { return took->gone.contains(name); });
    return took->gone;
}

void Shipper::heldAnswered(const Answer &answer, const Now &now)
{
    if (answer.status != 200)
        return refused(answer, now);
    QList<QByteArray> receipts;
    for (qsizetype i = 0; answer.body.size() == m_asked * kReceiptBytes && i < m_asked; ++i) {
        const auto receipt = readReceipt(answer.body.sliced(i * kReceiptBytes, kReceiptBytes), m_central);
        if (!receipt || Chain(receipt->chain, receipt->epoch) != m_toAsk[size_t(i)])
            break;
        m_holds[m_toAsk[size_t(i)]] = receipt->last;
        receipts += answer.body.sliced(i * kReceiptBytes, kReceiptBytes);
    }
    if (receipts.size() != m_asked)
        return backOff(Doing::Trouble, u"receipt"_s, now);
    // That it answers is no progress yet: it may refuse what comes next, as before.
    if (const auto gone = take(receipts, now); !gone)
        return;
    else if (!gone->isEmpty())
        progress(now, 0);
    m_toAsk.erase(m_toAsk.begin(), m_toAsk.begin() + m_asked);
    chooseNext(now);
}

void Shipper::whereAnswered(const Answer &answer, const Now &now)
{
    if (answer.status != 200 && answer.status != 404)
        return refused(answer, now);
    const qint64 offset = answer.status == 200 ? answer.uploadOffset.value_or(-1) : 0;
    if (offset < 0 || offset > m_bytes.size())
        return backOff(Doing::Trouble, u"protocol"_s, now);
    m_offset = offset;
    m_step = Step::Chunk;
}

void Shipper::chunkAnswered(const Answer &answer, const Now &now)
{
    const QString code = answer.status >= 400 ? codeOf(answer) : QString();
    if (answer.status == 200) {
        const QString name = m_bundle;
        const qint64 rest = m_part;
        const auto receipt = readReceipt(answer.body, m_central);
        if (!receipt || Chain(receipt->chain, receipt->epoch) != m_chain)
            return backOff(Doing::Trouble, u"receipt"_s, now);
        const auto gone = take({answer.body}, now);
        if (!gone)
            return;
        m_holds[m_chain] = receipt->last;
        progress(now, rest);
        if (!gone->contains(name))           // true, but for less, or older than one that we have
            putAside(u"receipt"_s, now);
        return chooseNext(now);
    }
    if (answer.status == 204 && answer.uploadOffset && *answer.uploadOffset > m_offset && *answer.uploadOffset < m_bytes.size()) {
        progress(now, *answer.uploadOffset - m_offset);
        m_offset = *answer.uploadOffset;
        return;
    }
    if (answer.status == 409 && code == "offset"_L1 && answer.uploadOffset && *answer.uploadOffset >= 0
        && *answer.uploadOffset <= m_bytes.size() && ++m_offsets <= tuning::kMostOffsets) {
        m_offset = *answer.uploadOffset;
        return;
    }
    if (answer.status == 409 && code == "gap"_L1)            // it lost something since we asked: take its word for that
        m_toAsk.push_back(m_chain);
    const bool chains = (answer.status == 409 && code != "offset"_L1 && !code.isEmpty()) || answer.status == 413
        || answer.status == 422 || (answer.status == 403 && code == "other-device"_L1);
    if (!chains)
        return refused(answer, now);
    putAside(answer.status == 413 ? u"too-large"_s : code.isEmpty() ? u"refused"_s : code, now);
    chooseNext(now);
}

void Shipper::downAnswered(const Answer &answer, const Now &now)
{
    const qint64 last = m_spool.lastDown();
    if (answer.status == 200) {
        if (answer.downNumber.value_or(0) <= last || answer.body.isEmpty() || answer.body.size() > tuning::kLargestDown)
            return backOff(Doing::Trouble, u"protocol"_s, now);
        // Where the fronts are now, if that is what it is: signed by central, and later than what we have. Kept first: what
        // has a number is not given again.
        const bool contact = readContact(answer.body, m_central).has_value();
        const Done kept = (contact ? m_enrolment.keepContact(answer.body, m_central) : Done()).and_then([&] {
            return m_spool.putDown(*answer.downNumber, answer.body);
        });
        if (!kept)
            return backOff(Doing::Trouble, kept.error().code == Code::Store_DiskFull ? u"disk-full"_s : u"disk"_s, now);
        return progress(now, 0);
    }
    if (answer.status != 204)
        return refused(answer, now);
    progress(now, 0);
    Steady until = now.steady + jittered(tuning::kPoll);
    for (const auto &[chain, refusal] : m_aside)
        until = std::min(until, refusal.until);
    const bool left = std::ranges::any_of(m_seen, [&](const Spool::Waiting &each) {
        return m_aside.contains({each.header.chain, each.header.epoch});
    });
    rest(left ? Doing::Trouble : Doing::Idle, left ? u"refused"_s : QString(), until, now);
}

void Shipper::putAside(const QString &reason, const Now &now)
{
    m_aside.insert_or_assign(m_chain, Refused{reason, now.steady + tuning::kAsideFor});
}

void Shipper::progress(const Now &now, qint64 bytes)
{
    m_failures = 0;
    m_pace.emplace_back(now.steady, bytes);
    while (m_pace.size() > 1 && m_pace.front().first + tuning::kSpeedOver < now.steady)
        m_pace.pop_front();
}

Standing Shipper::stand(const Now &now) const
{
    Standing stand{.doing = m_doing, .code = m_code, .issuer = m_issuer, .waiting = qint64(m_seen.size()), .lastContact = m_lastContact};
    qint64 waits = 0;
    for (const Spool::Waiting &each : m_seen) {
        waits += each.bytes;
        stand.oldest = std::min(stand.oldest.value_or(each.since), each.since);
    }
    stand.bytes = m_sent + waits;
    stand.sent = m_sent + m_offset * !m_bundle.isEmpty();
    if (m_step == Step::Rest) {
        const Steady until = restsUntil();
        if (until != kForGood)
            stand.again = std::chrono::ceil<std::chrono::seconds>(std::max(until - now.steady, Steady(0)));
    } else if (m_pace.size() > 1) {
        // What the first was for came before it.
        qint64 bytes = -m_pace.front().second;
        for (const auto &[at, count] : m_pace)
            bytes += count;
        const qint64 time = std::max<qint64>((now.steady - m_pace.front().first).count(), 1);
        stand.bytesPerSecond = bytes * 1000 / time;
        if (stand.bytesPerSecond > 0)
            stand.left = std::chrono::seconds((stand.bytes - stand.sent) / stand.bytesPerSecond + 1);
    }
    for (const auto &[chain, refusal] : m_aside)
        stand.aside.push_back({chain.first, refusal.reason});
    return stand;
}

}
