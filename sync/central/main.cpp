// roundtable-central: takes sealed bundles from tablets, checks them, gives receipts; opens them where its key is, and
// writes the tables that other systems read. What it prints on standard output is for other programs; what it says to
// people goes to standard error.

#include "platform/hardening.h"
#include "storage/model/chainfile.h"
#include "sync/central/http.h"
#include "sync/central/identity.h"
#include "sync/central/keys.h"
#include "sync/central/opener.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sodium.h>

#include <algorithm>
#include <csignal>
#include <cstdio>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace rt;
using namespace rt::central;

namespace {

enum Exit { Ok = 0, No = 1, Unusable = 2 };
constexpr rlim_t kOtherFiles = 256;

constexpr auto kUsage = R"(Usage: roundtable-central [--data DIR] COMMAND [OPTIONS]

The council's central service for Roundtable tablets.

The front half: takes what tablets sealed, and cannot read it
  init                              make central's keys, the file for tablets (central.pub) and its tables
  enrol NAME --from BUNDLE --fingerprint HEX
                                    let a tablet in: its key is in any bundle of it, its fingerprint on its own screen
  serve --listen HOST:PORT          be there for tablets, until SIGTERM; each request is a line on standard output
                                    (--admin 127.0.0.1:PORT: /health and /metrics, for this machine alone)
  invite NAME --out FILE            let a tablet enrol itself: a line of text to bring to it by hand, good once
                                    (--hours N, 8 if it is not said)
  contact --address https://HOST:PORT
                                    where the fronts are from now on; every tablet is told. --pin HEX: of a front with a key
                                    of its own; --interceptor FILE: an authority (DER) that may look into TLS; each as often
                                    as needed. Without --address: where they are
  list                              the tablets, and how far each chain of theirs is here
  revoke NAME                       take nothing more from that tablet
  take DIR --receipts DIR           take bundles out of a folder, and put central's answers into another

The opening half: where opener.key is
  open                              open what came, check it from the first entry on, and fill the tables
  meetings                          list the meetings, newest first
  export --meeting ID               print the record of a meeting; of one child of it with --child REF
  verify                            read every bundle again, and hold it against the tables
  refold                            make the tables of meetings anew

Options of all commands:
  --data DIR                        where its keys and data lie (default: the user's own)
  --database WHERE                  PostgreSQL instead of a file there: "host=... dbname=... passfile=...", or postgresql://...
  --front-key FILE                  (take, serve, contact) the key that signs receipts, where it is not in the data folder
  --tls-key FILE                    (serve, invite, contact) the key for TLS, where it is not in the data folder; made if missing
  --limit NAME=NUMBER               (serve) another limit: handshake, header, body, idle (ms), connections, per-address,
                                    requests (a second, a tablet), workers
  --opener-key FILE                 (open, export, verify ...) the key that opens, where it is not in the data folder
  --help, --version

Exit status: 0 as asked; 1 something was refused, or is not as it should be; 2 something given could not be used.
)";

// One line, whatever a file's name has in it.
void tell(QString sentence)
{
    for (QChar &c : sentence) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph)
            c = u'?';
    }
    std::fputs(qPrintable(u"roundtable-central: "_s + sentence + u'\n'), stderr);
}

int fail(Exit exit, const QString &sentence)
{
    tell(sentence);
    return exit;
}

int fail(const Error &error)
{
    return fail(No, u"It did not work: %1%2."_s.arg(codeName(error.code), error.detail.isEmpty() ? QString() : u" ("_s + error.detail + u')'));
}

void say(const QStringList &columns)
{
    std::fputs((columns.join(u'\t') + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

// What an administrator may set otherwise; the defaults and their reasons are in limits.h.
bool setLimit(Limits &limits, const QString &text)
{
    const QString name = text.section(u'=', 0, 0);
    bool isNumber = false;
    const int value = text.section(u'=', 1).toInt(&isNumber);
    if (!isNumber || value < 1)
        return false;
    const std::pair<QLatin1StringView, Limits::Ms *> times[] = {{"handshake"_L1, &limits.handshake}, {"header"_L1, &limits.header},
                                                                {"body"_L1, &limits.body}, {"idle"_L1, &limits.idle}};
    const std::pair<QLatin1StringView, int *> counts[] = {{"connections"_L1, &limits.connections}, {"workers"_L1, &limits.workers},
                                                          {"per-address"_L1, &limits.connectionsPerAddress}};
    for (const auto &[known, to] : times) {
        if (name == known)
            return *to = Limits::Ms(value), true;
    }
    for (const auto &[known, to] : counts) {
        if (name == known)
            return *to = value, true;
    }
    limits.requestsPerSecond = value;
    limits.burst = 2.0 * value;
    return name == "requests"_L1;
}

Instant now() { return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now()); }

Result<QByteArray> bytesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Code::Store_Io, path);
    QByteArray bytes = file.read(kLargestBundle + 1);        // never more than is needed to refuse it
    if (file.error() != QFileDevice::NoError)
        return failure(Code::Store_Io, path);
    return bytes;
}

