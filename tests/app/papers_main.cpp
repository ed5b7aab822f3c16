// papers FOLDER [FORMAT…] < scripts: plays each script of the standard input (one a line) in memory and writes the papers
// of each child of each meeting into FOLDER: "1.m1.c1.minutes.html". FORMAT: record (the disclosed record as JSON), fhir, html,
// odt, pdf. So the tests of leaks see thousands of meetings without a store. Of the whole meeting: with "whole" too. With
// "redacted": of the copies with redactions burned in. What a seal lacks, it is given a reason for.

#include "app/papers/paperhtml.h"
#include "app/papers/paperodt.h"
#include "app/papers/paperpdf.h"
#include "app/papers/papers.h"
#include "storage/model/command.h"
#include "storage/model/fhir.h"
#include "storage/model/record.h"
#include "storage/model/redaction.h"
#include "storage/model/script.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rt;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

constexpr std::pair<PaperKind, const char *> kKinds[]{{PaperKind::Minutes, "minutes"}, {PaperKind::DecisionSheet, "decisions"},
                                                      {PaperKind::ActionList, "actions"}};

bool papers(const Proceedings &proceedings, const Meeting &meeting, const Ref &child, const QString &stem, const QStringList &formats,
            const QString &language)
{
    const SealProof proof{1, QByteArray(32, '\x5a'), u"none"_s, QByteArray(64, '\x5a')};
    const auto mark = [&](const QString &reason) { return redactionMark(language, reason); };
    const QJsonObject original = disclosedRecord(proceedings, meeting, child, veilMark(language), proof);
    const QJsonObject held = formats.contains(u"redacted"_s) ? redactedCopy(original, mark) : original;
    if (formats.contains(u"record"_s) && !write(stem + u".json"_s, QJsonDocument(held).toJson(QJsonDocument::Compact)))
        return false;
    if (!child.isEmpty() && formats.contains(u"fhir"_s)
        && !write(stem + u".fhir.json"_s, QJsonDocument(fhirDocument(held, meeting.id, meeting.ended.value_or(Instant()))).toJson()))
        return false;
    if (!formats.contains(u"html"_s) && !formats.contains(u"odt"_s) && !formats.contains(u"pdf"_s))
        return true;
    const Instant made = meeting.ended.value_or(Instant());
    for (const auto &[kind, name] : kKinds) {
        PaperAsk ask;
        ask.kind = kind;
        ask.language = language;
        const Paper paper = makePaper(held, ask);
        const QString path = stem + u'.' + QLatin1StringView(name);
        if (formats.contains(u"html"_s) && !write(path + u".html"_s, toHtml(paper)))
            return false;
        if (formats.contains(u"odt"_s)) {
            const auto odt = toOdt(paper, made);
            if (!odt || !write(path + u".odt"_s, *odt))
                return false;
        }
        if (formats.contains(u"pdf"_s)) {
            const auto pdf = toPdf(paper, made);
            if (!pdf || !write(path + u".pdf"_s, *pdf))
                return false;
        }
    }
    return true;
}

}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QStringList formats = QCoreApplication::arguments().sliced(1);
    if (formats.isEmpty())
        return 2;
    const QString folder = formats.takeFirst() + u'/';
    const QString language = formats.contains(u"cy"_s) ? u"cy"_s : u"en"_s;
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return 2;
    for (int number = 1; !in.atEnd(); ++number) {
        const QByteArray line = in.readLine().trimmed();
        if (line.isEmpty())
            break;
        const Result<Script> script = readScript(line);
        if (!script) {
            std::fprintf(stderr, "%d: %s\n", number, qPrintable(script.error().detail));
            return 2;
        }
        Proceedings proceedings;
        for (const Step &step : script->steps) {
            Result<Event> event = decide(proceedings, step.command);
            if (!event && !step.refused && event.error().code == Code::Incomplete) {
                Command reasoned = step.command;
                QCborArray incomplete;
                for (const QString &what : event.error().detail.split(u", "_s))
                    incomplete.append(QCborMap{{u"what"_s, what}, {u"reason"_s, u"It was late."_s}});
                reasoned.fields.insert(u"incomplete"_s, incomplete);
                event = decide(proceedings, reasoned);
            }
            if (event)
                proceedings.apply(*event);
            else if (!step.refused)
                return std::fprintf(stderr, "%d: step %d refused: %s %s\n", number, step.number,
                                    qPrintable(codeName(event.error().code)), qPrintable(event.error().detail)), 1;
        }
        for (const Meeting &meeting : proceedings.meetings()) {
            std::vector<Ref> whose = meeting.children;
            if (formats.contains(u"whole"_s))
                whose.push_back({});
            for (const Ref &child : whose) {
                const QString stem = folder + QString::number(number) + u'.' + meeting.ref + (child.isEmpty() ? u""_s : u'.' + child);
                if (!papers(proceedings, meeting, child, stem, formats, language))
                    return 1;
            }
        }
    }
    return 0;
}
