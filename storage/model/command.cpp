#include "storage/model/command.h"

#include "storage/model/ink.h"
#include "storage/model/meeting.h"
#include "storage/model/procedure.h"
#include "storage/model/record.h"
#include "storage/model/redaction.h"

#include <QCborArray>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

constexpr qsizetype kMaxRef = 200;

// Checks values against the vocabulary and makes them canonical; knows what a ref may name from where the person stands.
class Reader {
public:
    Reader(const Proceedings &proceedings, const Meeting *meeting) : m_proceedings(proceedings), m_meeting(meeting) {}

    Result<QCborMap> object(const QCborMap &given, std::span<const Field> fields, const QString &where = {}) const
    {
        QCborMap out;
        for (auto it = given.begin(); it != given.end(); ++it) {
            const QString name = it.key().toString();
            if (std::ranges::none_of(fields, [&](const Field &f) { return name == f.name; }))
                return failure(Code::InvalidValue, where + name);
        }
        for (const Field &field : fields) {
            const QCborValue given_ = given.value(field.name);
            if (!field.required && (given_.isUndefined() || given_.isNull()))
                continue;
            const Result<QCborValue> read = value(given_, field, where + field.name);
            if (!read)
                return tl::unexpected(read.error());
            out.insert(field.name, *read);
        }
        return out;
    }

    Result<QCborValue> value(const QCborValue &given, const Field &field, const QString &where) const
    {
        const auto invalid = [&] { return failure(Code::InvalidValue, where); };
        switch (field.type) {
        case FieldType::Text:
        case FieldType::LooseText: {
            if (!given.isString() || unfitText(given.toString()))
                return invalid();
            const QString text = given.toString().normalized(QString::NormalizationForm_C);
            if (field.type == FieldType::Text && text.trimmed().isEmpty())
                return invalid();
            return QCborValue(text);
        }
        case FieldType::Texts:
            return list(given, where, [&](const QCborValue &each) {
                return value(each, {field.name, FieldType::Text}, where);
            }, false);
        case FieldType::Flag:
            return given.isBool() ? Result<QCborValue>(given) : invalid();
        case FieldType::Number:
            return given.isInteger() && given.toInteger() >= 1 ? Result<QCborValue>(given) : invalid();
        case FieldType::Time: {
            const auto instant = parseInstant(given.toString());
            return instant ? Result<QCborValue>(format(*instant)) : invalid();
        }
        case FieldType::Date:
            return parseDay(given.toString()) ? Result<QCborValue>(given) : invalid();
        case FieldType::TimeOrDate:
            if (parseDay(given.toString()))
                return given;
            return value(given, {field.name, FieldType::Time}, where);
        case FieldType::NhsNumber:
            return isNhsNumber(given.toString()) ? Result<QCborValue>(given) : invalid();
        case FieldType::OneCode:
            return given.isString() && std::ranges::any_of(field.codes, [&](auto c) { return given.toString() == c; })
                ? Result<QCborValue>(given) : invalid();
        case FieldType::Codes: {
            if (!field.mayBeEmpty && given.toArray().isEmpty())
                return invalid();
            return list(given, where, [&](const QCborValue &each) {
                return value(each, {field.name, FieldType::OneCode, true, field.codes}, where);
            });
        }
        case FieldType::OneRef:
            if (!given.isString() || given.toString().isEmpty())
                return invalid();
            if (!knows(field.kind, given.toString()))
                return failure(Code::UnknownRef, given.toString().left(kMaxRef));
            return given;
        case FieldType::Refs: {
            if (!field.mayBeEmpty && given.toArray().isEmpty())
                return invalid();
            return list(given, where, [&](const QCborValue &each) {
                return value(each, {field.name, FieldType::OneRef, true, {}, field.kind}, where);
            });
        }
        case FieldType::Object: {
            if (!given.isMap())
                return invalid();
            const Result<QCborMap> map = object(given.toMap(), field.parts, where + u'.');
            return map ? Result<QCborValue>(*map) : tl::unexpected(map.error());
        }
        case FieldType::Objects:
            return list(given, where, [&](const QCborValue &each) {
                return value(each, {field.name, FieldType::Object, true, {}, Kind::Nothing, field.parts}, where);
            }, false);
        case FieldType::Owner: {
            static constexpr std::array parts{Field{"agency"_L1, FieldType::Text, true}};
            if (given.isMap())
                return value(given, {field.name, FieldType::Object, true, {}, Kind::Nothing, parts}, where);
            return value(given, {field.name, FieldType::OneRef, true, {}, Kind::Attendee}, where);
        }
        case FieldType::Due:
            return given.isMap() ? reckoned(given.toMap(), where) : value(given, {field.name, FieldType::TimeOrDate}, where);
        case FieldType::Decisions:
            if (given.isString() && given.toString() == "all"_L1)
                return given;
            return value(given, {field.name, FieldType::Refs, true, {}, Kind::Decision, {}, false}, where);
        case FieldType::Target:
            if (!given.isString() || given.toString().isEmpty())
                return invalid();
            if (!m_proceedings.item(given.toString()))
                return failure(Code::UnknownRef, given.toString().left(kMaxRef));
            return given;
        case FieldType::Change:
            return given.isMap() && !given.toMap().isEmpty() ? Result<QCborValue>(given) : invalid();
        case FieldType::Ink:
            return isInk(given) ? Result<QCborValue>(given) : invalid();
        case FieldType::Digest:
            return isDigest(given.toString()) ? Result<QCborValue>(given) : invalid();
        }
        return invalid();
    }

private:
    bool knows(Kind kind, const QString &ref) const
    {
        if (m_meeting)
            return m_proceedings.known(*m_meeting, kind, ref);
        const Item *item = m_proceedings.item(ref);
        return kind == Kind::Meeting && item && rule(item->verb).makes == Kind::Meeting;
    }

