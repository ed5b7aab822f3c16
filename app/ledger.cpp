#include "app/ledger.h"

#include "app/walltime.h"
#include "storage/model/clockdoubt.h"
#include "storage/model/record.h"
#include "storage/model/redaction.h"
#include "storage/model/vocabulary.h"
#include "storage/outbox.h"
#include "storage/owncodes.h"
#include "storage/vault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QScopeGuard>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

constexpr QChar kBetween = u'\n';                    // of form and field in a draft's key; stands in neither

QString keyOf(const QString &form, const QString &name)
{
    return form + kBetween + name;
}

QString written(const QCborValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value.toJsonValue()}).toJson(QJsonDocument::Compact));
}

// Nothing is kept as a draft that could not be said: a text by its characters, anything else (chips, a drawing) by its size.
bool tooLarge(const QCborValue &value)
{
    if (!value.isString())
        return value.toCbor().size() > 4 * kMaxText;
    const QString text = value.toString();
    return text.size() - std::ranges::count_if(text, [](QChar c) { return c.isLowSurrogate(); }) > kMaxText;
}

QCborValue read(const QString &text)
{
    return QCborValue::fromJsonValue(QJsonDocument::fromJson(text.toUtf8()).array().at(0));
}

QString settingKey(const QString &user, const QString &name)
{
    return u"setting"_s + kBetween + user + kBetween + name;
}

}

// What the ledger does, on its own thread. One meeting's proceedings at a time are kept folded.
class LedgerWork : public QObject {
public:
    LedgerWork(QString folder, const StoreOptions &options) : m_folder(std::move(folder)), m_options(options) {}

    Result<StoreState> look()
    {
        const Result<Store::Kind> kind = Store::kindOf(m_folder);
        if (!kind)
            return kind.error().code == Code::Store_NotFound ? Result<StoreState>(StoreState{})
                                                             : tl::unexpected(kind.error());
        if (*kind == Store::Kind::Practice) {
            return openPractice().and_then([this] { return m_store->users(); }).map([](std::vector<Actor> users) {
                std::erase_if(users, [](const Actor &each) { return !opensStore(each.roles); });    // removed, or an admin
                return StoreState{true, true, std::move(users)};
            });
        }
        const Result<Vault> vault = Vault::read(Store::vaultPath(m_folder));
        if (!vault)
            return tl::unexpected(vault.error());
        StoreState state{true, false, {}};
        for (const QString &each : vault->users())
            state.users.push_back({.user = each, .name = each});
        return state;
    }

    Result<StoreState> createPractice(const Actor &first, Instant at)
    {
        m_reading.reset();
        m_store.reset();
        Result<std::unique_ptr<Store>> store = Store::createPractice(m_folder, m_options);
        return store ? begin(std::move(*store), first, at) : tl::unexpected(store.error());
    }

    Result<StoreState> enter(const QString &user, std::shared_ptr<SecretKey> key, const Arrival &how)
    {
        const Result<Store::Kind> kind = Store::kindOf(m_folder);
        if (!kind)
            return tl::unexpected(kind.error());
        const bool practice = *kind == Store::Kind::Practice;
        if (practice == bool(key))
            return failure(Code::Store_WrongKey, m_folder);
        m_reading.reset();
        m_store.reset();
        m_options.opening = how.opening;
        Result<std::unique_ptr<Store>> store = practice ? Store::openPractice(m_folder, m_options)
                                                        : Store::open(m_folder, *key, m_options);
        if (!store)
            return tl::unexpected(store.error());
        m_store = std::move(*store);
        return seat(user).map([&](const Actor &actor) {
            if (how.expected && !clockDoubted)
                clockDoubted = doubted(ClockDoubt{ClockDoubt::Why::Jumped, now, *how.expected});
            return StoreState{true, practice, {actor}};
        });
    }

    // Only for somebody whom the store knows, as it knows them now; what they are is not taken from anybody else.
    Result<Actor> seat(const QString &user)
    {
        m_open.reset();
        m_forms.clear();
        m_reading.reset();
        const Result<Actor> actor = m_store->user(user);
        if (!actor)
            return actor;
        m_reading.emplace(*m_store, *actor, [this] { return now; });
        if (!opensStore(actor->roles)) {
            (void)m_reading->note(Act::Refused, {}, u"unlock"_s);
            m_reading.reset();
            return failure(Code::Access_Denied, u"unlock"_s);
        }
        if (const auto last = m_store->journal().newest())
            clockDoubted = doubted(doubtAtOpening(now, *last));
        return m_reading->begin().map([&] { return *actor; });
    }

