#include "app/practiceroom.h"

#include "app/player.h"
#include "storage/practicekey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rt::practiceroom {
namespace {

// What is said in it, in the language of the tablet; it stands in the store, so it is none of the screens' texts.
struct Told { const char16_t *chair, *concern, *venue, *care, *police, *health, *school; };
constexpr Told kEnglish{u"Practice Chair", u"Made up for practice: a teacher saw a bruise on Robin's arm. Nobody here is real.",
                        u"Practice room", u"Practice Council", u"Practice Police", u"Practice Health", u"Practice School"};
constexpr Told kWelsh{u"Cadeirydd Ymarfer", u"Dychmygol, i ymarfer: gwelodd athrawes glais ar fraich Robin. Nid oes neb go iawn yma.",
                      u"Ystafell ymarfer", u"Cyngor Ymarfer", u"Heddlu Ymarfer", u"Iechyd Ymarfer", u"Ysgol Ymarfer"};

QJsonObject step(const char *what, const char *ref, QJsonObject fields, Instant at)
{
    fields.insert(u"at"_s, format(std::chrono::floor<std::chrono::seconds>(at)));
    fields.insert(u"as"_s, QString(kChair));
    fields.insert(u"do"_s, QString::fromLatin1(what));
    fields.insert(u"ref"_s, QString::fromLatin1(ref));
    return fields;
}

QByteArray script(const QString &language, Instant now)
{
    const bool welsh = language == "cy"_L1;
    const Told &told = welsh ? kWelsh : kEnglish;
    const QString family = welsh ? u"Ymarfer"_s : u"Practice"_s, example = welsh ? u"Enghraifft"_s : u"Example"_s;
    const auto said = [](const char16_t *text) { return QString::fromUtf16(text); };
    const auto stamp = [now](std::chrono::minutes apart) {
        return format(std::chrono::floor<std::chrono::seconds>(now + apart));
    };
    const auto invited = [&](const char *ref, const QString &name, const char16_t *agency, const char *role) {
        return step("invite", ref, {{u"name"_s, name}, {u"agency"_s, said(agency)}, {u"role"_s, QString::fromLatin1(role)},
                                    {u"authority"_s, true}}, now);
    };
    const QJsonArray steps{
        step("convene", "m1", {{u"type"_s, u"team_manager"_s}, {u"form"_s, u"in_person"_s}, {u"urgency"_s, u"standard"_s},
            {u"referral"_s, QJsonObject{{u"received"_s, stamp(-120min)}, {u"source"_s, u"2A"_s},
                                        {u"concern"_s, said(told.concern)}, {u"categories"_s, QJsonArray{u"PHY"_s}}}},
            {u"decisionToHold"_s, stamp(-60min)},
            {u"scheduled"_s, QJsonObject{{u"start"_s, stamp(5min)}, {u"venue"_s, said(told.venue)}}}}, now),
        step("add-child", "c1", {{u"name"_s, u"Robin "_s + family}, {u"born"_s, u"2018-05-23"_s}}, now),
        step("add-child", "c2", {{u"name"_s, u"Kit "_s + family}, {u"born"_s, u"2021-11-02"_s}}, now),
        invited("a1", said(told.chair), told.care, "team_manager"),
        invited("a2", u"Pat "_s + example, told.police, "police_child_abuse_team"),
        invited("a3", u"Sam "_s + example, told.health, "school_nurse"),
        invited("a4", u"Jo "_s + example, told.school, "school_dsl"),
    };
    return QJsonDocument(QJsonObject{
        {u"format"_s, u"roundtable-script/1"_s}, {u"title"_s, u"Practice"_s}, {u"profile"_s, u"eng_wt2023"_s},
        {u"calendar"_s, u"england-and-wales"_s}, {u"timezone"_s, u"Europe/London"_s},
        {u"users"_s, QJsonArray{QJsonObject{{u"user"_s, QString(kChair)}, {u"name"_s, said(told.chair)},
                                            {u"may"_s, QJsonArray{u"chair"_s}}}}},
        {u"steps"_s, steps}}).toJson();
}

Done tell(Store &store, const Script &told)
{
    Result<Player> player = Player::on(store, told);
    if (!player)
        return tl::unexpected(player.error());
    for (const Step &each : told.steps) {
        const auto outcome = player->play(each);
        if (!outcome)
            return tl::unexpected(outcome.error());
        if (outcome->refused)
            return tl::unexpected(*outcome->refused);
    }
    return {};
}

Result<bool> meetingWaits(const Store &store)
{
    return store.meetings().map([](const std::vector<MeetingRow> &rows) {
        return std::ranges::any_of(rows, [](const MeetingRow &row) { return row.state <= MeetingRow::State::Adjourned; });
    });
}

}

QString folderBeside(const QString &folder)
{
    QString clean = folder;
    while (clean.size() > 1 && clean.endsWith(u'/'))
        clean.chop(1);
    return clean + u"-practice"_s;
}

Result<Actor> enter(const QString &folder, const QString &language, Instant at, bool afresh)
{
    Result<Store::Kind> kind = Store::kindOf(folder);
    if (kind && afresh) {
        if (auto gone = practice::discard(folder); !gone)
            return tl::unexpected(gone.error());
        kind = failure(Code::Store_NotFound);
    }
    if (!kind && kind.error().code != Code::Store_NotFound)
        return tl::unexpected(kind.error());
    auto store = kind ? Store::openPractice(folder) : Store::createPractice(folder);
    if (!store)
        return tl::unexpected(store.error());
    Result<Script> told = readScript(script(language, at));
    if (!told)
        return tl::unexpected(told.error());
    // Of a team, so that whoever is let in here reads what the chair minutes, as colleagues do.
    Actor &chair = told->users.front();
    chair.team = kFirstTeam;
    for (Step &each : told->steps)
        each.command.actor.team = chair.team;
    if (const auto known = (*store)->user(chair.user); !known || known->team.isEmpty()) {
        if (auto added = (*store)->addUser(chair, at, chair.user); !added)
            return tl::unexpected(added.error());
    }
    const auto waits = meetingWaits(**store);
    if (!waits)
        return tl::unexpected(waits.error());
    if (!*waits) {
        if (auto done = tell(**store, *told); !done)
            return tl::unexpected(done.error());
    }
    if (auto done = (*store)->lock(); !done)
        return tl::unexpected(done.error());
    return (*store)->user(chair.user);
}

}
