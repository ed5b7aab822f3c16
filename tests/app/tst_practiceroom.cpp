#include "app/practiceroom.h"
#include "storage/model/record.h"
#include "tests/support/tempvault.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// The room beside a tablet's own store where one practises.
class TestPracticeRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void folder_isBeside_neverWithin()
    {
        QCOMPARE(practiceroom::folderBeside(u"/var/lib/roundtable"_s), u"/var/lib/roundtable-practice"_s);
        QCOMPARE(practiceroom::folderBeside(u"/var/lib/roundtable/"_s), u"/var/lib/roundtable-practice"_s);
    }
    void enter_nothingThere_makesAMeetingOfMadeUpPeople_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("chair");
        QTest::newRow("English") << u"en"_s << u"Practice"_s << u"Practice Chair"_s;
        QTest::newRow("Welsh") << u"cy"_s << u"Ymarfer"_s << u"Cadeirydd Ymarfer"_s;
    }
    void enter_nothingThere_makesAMeetingOfMadeUpPeople()
    {
        QFETCH(QString, language);
        QFETCH(QString, family);
        QFETCH(QString, chair);
        TempVault vault;
        RT_TAKE(who, practiceroom::enter(vault.folder(), language, at(0)));
        QCOMPARE(who.user, QString(practiceroom::kChair));
        QCOMPARE(who.name, chair);
        QVERIFY(who.mayChair());
        RT_TAKE(store, Store::openPractice(vault.folder()));
        QVERIFY(store->isPractice());
        RT_TAKE(rows, store->meetings());
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().state, MeetingRow::State::Convened);
        QCOMPARE(rows.front().children, (QStringList{u"Robin "_s + family, u"Kit "_s + family}));
        RT_TAKE(told, store->proceedings(rows.front().id));
        const QJsonObject export_ = record(told, *told.meeting(rows.front().id), {}, {}, store->isPractice());
        QVERIFY(export_.value("practice"_L1).toBool());
        RT_TAKE(verified, store->verify());
        QVERIFY(!verified.firstBad);
    }
    void enter_theChairIsOfATeam_soColleaguesReadIt()
    {
        TempVault vault;
        RT_TAKE(who, practiceroom::enter(vault.folder(), u"en"_s, at(0)));
        QVERIFY(!who.team.isEmpty());
        RT_TAKE(store, Store::openPractice(vault.folder()));
        RT_TAKE(rows, store->meetings());
        QVERIFY(mayRead({u"jo"_s, u"Jo"_s, Role::MinuteTaker, who.team}, rows.front().access));
        QVERIFY(!mayRead({u"jo"_s, u"Jo"_s, Role::MinuteTaker, u"another"_s}, rows.front().access));
    }
    void enter_again_findsWhatWasPractised()
    {
        TempVault vault;
        RT_DONE(practiceroom::enter(vault.folder(), u"en"_s, at(0)));
        RT_DONE(practiceroom::enter(vault.folder(), u"cy"_s, at(60)));
        RT_TAKE(store, Store::openPractice(vault.folder()));
        QCOMPARE(store->meetings()->size(), size_t(1));
        QCOMPARE(store->users()->size(), size_t(1));
    }
    void enter_afterTheLastMeetingIsOver_anotherWaits()
    {
        TempVault vault;
        RT_DONE(practiceroom::enter(vault.folder(), u"en"_s, at(0)));
        {
            RT_TAKE(store, Store::openPractice(vault.folder()));
            RT_DONE(store->append(plain(store->meetings()->front().id, Verb::Cancel, {{u"reason"_s, u"over"_s}})));
        }
        RT_DONE(practiceroom::enter(vault.folder(), u"en"_s, at(60)));
        RT_TAKE(store, Store::openPractice(vault.folder()));
        QCOMPARE(store->meetings()->size(), size_t(2));
    }
    void enter_afresh_throwsAwayWhatWasPractised()
    {
        TempVault vault;
        RT_DONE(practiceroom::enter(vault.folder(), u"en"_s, at(0)));
        MeetingId first;
        {
            RT_TAKE(store, Store::openPractice(vault.folder()));
            first = store->meetings()->front().id;
        }
        RT_DONE(practiceroom::enter(vault.folder(), u"en"_s, at(60), true));
        RT_TAKE(store, Store::openPractice(vault.folder()));
        RT_TAKE(rows, store->meetings());
        QCOMPARE(rows.size(), size_t(1));
        QVERIFY(rows.front().id != first);
    }
    // Should a real store ever lie where practice goes, it is not touched, and nothing is said in it.
    void enter_whereARealStoreLies_isRefused_data()
    {
        QTest::addColumn<bool>("afresh");
        QTest::newRow("as it is") << false;
        QTest::newRow("afresh") << true;
    }
    void enter_whereARealStoreLies_isRefused()
    {
        QFETCH(bool, afresh);
        TempVault vault;
        {
            RT_TAKE(store, Store::create(vault.folder(), u"okafor"_s, kPassphrase, {.cost = kQuick}));
            RT_DONE(store->append(convene(QUuid::createUuid())));
        }
        QVERIFY(!practiceroom::enter(vault.folder(), u"en"_s, at(60), afresh));
        RT_TAKE(opened, Vault::read(Store::vaultPath(vault.folder())));
        RT_TAKE(key, opened.unlock(u"okafor"_s, kPassphrase));
        RT_TAKE(store, Store::open(vault.folder(), key.key));
        QVERIFY(!store->isPractice());
        QCOMPARE(store->meetings()->size(), size_t(1));
        QVERIFY(!store->user(QString(practiceroom::kChair)));
    }
};

QTEST_GUILESS_MAIN(TestPracticeRoom)
#include "tst_practiceroom.moc"
