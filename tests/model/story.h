#pragma once

#include "storage/model/meeting.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rt::test {

// A meeting told event by event, in the words of the script format, for tests of what follows from it. It tells what
// decide() would have let through; it does not ask.
class Story
{
public:
    explicit Story(QString profile = QStringLiteral("sw_1_3_5"),
                   QString calendar = QStringLiteral("england-and-wales"))
        : m_profile(std::move(profile)), m_calendar(std::move(calendar))
    {
    }

    // `more` overrides or adds to a complete convening: {"type": "complex"}. A null takes a field away.
    Story &convene(const char *at, const char *ref = "m1", const char *more = "{}")
    {
        return begin(Verb::Convene, at, ref, more);
    }
    Story &reconvene(const char *at, const char *ref, const char *previous, const char *more = "{}")
    {
        m_previous = QString::fromLatin1(previous);
        return begin(Verb::Reconvene, at, ref, more);
    }

    Story &say(const char *at, const char *verb, const char *ref = "", const char *fields = "{}")
    {
        const std::optional<Verb> known = verbNamed(QString::fromLatin1(verb));
        Q_ASSERT(known);
        return tell(*known, at, ref, object(fields));
    }

    // Everybody whom the quorum of sw_1_3_5 asks for, and one child.
    Story &withPeople(const char *at)
    {
        say(at, "add-child", "c1", R"({"name": "Ana Pace", "born": "2019-05-01"})");
        say(at, "invite", "a1", R"({"name": "T", "agency": "Council", "role": "team_manager"})");
        say(at, "invite", "a2", R"({"name": "P", "agency": "Police", "role": "police_mash"})");
        say(at, "invite", "a3", R"({"name": "H", "agency": "NHS", "role": "gp"})");
        for (const char *each : {"a1", "a2", "a3"})
            arrive(at, each);
        return *this;
    }
    Story &arrive(const char *at, const char *attendee)
    {
        return tell(Verb::Arrive, at, "", {{QStringLiteral("attendee"), QString::fromLatin1(attendee)},
                                           {QStringLiteral("mode"), QStringLiteral("room")}});
    }
    Story &leave(const char *at, const char *attendee)
    {
        return tell(Verb::Leave, at, "", {{QStringLiteral("attendee"), QString::fromLatin1(attendee)}});
    }

    const Proceedings &proceedings() const { return m_proceedings; }
    const Meeting &meeting(const char *ref = "m1") const { return *m_proceedings.meeting(QString::fromLatin1(ref)); }
    const Item &item(const char *ref) const { return *m_proceedings.item(QString::fromLatin1(ref)); }

private:
    static QJsonObject object(const char *json)
    {
        const QJsonDocument document = QJsonDocument::fromJson(json);
        Q_ASSERT(document.isObject());
        return document.object();
    }

    Story &begin(Verb verb, const char *at, const char *ref, const char *more)
    {
        m_meeting = QUuid::createUuidV5(QUuid(), QByteArray(ref));
        QJsonObject fields = object(R"({"type": "team_manager", "form": "in_person", "urgency": "standard",
            "referral": {"received": "2026-03-02T09:00:00Z", "source": "1A", "concern": "Bruises",
                         "categories": ["PHY"]},
            "decisionToHold": "2026-03-02T10:00:00Z",
            "scheduled": {"start": "2026-03-02T14:00:00Z", "venue": "Room 1"}})");
        fields.insert(QStringLiteral("profile"), m_profile);
        fields.insert(QStringLiteral("calendar"), m_calendar);
        if (verb == Verb::Reconvene)
            fields.insert(QStringLiteral("previous"), m_previous);
        const QJsonObject given = object(more);
        for (auto it = given.begin(); it != given.end(); ++it) {
            if (it->isNull())
                fields.remove(it.key());
            else
                fields.insert(it.key(), *it);
        }
        return tell(verb, at, ref, fields);
    }

    Story &tell(Verb verb, const char *at, const char *ref, const QJsonObject &fields)
    {
        const std::optional<Instant> instant = parseInstant(QString::fromLatin1(at));
        Q_ASSERT(instant);
        m_proceedings.apply({.verb = verb, .meeting = m_meeting, .at = *instant, .by = QStringLiteral("okafor"),
                             .ref = QString::fromLatin1(ref), .fields = QCborMap::fromJsonObject(fields)});
        return *this;
    }

    QString m_profile, m_calendar, m_previous;
    MeetingId m_meeting;
    Proceedings m_proceedings;
};

}