class Tool {
public:
    explicit Tool(const QCommandLineParser &options) : m_options(options)
    {
        m_folder = options.isSet(u"data"_s)
            ? options.value(u"data"_s)
            : QDir::home().filePath(u".local/share/roundtable-central"_s);
    }

    int init()
    {
        if (!QDir().mkpath(m_folder))
            return fail(Unusable, u"The folder %1 cannot be made."_s.arg(m_folder));
        if (const auto there = QDir(m_folder).entryList({u"*.key"_s, u"central.*"_s}, QDir::Files); !there.isEmpty())
            return fail(No, u"There is a central in %1 already."_s.arg(m_folder));
        const auto keys = makeKeys(m_folder);
        const auto repository = keys ? open() : tl::unexpected(keys.error());
        const auto identity = repository ? identityIn(QDir(m_folder).filePath(u"front.pem"_s)) : tl::unexpected(repository.error());
        if (!identity)
            return fail(identity.error());
        tell(u"Made a central in %1. Give central.pub to the tablets; its fingerprint is %2."_s.arg(m_folder, fingerprint(*keys)));
        return Ok;
    }

    int enrol(const QString &name)
    {
        if (!m_options.isSet(u"from"_s) || !m_options.isSet(u"fingerprint"_s) || name.isEmpty() || name.size() > 100)
            return fail(Unusable, u"enrol needs a short NAME, --from BUNDLE and --fingerprint HEX."_s);
        const auto bytes = bytesIn(m_options.value(u"from"_s));
        const auto header = bytes ? readBundle(*bytes) : tl::unexpected(bytes.error());
        if (!header)
            return fail(Unusable, u"%1 is not a tablet's bundle: %2."_s.arg(m_options.value(u"from"_s), header.error().detail));
        const auto asked = readFingerprint(m_options.value(u"fingerprint"_s));
        if (!asked)
            return fail(Unusable, u"--fingerprint takes what the tablet shows: 64 hexadecimal digits."_s);
        if (*asked != fingerprint(header->signer))
            return fail(No, u"The bundle is of another tablet: its fingerprint is %1."_s.arg(fingerprint(header->signer)));
        const auto enrolled = repository().and_then([&](Repository *r) {
            return r->enrol({.id = header->device, .signer = header->signer, .name = name, .enrolled = now()});
        });
        if (!enrolled && enrolled.error().code == Code::Store_Exists)
            return fail(No, u"That tablet or that name is enrolled already: %1."_s.arg(enrolled.error().detail));
        if (!enrolled)
            return fail(enrolled.error());
        tell(u"%1 is enrolled."_s.arg(name));
        return Ok;
    }

    int list()
    {
        const auto r = repository();
        const auto devices = r ? (*r)->devices() : tl::unexpected(r.error());
        const auto chains = devices ? (*r)->chains() : tl::unexpected(devices.error());
        if (!chains)
            return fail(chains.error());
        for (const Repository::Device &each : *devices) {
            say({u"tablet"_s, each.name, each.id.toString(QUuid::WithoutBraces),
                 each.revoked ? u"revoked"_s : u"enrolled"_s, fingerprint(each.signer),
                 each.ask.isEmpty() ? u"-"_s : checkDigits(each.ask)});
            for (const Repository::Chain &chain : *chains) {
                if (chain.device == each.id)
                    say({u"chain"_s, each.name, chain.chain.toString(QUuid::WithoutBraces), QString::number(chain.entries),
                         QString::number(chain.bundles), QString::number(chain.opened), QString::number(chain.forks),
                         format(chain.last)});
            }
        }
        return Ok;
    }

