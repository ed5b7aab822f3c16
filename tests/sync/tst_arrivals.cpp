#include "tests/sync/device.h"

#include <QCryptographicHash>
#include <QThread>

#include <atomic>

using namespace rt;
using namespace rt::test;
using central::Repository;
using State = Repository::Arrived::State;
using Enrolment = Repository::Enrolment;

// What a network brings to central's data: invitations, bundles in pieces, what goes down. On SQLite, and on PostgreSQL.
class TestArrivals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void tablesOfTheFirstVersion_areBroughtUpToDate();
    void tablesOfTheFirstVersion_byTwoAtOnce();
    void enrolBy_once_andTheSameAskAgain();
    void enrolBy_whatIsNoInvitation_isRefused_data();
    void enrolBy_whatIsNoInvitation_isRefused();
    void enrolBy_whatIsTaken_isSaid();
    void enrolBy_theSameTabletAgain_getsAnotherPin();
    void enrolBy_twoAtOnceWithOneCode_letsOneIn();
    void invite_again_endsTheEarlier();
    void invitation_used_keepsNoSecret();
    void deviceBy_pin_isThatOne();
    void arrive_inPiecesAtTwoFronts_isTaken();
    void arrive_elsewhere_saysWhereItIs();
    void arrive_ofOneDeviceForAnother_isRefused();
    void arrive_underAnotherName_isUnreadableAndForgotten();
    void arrive_tooMuchOfOneDevice_makesRoomOldestFirst();
    void arrive_bothAtOnce_isTakenOnce();
    void sweep_letsGoOfWhatWasLeft();
    void held_manyChains_eachInItsPlace();
    void down_isNumberedForEach();
    void setContact_goesDownToAllThatAreNotWithdrawn();
    void contact_newerThanTheInvitation_goesDownAtOnce();
};

namespace {

const MeetingId kMeeting(u"11111111-2222-3333-4444-555555555555"_s);
const QByteArray kCode("code-id1");

QByteArray sum(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }
QByteArray pinOf(const Device &device) { return sum("pin" + device.open); }

struct Asked { QByteArray bytes; EnrolmentAsk read; };

Asked asking(const Device &device, const SecretKey &code, const QByteArray &codeId = kCode, const QByteArray &pin = {})
{
    const EnrolmentAsk ask{.codeId = codeId, .device = device.id, .signer = device.open, .pin = pin.isEmpty() ? pinOf(device) : pin};
    return {askEnrolment(ask, code, [&](const QByteArray &text) -> Result<QByteArray> { return device.sign(text); }).value_or(QByteArray()), ask};
}

struct Invited : Here {
    SecretKey code = SecretKey::random();
    Done invite(const QString &name, const QByteArray &codeId = kCode, qint64 contact = 0)
    {
        return repository.invite({.codeId = codeId, .name = name, .until = minute(60), .at = minute(0), .contact = contact}, enrolmentKey(code));
    }
    Repository::Enrolled enrolBy(const Asked &asked, Instant at = minute(1))
    {
        const auto enrolled = repository.enrolBy(asked.bytes, asked.read, at);
        return enrolled ? *enrolled : Repository::Enrolled{};
    }
    Result<Repository::Arrived> piece(const Device &device, const QByteArray &whole, qint64 from, qint64 to, Instant at = minute(1))
    {
        return repository.arrive(device.id, {.name = sum(whole), .bytes = whole.mid(from, to - from), .offset = from,
                                             .length = whole.size()}, councilId(sealTo), at);
    }
};

}