    Done addUser(const Actor &user, Instant at, const QString &by)
    {
        return reading().and_then([&](Reading *r) {
            return r->actor()->user == by ? r->addUser(user, at) : failure(Code::Access_Denied, u"add-user"_s);
        });
    }

    Done close()
    {
        m_open.reset();
        m_forms.clear();
        if (!m_store)
            return {};
        const Done noted = m_reading ? m_reading->note(Act::Locked) : Done();
        m_reading.reset();
        const Done locked = m_store->lock();
        m_store.reset();
        return locked ? noted : locked;
    }

    Result<std::vector<MeetingRow>> meetings(int from, int count)
    {
        return reading().and_then([&](Reading *r) { return r->meetings(count, from); });
    }

    Result<std::vector<Hit>> search(const QString &words, int limit)
    {
        return reading().and_then([&](Reading *r) { return r->search(words, limit); });
    }

    Result<MeetingRow> summary(const MeetingId &meeting)
    {
        return reading().and_then([&](Reading *r) { return r->meeting(meeting); });
    }

    Result<std::shared_ptr<OpenedMeeting>> openMeeting(const MeetingId &meeting)
    {
        const auto folded = reading().and_then([&](Reading *r) { return r->open(meeting); });
        if (!folded)
            return tl::unexpected(folded.error());
        m_open = Folded{meeting, std::move(*folded)};
        return drafts(meeting).map([&](std::vector<DraftField> fields) {
            return std::make_shared<OpenedMeeting>(OpenedMeeting{meeting, m_open->proceedings, std::move(fields)});
        });
    }

    Result<std::vector<DraftField>> drafts(const MeetingId &meeting)
    {
        return deskOf(meeting).and_then([&](const MeetingId &at) { return m_store->drafts(at); })
                .map([&](const auto &drafts) {
            std::vector<DraftField> fields;
            auto &forms = m_forms[meeting];
            forms.clear();
            for (const rt::Draft &each : drafts) {
                const QString form = each.key.section(kBetween, 0, 0);
                forms[form].insert(each.key);
                fields.push_back({form, each.key.section(kBetween, 1), read(each.value)});
            }
            return fields;
        });
    }

    Result<Event> commit(const MeetingId &meeting, Command command, const QStringList &unfinished, const QString &form)
    {
        if (const Done ready = meeting.isNull() ? mayMinute() : fold(meeting); !ready)
            return tl::unexpected(ready.error());
        // Nobody speaks as somebody else, nor as more than they are.
        if (m_reading->actor()->user != command.actor.user)
            return failure(Code::Access_Denied, deedName(Deed::Minute));
        command.actor = *m_reading->actor();
        if (meeting.isNull() && command.ref.isEmpty()) {
            const Result<Ref> named = freshName();
            if (!named)
                return tl::unexpected(named.error());
            command.ref = *named;
        }
        Proceedings none;
        Proceedings &proceedings = meeting.isNull() ? none : m_open->proceedings;
        Result<Event> event = decide(proceedings, command, unfinished);
        if (!event) {
            // That it was asked and refused is part of the audit trail; failing to note it refuses nothing more.
            if (const auto noted = refusal(proceedings, command, event.error().code); noted && m_store->append(*noted))
                proceedings.apply(*noted);
            return event;
        }
        QStringList done;
        for (const QString &key : m_forms.value(meeting).value(form))
            done.append(key);
        const Result<Receipt> receipt = m_store->append(*event, done);
        if (!receipt)
            return tl::unexpected(receipt.error());
        if (!meeting.isNull())
            m_forms[meeting].remove(form);
        if (command.verb == Verb::Seal || command.verb == Verb::Cancel)
            (void)OwnCodes(*m_store).forget(event->meeting);     // what cannot be forgotten now opens nothing
        proceedings.apply(*event);
        if (meeting.isNull())
            m_open = Folded{event->meeting, std::move(none)};
        return event;
    }

    template<class Made>
    Result<QJsonObject> made(const MeetingId &id, Made made)
    {
        if (const Done folded = fold(id); !folded)
            return tl::unexpected(folded.error());
        const Meeting *meeting = m_open->proceedings.meeting(id);
        if (!meeting)
            return failure(Code::Store_NotFound, id.toString());
        return m_store->journal().sealProof(id).map([&](const std::optional<SealProof> &proof) { return made(*meeting, proof); });
    }

    Result<QJsonObject> record(const MeetingId &id, const Ref &child)
    {
        return made(id, [&](const Meeting &meeting, const std::optional<SealProof> &proof) {
            return rt::record(m_open->proceedings, meeting, child, proof, m_store->isPractice());
        });
    }

