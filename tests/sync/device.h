#pragma once

#include "storage/model/bundle.h"
#include "storage/model/codec.h"
#include "storage/model/receipt.h"
#include "sync/central/keys.h"
#include "sync/central/opener.h"

#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

namespace rt::test {

using namespace Qt::StringLiterals;

inline Instant minute(int n) { return Instant(std::chrono::microseconds(1'772'443'800'000'000)) + std::chrono::minutes(n); }

// A tablet as central knows it: what it says in a chain, sealed run after run.
class Device {
public:
    explicit Device(const QString &called) : name(called)
    {
        crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(open.data()),
                                 reinterpret_cast<unsigned char *>(m_secret.data()), SecretKey::random().bytes().data());
    }
    // The same keys and ends once more, as when somebody copies a disk.
    Device(const Device &other)
        : name(other.name), id(other.id), epoch(other.epoch), open(other.open), m_secret(other.m_secret),
          m_linkKey(other.m_linkKey.clone()), m_ends(other.m_ends)
    {
    }
    Device &operator=(const Device &) = delete;
    QString name;
    MeetingId id = QUuid::createUuid();
    QUuid epoch = QUuid::createUuid();
    QByteArray open = QByteArray(32, '\0');

    QByteArray sign(const QByteArray &text) const
    {
        QByteArray signature(64, '\0');
        crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                             reinterpret_cast<const unsigned char *>(text.constData()), quint64(text.size()),
                             reinterpret_cast<const unsigned char *>(m_secret.constData()));
        return signature;
    }
    // The next run of that chain, with these events in it.
    QByteArray says(const std::vector<Event> &events, const QByteArray &sealTo)
    {
        Run run{.device = id, .chain = events.front().meeting, .epoch = epoch, .first = 1, .previous = {}, .entries = {}};
        auto &[last, hash] = m_ends[run.chain];
        run.first = last + 1;
        run.previous = hash;
        for (const Event &event : events)
            run.entries.push_back({encode(event), {}});
        return sealed(run, sealTo);
    }
    QByteArray sealed(const Run &run, const QByteArray &sealTo)
    {
        const Leave leave = *Leave::of({.chain = run.chain, .device = id, .publicKey = open, .written = {}});
        const QByteArray bytes = sealRun(run, leave, sealTo, {.sign = [this](const QByteArray &text) -> Result<QByteArray> {
            return sign(text);
        }, .linkKey = m_linkKey.clone()}).value_or(QByteArray());
        auto &[last, hash] = m_ends[run.chain];
        last = run.first + qint64(run.entries.size()) - 1;
        hash = run.previous;
        for (qint64 seq = run.first; const RunEntry &entry : run.entries)
            hash = chained(hash, run, seq++, entry.body);
        return bytes;
    }
    static QByteArray chained(const QByteArray &previous, const Run &run, qint64 seq, const QByteArray &body)
    {
        QByteArray number(8, '\0'), sum(32, '\0');
        for (int i = 0; i < 8; ++i)
            number[7 - i] = char(quint64(seq) >> (8 * i));
        const QByteArray text = "rt-entry-1" + (previous.isEmpty() ? QByteArray(32, '\0') : previous) + run.chain.toRfc4122()
            + run.epoch.toRfc4122() + number + body;
        crypto_hash_sha256(reinterpret_cast<unsigned char *>(sum.data()),
                           reinterpret_cast<const unsigned char *>(text.constData()), quint64(text.size()));
        return sum;
    }

private:
    QByteArray m_secret = QByteArray(64, '\0');
    SecretKey m_linkKey = SecretKey::random();
    QHash<MeetingId, std::pair<qint64, QByteArray>> m_ends;
};

// A central with data of its own: in a file, or with RT_POSTGRES in that server, emptied.
struct Here {
    QTemporaryDir folder;
    QString server = qEnvironmentVariable("RT_POSTGRES");
    [[nodiscard]] Result<std::unique_ptr<central::Database>> data() const
    {
        return server.isEmpty() ? central::Database::openFile(folder.filePath(u"central.db"_s)) : central::Database::openServer(server);
    }
    [[nodiscard]] std::unique_ptr<central::Database> emptied() const
    {
        auto database = std::move(*data());
        if (!server.isEmpty()) {
            (void)database->run("DROP SCHEMA public CASCADE");
            (void)database->run("CREATE SCHEMA public");
        }
        return database;
    }
    SecretKey key = SecretKey::random();
    QByteArray sealTo = central::publicOf(key, central::Secret::Opener);
    central::Repository repository = std::move(*central::Repository::open(emptied()));
    central::Opener opener{repository, key.clone()};

    Done enrol(const Device &device)
    {
        return repository.enrol({.id = device.id, .signer = device.open, .name = device.name, .enrolled = minute(0)});
    }
    QString take(const QByteArray &bundle)
    {
        const auto header = readBundle(bundle);
        const auto taken = header ? repository.take(*header, bundle, councilId(sealTo), minute(1)) : tl::unexpected(header.error());
        return taken ? QString(intakeName(taken->intake)) : codeName(taken.error().code);
    }
    QByteArray recordOf(const MeetingId &meeting) { return opener.record(meeting).value_or(QByteArray()); }
    qint64 count(const char *sql) { return central::integer((*repository.database().run(sql))[0][0]); }
};

inline Event said(Verb verb, const MeetingId &meeting, int at, const Ref &ref, const QCborMap &fields, const QString &by = u"okafor"_s)
{
    return {.verb = verb, .meeting = meeting, .at = minute(at), .by = by, .ref = ref, .fields = fields};
}

inline Event convening(const MeetingId &meeting, int at, const Ref &ref = u"m1"_s, const MeetingId &previous = {}, const Ref &previousRef = {})
{
    QCborMap fields{{u"type"_s, u"initial"_s}, {u"urgency"_s, u"standard"_s}, {u"profile"_s, u"eng_wt2023"_s}};
    if (!previous.isNull()) {
        fields.insert(u"previous"_s, previousRef);
        fields.insert(u"previousId"_s, previous.toString(QUuid::WithoutBraces));
    }
    return said(previous.isNull() ? Verb::Convene : Verb::Reconvene, meeting, at, ref, fields);
}

}

#define RT_YES(done)                                                                                                   \
    do {                                                                                                               \
        const auto &rtDone = (done);                                                                                   \
        QVERIFY2(rtDone, rtDone ? "" : qPrintable(codeName(rtDone.error().code) + u' ' + rtDone.error().detail));      \
    } while (false)
