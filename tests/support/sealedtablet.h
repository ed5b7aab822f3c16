#pragma once

#include "storage/council.h"
#include "storage/durablefile.h"
#include "storage/outbox.h"
#include "tests/support/tempvault.h"

#include <QDir>
#include <QFile>

#include <sodium.h>

namespace rt::test {

using namespace Qt::StringLiterals;

inline const MeetingId kMeeting(QStringLiteral("11111111-2222-3333-4444-555555555555"));

// What two custodians join somewhere else, and its public half in the vault.
struct Council {
    QByteArray open;
    SecretKey secret = SecretKey::zero();
    Council()
    {
        const auto made = council::makeKey();
        open = made->publicKey;
        std::vector<council::Share> two;
        two.push_back(std::move(*council::readShare(made->shares[0])));
        two.push_back(std::move(*council::readShare(made->shares[2])));
        secret = std::move(*council::join(two));
    }
};

// Central as a tablet knows it: a key that signs receipts, and one that opens bundles.
struct Central {
    SecretKey seed = SecretKey::random(), opener = SecretKey::random();
    QByteArray open = QByteArray(32, '\0'), seal = QByteArray(32, '\0');
    Central()
    {
        crypto_scalarmult_base(reinterpret_cast<unsigned char *>(seal.data()), opener.bytes().data());
        unsigned char secret[64];
        crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(open.data()), secret, seed.bytes().data());
    }
    CentralKeys keys() const { return {open, seal}; }
    CentralReceipt forBundle(const BundleHeader &header) const
    {
        return {.device = header.device, .chain = header.chain, .epoch = header.epoch, .last = header.last,
                .head = header.head, .at = at(60)};
    }
};

struct SealedTablet {
    TempVault temp;
    Council council;
    std::unique_ptr<Store> store;

    explicit SealedTablet(bool withCouncil = true)
    {
        auto made = Store::create(temp.folder(), u"okafor"_s, kPassphrase,
                                  {.cost = kQuick, .council = withCouncil ? council.open : QByteArray()});
        store = std::move(*made);
    }
    SecretKey key() const
    {
        auto vault = Vault::read(Store::vaultPath(temp.folder()));
        return std::move(vault->unlock(u"okafor"_s, kPassphrase)->key);
    }
    void reopen()
    {
        store.reset();
        store = std::move(*Store::open(temp.folder(), key()));
    }
    Spool spool() const { return Spool(temp.folder()); }
    QStringList names() const
    {
        return QDir(temp.file("spool")).entryList({u"*.bundle"_s}, QDir::Files, QDir::Name);
    }
    // As if the store was opened just now: with the council's key as it lies beside it.
    Result<Outbox::Made> made()
    {
        reopen();
        return store->outbox().make();
    }
    Result<std::vector<Outbox::Stand>> stands() const { return store->outbox().stands(); }
    Done named(const Central &central) const { return store->outbox().nameCentral(central.keys()); }
    // A folder with those receipts and what else a medium may hold.
    static QString medium(const QTemporaryDir &root, const std::vector<QByteArray> &files)
    {
        const QString folder = root.filePath(u"medium"_s);
        QDir(folder).removeRecursively();
        QDir().mkpath(folder);
        for (size_t i = 0; i < files.size(); ++i)
            (void)replaceFile(folder + u'/' + QString::number(i), files[i]);
        return folder;
    }
};

inline void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    for (const QString &below : {u""_s, u"/spool"_s, u"/receipts"_s}) {
        QDir().mkpath(to + below);
        for (const QFileInfo &file : QDir(from + below).entryInfoList(QDir::Files))
            QFile::copy(file.filePath(), to + below + u'/' + file.fileName());
    }
}

}
