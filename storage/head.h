#pragma once

#include "storage/model/result.h"
#include "storage/model/secretkey.h"

#include <QByteArray>

#include <optional>

namespace rt {

// A note beside the store of the last entry that was acknowledged: its row and hash, under a MAC. SQLite drops the end of
// its log from the first byte that does not fit, and says nothing; so without this note a single changed byte could take
// acknowledged entries away unseen.
//
// It is written after each commit and not synced, because it need not be fresh: after a power cut an older note only
// promises less. It never promises more than was on disk when it was written. The first one, of no entry, is synced: where
// there is no note, no store was ever finished.
class Head {
public:
    struct Note { qint64 row = 0; QByteArray hash; };

    Head(QString path, const SecretKey &storeKey);
    Head(const Head &) = delete;
    Head &operator=(const Head &) = delete;
    ~Head();

    // None: no note, or what a power cut leaves of one (empty, zeros). Store_Damaged: a note that was changed.
    [[nodiscard]] Result<std::optional<Note>> read() const;
    [[nodiscard]] Done writeFirst();
    // Best effort: an entry is acknowledged whether or not this can be written.
    void write(const Note &note);

private:
    [[nodiscard]] QByteArray bytesOf(const Note &note) const;
    QString m_path;
    SecretKey m_key;
    int m_file = -1;
};

}
