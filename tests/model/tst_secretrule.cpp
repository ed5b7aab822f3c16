#include "storage/model/secretrule.h"
#include "tests/support/traces.h"

#include <QTest>

using namespace rt;
using namespace Qt::StringLiterals;

class TestSecretRule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pin_isJudged_data();
    void pin_isJudged();
    void passphrase_isJudged_data();
    void passphrase_isJudged();
    void policy_cannotGoBelowSixDigits();
    void judge_leavesNoTrace_data();
    void judge_leavesNoTrace();
};

void TestSecretRule::pin_isJudged_data()
{
    QTest::addColumn<QString>("pin");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("answer");
    const auto easy = u"Vault_SecretTooEasy"_s;
    for (const char *pin : {"12345678", "87654321", "90123456", "24680246", "11111111", "00000000", "12121212", "12341234",
                            "12312312", "20012001", "12344321", "31121985", "19851231", "12311985", "19741999", "14031974"})
        QTest::newRow(pin) << QString::fromLatin1(pin) << 8 << easy;
    for (const char *pin : {"311285", "851231", "123123", "112211", "197412", "121974", "654321", "140374"})
        QTest::newRow(pin) << QString::fromLatin1(pin) << 6 << easy;
    for (const char *pin : {"73920146", "50719328", "99215403"})
        QTest::newRow(pin) << QString::fromLatin1(pin) << 8 << QString();
    for (const char *pin : {"739201", "507193"})
        QTest::newRow(pin) << QString::fromLatin1(pin) << 6 << QString();
    QTest::newRow("too short") << u"7392014"_s << 8 << u"Vault_PinTooShort"_s;
    QTest::newRow("empty") << QString() << 8 << u"Vault_PinTooShort"_s;
    QTest::newRow("a letter") << u"7392o146"_s << 8 << u"invalid_value"_s;
    QTest::newRow("digits of another script") << u"٧٣٩٢٠١٤٦"_s << 8 << u"invalid_value"_s;
    QTest::newRow("endless") << QString(1000, u'7') << 8 << u"invalid_value"_s;
    // The user's own day, which no rule of dates finds in ten digits.
    QTest::newRow("birthday within") << u"7140374390"_s << 8 << easy;
}

void TestSecretRule::pin_isJudged()
{
    QFETCH(QString, pin);
    QFETCH(int, digits);
    QFETCH(QString, answer);
    const Done judged = judge(pin, SecretKind::Pin, {.pinDigits = digits, .knownDates = {QDate(1974, 3, 14)}});
    QCOMPARE(judged ? QString() : codeName(judged.error().code), answer);
    QVERIFY(judged || pin.isEmpty() || !judged.error().detail.contains(pin));
}

void TestSecretRule::passphrase_isJudged_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("answer");
    QTest::newRow("15 characters") << u"15 characters!!"_s << QString();
    QTest::newRow("14 characters") << u"14 characters!"_s << u"Vault_PassphraseTooShort"_s;
    QTest::newRow("14, decomposed") << u"ŵŷâêîôûŵŷâêîôû"_s.normalized(QString::NormalizationForm_D)
                                    << u"Vault_PassphraseTooShort"_s;
    QTest::newRow("five short words") << u"ad ox it go by"_s << QString();
    QTest::newRow("one word five times") << u"ox ox ox ox ox"_s << u"Vault_PassphraseTooShort"_s;
    QTest::newRow("one letter") << QString(20, u'a') << u"Vault_SecretTooEasy"_s;
    QTest::newRow("two in turn") << u"ab"_s.repeated(10) << u"Vault_SecretTooEasy"_s;
    QTest::newRow("128 characters") << u"a b c d e f g h "_s.repeated(8) << QString();
    QTest::newRow("more than any") << u"a b c d e f g h "_s.repeated(8) + u'x' << u"invalid_value"_s;
    QTest::newRow("64 characters") << u"a b c d e f g h "_s.repeated(4) << QString();
}

void TestSecretRule::passphrase_isJudged()
{
    QFETCH(QString, passphrase);
    QFETCH(QString, answer);
    const Done judged = judge(passphrase, SecretKind::Passphrase);
    QCOMPARE(judged ? QString() : codeName(judged.error().code), answer);
}

void TestSecretRule::policy_cannotGoBelowSixDigits()
{
    const Done judged = judge(u"7392"_s, SecretKind::Pin, {.pinDigits = 4});
    QVERIFY(!judged);
    QCOMPARE(judged.error(), (Error{Code::Vault_PinTooShort, u"6"_s}));
}

// What is looked for is a part of the secret, in the way that the rule takes it apart; given with each byte turned over, so
// that the program holds none of its own.
void TestSecretRule::judge_leavesNoTrace_data()
{
    QTest::addColumn<QByteArray>("turnedSecret");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("size");
    const auto turned = [](std::initializer_list<char> bytes) { return test::turned(QByteArray(bytes.begin(), qsizetype(bytes.size()))); };
    const int pin = int(SecretKind::Pin), phrase = int(SecretKind::Passphrase);
    const QByteArray digits = turned({'4', '8', '0', '2', '6', '3', '1', '7'}), ten = turned({'7', '1', '8', '0', '5', '3', '6', '2', '9', '4'});
    QTest::newRow("a PIN, whole") << digits << pin << 0 << 8;
    QTest::newRow("its first half") << digits << pin << 0 << 4;
    QTest::newRow("its last half") << digits << pin << 4 << 4;
    QTest::newRow("ten digits") << ten << pin << 0 << 10;
    QByteArray many;                                 // what is freed of a short one is soon written over
    for (int i = 0; i < 120; ++i)
        many.append(char(~('0' + (i * i * 7 + 3 * i + i / 7) % 10)));
    QTest::newRow("a hundred and twenty digits") << many << pin << 60 << 30;
    const QByteArray words = turned({'q', 'u', 'o', 'z', 'v', 'e', 'k', ' ', 'h', 'y', 'b', 'w', 'i', 'x', 'u', 'f', ' ', 'n', 'o', 'g'});
    QTest::newRow("a passphrase, whole") << words << phrase << 0 << 20;
    QTest::newRow("a word of it") << words << phrase << 8 << 8;
    QTest::newRow("too short a passphrase") << words.first(14) << phrase << 8 << 6;
}

void TestSecretRule::judge_leavesNoTrace()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer's own memory is terabytes wide, and keeps what was freed");
#endif
    QFETCH(QByteArray, turnedSecret);
    QFETCH(int, kind);
    QFETCH(int, from);
    QFETCH(int, size);
    // UTF-16 as in a text, and each letter in four bytes.
    QByteArray two, four;
    for (const char each : turnedSecret.mid(from, size)) {
        two.append(each).append(char(~0));
        four.append(each).append(QByteArray(3, char(~0)));
    }
    QString secret(turnedSecret.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < secret.size(); ++i)
        secret[i] = QChar(ushort(uchar(~turnedSecret[i])));
    QCOMPARE(test::timesInMemory(two), 1);                   // it would be found
    const Done judged = test::farDown([&] { return judge(secret, SecretKind(kind)); });
    QVERIFY(judged || judged.error().code == Code::Vault_PassphraseTooShort);
    secret.fill(QChar(0));
    QCOMPARE(test::timesInMemory(two), 0);
    QCOMPARE(test::timesInMemory(four), 0);
}

QTEST_GUILESS_MAIN(TestSecretRule)
#include "tst_secretrule.moc"
