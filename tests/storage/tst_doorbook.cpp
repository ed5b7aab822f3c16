#include "tests/support/tempvault.h"

#include "storage/doorbook.h"
#include "storage/durablefile.h"
#include "storage/model/codec.h"
#include "storage/slot.h"

#include <QDir>
#include <QFile>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

namespace {

AuditEntry failed(const QString &about, int minute)
{
    return {.act = Act::UnlockFailed, .at = at(minute), .about = about};
}

// A real store, closed, and what its door needs.
struct House {
    TempVault temp;
    QByteArray doorKey;
    DoorBook book{Store::doorBookPath(temp.folder())};

    House()
    {
        (void)Store::create(temp.folder(), u"okafor"_s, kPassphrase, {.cost = kQuick});
        doorKey = Vault::read(Store::vaultPath(temp.folder()))->doorKey();
    }
    Result<std::unique_ptr<Store>> open() const
    {
        auto vault = Vault::read(Store::vaultPath(temp.folder()));
        return Store::open(temp.folder(), vault->unlock(u"okafor"_s, kPassphrase)->key);
    }
    // What the trail holds, each as "unlock-failed okafor Code".
    static QStringList trail(const Store &store)
    {
        QStringList said;
        (void)store.journal().read(store.journal().device(), [&](const Entry &entry) -> Done {
            if (const auto event = decode(entry.body); event && event->verb == Verb::Audit) {
                const auto audit = auditIn(*event);
                said += QString(actName(audit->act)) + u' ' + audit->about + audit->code;
            }
            return {};
        });
        return said;
    }
    QByteArray bytes() const { return *readFile(book.path(), 1 << 20); }
};

}

class TestDoorBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void note_isTakenInAtTheNextUnlock();
    void note_isSealed();
    void book_changed_isNoticed_data();
    void book_changed_isNoticed();
    void book_forgedEntry_isNoticed();
    void book_entryOfAnotherKey_isNoticed();
    void killBetween_takesNothingInTwice();
    void killBetweenAgain_takesNothingInTwice();
};

void TestDoorBook::note_isTakenInAtTheNextUnlock()
{
    House house;
    RT_DONE(house.book.note(failed(u"okafor"_s, 1), house.doorKey));
    RT_DONE(house.book.note({.act = Act::UserRemoved, .at = at(2), .by = u"admin"_s, .about = u"bell"_s}, house.doorKey));
    {
        RT_TAKE(store, house.open());
        QCOMPARE(House::trail(*store), QStringList({u"unlock-failed okafor"_s, u"user-removed bell"_s}));
        RT_TAKE(found, store->verify());
        QVERIFY2(!found.firstBad, qPrintable(found.firstBad.value_or(QString())));
    }
    RT_DONE(house.book.note(failed(u"bell"_s, 3), house.doorKey));
    RT_TAKE(store, house.open());
    QCOMPARE(House::trail(*store).size(), 3);
    QCOMPARE(House::trail(*store).last(), u"unlock-failed bell"_s);
}

void TestDoorBook::note_isSealed()
{
    House house;
    RT_DONE(house.book.note(failed(u"okafor"_s, 1), house.doorKey));
    QVERIFY(!house.bytes().contains("okafor"));
    const SecretKey other = SecretKey::random();
    QVERIFY(sealed::open(house.bytes().mid(44, 40), other).isEmpty());
}

