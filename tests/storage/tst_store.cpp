#include "tests/support/tempvault.h"

#include "storage/model/codec.h"

#include <QCborArray>
#include <QDir>
#include <QFileInfo>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

class TestStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void create_practice_opensAgainWithWhatWasSaid();
    void create_real_needsThePassphrase();
    void create_twice_isRefused();
    void create_halfMade_isCompleted();
    void open_nothing_isNotFound();
    void open_second_isLockedAtOnce();
    void open_practiceWithVaultBeside_isRefused();
    void files_areForTheirOwnerAlone();
    void append_corrected_searchFindsTheNewWordsOnly();
    void append_withdrawn_searchFindsNothing();
    void append_answerAgain_searchFindsTheLast();
    void append_answerAndApologiesTakenBack_searchForgetsThem();
    void search_severalWords_lastIsAPrefix();
    void search_afterEachEntry_findsEveryOne();
    void search_withinOneOpening_neverWrites();
    void search_oddInput_isHarmless();
    void meetings_listed_newestFirstWithStateAndChildren();
    void meetings_reconvened_areOneProcess();
    void meetings_sameRefInAnotherProcess_staysApart();
    void drafts_committed_goInTheSameTransaction();
    void users_added_areListed();
    void users_withNamesThatAreNone_areRefused_data();
    void users_withNamesThatAreNone_areRefused();
    void rebuild_givesTheSameLists();
};

void TestStore::create_practice_opensAgainWithWhatWasSaid()
{
    TempVault vault;
    const MeetingId id = QUuid::createUuid();
    QByteArray hash;
    {
        RT_TAKE(store, Store::createPractice(vault.folder()));
        QVERIFY(store->isPractice());
        RT_TAKE(first, store->append(convene(id)));
        QCOMPARE(first.row, 1);
        RT_TAKE(second, store->append(share(id, u"i1"_s, u"Seen with a bruise"_s)));
        QCOMPARE(second.seq, 2);
        hash = second.hash;
    }
    RT_TAKE(store, Store::openPractice(vault.folder()));
    RT_TAKE(entry, store->journal().entry(2));
    QCOMPARE(entry.hash, hash);
    QCOMPARE(*decode(entry.body), share(id, u"i1"_s, u"Seen with a bruise"_s));
    RT_TAKE(proceedings, store->proceedings(id));
    QVERIFY(proceedings.item(u"i1"_s));
    RT_TAKE(found, store->verify());
    QVERIFY2(!found.firstBad, qPrintable(found.firstBad.value_or(QString())));
    QCOMPARE(found.entries, 2);
    QCOMPARE(*Store::kindOf(vault.folder()), Store::Kind::Practice);
}

void TestStore::create_real_needsThePassphrase()
{
    TempVault vault;
    {
        RT_TAKE(store, Store::create(vault.folder(), u"okafor"_s, kPassphrase, {.cost = kQuick}));
        QVERIFY(!store->isPractice());
        RT_DONE(store->append(convene(QUuid::createUuid())));
    }
    RT_TAKE(slots_, Vault::read(Store::vaultPath(vault.folder())));
    RT_REFUSED(slots_.unlock(u"okafor"_s, u"correct horse battery stapler"_s), Code::Vault_WrongPassphrase);
    RT_TAKE(key, slots_.unlock(u"okafor"_s, kPassphrase));
    RT_TAKE(store, Store::open(vault.folder(), key.key));
    QCOMPARE(*store->meetingCount(), 1);
    RT_REFUSED(Store::openPractice(vault.folder()), Code::Store_NotFound);
    store.reset();
    RT_REFUSED(Store::open(vault.folder(), SecretKey::random()), Code::Store_WrongKey);
}

