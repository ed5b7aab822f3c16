#include "storage/model/veil.h"

#include "storage/model/moment.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

QStringList wordsOf(const QString &name)
{
    static const QRegularExpression between(u"[\\s,;()\\[\\]/\"“”«»]+"_s);
    return name.split(between, Qt::SkipEmptyParts);
}

QStringList namesOf(const Item &someone)
{
    QStringList names{someone.text(u"name"), someone.made.value("name"_L1).toString()};
    for (const Change &change : someone.history) {
        if (change.field == "name"_L1)
            names.append({change.before.toString(), change.after.toString()});
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QStringList numbersOf(const Item &child)
{
    QStringList numbers;
    for (const auto name : {"caseRef"_L1, "nhsNumber"_L1, "upn"_L1}) {
        if (const QString value = child.fields.value(name).toString(); !value.isEmpty())
            numbers.append(value);
    }
    return numbers;
}

// Scripts that write no spaces, or join a word to the one before it: there a name is found inside a word.
bool standsInsideWords(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) {
        return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana
            || c.script() == QChar::Script_Hangul || c.script() == QChar::Script_Thai || c.script() == QChar::Script_Arabic
            || c.script() == QChar::Script_Hebrew;
    });
}

QString withoutAccents(const QString &word)
{
    QString bare;
    for (const QChar c : word.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            bare.append(c);
    }
    // Letters that do not come apart.
    return bare.replace(u'ł', u'l').replace(u'Ł', u'L').replace(u'ø', u'o').replace(u'Ø', u'O').replace(u'đ', u'd')
        .replace(u'Đ', u'D').replace(u'ı', u'i');
}

// Words of English and Welsh that are given names as well: in small letters they are no name.
bool isAlsoAWord(const QString &folded)
{
    static const QStringList words{
        u"al"_s, u"amber"_s, u"an"_s, u"angel"_s, u"april"_s, u"art"_s, u"aur"_s, u"autumn"_s, u"bill"_s, u"blue"_s, u"bo"_s, u"brook"_s,
        u"charity"_s, u"chase"_s, u"christian"_s, u"crystal"_s, u"daisy"_s, u"dawn"_s, u"dean"_s, u"do"_s, u"drew"_s, u"duke"_s,
        u"earl"_s, u"eve"_s, u"faith"_s, u"fern"_s, u"frank"_s, u"gene"_s, u"glen"_s, u"grace"_s, u"grant"_s, u"guy"_s, u"haf"_s,
        u"harmony"_s, u"hazel"_s, u"heather"_s, u"heaven"_s, u"holly"_s, u"honey"_s, u"hope"_s, u"hunter"_s, u"iris"_s, u"ivy"_s,
        u"jack"_s, u"jade"_s, u"jasmine"_s, u"jay"_s, u"joy"_s, u"june"_s, u"justice"_s, u"king"_s, u"lance"_s, u"lark"_s, u"lily"_s,
        u"love"_s, u"major"_s, u"mark"_s, u"mason"_s, u"max"_s, u"may"_s, u"mercy"_s, u"miles"_s, u"my"_s, u"noble"_s, u"ocean"_s,
        u"olive"_s, u"page"_s, u"pat"_s, u"patience"_s, u"pearl"_s, u"penny"_s, u"phoenix"_s, u"poppy"_s, u"prince"_s,
        u"princess"_s, u"rain"_s, u"ray"_s, u"reed"_s, u"rich"_s, u"river"_s, u"rob"_s, u"robin"_s, u"rose"_s, u"royal"_s, u"ruby"_s,
        u"sage"_s, u"sandy"_s, u"skip"_s, u"sky"_s, u"so"_s, u"star"_s, u"storm"_s, u"sue"_s, u"summer"_s, u"sunny"_s, u"taylor"_s,
        u"violet"_s, u"ward"_s, u"will"_s, u"wren"_s, u"mai"_s, u"medi"_s, u"awst"_s, u"august"_s, u"gwen"_s, u"eira"_s, u"haul"_s, u"to"_s,
        u"in"_s, u"on"_s, u"he"_s, u"me"_s, u"be"_s, u"no"_s};
    return words.contains(folded);
}

