#include "sync/central/database.h"

#include <QFile>

#include <sqlite3.h>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rt::central {
namespace {

constexpr int kWaitMs = 5000;                // for another of our programs at the same file
constexpr int kTries = 20;                   // each clash lets one of those that met through

struct CloseDatabase { void operator()(sqlite3 *database) const { sqlite3_close(database); } };
struct EndStatement { void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); } };

Code codeOf(int result)
{
    switch (result & 0xff) {
    case SQLITE_FULL: return Code::Store_DiskFull;
    case SQLITE_READONLY: case SQLITE_PERM: return Code::Store_ReadOnly;
    case SQLITE_BUSY: case SQLITE_LOCKED: return Code::Store_Locked;
    case SQLITE_CORRUPT: case SQLITE_NOTADB: return Code::Store_Damaged;
    default: return Code::Store_Io;
    }
}

class File : public Database {
public:
    explicit File(sqlite3 *database) : m_database(database) {}

    Result<std::vector<Row>> run(const char *sql, const std::vector<Value> &values) override
    {
        sqlite3_stmt *made = nullptr;
        if (sqlite3_prepare_v2(m_database.get(), sql, -1, &made, nullptr) != SQLITE_OK)
            return broken();
        const std::unique_ptr<sqlite3_stmt, EndStatement> statement(made);
        for (size_t i = 0; i < values.size(); ++i)
            bind(made, sqlite3_bind_parameter_index(made, qPrintable(u"$%1"_s.arg(i + 1))), values[i]);
        std::vector<Row> rows;
        for (;;) {
            const int stepped = sqlite3_step(made);
            if (stepped == SQLITE_DONE)
                return rows;
            if (stepped != SQLITE_ROW)
                return broken();
            rows.push_back(row(made));
        }
    }

protected:
    // At once the only one who writes: so two that read the same and then write cannot both be right.
    Done begin() override { return run("BEGIN IMMEDIATE", {}).map([](const auto &) {}); }

private:
    Result<std::vector<Row>> broken() const
    {
        return failure(codeOf(sqlite3_extended_errcode(m_database.get())), QString::fromUtf8(sqlite3_errmsg(m_database.get())));
    }

    static void bind(sqlite3_stmt *statement, int place, const Value &value)
    {
        if (const auto *number = std::get_if<qint64>(&value)) {
            sqlite3_bind_int64(statement, place, *number);
        } else if (const auto *text = std::get_if<QString>(&value)) {
            const QByteArray utf8 = plain(*text);
            sqlite3_bind_text(statement, place, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
        } else if (const auto *bytes = std::get_if<QByteArray>(&value)) {
            sqlite3_bind_blob(statement, place, bytes->constData(), int(bytes->size()), SQLITE_TRANSIENT);
        }
    }

    static Row row(sqlite3_stmt *statement)
    {
        Row row;
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, i));
            const int size = sqlite3_column_bytes(statement, i);
            switch (sqlite3_column_type(statement, i)) {
            case SQLITE_INTEGER: row.push_back(qint64(sqlite3_column_int64(statement, i))); break;
            case SQLITE_TEXT: row.push_back(QString::fromUtf8(bytes, size)); break;
            case SQLITE_BLOB: row.push_back(QByteArray(bytes, size)); break;
            default: row.push_back({}); break;
            }
        }
        return row;
    }

    std::unique_ptr<sqlite3, CloseDatabase> m_database;
};

}

Result<std::unique_ptr<Database>> Database::openFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    // SQLite would let others read it. Only where it is not there: closing a file ends every lock that this process has on it,
    // also those of a connection that another of our threads has open, and another program would take our log from us.
    const int made = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (made < 0 && errno != EEXIST)
        return failure(Code::Store_Io, path);
    if (made >= 0)
        ::close(made);
    sqlite3 *opened = nullptr;
    const int result = sqlite3_open_v2(name.constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    auto file = std::make_unique<File>(opened);
    if (result != SQLITE_OK)
        return failure(codeOf(result), path);
    sqlite3_busy_timeout(opened, kWaitMs);
    // EXTRA before WAL: so the name of the log is on disk as well (performance.md 3.1).
    for (const char *setting : {"PRAGMA synchronous=EXTRA", "PRAGMA journal_mode=WAL", "PRAGMA trusted_schema=OFF",
                                "PRAGMA secure_delete=ON"}) {
        if (const auto set = file->run(setting, {}); !set)
            return tl::unexpected(set.error());
    }
    return file;
}

Done Database::transaction(const std::function<Done()> &work)
{
    Done done;
    for (int tries = 0; tries < kTries; ++tries) {
        if (auto begun = begin(); !begun)
            return begun;
        done = work();
        if (done)
            done = run("COMMIT").map([](const auto &) {});
        if (!done)
            (void)run("ROLLBACK");
        if (done || !clashed())
            break;
    }
    return done;
}

qint64 integer(const Value &value)
{
    const auto *number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}

QByteArray blob(const Value &value)
{
    const auto *bytes = std::get_if<QByteArray>(&value);
    return bytes ? *bytes : QByteArray();
}

QString text(const Value &value)
{
    const auto *words = std::get_if<QString>(&value);
    return words ? *words : QString();
}

}
