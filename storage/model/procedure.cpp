#include "storage/model/procedure.h"

#include "storage/model/deadline.h"
#include "storage/model/guidance.h"
#include "storage/model/json.h"

#include <QCborMap>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QResource>
#include <QSet>

#include <algorithm>
#include <array>
#include <mutex>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

constexpr std::array kGroups{"social_care"_L1, "social_care_manager"_L1, "police"_L1, "health"_L1};

bool isOneOf(std::span<const QLatin1StringView> codes, QStringView code)
{
    return std::ranges::any_of(codes, [&](QLatin1StringView each) { return code == each; });
}

// Reads a profile and remembers the first thing that is wrong with it. A procedure that is read otherwise than it was
// meant gives wrong dates in a court bundle, so nothing is guessed and nothing passed over.
class ProfileReader
{
public:
    Result<Profile> read(const QByteArray &json)
    {
        const auto document = readJson(json);
        if (!document || !document->isMap())
            return failure(Code::InvalidValue, document ? u"not a JSON object"_s : document.error().detail);
        const QJsonObject all = document->toMap().toJsonObject();
        only(all, {"format"_L1, "id"_L1, "name"_L1, "source"_L1, "quorum"_L1, "agenda"_L1, "clocks"_L1,
                   "statements"_L1, "help"_L1, "outcomes"_L1}, {});
        if (all.value("format"_L1).toString() != "roundtable-profile/1"_L1)
            wrong({}, "format"_L1);
        Profile profile;
        profile.id = text(all, "id"_L1, {});
        profile.name = words(all, "name"_L1, {});
        profile.source = words(all, "source"_L1, {});
        profile.quorum = list(all, "quorum"_L1, &ProfileReader::group);
        profile.agenda = list(all, "agenda"_L1, &ProfileReader::prompt);
        profile.clocks = list(all, "clocks"_L1, &ProfileReader::clock);
        profile.statements = list(all, "statements"_L1, &ProfileReader::statement);
        profile.outcomes = codeList(all, "outcomes"_L1, {}, [](QStringView code) {
            return isOneOf(codes::outcomes(), code);
        });
        if (!m_wrong.isEmpty())
            return failure(Code::InvalidValue, m_wrong);
        if (auto help = readHelp(all.value("help"_L1).toArray(), profile); !help)
            return tl::unexpected(help.error());
        return profile;
    }

private:
    void wrong(const QString &place, QLatin1StringView key)
    {
        if (m_wrong.isEmpty())
            m_wrong = place.isEmpty() ? QString(key) : place + u'.' + key;
    }

    void only(const QJsonObject &object, std::initializer_list<QLatin1StringView> known, const QString &place)
    {
        for (const QString &key : object.keys()) {
            if (!std::ranges::any_of(known, [&](QLatin1StringView each) { return key == each; }) && m_wrong.isEmpty())
                m_wrong = place.isEmpty() ? key : place + u'.' + key;
        }
    }

    QString text(const QJsonObject &object, QLatin1StringView key, const QString &place)
    {
        const QString found = object.value(key).toString().trimmed();
        if (found.isEmpty() || unfitText(found))
            wrong(place, key);
        return found;
    }

    QString code(const QJsonObject &object, QLatin1StringView key, const QString &place,
                 std::span<const QLatin1StringView> codes)
    {
        const QString found = text(object, key, place);
        if (!isOneOf(codes, found))
            wrong(place, key);
        return found;
    }

    // A sentence, or a list of them where there are several to read out.
    QString sentences(const QJsonObject &object, QLatin1StringView key, const QString &place)
    {
        if (!object.value(key).isArray())
            return text(object, key, place);
        QStringList all;
        for (const QJsonValue each : object.value(key).toArray()) {
            all.append(each.toString().trimmed());
            if (all.back().isEmpty() || unfitText(all.back()))
                wrong(place, key);
        }
        if (all.isEmpty())
            wrong(place, key);
        return all.join(u'\n');
    }

    Words words(const QJsonObject &object, QLatin1StringView key, const QString &place)
    {
        const QString here = place.isEmpty() ? QString(key) : place + u'.' + key;
        const QJsonObject both = object.value(key).toObject();
        only(both, {"en"_L1, "cy"_L1}, here);
        return {sentences(both, "en"_L1, here), sentences(both, "cy"_L1, here)};
    }

