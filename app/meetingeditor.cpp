#include "app/meetingeditor.h"

#include "app/captureline.h"
#include "app/entryrows.h"
#include "app/fieldvalues.h"
#include "app/meetinglist.h"
#include "app/say.h"
#include "app/spelling.h"
#include "app/walltime.h"
#include "app/wording.h"
#include "storage/model/expected.h"
#include "storage/model/procedure.h"

#include <QCborArray>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

// Names of a draft's fields that are not of the vocabulary: that the entry was refused, with which verb and why.
const QString kRefusedVerb = u"!verb"_s, kRefusedWhy = u"!refused"_s;
// The reasons for the seal are the fields of a form of their own.
const QString kReasons = u"!reasons"_s;

}

MeetingEditor::MeetingEditor(Ledger &ledger, const WallTime &time, const Limits &limits, const Actor &actor,
                             std::shared_ptr<OpenedMeeting> opened, QObject *parent)
    : MeetingLists(ledger, limits, viewOf(*opened, time), parent), m_time(time), m_actor(actor)
{
    takeDrafts(opened->drafts);
}

MeetingView MeetingEditor::viewOf(OpenedMeeting &opened, const WallTime &time)
{
    MeetingView view;
    view.proceedings = std::move(opened.proceedings);
    view.id = opened.id;
    view.time = &time;
    QHash<QString, MeetingView::Unfinished> refused;
    for (const DraftField &each : opened.drafts) {
        if (each.form == kReasons)
            view.reasons.insert(each.name, each.value.toString());
        else if (each.name == kRefusedVerb)
            refused[each.form].verb = each.value.toString();
        else if (each.name == kRefusedWhy)
            refused[each.form].why = each.value.toString();
    }
    for (auto it = refused.begin(); it != refused.end(); ++it) {
        it->form = it.key();
        view.unfinished.push_back(*it);
    }
    std::ranges::sort(view.unfinished, {}, &MeetingView::Unfinished::form);
    return view;
}

Ref MeetingEditor::refFor(Kind kind)
{
    if (kind == Kind::Nothing)
        return {};
    Ref ref = m_view.proceedings.freshRef(kind);
    // A name that was given to an entry whose answer is still awaited is not free.
    while (m_named.contains(ref)) {
        qsizetype digits = ref.size();
        while (digits > 0 && ref[digits - 1].isDigit())
            --digits;
        ref = ref.left(digits) + QString::number(ref.sliced(digits).toInt() + 1);
    }
    m_named.append(ref);
    return ref;
}

int MeetingEditor::say(const QString &verb, const QVariantMap &fields, const QString &form)
{
    const std::optional<Verb> known = verbNamed(verb);
    if (!known || !m_view.meeting()) {
        const int request = ++m_requests;
        QMetaObject::invokeMethod(this, [=, this] {
            Q_EMIT refused(request, verb, problemOf({Code::InvalidValue, verb}), form);
        }, Qt::QueuedConnection);
        return request;
    }
    QCborMap said = toFields(*known, fields);
    if (*known == Verb::Correct && !fields.contains(u"change"_s)) {
        const Item *target = m_view.item(fields.value(u"target"_s).toString());
        said = toFields(Verb::Withdraw, {{u"target"_s, fields.value(u"target"_s)},
                                         {u"reason"_s, fields.value(u"reason"_s)}});
        said.insert("change"_L1, toChange(target ? target->fields : QCborMap(), fields));
    }
    return ask(*known, said, form);
}

int MeetingEditor::ask(Verb verb, const QCborMap &fields, const QString &form)
{
    const int request = ++m_requests;
    Command command;
    command.verb = verb;
    command.at = std::chrono::floor<std::chrono::seconds>(m_time.now());
    command.actor = m_actor;
    command.meeting = m_view.meeting()->ref;
    command.ref = refFor(rule(verb).makes);
    command.fields = fields;
    if (verb == Verb::Reconvene)
        command.newMeeting = QUuid::createUuid();
    m_last.asked(request);
    QStringList unfinished;
    for (const MeetingView::Unfinished &each : m_view.unfinished) {
        if (each.form != form)
            unfinished.append("unfinished:"_L1 + each.form);
    }
    ++m_asked;
    Q_EMIT savedChanged();
    m_ledger.commit(m_view.id, command, unfinished, form, this, [=, this](Result<Event> event) {
        answered(request, command, form, event);
    });
    return request;
}

