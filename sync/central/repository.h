#pragma once

#include "storage/model/intake.h"
#include "storage/model/moment.h"
#include "sync/central/database.h"

namespace rt::central {

// What the front half of central holds: which devices are enrolled, and their bundles as they came, byte for byte; every
// column beside them is derived from those bytes. It opens nothing and has no key.
//
// take() is the commit point: the bundle is judged (intake.h) and stored in one transaction, so two that come at once, or
// one that comes twice, are taken once. What is held does not change and is not removed.
class Repository {
public:
    // Makes the tables, or brings them up to date. Store_TooNew.
    [[nodiscard]] static Result<Repository> open(std::unique_ptr<Database> database);

    struct Device {
        MeetingId id;
        QByteArray signer;
        QString name;
        Instant enrolled;
        std::optional<Instant> revoked = {};
    };
    // Store_Exists: that device, key or name is enrolled, also where it was revoked.
    [[nodiscard]] Done enrol(const Device &device);
    [[nodiscard]] Done revoke(const QString &name, Instant at);      // UnknownUser; a second time changes nothing
    [[nodiscard]] Result<std::vector<Device>> devices();

    struct Taken {
        Intake intake = Intake::UnknownDevice;
        std::optional<HeldRun> last = {};                            // of that chain now; what a receipt is for
    };
    [[nodiscard]] Result<Taken> take(const BundleHeader &header, const QByteArray &bytes, const QByteArray &openedBy, Instant at);

    // A chain as it is held: how many bundles and entries, and since when nothing came.
    struct Chain { MeetingId device, chain; QUuid epoch; qint64 bundles = 0, entries = 0, opened = 0, forks = 0; Instant last; };
    [[nodiscard]] Result<std::vector<Chain>> chains();
    // The bundles of a chain from entry `first` on, in order.
    [[nodiscard]] Result<std::vector<QByteArray>> bundles(const Chain &chain, qint64 first = 1);

    [[nodiscard]] Database &database() { return *m_database; }

private:
    explicit Repository(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
    [[nodiscard]] Result<std::optional<HeldRun>> run(const BundleHeader &of, bool sameFirst);

    std::unique_ptr<Database> m_database;
};

}
