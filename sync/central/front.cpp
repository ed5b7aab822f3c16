#include "sync/central/front.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rt::central {
namespace {

constexpr QByteArrayView kOctets("application/octet-stream"), kPiece("application/offset+octet-stream");
constexpr int kRetryAfter = 5;               // s; a database that is started again is back by then
constexpr qsizetype kNameDigits = 64;
constexpr QByteArrayView kBundles("/v1/bundles/"), kDown("/v1/down?after=");

// Every code that a refusal has, and what it says to whoever reads the answer by hand.
struct Word { QLatin1StringView code; const char *title; };
constexpr Word kWords[] = {
    {"malformed"_L1, "The request is not as it should be"},
    {"not-found"_L1, "There is nothing here"},
    {"method"_L1, "That cannot be done here"},
    {"media-type"_L1, "The body is of another type than is taken here"},
    {"length"_L1, "The length of the body has to be told, once, and before it"},
    {"too-large"_L1, "This is more than is taken here"},
    {"headers"_L1, "There is too much before the body"},
    {"expectation"_L1, "That expectation is not met here"},
    {"version"_L1, "HTTP/1.1 is spoken here"},
    {"refused"_L1, "The invitation is not known, is over, or was used"},
    {"taken"_L1, "The tablet, its key or the name is enrolled already"},
    {"unknown-device"_L1, "The device is not enrolled"},
    {"revoked"_L1, "The device was withdrawn"},
    {"other-device"_L1, "The bundle is of another device"},
    {"offset"_L1, "The piece does not begin where the last one ended"},
    {"gap"_L1, "Entries before it have not come"},
    {"fork"_L1, "Other entries stand in its place"},
    {"unreadable"_L1, "It is not the bundle that it is called"},
    {"other-key"_L1, "It is sealed to another key"},
    {"slow-down"_L1, "Too many requests"},
    {"unavailable"_L1, "It cannot be answered now"},
    {"full"_L1, "There is no room left"},
    {"fault"_L1, "A fault of the service"},
};

sync::Answer octets(const QByteArray &body) { return {.status = 200, .contentType = kOctets.toByteArray(), .body = body}; }

// The name of a bundle as its target has it: 64 small hexadecimal digits and nothing else. Empty: it is none.
QByteArray nameIn(const QByteArray &target)
{
    const QByteArray digits = target.sliced(kBundles.size());
    const QByteArray name = QByteArray::fromHex(digits);
    return digits.size() == kNameDigits && name.toHex() == digits ? name : QByteArray();
}

std::optional<qint64> afterIn(const QByteArray &target)
{
    static const QRegularExpression number(u"\\A(?:0|[1-9][0-9]{0,17})\\z"_s);
    const QString digits = QString::fromLatin1(target.sliced(kDown.size()));
    return number.match(digits).hasMatch() ? std::optional(digits.toLongLong()) : std::nullopt;
}

}

QLatin1StringView routeName(Route route)
{
    switch (route) {
    case Route::Enrolments: return "enrolments"_L1;
    case Route::Held: return "held"_L1;
    case Route::Bundles: return "bundles"_L1;
    case Route::Down: return "down"_L1;
    case Route::None: return "none"_L1;
    }
    return {};
}

Way wayOf(const QByteArray &method, const QByteArray &target)
{
    if (target == "/v1/enrolments")
        return {.route = Route::Enrolments, .isAllowed = method == "POST", .methods = "POST", .largestBody = kEnrolmentBytes};
    if (target == "/v1/held")
        return {.route = Route::Held, .isAllowed = method == "POST", .methods = "POST", .largestBody = sync::kMostHeld * sync::kHeldBytes};
    if (target == "/v1/down" || target.startsWith("/v1/down?"))
        return {.route = Route::Down, .isAllowed = method == "GET", .methods = "GET", .largestBody = 0};
    if (target.startsWith(kBundles) && !nameIn(target).isEmpty())
        return {.route = Route::Bundles, .isAllowed = method == "PATCH" || method == "HEAD", .methods = "HEAD, PATCH",
                .largestBody = method == "PATCH" ? sync::kLargestChunk : 0};
    return {};
}

