// roundtablectl: the same core without screens, as the person running it: make a store, play a script, export, list,
// verify. What it prints on standard output is for other programs; what it says to people goes to standard error.

#include "app/ctl_audit.h"
#include "app/ctl_export.h"
#include "app/ctl_keys.h"
#include "app/ctl_outbox.h"
#include "app/ctl_play.h"
#include "app/ctl_sync.h"
#include "app/ctl_usage.h"
#include "app/problem.h"
#include "platform/hardening.h"
#include "storage/reading.h"
#include "storage/selftest.h"
#include "storage/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <sodium.h>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rt;

namespace {

enum Exit {
    Ok = 0,
    No = 1,          // the answer is no: a step ended otherwise, the store is damaged or could not do it
    Unusable = 2,    // what was given cannot be used: options, a script, the name of a meeting
};

// One line, whatever a script or a file name has in it: no control character of theirs reaches the terminal.
void tell(QString sentence)
{
    for (QChar &c : sentence) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph)
            c = u'?';
    }
    std::fputs(qPrintable(u"roundtablectl: "_s + sentence + u'\n'), stderr);
}

int fail(Exit exit, const QString &sentence)
{
    tell(sentence);
    return exit;
}

int fail(const Error &error)
{
    const Problem problem = problemOf(error);
    QString sentence = problem.title;
    if (!error.detail.isEmpty())
        sentence += u" ("_s + error.detail + u')';
    tell(sentence);
    return No;
}

// Prints a line so that it is with the reader before anything else happens.
void say(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

QString askPassphrase(const char *prompt)
{
    termios kept{};
    const bool terminal = isatty(STDIN_FILENO) && tcgetattr(STDIN_FILENO, &kept) == 0;
    if (terminal) {
        std::fputs(prompt, stderr);
        termios silent = kept;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    QByteArray line;
    for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar())
        line.append(char(c));
    if (terminal) {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &kept);
        std::fputc('\n', stderr);
    }
    const QString passphrase = QString::fromUtf8(line);
    sodium_memzero(line.data(), size_t(line.size()));
    return passphrase;
}

class Tool {
public:
    explicit Tool(const QCommandLineParser &options) : m_options(options)
    {
        m_folder = options.isSet(u"data"_s)
            ? options.value(u"data"_s)
            : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/roundtable"_L1;
    }

    int init()
    {
        if (!m_options.isSet(u"practice"_s) && !m_options.isSet(u"user"_s))
            return fail(Unusable, u"init needs --practice, or --user USER for a real store."_s);
        // Said before there is a store, because a name that does not fit would leave one with nobody in it.
        const QString name = m_options.value(u"name"_s).simplified();
        if (m_options.isSet(u"practice"_s) && m_options.isSet(u"name"_s))
            return fail(Unusable, u"A practice store has no user of its own, so --name is for a real one."_s);
        if (m_options.isSet(u"name"_s) && (name.isEmpty() || name.size() > kMostPersonName || unfitText(name)))
            return fail(Unusable, u"--name takes a person's name, of up to %1 letters."_s.arg(kMostPersonName));
        if (!QDir().mkpath(m_folder))
            return fail(Unusable, u"The folder %1 cannot be made."_s.arg(m_folder));
        Result<std::unique_ptr<Store>> store;
        if (m_options.isSet(u"practice"_s)) {
            store = Store::createPractice(m_folder);
        } else {
            const bool key = m_options.isSet(u"key"_s);
            QString passphrase = askPassphrase(key ? "PIN of the security key (empty: it reads fingers): "
                                                   : "Passphrase (at least 15 characters): ");
            if (!key && isatty(STDIN_FILENO) && askPassphrase("The same again: ") != passphrase)
                return fail(Unusable, u"The two passphrases differ."_s);
            ctl::Keys keys(m_folder, m_options, askPassphrase);
            Result<StoreOptions> how = keys.forANewStore();
            if (!how)
                return fail(how.error());
            if (how->kind == SecretKind::PassphraseWithKey)
                how->keyPin = askPassphrase("PIN of the security key (empty: none): ");
            store = Store::create(m_folder, m_options.value(u"user"_s), passphrase, *how);
            if (const Done escrowed = store ? keys.setUpChip() : Done(); !escrowed)
                return fail(escrowed.error());
            if (store) {
                const auto now = std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
                const QString user = m_options.value(u"user"_s);
                if (const auto added = (*store)->addUser({user, name.isEmpty() ? user : name, Role::Chair, kFirstTeam}, now, user);
                    !added)
                    return fail(added.error());
            }
        }
        if (!store)
            return fail(store.error());
        tell(u"Made a %1 in %2."_s.arg(m_options.isSet(u"practice"_s) ? u"practice store"_s : u"store"_s, m_folder));
        return Ok;
    }

