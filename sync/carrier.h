#pragma once

#include "storage/model/contact.h"
#include "sync/shipper.h"

#include <QByteArray>

#include <atomic>
#include <memory>

namespace rt::sync {

// One request over the network and its answer, or why there is none. TLS 1.3 alone, to who has a key that central signed
// for, whatever name or authority a certificate shows; by HTTPS alone, without following anybody elsewhere, without
// unpacking anything, and never longer or larger than an answer of central's can be. The addresses are tried in turn, the one
// that answered last first.
//
// Somebody who answers with another key is refused, and named by the issuer of what they showed. Where the council's signed
// contact allows an authority to look into TLS, a certificate of that authority for the name that was asked for will do: what
// is carried is sealed and signed anyway.
class Carrier {
public:
    // `identity`: the file with the tablet's key and certificate. `proxy`: as Enrolment::proxy() gives it.
    Carrier(const Contact &contact, const QString &identity, const QString &proxy);
    ~Carrier();
    Q_DISABLE_COPY_MOVE(Carrier)

    struct Lost { Failure why = Failure::NoNetwork; QString issuer = {}; };
    // Takes its time, at most some minutes, and belongs on a thread of its own. stop(), from any other, ends it soon.
    [[nodiscard]] std::variant<Answer, Lost> carry(const Ask &ask);
    void stop() { m_stop = true; }
    [[nodiscard]] Steady stalledFor() const;                 // since a byte moved

private:
    struct Session;
    static int looked(void *carrier, qint64, qint64 down, qint64, qint64 up);
    [[nodiscard]] std::variant<Answer, Lost> tryAt(const QString &address, const Ask &ask, bool intercepted);

    Contact m_contact;
    QByteArray m_identity, m_proxy, m_pins, m_authorities;
    qsizetype m_first = 0;                                   // the address that answered last
    std::atomic_bool m_stop = false;
    std::atomic<qint64> m_bytes = 0, m_moved = 0;            // how many moved, and when the last did
    std::unique_ptr<Session> m_session;
};

}
