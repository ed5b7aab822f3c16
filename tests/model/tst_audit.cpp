#include "storage/model/audit.h"
#include "storage/model/codec.h"

#include <QFile>
#include <QTest>

using namespace rt;
using namespace Qt::StringLiterals;

namespace {
const QUuid kDevice(u"{8c7f1c1e-5a3d-4c6e-9a50-3f0d0c6b7a11}"_s);
const Instant kAt = *parseInstant(u"2026-03-02T09:35:58.25Z");
}

class TestAudit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyAct_hasANameAndComesBack()
    {
        QSet<QString> names;
        int last = 0;
        for (const Act act : acts()) {
            QVERIFY(int(act) > last);
            last = int(act);
            QVERIFY(!actName(act).isEmpty());
            names.insert(actName(act));
            QCOMPARE(*actNamed(QString(actName(act))), act);
            const AuditEntry entry{act, kAt, u"okafor"_s, kDevice.toString(QUuid::WithoutBraces), u"json"_s, {}};
            const auto event = decode(encode(auditEvent(entry, kDevice)));
            QCOMPARE(*auditIn(*event), entry);
        }
        QCOMPARE(names.size(), qsizetype(acts().size()));
        QVERIFY(!actNamed(u"nothing-like-it"));
    }

    // Numbers and bytes lie on tablets: they never change.
    void auditEvent_bytesOfVersion1_stay()
    {
        QFile file(u"" RT_TEST_DATA "/audit-v1.hex"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray golden = QByteArray::fromHex(file.readAll().simplified());
        const AuditEntry entry{Act::ClockChanged, kAt, u"okafor"_s, u"bell"_s, u"jump"_s, kAt - std::chrono::hours(1)};
        QCOMPARE(encode(auditEvent(entry, kDevice)).toHex(), golden.toHex());
        QCOMPARE(*auditIn(*decode(golden)), entry);
        const QList<std::pair<Act, int>> stored{
            {Act::Unlocked, 1}, {Act::UnlockFailed, 2}, {Act::Locked, 3}, {Act::UserDisabled, 4}, {Act::Quarantined, 5},
            {Act::StepUpFailed, 6}, {Act::MeetingOpened, 20}, {Act::MeetingExported, 21}, {Act::ChainExported, 22},
            {Act::HandedOver, 23}, {Act::HandoverEnded, 24}, {Act::SearchMade, 25}, {Act::Reopened, 26},
            {Act::CodeChosen, 27}, {Act::CodeWrong, 28},
            {Act::SecretChanged, 40}, {Act::UserAdded, 41}, {Act::UserRemoved, 42}, {Act::RoleChanged, 43},
            {Act::KeyRotated, 44}, {Act::PolicyChanged, 45}, {Act::RecoveryAsked, 60}, {Act::RecoveryUsed, 61},
            {Act::WipeAsked, 62}, {Act::Wiped, 63}, {Act::Refused, 80}, {Act::AuditRead, 81}, {Act::VerifyRun, 82},
            {Act::ClockChanged, 90}, {Act::CounterBehind, 91}, {Act::ClockBelieved, 92}};
        QCOMPARE(stored.size(), qsizetype(acts().size()));
        for (const auto &[act, number] : stored)
            QCOMPARE(int(act), number);
    }

    // Whatever a mistake of ours puts into an entry: no name of a child, no word of the minutes gets into the log.
    void auditEvent_namesAndContent_areNotInIt()
    {
        for (const QString &text : {u"Reuben Attard-Lowe"_s, u"Siân"_s, u"Three parallel marks"_s, u"李明"_s,
                                    u"a\nb"_s, u"<b>x</b>"_s, QString(65, u'a'), u"See her alone."_s}) {
            for (int place = 0; place < 3; ++place) {
                AuditEntry entry{Act::MeetingOpened, kAt, u"okafor"_s, u"bell"_s, u"json"_s, {}};
                (place == 0 ? entry.by : place == 1 ? entry.about : entry.code) = text;
                const Event event = auditEvent(entry, kDevice);
                QVERIFY2(!encode(event).contains(text.toUtf8()), qPrintable(text));
                const AuditEntry back = *auditIn(event);
                QCOMPARE(place == 0 ? back.by : place == 1 ? back.about : back.code, u"unfit"_s);
                QCOMPARE(back.act, Act::MeetingOpened);          // but that it happened is there
            }
        }
    }

    void auditIn_users_areAddedChangedAndRemoved()
    {
        const Actor chair{u"bell"_s, u"Sam Bell"_s, Role::Chair}, taker{u"bell"_s, u"Sam Bell"_s, Role::MinuteTaker};
        const Actor gone{u"bell"_s, u"Sam Bell"_s, {}};
        const auto said = [](const Actor &now, std::optional<Actor> before) {
            return *auditIn(*decode(encode(userEvent(now, before, kDevice, kAt, u"okafor"_s))));
        };
        QCOMPARE(said(taker, {}), (AuditEntry{Act::UserAdded, kAt, u"okafor"_s, u"bell"_s, u"minute-taker"_s, {}}));
        QCOMPARE(said(chair, taker), (AuditEntry{Act::RoleChanged, kAt, u"okafor"_s, u"bell"_s, u"chair"_s, {}}));
        QCOMPARE(said(gone, chair), (AuditEntry{Act::UserRemoved, kAt, u"okafor"_s, u"bell"_s, {}, {}}));
    }

    void auditIn_anythingElse_isNoneOfIt()
    {
        QVERIFY(!auditIn(Event{Verb::Share, kDevice, kAt, u"okafor"_s, u"i1"_s, {}}));
        // A later version's act is there, without a name.
        Event later = auditEvent({Act::Unlocked, kAt}, kDevice);
        later.fields.insert("act"_L1, 999);
        QCOMPARE(int(auditIn(later)->act), 999);
        QVERIFY(actName(auditIn(later)->act).isEmpty());
        later.fields.insert("act"_L1, -4);
        QVERIFY(!auditIn(later));
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
