#include "storage/model/capturewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt::capture {
namespace {

Read readOf(Part part)
{
    Read read;
    read.part = part;
    return read;
}

std::vector<Part> partsOf(Verb verb)
{
    switch (verb) {
    case Verb::Withhold: return {Part::Verb, Part::By, Part::Children};
    case Verb::Outstanding: return {Part::Verb, Part::Owner, Part::Due};
    case Verb::Decide: return {Part::Verb, Part::Children, Part::Outcomes};
    case Verb::Act: return {Part::Verb, Part::Owner, Part::Children, Part::Due};
    default: return {Part::Verb, Part::By, Part::Children, Part::Kind};
    }
}

bool requires_(Verb verb, Part part)
{
    return part != Part::Verb && !(verb == Verb::Act && (part == Part::Owner || part == Part::Due));
}

QString nextWeekday(Day today, int weekday)
{
    using namespace std::chrono;
    const std::chrono::weekday wanted{unsigned(weekday + 1) % 7};
    const days ahead = wanted - std::chrono::weekday(sys_days(today));
    return format(Day(sys_days(today) + (ahead == days(0) ? days(7) : ahead)));
}

// Reads one line, once.
class Reader {
public:
    Reader(const QString &line, const Known &known, const Given &chosen, const Given &pinned)
        : m_line(line), m_known(known), m_chosen(chosen), m_pinned(pinned), m_dictionary(known, lexicon())
    {
    }

    Reading read()
    {
        readHead();
        m_reading.text = m_line.sliced(m_body).trimmed();
        const Verb verb = verbOfLine();
        for (const Part each : partsOf(verb)) {
            m_reading.parts.push_back(each == Part::Verb ? m_verb : readOf(each));
            m_reading.parts.back().required = requires_(verb, each);
        }
        readBody();
        if (verb != Verb::Share)
            divide();
        for (Read &each : m_reading.parts)
            settle(each);
        return std::move(m_reading);
    }

private:
    // What a match says in a head; false when it says nothing that the verb has, so that the head is no head.
    struct Heard { Part part; QStringList values; Span span; };

    void readHead()
    {
        qsizetype colon = -1;
        for (qsizetype at = 0; colon < 0 && at < m_line.size(); ++at) {
            const bool ends = at + 1 == m_line.size() || m_line[at + 1].isSpace();
            if (m_line[at] == u':' && ends)
                colon = at;
        }
        if (colon < 0)
            return;
        const std::vector<Token> head = tokens(QStringView(m_line).left(colon));
        Verb verb = Verb::Share;
        Read saidVerb = readOf(Part::Verb);
        for (size_t at = 0; at < head.size(); ++at) {
            const Match match = m_dictionary.at(head, at);
            if (match.has(Sense::Verb)) {
                verb = *verbNamed(match.values(Sense::Verb).front());
                saidVerb.came = Came::Said;
                saidVerb.where = {span(head, at, match.length)};
                break;
            }
        }
        if (m_chosen.contains(Part::Verb))
            verb = *verbNamed(m_chosen[Part::Verb].value(0));
        std::vector<Heard> heard;
        for (size_t at = 0; at < head.size();) {
            const int length = hear(verb, head, at, heard);
            if (length == 0)
                return;                              // something was not understood: all of it is text
            at += size_t(length);
        }
        if (heard.empty() && saidVerb.came == Came::Nowhere)
            return;
        m_verb = saidVerb;
        m_heard = std::move(heard);
        m_headVerb = verb;
        m_body = colon + 1;
        m_reading.head = {0, colon + 1};
    }

    int hear(Verb verb, const std::vector<Token> &head, size_t at, std::vector<Heard> &heard) const
    {
        if (const auto [due, length] = dueAt(head, at); length > 0 && has(verb, Part::Due)) {
            heard.push_back({Part::Due, due, span(head, at, length)});
            return length;
        }
        const Match match = m_dictionary.at(head, at);
        const Part who = has(verb, Part::By) ? Part::By : Part::Owner;
        bool understood = match.has(Sense::Verb) || match.has(Sense::Joining);
        // "Niamh said: …" is a sentence about Niamh, "Rigby says: …" tells who speaks.
        if (match.has(Sense::Says) && !heard.empty() && heard.back().part == Part::By)
            understood = true;
        if (match.has(Sense::Before) && has(verb, Part::Due))
            understood = true;
        const auto take = [&](Sense sense, Part part) {
            if (!match.has(sense) || !has(verb, part))
                return;
            heard.push_back({part, match.values(sense), span(head, at, match.length)});
            understood = true;
        };
        take(Sense::Kind, Part::Kind);
        take(Sense::Outcome, Part::Outcomes);
        take(Sense::Person, who);
        take(Sense::Child, Part::Children);
        if (match.has(Sense::Everyone) && has(verb, Part::Children)) {
            for (const Child &each : m_known.children)
                heard.push_back({Part::Children, {each.ref}, span(head, at, match.length)});
            understood = true;
        }
        return understood ? match.length : 0;
    }