    int revoke(const QString &name)
    {
        const auto revoked = repository().and_then([&](Repository *r) { return r->revoke(name, now()); });
        if (!revoked && revoked.error().code == Code::UnknownUser)
            return fail(Unusable, u"No tablet is called %1."_s.arg(name));
        if (!revoked)
            return fail(revoked.error());
        tell(u"Nothing more is taken from %1. What came before stays."_s.arg(name));
        return Ok;
    }

    int take(const QString &from)
    {
        const QString to = m_options.value(u"receipts"_s);
        if (to.isEmpty() || !QFileInfo(to).isDir() || !QFileInfo(from).isDir())
            return fail(Unusable, u"take needs a folder with bundles, and --receipts with one for the answers."_s);
        const auto front = frontKey();
        const auto keys = publicKeys();
        const auto r = repository();
        if (!front || !keys || !r)
            return fail(!front ? front.error() : !keys ? keys.error() : r.error());

        struct Waiting { QString name; BundleHeader header; };
        std::vector<Waiting> waiting;
        bool refused = false;
        const QDir folder(from);
        for (const QString &name : folder.entryList({u"*.bundle"_s}, QDir::Files | QDir::NoSymLinks, QDir::Name)) {
            const auto bytes = bytesIn(folder.filePath(name));
            const auto header = bytes ? readBundle(*bytes) : tl::unexpected(bytes.error());
            if (header) {
                waiting.push_back({name, *header});
            } else {
                refused = true;
                say({name, u"unreadable"_s, header.error().detail});
            }
        }
        // In the order of their chains, so that a folder is taken whole whatever its files are called.
        std::ranges::sort(waiting, {}, [](const Waiting &each) {
            return std::tuple(each.header.device, each.header.chain, each.header.epoch, each.header.first);
        });
        int here = 0;
        for (const Waiting &each : waiting) {
            const auto bytes = bytesIn(folder.filePath(each.name));
            const auto header = bytes ? readBundle(*bytes) : tl::unexpected(bytes.error());
            if (!header)
                return fail(header.error());
            const auto taken = (*r)->take(*header, *bytes, councilId(keys->seal), now());
            if (!taken)
                return fail(taken.error());
            say({each.name, QString(intakeName(taken->intake))});
            const bool held = taken->intake == Intake::Next || taken->intake == Intake::Held;
            refused = refused || !held;
            // Where runs are missing, what is here: a tablet that was told of more sends it again.
            if (!held && taken->intake != Intake::Gap)
                continue;
            const HeldRun has = taken->last.value_or(HeldRun{0, 0, {}, QByteArray(kLinkBytes, '\0')});
            const QByteArray receipt = signReceipt({.device = header->device, .chain = header->chain, .epoch = header->epoch,
                                                    .last = has.last, .head = has.head, .at = now()}, *front);
            const QString path = QDir(to).filePath(each.name.section(u'.', 0, 0) + u".receipt"_s);
            QFile::remove(path);                             // of the same run, taken before
            if (const auto written = writeNew(path, receipt); !written)
                return fail(written.error());
            here += held ? 1 : 0;
        }
        tell(u"%1 of %2 bundles are here."_s.arg(here).arg(waiting.size()));
        return refused ? No : Ok;
    }

    int contact()
    {
        const auto r = repository();
        const auto set = !r ? tl::unexpected(r.error()) : m_options.isSet(u"address"_s) ? setContact() : (*r)->contact();
        if (!set && set.error().code == Code::InvalidValue)
            return fail(Unusable, u"That is no contact: %1."_s.arg(set.error().detail));
        const auto keys = set ? publicKeys() : tl::unexpected(set.error());
        if (!keys)
            return fail(keys.error());
        if (set->serial == 0)
            return fail(No, u"No tablet was told yet where the fronts are (contact --address https://...)."_s);
        const auto read = readContact(set->bytes, keys->sign);
        if (!read)
            return fail(read.error());
        say({u"contact"_s, QString::number(read->serial), format(read->at)});
        for (const QString &each : read->addresses)
            say({u"address"_s, each});
        for (const QByteArray &each : read->pins)
            say({u"pin"_s, QString::fromLatin1(each.toHex())});
        for (const QByteArray &each : read->interceptors)
            say({u"interceptor"_s, fingerprint(each)});
        return Ok;
    }

