#include "tests/support/fakechip.h"
#include "tests/support/tempvault.h"

#include "storage/duenote.h"
#include "storage/durablefile.h"
#include "storage/model/deadline.h"
#include "storage/practicekey.h"
#include "storage/slot.h"
#include "storage/sqlite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// What the lock screen may know of running clocks: that they run out, and when.
class TestDueNote : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void append_thatMovesAClock_isInTheNoteWhenItReturns();
    void append_thatMovesNone_leavesTheNote();
    void lock_bringsTheTimeOfTheNewestEntry();
    void opened_againByWhoeverHasTheKey_mendsTheNote();
    void note_isOfOneSizeAndTellsNothing();
    void note_anyByteChangedOrCut_isRefusedAndNotEmpty_data();
    void note_anyByteChangedOrCut_isRefusedAndNotEmpty();
    void note_missing_isAnErrorAndNotEmpty();
    void note_ofAnotherStore_isRefused();
    void note_thatDoesNotGetWritten_isGoneAndNotOld();
    void manyDues_theNearestHaveRoom_theOthersAreCounted();
    void chip_copiedFolder_opensOnNoOtherTablet();
    void chip_noteFromBeforeTheLastOpening_isRefused();
    void chip_keyInClear_isRefusedAndMadeAnew();
    void chip_usersBlobAsKey_costsNoTry();
    void chip_lockedOut_stillTells();
    void practice_needsNoKeyFile();
    void oldStore_broughtUp_knowsItsClocks();
};

namespace {

using Dues = std::vector<Instant>;
const QUuid kMeeting(u"{3b8d7f10-0d7e-4f0b-9a76-0c2f5a9f0001}"_s);

// It was decided to hold it at once, so one clock runs: until it starts.
Event convened(const QString &ref = u"m1"_s, const QUuid &id = kMeeting, int minute = 0)
{
    Event event = convene(id, ref, minute);
    event.fields.insert(u"urgency"_s, u"standard"_s);
    event.fields.insert(u"referral"_s, QCborMap{{u"received"_s, format(at(minute))}});
    event.fields.insert(u"decisionToHold"_s, format(at(minute)));
    return event;
}

struct Tablet {
    TempVault temp;
    FakeChip chip;
    SecretKey key = SecretKey::zero();
    std::unique_ptr<Store> store;

    explicit Tablet(bool withChip = false) : m_chip(withChip ? &chip : nullptr)
    {
        auto made = Store::create(temp.folder(), u"okafor"_s, kPassphrase, {.cost = kQuick, .chip = m_chip});
        if (!made)
            return;
        made->reset();
        auto vault = Vault::read(Store::vaultPath(temp.folder()));
        auto opened = vault->unlock(u"okafor"_s, kPassphrase, m_chip, kQuick);
        if (opened)
            key = std::move(opened->key);
        unlock();
    }
    // As the door does: the chip counts it, and the record program opens with that number.
    void unlock(bool anew = false)
    {
        store.reset();
        const auto opening = DueFile::admit(temp.folder(), key, m_chip, anew);
        auto opened = Store::open(temp.folder(), key, {.opening = opening.value_or(0)});
        if (opened)
            store = std::move(*opened);
    }
    void leave()
    {
        (void)store->lock();
        store.reset();
    }
    [[nodiscard]] Result<DueNote> note() { return DueFile::read(temp.folder(), m_chip); }
    // One that nobody expects where it cannot be told, so that it is not taken for nothing.
    [[nodiscard]] Dues dues() { return note().value_or(DueNote{.dues = {at(-1)}}).dues; }

private:
    SecurityChip *m_chip;
};

void flip(const QString &path, qsizetype place)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    file.seek(place);
    const char was = file.read(1).at(0);
    file.seek(place);
    file.write(QByteArray(1, char(was ^ 1)));
}

void copy(const QString &from, const QString &to)
{
    QFile::remove(to);
    QFile::copy(from, to);
}

}

