#include "tests/support/softkey.h"
#include "tests/support/tempvault.h"
#include "tests/support/traces.h"

#include "platform/fido/fido.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryFile>

#include <thread>
#include <unistd.h>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kPin = u"730146"_s, kWrongPin = u"000000"_s;
const QByteArray kSalt(32, 's'), kOtherSalt(32, 't');
constexpr KeyPatience kPatient{.insert = 40ms, .touch = 10s, .glance = 5ms};

// A tablet with sockets for keys.
struct Desk {
    QTemporaryDir sockets;
    SoftKey key;
    std::unique_ptr<SecurityKey> keys;
    explicit Desk(SoftKey::Make make = {}, const KeyPatience &patience = kPatient)
        : key(sockets.path(), make), keys(openKeys(key.where(), patience))
    {
        key.setPin(kPin);
        (void)key.plugIn();
    }
    // While somebody else's hand does something as soon as the key blinks.
    template<class Work, class Hand> auto meanwhile(Work work, Hand hand)
    {
        key.touched = false;
        std::thread other([&] {
            for (int i = 0; i < 4000 && !key.blinks(); ++i)
                std::this_thread::sleep_for(1ms);
            hand();
        });
        auto done = work();
        other.join();
        return done;
    }
};

}

class TestFido : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answer_isTheSameEachTime_data();
    void answer_isTheSameEachTime();
    void answer_withoutItsPerson_isNone();
    void answer_ofAKeyWithoutGuard_isAnother();
    void answer_finger_needsNoPin();
    void answer_wrongFinger_isRefused();
    void pin_wrong_countsOnTheKey();
    void pin_wrongThrice_pausesUntilPulledOut();
    void pin_wrongTooOften_blocks();
    void otherKey_isNotThisOne();
    void imitation_isNotThisOne();
    void key_resetSince_isNotThisOne();
    void enrol_withoutAPerson_isRefused();
    void enrol_withoutHmacSecret_isRefused();
    void enrol_noPersonStandsOnTheKey();
    void none_isAbsent();
    void several_areTooMany();
    void await_findsWhatIsPutIn();
    void await_cancelled_ends();
    void awaitGone_waitsForAnEmptyPort();
    void touch_neverCame_timesOut();
    void touch_keyGivesUp_timesOut();
    void pulledOut_whileItBlinks_isAbsent();
    void cancel_whileItBlinks_endsAtOnce();
    void cancel_holdsUntilItMayBegin();
    void debugging_asked_printsNothing();
    void secrets_leaveNoTraceHere();
};

void TestFido::answer_isTheSameEachTime_data()
{
    QTest::addColumn<int>("protocol");
    QTest::newRow("PIN protocol 1") << 1;
    QTest::newRow("PIN protocol 2") << 2;
}

void TestFido::answer_isTheSameEachTime()
{
    QFETCH(int, protocol);
    Desk desk({.pinProtocol = protocol});
    RT_TAKE(standing, desk.keys->await());
    QVERIFY(desk.keys->isThere() && standing.wantsPin && standing.knowsPerson);
    RT_TAKE(credential, desk.keys->enrol(KeyProof::Person, kPin));
    RT_TAKE(first, desk.keys->answer(credential, kSalt, KeyProof::Person, kPin));
    RT_TAKE(second, desk.keys->answer(credential, kSalt, KeyProof::Person, kPin));
    RT_TAKE(other, desk.keys->answer(credential, kOtherSalt, KeyProof::Person, kPin));
    QVERIFY(first == second);
    QVERIFY(!(first == other));
    QCOMPARE(desk.key.touches(), 4);
    RT_TAKE(another, desk.keys->enrol(KeyProof::Person, kPin));
    RT_TAKE(third, desk.keys->answer(another, kSalt, KeyProof::Person, kPin));
    QVERIFY(!(third == first));
}

void TestFido::answer_withoutItsPerson_isNone()
{
    Desk desk;
    RT_TAKE(credential, desk.keys->enrol(KeyProof::Person, kPin));
    RT_REFUSED(desk.keys->answer(credential, kSalt, KeyProof::Touch, {}), Code::Key_NotThisOne);
    RT_REFUSED(desk.keys->answer(credential, kSalt, KeyProof::Person, {}), Code::Key_NeedsPin);
    RT_REFUSED(desk.keys->enrol(KeyProof::Person, {}), Code::Key_NeedsPin);
    QCOMPARE(desk.key.touches(), 1);
}