void MeetingEditor::answered(int request, const Command &command, const QString &form, const Result<Event> &event)
{
    --m_asked;
    m_named.removeOne(command.ref);
    const QString verb = rule(command.verb).name;
    if (!event) {
        m_last.refused(request);
        // A refused entry is never thrown away: its draft stays, and says so among what is missing.
        if (!form.isEmpty())
            setUnfinished(form, verb, codeName(event.error().code));
        Q_EMIT savedChanged();
        Q_EMIT refused(request, verb, problemOf(event.error()), form);
        return;
    }
    m_saved = m_time.now();
    // The drafts went with the commit; this lets go of what the desk remembers of them.
    if (!form.isEmpty())
        dropDraft(form);
    if (command.verb == Verb::Seal) {
        for (const QString &each : {kReasons, CaptureLine::lineForm(), CaptureLine::pinsForm(), Spelling::leftForm()})
            dropDraft(each);
    }
    const std::optional<Undoing> back =
        undoing(m_view.proceedings, *event, Say::tr("Taken back straight after it was entered"));
    take(*event);
    m_last.said(request, *event, m_view.proceedings, back);
    Q_EMIT savedChanged();
    Q_EMIT changed();
    Q_EMIT committed(request, verb, command.ref, form);
    if (command.verb == Verb::Reconvene)
        Q_EMIT reconvened(event->meeting.toString(QUuid::WithoutBraces));
}

void MeetingEditor::setUnfinished(const QString &form, const QString &verb, const QString &why)
{
    const auto known = std::ranges::find(m_view.unfinished, form, &MeetingView::Unfinished::form);
    if (known != m_view.unfinished.end())
        *known = {form, verb, why};
    else
        m_view.unfinished.push_back({form, verb, why});
    saveDraft({form, kRefusedVerb, verb});
    saveDraft({form, kRefusedWhy, why});
    MeetingLists::tick();
    Q_EMIT changed();
}

QString MeetingEditor::keepForm(const QString &verb, const QVariantMap &fields, const QString &why)
{
    const QString form = freshForm(verb);
    for (auto it = fields.begin(); it != fields.end(); ++it)
        saveDraft({form, it.key(), toField(it.value())});
    if (!why.isEmpty())
        setUnfinished(form, verb, why);
    return form;
}

void MeetingEditor::discardUnfinished(const QString &form)
{
    dropDraft(form);
}

void MeetingEditor::dropDraft(const QString &form)
{
    Desk::dropDraft(form);
    if (std::erase_if(m_view.unfinished, [&](const auto &each) { return each.form == form; }) > 0) {
        MeetingLists::tick();
        Q_EMIT changed();
    }
}

QString MeetingEditor::setAside(const QString &form)
{
    const auto known = std::ranges::find(m_view.unfinished, form, &MeetingView::Unfinished::form);
    const std::optional<MeetingView::Unfinished> entry =
        known == m_view.unfinished.end() ? std::nullopt : std::optional(*known);
    const QString aside = Desk::setAside(form);
    if (entry)
        setUnfinished(aside, entry->verb, entry->why);
    return aside;
}

int MeetingEditor::addChild(const QString &name, const QString &born, const QString &expected)
{
    return say(u"add-child"_s, {{u"name"_s, name}, {u"born"_s, born}, {u"expected"_s, expected}});
}

int MeetingEditor::invite(const QString &name, const QString &agency, const QString &role, bool authority)
{
    return say(u"invite"_s,
               {{u"name"_s, name}, {u"agency"_s, agency}, {u"role"_s, role}, {u"authority"_s, authority}});
}

int MeetingEditor::arrive(const QString &attendee, const QString &mode)
{
    return say(u"arrive"_s, {{u"attendee"_s, attendee}, {u"mode"_s, mode}});
}

int MeetingEditor::leave(const QString &attendee)
{
    return say(u"leave"_s, {{u"attendee"_s, attendee}});
}

int MeetingEditor::apologise(const QString &attendee, const QString &reason, bool informationSent)
{
    return say(u"apologise"_s,
               {{u"attendee"_s, attendee}, {u"reason"_s, reason}, {u"informationSent"_s, informationSent}});
}