    int play(const QString &path)
    {
        if (path.isEmpty())
            return fail(Unusable, u"play needs the name of a script."_s);
        Result<Script> script = readFile(path);
        if (!script)
            return fail(Unusable, u"%1 cannot be played: %2."_s.arg(path, script.error().detail));
        const int last = int(script->steps.size());
        const std::optional<int> from = number(u"from"_s, 1), until = number(u"until"_s, last);
        if (!from || !until)
            return fail(Unusable, u"--from and --until take the number of a step, from 1 on."_s);
        if (*from > last)
            return fail(Unusable, u"The script has only %1 steps, so it cannot start with step %2."_s
                                      .arg(last).arg(*from));
        Result<std::unique_ptr<Store>> store = open();
        if (!store)
            return fail(store.error());
        Result<Reading> reading = (*store)->isPractice() ? Reading(**store, {}, now) : this->reading(**store);
        if (!reading)
            return fail(reading.error());
        const auto played = ctl::play(*reading, **store, std::move(*script),
                                      {*from, *until, m_options.value(u"reasons-for-the-rest"_s)}, [](const QString &sentence) {
            tell(sentence);
        });
        return played ? *played : fail(played.error());
    }

    int exportRecord()
    {
        if (!m_options.isSet(u"meeting"_s))
            return fail(Unusable, u"export needs --meeting REF."_s);
        if (const QString why = ctl::cannotExport(m_options); !why.isEmpty())
            return fail(Unusable, why);
        Result<std::unique_ptr<Store>> store = open();
        if (!store)
            return fail(store.error());
        Result<Reading> reading = this->reading(**store);
        if (!reading)
            return fail(reading.error());
        const auto named = meetingAsked(*reading);
        if (!named)
            return fail(Unusable, named.error().detail);
        const Result<QByteArray> bytes = ctl::exported(*reading, **store, *named, m_options, now(), tell);
        if (!bytes && bytes.error().code == Code::InvalidValue)
            return fail(Unusable, bytes.error().detail);
        return bytes ? write(*bytes) : fail(bytes.error());
    }

    int list()
    {
        Result<std::unique_ptr<Store>> store = open();
        if (!store)
            return fail(store.error());
        Result<Reading> reading = this->reading(**store);
        if (!reading)
            return fail(reading.error());
        constexpr int kPage = 200;
        for (int offset = 0;; offset += kPage) {
            const Result<std::vector<MeetingRow>> rows = reading->meetings(kPage, offset);
            if (!rows)
                return fail(rows.error());
            for (const MeetingRow &row : *rows)
                say(line(row));
            if (rows->size() < kPage)
                return Ok;
        }
    }

    static int tellEnd(const Result<ctl::Ended> &ended)
    {
        if (!ended)
            return fail(ended.error());
        if (!ended->sentence.isEmpty())
            tell(ended->sentence);
        return ended->exit;
    }

    int audit()
    {
        Result<std::unique_ptr<Store>> store = open();
        if (!store)
            return fail(store.error());
        Result<Reading> reading = this->reading(**store);
        return reading ? tellEnd(ctl::auditTrail(*reading, m_options)) : fail(reading.error());
    }

    int outbox() { return tellEnd(ctl::outbox(m_folder, now(), m_options)); }
    int exportBundles() { return tellEnd(ctl::exportBundles(m_folder, m_options)); }
    int sync(const QString &what) { return tellEnd(ctl::sync(m_folder, what, now(), m_options)); }
    int takeReceipts(const QString &from) { return tellEnd(ctl::takeReceipts(m_folder, from)); }

