#include "app/keysteps.h"

#include <QtTest>

using namespace rt;
using namespace Qt::StringLiterals;

using Part = KeySteps::Part;

// Whom an act asks, in which order, and when somebody beside is needed.
class TestKeySteps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void adding_byWhoOpensTheStore_takesOnePerson();
    void adding_byAnAdmin_takesSomebodyBesideForContentAlone();
    void changing_toAnotherSlot_takesThemselves();
    void ownSecret_oldBeforeNew();
    void council_firstByOne_anotherByTwo();
    void wiping_takesTwo();
    void back_fromTheSecond_askBothAgain();
};

void TestKeySteps::adding_byWhoOpensTheStore_takesOnePerson()
{
    KeySteps steps = KeySteps::forAdding(Role::MinuteTaker);
    QVERIFY(steps.chooses());
    steps.chosen();
    QCOMPARE(steps.now().part, Part::Anybody);
    steps.shown(u"ngozi"_s, true);
    QVERIFY(steps.over());
    QCOMPARE(steps.count(), 1);
}

void TestKeySteps::adding_byAnAdmin_takesSomebodyBesideForContentAlone()
{
    KeySteps steps = KeySteps::forAdding(Role::Chair);
    steps.chosen();
    steps.shown(u"mair"_s, false);
    QVERIFY(!steps.over());
    QCOMPARE(steps.now().part, Part::Opens);
    QCOMPARE(steps.count(), 2);
    QCOMPARE(steps.given(), QStringList{u"mair"_s});
    steps.shown(u"ngozi"_s, true);
    QVERIFY(steps.over());

    KeySteps device = KeySteps::forAdding(Role::Admin);
    device.chosen();
    device.shown(u"mair"_s, false);
    QVERIFY(device.over());
}

void TestKeySteps::changing_toAnotherSlot_takesThemselves()
{
    KeySteps same = KeySteps::forChanging(u"huw"_s, true, Role::Auditor);        // an auditor's slot opens the store, too
    same.shown(u"mair"_s, false);
    QCOMPARE(same.now().part, Part::Opens);
    same.shown(u"ngozi"_s, true);
    QVERIFY(same.over());

    KeySteps out = KeySteps::forChanging(u"huw"_s, true, Role::Admin);
    out.shown(u"mair"_s, false);
    QCOMPARE(out.now(), (KeySteps::Step{Part::Own, u"huw"_s}));
    out.shown(u"huw"_s, true);
    QVERIFY(out.over());

    KeySteps teamAlone = KeySteps::forChanging(u"tom"_s, false, {});
    teamAlone.shown(u"mair"_s, false);
    QVERIFY(teamAlone.over());

    KeySteps in = KeySteps::forChanging(u"tom"_s, false, Role::Chair);
    in.shown(u"mair"_s, false);
    QCOMPARE(in.now().part, Part::Opens);
    in.shown(u"ngozi"_s, true);
    QCOMPARE(in.now(), (KeySteps::Step{Part::Own, u"tom"_s}));
    QCOMPARE(in.count(), 3);
}

void TestKeySteps::ownSecret_oldBeforeNew()
{
    KeySteps steps = KeySteps::forOwnSecret();
    QVERIFY(!steps.chooses());
    steps.shown(u"huw"_s, true);
    QVERIFY(steps.chooses());
}

void TestKeySteps::council_firstByOne_anotherByTwo()
{
    QCOMPARE(KeySteps::forCouncil(false).count(), 1);
    QCOMPARE(KeySteps::forCouncil(false).now().part, Part::Opens);
    QCOMPARE(KeySteps::forCouncil(true).count(), 2);
    QCOMPARE(KeySteps::forCouncil(true).now().part, Part::Admin);
}

void TestKeySteps::wiping_takesTwo()
{
    KeySteps steps = KeySteps::forWiping();
    QCOMPARE(steps.now().part, Part::Admin);
    steps.shown(u"mair"_s, false);
    QVERIFY(!steps.over());
    QCOMPARE(steps.now().part, Part::Opens);
}

void TestKeySteps::back_fromTheSecond_askBothAgain()
{
    KeySteps steps = KeySteps::forAdding(Role::Chair);
    steps.chosen();
    steps.shown(u"mair"_s, false);
    QVERIFY(steps.back());
    QCOMPARE(steps.now().part, Part::Anybody);
    QVERIFY(steps.given().isEmpty());
    QCOMPARE(steps.count(), 1);
    steps.shown(u"ngozi"_s, true);                   // a chair this time: nobody beside
    QVERIFY(steps.over());

    QVERIFY(steps.back());
    QVERIFY(steps.back());
    QVERIFY(steps.chooses());
    QVERIFY(!steps.back());
}

QTEST_GUILESS_MAIN(TestKeySteps)
#include "tst_keysteps.moc"