    template<class IsKnown>
    QStringList codeList(const QJsonObject &object, QLatin1StringView key, const QString &place, IsKnown isKnown)
    {
        QStringList found;
        for (const QJsonValue each : object.value(key).toArray()) {
            if (!isKnown(each.toString()) || found.contains(each.toString()))
                wrong(place, key);
            found.append(each.toString());
        }
        if (found.isEmpty())
            wrong(place, key);
        return found;
    }

    template<class Entry>
    std::vector<Entry> list(const QJsonObject &object, QLatin1StringView key,
                            Entry (ProfileReader::*take)(const QJsonObject &, const QString &))
    {
        std::vector<Entry> found;
        for (const QJsonValue each : object.value(key).toArray()) {
            const QString place = u"%1[%2]"_s.arg(key).arg(found.size());
            Entry entry = (this->*take)(each.toObject(), place);
            if (std::ranges::any_of(found, [&](const Entry &other) { return other.id == entry.id; }))
                wrong(place, "id"_L1);
            found.push_back(std::move(entry));
        }
        if (found.empty())
            wrong({}, key);
        return found;
    }

    QuorumGroup group(const QJsonObject &object, const QString &place)
    {
        only(object, {"id"_L1, "roles"_L1, "complexRoles"_L1, "words"_L1, "source"_L1}, place);
        const auto isRole = [](QStringView role) { return isOneOf(codes::roles(), role); };
        QuorumGroup group{code(object, "id"_L1, place, kGroups), codeList(object, "roles"_L1, place, isRole), {},
                          words(object, "words"_L1, place), words(object, "source"_L1, place)};
        if (object.contains("complexRoles"_L1))
            group.complexRoles = codeList(object, "complexRoles"_L1, place, isRole);
        return group;
    }

    Prompt prompt(const QJsonObject &object, const QString &place)
    {
        only(object, {"id"_L1, "unanswered"_L1, "words"_L1, "source"_L1}, place);
        constexpr std::array kUnanswered{"reason"_L1, "listed"_L1, "offered"_L1};
        const QString unanswered = code(object, "unanswered"_L1, place, kUnanswered);
        return {code(object, "id"_L1, place, codes::prompts()), words(object, "words"_L1, place),
                unanswered != "offered"_L1, unanswered == "reason"_L1, words(object, "source"_L1, place)};
    }

    ClockRule clock(const QJsonObject &object, const QString &place)
    {
        only(object, {"id"_L1, "when"_L1, "from"_L1, "per"_L1, "amount"_L1, "unit"_L1, "metBy"_L1, "words"_L1,
                      "source"_L1}, place);
        ClockRule rule;
        rule.id = text(object, "id"_L1, place);
        rule.when = text(object, "when"_L1, place);
        rule.from = text(object, "from"_L1, place);
        rule.per = text(object, "per"_L1, place);
        rule.unit = text(object, "unit"_L1, place);
        const QJsonValue amount = object.value("amount"_L1), metBy = object.value("metBy"_L1);
        rule.amount = amount.toInt();
        rule.metBy = metBy.toString();
        rule.words = words(object, "words"_L1, place);
        rule.source = words(object, "source"_L1, place);
        static const QRegularExpression kRuleId(u"^[A-Z][0-9][0-9]$"_s);
        if (!kRuleId.match(rule.id).hasMatch())
            wrong(place, "id"_L1);
        if (!amount.isUndefined() && amount != QJsonValue(rule.amount))      // 1.5, or not a number
            wrong(place, "amount"_L1);
        if (!metBy.isUndefined() && rule.metBy.isEmpty())
            wrong(place, "metBy"_L1);
        if (!isUnderstood(rule))
            wrong(place, "when"_L1);
        return rule;
    }

    OpeningStatement statement(const QJsonObject &object, const QString &place)
    {
        only(object, {"id"_L1, "version"_L1, "title"_L1, "words"_L1}, place);
        return {code(object, "id"_L1, place, codes::statements()), text(object, "version"_L1, place),
                words(object, "title"_L1, place), words(object, "words"_L1, place)};
    }

    QString m_wrong;
};

QByteArray compiledIn(const QString &id)
{
    return QResource(u":/roundtable/profiles/%1.json"_s.arg(id)).uncompressedData();
}