    Result<QJsonObject> copy(const MeetingId &id, const Ref &child, const QString &veil, const QHash<QString, QString> &marks)
    {
        return made(id, [&](const Meeting &meeting, const std::optional<SealProof> &proof) {
            return redactedCopy(disclosedRecord(m_open->proceedings, meeting, child, veil, proof, m_store->isPractice()),
                                [&](const QString &reason) { return marks.value(reason); });
        });
    }

    Done saveDraft(const MeetingId &meeting, const DraftField &field)
    {
        const QString key = keyOf(field.form, field.name);
        if (tooLarge(field.value))                   // what was kept before stays, and the field says how long it may be
            return failure(Code::InvalidValue, field.name);
        return deskOf(meeting).and_then([&](const MeetingId &at) {
            m_forms[meeting][field.form].insert(key);
            return field.value.isUndefined() ? m_store->dropDraft(at, key)
                                             : m_store->putDraft(at, key, written(field.value));
        });
    }

    Done dropDraft(const MeetingId &meeting, const QString &form)
    {
        return deskOf(meeting).and_then([&](const MeetingId &at) -> Done {
            for (const QString &key : m_forms[meeting].take(form)) {
                if (const Done dropped = m_store->dropDraft(at, key); !dropped)
                    return dropped;
            }
            return {};
        });
    }

    Done saveSetting(const QString &user, const QString &name, const QString &value)
    {
        return store().and_then([&](Store *s) { return s->putDraft(MeetingId(), settingKey(user, name), value); });
    }

    Result<QHash<QString, QString>> settings(const QString &user)
    {
        return store().and_then([](Store *s) { return s->drafts(MeetingId()); }).map([&](const auto &drafts) {
            QHash<QString, QString> all;
            for (const rt::Draft &each : drafts) {
                if (each.key.startsWith(settingKey(user, {})))
                    all.insert(each.key.section(kBetween, 2), each.value);
            }
            return all;
        });
    }

    // When the work that is about to be done was asked for, by both clocks. True when the clock is not to be believed.
    bool look(Instant wall, std::chrono::microseconds monotonic)
    {
        now = wall;
        if (!m_watch)
            m_watch.emplace(wall, monotonic);
        const std::optional<ClockDoubt> doubt = m_watch->look(wall, monotonic);
        return doubt && doubted(*doubt);
    }

    Result<std::vector<TrailRow>> trail(const TrailFilter &filter, int limit, qint64 before)
    {
        return reading().and_then([&](Reading *r) { return r->trail(filter, limit, before); });
    }

    Result<std::vector<Actor>> people()
    {
        return reading().and_then([&](Reading *) { return m_store->users(); });
    }

    Result<Reading *> reading()
    {
        return m_reading ? Result<Reading *>(&*m_reading) : failure(Code::Store_NotFound, u"locked"_s);
    }

    Ledger::Hold hold;
    Instant now;
    bool clockDoubted = false;                       // by the work that was just done

    // Why what was saved is not sealed for the council, where that is news.
    std::optional<QString> newlyBehind()
    {
        const bool behind = m_store && m_store->outbox().trouble();
        if (std::exchange(m_behind, behind) || !behind)
            return {};
        const Error &why = *m_store->outbox().trouble();
        return QStringList{codeName(why.code), why.detail}.join(u' ').trimmed();
    }

private:
    bool m_behind = false;                           // as it was said last
    struct Folded { MeetingId id; Proceedings proceedings; };

    // Written down with both times. Nothing is stopped by it: a wrong clock is no reason not to minute.
    bool doubted(const std::optional<ClockDoubt> &doubt)
    {
        if (!doubt || !m_reading)
            return false;
        const bool jumped = doubt->why == ClockDoubt::Why::Jumped;
        (void)m_store->audit({.act = Act::ClockChanged, .at = doubt->said, .by = m_reading->actor()->user,
                              .code = jumped ? u"jumped"_s : u"before-last-entry"_s, .before = doubt->expected});
        return true;
    }

    Result<Store *> store() const
    {
        return m_store ? Result<Store *>(m_store.get()) : failure(Code::Store_NotFound, u"locked"_s);
    }

    Done mayMinute()
    {
        return reading().and_then([](Reading *r) { return r->allow(Deed::Minute); });
    }

    // Where drafts lie: with their meeting, or on the home screen of the one who types, whom nobody looks over the shoulder.
    Result<MeetingId> deskOf(const MeetingId &meeting)
    {
        static const QUuid ofDesks(u"{5b1f2c8e-3e0e-5d0b-8a45-2d5b9a1f7c30}"_s);
        if (!m_reading)
            return failure(Code::Store_NotFound, u"locked"_s);
        if (meeting.isNull())
            return QUuid::createUuidV5(ofDesks, m_reading->actor()->user);
        return fold(meeting).map([&] { return meeting; });
    }