    int invite(const QString &name)
    {
        bool isNumber = true;
        const int hours = m_options.isSet(u"hours"_s) ? m_options.value(u"hours"_s).toInt(&isNumber) : 8;
        if (!isNumber || hours < 1 || hours > 72 || name.isEmpty() || name.size() > 100)
            return fail(Unusable, u"invite needs a short NAME, and --hours from 1 to 72."_s);
        const auto r = repository();
        const auto keys = r ? publicKeys() : tl::unexpected(r.error());
        const auto contact = !keys ? tl::unexpected(keys.error()) : m_options.isSet(u"address"_s) ? setContact() : (*r)->contact();
        if (!contact && contact.error().code == Code::InvalidValue)
            return fail(Unusable, u"That is no contact: %1."_s.arg(contact.error().detail));
        if (!contact)
            return fail(contact.error());
        if (contact->serial == 0)
            return fail(Unusable, u"Say where the fronts are: invite NAME --address https://HOST:PORT, or contact --address."_s);
        QByteArray id(kCodeIdBytes, '\0');
        randombytes_buf(id.data(), size_t(id.size()));
        const Invitation invitation{.keys = *keys, .contact = contact->bytes, .codeId = id, .code = SecretKey::random(),
                                    .until = now() + std::chrono::hours(hours)};
        const auto line = writeInvitation(invitation);
        if (!line)
            return fail(line.error());
        const auto invited = (*r)->invite({.codeId = id, .name = name, .until = invitation.until, .at = now(), .contact = contact->serial},
                                          enrolmentKey(invitation.code));
        if (!invited && invited.error().code == Code::Store_Exists)
            return fail(No, u"%1 was withdrawn: its name is not given again."_s.arg(name));
        if (!invited)
            return fail(invited.error());
        if (const QString out = m_options.value(u"out"_s); !out.isEmpty()) {
            if (const auto written = writeNew(out, *line + '\n'); !written)
                return fail(written.error());
        } else {
            say({QString::fromLatin1(*line)});
        }
        tell(u"%1 can enrol until %2, once. Who has this line can, so bring it by hand; list shows the six digits to compare."_s
                 .arg(name, format(invitation.until)));
        return Ok;
    }

    int serve()
    {
        Limits limits;
        for (const QString &each : m_options.values(u"limit"_s)) {
            if (!setLimit(limits, each))
                return fail(Unusable, u"\"%1\" is not a limit with a number (--help tells which there are)."_s.arg(each.left(40)));
        }
        if (!m_options.isSet(u"listen"_s))
            return fail(Unusable, u"serve needs --listen HOST:PORT."_s);
        auto front = frontKey();
        const auto keys = front ? publicKeys() : tl::unexpected(front.error());
        const auto r = keys ? repository() : tl::unexpected(keys.error());
        const auto identity = r ? identityIn(tlsPath()) : tl::unexpected(r.error());
        if (!identity)
            return fail(identity.error());
        std::signal(SIGPIPE, SIG_IGN);
        rlimit files{};                                      // so many connections, and the database beside them
        if (::getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < rlim_t(limits.connections) + kOtherFiles) {
            files.rlim_cur = std::min(files.rlim_max, rlim_t(limits.connections) + kOtherFiles);
            (void)::setrlimit(RLIMIT_NOFILE, &files);
        }
        Telling telling([](const QByteArray &line) {
            std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
            std::fflush(stdout);
        });
        Desk desk([this] { return open(); }, std::move(*front), keys->seal, telling, limits);
        const auto served = rt::central::serve({.listen = m_options.value(u"listen"_s), .admin = m_options.value(u"admin"_s),
                                                .identity = *identity, .limits = limits}, desk, telling);
        if (!served)
            return fail(served.error().code == Code::InvalidValue ? Unusable : No, u"It cannot serve: %1."_s.arg(served.error().detail));
        return Ok;
    }

    int openAll()
    {
        return opener([](Opener &opener) {
            const auto opened = opener.open(now());
            if (!opened)
                return fail(opened.error());
            for (const QString &trouble : opened->troubles)
                tell(u"Not opened: %1."_s.arg(trouble));
            say({u"opened"_s, QString::number(opened->bundles), QString::number(opened->entries)});
            return int(opened->troubles.isEmpty() ? Ok : No);
        });
    }