sync::Answer refusal(int status, QLatin1StringView code)
{
    const auto *word = std::ranges::find(kWords, code, &Word::code);
    Q_ASSERT(word != std::end(kWords));
    return {.status = status, .contentType = "application/problem+json",
            .body = "{\"type\":\"about:blank\",\"title\":\"" + QByteArray(word->title) + "\",\"status\":" + QByteArray::number(status)
                + ",\"code\":\"" + QByteArray(code.data(), code.size()) + "\"}"};
}

Front::Front(Repository &repository, SecretKey seed, const QByteArray &sealedTo)
    : m_repository(repository), m_seed(std::move(seed)), m_openedBy(councilId(sealedTo))
{
}

QByteArray codeOf(const sync::Answer &answer)
{
    const qsizetype at = answer.body.lastIndexOf("\"code\":\"");
    return answer.contentType == "application/problem+json" && at >= 0 ? answer.body.sliced(at + 8).chopped(2) : QByteArray();
}

tl::expected<MeetingId, sync::Answer> Front::enrolled(const QByteArray &pin)
{
    const auto device = m_repository.deviceBy(pin);
    if (!device)
        return tl::unexpected(notNow(device.error()));
    if (!*device)
        return tl::unexpected(refusal(403, "unknown-device"_L1));
    if ((*device)->revoked)
        return tl::unexpected(refusal(403, "revoked"_L1));
    return (*device)->id;
}

std::optional<sync::Answer> Front::turnsAway(const QByteArray &pin)
{
    const auto device = enrolled(pin);
    return device ? std::nullopt : std::optional(device.error());
}

sync::Answer Front::answer(const sync::Ask &ask, Instant now)
{
    const Way way = wayOf(ask.method, ask.target);
    if (way.route == Route::None)
        return refusal(404, "not-found"_L1);
    if (!way.isAllowed)
        return refusal(405, "method"_L1);
    if (ask.body.size() > way.largestBody)
        return refusal(413, "too-large"_L1);
    const bool hasBody = way.largestBody > 0;
    if (hasBody && ask.contentType != (way.route == Route::Bundles ? kPiece : kOctets))
        return refusal(415, "media-type"_L1);
    if (way.route == Route::Enrolments)
        return enrol(ask, now);

    const auto device = enrolled(ask.pin);
    if (!device)
        return device.error();
    switch (way.route) {
    case Route::Held: return held(*device, ask, now);
    case Route::Down: return down(*device, ask);
    default: return ask.method == "HEAD" ? received(*device, ask) : bring(*device, ask, now);
    }
}

sync::Answer Front::notNow(const Error &error) const
{
    if (failed)
        failed(error);
    if (error.code == Code::Store_DiskFull)
        return refusal(507, "full"_L1);
    sync::Answer answer = refusal(503, "unavailable"_L1);
    answer.retryAfter = kRetryAfter;
    return answer;
}

sync::Answer Front::enrol(const sync::Ask &ask, Instant now)
{
    const auto read = readEnrolment(ask.body);
    if (!read)
        return refusal(400, "malformed"_L1);
    // One answer for all of it: who has no code is told nothing about codes.
    if (read->pin != ask.pin)
        return refusal(403, "refused"_L1);
    const auto enrolled = m_repository.enrolBy(ask.body, *read, now);
    if (!enrolled)
        return notNow(enrolled.error());
    switch (enrolled->outcome) {
    case Repository::Enrolment::Done: return octets(enrolled->answer);
    case Repository::Enrolment::Taken: return refusal(409, "taken"_L1);
    case Repository::Enrolment::Refused: break;
    }
    return refusal(403, "refused"_L1);
}

