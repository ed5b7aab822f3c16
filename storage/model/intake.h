#pragma once

#include "storage/model/bundle.h"

#include <optional>

// What central makes of a bundle by its outside alone (bundle.h), before anybody can open it: takes the runs of a chain in
// their order, each once, without a gap, from enrolled devices. Repeating is harmless: the answer to a run that came before
// is the same as the first time.
namespace rt {

// Names that stand in answers, logs and tables.
enum class Intake : quint8 {
    Next,            // follows what is held
    Held,            // came before: the same run, though it may have been sealed anew
    Gap,             // entries before it have not come
    Fork,            // other entries stand in its place: an older copy of a store was put back, or a device was copied
    UnknownDevice,   // not enrolled, or signed by another key than was enrolled for it
    Revoked,         // the council withdrew the device
    OtherKey,        // sealed to somebody else, so nobody here could open it
};
[[nodiscard]] QLatin1StringView intakeName(Intake intake);

struct HeldRun { qint64 first = 0, last = 0; QByteArray before, head; };      // head and before: links

// What a bundle is judged by.
struct Holding {
    QByteArray signer;                       // that was enrolled for its device; empty: it is not enrolled
    bool revoked = false;
    QByteArray openedBy;                     // councilId() of central's own key
    std::optional<HeldRun> last;             // of its chain and epoch
    std::optional<HeldRun> sameFirst;        // the one there that begins where this one does
};
[[nodiscard]] Intake judge(const BundleHeader &bundle, const Holding &holding);

}
