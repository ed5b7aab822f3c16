#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <atomic>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace rt::test {

// A security key in software: CTAP2 over CTAPHID, on a socket in a folder that stands for the sockets of a tablet
// ("sockets:FOLDER", platform/fido/fido.h). What talks to it is the product's own code and libfido2 as Debian has it. It
// keeps its credentials for as long as it lives, plugged in or not.
class SoftKey {
public:
    // What kind of key it is. Set before it is plugged in.
    struct Make {
        int pinProtocol = 2;             // 1 or 2
        bool hmacSecret = true;
        bool guardsCredentials = true;   // credProtect, and keeps to it
        bool tellsPersonsApart = true;   // another answer where it made sure of nobody; keys from before CTAP 2.1 do not
        bool finger = false;             // a reader, with a finger set up
        bool alwaysAsks = false;         // makes no credential without its PIN, if it has one
    };

    explicit SoftKey(QString folder) : SoftKey(std::move(folder), Make{}) {}
    SoftKey(QString folder, Make make);
    ~SoftKey();
    Q_DISABLE_COPY_MOVE(SoftKey)

    bool plugIn();                       // also gives three PINs again after as many wrong ones
    void pullOut();
    void setPin(const QString &pin);     // as its owner does with the maker's program
    void reset();                        // forgets PIN and credentials

    // The person: touches it, lays the right finger on it; or has not done so yet.
    std::atomic<bool> touched = true, rightFinger = true;
    std::atomic<int> seconds = 30;       // until it gives up waiting to be touched
    std::atomic<bool> imitates = false;  // answers for any credential, without knowing any
    [[nodiscard]] bool blinks() const { return m_blinks; }       // it waits to be touched
    [[nodiscard]] int touches() const { return m_touches; }
    [[nodiscard]] bool gaveUp() const { return m_gaveUp; }       // by itself: nobody told it to stop
    [[nodiscard]] int pinTries();
    [[nodiscard]] QString where() const { return QStringLiteral("sockets:") + m_folder; }
    // All that it ever gave out as an answer, so that tests can look for it where it must not be.
    [[nodiscard]] QByteArray lastAnswer();

private:
    struct Credential { QByteArray seed; std::shared_ptr<void> key; bool guarded = false; };
    struct Shared { QByteArray hmac, aes; };                     // what both ends of a talk made out
    void serve();
    void talk(int client);
    [[nodiscard]] std::optional<QByteArray> report(int client, int patience) const;
    void send(int client, quint32 channel, quint8 command, const QByteArray &message) const;
    [[nodiscard]] QByteArray obey(int client, quint32 channel, const QByteArray &message);
    [[nodiscard]] QByteArray info();
    [[nodiscard]] QByteArray makeCredential(int client, quint32 channel, const QByteArray &request);
    [[nodiscard]] QByteArray getAssertion(int client, quint32 channel, const QByteArray &request);
    [[nodiscard]] QByteArray clientPin(const QByteArray &request);
    // 0, or the status that says why nobody touched it.
    [[nodiscard]] quint8 waitForTouch(int client, quint32 channel);
    [[nodiscard]] std::optional<Shared> agree(const QByteArray &x, const QByteArray &y) const;
    [[nodiscard]] QByteArray encrypt(const Shared &shared, const QByteArray &clear) const;
    [[nodiscard]] QByteArray decrypt(const Shared &shared, const QByteArray &box) const;
    [[nodiscard]] QByteArray authenticate(const QByteArray &key, const QByteArray &what) const;
    void newAgreement();

    QString m_folder, m_path;
    Make m_make;
    std::mutex m_guard;                  // of everything below
    QByteArray m_pinHash, m_token, m_lastAnswer;
    int m_pinTries = 8, m_wrongInARow = 0;
    std::map<QByteArray, Credential> m_credentials;
    std::shared_ptr<void> m_agreement;
    std::atomic<bool> m_blinks = false, m_pulled = false, m_gaveUp = false;
    std::atomic<int> m_touches = 0;
    int m_listens = -1, m_wake = -1;
    std::thread m_thread;
};

}