void TestFido::answer_ofAKeyWithoutGuard_isAnother()
{
    Desk desk({.guardsCredentials = false});
    RT_TAKE(credential, desk.keys->enrol(KeyProof::Person, kPin));
    RT_TAKE(known, desk.keys->answer(credential, kSalt, KeyProof::Person, kPin));
    RT_TAKE(anybody, desk.keys->answer(credential, kSalt, KeyProof::Touch, {}));
    QVERIFY(!(known == anybody));
}

void TestFido::answer_finger_needsNoPin()
{
    Desk desk({.finger = true});
    RT_TAKE(standing, desk.keys->await());
    QVERIFY(!standing.wantsPin && standing.knowsPerson);
    RT_TAKE(credential, desk.keys->enrol(KeyProof::Person, {}));
    RT_TAKE(byFinger, desk.keys->answer(credential, kSalt, KeyProof::Person, {}));
    RT_TAKE(byPin, desk.keys->answer(credential, kSalt, KeyProof::Person, kPin));
    QVERIFY(byFinger == byPin);
}

void TestFido::answer_wrongFinger_isRefused()
{
    Desk desk({.finger = true});
    RT_TAKE(credential, desk.keys->enrol(KeyProof::Person, {}));
    desk.key.rightFinger = false;
    RT_REFUSED(desk.keys->answer(credential, kSalt, KeyProof::Person, {}), Code::Key_WrongPin);
}

void TestFido::pin_wrong_countsOnTheKey()
{
    Desk desk;
    RT_TAKE(credential, desk.keys->enrol(KeyProof::Person, kPin));
    const auto wrong = desk.keys->answer(credential, kSalt, KeyProof::Person, kWrongPin);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error(), (Error{Code::Key_WrongPin, u"7"_s}));
    QCOMPARE(desk.key.pinTries(), 7);
    RT_DONE(desk.keys->answer(credential, kSalt, KeyProof::Person, kPin));
    QCOMPARE(desk.key.pinTries(), 8);
}

void TestFido::pin_wrongThrice_pausesUntilPulledOut()
{
    Desk desk;
    RT_TAKE(credential, desk.keys->enrol(KeyProof::Person, kPin));
    for (const Code wanted : {Code::Key_WrongPin, Code::Key_WrongPin, Code::Key_Paused})
        RT_REFUSED(desk.keys->answer(credential, kSalt, KeyProof::Person, kWrongPin), wanted);
    RT_REFUSED(desk.keys->answer(credential, kSalt, KeyProof::Person, kPin), Code::Key_Paused);
    desk.key.pullOut();
    QVERIFY(desk.key.plugIn());
    RT_DONE(desk.keys->answer(credential, kSalt, KeyProof::Person, kPin));
}

void TestFido::pin_wrongTooOften_blocks()
{
    Desk desk;
    RT_TAKE(credential, desk.keys->enrol(KeyProof::Person, kPin));
    for (int i = 1; i <= 8; ++i) {
        const auto wrong = desk.keys->answer(credential, kSalt, KeyProof::Person, kWrongPin);
        QVERIFY(!wrong);
        QCOMPARE(codeName(wrong.error().code), codeName(i == 8 ? Code::Key_Blocked : i % 3 == 0 ? Code::Key_Paused : Code::Key_WrongPin));
        if (i % 3 == 0) {
            desk.key.pullOut();
            QVERIFY(desk.key.plugIn());
        }
    }
    RT_REFUSED(desk.keys->look(), Code::Key_Blocked);
    RT_REFUSED(desk.keys->answer(credential, kSalt, KeyProof::Person, kPin), Code::Key_Blocked);
}

void TestFido::otherKey_isNotThisOne()
{
    Desk desk;
    RT_TAKE(credential, desk.keys->enrol(KeyProof::Person, kPin));
    desk.key.pullOut();
    SoftKey other(desk.sockets.path());
    other.setPin(kPin);
    QVERIFY(other.plugIn());
    RT_REFUSED(desk.keys->answer(credential, kSalt, KeyProof::Person, kPin), Code::Key_NotThisOne);
}

void TestFido::imitation_isNotThisOne()
{
    Desk desk;
    RT_TAKE(credential, desk.keys->enrol(KeyProof::Person, kPin));
    desk.key.pullOut();
    SoftKey imitation(desk.sockets.path());
    imitation.setPin(kPin);
    imitation.imitates = true;
    QVERIFY(imitation.plugIn());
    RT_REFUSED(desk.keys->answer(credential, kSalt, KeyProof::Person, kPin), Code::Key_NotThisOne);
    QCOMPARE(imitation.touches(), 1);                // it did answer
}

