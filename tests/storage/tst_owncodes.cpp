#include "storage/owncodes.h"

#include "tests/support/tempvault.h"

#include <QtTest>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// A code for one meeting: right for whom and what it was chosen, five tries, counted on disk before they are judged.
class TestOwnCodes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chosen_isRightAndNothingElse();
    void chosen_forOnePersonAndMeeting_isNotRightElsewhere();
    void wrong_fiveTimes_isOffForGood();
    void right_givesTheTriesBack();
    void tries_standOnDisk();
    void chosen_twice_isRefused();
    void unfit_isRefused_data();
    void unfit_isRefused();
    void kept_isNotTheCode_andSaltedForEach();
    void kept_movedToAnother_isNotRight();
    void forgotten_isGone();
    void damaged_isSaid();
};

namespace {

const MeetingId kMeeting = QUuid::createUuidV5(QUuid(), u"one"_s), kOther = QUuid::createUuidV5(QUuid(), u"two"_s);

QString owner(const MeetingId &meeting)
{
    return "codes:"_L1 + meeting.toString(QUuid::WithoutBraces);
}

class Shelf {
public:
    Shelf() { open(); }
    void open()
    {
        store.reset();
        auto made = Store::kindOf(m_vault.folder()) ? Store::openPractice(m_vault.folder())
                                                    : Store::createPractice(m_vault.folder());
        store = made ? std::move(*made) : nullptr;
    }
    OwnCodes codes() { return OwnCodes(*store, kQuick); }
    // "right 5", "wrong 3"
    QString tried(const QString &digits, const QString &who = u"a1"_s, const MeetingId &meeting = kMeeting)
    {
        const auto outcome = codes().attempt(meeting, who, digits);
        return !outcome ? codeName(outcome.error().code)
                        : (outcome->right ? u"right %1"_s : u"wrong %1"_s).arg(outcome->left);
    }

    std::unique_ptr<Store> store;

private:
    TempVault m_vault;
};

}

void TestOwnCodes::chosen_isRightAndNothingElse()
{
    Shelf shelf;
    QVERIFY(shelf.codes().choose(kMeeting, u"a1"_s, u"407193"_s));
    QCOMPARE(shelf.tried(u"407193"_s), u"right 5"_s);
    for (const auto &each : {u"407192"_s, u"40719"_s, u""_s, u"4071930"_s})
        QVERIFY2(shelf.tried(each).startsWith(u"wrong"), qPrintable(each));
}

void TestOwnCodes::chosen_forOnePersonAndMeeting_isNotRightElsewhere()
{
    Shelf shelf;
    QVERIFY(shelf.codes().choose(kMeeting, u"a1"_s, u"4071"_s));
    QCOMPARE(shelf.tried(u"4071"_s, u"a2"_s), u"wrong 0"_s);
    QCOMPARE(shelf.tried(u"4071"_s, u"a1"_s, kOther), u"wrong 0"_s);
    QCOMPARE(*shelf.codes().left(kMeeting), (QHash<Ref, int>{{u"a1"_s, 5}}));
    QVERIFY(shelf.codes().left(kOther)->isEmpty());
}

void TestOwnCodes::wrong_fiveTimes_isOffForGood()
{
    Shelf shelf;
    QVERIFY(shelf.codes().choose(kMeeting, u"a1"_s, u"4071"_s));
    for (int left = 4; left >= 0; --left)
        QCOMPARE(shelf.tried(u"4072"_s), u"wrong %1"_s.arg(left));
    QCOMPARE(shelf.tried(u"4071"_s), u"wrong 0"_s);
    QCOMPARE(shelf.codes().choose(kMeeting, u"a1"_s, u"8250"_s).error().code, Code::WrongState);
    QCOMPARE(shelf.tried(u"4071"_s), u"wrong 0"_s);
}

void TestOwnCodes::right_givesTheTriesBack()
{
    Shelf shelf;
    QVERIFY(shelf.codes().choose(kMeeting, u"a1"_s, u"4071"_s));
    QCOMPARE(shelf.tried(u"4072"_s), u"wrong 4"_s);
    QCOMPARE(shelf.tried(u"4071"_s), u"right 5"_s);
}

void TestOwnCodes::tries_standOnDisk()
{
    Shelf shelf;
    QVERIFY(shelf.codes().choose(kMeeting, u"a1"_s, u"4071"_s));
    QCOMPARE(shelf.tried(u"4072"_s), u"wrong 4"_s);
    shelf.open();
    QCOMPARE(shelf.tried(u"4072"_s), u"wrong 3"_s);
}

