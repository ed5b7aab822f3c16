#include "app/handed.h"
#include "app/pipe.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

#include <fcntl.h>
#include <unistd.h>

using namespace rt;
using namespace Qt::StringLiterals;

// What goes through the pipes between our programs: taken whole and exactly, or not at all.
class TestHanded : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void key_writtenAndRead_isTheSame();
    void key_anyByteChangedCutOrAdded_isRefusedOrAnotherKey();
    void key_wordsOfTheWrongKind_areRefused();
    void key_howTheTabletStands_comesAlong();
    void key_randomBytes_areNeverTaken();
    void key_longerThanAny_isRefused();
    void key_spelledOtherwise_isRefused();
    void told_writtenAndRead_isTheSame();
    void told_whatIsNotExactlyThat_isRefused();
    void toSign_writtenAndRead_isTheSame();
    void toSign_tooMuchOrHidden_isRefused();
    void signed_whatFits_isTaken();
    void signed_whatDoesNotFit_isRefused_data();
    void signed_whatDoesNotFit_isRefused();
    void inbox_messages_comeWholeHoweverTheyAreCut();
    void inbox_tooLong_isSpoiledBeforeItIsRead();
    void inbox_cut_isSpoiled();
    void inbox_closed_hasEnded();
    void pipe_isInheritedByNobody();
};

namespace {

ToSign asked()
{
    return {.nonce = QByteArray(16, 'n'), .language = u"cy"_s, .attendee = u"a3"_s, .name = u"Colette N'Diaye"_s,
            .agency = u"Iechyd"_s, .chair = u"Ngozi Okafor"_s, .practice = true,
            .items = {{u"d1"_s, u"1"_s, u"Section 47 enquiries start today.\nJointly."_s},
                      {u"d2"_s, u"2"_s, u"A medical this morning."_s}}};
}

QByteArray framed(const QByteArray &body)
{
    QByteArray head(4, '\0');
    head[2] = char(body.size() >> 8);
    head[3] = char(body.size());
    return head + body;
}

}

void TestHanded::key_writtenAndRead_isTheSame()
{
    const auto key = std::make_shared<SecretKey>(SecretKey::random());
    const auto read = KeyHanded::read(KeyHanded{u"ngozi.okafor"_s, u"cy"_s, false, key}.written());
    QVERIFY(read);
    QCOMPARE(read->user, u"ngozi.okafor"_s);
    QCOMPARE(read->language, u"cy"_s);
    QVERIFY(*read->key == *key);
    const auto practice = KeyHanded::read(KeyHanded{u"ngozi.okafor"_s, u"en"_s, false, {}}.written());
    QVERIFY(practice && !practice->key);
}

void TestHanded::key_anyByteChangedCutOrAdded_isRefusedOrAnotherKey()
{
    const auto key = std::make_shared<SecretKey>(SecretKey::random());
    const QByteArray good = KeyHanded{u"ngozi"_s, u"en"_s, false, key}.written();
    QVERIFY(!KeyHanded::read(good + '\0'));
    for (qsizetype i = 0; i < good.size(); ++i) {
        QVERIFY2(!KeyHanded::read(QByteArrayView(good).first(i)), qPrintable(QString::number(i)));
        QByteArray bad = good;
        bad[i] = char(bad[i] ^ 1);
        const auto read = KeyHanded::read(bad);
        const bool other = read && (read->user != u"ngozi"_s || read->chip || read->text != 100 || read->opening != 0
                                    || read->expected != 0 || !(*read->key == *key));
        QVERIFY2(!read || other, qPrintable(QString::number(i)));
    }
}

