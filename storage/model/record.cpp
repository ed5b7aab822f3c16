#include "storage/model/record.h"

#include "storage/model/deadline.h"
#include "storage/model/procedure.h"
#include "storage/model/redaction.h"
#include "storage/model/veil.h"

#include <QCborArray>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(format(*instant)) : QJsonValue();
}

class Writer {
public:
    // `mark` empty: a record, in which nothing is veiled.
    Writer(const Proceedings &proceedings, const Meeting &meeting, const Ref &child, const QString &mark = {})
        : m_proceedings(proceedings), m_meeting(meeting), m_child(child), m_mark(mark),
          m_others(proceedings, meeting, child) {}

    QJsonObject write(const std::optional<SealProof> &seal, bool practice) const
    {
        QJsonObject out{{u"format"_s, u"roundtable-record/1"_s},
                        {u"meeting"_s, meeting()},
                        {u"children"_s, items(Verb::AddChild)},
                        {u"people"_s, items(Verb::AddPerson)},
                        // Names children who are not of this meeting, and is tagged for none of those who are.
                        {u"otherChildren"_s, whole() ? items(Verb::ConsiderChild) : QJsonArray()},
                        {u"attendance"_s, attendance()},
                        {u"quorum"_s, quorum()},
                        {u"statements"_s, statements()},
                        {u"acknowledgements"_s, saidList(m_meeting.acknowledgements)},
                        {u"agenda"_s, agenda()},
                        {u"information"_s, items(Verb::Share)},
                        {u"withheld"_s, items(Verb::Withhold)},
                        {u"outstanding"_s, items(Verb::Outstanding)},
                        {u"consent"_s, items(Verb::Consent)},
                        {u"competence"_s, items(Verb::Competence)},
                        {u"decisions"_s, items(Verb::Decide)},
                        {u"actions"_s, items(Verb::Act)},
                        {u"protection"_s, items(Verb::Protect)},
                        {u"family"_s, items(Verb::Family)},
                        {u"clocks"_s, clocks()},
                        {u"missing"_s, missing()},
                        {u"readBack"_s, orNull(m_meeting.readBack)},
                        {u"signoffs"_s, signoffs()},
                        {u"seal"_s, sealed(seal)},
                        {u"chairs"_s, chairs()},
                        {u"adjournments"_s, saidList(m_meeting.adjournments)},
                        {u"addenda"_s, items(Verb::Addendum)},
                        {u"distribution"_s, items(Verb::Distribute)},
                        {u"outcomes"_s, items(Verb::Outcome)},
                        {u"withdrawn"_s, withdrawn()}};
        if (m_meeting.cancelled)
            out.insert(u"cancelled"_s, said(*m_meeting.cancelled));
        if (practice)
            out.insert(u"practice"_s, true);
        redactions(out);
        return out;
    }

private:
    bool whole() const { return m_child.isEmpty(); }

    bool concerns(const Item &item) const
    {
        if (whole())
            return true;
        if (item.verb == Verb::Dissent) {
            const Item *decision = m_proceedings.item(item.text(u"decision"));
            return !decision || concerns(*decision);
        }
        return item.concerns(m_child);
    }

    // Words that no tag stands by: as they are in the whole record, left out of a child's where they name another.
    QJsonValue guarded(const QString &text) const
    {
        if (isVeiled())
            return orNull(veiled(text).toString());
        return !whole() && m_others.isTold(text) ? QJsonValue() : orNull(text);
    }

    bool isVeiled() const { return !whole() && !m_mark.isEmpty(); }

    // In a paper, with what tells of others veiled; `shared` are those whom the item is tagged for.
    QJsonValue veiled(const QJsonValue &value, const QStringList &shared = {}) const
    {
        if (!isVeiled())
            return value;
        if (value.isString())
            return m_others.over(value.toString(), m_mark, shared);
        if (value.isArray()) {
            QJsonArray out;
            for (const QJsonValue each : value.toArray())
                out.append(veiled(each, shared));
            return out;
        }
        if (value.isObject()) {
            QJsonObject out = value.toObject();
            for (auto it = out.begin(); it != out.end(); ++it)
                it.value() = veiled(it.value(), shared);
            return out;
        }
        return value;
    }