void TestStore::create_twice_isRefused()
{
    TempVault vault;
    RT_DONE(Store::createPractice(vault.folder()));
    RT_REFUSED(Store::createPractice(vault.folder()), Code::Store_Exists);
    RT_REFUSED(Store::create(vault.folder(), u"okafor"_s, kPassphrase, {.cost = kQuick}), Code::Store_Exists);
    TempVault real;
    RT_DONE(Store::create(real.folder(), u"okafor"_s, kPassphrase, {.cost = kQuick}));
    RT_REFUSED(Store::create(real.folder(), u"okafor"_s, kPassphrase, {.cost = kQuick}), Code::Store_Exists);
    RT_REFUSED(Store::createPractice(real.folder()), Code::Store_Exists);
}

// A power cut can end the making after the key's file and before the tables.
void TestStore::create_halfMade_isCompleted()
{
    TempVault vault;
    QVERIFY(QDir().mkpath(vault.folder()));
    RT_DONE(practice::create(vault.file("practice.key")));
    RT_REFUSED(Store::kindOf(vault.folder()), Code::Store_NotFound);
    RT_REFUSED(Store::openPractice(vault.folder()), Code::Store_NotFound);
    RT_DONE(Store::createPractice(vault.folder()));

    TempVault real;
    QVERIFY(QDir().mkpath(real.folder()));
    RT_DONE(Vault::create(Store::vaultPath(real.folder()), u"okafor"_s, kPassphrase, {.cost = kQuick}));
    RT_REFUSED(Store::create(real.folder(), u"okafor"_s, u"another passphrase"_s, {.cost = kQuick}),
               Code::Vault_WrongPassphrase);
    RT_DONE(Store::create(real.folder(), u"okafor"_s, kPassphrase, {.cost = kQuick}));
}

void TestStore::open_nothing_isNotFound()
{
    TempVault vault;
    RT_REFUSED(Store::kindOf(vault.folder()), Code::Store_NotFound);
    RT_REFUSED(Store::openPractice(vault.folder()), Code::Store_NotFound);
}

void TestStore::open_second_isLockedAtOnce()
{
    TempVault vault;
    RT_TAKE(store, Store::createPractice(vault.folder()));
    RT_DONE(store->append(convene(QUuid::createUuid())));
    RT_REFUSED(Store::openPractice(vault.folder()), Code::Store_Locked);
    RT_DONE(store->append(convene(QUuid::createUuid(), u"m2"_s)));
}

void TestStore::open_practiceWithVaultBeside_isRefused()
{
    TempVault vault;
    RT_TAKE(made, Store::createPractice(vault.folder()));
    made.reset();
    RT_TAKE(key, practice::read(vault.file("practice.key")));
    RT_DONE(Vault::create(Store::vaultPath(vault.folder()), u"okafor"_s, kPassphrase, {.cost = kQuick}));
    RT_REFUSED(Store::open(vault.folder(), key), Code::Store_Damaged);
    QVERIFY(QFile::remove(vault.file("practice.key")));
    RT_REFUSED(Store::open(vault.folder(), key), Code::Store_Damaged);
}

void TestStore::files_areForTheirOwnerAlone()
{
    TempVault vault;
    RT_TAKE(store, Store::createPractice(vault.folder()));
    RT_DONE(store->append(convene(QUuid::createUuid())));
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    QCOMPARE(QFileInfo(vault.folder()).permissions(), owner | QFileDevice::ExeOwner | QFileDevice::ExeUser);
    const auto files = QDir(vault.folder()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 5);
    for (const QFileInfo &file : files)
        QVERIFY2(file.permissions() == owner, qPrintable(file.fileName()));
}

void TestStore::append_corrected_searchFindsTheNewWordsOnly()
{
    TempVault vault;
    RT_TAKE(store, Store::createPractice(vault.folder()));
    const MeetingId id = QUuid::createUuid();
    RT_DONE(store->append(convene(id)));
    RT_DONE(store->append(share(id, u"i1"_s, u"Bruise on the left arm"_s)));
    QCOMPARE(store->search(u"bruise"_s)->size(), 1);
    RT_DONE(store->append(plain(id, Verb::Correct, {{u"target"_s, u"i1"_s},
                                                    {u"change"_s, QCborMap{{u"text"_s, u"Scald on the left arm"_s}}}})));
    QCOMPARE(store->search(u"bruise"_s)->size(), 0);
    RT_TAKE(hits, store->search(u"left scald"_s));
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0].ref, u"i1"_s);
    QCOMPARE(hits[0].snippet, u"Scald on the left arm"_s);
    RT_TAKE(found, store->verify());
    QVERIFY2(!found.firstBad, qPrintable(found.firstBad.value_or(QString())));
}