// The tables as the first released version made them, with a tablet and a bundle of it.
void TestArrivals::tablesOfTheFirstVersion_areBroughtUpToDate()
{
    Invited central;
    Device tablet(u"tablet-1"_s);
    RT_YES(central.enrol(tablet));
    const QByteArray bundle = tablet.says({convening(kMeeting, 1)}, central.sealTo);
    QCOMPARE(central.take(bundle), u"next"_s);
    for (const char *sql : {"DROP INDEX devices_pin", "ALTER TABLE devices DROP COLUMN pin", "DROP TABLE invitations", "DROP TABLE uploads",
                            "DROP TABLE chunks", "DROP TABLE outgoing", "DROP TABLE contacts", "UPDATE schema SET version = 1"})
        RT_YES(central.repository.database().run(sql));
    for (int i = 0; i < 2; ++i) {
        auto again = Repository::open(std::move(*central.data()));
        RT_YES(again);
        QCOMPARE(again->devices()->size(), 1u);
        QVERIFY(again->devices()->front().pin.isEmpty());
        QCOMPARE(again->bundles(again->chains()->front())->front(), bundle);
        QVERIFY(!*again->deviceBy(QByteArray(32, 'p')));
    }
}

void TestArrivals::tablesOfTheFirstVersion_byTwoAtOnce()
{
    Invited central;
    for (const char *sql : {"DROP INDEX devices_pin", "ALTER TABLE devices DROP COLUMN pin", "DROP TABLE invitations", "DROP TABLE uploads",
                            "DROP TABLE chunks", "DROP TABLE outgoing", "DROP TABLE contacts", "UPDATE schema SET version = 1"})
        RT_YES(central.repository.database().run(sql));
    std::atomic<int> good = 0;
    const auto program = [&] { good += Repository::open(std::move(*central.data())).has_value() ? 1 : 0; };
    std::unique_ptr<QThread> one(QThread::create(program)), two(QThread::create(program));
    one->start();
    two->start();
    QVERIFY(one->wait() && two->wait());
    QCOMPARE(good.load(), 2);
}

void TestArrivals::enrolBy_once_andTheSameAskAgain()
{
    Invited central;
    Device tablet(u"tablet-1"_s);
    RT_YES(central.invite(u"tablet-1"_s));
    const Asked asked = asking(tablet, central.code);
    const auto first = central.enrolBy(asked);
    QCOMPARE(first.outcome, Enrolment::Done);
    QVERIFY(isEnrolled(first.answer, asked.bytes, central.code));
    // Its answer was lost: also after the invitation is over it hears the same.
    const auto again = central.enrolBy(asked, minute(500));
    QCOMPARE(again.outcome, Enrolment::Done);
    QCOMPARE(again.answer, first.answer);
    QCOMPARE(central.repository.devices()->size(), 1u);
    // Somebody else with the same code, and the same tablet with another key.
    QCOMPARE(central.enrolBy(asking(Device(u"other"_s), central.code)).outcome, Enrolment::Refused);
    QCOMPARE(central.enrolBy(asking(tablet, central.code, kCode, QByteArray(32, 'x'))).outcome, Enrolment::Refused);
    RT_YES(central.repository.revoke(u"tablet-1"_s, minute(3)));
    QCOMPARE(central.enrolBy(asked).outcome, Enrolment::Refused);
}

void TestArrivals::enrolBy_whatIsNoInvitation_isRefused_data()
{
    QTest::addColumn<QByteArray>("codeId");
    QTest::addColumn<bool>("rightCode");
    QTest::addColumn<int>("at");
    QTest::newRow("unknown") << QByteArray("code-id2") << true << 1;
    QTest::newRow("another code") << kCode << false << 1;
    QTest::newRow("over") << kCode << true << 60;
    QTest::newRow("long over") << kCode << true << 100'000;
}

void TestArrivals::enrolBy_whatIsNoInvitation_isRefused()
{
    QFETCH(QByteArray, codeId);
    QFETCH(bool, rightCode);
    QFETCH(int, at);
    Invited central;
    Device tablet(u"tablet-1"_s);
    RT_YES(central.invite(u"tablet-1"_s));
    const auto enrolled = central.enrolBy(asking(tablet, rightCode ? central.code.clone() : SecretKey::random(), codeId), minute(at));
    QCOMPARE(enrolled.outcome, Enrolment::Refused);
    QVERIFY(enrolled.answer.isEmpty());
    QVERIFY(central.repository.devices()->empty());
    // None of this uses the invitation up.
    QCOMPARE(central.enrolBy(asking(tablet, central.code), minute(59)).outcome, Enrolment::Done);
}

