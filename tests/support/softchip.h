#pragma once

#include "storage/model/result.h"

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

namespace rt::test {

// A security chip in software (swtpm) with a state of its own that goes with the test; another one is another tablet's.
// It serves one connection at a time: a second one waits until the first has ended.
class SoftChip {
public:
    explicit SoftChip(const QString &banks = QStringLiteral("sha256")) : m_banks(banks) {}
    ~SoftChip();
    Q_DISABLE_COPY_MOVE(SoftChip)

    // Switched on; answers from here on. The first time it is manufactured too.
    [[nodiscard]] bool start();
    // Power taken away, without a word to the chip; its state stays.
    void cut();

    [[nodiscard]] QString tcti() const;
    // As if other start-up software had been measured. Until the next cut().
    [[nodiscard]] bool measureOtherStart();
    [[nodiscard]] QByteArray pcr7();
    // Places that somebody holds: keys, objects and sessions. Nobody should, when nobody is connected.
    [[nodiscard]] int heldPlaces();
    // Every byte that went over the wires since it was started, either way.
    [[nodiscard]] QByteArray overheard() const;
    // Takes the counter with this number away, as whoever owns the machine can.
    [[nodiscard]] bool removeCounter(quint32 number);

    // As its start-up settings can: a new seed, no release, no counter. What was sealed is another chip's.
    [[nodiscard]] bool clear();

private:
    [[nodiscard]] bool manufacture();
    [[nodiscard]] bool startAt(int port);

    QString m_banks;                // of measurements, as swtpm_setup names them
    QTemporaryDir m_state;
    QProcess m_process;
    int m_port = 0;
    bool m_manufactured = false;
};

}
