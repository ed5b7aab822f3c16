#include "tests/support/failingvfs.h"

#include <QFile>
#include <QFileInfo>

#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <cstring>

namespace rt::test {

namespace {

struct Handle {
    sqlite3_file base;
    FailingDisk::File *file;
};

FailingDisk &disk() { return FailingDisk::instance(); }
FailingDisk::File &fileOf(sqlite3_file *handle) { return *reinterpret_cast<Handle *>(handle)->file; }

int close(sqlite3_file *) { return SQLITE_OK; }

int read(sqlite3_file *handle, void *to, int count, sqlite3_int64 from)
{
    if (disk().isOff())
        return SQLITE_IOERR_READ;
    const auto &content = fileOf(handle).content;
    const size_t start = size_t(from), wanted = size_t(count);
    const size_t have = start >= content.size() ? 0 : std::min(wanted, content.size() - start);
    if (have)
        std::memcpy(to, &content[start], have);
    if (have == wanted)
        return SQLITE_OK;
    std::memset(static_cast<char *>(to) + have, 0, wanted - have);
    return SQLITE_IOERR_SHORT_READ;
}

int write(sqlite3_file *handle, const void *from, int count, sqlite3_int64 to)
{
    FailingDisk::File &file = fileOf(handle);
    const bool wasOff = disk().isOff();
    bool half = false;
    const int code = disk().tick(true, &half);
    const auto *bytes = static_cast<const unsigned char *>(from);
    const size_t landed = half ? size_t(count) / 2 : size_t(count);
    // The write in flight when the power goes may land in part.
    if (!wasOff && (code == SQLITE_OK || half || disk().isOff()))
        file.pending.push_back({FailingDisk::Change::Kind::Write, size_t(to), {bytes, bytes + landed}});
    if (code != SQLITE_OK && !half)
        return code;
    if (file.content.size() < size_t(to) + landed)
        file.content.resize(size_t(to) + landed);
    std::memcpy(&file.content[size_t(to)], bytes, landed);
    return code;
}

int truncate(sqlite3_file *handle, sqlite3_int64 size)
{
    FailingDisk::File &file = fileOf(handle);
    if (const int code = disk().tick(true))
        return code;
    if (file.content.size() > size_t(size)) {
        file.content.resize(size_t(size));
        file.pending.push_back({FailingDisk::Change::Kind::Truncate, size_t(size), {}});
    }
    return SQLITE_OK;
}

int sync(sqlite3_file *handle, int)
{
    FailingDisk::File &file = fileOf(handle);
    if (const int code = disk().tick(false)) {
        // Linux marks the pages clean after a failed sync: readers still see them, and no later sync writes them.
        if (!disk().isOff() && disk().dropsOnFailedSync())
            file.pending.clear();
        return code;
    }
    disk().sync(file);
    return SQLITE_OK;
}

int sizeOf(sqlite3_file *handle, sqlite3_int64 *size)
{
    *size = sqlite3_int64(fileOf(handle).content.size());
    return SQLITE_OK;
}

int lock(sqlite3_file *, int) { return SQLITE_OK; }
int reserved(sqlite3_file *, int *is) { *is = 0; return SQLITE_OK; }
int control(sqlite3_file *, int what, void *value)
{
    if (what != SQLITE_FCNTL_MMAP_SIZE)
        return SQLITE_NOTFOUND;
    *static_cast<sqlite3_int64 *>(value) = 0;    // never mapped, which the store asks for
    return SQLITE_OK;
}
int sector(sqlite3_file *) { return 4096; }
int traits(sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

const sqlite3_io_methods kMethods = {1, close, read, write, truncate, sync, sizeOf, lock, lock, reserved, control, sector,
                                     traits, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

int open(sqlite3_vfs *, const char *name, sqlite3_file *handle, int flags, int *given)
{
    static int unnamed = 0;
    handle->pMethods = nullptr;
    const auto file = disk().file(name ? QByteArray(name) : "temporary" + QByteArray::number(unnamed++));
    if (!file->exists) {
        if (!(flags & SQLITE_OPEN_CREATE))
            return SQLITE_CANTOPEN;
        if (const int code = disk().tick(true))
            return code == SQLITE_FULL ? code : SQLITE_CANTOPEN;
        file->exists = true;
        file->content.clear();
        file->pending.push_back({FailingDisk::Change::Kind::Create, 0, {}});
    }
    reinterpret_cast<Handle *>(handle)->file = file.get();
    handle->pMethods = &kMethods;
    if (given)
        *given = flags;
    return SQLITE_OK;
}

int remove(sqlite3_vfs *, const char *name, int syncFolder)
{
    FailingDisk::File &file = *disk().file(name);
    if (!file.exists)
        return SQLITE_IOERR_DELETE_NOENT;
    if (const int code = disk().tick(true))
        return code == SQLITE_FULL ? SQLITE_IOERR_DELETE : code;
    file.exists = false;
    file.content.clear();
    file.pending.push_back({FailingDisk::Change::Kind::Delete, 0, {}});
    if (syncFolder) {
        file.onPlatter = false;
        file.platter.clear();
        file.pending.clear();
    }
    return SQLITE_OK;
}

int access(sqlite3_vfs *, const char *name, int, int *there)
{
    *there = disk().file(name)->exists;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs *, const char *name, int size, char *path)
{
    sqlite3_snprintf(size, path, "%s", name);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs *, int count, char *to)
{
    for (int i = 0; i < count; ++i)
        to[i] = char(disk().random());
    return count;
}

int sleep(sqlite3_vfs *, int micros) { return micros; }
int time(sqlite3_vfs *, double *days) { *days = 2460000.5; return SQLITE_OK; }
int time64(sqlite3_vfs *, sqlite3_int64 *millis) { *millis = 212'000'000'000'000; return SQLITE_OK; }
int systemError(sqlite3_vfs *, int, char *) { return 0; }

sqlite3_vfs kVfs = {2, sizeof(Handle), 512, nullptr, FailingDisk::kName, nullptr, open, remove, access, fullPath, nullptr,
                    nullptr, nullptr, nullptr, randomness, sleep, time, systemError, time64, nullptr, nullptr, nullptr};

}

FailingDisk &FailingDisk::instance()
{
    static FailingDisk *disk = [] {
        sqlite3_vfs_register(&kVfs, 0);
        return new FailingDisk;              // SQLite may ask at exit
    }();
    return *disk;
}

void FailingDisk::reset(uint64_t seed, Fault fault, long from, long calls)
{
    m_files.clear();
    m_random.seed(seed);
    m_calls = 0;
    m_off = false;
    strike(fault, from, calls);
}

void FailingDisk::strike(Fault fault, long from, long calls)
{
    m_fault = fault;
    m_from = m_calls + from;
    m_to = m_from + calls;
}

void FailingDisk::remember()
{
    m_remembered.clear();
    for (const auto &[name, file] : m_files)
        m_remembered[name] = *file;
}

void FailingDisk::recall(uint64_t seed)
{
    reset(seed);
    for (const auto &[name, file] : m_remembered)
        m_files[name] = std::make_shared<File>(file);
}

void FailingDisk::cutPower()
{
    m_off = true;
}

int FailingDisk::tick(bool writes, bool *half)
{
    if (m_off)
        return writes ? SQLITE_IOERR_WRITE : SQLITE_IOERR_FSYNC;
    ++m_calls;
    if (m_calls < m_from || m_calls >= m_to)
        return SQLITE_OK;
    switch (m_fault) {
    case Fault::None: return SQLITE_OK;
    case Fault::Stop:
        m_off = true;
        return writes ? SQLITE_IOERR_WRITE : SQLITE_IOERR_FSYNC;
    case Fault::Full: return writes ? SQLITE_FULL : SQLITE_OK;
    case Fault::SyncLost: return writes ? SQLITE_OK : SQLITE_IOERR_FSYNC;
    case Fault::ShortWrite:
        if (half)
            *half = true;
        [[fallthrough]];
    case Fault::Error: return writes ? SQLITE_IOERR_WRITE : SQLITE_IOERR_FSYNC;
    }
    return SQLITE_OK;
}

std::shared_ptr<FailingDisk::File> FailingDisk::file(const QByteArray &name)
{
    auto &file = m_files[name];
    if (!file)
        file = std::make_shared<File>();
    return file;
}

void FailingDisk::land(File &file, const Change &change, double chance)
{
    const auto lands = [&] { return std::uniform_real_distribution<>(0, 1)(m_random) < chance; };
    switch (change.kind) {
    case Change::Kind::Create:
        file.onPlatter = file.onPlatter || lands();
        break;
    case Change::Kind::Delete:
        if (lands()) {
            file.onPlatter = false;
            file.platter.clear();
        }
        break;
    case Change::Kind::Truncate:
        if (lands() && file.platter.size() > change.offset)
            file.platter.resize(change.offset);
        break;
    case Change::Kind::Write:
        for (size_t i = 0; i < change.bytes.size(); i += 512) {
            if (!lands())
                continue;
            const size_t count = std::min<size_t>(512, change.bytes.size() - i);
            file.platter.resize(std::max(file.platter.size(), change.offset + i + count));
            std::memcpy(&file.platter[change.offset + i], &change.bytes[i], count);
            file.onPlatter = true;
        }
        break;
    }
}

// On a journalling file system any sync makes the names that were made or taken away before it durable.
void FailingDisk::settleNames()
{
    for (auto &[name, file] : m_files) {
        const auto isDelete = [](const Change &change) { return change.kind == Change::Kind::Delete; };
        const auto last = std::find_if(file->pending.rbegin(), file->pending.rend(), isDelete);
        if (last != file->pending.rend()) {
            file->pending.erase(file->pending.begin(), last.base());
            file->onPlatter = false;
            file->platter.clear();
        }
        file->onPlatter = file->onPlatter || std::any_of(file->pending.begin(), file->pending.end(), [](const Change &c) {
            return c.kind == Change::Kind::Create;
        });
    }
}

void FailingDisk::sync(File &file)
{
    if (lies)
        return;
    if (!looseNames)
        settleNames();
    for (const Change &change : file.pending)
        land(file, change, 2);
    file.onPlatter = file.exists;
    file.pending.clear();
}

void FailingDisk::salvage(const QString &folder, std::optional<double> given)
{
    m_off = true;
    static constexpr double kChances[] = {0, .25, .5, .75, 1};
    const double chance = given.value_or(kChances[m_random() % std::size(kChances)]);
    for (auto &[name, file] : m_files) {
        for (const Change &change : file->pending)
            land(*file, change, chance);
        const QString path = folder + u'/' + QFileInfo(QString::fromUtf8(name)).fileName();
        QFile::remove(path);
        if (!file->onPlatter || name.startsWith("temporary"))
            continue;
        QFile out(path);
        if (out.open(QIODevice::WriteOnly))
            out.write(reinterpret_cast<const char *>(file->platter.data()), qint64(file->platter.size()));
    }
}

}