std::vector<const Item *> childrenThatDiffer(const Proceedings &proceedings, const Meeting &meeting,
                                             const std::vector<const Item *> &decisions)
{
    std::vector<const Item *> differing;
    const std::vector<const Item *> children = proceedings.standing(meeting, Verb::AddChild);
    const auto outcomes = [&](const Item *child) {
        QSet<QString> found;
        for (const Item *each : decisions) {
            if (!each->concerns(child->ref))
                continue;
            const QStringList list = each->list("outcomes"_L1);
            found.unite(QSet<QString>(list.begin(), list.end()));
        }
        return found;
    };
    for (const Item *child : children) {
        if (outcomes(child) != outcomes(children.front()))
            differing.push_back(child);
    }
    return differing;
}

// Does a decision about the child say why another child of the meeting was decided on otherwise? Only a person can
// tell; this looks for a word of difference together with the other child, by name or by kinship, and is content with
// both in one decision, text and basis taken together. When in doubt the child stays listed: that asks for one
// sentence, and missing the rationale that Tees procedures demand would be worse.
bool saysWhyItDiffers(const Item &decision, const Item &child, const std::vector<const Item *> &children)
{
    static const QRegularExpression difference(
        u"\\b(differ|unlike|whereas|in contrast|by contrast|n?g?wahan|gwahan|yn hytrach na|tra bo)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kinship(
        u"\\b(sibling|brother|sister|twin|other child|other two|elder|older|younger|[bf]rawd|[bf]rod(yr|orion)|"
        "chwaer|chwiorydd|[gn]?g?efeill|[bp]h?lant eraill|[bp]h?lentyn arall|hynaf|ifanca|ieuenga)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString words = decision.text(u"text") + u'\n' + decision.text(u"basis");
    if (!difference.match(words).hasMatch())
        return false;
    return kinship.match(words).hasMatch() || std::ranges::any_of(children, [&](const Item *other) {
        const QString firstName = other->text(u"name").section(u' ', 0, 0);
        return other->ref != child.ref && !firstName.isEmpty() && words.contains(firstName);
    });
}

// The ward's question: is it decided how the child leaves hospital safely? Welsh mutates the word ("ei ryddhau").
bool coversDischarge(const Item &decision)
{
    const QString words = decision.text(u"text");
    return words.contains("discharge"_L1, Qt::CaseInsensitive) || words.contains("rhyddh"_L1, Qt::CaseInsensitive)
        || words.contains("ryddh"_L1, Qt::CaseInsensitive);
}

// What is missing of one meeting, part by part.
class Inspection
{
public:
    Inspection(const Proceedings &proceedings, const Meeting &meeting)
        : m_proceedings(proceedings), m_meeting(meeting), m_attendees(standing(Verb::Invite)),
          m_children(standing(Verb::AddChild)), m_decisions(standing(Verb::Decide)), m_actions(standing(Verb::Act))
    {
    }

    QStringList all()
    {
        if (!quorum(m_proceedings, m_meeting).met)
            m_missing.append(u"quorum"_s);
        opening();
        agenda();
        decisions();
        actions();
        safeguards();
        closing();
        convening();
        return m_missing;
    }

private:
    std::vector<const Item *> standing(Verb verb) const { return m_proceedings.standing(m_meeting, verb); }
    void note(QLatin1StringView what, const Ref &ref) { m_missing.append(what + ref); }

    void opening()
    {
        const bool read = std::ranges::any_of(m_meeting.statements, [](const Said &each) {
            return each.fields.value("statement"_L1).toString() == "confidentiality"_L1;
        });
        if (!read)
            m_missing.append(u"statement:confidentiality"_s);
        for (const Item *each : m_attendees) {
            const bool came = std::ranges::any_of(m_meeting.presence, [&](const Presence &presence) {
                return presence.attendee == each->ref;
            });
            if (came && !m_meeting.acknowledgedBy(each->ref, "confidentiality"_L1))
                note("acknowledgement:"_L1, each->ref);
        }
    }

    void agenda()
    {
        const Profile *procedure = profile(m_meeting.profile);
        if (!procedure)
            return;
        for (const Prompt &prompt : procedure->agenda) {
            if (prompt.forced && !m_meeting.answers.contains(prompt.id))
                note("prompt:"_L1, prompt.id);
        }
    }

    void decisions()
    {
        if (m_decisions.empty())
            m_missing.append(u"decision:none"_s);
        for (const Item *each : m_decisions) {
            if (each->text(u"basis").isEmpty())
                note("basis:"_L1, each->ref);
        }
        if (m_meeting.answers.contains(u"differs"_s))
            return;
        for (const Item *child : childrenThatDiffer(m_proceedings, m_meeting, m_decisions)) {
            const bool said = std::ranges::any_of(m_decisions, [&](const Item *each) {
                return each->concerns(child->ref) && saysWhyItDiffers(*each, *child, m_children);
            });
            if (!said)
                note("differs:"_L1, child->ref);
        }
    }

    void actions()
    {
        const auto isAbsent = [](const QCborValue &value) { return value.isUndefined() || value.isNull(); };
        for (const Item *each : m_actions) {
            if (isAbsent(each->value(u"owner")))
                note("action-owner:"_L1, each->ref);
            if (isAbsent(each->value(u"due")))
                note("action-due:"_L1, each->ref);
        }
    }

    void safeguards()
    {
        if (!m_meeting.answers.contains(u"discharge"_s)) {
            for (const Item *child : m_children) {
                const auto protects = [&](const Item *action) {
                    return action->text(u"kind") == "protection"_L1 && action->concerns(child->ref);
                };
                const auto covers = [&](const Item *each) {
                    return each->concerns(child->ref) && coversDischarge(*each);
                };
                if (child->flag("inPatient"_L1) && std::ranges::none_of(m_actions, protects)
                    && std::ranges::none_of(m_decisions, covers))
                    note("discharge:"_L1, child->ref);
            }
        }
        const Item *convened = m_proceedings.item(m_meeting.ref);
        if (convened && convened->list("complexCriteria"_L1).contains("allegation_position_of_trust"_L1)
            && convened->text(u"ladoReferral").isEmpty())
            m_missing.append(u"lado-referral"_s);
        const bool young = std::ranges::any_of(standing(Verb::AddPerson), [](const Item *each) {
            return each->flag("allegedPerpetrator"_L1) && each->flag("under18"_L1);
        });
        const bool aside = std::ranges::any_of(standing(Verb::ConsiderChild), [](const Item *each) {
            return each->text(u"link") == "alleged_abuser_under_18"_L1
                || each->text(u"disposition") == "separate_discussion"_L1;
        });
        if (young && !aside)
            m_missing.append(u"young-abuser"_s);
    }

    void closing()
    {
        if (!m_meeting.readBack)
            m_missing.append(u"read-back"_s);
        for (const Item *attendee : m_attendees) {
            const bool owes = std::ranges::any_of(m_decisions, [&](const Item *decision) {
                const std::vector<Ref> there = m_meeting.presentAt(decision->at);
                return std::ranges::count(there, attendee->ref)
                    && !m_meeting.signoff(attendee->ref, decision->ref);
            });
            if (owes)
                note("signoff:"_L1, attendee->ref);
        }
        for (const Item *decision : m_decisions) {
            const bool forAnother = std::ranges::any_of(m_attendees, [&](const Item *attendee) {
                const Signoff *given = m_meeting.signoff(attendee->ref, decision->ref);
                return given && isForEarlierText(*given, *decision);
            });
            if (forAnother)
                note("earlier-text:"_L1, decision->ref);
        }
    }

    // What "start now" left to be asked for later.
    void convening()
    {
        const Item *convened = m_proceedings.item(m_meeting.ref);
        const auto ask = [&](QLatin1StringView what, std::initializer_list<QStringView> paths) {
            const bool complete = convened && std::ranges::all_of(paths, [&](QStringView path) {
                const QCborValue value = convened->value(path);
                return !value.isUndefined() && !value.isNull();
            });
            if (!complete)
                m_missing.append("convening:"_L1 + what);
        };
        ask("referral"_L1, {u"referral.received", u"referral.source", u"referral.concern", u"referral.categories"});
        ask("form"_L1, {u"form"});
        ask("urgency"_L1, {u"urgency"});
        ask("decision-to-hold"_L1, {u"decisionToHold"});
        ask("scheduled"_L1, {u"scheduled.start", u"scheduled.venue"});
        if (m_children.empty())
            m_missing.append(u"convening:child"_s);
    }

    const Proceedings &m_proceedings;
    const Meeting &m_meeting;
    std::vector<const Item *> m_attendees, m_children, m_decisions, m_actions;
    QStringList m_missing;
};

}

