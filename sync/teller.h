#pragma once

#include <QByteArray>
#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>

class QSocketNotifier;

namespace rt::sync {

// Tells those of the same user who ask how the carrying stands, through a socket in the store's folder. Lines of JSON:
// {"ask":"state"} is answered by a standing (standing.h); {"ask":"retry"} too, after it was tried again. Nothing else can be
// asked, and nothing of what is carried is told. Whoever writes more than a short line, or something else, is hung up on.
class Teller : public QObject {
public:
    static constexpr qsizetype kLongestLine = 256, kLongestAnswer = 64 * 1024;
    static constexpr size_t kMostCallers = 8;

    Teller(std::function<QByteArray()> state, std::function<void()> retry, std::function<void(bool)> watched);
    ~Teller() override;
    [[nodiscard]] bool listen(const QString &folder);

    // From outside: the answer, or nothing where nobody tells. Takes two seconds at most.
    [[nodiscard]] static std::optional<QByteArray> ask(const QString &folder, const QByteArray &what);

private:
    struct Caller { QByteArray heard; std::unique_ptr<QSocketNotifier> notifier; };
    void accept();
    void hear(int socket);
    [[nodiscard]] bool answer(int socket, const QByteArray &line);
    void hangUp(int socket);

    std::function<QByteArray()> m_state;
    std::function<void()> m_retry;
    std::function<void(bool)> m_watched;
    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::map<int, Caller> m_callers;
};

}
