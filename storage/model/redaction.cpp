#include "storage/model/redaction.h"

#include "storage/model/vocabulary.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

bool isFreeType(FieldType type)
{
    switch (type) {
    case FieldType::Text: case FieldType::LooseText: case FieldType::Texts: case FieldType::Owner:
    // What people write into a text as well: a birthday, a number.
    case FieldType::Date: case FieldType::TimeOrDate: case FieldType::NhsNumber:
        return true;
    default:
        return false;
    }
}

void sortOut(std::span<const Field> fields, QSet<QString> &free, QSet<QString> &bound)
{
    for (const Field &each : fields) {
        (isFreeType(each.type) ? free : bound).insert(each.name);
        sortOut(each.parts, free, bound);
    }
}

// May a string under this name hold words that somebody said? A name that the vocabulary knows only for refs, codes and
// times does not; nor does what the record writes itself. A name nobody knows does.
bool isFree(const QString &name)
{
    static const QSet<QString> structure = [] {
        QSet<QString> free, bound{u"ref"_s, u"at"_s, u"format"_s, u"verb"_s, u"field"_s, u"rule"_s, u"trigger"_s, u"unit"_s, u"profile"_s,
                                  u"calendar"_s, u"timezone"_s, u"convened"_s, u"started"_s, u"ended"_s, u"met"_s, u"readBack"_s, u"from"_s,
                                  u"missing"_s, u"head"_s, u"device"_s, u"signature"_s, u"version"_s};
        for (const VerbRule &each : verbs())
            sortOut(each.fields, free, bound);
        return bound - free;
    }();
    return !structure.contains(name);
}

bool isWithoutSpaces(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han: case QChar::Script_Hiragana: case QChar::Script_Katakana: case QChar::Script_Thai:
        return true;
    default:
        return false;
    }
}

bool isOfAWord(QChar c)
{
    return (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) && !isWithoutSpaces(c);
}

struct Span { qsizetype from, to; QString reason; };

struct Redaction {
    Ref target;
    QStringList words;                           // none: the whole item
    bool everywhere = false;
    QString reason;

    bool isWhole() const { return words.isEmpty(); }
};

// Where the words stand in the text, each widened to the words it begins and ends in.
void spansOf(const QString &text, const QStringList &words, const QString &reason, std::vector<Span> &into)
{
    for (const QString &word : words) {
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            Span span{at, at + word.size(), reason};
            while (span.from > 0 && isOfAWord(text[span.from]) && isOfAWord(text[span.from - 1]))
                --span.from;
            while (span.to < text.size() && isOfAWord(text[span.to - 1]) && isOfAWord(text[span.to]))
                ++span.to;
            into.push_back(span);
        }
    }
}

QString over(const QString &text, std::vector<Span> spans, const RedactionMark &mark)
{
    std::ranges::stable_sort(spans, {}, &Span::from);
    QString out;
    qsizetype done = 0;
    for (size_t i = 0; i < spans.size();) {
        qsizetype to = spans[i].to;
        size_t next = i + 1;
        for (; next < spans.size() && spans[next].from < to; ++next)
            to = std::max(to, spans[next].to);
        out += QStringView(text).sliced(done, spans[i].from - done).toString() + mark(spans[i].reason);
        done = to;
        i = next;
    }
    return out + text.sliced(done);
}

std::vector<Redaction> redactionsOf(const QJsonObject &record)
{
    std::vector<Redaction> all;
    for (const QJsonValue each : record["redactions"_L1].toArray()) {
        Redaction one{each["target"_L1].toString(), {}, each["everywhere"_L1].toBool(), each["reason"_L1].toString()};
        for (const QJsonValue word : each["words"_L1].toArray())
            one.words.append(word.toString());
        // Of words that are said elsewhere, this record holds none: that is no whole item.
        if (!one.isWhole() || !each.toObject().contains("words"_L1))
            all.push_back(one);
    }
    return all;
}

// Goes through a record and knows for every string which redactions reach it.
class Burner {
public:
    using Active = std::vector<const Redaction *>;
    using See = std::function<void(const QString &field, const QString &text, const Active &)>;

    Burner(const QJsonObject &record, std::vector<Redaction> redactions, RedactionMark mark, See see = {})
        : m_record(record), m_all(std::move(redactions)), m_mark(std::move(mark)), m_see(std::move(see)),
          m_meeting(record["meeting"_L1]["ref"_L1].toString())
    {
    }