QString Words::in(QStringView language) const
{
    return language == u"cy" && !cy.isEmpty() ? cy : en;
}

namespace {

// As it was compiled in, read once: by the self-test or by whoever asks for it first.
const Result<Profile> *compiled(QStringView id)
{
    struct Once {
        std::once_flag flag;
        Result<Profile> profile;
    };
    static std::vector<Once> all(codes::profiles().size());
    for (size_t i = 0; i < all.size(); ++i) {
        const QLatin1StringView each = codes::profiles()[i];
        if (each != id)
            continue;
        std::call_once(all[i].flag, [&] { all[i].profile = readProfile(compiledIn(each)); });
        return &all[i].profile;
    }
    return nullptr;
}

}

const Profile *profile(QStringView id)
{
    const Result<Profile> *read = compiled(id);
    return read && *read ? &**read : nullptr;
}

Result<Profile> readProfile(const QByteArray &json)
{
    return ProfileReader().read(json);
}

Done checkProfiles()
{
    for (const QLatin1StringView id : codes::profiles()) {
        const Result<Profile> &read = *compiled(QString(id));
        if (!read)
            return failure(read.error().code, id + ": "_L1 + read.error().detail);
        if (read->id != id)
            return failure(Code::InvalidValue, id + ": id"_L1);
    }
    return {};
}

