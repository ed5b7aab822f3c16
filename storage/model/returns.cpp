#include "storage/model/returns.h"

#include "storage/model/access.h"
#include "storage/model/deadline.h"

#include <QUuid>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

constexpr auto kConferenceClock = "E12"_L1;      // domain A11: initial conference, 15 working days

QString ukDate(Day day)
{
    return u"%1/%2/%3"_s.arg(unsigned(day.day()), 2, 10, QChar(u'0')).arg(unsigned(day.month()), 2, 10, QChar(u'0')).arg(int(day.year()));
}

bool decides(const Proceedings &proceedings, const Meeting &meeting, const Ref &child, QLatin1StringView outcome)
{
    return std::ranges::any_of(proceedings.standing(meeting, Verb::Decide), [&](const Item *each) {
        return each->concerns(child) && each->list("outcomes"_L1).contains(outcome);
    });
}

// The whole process: the meetings before this one, itself, and those that follow.
std::vector<const Meeting *> process(const Proceedings &proceedings, const Meeting &meeting)
{
    std::vector<const Meeting *> all = proceedings.chain(meeting);
    for (const Meeting *each : proceedings.later(meeting)) {
        if (!std::ranges::count(all, each))
            all.push_back(each);
    }
    return all;
}

QString csv(const QString &field)
{
    if (!field.contains(u',') && !field.contains(u'"') && !field.contains(u'\n') && !field.contains(u'\r'))
        return field;
    return u'"' + QString(field).replace(u'"', u"\"\""_s) + u'"';
}

QString census(const QString &key, const Item &child)
{
    return child.fields.value(key).toString();
}

}

Enquiry madeUp(Enquiry enquiry)
{
    const QString mark = u"PRACTICE-"_s;
    enquiry.id.prepend(mark);
    enquiry.person.prepend(mark);
    return enquiry;
}

std::optional<Enquiry> enquiryOf(const Proceedings &proceedings, const Meeting &meeting, const Ref &child)
{
    const std::vector<const Meeting *> all = process(proceedings, meeting);
    const auto first = std::ranges::find_if(all, [&](const Meeting *each) {
        return each->started && decides(proceedings, *each, child, "start_s47"_L1);
    });
    const Item *about = proceedings.item(child);
    if (first == all.end() || !about)
        return {};
    const Meeting &decided = **first;
    Enquiry enquiry;
    enquiry.child = child;
    enquiry.about = about;
    enquiry.person = about->text(u"caseRef");
    enquiry.id = QUuid::createUuidV5(decided.id, u"section-47/"_s + child).toString(QUuid::WithoutBraces);
    enquiry.started = ukDay(*decided.started);
    enquiry.user = decided.chair;
    if (const Item *convening = proceedings.item(decided.ref)) {
        if (const QString team = convening->text(u"team"); team != kFirstTeam)       // which names nobody
            enquiry.team = team;
        enquiry.referralSource = convening->text(u"referral.source");
        if (const auto received = convening->instant(u"referral.received"))
            enquiry.referred = ukDay(*received);
    }
    for (const Clock &clock : clocks(proceedings, decided, child)) {
        if (clock.rule == kConferenceClock && clock.child == child) {
            if (const Day *day = std::get_if<Day>(&clock.due))
                enquiry.conferenceTarget = *day;
        }
    }
    for (const Meeting *each : all) {
        for (const Item *outcome : proceedings.standing(*each, Verb::Outcome)) {
            if (outcome->text(u"child") != child)
                continue;
            enquiry.ended = outcome->at;
            enquiry.determination = outcome->text(u"determination");
            enquiry.conferenceRequired = outcome->flag("conferenceRequired"_L1);
        }
    }
    return enquiry;
}

