// replay SCRIPT FOLDER [--until N]: plays a script in memory alone, through decide() and the fold, prints a line a step
// as roundtablectl does, and writes the record of each meeting (m1.json) and of each child (m1.c1.json) into FOLDER.
// So the checkers of tests/format can judge the pure half of the product, thousands of scripts at a time.

#include "storage/model/deadline.h"
#include "storage/model/meeting.h"
#include "storage/model/record.h"
#include "storage/model/script.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rt;

static bool write(const QString &path, const QJsonObject &record)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(record).toJson()) > 0;
}

int main(int argc, char *argv[])
{
    if (argc != 3 && argc != 5)
        return 2;
    QFile file(QString::fromLocal8Bit(argv[1]));
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    const Result<Script> script = readScript(file.readAll());
    if (!script) {
        std::fprintf(stderr, "%s\n", qPrintable(script.error().detail));
        return 2;
    }
    const int until = argc == 5 ? QByteArray(argv[4]).toInt() : int(script->steps.size());
    Proceedings proceedings;
    int status = 0;
    for (const Step &step : script->steps) {
        if (step.number > until)
            break;
        const Result<Event> event = decide(proceedings, step.command);
        const QByteArray name = QString(rule(step.command.verb).name).toUtf8();
        if (event) {
            const std::vector<Instant> before = runningDues(proceedings);
            proceedings.apply(*event);
            // Who follows entry by entry looks at the clocks after these verbs only.
            if (!movesClocks(event->verb) && runningDues(proceedings) != before) {
                std::fprintf(stderr, "step %d moves a clock, and %s is said to move none\n", step.number, name.constData());
                return 2;
            }
            std::printf("saved %d %s %s\n", step.number, name.constData(), qPrintable(step.command.ref));
        } else {
            std::printf("refused %d %s %s (%s)\n", step.number, name.constData(),
                        qPrintable(codeName(event.error().code)), qPrintable(event.error().detail));
        }
        if (event ? step.refused.has_value() : step.refused != event.error().code)
            status = 1;
    }
    const QString folder = QString::fromLocal8Bit(argv[2]) + u'/';
    // The proof of a seal is the journal's; what the form asks for stands in its place here.
    const SealProof proof{1, QByteArray(32, '\x5a'), u"none"_s, QByteArray(64, '\x5a')};
    for (const Meeting &meeting : proceedings.meetings()) {
        if (!write(folder + meeting.ref + u".json"_s, record(proceedings, meeting, {}, proof)))
            return 2;
        for (const Ref &child : meeting.children) {
            if (!write(folder + meeting.ref + u'.' + child + u".json"_s, record(proceedings, meeting, child, proof)))
                return 2;
        }
    }
    return status;
}
