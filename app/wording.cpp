#include "app/wording.h"

#include "app/say.h"
#include "app/walltime.h"
#include "app/wordtables.h"
#include "storage/model/expected.h"
#include "storage/model/vocabulary.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>
#include <QEvent>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {
namespace words {
namespace {

const Table *tableOf(QStringView list)
{
    const auto found = std::ranges::find_if(tables(), [list](const Table &each) { return list == each.list; });
    return found == tables().end() ? nullptr : &*found;
}

}

// Under which heading a picker shows a role: the list goes from the authority's own to health and then the others.
static QString groupOf(const QString &role)
{
    if (codes::isPolice(role))
        return Say::tr("Police");
    if (codes::isHealth(role))
        return Say::tr("Health");
    const QStringList all = codesOf(u"role");
    const qsizetype firstPolice = all.indexOf(u"police_child_abuse_team"_s);
    return all.indexOf(role) < firstPolice ? Say::tr("Local authority") : Say::tr("Others");
}

QStringList lists()
{
    QStringList all;
    for (const Table &each : tables())
        all.append(each.list);
    return all;
}

QStringList codesOf(QStringView list)
{
    QStringList all;
    if (const Table *table = tableOf(list)) {
        for (const Word &each : table->words)
            all.append(each.code);
    }
    return all;
}

QString of(QStringView list, const QString &code)
{
    if (const Table *table = tableOf(list)) {
        const auto found = std::ranges::find_if(table->words, [&](const Word &each) { return code == each.code; });
        if (found != table->words.end())
            return translated(found->said);
    }
    if (list == "role"_L1)
        return of(u"excludedRole", code);
    return code;
}

QString allOf(QStringView list, const QStringList &codes)
{
    QStringList all;
    for (const QString &each : codes)
        all.append(of(list, each));
    return all.join(u"; "_s);
}

QString join(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.value(0);
    // In Welsh "and" is "a", or "ac" before a vowel.
    const QString last = parts.back();
    const bool vowel = u"aeiouwyâêîôûŵŷáéíóúàèìòùäëïöü"_s.contains(last.left(1).toLower());
    return QStringList(parts.first(parts.size() - 1)).join(u", "_s)
        + (vowel ? Say::tr(" and ", "before a vowel") : Say::tr(" and ")) + last;
}

QString language()
{
    return QLocale().language() == QLocale::Welsh ? u"cy"_s : u"en"_s;
}

QLocale locale()
{
    return language() == "cy"_L1 ? QLocale(QLocale::Welsh, QLocale::UnitedKingdom)
                                 : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString time(Instant at)
{
    return clockTime(at);
}

QString day(Day day)
{
    return dayIn(locale(), day, u"d MMMM yyyy"_s);
}

QString shortDay(Day day)
{
    return dayIn(locale(), day, u"ddd d MMM"_s);
}

QString longDay(Day day)
{
    return dayIn(locale(), day, u"dddd d MMMM yyyy"_s);
}

QString moment(Instant at)
{
    return day(ukDay(at)) + u", "_s + time(at);
}

QString moment(const QCborValue &value)
{
    const QString text = value.toString();
    if (const auto instant = parseInstant(text))
        return moment(*instant);
    if (const auto parsed = parseDay(text))
        return day(*parsed);
    return text;
}

std::optional<QString> fact(const QString &path, const QCborValue &value,
                            const std::function<QString(const QString &ref)> &nameOf)
{
    const QString head = path.section(u'.', 0, 0);
    const auto each = [&](const auto &wordsOf) {
        QStringList all;
        for (const QCborValue one : value.toArray())
            all.append(wordsOf(one));
        return all.join(u"; "_s);
    };
    const QCborMap map = value.toMap();
    if (path == "present"_L1) {
        return each([](const QCborValue &one) {
            const auto from = parseInstant(one.toMap().value("from"_L1).toString());
            const auto to = parseInstant(one.toMap().value("to"_L1).toString());
            return u"%1–%2 (%3)"_s.arg(from ? time(*from) : QString(), to ? time(*to) : QString(),
                                       of(u"mode", one.toMap().value("mode"_L1).toString()));
        });
    }
    if (path == "acknowledged"_L1)
        return each([](const QCborValue &one) { return of(u"statement", one.toString()); });
    if (head == "statements"_L1 && head != path)
        return each([&](const QCborValue &one) { return nameOf(one.toMap().value("by"_L1).toString()); });
    if (path == "apologies"_L1)
        return map.value("reason"_L1).toString();
    if (head == "agenda"_L1 && head != path) {
        const QString state = map.value("state"_L1).toString(), text = map.value("text"_L1).toString();
        const QString stands = state.isEmpty() ? QString() : of(u"promptState", state);
        return text.isEmpty() ? stands : u"%1: %2"_s.arg(stands, text);
    }
    return {};
}

QString pathName(const QString &path, const std::function<QString(const QString &prompt)> &question)
{
    const QString head = path.section(u'.', 0, 0), rest = path.section(u'.', 1);
    if (head == "agenda"_L1)
        return u"%1: %2"_s.arg(of(u"field", head), question(rest));
    if (head == "statements"_L1)
        return u"%1: %2"_s.arg(of(u"field", head), of(u"statement", rest));
    return of(u"field", path);
}

QString due(const Due &due)
{
    if (const auto *instant = std::get_if<Instant>(&due))
        return shortDay(ukDay(*instant)) + u", "_s + time(*instant);
    return shortDay(std::get<Day>(due));
}

QString length(int amount, QStringView unit)
{
    if (unit == "h"_L1)
        return Say::tr("%n hour(s)", nullptr, amount);
    if (unit == "d"_L1)
        return Say::tr("%n day(s)", nullptr, amount);
    if (unit == "wd"_L1)
        return Say::tr("%n working day(s)", nullptr, amount);
    return Say::tr("the same day");
}

QString left(const Due &due, Instant now)
{
    using namespace std::chrono;
    const auto between = runsOutAt(due) - now;
    const bool over = between <= microseconds::zero();
    const int minutes = int(duration_cast<std::chrono::minutes>(over ? -between : between).count());
    QString span;
    if (minutes < 60)
        span = Say::tr("%n minute(s)", "a span of time", minutes);
    else if (minutes < 48 * 60)
        span = minutes % 60 == 0 || minutes >= 24 * 60
            ? Say::tr("%n hour(s)", nullptr, minutes / 60)
            : Say::tr("%1 %2", "hours and minutes").arg(Say::tr("%n hour(s)", nullptr, minutes / 60),
                                                        Say::tr("%n minute(s)", "a span of time", minutes % 60));
    else
        span = Say::tr("%n day(s)", nullptr, minutes / (24 * 60));
    return over ? Say::tr("Late by %1").arg(span) : Say::tr("%1 left").arg(span);
}

QString typeRule(const QStringList &criteria)
{
    if (criteria.isEmpty())
        return Say::tr("No criterion of a complex meeting is met, so a team manager chairs it.");
    return Say::tr("Complex, because of: %1. An independent reviewing officer chairs it, and it is held within three days of "
                   "the referral (South West procedures 1.3.5, sections 2 and 3).").arg(allOf(u"complexCriteria", criteria));
}

QString missing(const QString &name, const QString &subject)
{
    const QString kind = name.section(u':', 0, 0);
    if (kind == "prompt"_L1)
        return subject;
    if (kind == "convening"_L1)
        return of(u"convening", name.section(u':', 1));
    const QString said = of(u"missing", kind);
    return said == kind ? name : said.contains("%1"_L1) ? said.arg(subject) : said;
}

}

namespace {

QString askedBy(QStringView list, const QString &code)
{
    if (list == "grounds"_L1)
        return code == "G2"_L1   ? u"person"_s
            : code == "G3"_L1    ? u"officer"_s
            : code == "G4"_L1    ? u"competence"_s
                                 : QString();
    const QStringList inWords{u"agree_with_comment"_s, u"dissent"_s, u"unable_to_sign"_s};
    if (list == "response"_L1 && inWords.contains(code))
        return u"comment"_s;
    return {};
}

}

QString Wording::of(const QString &list, const QString &code) const
{
    return words::of(list, code);
}

QString Wording::join(const QStringList &parts) const
{
    return words::join(parts);
}

QString Wording::typeFor(const QStringList &criteria) const
{
    return rt::typeFor(criteria);
}

QString Wording::typeRule(const QStringList &criteria) const
{
    return words::typeRule(criteria);
}

QVariantList Wording::choices(const QString &list) const
{
    QVariantList all;
    for (const QString &code : words::codesOf(list)) {
        QVariantMap choice{{u"value"_s, code}, {u"text"_s, words::of(list, code)}};
        if (list == "role"_L1)
            choice.insert(u"group"_s, words::groupOf(code));
        // Which ground names whom, and which answer needs words: domain A7 and format 1, as decide() holds them.
        if (const QString asks = askedBy(list, code); !asks.isEmpty())
            choice.insert(u"asks"_s, asks);
        all.append(choice);
    }
    return all;
}

QString Wording::dayOf(const QString &rfc3339) const
{
    const auto at = parseInstant(rfc3339);
    return at ? rt::format(ukDay(*at)) : QString();
}

QString Wording::timeOf(const QString &rfc3339) const
{
    const auto at = parseInstant(rfc3339);
    return at ? words::time(*at) : QString();
}

QString Wording::moment(const QString &rfc3339orDay) const
{
    return words::moment(QCborValue(rfc3339orDay));
}

QString Wording::dayFromNow(int days) const
{
    return format(Day(std::chrono::sys_days(ukDay(m_time.now())) + std::chrono::days(days)));
}

QString Wording::now() const
{
    return format(Instant(std::chrono::floor<std::chrono::seconds>(m_time.now())));
}

QString Wording::readDay(const QString &typed) const
{
    const QString text = typed.simplified().toLower();
    if (parseDay(text))
        return text;
    static const QRegularExpression parts(
        u"^(?:\\p{L}+,? )?(\\d{1,2})(?:st|nd|rd|th|af|ail|il|ydd|ed|fed|eg)?"
        "[ /.\\-]+(\\d{1,2}|\\p{L}+)\\.?(?:[ /.\\-]+(\\d{4}|\\d{2}))?$"_s);
    const auto match = parts.match(text);
    if (!match.hasMatch())
        return {};
    const int dayOfMonth = match.captured(1).toInt();
    bool isNumber = false;
    int month = match.captured(2).toInt(&isNumber);
    if (!isNumber) {
        // "mar" is March and "maw" Mawrth, but "ma" could be March or May, and in Welsh June or July: then it is none.
        QList<int> found;
        for (int i = 1; i <= 12; ++i) {
            for (const QLocale &each : {QLocale(QLocale::English), QLocale(QLocale::Welsh)}) {
                if (each.monthName(i).toLower().startsWith(match.captured(2)) && !found.contains(i)
                    && match.captured(2).size() >= 3)
                    found.append(i);
            }
        }
        if (found.size() != 1)
            return {};
        month = found.front();
    }
    const Day today = ukDay(m_time.now());
    int year = int(today.year());
    if (const QString said = match.captured(3); !said.isEmpty()) {
        year = said.toInt();
        if (said.size() == 2)
            year += year + 2000 > int(today.year()) + 5 ? 1900 : 2000;
    }
    const Day day{std::chrono::year(year), std::chrono::month(unsigned(month)),
                  std::chrono::day(unsigned(dayOfMonth))};
    return day.ok() ? format(day) : QString();
}

QString Wording::instant(const QString &day, const QString &typedTime) const
{
    static const QRegularExpression clock(u"^(\\d{1,2})(?:[:.h ]?([0-5]\\d))?\\s*(am|pm|yb|yh)?$"_s);
    const auto match = clock.match(typedTime.simplified().toLower());
    const auto date = parseDay(day);
    if (!match.hasMatch() || !date)
        return {};
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3);
    if (match.captured(2).isEmpty() && half.isEmpty())
        return {};                                   // "9" alone could be either half of the day, or a slip
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (half == "pm"_L1 || half == "yh"_L1 ? 12 : 0);
    }
    if (hour > 23)
        return {};
    const auto local = std::chrono::local_days(*date) + std::chrono::hours(hour)
        + std::chrono::minutes(match.captured(2).toInt());
    return format(fromUkTime(local));
}

ChoiceList::ChoiceList(QObject *parent) : QAbstractListModel(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void ChoiceList::setList(const QString &list)
{
    if (list != m_list) {
        m_list = list;
        fill();
    }
}

void ChoiceList::setFilter(const QString &filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        fill();
    }
}

void ChoiceList::fill()
{
    beginResetModel();
    m_codes.clear();
    for (const QString &code : words::codesOf(m_list)) {
        if (m_filter.isEmpty() || words::of(m_list, code).contains(m_filter, Qt::CaseInsensitive))
            m_codes.append(code);
    }
    endResetModel();
    Q_EMIT changed();
}

int ChoiceList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ChoiceList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case CodeRole: return m_codes[index.row()];
    case WordsRole: return words::of(m_list, m_codes[index.row()]);
    default: return {};
    }
}

QHash<int, QByteArray> ChoiceList::roleNames() const
{
    return {{CodeRole, "code"}, {WordsRole, "words"}};
}

bool ChoiceList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance() && !m_codes.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
    return false;
}

}