void TestStore::append_withdrawn_searchFindsNothing()
{
    TempVault vault;
    const MeetingId id = QUuid::createUuid();
    {
        RT_TAKE(store, Store::createPractice(vault.folder()));
        RT_DONE(store->append(convene(id)));
        RT_DONE(store->append(share(id, u"i1"_s, u"Bruise on the left arm"_s)));
        RT_DONE(store->append(share(id, u"i2"_s, u"Bruise on the right arm"_s)));
    }
    // Opened again, so that what the search must forget is read from the journal.
    RT_TAKE(store, Store::openPractice(vault.folder()));
    RT_DONE(store->append(plain(id, Verb::Withdraw, {{u"target"_s, u"i1"_s}, {u"reason"_s, u"wrong child"_s}})));
    RT_TAKE(hits, store->search(u"bruise"_s));
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0].ref, u"i2"_s);
    RT_TAKE(found, store->verify());
    QVERIFY2(!found.firstBad, qPrintable(found.firstBad.value_or(QString())));
}

void TestStore::append_answerAgain_searchFindsTheLast()
{
    TempVault vault;
    RT_TAKE(store, Store::createPractice(vault.folder()));
    const MeetingId id = QUuid::createUuid();
    RT_DONE(store->append(convene(id)));
    for (const QString &text : {u"lighthouse"_s, u"windmill"_s})
        RT_DONE(store->append(plain(id, Verb::Answer, {{u"prompt"_s, u"P1"_s}, {u"state"_s, u"done"_s}, {u"text"_s, text}})));
    QCOMPARE(store->search(u"lighthouse"_s)->size(), 0);
    QCOMPARE(store->search(u"windmill"_s)->size(), 1);
    RT_TAKE(found, store->verify());
    QVERIFY2(!found.firstBad, qPrintable(found.firstBad.value_or(QString())));
}

