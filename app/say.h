#pragma once

#include <QCoreApplication>

namespace rt {

// Sentences of the view models, for the catalogues: Say::tr("Saved %1"). One context for all of them, because lupdate
// does not find its way through classes of the same name in several files.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(Say)
};

}
