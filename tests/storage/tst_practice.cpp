#include "storage/model/leaving.h"
#include "storage/model/record.h"
#include "tests/support/tempvault.h"

#include <QDir>
#include <QFile>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray exported(Store &store, const MeetingId &chain)
{
    QByteArray file;
    const Done done = store.exportChain(chain, at(9), [&file](QByteArrayView bytes) -> Done {
        file.append(bytes);
        return {};
    });
    return done ? file : QByteArray();
}

Result<ChainReport> judged(const QByteArray &file)
{
    qsizetype place = 0;
    return verifyChain([&](char *to, qint64 most) {
        const qsizetype some = std::min<qsizetype>(qsizetype(most), file.size() - place);
        std::copy_n(file.constData() + place, some, to);
        place += some;
        return qint64(some);
    });
}

QStringList files(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

}

// Practice is never real: not thrown together with it, not mistaken for it, not carried away like it.
class TestPractice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void discard_practice_goesWhole()
    {
        TempVault vault;
        RT_TAKE(store, Store::createPractice(vault.folder()));
        RT_DONE(store->append(convene(QUuid::createUuid())));
        RT_REFUSED(practice::discard(vault.folder()), Code::Store_Locked);           // somebody is at it
        store.reset();
        RT_DONE(practice::discard(vault.folder()));
        QCOMPARE(files(vault.folder()), QStringList());
        RT_REFUSED(Store::kindOf(vault.folder()), Code::Store_NotFound);
        RT_TAKE(next, Store::createPractice(vault.folder()));
        QCOMPARE(next->meetings()->size(), size_t(0));
    }
    void discard_real_isRefused()
    {
        TempVault vault;
        RT_TAKE(store, Store::create(vault.folder(), u"okafor"_s, kPassphrase, {.cost = kQuick}));
        RT_DONE(store->append(convene(QUuid::createUuid())));
        store.reset();
        const QStringList before = files(vault.folder());
        RT_REFUSED(practice::discard(vault.folder()), Code::Access_Denied);
        QCOMPARE(files(vault.folder()), before);
    }
    // What a person put there is theirs.
    void discard_othersFiles_stay()
    {
        TempVault vault;
        RT_TAKE(store, Store::createPractice(vault.folder()));
        store.reset();
        QFile mine(vault.file("mine.txt"));
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.close();
        RT_DONE(practice::discard(vault.folder()));
        QCOMPARE(files(vault.folder()), QStringList{u"mine.txt"_s});
    }
    // The file of entries, laid into a real store's place, opens with no key that is there.
    void practiceEntries_inARealStoresPlace_areRefused()
    {
        TempVault real, practised;
        RT_TAKE(store, Store::create(real.folder(), u"okafor"_s, kPassphrase, {.cost = kQuick}));
        store.reset();
        RT_TAKE(room, Store::createPractice(practised.folder()));
        RT_DONE(room->append(convene(QUuid::createUuid())));
        room.reset();
        RT_TAKE(vault, Vault::read(Store::vaultPath(real.folder())));
        RT_TAKE(open, vault.unlock(u"okafor"_s, kPassphrase));
        for (const char *name : {"store.db", "head"}) {
            QVERIFY(QFile::remove(real.file(name)));
            QVERIFY(QFile::copy(practised.file(name), real.file(name)));
        }
        QFile::remove(real.file("store.db-wal"));
        RT_REFUSED(Store::open(real.folder(), open.key), Code::Store_WrongKey);
        // With its own key the file itself still says what it is, and the vault beside it something else.
        RT_TAKE(key, practice::read(practised.file("practice.key")));
        RT_REFUSED(Store::open(real.folder(), key), Code::Store_Damaged);
    }
    void leave_ofAPracticeChain_isNeverGiven()
    {
        TempVault practised, real;
        const MeetingId meeting = QUuid::createUuid();
        RT_TAKE(room, Store::createPractice(practised.folder()));
        RT_DONE(room->append(convene(meeting)));
        RT_TAKE(store, Store::create(real.folder(), u"okafor"_s, kPassphrase, {.cost = kQuick}));
        RT_DONE(store->append(convene(meeting)));
        for (const MeetingId &chain : {meeting, room->journal().device()}) {
            RT_TAKE(report, judged(exported(*room, chain)));
            QVERIFY(!report.firstBad);
            QVERIFY(!Leave::of(report.header));
        }
        RT_TAKE(report, judged(exported(*store, meeting)));
        const std::optional<Leave> leave = Leave::of(report.header);
        QVERIFY(leave);
        QCOMPARE(leave->header().chain, meeting);
        static_assert(!std::is_constructible_v<Leave, ChainHeader>, "leave is asked for, never made");
    }
    // The one byte that says practice: taken off, the file no longer proves anything.
    void mark_takenOffAChain_isFound()
    {
        TempVault practised;
        const MeetingId meeting = QUuid::createUuid();
        RT_TAKE(room, Store::createPractice(practised.folder()));
        RT_DONE(room->append(convene(meeting)));
        const QByteArray file = exported(*room, meeting);
        int marks = 0;
        for (qsizetype at = file.indexOf('\xf5'); at > 0; at = file.indexOf('\xf5', at + 1)) {
            QByteArray unmarked = file;
            unmarked[at] = '\xf4';
            const auto report = judged(unmarked);
            if (!report || report->header.practice)
                continue;                                                            // a byte of a key or an id
            ++marks;
            QVERIFY(report->firstBad);
        }
        QCOMPARE(marks, 1);
    }
    void record_ofPractice_saysSo()
    {
        TempVault practised;
        const MeetingId meeting = QUuid::createUuid();
        RT_TAKE(room, Store::createPractice(practised.folder()));
        RT_DONE(room->append(convene(meeting)));
        RT_TAKE(told, room->proceedings(meeting));
        QVERIFY(record(told, *told.meeting(meeting), {}, {}, room->isPractice()).value("practice"_L1).toBool());
        QVERIFY(!record(told, *told.meeting(meeting), {}, {}, false).contains("practice"_L1));
    }
};

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
