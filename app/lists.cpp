#include "app/lists.h"

#include "app/entryrows.h"
#include "app/say.h"
#include "app/telling.h"
#include "app/walltime.h"
#include "app/wording.h"
#include "storage/model/procedure.h"

#include <QCborArray>
#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

QStringList refsOf(const std::vector<const Item *> &items)
{
    QStringList refs;
    refs.reserve(qsizetype(items.size()));
    for (const Item *each : items)
        refs.append(each->ref);
    return refs;
}

// A row that is about to go may be asked for once more.
QVariantList blank(qsizetype columns)
{
    return QVariantList(columns);
}

QVariantList child(const MeetingView &view, const Telling &is)
{
    QStringList outcomes;
    int decisions = 0, actions = 0;
    for (const Item *each : view.proceedings.standing(*view.meeting(), Verb::Decide)) {
        if (!each->concerns(is.item().ref))
            continue;
        ++decisions;
        for (const QString &outcome : each->list("outcomes"_L1)) {
            if (!outcomes.contains(outcome))
                outcomes.append(outcome);
        }
    }
    for (const Item *each : view.proceedings.standing(*view.meeting(), Verb::Act))
        actions += each->concerns(is.item().ref);
    const QString born = is.text(u"born").isEmpty() && !is.text(u"expected").isEmpty()
        ? Say::tr("Expected %1").arg(is.moment(u"expected")) : is.moment(u"born");
    return {is.text(u"name"), born, is.text(u"caseRef"), is.code(u"whereabouts", u"whereabouts"), is.text(u"school"),
            is.item().flag("inPatient"_L1), words::allOf(u"outcomes", outcomes), decisions, actions,
            int(std::ranges::count_if(view.lacking, [&](const QString &each) {
                return isMissingFor(view.proceedings, each, is.item().ref);
            }))};
}

QVariantList person(const MeetingView &view, const Telling &is)
{
    QStringList relations;
    for (const QCborValue each : is.item().value(u"relation").toArray()) {
        relations.append(Say::tr("%1 of %2", "mother of Niamh")
                             .arg(each.toMap().value("as"_L1).toString(),
                                  view.nameOf(each.toMap().value("child"_L1).toString())));
    }
    return {is.text(u"name"), is.moment(u"born"), words::join(relations),
            words::join(view.namesOf(is.item().list("parentalResponsibility"_L1))),
            is.item().flag("allegedPerpetrator"_L1), is.item().flag("under18"_L1)};
}

QVariantList attendee(const MeetingView &view, const Telling &is)
{
    const Meeting &meeting = *view.meeting();
    const Ref &ref = is.item().ref;
    QStringList times;
    QString mode;
    for (const Presence &each : meeting.presence) {
        if (each.attendee != ref)
            continue;
        times.append(each.to ? u"%1–%2"_s.arg(words::time(each.from), words::time(*each.to))
                             : Say::tr("since %1").arg(words::time(each.from)));
        mode = each.mode;
    }
    const auto sorry = meeting.apologies.constFind(ref);
    QString apologies;
    if (sorry != meeting.apologies.constEnd())
        apologies = sorry->fields.value("reason"_L1).toString();
    return {is.text(u"name"), is.text(u"agency"), is.code(u"role", u"role"), is.item().flag("authority"_L1),
            meeting.isPresent(ref), times.join(u", "_s), mode, mode.isEmpty() ? QString() : words::of(u"mode", mode),
            meeting.acknowledgedBy(ref, "confidentiality"_L1), apologies, codes::isExcludedRole(is.text(u"role"))};
}

QVariantList action(const MeetingView &view, const Telling &is)
{
    const std::optional<ActionDue> due = actionDue(view.proceedings, is.item());
    const QString state = view.proceedings.actionState(is.item().ref);
    const auto [when, why] = dueWordsOf(view, is.item());
    return {is.text(u"what"), is.text(u"purpose"), is.owner(u"owner"), when, why,
            is.code(u"actionKind", u"kind"), is.children(), is.item().children(), is.text(u"contingency"),
            words::of(u"actionState", state),
            state == "open"_L1 && due && runsOutAt(due->due) <= view.time->now()};
}

