#pragma once

#include "app/pipe.h"

#include <QProcess>

#include <memory>

namespace rt {

// Another of our programs at the other end of two pipes: it hears us on its standard input, and answers on `answersAt`.
// It dies with us, whatever we die of; ended() comes once, when it is gone and nothing that it said is left unheard.
class Program : public QObject {
    Q_OBJECT
public:
    static constexpr int kRecordAnswers = 3, kHandoverAnswers = 1;

    Program(const QString &program, const QStringList &arguments, int answersAt, qsizetype mostAnswer,
            QObject *parent = nullptr);
    ~Program() override;                             // ends it
    Q_DISABLE_COPY_MOVE(Program)

    bool tell(QByteArray &message);                  // wipes it
    void hangUp();                                   // it hears that there will be no more, and ends in order
    void kill();
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    // Its neighbour, in the same folder as the running program.
    [[nodiscard]] static QString beside(const QString &name);

Q_SIGNALS:
    void answered(QByteArrayView message);
    void ended(int exitCode);                        // -1: it crashed, was killed, or never started

private:
    void finish();

    QProcess m_process;
    std::unique_ptr<Inbox> m_answers;
    int m_tell = -1;
    bool m_silent = false, m_gone = false, m_told = false;
};

}