void TestDoorBook::book_changed_isNoticed_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"removed", "emptied", "cut by an entry", "cut within", "an entry taken out", "two exchanged",
                            "a byte", "something after the end", "put back as it was before"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestDoorBook::book_changed_isNoticed()
{
    QFETCH(QString, how);
    House house;
    const QByteArray begun = house.bytes();
    QList<QByteArray> states{begun};
    for (int i = 0; i < 3; ++i) {
        RT_DONE(house.book.note(failed(u"okafor"_s, i), house.doorKey));
        states += house.bytes();
    }
    const QByteArray whole = house.bytes();
    const qsizetype head = begun.size(), one = (whole.size() - head) / 3;
    QByteArray bent = whole;
    if (how == "emptied"_L1)
        bent.truncate(head);                             // with the key as it is now: that of before is gone
    else if (how == "cut by an entry"_L1)
        bent.chop(one);
    else if (how == "cut within"_L1)
        bent.chop(one / 2);
    else if (how == "an entry taken out"_L1)
        bent.remove(head + one, one);
    else if (how == "two exchanged"_L1)
        bent = whole.first(head) + whole.mid(head + one, one) + whole.mid(head, one) + whole.last(one);
    else if (how == "a byte"_L1)
        bent[head + one + 20] = char(bent[head + one + 20] ^ 1);
    else if (how == "something after the end"_L1)
        bent += "xyz";
    if (how == "put back as it was before"_L1) {
        RT_DONE(house.open());                           // taken in, and somebody who copied it puts it back
        RT_DONE(house.book.note(failed(u"bell"_s, 5), house.doorKey));
    }
    if (how == "removed"_L1)
        QVERIFY(QFile::remove(house.book.path()));
    else
        RT_DONE(replaceFile(house.book.path(), bent));
    {
        RT_TAKE(store, house.open());
        QVERIFY2(House::trail(*store).contains(u"refused Door_Damaged"_s), qPrintable(House::trail(*store).join(u'|')));
    }
    RT_DONE(house.book.note(failed(u"bell"_s, 9), house.doorKey));       // and a new book was begun
    RT_TAKE(store, house.open());
    QCOMPARE(House::trail(*store).last(), u"unlock-failed bell"_s);
    QCOMPARE(House::trail(*store).count(u"refused Door_Damaged"_s), 1);
}

// Anybody can seal to the door's key; only who holds the book's present key can add, and nobody can go back.
void TestDoorBook::book_forgedEntry_isNoticed()
{
    House house;
    RT_DONE(house.book.note(failed(u"okafor"_s, 1), house.doorKey));
    RT_DONE(house.book.note(failed(u"okafor"_s, 2), house.doorKey));
    const QByteArray whole = house.bytes();
    RT_DONE(house.book.begin(SecretKey::random()));
    RT_DONE(house.book.note({.act = Act::Unlocked, .at = at(1), .about = u"bell"_s}, house.doorKey));
    const QByteArray forged = house.bytes();
    RT_DONE(replaceFile(house.book.path(), whole.first(40) + forged.mid(40)));
    RT_TAKE(store, house.open());
    QCOMPARE(House::trail(*store), QStringList(u"refused Door_Damaged"_s));
}

// Who holds the book and not the door's key adds an entry that nobody can read.
void TestDoorBook::book_entryOfAnotherKey_isNoticed()
{
    House house;
    RT_DONE(house.book.note(failed(u"okafor"_s, 1), house.doorKey));
    RT_DONE(house.book.note(failed(u"bell"_s, 2), sealed::boxKeyOf(SecretKey::random())));
    RT_TAKE(store, house.open());
    QCOMPARE(House::trail(*store), QStringList({u"unlock-failed okafor"_s, u"refused Door_Damaged"_s}));
}

void TestDoorBook::killBetween_takesNothingInTwice()
{
    House house;
    RT_DONE(house.book.note(failed(u"okafor"_s, 1), house.doorKey));
    const QByteArray before = house.bytes();
    // The journal takes it in, and the new book does not come to be; then somebody tries again.
    QVERIFY(QDir().mkpath(house.book.path() + u".new"_s));
    RT_DONE(house.open());
    QVERIFY(QDir().rmdir(house.book.path() + u".new"_s));
    QCOMPARE(house.bytes(), before);
    RT_DONE(house.book.note(failed(u"bell"_s, 2), house.doorKey));
    {
        RT_TAKE(store, house.open());
        QCOMPARE(House::trail(*store), QStringList({u"unlock-failed okafor"_s, u"unlock-failed bell"_s}));
    }
    RT_TAKE(store, house.open());
    QCOMPARE(House::trail(*store).size(), 2);
}

// The power goes at that place each time; somebody tries in between.
void TestDoorBook::killBetweenAgain_takesNothingInTwice()
{
    House house;
    QStringList tried;
    for (int i = 0; i < 3; ++i) {
        RT_DONE(house.book.note(failed(u"user%1"_s.arg(i), i), house.doorKey));
        tried += u"unlock-failed user%1"_s.arg(i);
        QVERIFY(QDir().mkpath(house.book.path() + u".new"_s));
        {
            RT_TAKE(store, house.open());
            QCOMPARE(House::trail(*store), tried);
        }
        QVERIFY(QDir().rmdir(house.book.path() + u".new"_s));
    }
    RT_TAKE(store, house.open());
    QCOMPARE(House::trail(*store), tried);
}

QTEST_GUILESS_MAIN(TestDoorBook)
#include "tst_doorbook.moc"
