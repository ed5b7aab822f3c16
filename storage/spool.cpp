#include "storage/spool.h"

#include "storage/durablefile.h"
#include "storage/slot.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

constexpr qsizetype kMostReceipts = 100'000;         // looked at in one folder; a tablet has a chain for each meeting
constexpr qsizetype kSignatureHex = 128;

QDir spoolIn(const QString &folder) { return QDir(QDir(folder).filePath(u"spool"_s)); }
QDir receiptsIn(const QString &folder) { return QDir(QDir(folder).filePath(u"receipts"_s)); }
QString centralIn(const QString &folder) { return QDir(folder).filePath(u"central"_s); }

bool isBundleName(const QString &name)
{
    static const QRegularExpression form(u"\\A[0-9a-f]{64}\\.bundle\\z"_s);
    return form.match(name).hasMatch();
}

QStringList filesIn(const QDir &folder)
{
    return folder.entryList(QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDir::Name);
}

// Made where it is not there, for the owner alone, and on disk.
Done makeFolder(const QDir &folder)
{
    if (folder.exists())
        return {};
    const QString path = folder.absolutePath();
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return tl::unexpected(systemError(errno, path));
    return syncFolder(QFileInfo(path).path());
}

QString receiptName(const CentralReceipt &receipt)
{
    return receipt.chain.toString(QUuid::Id128) + u'-' + receipt.epoch.toString(QUuid::Id128);
}

Done removeFile(const QDir &folder, const QString &name)
{
    const QString path = folder.filePath(name);
    if (!QFile::remove(path) && QFile::exists(path))
        return failure(Code::Store_Io, path);
    return syncFolder(folder.path());
}

}

Result<Spool::Seen> Spool::look() const
{
    const QDir spool = spoolIn(m_folder);
    Seen seen;
    for (const QString &name : filesIn(spool)) {
        if (!isBundleName(name))
            continue;
        const auto bytes = bundle(name);
        if (!bytes && bytes.error().code != Code::Bundle_Unreadable)
            return tl::unexpected(bytes.error());
        const auto header = bytes ? readBundle(*bytes) : tl::unexpected(bytes.error());
        if (!header) {
            seen.spoilt += name;
            continue;
        }
        const QFileInfo file(spool.filePath(name));
        seen.waiting.push_back({.name = name, .header = *header, .bytes = bytes->size(),
                                .since = Instant(std::chrono::milliseconds(file.lastModified().toMSecsSinceEpoch()))});
    }
    std::ranges::sort(seen.waiting, {}, [](const Waiting &each) {
        return std::tuple(each.header.chain, each.header.epoch, each.header.first);
    });
    return seen;
}

Result<QByteArray> Spool::bundle(const QString &name) const
{
    const QString path = spoolIn(m_folder).filePath(name);
    auto bytes = readFile(path, kLargestBundle);
    if (!bytes && bytes.error().code != Code::Store_Damaged)
        return bytes;
    if (!bytes || bundleName(*bytes) != name)
        return failure(Code::Bundle_Unreadable, path + u": not what its name says"_s);
    return bytes;
}

Done Spool::put(const QByteArray &bundle) const
{
    const QDir spool = spoolIn(m_folder);
    return makeFolder(spool).and_then([&] { return replaceFile(spool.filePath(bundleName(bundle)), bundle); });
}

Done Spool::remove(const QString &name) const
{
    return removeFile(spoolIn(m_folder), name);
}

void Spool::sweep() const
{
    for (const QDir &folder : {spoolIn(m_folder), receiptsIn(m_folder)}) {
        for (const QString &name : filesIn(folder)) {
            if (name.endsWith(u".new"_s))
                QFile::remove(folder.filePath(name));
        }
    }
}

Result<int> Spool::copyTo(const QString &folder) const
{
    const auto seen = look();
    if (!seen)
        return tl::unexpected(seen.error());
    for (const Waiting &each : seen->waiting) {
        const auto bytes = bundle(each.name);
        const Done copied = bytes ? replaceFile(QDir(folder).filePath(each.name), *bytes) : tl::unexpected(bytes.error());
        if (!copied)
            return tl::unexpected(copied.error());
    }
    return int(seen->waiting.size());
}

