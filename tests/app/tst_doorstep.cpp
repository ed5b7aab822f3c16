#include "app/doorstep.h"
#include "app/keeping.h"
#include "app/secret.h"
#include "platform/uptime.h"
#include "storage/council.h"
#include "storage/kdf.h"
#include "tests/support/softchip.h"
#include "tests/support/tempvault.h"
#include "tests/support/traces.h"

#include <algorithm>
#include <functional>

using namespace rt;
using namespace Qt::StringLiterals;

// The first start with a security chip in software, and who gets what by their unlock at the door.
class TestDoorstep : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void create_withChipAndCouncil_keepsTheReleaseForTheCouncil();
    void create_withChipAlone_leavesTheChipAsItIs();
    void unlock_ofAnAdmin_hasTheDeviceAlone();
    void unlock_wrong_isCounted();
    void secret_leavesNoTrace();
};

namespace {
const Actor kNgozi{u"ngozi.okafor"_s, u"Ngozi Okafor"_s, Role::Chair, {}};
QByteArray councilKey() { return council::makeKey().value().publicKey; }
}

void TestDoorstep::create_withChipAndCouncil_keepsTheReleaseForTheCouncil()
{
    test::SoftChip chip;
    QVERIFY(chip.start());
    test::TempVault vault;
    QByteArray pin = "48026317";
    const QByteArray council = councilKey();
    RT_TAKE(found, doorstep::create({vault.folder(), chip.tcti()}, kNgozi, pin, test::at(0), council));
    QVERIFY(found.chip);
    QVERIFY(pin.isEmpty());
    RT_TAKE(kept, Vault::read(Store::vaultPath(vault.folder())));
    QCOMPARE(kept.council(), council);
    QVERIFY(!kept.chipRelease().isEmpty());
    RT_REFUSED(doorstep::chipAt({vault.folder(), chip.tcti()})->setUp(), Code::Chip_SetUpBefore);
    QByteArray again = "48026317";
    RT_TAKE(opened, doorstep::unlock({vault.folder(), chip.tcti()}, kNgozi.user, again, test::at(1)));
    QCOMPARE(opened.holds, Holds::Content);
}

void TestDoorstep::create_withChipAlone_leavesTheChipAsItIs()
{
    test::SoftChip chip;
    QVERIFY(chip.start());
    test::TempVault vault;
    QByteArray pin = "48026317";
    RT_DONE(doorstep::create({vault.folder(), chip.tcti()}, kNgozi, pin, test::at(0)));
    RT_TAKE(kept, Vault::read(Store::vaultPath(vault.folder())));
    QVERIFY(kept.council().isEmpty() && kept.chipRelease().isEmpty());
    // A release that nobody kept could never be used: it is made once somebody can keep it.
    QVERIFY(doorstep::chipAt({vault.folder(), chip.tcti()})->setUp());
}

void TestDoorstep::unlock_ofAnAdmin_hasTheDeviceAlone()
{
    test::TempVault vault;
    const doorstep::Where where{vault.folder(), {}};
    const QString mair = u"orange lanterns over the quay"_s;
    QByteArray first = test::kPassphrase.toUtf8();
    RT_DONE(doorstep::create(where, kNgozi, first, test::at(0)));
    Keeping keeping({.folder = where.folder, .now = [] { return test::at(1); }, .uptime = uptime, .cost = test::kQuick});
    RT_DONE(keeping.add({kNgozi.user, test::kPassphrase}, {.user = u"mair.lloyd"_s, .roles = Role::Admin}, {mair}));
    QByteArray secret = mair.toUtf8();
    RT_TAKE(opened, doorstep::unlock(where, u"mair.lloyd"_s, secret, test::at(2)));
    QCOMPARE(opened.holds, Holds::Device);
    QVERIFY(!Store::open(where.folder, *opened.key));
    secret = mair.toUtf8();
    RT_REFUSED(doorstep::users(where, u"mair.lloyd"_s, secret, test::at(3)), Code::Access_Denied);
    secret = test::kPassphrase.toUtf8();
    RT_TAKE(users, doorstep::users(where, kNgozi.user, secret, test::at(4)));
    QVERIFY(std::ranges::any_of(users, [](const Actor &each) { return each.name == kNgozi.name; }));
}

void TestDoorstep::unlock_wrong_isCounted()
{
    test::TempVault vault;
    const doorstep::Where where{vault.folder(), {}};
    QByteArray first = test::kPassphrase.toUtf8();
    RT_DONE(doorstep::create(where, kNgozi, first, test::at(0)));
    for (int i = 0; i < 4; ++i) {
        QByteArray wrong = "not the passphrase at all";
        RT_REFUSED(doorstep::unlock(where, kNgozi.user, wrong, test::at(i)),
                   i < 3 ? Code::Vault_WrongPassphrase : Code::Vault_Wait);
    }
    RT_TAKE(found, doorstep::look(where));
    QVERIFY(found.known.front().waitSeconds > 0);
}

