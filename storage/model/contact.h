#pragma once

#include "storage/model/moment.h"
#include "storage/model/receipt.h"

#include <QStringList>

#include <functional>

// How a tablet and central find and know each other: no authority vouches for either, and no name does. A certificate is
// known by its pin alone: the SHA-256 of its key (DER SubjectPublicKeyInfo).
namespace rt {

inline constexpr qsizetype kPinBytes = 32, kCodeIdBytes = 8, kMostFronts = 8, kMostInterceptors = 4;
inline constexpr qsizetype kLargestInterceptor = 4096, kLargestContact = 32 * 1024;
inline constexpr qsizetype kLongestInvitation = 1500;        // a QR code that a tablet's camera still reads off a screen

// Where central's fronts are, and which certificates may answer there. Signed by central's own key; of two the later serial
// counts, so that a document that was kept back from last year moves nobody to a front that was given up.
//
//   "roundtable-contact/1\n" | JSON, with its keys sorted and no space | signature (64, Ed25519) over "rt-contact-1" | every
//   byte before
struct Contact {
    QStringList addresses;                   // https://host[:port]
    QList<QByteArray> pins;
    QList<QByteArray> interceptors;          // certificates (DER) of authorities that the council allows to look into TLS
    qint64 serial = 0;                       // 1, 2 ...
    Instant at;
    friend bool operator==(const Contact &, const Contact &) = default;
};
// InvalidValue: `detail` says what of it cannot stand in one, in words.
[[nodiscard]] Done checkContact(const Contact &contact);
// Of one that checkContact() lets through; readContact() refuses every other.
[[nodiscard]] QByteArray signContact(const Contact &contact, const SecretKey &seed);
// Contact_Unreadable. There is one way of writing a contact, and no other is read.
[[nodiscard]] Result<Contact> readContact(const QByteArray &bytes, const QByteArray &centralSign);

// What an administrator brings to a tablet, as a line of text or a code to scan: which central, where, and a secret for one
// tablet that is good for hours. Who has it can become that tablet, so it goes by hand.
//
//   "roundtable-invitation:" | base64url of: 1 | keys (32 + 32) | code id (8) | code (32) | until (8) | contact | check (8,
//   BLAKE2b of every byte before)
struct Invitation {
    CentralKeys keys;
    QByteArray contact;                      // signed, as it goes into the tablet's files
    QByteArray codeId;
    SecretKey code = SecretKey::zero();
    Instant until;
};
// InvalidValue: too long for a code to scan (too many fronts), or with parts of a wrong size.
[[nodiscard]] Result<QByteArray> writeInvitation(const Invitation &invitation);
// Contact_Unreadable: mistyped, cut, too long, or with a contact that those keys did not sign. White space around is let go.
[[nodiscard]] Result<Invitation> readInvitation(const QByteArray &line);

// What the tablet asks with, signed by its own key and bound to the code, which itself never travels:
//
//   "roundtable-enrolment/1\n" | code id (8) | the device's own chain (16) | its public key (32, Ed25519) | its pin (32) |
//   signature (64) over "rt-enrol-1" | every byte before | MAC (32) over every byte before
//
// and the answer, which only that central can give: "roundtable-enrolled/1\n" | MAC (32) over "rt-enrolled-1" | the whole ask.
// Both MACs are BLAKE2b under a key made of the code; central keeps that key and not the code, so that nobody can read an
// invitation out of its data.
struct EnrolmentAsk {
    QByteArray codeId;
    MeetingId device;
    QByteArray signer, pin;
    friend bool operator==(const EnrolmentAsk &, const EnrolmentAsk &) = default;
};
inline constexpr qsizetype kEnrolmentBytes = 23 + kCodeIdBytes + 16 + 32 + kPinBytes + 64 + 32, kEnrolledBytes = 22 + 32;

// The tablet's side; `sign` signs with the device's key.
using SignText = std::function<Result<QByteArray>(const QByteArray &text)>;
[[nodiscard]] Result<QByteArray> askEnrolment(const EnrolmentAsk &ask, const SecretKey &code, const SignText &sign);
[[nodiscard]] bool isEnrolled(const QByteArray &answer, const QByteArray &ask, const SecretKey &code);
// Central's side. Contact_Unreadable: no such ask, or not signed by the key in it; whether it knows the code is another matter.
[[nodiscard]] SecretKey enrolmentKey(const SecretKey &code);
[[nodiscard]] Result<EnrolmentAsk> readEnrolment(const QByteArray &ask);
[[nodiscard]] bool knowsCode(const QByteArray &ask, const SecretKey &enrolmentKey);
[[nodiscard]] QByteArray enrolledAnswer(const QByteArray &ask, const SecretKey &enrolmentKey);
// Six digits that both screens show and people compare.
[[nodiscard]] QString checkDigits(const QByteArray &ask);

}
