#include "tests/support/fakechip.h"
#include "tests/support/tempvault.h"

#include "storage/durablefile.h"
#include "storage/recovery.h"

#include <QCborMap>
#include <QDir>
#include <QFile>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<council::Share> shares(const council::Made &made, std::initializer_list<int> which)
{
    std::vector<council::Share> read;
    for (const int each : which)
        read.push_back(std::move(*council::readShare(made.shares[size_t(each)])));
    return read;
}

struct Tablet {
    TempVault temp;
    council::Made council = *council::makeKey();
    FakeChip chip;
    SecretKey key = SecretKey::zero();

    Tablet()
    {
        QDir().mkpath(temp.folder());
        key = std::move(*Vault::create(Store::vaultPath(temp.folder()), u"okafor"_s, u"73920146"_s,
                                       {.cost = kQuick, .chip = &chip, .kind = SecretKind::Pin}, council.publicKey));
    }
};

}

class TestRecovery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyTwoShares_giveTheKey();
    void oneShare_givesNothing();
    void shares_ofTwoKeys_giveNothing();
    void share_mistyped_namesTheLine();
    void share_mistypedWhereNothingStands_isRefused();
    void share_typedByAPerson_isTheSame();
    void key_withAThresholdOfOne_isRefused();
    void forgottenPin_twoCustodians_setANewOne();
    void brokenChip_twoCustodians_openOnAnother();
    void answer_byOneCustodian_isRefused();
    void answer_used_isRefused();
    void answer_forged_isRefused();
    void answer_toAnEarlierRequest_isRefused();
    void answer_toABentRequest_isRefused();
    void request_mistyped_isRefused();
    void ask_onAChip_keepsItsKeyBehindIt();
    void answer_afterARotation_isRefused();
    void ask_withoutACouncil_isRefused();
    void publicFile_changed_isRefused();
};

void TestRecovery::anyTwoShares_giveTheKey()
{
    RT_TAKE(made, council::makeKey());
    QCOMPARE(made.shares.size(), 3U);
    const std::pair<int, int> pairs[] = {{0, 1}, {1, 2}, {2, 0}};
    for (const auto &[one, other] : pairs) {
        RT_TAKE(key, council::join(shares(made, {one, other})));
        QCOMPARE(sealed::boxKeyOf(key), made.publicKey);
    }
    RT_DONE(council::join(shares(made, {2, 1, 0})));
    RT_TAKE(wide, council::makeKey(5, 3));
    RT_REFUSED(council::join(shares(wide, {0, 4})), Code::Recovery_TooFewShares);
    QCOMPARE(sealed::boxKeyOf(*council::join(shares(wide, {0, 4, 2}))), wide.publicKey);
}

void TestRecovery::oneShare_givesNothing()
{
    RT_TAKE(made, council::makeKey());
    for (int i = 0; i < 3; ++i) {
        RT_REFUSED(council::join(shares(made, {i})), Code::Recovery_TooFewShares);
        RT_REFUSED(council::join(shares(made, {i, i})), Code::Recovery_TooFewShares);
        // Also where somebody changed what the share says of itself, and made up the second.
        auto forged = shares(made, {i, i});
        forged[1].number = forged[0].number % 3 + 1;
        forged[1].part = SecretKey::random();
        RT_REFUSED(council::join(forged), Code::Recovery_OtherKey);
        forged[0].threshold = forged[1].threshold = 1;
        RT_REFUSED(council::join(std::span(forged).first(1)), Code::Recovery_TooFewShares);
    }
    RT_REFUSED(council::join({}), Code::Recovery_TooFewShares);
}

void TestRecovery::shares_ofTwoKeys_giveNothing()
{
    RT_TAKE(made, council::makeKey());
    RT_TAKE(other, council::makeKey());
    auto mixed = shares(made, {0});
    mixed.push_back(std::move(shares(other, {1}).front()));
    RT_REFUSED(council::join(mixed), Code::Recovery_OtherKey);
}