    static bool has(Verb verb, Part part) { return std::ranges::count(partsOf(verb), part) > 0; }
    static Span span(const std::vector<Token> &line, size_t at, int length)
    {
        return {line[at].span.from, line[at + size_t(length) - 1].span.to};
    }

    Verb verbOfLine()
    {
        if (m_chosen.contains(Part::Verb)) {
            m_verb = readOf(Part::Verb);
            m_verb.came = Came::Chosen;
            m_reading.verb = verbNamed(m_chosen[Part::Verb].value(0)).value_or(Verb::Share);
        } else {
            m_reading.verb = m_headVerb;
            if (m_verb.came == Came::Nowhere)
                m_verb.came = Came::Only;            // what is shared needs no word
        }
        m_verb.values = {QString(rule(m_reading.verb).name)};
        return m_reading.verb;
    }

    // A due date from there on, and how many words it takes: today, friday, in 3 wd.
    std::pair<QStringList, int> dueAt(const std::vector<Token> &line, size_t at) const
    {
        using namespace std::chrono;
        const Match match = m_dictionary.at(line, at);
        if (match.has(Sense::Today))
            return {{format(m_known.today)}, match.length};
        if (match.has(Sense::Tomorrow))
            return {{format(Day(sys_days(m_known.today) + days(1)))}, match.length};
        if (match.has(Sense::Weekday)) {
            const int weekday = match.values(Sense::Weekday).front().toInt();
            const QString next = nextWeekday(m_known.today, weekday);
            const bool isToday = (sys_days(*parseDay(next)) - sys_days(m_known.today)) == days(7);
            // On a Friday "Friday" is this one or the next.
            return {isToday ? QStringList{format(m_known.today), next} : QStringList{next}, match.length};
        }
        const size_t number = at + (match.has(Sense::Within) ? size_t(match.length) : 0);
        if (number >= line.size())
            return {};
        bool isNumber = false;
        const int amount = line[number].word.toInt(&isNumber);
        if (!isNumber || amount < 1 || amount > 366)
            return {};
        for (const int length : {2, 1}) {
            if (number + size_t(length) >= line.size())
                continue;
            QString words = line[number + 1].word;
            if (length == 2)
                words += u' ' + line[number + 2].word;
            if (const QString unit = m_dictionary.unit(words); !unit.isEmpty())
                return {{QString::number(amount) + unit}, int(number - at) + 1 + length};
        }
        return {};
    }

    void readBody()
    {
        m_bodyTokens = tokens(QStringView(m_line).sliced(m_body), m_body);
        bool before = false;
        for (size_t at = 0; at < m_bodyTokens.size();) {
            const Match match = m_dictionary.at(m_bodyTokens, at);
            const auto [due, dueLength] = dueAt(m_bodyTokens, at);
            if (dueLength > 0) {
                const bool last = at + size_t(dueLength) == m_bodyTokens.size();
                m_due.push_back({due, span(m_bodyTokens, at, dueLength), before || last});
            }
            const int length = std::max({match.length, dueLength, 1});
            const Span where = span(m_bodyTokens, at, length);
            if (match.has(Sense::Child)) {
                const QStringList refs = match.values(Sense::Child);
                for (const QString &each : refs)
                    m_named.push_back({each, where, refs.size() == 1 && !match.has(Sense::Person) && isPlainName(where, length)});
            }
            if (match.has(Sense::Sibling))
                m_sibling = true;
            if (match.has(Sense::KindInText) && m_kind.isEmpty()) {
                m_kind = match.values(Sense::KindInText);
                m_kindWhere = where;
            }
            if (match.has(Sense::Outcome)) {
                m_outcomes += match.values(Sense::Outcome);
                m_outcomesWhere.push_back(where);
            }
            if (match.has(Sense::Person) && at == 0 && m_body == 0) {
                const size_t next = size_t(length);
                const Match after = next < m_bodyTokens.size() ? m_dictionary.at(m_bodyTokens, next) : Match{};
                const bool act = m_reading.verb == Verb::Act || m_reading.verb == Verb::Outstanding;
                // "Rigby says", "Rigby to visit"; a name alone is whom it is about as often as who speaks.
                if (after.has(act ? Sense::Does : Sense::Says) && !match.has(Sense::Child)) {
                    m_first = match.values(Sense::Person);
                    m_firstWhere = where;
                }
            }
            before = match.has(Sense::Before);
            at += size_t(length);
        }
    }

