#include "app/doorstep.h"
#include "app/keeping.h"
#include "platform/uptime.h"
#include "storage/council.h"
#include "tests/support/softchip.h"
#include "tests/support/tempvault.h"

#include <algorithm>

using namespace rt;
using namespace Qt::StringLiterals;

// The first start with a security chip in software, and who gets what by their unlock at the door.
class TestDoorstep : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void create_withChipAndCouncil_keepsTheReleaseForTheCouncil();
    void create_withChipAlone_leavesTheChipAsItIs();
    void unlock_ofAnAdmin_hasTheDeviceAlone();
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

QTEST_GUILESS_MAIN(TestDoorstep)
#include "tst_doorstep.moc"
