#include "app/ctl_audit.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace rt::ctl {
namespace {

constexpr int kOk = 0, kNo = 1, kUnusable = 2;
constexpr int kPage = 500;

void print(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
}

QString nameOf(Act act)
{
    const QLatin1StringView name = actName(act);
    return name.isEmpty() ? u"act-%1"_s.arg(int(act)) : QString(name);
}

QString text(const AuditEntry &entry)
{
    const QString before = entry.before ? format(*entry.before) : QString();
    return QStringList{format(entry.at), entry.by, nameOf(entry.act), entry.about, entry.code, before}.join(u'\t');
}

QString json(const AuditEntry &entry)
{
    QJsonObject object{{u"at"_s, format(entry.at)}, {u"by"_s, entry.by}, {u"act"_s, nameOf(entry.act)}};
    if (!entry.about.isEmpty())
        object.insert(u"about"_s, entry.about);
    if (!entry.code.isEmpty())
        object.insert(u"code"_s, entry.code);
    if (entry.before)
        object.insert(u"before"_s, format(*entry.before));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// The filter that the options ask for, or what is wrong with them.
QString readFilter(const QCommandLineParser &options, TrailFilter &filter)
{
    filter.user = options.value(u"about"_s);
    filter.meeting = options.value(u"meeting"_s);
    if (options.isSet(u"act"_s)) {
        filter.act = actNamed(options.value(u"act"_s));
        if (!filter.act) {
            QStringList names;
            for (const Act each : acts())
                names.append(actName(each));
            return u"--act takes one of: %1."_s.arg(names.join(u", "_s));
        }
    }
    for (const auto &[name, into] : {std::pair(u"since"_s, &filter.since), std::pair(u"until"_s, &filter.until)}) {
        if (!options.isSet(name))
            continue;
        *into = parseInstant(options.value(name));
        if (!*into)
            return u"--%1 takes a time such as 2026-03-02T09:30:00Z."_s.arg(name);
    }
    return {};
}

}

Result<Ended> auditTrail(Reading &reading, const QCommandLineParser &options)
{
    TrailFilter filter;
    if (const QString wrong = readFilter(options, filter); !wrong.isEmpty())
        return Ended{kUnusable, wrong};
    const QString wanted = options.isSet(u"format"_s) ? options.value(u"format"_s) : u"text"_s;
    if (wanted != "text"_L1 && wanted != "json"_L1)
        return Ended{kUnusable, u"--format takes text or json."_s};
    for (qint64 before = 0;;) {
        const auto page = reading.trail(filter, kPage, before);
        if (!page)
            return tl::unexpected(page.error());
        for (const TrailRow &each : *page)
            print(wanted == "json"_L1 ? json(each.entry) : text(each.entry));
        if (page->size() < size_t(kPage))
            return std::fflush(stdout) == 0 ? Ended{} : Ended{kNo, u"The trail could not be printed."_s};
        before = page->back().row;
    }
}

Result<Ended> exportChain(Reading &reading, Store &store, const std::optional<MeetingId> &meeting, Instant at,
                          const QString &path)
{
    // Written down before the first byte is: what leaves the store must not do so unseen.
    const Done allowed = meeting ? reading.allow(Deed::Export, *meeting) : reading.allow(Deed::ExportDeviceChain);
    if (!allowed)
        return tl::unexpected(allowed.error());
    if (const Done noted = reading.note(Act::ChainExported, meeting ? meeting->toString(QUuid::WithoutBraces) : QString(),
                                        meeting ? u"meeting"_s : u"device"_s);
        !noted)
        return tl::unexpected(noted.error());
    QSaveFile file(path);
    const auto unwritten = [&] { return Ended{kNo, u"%1 cannot be written: %2."_s.arg(path, file.errorString())}; };
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return unwritten();
    const Done written = store.exportChain(meeting.value_or(store.journal().device()), at, [&](QByteArrayView bytes) {
        return file.write(bytes.data(), bytes.size()) == bytes.size() ? Done() : failure(Code::Store_Io, path);
    });
    if (file.error() != QFileDevice::NoError)
        return unwritten();
    if (!written)
        return tl::unexpected(written.error());
    if (!file.commit())
        return unwritten();
    print(u"fingerprint\t%1"_s.arg(fingerprint(store.journal().publicKey())));
    return Ended{};
}

Ended verifyFile(const QString &path, const QCommandLineParser &options)
{
    std::optional<QString> wanted;
    if (options.isSet(u"fingerprint"_s)) {
        wanted = readFingerprint(options.value(u"fingerprint"_s));
        if (!wanted)
            return {kUnusable, u"--fingerprint takes the 64 hexadecimal digits that the tablet shows."_s};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {kUnusable, u"%1 cannot be read: %2."_s.arg(path, file.errorString())};
    const auto report = verifyChain([&](char *to, qint64 most) {
        qint64 have = 0;
        while (have < most) {
            const qint64 got = file.read(to + have, most - have);
            if (got < 0)
                return got;
            if (got == 0)
                break;
            have += got;
        }
        return have;
    });
    if (!report)
        return {kUnusable, u"%1 is not an exported chain: %2."_s.arg(path, report.error().detail)};
    if (report->firstBad)
        return {kNo, u"Not as it was written: %1."_s.arg(*report->firstBad)};
    const QString own = fingerprint(report->header.publicKey);
    if (wanted && *wanted != own)
        return {kNo, u"The chain is whole, but of another tablet: its fingerprint is %1."_s.arg(own)};
    const bool device = report->header.chain == report->header.device;
    print(u"ok: %1 entries, %2 signatures"_s.arg(report->entries).arg(report->signatures));
    print(u"chain\t%1\t%2"_s.arg(device ? u"device"_s : u"meeting"_s, report->header.chain.toString(QUuid::WithoutBraces)));
    if (report->entries > 0)
        print(u"from\t%1\tto\t%2"_s.arg(format(report->first), format(report->last)));
    print(u"written\t%1"_s.arg(format(report->header.written)));
    if (report->header.practice)
        print(u"practice\tmade-up people only"_s);
    print(u"head\t%1"_s.arg(QString::fromLatin1(report->head.toHex())));
    print(u"fingerprint\t%1"_s.arg(own));
    if (std::fflush(stdout) != 0)
        return {kNo, u"The result could not be printed."_s};
    return {kOk, wanted ? QString() : u"Compare the fingerprint with the one that the tablet shows."_s};
}

}
