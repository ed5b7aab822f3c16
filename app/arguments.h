#pragma once

#include <QSize>
#include <QStringList>

#include <memory>
#include <optional>

namespace rt {

class WallTime;

// What the command line of a program with a window says. All three take the same, so that the shell can pass on what it
// was told; what only one of them understands the others refuse.
struct Arguments {
    enum Takes { Folder = 1, Practice = 2, Picture = 4 };

    QString folder;
    bool practice = false;
    QSize size;                                      // empty: the whole screen
    double pixelsPerMm = 0;                          // 0: as the display says
    QString language, picture, pictured;             // pictured: which pictures; PictureWalk.qml
    QString exchange;                                // a folder beside the removable media; empty: none
    QString chip = QStringLiteral("device:/dev/tpmrm0");         // the tablet's; in tests one in software
    QString keys = QStringLiteral("usb");            // where security keys are; in tests in software
    QString clock;                                   // one that stands still or is told; only where tests are let in

    // Nothing: the program is to end with `exitCode`, and has said why, or what was asked. Needs no display, no store.
    static std::optional<Arguments> read(int argc, char *argv[], const QString &program, const QString &description,
                                         int takes, int &exitCode);
    // For the program that this one starts.
    [[nodiscard]] QStringList passedOn(int takes) const;
    [[nodiscard]] std::unique_ptr<WallTime> time() const;
};

}
