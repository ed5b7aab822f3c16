#include "tests/support/softkey.h"

#include <QCoreApplication>
#include <QDir>

#include <csignal>
#include <cstdio>
#include <iostream>
#include <string>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

// A security key in software as a program of its own: softkey FOLDER PIN [finger], or instead of the PIN its digits
// each taken from nine, as -2698 for 7301, so that whoever starts it need not hold it. It is plugged in at once, and obeys a line each:
// pull, plug, touch (from now on at once), wait (nobody touches it), state (blinks or rests, tries left), answer (the last
// one, each byte turned over, in hex). It answers each line with one.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3) {
        std::fputs("softkey FOLDER PIN [finger]\n", stderr);
        return 2;
    }
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    QDir().mkpath(words[1]);
    rt::test::SoftKey key(words[1], {.finger = words.contains(u"finger"_s)});
    QString pin = words[2];
    if (pin.startsWith(u'-')) {
        pin.remove(0, 1);
        for (QChar &each : pin)
            each = QChar(u'9' - each.digitValue());
    }
    if (!pin.isEmpty())
        key.setPin(pin);
    if (!key.plugIn()) {
        std::fputs("softkey: no socket in that folder\n", stderr);
        return 1;
    }
    std::puts(qPrintable(key.where()));
    std::fflush(stdout);
    std::string line;
    while (std::getline(std::cin, line)) {
        QByteArray said = "done";
        if (line == "pull") {
            key.pullOut();
        } else if (line == "plug") {
            said = key.plugIn() ? "done" : "no socket";
        } else if (line == "touch") {
            key.touched = true;
        } else if (line == "wait") {
            key.touched = false;
        } else if (line == "state") {
            said = (key.blinks() ? "blinks " : "rests ") + QByteArray::number(key.pinTries());
        } else if (line == "answer") {
            QByteArray turned = key.lastAnswer();
            for (char &each : turned)
                each = char(~each);
            said = turned.toHex();
        } else {
            said = "what?";
        }
        std::puts(said.constData());
        std::fflush(stdout);
    }
    return 0;
}