    QStringList sharedBy(const Item &item) const
    {
        if (item.verb != Verb::Dissent)
            return item.children();
        const Item *decision = m_proceedings.item(item.text(u"decision"));
        return decision ? decision->children() : QStringList();
    }

    // A field's value as this export may show it: of lists of children, only this one.
    QJsonValue shown(QStringView name, const QCborValue &value) const
    {
        if (whole() || !value.isArray())
            return value.toJsonValue();
        if (name != "children"_L1 && name != "parentalResponsibility"_L1 && name != "relation"_L1
            && name != "basedOn"_L1)
            return value.toJsonValue();
        QJsonArray kept;
        for (const QCborValue each : value.toArray()) {
            if (name == "basedOn"_L1) {
                const Item *information = m_proceedings.item(each.toString());
                if (information && concerns(*information))
                    kept.append(each.toJsonValue());
            } else if ((each.isMap() ? each.toMap().value("child"_L1).toString() : each.toString()) == m_child) {
                kept.append(each.toJsonValue());
            }
        }
        return kept;
    }

    QJsonObject fields(const QCborMap &map, const QStringList &shared = {}) const
    {
        QJsonObject out;
        for (auto it = map.begin(); it != map.end(); ++it)
            out.insert(it.key().toString(), veiled(shown(it.key().toString(), it.value()), shared));
        return out;
    }

    QJsonArray history(const Item &item) const
    {
        QJsonArray out;
        for (const Change &change : item.history) {
            // What a decision was once based on is part of how it came about; a bare ref says nothing of another child.
            const QStringView name = change.field == "basedOn"_L1 ? QStringView() : QStringView(change.field);
            out.append(QJsonObject{{u"field"_s, change.field},
                                   {u"old"_s, veiled(shown(name, change.before), sharedBy(item))},
                                   {u"new"_s, veiled(shown(name, change.after), sharedBy(item))},
                                   {u"at"_s, format(change.at)},
                                   {u"recordedBy"_s, change.by},
                                   {u"reason"_s, guarded(change.reason)}});
        }
        return out;
    }

    QJsonObject item(const Item &item) const
    {
        QJsonObject out = fields(item.fields, sharedBy(item));
        if (!item.ref.startsWith(u'~'))
            out.insert(u"ref"_s, item.ref);
        out.insert(u"at"_s, format(item.at));
        out.insert(u"recordedBy"_s, item.by);
        out.insert(u"history"_s, history(item));
        switch (item.verb) {
        case Verb::Share: {
            const Item *speaker = m_proceedings.item(item.text(u"by"));
            out.insert(u"agency"_s, speaker ? speaker->text(u"agency") : QString());
            if (!out.contains(u"sensitivity"))
                out.insert(u"sensitivity"_s, u"normal"_s);
            if (!out.contains(u"children"))
                out.insert(u"children"_s, QJsonArray());
            break;
        }
        case Verb::Decide: decision(item, out); break;
        case Verb::Act: action(item, out); break;
        case Verb::Dissent: out.insert(u"escalate"_s, item.flag("escalate"_L1)); break;
        default: break;
        }
        return out;
    }

    QJsonArray items(Verb verb) const
    {
        QJsonArray out;
        for (const Item *each : m_proceedings.standing(m_meeting, verb)) {
            if (concerns(*each))
                out.append(item(*each));
        }
        return out;
    }

    void decision(const Item &item, QJsonObject &out) const
    {
        int number = 0;
        for (const Ref &ref : m_meeting.made) {
            number += m_proceedings.item(ref)->verb == Verb::Decide;
            if (ref == item.ref)
                break;
        }
        out.insert(u"number"_s, number);
        for (const auto name : {"children"_L1, "outcomes"_L1, "basedOn"_L1}) {
            if (!out.contains(name))
                out.insert(name, QJsonArray());
        }
        if (!out.contains(u"basis"))
            out.insert(u"basis"_s, QJsonValue());
        out.insert(u"involved"_s, QJsonArray::fromStringList(m_meeting.involved.value(item.ref)));
        QJsonArray dissents;
        for (const Item *each : m_proceedings.standing(m_meeting, Verb::Dissent)) {
            if (each->text(u"decision") == item.ref)
                dissents.append(this->item(*each));
        }
        out.insert(u"dissent"_s, dissents);
    }