    int bundle()
    {
        Result<std::unique_ptr<Store>> store = open();
        if (!store)
            return fail(store.error());
        Result<Reading> reading = this->reading(**store);
        return reading ? tellEnd(ctl::bundle(**store, m_folder, m_options.isSet(u"again"_s))) : fail(reading.error());
    }

    int exportChain()
    {
        if (m_options.isSet(u"meeting"_s) == m_options.isSet(u"device"_s) || !m_options.isSet(u"output"_s))
            return fail(Unusable, u"export-chain needs --meeting REF or --device, and --output FILE."_s);
        Result<std::unique_ptr<Store>> store = open();
        if (!store)
            return fail(store.error());
        Result<Reading> reading = this->reading(**store);
        if (!reading)
            return fail(reading.error());
        std::optional<MeetingId> meeting;
        if (m_options.isSet(u"meeting"_s)) {
            const auto named = meetingAsked(*reading);
            if (!named)
                return fail(Unusable, named.error().detail);
            meeting = *named;
        }
        return tellEnd(ctl::exportChain(*reading, **store, meeting, now(), m_options.value(u"output"_s)));
    }

    int verify()
    {
        Result<SecretKey> key = this->key();
        if (!key)
            return fail(key.error());
        if (const Done allowed = mayVerify(*key); !allowed)
            return fail(allowed.error());
        const bool person = isatty(STDERR_FILENO);
        const Result<Verification> found = Store::verify(m_folder, *key, [person](qint64 done, qint64 total) {
            if (person && total > 0)
                std::fprintf(stderr, "\r%3lld %%", static_cast<long long>(100 * done / total));
            return true;
        });
        if (person)
            std::fputs("\r     \r", stderr);
        if (!found)
            return fail(found.error());
        for (const QString &note : found->notes)
            tell(note);
        if (found->firstBad)
            return fail(No, u"Damaged: %1."_s.arg(*found->firstBad));
        if (const Done noted = noteVerify(*key); !noted)
            return fail(noted.error());
        say(u"ok: %1 entries in %2 chains, %3 signatures"_s.arg(found->entries).arg(found->chains)
                .arg(found->checkpoints));
        return Ok;
    }

    int keys(const QStringList &words)
    {
        const Result<ctl::Keys::Answer> answer = ctl::Keys(m_folder, m_options, askPassphrase).run(words);
        if (!answer)
            return fail(answer.error());
        if (!answer->sentence.isEmpty())
            tell(answer->sentence);
        return answer->unusable ? Unusable : answer->no ? No : Ok;
    }

private:
    Result<SecretKey> key()
    {
        const Result<Store::Kind> kind = Store::kindOf(m_folder);
        if (!kind)
            return tl::unexpected(kind.error());
        if (*kind == Store::Kind::Practice)
            return practice::read(m_folder + "/practice.key"_L1);
        Result<Vault> vault = Vault::read(Store::vaultPath(m_folder));
        if (!vault)
            return tl::unexpected(vault.error());
        const QStringList users = vault->users();
        const QString user = m_options.isSet(u"user"_s) ? m_options.value(u"user"_s) : users.value(0);
        m_user = user;
        return ctl::Keys(m_folder, m_options, askPassphrase)
            .unlock(user, qPrintable(u"PIN or passphrase of %1: "_s.arg(user)))
            .map([](Unlocked opened) { return std::move(opened.key); });
    }

    Result<std::unique_ptr<Store>> open()
    {
        Result<SecretKey> key = this->key();
        if (!key)
            return tl::unexpected(key.error());
        return Store::open(m_folder, *key);
    }

    // The store as whoever unlocked it may see it. A practice store is open to all, unless --user says as whom to look.
    Result<Reading> reading(Store &store)
    {
        const QString user = m_options.isSet(u"user"_s) ? m_options.value(u"user"_s) : m_user;
        if (store.isPractice() && user.isEmpty())
            return Reading(store, {}, now);
        const Result<Actor> actor = store.user(user);
        if (!actor)
            return tl::unexpected(actor.error());
        Reading reading(store, *actor, now);
        if (const Done noted = reading.begin(u"ctl"_s); !noted)
            return tl::unexpected(noted.error());
        return reading;
    }

    static Instant now()
    {
        return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    }

