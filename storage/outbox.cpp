#include "storage/outbox.h"

#include "storage/sqlite.h"
#include "storage/store.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

// Of bodies in one bundle: some thousand entries. A larger one costs more to send again after a cut.
constexpr qint64 kRunBytes = 1024 * 1024;

}

Outbox::Outbox(Database &database, Journal &journal, const QString &folder, Result<QByteArray> council)
    : m_database(database), m_journal(journal), m_spool(folder), m_council(std::move(council))
{
}

// Gives every entry that has none its run.
Done Outbox::divide()
{
    struct Behind { qint64 number, from; };
    std::vector<Behind> behind;
    {
        auto select = m_database.prepare(
                "SELECT number, coalesce((SELECT max(last) FROM runs r WHERE r.chain = c.number), 0) AS have FROM chains c "
                "WHERE (SELECT max(seq) FROM entries e WHERE e.chain = c.number) > have ORDER BY number");
        if (!select)
            return tl::unexpected(select.error());
        for (;;) {
            const auto row = select->step();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                break;
            behind.push_back({select->integer(0), select->integer(1) + 1});
        }
    }
    if (behind.empty())
        return {};
    return m_database.transaction([&]() -> Done {
        for (const Behind &each : behind) {
            std::vector<std::pair<qint64, qint64>> runs;
            auto select = m_database.prepare("SELECT seq, length(body) FROM entries WHERE chain = ?1 AND seq >= ?2 ORDER BY seq");
            if (!select)
                return tl::unexpected(select.error());
            select->bind(1, each.number).bind(2, each.from);
            for (qint64 bytes = 0;;) {
                const auto row = select->step();
                if (!row)
                    return tl::unexpected(row.error());
                if (!*row)
                    break;
                const qint64 seq = select->integer(0), more = select->integer(1);
                if (runs.empty() || bytes + more > kRunBytes) {
                    runs.emplace_back(seq, seq);
                    bytes = 0;
                }
                runs.back().second = seq;
                bytes += more;
            }
            for (const auto &[first, last] : runs) {
                auto insert = m_database.prepare("INSERT INTO runs(chain, first, last) VALUES(?1, ?2, ?3)");
                if (!insert)
                    return tl::unexpected(insert.error());
                if (auto done = insert->bind(1, each.number).bind(2, first).bind(3, last).run(); !done)
                    return done;
            }
        }
        return {};
    });
}

Result<std::vector<Outbox::Section>> Outbox::sections() const
{
    auto select = m_database.prepare("SELECT c.number, c.chain, c.epoch, r.first, r.last FROM runs r "
                                     "JOIN chains c ON c.number = r.chain ORDER BY r.chain, r.first");
    if (!select)
        return tl::unexpected(select.error());
    std::vector<Section> all;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return all;
        all.push_back({.number = select->integer(0), .chain = select->id(1), .epoch = select->id(2),
                       .first = select->integer(3), .last = select->integer(4)});
    }
}

// Made with the first bundle, and the same for ever: links of one chain are compared over the years.
Result<SecretKey> Outbox::linkKey() const
{
    const SecretKey fresh = SecretKey::random();
    auto insert = m_database.prepare("INSERT OR IGNORE INTO meta(name, value) VALUES('link', ?1)");
    if (!insert)
        return tl::unexpected(insert.error());
    const QByteArrayView bytes(reinterpret_cast<const char *>(fresh.bytes().data()), qsizetype(SecretKey::kBytes));
    if (auto done = insert->bind(1, bytes).run(); !done)
        return tl::unexpected(done.error());
    auto select = m_database.prepare("SELECT value FROM meta WHERE name = 'link'");
    if (!select)
        return tl::unexpected(select.error());
    const auto row = select->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row || select->view(0).size() != qsizetype(SecretKey::kBytes))
        return failure(Code::Store_Damaged, u"meta: the key of the links"_s);
    return SecretKey::copyOf(select->view(0));
}

// As the store says inside, whatever lies beside it; anything but a plain "real" is not.
Result<bool> Outbox::isReal() const
{
    return m_database.text("SELECT CAST(value AS TEXT) FROM meta WHERE name = 'kind'").map([](const QString &kind) {
        return kind == "real"_L1;
    });
}