    void action(const Item &item, QJsonObject &out) const
    {
        if (!out.contains(u"kind"))
            out.insert(u"kind"_s, u"task"_s);
        if (!out.contains(u"children"))
            out.insert(u"children"_s, QJsonArray());
        if (!out.contains(u"owner"))
            out.insert(u"owner"_s, QJsonValue());
        const QCborValue given = item.fields.value("due"_L1);
        const std::optional<ActionDue> due = actionDue(m_proceedings, item);
        out.insert(u"due"_s, due ? QJsonValue(format(due->due)) : QJsonValue());
        if (due && !due->calendarKnown)
            out.insert(u"calendarKnown"_s, false);
        if (given.isMap())
            out.insert(u"dueFrom"_s, given.toJsonValue());      // why this date
        out.insert(u"state"_s, m_proceedings.actionState(item.ref));
        QJsonArray progress;
        for (const Said &each : m_proceedings.progress(item.ref)) {
            progress.append(QJsonObject{{u"state"_s, each.fields.value("state"_L1).toString()},
                                        {u"note"_s, guarded(each.fields.value("note"_L1).toString())},
                                        {u"at"_s, format(each.at)},
                                        {u"recordedBy"_s, each.by}});
        }
        out.insert(u"progress"_s, progress);
    }

    QJsonObject said(const Said &what) const
    {
        QJsonObject out;
        for (auto it = what.fields.begin(); it != what.fields.end(); ++it) {
            const bool words = it.key().toString() == "reason"_L1;
            out.insert(it.key().toString(), words ? guarded(it.value().toString()) : veiled(it.value().toJsonValue()));
        }
        out.insert(u"at"_s, format(what.at));
        out.insert(u"recordedBy"_s, what.by);
        return out;
    }

    QJsonArray saidList(const std::vector<Said> &list) const
    {
        QJsonArray out;
        for (const Said &each : list)
            out.append(said(each));
        return out;
    }

    QJsonObject meeting() const
    {
        const Item *convening = m_proceedings.item(m_meeting.ref);
        QJsonObject out = convening ? fields(convening->fields) : QJsonObject();
        for (const auto name : {"type"_L1, "form"_L1, "urgency"_L1, "referral"_L1, "scheduled"_L1, "decisionToHold"_L1}) {
            if (!out.contains(name))
                out.insert(name, QJsonValue());
        }
        if (!out.contains(u"complexCriteria"))
            out.insert(u"complexCriteria"_s, QJsonArray());
        if (!out.contains(u"sequence"))
            out.insert(u"sequence"_s, int(m_proceedings.chain(m_meeting).size()));
        out.remove(u"previousId"_s);                     // ours alone; `previous` says it in the format's words
        out.remove(u"team"_s);                           // and this is of the tablet's people, not of the meeting
        out.insert(u"ref"_s, m_meeting.ref);
        out.insert(u"timezone"_s, u"Europe/London"_s);
        out.insert(u"convened"_s, convening ? QJsonValue(format(convening->at)) : QJsonValue());
        out.insert(u"started"_s, orNull(m_meeting.started));
        out.insert(u"ended"_s, orNull(m_meeting.ended));
        out.insert(u"chair"_s, m_meeting.chair);
        out.insert(u"state"_s, m_meeting.sealed ? u"sealed"_s : m_meeting.ended ? u"ended"_s : u"capturing"_s);
        out.insert(u"previous"_s, orNull(m_meeting.previous));
        out.insert(u"history"_s, convening ? history(*convening) : QJsonArray());
        return out;
    }