Quorum quorumAt(const Proceedings &proceedings, const Meeting &meeting, std::optional<Instant> at)
{
    const Profile *procedure = profile(meeting.profile);
    const Item *convened = proceedings.item(meeting.ref);
    if (!procedure || !convened)
        return {};
    QStringList there;
    for (const Ref &ref : at ? meeting.presentAt(*at) : meeting.presentNow()) {
        const Item *attendee = proceedings.item(ref);
        if (attendee && !attendee->withdrawn)
            there.append(attendee->text(u"role"));
    }
    const bool complex = convened->text(u"type") == "complex"_L1;
    const auto isThere = [&](const QString &role) { return there.contains(role); };
    Quorum found;
    for (const QuorumGroup &group : procedure->quorum) {
        if (std::ranges::none_of(group.roles, isThere)
            && !(complex && std::ranges::any_of(group.complexRoles, isThere)))
            found.missing.append(group.id);
    }
    found.met = found.missing.isEmpty();
    return found;
}

Quorum quorum(const Proceedings &proceedings, const Meeting &meeting)
{
    if (!meeting.ended)
        return quorumAt(proceedings, meeting, {});
    std::vector<Instant> moments;
    for (const Item *each : proceedings.standing(meeting, Verb::Decide))
        moments.push_back(each->at);
    if (moments.empty())
        moments.push_back(*meeting.ended);
    Quorum all{.met = true, .missing = {}};
    QSet<QString> lacking;
    for (const Instant at : moments) {
        const Quorum then = quorumAt(proceedings, meeting, at);
        all.met = all.met && then.met;
        lacking.unite(QSet<QString>(then.missing.begin(), then.missing.end()));
    }
    if (const Profile *procedure = profile(meeting.profile)) {
        for (const QuorumGroup &group : procedure->quorum) {
            if (lacking.contains(group.id))
                all.missing.append(group.id);
        }
    }
    return all;
}

QStringList missing(const Proceedings &proceedings, const Meeting &meeting)
{
    return Inspection(proceedings, meeting).all();
}

bool isMissingFor(const Proceedings &proceedings, QStringView what, const Ref &child)
{
    const Item *item = proceedings.item(what.sliced(what.indexOf(u':') + 1).toString());
    if (!item)
        return false;
    const bool covers = item->verb == Verb::Decide || item->verb == Verb::Act;
    return covers ? item->concerns(child) : item->verb == Verb::AddChild && item->ref == child;
}

bool isOwnMissingName(QStringView what)
{
    return what.startsWith("convening:"_L1) || what.startsWith("unfinished:"_L1) || what.startsWith("earlier-text:"_L1);
}

bool sealNeedsReason(const Meeting &meeting, QStringView what)
{
    if (what.startsWith(u"differs:") || what.startsWith(u"earlier-text:") || what == u"convening:child")
        return false;
    const Profile *procedure = profile(meeting.profile);
    if (!procedure || !what.startsWith(u"prompt:"))
        return true;
    return std::ranges::any_of(procedure->agenda, [id = what.sliced(7)](const Prompt &prompt) {
        return prompt.id == id && prompt.sealNeedsReason;
    });
}

}
