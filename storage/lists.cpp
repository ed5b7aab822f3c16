#include "storage/lists.h"

#include "storage/model/audit.h"
#include "storage/model/codec.h"
#include "storage/model/deadline.h"
#include "storage/sqlite.h"

#include <QCborArray>

#include <algorithm>
#include <map>

namespace rt {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kProcessesKept = 4;         // a chair works in one meeting; a script may go to and fro between a few
constexpr QChar kBetweenNames(0x1f);         // no text of ours can hold it

bool changesTheList(Verb verb)
{
    switch (verb) {
    case Verb::Convene: case Verb::Reconvene: case Verb::AddChild: case Verb::Start: case Verb::End: case Verb::Correct:
    case Verb::Withdraw: case Verb::Seal: case Verb::Adjourn: case Verb::Resume: case Verb::Cancel: case Verb::TakeChair:
        return true;
    default: return false;
    }
}

Instant held(const MeetingRow &row)
{
    return row.started.value_or(row.scheduled.value_or(row.convened));
}

qint64 micros(Instant instant) { return instant.time_since_epoch().count(); }

// MeetingFacts as one text that can be searched: each name between two separators, behind a letter for what it is.
constexpr QChar kConvened = u'c', kChaired = u'h', kTeam = u't';

QString mark(QChar kind, const QString &name) { return kBetweenNames + QString(kind) + name + kBetweenNames; }

QString written(const MeetingFacts &facts)
{
    QString text;
    for (const auto &[kind, names] : {std::pair(kConvened, facts.convenedBy), std::pair(kChaired, facts.chairedBy),
                                      std::pair(kTeam, facts.teams)}) {
        for (const QString &name : names)
            text += mark(kind, name);
    }
    return text;
}

MeetingFacts readFacts(const QString &text)
{
    MeetingFacts facts;
    for (const QString &each : text.split(kBetweenNames, Qt::SkipEmptyParts)) {
        QStringList &list = each.front() == kConvened ? facts.convenedBy
                          : each.front() == kChaired ? facts.chairedBy : facts.teams;
        list.append(each.sliced(1));
    }
    return facts;
}

QString written(const std::vector<Instant> &dues)
{
    QStringList numbers;
    for (const Instant each : dues)
        numbers += QString::number(micros(each));
    return numbers.join(u' ');
}

std::vector<Instant> readDues(const QString &text)
{
    std::vector<Instant> dues;
    for (const QStringView each : QStringView(text).split(u' ', Qt::SkipEmptyParts))
        dues.push_back(Instant(std::chrono::microseconds(each.toLongLong())));
    return dues;
}

constexpr auto kRow = "id, root, ref, previous, state, type, urgency, profile, venue, chair, children, convened, "
                      "scheduled, started, ended, sealed, readers, dues FROM meetings ";

}

Lists::Lists(Database &database, const Journal &journal) : m_database(database), m_journal(journal), m_words(database)
{
}
Lists::~Lists() = default;

void Lists::forget()
{
    m_processes.clear();
    m_waiting.clear();
    m_indexed = -1;
    m_duesMoved = true;
}

Done Lists::follow(const Event &event, const Receipt &receipt)
{
    if (auto done = knowWaiting(receipt.row); !done)
        return done;
    m_last = receipt.row;
    if (event.meeting == m_journal.device())
        return event.verb == Verb::AddUser ? followUser(event) : Done();
    const auto process = processOf(event, receipt.row);
    if (!process)
        return tl::unexpected(process.error());
    if (!*process)
        return {};                           // of a meeting that was never convened
    for (Rewording &each : (*process)->follow(event, receipt.row)) {
        if (each.corrected) {
            if (auto done = amend(each.row, each.after); !done)
                return done;
        }
        m_waiting.push_back(std::move(each));
    }
    if (m_last - m_indexed >= kIndexEvery) {
        if (auto done = indexWords(); !done)
            return done;
    }
    return changesTheList(event.verb) || movesClocks(event.verb) ? followMeetings(**process) : Done();
}

Result<Process *> Lists::processOf(const Event &event, qint64 before)
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

// A meeting that follows a previous one belongs to that one's process. By its id: names are given anew in each process.
Result<MeetingId> Lists::rootOf(const Event &event) const
{
    const bool opens = event.verb == Verb::Convene || event.verb == Verb::Reconvene;
    const QUuid previous = QUuid::fromString(event.fields.value("previousId"_L1).toString());
    if (opens && previous.isNull())
        return event.meeting;
    auto found = m_database.prepare("SELECT root FROM meetings WHERE id = ?1");
    if (!found)
        return tl::unexpected(found.error());
    const auto there = found->bind(1, opens ? previous : event.meeting).step();
    if (!there)
        return tl::unexpected(there.error());
    if (*there)
        return found->id(0);
    return opens ? event.meeting : MeetingId();
}