    QJsonArray attendance() const
    {
        QJsonArray out;
        for (const Item *each : m_proceedings.standing(m_meeting, Verb::Invite)) {
            QJsonObject one = item(*each);
            QJsonArray present;
            for (const Presence &span : m_meeting.presence) {
                if (span.attendee == each->ref)
                    present.append(QJsonObject{{u"from"_s, format(span.from)}, {u"to"_s, orNull(span.to)},
                                               {u"mode"_s, span.mode}});
            }
            one.insert(u"present"_s, present);
            QJsonValue apologies;
            if (const auto said = m_meeting.apologies.constFind(each->ref); said != m_meeting.apologies.constEnd())
                apologies = QJsonObject{{u"reason"_s, veiled(said->fields.value("reason"_L1).toString())},
                                        {u"informationSent"_s, said->fields.value("informationSent"_L1).toBool()},
                                        {u"at"_s, format(said->at)}};
            one.insert(u"apologies"_s, apologies);
            if (!one.contains(u"override"))
                one.insert(u"override"_s, QJsonValue());
            out.append(one);
        }
        return out;
    }

    QJsonObject quorum() const
    {
        const Quorum found = rt::quorum(m_proceedings, m_meeting);
        return {{u"met"_s, found.met}, {u"missing"_s, QJsonArray::fromStringList(found.missing)}};
    }

    QJsonArray statements() const
    {
        const Profile *profile = rt::profile(m_meeting.profile);
        QJsonArray out;
        for (const Said &each : m_meeting.statements) {
            QJsonObject one = said(each);
            for (const OpeningStatement &statement : profile ? profile->statements : std::vector<OpeningStatement>()) {
                if (statement.id == one.value(u"statement").toString())
                    one.insert(u"version"_s, statement.version);
            }
            out.append(one);
        }
        return out;
    }

    QJsonArray agenda() const
    {
        QStringList prompts;
        if (const Profile *profile = rt::profile(m_meeting.profile)) {
            for (const Prompt &prompt : profile->agenda)
                prompts.append(prompt.id);
        }
        QStringList others = m_meeting.answers.keys();
        others.sort();
        for (const QString &each : others) {
            if (!prompts.contains(each))
                prompts.append(each);
        }
        QJsonArray out;
        for (const QString &prompt : prompts) {
            const auto answer = m_meeting.answers.constFind(prompt);
            if (answer == m_meeting.answers.constEnd()) {
                out.append(QJsonObject{{u"prompt"_s, prompt}, {u"state"_s, u"open"_s}, {u"text"_s, QJsonValue()}});
                continue;
            }
            out.append(QJsonObject{{u"prompt"_s, prompt},
                                   {u"state"_s, answer->fields.value("state"_L1).toString()},
                                   {u"text"_s, veiled(answer->fields.value("text"_L1).toString())},
                                   {u"at"_s, format(answer->at)},
                                   {u"recordedBy"_s, answer->by}});
        }
        return out;
    }

    QJsonArray clocks() const
    {
        QJsonArray out;
        for (const Clock &clock : rt::clocks(m_proceedings, m_meeting, m_child)) {
            QJsonValue overrun;
            if (clock.overrun) {
                const QCborMap &said = clock.overrun->fields;
                overrun = QJsonObject{{u"reason"_s, guarded(said.value("reason"_L1).toString())},
                                      {u"authorisedBy"_s, guarded(said.value("authorisedBy"_L1).toString())},
                                      {u"at"_s, format(clock.overrun->at)},
                                      {u"recordedBy"_s, clock.overrun->by}};
            }
            out.append(QJsonObject{{u"rule"_s, clock.rule},
                                   {u"child"_s, orNull(clock.child)},
                                   {u"trigger"_s, clock.trigger},
                                   {u"from"_s, format(clock.from)},
                                   {u"amount"_s, clock.unit == "same_day"_L1 ? QJsonValue() : QJsonValue(clock.amount)},
                                   {u"unit"_s, clock.unit},
                                   {u"due"_s, format(clock.due)},
                                   {u"met"_s, orNull(clock.met)},
                                   {u"source"_s, clock.source.en},
                                   {u"calendarKnown"_s, clock.calendarKnown},
                                   {u"overrun"_s, overrun}});
        }
        return out;
    }