Result<QByteArray> Outbox::hashAt(qint64 number, qint64 seq) const
{
    auto select = m_database.prepare("SELECT hash FROM entries WHERE chain = ?1 AND seq = ?2");
    if (!select)
        return tl::unexpected(select.error());
    const auto row = select->bind(1, number).bind(2, seq).step();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? select->blob(0) : QByteArray();
}

Result<QByteArray> Outbox::sealed(const Section &section, const QByteArray &to) const
{
    const auto previous = hashAt(section.number, section.first - 1);
    if (!previous)
        return tl::unexpected(previous.error());
    Run run{.device = m_journal.device(), .chain = section.chain, .epoch = section.epoch, .first = section.first,
            .previous = *previous, .entries = {}};
    auto select = m_database.prepare("SELECT e.body, p.signature FROM entries e LEFT JOIN checkpoints p ON p.chain = e.chain "
                                     "AND p.seq = e.seq WHERE e.chain = ?1 AND e.seq BETWEEN ?2 AND ?3 ORDER BY e.seq");
    if (!select)
        return tl::unexpected(select.error());
    select->bind(1, section.number).bind(2, section.first).bind(3, section.last);
    for (;;) {
        const auto row = select->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        run.entries.push_back({select->blob(0), select->isNull(1) ? QByteArray() : select->blob(1)});
    }
    auto linkKey = this->linkKey();
    if (!linkKey)
        return tl::unexpected(linkKey.error());
    const auto real = isReal();
    if (!real)
        return tl::unexpected(real.error());
    const auto leave = Leave::of({.chain = run.chain, .device = run.device, .publicKey = m_journal.publicKey(), .written = {},
                                  .practice = !*real});
    if (!leave)
        return failure(Code::Access_Denied, u"practice"_s);
    return sealRun(run, *leave, to, {.sign = [this](const QByteArray &text) { return m_journal.signFile(text); },
                                     .linkKey = std::move(*linkKey)});
}

// What central has, as far as it can be believed and is of entries that are here.
Result<std::vector<CentralReceipt>> Outbox::trueReceipts() const
{
    const auto central = m_spool.central(m_journal.publicKey());
    // Somebody's damage must not stop the sealing: what no receipt is for is made again.
    if (!central && (central.error().code == Code::Store_NotFound || central.error().code == Code::Store_Damaged))
        return std::vector<CentralReceipt>();
    auto receipts = central ? m_spool.receipts(central->sign) : tl::unexpected(central.error());
    if (!receipts)
        return receipts;
    std::erase_if(*receipts, [&](const CentralReceipt &each) { return each.device != m_journal.device(); });
    const auto linkKey = receipts->empty() ? Result<SecretKey>(SecretKey::zero()) : this->linkKey();
    if (!linkKey)
        return tl::unexpected(linkKey.error());
    std::erase_if(*receipts, [](const CentralReceipt &each) { return each.last == 0; });
    for (const CentralReceipt &each : *receipts) {
        auto select = m_database.prepare("SELECT e.hash FROM entries e JOIN chains c ON c.number = e.chain "
                                         "WHERE c.chain = ?1 AND c.epoch = ?2 AND e.seq = ?3");
        if (!select)
            return tl::unexpected(select.error());
        const auto row = select->bind(1, each.chain).bind(2, each.epoch).bind(3, each.last).step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row || linkOf(*linkKey, each.chain, each.epoch, each.last, select->blob(0)) != each.head)
            return failure(Code::Store_Damaged, u"central has entry %1 of a chain, which is not here: an older copy of the "
                                                "store was put back"_s.arg(each.last));
    }
    return receipts;
}

Result<Outbox::Made> Outbox::make()
{
    auto made = tryToMake();
    m_trouble = made ? std::nullopt : std::optional(made.error());
    return made;
}

