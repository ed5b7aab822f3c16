#pragma once

#include "storage/model/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace rt::central {

using Value = std::variant<std::monostate, qint64, QString, QByteArray>;
using Row = std::vector<Value>;

// Where central keeps what it has. Statements are written so that SQLite and PostgreSQL take the same words: parameters are
// $1, $2 ...; columns are BYTEA, BIGINT and TEXT; times are microseconds since 1970. What a transaction() that returned
// without an error has changed is on the disk. Belongs to one thread.
class Database {
public:
    // SQLite in a file, made where it is not there, for its owner alone. Store_Io, Store_DiskFull, Store_ReadOnly,
    // Store_Locked (another program writes for longer than we wait), Store_Damaged.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openFile(const QString &path);
    // PostgreSQL by its connection string ("host=... dbname=..." or "postgresql://..."). InvalidValue where the string has a
    // password in it; Store_Io also where the server does not sync what it commits.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openServer(const QString &where);
    virtual ~Database() = default;

    [[nodiscard]] virtual Result<std::vector<Row>> run(const char *sql, const std::vector<Value> &values = {}) = 0;
    // All that `work` did, or nothing of it. Where another front or opener changed meanwhile what it had read, it is done
    // again from its beginning: it must not lean on what it did before.
    [[nodiscard]] Done transaction(const std::function<Done()> &work);

protected:
    [[nodiscard]] virtual Done begin() = 0;
    [[nodiscard]] virtual bool clashed() const { return false; }     // since begin()
    // As every database takes it: PostgreSQL has no text with a NUL in it.
    [[nodiscard]] static QByteArray plain(const QString &text) { return text.toUtf8().replace('\0', "\xEF\xBF\xBD"); }
};

[[nodiscard]] qint64 integer(const Value &value);            // 0 for NULL
[[nodiscard]] QByteArray blob(const Value &value);
[[nodiscard]] QString text(const Value &value);
[[nodiscard]] inline bool isNull(const Value &value) { return std::holds_alternative<std::monostate>(value); }

}
