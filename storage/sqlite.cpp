#include "storage/sqlite.h"

#include <QFileInfo>
#include <QThread>

#define SQLITE_HAS_CODEC        // without it the header hides sqlite3_key()
#include <sqlcipher/sqlite3.h>
#include <sodium.h>

#include <cerrno>
#include <utility>

namespace rt {

using namespace Qt::StringLiterals;

namespace {

// What every connection must read back; `wanted` empty: not empty. In the order in which they are set.
struct Setting { const char *set, *ask, *wanted; };
constexpr Setting kSettings[] = {
    {nullptr, "PRAGMA cipher_version", ""},                   // empty: plain SQLite, which would write clear text
    {nullptr, "PRAGMA cipher_memory_security", "1"},
    {nullptr, "PRAGMA cipher_use_hmac", "1"},                 // a page that was changed is refused
    {nullptr, "PRAGMA cipher_page_size", "4096"},
    {"PRAGMA temp_store=MEMORY", "PRAGMA temp_store", "2"},   // temporary tables and sorts would be clear text on disk
    {"PRAGMA mmap_size=0", "PRAGMA mmap_size", "0"},
    {"PRAGMA trusted_schema=OFF", "PRAGMA trusted_schema", "0"},
    {"PRAGMA secure_delete=ON", "PRAGMA secure_delete", "1"},
    {"PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", "1"},
    // One connection alone: SQLite before 3.51.3 can lose a commit when two of them write and checkpoint at once.
    {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA locking_mode", "exclusive"},
    // EXTRA before WAL: with FULL the set-up journal came back after half of the simulated cuts, store unreadable.
    {"PRAGMA synchronous=EXTRA", "PRAGMA synchronous", "3"},
    {"PRAGMA journal_mode=WAL", "PRAGMA journal_mode", "wal"},
};

constexpr int kLeastMajor = 4, kLeastMinor = 6;               // SQLCipher

// x'...' of 64 digits is the key itself, not a passphrase to be stretched. Never inside SQL text, which is kept.
void rawKey(char (&raw)[2 + 2 * SecretKey::kBytes + 2], const SecretKey &key)
{
    raw[0] = 'x';
    raw[1] = '\'';
    sodium_bin2hex(raw + 2, 2 * SecretKey::kBytes + 1, key.bytes().data(), SecretKey::kBytes);
    raw[sizeof raw - 2] = '\'';
    raw[sizeof raw - 1] = 0;
}

bool isNewEnough(const QString &version)
{
    const QStringList parts = version.section(u' ', 0, 0).split(u'.');
    const int major = parts.value(0).toInt(), minor = parts.value(1).toInt();
    return major > kLeastMajor || (major == kLeastMajor && minor >= kLeastMinor);
}

}

Statement::Statement(Database &database, sqlite3_stmt *statement)
    : m_database(&database), m_statement(statement)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr)),
      m_kept(std::move(other.m_kept))
{
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_database->giveBack(m_statement);
}

Statement &Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
    return *this;
}

Statement &Statement::bind(int index, QByteArrayView blob)
{
    // An empty view has no address, and SQLite takes that for NULL.
    sqlite3_bind_blob64(m_statement, index, blob.isEmpty() ? "" : blob.data(), sqlite3_uint64(blob.size()),
                        SQLITE_STATIC);
    return *this;
}

Statement &Statement::bind(int index, const QString &text)
{
    const QByteArray &utf8 = m_kept.emplace_back(text.toUtf8());
    sqlite3_bind_text64(m_statement, index, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bind(int index, const QUuid &id)
{
    const QByteArray &bytes = m_kept.emplace_back(id.toRfc4122());
    return bind(index, QByteArrayView(bytes));
}

Statement &Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement, index);
    return *this;
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    return tl::unexpected(m_database->lastError(code));
}

Done Statement::run()
{
    for (;;) {
        const auto row = step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
    }
}

void Statement::again()
{
    sqlite3_reset(m_statement);
    m_kept.clear();
}

qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

QByteArrayView Statement::view(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}

QByteArray Statement::blob(int column) const { return view(column).toByteArray(); }

QString Statement::text(int column) const
{
    const unsigned char *utf8 = sqlite3_column_text(m_statement, column);
    return QString::fromUtf8(reinterpret_cast<const char *>(utf8), sqlite3_column_bytes(m_statement, column));
}