Result<Outbox::Made> Outbox::tryToMake()
{
    const auto real = isReal();
    if (!real)
        return tl::unexpected(real.error());
    if (!*real)
        return Made{.withheld = Withheld::Practice};
    // Only as the device signed it: whoever can write to the disk must not name to whom the record is sealed.
    const auto central = m_spool.central(m_journal.publicKey());
    if (!central && central.error().code != Code::Store_NotFound && central.error().code != Code::Store_Damaged)
        return tl::unexpected(central.error());
    if (!central && !m_council)
        return tl::unexpected(m_council.error());
    const QByteArray to = central ? central->seal : *m_council;
    if (to.isEmpty())
        return Made{.withheld = Withheld::NoCouncil};
    const auto receipts = trueReceipts();
    if (!receipts)
        return tl::unexpected(receipts.error());
    // Signed first: so the last entry of a bundle carries the device's word for all before it.
    if (auto done = m_journal.checkpoint().and_then([this] { return divide(); }); !done)
        return tl::unexpected(done.error());
    const auto sections = this->sections();
    if (!sections)
        return tl::unexpected(sections.error());
    m_spool.sweep();
    auto seen = m_spool.look();
    if (!seen)
        return tl::unexpected(seen.error());
    const QByteArray council = councilId(to);
    const auto isOf = [&](const Section &section) {
        return [&](const BundleHeader &header) {
            return header.device == m_journal.device() && header.signer == m_journal.publicKey()
                && header.chain == section.chain && header.epoch == section.epoch && header.first == section.first
                && header.last == section.last;
        };
    };
    Made made;
    QStringList useless = seen->spoilt;      // what is made anew below, and what central has
    std::vector<bool> wanted(seen->waiting.size());
    for (const Section &each : *sections) {
        // The receipts were held against the journal above, so the numbers alone decide here.
        const bool confirmed = std::ranges::any_of(*receipts, [&](const CentralReceipt &receipt) {
            return receipt.chain == each.chain && receipt.epoch == each.epoch && receipt.last >= each.last;
        });
        bool waits = false;
        for (size_t i = 0; i < seen->waiting.size() && !confirmed; ++i) {
            const BundleHeader &header = seen->waiting[i].header;
            if (!waits && isOf(each)(header) && header.council == council)
                waits = wanted[i] = true;
        }
        if (confirmed || waits)
            continue;
        const auto bytes = sealed(each, to);
        if (auto done = bytes ? m_spool.put(*bytes) : tl::unexpected(bytes.error()); !done)
            return tl::unexpected(done.error());
        ++made.bundles;
    }
    for (size_t i = 0; i < seen->waiting.size(); ++i) {
        if (!wanted[i])
            useless += seen->waiting[i].name;
    }
    for (const QString &name : useless) {
        if (auto done = m_spool.remove(name); !done)
            return tl::unexpected(done.error());
    }
    if (!central && central.error().code == Code::Store_Damaged)
        return tl::unexpected(central.error());
    return made;
}

Result<std::vector<Outbox::Stand>> Outbox::stands() const
{
    const auto receipts = trueReceipts();
    if (!receipts)
        return tl::unexpected(receipts.error());
    auto select = m_database.prepare(
            "SELECT chain, epoch, (SELECT count(*) FROM entries e WHERE e.chain = c.number), "
            "coalesce((SELECT max(last) FROM runs r WHERE r.chain = c.number), 0) FROM chains c ORDER BY number");
    if (!select)
        return tl::unexpected(select.error());
    std::vector<Stand> all;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return all;
        Stand stand{.chain = select->id(0), .epoch = select->id(1), .entries = select->integer(2), .bundled = select->integer(3)};
        for (const CentralReceipt &each : *receipts) {
            if (each.chain == stand.chain && each.epoch == stand.epoch)
                stand.confirmed = each.last;
        }
        all.push_back(stand);
    }
}

Done Outbox::nameCentral(const CentralKeys &keys)
{
    return m_journal.signFile(Spool::namingText(keys)).and_then([&](const QByteArray &signature) {
        return m_spool.nameCentral(keys, signature);
    });
}

Result<QByteArray> Outbox::councilIn(const QString &folder, const SecretKey &key)
{
    const auto vault = Vault::read(Store::vaultPath(folder));
    if (!vault && vault.error().code == Code::Store_NotFound)
        return QByteArray();
    return vault ? vault->councilFor(key) : tl::unexpected(vault.error());
}

}