void TestFido::key_resetSince_isNotThisOne()
{
    Desk desk;
    RT_TAKE(credential, desk.keys->enrol(KeyProof::Person, kPin));
    desk.key.reset();
    RT_REFUSED(desk.keys->answer(credential, kSalt, KeyProof::Person, kPin), Code::Key_NotThisOne);
    desk.key.setPin(kPin);
    RT_REFUSED(desk.keys->answer(credential, kSalt, KeyProof::Person, kPin), Code::Key_NotThisOne);
}

void TestFido::enrol_withoutAPerson_isRefused()
{
    Desk desk;
    desk.key.reset();                                // as it comes from the shop
    RT_REFUSED(desk.keys->enrol(KeyProof::Person, {}), Code::Key_NoPerson);
    RT_TAKE(credential, desk.keys->enrol(KeyProof::Touch, {}));
    RT_DONE(desk.keys->answer(credential, kSalt, KeyProof::Touch, {}));
}

void TestFido::enrol_withoutHmacSecret_isRefused()
{
    Desk desk({.hmacSecret = false});
    RT_REFUSED(desk.keys->enrol(KeyProof::Person, kPin), Code::Key_Unfit);
    QCOMPARE(desk.key.touches(), 0);
}

void TestFido::enrol_noPersonStandsOnTheKey()
{
    // enrol() takes no name, so none can be written; what is written is the same for everybody but random bytes.
    Desk desk;
    RT_TAKE(first, desk.keys->enrol(KeyProof::Person, kPin));
    RT_TAKE(second, desk.keys->enrol(KeyProof::Person, kPin));
    QVERIFY(first.id != second.id && first.publicKey != second.publicKey);
}

void TestFido::none_isAbsent()
{
    Desk desk;
    desk.key.pullOut();
    QVERIFY(!desk.keys->isThere());
    RT_REFUSED(desk.keys->look(), Code::Key_Absent);
    RT_REFUSED(desk.keys->await(), Code::Key_Absent);
    RT_REFUSED(openKeys({}, kPatient)->look(), Code::Key_Absent);
}

void TestFido::several_areTooMany()
{
    Desk desk;
    SoftKey other(desk.sockets.path());
    QVERIFY(other.plugIn());
    RT_REFUSED(desk.keys->await(), Code::Key_Several);
    other.pullOut();
    RT_DONE(desk.keys->await());
}

void TestFido::await_findsWhatIsPutIn()
{
    Desk desk({}, {.insert = 20s, .touch = 10s, .glance = 2ms});
    desk.key.pullOut();
    std::thread hand([&] { (void)desk.key.plugIn(); });
    const auto found = desk.keys->await();
    hand.join();
    QVERIFY2(found, qPrintable(words(found)));
}

void TestFido::await_cancelled_ends()
{
    Desk desk({}, {.insert = 1h, .touch = 10s, .glance = 1h});
    desk.key.pullOut();
    std::thread hand([&] { desk.keys->cancel(); });
    const auto found = desk.keys->await();
    hand.join();
    QVERIFY(!found);
    QCOMPARE(codeName(found.error().code), u"Cancelled"_s);
}

void TestFido::awaitGone_waitsForAnEmptyPort()
{
    Desk desk;
    RT_REFUSED(desk.keys->awaitGone(), Code::Key_TimedOut);
    Desk patient({}, {.insert = 20s, .touch = 10s, .glance = 2ms});
    std::thread hand([&] { patient.key.pullOut(); });
    const Done gone = patient.keys->awaitGone();
    hand.join();
    QVERIFY2(gone, qPrintable(words(gone)));
    QVERIFY(!patient.keys->isThere());
}

void TestFido::touch_neverCame_timesOut()
{
    Desk desk({}, {.insert = 40ms, .touch = 120ms, .glance = 5ms});
    RT_TAKE(credential, desk.keys->enrol(KeyProof::Person, kPin));
    desk.key.touched = false;
    desk.key.seconds = 5;
    RT_REFUSED(desk.keys->answer(credential, kSalt, KeyProof::Person, kPin), Code::Key_TimedOut);
    // We waited no longer, and told it, so it does not blink on until it gives up by itself.
    QVERIFY(QTest::qWaitFor([&] { return !desk.key.blinks(); }, 7000));
    QVERIFY(!desk.key.gaveUp());
    desk.key.touched = true;
    RT_DONE(desk.keys->answer(credential, kSalt, KeyProof::Person, kPin));
}

