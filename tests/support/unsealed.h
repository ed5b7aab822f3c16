#pragma once

#include "storage/outbox.h"
#include "storage/store.h"

#include <map>

namespace rt::test {

using namespace Qt::StringLiterals;

using Chains = std::map<std::pair<MeetingId, QUuid>, std::vector<QByteArray>>;

inline Chains inJournal(const Store &store)
{
    Chains all;
    (void)store.journal().readAll([&](const Entry &entry) -> Done {
        all[{entry.chain, entry.epoch}].push_back(entry.body);
        return {};
    });
    return all;
}

// What the council finds in the spool. Empty with a word in `wrong` when it is not one run behind the other.
inline Chains opened(const Spool &spool, const SecretKey &council, QString &wrong)
{
    Chains all;
    std::map<std::pair<MeetingId, QUuid>, std::pair<QByteArray, QByteArray>> ends;        // hash and link
    const auto seen = spool.look();
    if (!seen || !seen->spoilt.isEmpty()) {
        wrong = u"the spool cannot be read"_s;
        return {};
    }
    for (const Spool::Waiting &each : seen->waiting) {
        const auto run = openBundle(*spool.bundle(each.name), council);
        if (!run) {
            wrong = run.error().detail;
            return {};
        }
        const std::pair place(run->run.chain, run->run.epoch);
        std::vector<QByteArray> &entries = all[place];
        auto &[hash, link] = ends[place];
        if (run->run.first != qint64(entries.size()) + 1 || run->run.previous != hash
            || (!link.isEmpty() && each.header.before != link)) {
            wrong = u"entry %1 does not follow"_s.arg(run->run.first);
            return {};
        }
        for (const RunEntry &entry : run->run.entries)
            entries.push_back(entry.body);
        hash = run->head;
        link = each.header.head;
    }
    return all;
}

}

#define RT_ALL_IN_BUNDLES(tablet)                                                                                      \
    do {                                                                                                               \
        QString rtWrong;                                                                                               \
        const Chains rtOpened = opened((tablet).spool(), (tablet).council.secret, rtWrong);                            \
        QVERIFY2(rtWrong.isEmpty(), qPrintable(rtWrong));                                                              \
        QVERIFY(rtOpened == inJournal(*(tablet).store));                                                               \
    } while (false)