void TestArrivals::enrolBy_whatIsTaken_isSaid()
{
    Invited central;
    Device one(u"tablet-1"_s), two(u"tablet-2"_s);
    RT_YES(central.invite(u"tablet-1"_s));
    QCOMPARE(central.enrolBy(asking(one, central.code)).outcome, Enrolment::Done);
    RT_YES(central.invite(u"tablet-2"_s, "code-id2"));
    // The tablet, its key, or its pin under another name; and another tablet under the name.
    Device sameKey = two, sameId = two;
    sameKey.open = one.open;
    sameId.id = one.id;
    QCOMPARE(central.enrolBy(asking(one, central.code, "code-id2")).outcome, Enrolment::Taken);
    QCOMPARE(central.enrolBy(asking(sameId, central.code, "code-id2")).outcome, Enrolment::Taken);
    QCOMPARE(central.enrolBy(asking(two, central.code, "code-id2", pinOf(one))).outcome, Enrolment::Taken);
    QCOMPARE(central.enrolBy(asking(two, central.code, "code-id2")).outcome, Enrolment::Done);
    RT_YES(central.invite(u"tablet-1"_s, "code-id3"));
    QCOMPARE(central.enrolBy(asking(Device(u"third"_s), central.code, "code-id3")).outcome, Enrolment::Taken);
    QCOMPARE(central.repository.devices()->size(), 2u);
}

void TestArrivals::enrolBy_theSameTabletAgain_getsAnotherPin()
{
    Invited central;
    Device tablet(u"tablet-1"_s);
    RT_YES(central.enrol(tablet));                           // by a medium, long ago: it has no pin
    RT_YES(central.invite(u"tablet-1"_s));
    QCOMPARE(central.enrolBy(asking(tablet, central.code)).outcome, Enrolment::Done);
    QVERIFY(*central.repository.deviceBy(pinOf(tablet)));
    RT_YES(central.invite(u"tablet-1"_s, "code-id2"));
    QCOMPARE(central.enrolBy(asking(tablet, central.code, "code-id2", QByteArray(32, 'n'))).outcome, Enrolment::Done);
    QVERIFY(!*central.repository.deviceBy(pinOf(tablet)));
    QVERIFY(*central.repository.deviceBy(QByteArray(32, 'n')));
    QCOMPARE(central.repository.devices()->size(), 1u);
    RT_YES(central.repository.revoke(u"tablet-1"_s, minute(3)));
    const Done invited = central.invite(u"tablet-1"_s, "code-id3");
    QVERIFY(!invited && invited.error().code == Code::Store_Exists);
}

void TestArrivals::enrolBy_twoAtOnceWithOneCode_letsOneIn()
{
    Invited central;
    Device one(u"a"_s), two(u"b"_s);
    RT_YES(central.invite(u"tablet-1"_s));
    std::atomic<int> in = 0, out = 0;
    const auto front = [&](const Device &device) {
        auto repository = Repository::open(std::move(*central.data()));
        const Asked asked = asking(device, central.code);
        const auto enrolled = repository->enrolBy(asked.bytes, asked.read, minute(1));
        (enrolled && enrolled->outcome == Enrolment::Done ? in : out)++;
    };
    std::unique_ptr<QThread> first(QThread::create([&] { front(one); })), second(QThread::create([&] { front(two); }));
    first->start();
    second->start();
    QVERIFY(first->wait() && second->wait());
    QCOMPARE(in.load(), 1);
    QCOMPARE(out.load(), 1);
    QCOMPARE(central.repository.devices()->size(), 1u);
}

