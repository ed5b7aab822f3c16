#pragma once

#include "sync/central/repository.h"
#include "sync/exchange.h"

namespace rt::central {

enum class Route : quint8 { Enrolments, Held, Bundles, Down, None };
// As it stands in logs and metrics; nothing of what a client wrote does.
[[nodiscard]] QLatin1StringView routeName(Route route);

// What may be asked, known from the first line of a request alone, so that nothing is read that nobody wants.
struct Way {
    Route route = Route::None;
    bool isAllowed = false;                  // this method there
    QByteArray methods = {};                 // that are allowed there, for the header Allow
    qsizetype largestBody = 0;
};
[[nodiscard]] Way wayOf(const QByteArray &method, const QByteArray &target);

// Every refusal: application/problem+json with a fixed word as its code, and nothing of what was asked.
[[nodiscard]] sync::Answer refusal(int status, QLatin1StringView code);
[[nodiscard]] QByteArray codeOf(const sync::Answer &answer);         // empty: it is no refusal

// Central's front half without its network: one request in, one answer out. It keeps nothing between two requests, so any
// front answers any of them, and what was withdrawn is withdrawn with the next. Who asks is the pin of the connection, looked up
// each time; what it may do is here alone: a device brings its own bundles, hears of its own chains and gets what is for it.
// Whoever is not enrolled can enrol with a code and nothing else.
class Front {
public:
    // `seed` signs receipts; `sealedTo` is central's public key that bundles have to be sealed to.
    Front(Repository &repository, SecretKey seed, const QByteArray &sealedTo);

    [[nodiscard]] sync::Answer answer(const sync::Ask &ask, Instant now);
    // Why nothing of that pin's is taken, before much of a body is read for it. No promise: answer() asks again.
    [[nodiscard]] std::optional<sync::Answer> turnsAway(const QByteArray &pin);
    // What became of each whole bundle, for whoever counts.
    std::function<void(Intake)> judged;
    // Why the database did not do it, for whoever looks after it.
    std::function<void(const Error &)> failed;

private:
    [[nodiscard]] tl::expected<MeetingId, sync::Answer> enrolled(const QByteArray &pin);
    [[nodiscard]] sync::Answer enrol(const sync::Ask &ask, Instant now);
    [[nodiscard]] sync::Answer held(const MeetingId &device, const sync::Ask &ask, Instant now);
    [[nodiscard]] sync::Answer bring(const MeetingId &device, const sync::Ask &ask, Instant now);
    [[nodiscard]] sync::Answer received(const MeetingId &device, const sync::Ask &ask);
    [[nodiscard]] sync::Answer down(const MeetingId &device, const sync::Ask &ask);
    [[nodiscard]] sync::Answer notNow(const Error &error) const;
    [[nodiscard]] QByteArray receipt(const MeetingId &device, const MeetingId &chain, const QUuid &epoch,
                                     const std::optional<HeldRun> &last, Instant now) const;

    Repository &m_repository;
    SecretKey m_seed;
    QByteArray m_openedBy;
};

}
