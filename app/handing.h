#pragma once

#include "app/handed.h"
#include "app/meetingeditor.h"
#include "app/program.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>
#include <set>

namespace rt {

class Session;

// The record's side of a hand-over: lets the screen go, gives one attendee's items to the hand-over program, journals the
// one answer that comes back, and locks. Whatever way that program ends, the record is locked and never shown again
// without its secret.
class Handing : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool active READ active NOTIFY changed)                   // nothing of the record is to be made or seen

public:
    Handing(Session &session, QString program, QStringList arguments, QObject *parent = nullptr);
    ~Handing() override;
    Q_DISABLE_COPY_MOVE(Handing)

    // What the attendee was there for and has not answered yet; false when there is nothing.
    Q_INVOKABLE bool begin(rt::MeetingEditor *meeting, const QString &attendee);
    [[nodiscard]] static std::vector<ToSign::Item> itemsOf(const MeetingEditor &meeting, const QString &attendee);

    [[nodiscard]] bool active() const { return m_active; }
    [[nodiscard]] qint64 pid() const { return m_program ? m_program->pid() : 0; }

Q_SIGNALS:
    void changed();

private:
    void start();
    void heard(QByteArrayView message);
    void settled(int request);
    void ended();
    void leave();

    Session &m_session;
    QString m_path;
    QStringList m_arguments;
    QPointer<MeetingEditor> m_meeting;
    std::optional<ToSign> m_asked;
    std::unique_ptr<Program> m_program;
    std::set<int> m_journalling;
    QTimer m_longest;
    bool m_active = false, m_answered = false, m_ended = false;
};

}
