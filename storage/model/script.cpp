#include "storage/model/script.h"

#include "storage/model/json.h"

#include <QCborArray>
#include <QCborMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

constexpr std::array kRefusals{Code::ExcludedRole, Code::MissingBasis, Code::MissingGround, Code::MissingRationale,
                               Code::Incomplete, Code::NotPresent, Code::NotChair, Code::Sealed, Code::NotSealed,
                               Code::WrongState, Code::UnknownRef, Code::DuplicateRef, Code::InvalidValue};
constexpr std::array kStepKeys{"at"_L1, "as"_L1, "do"_L1, "ref"_L1, "meeting"_L1, "refused"_L1};
constexpr std::array kScriptKeys{"format"_L1, "title"_L1, "profile"_L1, "calendar"_L1, "timezone"_L1, "users"_L1,
                                 "steps"_L1, "expect"_L1};

bool among(std::span<const QLatin1StringView> names, const QString &name)
{
    return std::ranges::any_of(names, [&](QLatin1StringView each) { return name == each; });
}

auto unreadable(const QString &why)
{
    return failure(Code::Script_Unreadable, why);
}

// The first text in a value that is not fit to be stored, in words; empty when all are.
QString unfit(const QCborValue &value)
{
    if (value.isString())
        return unfitText(value.toString()).value_or(QString());
    if (value.isArray()) {
        for (const QCborValue each : value.toArray()) {
            if (const QString why = unfit(each); !why.isEmpty())
                return why;
        }
    } else if (value.isMap()) {
        const QCborMap map = value.toMap();
        for (auto it = map.begin(); it != map.end(); ++it) {
            const QString key = unfit(it.key());
            if (const QString why = key.isEmpty() ? unfit(it.value()) : key; !why.isEmpty())
                return why;
        }
    }
    return {};
}

bool isListOf(const QCborValue &value, bool (QCborValue::*is)() const)
{
    const QCborArray list = value.toArray();
    return value.isArray() && std::ranges::all_of(list, [is](const QCborValue &each) { return (each.*is)(); });
}

// Is the value of the JSON type that the field takes? What it says is for decide() to judge.
bool hasForm(const QCborValue &value, const Field &field)
{
    const auto isObject = [&](const QCborValue &object) {
        const QCborMap map = object.toMap();
        for (auto it = map.begin(); it != map.end(); ++it) {
            const auto part = std::ranges::find_if(field.parts, [&](const Field &f) { return it.key() == QString(f.name); });
            if (part == field.parts.end() || (!it.value().isNull() && !hasForm(it.value(), *part)))
                return false;
        }
        return object.isMap();
    };
    switch (field.type) {
    case FieldType::Text: case FieldType::LooseText: case FieldType::Time: case FieldType::Date:
    case FieldType::TimeOrDate: case FieldType::NhsNumber: case FieldType::OneCode: case FieldType::OneRef: case FieldType::Target:
    case FieldType::Digest:
        return value.isString();
    case FieldType::Texts: case FieldType::Codes: case FieldType::Refs:
        return isListOf(value, &QCborValue::isString);
    case FieldType::Flag:
        return value.isBool();
    case FieldType::Number:
        return value.isInteger();
    case FieldType::Object:
        return isObject(value);
    case FieldType::Objects: {
        const QCborArray list = value.toArray();
        return value.isArray() && std::ranges::all_of(list, isObject);
    }
    case FieldType::Owner: {
        static constexpr std::array parts{Field{"agency"_L1, FieldType::Text, true}};
        return value.isString() || hasForm(value, {field.name, FieldType::Object, true, {}, Kind::Nothing, parts});
    }
    case FieldType::Due: {
        static constexpr std::array parts{Field{"within"_L1, FieldType::Number, true},
                                          Field{"unit"_L1, FieldType::Text, true},
                                          Field{"from"_L1, FieldType::Text, true}};
        return value.isString() || hasForm(value, {field.name, FieldType::Object, true, {}, Kind::Nothing, parts});
    }
    case FieldType::Decisions:
        return value.isString() || isListOf(value, &QCborValue::isString);
    case FieldType::Change:
        return value.isMap();
    case FieldType::Ink:
        return isListOf(value, &QCborValue::isArray);
    }
    return false;
}

