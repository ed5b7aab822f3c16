// What must never happen, counted: row D1, acknowledged changes lost or a store damaged by a simulated failure of the
// disk, and row D2, clear text that any part of the process hands to any file.
#include "tests/bench/bench.h"
#include "tests/bench/minutes.h"
#include "tests/bench/writespy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rt;
using namespace rt::bench;

namespace {

// One word, so that neither a tokenizer nor an encoding takes it apart.
const QString kMarker = u"zqxvmarkerkjwq"_s;

template<class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(codeName(result.error().code)), qPrintable(result.error().detail));
    return std::move(*result);
}

void must(const Done &done)
{
    if (!done)
        qFatal("%s %s", qPrintable(codeName(done.error().code)), qPrintable(done.error().detail));
}

// tst_powercut runs the trials and fails at the first loss; here they are counted.
void powerCuts()
{
    const QString program = QCoreApplication::applicationDirPath() + u"/../tests/tst_powercut"_s;
    QProcess trials;
    trials.setProcessChannelMode(QProcess::MergedChannels);
    trials.start(program, {u"append_everyCallFails_losesNothing"_s});
    if (!trials.waitForFinished(-1) || trials.exitStatus() != QProcess::NormalExit)
        qFatal("tst_powercut does not run");
    const QString said = QString::fromUtf8(trials.readAll());
    int kinds = 0;
    static const QRegularExpression kPassed(u"append_everyCallFails_losesNothing\\(([^)]+)\\) (\\d+ trials.*)"_s);
    for (auto it = kPassed.globalMatch(said); it.hasNext(); ++kinds) {
        const QRegularExpressionMatch match = it.next();
        std::printf("    %s: %s\n", qPrintable(match.captured(1)), qPrintable(match.captured(2)));
    }
    static const QRegularExpression kFailed(u"^FAIL!.*$"_s, QRegularExpression::MultilineOption);
    double lost = 0;
    for (auto it = kFailed.globalMatch(said); it.hasNext(); ++lost)
        std::printf("    %s\n", qPrintable(it.next().captured(0)));
    if (kinds == 0 && lost == 0)
        qFatal("tst_powercut counted nothing");
    print({u"D1"_s, u"kinds of failure, of %1, that lost or damaged something"_s.arg(kinds + int(lost)), lost, {}, lost,
           0, 0, u"kinds"_s});
}

// Every way in which words enter the store and are taken out of it again.
void minute(const QString &folder)
{
    Result<std::unique_ptr<Store>> made = Store::createPractice(folder);
    std::unique_ptr<Store> store = must(std::move(made));
    (void)must(store->addUser({u"okafor"_s, kMarker, Role::Chair}, {}, u"okafor"_s));
    if (!Minutes(200).write(*store, 30))
        qFatal("no minutes");
    const Minutes pattern(40);
    std::vector<Event> events = pattern.meeting(1000);
    for (Event &event : events) {
        for (const auto name : {"text"_L1, "what"_L1, "name"_L1}) {
            if (const QString said = event.fields.value(name).toString(); !said.isEmpty())
                event.fields.insert(name, said + u' ' + kMarker);
        }
        (void)must(store->append(event));
    }
    const MeetingId id = events[0].meeting;
    const auto also = [&](Verb verb, const QCborMap &fields) {
        (void)must(store->append(Event{.verb = verb, .meeting = id, .at = events.back().at, .by = u"okafor"_s,
                                       .ref = {}, .fields = fields}));
    };
    const QString first = u"i0"_s, second = u"i1"_s;
    also(Verb::Correct, {{u"target"_s, first}, {u"change"_s, QCborMap{{u"text"_s, kMarker + u" mended"_s}}},
                         {u"reason"_s, kMarker}});
    also(Verb::Withdraw, {{u"target"_s, second}, {u"reason"_s, kMarker}});
    must(store->putDraft(id, u"share/text"_s, kMarker + u" half a sent"_s));
    must(store->putSetting(u"okafor"_s, u"language"_s, kMarker));
    if (must(store->search(kMarker)).empty())
        qFatal("the marker did not reach the store");
    must(store->rebuild());
    (void)must(store->verify());
    must(store->lock());
    store.reset();
    store = must(Store::openPractice(folder));
    (void)must(store->proceedings(id));
}

int hitsIn(const QString &folder)
{
    int hits = 0;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            hits += int(file.readAll().toLower().contains(kMarker.toUtf8()));
    }
    return hits;
}

void clearText()
{
    QTemporaryDir root;
    watchWritesFor(kMarker.toStdString());
    minute(root.filePath(u"store"_s));
    const long seen = writesSeen(), hits = markedWrites() + hitsIn(root.filePath(u"store"_s));
    // Would it have been seen? A file that says the word must count.
    QTemporaryFile control;
    if (!control.open() || control.write("so " + kMarker.toUtf8()) < 0 || !control.flush() || markedWrites() == 0)
        qFatal("the watch on writes sees nothing");
    std::printf("    %ld writes looked into\n", seen);
    print({u"D2"_s, u"clear text in writes to any file, temporary ones too"_s, double(hits), {}, double(hits), 0, 0,
           u"hits"_s});
}

}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    clearText();
    powerCuts();
}