// What was said by an entry of its own is taken back by a correction, and may be said again.
void TestStore::append_answerAndApologiesTakenBack_searchForgetsThem()
{
    TempVault vault;
    const MeetingId id = QUuid::createUuid();
    const auto invite = [&] {
        Event event = plain(id, Verb::Invite, {{u"name"_s, u"Jo"_s}, {u"agency"_s, u"School"_s}, {u"role"_s, u"school_dsl"_s}});
        event.ref = u"a1"_s;
        return event;
    };
    const auto corrected = [&](const QString &target, const QString &path, const QCborValue &value) {
        return plain(id, Verb::Correct, {{u"target"_s, target}, {u"change"_s, QCborMap{{path, value}}}});
    };
    const auto answer = [&](const QString &text) {
        return QCborMap{{u"state"_s, u"done"_s}, {u"text"_s, text}};
    };
    const auto sound = [](Store &store) {
        const auto found = store.verify();
        return found && !found->firstBad;
    };
    {
        RT_TAKE(store, Store::createPractice(vault.folder()));
        RT_DONE(store->append(convene(id)));
        RT_DONE(store->append(invite()));
        QCborMap first = answer(u"lighthouse"_s);
        first.insert(u"prompt"_s, u"P1"_s);
        RT_DONE(store->append(plain(id, Verb::Answer, first)));
        RT_DONE(store->append(plain(id, Verb::Apologise, {{u"attendee"_s, u"a1"_s}, {u"reason"_s, u"Shipwrecked"_s}})));
    }
    RT_TAKE(store, Store::openPractice(vault.folder()));
    QCOMPARE(store->search(u"lighthouse"_s)->size(), 1);
    QCOMPARE(store->search(u"shipwrecked"_s)->size(), 1);
    const QString ref = (*store->proceedings(id)).lastConvened()->ref;
    RT_DONE(store->append(corrected(ref, u"agenda.P1"_s, nullptr)));
    RT_DONE(store->append(corrected(u"a1"_s, u"apologies"_s, nullptr)));
    QCOMPARE(store->search(u"lighthouse"_s)->size(), 0);
    QCOMPARE(store->search(u"shipwrecked"_s)->size(), 0);
    QVERIFY(sound(*store));
    RT_DONE(store->append(corrected(ref, u"agenda.P1"_s, answer(u"windmill"_s))));
    RT_DONE(store->append(corrected(ref, u"agenda.P2"_s, answer(u"watermill"_s))));       // never answered before
    QCOMPARE(store->search(u"windmill"_s)->size(), 1);
    QCOMPARE(store->search(u"watermill"_s)->size(), 1);
    QVERIFY(sound(*store));
    QCborMap anew = answer(u"treadmill"_s);
    anew.insert(u"prompt"_s, u"P1"_s);
    RT_DONE(store->append(plain(id, Verb::Answer, anew)));
    QCOMPARE(store->search(u"windmill"_s)->size(), 0);
    QCOMPARE(store->search(u"treadmill"_s)->size(), 1);
    QVERIFY(sound(*store));
    store.reset();
    RT_TAKE(again, Store::openPractice(vault.folder()));
    QCOMPARE(again->search(u"watermill"_s)->size(), 1);
    QVERIFY(sound(*again));
}

void TestStore::search_severalWords_lastIsAPrefix()
{
    TempVault vault;
    RT_TAKE(store, Store::createPractice(vault.folder()));
    const MeetingId id = QUuid::createUuid();
    RT_DONE(store->append(convene(id)));
    RT_DONE(store->append(share(id, u"i1"_s, u"Siân heard shouting at the neighbour's house"_s)));
    RT_DONE(store->append(share(id, u"i2"_s, u"The school heard nothing"_s)));
    QCOMPARE(store->search(u"heard"_s)->size(), 2);
    QCOMPARE(store->search(u"heard neigh"_s)->size(), 1);
    QCOMPARE(store->search(u"neigh heard"_s)->size(), 0);
    QCOMPARE(store->search(u"sian"_s)->size(), 1);
    QCOMPARE(store->search(u"heard"_s)->front().ref, u"i2"_s);
}

// Every entry is found at once, whether its words are in the index yet or wait for it: across several rounds of indexing,
// with corrections of what was indexed, and after each new opening.
void TestStore::search_afterEachEntry_findsEveryOne()
{
    TempVault vault;
    const MeetingId id = QUuid::createUuid();
    RT_TAKE(first, Store::createPractice(vault.folder()));
    RT_DONE(first->append(convene(id)));
    first.reset();
    constexpr int kMany = 60;                    // more than three rounds, whatever else is counted
    for (int i = 0; i < kMany; ++i) {
        RT_TAKE(store, Store::openPractice(vault.folder()));
        const Ref ref = u'i' + QString::number(i);
        RT_DONE(store->append(share(id, ref, u"swan number%1"_s.arg(i))));
        if (i % 10 == 9) {
            const QCborMap change{{u"text"_s, u"goose number%1"_s.arg(i - 5)}};
            RT_DONE(store->append(plain(id, Verb::Correct, {{u"target"_s, u'i' + QString::number(i - 5)},
                                                            {u"change"_s, change}})));
        }
        RT_TAKE(hits, store->search(u"number%1"_s.arg(i)));
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits[0].ref, ref);
        QCOMPARE(store->search(u"swan"_s, kMany)->size(), i + 1 - (i + 1) / 10);
        QCOMPARE(store->search(u"goose"_s, kMany)->size(), (i + 1) / 10);
        QCOMPARE(store->search(u"swan goose"_s, kMany)->size(), 0);
    }
    RT_TAKE(store, Store::openPractice(vault.folder()));
    RT_TAKE(few, store->search(u"swan"_s, 3));
    QCOMPARE(few.size(), 3);
    QCOMPARE(few[0].ref, u"i59"_s);              // newest first
    RT_TAKE(found, store->verify());
    QVERIFY2(!found.firstBad, qPrintable(found.firstBad.value_or(QString())));
}