void TestArrivals::invite_again_endsTheEarlier()
{
    Invited central;
    Device tablet(u"tablet-1"_s);
    RT_YES(central.invite(u"tablet-1"_s));
    RT_YES(central.invite(u"tablet-1"_s, "code-id2"));
    QCOMPARE(central.enrolBy(asking(tablet, central.code)).outcome, Enrolment::Refused);
    QCOMPARE(central.enrolBy(asking(tablet, central.code, "code-id2")).outcome, Enrolment::Done);
}

void TestArrivals::invitation_used_keepsNoSecret()
{
    Invited central;
    Device tablet(u"tablet-1"_s);
    RT_YES(central.invite(u"tablet-1"_s));
    const QByteArray code(reinterpret_cast<const char *>(central.code.bytes().data()), 32);
    QVERIFY(central::blob((*central.repository.database().run("SELECT key FROM invitations"))[0][0]) != code);
    QCOMPARE(central.enrolBy(asking(tablet, central.code)).outcome, Enrolment::Done);
    QCOMPARE(central.count("SELECT COUNT(*) FROM invitations WHERE key IS NOT NULL"), 0);
}

void TestArrivals::deviceBy_pin_isThatOne()
{
    Invited central;
    Device one(u"tablet-1"_s), two(u"tablet-2"_s);
    for (const Device *each : {&one, &two}) {
        RT_YES(central.invite(each->name, each->name.toLatin1().first(8)));
        QCOMPARE(central.enrolBy(asking(*each, central.code, each->name.toLatin1().first(8))).outcome, Enrolment::Done);
    }
    QCOMPARE((*central.repository.deviceBy(pinOf(two)))->id, two.id);
    QVERIFY(!*central.repository.deviceBy(QByteArray()));
    QVERIFY(!*central.repository.deviceBy(QByteArray(32, 'x')));
}

