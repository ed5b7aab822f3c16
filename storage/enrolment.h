#pragma once

#include "storage/model/contact.h"

#include <optional>

namespace rt {

// How a tablet finds its central, and who it is there. Beside the spool, so that `roundtable-sync` has it while the tablet is
// locked; none of it opens anything.
//
//   contact      where central is (contact.h), signed by it
//   sync.pem     the tablet's own TLS key and certificate
//   enrolment    what it asks to be let in with, and the code that makes it count; gone once central has let it in
//   proxy        one line, where the network wants one: http://host:port
class Enrolment {
public:
    explicit Enrolment(QString folder) : m_folder(std::move(folder)) {}

    // Store_NotFound; Contact_Unreadable: of no central's that is named here.
    [[nodiscard]] Result<Contact> contact(const QByteArray &centralSign) const;
    // The later one counts. Contact_Unreadable; an older one changes nothing.
    [[nodiscard]] Done keepContact(const QByteArray &contact, const QByteArray &centralSign) const;

    // A P-256 key and a certificate that it signs itself, for the owner alone; one that is there stays. Gives its pin.
    [[nodiscard]] Result<QByteArray> makeIdentity() const;
    [[nodiscard]] QString identityPath() const;

    [[nodiscard]] Done ask(const QByteArray &ask, const SecretKey &code) const;
    struct Asking { QByteArray ask; SecretKey code = SecretKey::zero(); };
    [[nodiscard]] Result<Asking> asking() const;             // Store_NotFound: nothing is asked
    // Did central let it in? Then the code is gone from the disk.
    [[nodiscard]] Result<bool> answered(const QByteArray &answer) const;

    // Empty: none. InvalidValue: something else than one.
    [[nodiscard]] Result<QString> proxy() const;

private:
    [[nodiscard]] QString file(const char *name) const;
    QString m_folder;
};

}
