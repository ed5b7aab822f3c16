#pragma once

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <cstring>

namespace rt::test {

// Bytes with each turned over: to look for a secret without having it.
inline QByteArray turned(QByteArray bytes)
{
    for (char &each : bytes)
        each = char(~each);
    return bytes;
}

// How often these bytes, given with each turned over, stand in this program's memory.
inline int timesInMemory(const QByteArray &turned)
{
    QFile map(QStringLiteral("/proc/self/maps")), memory(QStringLiteral("/proc/self/mem"));
    if (!map.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    int found = 0;
    const qsizetype size = turned.size();
    for (const QByteArray &line : map.readAll().split('\n')) {
        const auto ends = line.split(' ').value(0).split('-');
        if (!line.contains(" rw") || ends.size() != 2)
            continue;
        const quint64 first = ends[0].toULongLong(nullptr, 16), last = ends[1].toULongLong(nullptr, 16);
        for (quint64 at = first; at < last; at += 4096) {
            char page[4096 + 127];                  // and what follows, for what lies across the edge
            memory.seek(qint64(at));
            const qint64 got = memory.read(page, std::min<qint64>(4096 + size - 1, qint64(last - at)));
            for (qint64 i = 0; i + size <= got; ++i) {
                qsizetype same = 0;
                while (same < size && page[i + same] == char(~turned[same]))
                    ++same;
                found += same == size;
            }
            explicit_bzero(page, sizeof page);
        }
    }
    return found;
}

// Far down the stack, so that what is called afterwards does not write over what was left there.
template<class Work> [[gnu::noinline]] auto farDown(Work work)
{
    volatile char room[64 * 1024];
    room[0] = 0;
    room[sizeof room - 1] = 0;
    auto done = work();
    room[0] = 1;
    return done;
}

}
