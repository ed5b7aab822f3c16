#include "app/ctl_export.h"

#include "app/papers/paperhtml.h"
#include "app/papers/paperodt.h"
#include "app/papers/paperpdf.h"
#include "app/papers/papers.h"
#include "storage/model/fhir.h"
#include "storage/model/record.h"
#include "storage/model/redaction.h"
#include "storage/model/returns.h"
#include "storage/store.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rt::ctl {
namespace {

struct Named { QLatin1StringView name; PaperKind kind; };
constexpr Named kPapers[]{{"minutes"_L1, PaperKind::Minutes}, {"decisions"_L1, PaperKind::DecisionSheet},
                          {"actions"_L1, PaperKind::ActionList}, {"no-further-action"_L1, PaperKind::NoFurtherAction},
                          {"outcome"_L1, PaperKind::EnquiryOutcome}, {"acknowledgement"_L1, PaperKind::Acknowledgement},
                          {"redactions"_L1, PaperKind::RedactionLog}};

bool isReturn(const QString &format)
{
    return QStringList{u"cin"_s, u"annexa"_s, u"ssd"_s, u"dfe"_s, u"fhir"_s}.contains(format);
}

const Named *paperAsked(const QCommandLineParser &options)
{
    const QString asked = options.isSet(u"paper"_s) ? options.value(u"paper"_s) : u"minutes"_s;
    const auto *found = std::ranges::find(kPapers, asked, &Named::name);
    return found == std::end(kPapers) ? nullptr : found;
}

QString formatAsked(const QCommandLineParser &options)
{
    return options.isSet(u"format"_s) ? options.value(u"format"_s) : u"json"_s;
}

}

QString cannotExport(const QCommandLineParser &options)
{
    const QString format = formatAsked(options);
    const bool isPaper = QStringList{u"pdf"_s, u"odt"_s, u"html"_s}.contains(format);
    if (!isPaper && !isReturn(format) && format != "json"_L1)
        return u"--format is json, pdf, odt, html, cin, annexa, ssd, dfe or fhir."_s;
    for (const auto paper : {"paper"_L1, "language"_L1, "agency"_L1, "copy-for"_L1}) {
        if (!isPaper && options.isSet(paper))
            return u"--%1 is of a paper: --format pdf, odt or html."_s.arg(paper);
    }
    if (isReturn(format) && !options.isSet(u"child"_s))
        return u"--format %1 is of one child: --child REF."_s.arg(format);
    if (isReturn(format) && format != "fhir"_L1 && options.isSet(u"redacted"_s))
        return u"--redacted is of the record, its papers and fhir: a return has no words that could be redacted."_s;
    if (!paperAsked(options)) {
        QStringList names;
        for (const Named &each : kPapers)
            names.append(each.name);
        return u"--paper is one of %1."_s.arg(names.join(u", "_s));
    }
    if (const QString language = options.value(u"language"_s);
        options.isSet(u"language"_s) && language != "en"_L1 && language != "cy"_L1)
        return u"--language is en or cy."_s;
    if (options.isSet(u"agency"_s) && paperAsked(options)->kind != PaperKind::ActionList)
        return u"--agency is of the action list: --paper actions."_s;
    if (options.isSet(u"redacted"_s) && paperAsked(options)->kind == PaperKind::RedactionLog)
        return u"The log of redactions is of the original: --paper redactions without --redacted."_s;
    return {};
}

// With --redacted the copy that may leave; else the record itself.
static QJsonObject copyAsked(const QJsonObject &held, const QString &language, const QCommandLineParser &options,
                             const std::function<void(const QString &)> &tell)
{
    if (!options.isSet(u"redacted"_s))
        return held;
    const qsizetype count = held["redactions"_L1].toArray().size();
    tell(count == 0 ? u"Nothing is redacted in this copy."_s : u"Redactions burned in: %1."_s.arg(count));
    return redactedCopy(held, [&](const QString &reason) { return redactionMark(language, reason); });
}