    // Who has a slot and is nothing here any more has no say. A store that does not open says nothing of anybody, and is
    // there to be looked into.
    Done mayVerify(const SecretKey &key)
    {
        const Result<std::unique_ptr<Store>> store = m_user.isEmpty() ? failure(Code::Store_NotFound) : Store::open(m_folder, key);
        if (!store)
            return Done();
        return (*store)->user(m_user).and_then([&](const Actor &actor) {
            return Reading(**store, actor, now).allow(Deed::Verify);
        });
    }

    // That somebody looked is part of the trail; a practice store, where nobody unlocked, has nobody to name.
    Done noteVerify(const SecretKey &key)
    {
        if (m_user.isEmpty())
            return {};
        return Store::open(m_folder, key).and_then([&](const std::unique_ptr<Store> &store) {
            return store->audit({.act = Act::VerifyRun, .at = now(), .by = m_user}).map([](const Receipt &) {});
        });
    }

    // The meeting that --meeting names, by its ref or its id; `detail` says to people why there is none. Others' meetings
    // of the same name are not told of.
    Result<MeetingId> meetingAsked(Reading &reading)
    {
        const QString wanted = m_options.value(u"meeting"_s);
        const Result<std::vector<MeetingRow>> rows = reading.meetingsNamed(wanted);
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->size() == 1)
            return rows->front().id;
        if (rows->size() > 1) {
            QStringList ids;
            for (const MeetingRow &row : *rows)
                ids.append(row.id.toString(QUuid::WithoutBraces));
            return failure(Code::UnknownRef, u"%1 meetings are called %2; say which by its id: %3."_s
                                                 .arg(rows->size()).arg(wanted, ids.join(u", "_s)));
        }
        const MeetingId id = QUuid::fromString(wanted);
        const auto row = reading.meeting(id);
        if (!row && row.error().code == Code::Access_Denied)
            return failure(Code::Access_Denied, u"That meeting is not open to you; that you asked is written down."_s);
        return row ? Result<MeetingId>(id) : failure(Code::UnknownRef, u"There is no meeting %1."_s.arg(wanted));
    }

    static Result<Script> readFile(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(Code::Script_Unreadable, file.errorString());
        const QByteArray bytes = file.read(kMaxScriptBytes + 1);     // never more than is needed to refuse it
        if (file.error() != QFileDevice::NoError)
            return failure(Code::Script_Unreadable, file.errorString());
        return readScript(bytes);
    }

    std::optional<int> number(const QString &option, int otherwise) const
    {
        if (!m_options.isSet(option))
            return otherwise;
        bool fine = false;
        const int value = m_options.value(option).toInt(&fine);
        return fine && value >= 1 ? std::optional(value) : std::nullopt;
    }

    static QString line(const MeetingRow &row)
    {
        static constexpr std::array states{"convened"_L1, "started"_L1, "adjourned"_L1, "ended"_L1, "sealed"_L1,
                                           "cancelled"_L1};
        return u"%1\t%2\t%3\t%4\t%5\t%6"_s.arg(row.ref, states[size_t(row.state)],
                                               format(row.started.value_or(row.scheduled.value_or(row.convened))),
                                               row.chair, row.children.join(u", "_s),
                                               row.id.toString(QUuid::WithoutBraces));
    }

    int write(const QByteArray &bytes)
    {
        if (!m_options.isSet(u"output"_s)) {
            const bool whole = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
            return whole && std::fflush(stdout) == 0 ? Ok : fail(No, u"The record could not be printed."_s);
        }
        QSaveFile file(m_options.value(u"output"_s));
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            || file.write(bytes) != bytes.size() || !file.commit())
            return fail(No, u"%1 cannot be written: %2."_s.arg(m_options.value(u"output"_s), file.errorString()));
        return Ok;
    }

    const QCommandLineParser &m_options;
    QString m_folder;
    QString m_user;              // who unlocked the real store
};

}

