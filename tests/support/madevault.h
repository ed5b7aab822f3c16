#pragma once

#include "storage/durablefile.h"
#include "tests/support/fakechip.h"
#include "tests/support/tempvault.h"

#include <QCborArray>
#include <QCborMap>
#include <QDir>

namespace rt::test {

using namespace Qt::StringLiterals;

inline const QString kPin = u"73920146"_s, kOther = u"another long passphrase"_s;

// A vault of one user, okafor, and somebody with a disk editor at it.
struct Made {
    TempVault temp;
    QString path;
    FakeChip chip;
    SecretKey key = SecretKey::zero();
    SlotOptions pin{.cost = kQuick, .chip = &chip, .kind = SecretKind::Pin};

    explicit Made(const QByteArray &council = {})
    {
        QDir().mkpath(temp.folder());
        path = temp.file("vault");
        key = std::move(*Vault::create(path, u"okafor"_s, kPassphrase, {.cost = kQuick}, council));
    }
    Result<Vault> vault() const { return Vault::read(path); }
    // Edits the file as somebody with a disk editor would, checksum and all.
    void edit(const std::function<void(QCborMap &)> &change) const
    {
        const QByteArray bytes = *readFile(path, 1 << 20);
        QCborMap map = QCborValue::fromCbor(bytes.chopped(32)).toMap();
        change(map);
        const QByteArray content = map.toCborValue().toCbor();
        QVERIFY(replaceFile(path, content + sealed::digest(content)));
    }
    void editSlot(int index, const std::function<void(QCborMap &)> &change) const
    {
        edit([&](QCborMap &map) {
            QCborArray slots_ = map.value(u"slots"_s).toArray();
            QCborMap slot = slots_.at(index).toMap();
            change(slot);
            slots_[index] = slot;
            map[u"slots"_s] = slots_;
        });
    }
};

}