    QJsonArray missing() const
    {
        QJsonArray out;
        for (const QString &what : rt::missing(m_proceedings, m_meeting)) {
            // Of another child's decision or action, a child's record does not even say that it lacks something.
            const qsizetype colon = what.indexOf(u':');
            const Item *about = colon < 0 ? nullptr : m_proceedings.item(what.sliced(colon + 1));
            if (about && !concerns(*about))
                continue;
            const auto given = std::ranges::find(m_meeting.sealReasons, what, &std::pair<QString, QString>::first);
            const bool reasoned = given != m_meeting.sealReasons.end();
            // What a later meeting took away (an action's date, carried over and corrected) was there when this one was
            // sealed.
            if (m_meeting.sealed && !reasoned && sealNeedsReason(m_meeting, what))
                continue;
            const QJsonValue reason = reasoned ? guarded(given->second) : QJsonValue();
            out.append(QJsonObject{{u"what"_s, what}, {u"reason"_s, reason}});
        }
        return out;
    }

    QJsonArray signoffs() const
    {
        QJsonArray out;
        for (const Signoff &each : m_meeting.signoffs) {
            const Item *decision = m_proceedings.item(each.decision);
            if (!decision || !concerns(*decision))
                continue;
            QJsonObject row{{u"attendee"_s, each.attendee}, {u"decision"_s, each.decision},
                            {u"response"_s, each.response}, {u"method"_s, each.method},
                            {u"at"_s, format(each.at)}, {u"comment"_s, veiled(orNull(each.comment))},
                            {u"recordedBy"_s, each.by}};
            if (!each.strokes.isEmpty())
                row.insert(u"strokes"_s, each.strokes.toJsonArray());
            if (!each.typedName.isEmpty())
                row.insert(u"typedName"_s, each.typedName);
            if (!each.textHash.isEmpty())
                row.insert(u"textHash"_s, each.textHash);
            if (isForEarlierText(each, *decision))
                row.insert(u"earlierText"_s, true);
            out.append(row);
        }
        return out;
    }

    QJsonValue sealed(const std::optional<SealProof> &proof) const
    {
        if (!m_meeting.sealed)
            return {};
        QJsonObject out{{u"at"_s, format(*m_meeting.sealed)}, {u"by"_s, m_meeting.sealedBy}};
        if (proof) {
            out.insert(u"entries"_s, proof->entries);
            out.insert(u"head"_s, QString::fromLatin1(proof->head.toHex()));
            out.insert(u"device"_s, proof->device);
            out.insert(u"signature"_s, QString::fromLatin1(proof->signature.toHex()));
        }
        return out;
    }

    QJsonArray chairs() const
    {
        const Item *convening = m_proceedings.item(m_meeting.ref);
        QJsonArray out{QJsonObject{{u"user"_s, m_meeting.chair},
                                   {u"from"_s, convening ? QJsonValue(format(convening->at)) : QJsonValue()}}};
        for (const Said &each : m_meeting.chairs)
            out.append(QJsonObject{{u"user"_s, each.by}, {u"from"_s, format(each.at)},
                                   {u"reason"_s, guarded(each.fields.value("reason"_L1).toString())}});
        return out;
    }

    QJsonArray withdrawn() const
    {
        QJsonArray out;
        for (const Ref &ref : m_meeting.made) {
            const Item *each = m_proceedings.item(ref);
            if (each->withdrawn && each->verb != Verb::Redact && concerns(*each))
                out.append(takenBack(*each, item(*each)));
        }
        return out;
    }

    // What was redacted, and whatever of it was taken back. A child's record has those that take something out of it, and of
    // their words only what stands in it; so it is written last, when it is known what does.
    void redactions(QJsonObject &out) const
    {
        QJsonArray standing, withdrawn = out.value(u"withdrawn"_s).toArray();
        for (const Ref &ref : m_meeting.made) {
            const Item *each = m_proceedings.item(ref);
            if (each->verb != Verb::Redact || (!whole() && !each->concerns(m_child)))
                continue;
            const std::optional<QJsonObject> one = redaction(*each, out);
            if (one && each->withdrawn)
                withdrawn.append(takenBack(*each, *one));
            else if (one)
                standing.append(*one);
        }
        if (!standing.isEmpty())
            out.insert(u"redactions"_s, standing);
        out.insert(u"withdrawn"_s, withdrawn);
    }