    // A name that is a word as well ("will", "grace") is a name for certain only in full.
    [[nodiscard]] bool isPlainName(Span where, int length) const
    {
        const QString word = folded(QStringView(m_line).sliced(where.from, where.to - where.from));
        const QString bare = word.endsWith("'s"_L1) ? word.chopped(2) : word;
        return length > 1 || !lexicon().alsoWords.contains(bare);
    }

    // "… so that she is heard": what was said, and what for.
    void divide()
    {
        const Sense wanted = m_reading.verb == Verb::Act ? Sense::Purpose : Sense::Because;
        if (m_reading.verb == Verb::Outstanding)
            return;
        for (size_t at = 1; at < m_bodyTokens.size(); ++at) {
            const Match match = m_dictionary.at(m_bodyTokens, at);
            if (!match.has(wanted))
                continue;
            const Span where = span(m_bodyTokens, at, match.length);
            const QString after = m_line.sliced(where.to).trimmed();
            if (after.isEmpty())
                return;
            QString before = m_line.sliced(m_body, where.from - m_body).trimmed();
            while (before.endsWith(u',') || before.endsWith(u';'))
                before = before.chopped(1).trimmed();
            m_reading.text = before;
            m_reading.second = after;
            return;
        }
    }

    void settle(Read &read)
    {
        if (read.part == Part::Verb)
            return;
        if (m_chosen.contains(read.part)) {
            read.came = Came::Chosen;
            read.values = m_chosen[read.part];
            if (read.part == Part::Children)
                tellOthers(read);
            return;
        }
        switch (read.part) {
        case Part::By:
        case Part::Owner: return settlePerson(read);
        case Part::Children: return settleChildren(read);
        case Part::Kind: return settleKind(read);
        case Part::Outcomes: return settleOutcomes(read);
        case Part::Due: return settleDue(read);
        case Part::Verb: return;
        }
    }

    // What the head said of a part: everything that it said for certain; false when something could be several.
    bool takeHeard(Read &read)
    {
        bool certain = true;
        for (const Heard &each : m_heard) {
            if (each.part != read.part)
                continue;
            read.where.push_back(each.span);
            QStringList values = each.values;
            if (read.part == Part::By || read.part == Part::Owner)
                values = likely(values, read.part);
            // One word for a child and for a grown-up ("Paul") says neither.
            const bool both = std::ranges::any_of(m_heard, [&](const Heard &other) {
                return other.part != each.part && other.span == each.span;
            });
            if (values.size() != 1 || both) {
                certain = false;
                for (const QString &value : values) {
                    if (!read.candidates.contains(value))
                        read.candidates.append(value);
                }
            } else if (!read.values.contains(values.front())) {
                read.values.append(values.front());
            }
        }
        return certain;
    }

    // Who is in the room, of those that a word can mean; whoever is not there cannot speak.
    [[nodiscard]] QStringList likely(const QStringList &refs, Part part) const
    {
        QStringList here;
        for (const Person &each : m_known.people) {
            if (refs.contains(each.ref) && each.present)
                here.append(each.ref);
        }
        return here.isEmpty() && part == Part::Owner ? refs : here;
    }

    void ask(Read &read)
    {
        read.came = Came::Suggested;
        for (const QString &each : read.values) {
            if (!read.candidates.contains(each))
                read.candidates.append(each);
        }
        read.values.clear();
        if (read.candidates.isEmpty())
            read.came = Came::Nowhere;
    }
    bool takePinned(Read &read)
    {
        if (!m_pinned.contains(read.part))
            return false;
        read.came = Came::Pinned;
        read.values = m_pinned[read.part];
        return true;
    }

    void settlePerson(Read &read)
    {
        const bool certain = takeHeard(read);
        if (!certain || read.values.size() > 1)
            return ask(read);
        if (!read.values.isEmpty()) {
            read.came = Came::Said;
            return;
        }
        if (!m_first.isEmpty()) {
            read.where = {m_firstWhere};
            read.values = likely(m_first, read.part);
            if (read.values.size() != 1)
                return ask(read);
            read.came = Came::Said;
            return;
        }
        if (read.where.empty() && takePinned(read) && read.part == Part::By
            && likely(read.values, Part::By).isEmpty())
            ask(read);                               // whoever was pinned has left
    }

