#include "storage/process.h"

#include "storage/model/deadline.h"
#include "storage/words.h"

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
    const auto spoken = [this](const Ref &ref) {
        const Item *item = proceedings.item(ref);
        return item && !item->withdrawn ? spokenIn(item->verb, item->fields) : QString();
    };
    if (event.verb == Verb::Correct || event.verb == Verb::Withdraw) {
        const Ref target = event.fields.value("target"_L1).toString();
        QString before = spoken(target);
        proceedings.apply(event);
        QString after = spoken(target);
        if (before == after || !rows.contains(target))
            return {};
        return {{rows.value(target), std::move(before), std::move(after), true}};
    }
    std::vector<Rewording> rewordings;
    QString key = event.ref;
    if (event.verb == Verb::Answer) {
        // A prompt that is answered again says what was said last.
        const QString prompt = event.fields.value("prompt"_L1).toString();
        key = event.meeting.toString() + prompt;
        const Meeting *meeting = proceedings.meeting(event.meeting);
        if (meeting && rows.contains(key) && meeting->answers.contains(prompt))
            rewordings.push_back({rows.value(key), spokenIn(event.verb, meeting->answers.value(prompt).fields), {}});
    }
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
