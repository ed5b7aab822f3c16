#include "app/handed.h"
#include "app/pipe.h"
#include "app/program.h"
#include "storage/model/ink.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <functional>
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
    void toSign_digest_isOfRefsAndTextsInOrder();
    void signed_whatFits_isTaken();
    void signed_strokes_anyByteChanged_areRefusedOrOtherInk();
    void signed_strokes_thatAreNoInk_areRefused();
    void heard_writtenAndRead_isTheSame();
    void limits_atThem_isTaken_oneBeyond_isNot_data();
    void limits_atThem_isTaken_oneBeyond_isNot();
    void signed_whatDoesNotFit_isRefused_data();
    void signed_whatDoesNotFit_isRefused();
    void inbox_messages_comeWholeHoweverTheyAreCut();
    void inbox_tooLong_isSpoiledBeforeItIsRead();
    void inbox_cut_isSpoiled();
    void inbox_closed_hasEnded();
    void pipe_isInheritedByNobody();
    void program_inheritsNothingThatIsOpenHere();
};

namespace {

ToSign asked()
{
    return {.nonce = QByteArray(16, 'n'), .language = u"cy"_s, .attendee = u"a3"_s, .name = u"Colette N'Diaye"_s,
            .agency = u"Iechyd"_s, .chair = u"Ngozi Okafor"_s, .practice = true, .scale = 150, .tries = 3,
            .items = {{u"d1"_s, u"1"_s, u"Section 47 enquiries start today.\nJointly."_s},
                      {u"d2"_s, u"2"_s, u"A medical this morning."_s}}};
}

// Both items answered, and signed with a drawing.
Signed answered()
{
    return {.nonce = asked().nonce, .attendee = u"a3"_s,
            .answers = {{u"d1"_s, u"agree"_s, {}}, {u"d2"_s, u"dissent"_s, u"Too late."_s}},
            .strokes = {QCborArray{100, 500, 4000, 300}, QCborArray{5000, 500}}};
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
        const bool other = read && (read->user != u"ngozi"_s || read->chip || read->text != 100 || read->scheme != 0 || read->still
                                    || read->opening != 0
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
    // One of 33: there is room for 32.
    QByteArray longer = KeyHanded{u"ngozi"_s, u"en"_s, false, key}.written();
    longer.replace(QByteArray("X\x20"), QByteArray("X\x21"));
    QVERIFY(!KeyHanded::read(longer + 'k'));
    QByteArray endless = KeyHanded{u"ngozi"_s, u"en"_s, false, {}}.written();
    endless[0] = char(0xbf);
    QVERIFY(!KeyHanded::read(endless + '\xff'));
}

void TestHanded::key_howTheTabletStands_comesAlong()
{
    KeyHanded handed{u"ngozi"_s, u"en"_s, true, {}};
    handed.text = 150;
    handed.scheme = 2;
    handed.still = true;
    handed.opening = 77;
    handed.expected = 1'772'443'870;
    const auto read = KeyHanded::read(handed.written());
    QVERIFY(read);
    QCOMPARE(read->text, 150);
    QVERIFY(read->scheme == 2 && read->still);
    QCOMPARE(read->opening, 77);
    QCOMPARE(read->expected, 1'772'443'870);
    for (const int text : {0, 99, 201, 100'000}) {
        handed.text = text;
        QVERIFY2(!KeyHanded::read(handed.written()), qPrintable(QString::number(text)));
    }
    handed.text = 100;
    handed.scheme = 3;                               // none has that place
    QVERIFY(!KeyHanded::read(handed.written()));
    handed.scheme = 0;
    QVERIFY(KeyHanded::read(handed.written()));
    handed.expected = 1LL << 40;                     // no year that can be written
    QVERIFY(!KeyHanded::read(handed.written()));
    ToSign large = asked();
    large.scale = 200;
    QCOMPARE(ToSign::read(large.written())->scale, 200);
    large.scale = 201;
    QVERIFY(!ToSign::read(large.written()));
    ToSign dark = asked();
    dark.scheme = 1;
    dark.still = true;
    QVERIFY(ToSign::read(dark.written())->scheme == 1 && ToSign::read(dark.written())->still);
    dark.scheme = 3;
    QVERIFY(!ToSign::read(dark.written()));
}

void TestHanded::key_randomBytes_areNeverTaken()
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes(random.bounded(80), Qt::Uninitialized);
        for (char &each : bytes)
            each = char(random.bounded(256));
        QVERIFY(!KeyHanded::read(bytes) && !ToSign::read(bytes) && !Signed::read(bytes) && !Told::read(bytes)
                && !Heard::read(bytes));
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

void TestHanded::toSign_digest_isOfRefsAndTextsInOrder()
{
    const QByteArray first = asked().items[0].text.toUtf8(), second = asked().items[1].text.toUtf8();
    const QByteArray whole = "roundtable-signed/1\nd1\n" + QByteArray::number(first.size()) + '\n' + first + "\nd2\n"
        + QByteArray::number(second.size()) + '\n' + second + '\n';
    QCOMPARE(asked().digest(), QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex()));
    ToSign other = asked();
    other.items[1].text[0] = u'B';
    QVERIFY(other.digest() != asked().digest());
    std::swap(other.items[0], other.items[1]);
    other.items[0].text[0] = u'A';
    QVERIFY(other.digest() != asked().digest());
    ToSign joined = asked();                         // one text that holds what two would have been written as
    joined.items.resize(1);
    joined.items[0].text += u"\nd2\n%1\n%2"_s.arg(second.size()).arg(asked().items[1].text);
    QVERIFY(joined.digest() != asked().digest());
}

void TestHanded::signed_whatFits_isTaken()
{
    const auto read = Signed::read(answered().written());
    QVERIFY(read);
    QVERIFY(read->fits(asked()));
    QCOMPARE(read->strokes, answered().strokes);
    QVERIFY((Signed{asked().nonce, u"a3"_s}.fits(asked())));             // handed back
    for (const int way : {0, 1, 2}) {
        Signed given = answered();
        given.strokes = {};
        given.witness = way == 0;
        given.typedName = way == 1 ? u"Colette N'Diaye"_s : QString();
        given.code = way == 2 ? QByteArray("4071") : QByteArray();
        const auto again = Signed::read(given.written());
        QVERIFY2(again && again->fits(asked()), qPrintable(QString::number(way)));
        QCOMPARE(again->code, given.code);
        QCOMPARE(again->typedName, given.typedName);
        QCOMPARE(again->witness, given.witness);
    }
}

// Thousands of drawings with one byte changed, cut or added: refused, or read as exactly what the bytes say.
void TestHanded::signed_strokes_anyByteChanged_areRefusedOrOtherInk()
{
    QRandomGenerator random(20261125);
    int taken = 0;
    for (int round = 0; round < 300; ++round) {
        Signed given = answered();
        given.strokes = {};
        for (int stroke = 0, count = 1 + random.bounded(5); stroke < count; ++stroke) {
            QCborArray points;
            for (int n = 0, numbers = 2 * (1 + random.bounded(30)); n < numbers; ++n)
                points.append(random.bounded(10'001));
            given.strokes.append(points);
        }
        const QByteArray good = given.written();
        const auto whole = Signed::read(good);
        QVERIFY(whole && whole->strokes == given.strokes);
        for (int change = 0; change < 60; ++change) {
            QByteArray bad = good;
            const auto at = random.bounded(bad.size());
            switch (random.bounded(4)) {
            case 0: bad[at] = char(random.bounded(256)); break;
            case 1: bad.remove(at, 1 + random.bounded(3)); break;
            case 2: bad.insert(at, char(random.bounded(256))); break;
            default: bad[at] = char(bad[at] ^ (1 << random.bounded(8))); break;
            }
            const auto read = Signed::read(bad);
            if (!read)
                continue;
            ++taken;
            QCOMPARE(read->written(), bad);          // never something else than was sent
            QVERIFY(read->strokes.isEmpty() || isInk(read->strokes));
        }
    }
    QVERIFY(taken > 0);
}

void TestHanded::signed_strokes_thatAreNoInk_areRefused()
{
    Signed given = answered();
    given.strokes = {QCborArray{1, 2}, QCborArray{3, 4, 5}};             // half a point
    QVERIFY(!Signed::read(given.written()));
    given.strokes = {QCborArray{1, 2}, QCborArray{}};
    QVERIFY(!Signed::read(given.written()));
    given.strokes = {QCborArray{1, 2}, QCborArray{3, -4}};
    QVERIFY(!Signed::read(given.written()));
    given.strokes = {QCborArray{1, 2}, QCborValue(u"M 0 0"_s)};
    QVERIFY(!Signed::read(given.written()));
}

void TestHanded::heard_writtenAndRead_isTheSame()
{
    const auto read = Heard::read(Heard{asked().nonce, Heard::What::WrongCode, 3}.written());
    QVERIFY(read);
    QVERIFY(read->nonce == asked().nonce && read->what == Heard::What::WrongCode && read->tries == 3);
    QVERIFY(!Heard::read(Heard{asked().nonce, Heard::What(3), 0}.written()));
    QVERIFY(!Heard::read(Heard{asked().nonce.first(15), Heard::What::Taken, 0}.written()));
}

// Each limit of each message: what lies at it is taken, what lies one beyond is not.
void TestHanded::limits_atThem_isTaken_oneBeyond_isNot_data()
{
    QTest::addColumn<std::function<bool(int)>>("taken");     // with so much more than the limit
    const auto row = [](const char *name, std::function<bool(int)> taken) { QTest::newRow(name) << std::move(taken); };
    const auto words = [](qsizetype count) { return QString(count, u'x'); };
    const auto key = std::make_shared<SecretKey>(SecretKey::random());
    row("key: user", [=](int more) { return bool(KeyHanded::read(KeyHanded{words(400 + more), u"en"_s, false, key}.written())); });
    row("key: bytes", [](int more) {
        // The key is the last of it: 0x58, its length, its bytes.
        QByteArray bytes = KeyHanded{u"an"_s, u"en"_s, true, std::make_shared<SecretKey>(SecretKey::zero())}.written();
        bytes.chop(qsizetype(SecretKey::kBytes) + 1);
        return bool(KeyHanded::read(bytes + char(32 + more) + QByteArray(32 + more, 'k')));
    });
    row("told: code", [](int more) { return bool(Told::read(Told{Told::What::Failed, 9999 + more, {}}.written())); });
    row("told: what", [](int more) {
        return bool(Told::read(Told{Told::What(int(Told::What::Speaks) + more), 0, {}}.written()));
    });
    row("heard: what", [](int more) {
        return bool(Heard::read(Heard{asked().nonce, Heard::What(int(Heard::What::Refused) + more), 0}.written()));
    });
    row("heard: tries", [](int more) {
        return bool(Heard::read(Heard{asked().nonce, Heard::What::WrongCode, 5 + more}.written()));
    });
    row("heard: nonce", [](int more) {
        return bool(Heard::read(Heard{QByteArray(16 + more, 'n'), Heard::What::Taken, 0}.written()));
    });
    const auto sign = [&](const char *name, std::function<void(ToSign &, int)> change) {
        row(name, [=](int more) {
            ToSign all = asked();
            change(all, more);
            return bool(ToSign::read(all.written()));
        });
    };
    sign("to sign: nonce", [](ToSign &all, int more) { all.nonce = QByteArray(16 + more, 'n'); });
    sign("to sign: attendee", [=](ToSign &all, int more) { all.attendee = words(400 + more); });
    sign("to sign: name", [=](ToSign &all, int more) { all.name = words(400 + more); });
    sign("to sign: agency", [=](ToSign &all, int more) { all.agency = words(400 + more); });
    sign("to sign: chair", [=](ToSign &all, int more) { all.chair = words(400 + more); });
    sign("to sign: scale", [](ToSign &all, int more) { all.scale = 200 + more; });
    sign("to sign: smallest scale", [](ToSign &all, int more) { all.scale = 100 - more; });
    sign("to sign: tries", [](ToSign &all, int more) { all.tries = 5 + more; });
    sign("to sign: items", [](ToSign &all, int more) { all.items.resize(size_t(500 + more), all.items[0]); });
    sign("to sign: ref", [=](ToSign &all, int more) { all.items[0].ref = words(400 + more); });
    sign("to sign: number", [=](ToSign &all, int more) { all.items[0].number = words(400 + more); });
    sign("to sign: text", [=](ToSign &all, int more) { all.items[0].text = words(20'000 + more); });
    sign("to sign: text of letters of four bytes", [](ToSign &all, int more) {
        all.items[0].text = u"\U0001F58B"_s.repeated(10'000) + QString(more, u'x');
    });
    row("to sign: all of it", [=](int more) {
        ToSign all = asked();
        all.items.assign(208, {u"d1"_s, u"1"_s, words(20'000)});
        all.items.push_back({u"d2"_s, u"2"_s, words(15'000)});
        all.items.push_back({u"d3"_s, u"3"_s, words(300)});
        const qsizetype room = handed::kMostToSign - all.written().size();
        all.items.back().text += words(room + more);
        return all.written().size() == handed::kMostToSign + more && ToSign::read(all.written());
    });
    const auto give = [&](const char *name, std::function<void(Signed &, int)> change) {
        row(name, [=](int more) {
            Signed all = answered();
            change(all, more);
            return bool(Signed::read(all.written()));
        });
    };
    give("signed: nonce", [](Signed &all, int more) { all.nonce = QByteArray(16 + more, 'n'); });
    give("signed: attendee", [=](Signed &all, int more) { all.attendee = words(400 + more); });
    give("signed: code", [](Signed &all, int more) { all.code = QByteArray(6 + more, '4'); });
    give("signed: typed name", [=](Signed &all, int more) { all.typedName = words(200 + more); });
    give("signed: answers", [](Signed &all, int more) { all.answers.resize(size_t(500 + more), all.answers[0]); });
    give("signed: decision", [=](Signed &all, int more) { all.answers[0].decision = words(400 + more); });
    give("signed: response", [=](Signed &all, int more) { all.answers[0].response = words(64 + more); });
    give("signed: comment", [=](Signed &all, int more) { all.answers[0].comment = words(2'000 + more); });
    give("signed: strokes", [](Signed &all, int more) {
        all.strokes = {};
        for (int i = 0; i < ink::kMostStrokes + more; ++i)
            all.strokes.append(QCborArray{1, 2});
    });
    give("signed: points", [](Signed &all, int more) {
        QCborArray stroke;
        for (int i = 0; i < ink::kMostPoints - 1 + more; ++i) {
            stroke.append(1);
            stroke.append(2);
        }
        all.strokes = {QCborArray{3, 4}, stroke};
    });
    give("signed: place", [](Signed &all, int more) { all.strokes = {QCborArray{1, 2}, QCborArray{1, ink::kUnit + more}}; });
    row("signed: all of it", [=](int more) {
        Signed all = answered();
        all.answers.assign(500, {words(40), u"agree"_s, words(2'000)});
        qsizetype room = handed::kMostSigned - all.written().size() + more;
        for (Signed::Answer &each : all.answers) {
            const qsizetype here = std::min<qsizetype>(room, 200);
            each.decision += words(here);
            room -= here;
        }
        return all.written().size() == handed::kMostSigned + more && Signed::read(all.written());
    });
}

void TestHanded::limits_atThem_isTaken_oneBeyond_isNot()
{
    QFETCH(const std::function<bool(int)>, taken);
    QVERIFY(taken(0));
    QVERIFY(!taken(1));
}

void TestHanded::signed_whatDoesNotFit_isRefused_data()
{
    QTest::addColumn<std::function<void(Signed &, ToSign &)>>("spoil");
    const auto row = [](const char *name, std::function<void(Signed &, ToSign &)> spoil) {
        QTest::newRow(name) << std::move(spoil);
    };
    row("another nonce", [](Signed &given, ToSign &) { given.nonce = QByteArray(16, 'm'); });
    row("another person", [](Signed &given, ToSign &) { given.attendee = u"a2"_s; });
    row("not shown", [](Signed &given, ToSign &) { given.answers[1].decision = u"d3"_s; });
    row("twice", [](Signed &given, ToSign &) { given.answers[1].decision = u"d1"_s; });
    row("one left out", [](Signed &given, ToSign &) { given.answers.pop_back(); });
    row("one too many", [](Signed &given, ToSign &) { given.answers.push_back(given.answers[0]); });
    row("not offered", [](Signed &given, ToSign &) { given.answers[1] = {u"d2"_s, u"unable_to_sign"_s, u"Why."_s}; });
    row("dissent without words", [](Signed &given, ToSign &) { given.answers[1].comment = u"  "_s; });
    row("agreement with words", [](Signed &given, ToSign &) { given.answers[0].comment = u"But."_s; });
    row("signed in no way", [](Signed &given, ToSign &) { given.strokes = {}; });
    row("drawn and typed", [](Signed &given, ToSign &) { given.typedName = u"Colette"_s; });
    row("drawn and witnessed", [](Signed &given, ToSign &) { given.witness = true; });
    row("drawn and by code", [](Signed &given, ToSign &) { given.code = "4071"; });
    row("handed back with a drawing", [](Signed &given, ToSign &) { given.answers.clear(); });
    row("a name of blanks", [](Signed &given, ToSign &) { given.strokes = {}; given.typedName = u" \t"_s; });
    row("a code where there is none", [](Signed &given, ToSign &all) {
        given.strokes = {};
        given.code = "4071";
        all.tries = 0;
    });
    row("a code of three", [](Signed &given, ToSign &) { given.strokes = {}; given.code = "407"; });
    row("a code with a letter", [](Signed &given, ToSign &) { given.strokes = {}; given.code = "407a"; });
}

void TestHanded::signed_whatDoesNotFit_isRefused()
{
    QFETCH(const std::function<void(Signed &, ToSign &)>, spoil);
    Signed given = answered();
    ToSign all = asked();
    spoil(given, all);
    const auto read = Signed::read(given.written());
    QVERIFY(read);
    QVERIFY(!read->fits(all));
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
    QVERIFY(QTest::qWaitFor([&] { return heard == (QList<QByteArray>{"first", "", "third"}); }));
    QByteArray message("fourth");
    QVERIFY(rt::send(pipe.write, message));
    QVERIFY(message.isEmpty());
    QVERIFY(QTest::qWaitFor([&] { return heard.size() == 4; }));
    ::close(pipe.write);
}

void TestHanded::inbox_tooLong_isSpoiledBeforeItIsRead()
{
    const PipeEnds pipe = makePipe();
    Inbox inbox(pipe.read, 100);
    QSignalSpy came(&inbox, &Inbox::came), spoiled(&inbox, &Inbox::spoiled);
    QCOMPARE(::write(pipe.write, "\x7f\xff\xff\xff", 4), 4);
    QVERIFY(QTest::qWaitFor([&] { return spoiled.count() == 1; }));
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
    QVERIFY(QTest::qWaitFor([&] { return spoiled.count() == 1; }));
    QCOMPARE(came.count() + ended.count(), 0);
}

void TestHanded::inbox_closed_hasEnded()
{
    const PipeEnds pipe = makePipe();
    Inbox inbox(pipe.read, 100);
    QSignalSpy ended(&inbox, &Inbox::ended);
    ::close(pipe.write);
    QVERIFY(QTest::qWaitFor([&] { return ended.count() == 1; }));
}

void TestHanded::pipe_isInheritedByNobody()
{
    const PipeEnds pipe = makePipe();
    QVERIFY(::fcntl(pipe.read, F_GETFD) & FD_CLOEXEC);
    QVERIFY(::fcntl(pipe.write, F_GETFD) & FD_CLOEXEC);
    ::close(pipe.read);
    ::close(pipe.write);
}

// A library's connection to the chip has no mark that keeps it out of other programs. One that was handed on kept the chip
// for a program that knew nothing of it, and nobody could unlock.
void TestHanded::program_inheritsNothingThatIsOpenHere()
{
    std::array<int, 2> open{};
    QCOMPARE(::pipe(open.data()), 0);
    const auto closed = qScopeGuard([&] { std::ranges::for_each(open, ::close); });
    const auto at = [](const QString &path) { return QFileInfo(QFileInfo(path).symLinkTarget()).fileName(); };
    const QString ours = at(u"/proc/self/fd/%1"_s.arg(open[0]));
    QVERIFY(!ours.isEmpty());
    Program program(u"/bin/sleep"_s, {u"60"_s}, Program::kRecordAnswers, 100);
    const QString folder = u"/proc/%1/"_s.arg(program.pid());
    QVERIFY(QTest::qWaitFor([&] { return at(folder + "exe"_L1).contains("sleep"_L1); }));
    QStringList has;
    for (const QString &each : QDir(folder + "fd"_L1).entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot)) {
        QVERIFY(at(folder + "fd/"_L1 + each) != ours);
        has.append(each);
    }
    QVERIFY2(has.contains(QString::number(Program::kRecordAnswers)), qPrintable(has.join(u' ')));
}

QTEST_GUILESS_MAIN(TestHanded)
#include "tst_handed.moc"