// In one opening, too: what waits is what was followed.
void TestStore::search_withinOneOpening_neverWrites()
{
    TempVault vault;
    const MeetingId id = QUuid::createUuid();
    RT_TAKE(store, Store::createPractice(vault.folder()));
    RT_DONE(store->append(convene(id)));
    for (int i = 0; i < 40; ++i) {
        RT_DONE(store->append(share(id, u'i' + QString::number(i), u"swan number%1"_s.arg(i))));
        const QFileInfo log(vault.folder() + u"/store.db-wal"_s);
        QVERIFY(log.exists());
        const qint64 before = log.size();
        QCOMPARE(store->search(u"swan"_s, 100)->size(), i + 1);
        QCOMPARE(QFileInfo(log.filePath()).size(), before);
    }
}

void TestStore::search_oddInput_isHarmless()
{
    TempVault vault;
    RT_TAKE(store, Store::createPractice(vault.folder()));
    const MeetingId id = QUuid::createUuid();
    RT_DONE(store->append(convene(id)));
    RT_DONE(store->append(share(id, u"i1"_s, u"one \"two\" three* AND four"_s)));
    for (const QString &words : {u""_s, u"   "_s, u"\""_s, u"*"_s, u"AND"_s, u"two\" OR \"x"_s, u"text:one"_s, u"-one"_s,
                                 u"NEAR(one two)"_s, u"😀"_s, QString(QChar(0xd800)), u"one😀two"_s})
        RT_DONE(store->search(words));
    QCOMPARE(store->search(u"two\" three"_s)->size(), 1);
}

void TestStore::meetings_listed_newestFirstWithStateAndChildren()
{
    TempVault vault;
    RT_TAKE(store, Store::createPractice(vault.folder()));
    const MeetingId first = QUuid::createUuid(), second = QUuid::createUuid();
    RT_DONE(store->append(convene(first, u"m1"_s, 0)));
    RT_DONE(store->append(convene(second, u"m2"_s, 5)));
    RT_DONE(store->append(plain(first, Verb::AddChild, {{u"name"_s, u"Jayden"_s}}, u"c1"_s)));
    RT_DONE(store->append(plain(first, Verb::Start, {}, {}, 30)));
    RT_DONE(store->append(plain(first, Verb::Correct, {{u"target"_s, u"c1"_s},
                                                       {u"change"_s, QCborMap{{u"name"_s, u"Jaden"_s}}}})));
    RT_TAKE(rows, store->meetings());
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].ref, u"m1"_s);
    QCOMPARE(rows[0].state, MeetingRow::State::Started);
    QCOMPARE(rows[0].children, QStringList(u"Jaden"_s));
    QCOMPARE(rows[0].started, at(30));
    QCOMPARE(rows[1].state, MeetingRow::State::Convened);
    QCOMPARE(store->meetings(1, 1)->front().ref, u"m2"_s);
    RT_DONE(store->append(plain(first, Verb::End, {}, {}, 40)));
    RT_DONE(store->append(plain(first, Verb::Seal, {}, {}, 50)));
    QCOMPARE(store->meeting(first)->state, MeetingRow::State::Sealed);
    RT_TAKE(proof, store->journal().sealProof(first));
    QVERIFY(proof);
    QCOMPARE(proof->entries, 6);
    QVERIFY(!store->journal().sealProof(second)->has_value());
}

