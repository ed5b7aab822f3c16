#include "platform/fido/ports.h"

#ifdef RT_TESTABLE
#include <QDir>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cstring>
#endif

using namespace Qt::StringLiterals;

namespace rt::ports {
namespace {

constexpr size_t kMostKeys = 16;
constexpr auto kUsb = "usb"_L1;

#ifdef RT_TESTABLE
constexpr auto kSockets = "sockets:"_L1;
constexpr size_t kReport = 64;                       // what a key on USB takes and gives at once

void *openSocket(const char *path)
{
    sockaddr_un where{};
    where.sun_family = AF_UNIX;
    const size_t length = std::strlen(path);
    if (length >= sizeof where.sun_path)
        return nullptr;
    std::memcpy(where.sun_path, path, length);
    const int made = ::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0);
    if (made < 0)
        return nullptr;
    if (::connect(made, reinterpret_cast<const sockaddr *>(&where), sizeof where) != 0) {
        ::close(made);
        return nullptr;
    }
    return new int(made);
}

void closeSocket(void *handle)
{
    auto *open = static_cast<int *>(handle);
    ::close(*open);
    delete open;
}

int readSocket(void *handle, unsigned char *into, size_t size, int ms)
{
    pollfd heard{*static_cast<int *>(handle), POLLIN, 0};
    if (size < kReport || ::poll(&heard, 1, ms) != 1)
        return -1;
    return int(::recv(heard.fd, into, size, 0)) == int(kReport) ? int(kReport) : -1;
}

int writeSocket(void *handle, const unsigned char *bytes, size_t size)
{
    // The first byte is the number of the report, as the kernel's own interface takes it.
    if (size != kReport + 1 || ::send(*static_cast<int *>(handle), bytes + 1, kReport, MSG_NOSIGNAL) != ssize_t(kReport))
        return -1;
    return int(size);
}
#endif

std::vector<QByteArray> onUsb()
{
    std::vector<QByteArray> paths;
    fido_dev_info_t *all = fido_dev_info_new(kMostKeys);
    size_t count = 0;
    if (all && fido_dev_info_manifest(all, kMostKeys, &count) == FIDO_OK) {
        for (size_t i = 0; i < count; ++i)
            paths.emplace_back(fido_dev_info_path(fido_dev_info_ptr(all, i)));
    }
    fido_dev_info_free(&all, kMostKeys);
    return paths;
}

}

std::vector<QByteArray> plugged(const QString &where)
{
    if (where == kUsb)
        return onUsb();
#ifdef RT_TESTABLE
    if (where.startsWith(kSockets)) {
        std::vector<QByteArray> paths;
        const QDir folder(where.sliced(kSockets.size()));
        for (const QString &name : folder.entryList(QDir::System | QDir::NoDotAndDotDot, QDir::Name))
            paths.push_back(folder.filePath(name).toLocal8Bit());
        return paths;
    }
#endif
    return {};
}

bool prepare(fido_dev_t *device, const QString &where)
{
#ifdef RT_TESTABLE
    if (where.startsWith(kSockets)) {
        constexpr fido_dev_io_t kIo{openSocket, closeSocket, readSocket, writeSocket};
        return fido_dev_set_io_functions(device, &kIo) == FIDO_OK;
    }
#endif
    return device && where == kUsb;
}

}