Result<CentralKeys> Spool::central(const QByteArray &device) const
{
    const QString path = centralIn(m_folder);
    const auto bytes = readFile(path, 4096);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto broken = [&] { return failure(Code::Store_Damaged, path); };
    const qsizetype tail = 8 + kSignatureHex;             // "signed " HEX "\n"
    if (bytes->size() < tail)
        return broken();
    const auto keys = readCentralFile(bytes->chopped(tail));
    const QByteArray signature = QByteArray::fromHex(bytes->last(kSignatureHex + 1).chopped(1));
    if (!keys || (!device.isEmpty() && !sealed::isSigned(namingText(*keys), signature, device)))
        return broken();
    return *keys;
}

Done Spool::nameCentral(const CentralKeys &keys, const QByteArray &signature) const
{
    return replaceFile(centralIn(m_folder), centralFile(keys) + "signed " + signature.toHex() + '\n');
}

Result<std::vector<CentralReceipt>> Spool::receipts(const QByteArray &central) const
{
    const QDir folder = receiptsIn(m_folder);
    std::vector<CentralReceipt> all;
    for (const QString &name : filesIn(folder)) {
        const auto bytes = readFile(folder.filePath(name), kReceiptBytes);
        if (!bytes && bytes.error().code != Code::Store_Damaged)
            return tl::unexpected(bytes.error());
        const auto receipt = bytes ? readReceipt(*bytes, central) : tl::unexpected(bytes.error());
        if (receipt && receiptName(*receipt) == name)
            all.push_back(*receipt);
    }
    return all;
}

Result<Spool::Took> Spool::takeReceipts(const QString &folder) const
{
    const auto central = this->central();
    if (!central)
        return tl::unexpected(central.error());
    const auto known = receipts(central->sign);
    if (!known)
        return tl::unexpected(known.error());
    std::vector<CentralReceipt> best = *known;
    const auto sameChain = [](const CentralReceipt &a) {
        return [&a](const CentralReceipt &b) { return a.device == b.device && a.chain == b.chain && a.epoch == b.epoch; };
    };
    Took took;
    const QDir from(folder), to = receiptsIn(m_folder);
    for (const QString &name : filesIn(from).mid(0, kMostReceipts)) {
        const auto bytes = readFile(from.filePath(name), kReceiptBytes);
        const auto receipt = bytes ? readReceipt(*bytes, central->sign) : tl::unexpected(bytes.error());
        if (!receipt) {
            ++took.refused;
            continue;
        }
        ++took.receipts;
        const auto before = std::ranges::find_if(best, sameChain(*receipt));
        if (before != best.end() && std::pair(before->at, before->last) >= std::pair(receipt->at, receipt->last))
            continue;                        // an older answer takes nothing back
        const Done kept = makeFolder(to).and_then([&] { return replaceFile(to.filePath(receiptName(*receipt)), *bytes); });
        if (!kept)
            return tl::unexpected(kept.error());
        if (before != best.end())
            *before = *receipt;
        else
            best.push_back(*receipt);
    }
    // Only now that the receipts are on disk.
    const auto seen = look();
    if (!seen)
        return tl::unexpected(seen.error());
    for (const Waiting &each : seen->waiting) {
        if (!std::ranges::any_of(best, [&](const CentralReceipt &receipt) { return isFor(receipt, each.header); }))
            continue;
        if (const Done gone = remove(each.name); !gone)
            return tl::unexpected(gone.error());
        ++took.bundles;
    }
    return took;
}

Done Spool::forgetReceipts() const
{
    const QDir folder = receiptsIn(m_folder);
    for (const QString &name : filesIn(folder)) {
        if (auto gone = removeFile(folder, name); !gone)
            return gone;
    }
    return {};
}

bool Spool::isFor(const CentralReceipt &receipt, const BundleHeader &bundle)
{
    return receipt.device == bundle.device && receipt.chain == bundle.chain && receipt.epoch == bundle.epoch
        && receipt.last >= bundle.last && (receipt.last > bundle.last || receipt.head == bundle.head);
}

}
