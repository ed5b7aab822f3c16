#include "storage/reading.h"
#include "storage/sqlite.h"
#include "tests/support/tempvault.h"

#include <QDir>
#include <QFile>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

namespace {

const Actor kChair{u"okafor"_s, u"Ngozi Okafor"_s, Role::Chair, u"north"_s};
const Actor kTaker{u"bell"_s, u"Sam Bell"_s, Role::MinuteTaker, u"north"_s};
const Actor kStranger{u"price"_s, u"Rhys Price"_s, Role::Chair, u"south"_s};
const Actor kAdmin{u"ada"_s, u"Ada Min"_s, Role::Admin, u"north"_s};
const Actor kAuditor{u"watch"_s, u"Audrey Tor"_s, Role::Auditor, {}};

// Another tablet of the same contents, as it lay on the disk at this moment.
QString copied(const QString &folder, QTemporaryDir &to)
{
    QDir().mkpath(to.filePath(u"store"_s));
    for (const QString &file : QDir(folder).entryList(QDir::Files))
        QFile::copy(QDir(folder).filePath(file), to.filePath(u"store/"_s + file));
    return to.filePath(u"store"_s);
}

}

class TestReading : public QObject {
    Q_OBJECT

    std::unique_ptr<TempVault> m_vault;
    std::unique_ptr<Store> m_store;
    const MeetingId m_north = QUuid::createUuid(), m_south = QUuid::createUuid();
    int m_minute = 0;

    Reading as(const Actor &actor)
    {
        return Reading(*m_store, actor, [this] { return at(m_minute); });
    }
    QStringList told()
    {
        QStringList lines;
        const auto rows = m_store->trail({}, 100);
        for (const TrailRow &each : *rows)
            lines.append(u"%1 %2 %3 %4"_s.arg(each.entry.by, actName(each.entry.act), each.entry.about, each.entry.code));
        return lines;
    }
    static QString id(const MeetingId &meeting) { return meeting.toString(QUuid::WithoutBraces); }

private Q_SLOTS:
    void init()
    {
        m_minute = 0;
        m_store.reset();
        m_vault = std::make_unique<TempVault>();
        RT_TAKE(store, Store::createPractice(m_vault->folder()));
        m_store = std::move(store);
        for (const Actor &each : {kChair, kTaker, kStranger, kAdmin, kAuditor})
            RT_DONE(m_store->addUser(each, at(0), u"setup"_s));
        Event north = convene(m_north), south = convene(m_south, u"m2"_s);
        north.fields.insert("team"_L1, u"north"_s);
        south.fields.insert("team"_L1, u"south"_s);
        south.by = u"price"_s;
        RT_DONE(m_store->append(north));
        RT_DONE(m_store->append(south));
        RT_DONE(m_store->append(share(m_north, u"i1"_s, u"lighthouse of the north"_s)));
        RT_DONE(m_store->append(share(m_south, u"i2"_s, u"lighthouse of the south"_s)));
    }

    void lists_holdWhatOneMayReadAndNothingElse()
    {
        const auto listed = [this](const Actor &actor) {
            QStringList refs;
            const auto rows = as(actor).meetings(10, 0);
            for (const MeetingRow &row : *rows)
                refs.append(row.ref);
            return refs;
        };
        QCOMPARE(listed(kChair), QStringList{u"m1"_s});
        QCOMPARE(listed(kTaker), QStringList{u"m1"_s});
        QCOMPARE(listed(kStranger), QStringList{u"m2"_s});
        QCOMPARE(listed(kAdmin), QStringList());
        QCOMPARE(listed(kAuditor), QStringList());
        QCOMPARE(as(kStranger).meetingsNamed(u"m1"_s)->size(), 0);
    }