QUuid Statement::id(int column) const { return QUuid::fromRfc4122(view(column)); }

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

Database::Database(sqlite3 *handle, QString path)
    : m_handle(handle), m_path(std::move(path)), m_thread(QThread::currentThreadId())
{
}

Database::~Database()
{
    assertThread();
    for (const auto &[sql, statements] : m_idle) {
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
    }
    sqlite3_close(m_handle);
}

void Database::assertThread() const
{
    Q_ASSERT_X(QThread::currentThreadId() == m_thread, "Database", "belongs to the thread that opened it");
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const SecretKey &key, const Options &options)
{
    if (!options.create && !options.vfs && !QFileInfo::exists(path))
        return failure(Code::Store_NotFound, path);
    sqlite3 *handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOFOLLOW
            | (options.create ? SQLITE_OPEN_CREATE : 0);
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, options.vfs);
    if (!handle)
        return failure(Code::Store_Io, u"no memory"_s);
    std::unique_ptr<Database> database(new Database(handle, path));
    if (code != SQLITE_OK)
        return tl::unexpected(database->lastError(code));
    if (sqlite3_db_readonly(handle, "main") == 1)
        return failure(Code::Store_ReadOnly, path);
    // Whatever the log holds is evidence until somebody has looked at it.
    database->keepLog(true);
    if (auto done = database->configure(key); !done)
        return tl::unexpected(done.error());
    sqlite3_wal_autocheckpoint(handle, options.logPages);
    return database;
}

