#pragma once

#include "storage/model/result.h"

#include <QObject>
#include <QString>

namespace rt {

// How much a problem stands in the way. In QML: Severity.Notice ...
namespace severity {
Q_NAMESPACE
enum Severity {
    None,            // there is no problem
    Notice,          // part of ordinary work: something to fill in, a wrong passphrase
    Warning,         // something did not happen; it can be tried again
    Blocking,        // work cannot go on here; what was saved is safe
};
Q_ENUM_NS(Severity)
}

// An error in words for the person at the table: what is so, and what to do next. The only user-visible text for
// errors. A value; QML reads `title`, `advice`, `severity`, `field`.
struct Problem {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString advice MEMBER advice)
    Q_PROPERTY(rt::severity::Severity severity MEMBER severity)
    // The name of the refusal ("missing_basis"), for tests and the log; never shown.
    Q_PROPERTY(QString name MEMBER name)
    // The field of the form at fault ("basis", "referral.received"), or the ref; empty when it is none in particular.
    Q_PROPERTY(QString field MEMBER field)
    Q_PROPERTY(bool shown READ shown)

public:
    QString title, advice, name, field;
    severity::Severity severity = severity::None;

    [[nodiscard]] bool shown() const { return severity != severity::None; }
    friend bool operator==(const Problem &, const Problem &) = default;
};

// In the language that is installed when it is called.
[[nodiscard]] Problem problemOf(const Error &error);

}