// One word as a pattern, with the letter cases that count as the name.
QString pattern(const QString &word)
{
    QStringList forms;
    for (const QString &form : {word, withoutAccents(word)}) {
        const QString escaped = QRegularExpression::escape(form);
        if (!isAlsoAWord(withoutAccents(word).toCaseFolded())) {
            forms.append(u"(?i:"_s + escaped + u')');
            continue;
        }
        const QString capital = form.left(1).toUpper() + form.sliced(1).toLower();
        // "12 May", "May 2026": a month.
        forms.append(u"(?:(?<![0-9] |[0-9]th |[0-9]st |[0-9]nd |[0-9]rd )(?:%1|%2)(?! [0-9]))"_s
                         .arg(QRegularExpression::escape(capital), QRegularExpression::escape(form.toUpper())));
    }
    forms.removeDuplicates();
    return forms.join(u'|');
}

QString wholeName(const QStringList &words)
{
    QStringList parts;
    for (const QString &word : words) {
        QStringList forms{QRegularExpression::escape(word), QRegularExpression::escape(withoutAccents(word))};
        forms.removeDuplicates();
        parts.append(u"(?i:"_s + forms.join(u'|') + u')');
    }
    return parts.join(u"\\s+"_s);
}

// A birthday as people write it: 2013-05-04, 04/05/2013, 4.5.13, 4 May 2013, May 4th, 2013.
QString birthday(Day born)
{
    static constexpr std::array english{"january", "february", "march", "april", "may", "june", "july", "august",
                                        "september", "october", "november", "december"};
    static constexpr std::array welsh{"ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin", "gorffennaf", "awst",
                                      "medi", "hydref", "tachwedd", "rhagfyr"};
    const int year = int(born.year());
    const unsigned month = unsigned(born.month()), day = unsigned(born.day());
    const QString d = u"0?%1"_s.arg(day), m = u"0?%1"_s.arg(month);
    const QString y = u"(?:%1|%2)"_s.arg(year).arg(year % 100, 2, 10, QChar(u'0'));
    QStringList names;
    for (const QString &name : {QString::fromLatin1(english[month - 1]), QString::fromLatin1(welsh[month - 1])})
        names.append({name, name.left(3) + u"\\.?"_s});
    const QString named = u"(?i:"_s + names.join(u'|') + u')', ordinal = u"(?:st|nd|rd|th|af|ail|ydd|ed|eg|fed)?"_s;
    const QStringList forms{u"%1-%2-%3"_s.arg(year).arg(month, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0')),
                            d + u"\\s?[./-]\\s?"_s + m + u"\\s?[./-]\\s?"_s + y,
                            d + ordinal + u"(?: of| o)?[ -]"_s + named + u",?[ -]"_s + y,
                            named + u' ' + d + ordinal + u",? "_s + y};
    return forms.join(u'|');
}

}