void TestHanded::key_wordsOfTheWrongKind_areRefused()
{
    const auto key = std::make_shared<SecretKey>(SecretKey::random());
    QVERIFY(!KeyHanded::read(KeyHanded{u""_s, u"en"_s, false, key}.written()));
    QVERIFY(!KeyHanded::read(KeyHanded{u"ngozi"_s, u"fr"_s, false, key}.written()));
    QVERIFY(!KeyHanded::read(KeyHanded{u"ngo\u0007zi"_s, u"en"_s, false, key}.written()));
    QVERIFY(!KeyHanded::read(KeyHanded{QString(401, u'n'), u"en"_s, false, key}.written()));
    // A key of 31 bytes, and a map without a known length.
    QVERIFY(!KeyHanded::read(QByteArray("\xa3""duseran" "hlanguagebencke", 21) + QByteArray("yX\x1f") + QByteArray(31, 'k')));
    QByteArray endless = KeyHanded{u"ngozi"_s, u"en"_s, false, {}}.written();
    endless[0] = char(0xbf);
    QVERIFY(!KeyHanded::read(endless + '\xff'));
}

void TestHanded::key_howTheTabletStands_comesAlong()
{
    KeyHanded handed{u"ngozi"_s, u"en"_s, true, {}};
    handed.text = 150;
    handed.opening = 77;
    handed.expected = 1'772'443'870;
    const auto read = KeyHanded::read(handed.written());
    QVERIFY(read);
    QCOMPARE(read->text, 150);
    QCOMPARE(read->opening, 77);
    QCOMPARE(read->expected, 1'772'443'870);
    for (const int text : {0, 99, 201, 100'000}) {
        handed.text = text;
        QVERIFY2(!KeyHanded::read(handed.written()), qPrintable(QString::number(text)));
    }
    handed.text = 100;
    handed.expected = 1LL << 40;                     // no year that can be written
    QVERIFY(!KeyHanded::read(handed.written()));
    ToSign large = asked();
    large.text = 200;
    QCOMPARE(ToSign::read(large.written())->text, 200);
    large.text = 201;
    QVERIFY(!ToSign::read(large.written()));
}

void TestHanded::key_randomBytes_areNeverTaken()
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes(random.bounded(80), Qt::Uninitialized);
        for (char &each : bytes)
            each = char(random.bounded(256));
        QVERIFY(!KeyHanded::read(bytes) && !ToSign::read(bytes) && !Signed::read(bytes) && !Told::read(bytes));
    }
}

void TestHanded::key_longerThanAny_isRefused()
{
    // In itself in order, with a name that fits; only more of it than is ever sent.
    QByteArray bytes = KeyHanded{QString(400, QChar(0x20ac)), u"en"_s, false, {}}.written();
    QVERIFY(bytes.size() > 1200 && KeyHanded::read(bytes));
    bytes.resize(handed::kMostTold + 1, '\0');
    const auto refused = KeyHanded::read(bytes);
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, u"too long"_s);
}

// CBOR has many spellings of one thing; only the shortest is ours.
void TestHanded::key_spelledOtherwise_isRefused()
{
    const QByteArray good = KeyHanded{u"ngozi"_s, u"en"_s, true, {}}.written();
    QVERIFY(KeyHanded::read(good));
    QByteArray longMap = good;
    longMap.replace(0, 1, "\xb8\x04");                                   // a map of four, its length in a byte of its own
    QVERIFY(!KeyHanded::read(longMap));
    QByteArray longText = good;
    longText.replace("\x65" "ngozi", QByteArray("\x78\x05ngozi"));
    QVERIFY(!KeyHanded::read(longText));
    QByteArray pieces = good;
    pieces.replace("\x65" "ngozi", QByteArray("\x7f\x63" "ngo" "\x62" "zi" "\xff"));
    QVERIFY(!KeyHanded::read(pieces));
    QByteArray swapped = good;
    swapped.replace("\x64" "user" "\x65" "ngozi" "\x68" "language" "\x62" "en",
                    "\x68" "language" "\x62" "en" "\x64" "user" "\x65" "ngozi");
    QCOMPARE(swapped.size(), good.size());
    QVERIFY(swapped != good && !KeyHanded::read(swapped));
}

