#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <vector>

namespace rt::test {

// A disk in memory beneath SQLite that fails when it is told to, and forgets what a power cut would. Deterministic for a
// seed. It counts every call that changes something; from the n-th on it misbehaves in one way:
//   Error      a few calls fail, then it works again            ShortWrite  the same, and half of the bytes landed
//   Full       writes say that there is no room, for a while    SyncLost    a sync fails and what it should have synced
//   Stop       the power goes                                               is dropped, as Linux does
// After a Stop (or cutPower()) of the writes that were not synced any subset of 512-byte pieces is on the platter, and of
// new and deleted names any subset whose folder was not synced (looseNames).
class FailingDisk {
public:
    enum class Fault { None, Error, ShortWrite, Full, SyncLost, Stop };
    static constexpr const char *kName = "rt-failing";

    static FailingDisk &instance();          // SQLite knows one disk of that name
    void reset(uint64_t seed, Fault fault = Fault::None, long from = 0, long calls = 1);
    void strike(Fault fault, long from, long calls = 1);        // counted from now on
    void remember();                         // what lies on it now, with every file closed ...
    void recall(uint64_t seed);              // ... as a fresh start for a trial
    void cutPower();
    [[nodiscard]] bool isOff() const { return m_off; }
    [[nodiscard]] long calls() const { return m_calls; }
    // What the platter holds after the cut, as real files in the folder. `chance`: of each unsynced piece; else any.
    void salvage(const QString &folder, std::optional<double> chance = {});

    bool looseNames = false;
    bool lies = false;                       // says that it synced, and did not

    struct Change {
        enum class Kind { Write, Truncate, Create, Delete } kind;
        size_t offset = 0;
        std::vector<unsigned char> bytes;
    };
    struct File {
        bool exists = false, onPlatter = false;
        std::vector<unsigned char> content, platter;
        std::vector<Change> pending;
    };
    // For the functions that SQLite calls.
    [[nodiscard]] int tick(bool writes, bool *half = nullptr);
    [[nodiscard]] std::shared_ptr<File> file(const QByteArray &name);
    void sync(File &file);
    [[nodiscard]] bool dropsOnFailedSync() const { return m_fault == Fault::SyncLost; }
    [[nodiscard]] uint64_t random() { return m_random(); }

private:
    void land(File &file, const Change &change, double chance);
    void settleNames();

    std::map<QByteArray, std::shared_ptr<File>> m_files;
    std::map<QByteArray, File> m_remembered;
    std::mt19937_64 m_random;
    Fault m_fault = Fault::None;
    long m_calls = 0, m_from = 0, m_to = 0;
    bool m_off = false;
};

}