int main(int argc, char *argv[])
{
    rt::hardenOrEnd("roundtablectl");
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"roundtablectl"_s);

    QCommandLineParser options;
    options.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    options.addOptions({{{u"h"_s, u"help"_s}, {}}, {{u"V"_s, u"version"_s}, {}}, {u"practice"_s, {}}, {u"redacted"_s, {}},
                        {u"data"_s, {}, u"DIR"_s}, {u"user"_s, {}, u"USER"_s}, {u"until"_s, {}, u"N"_s},
                        {u"from"_s, {}, u"N"_s}, {u"reasons-for-the-rest"_s, {}, u"TEXT"_s},
                        {u"meeting"_s, {}, u"REF"_s}, {u"child"_s, {}, u"REF"_s}, {u"format"_s, {}, u"FORMAT"_s},
                        {u"output"_s, {}, u"FILE"_s}, {u"about"_s, {}, u"USER"_s}, {u"act"_s, {}, u"NAME"_s},
                        {u"since"_s, {}, u"ISO"_s}, {u"paper"_s, {}, u"NAME"_s}, {u"language"_s, {}, u"en|cy"_s},
                        {u"agency"_s, {}, u"NAME"_s}, {u"copy-for"_s, {}, u"REF"_s}, {u"device"_s, {}},
                        {u"fingerprint"_s, {}, u"HEX"_s}, {u"pin"_s, {}}, {u"key"_s, {}}, {u"key-and-passphrase"_s, {}},
                        {u"chip"_s, {}, u"TCTI"_s}, {u"council"_s, {}, u"FILE"_s}, {u"roles"_s, {}, u"ROLES"_s},
                        {u"team"_s, {}, u"TEAM"_s}, {u"key-of"_s, {}, u"USER"_s}, {u"for"_s, {}, u"USER"_s},
                        {u"with"_s, {}, u"USER"_s}, {u"even-so"_s, {}}, {u"again"_s, {}}, {u"name"_s, {}, u"NAME"_s},
                        {u"curtain"_s, {}, u"N"_s}, {u"lock"_s, {}, u"N"_s}, {u"shares"_s, {}, u"N"_s}, {u"threshold"_s, {}, u"N"_s}, {u"out"_s, {}, u"DIR"_s}});
#ifdef RT_TESTABLE
    options.addOption({u"test-key"_s, {}, u"sockets:FOLDER"_s});
#endif
    if (!options.parse(app.arguments()))
        return fail(Unusable, options.errorText() + u" (--help tells what there is.)"_s);
    if (options.isSet(u"help"_s)) {
        std::fputs(ctl::kUsage, stdout);
        return Ok;
    }
    if (options.isSet(u"version"_s)) {
        std::puts("roundtablectl " RT_VERSION);
        return Ok;
    }
    const QStringList words = options.positionalArguments();
    const QString command = words.value(0);
    const auto takes = [&](qsizetype count) { return words.size() == 1 + count; };
    if (command.isEmpty())
        return fail(Unusable, u"It needs a command (--help tells what there is)."_s);
    if (const Done sound = selfTest(); !sound)
        return fail(sound.error());
    Tool tool(options);
    if (command == "init"_L1 && takes(0))
        return tool.init();
    if (command == "play"_L1 && takes(1))
        return tool.play(words[1]);
    if (command == "export"_L1 && takes(0))
        return tool.exportRecord();
    if (command == "list"_L1 && takes(0))
        return tool.list();
    if (command == "verify"_L1 && takes(0))
        return tool.verify();
    if (command == "verify"_L1 && takes(1))
        return Tool::tellEnd(ctl::verifyFile(words[1], options));
    if (command == "audit"_L1 && takes(0))
        return tool.audit();
    if (command == "export-chain"_L1 && takes(0))
        return tool.exportChain();
    if (command == "outbox"_L1 && takes(0))
        return tool.outbox();
    if (command == "bundle"_L1 && takes(0))
        return tool.bundle();
    if (command == "export-bundles"_L1 && takes(0))
        return tool.exportBundles();
    if (command == "sync"_L1 && takes(1) && (words[1] == "status"_L1 || words[1] == "now"_L1))
        return tool.sync(words[1]);
    if (command == "take-receipts"_L1 && takes(1))
        return tool.takeReceipts(words[1]);
    if (ctl::Keys::isMine(command))
        return tool.keys(words);
    return fail(Unusable, u"\"%1\" is not a command, or has too few or too many words (--help tells)."_s
                              .arg(command.left(40)));
}