Result<Step> readStep(int number, const QCborValue &given, const Script &script)
{
    if (!given.isMap())
        return unreadable(u"step %1 is not an object"_s.arg(number));
    const QCborMap map = given.toMap();
    const auto wrong = [&](const QString &why) {
        const QString name = map.value("do"_L1).toString().left(40);
        return unreadable(u"step %1 (%2) %3"_s.arg(number).arg(name, why));
    };
    for (const QLatin1StringView key : kStepKeys) {
        if (map.contains(key) && !map.value(key).isString())
            return wrong(u"has no text as \"%1\""_s.arg(key));
    }
    const std::optional<Verb> verb = verbNamed(map.value("do"_L1).toString());
    if (!verb)
        return wrong(u"has no verb that the format knows"_s);
    const std::optional<Instant> at = parseInstant(map.value("at"_L1).toString());
    if (!at)
        return wrong(u"has no RFC 3339 instant as \"at\""_s);

    Step step{.number = number, .user = map.value("as"_L1).toString(), .command = {}, .refused = {}};
    if (map.contains("refused"_L1)) {
        const auto code = std::ranges::find_if(kRefusals, [&](Code c) {
            return codeName(c) == map.value("refused"_L1).toString();
        });
        if (code == kRefusals.end())
            return wrong(u"expects a refusal that the format does not know"_s);
        step.refused = *code;
    }
    const auto actor = std::ranges::find(script.users, step.user, &Actor::user);
    if (actor == script.users.end())
        return wrong(u"names no user as \"as\""_s);
    step.command = {.verb = *verb, .at = *at, .actor = *actor, .meeting = map.value("meeting"_L1).toString(),
                    .ref = map.value("ref"_L1).toString(), .fields = {}, .newMeeting = {},
                    .profile = script.profile, .calendar = script.calendar};
    if (map.contains("meeting"_L1) && step.command.meeting.isEmpty())
        return wrong(u"has an empty \"meeting\""_s);

    const VerbRule &law = rule(*verb);
    const bool expectsInvalid = step.refused == Code::InvalidValue;
    for (auto it = map.begin(); it != map.end(); ++it) {
        const QString key = it.key().toString();
        if (among(kStepKeys, key))
            continue;
        const Field *found = key.contains(u'.') ? nullptr : field(*verb, key);
        if (!found)
            return wrong(u"has a field that the format does not know: \"%1\""_s.arg(key.left(40)));
        const bool absent = it.value().isNull() && !found->required;
        if (!expectsInvalid && !absent && !hasForm(it.value(), *found))
            return wrong(u"has a wrong type of value as \"%1\""_s.arg(key));
        if (const QString why = unfit(it.value()); !why.isEmpty() && !expectsInvalid)
            return wrong(u"has a text as \"%1\" that %2"_s.arg(key, why));
        step.command.fields.insert(key, it.value());
    }
    if (law.makes == Kind::Nothing && map.contains("ref"_L1))
        return wrong(u"makes nothing, so it has no \"ref\""_s);
    if (law.mustName && !map.contains("ref"_L1))
        return wrong(u"makes something, so it needs a \"ref\""_s);
    if (law.makes == Kind::Meeting) {
        static const QUuid ofScripts(u"{0e4a4a4c-6f0f-5c7a-9f4e-3a4f4e0b7d51}"_s);
        step.command.newMeeting = QUuid::createUuidV5(
            ofScripts, u"%1\n%2\n%3"_s.arg(script.title, step.command.ref, format(*at)));
    }
    return step;
}

Done readUsers(const QCborValue &given, Script &script)
{
    if (!given.isArray() || given.toArray().isEmpty())
        return unreadable(u"the script has no users"_s);
    for (const QCborValue each : given.toArray()) {
        const QCborMap map = each.toMap();
        Actor actor{map.value("user"_L1).toString(), map.value("name"_L1).toString(), Role::MinuteTaker};
        if (!each.isMap() || actor.user.isEmpty() || actor.name.isEmpty()
            || !isListOf(map.value("may"_L1), &QCborValue::isString) || !unfit(each).isEmpty())
            return unreadable(u"a user of the script needs \"user\", \"name\" and \"may\""_s);
        if (std::ranges::count(script.users, actor.user, &Actor::user))
            return unreadable(u"a user stands twice in the script"_s);
        if (map.value("may"_L1).toArray().contains(u"chair"_s))
            actor.roles = Role::Chair;
        actor.team = map.value("team"_L1).toString();        // nothing of the format's: practice makes teams of it
        script.users.push_back(actor);
    }
    return {};
}

}

Result<Script> readScript(const QByteArray &json)
{
    if (json.size() > kMaxScriptBytes)
        return unreadable(u"it is larger than %1 MiB"_s.arg(kMaxScriptBytes / 1024 / 1024));
    const Result<QCborValue> value = readJson(json);
    if (!value)
        return tl::unexpected(value.error());
    if (!value->isMap())
        return unreadable(u"it is not an object"_s);
    const QCborMap map = value->toMap();
    if (map.value("format"_L1).toString() != "roundtable-script/1"_L1)
        return unreadable(u"its format is not roundtable-script/1"_s);
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (!among(kScriptKeys, it.key().toString()))
            return unreadable(u"it has a key that the format does not know: \"%1\""_s.arg(it.key().toString().left(40)));
    }
    Script script{.title = map.value("title"_L1).toString(), .profile = map.value("profile"_L1).toString(),
                  .calendar = map.value("calendar"_L1).toString(), .users = {}, .steps = {}};
    if (script.title.trimmed().isEmpty() || !unfit(map.value("title"_L1)).isEmpty())
        return unreadable(u"it has no title"_s);
    if (!among(codes::profiles(), script.profile))
        return unreadable(u"it names no procedure profile that is known"_s);
    if (!among(codes::calendars(), script.calendar))
        return unreadable(u"it names no calendar that is known"_s);
    if (map.value("timezone"_L1).toString() != "Europe/London"_L1)
        return unreadable(u"its timezone is not Europe/London"_s);
    if (const Done users = readUsers(map.value("users"_L1), script); !users)
        return tl::unexpected(users.error());
    const QCborArray steps = map.value("steps"_L1).toArray();
    if (!map.value("steps"_L1).isArray() || steps.isEmpty())
        return unreadable(u"it has no steps"_s);
    script.steps.reserve(size_t(steps.size()));
    for (const QCborValue each : steps) {
        Result<Step> step = readStep(int(script.steps.size()) + 1, each, script);
        if (!step)
            return tl::unexpected(step.error());
        script.steps.push_back(std::move(*step));
    }
    return script;
}

}