int MeetingEditor::readStatement(const QString &statement, const QString &language, const QString &by)
{
    return say(u"read-statement"_s, {{u"statement"_s, statement}, {u"language"_s, language}, {u"by"_s, by}});
}

int MeetingEditor::acknowledge(const QString &attendee, const QString &statement)
{
    return say(u"acknowledge"_s, {{u"attendee"_s, attendee}, {u"statement"_s, statement}});
}

int MeetingEditor::acknowledgeAll(const QString &statement)
{
    int last = 0;
    m_last.begin(Verb::Acknowledge, {});
    if (const Meeting *meeting = m_view.meeting()) {
        const QByteArray latin1 = statement.toLatin1();
        for (const Ref &each : meeting->presentNow()) {
            if (!meeting->acknowledgedBy(each, QLatin1StringView(latin1)))
                last = acknowledge(each, statement);
        }
    }
    m_last.end();
    return last;
}

int MeetingEditor::answer(const QString &prompt, const QString &state, const QString &text)
{
    return say(u"answer"_s, {{u"prompt"_s, prompt}, {u"state"_s, state}, {u"text"_s, text}});
}

int MeetingEditor::correct(const QString &target, const QString &field, const QVariant &value, const QString &reason)
{
    return say(u"correct"_s,
               {{u"target"_s, target}, {u"change"_s, QVariantMap{{field, value}}}, {u"reason"_s, reason}});
}

int MeetingEditor::withdraw(const QString &target, const QString &reason)
{
    return say(u"withdraw"_s, {{u"target"_s, target}, {u"reason"_s, reason}});
}

int MeetingEditor::sign(const QString &attendee, const QStringList &which, const QString &response,
                        const QString &method, const QString &comment)
{
    const QVariant said = which.isEmpty() ? QVariant(u"all"_s) : QVariant(which);
    return say(u"sign"_s, {{u"attendee"_s, attendee}, {u"decisions"_s, said}, {u"response"_s, response},
                           {u"method"_s, method}, {u"comment"_s, comment}});
}

void MeetingEditor::giveReason(const QString &what, const QString &reason)
{
    const bool given = !reason.trimmed().isEmpty();
    if (given)
        m_view.reasons.insert(what, reason);
    else
        m_view.reasons.remove(what);
    saveDraft({kReasons, what, given ? QCborValue(reason) : QCborValue()});
    MeetingLists::tick();
    Q_EMIT changed();
}

int MeetingEditor::seal()
{
    QVariantList reasons;
    for (const QString &each : m_view.missing()) {
        if (m_view.reasons.contains(each))
            reasons.append(QVariantMap{{u"what"_s, each}, {u"reason"_s, m_view.reasons.value(each)}});
    }
    return say(u"seal"_s, {{u"incomplete"_s, reasons}});
}

int MeetingEditor::undo()
{
    if (undoWords().isEmpty())
        return 0;
    int last = 0;
    m_last.begin(m_last.verb(), m_last.about());
    for (const Undoing &each : m_last.take())
        last = ask(each.verb, each.fields, {});
    m_last.end();
    return last;
}

QString MeetingEditor::undoWords() const
{
    const Meeting *meeting = m_view.meeting();
    const bool allowed = editable() || (meeting && meeting->sealed && m_last.isAllowedAfterSeal());
    if (!m_last.isKnown() || !allowed)
        return {};
    const QString what = words::of(u"verb", rule(m_last.verb()).name);
    return m_last.about().isEmpty() ? what : Say::tr("%1, %2", "an arrival, and whose").arg(what, m_view.nameOf(m_last.about()));
}

QString MeetingEditor::wordsOf(const QString &ref) const
{
    const Telling telling(m_view, ref);
    return telling ? briefly(m_view, telling) : QString();
}

QVariantList MeetingEditor::linesOf(const QString &ref) const
{
    const Telling telling(m_view, ref);
    return telling ? rt::linesOf(telling) : QVariantList();
}

QVariantList MeetingEditor::redactable(const QString &ref) const
{
    return redactableTexts(m_view, ref);
}

QVariantList MeetingEditor::redactionHints() const
{
    return hintsOf(m_view);
}

