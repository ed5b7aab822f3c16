#include "storage/model/expected.h"
#include "tests/support/table.h"

#include <QTest>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// Who belongs at the table and who is to have the papers, by what is known; nobody is required by it.
class TestExpected : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ordinaryMeeting_expectsTheDoctorAlone();
    void childInHospital_expectsConsultantAndWardNurse();
    void unbornChild_expectsTheMidwife();
    void positionOfTrust_expectsTheDesignatedOfficer_untilInvited();
    void legalStep_decidedOrPlanned_expectsTheAdviser();
    void criteria_makeTheType();
    void recipients_leaveOutWhoGetsNoPapers();
};

static QStringList roles(const Table &table)
{
    QStringList found;
    for (const Expectation &each : expected(table.proceedings, table.meeting()))
        found.append(each.role + u'/' + each.because + (each.child.isEmpty() ? QString() : u'/' + each.child));
    return found;
}

void TestExpected::ordinaryMeeting_expectsTheDoctorAlone()
{
    const Table table = Table::started();                // physical abuse: a medical may be needed
    QCOMPARE(roles(table), QStringList{u"senior_doctor_examining_service/medical"_s});
}

void TestExpected::childInHospital_expectsConsultantAndWardNurse()
{
    Table table = Table::started();
    QVERIFY(!table.say("add-child", "c3", R"({"name": "Kit", "born": "2024-01-02", "inPatient": true})"));
    QVERIFY(!table.say("add-child", "c4", R"({"name": "Bo", "born": "2024-01-02", "whereabouts": "hospital"})"));
    QCOMPARE(roles(table), (QStringList{u"consultant_in_charge/hospital/c3"_s, u"senior_ward_nurse/in_patient/c3"_s,
                                        u"consultant_in_charge/hospital/c4"_s,
                                        u"senior_doctor_examining_service/medical"_s}));
}

void TestExpected::unbornChild_expectsTheMidwife()
{
    Table table = Table::started();
    QVERIFY(!table.say("add-child", "c3", R"({"name": "Unborn Lowe", "expected": "2026-06-01"})"));
    QVERIFY(roles(table).contains(u"midwife/unborn/c3"_s));
    QVERIFY(!table.say("withdraw", "", R"({"target": "c3", "reason": "Not of this family."})"));
    QVERIFY(!roles(table).contains(u"midwife/unborn/c3"_s));
}

void TestExpected::positionOfTrust_expectsTheDesignatedOfficer_untilInvited()
{
    Table table = Table::started();
    QVERIFY(!table.say("correct", "", R"({"target": "m1", "change": {"type": "complex",
        "complexCriteria": ["allegation_position_of_trust"]}})"));
    QVERIFY(roles(table).contains(u"lado/trust"_s));
    QVERIFY(roles(table).contains(u"iro/complex"_s));
    QVERIFY(!table.say("invite", "a5", R"({"name": "Ann Bell", "agency": "Council", "role": "lado"})"));
    QVERIFY(!roles(table).contains(u"lado/trust"_s));
}

void TestExpected::legalStep_decidedOrPlanned_expectsTheAdviser()
{
    Table table = Table::started();
    QVERIFY(!roles(table).contains(u"legal_adviser/legal"_s));
    QVERIFY(!table.say("act", "t1", R"({"what": "Ask for advice", "purpose": "An order", "kind": "legal"})"));
    QVERIFY(roles(table).contains(u"legal_adviser/legal"_s));
    QVERIFY(!table.say("withdraw", "", R"({"target": "t1", "reason": "Twice."})"));
    QVERIFY(!table.say("decide", "d1", R"({"outcomes": ["legal_planning"], "text": "A legal planning meeting."})"));
    QVERIFY(roles(table).contains(u"legal_adviser/legal"_s));
}

void TestExpected::criteria_makeTheType()
{
    QCOMPARE(typeFor({}), u"team_manager"_s);
    QCOMPARE(typeFor({u"fabricated_or_induced_illness"_s}), u"complex"_s);
}

void TestExpected::recipients_leaveOutWhoGetsNoPapers()
{
    Table table = Table::started();
    QVERIFY(!table.say("invite", "a5", R"({"name": "Mrs Lowe", "agency": "Family", "role": "parent",
        "override": {"reason": "Asked."}})"));
    QVERIFY(!table.say("invite", "a6", R"({"name": "Mr Lowe", "agency": "Family", "role": "carer",
        "override": {"reason": "Asked."}, "mayReceive": {"reason": "The chair said so."}})"));
    QCOMPARE(recipients(table.proceedings, table.meeting()),
             (QStringList{u"a1"_s, u"a2"_s, u"a3"_s, u"a4"_s, u"a6"_s}));
}

QTEST_APPLESS_MAIN(TestExpected)
#include "tst_expected.moc"