struct Section { QLatin1StringView kind, section, field; };
constexpr std::array kSections{
    Section{"quorum"_L1, "people"_L1, {}}, Section{"prompt"_L1, "agenda"_L1, "state"_L1},
    Section{"statement"_L1, "statements"_L1, {}}, Section{"acknowledgement"_L1, "statements"_L1, {}},
    Section{"decision"_L1, "decisions"_L1, {}}, Section{"basis"_L1, "decisions"_L1, "basis"_L1},
    Section{"action-owner"_L1, "actions"_L1, "owner"_L1}, Section{"action-due"_L1, "actions"_L1, "due"_L1},
    Section{"lado-referral"_L1, "convening"_L1, "ladoReferral"_L1}, Section{"young-abuser"_L1, "people"_L1, {}},
    Section{"differs"_L1, "agenda"_L1, "text"_L1}, Section{"discharge"_L1, "agenda"_L1, "text"_L1},
    Section{"signoff"_L1, "signoff"_L1, {}}, Section{"earlier-text"_L1, "signoff"_L1, {}}, Section{"read-back"_L1, "readback"_L1, {}},
    Section{"convening"_L1, "convening"_L1, {}}, Section{"unfinished"_L1, "unfinished"_L1, {}}};

QVariantList missingThing(const MeetingView &view, const QString &name)
{
    const QString kind = name.section(u':', 0, 0), ref = name.section(u':', 1);
    const auto found = std::ranges::find_if(kSections, [&](const Section &each) { return kind == each.kind; });
    const Section section = found == kSections.end() ? Section{{}, "decisions"_L1, {}} : *found;
    QString subject = view.nameOf(ref), field = section.field, target = ref;
    if (kind == "quorum"_L1)
        subject = view.quorumLacks();
    else if (kind == "prompt"_L1)
        subject = view.question(ref);
    else if (kind == "basis"_L1 || kind == "earlier-text"_L1)
        subject = view.decisionName(ref);
    else if (kind.startsWith("action-"_L1) && view.item(ref))
        subject = view.item(ref)->text(u"what");
    else if (kind == "differs"_L1 || kind == "discharge"_L1)
        target = kind;
    else if (kind == "convening"_L1)
        field = ref;
    else if (kind == "unfinished"_L1)
        subject = view.unfinishedWords(ref);
    return {words::missing(name, subject), QString(section.section), target, field, view.reasons.value(name)};
}

QVariantList signoff(const MeetingView &view, const QString &key)
{
    const Meeting &meeting = *view.meeting();
    const Ref person = key.section(u'/', 0, 0), decision = key.section(u'/', 1);
    const Item *who = view.item(person), *what = view.item(decision);
    const Signoff *given = meeting.signoff(person, decision);
    const QString response = given ? given->response : QString();
    return {person, who ? who->text(u"name") : QString(), who ? who->text(u"agency") : QString(), decision,
            view.numberOf(decision), what ? what->text(u"text") : QString(), response,
            given ? words::of(u"response", response) : QString(),
            given ? given->comment : QString(), meeting.involved.value(decision).contains(person),
            given && what && isForEarlierText(*given, *what)};
}

}

const Meeting *MeetingView::meeting() const
{
    return proceedings.meeting(id);
}

const Item *MeetingView::item(const QString &ref) const
{
    return ref.isEmpty() ? nullptr : proceedings.item(ref);
}

QString MeetingView::nameOf(const QString &ref) const
{
    const Item *found = item(ref);
    const QString name = found ? found->text(u"name") : QString();
    return name.isEmpty() ? ref : name;
}

QStringList MeetingView::namesOf(const QStringList &refs) const
{
    QStringList names;
    for (const QString &each : refs)
        names.append(nameOf(each));
    return names;
}

QStringList MeetingView::missing() const
{
    const Meeting *current = meeting();
    if (!current)
        return {};
    QStringList all = rt::missing(proceedings, *current);
    for (const Unfinished &each : unfinished)
        all.append("unfinished:"_L1 + each.form);
    return all;
}

int MeetingView::numberOf(const QString &decision) const
{
    int number = 0;
    if (const Meeting *current = meeting()) {
        for (const Ref &each : current->made) {
            number += proceedings.item(each)->verb == Verb::Decide;      // withdrawn ones keep their number
            if (each == decision)
                return number;
        }
    }
    return 0;
}

QString MeetingView::decisionName(const QString &decision) const
{
    return Say::tr("Decision %1").arg(numberOf(decision));
}

QString MeetingView::question(const QString &prompt) const
{
    if (const Profile *procedure = meeting() ? profile(meeting()->profile) : nullptr) {
        for (const Prompt &each : procedure->agenda) {
            if (each.id == prompt)
                return each.words.in(words::language());
        }
    }
    return words::of(u"prompt", prompt);
}

