#include "storage/lists.h"

#include "storage/model/codec.h"
#include "storage/sqlite.h"

#include <QCborArray>

#include <algorithm>
#include <map>

namespace rt {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kProcessesKept = 4;         // a chair works in one meeting; a script may go to and fro between a few
constexpr QChar kBetweenNames(0x1f);         // no text of ours can hold it

using State = MeetingRow::State;

bool changesTheList(Verb verb)
{
    switch (verb) {
    case Verb::Convene: case Verb::Reconvene: case Verb::AddChild: case Verb::Start: case Verb::End: case Verb::Correct:
    case Verb::Withdraw: case Verb::Seal: case Verb::Adjourn: case Verb::Resume: case Verb::Cancel: case Verb::TakeChair:
        return true;
    default: return false;
    }
}

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

Instant held(const MeetingRow &row)
{
    return row.started.value_or(row.scheduled.value_or(row.convened));
}

qint64 micros(Instant instant) { return instant.time_since_epoch().count(); }

constexpr auto kRow = "id, root, ref, previous, state, type, urgency, profile, venue, chair, children, convened, "
                      "scheduled, started, ended, sealed FROM meetings ";

}

std::vector<MeetingRow> rowsOf(const Proceedings &proceedings, const MeetingId &root)
{
    std::vector<MeetingRow> rows;
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
                       .started = meeting.started, .ended = meeting.ended, .sealed = meeting.sealed};
        for (const Item *child : proceedings.standing(meeting, Verb::AddChild))
            row.children += child->text(u"name");
        rows.push_back(std::move(row));
    }
    return rows;
}

// A process as it is followed: its fold, and which entry made what. follow() says what the entry does to the search.
struct Lists::Process {
    struct Rewording { qint64 row = 0; QString before, after; bool corrected = false; };

    MeetingId root;
    Proceedings proceedings;
    QHash<QString, qint64> rows;             // ref, or an answer's prompt -> the entry that said it
    std::vector<MeetingRow> shown;           // as they stand in the list

    std::vector<Rewording> follow(const Event &event, qint64 row);
};

std::vector<Lists::Process::Rewording> Lists::Process::follow(const Event &event, qint64 row)
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

Lists::Lists(Database &database, const Journal &journal) : m_database(database), m_journal(journal), m_words(database)
{
}
Lists::~Lists() = default;

void Lists::forget()
{
    m_processes.clear();
}

Done Lists::follow(const Event &event, const Receipt &receipt)
{
    if (event.meeting == m_journal.device())
        return event.verb == Verb::AddUser ? followUser(event) : Done();
    const auto process = processOf(event, receipt.row);
    if (!process)
        return tl::unexpected(process.error());
    if (!*process)
        return {};                           // of a meeting that was never convened
    if (auto done = followWords(**process, event, receipt.row); !done)
        return done;
    return changesTheList(event.verb) ? followMeetings(**process) : Done();
}

Result<Lists::Process *> Lists::processOf(const Event &event, qint64 before)
{
    const bool opens = event.verb == Verb::Convene || event.verb == Verb::Reconvene;
    auto known = std::ranges::find_if(m_processes, [&](const auto &each) {
        return each->proceedings.meeting(event.meeting) != nullptr;
    });
    if (known == m_processes.end()) {
        const auto root = rootOf(event);
        if (!root)
            return tl::unexpected(root.error());
        if (root->isNull())
            return nullptr;
        known = std::ranges::find_if(m_processes, [&](const auto &each) { return opens && each->root == *root; });
        if (known == m_processes.end()) {
            auto loaded = load(*root, before);
            if (!loaded)
                return tl::unexpected(loaded.error());
            if (m_processes.size() == kProcessesKept)
                m_processes.erase(m_processes.begin());
            m_processes.push_back(std::move(*loaded));
            return m_processes.back().get();
        }
    }
    std::rotate(known, known + 1, m_processes.end());
    return m_processes.back().get();
}

// A meeting that names a previous one belongs to that one's process: the last convened of that name, because names are
// given anew in each process.
Result<MeetingId> Lists::rootOf(const Event &event) const
{
    const bool opens = event.verb == Verb::Convene || event.verb == Verb::Reconvene;
    const QString previous = opens ? event.fields.value("previous"_L1).toString() : QString();
    if (opens && previous.isEmpty())
        return event.meeting;
    auto found = m_database.prepare(opens ? "SELECT root FROM meetings WHERE ref = ?1 ORDER BY number DESC LIMIT 1"
                                          : "SELECT root FROM meetings WHERE id = ?1");
    if (!found)
        return tl::unexpected(found.error());
    const auto there = (opens ? found->bind(1, previous) : found->bind(1, event.meeting)).step();
    if (!there)
        return tl::unexpected(there.error());
    if (*there)
        return found->id(0);
    return opens ? event.meeting : MeetingId();
}