    template<class Read>
    Result<QCborValue> list(const QCborValue &given, const QString &where, Read read, bool distinct = true) const
    {
        if (!given.isArray() || given.toArray().size() > kMaxList)
            return failure(Code::InvalidValue, where);
        QCborArray out;
        for (const QCborValue each : given.toArray()) {
            const Result<QCborValue> one = read(each);
            if (!one)
                return tl::unexpected(one.error());
            if (distinct && out.contains(*one) && !one->isMap())
                return failure(Code::InvalidValue, where);
            out.append(*one);
        }
        return QCborValue(out);
    }

    // {within, unit, from}: kept as said, so that a correction of the meeting's end moves what hangs on it.
    Result<QCborValue> reckoned(const QCborMap &given, const QString &where) const
    {
        static constexpr std::array units{"h"_L1, "d"_L1, "wd"_L1};
        static constexpr std::array parts{Field{"within"_L1, FieldType::Number, true},
                                          Field{"unit"_L1, FieldType::OneCode, true, units},
                                          Field{"from"_L1, FieldType::Text, true}};
        Result<QCborMap> map = object(given, parts, where + u'.');
        if (!map)
            return tl::unexpected(map.error());
        const QString from = map->value("from"_L1).toString();
        if (from != "now"_L1 && from != "meeting_end"_L1) {
            const auto instant = parseInstant(from);
            if (!instant)
                return failure(Code::InvalidValue, where);
            map->insert("from"_L1, format(*instant));
        }
        return QCborValue(*map);
    }

    const Proceedings &m_proceedings;
    const Meeting *m_meeting;
};

bool isSaid(const QCborMap &fields, QLatin1StringView name)
{
    return !fields.value(name).toString().trimmed().isEmpty();
}

// Domain A7: dispensing with consent needs a ground of the rule, what the ground rests on, that the circumstances are
// exceptional, and why (South West procedures 1.3.5).
Done consentRule(const Proceedings &proceedings, const QCborMap &fields)
{
    const QString status = fields.value("status"_L1).toString();
    if (status != "not_sought_dispensed"_L1 && status != "sought_refused_proceed"_L1)
        return {};
    const QCborArray grounds = fields.value("grounds"_L1).toArray();
    const auto claims = [&](QLatin1StringView ground) { return grounds.contains(QCborValue(ground)); };
    if (grounds.isEmpty())
        return failure(Code::MissingGround, u"grounds"_s);
    if (claims("G2"_L1) && !isSaid(fields, "person"_L1))
        return failure(Code::MissingGround, u"person"_s);
    if (claims("G3"_L1)) {
        const Item *officer = proceedings.item(fields.value("officer"_L1).toString());
        if (!officer || !codes::isPolice(officer->text(u"role")))
            return failure(Code::MissingGround, u"officer"_s);
    }
    if (claims("G4"_L1) && !isSaid(fields, "competence"_L1))
        return failure(Code::MissingGround, u"competence"_s);
    if (!isSaid(fields, "exceptional"_L1))
        return failure(Code::MissingRationale, u"exceptional"_s);
    if (!isSaid(fields, "rationale"_L1))
        return failure(Code::MissingRationale, u"rationale"_s);
    return {};
}

