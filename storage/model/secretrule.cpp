#include "storage/model/secretrule.h"

#include <QScopeGuard>
#include <QStringTokenizer>

#include <algorithm>
#include <iterator>
#include <vector>

namespace rt {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstYear = 1900, kLastYear = 2099;

// Everything below looks at the secret where it lies: a part of it in a text of its own would stay in memory, for nobody
// wipes it (tst_secretrule: judge_leavesNoTrace).

int number(QStringView digits)
{
    int value = 0;
    for (const QChar digit : digits)
        value = 10 * value + digit.digitValue();
    return value;
}

// One step throughout: 12345678, 87654321, 24680246, 90123456; a step of nought is one digit over and over.
bool isSequence(QStringView pin)
{
    const auto step = [&](qsizetype i) { return (pin[i].digitValue() - pin[i - 1].digitValue() + 10) % 10; };
    for (qsizetype i = 2; i < pin.size(); ++i) {
        if (step(i) != step(1))
            return false;
    }
    return true;
}

// A part of at most four digits over and over (12121212, 123123, 19741974), or its mirror (12344321).
bool repeats(QStringView pin)
{
    for (qsizetype part = 1; part <= 4 && 2 * part <= pin.size(); ++part) {
        if (pin.sliced(part) == pin.chopped(part))
            return true;
    }
    return std::equal(pin.begin(), pin.begin() + pin.size() / 2, std::make_reverse_iterator(pin.end()));
}

// Any date of a life, written with or without its century in the order of most countries: what people choose first, and
// what a colleague knows.
bool isDate(QStringView pin)
{
    struct Form { qsizetype day, month, year; };
    const qsizetype digits = pin.size() - 4;                 // of the year
    if (digits != 2 && digits != 4)
        return false;
    return std::ranges::any_of(std::initializer_list<Form>{{0, 2, 4}, {digits + 2, digits, 0}, {2, 0, 4}}, [&](const Form &form) {
        const int year = number(pin.sliced(form.year, digits));
        const int month = number(pin.sliced(form.month, 2)), day = number(pin.sliced(form.day, 2));
        if (digits == 2)
            return QDate::isValid(1900 + year, month, day) || QDate::isValid(2000 + year, month, day);
        return year >= kFirstYear && year <= kLastYear && QDate::isValid(year, month, day);
    });
}

// Two years side by side, or one and at most two digits more.
bool isMadeOfYears(QStringView pin)
{
    const auto isYear = [](QStringView four) { return number(four) >= kFirstYear && number(four) <= kLastYear; };
    if (pin.size() == 8 && isYear(pin.first(4)) && isYear(pin.last(4)))
        return true;
    if (pin.size() == 4)
        return isYear(pin);
    return pin.size() == 6 && (isYear(pin.first(4)) || isYear(pin.last(4)));
}

bool holdsKnownDate(QStringView pin, const QList<QDate> &dates)
{
    return std::ranges::any_of(dates, [&](const QDate &date) {
        return std::ranges::any_of(std::initializer_list<QLatin1StringView>{"ddMMyy"_L1, "yyMMdd"_L1, "MMddyy"_L1, "ddMMyyyy"_L1, "dMyyyy"_L1},
                                   [&](QLatin1StringView form) { return pin.contains(date.toString(form)); });
    });
}

Done judgeDigits(QStringView pin, int least, const SecretRule &rule)
{
    if (!std::ranges::all_of(pin, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return failure(Code::InvalidValue, u"pin"_s);
    if (pin.size() < least)
        return failure(Code::Vault_PinTooShort, QString::number(least));
    if (isSequence(pin) || repeats(pin) || isDate(pin) || isMadeOfYears(pin) || holdsKnownDate(pin, rule.knownDates))
        return failure(Code::Vault_SecretTooEasy);
    return {};
}

// How many there are, and how many are like none before them.
struct Count { qsizetype all = 0, different = 0; };

Count lettersOf(QStringView text)
{
    const auto size = [&](qsizetype at) {
        return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2 : 1;
    };
    Count count;
    for (qsizetype at = 0; at < text.size(); at += size(at)) {
        const QStringView letter = text.sliced(at, size(at));
        qsizetype before = 0;
        while (before < at && text.sliced(before, size(before)) != letter)
            before += size(before);
        ++count.all;
        count.different += before == at;
    }
    return count;
}

Count wordsOf(QStringView text)
{
    Count count;
    std::vector<QStringView> seen;
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        ++count.all;
        if (std::ranges::any_of(seen, [&](QStringView each) { return each.compare(word, Qt::CaseInsensitive) == 0; }))
            continue;
        ++count.different;
        seen.push_back(word);
    }
    return count;
}

Done judgePassphrase(QStringView passphrase)
{
    const Count letters = lettersOf(passphrase);
    if (letters.all < kLeastPassphrase && wordsOf(passphrase).different < kLeastWords)
        return failure(Code::Vault_PassphraseTooShort, QString::number(kLeastPassphrase));
    if (letters.different < kLeastWords)
        return failure(Code::Vault_SecretTooEasy);          // "aaaaaaaaaaaaaaa", "121212121212121"
    return {};
}

}

QLatin1StringView kindName(SecretKind kind)
{
    switch (kind) {
    case SecretKind::Pin: return "pin"_L1;
    case SecretKind::Passphrase: return "passphrase"_L1;
    case SecretKind::Key: return "key"_L1;
    case SecretKind::PassphraseWithKey: return "passphrase-key"_L1;
    case SecretKind::Code: break;
    }
    Q_UNREACHABLE();
}

Done judge(const QString &secret, SecretKind kind, const SecretRule &rule)
{
    // Normalised, because two keyboards may spell one letter differently.
    QString normal = secret.normalized(QString::NormalizationForm_C);
    const auto wiped = qScopeGuard([&] {
        if (normal.constData() != secret.constData())        // else it is the caller's own
            normal.fill(QChar(0));
    });
    if (normal.size() > kMostSecret)
        return failure(Code::InvalidValue, u"secret"_s);
    switch (kind) {
    case SecretKind::Pin: return judgeDigits(normal, std::max(rule.pinDigits, kLeastPinDigits), rule);
    case SecretKind::Passphrase:
    case SecretKind::PassphraseWithKey: return judgePassphrase(normal);
    case SecretKind::Key: return {};
    case SecretKind::Code: break;
    }
    return normal.size() > kMostCode ? failure(Code::InvalidValue, u"code"_s) : judgeDigits(normal, kLeastCode, rule);
}

}