    void settleChildren(Read &read)
    {
        const bool certain = takeHeard(read);
        if (!certain)
            return ask(read);
        if (!read.values.isEmpty()) {
            read.came = Came::Said;
            return tellOthers(read);
        }
        QStringList named;
        bool plain = true;
        for (const Named &each : m_named) {
            plain = plain && each.plain;
            read.where.push_back(each.where);
            if (!named.contains(each.ref))
                named.append(each.ref);
        }
        if (m_known.children.size() == 1) {
            read.came = Came::Only;
            read.values = {m_known.children.front().ref};
            return;
        }
        if (takePinned(read)) {
            tellOthers(read);
            // Pinned to one, and the text names another: that is how a brother's bruise comes into the wrong file.
            if (!m_reading.alsoNamed.isEmpty() || (m_sibling && read.values.size() < qsizetype(m_known.children.size()))) {
                read.candidates = read.values + m_reading.alsoNamed;
                ask(read);
                m_reading.alsoNamed.clear();
            }
            return;
        }
        read.values = named;
        if (named.isEmpty())
            return;
        if (!plain || m_sibling)
            return ask(read);
        read.came = Came::Named;
    }

    void tellOthers(const Read &read)
    {
        for (const Named &each : m_named) {
            if (each.plain && !read.values.contains(each.ref) && !m_reading.alsoNamed.contains(each.ref))
                m_reading.alsoNamed.append(each.ref);
        }
    }

    void settleKind(Read &read)
    {
        const bool certain = takeHeard(read);
        if (!certain || read.values.size() > 1)
            return ask(read);
        if (!read.values.isEmpty()) {
            read.came = Came::Said;
            return;
        }
        if (!m_kind.isEmpty()) {
            read.where = {m_kindWhere};
            read.candidates = m_kind;
            const bool same = takePinned(read) && read.values == m_kind;
            if (!same) {
                read.candidates += read.values;
                ask(read);
            }
            return;
        }
        takePinned(read);
    }

    void settleOutcomes(Read &read)
    {
        const bool certain = takeHeard(read);
        if (!certain)
            return ask(read);
        if (!read.values.isEmpty()) {
            read.came = Came::Said;
            return;
        }
        // "No section 47 enquiry" names it, too.
        read.where = m_outcomesWhere;
        read.candidates = m_outcomes;
        ask(read);
    }

    void settleDue(Read &read)
    {
        const bool certain = takeHeard(read);
        if (!certain || read.values.size() > 1)
            return ask(read);
        if (!read.values.isEmpty()) {
            read.came = Came::Said;
            return;
        }
        if (m_due.empty())
            return;
        bool plain = true;
        for (const DueFound &each : m_due) {
            read.where.push_back(each.where);
            read.values += each.values;
            plain = plain && each.plain;
        }
        if (plain && read.values.size() == 1)
            read.came = Came::Said;
        else
            ask(read);
    }

    struct Named { Ref ref; Span where; bool plain; };
    struct DueFound { QStringList values; Span where; bool plain; };

    const QString &m_line;
    const Known &m_known;
    const Given &m_chosen, &m_pinned;
    Dictionary m_dictionary;
    Reading m_reading;
    Read m_verb = readOf(Part::Verb);
    Verb m_headVerb = Verb::Share;
    qsizetype m_body = 0;
    std::vector<Heard> m_heard;
    std::vector<Token> m_bodyTokens;
    std::vector<Named> m_named;
    std::vector<DueFound> m_due;
    QStringList m_kind, m_first, m_outcomes;
    Span m_kindWhere, m_firstWhere;
    std::vector<Span> m_outcomesWhere;
    bool m_sibling = false;
};

}

const Read &Reading::part(Part wanted) const
{
    static const Read none = readOf(Part::Verb);
    const auto found = std::ranges::find(parts, wanted, &Read::part);
    return found == parts.end() ? none : *found;
}

std::vector<Part> Reading::asks() const
{
    std::vector<Part> open;
    for (const Read &each : parts) {
        // What may be left out is asked only where something was said of it.
        if (!each.settled() && (each.required || each.came == Came::Suggested))
            open.push_back(each.part);
    }
    return open;
}

bool Reading::wantsSecond() const
{
    return second.isEmpty() && (verb == Verb::Act || verb == Verb::Withhold);
}

Reading readLine(const QString &line, const Known &known, const Given &chosen, const Given &pinned)
{
    return Reader(line, known, chosen, pinned).read();
}

}
