#pragma once

#include "tests/sync/afloat.h"

namespace rt::test {

using namespace std::chrono_literals;
using sync::Answer, sync::Ask, sync::Failure, sync::Now, sync::Shipper, sync::Steady;

inline const MeetingId kOne(u"11111111-2222-3333-4444-555555555555"_s), kTwo(u"21111111-2222-3333-4444-555555555555"_s);

// A shipper with its tablet, and a hand that answers.
struct Ship {
    explicit Ship(quint64 seed = 1, qsizetype chunk = 16 * 1024) : shipper(tablet.folder(), seed, chunk)
    {
        (void)tablet.enrolment().keepContact(central.contact(), central.keys().sign);
    }
    Signing central;
    Afloat tablet{u"tablet-1"_s, central.keys()};
    Now now{minute(10), 1h};
    Shipper shipper;

    std::optional<Ask> asks()
    {
        const auto next = shipper.next(now);
        const Ask *ask = std::get_if<Ask>(&next);
        return ask ? std::optional(*ask) : std::nullopt;
    }
    // How long it wants to rest; nothing while it wants to send, and "for good" as a year.
    std::optional<Steady> rests()
    {
        const auto next = shipper.next(now);
        const auto *wait = std::get_if<Shipper::Wait>(&next);
        return !wait ? std::nullopt : std::optional(wait->until == Steady::max() ? Steady(24h * 365) : wait->until - now.steady);
    }
    void pass(Steady time)
    {
        now.steady += time;
        now.wall += time;
    }
    void answer(const Answer &with) { shipper.answered(with, now); }
    void answer(int status, const QByteArray &body = {}) { answer({.status = status, .contentType = {}, .body = body}); }
    void refuse(int status, const QByteArray &code) { answer(status, "{\"code\":\"" + code + "\"}"); }
    std::vector<Spool::Waiting> waiting() { return tablet.spool().look()->waiting; }
    std::map<std::pair<MeetingId, QUuid>, BundleHeader> held;       // by central, up to there
    QByteArray has(const BundleHeader &header)
    {
        held.insert_or_assign({header.chain, header.epoch}, header);
        return central.receipt(header, now.wall);
    }
    // To what is held: all that it took.
    void holds()
    {
        const auto ask = asks();
        QByteArray body;
        for (qsizetype i = 0; ask && i + sync::kHeldBytes <= ask->body.size(); i += sync::kHeldBytes) {
            const QUuid chain = QUuid::fromRfc4122(ask->body.sliced(i, 16)), epoch = QUuid::fromRfc4122(ask->body.sliced(i + 16, 16));
            const auto there = held.find({chain, epoch});
            body += there == held.end() ? central.nothing(tablet.device.id, chain, epoch, now.wall) : central.receipt(there->second, now.wall);
        }
        answer(200, body);
    }
    void holdsNothing()
    {
        held.clear();
        holds();
    }
    // Everything that comes is taken, until there is nothing more to send; what was sent, by bundle.
    QStringList takesAll()
    {
        QStringList order;
        QMap<QByteArray, QByteArray> parts;
        for (int i = 0; i < 10'000; ++i) {
            const auto ask = asks();
            if (!ask)
                break;
            if (ask->target == "/v1/held")
                holds();
            else if (ask->method == "HEAD")
                answer(404);
            else if (ask->method == "GET")
                answer(204);
            else {
                QByteArray &whole = parts[ask->target];
                whole += ask->body;
                if (whole.size() < ask->uploadLength) {
                    answer({.status = 204, .contentType = {}, .body = {}, .uploadOffset = whole.size()});
                    continue;
                }
                order += QString::fromLatin1(ask->target.mid(12));
                answer(200, has(*readBundle(whole)));
            }
        }
        return order;
    }
    QString doing() const { return sync::doingName(shipper.stand(now).doing) + u' ' + shipper.stand(now).code; }
};

}
