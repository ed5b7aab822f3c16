#include "platform/tpm/tpm.h"
#include "tests/support/softchip.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

namespace {

const QString kPin = u"73920146"_s, kOtherPin = u"50719328"_s, kThird = u"28463975"_s, kWrong = u"19283746"_s;

struct Ended { int status = -1; QString out, err; };

// A tablet with a security chip in software, run by roundtablectl alone, and the council's shares beside it.
struct Tablet {
    QTemporaryDir folder;
    SoftChip chip, other;
    SoftChip *there = &chip;                     // the one that the tablet has now

    Ended run(const QStringList &lines, const QStringList &args)
    {
        QProcess ctl;
        ctl.start(qEnvironmentVariable("RT_CTL"),
                  QStringList{u"--data"_s, folder.filePath(u"data"_s), u"--chip"_s, there->tcti()} + args);
        ctl.write((lines.join(u'\n') + u'\n').toUtf8());
        ctl.closeWriteChannel();
        if (!ctl.waitForFinished(120'000) || ctl.exitStatus() != QProcess::NormalExit)
            return {};
        return {ctl.exitCode(), QString::fromUtf8(ctl.readAllStandardOutput()), QString::fromUtf8(ctl.readAllStandardError())};
    }
    QString file(const QString &name, const QString &content)
    {
        QFile to(folder.filePath(name));
        return to.open(QIODevice::WriteOnly) && to.write(content.toLatin1()) >= 0 ? to.fileName() : QString();
    }
    QStringList shares(std::initializer_list<int> which)
    {
        QStringList lines;
        for (const int each : which) {
            QFile share(folder.filePath(u"council/share-%1"_s.arg(each)));
            if (share.open(QIODevice::ReadOnly))
                lines += QString::fromLatin1(share.readAll()).trimmed().split(u'\n');
        }
        return lines + QStringList{QString()};
    }
    bool make()
    {
        return chip.start() && other.start() && run({}, {u"council"_s, u"make-key"_s, u"--out"_s, folder.filePath(u"council"_s)}).status == 0
            && run({kPin}, {u"init"_s, u"--user"_s, u"okafor"_s, u"--pin"_s, u"--council"_s,
                            folder.filePath(u"council/council.pub"_s)}).status == 0;
    }
    bool opens(const QString &user, const QString &pin) { return run({pin}, {u"verify"_s, u"--user"_s, user}).status == 0; }
    // What the custodians answer to what the tablet asks; empty when they are too few.
    QString answered(const QString &what, std::initializer_list<int> which)
    {
        const Ended asked = run({}, {what, u"ask"_s});
        if (asked.status != 0)
            return asked.err;
        const Ended said = run(shares(which), {u"recovery"_s, u"answer"_s, file(u"request"_s, asked.out)});
        return said.status == 0 ? said.out : QString();
    }
    Ended recover(const QString &answer, const QString &user, const QStringList &more = {}, const QString &pin = kOtherPin)
    {
        return run({pin}, QStringList{u"recovery"_s, u"use"_s, file(u"answer"_s, answer), u"--for"_s, user, u"--pin"_s} + more);
    }
};

}

// The three drills (security-ux D5) from end to end, with a chip in software: each takes two people, and one is not enough.
class TestDrills : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void forgottenPin_takesTwoCustodians();
    void brokenChip_takesTwoCustodians();
    void lostAdmin_takesTwoCustodians();
    void lockedOutChip_takesTwoCustodians();
};

void TestDrills::forgottenPin_takesTwoCustodians()
{
    Tablet tablet;
    QVERIFY(tablet.make());
    QVERIFY(tablet.opens(u"okafor"_s, kPin));
    QVERIFY(tablet.answered(u"recovery"_s, {1}).isEmpty());
    QVERIFY(tablet.answered(u"recovery"_s, {2, 2}).isEmpty());
    const QString answer = tablet.answered(u"recovery"_s, {3, 1});
    QFile waiting(tablet.folder.filePath(u"data/recovery"_s)), vault(tablet.folder.filePath(u"data/vault"_s));
    QVERIFY(waiting.open(QIODevice::ReadOnly) && vault.open(QIODevice::ReadOnly));
    const QByteArray kept = waiting.readAll(), keptVault = vault.readAll();
    const Ended used = tablet.recover(answer, u"okafor"_s);
    QVERIFY2(used.status == 0, qPrintable(used.err));
    QVERIFY(tablet.opens(u"okafor"_s, kOtherPin));
    // Whoever put everything back that lies on the disk: the chip knows that this turn is over.
    for (const auto &[name, bytes] : {std::pair{u"data/recovery"_s, kept}, std::pair{u"data/vault"_s, keptVault}}) {
        QFile back(tablet.folder.filePath(name));
        QVERIFY(back.open(QIODevice::WriteOnly) && back.write(bytes) == bytes.size());
    }
    QCOMPARE(tablet.recover(answer, u"okafor"_s, {}, kThird).status, 1);
    QVERIFY(!tablet.opens(u"okafor"_s, kThird));
}

void TestDrills::brokenChip_takesTwoCustodians()
{
    Tablet tablet;
    QVERIFY(tablet.make());
    tablet.there = &tablet.other;                // another one was put in
    QVERIFY(!tablet.opens(u"okafor"_s, kPin));
    QVERIFY(tablet.answered(u"recovery"_s, {2}).isEmpty());
    const QString first = tablet.answered(u"recovery"_s, {2, 3});
    const Ended used = tablet.recover(first, u"okafor"_s);
    QVERIFY2(used.status == 0, qPrintable(used.err));
    QVERIFY(tablet.opens(u"okafor"_s, kOtherPin));
    QVERIFY(tablet.other.clear());               // and that one was wiped in the start-up settings
    QVERIFY(!tablet.opens(u"okafor"_s, kOtherPin));
    QCOMPARE(tablet.recover(first, u"okafor"_s, {}, kThird).status, 1);
    const Ended again = tablet.recover(tablet.answered(u"recovery"_s, {1, 2}), u"okafor"_s, {}, kThird);
    QVERIFY2(again.status == 0, qPrintable(again.err));
    QVERIFY(tablet.opens(u"okafor"_s, kThird));
}

void TestDrills::lostAdmin_takesTwoCustodians()
{
    Tablet tablet;
    QVERIFY(tablet.make());
    const auto add = [&](const QString &user) {
        return tablet.run({kPin, kOtherPin}, {u"user"_s, u"add"_s, user, u"--roles"_s, u"admin"_s, u"--pin"_s, u"--user"_s,
                                              u"okafor"_s}).status;
    };
    QCOMPARE(add(u"evans"_s), 0);
    QCOMPARE(add(u"price"_s), 1);                // evans is there, and nobody knows their PIN
    QVERIFY(tablet.answered(u"recovery"_s, {1}).isEmpty());
    const QString answer = tablet.answered(u"recovery"_s, {1, 3});
    const Ended used = tablet.recover(answer, u"price"_s, {u"--roles"_s, u"admin"_s}, kThird);
    QVERIFY2(used.status == 0, qPrintable(used.err));
    QCOMPARE(tablet.run({kThird}, {u"user"_s, u"remove"_s, u"evans"_s, u"--user"_s, u"price"_s}).status, 0);
    QVERIFY(tablet.opens(u"okafor"_s, kPin));
    QVERIFY(!tablet.opens(u"price"_s, kThird));  // the device and no content
    // The last way: with a second person everything goes, and the tablet is at its first start.
    QCOMPARE(tablet.run({kThird}, {u"wipe"_s, u"--user"_s, u"price"_s}).status, 1);
    QCOMPARE(tablet.run({kThird, kPin}, {u"wipe"_s, u"--user"_s, u"price"_s, u"--with"_s, u"okafor"_s}).status, 0);
    QCOMPARE(QDir(tablet.folder.filePath(u"data"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    QCOMPARE(tablet.run({kThird}, {u"init"_s, u"--user"_s, u"bell"_s, u"--pin"_s}).status, 0);
    QVERIFY(tablet.opens(u"bell"_s, kThird));
}

void TestDrills::lockedOutChip_takesTwoCustodians()
{
    Tablet tablet;
    QVERIFY(tablet.make());
    {
        // Somebody guesses at the chip itself, past the throttle.
        const auto chip = openTpm(tablet.chip.tcti());
        QVERIFY(chip);
        const SecretKey right = SecretKey::random();
        const auto blob = (*chip)->seal(SecretKey::random(), right);
        QVERIFY(blob);
        for (int i = 0; i < 10; ++i)
            QVERIFY(!(*chip)->unseal(*blob, SecretKey::random()));
        QCOMPARE((*chip)->unseal(*blob, right).error().code, Code::Chip_LockedOut);
    }
    QVERIFY(!tablet.opens(u"okafor"_s, kPin));
    QVERIFY(tablet.answered(u"chip"_s, {1}).isEmpty());
    const QString answer = tablet.answered(u"chip"_s, {1, 2});
    QCOMPARE(tablet.recover(answer, u"okafor"_s).status, 1);         // it lets nobody in
    const Ended released = tablet.run({}, {u"chip"_s, u"release"_s, tablet.file(u"answer"_s, answer)});
    QVERIFY2(released.status == 0, qPrintable(released.err));
    QVERIFY(tablet.opens(u"okafor"_s, kPin));
    QCOMPARE(tablet.run({}, {u"chip"_s, u"release"_s, tablet.file(u"answer"_s, answer)}).status, 1);
}

QTEST_GUILESS_MAIN(TestDrills)
#include "tst_drills.moc"