QString MeetingEditor::dueWords(const QVariantMap &form) const
{
    QVariantMap due;
    for (auto it = form.begin(); it != form.end(); ++it) {
        if (it.key() == "due"_L1 || it.key().startsWith("due."_L1))
            due.insert(it.key(), it.value());
    }
    const Item action{.ref = {}, .verb = Verb::Act, .meeting = m_view.id,
                      .at = std::chrono::floor<std::chrono::seconds>(m_time.now()), .by = {},
                      .fields = toFields(Verb::Act, due), .made = {}, .history = {}, .withdrawn = {}};
    const DueWords said = dueWordsOf(m_view, action);
    return said.why.isEmpty() || said.why == said.when ? said.when
                                                       : Say::tr("%1: %2", "a day: why").arg(said.when, said.why);
}

QVariantMap MeetingEditor::beforeConference(const QStringList &which) const
{
    const Meeting *meeting = m_view.meeting();
    const Profile *procedure = meeting ? profile(meeting->profile) : nullptr;
    if (!procedure)
        return {};
    const std::vector<Clock> running = rt::clocks(m_view.proceedings, *meeting);
    const Clock *first = nullptr;
    for (const Clock &each : running) {
        const bool conference = std::ranges::any_of(procedure->clocks, [&](const ClockRule &clock) {
            return clock.id == each.rule && clock.metBy == "outcome:no-conference"_L1;
        });
        const bool theirs = which.isEmpty() || which.contains(each.child);
        if (conference && theirs && (!first || runsOutAt(each.due) < runsOutAt(first->due)))
            first = &each;
    }
    return first ? QVariantMap{{u"within"_s, first->amount}, {u"unit"_s, first->unit}, {u"from"_s, format(first->from)}}
                 : QVariantMap();
}

int MeetingEditor::promoted(const QString &other)
{
    const Item *item = m_view.item(other);
    if (!item || item->verb != Verb::ConsiderChild || item->text(u"disposition") == "now_subject"_L1)
        return 0;
    return correct(other, u"disposition"_s, u"now_subject"_s, Say::tr("Became a child of this meeting"));
}

QStringList MeetingEditor::heardBy(const QString &statement) const
{
    QStringList heard;
    const QByteArray latin1 = statement.toLatin1();
    for (const QString &each : attendees->keys()) {
        if (m_view.meeting() && m_view.meeting()->acknowledgedBy(each, QLatin1StringView(latin1)))
            heard.append(each);
    }
    return heard;
}

QStringList MeetingEditor::recipients() const
{
    return m_view.meeting() ? rt::recipients(m_view.proceedings, *m_view.meeting()) : QStringList();
}

QString MeetingEditor::verbOf(const QString &ref) const
{
    const Item *item = m_view.item(ref);
    return item ? QString(rule(item->verb).name) : QString();
}

QVariantMap MeetingEditor::fields(const QString &ref) const
{
    const Item *item = m_view.item(ref);
    if (!item)
        return {};
    QVariantMap said = toSaid(item->fields);
    // Of the open meeting, when it began and ended can be put right too, though nobody said them in the convening.
    const Meeting *meeting = ref == this->ref() ? m_view.meeting() : nullptr;
    if (meeting && meeting->started)
        said.insert(u"started"_s, format(*meeting->started));
    if (meeting && meeting->ended)
        said.insert(u"ended"_s, format(*meeting->ended));
    return said;
}

QVariantList MeetingEditor::history(const QString &ref) const
{
    const Item *item = m_view.item(ref);
    return item ? historyOf(m_view, *item) : QVariantList();
}

QString MeetingEditor::ref() const
{
    return m_view.meeting() ? m_view.meeting()->ref : QString();
}

QString MeetingEditor::chair() const
{
    const Meeting *meeting = m_view.meeting();
    return !meeting ? QString() : meeting->chairs.empty() ? meeting->chair : meeting->chairs.back().by;
}

QString MeetingEditor::adjournedWords() const
{
    const Meeting *meeting = m_view.meeting();
    if (!meeting || !meeting->adjourned || meeting->adjournments.empty())
        return {};
    const QCborMap &said = meeting->adjournments.back().fields;
    const QString reason = said.value("reason"_L1).toString();
    const QCborValue until = said.value("until"_L1);
    return until.isString() ? Say::tr("Adjourned until %1: %2").arg(words::moment(until), reason)
                            : Say::tr("Adjourned: %1").arg(reason);
}

