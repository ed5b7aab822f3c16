#include "tests/bench/minutes.h"

#include <array>
#include <cstdio>

namespace rt::bench {

using namespace Qt::StringLiterals;

QString spoken(int number, int characters)
{
    static constexpr std::array kStems{
        "the", "child", "said", "that", "school", "police", "nurse", "visit", "parent", "home", "agree", "report",
        "injur", "bruise", "Tuesday", "social", "work", "health", "plan", "safe", "review", "contact", "moth", "fath",
        "sibling", "teach", "record", "phone", "night", "doctor", "exam", "enquir", "strateg", "decision", "concern",
        "neighbour", "medic", "photograph", "interview", "arrang"};
    static constexpr std::array kEnds{"", "s", "ed", "ing", "er", "es", "ation", "ly", "ment", "ful"};
    QString text;
    auto state = quint32(number) * 2654435761u + 12345u;
    const auto next = [&state](size_t below) {
        state = state * 1664525u + 1013904223u;
        return size_t(state >> 8) % below;
    };
    while (text.size() < characters) {
        const size_t stem = std::min(next(kStems.size()), next(kStems.size())), end = next(4) ? 0 : next(kEnds.size());
        text += QLatin1StringView(kStems[stem]) + QLatin1StringView(kEnds[end]) + u' ';
    }
    return text.first(characters - 1) + u'.';
}

Minutes::Minutes(int entries)
{
    test::Table table = test::Table::started();
    const auto must = [&table](const char *verb, const QString &ref, const QString &json) {
        if (const auto refused = table.say(verb, ref.toLatin1().constData(), json.toUtf8().constData()))
            qFatal("%s was refused: %s", verb, qPrintable(codeName(*refused)));
    };
    for (int i = 0; int(table.events.size()) < entries; ++i) {
        if (i % 10 == 6) {
            must("act", u"x%1"_s.arg(i), u"{\"children\": [\"c1\"], \"kind\": \"task\", \"what\": \"%1\", "
                 "\"purpose\": \"to know\", \"owner\": \"a2\", "
                 "\"due\": {\"within\": 2, \"unit\": \"wd\", \"from\": \"now\"}}"_s.arg(spoken(i, 100)));
        } else {
            must("share", u"i%1"_s.arg(i), u"{\"by\": \"a%1\", \"children\": [\"c%2\"], \"kind\": \"fact\", "
                 "\"text\": \"%3\"}"_s.arg(i % 3 + 1).arg(i % 2 + 1).arg(spoken(i, 210)));
        }
    }
    m_pattern = std::move(table.events);
}

std::vector<Event> Minutes::meeting(int number) const
{
    std::vector<Event> events = m_pattern;
    const MeetingId id = QUuid::createUuidV5(QUuid(), u"bench %1"_s.arg(number));
    for (size_t i = 0; i < events.size(); ++i) {
        Event &event = events[i];
        event.meeting = id;
        event.at += std::chrono::days(number % 1000);
        if (event.verb == Verb::Convene)
            event.ref = u"m%1"_s.arg(number + 1);
        if (event.verb == Verb::AddChild)
            event.fields.insert("name"_L1, event.fields.value("name"_L1).toString() + u' ' + QString::number(number));
        for (const auto name : {"text"_L1, "what"_L1}) {
            if (const QString said = event.fields.value(name).toString(); !said.isEmpty())
                event.fields.insert(name, spoken(number * 1009 + int(i), int(said.size())));
        }
    }
    return events;
}

bool Minutes::write(Store &store, int meetings) const
{
    for (int i = 0; i < meetings; ++i) {
        const std::vector<Event> events = meeting(i);
        if (const auto receipts = store.append(std::span(events)); !receipts) {
            std::fprintf(stderr, "minutes: %s\n", qPrintable(receipts.error().detail));
            return false;
        }
    }
    return true;
}

}
