#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace rt {

// What the key room knows of the tablet without a key.
struct KeyFacts {
    Q_GADGET
    Q_PROPERTY(bool chip MEMBER chip)
    Q_PROPERTY(bool council MEMBER council)          // its recovery key is here
    Q_PROPERTY(bool escrowed MEMBER escrowed)        // ... and, for it, what ends a lock-out of the chip
    Q_PROPERTY(bool waits MEMBER waits)              // a recovery was asked for, and not answered yet
    Q_PROPERTY(bool known MEMBER known)              // somebody showed what each person may do
    Q_PROPERTY(int curtainMinutes MEMBER curtainMinutes)
    Q_PROPERTY(int lockMinutes MEMBER lockMinutes)
public:
    bool chip = false, council = false, escrowed = false, waits = false, known = false;
    int curtainMinutes = 0, lockMinutes = 0;
};

// What an act gave beside being done.
struct KeyOutcome {
    Q_GADGET
    Q_PROPERTY(QString request MEMBER request)       // in letters, for two custodians
    Q_PROPERTY(QString written MEMBER written)       // the file that holds it
    Q_PROPERTY(QStringList left MEMBER left)         // names of who has to be added again under the new key
    Q_PROPERTY(bool counted MEMBER counted)          // what a wipe would lose; nothing was wiped
    Q_PROPERTY(int meetings MEMBER meetings)         // below 0: the store does not open
    Q_PROPERTY(int unsealed MEMBER unsealed)
    Q_PROPERTY(int onlyHere MEMBER onlyHere)
public:
    QString request = {}, written = {};
    QStringList left = {};
    bool counted = false;
    int meetings = 0, unsealed = 0, onlyHere = 0;
};

}
