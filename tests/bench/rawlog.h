#pragma once

#include <memory>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace rt::bench {

// The floor: a log of hash-chained bodies straight on SQLite's C interface, with the settings that our store has and
// nothing else of it. Compiled twice, because plain SQLite and SQLCipher must not meet in one process.
class RawLog {
public:
    static RawLog create(const std::string &path);       // in the place of whatever lies there
    static RawLog open(const std::string &path);         // and reads the first row, which is when a key is put to use
    RawLog(RawLog &&) noexcept;
    ~RawLog();

    void append(const std::string &body);                // one transaction, synced
    void fill(const std::string &bodiesPath);            // of ours, as Subject::bodies writes them; 1,000 a transaction
    long verify();                                       // walks the chain; how many entries held
    void settle();                                       // everything into the main file

private:
    explicit RawLog(const std::string &path);
    void run(const char *sql);
    void insert(const std::string &body);

    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_insert = nullptr, *m_begin = nullptr, *m_commit = nullptr;
    long m_seq = 0;
    unsigned char m_head[32] = {};
};

}
