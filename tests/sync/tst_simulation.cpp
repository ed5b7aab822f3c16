#include "sync/central/front.h"
#include "tests/sync/afloat.h"

#include <QCryptographicHash>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace rt;
using namespace rt::sync;
using namespace rt::test;
using namespace std::chrono_literals;

// Whose calls these are, and what is done to them: after `left` of them whoever makes them is dead, and nothing that they do
// reaches the disk; without room nothing is written.
namespace {

struct Disk { bool on = false, dead = false, full = false; int left = 0; };
Disk disk;

bool refuses(bool writes = false)
{
    if (!disk.on)
        return false;
    if (disk.left > 0 && --disk.left == 0)
        disk.dead = true;
    errno = disk.dead ? EIO : ENOSPC;
    return disk.dead || (disk.full && writes);
}

template<class Function> Function *real(const char *name) { return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name)); }

}
extern "C" ssize_t write(int fd, const void *bytes, size_t count)
{
    static auto *const call = real<ssize_t(int, const void *, size_t)>("write");
    return refuses(true) ? -1 : call(fd, bytes, count);
}
extern "C" ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at)
{
    static auto *const call = real<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return refuses(true) ? -1 : call(fd, bytes, count, at);
}
extern "C" int fsync(int fd)
{
    static auto *const call = real<int(int)>("fsync");
    return refuses() ? -1 : call(fd);
}
extern "C" int fdatasync(int fd)
{
    static auto *const call = real<int(int)>("fdatasync");
    return refuses() ? -1 : call(fd);
}
extern "C" int ftruncate64(int fd, off64_t size) noexcept
{
    static auto *const call = real<int(int, off64_t)>("ftruncate64");
    return refuses() ? -1 : call(fd, size);
}
extern "C" int rename(const char *from, const char *to) noexcept
{
    static auto *const call = real<int(const char *, const char *)>("rename");
    return refuses() ? -1 : call(from, to);
}
extern "C" int unlink(const char *path) noexcept
{
    static auto *const call = real<int(const char *)>("unlink");
    return refuses() ? -1 : call(path);
}
extern "C" int mkdir(const char *path, mode_t mode) noexcept
{
    static auto *const call = real<int(const char *, mode_t)>("mkdir");
    return refuses() ? -1 : call(path, mode);
}

namespace {

// Everything random of one schedule, libsodium's keys and nonces too.
std::mt19937_64 chance;
quint64 below(quint64 n) { return n == 0 ? 0 : chance() % n; }
bool happens(quint64 percent) { return below(100) < percent; }
QUuid uuid()
{
    QByteArray bytes;
    for (int i = 0; i < 16; ++i)
        bytes += char(below(256));
    return QUuid::fromRfc4122(bytes);
}
uint32_t random32() { return uint32_t(chance()); }
void randomBytes(void *into, size_t count)
{
    for (size_t i = 0; i < count; ++i)
        static_cast<unsigned char *>(into)[i] = static_cast<unsigned char>(chance());
}
const char *randomName() { return "seeded"; }
randombytes_implementation seeded{randomName, random32, nullptr, nullptr, randomBytes, nullptr};

const std::array kChains{MeetingId(u"11111111-2222-3333-4444-555555555555"_s), MeetingId(u"21111111-2222-3333-4444-555555555555"_s),
                         MeetingId(u"31111111-2222-3333-4444-555555555555"_s)};

struct Tablet : Afloat {
    Tablet(const QString &name, const CentralKeys &central) : Afloat(name, central)
    {
        device.id = uuid();
        device.epoch = uuid();
        (void)spool().nameCentral(keys, device.sign(Spool::namingText(keys)));
        pin = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    }
    QByteArray pin;
    std::unique_ptr<Shipper> shipper;
    Steady steady{1h};
    std::chrono::seconds off{0};             // how wrong its clock is
    SecretKey code = SecretKey::zero();
    QByteArray codeId;
    QHash<QString, BundleHeader> headers;    // of every bundle that ever waited here
    QHash<QByteArray, CentralReceipt> read;  // whose signature was checked before
    std::vector<CentralReceipt> receipts()
    {
        std::vector<CentralReceipt> all;
        const QDir there(folder() + u"/receipts"_s);
        for (const QString &name : there.entryList(QDir::Files)) {
            const QByteArray bytes = readFile(there.filePath(name), kReceiptBytes).value_or(QByteArray());
            if (const auto receipt = read.contains(bytes) ? Result<CentralReceipt>(read[bytes]) : readReceipt(bytes, keys.sign)) {
                read.insert(bytes, *receipt);
                all.push_back(*receipt);
            }
        }
        return all;
    }
};

struct Late { size_t tablet; Ask ask; };

// Two tablets, one central, and what is between them, for one seed.
class World {
public:
    explicit World(quint64 seed) : m_seed(seed)
    {
        chance.seed(seed);
        m_signing = std::make_unique<Signing>();
        m_signing->front = SecretKey::random();
        openCentral();
        for (const QString &name : {u"one"_s, u"two"_s}) {
            m_tablets.push_back(std::make_unique<Tablet>(name, m_signing->keys()));
            Tablet &tablet = *m_tablets.back();
            (void)tablet.enrolment().keepContact(m_signing->contact(), m_signing->keys().sign);
            invite(tablet);
            launch(tablet);
        }
        m_loss = below(40);
        m_crashes = below(12);
    }

