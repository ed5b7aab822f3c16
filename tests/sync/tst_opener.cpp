#include "tests/sync/device.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rt;
using namespace rt::test;

class TestOpener : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void opens_once_andWhatWasSaidIsInTheTables();
    void signedByTheDeviceButNotWhatItSays_holdsUpItsChainAlone();
    void doesNotFollow_isNotOpened();
    void twoTablets_oneMeeting_areFoldedByTheirTimes();
    void laterMeetingFirst_isJoinedOnceTheFirstComes();
    void meetingsInARing_end();
    void laterVersion_isKeptAndDoesNotStop();
    void practiceKey_orAnother_opensNothing();
    void tablesChanged_isFound();
};

namespace {

const MeetingId kMeeting(u"11111111-2222-3333-4444-555555555555"_s), kSecond(u"11111111-2222-3333-4444-666666666666"_s);

Event shared(int at, const Ref &ref, const QString &text, const QString &by = u"okafor"_s)
{
    return said(Verb::Share, kMeeting, at, ref, {{u"text"_s, text}, {u"kind"_s, u"fact"_s}}, by);
}

}

void TestOpener::opens_once_andWhatWasSaidIsInTheTables()
{
    Here central;
    Device tablet(u"tablet-1"_s);
    RT_YES(central.enrol(tablet));
    QCOMPARE(central.take(tablet.says({convening(kMeeting, 1), shared(2, u"i1"_s, u"three marks"_s)}, central.sealTo)), u"next"_s);
    QCOMPARE(central.take(tablet.says({shared(3, u"i2"_s, u"and a fourth"_s)}, central.sealTo)), u"next"_s);
    const auto opened = central.opener.open(minute(10));
    RT_YES(opened);
    QCOMPARE(opened->bundles, 2);
    QCOMPARE(opened->entries, 3);
    QVERIFY(opened->troubles.isEmpty());
    QVERIFY(central.recordOf(kMeeting).contains("three marks") && central.recordOf(kMeeting).contains("and a fourth"));
    QCOMPARE(central.count("SELECT COUNT(*) FROM items WHERE verb = 'share'"), 2);
    const auto again = central.opener.open(minute(11));
    RT_YES(again);
    QCOMPARE(again->bundles, 0);
    QCOMPARE(central.count("SELECT COUNT(*) FROM entries"), 3);
    const auto sound = central.opener.verify();
    RT_YES(sound);
    QVERIFY2(!sound->firstBad, qPrintable(sound->firstBad.value_or(QString())));
    QCOMPARE(sound->entries, 3);
}

// The front half cannot see this; a tablet that was taken over can sign what it likes.
void TestOpener::signedByTheDeviceButNotWhatItSays_holdsUpItsChainAlone()
{
    Here central;
    Device tablet(u"tablet-1"_s), other(u"tablet-2"_s);
    RT_YES(central.enrol(tablet));
    RT_YES(central.enrol(other));
    QByteArray bytes = tablet.says({convening(kMeeting, 1)}, central.sealTo);
    bytes.chop(64);
    bytes[bytes.size() - 100] = char(bytes[bytes.size() - 100] ^ 1);
    QByteArray sum(32, '\0');
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(sum.data()), reinterpret_cast<const unsigned char *>(bytes.constData()),
                       quint64(bytes.size()));
    bytes += tablet.sign("rt-bundle-1" + sum);
    QCOMPARE(central.take(bytes), u"next"_s);
    QCOMPARE(central.take(tablet.says({shared(2, u"i1"_s, u"after it"_s)}, central.sealTo)), u"next"_s);
    QCOMPARE(central.take(other.says({convening(kSecond, 1)}, central.sealTo)), u"next"_s);
    for (int i = 0; i < 2; ++i) {                    // and it is said each time
        const auto opened = central.opener.open(minute(10));
        RT_YES(opened);
        QCOMPARE(opened->bundles, i == 0 ? 1 : 0);
        QCOMPARE(opened->troubles.size(), 1);
        QVERIFY2(opened->troubles[0].contains(u"tablet-1") && opened->troubles[0].contains(u"does not open"), qPrintable(opened->troubles[0]));
    }
    QVERIFY(central.recordOf(kMeeting).isEmpty());
    QVERIFY(!central.recordOf(kSecond).isEmpty());
}

