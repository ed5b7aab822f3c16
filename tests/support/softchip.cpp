#include "tests/support/softchip.h"

#include "platform/tpm/bootpolicy.h"
#include "platform/tpm/esys.h"

#include <QDir>
#include <QFile>

#include <arpa/inet.h>
#include <csignal>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace rt::test {

namespace {

// Two free ports beside each other, as the library expects them: commands, and control at the next.
int freePorts()
{
    for (int tried = 0; tried < 50; ++tried) {
        const int first = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int second = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in where{};
        where.sin_family = AF_INET;
        where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof where;
        auto *address = reinterpret_cast<sockaddr *>(&where);
        int port = 0;
        if (::bind(first, address, size) == 0 && ::getsockname(first, address, &size) == 0) {
            port = ntohs(where.sin_port);
            where.sin_port = htons(in_port_t(port + 1));
            if (port >= 65535 || ::bind(second, address, size) != 0)
                port = 0;
        }
        ::close(first);
        ::close(second);
        if (port != 0)
            return port;
    }
    return 0;
}

}

SoftChip::~SoftChip()
{
    cut();
}

bool SoftChip::manufacture()
{
    // Half a second each: the first of a program is manufactured, the others are copies whose new owner cleared them,
    // by which a chip takes a new seed and so becomes another one.
    static std::map<QString, std::unique_ptr<QTemporaryDir>> first;
    std::unique_ptr<QTemporaryDir> &made = first[m_banks];
    if (!made) {
        auto folder = std::make_unique<QTemporaryDir>();
        QProcess setup;
        setup.setProcessChannelMode(QProcess::MergedChannels);
        setup.start(u"swtpm_setup"_s, {u"--tpm2"_s, u"--tpmstate"_s, folder->path(), u"--overwrite"_s,
                                       u"--pcr-banks"_s, m_banks});
        if (!setup.waitForFinished() || setup.exitStatus() != QProcess::NormalExit || setup.exitCode() != 0) {
            qWarning("swtpm_setup: %s %s", qPrintable(setup.errorString()), setup.readAll().constData());
            return false;
        }
        made = std::move(folder);
    }
    for (const QString &file : QDir(made->path()).entryList({u"*.permall"_s}, QDir::Files))
        if (!QFile::copy(made->filePath(file), m_state.filePath(file)))
            return false;
    return true;
}

bool SoftChip::start()
{
    const bool isNew = !m_manufactured;
    if (isNew && !(m_manufactured = manufacture()))
        return false;
    bool started = false;
    for (int tried = 0; tried < 5 && !started; ++tried)     // somebody else may take the ports in between
        started = startAt(freePorts());
    return started && (!isNew || clear());
}

bool SoftChip::clear()
{
    const auto link = openTpmLink(tcti());
    return link
        && Esys_Clear(link->get(), ESYS_TR_RH_PLATFORM, ESYS_TR_PASSWORD, ESYS_TR_NONE, ESYS_TR_NONE) == TSS2_RC_SUCCESS;
}

bool SoftChip::startAt(int port)
{
    // It tells its number once it listens; through a pipe with a name, because by a number it takes files alone.
    const QString ready = m_state.filePath(u"ready"_s);
    ::unlink(qPrintable(ready));
    if (::mkfifo(qPrintable(ready), 0600) != 0)
        return false;
    pollfd told{::open(qPrintable(ready), O_RDONLY | O_NONBLOCK | O_CLOEXEC), POLLIN, 0};
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(u"swtpm"_s,
                    {u"socket"_s, u"--tpm2"_s, u"--tpmstate"_s, u"dir="_s + m_state.path(),
                     u"--server"_s, u"type=tcp,bindaddr=127.0.0.1,port=%1"_s.arg(port),
                     u"--ctrl"_s, u"type=tcp,bindaddr=127.0.0.1,port=%1"_s.arg(port + 1),
                     u"--flags"_s, u"not-need-init,startup-clear"_s, u"--pid"_s, u"file="_s + ready,
                     u"--log"_s, u"file=%1,level=5,truncate"_s.arg(m_state.filePath(u"wires"_s))});
    constexpr int patience = 10'000;                // milliseconds, for one that never tells
    const bool listens = m_process.waitForStarted() && ::poll(&told, 1, patience) == 1 && (told.revents & POLLIN);
    ::close(told.fd);
    if (!listens) {
        cut();
        return false;
    }
    m_port = port;
    return true;
}

void SoftChip::cut()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QString SoftChip::tcti() const
{
    return u"swtpm:host=127.0.0.1,port=%1"_s.arg(m_port);
}

bool SoftChip::measureOtherStart()
{
    const auto link = openTpmLink(tcti());
    TPML_DIGEST_VALUES measured{};
    measured.count = 1;
    measured.digests[0].hashAlg = TPM2_ALG_SHA256;
    measured.digests[0].digest.sha256[0] = 1;
    return link
        && Esys_PCR_Extend(link->get(), ESYS_TR_PCR7, ESYS_TR_PASSWORD, ESYS_TR_NONE, ESYS_TR_NONE, &measured)
            == TSS2_RC_SUCCESS;
}

QByteArray SoftChip::pcr7()
{
    const auto link = openTpmLink(tcti());
    const TPML_PCR_SELECTION which = bootpolicy::selection();
    TpmGiven<TPML_PCR_SELECTION> given;
    TpmGiven<TPML_DIGEST> values;
    UINT32 updates = 0;
    if (!link
        || Esys_PCR_Read(link->get(), ESYS_TR_NONE, ESYS_TR_NONE, ESYS_TR_NONE, &which, &updates, given.out(),
                         values.out()) != TSS2_RC_SUCCESS
        || values->count != 1)
        return {};
    return {reinterpret_cast<const char *>(values->digests[0].buffer), values->digests[0].size};
}

int SoftChip::heldPlaces()
{
    const auto link = openTpmLink(tcti());
    if (!link)
        return -1;
    int held = 0;
    for (const UINT32 first : {TPM2_TRANSIENT_FIRST, TPM2_LOADED_SESSION_FIRST, TPM2_ACTIVE_SESSION_FIRST}) {
        TpmGiven<TPMS_CAPABILITY_DATA> given;
        TPMI_YES_NO more = TPM2_NO;
        if (Esys_GetCapability(link->get(), ESYS_TR_NONE, ESYS_TR_NONE, ESYS_TR_NONE, TPM2_CAP_HANDLES, first,
                               TPM2_MAX_CAP_HANDLES, &more, given.out()) != TSS2_RC_SUCCESS)
            return -1;
        held += int(given->data.handles.count);
    }
    return held;
}

QByteArray SoftChip::overheard() const
{
    QFile log(m_state.filePath(u"wires"_s));
    QByteArray bytes;
    if (!log.open(QIODevice::ReadOnly))
        return bytes;
    for (const QByteArray &line : log.readAll().split('\n'))
        if (!line.contains(':'))                    // those tell how long the next is
            bytes += QByteArray::fromHex(line);
    return bytes;
}

bool SoftChip::removeCounter(quint32 number)
{
    const auto link = openTpmLink(tcti());
    ESYS_TR index = ESYS_TR_NONE;
    return link
        && Esys_TR_FromTPMPublic(link->get(), number, ESYS_TR_NONE, ESYS_TR_NONE, ESYS_TR_NONE, &index)
            == TSS2_RC_SUCCESS
        && Esys_NV_UndefineSpace(link->get(), ESYS_TR_RH_OWNER, index, ESYS_TR_PASSWORD, ESYS_TR_NONE, ESYS_TR_NONE)
            == TSS2_RC_SUCCESS;
}

}