QString MeetingView::quorumLacks() const
{
    QStringList groups;
    const Profile *procedure = meeting() ? profile(meeting()->profile) : nullptr;
    const QStringList ids = meeting() ? quorum(proceedings, *meeting()).missing : QStringList();
    for (const QString &group : ids) {
        QString said = group;
        if (procedure) {
            for (const QuorumGroup &each : procedure->quorum) {
                if (each.id == group)
                    said = each.words.in(words::language());
            }
        }
        groups.append(said);
    }
    return groups.join(u"; "_s);
}

QString MeetingView::unfinishedWords(const QString &form) const
{
    const auto found = std::ranges::find_if(unfinished, [&](const Unfinished &each) { return each.form == form; });
    return found == unfinished.end() ? form : words::of(u"verb", found->verb);
}

template<class Cells>
RowList *MeetingLists::list(QList<QByteArray> roles, Cells cells)
{
    const qsizetype columns = roles.size();
    return new RowList(std::move(roles), [this, cells, columns](const QString &key) -> QVariantList {
        return m_view.meeting() ? cells(m_view, key) : blank(columns);
    }, this);
}

// A list of items, each under its own ref.
template<class Cells>
RowList *MeetingLists::items(QList<QByteArray> roles, Cells cells)
{
    const qsizetype columns = roles.size();
    return list(std::move(roles), [cells, columns](const MeetingView &view, const QString &key) -> QVariantList {
        const Telling telling(view, key);
        return telling ? cells(view, telling) : blank(columns);
    });
}

