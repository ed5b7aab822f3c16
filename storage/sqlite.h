#pragma once

#include "storage/model/result.h"
#include "storage/model/secretkey.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QUuid>

#include <deque>
#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace rt {

// One run of a prepared statement; it goes back to its database, reset and with nothing bound, when it ends. Texts and
// blobs are bound without a copy: they must live until the next step(). Columns are valid until the next step().
class Statement {
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    Statement &bind(int index, qint64 value);
    Statement &bind(int index, QByteArrayView blob);
    Statement &bind(int index, const QString &text);
    Statement &bind(int index, const QUuid &id);          // as 16 bytes
    Statement &bindNull(int index);

    [[nodiscard]] Result<bool> step();                    // true: there is a row
    [[nodiscard]] Done run();                             // to the end
    void again();                                         // ready for other values

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QByteArrayView view(int column) const;  // not a copy
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QUuid id(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    friend class Database;
    Statement(class Database &database, sqlite3_stmt *statement);
    class Database *m_database;
    sqlite3_stmt *m_statement;
    std::deque<QByteArray> m_kept;     // addresses stay
};

// The one connection to an encrypted file. Opening it sets what the store's safety rests on (raw key, memory wiped,
// temporary data in memory only, locked for others, every commit synced), reads each setting back and refuses to go on
// when one does not hold. Belongs to the thread that opened it. SQL is written here in the code alone; values are bound.
class Database {
public:
    struct Options {
        bool create = false;               // else the file must be there
        const char *vfs = nullptr;         // tests put a failing disk beneath
        int logPages = 1000;               // how long the log grows before it is copied into the main file
    };
    // Store_NotFound, Store_Locked (at once: it never waits), Store_WrongKey, Store_Damaged, Store_UnsafeCipher,
    // Store_ReadOnly, Store_DiskFull, Store_Io. Writes nothing to a file that is there.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, const SecretKey &key,
                                                                const Options &options);
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    // Prepared once and kept: `sql` must be a literal.
    [[nodiscard]] Result<Statement> prepare(const char *sql);
    [[nodiscard]] Done run(const char *sql);              // one or more statements without values
    [[nodiscard]] Result<qint64> integer(const char *sql);
    [[nodiscard]] Result<QString> text(const char *sql);

    static constexpr int kPage = 4096;

    // All of `work` or nothing. A COMMIT that fails may still be stored: `isStored` is asked then, and its yes counts as
    // success; without one, a failed COMMIT is a failure.
    [[nodiscard]] Done transaction(const std::function<Done()> &work, const std::function<bool()> &isStored = {});
    // Everything into the main file; the write-ahead log is empty then.
    [[nodiscard]] Done checkpoint();
    // Everything in here into a new file under another key, which must be there and empty. Not synced.
    [[nodiscard]] Done exportTo(const QString &path, const SecretKey &key);
    // Everything into the main file and no log beside it, while nobody else gets in: so that the file may be replaced.
    [[nodiscard]] Done endLog();
    // The pages of the main file whose authentication fails ("page 7"); right after a checkpoint only.
    [[nodiscard]] QStringList badPages();
    // Leave the write-ahead log as it is when closing, because it is evidence.
    void keepLog(bool keep);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Error lastError(int code) const;        // SQLite's code -> ours

private:
    friend class Statement;
    Database(sqlite3 *handle, QString path);
    [[nodiscard]] Done configure(const SecretKey &key);
    [[nodiscard]] Error whyUnreadable();
    void giveBack(sqlite3_stmt *statement);
    void assertThread() const;

    sqlite3 *m_handle;
    QString m_path;
    Qt::HANDLE m_thread;
    std::unordered_map<const char *, std::vector<sqlite3_stmt *>> m_idle;
    std::unordered_map<sqlite3_stmt *, const char *> m_sql;
};

}