// Domain A9: family, advocates, members of the public and the accused are not invited unless the chair says why.
Done inviteRule(const QCborMap &fields, const Actor &actor)
{
    if (!codes::isExcludedRole(fields.value("role"_L1).toString()))
        return {};
    if (!fields.value("override"_L1).isMap())
        return failure(Code::ExcludedRole, fields.value("role"_L1).toString());
    if (!actor.mayChair())
        return failure(Code::NotChair, actor.user);
    return {};
}

Done conveneRule(const QCborMap &fields)
{
    const bool complex = fields.value("type"_L1).toString() == "complex"_L1;
    if (complex && fields.value("complexCriteria"_L1).toArray().isEmpty())
        return failure(Code::InvalidValue, u"complexCriteria"_s);
    return {};
}

class Decider {
public:
    Decider(const Proceedings &proceedings, const Command &command, const QStringList &unfinished)
        : m_proceedings(proceedings), m_command(command), m_unfinished(unfinished) {}

    Result<Event> decide()
    {
        const Verb verb = m_command.verb;
        const VerbRule &law = rule(verb);
        const bool convening = verb == Verb::Convene || verb == Verb::Reconvene;
        m_meeting = m_command.meeting.isEmpty() ? m_proceedings.lastConvened()
                                                : m_proceedings.meeting(m_command.meeting);
        if (!m_meeting && !m_command.meeting.isEmpty())
            return failure(Code::UnknownRef, m_command.meeting.left(kMaxRef));
        if (!m_meeting && verb != Verb::Convene)
            return failure(Code::WrongState, u"nothing has been convened"_s);
        if (!convening && m_meeting->sealed && !law.afterSeal && !takesARedactionBack())
            return failure(Code::Sealed, m_meeting->ref);
        if (const Done named = checkRef(law); !named)
            return tl::unexpected(named.error());

        // What a new meeting speaks of, it knows from the one it reconvenes.
        const Meeting *standpoint = verb == Verb::Reconvene
            ? m_proceedings.meeting(m_command.fields.value("previous"_L1).toString()) : m_meeting;
        Result<QCborMap> fields = Reader(m_proceedings, standpoint).object(m_command.fields, law.fields);
        if (!fields)
            return tl::unexpected(fields.error());
        m_fields = *fields;
        if (const Done allowed = checkRules(); !allowed)
            return tl::unexpected(allowed.error());
        resolve(standpoint);
        return Event{.verb = verb,
                     .meeting = convening ? m_command.newMeeting : m_meeting->id,
                     .at = m_command.at,
                     .by = m_command.actor.user,
                     .ref = m_command.ref,
                     .fields = m_fields};
    }

private:
    Done checkRef(const VerbRule &law) const
    {
        const Ref &ref = m_command.ref;
        if (ref.isEmpty())
            return law.mustName ? failure(Code::InvalidValue, u"ref"_s) : Done{};
        const bool plain = ref.size() <= kMaxRef && std::ranges::all_of(ref, [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
                || c == u'.' || c == u'-';
        });
        if (law.makes == Kind::Nothing || !plain)
            return failure(Code::InvalidValue, u"ref"_s);
        if (m_proceedings.item(ref))
            return failure(Code::DuplicateRef, ref);
        return {};
    }