QString MeetingEditor::typeRule() const
{
    const Item *convened = m_view.item(ref());
    return convened ? words::typeRule(convened->list("complexCriteria"_L1)) : QString();
}

int MeetingEditor::opens() const
{
    const std::vector<const Item *> agreed =
        m_view.meeting() ? m_view.proceedings.standing(*m_view.meeting(), Verb::Act) : std::vector<const Item *>();
    return int(std::ranges::count_if(agreed, [&](const Item *each) {
        return m_view.proceedings.actionState(each->ref) == "open"_L1;
    }));
}

QString MeetingEditor::title() const
{
    QStringList names;
    for (const QString &each : children->keys())
        names.append(m_view.nameOf(each));
    return titleOf(names);
}

QString MeetingEditor::typeWords() const
{
    const Item *convened = m_view.item(ref());
    return convened ? words::of(u"type", convened->text(u"type")) : QString();
}

QString MeetingEditor::procedureWords() const
{
    const Profile *procedure = m_view.meeting() ? profile(m_view.meeting()->profile) : nullptr;
    return procedure ? procedure->name.in(words::language()) : QString();
}

MeetingEditor::State MeetingEditor::state() const
{
    const Meeting *meeting = m_view.meeting();
    if (!meeting)
        return Planned;
    return meeting->cancelled ? Cancelled
        : meeting->sealed     ? Sealed
        : meeting->ended      ? Ended
        : meeting->adjourned  ? Adjourned
        : meeting->started    ? Running
                              : Planned;
}

QString MeetingEditor::stateWords() const
{
    const Meeting *meeting = m_view.meeting();
    switch (state()) {
    case Planned: return words::of(u"state", u"planned"_s);
    case Running: return Say::tr("Started %1").arg(words::time(*meeting->started));
    case Adjourned: return words::of(u"state", u"adjourned"_s);
    case Ended: return Say::tr("Ended %1").arg(words::time(*meeting->ended));
    case Sealed: return Say::tr("Sealed %1").arg(words::moment(*meeting->sealed));
    case Cancelled: return words::of(u"state", u"cancelled"_s);
    }
    Q_UNREACHABLE();
}

QString MeetingEditor::savedWords() const
{
    return m_saved ? Say::tr("Saved %1").arg(words::time(*m_saved)) : QString();
}

bool MeetingEditor::quorumMet() const
{
    return m_view.meeting() && quorum(m_view.proceedings, *m_view.meeting()).met;
}

QString MeetingEditor::quorumWords() const
{
    return quorumMet() ? Say::tr("Quorum met") : Say::tr("Quorum not met. Missing: %1").arg(m_view.quorumLacks());
}

bool MeetingEditor::readBackDone() const
{
    return m_view.meeting() && m_view.meeting()->readBack;
}

bool MeetingEditor::editable() const
{
    const State now = state();
    return now != Sealed && now != Cancelled;
}

int MeetingEditor::withoutReason() const
{
    const QStringList lacking = m_view.missing();
    const Meeting *meeting = m_view.meeting();
    return int(std::ranges::count_if(lacking, [&](const QString &each) {
        return each.startsWith("basis:"_L1) || (!m_view.reasons.contains(each) && sealNeedsReason(*meeting, each));
    }));
}

QVariantMap MeetingEditor::convening() const
{
    QVariantMap convened = fields(ref());
    if (const Meeting *meeting = m_view.meeting())
        convened.insert(u"procedure"_s, meeting->profile);
    return convened;
}

Instant MeetingEditor::now() const
{
    return m_time.now();
}

void MeetingEditor::askRecord(const Ref &child, QObject *context, Ledger::Reply<QJsonObject> reply)
{
    m_ledger.record(m_view.id, child, context, std::move(reply));
}

void MeetingEditor::askCopy(const Ref &child, QObject *context, Ledger::Reply<QJsonObject> reply)
{
    m_ledger.copy(m_view.id, child, Say::tr("[another child]"), redactionMarks(), context, std::move(reply));
}

void MeetingEditor::tick()
{
    MeetingLists::tick();
    Q_EMIT changed();
}

void MeetingEditor::retell()
{
    MeetingLists::retell();
    Q_EMIT changed();
    Q_EMIT savedChanged();
}

}