    std::optional<QJsonObject> redaction(const Item &redaction, const QJsonObject &out) const
    {
        QJsonObject one = item(redaction);
        if (whole())
            return one;
        const Ref target = redaction.text(u"target");
        const QStringList words = redaction.list("words"_L1);
        const bool everywhere = redaction.flag("everywhere"_L1), isHere = standsIn(out, target);
        if (words.isEmpty() ? !isHere : !isHere && !everywhere)
            return {};
        if (!isHere)
            one.remove("target"_L1);
        one.insert(u"authorisedBy"_s, guarded(redaction.text(u"authorisedBy")));
        if (words.isEmpty())
            return one;
        const QStringList held = wordsIn(out, target, words + (isVeiled() ? asVeiled(words, everywhere ? Ref() : target) : QStringList()),
                                         everywhere);
        one.insert(u"words"_s, QJsonArray::fromStringList(held));
        return held.isEmpty() ? std::nullopt : std::optional(one);
    }

    // The words as they stand where the veil lies over a part of them, or over a name that they begin in.
    QStringList asVeiled(const QStringList &words, const Ref &target) const
    {
        QList<QStringList> shared{QStringList()};
        for (const Ref &ref : m_meeting.made) {
            if (const QStringList tagged = m_proceedings.item(ref)->children(); !shared.contains(tagged))
                shared.append(tagged);
        }
        const QString gap(QChar(0xffff));            // no letter, and in no text
        QStringList found;
        for (const auto &[field, text] : redactableTexts(rt::record(m_proceedings, m_meeting), target)) {
            for (const QString &word : words) {
                for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                    for (const QStringList &each : shared) {
                        const QString whole = m_others.over(text, m_mark, each);
                        const QString rest = m_others.over(text.first(at) + gap + text.sliced(at + word.size()), m_mark, each);
                        const auto [from, differs] = std::ranges::mismatch(whole, rest);
                        const auto [back, differsBack] = std::mismatch(whole.rbegin(), std::make_reverse_iterator(from), rest.rbegin(), rest.rend());
                        const QString said(from, qsizetype(back.base() - from));
                        QString bare = said;
                        bare.remove(m_mark);
                        // What is left of "Oscar's" beside the veil tells nothing, and stands everywhere.
                        if (std::ranges::count_if(bare, [](QChar c) { return c.isLetterOrNumber(); }) > 1 && !found.contains(said))
                            found.append(said);
                    }
                }
            }
        }
        return found;
    }

    QJsonObject takenBack(const Item &each, const QJsonObject &item) const
    {
        return {{u"ref"_s, each.ref},
                {u"verb"_s, QString(rule(each.verb).name)},
                {u"reason"_s, each.verb == Verb::Redact ? guarded(each.withdrawn->reason)
                                                        : veiled(each.withdrawn->reason, sharedBy(each))},
                {u"at"_s, format(each.withdrawn->at)},
                {u"recordedBy"_s, each.withdrawn->by},
                {u"item"_s, item}};
    }

    const Proceedings &m_proceedings;
    const Meeting &m_meeting;
    const Ref m_child;
    const QString m_mark;
    const Veil m_others;
};

}

QJsonObject record(const Proceedings &proceedings, const Meeting &meeting, const Ref &child,
                   const std::optional<SealProof> &seal, bool practice)
{
    return Writer(proceedings, meeting, child).write(seal, practice);
}

QJsonObject disclosedRecord(const Proceedings &proceedings, const Meeting &meeting, const Ref &child, const QString &mark,
                            const std::optional<SealProof> &seal, bool practice)
{
    return Writer(proceedings, meeting, child, mark).write(seal, practice);
}

}