// The last line is not full. What stands there in the place of nothing is a mistake like any other, and a line's own check
// passes one in 32.
void TestRecovery::share_mistypedWhereNothingStands_isRefused()
{
    RT_TAKE(made, council::makeKey());
    const QStringList &lines = made.shares.front();
    int refused = 0;
    for (const QChar check : u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s) {
        QStringList typed = lines;
        typed.back()[typed.back().size() - 2] = u'7';
        typed.back().back() = check;
        refused += council::readShare(typed) ? 0 : 1;
    }
    QCOMPARE(refused, 32);
}

void TestRecovery::share_mistyped_namesTheLine()
{
    RT_TAKE(made, council::makeKey());
    const QStringList &lines = made.shares.front();
    QCOMPARE(lines.size(), 5);
    int caught = 0;
    for (int line = 0; line < 5; ++line) {
        for (int place = 0; place < lines[line].size(); ++place) {
            if (lines[line][place] == u' ')
                continue;
            QStringList typed = lines;
            typed[line][place] = typed[line][place] == u'7' ? u'8' : u'7';
            const auto share = council::readShare(typed);
            QVERIFY(!share);
            QCOMPARE(share.error().code, Code::Recovery_ShareUnreadable);
            caught += share.error().detail == QString::number(line + 1) ? 1 : 0;
        }
    }
    QVERIFY2(caught > 60, qPrintable(QString::number(caught)));      // of 75; what a line's check misses the whole's finds
    RT_REFUSED(council::readShare({lines[1], lines[0], lines[2], lines[3], lines[4]}), Code::Recovery_ShareUnreadable);
    RT_REFUSED(council::readShare(lines.first(4)), Code::Recovery_ShareUnreadable);
    RT_REFUSED(council::readShare({}), Code::Recovery_ShareUnreadable);
}

void TestRecovery::share_typedByAPerson_isTheSame()
{
    RT_TAKE(made, council::makeKey());
    QStringList typed;
    for (QString line : made.shares.front())
        typed += u"  "_s + line.toLower().replace(u'0', u'o').replace(u'1', u'l').replace(u' ', u'-') + u' ';
    typed.insert(2, QString());
    RT_TAKE(share, council::readShare(typed));
    QVERIFY(share.part == council::readShare(made.shares.front())->part);
}

void TestRecovery::key_withAThresholdOfOne_isRefused()
{
    RT_REFUSED(council::makeKey(3, 1), Code::InvalidValue);
    RT_REFUSED(council::makeKey(2, 3), Code::InvalidValue);
    RT_REFUSED(council::makeKey(1, 1), Code::InvalidValue);
}

void TestRecovery::forgottenPin_twoCustodians_setANewOne()
{
    Tablet tablet;
    RT_TAKE(request, recovery::ask(tablet.temp.folder(), &tablet.chip).map(&recovery::Asked::request));
    QVERIFY(!request.contains(u"okafor"_s));
    RT_TAKE(answer, recovery::answer(request, shares(tablet.council, {0, 2})));
    RT_TAKE(answered, recovery::use(tablet.temp.folder(), answer.toLower(), &tablet.chip));
    QVERIFY(answered.key == tablet.key);
    RT_TAKE(vault, Vault::read(Store::vaultPath(tablet.temp.folder())));
    RT_DONE(vault.setSecret(&answered.key, u"okafor"_s, u"50719328"_s,
                            {.cost = kQuick, .chip = &tablet.chip, .kind = SecretKind::Pin}));
    QVERIFY(vault.unlock(u"okafor"_s, u"50719328"_s, &tablet.chip)->key == tablet.key);
}

void TestRecovery::brokenChip_twoCustodians_openOnAnother()
{
    Tablet tablet;
    FakeChip fresh;
    RT_TAKE(vault, Vault::read(Store::vaultPath(tablet.temp.folder())));
    RT_REFUSED(vault.unlock(u"okafor"_s, u"73920146"_s, &fresh), Code::Chip_NotOurs);
    for (FakeChip *chip : {&fresh, static_cast<FakeChip *>(nullptr)}) {
        RT_TAKE(request, recovery::ask(tablet.temp.folder(), chip).map(&recovery::Asked::request));
        RT_TAKE(answer, recovery::answer(request, shares(tablet.council, {1, 2})));
        RT_TAKE(answered, recovery::use(tablet.temp.folder(), answer, chip));
        QVERIFY(answered.key == tablet.key);
    }
}