    QString run()
    {
        const quint64 steps = 50 + below(50);
        for (quint64 i = 0; i < steps && m_wrong.isEmpty(); ++i)
            step();
        if (m_wrong.isEmpty())
            calm();
        return m_wrong;
    }
    [[nodiscard]] QStringList trace() const { return m_trace; }

private:
    void note(const QString &what) { m_trace += what; }
    void wrong(const QString &what)
    {
        if (m_wrong.isEmpty())
            m_wrong = what;
    }
    [[nodiscard]] Instant centralNow() const { return minute(0) + m_passed + m_centralOff; }
    [[nodiscard]] Now nowOf(const Tablet &tablet) const { return {minute(0) + m_passed + tablet.off, tablet.steady}; }

    void openCentral()
    {
        m_fronts.clear();
        m_repositories.clear();
        for (int i = 0; i < 2; ++i) {        // two fronts over one database, which know nothing of each other
            auto repository = central::Repository::open(std::move(*central::Database::openFile(m_folder.filePath(u"central.db"_s))));
            if (!repository)
                return wrong(u"central does not open again: "_s + repository.error().detail);
            m_repositories.push_back(std::make_unique<central::Repository>(std::move(*repository)));
            m_fronts.push_back(std::make_unique<central::Front>(*m_repositories.back(), m_signing->front.clone(), m_signing->keys().seal));
        }
    }
    void invite(Tablet &tablet)
    {
        if (tablet.codeId.isEmpty()) {
            tablet.code = SecretKey::random();
            tablet.codeId = uuid().toRfc4122().first(8);
            const auto ask = askEnrolment({.codeId = tablet.codeId, .device = tablet.device.id, .signer = tablet.device.open, .pin = tablet.pin},
                                          tablet.code, [&](const QByteArray &text) -> Result<QByteArray> { return tablet.device.sign(text); });
            (void)tablet.enrolment().ask(*ask, tablet.code);
        }
        (void)m_repositories[0]->invite({.codeId = tablet.codeId, .name = tablet.device.name, .until = minute(60 * 24 * 3650), .at = centralNow()},
                                        enrolmentKey(tablet.code));
    }
    void launch(Tablet &tablet) { tablet.shipper = std::make_unique<Shipper>(tablet.folder(), chance(), 24 * 1024); }

    void pass(std::chrono::milliseconds time)
    {
        m_passed += time;
        for (auto &each : m_tablets)
            each->steady += time;
    }