void TestOpener::doesNotFollow_isNotOpened()
{
    Here central;
    Device tablet(u"tablet-1"_s);
    RT_YES(central.enrol(tablet));
    QCOMPARE(central.take(tablet.says({convening(kMeeting, 1)}, central.sealTo)), u"next"_s);
    // Its links say that it follows; the hash inside is of something else. So the outside is made of the true chain, the
    // inside of a forged one: a device that has its own link key can do that.
    Run forged{.device = tablet.id, .chain = kMeeting, .epoch = tablet.epoch, .first = 2, .previous = QByteArray(32, 'f'),
               .entries = {{encode(shared(2, u"i1"_s, u"forged"_s)), {}}}};
    QCOMPARE(central.take(tablet.sealed(forged, central.sealTo)), u"fork"_s);        // here its own link tells already
    RT_YES(central.repository.database().run("UPDATE bundles SET head = (SELECT head FROM forks), bytes = (SELECT bytes FROM forks), "
                                             "first = 2, last = 2"));
    const auto opened = central.opener.open(minute(10));
    RT_YES(opened);
    QCOMPARE(opened->bundles, 0);
    QVERIFY2(opened->troubles.value(0).contains(u"does not follow"), qPrintable(opened->troubles.value(0)));
    QCOMPARE(central.count("SELECT COUNT(*) FROM entries"), 0);
}

void TestOpener::twoTablets_oneMeeting_areFoldedByTheirTimes()
{
    QByteArray first;
    for (const bool otherFirst : {false, true}) {
        Here central;
        Device one(u"tablet-1"_s), two(u"tablet-2"_s);
        one.id = QUuid(u"aaaaaaaa-0000-4000-8000-000000000001"_s);
        two.id = QUuid(u"bbbbbbbb-0000-4000-8000-000000000002"_s);
        RT_YES(central.enrol(one));
        RT_YES(central.enrol(two));
        const QByteArray theirs = two.says({shared(3, u"i2"_s, u"from the second"_s, u"bell"_s)}, central.sealTo);
        const QByteArray ours = one.says({convening(kMeeting, 1), shared(2, u"i1"_s, u"from the first"_s),
                                          shared(4, u"i3"_s, u"and later"_s)}, central.sealTo);
        for (const QByteArray &each : otherFirst ? std::vector{theirs, ours} : std::vector{ours, theirs}) {
            QCOMPARE(central.take(each), u"next"_s);
            RT_YES(central.opener.open(minute(10)));
        }
        const QByteArray record = central.recordOf(kMeeting);
        const qsizetype a = record.indexOf("from the first"), b = record.indexOf("from the second"), c = record.indexOf("and later");
        QVERIFY2(a > 0 && a < b && b < c, record.constData());
        QVERIFY(first.isEmpty() || record == first);         // whichever came first
        first = record;
    }
}

void TestOpener::laterMeetingFirst_isJoinedOnceTheFirstComes()
{
    Here central;
    Device one(u"tablet-1"_s), two(u"tablet-2"_s);
    RT_YES(central.enrol(one));
    RT_YES(central.enrol(two));
    QCOMPARE(central.take(two.says({convening(kSecond, 5, u"m2"_s, kMeeting, u"m1"_s)}, central.sealTo)), u"next"_s);
    RT_YES(central.opener.open(minute(10)));
    QCOMPARE(central.count("SELECT COUNT(DISTINCT root) FROM meetings"), 1);
    QCOMPARE(central.take(one.says({convening(kMeeting, 1), said(Verb::AddChild, kMeeting, 2, u"c1"_s, {{u"name"_s, u"Niamh"_s}})},
                                   central.sealTo)), u"next"_s);
    RT_YES(central.opener.open(minute(11)));
    QCOMPARE(central.count("SELECT COUNT(*) FROM meetings"), 2);
    QCOMPARE(central.count("SELECT COUNT(DISTINCT root) FROM meetings"), 1);
    QVERIFY(central.recordOf(kSecond).contains("Niamh"));    // carried over from the meeting that it follows
}