sync::Answer Front::held(const MeetingId &device, const sync::Ask &ask, Instant now)
{
    if (ask.body.isEmpty() || ask.body.size() % sync::kHeldBytes != 0)
        return refusal(400, "malformed"_L1);
    std::vector<Repository::ChainName> chains;
    for (qsizetype at = 0; at < ask.body.size(); at += sync::kHeldBytes)
        chains.push_back({.chain = QUuid::fromRfc4122(QByteArrayView(ask.body).sliced(at, 16)),
                          .epoch = QUuid::fromRfc4122(QByteArrayView(ask.body).sliced(at + 16, 16))});
    const auto found = m_repository.held(device, chains);
    if (!found)
        return notNow(found.error());
    QByteArray receipts;
    receipts.reserve(qsizetype(chains.size()) * kReceiptBytes);
    for (size_t i = 0; i < chains.size(); ++i)
        receipts += receipt(device, chains[i].chain, chains[i].epoch, (*found)[i], now);
    return octets(receipts);
}

sync::Answer Front::bring(const MeetingId &device, const sync::Ask &ask, Instant now)
{
    if (!ask.uploadOffset || !ask.uploadLength || *ask.uploadOffset < 0 || *ask.uploadLength < 1)
        return refusal(400, "malformed"_L1);
    if (*ask.uploadLength > kLargestBundle)
        return refusal(413, "too-large"_L1);
    if (*ask.uploadOffset > *ask.uploadLength - ask.body.size())
        return refusal(400, "malformed"_L1);
    using State = Repository::Arrived::State;
    const auto arrived = m_repository.arrive(device, {.name = nameIn(ask.target), .bytes = ask.body, .offset = *ask.uploadOffset,
                                                      .length = *ask.uploadLength}, m_openedBy, now);
    if (!arrived)
        return notNow(arrived.error());
    sync::Answer answer;
    switch (arrived->state) {
    case State::More:
        return {.status = 204, .contentType = {}, .body = {}, .uploadOffset = arrived->received};
    case State::Elsewhere:
        answer = refusal(409, "offset"_L1);
        answer.uploadOffset = arrived->received;
        return answer;
    case State::Unreadable: return refusal(422, "unreadable"_L1);
    case State::OtherDevice: return refusal(403, "other-device"_L1);
    case State::Judged: break;
    }
    if (judged)
        judged(arrived->taken.intake);
    const auto word = intakeName(arrived->taken.intake);
    switch (arrived->taken.intake) {
    case Intake::Next: case Intake::Held:
        return octets(receipt(device, arrived->header.chain, arrived->header.epoch, arrived->taken.last, now));
    case Intake::Gap: case Intake::Fork: return refusal(409, word);
    case Intake::OtherKey: return refusal(422, word);
    case Intake::UnknownDevice: case Intake::Revoked: break;
    }
    return refusal(403, word);
}

sync::Answer Front::received(const MeetingId &device, const sync::Ask &ask)
{
    const auto here = m_repository.received(device, nameIn(ask.target));
    if (!here)
        return notNow(here.error());
    if (!*here)
        return refusal(404, "not-found"_L1);
    return {.status = 200, .contentType = {}, .body = {}, .uploadOffset = **here};
}

sync::Answer Front::down(const MeetingId &device, const sync::Ask &ask)
{
    const auto after = ask.target.startsWith(kDown) ? afterIn(ask.target) : std::nullopt;
    if (!after)
        return refusal(400, "malformed"_L1);
    const auto next = m_repository.down(device, *after);
    if (!next)
        return notNow(next.error());
    if (!*next)
        return {.status = 204, .contentType = {}, .body = {}};
    sync::Answer answer = octets((*next)->bytes);
    answer.downNumber = (*next)->number;
    return answer;
}

QByteArray Front::receipt(const MeetingId &device, const MeetingId &chain, const QUuid &epoch, const std::optional<HeldRun> &last,
                          Instant now) const
{
    const HeldRun has = last.value_or(HeldRun{0, 0, {}, QByteArray(kLinkBytes, '\0')});
    return signReceipt({.device = device, .chain = chain, .epoch = epoch, .last = has.last, .head = has.head, .at = now}, m_seed);
}

}