Result<std::unique_ptr<Process>> Lists::load(const MeetingId &root, qint64 before) const
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

Done Lists::reword(const Rewording &rewording)
{
    return m_words.remove(rewording.row, rewording.before).and_then([&] {
        return m_words.add(rewording.row, rewording.after);
    });
}

// What an earlier program left waiting is read from the journal, once.
Done Lists::knowWaiting(qint64 before)
{
    if (m_indexed >= 0)
        return {};
    const auto indexed = m_database.integer("SELECT value FROM meta WHERE name = 'indexed'");
    if (!indexed)
        return tl::unexpected(indexed.error());
    m_waiting.clear();
    if (*indexed < before - 1) {
        auto waiting = rewordingsBetween(*indexed, before);
        if (!waiting)
            return tl::unexpected(waiting.error());
        m_waiting = std::move(*waiting);
    }
    m_indexed = *indexed;
    m_last = before - 1;
    return {};
}

Done Lists::setIndexed(qint64 row)
{
    auto insert = m_database.prepare("INSERT OR REPLACE INTO meta(name, value) VALUES('indexed', ?1)");
    if (!insert)
        return tl::unexpected(insert.error());
    return insert->bind(1, row).run();
}

Done Lists::indexWords()
{
    const auto count = m_journal.count();
    if (!count)
        return tl::unexpected(count.error());
    if (auto done = knowWaiting(*count + 1); !done)
        return done;
    if (m_indexed == m_last)
        return {};
    for (const Rewording &each : m_waiting) {
        if (auto done = reword(each); !done)
            return done;
    }
    m_waiting.clear();
    m_indexed = m_last;
    return setIndexed(m_last);
}

Result<std::vector<qint64>> Lists::find(const QStringList &words, int limit)
{
    const auto count = m_journal.count();
    if (!count)
        return tl::unexpected(count.error());
    if (auto done = knowWaiting(*count + 1); !done)
        return tl::unexpected(done.error());
    std::map<qint64, QString> waiting;           // as it was said last
    for (const Rewording &each : m_waiting)
        waiting[each.row] = each.after;
    // The same split into words as the index, in memory.
    WordIndex tail(m_database, WordIndex::Which::Beside);
    Done done = tail.make();
    if (!done)
        return tl::unexpected(done.error());
    Result<std::vector<qint64>> found;
    done = m_database.transaction([&]() -> Done {
        for (const auto &[row, text] : waiting) {
            if (auto added = tail.add(row, text); !added)
                return added;
        }
        found = tail.find(words, limit);
        return tail.clear();
    });
    if (!done)
        return tl::unexpected(done.error());
    const auto indexed = m_words.find(words, limit + int(waiting.size()));
    if (!found || !indexed)
        return !found ? found : indexed;
    for (const qint64 row : *indexed) {
        if (!waiting.contains(row))
            found->push_back(row);
    }
    std::ranges::sort(*found, std::greater());
    found->resize(std::min(found->size(), size_t(limit)));
    return found;
}

Result<std::vector<Rewording>> Lists::rewordingsBetween(qint64 after, qint64 before) const
{
    auto roots = m_database.prepare("SELECT DISTINCT m.root FROM entries e JOIN chains c ON c.number = e.chain "
                                    "JOIN meetings m ON m.id = c.chain WHERE e.row > ?1 AND e.row < ?2");
    if (!roots)
        return tl::unexpected(roots.error());
    roots->bind(1, after).bind(2, before);
    std::vector<Rewording> found;
    for (;;) {
        const auto there = roots->step();
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return found;
        Process process;
        const auto meetings = this->process(roots->id(0));
        if (!meetings)
            return tl::unexpected(meetings.error());
        const Done done = m_journal.read(*meetings, [&](const Entry &entry) -> Done {
            if (entry.row >= before)
                return {};
            return decode(entry.body).map([&](const Event &event) {
                for (Rewording &each : process.follow(event, entry.row)) {
                    if (entry.row > after)
                        found.push_back(std::move(each));
                }
            });
        });
        if (!done)
            return tl::unexpected(done.error());
    }
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
        const bool asBefore = i < process.shown.size() ? rows[i].dues == process.shown[i].dues : rows[i].dues.empty();
        m_duesMoved = m_duesMoved || !asBefore;
    }
    process.shown = std::move(rows);
    return {};
}

Done Lists::followUser(const Event &event)
{
    auto insert = m_database.prepare("INSERT OR REPLACE INTO users(user, name, roles, team) VALUES(?1, ?2, ?3, ?4)");
    if (!insert)
        return tl::unexpected(insert.error());
    const Actor user = userIn(event);
    return insert->bind(1, user.user).bind(2, user.name).bind(3, user.roles.bits()).bind(4, user.team).run();
}