void TestOpener::meetingsInARing_end()
{
    Here central;
    Device tablet(u"tablet-1"_s);
    RT_YES(central.enrol(tablet));
    QCOMPARE(central.take(tablet.says({convening(kMeeting, 1, u"m1"_s, kSecond, u"m2"_s)}, central.sealTo)), u"next"_s);
    QCOMPARE(central.take(tablet.says({convening(kSecond, 2, u"m2"_s, kMeeting, u"m1"_s)}, central.sealTo)), u"next"_s);
    RT_YES(central.opener.open(minute(10)));
    QCOMPARE(central.count("SELECT COUNT(*) FROM meetings"), 2);
    RT_YES(central.opener.refold());
}

void TestOpener::laterVersion_isKeptAndDoesNotStop()
{
    Here central;
    Device tablet(u"tablet-1"_s);
    RT_YES(central.enrol(tablet));
    QByteArray later = encode(shared(2, u"i1"_s, u"of a later version"_s));
    later[1] = char(kCodecVersion + 1);              // the array's first number
    QVERIFY(!decode(later) && decode(later).error().code == Code::Codec_TooNew);
    Run run{.device = tablet.id, .chain = kMeeting, .epoch = tablet.epoch, .first = 1, .previous = {},
            .entries = {{encode(convening(kMeeting, 1)), {}}, {later, {}}, {encode(shared(3, u"i2"_s, u"of this one"_s)), {}}}};
    QCOMPARE(central.take(tablet.sealed(run, central.sealTo)), u"next"_s);
    const auto opened = central.opener.open(minute(10));
    RT_YES(opened);
    QVERIFY2(opened->troubles.isEmpty(), qPrintable(opened->troubles.join(u' ')));
    QCOMPARE(opened->entries, 3);
    QVERIFY(central.recordOf(kMeeting).contains("of this one"));
    RT_YES(central.opener.verify());
}

void TestOpener::practiceKey_orAnother_opensNothing()
{
    Here central;
    Device tablet(u"tablet-1"_s);
    RT_YES(central.enrol(tablet));
    QCOMPARE(central.take(tablet.says({convening(kMeeting, 1)}, central.sealTo)), u"next"_s);
    central::Opener other(central.repository, SecretKey::random());
    const auto opened = other.open(minute(10));
    RT_YES(opened);
    QCOMPARE(opened->bundles, 0);
    QCOMPARE(opened->troubles.size(), 1);
    const auto after = central.opener.open(minute(11));      // the right key, later, is not held up by it
    RT_YES(after);
    QCOMPARE(after->bundles, 1);
    QVERIFY(after->troubles.isEmpty());
}

void TestOpener::tablesChanged_isFound()
{
    Here central;
    Device tablet(u"tablet-1"_s);
    RT_YES(central.enrol(tablet));
    QCOMPARE(central.take(tablet.says({convening(kMeeting, 1), shared(2, u"i1"_s, u"said"_s)}, central.sealTo)), u"next"_s);
    QCOMPARE(central.take(tablet.says({shared(3, u"i2"_s, u"said later"_s)}, central.sealTo)), u"next"_s);
    RT_YES(central.opener.open(minute(10)));
    central::Database &database = central.repository.database();
    for (const char *sql : {"UPDATE entries SET body = hash WHERE seq = 2", "UPDATE entries SET hash = body WHERE seq = 3",
                            "DELETE FROM entries WHERE seq = 3", "UPDATE bundles SET before = head WHERE first = 3",
                            "UPDATE bundles SET last = 9 WHERE first = 3", "DELETE FROM bundles WHERE first = 1",
                            "DELETE FROM bundles WHERE first = 3", "UPDATE devices SET signer = device"}) {
        // As much as somebody with the database can do, taken back afterwards.
        bool found = false;
        (void)database.transaction([&]() -> Done {
            const auto changed = database.run(sql);
            const auto verified = changed ? central.opener.verify() : tl::unexpected(changed.error());
            found = verified && verified->firstBad;
            return failure(Code::Cancelled);
        });
        QVERIFY2(found, sql);
    }
    const auto sound = central.opener.verify();
    RT_YES(sound);
    QVERIFY(!sound->firstBad);
}

QTEST_GUILESS_MAIN(TestOpener)
#include "tst_opener.moc"