void TestRecovery::answer_byOneCustodian_isRefused()
{
    Tablet tablet;
    RT_TAKE(request, recovery::ask(tablet.temp.folder(), &tablet.chip).map(&recovery::Asked::request));
    RT_REFUSED(recovery::answer(request, shares(tablet.council, {1})), Code::Recovery_TooFewShares);
    RT_REFUSED(recovery::answer(request, shares(tablet.council, {1, 1})), Code::Recovery_TooFewShares);
    RT_TAKE(other, council::makeKey());
    RT_REFUSED(recovery::answer(request, shares(other, {0, 1})), Code::Recovery_OtherKey);
    RT_REFUSED(recovery::answer(u"nonsense"_s, shares(tablet.council, {0, 1})), Code::Recovery_NotAsked);
}

void TestRecovery::answer_used_isRefused()
{
    Tablet tablet;
    RT_TAKE(request, recovery::ask(tablet.temp.folder(), nullptr).map(&recovery::Asked::request));
    RT_TAKE(answer, recovery::answer(request, shares(tablet.council, {0, 1})));
    RT_TAKE(waiting, readFile(tablet.temp.file("recovery"), 1 << 20));
    RT_DONE(recovery::use(tablet.temp.folder(), answer, nullptr));
    QVERIFY(!QFile::exists(tablet.temp.file("recovery")));
    RT_REFUSED(recovery::use(tablet.temp.folder(), answer, nullptr), Code::Recovery_NotAsked);
    // Nor where somebody puts the request back that waited.
    RT_DONE(replaceFile(tablet.temp.file("recovery"), waiting));
    RT_REFUSED(recovery::use(tablet.temp.folder(), answer, nullptr), Code::Recovery_NotAsked);
}

void TestRecovery::answer_forged_isRefused()
{
    Tablet tablet;
    RT_TAKE(request, recovery::ask(tablet.temp.folder(), nullptr).map(&recovery::Asked::request));
    // Somebody with a council key of their own, who put an escrow of theirs into the request.
    RT_TAKE(theirs, council::makeKey());
    QByteArray bytes = council::fromLetters(request);
    bytes = bytes.first(8 + 40 + 32) + sealed::seal(QByteArray(32, 'k'), theirs.publicKey);
    const QString bent = council::inLetters(bytes + sealed::digest(bytes).first(4));
    RT_TAKE(forged, recovery::answer(bent, shares(theirs, {0, 1})));
    RT_REFUSED(recovery::use(tablet.temp.folder(), forged, nullptr), Code::Recovery_NotAsked);
    RT_TAKE(answer, recovery::answer(request, shares(tablet.council, {0, 1})));
    QString typo = answer;
    typo[20] = typo[20] == u'7' ? u'8' : u'7';
    RT_REFUSED(recovery::use(tablet.temp.folder(), typo, nullptr), Code::Recovery_NotAsked);
    RT_DONE(recovery::use(tablet.temp.folder(), answer, nullptr));       // none of it cost the request
}

void TestRecovery::answer_toAnEarlierRequest_isRefused()
{
    Tablet tablet, other;
    RT_TAKE(early, recovery::ask(tablet.temp.folder(), nullptr).map(&recovery::Asked::request));
    RT_TAKE(answer, recovery::answer(early, shares(tablet.council, {0, 1})));
    QVERIFY(QFile::remove(tablet.temp.file("recovery")));
    RT_TAKE(anew, recovery::ask(tablet.temp.folder(), nullptr));
    QVERIFY(anew.anew && anew.request != early);
    RT_REFUSED(recovery::use(tablet.temp.folder(), answer, nullptr), Code::Recovery_NotAsked);
    RT_DONE(recovery::ask(other.temp.folder(), nullptr));
    RT_REFUSED(recovery::use(other.temp.folder(), answer, nullptr), Code::Recovery_NotAsked);
}