    QJsonObject copy() const
    {
        Active everywhere;
        for (const Redaction &each : m_all) {
            if (each.everywhere)
                everywhere.push_back(&each);
        }
        QJsonObject out;
        for (auto it = m_record.begin(); it != m_record.end(); ++it) {
            if (it.key() == "redactions"_L1)
                continue;
            Active active = everywhere;
            const Redaction *whole = nullptr;
            if (isOfTheMeeting(it.key()))
                reach(m_meeting, active, &whole);
            const bool isAList = verbOfList(it.key()) || !isOfTheMeeting(it.key());
            const QJsonValue held = value(it.value(), it.key(), isAList ? QString() : it.key(), verbOfList(it.key()), active);
            out.insert(it.key(), whole ? unsaid(it.key(), held, whole->reason) : held);
        }
        return out;
    }

    QString text(const QString &field, const QString &given, const Active &active) const
    {
        if (m_see)
            m_see(field, given, active);
        if (active.empty())
            return given;
        const QString said = given.normalized(QString::NormalizationForm_C);
        std::vector<Span> spans;
        for (const Redaction *each : active)
            spansOf(said, each->words, each->reason, spans);
        return spans.empty() ? given : over(said, std::move(spans), m_mark);
    }

private:
    // What was said at the meeting and is of no item.
    static bool isOfTheMeeting(const QString &name)
    {
        return QStringList{u"meeting"_s, u"agenda"_s, u"statements"_s, u"acknowledgements"_s, u"adjournments"_s, u"chairs"_s,
                           u"missing"_s, u"clocks"_s, u"cancelled"_s}.contains(name);
    }

    static std::optional<Verb> verbOfList(const QString &list)
    {
        for (const VerbRule &each : verbs()) {
            if (!each.list.isEmpty() && list == each.list)
                return each.verb;
        }
        if (list == "dissent"_L1)
            return Verb::Dissent;
        return list == "meeting"_L1 ? std::optional(Verb::Convene) : std::nullopt;
    }

    // The redactions of an item: those of words join the active ones, a whole one is told.
    void reach(const QString &ref, Active &active, const Redaction **whole) const
    {
        if (ref.isEmpty())
            return;
        for (const Redaction &each : m_all) {
            if (each.target != ref)
                continue;
            if (each.isWhole())
                *whole = &each;
            else if (!each.everywhere)
                active.push_back(&each);
        }
    }

    QJsonValue value(const QJsonValue &given, const QString &name, const QString &path, std::optional<Verb> verb,
                     const Active &active) const
    {
        if (given.isString())
            return isFree(name) ? QJsonValue(text(path, given.toString(), active)) : given;
        if (given.isArray()) {
            QJsonArray out;
            for (const QJsonValue each : given.toArray())
                out.append(value(each, name, path, verb, active));
            return out;
        }
        return given.isObject() ? QJsonValue(object(given.toObject(), name, path, verb, active)) : given;
    }

    QJsonObject object(const QJsonObject &given, const QString &list, const QString &path, std::optional<Verb> verb, Active active) const
    {
        if (const auto made = verbNamed(given["verb"_L1].toString()); list == "withdrawn"_L1 && made)
            verb = made;
        const Redaction *whole = nullptr;
        if (const QString ref = given["ref"_L1].toString(); ref != m_meeting)
            reach(ref, active, &whole);
        // An answer to a decision is of the decision and of whoever gave it; what somebody said shows their agency.
        const Redaction *decision = nullptr, *signer = nullptr, *speaker = nullptr;
        Active ofAgency = active;
        bool isNamed = false;
        if (list == "signoffs"_L1) {
            reach(given["decision"_L1].toString(), active, &decision);
            const size_t before = active.size();
            reach(given["attendee"_L1].toString(), active, &signer);
            isNamed = signer || active.size() > before;
        } else if (verb == Verb::Share) {
            reach(given["by"_L1].toString(), ofAgency, &speaker);
        }
        QJsonObject out;
        for (auto it = given.begin(); it != given.end(); ++it) {
            const bool isChange = list == "history"_L1 && (it.key() == "old"_L1 || it.key() == "new"_L1);
            const QString name = isChange ? given["field"_L1].toString().section(u'.', -1) : it.key();
            const auto of = it.key() == "dissent"_L1 ? std::optional(Verb::Dissent) : it.key() == "item"_L1 ? verb : std::nullopt;
            out.insert(it.key(), value(it.value(), name, path.isEmpty() ? it.key() : path + u'.' + it.key(), of,
                                       it.key() == "agency"_L1 ? ofAgency : active));
        }
        if (whole && verb)
            return emptied(out, *verb, whole->reason);
        if (const Redaction *silent = decision ? decision : signer; silent && !out["comment"_L1].toString().isEmpty())
            out.insert(u"comment"_s, m_mark(silent->reason));
        if (signer && out.contains("typedName"_L1))
            out.insert(u"typedName"_s, m_mark(signer->reason));
        if (isNamed)
            out.remove("strokes"_L1);            // a drawn signature is a name
        if (speaker)
            out.insert(u"agency"_s, m_mark(speaker->reason));
        return out;
    }