    Done checkRules()
    {
        const auto said = [&](const char *name) { return m_fields.value(QLatin1StringView(name)).toString(); };
        switch (m_command.verb) {
        case Verb::Convene:
        case Verb::Reconvene:
            return conveneRule(m_fields);
        case Verb::Start:
            return m_meeting->started ? failure(Code::WrongState, u"started already"_s) : Done{};
        case Verb::End:
            return !m_meeting->started || m_meeting->ended ? failure(Code::WrongState, u"not running"_s) : Done{};
        case Verb::AddChild:
            // Born, or expected: one of them, and an unborn child is a child of the meeting (domain A13).
            return m_fields.contains("born"_L1) == m_fields.contains("expected"_L1)
                ? failure(Code::InvalidValue, u"born"_s) : Done{};
        case Verb::ConsiderChild:
            return isSaid(m_fields, "name"_L1) || isSaid(m_fields, "description"_L1)
                ? Done{} : failure(Code::InvalidValue, u"name"_s);
        case Verb::Invite:
            return inviteRule(m_fields, m_command.actor);
        case Verb::Arrive:
            return m_meeting->isPresent(said("attendee")) ? failure(Code::WrongState, said("attendee")) : Done{};
        case Verb::Leave:
            return m_meeting->isPresent(said("attendee")) ? Done{} : failure(Code::WrongState, said("attendee"));
        case Verb::Answer:
            return said("state") == "not_applicable"_L1 && !isSaid(m_fields, "text"_L1)
                ? failure(Code::InvalidValue, u"text"_s) : Done{};
        case Verb::Consent:
            return consentRule(m_proceedings, m_fields);
        case Verb::Correct:
            return checkTarget().and_then([&] { return checkChange(); });
        case Verb::Withdraw:
            if (takesARedactionBack() && !m_command.actor.mayChair())
                return failure(Code::NotChair, m_command.actor.user);
            return checkTarget();
        case Verb::Redact:
            return checkRedaction();
        case Verb::Sign:
            return checkSignature();
        case Verb::Seal:
            return checkSeal();
        case Verb::Addendum:
            return m_meeting->sealed ? Done{} : failure(Code::NotSealed, m_meeting->ref);
        case Verb::Adjourn:
            return m_meeting->adjourned ? failure(Code::WrongState, u"adjourned already"_s) : Done{};
        case Verb::Resume:
            return m_meeting->adjourned ? Done{} : failure(Code::WrongState, u"not adjourned"_s);
        case Verb::Cancel:
            return m_meeting->ended ? failure(Code::WrongState, u"ended"_s) : Done{};
        default:
            return {};
        }
    }

    // A redaction is made after the seal, so it is withdrawn after it too: what was redacted comes back, and the log has both.
    bool takesARedactionBack() const
    {
        const Item *item = m_command.verb == Verb::Withdraw ? m_proceedings.item(m_command.fields.value("target"_L1).toString()) : nullptr;
        return item && item->verb == Verb::Redact;
    }

    // What is redacted must be there: a redaction that takes nothing out is a leak that looks like none (domain A15).
    Done checkRedaction() const
    {
        if (!m_meeting->sealed)
            return failure(Code::NotSealed, m_meeting->ref);
        if (!m_command.actor.mayChair())
            return failure(Code::NotChair, m_command.actor.user);
        const Ref target = m_fields.value("target"_L1).toString();
        const QJsonObject whole = record(m_proceedings, *m_meeting);
        const Item *item = m_proceedings.item(target);
        if (item->verb == Verb::Redact)
            return failure(Code::InvalidValue, u"target"_s);
        if (!standsIn(whole, target))
            return failure(Code::UnknownRef, target.left(kMaxRef));
        const bool everywhere = m_fields.value("everywhere"_L1).toBool();
        if (!m_fields.contains("words"_L1))
            return everywhere ? failure(Code::InvalidValue, u"everywhere"_s) : Done{};
        QStringList words;
        for (const QCborValue each : m_fields.value("words"_L1).toArray())
            words.append(each.toString());
        if (words.isEmpty() || wordsIn(whole, target, words, everywhere).size() != QSet<QString>(words.begin(), words.end()).size())
            return failure(Code::InvalidValue, u"words"_s);
        return {};
    }