Result<std::unique_ptr<Lists::Process>> Lists::load(const MeetingId &root, qint64 before) const
{
    const auto meetings = process(root);
    if (!meetings)
        return tl::unexpected(meetings.error());
    auto loaded = std::make_unique<Process>();
    loaded->root = root;
    const Done done = m_journal.read(*meetings, [&](const Entry &entry) -> Done {
        if (entry.row >= before)
            return {};
        const auto event = decode(entry.body);
        if (!event)
            return tl::unexpected(event.error());
        (void)loaded->follow(*event, entry.row);
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    loaded->shown = rowsOf(loaded->proceedings, root);
    return loaded;
}

Done Lists::followWords(Process &process, const Event &event, qint64 row)
{
    for (const Process::Rewording &each : process.follow(event, row)) {
        if (auto done = m_words.remove(each.row, each.before); !done)
            return done;
        if (auto done = m_words.add(each.row, each.after); !done)
            return done;
        if (each.corrected) {
            if (auto done = amend(each.row, each.after); !done)
                return done;
        }
    }
    return {};
}

Done Lists::amend(qint64 row, const QString &text)
{
    auto change = m_database.prepare(text.isEmpty() ? "DELETE FROM amended WHERE row = ?1"
                                                    : "INSERT OR REPLACE INTO amended(row, text) VALUES(?1, ?2)");
    if (!change)
        return tl::unexpected(change.error());
    change->bind(1, row);
    if (!text.isEmpty())
        change->bind(2, text);
    return change->run();
}

Done Lists::followMeetings(Process &process)
{
    std::vector<MeetingRow> rows = rowsOf(process.proceedings, process.root);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i < process.shown.size() && rows[i] == process.shown[i])
            continue;
        if (auto done = write(rows[i]); !done)
            return done;
    }
    process.shown = std::move(rows);
    return {};
}

Done Lists::followUser(const Event &event)
{
    auto insert = m_database.prepare("INSERT OR REPLACE INTO users(user, name, chair) VALUES(?1, ?2, ?3)");
    if (!insert)
        return tl::unexpected(insert.error());
    const Actor user = userIn(event);
    return insert->bind(1, user.user).bind(2, user.name).bind(3, qint64(user.mayChair)).run();
}

Done Lists::write(const MeetingRow &row)
{
    auto insert = m_database.prepare(
            "INSERT INTO meetings(id, root, held, ref, previous, state, type, urgency, profile, venue, chair, children, "
            "convened, scheduled, started, ended, sealed) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17) "
            "ON CONFLICT(id) DO UPDATE SET (root, held, ref, previous, state, type, urgency, profile, venue, chair, "
            "children, convened, scheduled, started, ended, sealed) = (excluded.root, excluded.held, excluded.ref, "
            "excluded.previous, excluded.state, excluded.type, excluded.urgency, excluded.profile, excluded.venue, "
            "excluded.chair, excluded.children, excluded.convened, excluded.scheduled, excluded.started, "
            "excluded.ended, excluded.sealed)");
    if (!insert)
        return tl::unexpected(insert.error());
    insert->bind(1, row.id).bind(2, row.root).bind(3, micros(held(row))).bind(4, row.ref).bind(5, row.previous)
            .bind(6, qint64(row.state)).bind(7, row.type).bind(8, row.urgency).bind(9, row.profile)
            .bind(10, row.venue).bind(11, row.chair).bind(12, row.children.join(kBetweenNames))
            .bind(13, micros(row.convened));
    int column = 14;
    for (const std::optional<Instant> &each : {row.scheduled, row.started, row.ended, row.sealed}) {
        if (each)
            insert->bind(column, micros(*each));
        else
            insert->bindNull(column);
        ++column;
    }
    return insert->run();
}

Result<std::vector<MeetingRow>> Lists::select(const QByteArray &sql, const std::function<void(Statement &)> &bind) const
{
    std::vector<MeetingRow> rows;
    auto statement = m_database.prepare(sql.constData());
    if (!statement)
        return tl::unexpected(statement.error());
    bind(*statement);
    const auto instant = [&statement](int column) -> std::optional<Instant> {
        if (statement->isNull(column))
            return {};
        return Instant(std::chrono::microseconds(statement->integer(column)));
    };
    for (;;) {
        const auto there = statement->step();
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return rows;
        const QString children = statement->text(10);
        rows.push_back({.id = statement->id(0), .root = statement->id(1), .ref = statement->text(2),
                        .previous = statement->text(3), .state = State(statement->integer(4)),
                        .type = statement->text(5), .urgency = statement->text(6), .profile = statement->text(7),
                        .venue = statement->text(8), .chair = statement->text(9),
                        .children = children.isEmpty() ? QStringList() : children.split(kBetweenNames),
                        .convened = *instant(11), .scheduled = instant(12), .started = instant(13),
                        .ended = instant(14), .sealed = instant(15)});
    }
}