void TestDueNote::append_thatMovesAClock_isInTheNoteWhenItReturns()
{
    Tablet tablet;
    QVERIFY(tablet.store);
    QCOMPARE(tablet.dues(), Dues());
    RT_DONE(tablet.store->append(convened()));
    RT_TAKE(folded, tablet.store->proceedings(kMeeting));
    const Dues expected = runningDues(folded);
    QVERIFY(!expected.empty());
    QCOMPARE(tablet.dues(), expected);
    RT_DONE(tablet.store->append(plain(kMeeting, Verb::Start, {}, {}, 30)));
    QVERIFY(tablet.dues().size() < expected.size());             // it was started in time
    RT_DONE(tablet.store->append(plain(kMeeting, Verb::Cancel, {{u"reason"_s, u"made in error"_s}}, {}, 31)));
    QCOMPARE(tablet.dues(), Dues());
}

void TestDueNote::append_thatMovesNone_leavesTheNote()
{
    Tablet tablet;
    RT_DONE(tablet.store->append(convened()));
    RT_TAKE(before, readFile(tablet.temp.file("clocks"), 1 << 20));
    RT_DONE(tablet.store->append(share(kMeeting, u"i1"_s, u"A mark on the cheek."_s)));
    RT_TAKE(after, readFile(tablet.temp.file("clocks"), 1 << 20));
    QCOMPARE(after, before);
}

void TestDueNote::lock_bringsTheTimeOfTheNewestEntry()
{
    Tablet tablet;
    RT_DONE(tablet.store->append(convened()));
    RT_DONE(tablet.store->append(share(kMeeting, u"i1"_s, u"A mark."_s, 77)));
    tablet.leave();
    RT_TAKE(note, tablet.note());
    QCOMPARE(note.written, at(77));
}

void TestDueNote::opened_againByWhoeverHasTheKey_mendsTheNote()
{
    Tablet tablet;
    RT_DONE(tablet.store->append(convened()));
    tablet.leave();
    const Dues expected = tablet.dues();
    for (const bool removed : {false, true}) {
        if (removed)
            QVERIFY(QFile::remove(tablet.temp.file("clocks")));
        else
            flip(tablet.temp.file("clocks"), 100);
        QVERIFY(!tablet.note());
        // That it was changed is said once; that it is not there may be so (a full disk, an older version).
        RT_TAKE(found, Store::verify(tablet.temp.folder(), tablet.key));
        QCOMPARE(found.firstBad.has_value(), !removed);
        QVERIFY(removed || found.firstBad->endsWith(u"clocks"_s));
        QCOMPARE(tablet.dues(), expected);
        RT_TAKE(again, Store::verify(tablet.temp.folder(), tablet.key));
        QVERIFY(!again.firstBad);
    }
}