void TestFido::touch_keyGivesUp_timesOut()
{
    Desk desk;
    RT_TAKE(credential, desk.keys->enrol(KeyProof::Person, kPin));
    desk.key.seconds = 0;
    desk.key.touched = false;
    RT_REFUSED(desk.keys->answer(credential, kSalt, KeyProof::Person, kPin), Code::Key_TimedOut);
}

void TestFido::pulledOut_whileItBlinks_isAbsent()
{
    Desk desk;
    RT_TAKE(credential, desk.keys->enrol(KeyProof::Person, kPin));
    const auto done = desk.meanwhile([&] { return desk.keys->answer(credential, kSalt, KeyProof::Person, kPin); },
                                     [&] { desk.key.pullOut(); });
    QVERIFY(!done);
    QCOMPARE(codeName(done.error().code), u"Key_Absent"_s);
}

void TestFido::cancel_whileItBlinks_endsAtOnce()
{
    Desk desk;
    RT_TAKE(credential, desk.keys->enrol(KeyProof::Person, kPin));
    const auto done = desk.meanwhile([&] { return desk.keys->answer(credential, kSalt, KeyProof::Person, kPin); },
                                     [&] { desk.keys->cancel(); });
    QVERIFY(!done);
    QCOMPARE(codeName(done.error().code), u"Cancelled"_s);
    QVERIFY(!desk.key.blinks());
}

void TestFido::cancel_holdsUntilItMayBegin()
{
    Desk desk;
    RT_TAKE(credential, desk.keys->enrol(KeyProof::Person, kPin));
    desk.keys->cancel();
    RT_REFUSED(desk.keys->answer(credential, kSalt, KeyProof::Person, kPin), Code::Cancelled);
    RT_REFUSED(desk.keys->await(), Code::Cancelled);
    desk.keys->begin();
    RT_DONE(desk.keys->await());
    RT_DONE(desk.keys->answer(credential, kSalt, KeyProof::Person, kPin));
}

void TestFido::debugging_asked_printsNothing()
{
    Desk desk;
    qputenv("FIDO_DEBUG", "1");
    QTemporaryFile heard;
    QVERIFY(heard.open());
    ::fflush(stderr);
    const int kept = ::dup(STDERR_FILENO);
    ::dup2(heard.handle(), STDERR_FILENO);
    const auto credential = desk.keys->enrol(KeyProof::Person, kPin);
    const auto answer = credential ? desk.keys->answer(*credential, kSalt, KeyProof::Person, kPin)
                                   : Result<SecretKey>(tl::unexpected(credential.error()));
    ::fflush(stderr);
    ::dup2(kept, STDERR_FILENO);
    ::close(kept);
    qunsetenv("FIDO_DEBUG");
    QVERIFY2(answer, qPrintable(words(answer)));
    QCOMPARE(heard.size(), 0);
}

// The key is another program here, so that what it knows itself is not found.
void TestFido::secrets_leaveNoTraceHere()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer's own memory is terabytes wide, and keeps what was freed");
#endif
    const QTemporaryDir sockets;
    QProcess program;
    program.start(QStringLiteral(RT_SOFTKEY), {sockets.path(), u"-2698531147"_s});
    QVERIFY(program.waitForReadyRead());
    const QString where = QString::fromUtf8(program.readLine()).trimmed();
    const auto ask = [&](const QByteArray &line) {
        program.write(line + '\n');
        (void)program.waitForReadyRead();
        return program.readLine().trimmed();
    };
    const auto keys = openKeys(where, kPatient);
    {
        QString pin;
        for (const char each : QByteArray("2698531147"))
            pin.append(QChar('9' - (each - '0')));
        const auto credential = farDown([&] { return keys->enrol(KeyProof::Person, pin); });
        QVERIFY2(credential, qPrintable(words(credential)));
        const auto answer = farDown([&] { return keys->answer(*credential, kSalt, KeyProof::Person, pin); });
        QVERIFY2(answer, qPrintable(words(answer)));
        const QByteArray turned = QByteArray::fromHex(ask("answer"));
        QCOMPARE(turned.size(), 32);
        QCOMPARE(timesInMemory(turned), 1);          // where we hold it, and nowhere else
    }
    const QByteArray turned = QByteArray::fromHex(ask("answer"));
    QCOMPARE(timesInMemory(turned), 0);
    QByteArray pinTurned;
    for (const char each : QByteArray("2698531147"))
        pinTurned.append(char(~('9' - (each - '0'))));
    QCOMPARE(timesInMemory(pinTurned), 0);
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished());
}

QTEST_GUILESS_MAIN(TestFido)
#include "tst_fido.moc"
