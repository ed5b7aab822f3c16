#include "app/session.h"

#include "app/doorstep.h"
#include "app/fieldvalues.h"
#include "app/handed.h"
#include "app/shown.h"
#include "app/walltime.h"
#include "app/wording.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

// The lock screen knows short names only: the full ones lie encrypted.
QString shownName(const Actor &user)
{
    return user.name != user.user ? user.name : doorstep::longName(user.user);
}

// The tablet's own settings lie under no user's name.
const QString kPhrases = u"phrases"_s;

// Entries after which the list of meetings says something else.
constexpr std::array kListed{Verb::AddChild, Verb::Start, Verb::End, Verb::Seal, Verb::Adjourn, Verb::Resume,
                             Verb::Cancel, Verb::Correct, Verb::Withdraw, Verb::TakeChair};

}

// The home screen's desk: it convenes.
class FrontDesk : public Desk {
public:
    FrontDesk(Session &session, Ledger &ledger, const Limits &limits)
        : Desk(ledger, limits, MeetingId()), m_session(session)
    {
    }

    int say(const QString &verb, const QVariantMap &fields, const QString &form) override
    {
        Q_ASSERT(verb == "convene"_L1);
        return m_session.convene(fields, form);
    }

    using Desk::takeDrafts;
    int nextRequest() { return ++m_requests; }

private:
    Session &m_session;
    int m_requests = 0;
};

Session::Session(Ledger &ledger, const WallTime &time, const Limits &limits, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_time(time), m_limits(limits),
      m_users({"name", "mayChair"}, [this](const QString &key) -> QVariantList {
          const auto found = std::ranges::find(m_store.users, key, &Actor::user);
          return found == m_store.users.end() ? QVariantList(2)
                                              : QVariantList{shownName(*found), found->mayChair()};
      }),
      m_found({"meetingId", "ref", "kind", "excerpt"}, [this](const QString &key) -> QVariantList {
          const Hit hit = m_hits.value(key);
          return {hit.meeting.toString(QUuid::WithoutBraces), hit.ref,
                  words::of(u"verb", QString(rule(hit.verb).name)), hit.snippet};
      }),
      m_meetings(ledger, time, limits), m_audit(ledger, limits),
      m_phrases([&ledger](const QString &json) { ledger.saveSetting({}, kPhrases, json); })
{
    connect(&m_audit, &AuditList::failed, this, [this](const Error &error) { setProblem(error); });
    connect(&ledger, &Ledger::clockInDoubt, this, [this] {
        m_clockInDoubt = true;
        Q_EMIT clockInDoubtChanged();
    });
    connect(&ledger, &Ledger::outboxBehind, this, [this](const QString &why) {
        setProblem(Error{Code::Outbox_Behind, why});
    });
    connect(&m_meetings, &MeetingList::failed, this, [this](const Error &error) { setProblem(error); });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        Q_EMIT minute();
        if (m_meeting)
            m_meeting->tick();
    });
    m_ledger.setTime(&time);
    m_tick.start(m_limits.tick);
    m_placeDue.setSingleShot(true);
    connect(&m_placeDue, &QTimer::timeout, this, &Session::writePlace);
    install(u"en"_s);
}

Session::~Session() = default;

template<class T, class Taken>
Ledger::Reply<T> Session::awaited(Taken taken)
{
    ++m_awaited;
    Q_EMIT busyChanged();
    return [this, taken = std::move(taken)](Result<T> result) {
        --m_awaited;
        Q_EMIT busyChanged();
        if (!result)
            setProblem(result.error());
        taken(std::move(result));
    };
}

QString Session::userName() const
{
    return shown(m_actor.name);
}

void Session::look()
{
    m_ledger.look(this, awaited<StoreState>([this](Result<StoreState> found) {
        if (!found)
            return setState(Failed);
        setStore(*found);
        setState(found->exists ? Locked : Empty);
    }));
}

void Session::enter(const KeyHanded &handed)
{
    setLanguage(handed.language);
    m_text = handed.text;
    setProblem({});
    setState(Opening);
    Arrival how{.opening = quint64(handed.opening)};
    if (handed.expected > 0)
        how.expected = Instant(std::chrono::seconds(handed.expected));
    m_ledger.enter(handed.user, handed.key, how, this, awaited<StoreState>([this](Result<StoreState> entered) {
        if (!entered)
            return setState(Failed);
        setStore(*entered);
        opened(entered->users.front());
    }));
}

void Session::createPractice(const QString &name)
{
    if (m_state != Empty)
        return;
    setProblem({});
    setState(Opening);
    const Actor first{.user = doorstep::shortName(name), .name = name.simplified(), .roles = Role::Chair};
    m_ledger.createPractice(first, m_time.now(), this, awaited<StoreState>([this, first](Result<StoreState> made) {
        if (!made)
            return setState(Empty);
        setStore(*made);
        opened(first);
    }));
}