    // A correction or a withdrawal reaches what this meeting made and what was carried into it.
    Done checkTarget() const
    {
        const Item *item = m_proceedings.item(m_fields.value("target"_L1).toString());
        if (rule(item->verb).makes == Kind::Meeting) {
            return item->ref == m_meeting->ref && m_command.verb == Verb::Correct
                ? Done{} : failure(Code::InvalidValue, u"target"_s);
        }
        if (item->withdrawn)
            return failure(Code::WrongState, item->ref);
        const auto among = [&](const std::vector<Ref> &refs) { return std::ranges::count(refs, item->ref) > 0; };
        const bool ours = item->meeting == m_meeting->id || among(m_meeting->children) || among(m_meeting->people)
            || among(m_meeting->attendees) || among(m_meeting->carriedActions);
        return ours ? Done{} : failure(Code::UnknownRef, item->ref);
    }

    // Each new value must be one that the verb would have taken, and the item as corrected one that it would have made.
    Done checkChange()
    {
        const Item *item = m_proceedings.item(m_fields.value("target"_L1).toString());
        const bool meeting = rule(item->verb).makes == Kind::Meeting;
        const Reader reader(m_proceedings, m_meeting);
        QCborMap canonical, corrected = item->fields;
        const QCborMap change = m_fields.value("change"_L1).toMap();
        for (auto it = change.begin(); it != change.end(); ++it) {
            const QString path = it.key().toString();
            const std::optional<Field> found = correctable(item->verb, path);
            if (!found)
                return failure(Code::InvalidValue, u"change."_s + path.left(kMaxRef));
            if (it.value().isNull()) {
                if (found->required)
                    return failure(Code::InvalidValue, u"change."_s + path);
                canonical.insert(path, nullptr);
                corrected.remove(path);
                continue;
            }
            const Result<QCborValue> read = reader.value(it.value(), *found, u"change."_s + path);
            if (!read)
                return tl::unexpected(read.error());
            if (const Done stands = factRule(path, *read); !stands)
                return stands;
            canonical.insert(path, *read);
            corrected.insert(path, *read);
        }
        m_fields.insert("change"_L1, canonical);
        if (item->verb == Verb::Consent)
            return consentRule(m_proceedings, corrected);
        if (item->verb == Verb::Invite && canonical.contains("role"_L1))
            return inviteRule(corrected, m_command.actor);
        if (meeting)
            return conveneRule(corrected);
        return {};
    }

    // What no field of the item holds is as true as what was said in its place would have had to be.
    Done factRule(const QString &path, const QCborValue &value) const
    {
        const Code invalid = Code::InvalidValue;
        if (path == "present"_L1) {
            // One stay after the other, only the last may still go on, and none is ahead of us; but a time that stands may
            // stay when the tablet's clock was put back since.
            const QCborArray stood = m_meeting->spans(m_fields.value("target"_L1).toString());
            const auto ahead = [&](Instant at) {
                return at > m_command.at && std::ranges::none_of(stood, [&](const QCborValue &span) {
                    return parseInstant(span.toMap().value("from"_L1).toString()) == at
                        || parseInstant(span.toMap().value("to"_L1).toString()) == at;
                });
            };
            std::optional<Instant> free = Instant::min();
            for (const QCborValue each : value.toArray()) {
                const auto from = parseInstant(each.toMap().value("from"_L1).toString());
                const auto to = parseInstant(each.toMap().value("to"_L1).toString());
                if (!free || !from || *from < *free || ahead(*from) || (to && (*to < *from || ahead(*to))))
                    return failure(invalid, u"change."_s + path);
                free = to;
            }
        }
        if (path.startsWith("agenda."_L1) && value.toMap().value("state"_L1).toString() == "not_applicable"_L1
            && !isSaid(value.toMap(), "text"_L1))
            return failure(invalid, u"change."_s + path);
        return {};
    }

    std::vector<const Item *> signedDecisions() const
    {
        const QCborValue given = m_fields.value("decisions"_L1);
        if (given.isString())
            return m_proceedings.standing(*m_meeting, Verb::Decide);
        std::vector<const Item *> found;
        for (const QCborValue each : given.toArray())
            found.push_back(m_proceedings.item(each.toString()));
        return found;
    }

