#include "app/ctl_outbox.h"

#include "storage/outbox.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace rt::ctl {
namespace {

enum Exit { Fine = 0, No = 1, Unusable = 2 };

void print(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

QString size(qint64 bytes)
{
    return bytes < 1024 * 1024 ? u"%1 KiB"_s.arg((bytes + 1023) / 1024) : u"%1 MiB"_s.arg(double(bytes) / (1024 * 1024), 0, 'f', 1);
}

QString bundles(qsizetype count) { return count == 1 ? u"1 bundle"_s : u"%1 bundles"_s.arg(count); }

QString age(Instant since, Instant now)
{
    using namespace std::chrono;
    const auto old = std::max(now - since, Instant::duration::zero());
    const auto days = duration_cast<hours>(old).count() / 24;
    return days >= 2 ? u"%1 days"_s.arg(days) : old >= 2h ? u"%1 hours"_s.arg(duration_cast<hours>(old).count())
                                                         : u"%1 minutes"_s.arg(duration_cast<minutes>(old).count());
}

qint64 entriesIn(const BundleHeader &header) { return header.last - header.first + 1; }

// There and to be read, or why not.
std::optional<QString> noFolder(const QString &path)
{
    const QFileInfo folder(path);
    return folder.isDir() && folder.isReadable() ? std::nullopt : std::optional(u"%1 is not a folder that can be read."_s.arg(path));
}

}

Result<Ended> outbox(const QString &folder, Instant now, const QCommandLineParser &options)
{
    const bool json = options.value(u"format"_s) == "json"_L1;
    if (options.isSet(u"format"_s) && !json && options.value(u"format"_s) != "text"_L1)
        return Ended{Unusable, u"outbox prints as text or json."_s};
    const auto kind = Store::kindOf(folder);
    if (!kind)
        return tl::unexpected(kind.error());
    const Spool spool(folder);
    const auto seen = spool.look();
    const auto central = spool.central();
    if (!seen || (!central && central.error().code != Code::Store_NotFound))
        return tl::unexpected(seen ? central.error() : seen.error());
    const auto receipts = central ? spool.receipts(central->sign) : Result<std::vector<CentralReceipt>>();
    if (!receipts)
        return tl::unexpected(receipts.error());

    qint64 bytes = 0;
    std::optional<Instant> oldest, contact;
    QJsonArray waiting;
    for (const Spool::Waiting &each : seen->waiting) {
        bytes += each.bytes;
        oldest = std::min(oldest.value_or(each.since), each.since);
        if (json)
            waiting.append(QJsonObject{{u"name"_s, each.name}, {u"bytes"_s, each.bytes}, {u"since"_s, format(each.since)},
                                       {u"chain"_s, each.header.chain.toString(QUuid::WithoutBraces)},
                                       {u"first"_s, each.header.first}, {u"last"_s, each.header.last}});
        else
            print(QStringList{each.name, QString::number(each.bytes), format(each.since),
                              each.header.chain.toString(QUuid::WithoutBraces), QString::number(entriesIn(each.header))}
                      .join(u'\t').toUtf8());
    }
    for (const CentralReceipt &each : *receipts)
        contact = std::max(contact.value_or(each.at), each.at);
    if (json)
        print(QJsonDocument(QJsonObject{
            {u"waiting"_s, waiting}, {u"bytes"_s, bytes}, {u"spoilt"_s, QJsonArray::fromStringList(seen->spoilt)},
            {u"oldest"_s, oldest ? QJsonValue(format(*oldest)) : QJsonValue()},
            {u"central"_s, central ? QJsonValue(fingerprint(*central)) : QJsonValue()},
            {u"lastReceipt"_s, contact ? QJsonValue(format(*contact)) : QJsonValue()}}).toJson(QJsonDocument::Compact));

    QStringList said;
    if (*kind == Store::Kind::Practice)
        said += u"Practice: nothing of it ever leaves."_s;
    else if (!oldest)
        said += u"Nothing waits."_s;
    else
        said += u"%1 waiting, %2, the oldest for %3."_s.arg(bundles(qsizetype(seen->waiting.size())), size(bytes), age(*oldest, now));
    if (!seen->spoilt.isEmpty())
        said += u"%1 changed on the disk, and made again when somebody opens the store."_s.arg(bundles(seen->spoilt.size()));
    if (!central)
        said += u"No central is named, so no receipt can be taken."_s;
    else
        said += contact ? u"Central's last receipt is of %1."_s.arg(format(*contact)) : u"No receipt of central's so far."_s;
    return Ended{seen->spoilt.isEmpty() ? Fine : No, said.join(u' ')};
}

Result<Ended> exportBundles(const QString &folder, const QCommandLineParser &options)
{
    const QString to = options.value(u"out"_s);
    if (to.isEmpty())
        return Ended{Unusable, u"export-bundles needs --out DIR."_s};
    if (const auto none = noFolder(to))
        return Ended{Unusable, *none};
    if (const auto kind = Store::kindOf(folder); !kind)
        return tl::unexpected(kind.error());
    const Spool spool(folder);
    const auto seen = spool.look();
    if (!seen)
        return tl::unexpected(seen.error());
    const auto count = spool.copyTo(to);
    if (!count)
        return tl::unexpected(count.error());
    for (const Spool::Waiting &each : seen->waiting)
        print(each.name.toUtf8());
    if (!seen->spoilt.isEmpty())
        return Ended{No, u"%1 copied; %2 changed on the disk, and made again when somebody opens the store."_s
                             .arg(bundles(*count), bundles(seen->spoilt.size()))};
    return Ended{Fine, *count == 0 ? u"Nothing waits."_s
                                   : u"%1 copied. They stay here too, until a receipt for them is taken."_s.arg(bundles(*count))};
}

Result<Ended> takeReceipts(const QString &folder, const QString &from)
{
    if (const auto none = noFolder(from))
        return Ended{Unusable, *none};
    if (const auto kind = Store::kindOf(folder); !kind)
        return tl::unexpected(kind.error());
    const auto took = Spool(folder).takeReceipts(from);
    if (!took && took.error().code == Code::Store_NotFound)
        return Ended{No, u"No central is named on this tablet, so no receipt can be taken (central use)."_s};
    if (!took)
        return tl::unexpected(took.error());
    if (took->receipts == 0)
        return Ended{No, u"No file there is a receipt of the central that this tablet names."_s};
    return Ended{Fine, u"%1 taken; %2 confirmed and no longer waiting."_s
                           .arg(took->receipts == 1 ? u"1 receipt"_s : u"%1 receipts"_s.arg(took->receipts), bundles(took->gone.size()))};
}

Result<Ended> bundle(Store &store, const QString &folder, bool again)
{
    if (const Done forgotten = again ? Spool(folder).forgetReceipts() : Done(); !forgotten)
        return tl::unexpected(forgotten.error());
    const auto made = store.outbox().make();
    if (!made)
        return tl::unexpected(made.error());
    if (made->withheld == Outbox::Withheld::Practice)
        return Ended{No, u"Practice: nothing of it ever leaves."_s};
    if (made->withheld == Outbox::Withheld::NoCouncil)
        return Ended{No, u"No council's key is here to seal to (council use)."_s};
    const auto stands = store.outbox().stands();
    if (!stands)
        return tl::unexpected(stands.error());
    for (const Outbox::Stand &each : *stands)
        print(QStringList{each.chain.toString(QUuid::WithoutBraces), QString::number(each.entries),
                          QString::number(each.bundled), QString::number(each.confirmed)}.join(u'\t').toUtf8());
    return Ended{Fine, (made->bundles == 0 ? u"Everything was sealed already."_s : u"%1 made."_s.arg(bundles(made->bundles)))
                     + u" This tablet's fingerprint is %1."_s.arg(fingerprint(store.journal().publicKey()))};
}

}