void Session::addUser(const QString &name, bool mayChair)
{
    const Actor user{.user = doorstep::shortName(name), .name = name.simplified(),
                     .roles = mayChair ? Role::Chair : Role::MinuteTaker};
    m_ledger.addUser(user, m_time.now(), m_actor.user, this, awaited<void>([this, user](Result<void> added) {
        if (!added)
            return;
        std::erase_if(m_store.users, [&](const Actor &each) { return each.user == user.user; });
        m_store.users.push_back(user);
        setStore(StoreState(m_store));
    }));
}

void Session::lock(bool toKeys)
{
    if (m_state != Open)
        return;
    writePlace();
    setState(Locked);                                // first, so that going away is no place of its own
    closeMeeting();
    if (m_desk)
        Q_EMIT m_desk->closing();
    m_place.clear();
    m_meetings.clear();
    m_audit.clear();
    m_phrases.close();
    m_hits.clear();
    m_found.reset({});
    m_actor = {};
    setProblem({});
    Q_EMIT stateChanged();
    if (m_desk)
        m_desk.release()->deleteLater();             // forms that are just going away may still hold it
    m_ledger.close(this, awaited<void>([this, toKeys](Result<void>) { Q_EMIT locked(toKeys); }));
}

void Session::opened(const Actor &actor)
{
    m_actor = actor;
    m_desk = std::make_unique<FrontDesk>(*this, m_ledger, m_limits);
    connect(m_desk.get(), &Desk::draftFailed, this, [this](const QString &, const Problem &problem) { say(problem); });
    m_ledger.settings(actor.user, this, [this](Result<QHash<QString, QString>> settings) {
        if (!settings)
            return;
        if (settings->contains(u"language"_s))
            install(settings->value(u"language"_s));
        m_place = QJsonDocument::fromJson(settings->value(u"place"_s).toUtf8()).object().toVariantMap();
    });
    m_ledger.settings({}, this, [this](Result<QHash<QString, QString>> settings) {
        if (settings && m_desk)
            m_phrases.open(settings->value(kPhrases), mayChair());
    });
    m_ledger.drafts(MeetingId(), this, [this](Result<std::vector<DraftField>> drafts) {
        if (drafts && m_desk) {
            m_desk->takeDrafts(*drafts);
            setState(Open);                          // with the form as it was left, so that it is there when it opens
        } else if (!drafts) {
            setProblem(drafts.error());
            setState(Locked);
        }
    });
    m_meetings.reload();
}

int Session::convene(const QVariantMap &fields, const QString &form)
{
    if (!m_desk)
        return 0;
    const int request = m_desk->nextRequest();
    QVariantMap said = fields;
    Command command;
    command.verb = Verb::Convene;
    command.at = std::chrono::floor<std::chrono::seconds>(m_time.now());
    command.actor = m_actor;
    command.newMeeting = QUuid::createUuid();
    Follow then;
    then.children = said.take(u"children"_s).toList();
    then.startNow = said.take(u"startNow"_s).toBool();
    command.profile = said.take(u"procedure"_s).toString();
    command.calendar = said.take(u"calendar"_s).toString();
    command.fields = toFields(Verb::Convene, said);
    m_ledger.commit(MeetingId(), command, {}, form, this, awaited<Event>([=, this](Result<Event> event) {
        if (!m_desk)
            return;
        if (!event) {
            Q_EMIT m_desk->refused(request, u"convene"_s, problemOf(event.error()), form);
            return;
        }
        if (!form.isEmpty())
            m_desk->dropDraft(form);
        Q_EMIT m_desk->committed(request, u"convene"_s, event->ref, form);
        open(event->meeting, then);
    }));
    return request;
}

int Session::startNow(const QString &childName, const QString &procedure, const QString &calendar,
                      const QString &date, bool unborn)
{
    const QVariantMap child{{u"name"_s, childName}, {unborn ? u"expected"_s : u"born"_s, date}};
    return convene({{u"type"_s, u"team_manager"_s},
                    {u"procedure"_s, procedure},
                    {u"calendar"_s, calendar},
                    {u"children"_s, QVariantList{child}},
                    {u"startNow"_s, true}});
}

void Session::openMeeting(const QString &meetingId)
{
    open(QUuid::fromString(meetingId), {});
}

void Session::open(MeetingId meeting, const Follow &then)
{
    if (!m_desk)
        return;
    closeMeeting();
    m_ledger.openMeeting(meeting, this, awaited<std::shared_ptr<OpenedMeeting>>(
                                            [this, then](Result<std::shared_ptr<OpenedMeeting>> opened) {
        if (opened && m_desk)
            show(std::move(*opened), then);
    }));
}