Done Lists::write(const MeetingRow &row)
{
    auto insert = m_database.prepare(
            "INSERT INTO meetings(id, root, held, ref, previous, state, type, urgency, profile, venue, chair, children, "
            "convened, scheduled, started, ended, sealed, readers, dues) "
            "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19) "
            "ON CONFLICT(id) DO UPDATE SET (root, held, ref, previous, state, type, urgency, profile, venue, chair, "
            "children, convened, scheduled, started, ended, sealed, readers, dues) = (excluded.root, excluded.held, excluded.ref, "
            "excluded.previous, excluded.state, excluded.type, excluded.urgency, excluded.profile, excluded.venue, "
            "excluded.chair, excluded.children, excluded.convened, excluded.scheduled, excluded.started, "
            "excluded.ended, excluded.sealed, excluded.readers, excluded.dues)");
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
    insert->bind(column, written(row.access)).bind(column + 1, written(row.dues));
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
                        .previous = statement->text(3), .state = MeetingRow::State(statement->integer(4)),
                        .type = statement->text(5), .urgency = statement->text(6), .profile = statement->text(7),
                        .venue = statement->text(8), .chair = statement->text(9),
                        .children = children.isEmpty() ? QStringList() : children.split(kBetweenNames),
                        .convened = *instant(11), .scheduled = instant(12), .started = instant(13),
                        .ended = instant(14), .sealed = instant(15), .access = readFacts(statement->text(16)),
                        .dues = readDues(statement->text(17))});
    }
}

Result<std::vector<MeetingRow>> Lists::meetings(int limit, int offset) const
{
    static const QByteArray sql = "SELECT "_ba + kRow + "ORDER BY held DESC, number DESC LIMIT ?1 OFFSET ?2";
    return select(sql, [&](Statement &s) { s.bind(1, qint64(limit)).bind(2, qint64(offset)); });
}

// The filter narrows the list so that a page is full; whether a row is shown is mayRead()'s to say.
Result<std::vector<MeetingRow>> Lists::meetings(const Actor &reader, int limit, int offset) const
{
    static const QByteArray sql = "SELECT "_ba + kRow + "WHERE instr(readers, ?3) OR instr(readers, ?4) OR "
                                  "instr(readers, ?5) ORDER BY held DESC, number DESC LIMIT ?1 OFFSET ?2";
    const QString nobody = kBetweenNames + u"-"_s;
    auto rows = select(sql, [&](Statement &s) {
        s.bind(1, qint64(limit)).bind(2, qint64(offset)).bind(3, mark(kConvened, reader.user))
                .bind(4, mark(kChaired, reader.user))
                .bind(5, reader.team.isEmpty() ? nobody : mark(kTeam, reader.team));
    });
    if (rows)
        std::erase_if(*rows, [&](const MeetingRow &row) { return !mayRead(reader, row.access); });
    return rows;
}

Result<std::vector<MeetingRow>> Lists::named(const Ref &ref) const
{
    static const QByteArray sql = "SELECT "_ba + kRow + "WHERE ref = ?1 ORDER BY number DESC";
    return select(sql, [&](Statement &s) { s.bind(1, ref); });
}

Result<std::vector<MeetingRow>> Lists::shownOf(const MeetingId &root) const
{
    static const QByteArray sql = "SELECT "_ba + kRow + "WHERE root = ?1 ORDER BY number";
    return select(sql, [&](Statement &s) { s.bind(1, root); });
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

Result<std::vector<Instant>> Lists::dues()
{
    auto statement = m_database.prepare("SELECT dues FROM meetings WHERE dues <> ''");
    if (!statement)
        return tl::unexpected(statement.error());
    std::vector<Instant> all;
    for (;;) {
        const auto there = statement->step();
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            break;
        const std::vector<Instant> some = readDues(statement->text(0));
        all.insert(all.end(), some.begin(), some.end());
    }
    std::ranges::sort(all);
    all.erase(std::ranges::unique(all).begin(), all.end());
    m_duesMoved = false;
    return all;
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

Result<std::vector<Actor>> Lists::users() const
{
    auto statement = m_database.prepare("SELECT user, name, roles, team FROM users ORDER BY user");
    if (!statement)
        return tl::unexpected(statement.error());
    std::vector<Actor> users;
    for (;;) {
        const auto there = statement->step();
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            return users;
        users.push_back({.user = statement->text(0), .name = statement->text(1), 
                         .roles = Roles::ofBits(int(statement->integer(2))), .team = statement->text(3)});
    }
}

}
