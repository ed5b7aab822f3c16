#include "storage/process.h"

#include "storage/model/deadline.h"
#include "storage/words.h"

#include <functional>

namespace rt {

using namespace Qt::StringLiterals;

namespace {

using State = MeetingRow::State;

State stateOf(const Meeting &meeting)
{
    if (meeting.cancelled)
        return State::Cancelled;
    if (meeting.sealed)
        return State::Sealed;
    if (meeting.ended)
        return State::Ended;
    if (meeting.adjourned)
        return State::Adjourned;
    return meeting.started ? State::Started : State::Convened;
}

// Of an answer to a prompt, and of somebody's apologies: neither has a ref.
QString keyOf(const MeetingId &meeting, const QString &about)
{
    return meeting.toString() + about;
}

}

std::vector<MeetingRow> rowsOf(const Proceedings &proceedings, const MeetingId &root)
{
    std::vector<MeetingRow> rows;
    const MeetingFacts facts = factsOf(proceedings);
    for (const Meeting &meeting : proceedings.meetings()) {
        const Item *convening = proceedings.item(meeting.ref);
        if (!convening)
            continue;
        MeetingRow row{.id = meeting.id, .root = root, .ref = meeting.ref, .previous = meeting.previous,
                       .state = stateOf(meeting), .type = convening->text(u"type"),
                       .urgency = convening->text(u"urgency"), .profile = meeting.profile,
                       .venue = convening->text(u"scheduled.venue"),
                       .chair = meeting.chairs.empty() ? meeting.chair : meeting.chairs.back().by, .children = {},
                       .convened = convening->at, .scheduled = convening->instant(u"scheduled.start"),
                       .started = meeting.started, .ended = meeting.ended, .sealed = meeting.sealed, .access = facts};
        for (const Item *child : proceedings.standing(meeting, Verb::AddChild))
            row.children += child->text(u"name");
        rows.push_back(std::move(row));
    }
    if (!rows.empty())
        rows.front().dues = runningDues(proceedings);
    return rows;
}

std::vector<Rewording> Process::follow(const Event &event, qint64 row)
{
    const auto answered = [this](const MeetingId &id, const QString &prompt) {
        const Meeting *meeting = proceedings.meeting(id);
        return meeting && meeting->answers.contains(prompt)
            ? spokenIn(Verb::Answer, meeting->answers.value(prompt).fields) : QString();
    };
    const auto sorry = [this](const MeetingId &id, const Ref &attendee) {
        const Meeting *meeting = proceedings.meeting(id);
        return meeting && meeting->apologies.contains(attendee)
            ? spokenIn(Verb::Apologise, meeting->apologies.value(attendee).fields) : QString();
    };
    const auto spoken = [this](const Ref &ref) {
        const Item *item = proceedings.item(ref);
        return item && !item->withdrawn ? spokenIn(item->verb, item->fields) : QString();
    };
    if (event.verb == Verb::Correct || event.verb == Verb::Withdraw) {
        const Ref target = event.fields.value("target"_L1).toString();
        // What is corrected: the item's own words, and what was said about it by an entry of its own.
        std::vector<std::pair<QString, std::function<QString()>>> touched{{target, [&] { return spoken(target); }}};
        const QCborMap change = event.fields.value("change"_L1).toMap();
        for (auto it = change.begin(); it != change.end(); ++it) {
            const QString path = it.key().toString();
            if (path == "apologies"_L1)
                touched.emplace_back(keyOf(event.meeting, target), [&] { return sorry(event.meeting, target); });
            else if (const QString prompt = path.sliced(path.indexOf(u'.') + 1); path == "agenda."_L1 + prompt)
                touched.emplace_back(keyOf(event.meeting, prompt), [=, &event] { return answered(event.meeting, prompt); });
        }
        std::vector<Rewording> rewordings;
        for (const auto &[key, words] : touched)
            rewordings.push_back({rows.value(key, row), words(), {}, true});
        proceedings.apply(event);
        for (size_t i = 0; i < touched.size(); ++i) {
            rewordings[i].after = touched[i].second();
            // Said for the first time, by a correction: then that is the entry that says it.
            if (!rewordings[i].after.isEmpty())
                rows.insert(touched[i].first, rewordings[i].row);
        }
        std::erase_if(rewordings, [](const Rewording &each) { return each.before == each.after; });
        return rewordings;
    }
    std::vector<Rewording> rewordings;
    QString key = event.ref;
    if (event.verb == Verb::Answer) {
        // A prompt that is answered again says what was said last.
        const QString prompt = event.fields.value("prompt"_L1).toString();
        key = keyOf(event.meeting, prompt);
        if (const QString before = answered(event.meeting, prompt); !before.isEmpty() && rows.contains(key))
            rewordings.push_back({rows.value(key), before, {}, true});
    }
    if (event.verb == Verb::Apologise)
        key = keyOf(event.meeting, event.fields.value("attendee"_L1).toString());
    proceedings.apply(event);
    if (const Meeting *meeting = proceedings.meeting(event.meeting); meeting && key.isEmpty()
        && rule(event.verb).makes != Kind::Nothing && !meeting->made.empty())
        key = meeting->made.back();          // the fold gave it a name
    if (!key.isEmpty())
        rows.insert(key, row);
    rewordings.push_back({row, {}, spokenIn(event.verb, event.fields)});
    return rewordings;
}

}
