#include "storage/model/access.h"
#include "storage/model/audit.h"
#include "storage/model/codec.h"
#include "tests/support/table.h"

#include <QCborArray>
#include <QFile>
#include <QTest>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

namespace {

const Actor kChair{u"okafor"_s, u"Ngozi Okafor"_s, Role::Chair, u"north"_s};
const Actor kTaker{u"bell"_s, u"Sam Bell"_s, Role::MinuteTaker, u"north"_s};
const Actor kStranger{u"price"_s, u"Rhys Price"_s, Role::Chair, u"south"_s};
const Actor kAdmin{u"root"_s, u"Ada Min"_s, Role::Admin, u"north"_s};
const Actor kAuditor{u"watch"_s, u"Audrey Tor"_s, Role::Auditor, u"north"_s};

}

// Every role and every deed, written out: a change of a rule has to change its line here.
class TestAccess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRole_everyDeed()
    {
        struct Line { Deed deed; const char *name, *chair, *taker, *admin, *auditor, *stepUp, *two; };
        const QList<Line> table{
            // deed                     name                    chair  taker  admin  auditor  again  two people
            {Deed::Open,               "open",                  "yes", "yes", "-",   "-",     "-",   "-"},
            {Deed::Minute,             "minute",                "yes", "yes", "-",   "-",     "-",   "-"},
            {Deed::Seal,               "seal",                  "yes", "-",   "-",   "-",     "-",   "-"},
            {Deed::ReopenSigned,       "reopen-signed",         "yes", "-",   "-",   "-",     "yes", "-"},
            {Deed::Export,             "export",                "yes", "-",   "-",   "-",     "yes", "-"},
            {Deed::HandOver,           "hand-over",             "yes", "-",   "-",   "-",     "-",   "-"},
            {Deed::ReturnFromHandOver, "return-from-hand-over", "yes", "-",   "-",   "-",     "yes", "-"},
            {Deed::Search,             "search",                "yes", "yes", "-",   "-",     "-",   "-"},
            {Deed::AddUser,            "add-user",              "yes", "-",   "yes", "-",     "yes", "-"},
            {Deed::RemoveUser,         "remove-user",           "-",   "-",   "yes", "-",     "yes", "-"},
            {Deed::ChangeRole,         "change-role",           "-",   "-",   "yes", "-",     "yes", "-"},
            {Deed::ChangeOwnSecret,    "change-own-secret",     "yes", "yes", "yes", "yes",   "yes", "-"},
            {Deed::RotateKey,          "rotate-key",            "yes", "-",   "yes", "-",     "yes", "-"},
            {Deed::Recover,            "recover",               "-",   "-",   "yes", "-",     "yes", "yes"},
            {Deed::Wipe,               "wipe",                  "-",   "-",   "yes", "-",     "yes", "yes"},
            {Deed::ReadAudit,          "read-audit",            "-",   "-",   "-",   "yes",   "-",   "-"},
            {Deed::ExportDeviceChain,  "export-device-chain",   "-",   "-",   "yes", "yes",   "yes", "-"},
            {Deed::Verify,             "verify",                "yes", "yes", "yes", "yes",   "-",   "-"},
            {Deed::ChangePolicy,       "change-policy",         "-",   "-",   "yes", "-",     "yes", "-"},
        };
        QCOMPARE(table.size(), kDeeds);
        const auto said = [](bool yes) { return yes ? "yes" : "-"; };
        for (const Line &line : table) {
            QCOMPARE(deedName(line.deed), QLatin1StringView(line.name));
            const QList<std::pair<const Actor *, const char *>> cells{
                {&kChair, line.chair}, {&kTaker, line.taker}, {&kAdmin, line.admin}, {&kAuditor, line.auditor}};
            for (const auto &[actor, expected] : cells) {
                QVERIFY2(qstrcmp(said(may(*actor, line.deed)), expected) == 0,
                         qPrintable(actor->user + u' ' + deedName(line.deed)));
                QCOMPARE(bool(check(*actor, line.deed)), may(*actor, line.deed));
            }
            QVERIFY(!may(Actor{u"gone"_s, u"G"_s, {}, u"north"_s}, line.deed));
            QVERIFY2(qstrcmp(said(needsStepUp(line.deed)), line.stepUp) == 0, line.name);
            QVERIFY2(qstrcmp(said(needsTwoPeople(line.deed)), line.two) == 0, line.name);
        }
    }

    void mayRead_byRoleAndWhoseMeeting_data()
    {
        QTest::addColumn<int>("roles");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("team");
        QTest::addColumn<bool>("reads");
        const auto row = [](const char *name, Roles roles, const char *user, const char *team, bool reads) {
            QTest::newRow(name) << roles.bits() << QString::fromLatin1(user) << QString::fromLatin1(team) << reads;
        };
        row("chair, convened it", Role::Chair, "okafor", "", true);
        row("chair, took the chair", Role::Chair, "bell", "", true);
        row("chair, of the team", Role::Chair, "other", "north", true);
        row("chair, of another team", Role::Chair, "other", "south", false);
        row("chair, of no team", Role::Chair, "other", "", false);
        row("minute-taker, convened it", Role::MinuteTaker, "okafor", "", true);
        row("minute-taker, of the team", Role::MinuteTaker, "other", "north", true);
        row("minute-taker, of another team", Role::MinuteTaker, "other", "south", false);
        row("admin, convened it once", Role::Admin, "okafor", "north", false);
        row("auditor, of the team", Role::Auditor, "okafor", "north", false);
        row("admin and auditor", {Role::Admin, Role::Auditor}, "okafor", "north", false);
        row("admin and chair, of the team", {Role::Admin, Role::Chair}, "other", "north", true);
        row("removed", {}, "okafor", "north", false);
        row("nobody", Role::Chair, "", "", false);
    }
    void mayRead_byRoleAndWhoseMeeting()
    {
        QFETCH(int, roles);
        QFETCH(QString, user);
        QFETCH(QString, team);
        QFETCH(bool, reads);
        const MeetingFacts facts{{u"okafor"_s}, {u"bell"_s}, {u"north"_s}};
        const Actor actor{user, user, Roles::ofBits(roles), team};
        QCOMPARE(mayRead(actor, facts), reads);
        QCOMPARE(bool(check(actor, Deed::Open, facts)), reads);
        // A meeting of nobody's is nobody's; and two who are in no team are not in one.
        QVERIFY(!mayRead(actor, {}));
        QVERIFY(!mayRead({u"new"_s, u"New"_s, Role::Chair, {}}, {{}, {}, {QString()}}));
    }

    void check_refusal_namesTheDeed()
    {
        const Done refused = check(kAdmin, Deed::Export);
        QCOMPARE(refused.error().code, Code::Access_Denied);
        QCOMPARE(refused.error().detail, u"export"_s);
    }

    void mayGive_table()
    {
        QVERIFY(mayGive(kChair, u"new"_s, Role::Chair, true) && mayGive(kChair, u"new"_s, Role::MinuteTaker, true));
        QVERIFY(mayGive(kChair, u"new"_s, Role::Auditor, true));
        QVERIFY(mayGive(kChair, u"new"_s, Role::Admin, false) && !mayGive(kChair, u"new"_s, Role::Admin, true));
        QVERIFY(!mayGive(kChair, u"new"_s, Roles({Role::Chair, Role::Admin}), true));
        QVERIFY(!mayGive(kTaker, u"new"_s, Role::MinuteTaker, false) && !mayGive(kAuditor, u"new"_s, Role::Auditor, false));
        QVERIFY(mayGive(kAdmin, u"new"_s, Roles({Role::Chair, Role::Admin}), true));
        for (const Actor &each : {kChair, kAdmin})
            QVERIFY(!mayGive(each, each.user, Role::Chair, false));      // nobody gives themselves anything
        QVERIFY(!mayGive(kAdmin, u"new"_s, {}, true));
    }

    void opensStore_contentAndTrailAndNobodyElse()
    {
        QVERIFY(opensStore(Role::Chair) && opensStore(Role::MinuteTaker) && opensStore(Role::Auditor));
        QVERIFY(!opensStore(Role::Admin) && !opensStore({}));
    }

    void roles_namesAndBack()
    {
        for (int bits = 0; bits < 16; ++bits)
            QCOMPARE(*rolesNamed(namesOf(Roles::ofBits(bits))), Roles::ofBits(bits));
        QVERIFY(!rolesNamed(u"chair,king"));
        // Stored for ever.
        QCOMPARE(Roles(Role::Chair).bits(), 1);
        QCOMPARE(Roles(Role::MinuteTaker).bits(), 2);
        QCOMPARE(Roles(Role::Admin).bits(), 4);
        QCOMPARE(Roles(Role::Auditor).bits(), 8);
    }

    // Who convened it and their team then, whoever took the chair since and theirs, over all that reconvenes it.
    void factsOf_takeChairAndReconvene_areInIt()
    {
        Table table;
        table.actor = kChair;
        QVERIFY(!table.say("convene", "m1", R"({"type": "team_manager"})"));
        QCOMPARE(factsOf(table.proceedings), (MeetingFacts{{u"okafor"_s}, {}, {u"north"_s}}));
        QVERIFY(!mayRead(kStranger, factsOf(table.proceedings)));
        table.actor = kStranger;
        QVERIFY(!table.say("take-chair", "", R"({"reason": "The chair was called away"})"));
        const MeetingFacts facts = factsOf(table.proceedings);
        QCOMPARE(facts, (MeetingFacts{{u"okafor"_s}, {u"price"_s}, {u"north"_s, u"south"_s}}));
        QVERIFY(mayRead(kStranger, facts) && mayRead(kChair, facts) && mayRead(kTaker, facts));
        // Somebody who moves to another team takes no case along for it.
        const Actor moved{u"okafor"_s, u"Ngozi Okafor"_s, Role::Chair, u"west"_s};
        const Actor westerner{u"west.1"_s, u"W"_s, Role::Chair, u"west"_s};
        QVERIFY(mayRead(moved, facts) && !mayRead(westerner, facts));
    }

    // The bytes of an AddUser as they lie on tablets: they never change, and are still read.
    void userEvent_chairOfVersion1_hasTheBytesOfVersion1()
    {
        QFile file(u"" RT_TEST_DATA "/user-v1.hex"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray golden = QByteArray::fromHex(file.readAll().simplified());
        const QUuid device(u"{8c7f1c1e-5a3d-4c6e-9a50-3f0d0c6b7a11}"_s);
        const Instant at = *parseInstant(u"2026-03-02T09:35:58.25Z");
        const Actor chair{u"okafor"_s, u"Ngozi Okafor"_s, Role::Chair};
        const Event event = userEvent(chair, {}, device, at, u"setup"_s);
        QCOMPARE(encode(event).toHex(), golden.toHex());
        QCOMPARE(userIn(*decode(golden)), chair);
        // Written by hand as version 1 wrote it, so that the file is not only what today's code says.
        const QCborArray v1{1, 100, device.toRfc4122(), qint64(at.time_since_epoch().count()), u"setup"_s, nullptr,
                            QCborMap{{"may"_L1, QCborArray{u"chair"_s}}, {"name"_L1, u"Ngozi Okafor"_s},
                                     {"user"_L1, u"okafor"_s}}};
        QCOMPARE(QCborValue(v1).toCbor().toHex(), golden.toHex());
    }

    void userEvent_everyActor_comesBack()
    {
        for (int bits = 0; bits < 16; ++bits) {
            for (const QString &team : {QString(), u"north"_s}) {
                const Actor actor{u"bell"_s, u"Sam Bell"_s, Roles::ofBits(bits), team};
                const Event event = userEvent(actor, {}, QUuid::createUuid(), Instant(), u"okafor"_s);
                QCOMPARE(userIn(*decode(encode(event))), actor);
            }
        }
        // A role that this version does not know gives nothing.
        Event later = userEvent(kAdmin, {}, QUuid::createUuid(), Instant(), u"okafor"_s);
        later.fields.insert("roles"_L1, u"chair,emperor"_s);
        QVERIFY(userIn(later).roles.none());
    }
};

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
