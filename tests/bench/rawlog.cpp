#include "tests/bench/rawlog.h"

#ifdef RT_CIPHER
#define SQLITE_HAS_CODEC        // without it the header hides sqlite3_key()
#endif
#include <sqlite3.h>
#include <openssl/evp.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <unistd.h>
#include <utility>

namespace rt::bench {

namespace {

constexpr long kPerMeeting = 500;

[[noreturn]] void give_up(const char *what, sqlite3 *handle)
{
    std::fprintf(stderr, "floor: %s: %s\n", what, handle ? sqlite3_errmsg(handle) : "no database");
    std::exit(2);
}

void chain(const unsigned char *previous, long seq, const char *body, size_t size, unsigned char *hash)
{
    static EVP_MD_CTX *context = EVP_MD_CTX_new();
    static EVP_MD *kind = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    EVP_DigestInit_ex(context, kind, nullptr);
    EVP_DigestUpdate(context, previous, 32);
    EVP_DigestUpdate(context, &seq, sizeof seq);
    EVP_DigestUpdate(context, body, size);
    EVP_DigestFinal_ex(context, hash, nullptr);
}

}

RawLog::RawLog(const std::string &path)
{
    if (sqlite3_open(path.c_str(), &m_handle) != SQLITE_OK)
        give_up("open", m_handle);
#ifdef RT_CIPHER
    run("PRAGMA cipher_memory_security=ON");
    static constexpr char kKey[] = "x'00112233445566778899aabbccddeeff0123456789abcdef0123456789abcdef'";
    if (sqlite3_key(m_handle, kKey, int(sizeof kKey) - 1) != SQLITE_OK)
        give_up("key", m_handle);
    // As storage/sqlite.cpp sets them.
    run("PRAGMA temp_store=MEMORY");
    run("PRAGMA secure_delete=ON");
    run("PRAGMA locking_mode=EXCLUSIVE");
    run("PRAGMA synchronous=EXTRA");
    run("PRAGMA journal_mode=WAL");
#else
    // Plain SQLite as one uses it to lose nothing.
    run("PRAGMA journal_mode=WAL");
    run("PRAGMA synchronous=FULL");
#endif
}

RawLog RawLog::create(const std::string &path)
{
    for (const char *end : {"", "-wal", "-shm", "-journal"})
        ::unlink((path + end).c_str());
    RawLog log(path);
    log.run("CREATE TABLE journal(seq INTEGER PRIMARY KEY, meeting BLOB NOT NULL, mseq INTEGER NOT NULL, "
            "at INTEGER NOT NULL, prev BLOB NOT NULL, hash BLOB NOT NULL, body BLOB NOT NULL);"
            "CREATE UNIQUE INDEX journal_m ON journal(meeting, mseq)");
    sqlite3_prepare_v2(log.m_handle, "INSERT INTO journal VALUES(?, ?, ?, ?, ?, ?, ?)", -1, &log.m_insert, nullptr);
    sqlite3_prepare_v2(log.m_handle, "BEGIN IMMEDIATE", -1, &log.m_begin, nullptr);
    sqlite3_prepare_v2(log.m_handle, "COMMIT", -1, &log.m_commit, nullptr);
    return log;
}

RawLog RawLog::open(const std::string &path)
{
    RawLog log(path);
    log.run("SELECT max(seq) FROM journal");
    return log;
}

RawLog::RawLog(RawLog &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr)), m_insert(std::exchange(other.m_insert, nullptr)),
      m_begin(std::exchange(other.m_begin, nullptr)), m_commit(std::exchange(other.m_commit, nullptr)),
      m_seq(other.m_seq)
{
    std::memcpy(m_head, other.m_head, sizeof m_head);
}

RawLog::~RawLog()
{
    for (sqlite3_stmt *statement : {m_insert, m_begin, m_commit})
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

void RawLog::run(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        give_up(sql, m_handle);
}

void RawLog::insert(const std::string &body)
{
    unsigned char hash[32], meeting[16] = {};
    const long number = m_seq / kPerMeeting;
    std::memcpy(meeting, &number, sizeof number);
    chain(m_head, m_seq, body.data(), body.size(), hash);
    sqlite3_bind_int64(m_insert, 1, m_seq + 1);
    sqlite3_bind_blob(m_insert, 2, meeting, sizeof meeting, SQLITE_STATIC);
    sqlite3_bind_int64(m_insert, 3, m_seq % kPerMeeting);
    sqlite3_bind_int64(m_insert, 4, 1'772'443'870'000'000 + m_seq);
    sqlite3_bind_blob(m_insert, 5, m_head, sizeof m_head, SQLITE_STATIC);
    sqlite3_bind_blob(m_insert, 6, hash, sizeof hash, SQLITE_STATIC);
    sqlite3_bind_blob(m_insert, 7, body.data(), int(body.size()), SQLITE_STATIC);
    if (sqlite3_step(m_insert) != SQLITE_DONE)
        give_up("insert", m_handle);
    sqlite3_reset(m_insert);
    std::memcpy(m_head, hash, sizeof hash);
    ++m_seq;
}

void RawLog::append(const std::string &body)
{
    sqlite3_step(m_begin);
    sqlite3_reset(m_begin);
    insert(body);
    if (sqlite3_step(m_commit) != SQLITE_DONE)
        give_up("commit", m_handle);
    sqlite3_reset(m_commit);
}

void RawLog::fill(const std::string &bodiesPath)
{
    std::ifstream bodies(bodiesPath, std::ios::binary);
    std::string body;
    run("BEGIN");
    for (uint32_t size = 0; bodies.read(reinterpret_cast<char *>(&size), sizeof size);) {
        body.resize(size);
        bodies.read(body.data(), std::streamsize(size));
        insert(body);
        if (m_seq % 1000 == 0)
            run("COMMIT; BEGIN");
    }
    run("COMMIT");
}

long RawLog::verify()
{
    sqlite3_stmt *select = nullptr;
    sqlite3_prepare_v2(m_handle, "SELECT seq, prev, hash, body FROM journal ORDER BY seq", -1, &select, nullptr);
    unsigned char previous[32] = {}, hash[32];
    long held = 0;
    while (sqlite3_step(select) == SQLITE_ROW) {
        chain(previous, long(sqlite3_column_int64(select, 0)) - 1,
              static_cast<const char *>(sqlite3_column_blob(select, 3)), size_t(sqlite3_column_bytes(select, 3)), hash);
        held += std::memcmp(hash, sqlite3_column_blob(select, 2), 32) == 0
                && std::memcmp(previous, sqlite3_column_blob(select, 1), 32) == 0;
        std::memcpy(previous, hash, sizeof hash);
    }
    sqlite3_finalize(select);
    return held;
}

void RawLog::settle()
{
    run("PRAGMA wal_checkpoint(TRUNCATE)");
}

}