void TestStore::meetings_reconvened_areOneProcess()
{
    TempVault vault;
    RT_TAKE(store, Store::createPractice(vault.folder()));
    const MeetingId first = QUuid::createUuid(), second = QUuid::createUuid();
    RT_DONE(store->append(convene(first)));
    RT_DONE(store->append(plain(first, Verb::AddChild, {{u"name"_s, u"Jayden"_s}}, u"c1"_s)));
    Event again = plain(second, Verb::Reconvene, convene(second).fields, u"m2"_s);
    again.fields.insert(u"previous"_s, u"m1"_s);
    again.fields.insert(u"previousId"_s, first.toString(QUuid::WithoutBraces));
    // Another process convenes a meeting of the same name in between, and is not mistaken for the one that goes on.
    RT_DONE(store->append(convene(QUuid::createUuid())));
    RT_DONE(store->append(again));
    QCOMPARE(store->meeting(second)->root, first);
    QCOMPARE(store->meeting(second)->children, QStringList(u"Jayden"_s));
    RT_TAKE(proceedings, store->proceedings(second));
    QCOMPARE(proceedings.meetings().size(), 2);
    // A correction in the second changes what the first is listed as.
    RT_DONE(store->append(plain(second, Verb::Correct, {{u"target"_s, u"c1"_s},
                                                        {u"change"_s, QCborMap{{u"name"_s, u"Jaden"_s}}}})));
    QCOMPARE(store->meeting(first)->children, QStringList(u"Jaden"_s));
    RT_TAKE(found, store->verify());
    QVERIFY2(!found.firstBad, qPrintable(found.firstBad.value_or(QString())));
}

void TestStore::meetings_sameRefInAnotherProcess_staysApart()
{
    TempVault vault;
    RT_TAKE(store, Store::createPractice(vault.folder()));
    const MeetingId first = QUuid::createUuid(), second = QUuid::createUuid();
    RT_DONE(store->append(convene(first)));
    RT_DONE(store->append(share(first, u"i1"_s, u"lighthouse"_s)));
    RT_DONE(store->append(convene(second)));
    RT_DONE(store->append(share(second, u"i1"_s, u"windmill"_s)));
    RT_TAKE(named, store->meetingsNamed(u"m1"_s));
    QCOMPARE(named.size(), 2);
    QCOMPARE(named[0].id, second);
    RT_TAKE(proceedings, store->proceedings(first));
    QCOMPARE(proceedings.meetings().size(), 1);
    QCOMPARE(proceedings.item(u"i1"_s)->text(u"text"), u"lighthouse"_s);
    QCOMPARE(store->search(u"windmill"_s)->front().meeting, second);
}

void TestStore::drafts_committed_goInTheSameTransaction()
{
    TempVault vault;
    const MeetingId id = QUuid::createUuid();
    {
        RT_TAKE(store, Store::createPractice(vault.folder()));
        RT_DONE(store->append(convene(id)));
        RT_DONE(store->putDraft(id, u"share/text"_s, u"Bru"_s));
        RT_DONE(store->putDraft(id, u"share/text"_s, u"Bruise"_s));
        RT_DONE(store->putDraft(id, u"share/kind"_s, u"fact"_s));
        RT_DONE(store->putDraft(id, u"shares"_s, u"another"_s));
        RT_DONE(store->putSetting(u"okafor"_s, u"language"_s, u"cy"_s));
    }
    RT_TAKE(store, Store::openPractice(vault.folder()));
    RT_TAKE(drafts, store->drafts(id));
    QCOMPARE(drafts.size(), 3);
    QCOMPARE(drafts[1].value, u"Bruise"_s);
    QCOMPARE(store->settings(u"okafor"_s)->value(u"language"_s), u"cy"_s);
    RT_DONE(store->append(share(id, u"i1"_s, u"Bruise"_s), {u"share"_s}));
    RT_TAKE(left, store->drafts(id));
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0].key, u"shares"_s);
    RT_DONE(store->dropDraft(id, u"shares"_s));
    QCOMPARE(store->drafts(id)->size(), 0);
    QCOMPARE(store->search(u"another"_s)->size(), 0);
}