static Result<QByteArray> returned(const Proceedings &proceedings, const Meeting &meeting, const Ref &child, const QString &format,
                                   bool practice, Instant now, const std::function<void(const QString &)> &tell)
{
    std::optional<Enquiry> enquiry = enquiryOf(proceedings, meeting, child);
    if (!enquiry)
        return failure(Code::InvalidValue, u"No section 47 enquiry was decided for %1."_s.arg(child));
    for (const ReturnWarning &each : cinWarnings(proceedings, meeting, *enquiry, ukDay(now)))
        tell((each.isError ? u"The census would refuse this: rule %1."_s : u"The census would ask about this: rule %1."_s).arg(each.rule));
    if (practice)
        enquiry = madeUp(*enquiry);
    if (format == "cin"_L1)
        return cinFragment(*enquiry);
    if (format == "annexa"_L1)
        return annexARow(*enquiry, ukDay(now));
    return QJsonDocument(format == "ssd"_L1 ? ssdRows(*enquiry) : dfeAssessment(*enquiry)).toJson();
}

Result<QByteArray> exported(Reading &reading, Store &store, const MeetingId &id, const QCommandLineParser &options, Instant now,
                            const std::function<void(const QString &)> &tell)
{
    const QString format = formatAsked(options), child = options.value(u"child"_s);
    const Result<Proceedings> proceedings = reading.takeOut(id, format);
    if (!proceedings)
        return tl::unexpected(proceedings.error());
    const Meeting *meeting = proceedings->meeting(id);
    if (!meeting)
        return failure(Code::InvalidValue, u"There is no such meeting."_s);
    if (options.isSet(u"child"_s) && !std::ranges::count(meeting->children, child))
        return failure(Code::InvalidValue, u"The meeting %1 has no child %2."_s.arg(options.value(u"meeting"_s), child));
    const auto seal = store.journal().sealProof(id);
    if (!seal)
        return tl::unexpected(seal.error());
    if (format == "json"_L1)
        return QJsonDocument(copyAsked(record(*proceedings, *meeting, child, *seal, store.isPractice()), u"en"_s, options, tell)).toJson();
    // What is made up is in no council's return.
    if (store.isPractice() && isReturn(format) && !options.isSet(u"practice"_s))
        return failure(Code::InvalidValue, u"This is a practice store: its children are made up. --practice shows the form all the same."_s);
    if (format == "fhir"_L1) {
        const QJsonObject held = disclosedRecord(*proceedings, *meeting, child, veilMark(u"en"_s), *seal, store.isPractice());
        return QJsonDocument(fhirDocument(copyAsked(held, u"en"_s, options, tell), id, now)).toJson();
    }
    if (isReturn(format))
        return returned(*proceedings, *meeting, child, format, store.isPractice(), now, tell);

    PaperAsk ask;
    ask.kind = paperAsked(options)->kind;
    ask.language = options.isSet(u"language"_s) ? options.value(u"language"_s) : u"en"_s;
    ask.agency = options.value(u"agency"_s);
    ask.recipient = options.value(u"copy-for"_s);
    if (!ask.recipient.isEmpty() && !std::ranges::count(meeting->attendees, ask.recipient))
        return failure(Code::InvalidValue, u"Nobody at this meeting is called %1."_s.arg(ask.recipient));
    const auto users = store.users();
    if (!users)
        return tl::unexpected(users.error());
    for (const Actor &each : *users)
        ask.names.insert(each.user, each.name);
    const QJsonObject original = disclosedRecord(*proceedings, *meeting, child, veilMark(ask.language), *seal, store.isPractice());
    const QJsonObject held = copyAsked(original, ask.language, options, tell);
    if (options.isSet(u"redacted"_s))
        ask.names = redactedNames(original, ask.names, [&](const QString &reason) { return redactionMark(ask.language, reason); });
    if (ask.kind != PaperKind::RedactionLog && !std::ranges::count(papersOf(held), ask.kind))
        return failure(Code::InvalidValue, u"This meeting calls for no such paper, by its procedure and its decisions."_s);
    if (!ask.agency.isEmpty() && !agenciesWithActions(held).contains(ask.agency))
        return failure(Code::InvalidValue, u"No action is %1's. These have some: %2."_s
                                               .arg(ask.agency, agenciesWithActions(held).join(u"; "_s)));
    const Paper paper = makePaper(held, ask);
    if (format == "html"_L1)
        return toHtml(paper);
    return format == "odt"_L1 ? toOdt(paper, now) : toPdf(paper, now);
}

}