    // An item of which nothing is said but that it is there.
    QJsonObject emptied(const QJsonObject &item, Verb verb, const QString &reason) const
    {
        QJsonObject out{{u"redacted"_s, m_mark(reason)}};
        for (const auto name : {"ref"_L1, "at"_L1, "recordedBy"_L1, "number"_L1, "verb"_L1, "present"_L1}) {
            if (item.contains(name))
                out.insert(name, item[name]);
        }
        if (item.contains("history"_L1))
            out.insert(u"history"_s, QJsonArray());
        if (item.contains("item"_L1)) {          // of the withdrawn ones: the item stands within
            out.insert(u"item"_s, emptied(item["item"_L1].toObject(), verb, reason));
            out.insert(u"reason"_s, m_mark(reason));
            return out;
        }
        for (const Field &each : rule(verb).fields) {
            if (each.type == FieldType::Text && each.required)
                out.insert(each.name, m_mark(reason));
            else if (each.type == FieldType::Texts && each.required)
                out.insert(each.name, QJsonArray{m_mark(reason)});
            else if ((each.name == "children"_L1 || each.name == "child"_L1) && item.contains(each.name))
                out.insert(each.name, item[each.name]);      // whose it is: this child's record holds no other's
        }
        QJsonArray dissent;
        for (const QJsonValue one : item["dissent"_L1].toArray())
            dissent.append(emptied(one.toObject(), Verb::Dissent, reason));
        if (!dissent.isEmpty())
            out.insert(u"dissent"_s, dissent);
        return out;
    }

    // What was said of the meeting as a whole, when that is to say nothing.
    QJsonValue unsaid(const QString &name, const QJsonValue &given, const QString &reason) const
    {
        if (name == "meeting"_L1) {
            QJsonObject out = given.toObject();
            for (const Field &each : rule(Verb::Convene).fields) {
                if (each.type == FieldType::Object)
                    out.insert(each.name, QJsonValue());
            }
            out.insert(u"referral"_s, QJsonObject{{u"concern"_s, m_mark(reason)}});
            out.insert(u"complexCriteria"_s, QJsonArray());
            out.insert(u"history"_s, QJsonArray());
            return out;
        }
        if (given.isArray()) {
            QJsonArray out;
            for (const QJsonValue each : given.toArray())
                out.append(unsaid({}, each, reason));
            return out;
        }
        if (!given.isObject())
            return given;
        QJsonObject out = given.toObject();
        for (auto it = out.begin(); it != out.end(); ++it) {
            if (it.value().isString() && !it.value().toString().isEmpty()
                && QStringList{u"text"_s, u"reason"_s, u"authorisedBy"_s}.contains(it.key()))
                it.value() = m_mark(reason);
            else if (it.key() == "overrun"_L1)
                it.value() = unsaid({}, it.value(), reason);
        }
        return out;
    }

    const QJsonObject &m_record;
    const std::vector<Redaction> m_all;
    const RedactionMark m_mark;
    const See m_see;
    const QString m_meeting;
};

bool holds(const QJsonValue &value, const Ref &item)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return std::any_of(list.begin(), list.end(), [&](const QJsonValue &each) { return holds(each, item); });
    }
    if (!value.isObject())
        return false;
    const QJsonObject object = value.toObject();
    return object["ref"_L1].toString() == item
        || std::any_of(object.begin(), object.end(), [&](const QJsonValue &each) { return holds(each, item); });
}

QString noMark(const QString &)
{
    return {};
}

}

QJsonObject redactedCopy(const QJsonObject &record, const RedactionMark &mark)
{
    const Burner burner(record, redactionsOf(record), mark);
    QJsonObject out = burner.copy();
    // The digest of what a signer saw would let anybody try what the redacted words were.
    QJsonArray answers, withdrawn, redactions;
    for (const QJsonValue each : out["signoffs"_L1].toArray()) {
        QJsonObject one = each.toObject();
        one.remove("textHash"_L1);
        answers.append(one);
    }
    for (const QJsonValue each : out["withdrawn"_L1].toArray()) {
        if (each["verb"_L1].toString() != rule(Verb::Redact).name)
            withdrawn.append(each);
    }
    Burner::Active everywhere;
    const std::vector<Redaction> all = redactionsOf(record);
    for (const Redaction &each : all) {
        if (each.everywhere)
            everywhere.push_back(&each);
    }
    for (const QJsonValue each : record["redactions"_L1].toArray())
        redactions.append(QJsonObject{{u"number"_s, int(redactions.size()) + 1},
                                      {u"reason"_s, each["reason"_L1]},
                                      {u"authorisedBy"_s, burner.text({}, each["authorisedBy"_L1].toString(), everywhere)},
                                      {u"at"_s, each["at"_L1]}});
    out.insert(u"signoffs"_s, answers);
    out.insert(u"withdrawn"_s, withdrawn);
    out.insert(u"redactions"_s, redactions);
    out.insert(u"redacted"_s, true);
    return out;
}