    Done openPractice()
    {
        if (m_store)
            return {};
        Result<std::unique_ptr<Store>> store = Store::openPractice(m_folder, m_options);
        if (!store)
            return tl::unexpected(store.error());
        m_store = std::move(*store);
        return {};
    }

    Result<StoreState> begin(std::unique_ptr<Store> store, const Actor &first, Instant at)
    {
        Actor founder = first;
        if (founder.team.isEmpty())
            founder.team = kFirstTeam;
        if (const auto added = store->addUser(founder, at, first.user); !added)
            return tl::unexpected(added.error());
        m_reading.reset();
        m_store = std::move(store);
        return seat(first.user).map([&](const Actor &actor) { return StoreState{true, m_store->isPractice(), {actor}}; });
    }

    // Meetings of one tablet are named one after the other, so that a name says one meeting wherever it is typed.
    Result<Ref> freshName()
    {
        const Result<qint64> count = m_store->meetingCount();
        if (!count)
            return tl::unexpected(count.error());
        for (qint64 number = *count + 1;; ++number) {
            const Ref ref = u'm' + QString::number(number);
            const auto named = m_store->meetingsNamed(ref);
            if (!named)
                return tl::unexpected(named.error());
            if (named->empty())
                return ref;
        }
    }

    Done fold(const MeetingId &meeting)
    {
        if (m_open && m_reading && m_open->proceedings.meeting(meeting))
            return {};
        return reading().and_then([&](Reading *r) { return r->allow(Deed::Minute, meeting); }).and_then([&] {
            return m_store->proceedings(meeting);
        }).map([&](Proceedings folded) { m_open = Folded{meeting, std::move(folded)}; });
    }

    QString m_folder;
    StoreOptions m_options;
    std::unique_ptr<Store> m_store;
    std::optional<Reading> m_reading;                            // of whoever unlocked
    std::optional<ClockWatch> m_watch;
    std::optional<Folded> m_open;
    QHash<MeetingId, QHash<QString, QSet<QString>>> m_forms;     // the keys of the drafts of each form
};

Ledger::Ledger(const QString &folder, const StoreOptions &options, QObject *parent)
    : QObject(parent), m_work(new LedgerWork(folder, options))
{
    m_thread.setObjectName(u"ledger"_s);
    m_work->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_work, &QObject::deleteLater);
    m_thread.start();
}

Ledger::~Ledger()
{
    // Last in the queue, so that everything asked before it is done.
    QMetaObject::invokeMethod(m_work, [work = m_work, thread = &m_thread] {
        (void)work->close();                         // closing signs what is not signed; verify() tells if it could not
        thread->quit();
    }, Qt::QueuedConnection);
    m_thread.wait();
}

void Ledger::setHold(Hold hold)
{
    QMetaObject::invokeMethod(m_work, [work = m_work, hold = std::move(hold)] { work->hold = hold; },
                              Qt::QueuedConnection);
}