void TestDueNote::note_isOfOneSizeAndTellsNothing()
{
    Tablet tablet;
    const qint64 empty = QFileInfo(tablet.temp.file("clocks")).size();
    QVERIFY(empty > 0);
    for (int i = 0; i < 30; ++i)
        RT_DONE(tablet.store->append(convened(u"m%1"_s.arg(i), QUuid::createUuid(), 7 * i)));
    QVERIFY(tablet.dues().size() > 20);
    QCOMPARE(QFileInfo(tablet.temp.file("clocks")).size(), empty);
    QCOMPARE(QFile::permissions(tablet.temp.file("clocks")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // The same twice is not the same bytes: nobody sees from them that nothing changed.
    RT_TAKE(before, readFile(tablet.temp.file("clocks"), 1 << 20));
    QVERIFY(QFile::remove(tablet.temp.file("clocks")));
    tablet.unlock();
    RT_TAKE(after, readFile(tablet.temp.file("clocks"), 1 << 20));
    QVERIFY(after != before);
}

void TestDueNote::note_anyByteChangedOrCut_isRefusedAndNotEmpty_data()
{
    QTest::addColumn<bool>("chip");
    QTest::newRow("with a chip") << true;
    QTest::newRow("without") << false;               // here nothing but the note itself says that it is whole
}

void TestDueNote::note_anyByteChangedOrCut_isRefusedAndNotEmpty()
{
    QFETCH(bool, chip);
    Tablet tablet(chip);
    RT_DONE(tablet.store->append(convened()));
    tablet.leave();
    RT_DONE(tablet.note());
    for (const char *name : {"clocks", "clocks.key"}) {
        const QString path = tablet.temp.file(name);
        RT_TAKE(whole, readFile(path, 1 << 20));
        for (qsizetype place = 0; place < whole.size(); place += place < 150 ? 1 : 97) {
            flip(path, place);
            QVERIFY2(!tablet.note(), qPrintable(u"%1 at %2"_s.arg(QLatin1StringView(name)).arg(place)));
            flip(path, place);
        }
        for (const qsizetype size : {qsizetype(0), qsizetype(1), whole.size() / 2, whole.size() - 1}) {
            RT_DONE(replaceFile(path, whole.first(size)));
            QVERIFY(!tablet.note());
        }
        RT_DONE(replaceFile(path, whole + '\0'));
        QVERIFY(!tablet.note());
        RT_DONE(replaceFile(path, whole));
        RT_DONE(tablet.note());
    }
}

void TestDueNote::note_missing_isAnErrorAndNotEmpty()
{
    Tablet tablet;
    tablet.leave();
    RT_DONE(tablet.note());
    QVERIFY(QFile::remove(tablet.temp.file("clocks")));
    RT_REFUSED(tablet.note(), Code::Store_NotFound);
    tablet.unlock();
    RT_DONE(tablet.note());
    QVERIFY(QFile::remove(tablet.temp.file("clocks.key")));
    RT_REFUSED(tablet.note(), Code::Store_NotFound);
}

void TestDueNote::note_ofAnotherStore_isRefused()
{
    Tablet here, there;
    RT_DONE(there.store->append(convened()));
    copy(there.temp.file("clocks"), here.temp.file("clocks"));
    RT_REFUSED(here.note(), Code::Store_Damaged);
}

void TestDueNote::note_thatDoesNotGetWritten_isGoneAndNotOld()
{
    Tablet tablet;
    RT_DONE(tablet.store->append(convened()));
    // A folder in the way of the file that is written first and then takes its place.
    QVERIFY(QDir(tablet.temp.folder()).mkdir(u"clocks.new"_s));
    RT_DONE(tablet.store->append(plain(kMeeting, Verb::Start, {}, {}, 30)));
    RT_REFUSED(tablet.note(), Code::Store_NotFound);
    QVERIFY(QDir(tablet.temp.folder()).rmdir(u"clocks.new"_s));
    tablet.leave();
    RT_DONE(tablet.note());
}

void TestDueNote::manyDues_theNearestHaveRoom_theOthersAreCounted()
{
    Tablet tablet;
    Dues many;
    for (int i = 0; i < 3000; ++i)
        many.push_back(at(10 * i));
    DueFile file(tablet.temp.folder(), tablet.key);
    file.start(0);
    file.write(many, at(15'000));
    RT_TAKE(note, tablet.note());
    QCOMPARE(note.dues.size(), DueNote::kMost);
    QCOMPARE(note.others, 2000);
    QVERIFY(std::ranges::is_sorted(note.dues));
    QVERIFY(note.dues.front() >= at(9'900) && note.dues.back() <= at(20'100));
}

void TestDueNote::chip_copiedFolder_opensOnNoOtherTablet()
{
    Tablet tablet(true);
    RT_DONE(tablet.store->append(convened()));
    tablet.leave();
    QVERIFY(tablet.note() && !tablet.dues().empty());
    FakeChip other;
    RT_REFUSED(DueFile::read(tablet.temp.folder(), &other), Code::Chip_NotOurs);
    RT_REFUSED(DueFile::read(tablet.temp.folder(), nullptr), Code::Chip_Absent);
    tablet.chip.bootState = "otherwise";
    RT_REFUSED(tablet.note(), Code::Chip_StateChanged);
}

void TestDueNote::chip_noteFromBeforeTheLastOpening_isRefused()
{
    Tablet tablet(true);
    RT_DONE(tablet.store->append(convened()));
    tablet.leave();
    const QString note = tablet.temp.file("clocks"), kept = note + u".kept"_s;
    copy(note, kept);
    tablet.unlock();
    RT_DONE(tablet.store->append(plain(kMeeting, Verb::Start, {}, {}, 30)));
    tablet.leave();
    RT_DONE(tablet.note());
    copy(kept, note);
    RT_REFUSED(tablet.note(), Code::Store_Damaged);
    tablet.unlock();
    RT_DONE(tablet.note());
    // What is written by a program that knows no opening, as roundtablectl, stands for the same one.
    RT_TAKE(other, [&] { tablet.leave(); return Store::open(tablet.temp.folder(), tablet.key); }());
    RT_DONE(other->append(plain(kMeeting, Verb::End, {}, {}, 60)));
    RT_DONE(tablet.note());
}

void TestDueNote::chip_keyInClear_isRefusedAndMadeAnew()
{
    Tablet tablet(true);
    RT_DONE(tablet.store->append(convened()));
    tablet.leave();
    // Whoever can write to the disk, but has not the store's key: a key of their own, and a note under it.
    Tablet forger;
    forger.leave();
    copy(forger.temp.file("clocks"), tablet.temp.file("clocks"));
    copy(forger.temp.file("clocks.key"), tablet.temp.file("clocks.key"));
    RT_DONE(DueFile::read(tablet.temp.folder(), nullptr));
    RT_REFUSED(tablet.note(), Code::Chip_NotOurs);
    tablet.unlock();
    QVERIFY(tablet.note() && !tablet.dues().empty());
    // A key file that looks right and is of no use is made anew when the door says so.
    RT_TAKE(sound, readFile(tablet.temp.file("clocks.key"), 4096));
    QByteArray bad = sound.chopped(32);
    bad.back() = char(bad.back() ^ 1);
    RT_DONE(replaceFile(tablet.temp.file("clocks.key"), bad + sealed::digest(bad)));
    QVERIFY(!tablet.note());
    tablet.unlock(true);
    RT_DONE(tablet.note());
}

void TestDueNote::chip_usersBlobAsKey_costsNoTry()
{
    Tablet tablet(true);
    tablet.leave();
    RT_TAKE(users, tablet.chip.seal(SecretKey::random(), SecretKey::random()));
    RT_TAKE(sound, readFile(tablet.temp.file("clocks.key"), 4096));
    const QByteArray bad = sound.first(29) + users;
    RT_DONE(replaceFile(tablet.temp.file("clocks.key"), bad + sealed::digest(bad)));
    for (int looked = 0; looked < 20; ++looked)
        RT_REFUSED(tablet.note(), Code::Chip_NotOurs);
    QCOMPARE(tablet.chip.wrongTries, 0);
}

void TestDueNote::chip_lockedOut_stillTells()
{
    Tablet tablet(true);
    RT_DONE(tablet.store->append(convened()));
    tablet.leave();
    tablet.chip.wrongTries = FakeChip::kMaxTries;
    QVERIFY(tablet.note() && !tablet.dues().empty());
}

void TestDueNote::practice_needsNoKeyFile()
{
    TempVault temp;
    Dues expected;
    {
        RT_TAKE(store, Store::createPractice(temp.folder()));
        RT_DONE(store->append(convened()));
        RT_TAKE(folded, store->proceedings(kMeeting));
        expected = runningDues(folded);
    }
    RT_TAKE(key, practice::read(temp.file("practice.key")));
    RT_TAKE(note, DueFile::read(temp.folder(), nullptr, &key));
    QCOMPARE(note.dues, expected);
}

// The step of the schema that added them asks the journal.
void TestDueNote::oldStore_broughtUp_knowsItsClocks()
{
    Tablet tablet;
    RT_DONE(tablet.store->append(convened()));
    tablet.leave();
    const Dues expected = tablet.dues();
    {
        RT_TAKE(database, Database::open(tablet.temp.file("store.db"), tablet.key, {}));
        RT_DONE(database->run("DROP TABLE runs; DROP INDEX meetings_dues; ALTER TABLE meetings DROP COLUMN dues; PRAGMA user_version = 2;"));
        QVERIFY(QFile::remove(tablet.temp.file("clocks")));
    }
    tablet.unlock();
    QVERIFY(tablet.store);
    QCOMPARE(tablet.dues(), expected);
    RT_TAKE(found, tablet.store->verify());
    QVERIFY2(!found.firstBad, qPrintable(found.firstBad.value_or(QString())));
}

QTEST_GUILESS_MAIN(TestDueNote)
#include "tst_duenote.moc"
