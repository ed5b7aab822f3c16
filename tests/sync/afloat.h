#pragma once

#include "storage/durablefile.h"
#include "storage/enrolment.h"
#include "storage/spool.h"
#include "sync/shipper.h"
#include "tests/sync/device.h"

namespace rt::test {

// A tablet as far as the network sees it: its keys, its spool, and what it said. No store: make() does what the outbox
// does, and tests/storage/tst_outbox holds that it does.
struct Afloat {
    explicit Afloat(const QString &name, const CentralKeys &central) : device(name), keys(central)
    {
        QDir().mkpath(folder());
        (void)spool().nameCentral(keys, device.sign(Spool::namingText(keys)));
    }
    QTemporaryDir temp{QStringLiteral("/dev/shm/rt-afloat-XXXXXX")};
    Device device;
    CentralKeys keys;

    [[nodiscard]] QString folder() const { return temp.filePath(u"tablet"_s); }
    [[nodiscard]] Spool spool() const { return Spool(folder()); }
    [[nodiscard]] Enrolment enrolment() const { return Enrolment(folder()); }
    [[nodiscard]] QStringList names() const { return spool().names(); }

    // What was said stays said: one run a call, as large as is wanted.
    void say(const MeetingId &chain, int entries = 1, qsizetype bytes = 0)
    {
        auto &end = ends[chain];
        Run run{.device = device.id, .chain = chain, .epoch = device.epoch, .first = end.first + 1, .previous = end.second, .entries = {}};
        for (int i = 0; i < entries; ++i) {
            Event event = convening(chain, int(++said));
            if (bytes > 0)
                event.fields.insert(u"note"_s, QString(bytes, u'x'));
            run.entries.push_back({encode(event), {}});
            end.second = Device::chained(end.second, run, ++end.first, run.entries.back().body);
        }
        runs.push_back(std::move(run));
    }
    // Every run that is neither behind a receipt nor waits is sealed into the spool, and how many were.
    Result<int> make()
    {
        const auto seen = spool().look();
        const auto receipts = spool().receipts(keys.sign);
        if (!seen || !receipts)
            return failure(Code::Store_Io);
        for (const QString &name : seen->spoilt)
            (void)spool().remove(name);
        int made = 0;
        for (const Run &run : runs) {
            const qint64 last = run.first + qint64(run.entries.size()) - 1;
            const bool behind = std::ranges::any_of(*receipts, [&](const CentralReceipt &each) {
                return each.device == device.id && each.chain == run.chain && each.epoch == run.epoch && each.last >= last;
            });
            const bool waits = std::ranges::any_of(seen->waiting, [&](const Spool::Waiting &each) {
                return each.header.chain == run.chain && each.header.epoch == run.epoch && each.header.first == run.first;
            });
            if (behind || waits)
                continue;
            if (auto put = spool().put(device.sealed(run, keys.seal)); !put)
                return tl::unexpected(put.error());
            ++made;
        }
        return made;
    }

    std::map<MeetingId, std::pair<qint64, QByteArray>> ends;         // last number and its hash
    std::vector<Run> runs;
    qint64 said = 0;
};

// Central as it signs, without its data.
struct Signing {
    SecretKey front = SecretKey::random(), opener = SecretKey::random();
    [[nodiscard]] CentralKeys keys() const
    {
        return {central::publicOf(front, central::Secret::Front), central::publicOf(opener, central::Secret::Opener)};
    }
    [[nodiscard]] QByteArray contact(qint64 serial = 1) const
    {
        return signContact({.addresses = {u"https://central.example:8443"_s}, .pins = {QByteArray(32, 'p')}, .interceptors = {},
                            .serial = serial, .at = minute(0)}, front);
    }
    [[nodiscard]] QByteArray receipt(const BundleHeader &of, Instant at) const
    {
        return signReceipt({.device = of.device, .chain = of.chain, .epoch = of.epoch, .last = of.last, .head = of.head, .at = at}, front);
    }
    [[nodiscard]] QByteArray nothing(const MeetingId &device, const MeetingId &chain, const QUuid &epoch, Instant at) const
    {
        return signReceipt({.device = device, .chain = chain, .epoch = epoch, .last = 0, .head = QByteArray(32, '\0'), .at = at}, front);
    }
};

}
