#include "sync/central/database.h"

#include <QScopeGuard>
#include <QtEndian>

#include <libpq-fe.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace rt::central {
namespace {

constexpr int kBinary = 1;
constexpr Oid kBytea = 17, kInt8 = 20, kInt4 = 23, kText = 25;

struct EndConnection { void operator()(PGconn *connection) const { PQfinish(connection); } };
struct ClearResult { void operator()(PGresult *result) const { PQclear(result); } };
using Answer = std::unique_ptr<PGresult, ClearResult>;

// Two of our transactions met: what both read, one has changed. The later is done again from its beginning.
bool isClash(QByteArrayView state)
{
    return state == "40001" || state == "40P01" || state == "23505";
}

Code codeOf(QByteArrayView state)
{
    if (isClash(state))
        return Code::Store_Locked;
    if (state.startsWith("53100"))
        return Code::Store_DiskFull;
    if (state.startsWith("25006"))
        return Code::Store_ReadOnly;                 // a standby
    return state.startsWith("XX") ? Code::Store_Damaged : Code::Store_Io;
}

class Server : public Database {
public:
    explicit Server(PGconn *connection) : m_connection(connection) {}

    Result<std::vector<Row>> run(const char *sql, const std::vector<Value> &values) override
    {
        std::vector<QByteArray> held;
        held.reserve(values.size());
        std::vector<const char *> at;
        std::vector<int> sizes, forms;
        std::vector<Oid> types;
        for (const Value &value : values) {
            const bool bytes = std::holds_alternative<QByteArray>(value), number = std::holds_alternative<qint64>(value);
            held.push_back(bytes ? blob(value) : number ? QByteArray::number(integer(value)) : plain(text(value)));
            at.push_back(isNull(value) ? nullptr : held.back().constData());
            sizes.push_back(int(held.back().size()));
            forms.push_back(bytes ? kBinary : 0);
            types.push_back(isNull(value) ? 0 : bytes ? kBytea : number ? kInt8 : kText);
        }
        const Answer answer(PQexecParams(m_connection.get(), sql, int(values.size()), types.data(), at.data(), sizes.data(),
                                         forms.data(), kBinary));
        const ExecStatusType status = PQresultStatus(answer.get());
        if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) {
            const char *state = PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE);
            m_clash = m_clash || (state && isClash(state));
            // The first line alone: what stands below may quote a value.
            const QString said = QString::fromUtf8(PQresultErrorField(answer.get(), PG_DIAG_MESSAGE_PRIMARY));
            return failure(codeOf(state ? state : ""), said.isEmpty() ? u"the database does not answer"_s : said);
        }
        std::vector<Row> rows(size_t(PQntuples(answer.get())));
        for (size_t i = 0; i < rows.size(); ++i) {
            for (int column = 0; column < PQnfields(answer.get()); ++column)
                rows[i].push_back(cell(answer.get(), int(i), column));
        }
        return rows;
    }

protected:
    // As if the transactions of all fronts and openers came one after the other.
    Done begin() override
    {
        m_clash = false;
        return run("BEGIN ISOLATION LEVEL SERIALIZABLE", {}).map([](const auto &) {});
    }
    bool clashed() const override { return m_clash; }

private:
    static Value cell(const PGresult *answer, int row, int column)
    {
        if (PQgetisnull(answer, row, column))
            return {};
        const char *bytes = PQgetvalue(answer, row, column);
        const QByteArray value(bytes, PQgetlength(answer, row, column));
        switch (PQftype(answer, column)) {
        case kInt8: return qint64(qFromBigEndian<qint64>(bytes));
        case kInt4: return qint64(qFromBigEndian<qint32>(bytes));
        case kBytea: return value;
        default: return QString::fromUtf8(value);
        }
    }

    std::unique_ptr<PGconn, EndConnection> m_connection;
    bool m_clash = false;
};

// A password on the command line is for everybody on the machine to read.
bool namesAPassword(const QString &where)
{
    char *why = nullptr;
    PQconninfoOption *options = PQconninfoParse(where.toUtf8().constData(), &why);
    const auto freed = qScopeGuard([&] {
        PQconninfoFree(options);
        PQfreemem(why);
    });
    for (const PQconninfoOption *each = options; each && each->keyword; ++each) {
        if (std::strcmp(each->keyword, "password") == 0 && each->val && *each->val)
            return true;
    }
    return false;
}

}

Result<std::unique_ptr<Database>> Database::openServer(const QString &where)
{
    if (namesAPassword(where))
        return failure(Code::InvalidValue, u"a password does not belong on the command line; passfile=FILE names where it is"_s);
    PGconn *connection = PQconnectdb(where.toUtf8().constData());
    auto server = std::make_unique<Server>(connection);
    if (PQstatus(connection) != CONNECTION_OK)
        return failure(Code::Store_Io, u"the database does not answer"_s);
    PQsetNoticeProcessor(connection, [](void *, const char *) {}, nullptr);
    PQsetClientEncoding(connection, "UTF8");
    // A receipt says that something is on the disk.
    const auto fsync = server->run("SELECT current_setting('fsync')", {});
    if (!fsync)
        return tl::unexpected(fsync.error());
    if (fsync->empty() || text((*fsync)[0][0]) != "on"_L1)
        return failure(Code::Store_Io, u"the database does not sync (fsync is off), so no receipt would be true"_s);
    const auto commit = server->run("SELECT set_config('synchronous_commit', 'on', false) "
                                    "WHERE current_setting('synchronous_commit') IN ('off', 'local')", {});
    if (!commit)
        return tl::unexpected(commit.error());
    return server;
}

}