QHash<QString, QString> redactedNames(const QJsonObject &record, QHash<QString, QString> names, const RedactionMark &mark)
{
    const std::vector<Redaction> all = redactionsOf(record);
    QHash<Ref, QString> people;
    for (const auto list : {"attendance"_L1, "people"_L1}) {
        for (const QJsonValue each : record[list].toArray())
            people.insert(each["ref"_L1].toString(), each["name"_L1].toString());
    }
    for (auto it = names.begin(); it != names.end(); ++it) {
        std::vector<Span> spans;
        for (const Redaction &each : all) {
            if (each.everywhere || people.value(each.target) == it.value())
                spansOf(it.value(), each.isWhole() ? QStringList{it.value()} : each.words, each.reason, spans);
        }
        if (!spans.empty())
            it.value() = over(it.value(), std::move(spans), mark);
    }
    return names;
}

bool standsIn(const QJsonObject &record, const Ref &item)
{
    QJsonObject held = record;
    held.remove("redactions"_L1);
    return !item.isEmpty() && holds(held, item);
}

QStringList wordsIn(const QJsonObject &record, const Ref &item, const QStringList &words, bool everywhere)
{
    QSet<QString> found;
    const Burner burner(record, {{item, words, everywhere, {}}}, noMark, [&](const QString &, const QString &text, const auto &active) {
        if (active.empty())
            return;
        const QString said = text.normalized(QString::NormalizationForm_C);
        for (const QString &word : words) {
            if (said.contains(word))
                found.insert(word);
        }
    });
    (void)burner.copy();
    QStringList standing;
    for (const QString &word : words) {
        if (found.contains(word) && !standing.contains(word))
            standing.append(word);
    }
    return standing;
}

std::vector<std::pair<QString, QString>> redactableTexts(const QJsonObject &record, const Ref &item)
{
    // A word that stands nowhere makes the item's strings known without taking anything out of them.
    std::vector<std::pair<QString, QString>> texts;
    const Burner burner(record, {{item, {QString(QChar(0xffff))}, item.isEmpty(), {}}}, noMark,
                        [&](const QString &field, const QString &text, const auto &active) {
        if (!active.empty() && !text.isEmpty() && field != "recordedBy"_L1 && !field.endsWith(".recordedBy"_L1))
            texts.emplace_back(field, text);
    });
    (void)burner.copy();
    return texts;
}

std::vector<RedactionHint> redactionHints(const QJsonObject &record)
{
    static const QHash<QString, QString> reasons{{u"police_intelligence"_s, u"police_operational"_s},
                                                 {u"medical_restricted"_s, u"medical"_s},
                                                 {u"legal_privilege"_s, u"legal_privilege"_s},
                                                 {u"safe_address"_s, u"safe_address"_s},
                                                 {u"referrer_identity"_s, u"referrer_identity"_s},
                                                 {u"third_party"_s, u"third_party"_s},
                                                 {u"sub_judice"_s, u"sub_judice"_s}};
    const QJsonArray redactions = record["redactions"_L1].toArray();
    const auto isLookedAt = [&](const Ref &target) {
        return std::any_of(redactions.begin(), redactions.end(), [&](const QJsonValue &each) { return each["target"_L1].toString() == target; });
    };
    std::vector<RedactionHint> hints;
    const QJsonObject meeting = record["meeting"_L1].toObject();
    const QJsonObject referrer = meeting["referral"_L1]["referrer"_L1].toObject();
    if (const Ref ref = meeting["ref"_L1].toString(); !referrer.isEmpty() && !referrer["professional"_L1].toBool() && !isLookedAt(ref))
        hints.push_back({ref, u"referrer_identity"_s});
    const auto look = [&](const QJsonValue &item) {
        const QString reason = reasons.value(item["sensitivity"_L1].toString());
        if (!reason.isEmpty() && !isLookedAt(item["ref"_L1].toString()))
            hints.push_back({item["ref"_L1].toString(), reason});
    };
    for (const QJsonValue each : record["information"_L1].toArray())
        look(each);
    for (const QJsonValue each : record["withdrawn"_L1].toArray())
        look(each["item"_L1]);
    return hints;
}

}
