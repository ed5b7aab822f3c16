#pragma once

#include "storage/model/contact.h"
#include "storage/model/intake.h"
#include "storage/model/moment.h"
#include "sync/central/database.h"

namespace rt::central {

inline constexpr qint64 kMostUploads = 4, kMostUploadBytes = 2 * kLargestBundle;       // begun and not whole, a device
inline constexpr qsizetype kLargestDown = 4 * 1024 * 1024;
inline constexpr std::chrono::hours kUploadKept{24};     // a tablet that comes back tomorrow begins that one again

// What the front half of central holds: which devices are enrolled and by which pin they come, who is invited, what goes down
// to them, and their bundles as they came, byte for byte; every column beside those is derived from them. It opens nothing.
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
        QByteArray pin = {};                                         // of its TLS key; empty: it never came by the network
        QByteArray ask = {};                                         // that it enrolled with; devices() alone tells
    };
    // Store_Exists: that device, key or name is enrolled, also where it was revoked.
    [[nodiscard]] Done enrol(const Device &device);
    [[nodiscard]] Done revoke(const QString &name, Instant at);      // UnknownUser; a second time changes nothing
    [[nodiscard]] Result<std::vector<Device>> devices();
    [[nodiscard]] Result<std::optional<Device>> deviceBy(const QByteArray &pin);

    // Lets one tablet enrol itself under that name, once, until then; an earlier invitation for the name ends. A tablet that is
    // enrolled under it already gets another pin by it, and must be that tablet. Store_Exists: the name was withdrawn.
    struct Invited { QByteArray codeId; QString name; Instant until, at; qint64 contact = 0; };        // its contact's serial
    [[nodiscard]] Done invite(const Invited &invited, const SecretKey &enrolmentKey);
    // Refused: no such code, used by another ask, over, or the code was not known. The same ask again gets the same answer.
    enum class Enrolment { Done, Refused, Taken };
    struct Enrolled { Enrolment outcome = Enrolment::Refused; QByteArray answer = {}; };
    [[nodiscard]] Result<Enrolled> enrolBy(const QByteArray &ask, const EnrolmentAsk &read, Instant at);

    struct Taken {
        Intake intake = Intake::UnknownDevice;
        std::optional<HeldRun> last = {};                            // of that chain now; what a receipt is for
    };
    [[nodiscard]] Result<Taken> take(const BundleHeader &header, const QByteArray &bytes, const QByteArray &openedBy, Instant at);

    // Up to where those chains of a device are here.
    struct ChainName { MeetingId chain; QUuid epoch; };
    [[nodiscard]] Result<std::vector<std::optional<HeldRun>>> held(const MeetingId &device, const std::vector<ChainName> &chains);

    // A bundle that comes in pieces, any front's. Named by its SHA-256 (32 bytes); the last piece makes it whole, and it is
    // taken as by take(). What was begun and is too much for one device makes room, the oldest first.
    struct Piece { QByteArray name, bytes; qint64 offset = 0, length = 0; };
    struct Arrived {
        enum class State { More, Elsewhere, Unreadable, OtherDevice, Judged } state = State::More;
        qint64 received = 0;                                         // what is here of it, also where that is not `offset`
        BundleHeader header = {};
        Taken taken = {};
    };
    [[nodiscard]] Result<Arrived> arrive(const MeetingId &device, const Piece &piece, const QByteArray &openedBy, Instant at);
    [[nodiscard]] Result<std::optional<qint64>> received(const MeetingId &device, const QByteArray &name);
    // Lets go of what was begun and left, and of invitations that are over.
    [[nodiscard]] Done sweep(Instant now);

    // What goes down to a tablet, numbered from 1 for each; it asks for what comes after the last it has.
    struct Down { qint64 number = 0; QByteArray bytes; };
    // InvalidValue: more than a tablet takes at once.
    [[nodiscard]] Result<qint64> putDown(const MeetingId &device, const QByteArray &bytes, Instant at);
    [[nodiscard]] Result<std::optional<Down>> down(const MeetingId &device, qint64 after);
    // Where the fronts are (contact.h): `sign` makes it of the next serial, and it goes down to every tablet.
    struct ContactKept { qint64 serial = 0; QByteArray bytes; };     // 0: there is none
    using SignContact = std::function<QByteArray(qint64 serial)>;
    [[nodiscard]] Result<ContactKept> setContact(const SignContact &sign, Instant at);
    [[nodiscard]] Result<ContactKept> contact();

    [[nodiscard]] Done ping();

    // A chain as it is held: how many bundles and entries, and since when nothing came.
    struct Chain { MeetingId device, chain; QUuid epoch; qint64 bundles = 0, entries = 0, opened = 0, forks = 0; Instant last; };
    [[nodiscard]] Result<std::vector<Chain>> chains();
    // The bundles of a chain from entry `first` on, in order.
    [[nodiscard]] Result<std::vector<QByteArray>> bundles(const Chain &chain, qint64 first = 1);

    [[nodiscard]] Database &database() { return *m_database; }

private:
    explicit Repository(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
    [[nodiscard]] Result<std::optional<HeldRun>> run(const BundleHeader &of, bool sameFirst);
    [[nodiscard]] Result<Taken> takeWithin(const BundleHeader &header, const QByteArray &bytes, const QByteArray &openedBy, Instant at);
    [[nodiscard]] Result<std::vector<Row>> upload(const MeetingId &device, const QByteArray &name);
    [[nodiscard]] Done forget(const MeetingId &device, const QByteArray &name);
    [[nodiscard]] Result<qint64> putWithin(const MeetingId &device, const QByteArray &bytes, Instant at);
    [[nodiscard]] Done makeRoom(const MeetingId &device, qint64 length);

    std::unique_ptr<Database> m_database;
};

}