std::vector<ReturnWarning> cinWarnings(const Proceedings &proceedings, const Meeting &meeting, const Enquiry &enquiry, Day today)
{
    std::vector<ReturnWarning> found;
    const auto warn = [&found](const QString &rule, bool isError = true) { found.push_back({rule, isError}); };
    const QString number = enquiry.person;
    const bool alphanumeric = std::ranges::all_of(number, [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
    if (number.isEmpty() || number.size() > 20)      // LAchildID: 1 to 20 letters and digits
        warn(u"1570"_s);
    else if (!alphanumeric)
        warn(u"1580"_s);
    if (enquiry.referred && std::chrono::sys_days(enquiry.started) < std::chrono::sys_days(*enquiry.referred))
        warn(u"2889"_s);
    if (enquiry.conferenceTarget) {
        const std::chrono::weekday day{std::chrono::sys_days(*enquiry.conferenceTarget)};
        if (day == std::chrono::Saturday || day == std::chrono::Sunday)
            warn(u"8870Q"_s, false);
        // Beyond the target without a conference and without "not required": 15 working days are over.
        if (enquiry.conferenceRequired != false && std::chrono::sys_days(today) > std::chrono::sys_days(*enquiry.conferenceTarget))
            warn(u"8675Q"_s, false);
    }
    const std::vector<const Meeting *> all = process(proceedings, meeting);
    int starts = 0;
    bool nothingFurther = false;
    for (const Meeting *each : all) {
        starts += decides(proceedings, *each, enquiry.child, "start_s47"_L1);
        nothingFurther = nothingFurther || decides(proceedings, *each, enquiry.child, "no_further_action"_L1);
    }
    if (nothingFurther)
        warn(u"8831"_s);
    if (starts > 1)
        warn(u"8890"_s);
    return found;
}

QByteArray cinFragment(const Enquiry &enquiry)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    const Item &child = *enquiry.about;
    const auto element = [&xml](const QString &name, const QString &value) {
        if (!value.isEmpty())
            xml.writeTextElement(name, value);
    };
    xml.writeStartDocument();
    xml.writeStartElement(u"Child"_s);
    xml.writeStartElement(u"ChildIdentifiers"_s);
    element(u"LAchildID"_s, enquiry.person);                // N00097
    element(u"UPN"_s, census(u"upn"_s, child));                          // N00001
    element(u"PersonBirthDate"_s, census(u"born"_s, child));             // N00066
    element(u"ExpectedPersonBirthDate"_s, census(u"expected"_s, child)); // N00098
    xml.writeTextElement(u"Sex"_s, census(u"sex"_s, child).isEmpty() ? u"U"_s : census(u"sex"_s, child));     // N00783
    xml.writeEndElement();
    xml.writeStartElement(u"ChildCharacteristics"_s);
    xml.writeTextElement(u"Ethnicity"_s, census(u"ethnicity"_s, child).isEmpty() ? u"NOBT"_s : census(u"ethnicity"_s, child)); // N00177
    xml.writeEndElement();
    xml.writeStartElement(u"CINdetails"_s);
    if (enquiry.referred)
        element(u"CINreferralDate"_s, format(*enquiry.referred));        // N00100
    element(u"ReferralSource"_s, enquiry.referralSource);                // N00152
    xml.writeStartElement(u"Section47"_s);
    xml.writeTextElement(u"S47ActualStartDate"_s, format(enquiry.started));      // N00148
    if (enquiry.conferenceTarget)
        xml.writeTextElement(u"InitialCPCtarget"_s, format(*enquiry.conferenceTarget));       // N00109
    // N00111. Until somebody decides that none is needed, a conference is not "not required".
    xml.writeTextElement(u"ICPCnotRequired"_s, enquiry.conferenceRequired == false ? u"true"_s : u"false"_s);
    xml.writeEndElement();
    xml.writeTextElement(u"ReferralNFA"_s, u"false"_s);                  // N00112: an enquiry is further action
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return out;
}

QByteArray annexARow(const Enquiry &enquiry, Day today)
{
    const Item &child = *enquiry.about;
    const QString sex = census(u"sex"_s, child);
    const std::optional<Day> born = parseDay(census(u"born"_s, child));
    QString age;
    if (born) {
        const bool birthdayWas = today.month() > born->month() || (today.month() == born->month() && today.day() >= born->day());
        age = QString::number(int(today.year()) - int(born->year()) - (birthdayWas ? 0 : 1));
    }
    const std::pair<QString, QString> row[]{
        {u"Child Unique ID"_s, enquiry.person},
        {u"Gender"_s, sex == "M"_L1 ? u"a) Male"_s : sex == "F"_L1 ? u"b) Female"_s : u"c) Not stated/recorded"_s},
        {u"Ethnicity"_s, census(u"ethnicity"_s, child).isEmpty() ? u"NOBT"_s : census(u"ethnicity"_s, child)},
        {u"Date of Birth"_s, born ? ukDate(*born) : QString()},
        {u"Age of Child (Years)"_s, age},
        {u"Does the Child have a Disability"_s, u"c) Unknown"_s},
        {u"Strategy discussion initiating Section 47 Enquiry Start Date"_s, ukDate(enquiry.started)},
        {u"Was an Initial Child Protection Conference deemed unnecessary?"_s,
         !enquiry.conferenceRequired ? QString() : *enquiry.conferenceRequired ? u"b) No"_s : u"a) Yes"_s},
        {u"Date of Initial Child Protection Conference"_s, {}},
        {u"Did the Initial Child Protection Conference Result in a Child Protection Plan"_s, {}},
        {u"Number of Section 47 Enquiries in the last 12 months"_s, {}},
        {u"Number of ICPCs in the last 12 months"_s, {}},
        {u"Allocated Team"_s, enquiry.team},
        {u"Allocated Worker"_s, {}}};
    QStringList head, values;
    for (const auto &[name, value] : row) {
        head.append(csv(name));
        values.append(csv(value));
    }
    return (head.join(u',') + u"\r\n"_s + values.join(u',') + u"\r\n"_s).toUtf8();
}

QJsonObject ssdRows(const Enquiry &enquiry)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    const QString number = enquiry.person;
    QJsonObject s47{{u"s47e_s47_enquiry_id"_s, enquiry.id},
                    {u"s47e_referral_id"_s, QJsonValue()},
                    {u"s47e_person_id"_s, orNull(number)},
                    {u"s47e_s47_start_date"_s, format(enquiry.started)},
                    {u"s47e_s47_end_date"_s, enquiry.ended ? QJsonValue(format(ukDay(*enquiry.ended))) : QJsonValue()},
                    {u"s47e_s47_nfa"_s, QJsonValue()},
                    {u"s47e_s47_outcome_json"_s, QJsonValue()},
                    {u"s47e_s47_completed_by_team"_s, orNull(enquiry.ended ? enquiry.team : QString())}};
    if (enquiry.conferenceRequired) {
        const bool nothing = enquiry.determination == "not_substantiated"_L1 && !*enquiry.conferenceRequired;
        s47[u"s47e_s47_nfa"_s] = nothing ? u"Y"_s : u"N"_s;
        s47[u"s47e_s47_outcome_json"_s] = QJsonObject{{u"NFA_FLAG"_s, nothing ? u"Y"_s : u"N"_s},
                                                      {u"CP_CONFERENCE_FLAG"_s, *enquiry.conferenceRequired ? u"Y"_s : u"N"_s}};
    }
    QJsonObject rows{{u"ssd_s47_enquiry"_s, s47}};
    if (enquiry.conferenceRequired == true)
        rows.insert(u"ssd_initial_cp_conference"_s,
                    QJsonObject{{u"icpc_s47_enquiry_id"_s, enquiry.id},
                                {u"icpc_person_id"_s, orNull(number)},
                                {u"icpc_icpc_target_date"_s,
                                 enquiry.conferenceTarget ? QJsonValue(format(*enquiry.conferenceTarget)) : QJsonValue()},
                                {u"icpc_icpc_date"_s, QJsonValue()},
                                {u"icpc_icpc_outcome_cp_flag"_s, QJsonValue()}});
    return rows;
}

QJsonObject dfeAssessment(const Enquiry &enquiry)
{
    return {{u"section_47_assessment_id"_s, enquiry.id},
            {u"start_date"_s, format(enquiry.started)},
            {u"icpc_required_flag"_s, enquiry.conferenceRequired ? QJsonValue(*enquiry.conferenceRequired) : QJsonValue()},
            {u"icpc_date"_s, QJsonValue()},
            {u"end_date"_s, enquiry.ended ? QJsonValue(format(ukDay(*enquiry.ended))) : QJsonValue()},
            {u"purge"_s, false}};
}

}