// What was typed, as bytes and as text, with a letter that is composed on the way: right, wrong and at the first start.
void TestDoorstep::secret_leavesNoTrace()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer's own memory is terabytes wide, and keeps what was freed");
#endif
    // Each byte stands turned over in the program, so that looking for it finds no copy of our own.
    const auto typed = [](const QByteArray &turnedText) {
        Secret secret;
        QByteArray one;
        for (const char each : turnedText) {
            one.append(char(~each));
            if ((uchar(one.front()) & 0x80) == 0 || one.size() == 2) {
                secret.type(QString::fromUtf8(one));
                one.clear();
            }
        }
        return secret.take();
    };
    const auto wide = [](const QByteArray &turnedText) {
        QByteArray out;
        for (const char each : turnedText)
            out.append(each).append(char(~0));
        return out;
    };
    // Letters that no other test types.
    static constexpr char kRight[] = {char(~'z'), char(~'y'), char(~'q'), char(~'7'), char(~'h'), char(~'o'), char(~'v'),
                                      char(~'e'), char(~'r'), char(~'x'), char(~'u'), char(~'k'), char(~'9'), char(~'j'),
                                      char(~'p'), char(~'d')};
    static constexpr char kWrong[] = {char(~'m'), char(~'z'), char(~'4'), char(~'g'), char(~'w'), char(~'y'), char(~'t'),
                                      char(~'2'), char(~'x'), char(~'s'), char(~'l'), char(~'f'), char(~'i'), char(~'3'),
                                      char(~'n'), char(~'b')};
    const QByteArray right(kRight, sizeof kRight), wrong(kWrong, sizeof kWrong);
    const QByteArray accent = test::turned("w\xcc\x82");     // U+0302: composed to one letter
    const auto nowhere = [&] {
        for (const QByteArray &each : {right, wrong, wide(right), wide(wrong)}) {
            if (const int times = test::timesInMemory(each); times != 0)
                return times;
        }
        return 0;
    };
    test::TempVault vault;
    const doorstep::Where where{vault.folder(), {}};
    QByteArray secret = typed(right + accent);
    QCOMPARE(test::timesInMemory(right), 1);                 // it would be found
    RT_DONE(test::farDown([&] { return doorstep::create(where, kNgozi, secret, test::at(0)); }));
    QCOMPARE(nowhere(), 0);
    // Freed memory is soon written over, so each way ends at its refusal, and the text is long, with what is looked for at its
    // end; and whoever else holds the bytes sees them wiped.
    test::TempVault other;
    struct Way { Code refused; std::function<Done(QByteArray &)> go; };
    const auto done = [](const auto &result) { return result ? Done() : Done(tl::unexpected(result.error())); };
    const Way ways[] = {
        {Code::InvalidValue, [&](QByteArray &text) { return done(doorstep::create({other.folder(), {}}, kNgozi, text, test::at(1))); }},
        {Code::Vault_WrongPassphrase, [&](QByteArray &text) { return done(doorstep::unlock(where, kNgozi.user, text, test::at(2))); }},
        {Code::UnknownUser, [&](QByteArray &text) { return done(doorstep::users(where, u"nobody"_s, text, test::at(3))); }},
    };
    for (const Way &each : ways) {
        secret = typed(test::turned(QByteArray(300, '-')) + accent + wrong);
        const QByteArray shared = secret;
        RT_REFUSED(test::farDown([&] { return each.go(secret); }), each.refused);
        QVERIFY(secret.isEmpty());
        QCOMPARE(shared, QByteArray(shared.size(), '\0'));
        QCOMPARE(nowhere(), 0);
    }
    secret = typed(right + accent);
    RT_DONE(test::farDown([&] { return doorstep::unlock(where, kNgozi.user, secret, test::at(4)); }));
    QCOMPARE(nowhere(), 0);
    QByteArray bytes = typed(right + accent);
    QString text = QString::fromUtf8(bytes);
    Secret::wipe(bytes);
    RT_DONE(test::farDown([&] { return stretch(text, QByteArray(kSaltBytes, 's'), test::kQuick); }));
    text.fill(QChar(0));
    QCOMPARE(nowhere(), 0);
}

QTEST_GUILESS_MAIN(TestDoorstep)
#include "tst_doorstep.moc"