void TestArrivals::arrive_inPiecesAtTwoFronts_isTaken()
{
    Invited central;
    Device tablet(u"tablet-1"_s);
    RT_YES(central.enrol(tablet));
    const QByteArray bundle = tablet.says({convening(kMeeting, 1)}, central.sealTo);
    auto other = Repository::open(std::move(*central.data()));
    RT_YES(other);
    const auto first = central.piece(tablet, bundle, 0, 1000);
    RT_YES(first);
    QCOMPARE(first->state, State::More);
    QCOMPARE(**other->received(tablet.id, sum(bundle)), 1000);
    const auto second = other->arrive(tablet.id, {.name = sum(bundle), .bytes = bundle.mid(1000, 50'000), .offset = 1000,
                                                  .length = bundle.size()}, councilId(central.sealTo), minute(2));
    QCOMPARE(second->received, 51'000);
    const auto last = central.piece(tablet, bundle, 51'000, bundle.size());
    RT_YES(last);
    QCOMPARE(last->state, State::Judged);
    QCOMPARE(last->taken.intake, Intake::Next);
    QCOMPARE(central.repository.bundles(central.repository.chains()->front())->front(), bundle);
    QVERIFY(!*central.repository.received(tablet.id, sum(bundle)));
    QCOMPARE(central.count("SELECT COUNT(*) FROM chunks"), 0);
    // Again, and in one piece: nothing is stored, the answer is the same.
    const auto again = central.piece(tablet, bundle, 0, bundle.size());
    QCOMPARE(again->taken.intake, Intake::Held);
    QCOMPARE(again->taken.last->last, 1);
}

void TestArrivals::arrive_elsewhere_saysWhereItIs()
{
    Invited central;
    Device tablet(u"tablet-1"_s);
    RT_YES(central.enrol(tablet));
    const QByteArray bundle = tablet.says({convening(kMeeting, 1)}, central.sealTo);
    const auto nothing = central.piece(tablet, bundle, 500, 1000);
    QCOMPARE(nothing->state, State::Elsewhere);
    QCOMPARE(nothing->received, 0);
    RT_YES(central.piece(tablet, bundle, 0, 1000));
    for (const auto &[from, to] : {std::pair<qint64, qint64>{0, 1000}, {999, 2000}, {1001, 2000}, {0, bundle.size()}, {2000, bundle.size()}}) {
        const auto found = central.piece(tablet, bundle, from, to);
        RT_YES(found);
        QCOMPARE(found->received, 1000);
        QVERIFY(found->state == State::Elsewhere || found->state == State::Unreadable);
    }
    QCOMPARE(central.piece(tablet, bundle, 1000, bundle.size())->taken.intake, Intake::Next);
}

void TestArrivals::arrive_ofOneDeviceForAnother_isRefused()
{
    Invited central;
    Device one(u"tablet-1"_s), two(u"tablet-2"_s);
    RT_YES(central.enrol(one));
    RT_YES(central.enrol(two));
    const QByteArray bundle = one.says({convening(kMeeting, 1)}, central.sealTo);
    QCOMPARE(central.piece(two, bundle, 0, bundle.size())->state, State::OtherDevice);
    QVERIFY(central.repository.chains()->empty());
    // What one began, the other does not go on with.
    RT_YES(central.piece(one, bundle, 0, 1000));
    QCOMPARE(central.piece(two, bundle, 1000, 2000)->state, State::Elsewhere);
}

void TestArrivals::arrive_underAnotherName_isUnreadableAndForgotten()
{
    Invited central;
    Device tablet(u"tablet-1"_s);
    RT_YES(central.enrol(tablet));
    const QByteArray bundle = tablet.says({convening(kMeeting, 1)}, central.sealTo);
    QByteArray changed = bundle;
    changed[70'000 % changed.size()] = char(changed[70'000 % changed.size()] ^ 1);
    RT_YES(central.piece(tablet, bundle, 0, 1000));
    const Repository::Piece rest{.name = sum(bundle), .bytes = changed.mid(1000), .offset = 1000, .length = bundle.size()};
    QCOMPARE(central.repository.arrive(tablet.id, rest, councilId(central.sealTo), minute(1))->state, State::Unreadable);
    QCOMPARE(central.count("SELECT COUNT(*) FROM chunks"), 0);
    // Its right name, but no bundle of anybody's.
    QCOMPARE(central.piece(tablet, changed, 0, changed.size())->state, State::Unreadable);
    // Another length for what was begun.
    RT_YES(central.piece(tablet, bundle, 0, 1000));
    const Repository::Piece longer{.name = sum(bundle), .bytes = bundle.mid(1000, 10), .offset = 1000, .length = bundle.size() + 1};
    QCOMPARE(central.repository.arrive(tablet.id, longer, councilId(central.sealTo), minute(1))->state, State::Unreadable);
    QCOMPARE(central.count("SELECT COUNT(*) FROM uploads"), 0);
    QCOMPARE(central.piece(tablet, bundle, 0, bundle.size())->taken.intake, Intake::Next);
}

void TestArrivals::arrive_tooMuchOfOneDevice_makesRoomOldestFirst()
{
    Invited central;
    Device tablet(u"tablet-1"_s), other(u"tablet-2"_s);
    RT_YES(central.enrol(tablet));
    RT_YES(central.enrol(other));
    const auto begin = [&](const Device &device, char name, qint64 length, int at) {
        return central.repository.arrive(device.id, {.name = QByteArray(32, name), .bytes = "begun", .offset = 0, .length = length},
                                         councilId(central.sealTo), minute(at));
    };
    RT_YES(begin(other, 'o', 1000, 0));
    for (int i = 0; i < 6; ++i)
        RT_YES(begin(tablet, char('a' + i), 1000, i));
    QCOMPARE(central.count("SELECT COUNT(*) FROM uploads"), central::kMostUploads + 1);
    QVERIFY(!*central.repository.received(tablet.id, QByteArray(32, 'a')));
    QVERIFY(*central.repository.received(tablet.id, QByteArray(32, 'f')));
    QVERIFY(*central.repository.received(other.id, QByteArray(32, 'o')));
    // By what they will weigh, too.
    RT_YES(begin(tablet, 'g', kLargestBundle, 7));
    RT_YES(begin(tablet, 'h', kLargestBundle, 8));
    QCOMPARE(central.count("SELECT COUNT(*) FROM uploads"), 3);
    QCOMPARE(central.count("SELECT COUNT(*) FROM chunks"), 3);
}

void TestArrivals::arrive_bothAtOnce_isTakenOnce()
{
    Invited central;
    Device tablet(u"tablet-1"_s);
    RT_YES(central.enrol(tablet));
    const QByteArray bundle = tablet.says({convening(kMeeting, 1)}, central.sealTo);
    std::atomic<int> next = 0, held = 0, strange = 0;
    // Each sends until it is told that the bundle is here, as a tablet does that was cut off.
    const auto front = [&] {
        auto repository = Repository::open(std::move(*central.data()));
        qint64 at = 0;
        for (int tries = 0; tries < 1000; ++tries) {
            const auto found = repository->arrive(tablet.id, {.name = sum(bundle), .bytes = bundle.mid(at, 7000), .offset = at, .length = bundle.size()},
                                                  councilId(central.sealTo), minute(1));
            if (!found || found->state == State::Unreadable)
                continue;                                    // the other was quicker between two looks
            if (found->state == State::Judged) {
                (found->taken.intake == Intake::Next ? next : found->taken.intake == Intake::Held ? held : strange)++;
                return;
            }
            at = found->received;
        }
        ++strange;
    };
    std::unique_ptr<QThread> one(QThread::create(front)), two(QThread::create(front));
    one->start();
    two->start();
    QVERIFY(one->wait() && two->wait());
    QCOMPARE(strange.load(), 0);
    QCOMPARE(next.load(), 1);
    QCOMPARE(held.load(), 1);
    QCOMPARE(central.count("SELECT COUNT(*) FROM bundles"), 1);
}

void TestArrivals::sweep_letsGoOfWhatWasLeft()
{
    Invited central;
    Device tablet(u"tablet-1"_s);
    RT_YES(central.enrol(tablet));
    RT_YES(central.invite(u"tablet-2"_s));
    const QByteArray old = tablet.says({convening(kMeeting, 1)}, central.sealTo), fresh = tablet.says({convening(kMeeting, 2)}, central.sealTo);
    RT_YES(central.piece(tablet, old, 0, 1000, minute(0)));
    RT_YES(central.piece(tablet, fresh, 0, 1000, minute(10)));
    RT_YES(central.repository.sweep(minute(59)));
    QCOMPARE(central.count("SELECT COUNT(*) FROM invitations"), 1);
    RT_YES(central.repository.sweep(minute(24 * 60 + 5)));
    QCOMPARE(central.count("SELECT COUNT(*) FROM uploads"), 1);
    QCOMPARE(central.count("SELECT COUNT(*) FROM chunks"), 1);
    QVERIFY(*central.repository.received(tablet.id, sum(fresh)));
    QCOMPARE(central.count("SELECT COUNT(*) FROM invitations"), 0);
}

void TestArrivals::held_manyChains_eachInItsPlace()
{
    Invited central;
    Device tablet(u"tablet-1"_s), other(u"tablet-2"_s);
    RT_YES(central.enrol(tablet));
    RT_YES(central.enrol(other));
    std::vector<Repository::ChainName> asked;
    for (int i = 0; i < 250; ++i) {
        const MeetingId meeting = QUuid::createUuid();
        asked.push_back({meeting, tablet.epoch});
        if (i % 50 == 7) {
            for (int run = 0; run <= i / 100; ++run)
                QCOMPARE(central.take(tablet.says({convening(meeting, i), convening(meeting, i)}, central.sealTo)), u"next"_s);
        }
    }
    const auto held = central.repository.held(tablet.id, asked);
    RT_YES(held);
    QCOMPARE(held->size(), asked.size());
    for (size_t i = 0; i < asked.size(); ++i) {
        QCOMPARE((*held)[i].has_value(), i % 50 == 7);
        if ((*held)[i])
            QCOMPARE((*held)[i]->last, qint64(2 * (i / 100 + 1)));
    }
    const auto others = central.repository.held(other.id, asked);
    RT_YES(others);
    QVERIFY(std::ranges::none_of(*others, [](const auto &each) { return each.has_value(); }));
    QVERIFY(!(*central.repository.held(tablet.id, {{asked[7].chain, QUuid::createUuid()}}))[0]);
    QVERIFY(central.repository.held(tablet.id, {})->empty());
}

void TestArrivals::down_isNumberedForEach()
{
    Invited central;
    Device one(u"tablet-1"_s), two(u"tablet-2"_s);
    RT_YES(central.enrol(one));
    RT_YES(central.enrol(two));
    QCOMPARE(*central.repository.putDown(one.id, "first", minute(1)), 1);
    QCOMPARE(*central.repository.putDown(two.id, "for two", minute(1)), 1);
    QCOMPARE(*central.repository.putDown(one.id, "second", minute(1)), 2);
    QCOMPARE((*central.repository.down(one.id, 0))->bytes, QByteArray("first"));
    QCOMPARE((*central.repository.down(one.id, 1))->bytes, QByteArray("second"));
    QCOMPARE((*central.repository.down(one.id, 1))->number, 2);
    QVERIFY(!*central.repository.down(one.id, 2));
    QVERIFY(!*central.repository.down(QUuid::createUuid(), 0));
    QVERIFY(!central.repository.putDown(one.id, QByteArray(central::kLargestDown + 1, 'x'), minute(1)));
    QVERIFY(!central.repository.putDown(one.id, {}, minute(1)));
}

void TestArrivals::setContact_goesDownToAllThatAreNotWithdrawn()
{
    Invited central;
    Device one(u"tablet-1"_s), gone(u"tablet-2"_s);
    RT_YES(central.enrol(one));
    RT_YES(central.enrol(gone));
    RT_YES(central.repository.revoke(gone.name, minute(1)));
    QCOMPARE(central.repository.contact()->serial, 0);
    const auto sign = [](qint64 serial) { return "contact " + QByteArray::number(serial); };
    QCOMPARE(central.repository.setContact(sign, minute(2))->serial, 1);
    QCOMPARE(central.repository.setContact(sign, minute(3))->bytes, QByteArray("contact 2"));
    QCOMPARE(central.repository.contact()->serial, 2);
    QCOMPARE((*central.repository.down(one.id, 1))->bytes, QByteArray("contact 2"));
    QVERIFY(!*central.repository.down(gone.id, 0));
}

void TestArrivals::contact_newerThanTheInvitation_goesDownAtOnce()
{
    Invited central;
    Device early(u"tablet-1"_s), late(u"tablet-2"_s);
    const auto sign = [](qint64 serial) { return "contact " + QByteArray::number(serial); };
    RT_YES(central.repository.setContact(sign, minute(0)));
    RT_YES(central.invite(early.name, "code-id1", 1));
    RT_YES(central.repository.setContact(sign, minute(0)));
    RT_YES(central.invite(late.name, "code-id2", 2));
    QCOMPARE(central.enrolBy(asking(early, central.code, "code-id1")).outcome, Enrolment::Done);
    QCOMPARE(central.enrolBy(asking(late, central.code, "code-id2")).outcome, Enrolment::Done);
    QCOMPARE((*central.repository.down(early.id, 0))->bytes, QByteArray("contact 2"));
    QVERIFY(!*central.repository.down(late.id, 0));
}

QTEST_GUILESS_MAIN(TestArrivals)
#include "tst_arrivals.moc"
