#pragma once

#include "storage/model/chip.h"
#include "storage/model/moment.h"

#include <optional>
#include <vector>

namespace rt {

// When running clocks run out, for the lock screen: bare instants, each once. Not what is due, for whom or in which
// meeting, and not how many run out together.
struct DueNote {
    static constexpr size_t kMost = 1000;            // that have room
    quint64 opening = 0;                             // of the chip's openings, the one that it was written in
    Instant written{};                               // the time of the store's newest entry then
    std::vector<Instant> dues = {};                  // the nearest to that, in whole seconds, the first first
    qint64 others = 0;                               // had no room

    friend bool operator==(const DueNote &, const DueNote &) = default;
};

// The file `clocks` of the data folder: a DueNote, encrypted and authenticated, of one size whatever it holds. Its key
// comes of the store's, so whoever has the store open writes it; the door, which has not, finds it in `clocks.key`: sealed
// in the tablet's chip for nobody in particular, or without a chip (and of a practice store) in clear.
//
// Whatever is wrong with either file, read() gives an error and never an empty note: the lock screen then says that it
// does not know. With a chip also a note from before the last unlock is refused (put back).
class DueFile {
public:
    DueFile(const QString &folder, const SecretKey &storeKey);

    // `opening`: 0 where the caller knows none, which leaves it as it was. False: what lies there is not what was written.
    bool start(quint64 opening);
    // Only what changes is written, and is on disk when this returns. Best effort: an entry is saved whether or not this
    // can be written; then there is no note, because none is better than a wrong one.
    void write(const std::vector<Instant> &dues, Instant newest);

    // Right after an unlock: `clocks.key` is there and fits, and the chip counts the opening, which is returned (0: no
    // chip). `anew`: the key file was of no use at the door.
    [[nodiscard]] static Result<quint64> admit(const QString &folder, const SecretKey &storeKey, SecurityChip *chip,
                                               bool anew);
    // Without anybody's secret. `practiceKey`: of a practice store, which has no other.
    [[nodiscard]] static Result<DueNote> read(const QString &folder, SecurityChip *chip,
                                              const SecretKey *practiceKey = nullptr);

private:
    QString m_folder;
    SecretKey m_key;
    quint64 m_opening = 0;
    std::optional<DueNote> m_last;                   // as it is on disk
};

}
