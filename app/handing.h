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

class Secret;
class Session;

// The record's side of a hand-over: lets the screen go, gives one attendee's items to the hand-over program, journals the
// one answer that comes back, and locks. Whatever way that program ends, the record is locked and never shown again
// without its secret. That the tablet was handed over, to whom and how it ended, stands in the device's chain, in order.
//
// It also has the pad on which somebody chooses a code of their own: nothing of the record is on the screen meanwhile, and
// the tablet stays with the chair. And the answers that wait for the chair as their witness: drafts, until the chair is.
class Handing : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool active READ active NOTIFY changed)                   // nothing of the record is to be made or seen
    Q_PROPERTY(QString choosing READ choosing NOTIFY changed)            // who chooses a code: the same; empty: nobody
    Q_PROPERTY(QString wrong READ wrong NOTIFY wrongChanged)             // "", "short", "easy", "long", "different", "before"
    Q_PROPERTY(rt::Secret *code READ code CONSTANT)
    Q_PROPERTY(rt::Secret *repeated READ repeated CONSTANT)
    Q_PROPERTY(QStringList withCode READ withCode NOTIFY codesChanged)   // attendees of the open meeting who chose one

public:
    Handing(Session &session, QString program, QStringList arguments, QObject *parent = nullptr);
    ~Handing() override;
    Q_DISABLE_COPY_MOVE(Handing)

    // What the attendee was there for and has not answered yet; false when there is nothing. In the language and text
    // size (per cent; 0: as the record has it) that are theirs; they can change both.
    Q_INVOKABLE bool begin(rt::MeetingEditor *meeting, const QString &attendee, const QString &language = {},
                           int scale = 0);
    [[nodiscard]] static std::vector<ToSign::Item> itemsOf(const MeetingEditor &meeting, const QString &attendee);

    Q_INVOKABLE void chooseCode(rt::MeetingEditor *meeting, const QString &attendee);
    Q_INVOKABLE void keepCode();                                         // of what stands in `code` and `repeated`
    Q_INVOKABLE void leaveCode();

    // Answers that an attendee gave on the tablet for the chair to witness: [{decision, response, comment}].
    [[nodiscard]] Q_INVOKABLE static QVariantList waiting(rt::MeetingEditor *meeting, const QString &attendee);
    Q_INVOKABLE static void witness(rt::MeetingEditor *meeting, const QString &attendee);
    Q_INVOKABLE static void dismissWaiting(rt::MeetingEditor *meeting, const QString &attendee);

    [[nodiscard]] bool active() const { return m_active; }
    [[nodiscard]] QString choosing() const { return m_choosing; }
    [[nodiscard]] QString wrong() const { return m_wrong; }
    [[nodiscard]] Secret *code() { return m_code.get(); }
    [[nodiscard]] Secret *repeated() { return m_repeated.get(); }
    [[nodiscard]] QStringList withCode() const { return m_withCode; }
    [[nodiscard]] qint64 pid() const { return m_program ? m_program->pid() : 0; }

Q_SIGNALS:
    void changed();
    void wrongChanged();
    void codesChanged();

private:
    void start();
    void heard(QByteArrayView message);
    void tryCode(Signed given);
    void take(const Signed &given, const QString &method);
    void keepForWitness(const Signed &given);
    void settled(int request, bool good);
    void tell(Heard::What what, int tries = 0);
    void ended(int exitCode);
    void noteEnd(const QString &how);
    void setWrong(const QString &wrong);
    void lookForCodes();

    Session &m_session;
    QString m_path;
    QStringList m_arguments;
    QPointer<MeetingEditor> m_meeting;
    std::optional<ToSign> m_asked;
    std::unique_ptr<Program> m_program;
    std::set<int> m_journalling;
    QTimer m_longest;
    QString m_how;                                   // it ended, as far as is known by now
    QString m_choosing, m_choosingRef, m_wrong;
    QStringList m_withCode;
    std::unique_ptr<Secret> m_code, m_repeated;
    bool m_active = false, m_answered = false, m_ended = false, m_noted = false, m_bad = false;
};

}