    // Nobody can agree to what was decided while they were out of the room (domain A14).
    Done checkSignature() const
    {
        const QString response = m_fields.value("response"_L1).toString();
        const Ref attendee = m_fields.value("attendee"_L1).toString();
        if (response == "agree"_L1 || response == "agree_with_comment"_L1) {
            for (const Item *decision : signedDecisions()) {
                if (decision->meeting != m_meeting->id)
                    continue;
                const std::vector<Ref> present = m_meeting->presentAt(decision->at);
                if (!std::ranges::count(present, attendee))
                    return failure(Code::NotPresent, decision->ref);
            }
        }
        const bool needsComment = response == "agree_with_comment"_L1 || response == "dissent"_L1
            || response == "unable_to_sign"_L1;
        if (needsComment && !isSaid(m_fields, "comment"_L1))
            return failure(Code::InvalidValue, u"comment"_s);
        return {};
    }

    Done checkSeal() const
    {
        if (!m_command.actor.mayChair())
            return failure(Code::NotChair, m_command.actor.user);
        if (!m_meeting->ended)
            return failure(Code::WrongState, u"not ended"_s);
        QStringList reasons;
        for (const QCborValue each : m_fields.value("incomplete"_L1).toArray())
            reasons.append(each.toMap().value("what"_L1).toString());
        QStringList open;
        for (const QString &what : missing(m_proceedings, *m_meeting) + m_unfinished) {
            if (what.startsWith("basis:"_L1))
                return failure(Code::MissingBasis, what.sliced(6));    // no reason can stand in for it (domain D, (e))
            if (!reasons.contains(what) && sealNeedsReason(*m_meeting, what))
                open.append(what);
        }
        return open.isEmpty() ? Done{} : failure(Code::Incomplete, open.join(u", "_s));
    }

    // Writes out what the rules know and the person did not have to say.
    void resolve(const Meeting *standpoint)
    {
        const bool chairs = m_command.verb == Verb::Convene || m_command.verb == Verb::Reconvene
            || m_command.verb == Verb::TakeChair;
        if (chairs && !m_command.actor.team.isEmpty())
            m_fields.insert("team"_L1, m_command.actor.team);    // whose colleagues may read it (access.h)
        switch (m_command.verb) {
        case Verb::Convene:
        case Verb::Reconvene: {
            const bool inherits = m_command.verb == Verb::Reconvene && standpoint;
            m_fields.insert("profile"_L1, m_command.profile.isEmpty() && inherits ? standpoint->profile
                                                                                  : m_command.profile);
            m_fields.insert("calendar"_L1, m_command.calendar.isEmpty() && inherits ? standpoint->calendar
                                                                                    : m_command.calendar);
            // By its id too: another process may have a meeting of the same name, and the two must never be joined.
            if (const Meeting *before = m_proceedings.meeting(m_fields.value("previous"_L1).toString()))
                m_fields.insert("previousId"_L1, before->id.toString(QUuid::WithoutBraces));
            break;
        }
        case Verb::Decide:
            if (!m_fields.contains("involved"_L1)) {
                QCborArray present;
                for (const Ref &each : m_meeting->presentNow())
                    present.append(each);
                m_fields.insert("involved"_L1, present);
            }
            break;
        case Verb::Sign: {
            QCborArray decisions;
            for (const Item *each : signedDecisions())
                decisions.append(each->ref);
            m_fields.insert("decisions"_L1, decisions);
            break;
        }
        default:
            break;
        }
    }

    const Proceedings &m_proceedings;
    const Command &m_command;
    const QStringList &m_unfinished;
    const Meeting *m_meeting = nullptr;
    QCborMap m_fields;
};

}

Result<Event> decide(const Proceedings &proceedings, const Command &command, const QStringList &unfinished)
{
    return Decider(proceedings, command, unfinished).decide();
}

std::optional<Event> refusal(const Proceedings &proceedings, const Command &command, Code code)
{
    const Meeting *meeting = command.meeting.isEmpty() ? proceedings.lastConvened()
                                                       : proceedings.meeting(command.meeting);
    if (!meeting)
        return {};
    return Event{.verb = Verb::Refused,
                 .meeting = meeting->id,
                 .at = command.at,
                 .by = command.actor.user,
                 .ref = {},
                 .fields = {{"verb"_L1, QString(rule(command.verb).name)}, {"code"_L1, codeName(code)}}};
}

}
