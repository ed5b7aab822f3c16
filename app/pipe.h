#pragma once

#include "storage/model/result.h"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

namespace rt {

// The end of a pipe that messages come out of: four bytes of length, then so many bytes. It takes no message longer than
// it was told, and wipes each once it has been heard. After the other end has closed, or has sent what is no message, it
// says so once and reads nothing more.
class Inbox : public QObject {
    Q_OBJECT
public:
    Inbox(int descriptor, qsizetype most, QObject *parent = nullptr);       // takes the descriptor
    ~Inbox() override;
    Q_DISABLE_COPY_MOVE(Inbox)

Q_SIGNALS:
    void came(QByteArrayView message);               // for the time of the call
    void ended();                                    // between two messages: in order
    void spoiled();                                  // cut in the middle, or too long

private:
    void read();
    void stop();

    int m_descriptor;
    qsizetype m_most;
    QByteArray m_held;
    QSocketNotifier m_notifier;
};

// Sends one message and wipes it. Returns when the other end's pipe has it; false when there is no other end.
bool send(int descriptor, QByteArray &message);

// A pipe that no program started by ours inherits unless it is told to. {read, write}; {-1, -1} when there is none.
struct PipeEnds { int read = -1, write = -1; };
[[nodiscard]] PipeEnds makePipe();

}