void TestOwnCodes::chosen_twice_isRefused()
{
    Shelf shelf;
    QVERIFY(shelf.codes().choose(kMeeting, u"a1"_s, u"4071"_s));
    QCOMPARE(shelf.codes().choose(kMeeting, u"a1"_s, u"8250"_s).error().code, Code::WrongState);
    QCOMPARE(shelf.tried(u"4071"_s), u"right 5"_s);
    QVERIFY(shelf.codes().choose(kMeeting, u"a2"_s, u"8250"_s));
}

void TestOwnCodes::unfit_isRefused_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<Code>("why");
    QTest::newRow("none") << u""_s << Code::Vault_PinTooShort;
    QTest::newRow("three") << u"407"_s << Code::Vault_PinTooShort;
    QTest::newRow("seven") << u"4071936"_s << Code::InvalidValue;
    QTest::newRow("letters") << u"40a7"_s << Code::InvalidValue;
    QTest::newRow("other digits") << u"٤٠٧١"_s << Code::InvalidValue;
    QTest::newRow("in a row") << u"3456"_s << Code::Vault_SecretTooEasy;
    QTest::newRow("all the same") << u"7777"_s << Code::Vault_SecretTooEasy;
    QTest::newRow("a year") << u"1974"_s << Code::Vault_SecretTooEasy;
    QTest::newRow("a birthday") << u"230518"_s << Code::Vault_SecretTooEasy;
}

void TestOwnCodes::unfit_isRefused()
{
    QFETCH(const QString, digits);
    QFETCH(const Code, why);
    Shelf shelf;
    const Done chosen = shelf.codes().choose(kMeeting, u"a1"_s, digits);
    QVERIFY(!chosen);
    QCOMPARE(chosen.error().code, why);
    QVERIFY(shelf.codes().left(kMeeting)->isEmpty());
}

void TestOwnCodes::kept_isNotTheCode_andSaltedForEach()
{
    Shelf shelf;
    QVERIFY(OwnCodes(*shelf.store).choose(kMeeting, u"a1"_s, u"4071"_s));       // at its real cost
    QVERIFY(shelf.codes().choose(kMeeting, u"a2"_s, u"4071"_s));
    const QHash<QString, QString> kept = *shelf.store->settings(owner(kMeeting));
    const QStringList one = kept[u"a1"_s].split(u' '), two = kept[u"a2"_s].split(u' ');
    QCOMPARE(one.size(), 5);
    QVERIFY(KdfCost({one[0].toUInt(), one[1].toUInt()}).covers(kLeastCost));
    QVERIFY(one[3] != two[3] && one[4] != two[4]);
    QVERIFY(!kept[u"a1"_s].startsWith(u"4071") && one[4].size() == 64);
}

void TestOwnCodes::kept_movedToAnother_isNotRight()
{
    Shelf shelf;
    QVERIFY(shelf.codes().choose(kMeeting, u"a1"_s, u"4071"_s));
    const QString kept = shelf.store->settings(owner(kMeeting))->value(u"a1"_s);
    QVERIFY(shelf.store->putSetting(owner(kMeeting), u"a2"_s, kept));
    QVERIFY(shelf.store->putSetting(owner(kOther), u"a1"_s, kept));
    QCOMPARE(shelf.tried(u"4071"_s, u"a2"_s), u"wrong 4"_s);
    QCOMPARE(shelf.tried(u"4071"_s, u"a1"_s, kOther), u"wrong 4"_s);
}

void TestOwnCodes::forgotten_isGone()
{
    Shelf shelf;
    QVERIFY(shelf.codes().choose(kMeeting, u"a1"_s, u"4071"_s) && shelf.codes().choose(kOther, u"a1"_s, u"4071"_s));
    QVERIFY(shelf.codes().forget(kMeeting));
    QCOMPARE(shelf.tried(u"4071"_s), u"wrong 0"_s);
    QCOMPARE(shelf.tried(u"4071"_s, u"a1"_s, kOther), u"right 5"_s);
}

void TestOwnCodes::damaged_isSaid()
{
    Shelf shelf;
    for (const auto &each : {u"5"_s, u"1 8 5 00 00"_s, u""_s}) {
        QVERIFY(shelf.store->putSetting(owner(kMeeting), u"a1"_s, each));
        QCOMPARE(shelf.tried(u"4071"_s), codeName(Code::Store_Damaged));
    }
}

QTEST_GUILESS_MAIN(TestOwnCodes)
#include "tst_owncodes.moc"