MeetingLists::MeetingLists(Ledger &ledger, const Limits &limits, MeetingView view, QObject *parent)
    : Desk(ledger, limits, view.id, parent),
      children(items({"name", "born", "caseRef", "whereabouts", "school", "inPatient", "outcomes", "decisions",
                      "actions", "missing"}, child)),
      people(items({"name", "born", "relations", "responsibility", "alleged", "under18"}, person)),
      otherChildren(items({"name", "link", "disposition", "reason"},
                          [](const MeetingView &, const Telling &is) -> QVariantList {
          const QString name = is.text(u"name");
          return {name.isEmpty() ? is.text(u"description") : name, is.code(u"link", u"link"),
                  is.code(u"disposition", u"disposition"), is.text(u"reason")};
      })),
      attendees(items({"name", "agency", "role", "authority", "present", "times", "mode", "modeWords", "acknowledged",
                       "apologies", "excluded"}, attendee)),
      information(items({"text", "by", "agency", "kind", "kindWords", "children", "childRefs", "date", "sensitivity",
                         "corrections", "at"}, [](const MeetingView &v, const Telling &is) -> QVariantList {
          const Item *by = v.item(is.text(u"by"));
          const QString mark = is.text(u"sensitivity");
          return {is.text(u"text"), is.name(u"by"), by ? by->text(u"agency") : QString(), is.text(u"kind"),
                  is.code(u"kind", u"kind"), is.children(), is.item().children(), is.moment(u"date"),
                  mark.isEmpty() || mark == "normal"_L1 ? QString() : words::of(u"sensitivity", mark),
                  is.item().corrections, is.at()};
      })),
      consents(items({"matter", "status", "statusWords", "children", "childRefs", "grounds", "rationale", "exceptional",
                      "timing", "officer"}, [](const MeetingView &, const Telling &is) -> QVariantList {
          return {is.code(u"matter", u"matter"), is.text(u"status"), is.code(u"status", u"status"), is.children(),
                  is.item().children(), is.codes(u"grounds", "grounds"_L1), is.text(u"rationale"),
                  is.text(u"exceptional"), is.text(u"timing"), is.name(u"officer")};
      })),
      decisions(items({"number", "text", "basis", "outcomes", "enquiry", "children", "childRefs", "involved", "signed",
                       "toSign", "at"}, [](const MeetingView &v, const Telling &is) -> QVariantList {
          const QStringList involved = v.meeting()->involved.value(is.item().ref);
          int given = 0;
          for (const QString &each : involved)
              given += v.meeting()->signoff(each, is.item().ref) != nullptr;
          return {v.numberOf(is.item().ref), is.text(u"text"), is.text(u"basis"), is.codes(u"outcomes", "outcomes"_L1),
                  is.code(u"enquiry", u"enquiry"), is.children(), is.item().children(),
                  words::join(v.namesOf(involved)), given, int(involved.size()), is.at()};
      })),
      actions(items({"what", "purpose", "owner", "due", "dueWhy", "kind", "children", "childRefs", "contingency",
                     "state", "overdue"}, action)),
      prompts(list({"question", "state", "stateWords", "text", "forced", "source"},
                   [](const MeetingView &v, const QString &id) -> QVariantList {
          const auto answer = v.meeting()->answers.constFind(id);
          const bool given = answer != v.meeting()->answers.constEnd();
          const QString state = given ? answer->fields.value("state"_L1).toString() : u"open"_s;
          bool forced = true;
          QString source;
          if (const Profile *procedure = profile(v.meeting()->profile)) {
              for (const Prompt &each : procedure->agenda) {
                  if (each.id == id) {
                      forced = each.forced;
                      source = each.source.in(words::language());
                  }
              }
          }
          return {v.question(id), state, words::of(u"promptState", state),
                  given ? answer->fields.value("text"_L1).toString() : QString(), forced, source};
      })),
      statements(list({"title", "words", "version", "read", "readWords", "acknowledged", "present"},
                      [](const MeetingView &v, const QString &id) -> QVariantList {
          QString title = words::of(u"statement", id), text, version, when;
          if (const Profile *procedure = profile(v.meeting()->profile)) {
              for (const OpeningStatement &each : procedure->statements) {
                  if (each.id == id) {
                      title = each.title.in(words::language());
                      text = each.words.in(words::language());
                      version = each.version;
                  }
              }
          }
          for (const Said &each : v.meeting()->statements) {
              if (each.fields.value("statement"_L1).toString() == id)
                  when = Say::tr("Read at %1 by %2")
                             .arg(words::time(each.at), v.nameOf(each.fields.value("by"_L1).toString()));
          }
          int acknowledged = 0;
          const std::vector<Ref> present = v.meeting()->presentNow();
          for (const Ref &each : present)
              acknowledged += v.meeting()->acknowledgedBy(each, QLatin1StringView(id.toLatin1()));
          return {title, text, version, !when.isEmpty(), when, acknowledged, int(present.size())};
      })),
      clocks(list({"words", "child", "due", "left", "overrun", "met", "rule", "source", "why", "childRef",
                   "reason"},
                  [this](const MeetingView &v, const QString &key) -> QVariantList {
          const Clock *clock = clockOf(key);
          if (!clock)
              return blank(11);
          QString what = clock->rule;
          if (const Profile *procedure = profile(v.meeting()->profile)) {
              for (const ClockRule &each : procedure->clocks) {
                  if (each.id == clock->rule)
                      what = each.words.in(words::language());
              }
          }
          const bool late = clock->isOverrun(v.time->now());
          const QString left = clock->met ? Say::tr("Done %1").arg(words::moment(*clock->met))
                                          : words::left(clock->due, v.time->now());
          QString why = Say::tr("%1 from when %2: %3")
                            .arg(words::length(clock->amount, clock->unit), words::of(u"trigger", clock->trigger),
                                 words::moment(clock->from));
          if (!clock->calendarKnown)
              why += u' ' + Say::tr("Bank holidays of that year are not known yet: the day may move.");
          return {what, clock->child.isEmpty() ? QString() : v.nameOf(clock->child), words::due(clock->due), left, late,
                  clock->met.has_value(), clock->rule, clock->source.in(words::language()), why, clock->child,
                  overrunWords(clock->overrun)};
      })),
      missing(list({"words", "section", "target", "field", "reason"}, missingThing)),
      signoffs(list({"attendee", "name", "agency", "decision", "number", "text", "response", "responseWords",
                     "comment", "involved", "earlier"}, signoff)),
      notes(items({"kind", "kindWords", "text", "lines", "children", "childRefs", "by", "at"}, noteCells)),
      wanted(list({"role", "roleWords", "because"}, expectedCells)),
      progress(list({"action", "state", "stateWords", "note", "at", "by"}, progressCells)),
      corrected(list({"corrections"}, [](const MeetingView &v, const QString &key) -> QVariantList {
          const Item *item = v.item(key);
          return {item ? item->corrections : 0};
      })),
      withdrawn(items({"kindWords", "text", "reason", "at", "by"}, withdrawnCells)),
      m_view(std::move(view))
{
    update(nullptr, true);
}