    void step()
    {
        pass(std::chrono::milliseconds(happens(5) ? below(7'200'000) : below(3'000)));
        Tablet &tablet = *m_tablets[below(2)];
        switch (below(20)) {
        case 0: case 1: case 2: {
            const MeetingId &chain = kChains[below(3)];
            const int entries = int(1 + below(3));
            tablet.say(chain, entries, happens(15) ? 45'000 : 0);
            break;
        }
        case 3: case 4: case 5:
            make(tablet, true);
            break;
        case 6:
            if (happens(30)) {
                tablet.off = std::chrono::hours(qint64(below(2000)) - 1000);
                note(u"a tablet's clock jumps"_s);
            } else if (happens(20)) {
                m_centralOff = std::chrono::minutes(qint64(below(200)) - 100);
                note(u"central's clock jumps"_s);
            }
            break;
        case 7:
            if (happens(25)) {
                backUp();
            } else if (happens(15) && !m_backup.isEmpty()) {
                putBack();
            } else {
                (void)m_repositories[0]->sweep(centralNow());
            }
            break;
        case 8:
            if (happens(30))
                tablet.shipper->linkIsBack();
            else if (happens(30))
                tablet.shipper->retry();
            break;
        case 9: case 10:
            deliverLate();
            break;
        default:
            sail(tablet, true);
        }
    }

    // What the outbox does as the meeting rests.
    void make(Tablet &tablet, bool storm)
    {
        work(tablet, storm, [&] { (void)tablet.make(); });
        tablet.shipper->changed();
    }

    // Something of a tablet's own, perhaps to its end. Whatever went from the spool has a receipt on the disk.
    template<class Work> void work(Tablet &tablet, bool storm, Work what)
    {
        const QStringList before = tablet.names();
        for (const QString &name : before) {
            if (!tablet.headers.contains(name))
                tablet.headers.insert(name, *readBundle(*tablet.spool().bundle(name)));
        }
        disk = {.on = true, .dead = false, .full = storm && happens(m_crashes / 2), .left = storm && happens(m_crashes) ? int(1 + below(14)) : 0};
        const bool full = disk.full;
        what();
        disk.on = false;
        const bool killed = disk.dead;
        if (killed) {
            note(u"%1 is killed"_s.arg(tablet.device.name));
            launch(tablet);
        } else if (full) {
            note(u"%1 has no room"_s.arg(tablet.device.name));
        }
        const auto receipts = tablet.receipts();
        const QStringList after = tablet.names();
        for (const QString &name : before) {
            const BundleHeader &header = tablet.headers[name];
            const bool answered = std::ranges::any_of(receipts, [&](const CentralReceipt &one) { return Spool::isFor(one, header); });
            if (!after.contains(name) && !answered)
                wrong(u"a bundle went without a receipt: "_s + name);
        }
        // A receipt is for what central had on its disk, at one time at least.
        for (const CentralReceipt &each : receipts) {
            if (each.last > m_had[{each.device, each.chain}])
                wrong(u"a receipt is for entry %1, and central never had more than %2"_s.arg(each.last).arg(m_had[{each.device, each.chain}]));
        }
    }

    // One request, if it wants one; the network is what it is.
    void sail(Tablet &tablet, bool storm)
    {
        std::optional<Ask> ask;
        work(tablet, storm, [&] {
            auto next = tablet.shipper->next(nowOf(tablet));
            if (Ask *wanted = std::get_if<Ask>(&next))
                ask = std::move(*wanted);
        });
        if (!ask || m_wrong.size() > 0)
            return;
        ask->pin = tablet.pin;
        const auto lost = [&](Failure why, const QString &how) {
            note(u"%1: %2 %3, %4"_s.arg(tablet.device.name, QString::fromLatin1(ask->method), QString::fromLatin1(ask->target.left(30)), how));
            tablet.shipper->failed(why, {}, nowOf(tablet));
        };
        if (storm && m_passed < m_awayUntil)
            return lost(Failure::NoNetwork, u"no network"_s);
        if (storm && happens(3)) {
            m_awayUntil = m_passed + std::chrono::seconds(below(900));
            return lost(Failure::NoNetwork, u"the network goes"_s);
        }
        if (storm && happens(m_loss)) {
            switch (below(5)) {
            case 0: return lost(Failure::Cut, u"lost"_s);
            case 1:
                (void)answer(*ask, storm);
                return lost(Failure::Cut, u"applied but unheard"_s);
            case 2:
                m_late.push_back({size_t(&tablet == m_tablets[1].get()), *ask});
                return lost(Failure::Cut, u"late"_s);
            case 3:
                note(u"doubled"_s);          // and the second answer is heard
                (void)answer(*ask, storm);
                break;
            case 4: return lost(below(2) ? Failure::Intercepted : Failure::Tls, u"not central"_s);
            }
        }
        const auto heard = answer(*ask, storm);
        if (!heard)
            return lost(Failure::Cut, u"central is killed"_s);
        note(u"%1: %2 %3 -> %4"_s.arg(tablet.device.name, QString::fromLatin1(ask->method), QString::fromLatin1(ask->target.left(30))).arg(heard->status));
        work(tablet, storm, [&] { tablet.shipper->answered(*heard, nowOf(tablet)); });
    }

    void deliverLate()
    {
        if (m_late.empty())
            return;
        const size_t which = below(m_late.size());
        const Late late = m_late[which];
        m_late.erase(m_late.begin() + qsizetype(which));
        note(u"a late request comes"_s);
        (void)answer(late.ask, true);
    }

    // By one of the fronts, perhaps to its end. Nothing: it did not live to say it.
    std::optional<Answer> answer(const Ask &ask, bool storm)
    {
        disk = {.on = true, .dead = false, .full = storm && happens(m_crashes / 3), .left = storm && happens(m_crashes) ? int(1 + below(25)) : 0};
        Answer said = m_fronts[below(2)]->answer(ask, centralNow());
        const bool dead = disk.dead;
        if (dead) {
            m_fronts.clear();                // nor does it close anything
            m_repositories.clear();
        }
        disk.on = false;
        if (dead)
            openCentral();
        if (!m_wrong.isEmpty())
            return {};
        for (const auto &tablet : m_tablets) {
            std::vector<central::Repository::ChainName> names;
            for (const MeetingId &chain : kChains)
                names.push_back({chain, tablet->device.epoch});
            const auto held = m_repositories[0]->held(tablet->device.id, names);
            for (size_t i = 0; held && i < names.size(); ++i) {
                qint64 &had = m_had[{tablet->device.id, names[i].chain}];
                had = std::max(had, (*held)[i] ? (*held)[i]->last : 0);
            }
        }
        return dead ? std::nullopt : std::optional(said);
    }

    void backUp()
    {
        m_fronts.clear();
        m_repositories.clear();
        QFile file(m_folder.filePath(u"central.db"_s));
        if (file.open(QIODevice::ReadOnly))
            m_backup = file.readAll();
        openCentral();
        note(u"central is backed up"_s);
    }
    void putBack()
    {
        m_fronts.clear();
        m_repositories.clear();
        for (const QString &name : QDir(m_folder.path()).entryList({u"central.db*"_s}, QDir::Files))
            QFile::remove(m_folder.filePath(name));
        QFile file(m_folder.filePath(u"central.db"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(m_backup) != m_backup.size())
            return wrong(u"the backup cannot be put back"_s);
        file.close();
        openCentral();
        for (auto &tablet : m_tablets) {     // whom it forgot, its administrator lets in again
            const auto known = m_repositories[0]->deviceBy(tablet->pin);
            if (!known || *known)
                continue;
            if (!tablet->enrolment().asking())
                tablet->codeId.clear();
            invite(*tablet);
        }
        m_putBack = true;
        note(u"central is put back from its backup"_s);
    }

    // The storm is over, and everybody does what they would do anyway.
    void calm()
    {
        note(u"calm"_s);
        m_centralOff = 24h;                  // after any time it ever said
        while (!m_late.empty())
            deliverLate();
        for (auto &tablet : m_tablets) {
            if (m_putBack)                   // as sync/README.md says: of chains that rest it cannot tell
                (void)tablet->spool().forgetReceipts();
            launch(*tablet);
        }
        for (int round = 0; round < 6 && m_wrong.isEmpty(); ++round) {
            pass(2h);
            for (auto &tablet : m_tablets) {
                make(*tablet, false);
                tablet->shipper->retry();
                for (int i = 0; i < 3000 && m_wrong.isEmpty(); ++i) {
                    const auto next = tablet->shipper->next(nowOf(*tablet));
                    if (const auto *wait = std::get_if<Shipper::Wait>(&next)) {
                        if (wait->until - tablet->steady > 10s)
                            break;
                        pass(10s);
                    } else {
                        sail(*tablet, false);
                    }
                }
            }
            if (round > 0 && std::ranges::all_of(m_tablets, [](const auto &each) { return each->names().isEmpty(); }))
                break;
        }
        for (auto &tablet : m_tablets) {
            const Standing standing = tablet->shipper->stand(nowOf(*tablet));
            if (!tablet->names().isEmpty() || standing.doing != Doing::Idle)
                wrong(u"%1 still has %2 bundles: %3 %4"_s.arg(tablet->device.name).arg(tablet->names().size()).arg(doingName(standing.doing), standing.code)
                      + (standing.aside.empty() ? QString() : u" ("_s + standing.aside[0].reason + u')'));
            compare(*tablet);
        }
    }

    // Every entry is at central exactly once in its chain, in order.
    void compare(const Tablet &tablet)
    {
        std::map<MeetingId, std::vector<QByteArray>> said, there;
        for (const Run &run : tablet.runs) {
            for (const RunEntry &entry : run.entries)
                said[run.chain].push_back(entry.body);
        }
        const auto chains = m_repositories[0]->chains();
        if (!chains)
            return wrong(u"central's chains cannot be read"_s);
        for (const central::Repository::Chain &chain : *chains) {
            if (chain.device != tablet.device.id)
                continue;
            if (chain.forks > 0)
                wrong(u"a fork that nobody made"_s);
            const auto bundles = m_repositories[0]->bundles(chain);
            if (!bundles)
                return wrong(u"central's bundles cannot be read"_s);
            for (const QByteArray &bundle : *bundles) {
                const auto opened = openBundle(bundle, m_signing->opener);
                if (!opened || opened->run.first != qint64(there[chain.chain].size()) + 1)
                    return wrong(u"a bundle at central that does not open, or is not in its place"_s);
                for (const RunEntry &entry : opened->run.entries)
                    there[chain.chain].push_back(entry.body);
            }
        }
        if (said != there)
            wrong(u"%1: what is at central is not what was said"_s.arg(tablet.device.name));
    }

    quint64 m_seed;
    QTemporaryDir m_folder{u"/dev/shm/rt-central-XXXXXX"_s};
    std::unique_ptr<Signing> m_signing;
    std::vector<std::unique_ptr<central::Repository>> m_repositories;
    std::vector<std::unique_ptr<central::Front>> m_fronts;
    std::vector<std::unique_ptr<Tablet>> m_tablets;
    std::deque<Late> m_late;
    std::map<std::pair<MeetingId, MeetingId>, qint64> m_had;         // of a device's chain: the most that central ever had
    std::chrono::milliseconds m_passed{0}, m_awayUntil{0};
    std::chrono::minutes m_centralOff{0};
    quint64 m_loss = 0, m_crashes = 0;
    QByteArray m_backup;
    bool m_putBack = false;
    QString m_wrong;
    QStringList m_trace;
};

}

class TestSimulation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(randombytes_set_implementation(&seeded) == 0);
        QVERIFY(sodium_init() >= 0);
    }
    void schedules_everyEntryArrivesOnce_andEveryReceiptIsTrue();
    void sameSeed_isTheSameSchedule();
};

// RT_SEED=n plays one, with what happened; RT_LONG=1 ten thousand.
void TestSimulation::schedules_everyEntryArrivesOnce_andEveryReceiptIsTrue()
{
    const bool one = qEnvironmentVariableIsSet("RT_SEED");
    const quint64 first = one ? qEnvironmentVariable("RT_SEED").toULongLong() : 1;
    const quint64 count = one ? 1 : qEnvironmentVariableIntValue("RT_LONG") != 0 ? 10'000 : 300;
    QString all;
    for (quint64 seed = first; seed < first + count; ++seed) {
        World world(seed);
        const QString wrong = world.run();
        if (one || !wrong.isEmpty())
            qInfo().noquote() << world.trace().join(u'\n');
        QVERIFY2(wrong.isEmpty(), qPrintable(u"RT_SEED=%1: %2"_s.arg(seed).arg(wrong)));
        all += world.trace().join(u'\n');
    }
    // A storm in which nothing happened proves nothing.
    for (const QString &each : {u", lost"_s, u"unheard"_s, u", late"_s, u"doubled"_s, u"a late request comes"_s, u"central is killed"_s,
                                u"one is killed"_s, u"two is killed"_s, u"has no room"_s, u"-> 507"_s, u"clock jumps"_s, u"is put back"_s,
                                u"not central"_s, u"no network"_s})
        QVERIFY2(one || all.count(each) >= 20, qPrintable(each + u": %1"_s.arg(all.count(each))));
}

void TestSimulation::sameSeed_isTheSameSchedule()
{
    const auto trace = [](quint64 seed) {
        World world(seed);
        (void)world.run();
        return world.trace();
    };
    for (const quint64 seed : {3u, 77u})
        QCOMPARE(trace(seed), trace(seed));
    QVERIFY(trace(3) != trace(77));
}

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