void TestStore::users_added_areListed()
{
    TempVault vault;
    RT_TAKE(store, Store::createPractice(vault.folder()));
    RT_DONE(store->addUser({u"okafor"_s, u"Ngozi Okafor"_s, Role::Chair}, at(0), u"setup"_s));
    RT_DONE(store->addUser({u"bell"_s, u"Sam Bell"_s, Role::MinuteTaker}, at(0), u"okafor"_s));
    RT_DONE(store->addUser({u"bell"_s, u"Sam Bell-Jones"_s, Role::MinuteTaker}, at(1), u"okafor"_s));
    RT_TAKE(users, store->users());
    QCOMPARE(users.size(), 2);
    QCOMPARE(users[0].name, u"Sam Bell-Jones"_s);
    QVERIFY(store->user(u"okafor"_s)->mayChair());
    RT_REFUSED(store->user(u"nobody"_s), Code::UnknownUser);
    QCOMPARE(*store->meetingCount(), 0);
}

void TestStore::users_withNamesThatAreNone_areRefused_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("team");
    QTest::newRow("nobody") << QString() << u"Ada"_s << QString();
    QTest::newRow("a short name without end") << QString(65, u'a') << u"Ada"_s << QString();
    QTest::newRow("a name without end") << u"ada"_s << QString(201, u'a') << QString();
    QTest::newRow("a team without end") << u"ada"_s << u"Ada"_s << QString(201, u'a');
    QTest::newRow("a control character") << u"ada"_s << u"A\u001b[2Jda"_s << QString();
    QTest::newRow("half a character") << u"ada"_s << u"Ada"_s + QChar(0xd800) << QString();
    QTest::newRow("a bell in the team") << u"ada"_s << u"Ada"_s << u"north\u0007"_s;
}

void TestStore::users_withNamesThatAreNone_areRefused()
{
    QFETCH(QString, user);
    QFETCH(QString, name);
    QFETCH(QString, team);
    TempVault temp;
    RT_TAKE(store, Store::createPractice(temp.folder()));
    RT_REFUSED(store->addUser({user, name, Role::Chair, team}, at(0), u"setup"_s), Code::InvalidValue);
    QCOMPARE(store->users()->size(), 0);
    RT_DONE(store->addUser({QString(64, u'a'), QString(200, u'ŵ'), Role::Chair, QString(200, u't')}, at(0), u"setup"_s));
}

void TestStore::rebuild_givesTheSameLists()
{
    TempVault vault;
    RT_TAKE(store, Store::createPractice(vault.folder()));
    const MeetingId first = QUuid::createUuid(), second = QUuid::createUuid();
    RT_DONE(store->addUser({u"okafor"_s, u"Ngozi Okafor"_s, Role::Chair}, at(0), u"setup"_s));
    RT_DONE(store->append(convene(first)));
    RT_DONE(store->append(convene(second, u"m2"_s)));
    RT_DONE(store->append(share(first, u"i1"_s, u"lighthouse"_s)));
    RT_DONE(store->append(plain(first, Verb::Correct, {{u"target"_s, u"i1"_s},
                                                       {u"change"_s, QCborMap{{u"text"_s, u"windmill"_s}}}})));
    const auto before = store->meetings();
    RT_DONE(store->rebuild());
    QCOMPARE(store->meetings()->size(), 2);
    QVERIFY(*store->meetings() == *before);
    QCOMPARE(store->search(u"lighthouse"_s)->size(), 0);
    QCOMPARE(store->search(u"windmill"_s)->size(), 1);
    QCOMPARE(store->users()->size(), 1);
    RT_TAKE(found, store->verify());
    QVERIFY2(!found.firstBad, qPrintable(found.firstBad.value_or(QString())));
    RT_DONE(store->append(share(first, u"i2"_s, u"waterwheel"_s)));
    QCOMPARE(store->search(u"waterwheel"_s)->size(), 1);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