void TestHanded::told_writtenAndRead_isTheSame()
{
    const auto read = Told::read(Told{Told::What::Failed, 204, {}}.written());
    QVERIFY(read);
    QCOMPARE(read->what, Told::What::Failed);
    QCOMPARE(read->code, 204);
    QCOMPARE(Told::read(Told{Told::What::Speaks, 0, u"cy"_s}.written())->language, u"cy"_s);
    QVERIFY(!Told::read(Told{Told::What(9), 0, {}}.written()));
}

// What the shell hears decides whether it says that all is well.
void TestHanded::told_whatIsNotExactlyThat_isRefused()
{
    const QByteArray good = Told{Told::What::Speaks, 0, u"cy"_s}.written();
    QVERIFY(Told::read(good) && !Told::read(good + '\0'));
    for (qsizetype i = 0; i < good.size(); ++i)
        QVERIFY2(!Told::read(QByteArrayView(good).first(i)), qPrintable(QString::number(i)));
    QVERIFY(!Told::read(Told{Told::What::Speaks, 0, u"fr"_s}.written()));
    QVERIFY(!Told::read(Told{Told::What::Speaks, 0, u"cym"_s}.written()));
    QVERIFY(!Told::read(Told{Told::What::Failed, 10'000, {}}.written()));
    QVERIFY(Told::read(Told{Told::What::Failed, 9'999, {}}.written()));
    QByteArray longNumber = Told{Told::What::Shown, 7, {}}.written();
    longNumber.replace("\x64" "code" "\x07", "\x64" "code" "\x18\x07");
    QVERIFY(!Told::read(longNumber));
    QByteArray more = good;
    more[0] = char(0xa4);
    QVERIFY(!Told::read(more + QByteArray("\x64" "more" "\x00", 6)));
    const auto refused = Told::read(QByteArray(handed::kMostTold + 1, '\0'));
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, u"too long"_s);
}

void TestHanded::toSign_writtenAndRead_isTheSame()
{
    const auto read = ToSign::read(asked().written());
    QVERIFY(read);
    QCOMPARE(read->written(), asked().written());
    QCOMPARE(read->items.at(1).text, asked().items.at(1).text);
}

void TestHanded::toSign_tooMuchOrHidden_isRefused()
{
    ToSign none = asked();
    none.items.clear();
    QVERIFY(!ToSign::read(none.written()));
    ToSign longer = asked();
    longer.items[0].text = QString(20'001, u'x');
    QVERIFY(!ToSign::read(longer.written()));
    ToSign many = asked();
    many.items.resize(501, many.items[0]);
    QVERIFY(!ToSign::read(many.written()));
    ToSign strange = asked();
    strange.items[0].text = u"fine\u001b[2J"_s;
    QVERIFY(!ToSign::read(strange.written()));
    ToSign weak = asked();
    weak.nonce.chop(1);
    QVERIFY(!ToSign::read(weak.written()));
}

void TestHanded::signed_whatFits_isTaken()
{
    const Signed given{asked().nonce, u"a3"_s, {{u"d1"_s, u"agree"_s, {}}, {u"d2"_s, u"dissent"_s, u"Too late."_s}}};
    const auto read = Signed::read(given.written());
    QVERIFY(read);
    QVERIFY(read->fits(asked()));
    QVERIFY((Signed{asked().nonce, u"a3"_s, {}}.fits(asked())));         // handed back
    QVERIFY((Signed{asked().nonce, u"a3"_s, {{u"d1"_s, u"abstain"_s, {}}}}.fits(asked())));
}

void TestHanded::signed_whatDoesNotFit_isRefused_data()
{
    QTest::addColumn<QByteArray>("nonce");
    QTest::addColumn<QString>("attendee");
    QTest::addColumn<QStringList>("answers");        // decision, response, comment; and again
    const QByteArray nonce = asked().nonce;
    QTest::newRow("another nonce") << QByteArray(16, 'm') << u"a3"_s << QStringList{u"d1"_s, u"agree"_s, u""_s};
    QTest::newRow("another person") << nonce << u"a2"_s << QStringList{u"d1"_s, u"agree"_s, u""_s};
    QTest::newRow("not shown") << nonce << u"a3"_s << QStringList{u"d3"_s, u"agree"_s, u""_s};
    QTest::newRow("twice") << nonce << u"a3"_s
                           << QStringList{u"d1"_s, u"agree"_s, u""_s, u"d1"_s, u"dissent"_s, u"No."_s};
    QTest::newRow("not offered") << nonce << u"a3"_s << QStringList{u"d1"_s, u"unable_to_sign"_s, u"Why."_s};
    QTest::newRow("dissent without words") << nonce << u"a3"_s << QStringList{u"d1"_s, u"dissent"_s, u"  "_s};
    QTest::newRow("agreement with words") << nonce << u"a3"_s << QStringList{u"d1"_s, u"agree"_s, u"But."_s};
}

void TestHanded::signed_whatDoesNotFit_isRefused()
{
    QFETCH(const QByteArray, nonce);
    QFETCH(const QString, attendee);
    QFETCH(const QStringList, answers);
    Signed given{nonce, attendee, {}};
    for (qsizetype i = 0; i < answers.size(); i += 3)
        given.answers.push_back({answers[i], answers[i + 1], answers[i + 2]});
    const auto read = Signed::read(given.written());
    QVERIFY(read);
    QVERIFY(!read->fits(asked()));
    given.answers.resize(1);
    given.answers[0].comment = QString(2001, u'x');
    QVERIFY(!Signed::read(given.written()));         // too many words are not even read
}

void TestHanded::inbox_messages_comeWholeHoweverTheyAreCut()
{
    const PipeEnds pipe = makePipe();
    Inbox inbox(pipe.read, 100);
    QList<QByteArray> heard;
    connect(&inbox, &Inbox::came, this, [&](QByteArrayView message) { heard.append(message.toByteArray()); });
    for (const char byte : framed("first") + framed("") + framed("third")) {
        QCOMPARE(::write(pipe.write, &byte, 1), 1);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(heard, (QList<QByteArray>{"first", "", "third"}));
    QByteArray message("fourth");
    QVERIFY(rt::send(pipe.write, message));
    QVERIFY(message.isEmpty());
    QTRY_COMPARE(heard.size(), 4);
    ::close(pipe.write);
}

void TestHanded::inbox_tooLong_isSpoiledBeforeItIsRead()
{
    const PipeEnds pipe = makePipe();
    Inbox inbox(pipe.read, 100);
    QSignalSpy came(&inbox, &Inbox::came), spoiled(&inbox, &Inbox::spoiled);
    QCOMPARE(::write(pipe.write, "\x7f\xff\xff\xff", 4), 4);
    QTRY_COMPARE(spoiled.count(), 1);
    QCOMPARE(came.count(), 0);
    ::close(pipe.write);
}

void TestHanded::inbox_cut_isSpoiled()
{
    const PipeEnds pipe = makePipe();
    Inbox inbox(pipe.read, 100);
    QSignalSpy came(&inbox, &Inbox::came), spoiled(&inbox, &Inbox::spoiled), ended(&inbox, &Inbox::ended);
    QCOMPARE(::write(pipe.write, "\0\0\0\x09half", 8), 8);
    ::close(pipe.write);
    QTRY_COMPARE(spoiled.count(), 1);
    QCOMPARE(came.count() + ended.count(), 0);
}

void TestHanded::inbox_closed_hasEnded()
{
    const PipeEnds pipe = makePipe();
    Inbox inbox(pipe.read, 100);
    QSignalSpy ended(&inbox, &Inbox::ended);
    ::close(pipe.write);
    QTRY_COMPARE(ended.count(), 1);
}

void TestHanded::pipe_isInheritedByNobody()
{
    const PipeEnds pipe = makePipe();
    QVERIFY(::fcntl(pipe.read, F_GETFD) & FD_CLOEXEC);
    QVERIFY(::fcntl(pipe.write, F_GETFD) & FD_CLOEXEC);
    ::close(pipe.read);
    ::close(pipe.write);
}

QTEST_GUILESS_MAIN(TestHanded)
#include "tst_handed.moc"