Result<std::vector<MeetingRow>> Lists::meetings(int limit, int offset) const
{
    static const QByteArray sql = "SELECT "_ba + kRow + "ORDER BY held DESC, number DESC LIMIT ?1 OFFSET ?2";
    return select(sql, [&](Statement &s) { s.bind(1, qint64(limit)).bind(2, qint64(offset)); });
}

Result<std::vector<MeetingRow>> Lists::named(const Ref &ref) const
{
    static const QByteArray sql = "SELECT "_ba + kRow + "WHERE ref = ?1 ORDER BY number DESC";
    return select(sql, [&](Statement &s) { s.bind(1, ref); });
}

Result<MeetingRow> Lists::meeting(const MeetingId &id) const
{
    static const QByteArray sql = "SELECT "_ba + kRow + "WHERE id = ?1";
    auto rows = select(sql, [&](Statement &s) { s.bind(1, id); });
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return failure(Code::Store_NotFound, u"no such meeting"_s);
    return std::move(rows->front());
}

Result<std::vector<MeetingId>> Lists::process(const MeetingId &root) const
{
    auto statement = m_database.prepare("SELECT id FROM meetings WHERE root = ?1 ORDER BY number");
    if (!statement)
        return tl::unexpected(statement.error());
    statement->bind(1, root);
    std::vector<MeetingId> ids;
    for (;;) {
        const auto there = statement->step();
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return ids;
        ids.push_back(statement->id(0));
    }
}

Result<QString> Lists::textOf(qint64 row, const Event &event) const
{
    auto statement = m_database.prepare("SELECT text FROM amended WHERE row = ?1");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto there = statement->bind(1, row).step();
    if (!there)
        return tl::unexpected(there.error());
    return *there ? statement->text(0) : spokenIn(event.verb, event.fields);
}

// From the journal alone: every meeting in the order convened, with the process it belongs to.
Result<std::vector<Lists::Convened>> Lists::convened() const
{
    struct Found { qint64 row; Convened meeting; Ref ref, previous; };
    std::vector<Found> found;
    std::vector<MeetingId> chains;
    {
        auto statement = m_database.prepare("SELECT DISTINCT chain FROM chains WHERE chain <> ?1");
        if (!statement)
            return tl::unexpected(statement.error());
        statement->bind(1, m_journal.device());
        for (;;) {
            const auto there = statement->step();
            if (!there)
                return tl::unexpected(there.error());
            if (!*there)
                break;
            chains.push_back(statement->id(0));
        }
    }
    for (const MeetingId &chain : chains) {
        const Done done = m_journal.read(chain, [&](const Entry &entry) -> Done {
            const auto event = decode(entry.body);
            if (!event)
                return tl::unexpected(event.error());
            if (event->verb != Verb::Convene && event->verb != Verb::Reconvene)
                return {};
            found.push_back({entry.row, {chain, {}}, event->ref, event->fields.value("previous"_L1).toString()});
            return failure(Code::Cancelled);               // the rest of the chain does not matter here
        });
        if (!done && done.error().code != Code::Cancelled)
            return tl::unexpected(done.error());
    }
    std::ranges::sort(found, {}, &Found::row);
    QHash<Ref, MeetingId> roots;
    std::vector<Convened> meetings;
    for (Found &each : found) {
        each.meeting.root = each.previous.isEmpty() ? each.meeting.id : roots.value(each.previous, each.meeting.id);
        roots.insert(each.ref, each.meeting.root);
        meetings.push_back(each.meeting);
    }
    return meetings;
}

// Folds each process in turn, so that memory holds one at a time.
Result<std::vector<MeetingRow>> Lists::refold(const std::function<Done(const std::map<qint64, Doc> &)> &visit) const
{
    const auto all = convened();
    if (!all)
        return tl::unexpected(all.error());
    QHash<MeetingId, std::vector<MeetingId>> processes;
    for (const Convened &each : *all)
        processes[each.root].push_back(each.id);
    QHash<MeetingId, MeetingRow> rows;
    for (const Convened &first : *all) {
        if (first.id != first.root)
            continue;
        Process process;
        std::map<qint64, Doc> docs;
        const Done done = m_journal.read(processes.value(first.root), [&](const Entry &entry) -> Done {
            const auto event = decode(entry.body);
            if (!event)
                return tl::unexpected(event.error());
            for (const Process::Rewording &each : process.follow(*event, entry.row)) {
                if (each.after.isEmpty())
                    docs.erase(each.row);
                else
                    docs[each.row] = {each.after, each.corrected};
            }
            return {};
        });
        if (!done)
            return tl::unexpected(done.error());
        for (MeetingRow &row : rowsOf(process.proceedings, first.root))
            rows.insert(row.id, std::move(row));
        if (auto visited = visit(docs); !visited)
            return tl::unexpected(visited.error());
    }
    std::vector<MeetingRow> inOrder;
    for (const Convened &each : *all)
        inOrder.push_back(rows.value(each.id));
    return inOrder;
}