void Session::show(std::shared_ptr<OpenedMeeting> meeting, const Follow &then)
{
    drop(std::move(m_meeting));
    const MeetingId id = meeting->id;
    m_meeting = std::make_unique<MeetingEditor>(m_ledger, m_time, m_limits, m_actor, std::move(meeting));
    const auto tellList = [this, id] {
        m_ledger.summary(id, this, [this](Result<MeetingRow> row) {
            if (row && m_desk)
                m_meetings.changed(*row);
        });
    };
    connect(m_meeting.get(), &Desk::committed, this, [tellList](int, const QString &verb) {
        const std::optional<Verb> said = verbNamed(verb);
        if (said && std::ranges::count(kListed, *said))
            tellList();
    });
    connect(m_meeting.get(), &Desk::draftFailed, this, [this](const QString &, const Problem &problem) {
        say(problem);
    });
    connect(m_meeting.get(), &MeetingEditor::reconvened, this, &Session::openMeeting, Qt::QueuedConnection);
    connect(m_meeting.get(), &Desk::refused, this,
            [this](int, const QString &, const Problem &problem, const QString &form) {
        // A form says for itself what it still wants; what no form asked, and a full disk, is said above all screens.
        if (form.isEmpty() || problem.severity > severity::Notice)
            say(problem);
    });
    tellList();
    int number = 0;
    for (const QVariant &each : then.children) {
        // As a draft first, so that a child that is refused ("no date of birth") stays as an unfinished entry.
        const QString form = u"add-child#%1"_s.arg(++number);
        const QVariantMap fields = each.toMap();
        for (auto it = fields.begin(); it != fields.end(); ++it)
            m_meeting->saveDraft({form, it.key(), toField(it.value())});
        m_meeting->say(u"add-child"_s, fields, form);
    }
    if (then.startNow)
        m_meeting->start();
    Q_EMIT meetingChanged();
    Q_EMIT meetingOpened();
}

void Session::drop(std::unique_ptr<MeetingEditor> meeting)
{
    if (!meeting)
        return;
    Q_EMIT meeting->closing();
    Q_EMIT meetingChanged();
    Q_EMIT meetingClosed();
    meeting.release()->deleteLater();                // forms that are just going away may still hold it
}

void Session::closeMeeting()
{
    drop(std::move(m_meeting));
}

void Session::search(const QString &words)
{
    m_ledger.search(words, m_limits.searchHits, this, awaited<std::vector<Hit>>([this](Result<std::vector<Hit>> hits) {
        if (!hits || !m_desk)
            return;
        QStringList keys;
        m_hits.clear();
        for (const Hit &each : *hits) {
            const QString key = u"%1/%2/%3"_s.arg(each.meeting.toString(QUuid::WithoutBraces), each.ref)
                                    .arg(each.row);
            keys.append(key);
            m_hits.insert(key, each);
        }
        m_found.reset(keys);
    }));
}

void Session::keepPlace(const QVariantMap &place)
{
    if (m_state != Open || place == m_place)
        return;
    m_place = place;
    if (!m_placeDue.isActive())
        m_placeDue.start(m_limits.placeEvery);
}

void Session::writePlace()
{
    m_placeDue.stop();
    m_ledger.saveSetting(m_actor.user, u"place"_s, QString::fromUtf8(
        QJsonDocument(QJsonObject::fromVariantMap(m_place)).toJson(QJsonDocument::Compact)));
}

void Session::believeClock()
{
    if (!m_clockInDoubt)
        return;
    m_clockInDoubt = false;
    m_ledger.read([](Reading &reading) { return reading.note(Act::ClockBelieved); }, this, {});
    Q_EMIT clockInDoubtChanged();
}

void Session::dismiss()
{
    setProblem({});
}

void Session::setLanguage(const QString &language)
{
    if (language == m_language.current() || !Language::known(language))
        return;
    install(language);
    if (m_desk)
        m_ledger.saveSetting(m_actor.user, u"language"_s, language);
}

void Session::install(const QString &language)
{
    if (!m_language.install(language))
        return;
    if (m_error)
        m_problem = problemOf(*m_error);
    m_language.retranslate();
    m_meetings.reword();
    m_audit.reword();
    m_phrases.reword();
    m_found.reword();
    if (m_meeting)
        m_meeting->retell();
    Q_EMIT languageChanged();
    Q_EMIT minute();
    Q_EMIT problemChanged();
}

Desk *Session::desk() const
{
    return m_desk.get();
}

QString Session::time() const
{
    return words::time(m_time.now());
}

QString Session::today() const
{
    return words::longDay(ukDay(m_time.now()));
}

void Session::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void Session::setStore(const StoreState &store)
{
    m_store = store;
    QStringList keys;
    for (const Actor &each : store.users)
        keys.append(each.user);
    m_users.reset(keys);
    Q_EMIT stateChanged();
}

void Session::setProblem(const std::optional<Error> &error)
{
    m_error = error;
    m_problem = error ? problemOf(*error) : Problem();
    Q_EMIT problemChanged();
}

void Session::say(const Problem &problem)
{
    m_error.reset();
    m_problem = problem;
    Q_EMIT problemChanged();
}

}