// Another tablet's name in the request: the answer would be for that one.
void TestRecovery::answer_toABentRequest_isRefused()
{
    Tablet tablet;
    RT_TAKE(request, recovery::ask(tablet.temp.folder(), nullptr).map(&recovery::Asked::request));
    QByteArray bytes = council::fromLetters(request);
    bytes = bytes.first(8 + 40 + 32 + 80);
    bytes[10] = char(bytes[10] ^ 1);
    const QString bent = council::inLetters(bytes + sealed::digest(bytes).first(4));
    RT_TAKE(answer, recovery::answer(bent, shares(tablet.council, {0, 1})));
    RT_REFUSED(recovery::use(tablet.temp.folder(), answer, nullptr), Code::Recovery_NotAsked);
}

// Two people are not to come together for an answer that fits nothing.
void TestRecovery::request_mistyped_isRefused()
{
    Tablet tablet;
    RT_TAKE(request, recovery::ask(tablet.temp.folder(), nullptr).map(&recovery::Asked::request));
    for (const int place : {30, 90, 120}) {
        QString typo = request;
        typo[place] = typo[place] == u'7' ? u'8' : u'7';
        RT_REFUSED(recovery::answer(typo, shares(tablet.council, {0, 1})), Code::Recovery_NotAsked);
    }
}

// Whoever copies the folder and gets hold of the answer has not got the chip.
void TestRecovery::ask_onAChip_keepsItsKeyBehindIt()
{
    Tablet tablet;
    RT_TAKE(request, recovery::ask(tablet.temp.folder(), &tablet.chip).map(&recovery::Asked::request));
    RT_TAKE(answer, recovery::answer(request, shares(tablet.council, {0, 1})));
    FakeChip other;
    RT_REFUSED(recovery::use(tablet.temp.folder(), answer, &other), Code::Chip_NotOurs);
    RT_REFUSED(recovery::use(tablet.temp.folder(), answer, nullptr), Code::Vault_NeedsChip);
    const QByteArray kept = QCborValue::fromCbor(*readFile(tablet.temp.file("recovery"), 1 << 20)).toMap().value(u"key"_s).toByteArray();
    QVERIFY(kept.size() != 32);
    RT_DONE(recovery::use(tablet.temp.folder(), answer, &tablet.chip));
}

void TestRecovery::answer_afterARotation_isRefused()
{
    Tablet tablet;
    const QString path = Store::vaultPath(tablet.temp.folder());
    RT_TAKE(request, recovery::ask(tablet.temp.folder(), nullptr).map(&recovery::Asked::request));
    RT_TAKE(answer, recovery::answer(request, shares(tablet.council, {0, 1})));
    RT_DONE(Vault::read(path)->rotateTo(path, tablet.key));
    RT_REFUSED(recovery::use(tablet.temp.folder(), answer, nullptr), Code::Recovery_NotAsked);
}

void TestRecovery::ask_withoutACouncil_isRefused()
{
    TempVault temp;
    QDir().mkpath(temp.folder());
    RT_DONE(Vault::create(temp.file("vault"), u"okafor"_s, kPassphrase, {.cost = kQuick}));
    RT_REFUSED(recovery::ask(temp.folder(), nullptr), Code::Vault_NoCouncil);
}

void TestRecovery::publicFile_changed_isRefused()
{
    RT_TAKE(made, council::makeKey());
    const QByteArray file = council::publicFile(made.publicKey);
    QCOMPARE(*council::readPublicFile(file), made.publicKey);
    for (qsizetype i = 0; i < file.size(); ++i) {
        QByteArray bent = file;
        bent[i] = char(bent[i] ^ 1);
        RT_REFUSED(council::readPublicFile(bent), Code::InvalidValue);
    }
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