    int meetings()
    {
        return opener([](Opener &opener) {
            const auto all = opener.meetings();
            if (!all)
                return fail(all.error());
            for (const Opener::Listed &each : *all)
                say({each.id.toString(QUuid::WithoutBraces), each.ref, each.state, each.chair, format(each.convened)});
            return int(Ok);
        });
    }

    int exportRecord()
    {
        const QUuid meeting = QUuid::fromString(m_options.value(u"meeting"_s));
        if (meeting.isNull())
            return fail(Unusable, u"export needs --meeting ID."_s);
        return opener([&](Opener &opener) {
            const auto record = opener.record(meeting, m_options.value(u"child"_s));
            if (!record && record.error().code == Code::Store_NotFound)
                return fail(Unusable, u"There is no such meeting here, or no such child of it."_s);
            if (!record)
                return fail(record.error());
            std::fwrite(record->constData(), 1, size_t(record->size()), stdout);
            return int(std::fflush(stdout) == 0 ? Ok : No);
        });
    }

    int verify()
    {
        return opener([](Opener &opener) {
            const auto found = opener.verify();
            if (!found)
                return fail(found.error());
            if (found->firstBad)
                return fail(No, u"Damaged: %1."_s.arg(*found->firstBad));
            say({u"ok: %1 entries in %2 bundles"_s.arg(found->entries).arg(found->bundles)});
            return int(Ok);
        });
    }

    int refold()
    {
        return opener([](Opener &opener) {
            const auto done = opener.refold();
            return done ? int(Ok) : fail(done.error());
        });
    }

private:
    Result<SecretKey> frontKey() const
    {
        auto key = readKey(m_options.isSet(u"front-key"_s) ? m_options.value(u"front-key"_s)
                                                           : QDir(m_folder).filePath(u"front.key"_s), Secret::Front);
        const auto keys = key ? publicKeys() : tl::unexpected(key.error());
        if (!keys)
            return tl::unexpected(keys.error());
        if (publicOf(*key, Secret::Front) != keys->sign)
            return failure(Code::Central_Unreadable, u"the front half's key is not the one that central.pub names"_s);
        return key;
    }

    Result<CentralKeys> publicKeys() const { return bytesIn(QDir(m_folder).filePath(u"central.pub"_s)).and_then(readCentralFile); }

    QString tlsPath() const
    {
        return m_options.isSet(u"tls-key"_s) ? m_options.value(u"tls-key"_s) : QDir(m_folder).filePath(u"front.pem"_s);
    }

    // Of what was given on the command line; the pin of this machine's own front is always among them.
    Result<Repository::ContactKept> setContact()
    {
        const auto front = frontKey();
        const auto own = front ? identityIn(tlsPath()).and_then(pinOfIdentity) : tl::unexpected(front.error());
        if (!own)
            return tl::unexpected(own.error());
        Contact made{.addresses = m_options.values(u"address"_s), .pins = {*own}, .interceptors = {}, .serial = 1, .at = now()};
        for (const QString &each : m_options.values(u"pin"_s)) {
            if (const QByteArray pin = QByteArray::fromHex(each.toLatin1()); pin != *own)
                made.pins += pin;
        }
        for (const QString &each : m_options.values(u"interceptor"_s)) {
            const auto der = bytesIn(each);
            if (!der)
                return tl::unexpected(der.error());
            made.interceptors += *der;
        }
        if (const auto checked = checkContact(made); !checked)
            return tl::unexpected(checked.error());
        return repository().and_then([&](Repository *r) -> Result<Repository::ContactKept> {
            // The same again is no news, and would go down to every tablet.
            const auto last = r->contact();
            const auto read = last && last->serial > 0 ? readContact(last->bytes, publicOf(*front, Secret::Front))
                                                       : failure(Code::Store_NotFound);
            if (read && read->addresses == made.addresses && read->pins == made.pins && read->interceptors == made.interceptors)
                return last;
            return r->setContact([&](qint64 serial) {
                made.serial = serial;
                return signContact(made, *front);
            }, now());
        });
    }

    Result<Repository> open() const
    {
        auto database = m_options.isSet(u"database"_s) ? Database::openServer(m_options.value(u"database"_s))
                                                       : Database::openFile(QDir(m_folder).filePath(u"central.db"_s));
        return database ? Repository::open(std::move(*database)) : tl::unexpected(database.error());
    }