    // Whoever would have written how it ended was killed with it.
    void begin_handOverWithoutAnEnd_isInterrupted()
    {
        RT_DONE(as(kChair).begin());
        RT_DONE(as(kChair).note(Act::HandedOver, id(m_north), u"a2"_s));
        m_minute = 7;
        RT_DONE(as(kTaker).begin(u"ctl"_s));
        RT_DONE(as(kChair).begin());
        QStringList now = told();
        QCOMPARE(now.first(4), (QStringList{u"okafor unlocked  "_s, u"bell unlocked  ctl"_s,
                                           u" hand-over-ended %1 a2:interrupted"_s.arg(id(m_north)),
                                           u"okafor handed-over %1 a2"_s.arg(id(m_north))}));
        QCOMPARE(m_store->trail({.act = Act::HandoverEnded}, 1)->front().entry.at, at(7));
        RT_DONE(as(kChair).note(Act::HandedOver, id(m_north), u"a3"_s));
        RT_DONE(as(kChair).note(Act::HandoverEnded, id(m_north), u"a3:signed"_s));
        RT_DONE(as(kChair).note(Act::Locked));
        RT_DONE(as(kChair).begin());
        QCOMPARE(m_store->trail({.act = Act::HandoverEnded}, 9)->size(), 2);
    }

    void list_pageOfOne_isFullOfOnesOwn()
    {
        for (int i = 0; i < 8; ++i) {
            Event event = convene(QUuid::createUuid(), u"s%1"_s.arg(i), 10 + i);
            event.by = u"price"_s;
            RT_DONE(m_store->append(event));
        }
        Reading reading = as(kChair);
        RT_TAKE(page, reading.meetings(1, 0));
        QCOMPARE(page.size(), 1);
        QCOMPARE(page[0].ref, u"m1"_s);
        QCOMPARE(as(kStranger).meetings(4, 4)->size(), 4);
        QCOMPARE(as(kStranger).meetings(4, 8)->size(), 1);
    }

