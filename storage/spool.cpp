#include "storage/spool.h"

#include "storage/durablefile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <sodium.h>

#include <algorithm>
#include <map>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

constexpr qsizetype kMostReceipts = 100'000;         // looked at in one folder; a tablet has a chain for each meeting
constexpr qsizetype kSignatureHex = 128;
constexpr int kDownDigits = 19;                      // every qint64, so that names sort as numbers

QDir spoolIn(const QString &folder) { return QDir(QDir(folder).filePath(u"spool"_s)); }
QDir downIn(const QString &folder) { return QDir(QDir(folder).filePath(u"down"_s)); }
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

bool isSigned(const QByteArray &text, const QByteArray &signature, const QByteArray &signer)
{
    const auto bytes = [](const QByteArray &of) { return reinterpret_cast<const unsigned char *>(of.constData()); };
    return signature.size() == crypto_sign_BYTES && signer.size() == crypto_sign_PUBLICKEYBYTES
        && crypto_sign_verify_detached(bytes(signature), bytes(text), quint64(text.size()), bytes(signer)) == 0;
}

QString receiptName(const CentralReceipt &receipt)
{
    return receipt.chain.toString(QUuid::Id128) + u'-' + receipt.epoch.toString(QUuid::Id128);
}

Done removeFile(const QDir &folder, const QString &name)
{
    const QString path = folder.filePath(name);
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return tl::unexpected(systemError(errno, path));
    return syncFolder(folder.path());
}

}

Result<Spool::Seen> Spool::look() const
{
    const QDir spool = spoolIn(m_folder);
    Seen seen;
    for (const QString &name : names()) {
        const auto bytes = bundle(name);
        if (!bytes && bytes.error().code == Code::Store_NotFound)        // sent just now
            continue;
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

QStringList Spool::names() const
{
    QStringList names = filesIn(spoolIn(m_folder));
    names.removeIf([](const QString &name) { return !isBundleName(name); });
    return names;
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
    if (!keys || (!device.isEmpty() && !isSigned(namingText(*keys), signature, device)))
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
    const QDir from(folder);
    QList<QByteArray> files;
    for (const QString &name : filesIn(from).mid(0, kMostReceipts))
        files += readFile(from.filePath(name), kReceiptBytes).value_or(QByteArray());
    const auto seen = look();
    if (!seen)
        return tl::unexpected(seen.error());
    return take(files, seen->waiting);
}

Result<Spool::Took> Spool::take(const QList<QByteArray> &receipts, const std::vector<Waiting> &seen) const
{
    const auto central = this->central();
    if (!central)
        return tl::unexpected(central.error());
    Took took;
    const QDir to = receiptsIn(m_folder);
    std::map<QString, CentralReceipt> best;
    for (const QByteArray &bytes : receipts) {
        const auto receipt = readReceipt(bytes, central->sign);
        if (!receipt) {
            ++took.refused;
            continue;
        }
        ++took.receipts;
        const QString name = receiptName(*receipt);
        const auto there = readFile(to.filePath(name), kReceiptBytes);
        if (!there && there.error().code == Code::Store_Io)
            return tl::unexpected(there.error());
        const auto before = there ? readReceipt(*there, central->sign) : tl::unexpected(there.error());
        if (before && receiptName(*before) == name && before->device == receipt->device
            && std::pair(before->at, before->last) >= std::pair(receipt->at, receipt->last)) {
            best.insert_or_assign(name, *before);        // an older answer takes nothing back
            continue;
        }
        const Done kept = makeFolder(to).and_then([&] { return replaceFile(to.filePath(name), bytes); });
        if (!kept)
            return tl::unexpected(kept.error());
        best.insert_or_assign(name, *receipt);
    }
    // Only now that the receipts are on disk.
    for (const Waiting &each : seen) {
        if (!std::ranges::any_of(best, [&](const auto &receipt) { return isFor(receipt.second, each.header); }))
            continue;
        if (const Done gone = remove(each.name); !gone)
            return tl::unexpected(gone.error());
        took.gone += each.name;
    }
    return took;
}

Done Spool::putDown(qint64 number, const QByteArray &document) const
{
    const QDir down = downIn(m_folder);
    const QString name = QString::number(number).rightJustified(kDownDigits, u'0');
    return makeFolder(down).and_then([&] { return replaceFile(down.filePath(name), document); });
}

qint64 Spool::lastDown() const
{
    static const QRegularExpression form(u"\\A[0-9]{19}\\z"_s);
    qint64 last = 0;
    for (const QString &name : filesIn(downIn(m_folder))) {
        if (form.match(name).hasMatch())
            last = std::max(last, name.toLongLong());
    }
    return last;
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