template<class T, class Work>
void Ledger::ask(QObject *context, Reply<T> reply, Work work)
{
    const SystemTime system;
    const WallTime &time = m_time ? *m_time : system;
    const Instant now = time.now();
    const std::chrono::microseconds monotonic = time.monotonic();
    QMetaObject::invokeMethod(m_work, [this, worker = m_work, alive = QPointer<QObject>(context), now, monotonic,
                                       reply = std::move(reply), work = std::move(work)]() mutable {
        if (worker->hold)
            worker->hold();
        worker->clockDoubted = worker->look(now, monotonic);
        // Through a pointer, because an answer may be large and the queue copies what it carries.
        auto result = std::make_shared<Result<T>>(work(*worker));
        QMetaObject::invokeMethod(this, [this, alive, reply, result, doubted = worker->clockDoubted,
                                         behind = worker->newlyBehind()] {
            if (alive && reply)
                reply(std::move(*result));
            if (doubted)
                Q_EMIT clockInDoubt();
            if (behind)
                Q_EMIT outboxBehind(*behind);
        }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

void Ledger::look(QObject *context, Reply<StoreState> reply)
{
    ask<StoreState>(context, std::move(reply), [](LedgerWork &work) { return work.look(); });
}

void Ledger::createPractice(const Actor &first, Instant at, QObject *context, Reply<StoreState> reply)
{
    ask<StoreState>(context, std::move(reply), [=](LedgerWork &work) { return work.createPractice(first, at); });
}

void Ledger::enter(const QString &user, std::shared_ptr<SecretKey> key, const Arrival &how, QObject *context,
                   Reply<StoreState> reply)
{
    ask<StoreState>(context, std::move(reply), [user, key = std::move(key), how](LedgerWork &work) mutable {
        return work.enter(user, std::exchange(key, {}), how);
    });
}

void Ledger::addUser(const Actor &user, Instant at, const QString &by, QObject *context, Reply<void> reply)
{
    ask<void>(context, std::move(reply), [=](LedgerWork &work) { return work.addUser(user, at, by); });
}

void Ledger::close(QObject *context, Reply<void> reply)
{
    ask<void>(context, std::move(reply), [](LedgerWork &work) { return work.close(); });
}

void Ledger::meetings(int from, int count, QObject *context, Reply<std::vector<MeetingRow>> reply)
{
    ask<std::vector<MeetingRow>>(context, std::move(reply), [=](LedgerWork &work) { return work.meetings(from, count); });
}

void Ledger::search(const QString &words, int limit, QObject *context, Reply<std::vector<Hit>> reply)
{
    ask<std::vector<Hit>>(context, std::move(reply), [=](LedgerWork &work) { return work.search(words, limit); });
}

void Ledger::summary(MeetingId meeting, QObject *context, Reply<MeetingRow> reply)
{
    ask<MeetingRow>(context, std::move(reply), [=](LedgerWork &work) { return work.summary(meeting); });
}

void Ledger::openMeeting(MeetingId meeting, QObject *context, Reply<std::shared_ptr<OpenedMeeting>> reply)
{
    ask<std::shared_ptr<OpenedMeeting>>(context, std::move(reply),
                                        [=](LedgerWork &work) { return work.openMeeting(meeting); });
}

void Ledger::commit(MeetingId meeting, const Command &command, const QStringList &unfinished, const QString &form,
                    QObject *context, Reply<Event> reply)
{
    ask<Event>(context, std::move(reply), [=](LedgerWork &work) {
        return work.commit(meeting, command, unfinished, form);
    });
}

void Ledger::trail(const TrailFilter &filter, int limit, qint64 before, QObject *context,
                   Reply<std::vector<TrailRow>> reply)
{
    ask<std::vector<TrailRow>>(context, std::move(reply),
                               [=](LedgerWork &work) { return work.trail(filter, limit, before); });
}

void Ledger::read(std::function<Done(Reading &)> work, QObject *context, Reply<void> reply)
{
    ask<void>(context, std::move(reply), [work = std::move(work)](LedgerWork &of) {
        return of.reading().and_then([&](Reading *r) { return work(*r); });
    });
}

void Ledger::people(QObject *context, Reply<std::vector<Actor>> reply)
{
    ask<std::vector<Actor>>(context, std::move(reply), [](LedgerWork &work) { return work.people(); });
}

void Ledger::record(MeetingId meeting, const Ref &child, QObject *context, Reply<QJsonObject> reply)
{
    ask<QJsonObject>(context, std::move(reply), [=](LedgerWork &work) { return work.record(meeting, child); });
}

void Ledger::copy(MeetingId meeting, const Ref &child, const QString &veil, const QHash<QString, QString> &marks, QObject *context,
                  Reply<QJsonObject> reply)
{
    ask<QJsonObject>(context, std::move(reply), [=](LedgerWork &work) { return work.copy(meeting, child, veil, marks); });
}

void Ledger::saveDraft(MeetingId meeting, const DraftField &field, QObject *context, Reply<void> reply)
{
    ask<void>(context, std::move(reply), [=](LedgerWork &work) { return work.saveDraft(meeting, field); });
}

void Ledger::dropDraft(MeetingId meeting, const QString &form, QObject *context, Reply<void> reply)
{
    ask<void>(context, std::move(reply), [=](LedgerWork &work) { return work.dropDraft(meeting, form); });
}

void Ledger::drafts(MeetingId meeting, QObject *context, Reply<std::vector<DraftField>> reply)
{
    ask<std::vector<DraftField>>(context, std::move(reply), [=](LedgerWork &work) { return work.drafts(meeting); });
}

void Ledger::saveSetting(const QString &user, const QString &name, const QString &value)
{
    ask<void>(nullptr, {}, [=](LedgerWork &work) { return work.saveSetting(user, name, value); });
}

void Ledger::settings(const QString &user, QObject *context, Reply<QHash<QString, QString>> reply)
{
    ask<QHash<QString, QString>>(context, std::move(reply), [=](LedgerWork &work) { return work.settings(user); });
}

}
