// A chain of the store as a file of its own: storage/model/chainfile.h.
#include "storage/store.h"

namespace rt {

Done Store::exportChain(const MeetingId &chain, Instant at, const ChainWriter::Write &write)
{
    if (auto done = lock(); !done)           // signs every head
        return done;
    const Journal &journal = this->journal();
    ChainWriter writer(write);
    QUuid epoch;
    return writer.header({.chain = chain, .device = journal.device(), .publicKey = journal.publicKey(), .written = at,
                          .practice = isPractice()})
        .and_then([&] {
            return journal.readSigned(chain, [&](const Entry &entry, const QByteArray &signature) -> Done {
                Done done = entry.epoch == epoch ? Done() : writer.epoch(entry.epoch);
                epoch = entry.epoch;
                done = done.and_then([&] { return writer.entry(entry.seq, entry.hash, entry.body); });
                return done && !signature.isEmpty() ? writer.signature(entry.seq, signature) : done;
            });
        })
        .and_then([&] { return writer.finish([&](const QByteArray &text) { return journal.signFile(text); }); });
}

}
