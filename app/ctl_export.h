#pragma once

#include "storage/model/result.h"
#include "storage/reading.h"

#include <QByteArray>
#include <QCommandLineParser>

#include <functional>

// `roundtablectl export`: what leaves a store in clear, as a record or as a paper.
namespace rt::ctl {

// What is not understood of the options, in words for people; empty when they can be used.
[[nodiscard]] QString cannotExport(const QCommandLineParser &options);
// The bytes of the record or paper of that meeting. InvalidValue with a sentence as detail for a child, an attendee or
// a paper that this meeting does not have. `tell` hears, in sentences for people, what the census would not take.
[[nodiscard]] Result<QByteArray> exported(Reading &reading, Store &store, const MeetingId &meeting,
                                          const QCommandLineParser &options, Instant now,
                                          const std::function<void(const QString &)> &tell);

}
