#include "storage/model/secretrule.h"

#include <QScopeGuard>
#include <QSet>

#include <algorithm>

namespace rt {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstYear = 1900, kLastYear = 2099;

// One step throughout: 12345678, 87654321, 24680246, 90123456; a step of nought is one digit over and over.
bool isSequence(const QString &pin)
{
    const auto step = [&](qsizetype i) { return (pin[i].digitValue() - pin[i - 1].digitValue() + 10) % 10; };
    for (qsizetype i = 2; i < pin.size(); ++i) {
        if (step(i) != step(1))
            return false;
    }
    return true;
}

// A part of at most four digits over and over (12121212, 123123, 19741974), or its mirror (12344321).
bool repeats(const QString &pin)
{
    for (qsizetype part = 1; part <= 4 && 2 * part <= pin.size(); ++part) {
        const QString once = pin.first(part);
        if (once.repeated(pin.size() / part + 1).startsWith(pin))
            return true;
    }
    QString mirrored = pin;
    std::ranges::reverse(mirrored);
    return mirrored == pin;
}

// Any date of a life, written with or without its century in the order of most countries: what people choose first, and
// what a colleague knows.
bool isDate(const QString &pin)
{
    for (const auto *form : {"ddMMyyyy", "yyyyMMdd", "MMddyyyy", "ddMMyy", "yyMMdd", "MMddyy"}) {
        const QDate date = QDate::fromString(pin, QLatin1StringView(form));
        if (date.isValid() && date.year() >= kFirstYear && date.year() <= kLastYear)
            return true;
    }
    return false;
}

// Two years side by side, or one and at most two digits more.
bool isMadeOfYears(const QString &pin)
{
    const auto isYear = [](const QString &four) { return four.toInt() >= kFirstYear && four.toInt() <= kLastYear; };
    if (pin.size() == 8 && isYear(pin.first(4)) && isYear(pin.last(4)))
        return true;
    if (pin.size() == 4)
        return isYear(pin);
    return pin.size() == 6 && (isYear(pin.first(4)) || isYear(pin.last(4)));
}

bool holdsKnownDate(const QString &pin, const QList<QDate> &dates)
{
    return std::ranges::any_of(dates, [&](const QDate &date) {
        return std::ranges::any_of(std::initializer_list<QLatin1StringView>{"ddMMyy"_L1, "yyMMdd"_L1, "MMddyy"_L1, "ddMMyyyy"_L1, "dMyyyy"_L1},
                                   [&](QLatin1StringView form) { return pin.contains(date.toString(form)); });
    });
}

Done judgeDigits(const QString &pin, int least, const SecretRule &rule)
{
    if (!std::ranges::all_of(pin, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return failure(Code::InvalidValue, u"pin"_s);
    if (pin.size() < least)
        return failure(Code::Vault_PinTooShort, QString::number(least));
    if (isSequence(pin) || repeats(pin) || isDate(pin) || isMadeOfYears(pin) || holdsKnownDate(pin, rule.knownDates))
        return failure(Code::Vault_SecretTooEasy);
    return {};
}

Done judgePassphrase(const QString &passphrase)
{
    const auto letters = passphrase.toUcs4();
    QSet<QString> words;
    for (const QString &word : passphrase.split(u' ', Qt::SkipEmptyParts))
        words.insert(word.toCaseFolded());
    if (letters.size() < kLeastPassphrase && words.size() < kLeastWords)
        return failure(Code::Vault_PassphraseTooShort, QString::number(kLeastPassphrase));
    if (QSet<uint>(letters.begin(), letters.end()).size() < kLeastWords)
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
