#include "storage/model/intake.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace rt;
using namespace Qt::StringLiterals;

// What central makes of a bundle by its outside: each rule alone, and chains whose bundles come in any order, doubled.
class TestIntake : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judge_eachRule_data();
    void judge_eachRule();
    void names_areAllDifferent();
    void anyOrderAndDoubled_everyRunIsTakenOnce();
};

namespace {

const QByteArray kDevice("device's key"), kCentral("central!");

BundleHeader bundle(qint64 first, qint64 last, const QByteArray &before, const QByteArray &head)
{
    return {.device = {}, .chain = {}, .signer = kDevice, .epoch = {}, .first = first, .last = last, .before = before, .head = head,
            .council = kCentral};
}

Holding holding(std::optional<HeldRun> last = {}, std::optional<HeldRun> same = {})
{
    return {.signer = kDevice, .revoked = false, .openedBy = kCentral, .last = std::move(last), .sameFirst = std::move(same)};
}

}

void TestIntake::judge_eachRule_data()
{
    QTest::addColumn<int>("intake");
    QTest::addColumn<int>("wanted");
    const HeldRun one{1, 4, "b0", "h4"}, two{5, 9, "h4", "h9"};
    const auto row = [](const char *name, Intake found, Intake wanted) { QTest::newRow(name) << int(found) << int(wanted); };
    row("the first of a chain", judge(bundle(1, 4, "b0", "h4"), holding()), Intake::Next);
    row("what follows", judge(bundle(5, 9, "h4", "h9"), holding(one)), Intake::Next);
    row("the same again", judge(bundle(5, 9, "h4", "h9"), holding(two, two)), Intake::Held);
    row("the first again, long after", judge(bundle(1, 4, "b0", "h4"), holding(two, one)), Intake::Held);
    row("not the first, of a chain that is not here", judge(bundle(5, 9, "h4", "h9"), holding()), Intake::Gap);
    row("one is missing between", judge(bundle(10, 12, "h9", "h12"), holding(one)), Intake::Gap);
    row("follows another end", judge(bundle(5, 9, "x4", "h9"), holding(one)), Intake::Fork);
    row("other words in its place", judge(bundle(5, 9, "h4", "x9"), holding(two, two)), Intake::Fork);
    row("more in its place", judge(bundle(5, 10, "h4", "h9"), holding(two, two)), Intake::Fork);
    row("after another end, in its place", judge(bundle(5, 9, "x4", "h9"), holding(two, two)), Intake::Fork);
    row("divided otherwise", judge(bundle(3, 9, "h2", "h9"), holding(one)), Intake::Fork);
    Holding nobody = holding(), other = holding(), gone = holding(), elsewhere = holding();
    nobody.signer.clear();
    other.signer = "another key";
    gone.revoked = true;
    elsewhere.openedBy = "recovery";
    row("a device that nobody enrolled", judge(bundle(1, 4, "b0", "h4"), nobody), Intake::UnknownDevice);
    BundleHeader unsigned_ = bundle(1, 4, "b0", "h4");
    unsigned_.signer.clear();
    row("no key at all", judge(unsigned_, nobody), Intake::UnknownDevice);
    row("by a key that was not enrolled for it", judge(bundle(1, 4, "b0", "h4"), other), Intake::UnknownDevice);
    row("by a device that was withdrawn", judge(bundle(1, 4, "b0", "h4"), gone), Intake::Revoked);
    row("sealed to somebody else", judge(bundle(1, 4, "b0", "h4"), elsewhere), Intake::OtherKey);
}

void TestIntake::judge_eachRule()
{
    QFETCH(int, intake);
    QFETCH(int, wanted);
    QCOMPARE(QString(intakeName(Intake(intake))), QString(intakeName(Intake(wanted))));
}

void TestIntake::names_areAllDifferent()
{
    QStringList names;
    for (int i = 0; i <= int(Intake::OtherKey); ++i)
        names += intakeName(Intake(i));
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), int(Intake::OtherKey) + 1);
    QVERIFY(!names.contains(QString()));
}

// A network that loses, doubles and reorders, and a tablet that sends what was not answered until all is: the end is the same.
void TestIntake::anyOrderAndDoubled_everyRunIsTakenOnce()
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        std::mt19937 chance(seed);
        std::vector<BundleHeader> sent;
        for (qint64 at = 1; sent.size() < 12;) {
            const qint64 last = at + qint64(chance() % 5);
            sent.push_back(bundle(at, last, QByteArray::number(at - 1), QByteArray::number(last)));
            at = last + 1;
        }
        std::vector<HeldRun> held;
        std::vector<bool> answered(sent.size());
        int deliveries = 0;
        while (std::ranges::count(answered, false) > 0) {
            QVERIFY2(++deliveries < 100'000, qPrintable(u"seed %1"_s.arg(seed)));
            const size_t which = chance() % sent.size();
            const BundleHeader &each = sent[which];
            const auto same = std::ranges::find(held, each.first, &HeldRun::first);
            const Intake found = judge(each, holding(held.empty() ? std::nullopt : std::optional(held.back()),
                                                     same == held.end() ? std::nullopt : std::optional(*same)));
            QVERIFY2(found != Intake::Fork, qPrintable(u"seed %1"_s.arg(seed)));
            QCOMPARE(found == Intake::Held, same != held.end());
            if (found == Intake::Next)
                held.push_back({each.first, each.last, each.before, each.head});
            if (found != Intake::Gap && chance() % 3 > 0)                // else the answer was lost
                answered[which] = true;
        }
        QCOMPARE(held.size(), sent.size());
        for (size_t i = 0; i < sent.size(); ++i)
            QCOMPARE(held[i].head, sent[i].head);
    }
}

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