Veil::Veil(const Proceedings &proceedings, const Meeting &meeting, const Ref &child)
{
    const Item *own = proceedings.item(child);
    QStringList mine, ownNames;
    if (own) {
        ownNames = namesOf(*own);
        for (const QString &word : wordsOf(ownNames.join(u' ')))
            mine.append(word.toCaseFolded());
        for (const QString &number : numbersOf(*own))
            mine.append(number.toCaseFolded());
    }
    QStringList spared, surnames;                // whole names of the grown-ups; their last words
    for (const Verb verb : {Verb::AddPerson, Verb::Invite}) {
        for (const Item *each : proceedings.standing(meeting, verb)) {
            const QStringList words = wordsOf(each->text(u"name"));
            if (words.size() < 2)
                continue;
            spared.append(wholeName(words));
            surnames.append(words.back().toCaseFolded());
        }
    }
    for (const QString &name : ownNames) {
        if (const QStringList words = wordsOf(name); words.size() > 1)
            spared.append(wholeName(words));
    }
    std::ranges::sort(spared, std::ranges::greater(), &QString::size);

    const auto add = [&](const Item &other, bool ofTheMeeting) {
        Other found{ofTheMeeting ? other.ref : Ref(), {}, {}};
        QStringList whole, single, inside;
        for (const QString &name : namesOf(other)) {
            const QStringList words = wordsOf(name);
            if (words.size() > 1 && !ownNames.contains(name))
                whole.append(wholeName(words));
            for (const QString &word : words) {
                const QString folded = word.toCaseFolded();
                if (mine.contains(folded))
                    continue;
                if (folded.size() >= 3 || standsInsideWords(word))
                    found.parts.append(folded);
                if (standsInsideWords(word))
                    inside.append(QRegularExpression::escape(word));
                else if (word.size() >= 2 && !(word == words.back() && words.size() > 1 && surnames.contains(folded)))
                    single.append(pattern(word));
            }
        }
        for (const QString &number : numbersOf(other)) {
            if (mine.contains(number.toCaseFolded()))
                continue;
            found.parts.append(number.toCaseFolded());
            QStringList digits;                  // an NHS number is written with spaces
            for (const QChar c : number)
                digits.append(QRegularExpression::escape(QString(c)));
            single.append(u"(?i:"_s + digits.join(u"[ -]?"_s) + u')');
        }
        for (const auto name : {"born"_L1, "expected"_L1}) {
            if (const auto born = parseDay(other.fields.value(name).toString());
                born && (!own || own->fields.value(name) != other.fields.value(name)))
                single.append(birthday(*born));
        }
        if (whole.isEmpty() && single.isEmpty() && inside.isEmpty())
            return;
        QStringList any = whole + single;
        any.removeDuplicates();
        inside.removeDuplicates();
        std::ranges::sort(any, std::ranges::greater(), &QString::size);
        QString telling = u"(?<tells>(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])%2)"_s.arg(
            any.isEmpty() ? u"(?!)"_s : any.join(u'|'), inside.isEmpty() ? QString() : u'|' + inside.join(u'|'));
        if (!spared.isEmpty())
            telling = u"(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])|"_s.arg(spared.join(u'|')) + telling;
        found.telling = QRegularExpression(telling, QRegularExpression::UseUnicodePropertiesOption);
        found.parts.removeDuplicates();
        m_others.push_back(std::move(found));
    };
    for (const Ref &ref : meeting.children) {
        if (const Item *other = proceedings.item(ref); other && ref != child)
            add(*other, true);
    }
    for (const Item *other : proceedings.standing(meeting, Verb::ConsiderChild))
        add(*other, false);
}

QString Veil::over(const QString &text, const QString &mark, const QStringList &shared) const
{
    QString said = text;
    for (const Other &other : m_others) {
        if (!other.ref.isEmpty() && shared.contains(other.ref))
            continue;
        QString out;
        qsizetype from = 0;
        for (auto it = other.telling.globalMatch(said); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (match.capturedStart(u"tells") < 0)
                continue;
            const QStringView between = QStringView(said).sliced(from, match.capturedStart() - from);
            // One mark for "Oscar, 4 May 2013": how many words were there says something too.
            const bool joins = out.endsWith(mark) && std::ranges::all_of(between, [](QChar c) { return c.isSpace() || c == u','; });
            if (!joins)
                out += between.toString() + mark;
            from = match.capturedEnd();
        }
        if (from > 0)
            said = out + said.sliced(from);
    }
    return said;
}

bool Veil::isTold(const QString &text) const
{
    const QString folded = text.toCaseFolded();
    return std::ranges::any_of(m_others, [&](const Other &other) {
        return std::ranges::any_of(other.parts, [&](const QString &part) { return folded.contains(part); });
    });
}

}