void MeetingLists::take(const Event &event)
{
    m_view.proceedings.apply(event);
    QStringList touched{event.ref, event.fields.value("target"_L1).toString()};
    // A corrected name stands in rows that the event does not name.
    const Item *target = m_view.item(touched[1]);
    const bool names = target && (target->verb == Verb::AddChild || target->verb == Verb::Invite);
    update(names ? nullptr : &touched, false);
}

void MeetingLists::retell()
{
    for (RowList *each : findChildren<RowList *>(Qt::FindDirectChildrenOnly))
        each->reword();
}

void MeetingLists::tick()
{
    update(nullptr, false);
}

const Clock *MeetingLists::clockOf(const QString &key) const
{
    const auto found = std::ranges::find_if(m_clocks, [&](const Clock &each) { return keyOf(each) == key; });
    return found == m_clocks.end() ? nullptr : &*found;
}

QString MeetingLists::keyOf(const Clock &clock)
{
    // One measure may have been taken twice for a child; each runs its own clock.
    return clock.rule + u'/' + clock.child + u'/' + format(clock.from);
}

void MeetingLists::update(const QStringList *touched, bool reset)
{
    const Meeting *meeting = m_view.meeting();
    if (!meeting)
        return;
    const auto put = [reset](RowList *list, const QStringList &keys, const QStringList *only = nullptr) {
        reset ? list->reset(keys) : list->update(keys, only);
    };
    const auto standing = [&](Verb verb) { return refsOf(m_view.proceedings.standing(*meeting, verb)); };

    const QStringList decided = standing(Verb::Decide);
    m_view.lacking = m_view.missing();
    put(children, standing(Verb::AddChild));
    put(people, standing(Verb::AddPerson));
    put(otherChildren, standing(Verb::ConsiderChild));
    put(attendees, standing(Verb::Invite));
    put(information, standing(Verb::Share), touched);
    put(consents, standing(Verb::Consent));
    put(decisions, decided);
    put(actions, standing(Verb::Act));

    QStringList noted;
    for (const Verb verb : {Verb::Withhold, Verb::Outstanding, Verb::Competence, Verb::Protect, Verb::Family,
                            Verb::Dissent, Verb::Addendum, Verb::Distribute, Verb::Outcome, Verb::Redact})
        noted += standing(verb);
    put(notes, noted);
    put(wanted, expectedKeys(m_view.proceedings, *meeting));
    put(progress, progressKeys(m_view.proceedings, actions->keys()));
    put(corrected, correctedKeys(m_view.proceedings, *meeting));
    put(withdrawn, withdrawnKeys(m_view.proceedings, *meeting));

    const QStringList &lacking = m_view.lacking;
    QStringList asked, read;
    if (const Profile *procedure = profile(meeting->profile)) {
        for (const Prompt &each : procedure->agenda)
            asked.append(each.id);
        for (const OpeningStatement &each : procedure->statements)
            read.append(each.id);
    }
    // A child in hospital has to be discharged one day: that is asked also where a decision says something of it already.
    const bool inHospital = std::ranges::any_of(children->keys(), [&](const QString &key) {
        const Item *child = m_view.item(key);
        return child && child->flag("inPatient"_L1);
    });
    for (const auto &settles : {u"differs"_s, u"discharge"_s}) {
        const bool asks = std::ranges::any_of(lacking, [&](const QString &each) {
            return each.startsWith(settles + u':');
        });
        if (asks || meeting->answers.contains(settles) || (settles == "discharge"_L1 && inHospital))
            asked.append(settles);
    }
    put(prompts, asked);
    put(statements, read);

    QStringList running;
    m_clocks = rt::clocks(m_view.proceedings, *meeting);
    // What runs out next comes first; what is done, last.
    std::ranges::stable_sort(m_clocks, {}, [](const Clock &each) {
        return std::pair(each.met.has_value(), runsOutAt(each.due));
    });
    for (const Clock &each : m_clocks)
        running.append(keyOf(each));
    running.removeDuplicates();
    put(clocks, running);
    put(missing, lacking);

    QStringList pairs;
    for (const QString &who : attendees->keys()) {
        if (std::ranges::none_of(meeting->presence, [&](const Presence &each) { return each.attendee == who; }))
            continue;
        for (const QString &each : decided)
            pairs.append(who + u'/' + each);
    }
    put(signoffs, pairs);
}

}
