#include "app/papers/tongue.h"

#include "app/wordtables.h"

#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {
Tongue::Tongue(const QString &language)
    : m_language(language == "cy"_L1 ? u"cy"_s : u"en"_s),
      m_locale(language == "cy"_L1 ? QLocale::Welsh : QLocale::English, QLocale::UnitedKingdom),
      m_catalogue(std::make_unique<QTranslator>())
{
    // English has a catalogue for its plurals. Without either file the English of the sources stands.
    (void)m_catalogue->load(u":/i18n/roundtable_"_s + m_language + u".qm"_s);
}

Tongue::~Tongue() = default;

QString Tongue::say(const char *text, int n) const
{
    QString said = m_catalogue->translate("papers", text, nullptr, n);
    if (said.isEmpty())
        said = QString::fromUtf8(text);
    if (n >= 0)
        said.replace("%n"_L1, QString::number(n));
    return said;
}

QString Tongue::of(QStringView list, const QString &code) const
{
    for (const words::Table &table : words::tables()) {
        if (list != table.list)
            continue;
        const auto found = std::ranges::find_if(table.words, [&](const words::Word &each) { return code == each.code; });
        if (found != table.words.end()) {
            const QString said = m_catalogue->translate("words", found->said);
            return said.isEmpty() ? QString::fromUtf8(found->said) : said;
        }
    }
    return list == "role"_L1 ? of(u"excludedRole", code) : code;
}

QString Tongue::allOf(QStringView list, const QStringList &codes) const
{
    QStringList all;
    for (const QString &each : codes)
        all.append(of(list, each));
    return all.join(u"; "_s);
}

QString Tongue::day(Day day) const
{
    return words::dayIn(m_locale, day, u"d MMMM yyyy");
}

QString Tongue::moment(Instant at) const
{
    return day(ukDay(at)) + u", "_s + words::clockTime(at);
}

QString Tongue::moment(const QString &instantOrDay) const
{
    if (const auto instant = parseInstant(instantOrDay))
        return moment(*instant);
    if (const auto parsed = parseDay(instantOrDay))
        return day(*parsed);
    return instantOrDay;
}

QString Tongue::time(const QString &instant) const
{
    const auto at = parseInstant(instant);
    return at ? words::clockTime(*at) : QString();
}

QString Tongue::length(int amount, QStringView unit) const
{
    if (unit == "h"_L1)
        return say(QT_TRANSLATE_N_NOOP("papers", "%n hour(s)"), amount);
    if (unit == "d"_L1)
        return say(QT_TRANSLATE_N_NOOP("papers", "%n day(s)"), amount);
    if (unit == "wd"_L1)
        return say(QT_TRANSLATE_N_NOOP("papers", "%n working day(s)"), amount);
    return say(QT_TRANSLATE_NOOP("papers", "the same day"));
}

}