Done Lists::rebuild()
{
    forget();
    if (auto done = m_database.run("DELETE FROM meetings; DELETE FROM users; DELETE FROM amended"); !done)
        return done;
    if (auto done = m_words.clear(); !done)
        return done;
    const auto rows = refold([this](const std::map<qint64, Doc> &docs) -> Done {
        for (const auto &[row, doc] : docs) {
            if (auto done = m_words.add(row, doc.text); !done)
                return done;
            if (doc.corrected) {
                if (auto done = amend(row, doc.text); !done)
                    return done;
            }
        }
        return {};
    });
    if (!rows)
        return tl::unexpected(rows.error());
    for (const MeetingRow &row : *rows) {
        if (auto done = write(row); !done)
            return done;
    }
    return m_journal.read(m_journal.device(), [this](const Entry &entry) -> Done {
        const auto event = decode(entry.body);
        if (!event)
            return tl::unexpected(event.error());
        return event->verb == Verb::AddUser ? followUser(*event) : Done();
    });
}

Result<std::optional<QString>> Lists::firstWrong() const
{
    WordIndex trial(m_database, WordIndex::Which::Trial);
    if (auto done = trial.makeTrial(); !done)
        return tl::unexpected(done.error());
    quint64 sum = 0;
    qint64 corrected = 0;
    bool textsHold = true;
    const auto rows = refold([&](const std::map<qint64, Doc> &docs) -> Done {
        for (const auto &[row, doc] : docs) {
            if (auto done = trial.add(row, doc.text); !done)
                return done;
            if (doc.corrected) {
                ++corrected;
                const auto text = textOf(row, Event{});
                textsHold = textsHold && text && *text == doc.text;
            }
        }
        const auto part = trial.sum();
        if (!part)
            return tl::unexpected(part.error());
        sum += *part;
        return trial.clear();
    });
    if (!rows)
        return tl::unexpected(rows.error());
    static const QByteArray sql = "SELECT "_ba + kRow + "ORDER BY number";
    const auto shown = select(sql, [](Statement &) {});
    const auto kept = m_words.sum();
    const auto amended = m_database.integer("SELECT count(*) FROM amended");
    if (!shown || !kept || !amended)
        return tl::unexpected(!shown ? shown.error() : !kept ? kept.error() : amended.error());
    if (*shown != *rows)
        return std::optional(u"the list of meetings"_s);
    if (*kept != sum || *amended != corrected || !textsHold)
        return std::optional(u"the search"_s);
    return usersHold();
}

Result<std::optional<QString>> Lists::usersHold() const
{
    std::map<QString, Actor> said;
    const Done done = m_journal.read(m_journal.device(), [&](const Entry &entry) -> Done {
        const auto event = decode(entry.body);
        if (!event)
            return tl::unexpected(event.error());
        if (event->verb == Verb::AddUser)
            said[userIn(*event).user] = userIn(*event);
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    const auto kept = users();
    if (!kept)
        return tl::unexpected(kept.error());
    const bool same = kept->size() == said.size() && std::ranges::all_of(*kept, [&](const Actor &each) {
        const auto found = said.find(each.user);
        return found != said.end() && found->second.name == each.name && found->second.mayChair == each.mayChair;
    });
    return same ? std::optional<QString>() : std::optional(u"the users"_s);
}

Result<std::vector<Actor>> Lists::users() const
{
    auto statement = m_database.prepare("SELECT user, name, chair FROM users ORDER BY user");
    if (!statement)
        return tl::unexpected(statement.error());
    std::vector<Actor> users;
    for (;;) {
        const auto there = statement->step();
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return users;
        users.push_back({.user = statement->text(0), .name = statement->text(1), .mayChair = statement->integer(2) != 0});
    }
}

Actor userIn(const Event &event)
{
    const QCborArray may = event.fields.value("may"_L1).toArray();
    return {.user = event.fields.value("user"_L1).toString(), .name = event.fields.value("name"_L1).toString(),
            .mayChair = may.contains(u"chair"_s)};
}

}