    void search_hitsOfOthers_areNotThereAndTakeNoPlace()
    {
        for (int i = 0; i < 12; ++i)
            RT_DONE(m_store->append(share(m_south, u"x%1"_s.arg(i), u"lighthouse"_s)));
        RT_TAKE(hits, as(kChair).search(u"lighthouse"_s, 2));
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits[0].meeting, m_north);
        QCOMPARE(as(kStranger).search(u"lighthouse"_s, 5)->size(), 5);
        RT_REFUSED(as(kAdmin).search(u"lighthouse"_s, 5), Code::Access_Denied);
        RT_REFUSED(as(kAuditor).search(u"lighthouse"_s, 5), Code::Access_Denied);
    }

    void search_whileTyping_isOneEntryAndTellsNoWord()
    {
        Reading reading = as(kChair);
        const auto before = told().size();
        for (const auto &words : {u"l"_s, u"li"_s, u"lighthouse"_s})
            RT_DONE(reading.search(words, 5));
        QCOMPARE(told().size(), before + 1);
        QVERIFY(!told().join(u' ').contains(u"lighthouse"));
        m_minute = 5;
        RT_DONE(reading.search(u"north"_s, 5));
        QCOMPARE(told().size(), before + 2);
    }

    void open_ofOthers_isRefusedAndWrittenDown_data()
    {
        QTest::addColumn<Actor>("actor");
        for (const Actor &each : {kStranger, kAdmin, kAuditor})
            QTest::newRow(qPrintable(each.user)) << each;
    }
    void open_ofOthers_isRefusedAndWrittenDown()
    {
        QFETCH(Actor, actor);
        Reading reading = as(actor);
        RT_REFUSED(reading.open(m_north), Code::Access_Denied);
        QCOMPARE(told().front(), u"%1 refused %2 open"_s.arg(actor.user, id(m_north)));
        RT_REFUSED(reading.takeOut(m_north, u"json"_s), Code::Access_Denied);
        QCOMPARE(told().front(), u"%1 refused %2 export"_s.arg(actor.user, id(m_north)));
        RT_REFUSED(reading.meeting(m_north), Code::Access_Denied);
        QVERIFY(!told().join(u' ').contains(u"meeting-opened"));
    }

    void open_ofOnesOwn_isWrittenDownFirst()
    {
        RT_DONE(as(kTaker).open(m_north));
        QCOMPARE(told().front(), u"bell meeting-opened %1 "_s.arg(id(m_north)));
        RT_REFUSED(as(kTaker).takeOut(m_north, u"json"_s), Code::Access_Denied);      // of their team, but exporting is a chair's
        RT_DONE(as(kChair).takeOut(m_north, u"json"_s));
        QCOMPARE(told().front(), u"okafor meeting-exported %1 json"_s.arg(id(m_north)));
    }

    void takeChair_givesTheNewChairTheMeeting()
    {
        RT_REFUSED(as(kStranger).open(m_north), Code::Access_Denied);
        Event taken = plain(m_north, Verb::TakeChair, {{u"reason"_s, u"Called away"_s}, {u"team"_s, u"south"_s}});
        taken.by = u"price"_s;
        RT_DONE(m_store->append(taken));
        RT_DONE(as(kStranger).open(m_north));
        RT_DONE(as(kChair).open(m_north));
        QCOMPARE(as(kStranger).meetings(10, 0)->size(), 2);
        RT_TAKE(found, m_store->verify());
        QVERIFY2(!found.firstBad, qPrintable(found.firstBad.value_or(QString())));
    }

    void readers_afterRebuild_areTheSame()
    {
        const auto before = m_store->meetings();
        RT_DONE(m_store->rebuild());
        QVERIFY(*m_store->meetings() == *before);
        QCOMPARE(before->front().access.teams.size(), 1);
    }

    // Somebody who may not see a meeting must not become a reader by a changed list: verify() compares it too.
    void verify_changedReaders_namesTheList()
    {
        const QString folder = m_vault->folder();
        m_store.reset();
        RT_TAKE(key, practice::read(m_vault->file("practice.key")));
        {
            RT_TAKE(database, Database::open(m_vault->file("store.db"), key, {}));
            RT_DONE(database->run("UPDATE meetings SET readers = replace(readers, 'south', 'north')"));
        }
        RT_TAKE(found, Store::verify(folder, key));
        QVERIFY(found.firstBad && found.firstBad->contains(u"the list of meetings"));
    }

    void trail_isForTheAuditorAloneAndSaysThatItWasRead()
    {
        for (const Actor &each : {kChair, kTaker, kAdmin, kStranger})
            RT_REFUSED(as(each).trail({}, 10), Code::Access_Denied);
        Reading reading = as(kAuditor);
        RT_TAKE(rows, reading.trail({}, 3));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(actName(rows[0].entry.act), "audit-read"_L1);
        QCOMPARE(rows[1].entry.by, u"price"_s);
        RT_DONE(reading.trail({}, 3, rows.back().row));          // the next page of the same look
        QCOMPARE(told().filter(u"audit-read"_s).size(), 1);
    }

    void trail_filters_andPages()
    {
        m_minute = 30;
        RT_DONE(as(kChair).open(m_north));
        m_minute = 60;
        RT_DONE(as(kStranger).open(m_south));
        RT_REFUSED(as(kStranger).open(m_north), Code::Access_Denied);
        const auto count = [this](const TrailFilter &filter) { return int(m_store->trail(filter, 100)->size()); };
        QCOMPARE(count({}), 5 + 3);
        QCOMPARE(count({.user = u"price"_s}), 1 + 2);            // was let in, opened, was refused
        QCOMPARE(count({.act = Act::Refused}), 1);
        QCOMPARE(count({.meeting = id(m_north)}), 2);
        QCOMPARE(count({.since = at(60)}), 2);
        QCOMPARE(count({.until = at(59)}), 6);
        QCOMPARE(count({.act = Act::MeetingOpened, .since = at(30), .until = at(30)}), 1);
        std::vector<qint64> rows;
        for (qint64 before = 0;;) {
            RT_TAKE(page, m_store->trail({}, 3, before));
            if (page.empty())
                break;
            for (const TrailRow &each : page)
                rows.push_back(each.row);
            before = page.back().row;
        }
        QCOMPARE(rows.size(), 8u);
        QVERIFY(std::ranges::is_sorted(rows, std::greater()));
    }

    void practice_nobodySaid_isOpen_andRealIsShut()
    {
        Reading nobody(*m_store, {}, [] { return at(0); });
        QCOMPARE(nobody.meetings(10, 0)->size(), 2);
        RT_DONE(nobody.open(m_north));
        TempVault real;
        RT_TAKE(store, Store::create(real.folder(), u"okafor"_s, kPassphrase, {.cost = kQuick}));
        RT_DONE(store->addUser(kChair, at(0), u"okafor"_s));
        RT_DONE(store->append(convene(m_north)));
        Reading shut(*store, {}, [] { return at(0); });
        RT_REFUSED(shut.meetings(10, 0), Code::Access_Denied);
        RT_REFUSED(shut.open(m_north), Code::Access_Denied);
        QCOMPARE(shut.meetingsNamed(u"m1"_s)->size(), 0);
        RT_REFUSED(shut.trail({}, 10), Code::Access_Denied);
    }

    // What was written down is on the disk when the answer comes: a copy of the folder, taken at that moment, has it.
    void trail_afterAKill_isThere()
    {
        RT_DONE(as(kChair).open(m_north));
        QTemporaryDir other;
        const QString folder = copied(m_vault->folder(), other);
        RT_TAKE(store, Store::openPractice(folder));
        RT_TAKE(rows, store->trail({}, 1));
        QCOMPARE(rows[0].entry, (AuditEntry{Act::MeetingOpened, at(0), u"okafor"_s, id(m_north), {}, {}}));
        RT_TAKE(found, store->verify());
        QVERIFY(!found.firstBad);
    }

    void verify_changedAuditEntry_isNamed()
    {
        RT_REFUSED(as(kStranger).open(m_north), Code::Access_Denied);
        const QString folder = m_vault->folder();
        m_store.reset();
        RT_TAKE(key, practice::read(m_vault->file("practice.key")));
        {
            RT_TAKE(database, Database::open(m_vault->file("store.db"), key, {}));
            // The refusal becomes somebody else's.
            RT_DONE(database->run("UPDATE entries SET body = CAST(replace(CAST(body AS TEXT), 'eprice', 'eprico') AS BLOB) "
                                  "WHERE row = (SELECT max(row) FROM entries)"));
        }
        RT_TAKE(found, Store::verify(folder, key));
        QVERIFY(found.firstBad);
        QVERIFY2(found.firstBad->contains(u"the device's own chain, entry 6"), qPrintable(*found.firstBad));
    }

    // A store of the tables' version 1, as they were: roles from the old column, readers from the journal.
    void open_storeOfVersion1_knowsRolesAndReaders()
    {
        const auto meetings = m_store->meetings();
        const QString folder = m_vault->folder();
        m_store.reset();
        {
            RT_TAKE(key, practice::read(m_vault->file("practice.key")));
            RT_TAKE(database, Database::open(m_vault->file("store.db"), key, {}));
            RT_DONE(database->run("ALTER TABLE users ADD COLUMN chair INTEGER NOT NULL DEFAULT 0;"
                                  "UPDATE users SET chair = roles & 1;"
                                  "ALTER TABLE users DROP COLUMN roles; ALTER TABLE users DROP COLUMN team;"
                                  "DROP TABLE runs; DROP INDEX meetings_dues; ALTER TABLE meetings DROP COLUMN dues;"
                                  "ALTER TABLE meetings DROP COLUMN readers; PRAGMA user_version = 1;"));
        }
        RT_TAKE(store, Store::openPractice(folder));
        QVERIFY(*store->meetings() == *meetings);
        QCOMPARE(*store->user(u"okafor"_s), kChair);
        QCOMPARE(*store->user(u"ada"_s), kAdmin);
        RT_TAKE(found, store->verify());
        QVERIFY2(!found.firstBad, qPrintable(found.firstBad.value_or(QString())));
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