    Result<Repository *> repository()
    {
        if (m_repository)
            return &*m_repository;
        if (!m_options.isSet(u"database"_s) && !QFileInfo::exists(QDir(m_folder).filePath(u"central.db"_s)))
            return failure(Code::Store_NotFound, m_folder + u": make it with init"_s);
        auto opened = open();
        if (!opened)
            return tl::unexpected(opened.error());
        m_repository.emplace(std::move(*opened));
        return &*m_repository;
    }

    int opener(const std::function<int(Opener &)> &work)
    {
        auto key = readKey(m_options.isSet(u"opener-key"_s) ? m_options.value(u"opener-key"_s)
                                                            : QDir(m_folder).filePath(u"opener.key"_s), Secret::Opener);
        const auto r = key ? repository() : tl::unexpected(key.error());
        if (!r)
            return fail(r.error());
        Opener opener(**r, std::move(*key));
        return work(opener);
    }

    const QCommandLineParser &m_options;
    QString m_folder;
    std::optional<Repository> m_repository;
};

}

int main(int argc, char *argv[])
{
    rt::hardenOrEnd("roundtable-central");
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"roundtable-central"_s);
    QCommandLineParser options;
    options.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    options.addOptions({{{u"h"_s, u"help"_s}, {}}, {{u"V"_s, u"version"_s}, {}}, {u"data"_s, {}, u"DIR"_s},
                        {u"from"_s, {}, u"BUNDLE"_s}, {u"fingerprint"_s, {}, u"HEX"_s}, {u"receipts"_s, {}, u"DIR"_s},
                        {u"meeting"_s, {}, u"ID"_s}, {u"child"_s, {}, u"REF"_s}, {u"front-key"_s, {}, u"FILE"_s},
                        {u"opener-key"_s, {}, u"FILE"_s}, {u"database"_s, {}, u"WHERE"_s}, {u"listen"_s, {}, u"WHERE"_s},
                        {u"admin"_s, {}, u"WHERE"_s}, {u"limit"_s, {}, u"NAME=NUMBER"_s}, {u"address"_s, {}, u"URL"_s},
                        {u"pin"_s, {}, u"HEX"_s}, {u"interceptor"_s, {}, u"FILE"_s}, {u"hours"_s, {}, u"N"_s},
                        {u"out"_s, {}, u"FILE"_s}, {u"tls-key"_s, {}, u"FILE"_s}});
    if (!options.parse(app.arguments()))
        return fail(Unusable, options.errorText() + u" (--help tells what there is.)"_s);
    if (options.isSet(u"help"_s)) {
        std::fputs(kUsage, stdout);
        return Ok;
    }
    if (options.isSet(u"version"_s)) {
        std::puts("roundtable-central " RT_VERSION);
        return Ok;
    }
    if (sodium_init() < 0)
        return fail(No, u"libsodium cannot be used on this machine."_s);
    const QStringList words = options.positionalArguments();
    const QString command = words.value(0);
    const auto is = [&](QLatin1StringView name, qsizetype more) { return command == name && words.size() == 1 + more; };
    if (command.isEmpty())
        return fail(Unusable, u"It needs a command (--help tells what there is)."_s);
    Tool tool(options);
    if (is("init"_L1, 0))
        return tool.init();
    if (is("enrol"_L1, 1))
        return tool.enrol(words[1]);
    if (is("serve"_L1, 0))
        return tool.serve();
    if (is("invite"_L1, 1))
        return tool.invite(words[1]);
    if (is("contact"_L1, 0))
        return tool.contact();
    if (is("list"_L1, 0))
        return tool.list();
    if (is("revoke"_L1, 1))
        return tool.revoke(words[1]);
    if (is("take"_L1, 1))
        return tool.take(words[1]);
    if (is("open"_L1, 0))
        return tool.openAll();
    if (is("meetings"_L1, 0))
        return tool.meetings();
    if (is("export"_L1, 0))
        return tool.exportRecord();
    if (is("verify"_L1, 0))
        return tool.verify();
    if (is("refold"_L1, 0))
        return tool.refold();
    return fail(Unusable, u"\"%1\" is not a command, or has too few or too many words (--help tells)."_s.arg(command.left(40)));
}