Done Database::configure(const SecretKey &key)
{
    // Memory security before the key, because it cannot be had afterwards for what was already allocated.
    if (sqlite3_exec(m_handle, "PRAGMA cipher_memory_security=ON", nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(Code::Store_UnsafeCipher, u"cipher_memory_security"_s);
    char raw[2 + 2 * SecretKey::kBytes + 2];
    rawKey(raw, key);
    const int code = sqlite3_key(m_handle, raw, int(sizeof raw) - 1);
    sodium_memzero(raw, sizeof raw);
    if (code != SQLITE_OK)
        return failure(Code::Store_UnsafeCipher, u"sqlite3_key"_s);
    // After the key, because the first key of a process sets it back: warnings would go to standard error.
    if (sqlite3_exec(m_handle, "PRAGMA cipher_log_level=NONE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(Code::Store_UnsafeCipher, u"cipher_log_level"_s);

    // Before the first read, which would otherwise put a shared index file beside the store.
    if (auto done = run("PRAGMA locking_mode=EXCLUSIVE"); !done)
        return done;
    // The first page before anything is set: who cannot read it must not come as far as a setting that writes.
    if (auto pages = integer("SELECT count(*) FROM sqlite_schema"); !pages)
        return tl::unexpected(pages.error().code == Code::Store_WrongKey ? whyUnreadable() : pages.error());
    for (const Setting &setting : kSettings) {
        if (setting.set) {
            if (auto done = run(setting.set); !done)
                return done;
        }
        const auto value = text(setting.ask);
        if (!value)
            return tl::unexpected(value.error());
        const QLatin1StringView wanted(setting.wanted);
        if (wanted.isEmpty() ? !isNewEnough(*value) : *value != wanted)
            return failure(Code::Store_UnsafeCipher, QLatin1StringView(setting.ask) + u": "_s + *value);
    }
    return {};
}

// Page 1 cannot be read: with a wrong key no page can, with a damaged one the others still can.
Error Database::whyUnreadable()
{
    const qint64 bad = badPages().size();
    const qint64 pages = QFileInfo(m_path).size() / kPage;
    if (bad > 0 && bad < pages)
        return {Code::Store_Damaged, m_path + u": page 1"_s};
    return {Code::Store_WrongKey, m_path + u": the key does not open it, or its first 16 bytes are damaged"_s};
}

QStringList Database::badPages()
{
    QStringList pages;
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(m_handle, "PRAGMA cipher_integrity_check", -1, &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        // "HMAC verification failed for page 5", "page 5 has an invalid size of 17 bytes (expected 4096 bytes)"
        const QByteArray line = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        const QByteArray number = line.mid(line.indexOf("page ") + 5);
        pages += QFileInfo(m_path).fileName() + u", page "_s + QString::fromUtf8(number.left(number.indexOf(' ')));
    }
    sqlite3_finalize(statement);
    return pages;
}

Result<Statement> Database::prepare(const char *sql)
{
    assertThread();
    if (auto found = m_idle.find(sql); found != m_idle.end() && !found->second.empty()) {
        sqlite3_stmt *statement = found->second.back();
        found->second.pop_back();
        return Statement(*this, statement);
    }
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(lastError(code));
    m_sql.emplace(statement, sql);
    return Statement(*this, statement);
}

void Database::giveBack(sqlite3_stmt *statement)
{
    m_idle[m_sql.at(statement)].push_back(statement);
}

Done Database::run(const char *sql)
{
    assertThread();
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(lastError(code));
    return {};
}

Result<qint64> Database::integer(const char *sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    const auto row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? statement->integer(0) : 0;
}

Result<QString> Database::text(const char *sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    const auto row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? statement->text(0) : QString();
}

Done Database::transaction(const std::function<Done()> &work, const std::function<bool()> &isStored)
{
    const auto take = [this](const char *sql) -> Done {
        auto statement = prepare(sql);
        if (!statement)
            return tl::unexpected(statement.error());
        return statement->run();
    };
    if (auto begun = take("BEGIN IMMEDIATE"); !begun)
        return begun;
    Done done = work();
    if (done)
        done = take("COMMIT");
    else
        (void)take("ROLLBACK");
    if (!sqlite3_get_autocommit(m_handle))
        (void)take("ROLLBACK");          // a COMMIT that failed leaves the transaction open
    if (!done && isStored && isStored())
        return {};
    return done;
}

Done Database::checkpoint()
{
    auto statement = prepare("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!statement)
        return tl::unexpected(statement.error());
    const auto row = statement->step();
    if (!row)
        return tl::unexpected(row.error());
    if (statement->integer(0) != 0)
        return failure(Code::Store_Locked, m_path);
    return {};
}

Done Database::exportTo(const QString &path, const SecretKey &key)
{
    char raw[2 + 2 * SecretKey::kBytes + 2];
    rawKey(raw, key);
    sqlite3_stmt *attach = nullptr;
    int code = sqlite3_prepare_v2(m_handle, "ATTACH DATABASE ?1 AS next KEY ?2", -1, &attach, nullptr);
    const QByteArray name = path.toUtf8();
    if (code == SQLITE_OK) {
        sqlite3_bind_text(attach, 1, name.constData(), int(name.size()), SQLITE_STATIC);
        sqlite3_bind_text(attach, 2, raw, int(sizeof raw) - 1, SQLITE_STATIC);
        code = sqlite3_step(attach);
    }
    sqlite3_finalize(attach);
    sodium_memzero(raw, sizeof raw);
    if (code != SQLITE_DONE)
        return tl::unexpected(lastError(code));
    const auto version = integer("PRAGMA user_version");
    Done done = version ? run("SELECT sqlcipher_export('next')") : tl::unexpected(version.error());
    if (done)
        done = run(("PRAGMA next.user_version=" + QByteArray::number(*version)).constData());
    if (const Done detached = run("DETACH DATABASE next"); done && !detached)
        done = detached;
    return done;
}

Done Database::endLog()
{
    if (auto done = checkpoint(); !done)
        return done;
    const auto mode = text("PRAGMA journal_mode=DELETE");
    if (!mode)
        return tl::unexpected(mode.error());
    return *mode == "delete"_L1 ? Done() : failure(Code::Store_Locked, m_path);
}

void Database::keepLog(bool keep)
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, int(keep), nullptr);
}

Error Database::lastError(int code) const
{
    // The message names tables and pages, never a value that was bound.
    const QString detail = u"%1: %2 (%3)"_s.arg(m_path, QString::fromUtf8(sqlite3_errmsg(m_handle)),
                                                QString::number(code));
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Code::Store_Locked, detail};
    case SQLITE_NOTADB:
        return {Code::Store_WrongKey, detail};
    case SQLITE_FULL:
        return {Code::Store_DiskFull, detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Code::Store_ReadOnly, detail};
    case SQLITE_CORRUPT:
        return {Code::Store_Damaged, detail};
    case SQLITE_CANTOPEN:
        return {sqlite3_system_errno(m_handle) == ENOENT ? Code::Store_NotFound : Code::Store_Io, detail};
    case SQLITE_IOERR:
        return {sqlite3_system_errno(m_handle) == ENOSPC ? Code::Store_DiskFull : Code::Store_Io, detail};
    default:
        return {Code::Store_Io, detail};
    }
}

}
