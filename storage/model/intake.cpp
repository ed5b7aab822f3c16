#include "storage/model/intake.h"

namespace rt {

using namespace Qt::StringLiterals;

QLatin1StringView intakeName(Intake intake)
{
    switch (intake) {
    case Intake::Next: return "next"_L1;
    case Intake::Held: return "held"_L1;
    case Intake::Gap: return "gap"_L1;
    case Intake::Fork: return "fork"_L1;
    case Intake::UnknownDevice: return "unknown-device"_L1;
    case Intake::Revoked: return "revoked"_L1;
    case Intake::OtherKey: return "other-key"_L1;
    }
    return {};
}

Intake judge(const BundleHeader &bundle, const Holding &holding)
{
    if (holding.signer.isEmpty() || holding.signer != bundle.signer)
        return Intake::UnknownDevice;
    if (holding.revoked)
        return Intake::Revoked;
    if (bundle.council != holding.openedBy)
        return Intake::OtherKey;
    if (const auto &same = holding.sameFirst) {
        const bool isThat = same->last == bundle.last && same->before == bundle.before && same->head == bundle.head;
        return isThat ? Intake::Held : Intake::Fork;
    }
    const qint64 next = holding.last ? holding.last->last + 1 : 1;
    if (bundle.first != next)
        return bundle.first > next ? Intake::Gap : Intake::Fork;
    return !holding.last || holding.last->head == bundle.before ? Intake::Next : Intake::Fork;
}

}
